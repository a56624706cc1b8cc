"""Read one stated moment: "2026-02-05T14:04:00+05:30", "Feb. 5, 2026", "05.02.2026, 14 Uhr".

For values that a page's markup puts where a date belongs; a date inside prose is read
elsewhere. The day is the one that is written: no time zone is applied. A day that has two
readings (03/04/2026) gives both, and whoever knows more about the page decides.

Law: linear time, never raises, no day before 1990 or that the calendar lacks.
"""

import re
from datetime import UTC, date, datetime
from typing import NamedTuple

EARLIEST = 1990  # no web page was published before
LONGEST = 400  # code points of a value that are looked at


class Stamp(NamedTuple):
    """A moment in ISO 8601, with a time only if stated, and its other reading if it has one."""

    value: str
    other: str | None = None


_MONTH_WORDS = """
january jan januar jänner janvier janv enero ene gennaio genn gen janeiro januari janeiro ianuarie
stycznia styczeń leden ledna január januára tammikuuta января янв січня ocak oca januarie gener
sausio siječnja januára janúar Ιανουαρίου ιαν januarja
february feb februar feber février févr fév febrero febbraio febbr fevereiro fev februari februarie
lutego luty únor února február helmikuuta февраля фев лютого şubat şub febrer februára febrúar
veljače φεβρουαρίου φεβ februarja
march mar märz mrz mars marzo março marts maart mrt martie marca marzec březen března március
maaliskuuta марта мар березня mart març ožujka μαρτίου μαρ marec
april apr avril avr abril abr aprile aprilie kwietnia kwiecień duben dubna április huhtikuuta
апреля апр квітня nisan nis d'abril travnja apríla apríl απριλίου απρ
may mai mayo maggio magg mag maio maj mei mai mai maja květen května május toukokuuta мая май травня
mayıs maig svibnja mája maí μαΐου μαι majo
june jun juni juin junio giugno giu junho iunie czerwca czerwiec červen června június kesäkuuta июня
июн червня haziran haz juny lipnja júna júní ιουνίου ιουν
july jul juli juillet juil julio luglio lug julho iulie lipca lipiec červenec července július
heinäkuuta июля июл липня temmuz tem juliol srpnja júla júlí ιουλίου ιουλ
august aug août aout agosto ago augustus augusti sierpnia sierpień srpen srpna augusztus elokuuta
августа авг серпня ağustos ağu d'agost kolovoza augusta ágúst αυγούστου αυγ avgust
september sept sep septembre septiembre settembre sett set setembro septembrie września wrzesień září
szeptember syyskuuta сентября сен вересня eylül eyl setembre rujna septembra σεπτεμβρίου σεπτ
october oct oktober okt octobre octubre ottobre ott outubro out octombrie października październik
říjen října október lokakuuta октября окт жовтня ekim eki d'octubre listopada. októbra οκτωβρίου οκτ
november nov novembre noviembre novembro noiembrie listopada listopad. listopadu november marraskuuta
ноября ноя листопада kasım kas novembra νοεμβρίου νοε
december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des decembrie
grudnia grudzień prosinec prosince joulukuuta декабря дек грудня aralık ara desembre decembra
δεκεμβρίου δεκ
"""
_MONTHS: dict[str, int] = {}
for _number, _block in enumerate(
    re.split(r"\n(?=(?:february|march|april|may|june|july|august|september|october|november|december) )",
             _MONTH_WORDS.strip()), 1
):  # fmt: skip
    for _word in _block.split():
        _MONTHS.setdefault(_word.casefold(), _number)

_ISO = re.compile(
    r"(?<!\d)((?:19|20)\d\d)-(\d\d?)-(\d\d?)"
    r"(?:(?:T|[ ,]{1,2}|\s-\s)(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d{1,9})?"
    r"\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?!\d)"
)
_SOLID = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?:Z|[+-]\d{4})?)?\Z")
_EPOCH = re.compile(r"(1\d{9})(?:\d{3}|\.\d+)?\Z")
_YEAR_FIRST = re.compile(
    r"(?<!\d)((?:19|20)\d\d)\s?(?:[./ ]|年|년)\s?(\d\d?)\s?(?:[./ ]|月|월)\s?(\d\d?)(?!\d)"
)
_NUMBERS = re.compile(
    r"(?<![\d:.])(\d\d?)\s?([./-])\s?(\d\d?)\s?\2\s?((?:19|20)\d\d|\d\d)(?![\d:%])"
)
_LETTERS = r"[^\W\d_]{2,15}"
_DAY_FIRST = re.compile(
    rf"(?<![\d:.,])(\d\d?)(?:st|nd|rd|th|er|º|ª|°|\.)?[\s\u00a0/-]{{0,3}}(?:de\s|of\s|d['’])?({_LETTERS})"
    rf"[.,]?[\s\u00a0/-]{{0,3}}(?:de[l]?\s)?,?\s?'?((?:19|20)\d\d|\d\d(?![\d:.]))(?!\d)",
    re.I,
)
_MONTH_FIRST = re.compile(
    rf"({_LETTERS})\.?[\s\u00a0-]{{1,3}}(\d\d?)(?:st|nd|rd|th)?,?[\s\u00a0,-]{{1,3}}"
    rf"(?:\d\d?:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?,?\s(?:[A-Z]{{3,4}}\s)?)?((?:19|20)\d\d)(?!\d)",
    re.I,
)


def read(raw: str) -> Stamp | None:
    """Return the first moment in `raw`, or None.

    >>> read("2026-02-05T14:04:00+05:30"), read("By Ada Moreno, Feb. 5th, 2026")
    (Stamp(value='2026-02-05T14:04:00+05:30', other=None), Stamp(value='2026-02-05', other=None))
    >>> read("05/02/2026"), read("31.2.2026")
    (Stamp(value='2026-02-05', other='2026-05-02'), None)
    """
    text = raw[:LONGEST].strip()
    if match := _SOLID.match(text):
        return _moment(*match.groups())
    if match := _EPOCH.match(text):
        return Stamp(datetime.fromtimestamp(int(match[1]), UTC).isoformat())
    found: list[tuple[int, Stamp]] = []
    for pattern, reader in _READERS:
        for match in pattern.finditer(text):
            if found and match.start() >= found[0][0]:
                break
            if stamp := reader(match):
                found = [(match.start(), stamp)]
                break
    return found[0][1] if found else None


def _moment(
    year: str, month: str, day: str,
    hour: str | None = None, minute: str | None = None, second: str | None = None,
    zone: str | None = None,
) -> Stamp | None:  # fmt: skip
    iso = _day(int(year), int(month), int(day))
    if iso is None:
        return None
    if hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return Stamp(iso)
    if zone in ("Z", "UTC", "GMT"):
        zone = "+00:00"
    elif zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return Stamp(f"{iso}T{int(hour):02}:{minute}:{second or '00'}{zone or ''}")


def _numbers(match: re.Match[str]) -> Stamp | None:
    first, mark, second = int(match[1]), match[2], int(match[3])
    year = int(match[4]) if len(match[4]) == 4 else 2000 + int(match[4])
    if mark == "-" and len(match[4]) == 2:
        return None  # a score, a range, a part number
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    if mark == "." or month_first is None or day_first == month_first:
        return Stamp(day_first) if day_first else Stamp(month_first) if month_first else None
    if day_first is None:
        return Stamp(month_first)
    return Stamp(day_first, month_first)


def _named(day: str, word: str, year: str) -> Stamp | None:
    month = _MONTHS.get(word.casefold().rstrip("."))
    if month is None:
        return None
    iso = _day(int(year) if len(year) == 4 else 2000 + int(year), month, int(day))
    return Stamp(iso) if iso else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat() if EARLIEST <= year <= 2100 else None
    except ValueError:
        return None


_READERS = (
    (_ISO, lambda m: _moment(*m.groups())),
    (_YEAR_FIRST, lambda m: _moment(*m.groups())),
    (_MONTH_FIRST, lambda m: _named(m[2], m[1], m[3])),
    (_DAY_FIRST, lambda m: _named(m[1], m[2], m[3])),
    (_NUMBERS, _numbers),
)
