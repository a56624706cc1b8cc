"""Dates as people write them, and numbers that are no date."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.metadata.dates import written_date
from cleaner.metadata.dates.months import MONTHS


@pytest.mark.parametrize(
    ("line", "day", "time"),
    [
        pytest.param("February 5, 2026", "2026-02-05", None, id="english, month first"),
        pytest.param("5 February 2026", "2026-02-05", None, id="english, day first"),
        pytest.param("5th of February, 2026", "2026-02-05", None, id="an ordinal"),
        pytest.param("Feb. 5, 2026 at 7:17 a.m. PT", "2026-02-05", "07:17", id="half days"),
        pytest.param("Thu Feb 5 2026", "2026-02-05", None, id="a weekday before"),
        pytest.param("05-Feb-2026", "2026-02-05", None, id="hyphens"),
        pytest.param("Ada MorenoFeb 5, 2026", "2026-02-05", None, id="no space after a name"),
        pytest.param("5. Februar 2026, 20.15 Uhr", "2026-02-05", "20:15", id="german"),
        pytest.param("05.02.2026", "2026-02-05", None, id="dots"),
        pytest.param("26 | 02 | 2026", "2026-02-26", None, id="bars"),
        pytest.param("Do 05.02.26 | 14:07 Uhr", "2026-02-05", "14:07", id="a short year"),
        pytest.param("le 5 février 2026 à 9h05", "2026-02-05", "09:05", id="french"),
        pytest.param("1er mai 2026", "2026-05-01", None, id="french ordinal"),
        pytest.param("5 de febrero de 2026 16:51 h", "2026-02-05", "16:51", id="spanish"),
        pytest.param("5 febbraio 2026", "2026-02-05", None, id="italian"),
        pytest.param("5 de fevereiro de 2026", "2026-02-05", None, id="portuguese"),
        pytest.param("5 februari 2026", "2026-02-05", None, id="dutch and swedish"),
        pytest.param("5 lutego 2026", "2026-02-05", None, id="polish"),
        pytest.param("5. helmikuuta 2026", "2026-02-05", None, id="finnish"),
        pytest.param("5. února 2026", "2026-02-05", None, id="czech"),
        pytest.param("2026. február 5.", "2026-02-05", None, id="hungarian, year first"),
        pytest.param("5 февраля 2026 г.", "2026-02-05", None, id="russian"),
        pytest.param("5 лютого 2026", "2026-02-05", None, id="ukrainian"),
        pytest.param("5 Şubat 2026", "2026-02-05", None, id="turkish"),
        pytest.param("5 Φεβρουαρίου 2026", "2026-02-05", None, id="greek"),
        pytest.param("5 Μαΐου 2026", "2026-05-05", None, id="greek, a letter that folds to three",
                     marks=pytest.mark.xfail(reason="the list has the letter unfolded", strict=True)),
        pytest.param("٥ فبراير ٢٠٢٦", "2026-02-05", None, id="arabic with its digits"),
        pytest.param("5 בפברואר 2026", "2026-02-05", None, id="hebrew with its prefix"),
        pytest.param("5 फ़रवरी 2026", "2026-02-05", None, id="hindi"),
        pytest.param("5 กุมภาพันธ์ 2569", "2026-02-05", None, id="thai, another era"),
        pytest.param("5 tháng 2 năm 2026", "2026-02-05", None, id="vietnamese"),
        pytest.param("5 Februari 2026", "2026-02-05", None, id="indonesian"),
        pytest.param("2026年2月5日 20時01分", "2026-02-05", "20:01", id="japanese"),
        pytest.param("2026년 2월 5일", "2026-02-05", None, id="korean"),
        pytest.param("기사입력 :[ 2026-02-05 17:32 ]", "2026-02-05", "17:32", id="brackets"),
        pytest.param("2026-02-05T14:30:00+01:00", "2026-02-05", "14:30:00+01:00", id="iso"),
        pytest.param("2026-02-05T14:30Z", "2026-02-05", "14:30Z", id="iso, universal time"),
        pytest.param("2026-02-05 10:00-11:30", "2026-02-05", "10:00", id="a span of time"),
        pytest.param("12/17/2026", "2026-12-17", None, id="only one reading is a day"),
    ],
)
def test_find(line, day, time):
    (found,) = written_date.find(line)
    assert [one.isoformat() for one in found.readings] == [day]
    assert found.time == time


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("", id="empty"),
        pytest.param("2 hours ago", id="relative"),
        pytest.param("vor 22 Stunden", id="relative, german"),
        pytest.param("By noon on the 5th", id="no month"),
        pytest.param("5 February", id="no year"),
        pytest.param("February 2026", id="no day"),
        pytest.param("31.02.2026", id="no such day"),
        pytest.param("version 10.0.22621", id="a version"),
        pytest.param("192.168.10.26", id="an address"),
        pytest.param("In 2026 the 400 people met", id="a year in prose"),
        pytest.param("May 5, 200 people came", id="a month and a number"),
        pytest.param("June 6, 1944", id="history"),
        pytest.param("13 | 2 | 2024", id="a row of a table"),
        pytest.param("call 555-01-2026", id="a number with hyphens"),
        pytest.param("5 Februar 2026" + " x" * 250, id="a line of prose length"),
    ],
)
def test_no_date(line):
    assert written_date.find(line) == ()


def test_both_readings_are_kept():
    (found,) = written_date.find("03/04/2026")
    assert [day.isoformat() for day in found.readings] == ["2026-04-03", "2026-03-04"]


def test_two_dates_of_a_line_in_order():
    found = written_date.find("Published Feb. 5, 2026 | Updated 6 Mai 2026")
    assert [day.readings[0].day for day in found] == [5, 6]


@given(
    st.dates(datetime.date(1950, 1, 1), datetime.date(2039, 12, 31)),
    st.sampled_from(
        ["{d:%Y-%m-%d}", "{d.day}. {m} {d.year}", "{m} {d.day}, {d.year}", "{d:%d.%m.%Y}"]
    ),
    st.sampled_from(["january may december", "januar mai dezember", "января мая декабря"]),
)
def test_a_day_is_read_as_it_was_written(day, form, months):
    by_number = {MONTHS[word]: word for word in months.split()}
    month = by_number.get(day.month)
    if "{m}" in form and month is None:
        day, month = day.replace(month=5), by_number[5]
    (found,) = written_date.find(form.format(d=day, m=month))
    assert found.readings == (day,)


@given(st.text(max_size=420))
def test_any_line(line):
    end = 0
    for day in written_date.find(line):
        assert end <= day.start < day.end <= len(line)
        assert all(one.year >= written_date.FIRST_YEAR for one in day.readings)
        end = day.start + 1


STAMPS = st.from_regex(
    r"20[0-3]\d-[01]\d-[0-3]\d(T[0-2]\d:[0-5]\d(:[0-5]\d(\.\d{3})?)?(Z|[+-]0\d:?[0-5]\d)?)?",
    fullmatch=True,
)


@given(STAMPS)
def test_a_timestamp_alone_is_read_like_one_in_a_line(stamp):
    in_line = [(day.end - 1, day.readings, day.time) for day in written_date.find(" " + stamp)]
    assert [(day.end, day.readings, day.time) for day in written_date.find(stamp)] == in_line


NEAR_MONTHS = st.lists(
    st.sampled_from(
        ["5", "12", "2026", "Feb", "feb.", "MorenoDec", "thMay", "5thfeb", "Sept,", "st", "de",
         "of", "-", "/", ".", "'", "Ada", "harbour " * 6, "1950", "2"]
    )
    | st.sampled_from(sorted(month for month in MONTHS if month.isascii())),
    max_size=8,
)  # fmt: skip


@given(NEAR_MONTHS, st.sampled_from(["", " "]))
def test_what_is_skipped_of_a_line_names_no_month(words, between):
    line = between.join(words)
    found = sorted(written_date._in_words(line), key=lambda date: date.start)
    assert found == sorted(written_date._by_patterns(line), key=lambda date: date.start)


@given(st.lists(st.sampled_from(
    ["5", "12", "2026", ".", "-", "/", " ", " | ", "년", " 月", "日", " tháng ", " năm ", ":", "١"]
), max_size=12))  # fmt: skip
def test_what_is_skipped_of_a_line_has_no_date_in_numbers(parts):
    line = "".join(parts)
    found = [match.span() for match in written_date._NUMBERS.finditer(line)]
    sign = written_date._NUMBER_SIGN.search(line)
    assert sign is not None or not found
    if sign is not None:
        start = max(0, sign.start() - written_date._BEFORE_SIGN)
        assert [match.span() for match in written_date._NUMBERS.finditer(line, start)] == found


def test_every_month_has_names_in_many_languages():
    assert {MONTHS[word] for word in ("ocak", "février", "марта", "أبريل")} == {1, 2, 3, 4}
    assert set(MONTHS.values()) == set(range(1, 13))
