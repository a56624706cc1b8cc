"""News agencies' wires: AP, Reuters, dpa and others, with marks for the desks that receive them.

Above the text are slugs and word counts ("BC-Ferry-Council,0187", "bdt0123 3 pl 187 dpa 0456"),
notes to editors and carets; below it time stamps and what is not for publication. End marks alone
are the business of the rules (family "agency"): many texts without any other mark have them.
"""

import re
from collections.abc import Sequence

from cleaner.profiles.frame import Frame, any_of, filled
from cleaner.text.sentences import ends_sentence

_SLUG = re.compile(
    r"(?:[a-z] ){0,2}\^?(?:AM|PM|BC|AP|HFR|US|EU)-{1,2}[A-Z][\w&'’. -]{1,60}"
    r"(?:,? ?(?:\d(?:st|nd|rd|th) (?:Ld|NewsLd|Add)[-\w]*|Bjt|Adv\d*|Writethru|ld))*"
    r"(?:[, ] ?(?:\d\d-\d\d )?\d{3,4})?<?"
    r"|[A-Z]{2,3}-[A-Z]{3,}(?:[-/][A-Z0-9]{2,}){1,5}(?: ?\([A-Z0-9 ,]{2,40}\))?"  # BC-FERRY-COUNCIL
    r"|[a-z]{3}\d{4} \d [a-z]{2} \d{1,4} [a-z]{2,4} \d{4}(?: .{0,20})?"  # dpa
    r"|Keywords: [A-Z0-9/-]{3,60}(?: ?\([A-Z0-9 ,.]{1,40}\))?"
    r"|[A-Z][a-zäöü]+/(?:[A-ZÄÖÜ][\w. -]{1,30}/){1,5}"  # Verkehr/Schifffahrt/
)
_CARET = re.compile(r"\^(.{0,200}?)[=<]?")
_NOTE = any_of(
    r"(?:eds|editors|attention editors|desks?|hinweis an die redaktion(?:en)?)\b ?:.{1,400}",
    r"\((?:eds|zusammenfassung|neu|überblick|with photos?)\b.{0,200}\)",
    r"\(?ap photos?\b[^.]{0,60}\.?\)?",
)
_STAMP = re.compile(
    r"AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}(?:GMT|E[SD]T)?<?|Reut\d\d:\d\d \d\d-\d\d-\d\d"
    r"|\(c\) reuters limited.{0,200}|dpa(?: [a-z0-9]{2,5}){2,7}|\d{6} [A-ZÄa-zä]{3} \d\d",
    re.IGNORECASE,
)
_NOT_FOR_PRINT = re.compile(
    r"#* ?dpa-notizblock"
    r"|(?:die folgenden )?informationen sind nicht zur veröffentlichung bestimmt.{0,60}"
    r"|#+ ?dpa-kontakte?|#+ ?ansprechpartner",
    re.IGNORECASE,
)
_OF_NOTES = re.compile(
    r"#.{0,60}|[-*•] .{0,300}|(?:\* ?){3,}|(?:_ ?){3,}"
    r"|.{0,60}sind nicht zur veröffentlichung.{0,60}",
    re.IGNORECASE,
)
_HEAD, _TAIL = 8, 25  # lines that are not blank and may be above or below the article


def find(texts: Sequence[str]) -> Frame | None:
    """Return the frame around a story that begins with a slug or ends with a stamp or notes.

    For any other text the frame is empty, never None.
    """
    lines = filled(texts)
    frame = Frame()
    _read_head(texts, lines, frame)
    _read_tail(texts, lines, frame)
    return frame


def _read_head(texts: Sequence[str], lines: Sequence[int], frame: Frame) -> None:
    """Read the lines down to the last slug, and the carets and notes below it."""
    head = lines[:_HEAD]
    slugs = [p for p, i in enumerate(head) if _SLUG.fullmatch(texts[i].strip())]
    if not slugs or slugs[0] > 2:
        return
    for p, i in enumerate(head):
        text = texts[i].strip()
        if p in slugs or _NOTE.fullmatch(text):
            frame.hidden.add(i)
        elif caret := _CARET.fullmatch(text):
            _take_caret(texts, i, caret[1].strip(), frame)
        elif ends_sentence(text):
            return


def _take_caret(texts: Sequence[str], index: int, rest: str, frame: Frame) -> None:
    """Cut the carets around a line, which begin and end its field; state a byline or headline."""
    text = texts[index]
    start = text.find("^")
    if not rest:
        frame.hidden.add(index)
        return
    end = text.rstrip().removesuffix("=").removesuffix("<")
    spans = [(start, start + 1)]
    if len(end) < len(text.rstrip()):
        spans.append((len(end), len(text.rstrip())))
    frame.cuts[index] = tuple(spans)
    field = "byline" if rest.lower().startswith("by ") else "title"
    if not any(one.field == field for one in frame.stated):
        frame.state(field, rest, index)


def _read_tail(texts: Sequence[str], lines: Sequence[int], frame: Frame) -> None:
    """Read stamps from the end upwards, and the agency's notes to its customers."""
    position = len(lines)
    while position and _STAMP.fullmatch(texts[lines[position - 1]].strip()):
        position -= 1
        frame.hidden.add(lines[position])
    first = max(position - _TAIL, 1)
    starts = [
        p for p in range(first, position) if _NOT_FOR_PRINT.fullmatch(texts[lines[p]].strip())
    ]
    if starts and all(
        _OF_NOTES.fullmatch(texts[i].strip()) for i in lines[starts[0] + 1 : position]
    ):
        frame.hidden.update(lines[starts[0] : position])
