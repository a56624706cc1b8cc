"""Dow Jones Newswires: stories as the wire sends them, in English and German.

Below the text are the initials of the desk, "(END) Dow Jones Newswires", a time stamp and the
notice of rights; above it the headline may begin with "DJ".
"""

import re
from collections.abc import Sequence

from cleaner.profiles.frame import Frame, date_in, filled

_END = re.compile(r"\((?:END|ENDE|FIN)\) (?:Dow Jones|DJ)\b.{0,40}", re.IGNORECASE)
_RIGHTS = re.compile(r"(?:copyright|©|\(c\)).{0,20}(?:\d{4} )?dow jones\b.{0,80}", re.IGNORECASE)
_CLOCK = re.compile(
    r"\d\d-\d\d-\d\d \d{4}[A-Z]{1,3}|\d\d:\d\d (?:ET|EST|EDT|GMT|UTC|CET|CEST).{0,20}"
)
_OF_DESK = re.compile(
    r"of dow jones newswires|dow jones newswires|DJG/[a-z]{2,4}(?:/[a-z]{2,4}){0,3}", re.I
)
_PREFIX = re.compile(r"(?:\*|=\+|=-|\+)?DJ (?=\S)")
_DESK_LINES = range(1, 4)  # lines below the headline where the desk may be named
_TAIL = 10  # lines that are not blank and may be below the article
_LONGEST_STAMP = 80  # characters


def find(texts: Sequence[str]) -> Frame | None:
    """Return the frame around a story that has the wire's end mark.

    None without the mark, and if more than an imprint follows it.
    """
    lines = filled(texts)
    ends = [
        p for p in range(len(lines) - 1, -1, -1)[:_TAIL] if _END.fullmatch(texts[lines[p]].strip())
    ]
    if not ends or not all(_is_imprint(texts[i].strip()) for i in lines[ends[0] + 1 :]):
        return None
    frame = Frame()
    frame.hidden.update(lines[ends[0] :])
    for i in lines[ends[0] + 1 :]:
        if date_in(texts[i]):
            frame.state("date", texts[i], i)
        elif _RIGHTS.fullmatch(texts[i].strip()):
            frame.state("rights", texts[i], i)
    frame.state("publisher", "Dow Jones Newswires", lines[ends[0]])
    for p in (ends[0] - 1, *_DESK_LINES):
        if 0 <= p < len(lines) and _OF_DESK.fullmatch(texts[lines[p]].strip()):
            frame.hidden.add(lines[p])
    _read_headline(texts, lines[0], frame)
    return frame


def _is_imprint(text: str) -> bool:
    """Whether a line below the end mark is a time stamp or the notice of rights."""
    return bool(_RIGHTS.fullmatch(text) or _CLOCK.fullmatch(text)) or (
        len(text) <= _LONGEST_STAMP and date_in(text) is not None
    )


def _read_headline(texts: Sequence[str], index: int, frame: Frame) -> None:
    """Cut the wire's mark from the headline."""
    start = len(texts[index]) - len(texts[index].lstrip())
    mark = _PREFIX.match(texts[index].strip())
    if mark and index not in frame.hidden:
        frame.cuts[index] = ((start, start + mark.end()),)
        frame.state("title", texts[index].strip()[mark.end() :], index)
