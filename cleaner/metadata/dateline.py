"""The dateline that opens the first sentence: "COLUMBIA, S.C. (AP) — About a dozen ...".

Promise: place, and agency where one stands in brackets; taken, never cut, for it is part
of the sentence. The place is written in capitals, or stands before an agency or a dash in
the way of a German wire story ("London/Teheran - Iranische ..."). "LE POINT SUR LA
SITUATION - ..." is a head and not a place: a place has at most four words.
"""

from typing import Any

from cleaner.metadata.document_view import Reading
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import person_names
from cleaner.metadata.names.words import table

ROWS = 4  # rows of the body that may open with a dateline
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
_HEADS = table("""
le la les un une the a der die das el los il lo video live update breaking exclusive news watch
opinion analysis photos lire read foto fotos audio podcast
""")


def find(reading: Reading, language: str | None) -> tuple[dict[str, Any], int] | None:
    """({"place": ..., "agency": ...}, line number), or None."""
    for row in reading.rows(max(0, reading.head - 1), reading.head + ROWS):
        text = row.text[:160]
        if len(row.text) < 60:
            continue
        if match := _CAPITALS.match(text):
            place, agency = (match[1] + match[2]).strip(" ,"), match[3]
        elif (match := _BRACKET.match(text)) and person_names.is_agency(match[2].partition("/")[0]):
            place, agency = match[1].strip(), match[2]
        elif (language or "").startswith("de") and (match := _GERMAN.match(text)):
            place, agency = match[1], None
        else:
            continue
        words = place.replace("/", " ").replace(",", " ").casefold().split()
        if not words or words[0] in _HEADS or len(words) > 6 or person_names.is_agency(place):
            continue
        return {"place": place, "agency": agency}, row.number
    return None
