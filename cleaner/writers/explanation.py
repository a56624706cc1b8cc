"""What the views of ``cleaner explain`` show, in words.

A page may have hundreds of lines removed for one reason, so a reason is given once, at the first of
them, and removed blank lines are left out.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.edits.plan import is_judge, only_by_judge
from cleaner.result import FIELDS

if TYPE_CHECKING:
    from cleaner.explaining import ExplainedLine
    from cleaner.result import Cleaned

# Credits are listed by kind among the candidates: "credits.reporting", "credits.editing".
SHOWN = tuple(name for name in FIELDS if name != "credits")
_MAX_NAMES = 5  # rules that the summary names


def shown_lines(
    lines: Sequence["ExplainedLine"],
) -> Iterator[tuple["ExplainedLine", bool]]:
    """Yield the lines without removed blank ones, and whether each was removed for the same
    reasons as the line before."""
    last: list[str] = []
    for line in lines:
        if not line.kept and not line.text.strip():
            continue
        reasons = list(sentences(line)) if not line.kept else []
        yield line, bool(reasons) and reasons == last
        last = reasons


def is_changed(line: "ExplainedLine") -> bool:
    """Return whether a line was kept, but not as it was."""
    return line.kept and (bool(line.cuts) or line.before is not None)


def removed_by(line: "ExplainedLine") -> tuple[list[str], tuple[str, ...]]:
    """Return the names of what removed (from) a line, the judge's last, and the judge's reasons.

    No reasons where a rule removed it, too: that explains itself.
    """
    names = sorted(line.by, key=is_judge)
    return names, line.reasons if only_by_judge(names) else ()


def sentences(line: "ExplainedLine") -> Iterator[str]:
    """Yield what there is to say about a line: removals, near misses, repairs."""
    if line.by and line.text.strip():
        names, reasons = removed_by(line)
        because = f": {'; '.join(reasons)}" if reasons else ""
        yield f"{'cut' if line.kept else 'removed'} by {', '.join(names)}{because}"
    for name, reason in line.near:
        yield f"kept; {name} nearly matched: {reason}"
    if line.before is not None:
        yield f"repaired ({', '.join(line.fixes)}); before: {line.before}"


class Field(NamedTuple):
    """One value of a field and where it came from; `rejected` if another one was chosen."""

    name: str
    value: str
    source: str
    rejected: bool = False


def fields(cleaned: "Cleaned") -> Iterator[Field]:
    """Yield the chosen values, then the rejected ones, each in the order of the record."""
    order = {name: position for position, name in enumerate(SHOWN)}
    evidence = sorted(
        cleaned.evidence,
        key=lambda found: (found.rejected is not None, order.get(found.field, len(order))),
    )
    for found in evidence:
        source = f"line {found.line}, {found.by}" if found.line is not None else found.by
        if found.rejected is not None:
            source += f"; rejected: {found.rejected}"
        yield Field(found.field, _in_words(found.value), source, found.rejected is not None)
    with_evidence = {found.field for found in evidence}
    for name in SHOWN:
        value = getattr(cleaned.metadata, name)
        if value not in (None, "", ()) and name not in with_evidence:
            yield Field(name, _in_words(value), "")


def _in_words(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, tuple | list):
        return ", ".join(map(_in_words, value))
    contact = [getattr(value, name, None) for name in ("value", "name", "role")]
    if any(contact):
        return " · ".join(part for part in contact if part)
    return json.dumps(value, ensure_ascii=False, default=str)


def summary(cleaned: "Cleaned", lines: Sequence["ExplainedLine"]) -> str:
    """Return one line: how much was kept, which rules removed most, what was flagged."""
    with_text = [line for line in lines if line.text.strip()]
    kept = sum(line.kept for line in with_text)
    counts = Counter(name for line in with_text for name in line.by)
    busiest = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    parts = [f"{kept} of {len(with_text)} lines kept"]
    parts += [f"{name} {count}" for name, count in busiest[:_MAX_NAMES]]
    parts += [f"{len(busiest) - _MAX_NAMES} more"] if len(busiest) > _MAX_NAMES else []
    parts += [f"flagged {flag}" for flag in cleaned.flags]
    return ", ".join(parts)
