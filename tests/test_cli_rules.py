"""`cleaner rules`: list, show, check, schema."""

import json
import re

import jsonschema
import pytest
from command import cleaner

from cleaner.cli import main

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


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


@pytest.fixture
def command(few_built_in_rules, capfd):
    """A command in this process, and what it says."""

    def run(*arguments):
        return main([*arguments]), capfd.readouterr().err

    return run


def test_check_names_every_failing_example(tmp_path, command):
    (tmp_path / "own.toml").write_text(OWN)
    code, said = command("rules", "check", "own.toml")
    assert code == 2
    assert "own.toml:8: rule \"own/mark\": removes: does not act on 'plugh'" in said
    assert "own.toml:9: rule \"own/mark\": keeps: acts on 'xyzzy'" in said


def test_all_mistakes_of_all_files_are_named_by_check_and_at_the_start(tmp_path, command):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "a.toml").write_text(OWN.replace("equals", "equal"))
    (tmp_path / "own" / "b.toml").write_text(OWN.replace('"own"', "own"))
    (tmp_path / "own" / "c.toml").write_text(OWN.replace('"mark"', '"other"'))
    (tmp_path / "own" / "d.toml").write_bytes(b"\xff")
    (tmp_path / "a.txt").write_text("The ferry sails.\n")
    assert "own/d.toml:1: not UTF-8 (byte 1)" in command("rules", "check", "own")[1]
    (tmp_path / "own" / "d.toml").unlink()
    checked = command("rules", "check", "own")
    started = command("filter", "--rules", "own", "a.txt")
    for code, said in (checked, started):
        assert code == 2
        places = [line.split(": ")[1] for line in said.splitlines() if line[:8] == "cleaner:"]
        assert places == ["own/a.toml:7", "own/b.toml:2", "own/c.toml:8", "own/c.toml:9"]
    assert re.search(
        r"\n1 rule checked among \d+, 2 mistakes, 2 examples failed\n$", checked[1]
    ), checked[1]


def test_a_pattern_that_cannot_be_compiled_fails_its_rule_alone(tmp_path, command):
    patterns = ["(b", "b)", "[b", "a**", r"\q", "+"]
    (tmp_path / "own.toml").write_text(
        OWN
        + "".join(
            f"\n[[rule]]\nid = 'broken-{number}'\nwhy = 'A test.'\nregex = '{pattern}'\nremoves = ['b']\n"
            for number, pattern in enumerate(patterns)
        )
    )
    code, said = command("rules", "check", "own.toml")
    assert code == 2
    for number in range(len(patterns)):
        assert f'rule "own/broken-{number}": regex: RE2 rejects the pattern: ' in said
    assert "examples exercise 1 of 1 literals and patterns\n" in said  # of the other rule
    assert re.search(
        r"\n7 rules checked among \d+, 6 rules with a rejected pattern, 2 examples failed\n$", said
    ), said


@pytest.mark.parametrize(
    ("number", "names"),
    [
        (12, "own/n00, own/n01, own/n02, own/n03, own/n04, own/n05, own/n06, own/n07, own/n08, own/n09, own/n10, own/n11"),
        (14, "own/n00, own/n01, own/n02, own/n03, own/n04, own/n05, own/n06, own/n07, own/n08, own/n09, own/n10, own/n11 and 2 more"),
    ],
)  # fmt: skip
def test_of_many_rules_that_are_replaced_or_lack_an_example_a_dozen_is_named(
    tmp_path, command, number, names
):
    rules = "".join(
        f"[[rule]]\nid = 'n{count:02}'\nwhy = 'A test.'\nstarts = ['plugh {count:02}', 'frotz {count:02}']\n"
        f"removes = ['plugh {count:02} more']\nkeeps = ['A plugh.']\n"
        for count in range(number)
    )
    (tmp_path / "own.toml").write_text(f"format = 1\nfamily = 'own'\n{rules}")
    (tmp_path / "cleaner.toml").write_text("rules = ['own.toml']\n")
    code, said = command("rules", "check", "own.toml")
    assert code == 0
    lines = said.splitlines()
    notes = [line for line in lines if "no example of `starts` 'frotz" in line]
    assert len(notes) == 12
    more = [f"and {number - 12} more without an example"] if number > 12 else []
    assert [line for line in lines if line.startswith("and ")] == more
    assert f"{number} rules replaced: {names}" in lines


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ('contains = ["advertisement"]\nremoves = ["Advertisement of ours"]', "keeps: own/all removes 'Advertisement spending rose 4 percent.'; narrow or disable that rule, or remove the example"),
        ('equals = ["advertisement"]\naction = "protect"', "removes: own/all protects 'Advertisement'; no rule removes what another protects"),
        ('equals = ["advertisement of ours"]', ""),
    ],
    ids=["what one must keep", "what one must remove", "nothing of theirs"],
)  # fmt: skip
def test_an_example_of_a_built_in_rule_against_which_an_own_one_acts(tmp_path, command, key, said):
    (tmp_path / "own.toml").write_text(
        f'format = 1\nfamily = "own"\n[[rule]]\nid = "all"\nwhy = "Ours."\n{key}\n'
    )
    code, found = command("rules", "check", "own.toml")
    mistakes = [line for line in found.splitlines() if line.startswith("cleaner: ")]
    assert code == (2 if said else 0)
    assert bool(said) == bool(mistakes)
    if said:
        place = r"cleaner: rules/ads\.toml:\d+: "
        whole = re.escape(f'rule "ads/label": {said}')
        assert any(re.fullmatch(place + whole, line) for line in mistakes)


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
