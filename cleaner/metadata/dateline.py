"""The dateline that opens the first sentence: "COLUMBIA, S.C. (AP) — About a dozen ...".

It gives the place, and the agency if one follows in brackets. The place is in capitals, or
followed by an agency, or by a dash as in German wire stories ("London/Teheran - Iranische
..."). "LE POINT SUR LA SITUATION - ..." is a heading: a place has at most four words. The text
keeps its dateline, which is part of the sentence.
"""

from typing import Any

from cleaner.metadata.document_view import DocumentView
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names.person_name import is_agency
from cleaner.metadata.word_lists import word_set
from cleaner.model import Found

# Set by hand on the development bench.
_BODY_LINES = 4  # lines of the body that may open with a dateline
_SHORTEST = 60  # code points of a line that opens with one
_READ = 160  # code points at the start of a line; no dateline is longer
_MOST_WORDS = 6  # of a place: "SAN FRANCISCO, Calif."; more are a heading
_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻČŠŽĞİŞА-ЯЁ"
_CAPITALS = pattern(
    rf"^([{_UPPER}][{_UPPER}.’'-]{{1,24}}(?:[ /][{_UPPER}][{_UPPER}.’'-]{{1,24}}){{0,3}})"
    r"((?:, [A-Z][\w.]{0,15}(?: [A-Z][\w.]{1,15}){0,2}){0,2})"
    r"(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?\s?(?:\(([^()]{2,40})\)\s?)?(?:[—–]|-{1,2})\s"
)
_BRACKET = pattern(
    r"^([A-ZÀ-ÖØ-Þ][\w.’'-]{1,24}(?:[ /,]{1,2}[\w.’'-]{2,24}){0,4}) \(([\w/ -]{2,30})\)\s?[.:—–-]"
)
_GERMAN = pattern(
    r"^([A-ZÄÖÜ][\wäöüß.]{2,20}(?:/[A-ZÄÖÜ][\wäöüß.]{2,20}){0,2})\s[-–—]\s(?=[„\"»A-ZÄÖÜ])"
)
# First words of headings in capitals.
_NOT_PLACES = word_set(
    "le la les un une the a der die das el los il lo video live update breaking exclusive news "
    "watch opinion analysis photos lire read foto fotos audio podcast"
)


def find(
    view: DocumentView, language: str | None
) -> tuple[dict[str, Any] | None, tuple[Found, ...]]:
    """Return ``{"place": str, "agency": str | None}`` or None, and the finding.

    `language` is that of the article: the German form is read in German texts only.
    """
    for line in view.lines(max(0, view.body_start - 1), view.body_start + _BODY_LINES):
        text = line.text[:_READ]
        if len(line.text) < _SHORTEST:
            continue
        if match := _CAPITALS.match(text):
            place, agency = (match[1] + match[2]).strip(" ,"), match[3]
        elif (match := _BRACKET.match(text)) and is_agency(match[2].partition("/")[0]):
            place, agency = match[1].strip(), match[2]
        elif (language or "").startswith("de") and (match := _GERMAN.match(text)):
            place, agency = match[1], None
        else:
            continue
        words = place.replace("/", " ").replace(",", " ").casefold().split()
        if not words or words[0] in _NOT_PLACES or len(words) > _MOST_WORDS or is_agency(place):
            continue
        value = {"place": place, "agency": agency}
        return value, (Found("dateline", value, line.number, "text/dateline"),)
    return None, ()
