"""`cleaner rules new`: a drafted rule is complete, and takes the line and nothing like it."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import RuleError
from cleaner.matching.draft import draft
from cleaner.matching.parse import parse
from cleaner.matching.proof import failures


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
        pytest.param("Tab\there \x7f", "tab-here", id="control characters are escaped"),
        pytest.param(
            "letter " * 40, "letter-letter-letter-letter-letter", id="a long line has a short id"
        ),
    ],
)
def test_a_draft_passes_its_own_proof(line, name):
    ruleset = parse([[("mine.toml", draft(line, "mine"))]])
    assert [rule.name for rule in ruleset.rules] == [f"mine/{name}"]
    assert list(failures(ruleset)) == []


@pytest.mark.parametrize(
    "line",
    ["", "   ", "one\ntwo", "one\u2028two"],
    ids=["empty", "blank", "two lines", "a line separator"],
)
def test_what_is_no_line_is_refused(line):
    with pytest.raises(RuleError, match="one line that is not blank"):
        draft(line, "mine")


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80))
def test_any_line_gives_a_rule_or_an_error(line):
    try:
        text = draft(line, "mine")
    except RuleError:
        return
    try:
        ruleset = parse([[("mine.toml", text)]])
    except RuleError:  # bullets and arrows alone: nothing is left of them to compare
        return
    assert list(failures(ruleset)) == []


def test_the_command_prints_a_file_that_checks(tmp_path):
    command = [sys.executable, "-m", "cleaner", "rules"]
    drafted = subprocess.run(
        [*command, "new", "Read our harbour letter"], capture_output=True, check=True
    )
    (tmp_path / "mine.toml").write_bytes(drafted.stdout)
    checked = subprocess.run(
        [*command, "check", "mine.toml"], cwd=tmp_path, capture_output=True, text=True
    )
    assert (checked.returncode, checked.stdout) == (0, "")
    assert checked.stderr.endswith(" 0 examples failed\n")
