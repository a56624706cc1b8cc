"""``cleaner explain --to text``: for reading in a terminal. Untrusted text is made printable."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from cleaner.text.printable import printable
from cleaner.writers.explanation import (
    SHOWN,
    fields,
    is_changed,
    sentences,
    shown_lines,
    summary,
)

if TYPE_CHECKING:
    from cleaner.explaining import ExplainedLine
    from cleaner.result import Cleaned

_RED, _GREEN, _YELLOW = "\x1b[31m", "\x1b[32m", "\x1b[33m"
_DIM, _BOLD, _RESET = "\x1b[2m", "\x1b[1m", "\x1b[m"

_Paint = Callable[[str, str], str]  # colour, text


def render(cleaned: "Cleaned", lines: Sequence["ExplainedLine"], *, colour: bool) -> str:
    """Return the lines, each after its number and a mark, then the fields and a summary.

    The mark is "-" for a removed line and "~" for a changed one; what was cut out of a line is in
    brackets, "[-Advertisement-]".
    """

    def paint(code: str, text: str) -> str:
        return f"{code}{text}{_RESET}" if colour and text else text

    out = [*_lines(lines, paint), "", *_fields(cleaned, paint)]
    out.append(paint(_BOLD, summary(cleaned, lines)))
    return "\n".join(out) + "\n"


def _lines(lines: Sequence["ExplainedLine"], paint: _Paint) -> Iterator[str]:
    for line, same_reasons in shown_lines(lines):
        mark = "-" if not line.kept else "~" if is_changed(line) else " "
        text = _kept_text(line, paint) if line.kept else paint(_RED, printable(line.text))
        same = paint(_DIM, "  (as above)") if same_reasons else ""
        yield f"{paint(_DIM, f'{line.number:5}')} {mark} {text}{same}".rstrip()
        if not same_reasons:
            for sentence in sentences(line):
                yield paint(_DIM, f"        {printable(sentence)}")


def _kept_text(line: "ExplainedLine", paint: _Paint) -> str:
    out, at = "", 0
    for start, end in line.cuts:
        out += printable(line.text[at:start])
        out += paint(_YELLOW, f"[-{printable(line.text[start:end])}-]")
        at = end
    return out + printable(line.text[at:])


def _fields(cleaned: "Cleaned", paint: _Paint) -> Iterator[str]:
    width = max(map(len, SHOWN))
    for field in fields(cleaned):
        name = paint(_DIM if field.rejected else _BOLD, f"{field.name:{width}}")
        value = paint(_DIM if field.rejected else _GREEN, printable(field.value))
        yield f"{name}  {value}  {paint(_DIM, printable(field.source))}".rstrip()
