"""The title of a text without markup, and that a headline never gets lost."""

from collections import Counter

import pytest
from title_dumps import dumps

from cleaner import Cleaner

LEAST_RIGHT, MOST_WRONG = 155, 2  # of 160


@pytest.fixture(scope="module")
def cleaned():
    cleaner = Cleaner()
    return [(dump, cleaner.clean(dump.text)) for dump in dumps()]


def test_most_titles_are_found_and_hardly_any_is_wrong(cleaned):
    outcomes = Counter()
    wrong = []
    for dump, result in cleaned:
        outcomes[result.title == dump.headline] += 1
        if result.title not in (None, dump.headline):
            wrong.append((dump.shape, dump.language, result.title))
    assert outcomes.total() == 160
    assert len(wrong) <= MOST_WRONG, wrong
    assert outcomes[True] >= LEAST_RIGHT, [
        (dump.shape, dump.language) for dump, result in cleaned if result.title != dump.headline
    ]


def test_a_headline_is_the_title_or_stays_in_the_text(cleaned):
    assert [
        (dump.shape, dump.language)
        for dump, result in cleaned
        if result.title != dump.headline and dump.headline not in " ".join(result.text.split())
    ] == []


def test_no_headline_is_a_byline(cleaned):
    for dump, result in cleaned:
        assert all(name not in dump.headline for name in result.byline), dump
        assert len(result.byline) <= 1


def test_no_sentence_is_lost(cleaned):
    for dump, result in cleaned:
        for paragraph in dump.text.split("\n\n")[-5:]:
            assert paragraph.strip() in result.text, dump


def test_a_second_cleaning_changes_nothing(cleaned):
    cleaner = Cleaner()
    for _, result in cleaned:
        assert cleaner.clean(result.text).text == result.text
