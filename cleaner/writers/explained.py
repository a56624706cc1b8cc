"""What `cleaner.explain` tells, as lines for a terminal or as JSON.

The text of a dump is a stranger's: on a terminal it is made printable. A page may hold
hundreds of lines that went for one reason, so a reason is told once, at the first of them,
and a blank line that went is not told at all; in the JSON every line tells its own.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.text.printable import printable

if TYPE_CHECKING:
    from cleaner.explain import ExplainedLine
    from cleaner.result import Cleaned

FIELDS = (
    "title", "byline", "date", "modified", "contact", "publisher", "rights", "language",
    "dateline", "standfirst",
)  # fmt: skip

BUSIEST = 5  # rules that the summary names

_RED, _GREEN, _YELLOW = "\x1b[31m", "\x1b[32m", "\x1b[33m"
_DIM, _BOLD, _PLAIN = "\x1b[2m", "\x1b[1m", "\x1b[m"


def as_json(cleaned: "Cleaned", lines: Sequence["ExplainedLine"]) -> bytes:
    """Return one JSON object: the record without its text and audit, and every line."""
    from dataclasses import asdict

    from cleaner.writers.encode import line

    record = cleaned.record()
    for key in ("text", "removed", "repairs"):
        del record[key]
    return line({**record, "lines": [asdict(told) for told in lines]})


# ------------------------------------------------------------------ for a terminal


def as_text(cleaned: "Cleaned", lines: Sequence["ExplainedLine"], *, colour: bool) -> str:
    """Return the lines behind number and mark (- removed, ~ changed), the fields, a summary."""

    def paint(code: str, text: str) -> str:
        return f"{code}{text}{_PLAIN}" if colour and text else text

    out = []
    for told, again in worth_telling(lines):
        mark = "-" if not told.kept else "~" if is_changed(told) else " "
        body = paint(_RED, printable(told.text)) if mark == "-" else _cut(told, paint)
        same = paint(_DIM, "  (as above)") if again else ""
        out.append(f"{paint(_DIM, f'{told.number:5}')} {mark} {body}{same}".rstrip())
        if not again:
            out += [paint(_DIM, f"        {printable(why)}") for why in whys(told)]
    out.append("")
    width = max(map(len, FIELDS))
    for found in fields(cleaned):
        label = paint(_DIM if found.lost else _BOLD, f"{found.name:{width}}")
        value = paint(_DIM if found.lost else _GREEN, printable(found.value))
        out.append(f"{label}  {value}  {paint(_DIM, printable(found.where))}".rstrip())
    out.append(paint(_BOLD, summary(cleaned, lines)))
    return "\n".join(out) + "\n"


def worth_telling(lines: Sequence["ExplainedLine"]) -> Iterator[tuple["ExplainedLine", bool]]:
    """The lines but for blank ones that went, and whether one went as the last before it did."""
    last: list[str] = []
    for told in lines:
        if not told.kept and not told.text.strip():
            continue
        why = list(whys(told)) if not told.kept else []
        yield told, bool(why) and why == last
        last = why


def is_changed(told: "ExplainedLine") -> bool:
    """Whether a line stayed, but not as it was."""
    return told.kept and (bool(told.cuts) or told.before is not None)


def _cut(told: "ExplainedLine", paint: Any) -> str:
    """Return a kept line with what was cut out of it in brackets."""
    out, place = "", 0
    for start, end in told.cuts:
        out += printable(told.text[place:start])
        out += paint(_YELLOW, f"[-{printable(told.text[start:end])}-]")
        place = end
    return out + printable(told.text[place:])


def whys(told: "ExplainedLine") -> Iterator[str]:
    """What there is to say of a line, sentence by sentence."""
    if told.by and told.text.strip():
        by = sorted(told.by, key=lambda name: name.startswith("judge/"))
        judged = all(name.startswith("judge/") for name in by)  # a rule needs no second opinion
        because = f": {'; '.join(told.reasons)}" if judged and told.reasons else ""
        yield f"{'cut' if told.kept else 'removed'} by {', '.join(by)}{because}"
    for name, reason in told.near:
        yield f"kept though near {name}: {reason}"
    if told.before is not None:
        yield f"repaired ({', '.join(told.mended)}); it was: {told.before}"


class Field(NamedTuple):
    """One value of a field and where it came from; `lost`: another was taken."""

    name: str
    value: str
    where: str
    lost: bool = False


def fields(cleaned: "Cleaned") -> Iterator[Field]:
    """First what was taken, then what lost, each in the order of the record."""
    order = {name: place for place, name in enumerate(FIELDS)}
    for found in sorted(
        cleaned.evidence,
        key=lambda found: (found.rejected is not None, order.get(found.field, len(order))),
    ):
        where = f"line {found.line}, {found.by}" if found.line is not None else found.by
        if found.rejected is not None:
            where += f"; rejected: {found.rejected}"
        yield Field(found.field, _said(found.value), where, found.rejected is not None)
    told = {found.field for found in cleaned.evidence}
    for name in FIELDS:
        value = getattr(cleaned, name)
        if value and name not in told:
            yield Field(name, _said(value), "")


def _said(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, tuple | list):
        return ", ".join(map(_said, value))
    kind = [getattr(value, name, None) for name in ("value", "name", "role")]
    if any(kind):
        return " · ".join(part for part in kind if part)
    return json.dumps(value, ensure_ascii=False, default=str)


def summary(cleaned: "Cleaned", lines: Sequence["ExplainedLine"]) -> str:
    """One line: how much stayed, what took most, what was flagged."""
    worded = [told for told in lines if told.text.strip()]
    kept = sum(told.kept for told in worded)
    parts = [f"{kept} of {len(worded)} lines kept"]
    busy = _by(lines)
    parts += [f"{name} {count}" for name, count in busy[:BUSIEST]]
    parts += [f"{len(busy) - BUSIEST} more"] if len(busy) > BUSIEST else []
    parts += [f"flagged {flag}" for flag in cleaned.flags]
    return ", ".join(parts)


def _by(lines: Sequence["ExplainedLine"]) -> list[tuple[str, int]]:
    """Return how many worded lines each rule took from, the busiest first."""
    counts = Counter(name for told in lines if told.text.strip() for name in told.by)
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
