"""`cleaner explain`, `restore`, `rules`, `completion` and every `--help`."""

import json
import re
import shlex
import shutil
import subprocess

import jsonschema
import pytest
from command import CLEANER, DUMP, STORY, cleaner, is_one_line
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.explain import explain
from cleaner.text.printable import printable
from cleaner.writers import explain_html, explain_text
from cleaner.writers.diff import render

pytestmark = pytest.mark.slow

HOSTILE = "Advertisement\n\n\x1b[31mred\x1b[m <script>alert(1)</script> \u202e & co\n\n" + STORY


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="module")
def ready():
    return Cleaner()


def explained(ready, raw):
    cleaned = ready.clean(raw)
    return cleaned, explain(cleaned, ready.scanner(None), "careful")


# ------------------------------------------------------------------ explain


def test_every_line_is_explained():
    lines = json.loads(cleaner("explain", "--to", "json", stdin=DUMP).stdout)["lines"]
    assert [line["number"] for line in lines] == list(range(1, DUMP.count("\n") + 1))
    gone = [line for line in lines if not line["kept"] and line["text"]]
    assert [line["text"] for line in gone[:2]] == ["Advertisement", "Advertisement"]
    assert all(line["by"] for line in gone)
    assert "".join(line["text"] + "\n" for line in lines if line["kept"]) == STORY


def test_a_near_miss_names_the_rule_and_what_stopped_it(tmp_path):
    (tmp_path / "own.toml").write_text(
        'format = 1\nfamily = "own"\n'
        '[[rule]]\nid = "tail"\nwhy = "Ours."\nequals = ["xyzzy plugh"]\n'
        'where = { zone = "tail", within = 1 }\nremoves = ["xyzzy plugh"]\nkeeps = ["no"]\n'
        '[[rule]]\nid = "long"\nwhy = "Ours."\ncontains = ["plover egg"]\nmax_words = 2\n'
        'removes = ["plover egg"]\nkeeps = ["no"]\n'
        '[[rule]]\nid = "bold"\nwhy = "Ours."\nequals = ["frotz"]\nlevel = "thorough"\n'
        'removes = ["frotz"]\nkeeps = ["no"]\n'
        '[[rule]]\nid = "safe"\nwhy = "Ours."\nstarts = ["gnusto"]\nunless = ["rezrov"]\n'
        'removes = ["gnusto"]\nkeeps = ["no"]\n'
        '[[rule]]\nid = "cue"\nwhy = "Ours."\nneeds = ["vorpal"]\nregex = "vorpal [0-9]+"\n'
        'removes = ["vorpal 1"]\nkeeps = ["no"]\n'
    )
    raw = (
        f"Xyzzy plugh\n\nA plover egg for supper.\n\nFrotz\n\nGnusto and rezrov\n\n"
        f"A vorpal blade\n\n{STORY}"
    )
    done = cleaner(
        "explain", "--rules", "own.toml", "--disable", "judge", "--to", "json", stdin=raw
    )
    near = {line["text"]: dict(line["near"]) for line in json.loads(done.stdout)["lines"]}
    assert near["Xyzzy plugh"]["own/tail"] == "applies only to the last 1 line"
    assert near["A plover egg for supper."]["own/long"].startswith("5 words, at most 2")
    assert near["Frotz"]["own/bold"] == "acts at level thorough"
    assert near["Gnusto and rezrov"]["own/safe"] == "unless: rezrov"
    assert near["A vorpal blade"]["own/cue"] == "cue word present, pattern did not match"


def test_text_output_shows_every_line_and_its_reason():
    out = cleaner("explain", stdin=DUMP).stdout
    assert re.search(
        r"^    1 - Advertisement\n        removed by ads/label(, judge/before)?$", out, re.M
    )
    assert not re.search(r"^ +\d+ -$", out, re.M)  # a removed blank line is not shown
    for line in filter(None, STORY.splitlines()):
        assert re.search(rf"^ +\d+   {re.escape(line)}$", out, re.M)
    assert re.search(r"^5 of \d+ lines kept, ads/label 2", out.splitlines()[-1]) or "6 of" in out


@pytest.mark.parametrize("form", ["text", "html"])
def test_untrusted_text_is_escaped(form):
    out = cleaner("explain", "--to", form, stdin=HOSTILE).stdout
    assert "\x1b" not in out
    assert "\u202e" not in out
    if form == "html":
        assert "<script" not in out
        assert "&lt;script&gt;" in out
        assert "default-src 'none'" in out
        assert not re.search(r'src=|href="(?!#)|url\(|@import', out)


def test_the_page_is_complete_and_marks_removed_lines():
    out = cleaner("explain", "--to", "html", stdin=DUMP).stdout
    assert out.startswith("<!doctype html>")
    assert out.endswith("</html>\n")
    gone = re.findall(r'<section class="removed">.*?</section>', out)
    texts = [text for run in gone for text in re.findall(r'<span dir="auto">(.*?)</span>', run)]
    assert texts == [line for line in DUMP.splitlines() if line and line not in STORY]
    assert all("<b>" in run for run in gone)
    assert "<b>ads/label</b>" in gone[0]
    kept = re.findall(r'<section class="kept">.*?<span dir="auto">(.*?)</span>', out)
    assert kept == [line for line in STORY.splitlines() if line]


def test_a_reason_shared_by_many_lines_is_given_once():
    menu = "".join(f"<li><a href=/{n}>Item {n}</a>" for n in range(9))
    page = f"<html><body><nav><ul>{menu}</ul></nav><article><p>" + STORY.replace("\n\n", "<p>")
    out = cleaner("explain", "--as", "html", stdin=page).stdout
    assert len(re.findall(r"^ +\d+ - Item \d  \(as above\)$", out, re.M)) == 8
    assert out.count("mostly links") == 1
    html = cleaner("explain", "--as", "html", "--to", "html", stdin=page).stdout
    (run,) = re.findall(r'<section class="removed short">.*?</section>', html)
    assert re.findall(r">(Item \d)<", run) == [f"Item {n}" for n in range(9)]
    told = json.loads(cleaner("explain", "--as", "html", "--to", "json", stdin=page).stdout)[
        "lines"
    ]
    assert sum("mostly links" in line["reasons"] for line in told) == 9


ROLES = f"""<!doctype html><html><head><title>The bridge is open again</title>
<meta name="author" content="Ada Moreno"><meta name="description" content="A school class was the first to cross it.">
</head><body><header><div class="teaser"><a href=/>A school class was the first to cross it.</a></div></header>
<article><h1>The bridge is open again</h1><p class="byline">By Ada Moreno</p>
<p>{STORY.split(chr(10) + chr(10))[0]}</p>
<figure><img src=a.jpg><figcaption>The bridge in May.</figcaption></figure>
<p>{STORY.split(chr(10) + chr(10))[1]}</p><p>{STORY.split(chr(10) + chr(10))[2]}</p></article>
<footer>Copyright © 2026 Example Media, LLC. All rights reserved.</footer></body></html>"""


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The bridge is open again", "the page's own title"),
        ("A school class was the first to cross it.", "the standfirst"),
        ("By Ada Moreno", "a byline"),
        ("The bridge in May.", "a caption"),
    ],
)
def test_a_removed_line_is_named_by_its_role(ready, text, role):
    _, lines = explained(ready, ROLES)
    assert [(line.text, line.kept) for line in lines if role in line.reasons] == [(text, False)]
    (line,) = [line for line in lines if line.text == text]
    assert line.reasons[0] == role


def test_colour_only_for_a_terminal():
    assert "\x1b[" not in cleaner("explain", stdin=DUMP).stdout
    command = f"{shlex.quote(CLEANER)} explain a.txt"
    open("a.txt", "w").write(DUMP)  # noqa: SIM115
    done = subprocess.run(["script", "-qec", command, "/dev/null"], capture_output=True)
    assert b"\x1b[31mAdvertisement" in done.stdout
    quiet = subprocess.run(
        ["script", "-qec", f"NO_COLOR=1 {command}", "/dev/null"], capture_output=True
    )
    assert b"\x1b[31m" not in quiet.stdout


def test_explaining_changes_nothing(ready):
    cleaned, lines = explained(ready, DUMP)
    before = cleaned.record()
    explain_html.render(cleaned, lines), explain_text.render(cleaned, lines, colour=True)
    assert cleaned.record() == before == ready.clean(DUMP).record()


@given(st.text(st.characters(exclude_categories=())))
@settings(deadline=None, max_examples=50)
def test_printable(text):
    assert printable(text).isprintable()
    assert printable(printable(text)) == printable(text)


def test_the_page_opens_in_a_browser_unchanged(tmp_path):
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium on this machine")
    page = cleaner("explain", "--to", "html", stdin=ROLES).stdout
    (tmp_path / "page.html").write_text(page)
    done = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         f"--user-data-dir={tmp_path}/profile", "--window-size=400,900",
         f"--screenshot={tmp_path}/page.png", "--dump-dom", f"file://{tmp_path}/page.html"],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (tmp_path / "page.png").stat().st_size > 5000
    for sign in ("<section", "<p ", "<small", "<tr", "<rect", "<td"):  # the parser moved nothing
        assert done.stdout.count(sign) == page.count(sign) > 0, sign
    for part in re.findall(r'<section class="removed.*?</section>', done.stdout):
        assert re.search(r"<b>[\w/-]+</b>", part)


# ------------------------------------------------------------------ diff and restore

LINES = st.sampled_from(
    [
        "Advertisement",
        "",
        "The ferry sails.",
        "cafÃ© crÃ¨me",
        "Tom &amp; Jerry",
        STORY.strip(),
        "\t",
        "\0",
        "\x0c",
        "\ufeff",
    ]
)
TEXTS = st.lists(st.tuples(LINES, st.sampled_from(["\n", "\r\n", "\r", "\n\n"])), max_size=12).map(
    lambda pairs: "".join(line + end for line, end in pairs)
)


@given(TEXTS, st.booleans())
@settings(deadline=None, max_examples=40)
def test_patch_turns_the_raw_text_into_the_clean_text(ready, tmp_path_factory, text, final):
    raw = text if final else text.rstrip("\r\n")
    cleaned = ready.clean(raw)
    diff = render(cleaned, "a.txt")
    assert bool(diff) == (cleaned.text != raw)
    folder = tmp_path_factory.mktemp("patch")
    (folder / "a.txt").write_bytes(raw.encode())
    if diff:
        subprocess.run(
            ["patch", "--binary", "-s", "-p1"], input=diff.encode(), cwd=folder, check=True
        )
    out = folder / "a.txt"
    assert (out.read_bytes() if out.exists() else b"") == cleaned.text.encode()


def test_a_record_gives_back_the_raw_text_through_a_pipe():
    raw = "Advertisement\r\n\r\nCafÃ© crÃ¨me &amp; more\n\n\n" + STORY
    record = cleaner("filter", "--to", "json", stdin=raw).stdout
    assert cleaner("restore", stdin=record, text=False).stdout == raw.encode()
    indented = json.dumps(json.loads(record), indent=2)
    assert cleaner("restore", stdin=indented, text=False).stdout == raw.encode()


def test_many_records_one_by_one_or_one_by_name(tmp_path):
    with open("out.jsonl", "w") as file:
        for name in ("a", "b"):
            (tmp_path / f"{name}.txt").write_text(f"{name}\n{DUMP}")
            file.write(cleaner("filter", "--to", "json", f"{name}.txt").stdout)
    assert cleaner("restore", "out.jsonl").stdout == f"a\n{DUMP}b\n{DUMP}"
    assert cleaner("restore", "out.jsonl", "--id", "b.txt").stdout == f"b\n{DUMP}"
    rows = cleaner("restore", "out.jsonl", "--to", "jsonl").stdout.splitlines()
    assert [json.loads(row)["id"] for row in rows] == ["a.txt", "b.txt"]
    assert json.loads(rows[1])["text"] == f"b\n{DUMP}"


def test_a_folder_of_a_run_and_packed_parts(tmp_path):
    import gzip

    record = cleaner("filter", "--to", "json", stdin=DUMP).stdout
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "part-00000.jsonl.gz").write_bytes(gzip.compress(record.encode()))
    (tmp_path / "out" / "run.json").write_text("{}")
    assert cleaner("restore", "out").stdout == DUMP


@pytest.mark.parametrize(
    ("records", "said"),
    [
        pytest.param("", "", id="no records, no texts"),
        pytest.param("nonsense\n", "line 1: not JSON", id="no JSON"),
        pytest.param("[1]\n", "line 1: not a record", id="a list"),
        pytest.param("{}\n", "line 1: not a record", id="an empty object"),
        pytest.param(
            '{"text": 1, "removed": 2, "repairs": []}', "line 1: not a record", id="types"
        ),
        pytest.param(
            '{"text": "a", "removed": [{"line": 1, "start": 0, "end": 1}], "repairs": []}',
            "written with --audit compact",
            id="an audit without texts",
        ),
        pytest.param(
            '{"text": "a", "removed": [], "repairs": [{"line": 7, "before": "x", "after": "y", '
            '"by": []}]}',
            "do not match",
            id="a repair of a line that is not there",
        ),
        pytest.param("[" * 100_000, "not JSON", id="nested without end"),
    ],
)
def test_what_is_no_record_is_named(records, said):
    done = cleaner("restore", stdin=records)
    assert done.returncode == (2 if said else 0)
    assert said in done.stderr
    assert done.stderr == "" or is_one_line(done.stderr)


# ------------------------------------------------------------------ rules


def test_rules_are_listed_shown_and_chosen():
    listed = cleaner("rules", "list").stdout.splitlines()
    assert any(line.startswith("ads (") for line in listed)
    assert max(map(len, listed)) <= 80
    listed = cleaner("rules", "list", "--long").stdout.splitlines()
    assert any(line.startswith("ads/label ") for line in listed)
    shown = cleaner("rules", "show", "ads/label").stdout
    assert "removes   Advertisement\n" in shown
    table = json.loads(cleaner("rules", "show", "ads", "--to", "json").stdout)
    assert {rule["name"].split("/")[0] for rule in table} == {"ads"}
    assert 'did you mean "ads/label"' in cleaner("rules", "show", "ads/lable").stderr


OWN = (
    'format = 1\nfamily = "own"\nfor = { lang = ["de"] }\n[[rule]]\nid = "mark"\nwhy = "Ours."\n'
    'equals = ["xyzzy"]\nremoves = ["xyzzy", "plugh"]\nkeeps = ["Xyzzy, says he.", "xyzzy"]\n'
)


def test_rules_of_another_language_are_not_listed(tmp_path):
    (tmp_path / "own.toml").write_text(OWN)
    german = cleaner("rules", "list", "own", "--rules", "own.toml", "--lang", "de", "--long")
    assert german.stdout == "own/mark  Ours. [de]\n"
    german = cleaner("rules", "list", "own", "--rules", "own.toml", "--lang", "de")
    assert german.stdout == "own (1)\n  mark\n"
    assert cleaner("rules", "list", "own", "--rules", "own.toml", "--lang", "fr").stdout == ""


def test_check_names_every_failing_example(tmp_path):
    (tmp_path / "own.toml").write_text(OWN)
    done = cleaner("rules", "check", "own.toml")
    assert done.returncode == 2
    assert "own.toml:4: rule \"own/mark\": removes: does not act on 'plugh'" in done.stderr
    assert "own.toml:4: rule \"own/mark\": keeps: acts on 'xyzzy'" in done.stderr


def test_check_passes_the_built_in_rules():
    done = cleaner("rules", "check")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.endswith(" rules checked, 0 examples failed\n")


def test_the_schema_accepts_the_built_in_rules():
    import tomllib

    from cleaner.files.rule_packs import rule_packs

    schema = json.loads(cleaner("rules", "schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for name, text in rule_packs()[0]:
        errors = [error.message for error in validator.iter_errors(tomllib.loads(text))]
        assert not errors, name
    assert list(validator.iter_errors({"format": 1, "family": "x", "rule": [{"idd": "y"}]}))


# ------------------------------------------------------------------ help, version, completion

COMMANDS = [
    [], ["filter"], ["fix"], ["explain"], ["restore"], ["run"], ["completion"],
    ["rules"], ["rules", "list"], ["rules", "show"], ["rules", "check"], ["rules", "schema"],
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command) or "cleaner")
def test_help_has_examples_and_every_command_knows_its_version(command):
    text = cleaner(*command, "--help").stdout
    assert "Examples:\n" in text
    assert f"  cleaner {' '.join(command)}".rstrip() in text
    assert cleaner(*command, "--version").stdout == "cleaner 1.0.0\n"


@pytest.mark.parametrize("command", ["filter", "fix", "explain", "run"])
def test_the_options_that_every_cleaning_command_takes(command):
    text = cleaner(command, "--help").stdout
    for option in (
        "--level",
        "--rules",
        "--disable",
        "--url",
        "--lang",
        "--as",
        "--config",
        "--quiet",
    ):
        assert option in text


def test_a_misspelt_command_is_understood():
    done = cleaner("fliter")
    assert done.returncode == 2
    assert 'did you mean "filter"' in done.stderr
    assert is_one_line(done.stderr)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell):
    assert "_CLEANER_COMPLETE" in cleaner("completion", shell).stdout


def test_bash_completes_commands_and_options():
    def complete(words):
        env = {"_CLEANER_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": "1"}
        return cleaner(env=env).stdout

    assert "plain,filter" in complete("cleaner fil")
    env = {
        "_CLEANER_COMPLETE": "bash_complete",
        "COMP_WORDS": "cleaner fix --fo",
        "COMP_CWORD": "2",
    }
    assert "plain,--force-exclude" in cleaner(env=env).stdout
