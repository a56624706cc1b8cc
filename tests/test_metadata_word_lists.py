"""The word lists: the form of the files, and that no entry is useless."""

from pathlib import Path

import pytest

import cleaner.metadata
from cleaner.metadata import word_lists
from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.dates.months import MONTHS
from cleaner.metadata.names import given_names, words

FOLDER = Path(cleaner.metadata.__file__).parent
SECTIONED = [
    "names/words.txt",
    "dates/months.txt",
    "dates/labels.txt",
    "contacts/cues.txt",
    "contacts/block.txt",
    "titles/words.txt",
]


def test_every_list_is_tested_here():
    paths = {str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.txt")}
    assert paths == {*SECTIONED, "names/given_names.txt"}


@pytest.mark.parametrize("path", SECTIONED)
def test_a_section_has_entries_each_once(path):
    for name, entries in word_lists.sections(path).items():
        assert name.isidentifier()
        assert entries
        assert len(set(entries)) == len(entries), name
        assert all(entry == entry.strip() and entry[0] != "[" for entry in entries), name


def test_an_entry_has_the_form_of_what_it_is_compared_with():
    for name, entries in word_lists.sections("names/words.txt").items():
        assert all(entry == entry.lower() for entry in entries), name
    assert all(month == month.lower() and "." not in month for month in MONTHS)
    assert all(job == bare_words(job) for job in words.JOBS)
    assert all(name == bare_words(name) for name in given_names._names())


def test_a_given_name_is_known_at_the_first_question_and_at_the_last():
    text = word_lists.text("names/given_names.txt")
    for name in ("ada", "zuzana", "łucja", "iz", "south", "#"):
        assert (f"\n{name}\n" in text) == (name in given_names._names())
