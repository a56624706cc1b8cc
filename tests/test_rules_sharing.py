"""Packs of rules that people share: a file, a folder, a zip archive, an installed package."""

import json
import sys
import zipfile

import pytest

from cleaner import Cleaner, RuleError
from cleaner.cli import main
from cleaner.files import pack_gold
from cleaner.files.pack_files import MAX_FILE_BYTES, pack_files
from cleaner.files.pack_manifest import Manifest
from cleaner.files.rule_packs import load_rules, manifests
from cleaner.settings import load

RULE = """\
format = 1
family = "harbour"

[[rule]]
id     = "letter"
why    = "The harbour's letter is offered under every story."
equals = ["Get our harbour letter"]
keeps  = ["Get our harbour letter, the sign in the museum says."]
"""
MANIFEST = 'name = "harbour-sites"\nversion = "1.2.0"\nlicense = "CC0-1.0"\n'
TEXT = "The ferry sails on Monday, the office said.\nGet our harbour letter\nThe boat was sold.\n"

pytestmark = pytest.mark.usefixtures("few_built_in_rules")


@pytest.fixture
def folder(tmp_path):
    pack = tmp_path / "pack"
    (pack / "sites").mkdir(parents=True)
    (pack / "sites" / "letter.toml").write_text(RULE)
    (pack / "cleaner-pack.toml").write_text(MANIFEST)
    (pack / "README.md").write_text("no rule")
    return pack


def zipped(folder, path, top=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, top + str(file.relative_to(folder)))
    return path


@pytest.fixture
def installed(folder, tmp_path, monkeypatch):
    """An installed package with rules, whose code must not run."""
    site = tmp_path / "site"
    (site / "harbour_rules" / "data").mkdir(parents=True)
    (site / "harbour_rules" / "__init__.py").write_text("raise SystemExit('this was run')")
    (site / "harbour_rules" / "data" / "letter.toml").write_text(RULE)
    info = site / "harbour_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: harbour-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[cleaner.rules]\nharbour = harbour_rules.data\nlost = harbour_rules.nowhere\n"
    )
    monkeypatch.syspath_prepend(str(site))
    return site


def lines(rules):
    return Cleaner(rules=rules).clean(TEXT).text.split("\n")


def test_a_pack_acts_the_same_in_every_form(folder, tmp_path, installed):
    archives = [zipped(folder, tmp_path / "a.zip"), zipped(folder, tmp_path / "b.ZIP", "top-1.2/")]
    kept = [line for line in TEXT.split("\n") if line != "Get our harbour letter"]
    assert lines(()) != kept
    for given in (folder, folder / "sites" / "letter.toml", *archives, "harbour"):
        assert lines(given) == kept, given
    assert "harbour_rules" not in sys.modules


def test_the_names_say_where_a_rule_is(folder, tmp_path, installed):
    archive = zipped(folder, tmp_path / "a.zip")
    for given, name in (
        (folder, f"{folder}/sites/letter.toml"),
        (archive, f"{archive}/sites/letter.toml"),
        ("harbour", "harbour/letter.toml"),
    ):
        assert load_rules([given]).rules  # and then from the cache
        assert name in [name for name, _ in pack_files(str(given))]


def test_a_pack_says_what_it_is(folder, tmp_path):
    archive = zipped(folder, tmp_path / "a.zip")
    said = Manifest("harbour-sites", "1.2.0", "CC0-1.0")
    assert list(manifests([folder, archive])) == [(str(folder), said), (str(archive), said)]
    assert list(manifests([folder / "sites"])) == []


BAD_MANIFESTS = [
    ("name =", "not valid TOML", "no TOML"),
    ('name = "x"\nversion = "1"\n', '"license" is missing', "a key is missing"),
    (MANIFEST + "homepage = 'x'\n", 'unknown key "homepage"', "an unknown key"),
    ('name = "x"\nversion = 1.2\nlicense = "MIT"\n', '"version" must be a text', "a number"),
    ('name = ""\nversion = "1"\nlicense = "MIT"\n', '"name" is missing', "an empty name"),
]


@pytest.mark.parametrize(("text", "message", "why"), BAD_MANIFESTS, ids=[r[2] for r in BAD_MANIFESTS])
def test_a_manifest_with_a_mistake_is_refused(folder, text, message, why):
    (folder / "cleaner-pack.toml").write_text(text)
    with pytest.raises(RuleError, match=message) as error:
        load_rules([folder])
    assert "cleaner-pack.toml" in str(error.value)


def _truncated(archive):
    archive.write_bytes(archive.read_bytes()[:-40])


def _no_zip(archive):
    archive.write_bytes(b"no archive")


def _damaged(archive):
    data = bytearray(archive.read_bytes())
    data[data.index(b"letter.toml") + 14] ^= 0xFF
    archive.write_bytes(data)


def _encrypted(archive):
    data = archive.read_bytes()
    for sign, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        start = data.index(sign) + at
        data = data[:start] + bytes([data[start] | 1]) + data[start + 1 :]
    archive.write_bytes(data)


def _bomb(archive):
    with zipfile.ZipFile(archive, "a", zipfile.ZIP_DEFLATED) as file:
        file.writestr("zeros.toml", b"#" * (MAX_FILE_BYTES + 1))


def _not_text(archive):
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr("zeros.toml", b"\xff")


def _empty(archive):
    zipfile.ZipFile(archive, "w").close()


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (_truncated, ": not a readable zip archive: File is not a zip file; make or fetch it anew"),
        (_no_zip, ": not a readable zip archive: File is not a zip file; make or fetch it anew"),
        (_damaged, "/letter.toml: cannot be read: …; give a whole archive, without a password"),
        (_encrypted, "/letter.toml: cannot be read: …; give a whole archive, without a password"),
        (_bomb, f"/zeros.toml: longer than {MAX_FILE_BYTES} bytes"),
        (_not_text, "/zeros.toml:1: not UTF-8 (byte 1); save the file as UTF-8"),
        (_empty, ": holds no rule file (*.toml)"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_bad_archive_is_one_message(folder, tmp_path, damage, message):
    """For "…" stand the words of Python and of zlib, which differ by their versions."""
    (folder / "cleaner-pack.toml").unlink()
    archive = zipped(folder / "sites", tmp_path / "a.zip")
    damage(archive)
    with pytest.raises(RuleError) as error:
        load_rules([archive])
    start, _, end = f"{archive}{message}".partition("…")
    (said,) = error.value.problems
    assert said.startswith(start)
    assert said.endswith(end)
    assert "…" in message or said == start


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("habour", "habour: no such file, and no installed rule pack of this name; installed are harbour, lost"),
        ("./harbour", "./harbour: No such file or directory"),
        ("lost", 'lost: the installed pack has no folder for "harbour_rules.nowhere"; install it anew'),
    ],
)
def test_a_name_that_is_no_pack(installed, name, message):
    with pytest.raises(RuleError) as error:
        load_rules([name])
    assert str(error.value) == message


def test_settings_name_a_file_beside_them_or_an_installed_pack(folder, tmp_path, installed):
    (tmp_path / "cleaner.toml").write_text('rules = ["pack", "harbour", "gone"]\n')
    found = load(str(tmp_path / "cleaner.toml")).rules
    assert found == (str(folder), "harbour", str(tmp_path / "gone"))


def test_check_tells_what_no_example_exercises(folder, capfd):
    rule = folder / "sites" / "letter.toml"
    rule.write_text(
        RULE.replace(
            'equals = ["Get our harbour letter"]',
            'starts = ["Get our harbour", "Read our harbor"]\nremoves = ["Get our harbour letter"]',
        ).replace("keeps  = [\"Get our harbour letter, the sign in the museum says.\"]",
                  "keeps  = [\"The harbour letter of 1812 was found.\"]")
    )  # fmt: skip
    assert main(["rules", "check", str(folder)]) == 0
    said = capfd.readouterr().err
    assert f"{rule}:4: rule \"harbour/letter\": no example of `starts` 'Read our harbor'\n" in said
    assert "examples exercise 1 of 2 literals and patterns\n" in said
    assert f"{folder}: harbour-sites 1.2.0, CC0-1.0\n" in said


GOLD = {
    "labelled lines": {"gold/one.txt": "keep\tThe ferry sails.\nboilerplate\tGet our harbour letter\n"},
    "a folder of cases": {
        "gold/one/raw.txt": "The ferry sails.\n\nGet our harbour letter\n",
        "gold/one/clean.txt": "The ferry sails.\n",
    },
    "JSON Lines": {
        "gold": '{"text": "The ferry sails.\\n\\nGet our harbour letter", "clean": "The ferry sails."}\n'
    },
}


def with_gold(folder, files, gold="gold"):
    (folder / "cleaner-pack.toml").write_text(f"{MANIFEST}gold = {gold!r}\n")
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


@pytest.mark.parametrize("files", GOLD.values(), ids=GOLD)
def test_a_pack_is_measured_by_its_own_gold(folder, tmp_path, installed, files, capfd):
    """Its rules act: without them, the invitation would be left."""
    with_gold(folder, files)
    with_gold(installed / "harbour_rules" / "data", files)
    archives = [zipped(folder, tmp_path / "a.zip"), zipped(folder, tmp_path / "b.zip", "top-1.2/")]
    for given in (str(folder), *map(str, archives), "harbour"):
        assert main(["eval", given, "--to", "json"]) == 0
        figures = json.loads(capfd.readouterr().out)
        assert len(figures["documents"]) == 1, given
        assert figures["figures"]["removed"]["value"] == 100
        assert figures["figures"]["lost"]["value"] == 0.0
        assert main(["rules", "check", given]) == 0


OUTSIDE = " lies outside the pack; name a folder in it"
BAD_GOLD = [
    ("../elsewhere", OUTSIDE, "above the pack"),
    ("/etc", OUTSIDE, "from the root"),
    ("a/../../b", OUTSIDE, "above, in a roundabout way"),
    (".", OUTSIDE, "the pack itself"),
    ("lost", ": the pack has no such file or folder; add it", "missing"),
]


@pytest.mark.parametrize(("gold", "message", "why"), BAD_GOLD, ids=[r[2] for r in BAD_GOLD])
def test_gold_that_is_not_in_the_pack_is_named(folder, tmp_path, gold, message, why, capfd):
    with_gold(folder, {}, gold)
    (tmp_path / "elsewhere").mkdir()
    for given in (folder, zipped(folder, tmp_path / "a.zip")):
        said = f'cleaner: {given}: gold = "{gold}"{message}\n'
        for command in (["eval"], ["rules", "check"]):
            assert main([*command, str(given)]) == 2
            assert said in capfd.readouterr().err


def test_gold_that_a_link_leads_out_of_the_pack_is_named(folder, tmp_path, capfd):
    with_gold(folder, {})
    (tmp_path / "elsewhere").mkdir()
    (folder / "gold").symlink_to(tmp_path / "elsewhere")
    assert main(["rules", "check", str(folder)]) == 2
    said = f'{folder}: gold = "gold" leads outside the pack; copy the files there\n'
    assert said in capfd.readouterr().err


def test_a_pack_without_gold_says_how_to_add_it(folder, capfd):
    assert main(["eval", str(folder)]) == 2
    assert capfd.readouterr().err == (
        f'cleaner: {folder}: the pack names no gold; add gold = "FOLDER" to its cleaner-pack.toml, '
        "and the folder\n"
    )
    assert main(["rules", "check", str(folder)]) == 0


def test_a_file_in_an_archive_is_read_up_to_a_limit(folder, tmp_path, monkeypatch, capfd):
    with_gold(folder, GOLD["a folder of cases"])
    monkeypatch.setattr(pack_gold, "MAX_BYTES", 10)
    archive = zipped(folder, tmp_path / "a.zip")
    assert main(["eval", str(archive)]) == 2
    assert f"{archive}/gold/one/raw.txt: longer than 10 bytes" in capfd.readouterr().err


def test_check_tells_which_rules_are_replaced(folder, tmp_path, capfd):
    newer = tmp_path / "newer.toml"
    newer.write_text(RULE.replace("letter.toml", "new").replace("Get our", "Take our"))
    assert main(["rules", "check", str(folder)]) == 0
    assert "replaced" not in capfd.readouterr().err
    assert main(["rules", "check", str(folder), str(newer)]) == 0
    assert "1 rule replaced: harbour/letter\n" in capfd.readouterr().err
    renamed = RULE.replace('"letter"', '"post"\nreplaces = ["harbour/letter", "ads/label"]')
    newer.write_text(renamed.replace("Get our", "Take our"))
    assert main(["rules", "check", str(folder), str(newer)]) == 0
    assert "2 rules replaced: ads/label, harbour/letter\n" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("old", "said"),
    [
        pytest.param("ads/lable", '; did you mean "ads/label"?', id="a misspelt name"),
        pytest.param("zz/qqqqqq", "; `cleaner rules list` shows them all", id="like no other"),
        pytest.param("ads/label", None, id="a built-in rule"),
    ],
)
def test_check_tells_what_is_replaced_and_is_not_there(tmp_path, capfd, old, said):
    newer = tmp_path / "newer.toml"
    newer.write_text(RULE.replace('"letter"', f'"post"\nreplaces = ["{old}"]'))
    assert main(["rules", "check", str(newer)]) == 0
    note = f'{newer}:6: rule "harbour/post": replaces: no rule is called "{old}"{said}\n'
    told = capfd.readouterr().err
    assert (note in told) if said else ("no rule is called" not in told)
