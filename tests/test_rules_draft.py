"""`cleaner rules new`: a drafted rule is complete, and takes the line and nothing like it."""

from datetime import date

import pytest
from command import cleaner
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import RuleError
from cleaner.matching.draft import draft
from cleaner.matching.parse import parse
from cleaner.matching.proof import failures
from cleaner.matching.scan import Scanner
from cleaner.model import Document, Options
from cleaner.pipeline import clean


@pytest.mark.parametrize(
    ("line", "name"),
    [
        pytest.param("Read our harbour letter", "read-our-harbour-letter", id="words make the id"),
        pytest.param("  Read our letter  ", "read-our-letter", id="outer space does not count"),
        pytest.param(
            'Say "more" about C:\\new',
            "say-more-about-c-new",
            id="quotes and backslashes are literal",
        ),
        pytest.param("(.*) [a-z]+ {2,3}", "a-z-2-3", id="a pattern is literal"),
        pytest.param("{{name}} follows", "name-follows", id="a fragment is literal"),
        pytest.param("2026 letter", "line-2026-letter", id="an id begins with a letter"),
        pytest.param("広告", "line", id="a script without ASCII letters"),
        pytest.param("• Lesen Sie: »", "lesen-sie", id="bullets, colons and arrows stay"),
        pytest.param("cafÃ© &amp; more", "caf-more", id="damage is repaired, as in a document"),
        pytest.param("Tab\there \x7f", "tab-here", id="control characters are escaped"),
        pytest.param(
            "letter " * 40, "letter-letter-letter-letter-letter", id="a long line has a short id"
        ),
    ],
)
def test_a_draft_passes_its_own_proof(line, name):
    ruleset = parse([[("mine.toml", draft(line, "mine"))]])
    assert rules_remove(ruleset, line)
    assert [rule.name for rule in ruleset.rules] == [f"mine/{name}"]
    assert list(failures(ruleset)) == []


@pytest.mark.parametrize(
    "line",
    ["", "   ", "one\ntwo", "one\u2028two", "\x07"],
    ids=["empty", "blank", "two lines", "a line separator", "a control character alone"],
)
def test_what_is_no_line_is_refused(line):
    with pytest.raises(RuleError, match="one line that is not blank"):
        draft(line, "mine")


@pytest.mark.parametrize("line", ["•", "-- »", "…"])
def test_a_line_of_bullets_is_refused(line):
    with pytest.raises(RuleError, match="bullets, arrows and dashes are ignored"):
        draft(line, "mine")


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80))
def test_any_line_gives_a_rule_or_an_error(line):
    try:
        text = draft(line, "mine")
    except RuleError:
        return
    ruleset = parse([[("mine.toml", text)]])
    assert list(failures(ruleset)) == []
    assert rules_remove(ruleset, line)


def rules_remove(ruleset, line):
    """Whether the rules remove the line from a text, as it comes out of repair."""
    scanner = Scanner(ruleset.without(["judge"]))
    document = Document(f"The ferry sails.\n{line.strip()}\nIt is Monday.\n", form="text")
    text = clean(document, scanner, Options(date(2026, 11, 1))).text
    return text == "The ferry sails.\nIt is Monday.\n"


@pytest.mark.parametrize("line", ["Read our harbour letter", "- Read more", "--quiet, please!"])
def test_what_the_command_prints_checks_and_removes_the_line(tmp_path, monkeypatch, line):
    monkeypatch.chdir(tmp_path)
    drafted = cleaner("rules", "new", line)
    assert drafted.returncode == 0
    (tmp_path / "mine.toml").write_text(drafted.stdout, encoding="utf-8")
    if line == "- Read more":  # the others: test_a_draft_passes_its_own_proof
        checked = cleaner("rules", "check", "mine.toml")
        assert (checked.returncode, checked.stdout) == (0, "")
        assert checked.stderr.endswith(" 0 examples failed\n")
    text = f"The ferry sails.\n{line}\nIt is Monday.\n"
    filtered = cleaner("filter", "--rules", "mine.toml", "--disable", "judge", stdin=text)
    assert filtered.stdout == "The ferry sails.\nIt is Monday.\n"
