"""Dates as people write them in a line, in some forty languages.

Each is a real day of the calendar, with every reading that the digits allow: "03/04/2026" has
two, and the caller decides or drops it. A day without a year is not found, nor is "2 hours
ago".

Source of the forms: Unicode CLDR date patterns; ISO 8601-1:2019 for year-month-day.
Patterns run on one short line at a time and are linear.
"""

import datetime
import re
from functools import lru_cache
from typing import NamedTuple

from cleaner.metadata.dates.months import MONTHS
from cleaner.text.lazy_pattern import pattern

LONGEST = 400  # code points; longer lines are prose
FIRST_YEAR = 1950  # a line with an earlier one is about history
_THAI_OFFSET = 543  # the Thai calendar counts from 543 BC


class WrittenDate(NamedTuple):
    """A date in a line: its span, what it can mean, and the time after it if one is stated.

    `readings` has the day-first one before the month-first one. `time` is "14:30" or
    "14:30:05", followed by "Z" or "+01:00" only where the text states that.
    """

    start: int
    end: int
    readings: tuple[datetime.date, ...]
    time: str | None = None


# A cheap sign of a date: a year, or three short numbers. It begins with one class of
# characters, which makes the search fast.
_SIGN = pattern(
    r"[0-9](?:(?<=1)9[5-9][0-9]|(?<=2)0[0-4][0-9]|(?<=2)5[5-9][0-9]|[./][0-9]{1,2}[./][0-9]{2})"
)
_OTHER_DIGITS = pattern(r"[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]")
_TO_ASCII_DIGIT = {
    base + digit: str(digit) for base in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50) for digit in range(10)
}
_YEAR = r"((?:19|20|25)\d\d)"
_WORD = r"([^\W\d_][^\s\d,;:|/()\[\]<>@]{1,14}?)"
_NUMBERS = pattern(
    r"(?<![\d.,/:])(?<!\d-)(?:"
    rf"{_YEAR}([-./]) ?(\d{{1,2}})\2 ?(\d{{1,2}})(?!\d)"  # 2026-02-05, 2026. 2. 5.
    r"|(\d{1,2})([-./]|(?<=\d\d) \| (?=\d\d)) ?(\d{1,2})\6"  # 05.02.2026, 05 | 02 | 2026
    r" ?((?:19|20|25)\d\d)(?!\d{1,2}(?!\d))"
    r"|(\d{1,2})([./])(\d{1,2})\10(\d\d)(?![\d./:_])"  # 05.02.26
    rf"|{_YEAR} ?[年년] ?(\d{{1,2}}) ?[月월] ?(\d{{1,2}}) ?[日일号號]"
    rf"|(\d{{1,2}})(?: tháng |/)(\d{{1,2}}),? (?:năm )?{_YEAR}"
    r")"
)
_ISO_LINE = pattern(
    rf"{_YEAR}-([01]\d)-([0-3]\d)(?:T[0-2]\d:[0-5]\d(?::[0-5]\d)?(?:\.\d{{1,9}})?"
    r"(?:Z|[+-][01]\d:?[0-5]\d)?)?\Z",
    re.ASCII,
)
_DAY_FIRST = pattern(
    r"(?<![\d.,/:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|-?(?:го|е)|\.)?[ \u00a0-]?"
    rf"(?:de |of |d[’']|ik )?{_WORD}[.,]?(?:,? | de | del | of |[-/])?[’']?{_YEAR}"
)
_MONTH_FIRST = pattern(
    rf"(?<![^\W\d_]){_WORD}\.?[ \u00a0-]?(\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?:[.,]{{1,2}} ?| de | of | |-){_YEAR}"
)
_YEAR_FIRST = pattern(rf"(?<!\d){_YEAR}\.?,?(?: gada| m\.| оны)? {_WORD}\.? (\d{{1,2}})(?!\d)")
_FORMS = ((_DAY_FIRST, 3, 2, 1), (_MONTH_FIRST, 3, 1, 2), (_YEAR_FIRST, 1, 2, 3))
# What the first number of each match of `_NUMBERS` ends with, and how far before its last digit
# that match may begin.
_NUMBER_SIGN = pattern(r"\d(?:[-./]| \|| ?[年년]| tháng)")
_BEFORE_SIGN = 3
# What looks like a year is near every match of `_FORMS`: it is the match's own, or overlaps it in a
# run of digits. `_REACH` is more code points than a match has before its year or behind it.
_YEARS = pattern(r"[12](?:(?<=1)9|(?<=2)[05])\d\d")
_REACH = 40
_LETTERS = pattern(r"[A-Za-z]{2,}")
_LAST_CAPITALISED = pattern(r"(?<=[^\W\d_])[A-Z][a-z]{2,8}$")  # "Dec" in "MorenoDec"
_BEFORE_TIME = pattern(
    r"T|[\s,|•·–—\-/(@:]{0,4}"
    r"(?:(?:at|um|à|alle|ore|kl\.?|klo|o|в|saat|pukul|lúc|las|a las|às|o godz\.)\s)?"
)
_CLOCK = pattern(
    r"(?<!\d)([01]?\d|2[0-4])(?:(:)|([.hH時])|\s?h\s?)([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?"
    r"\s?([ap]\.?m\b\.?)?(?:\s?(Uhr|분|分|uur|h)\b)?\s?(Z|UTC|GMT)?([+-]\d\d?(?::?\d\d)?)?",
    re.IGNORECASE,
)


def calendar_day(year: str, month: str, day: str) -> datetime.date | None:
    """Return the day that three numbers name; None where the calendar has no such day."""
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None


def iso(day: datetime.date, time: str | None) -> str:
    """Return a day in ISO 8601, with its time if stated: "2026-02-05", "2026-02-05T14:30"."""
    return f"{day.isoformat()}T{time}" if time else day.isoformat()


def may_hold(line: str) -> bool:
    """Return whether a line may hold a date; a cheap check that most lines fail."""
    if len(line) > LONGEST:
        return False
    return _SIGN.search(line) is not None or (
        not line.isascii() and _OTHER_DIGITS.search(line) is not None
    )


def find(line: str) -> tuple[WrittenDate, ...]:
    """Return the dates in `line`, in order, not overlapping; `()` if longer than `LONGEST`.

    >>> [day.readings[0].isoformat() for day in find("Published Feb. 5, 2026 | 6 Mai 2026")]
    ['2026-02-05', '2026-05-06']
    >>> find("By noon on the 5th"), find("2 hours ago"), find("31.02.2026")
    ((), (), ())
    """
    return _find(line) if len(line) <= LONGEST else ()


@lru_cache(maxsize=512)  # several fields read one line, and the lines of a site repeat
def _find(line: str) -> tuple[WrittenDate, ...]:
    if match := _ISO_LINE.match(line):
        readings = _readings((match[1], match[2], match[3]))
        return (_with_time(line, WrittenDate(0, 10, readings)),) if readings else ()
    if not line.isascii() and _OTHER_DIGITS.search(line):
        line = line.translate(_TO_ASCII_DIGIT)
    found = [*_in_numbers(line), *_in_words(line)]
    found.sort(key=lambda date: (date.start, -date.end))
    dates: list[WrittenDate] = []
    for date in found:
        if not dates or date.start >= dates[-1].end:
            dates.append(_with_time(line, date))
    return tuple(dates)


def _in_numbers(line: str) -> list[WrittenDate]:
    """The dates whose month is a number."""
    dates = []
    sign = _NUMBER_SIGN.search(line)
    for m in _NUMBERS.finditer(line, max(0, sign.start() - _BEFORE_SIGN)) if sign else ():
        if m[1]:
            readings = _readings((m[1], m[3], m[4]))
        elif m[5]:
            readings = _both_orders(m[8], m[5], m[7], m[6])
        elif m[9]:
            readings = _both_orders("20" + m[12], m[9], m[11], m[10])
        elif m[13]:
            readings = _readings((m[13], m[14], m[15]))
        else:
            readings = _readings((m[18], m[17], m[16]))
        if readings:
            dates.append(WrittenDate(m.start(), m.end(), readings))
    return dates


def _in_words(line: str) -> list[WrittenDate]:
    """The dates whose month is a word: those that `_by_patterns` finds, searched near years."""
    dates = []
    is_ascii = line.isascii()
    for start, end in _around_years(line):
        # Nine pieces of ten have no month.
        if not is_ascii or any(map(_may_be_month, _LETTERS.findall(line, start, end))):
            dates += _by_patterns(line, start, end)
    return dates


def _around_years(line: str) -> list[tuple[int, int]]:
    """The pieces of a line in which a date with a month in words may be, and what is beside it."""
    pieces: list[tuple[int, int]] = []
    for year in _YEARS.finditer(line):
        start, end = max(0, year.start() - _REACH), year.end() + _REACH
        if pieces and start <= pieces[-1][1]:
            start, _ = pieces.pop()
        pieces.append((start, end))
    return pieces


def _by_patterns(line: str, start: int = 0, end: int = LONGEST) -> list[WrittenDate]:
    """The dates in a piece of a line whose month is a word."""
    dates = []
    for form, year, month, day in _FORMS:
        for m in form.finditer(line, start, end):
            number, offset = _month(m[month])
            if number and (readings := _readings((m[year], str(number), m[day]))):
                first = m.start(month) + offset if offset else m.start()
                dates.append(WrittenDate(first, m.end(), readings))
    return dates


@lru_cache(maxsize=2048)  # the words beside the numbers of a site are few
def _may_be_month(letters: str) -> bool:
    """Whether ASCII letters are a month, or may end in one: "MorenoDec", "thFeb" in "5thFeb"."""
    lower = letters.lower()
    if lower in MONTHS or lower[2:] in MONTHS:
        return True
    return _LAST_CAPITALISED.search(letters) is not None


def _month(word: str) -> tuple[int | None, int]:
    """The number of the month, and its offset in a word that ends in one: "MorenoDec"."""
    number = MONTHS.get(word.casefold().replace(".", ""))
    if number is None and not word.islower() and (last := _LAST_CAPITALISED.search(word)):
        return MONTHS.get(last[0].casefold()), last.start()
    return number, 0


def _both_orders(year: str, first: str, second: str, mark: str) -> tuple[datetime.date, ...]:
    """Day first, and with a slash or hyphen month first as well, where both are days."""
    day_first = _readings((year, second, first))
    month_first = _readings((year, first, second))
    if mark == ".":  # with dots the day comes first, unless only the other reading is a day
        return day_first or month_first
    return day_first if day_first == month_first else day_first + month_first


def _readings(year_month_day: tuple[str, str, str]) -> tuple[datetime.date, ...]:
    """The day that three numbers name, as the only reading; `()` where there is none."""
    year, month, day = year_month_day
    if int(year) >= FIRST_YEAR + _THAI_OFFSET:
        year = str(int(year) - _THAI_OFFSET)
    value = calendar_day(year, month, day)
    return (value,) if value is not None and value.year >= FIRST_YEAR else ()


def _with_time(line: str, date: WrittenDate) -> WrittenDate:
    """The date with the time right after it, if one is there."""
    before = _BEFORE_TIME.match(line, date.end)
    match = _CLOCK.match(line, before.end() if before else date.end)
    if match is None or (match[3] == "." and not match[7]):
        return date
    hour, minute = int(match[1]), match[4]
    half = (match[6] or "").lower()[:1]
    if hour == 24 or (half and not 1 <= hour <= 12):
        return date
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    zone = "Z" if match[8] else ""
    # "10:00-11:30" is a span of time; an offset follows "UTC", or is part of an ISO timestamp.
    if match[9] and (match[8] or line[date.end : date.end + 1] == "T"):
        zone = _zone(match[9])
    seconds = f":{match[5]}" if match[5] else ""
    return WrittenDate(date.start, match.end(), date.readings, f"{hour:02}:{minute}{seconds}{zone}")


def _zone(offset: str) -> str:
    """An offset from UTC as "+01:00", from "+1", "+0100" or "+01:00"; "" where no zone has it."""
    digits = offset[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{offset[0]}{int(hours):02}:{minutes}" if int(hours) <= 14 else ""
