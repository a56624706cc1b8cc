"""Rule files on disk and the cache of checked rules."""

import ast
import os
import zlib
from pathlib import Path

import pytest

from cleaner.errors import RuleError
from cleaner.files import rule_cache, rule_packs
from cleaner.matching.parse import parse

RULE = """
format = 1
family = "own"
[[rule]]
id = "mark"
why = "A mark of ours."
equals = ["xyzzy plugh"]
removes = ["Xyzzy plugh"]
keeps = ["Xyzzy plugh, he said."]
"""


@pytest.fixture
def kept(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "own.toml").write_text(RULE)
    (tmp_path / "built-in").mkdir()  # one rule instead of hundreds: they prove themselves slowly
    (tmp_path / "built-in" / "a.toml").write_text(
        RULE.replace("xyzzy", "frotz").replace('"own"', '"a"')
    )
    monkeypatch.setattr(rule_packs, "built_in_rules", lambda: str(tmp_path / "built-in"))
    return tmp_path / "cache" / "cleaner"


def entry(kept):
    """The cache file of the rule set with the user's rule; the built-in rules have their own."""
    (file,) = (file for file in kept.iterdir() if b"xyzzy" in file.read_bytes())
    return file


def test_the_built_in_rules_are_found():
    (pack,) = rule_packs.rule_packs()
    assert "rules/copyright.toml" in dict(pack)


def test_a_cached_rule_set_has_the_same_meaning(tmp_path, kept):
    fresh = rule_packs.load_rules([tmp_path / "own.toml"])
    assert len(list(kept.iterdir())) == 2
    again = rule_packs.load_rules([tmp_path / "own.toml"])
    assert again.fingerprint == fresh.fingerprint
    assert [rule.meaning() for rule in again.rules] == [rule.meaning() for rule in fresh.rules]
    assert "own/mark" in again.numbers


def test_a_changed_rule_is_not_read_from_the_cache(tmp_path, kept):
    own = tmp_path / "own.toml"
    rule_packs.load_rules([own])
    was = own.stat()
    own.write_text(RULE.replace("plugh", "plover"))
    os.utime(own, ns=(was.st_atime_ns, was.st_mtime_ns))
    rules = rule_packs.load_rules([own])
    assert rules.rules[rules.numbers["own/mark"]].matchers == (("equals", ("xyzzy plover",)),)


def test_rules_beside_cached_built_in_ones_are_as_if_all_were_read(tmp_path, kept):
    own = tmp_path / "own.toml"
    own.write_text(RULE.replace('id = "mark"', 'id = "mark"\nreplaces = ["a/mark"]'))
    rules = rule_packs.load_rules([own])
    assert rules.fingerprint == parse(rule_packs.rule_packs([own])).fingerprint
    assert [*rules.numbers] == ["own/mark"]
    own.write_text(RULE.replace('"own"', '"a"'))
    rules = rule_packs.load_rules([own])
    assert rules.fingerprint == parse(rule_packs.rule_packs([own])).fingerprint
    assert rules.rules[0].matchers == (("equals", ("xyzzy plugh",)),)


def test_changed_rules_leave_the_entry_of_the_built_in_ones(tmp_path, kept):
    rule_packs.load_rules()
    (built_in,) = kept.iterdir()
    was = built_in.stat()
    (tmp_path / "own.toml").write_text(RULE.replace("plugh", "plover"))
    rule_packs.load_rules([tmp_path / "own.toml"])
    assert len(list(kept.iterdir())) == 2
    assert built_in.stat().st_ino == was.st_ino  # an entry that is replaced is another file


def test_a_changed_built_in_rule_is_not_read_from_the_cache(tmp_path, kept):
    ours = tmp_path / "built-in" / "a.toml"
    rule_packs.load_rules()
    was = ours.stat()
    ours.write_text(ours.read_text().replace("plugh", "plumb"))
    os.utime(ours, ns=(was.st_atime_ns, was.st_mtime_ns))
    rules = rule_packs.load_rules()
    assert rules.rules[rules.numbers["a/mark"]].matchers == (("equals", ("frotz plumb",)),)


PACKAGE = Path(rule_cache.__file__).parent.parent


def imported(path):
    """The modules of the package that the module at `path` imports: their files, all that exist."""
    for node in ast.walk(ast.parse((PACKAGE / path).read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):  # as all of them do
            for name in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names)):
                place = name.removeprefix("cleaner.").replace(".", "/")
                for file in (f"{place}.py", f"{place}/__init__.py"):
                    if name.startswith("cleaner.") and (PACKAGE / file).exists():
                        yield file


def test_the_key_depends_on_all_code_that_checks_rules():
    found = {"files/rule_packs.py"}
    waiting = [f"matching/{name}.py" for name in ("parse", "proof", "serialize")]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += imported(path)
    found = {path for path in found if len(ast.parse((PACKAGE / path).read_text()).body) > 1}
    assert sorted(found) == list(rule_cache.CODE)


def test_a_write_to_code_that_checks_rules_changes_the_key(tmp_path, monkeypatch):
    folder = tmp_path / "cleaner"
    for name in rule_cache.CODE:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("")
    monkeypatch.setattr(rule_cache, "__file__", str(folder / "files" / "rule_cache.py"))
    keys = [rule_cache.key([], [])]
    for name in rule_cache.CODE:
        (folder / name).write_text(" ")
        keys.append(rule_cache.key([], []))
    assert len(set(keys)) == 1 + len(rule_cache.CODE)


def damaged(data):
    """Yield what can become of a kept file: cut, flipped, emptied, of another form."""
    yield b""
    yield data[: len(data) // 2]
    yield data[:-1]
    for place in (0, 3, 4, len(data) // 2, len(data) - 1):
        yield data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
    for body in (b"", b"{}", b"[1]", b'{"names":1,"rules":[[]],"disabled":[]}', b"[" * 100_000):
        yield zlib.crc32(body).to_bytes(rule_cache.CHECK, "big") + body


def test_a_damaged_cache_entry_is_replaced(tmp_path, kept):
    fresh = rule_packs.load_rules([tmp_path / "own.toml"])
    file = entry(kept)
    whole = file.read_bytes()
    for data in damaged(whole):
        file.write_bytes(data)
        assert rule_packs.load_rules([tmp_path / "own.toml"]).fingerprint == fresh.fingerprint
        assert file.read_bytes() == whole


def test_a_cache_entry_that_others_can_write_is_not_trusted(tmp_path, kept):
    rule_packs.load_rules([tmp_path / "own.toml"])
    file = entry(kept)
    name = file.name
    assert rule_cache.get(name) is not None
    file.chmod(0o666)
    assert rule_cache.get(name) is None


def test_a_pipe_in_the_cache_does_not_block(tmp_path, kept):
    rule_packs.load_rules([tmp_path / "own.toml"])
    file = entry(kept)
    file.unlink()
    os.mkfifo(file)
    assert "own/mark" in rule_packs.load_rules([tmp_path / "own.toml"]).numbers


def test_rules_load_where_no_cache_can_be_written(tmp_path, monkeypatch):
    (tmp_path / "own.toml").write_text(RULE)
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert "own/mark" in rule_packs.load_rules([tmp_path / "own.toml"]).numbers


def test_the_entries_that_were_not_used_for_longest_are_deleted(kept):
    for number in range(rule_cache.MAX_ENTRIES):
        rule_cache.put(f"{number}", b"x")
        os.utime(kept / f"{number}", (number, number))
    assert rule_cache.get("0") == b"x"
    for number in range(5):
        rule_cache.put(f"new-{number}", b"y")
    left = {file.name for file in kept.iterdir()}
    assert len(left) == rule_cache.MAX_ENTRIES
    assert {*map(str, range(rule_cache.MAX_ENTRIES))} - left == {"1", "2", "3", "4", "5"}


def test_what_cannot_be_deleted_keeps_no_other_entry(kept):
    (kept / "folder").mkdir(parents=True)
    os.utime(kept / "folder", (0, 0))
    for number in range(rule_cache.MAX_ENTRIES + 2):
        rule_cache.put(f"{number}", b"x")
    assert len([*kept.iterdir()]) <= rule_cache.MAX_ENTRIES + 1


@pytest.mark.parametrize(
    "trial",
    [
        pytest.param('family = "a"\n[[rule]]\nid = "mark"', id="by its name"),
        pytest.param('family = "own"\n[[rule]]\nid = "b"\nreplaces = ["a/mark"]', id="as renamed"),
    ],
)
def test_a_rule_on_trial_replaces_nothing_before_it_acts(tmp_path, kept, trial):
    own = RULE.replace('family = "own"\n[[rule]]\nid = "mark"', f'{trial}\nstatus = "preview"')
    (tmp_path / "own.toml").write_text(own)
    acting = [
        {text for rule in rules.rules for _, texts in rule.matchers for text in texts}
        for preview in (False, True)
        for rules in [rule_packs.load_rules([tmp_path / "own.toml"], preview=preview)]
    ]
    assert acting == [{"frotz plugh"}, {"xyzzy plugh"}]


def test_a_rule_that_fails_its_proof_is_an_error(tmp_path):
    (tmp_path / "own.toml").write_text(RULE.replace('keeps = ["', 'keeps = ["xyzzy plugh", "'))
    with pytest.raises(RuleError, match=r'own\.toml:\d+: rule "own/mark": keeps: acts on'):
        rule_packs.load_rules([tmp_path / "own.toml"])


def test_the_order_of_files_in_a_folder_changes_nothing(tmp_path):
    for folder, names in (("one", ("a", "b")), ("two", ("b", "a"))):
        (tmp_path / folder).mkdir()
        for name, rule in zip(names, ("first", "second"), strict=True):
            text = RULE.replace('"own"', f'"{rule}"')
            Path(tmp_path, folder, f"{name}.toml").write_text(text)
    one, two = (rule_packs.load_rules([tmp_path / folder]) for folder in ("one", "two"))
    assert one.fingerprint == two.fingerprint
