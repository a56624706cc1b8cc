"""docs/architecture.md: its words are those of the code, and what it points at is there.

And what holds for every module: a long one says why it is long.
"""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
# Words of the page that no name in the code has: they stand in docstrings and messages.
SPOKEN = {"development bench", "development pages", "supervisor"}


def rows(head):
    """The cells of each row of the table whose head begins with `head`."""
    table = re.search(rf"^\| {re.escape(head)} \|.*\n\|[-|]+\n((?:\|.*\n)+)", PAGE, re.M)[1]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]


@cache
def names_in_code():
    """All names in the package, as lower-case words: "page_blocks" and "PageBlocks" are "page blocks"."""
    names = set()
    for path in (ROOT / "cleaner").rglob("*.py"):
        names |= {path.stem, path.parent.name}
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names |= {
                value
                for key in ("name", "id", "attr", "arg")
                if isinstance(value := getattr(node, key, None), str)
            }
    words = (re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name) for name in names)
    return "\n".join(word.lower() for word in words)


@cache
def docstrings():
    """The text of all modules; whether a phrase stands in a docstring or beside one is the same."""
    return "\n".join(
        " ".join(path.read_text(encoding="utf-8").split())
        for path in (ROOT / "cleaner").rglob("*.py")
    )


WORDS = [word for cells in rows("word") for word in cells[0].split(", ")]


@pytest.mark.parametrize("word", WORDS)
def test_a_word_of_the_glossary_is_used_in_the_code(word):
    forms = [word, f"{word}s", f"{word}es", word.removesuffix("y") + "ies"]
    either = rf"\b(?:{'|'.join(map(re.escape, forms))})\b"
    assert re.search(either, docstrings() if word in SPOKEN else names_in_code()), (
        f'"{word}" is in the glossary and nowhere in the code'
    )


def test_a_word_that_the_code_does_not_use_would_be_found():
    assert not re.search(r"\bbroughams?\b", names_in_code() + docstrings())


def test_no_word_of_the_glossary_is_explained_twice():
    assert len(WORDS) == len(set(WORDS))


def defined(path):
    """The names that a module defines, those inside its classes included."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    names = {node.name for node in ast.walk(tree) if hasattr(node, "name")}
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return names


@pytest.mark.parametrize(
    ("question", "files", "names"), rows("question"), ids=[cells[0] for cells in rows("question")]
)
def test_what_decides_is_where_the_page_says(question, files, names):
    paths, listed = re.findall(r"`([^`]+)`", files), re.findall(r"`([^`]+)`", names)
    assert paths
    assert listed
    for path in paths:
        assert set(listed) & defined(path), f"{path} has none of {names}"
    assert set(listed) <= set().union(*map(defined, paths))


MODULES = [
    path
    for ending in ("py", "pyx", "pxi")
    for path in sorted((ROOT / "cleaner").rglob(f"*.{ending}"))
]
LONG = 300  # lines that a module may have without a reason


def is_long_without_reason(text):
    """Whether a module has more than 300 lines, and its head does not say why."""
    lines = text.splitlines()
    return len(lines) > LONG and "One long module: " not in " ".join(lines[:12])


def test_a_long_module_says_why_it_is_one():
    texts = {path.name: path.read_text(encoding="utf-8") for path in MODULES}
    assert [name for name, text in texts.items() if is_long_without_reason(text)] == []


@pytest.mark.parametrize(
    ("lines", "head", "expected"),
    [
        pytest.param(301, "Edits.", True, id="one line too long, no reason"),
        pytest.param(300, "Edits.", False, id="as long as any may be"),
        pytest.param(
            301, "Edits. One long module: all edits go by one index.", False, id="a reason"
        ),
    ],
)
def test_a_long_module_without_a_reason_would_be_found(lines, head, expected):
    assert is_long_without_reason(f"{head}\n" + "x = 1\n" * (lines - 1)) is expected
