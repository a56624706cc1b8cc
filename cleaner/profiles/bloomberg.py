"""Bloomberg: stories copied from the terminal or the wire.

Above the text are the headline and a time stamp, below it whom to contact, who helped, what an
update has changed, and codes of the terminal. The block of contacts is removed and read: its
reporters' addresses are contacts, the editors' are not.
"""

import re
from collections.abc import Sequence

from cleaner.metadata.fields import Contact
from cleaner.metadata.names import byline_names
from cleaner.profiles.frame import Frame, Statement, filled, is_prose, joined
from cleaner.text.sentences import ends_sentence

_STAMP = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?: ?[A-Z]{3,4})?")
_REPORTERS = re.compile(
    r"to contact the (?:reporter|author|writer)s? (?:on|of) this story\b:?", re.I
)
_EDITORS = re.compile(
    r"to contact the editors? responsible for this (?:story|column)\b:?", re.IGNORECASE
)
_HELP = re.compile(r"-{1,2} ?with (?:assistance|reporting) (?:from|by) .{1,200}", re.IGNORECASE)
_UPDATE = re.compile(r"\((?:updates|adds|recasts|refiles) .{1,300}\)", re.IGNORECASE)
_TERMINAL = re.compile(
    r"-0- \w{3}/\d\d/\d{4} .{0,20}|\[taginfo\]|for (?:more |related )?.{0,40}news.{0,40}:"
    r"|.{0,80}\{?.{0,40}<go>\}?.{0,20}|ni [a-z0-9]{2,12}",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright) ?(?:\d{4})?.{0,80}", re.IGNORECASE)
_AGENCY = re.compile(r"\((?:Bloomberg|Bloomberg News|Bloomberg Opinion)\) ?(?:--|—|–)")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
_PLACE = re.compile(r"\s+(?:in|at|on)\s")
_TAIL = 30  # lines that are not blank and may be below the article
_LONGEST = 160  # characters of a line with contacts
_MOST_IN_BLOCK = 12  # lines with contacts
_NOTES_ABOVE = 5  # lines that are not blank and may be notes above the contacts
_BEGINNING = 120  # characters of a line in which the agency is named after the place
_MOST_NAMES = 8  # words of a line of names
_HEAD = 5  # lines that are not blank and may be above the article


def find(texts: Sequence[str]) -> Frame | None:
    """Return the frame around a story with a block of contacts, or with dateline and stamp.

    None for any other text, and where sentences go on below the contacts: an article quotes them.
    """
    lines = filled(texts)
    frame = Frame()
    stamped = _read_stamp(texts, lines, frame)
    anchor = _anchor(texts, lines)
    if anchor is None:
        agency = any(_AGENCY.search(texts[i][:_BEGINNING]) for i in lines[: 2 * _HEAD])
        return frame if stamped and agency else None
    after = _read_contacts(texts, lines, anchor, frame)
    if any(is_prose(texts[i]) and not _is_note(texts[i].strip()) for i in lines[after:]):
        return None  # quoted inside an article
    for p in range(after, len(lines)):
        text = texts[lines[p]].strip()
        if _RIGHTS.fullmatch(text):
            frame.read.add(lines[p])
        elif _is_note(text):
            frame.hidden.add(lines[p])
    for p in range(anchor - 1, max(anchor - 1 - _NOTES_ABOVE, -1), -1):
        text = texts[lines[p]].strip()
        if _is_note(text):
            frame.hidden.add(lines[p])
        elif p + 1 < anchor or len(text) > _LONGEST:
            break
    return frame


def _is_note(text: str) -> bool:
    """Whether a line says who helped or what an update changed, or is for the terminal."""
    return any(one.fullmatch(text) for one in (_HELP, _UPDATE, _TERMINAL))


def _read_stamp(texts: Sequence[str], lines: Sequence[int], frame: Frame) -> bool:
    """Read the time stamp below the headline."""
    for p, i in enumerate(lines[:_HEAD]):
        if _STAMP.fullmatch(texts[i].strip()):
            frame.hidden.add(i)
            frame.state("date", texts[i], i)
            if p:
                frame.state("title", joined(texts, lines[:p]), lines[0])
            return True
    return False


def _anchor(texts: Sequence[str], lines: Sequence[int]) -> int | None:
    """The position of the line that begins the contacts."""
    for p in range(max(len(lines) - _TAIL, 0), len(lines)):
        text = texts[lines[p]].strip()
        if _REPORTERS.match(text) or _EDITORS.match(text):
            return p
    return None


def _read_contacts(texts: Sequence[str], lines: Sequence[int], start: int, frame: Frame) -> int:
    """Read the contacts from a position on; return the position after them."""
    reporters = False
    for p in range(start, min(start + _MOST_IN_BLOCK, len(lines))):
        index = lines[p]
        text = texts[index].strip()
        reporter, editor = _REPORTERS.match(text), _EDITORS.match(text)
        if reporter or editor:
            reporters = reporter is not None
            text = text[(reporter or editor).end() :].strip()  # type: ignore[union-attr]
        elif len(text) > _LONGEST or not _names_someone(text):
            return p
        frame.hidden.add(index)
        if reporters:
            _state_contacts(text, index, frame)
    return min(start + _MOST_IN_BLOCK, len(lines))


def _names_someone(text: str) -> bool:
    """Whether a line of the block has an address, or is nothing but a name or two."""
    if _EMAIL.search(text):
        return True
    is_short = not ends_sentence(text) and len(text.split()) <= _MOST_NAMES
    return is_short and bool(byline_names.people(text))


def _state_contacts(text: str, index: int, frame: Frame) -> None:
    """State the addresses in a line, each with the name before it."""
    start = 0
    for match in _EMAIL.finditer(text):
        before = text[start : match.start()].strip(" ,;:")
        people = byline_names.people(_PLACE.split(f" {before} ", maxsplit=1)[0].strip())
        contact = Contact("email", match[0], people[0] if people else None, "author")
        frame.stated.append(Statement("contact", contact, index))
        start = match.end()
