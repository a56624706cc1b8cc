"""A text whose front matter stays keeps what makes it a Markdown file."""

import pytest

from cleaner import Cleaner

STORY = (
    "The ferry to the island sails again on Tuesday, the harbour office said on Monday.\n\n"
    "It has stayed in the harbour since the storm of November, and the shop is nearly empty.\n"
)
FRONT = '---\ntitle: "The ferry sails"\nrights: "© 2026 The Harbour Times. All rights reserved."\n---\n'


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
    keeping = Cleaner(disable=["layout/front-matter"])  # as files are cleaned in place
    cleaned = keeping.clean(f"{FRONT}\n{STORY}\n{line}\n\n{STORY}")
    assert cleaned.text.startswith(FRONT)
    assert (line in cleaned.text.removeprefix(FRONT)) is kept


def test_without_front_matter_nothing_is_spared():
    text = f"{STORY}\n| Advertisement |\n\n© 2026 The Harbour Times. All rights reserved.\n"
    assert "Harbour Times" not in Cleaner().clean(text).text
