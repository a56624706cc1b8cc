"""The whole documents in ``fixtures/``, through the library and through the command.

What the files of a case mean is said in ``fixture_cases.py``.
"""

import json

import pytest
from command import cleaner
from fixture_cases import (
    CASES,
    CLEANERS,
    LEVELS,
    expected_fields,
    expected_text,
    known_failures,
    lines_with_text,
    raw_path,
    regenerated,
)

from cleaner.text.lines import join


def by_library(case, level):
    return CLEANERS[level].clean(raw_path(case).read_bytes()).record()


def by_command(case, level):
    done = cleaner("filter", raw_path(case), "--to", "json", "--level", level)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


BOTH_WAYS = pytest.mark.parametrize("record_of", [by_library, by_command])


def expect_failure(case, what, request):
    if reason := known_failures(case).get(what):
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError))


@BOTH_WAYS
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("case", CASES)
def test_text(case, level, record_of, request):
    expect_failure(case, level, request)
    record = record_of(case, level)
    want = expected_text(case, level)
    if want is None:
        assert [edit["text"] for edit in record["removed"] if edit["text"].strip()] == []
    else:
        assert lines_with_text(record["text"]) == lines_with_text(want)


@BOTH_WAYS
@pytest.mark.parametrize("case", [case for case in CASES if expected_fields(case) is not None])
def test_found(case, record_of, request):
    expect_failure(case, "found", request)
    record = record_of(case, "careful")
    want = expected_fields(case)
    flags = set(want.pop("flags", []))
    assert {name: record[name] for name in want} == want
    assert flags <= set(record["flags"])


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("case", CASES)
def test_the_raw_text_can_be_restored(case, level):
    cleaned = CLEANERS[level].clean(raw_path(case).read_bytes())
    if cleaned.page:  # of which the visible text is what can be restored
        assert cleaned.repaired == join(cleaned.lines)
    else:
        assert cleaned.restore() == cleaned.decoded.text


@pytest.mark.parametrize("case", CASES)
def test_make_fixtures_would_change_nothing(case):
    for path, text in regenerated(case):
        now = path.read_bytes().decode() if path.exists() else None
        assert now == text, f"{path.name}: run `make fixtures` and review the diff"


def test_known_failures_are_levels_or_fields():
    for case in CASES:
        assert set(known_failures(case)) <= {*LEVELS, "found"}, case
