"""The dateline that opens the first sentence: "COLUMBIA, S.C. (AP) — About a dozen ...".

It gives the place, and the agency if one is named. The place is in capitals, or followed by an
agency or a day ("Madrid, 14 mar (EFE).-"), or by a dash as in German wire stories
("London/Teheran - Iranische ..."). "LE POINT SUR LA SITUATION - ..." is a heading: a place has at
most four words. The text keeps its dateline, which is part of the sentence; the day in it is no
part of the place, and with its year it is a date of publication (`cleaner.metadata.date`).
"""

import re
from typing import Any, NamedTuple

from cleaner.metadata.dates import written_date
from cleaner.metadata.dates.months import MONTHS
from cleaner.metadata.dates.written_date import WrittenDate
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.names.person_name import is_agency
from cleaner.metadata.word_lists import word_set
from cleaner.model import Found
from cleaner.text.lazy_pattern import pattern

# Set by hand on the development bench.
_BODY_LINES = 4  # lines of the body that may open with a dateline
_SHORTEST = 60  # code points of a line that opens with one
_READ = 160  # code points at the start of a line; no dateline is longer
_MOST_WORDS = 6  # of a place: "SAN FRANCISCO, Calif."; more are a heading
_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻČŠŽĞİŞА-ЯЁ"
_DAY = (
    r"(?:,?\s(?P<day>\d{1,2}\.?(?:er|º)?\s(?:de\s)?[^\W\d_]{3,12}\.?"
    r"|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?)(?P<year>,?\s(?:de\s)?(?:19|20)\d\d)?)"
)
_AGENCY = r"\s?(?:\((?P<agency>[^()]{2,40})\)\s?|/(?P<slashed>[^/\s]{2,20}(?: [^/\s]{1,20})?)/\s?)"
_DASH = r"[.:]?\s?(?:[—–]|-{1,2})\s"
_CAPITALS = pattern(  # a dash follows, or a day and a colon
    rf"^(?P<place>[{_UPPER}][{_UPPER}.’'-]{{1,24}}(?:[ /][{_UPPER}][{_UPPER}.’'-]{{1,24}}){{0,3}}"
    r"(?:, [A-Z][\w.]{0,15}(?: [A-Z][\w.]{1,15}){0,2}(?! \d|\w)){0,2})"
    rf"(?:{_DAY}\.?)?(?:{_AGENCY})?(?:{_DASH}|(?(day)[:.]\s|(?!)))"
)
_MIXED = pattern(  # with an agency or a day
    rf"^(?P<place>[{_UPPER}][\w.’'-]{{1,24}}(?:[ /,]{{1,2}}[\w.’'-]{{2,24}}){{0,4}}?)"
    rf"(?:{_DAY}\.?)?(?:{_AGENCY})?\s?[.:—–-]"
)
_SIGN = pattern(r"[(/\d]")  # of an agency or a day
_MOST_BEFORE_SIGN = 6  # words: those of a place that `_MIXED` matches, and a month
_GERMAN = pattern(
    r"^(?P<place>[A-ZÄÖÜ][\wäöüß.]{2,20}(?:/[A-ZÄÖÜ][\wäöüß.]{2,20}){0,2})\s[-–—]\s"
    r"(?=[„\"»A-ZÄÖÜ])"
)
# First words of headings in capitals, and of what stands before a day.
_NOT_PLACES = word_set(
    "le la les un une the a der die das el los il lo video live update breaking exclusive news "
    "watch opinion analysis photos lire read foto fotos audio podcast updated published posted "
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes "
    "miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato "
    "domenica segunda terça quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag "
    "zaterdag zondag on by since until from at am im ab bis seit vom"
)


class Dateline(NamedTuple):
    """The place, the agency if one is named, and the day if it has a year."""

    place: str
    agency: str | None
    date: WrittenDate | None


class Opening(NamedTuple):
    """The dateline of a document, and the line that opens with it."""

    line: TextLine
    dateline: Dateline

    @property
    def value(self) -> dict[str, Any]:
        """The field as the record has it."""
        return {"place": self.dateline.place, "agency": self.dateline.agency}

    @property
    def found(self) -> tuple[Found, ...]:
        """The finding of the field."""
        return (Found("dateline", self.value, self.line.number, "text/dateline"),)


def find(view: DocumentView, language: str | None) -> Opening | None:
    """Return the dateline of the article or None.

    `language` is that of the article: the German form is read in German texts only.
    """
    first = max(0, view.body_start - 1)
    opening = view.texts[first : view.body_start + _BODY_LINES]
    for index, text in enumerate(opening, first):
        if len(text) >= _SHORTEST and (found := read(text[:_READ], language)):
            return Opening(view.line(index), found)
    return None


def read(text: str, language: str | None) -> Dateline | None:
    """Return the dateline at the start of a text, None where there is none.

    >>> read("Madrid, 14 mar (EFE).- El puerto", None)
    Dateline(place='Madrid', agency='EFE', date=None)
    """
    if match := _CAPITALS.match(text) or _mixed(text):
        agency = match["agency"] or match["slashed"]
        day, date = match["day"], None
        if day and not _is_day(day):
            return None
        if day and match["year"]:
            dates = written_date.find(f"{day}{match['year']}")
            date = dates[0] if dates else None
    elif (language or "").startswith("de") and (match := _GERMAN.match(text)):
        agency = date = None
    else:
        return None
    place = match["place"].strip(" ,")
    words = place.replace("/", " ").replace(",", " ").casefold().split()
    if not words or words[0] in _NOT_PLACES or len(words) > _MOST_WORDS or is_agency(place):
        return None
    return Dateline(place, agency, date)


def _mixed(text: str) -> re.Match[str] | None:
    """A place that is not in capitals: an agency that is known follows, or a day."""
    sign = _SIGN.search(text)
    likely = sign is not None and len(text[: sign.start()].split()) <= _MOST_BEFORE_SIGN
    match = _MIXED.match(text) if likely else None
    if match is None:
        return None
    agency = match["agency"] or match["slashed"]
    if agency and is_agency(agency.partition("/")[0]):
        return match
    words = match["place"].replace("/", " ").replace(",", " ").split()
    if agency or not match["day"] or len(words) > _MOST_WORDS - 2:
        return None
    return match if all(word[0].isupper() for word in words) else None


def _is_day(text: str) -> bool:
    """Whether a number and a word are a day: the word is a month."""
    return any(word.strip(".,").casefold() in MONTHS for word in text.split())
