"""What some supported version of Python gets wrong stays out of the package."""

import ast
import re
from pathlib import Path

import pytest

import cleaner

PACKAGE = Path(cleaner.__file__).parent
# Before 3.11.5 a group that fails half way is matched wrongly (python/cpython#106052).
POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+|\(\?>")


def strings(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def test_no_pattern_repeats_a_group_possessively():
    found = [
        f"{path.relative_to(PACKAGE)}:{line}"
        for path in PACKAGE.rglob("*.py")
        for line, text in strings(path)
        if POSSESSIVE_GROUP.search(text)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        pytest.param(r"(?:ab?c)*+", True, id="a group, any number"),
        pytest.param(r"(ab){2,3}+", True, id="a group, counted"),
        pytest.param(r"(?>ab)", True, id="an atomic group"),
        pytest.param(r"[^<]*+", False, id="a set of characters"),
        pytest.param(r"\)++", False, id="a parenthesis"),
        pytest.param(r"(?:ab)+", False, id="a group that may give back"),
    ],
)
def test_what_counts_as_one(pattern, found):
    assert bool(POSSESSIVE_GROUP.search(pattern)) is found
