"""``cleaner explain --to text``: for reading in a terminal. Untrusted text is made printable."""

import textwrap
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from cleaner.text.printable import printable
from cleaner.writers.explanation import (
    SHOWN,
    fields,
    is_changed,
    relevant,
    sentences,
    shown_lines,
    summary,
)

if TYPE_CHECKING:
    from cleaner.explaining import ExplainedLine
    from cleaner.result import Cleaned

_RED, _GREEN, _YELLOW = "\x1b[31m", "\x1b[32m", "\x1b[33m"
_DIM, _BOLD, _RESET = "\x1b[2m", "\x1b[1m", "\x1b[m"

_MARGIN = " " * 8  # a number, a mark and blanks
_NARROW = 20  # columns; in fewer nothing is folded further

_Paint = Callable[[str, str], str]  # colour, text


def render(
    cleaned: "Cleaned",
    lines: Sequence["ExplainedLine"],
    *,
    colour: bool,
    width: int | None = None,
    everything: bool = False,
) -> str:
    """Return the lines, each after its number and a mark, then the fields and a summary.

    The mark is "-" for a removed line and "~" for a changed one; what was cut out of a line is in
    brackets, "[-Advertisement-]". Lines longer than `width` are folded under their text.
    `everything` also shows what says nothing new (`cleaner.writers.explanation`).
    """

    def paint(code: str, text: str) -> str:
        return f"{code}{text}{_RESET}" if colour and text else text

    room = max(width - len(_MARGIN), _NARROW) if width is not None else None
    found = list(_fields(cleaned, paint, everything))
    out = [*_lines(lines if everything else relevant(lines), paint, room), ""]
    out += [*found, ""] if found else []
    for sentence in summary(cleaned, lines):
        out += [paint(_BOLD, part) for part in _wrapped(sentence, width)]
    return "\n".join(out) + "\n"


def _lines(lines: Sequence["ExplainedLine"], paint: _Paint, room: int | None) -> Iterator[str]:
    for line, same_reasons in shown_lines(lines):
        mark = "-" if not line.kept else "~" if is_changed(line) else " "
        first, *more = _text(line, paint, room)
        same = paint(_DIM, "  (as above)") if same_reasons else ""
        yield f"{paint(_DIM, f'{line.number:5}')} {mark} {first}{same if not more else ''}".rstrip()
        for number, part in enumerate(more, start=1):
            yield f"{_MARGIN}{part}{same if number == len(more) else ''}"
        if not same_reasons:
            for sentence in sentences(line):
                for part in _wrapped(printable(sentence), room):
                    yield f"{_MARGIN}{paint(_DIM, part)}"


def _text(line: "ExplainedLine", paint: _Paint, room: int | None) -> list[str]:
    """The line in pieces that fit; one that was cut stays whole."""
    if line.cuts and line.kept:
        return [_kept_text(line, paint)]
    parts = _wrapped(printable(line.text), room)
    return [part if line.kept else paint(_RED, part) for part in parts]


def _wrapped(text: str, room: int | None) -> list[str]:
    """The text in pieces of at most `room` columns, at least one; without a room, whole."""
    if room is None or len(text) <= room:
        return [text]
    return textwrap.wrap(text, room, break_on_hyphens=False, expand_tabs=False) or [""]


def _kept_text(line: "ExplainedLine", paint: _Paint) -> str:
    out, at = "", 0
    for start, end in line.cuts:
        out += printable(line.text[at:start])
        out += paint(_YELLOW, f"[-{printable(line.text[start:end])}-]")
        at = end
    return out + printable(line.text[at:])


def _fields(cleaned: "Cleaned", paint: _Paint, everything: bool) -> Iterator[str]:
    found = list(fields(cleaned, everything=everything))
    width = max(map(len, [*SHOWN, *(field.name for field in found)]))
    for field in found:
        name = paint(_DIM if field.rejected else _BOLD, f"{field.name:{width}}")
        value = paint(_DIM if field.rejected else _GREEN, printable(field.value))
        yield f"{name}  {value}  {paint(_DIM, printable(field.source))}".rstrip()
