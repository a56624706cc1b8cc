"""A text that begins with front matter keeps what makes it a Markdown file."""

import pytest

from cleaner import Cleaner
from cleaner.edits.markdown_files import front_matter_size
from cleaner.text.lines import split

STORY = (
    "The ferry to the island sails again on Tuesday, the harbour office said on Monday.\n\n"
    "It has stayed in the harbour since the storm of November, and the shop is nearly empty.\n"
)
FRONT = '---\ntitle: "The ferry sails"\nrights: "© 2026 The Harbour Times. All rights reserved."\n---\n'


@pytest.mark.parametrize(
    ("text", "size"),
    [
        pytest.param(FRONT + STORY, 4, id="ours"),
        pytest.param("---\na: 1\nb:\n  - c\n# d\n...\nText", 6, id="a list, a comment, three dots"),
        pytest.param("---\n---\nText", 0, id="nothing in it"),
        pytest.param("---\nThe ferry sails.\n---\nText", 0, id="a sentence between lines"),
        pytest.param("---\na: 1\n\nText", 0, id="it does not end"),
        pytest.param("\n---\na: 1\n---\n", 0, id="not at the very top"),
        pytest.param("--\na: 1\n--\n", 0, id="two dashes"),
        pytest.param("---\n" + "a: 1\n" * 200 + "---\n", 0, id="too long for one"),
        pytest.param("", 0, id="no text"),
    ],
)
def test_front_matter(text, size):
    assert front_matter_size(split(text)) == size


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        pytest.param("# The ferry sails", True, id="a heading"),
        pytest.param("| Advertisement | 4 |", True, id="a row of a table"),
        pytest.param("Advertisement", False, id="a line that a rule removes"),
        pytest.param("© 2026 The Harbour Times. All rights reserved.", False, id="a notice"),
    ],
)
def test_what_stays_in_a_markdown_file(line, kept):
    cleaned = Cleaner().clean(f"{FRONT}\n{STORY}\n{line}\n\n{STORY}")
    assert cleaned.text.startswith(FRONT)
    assert (line in cleaned.text.removeprefix(FRONT)) is kept


def test_without_front_matter_nothing_is_spared():
    text = f"{STORY}\n| Advertisement |\n\n© 2026 The Harbour Times. All rights reserved.\n"
    assert "Harbour Times" not in Cleaner().clean(text).text
