"""What the views of ``cleaner explain`` show, in words.

Near misses and candidates that say nothing new are left out: `everything` brings them back.

A page may have hundreds of lines removed for one reason, so a reason is given once, at the first of
them, and removed blank lines are left out.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.edits.plan import is_judge, only_by_judge
from cleaner.metadata.candidate import SAME_VALUE
from cleaner.metadata.fields import FIELDS
from cleaner.text.counted import counted

if TYPE_CHECKING:
    from cleaner.explaining import ExplainedLine
    from cleaner.result import Cleaned

# Credits are listed by kind among the candidates: "credits.reporting", "credits.editing".
SHOWN = tuple(name for name in FIELDS if name != "credits")
_MAX_NAMES = 5  # rules that the summary names


def relevant(lines: Sequence["ExplainedLine"]) -> list["ExplainedLine"]:
    """Return the lines without the near misses that are not close."""
    return [
        replace(line, near=tuple(near for near in line.near if near.close)) if line.near else line
        for line in lines
    ]


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
    if line.disabled:
        which = f"{', '.join(line.disabled)} {'is' if len(line.disabled) == 1 else 'are'}"
        yield f"{which} disabled; the judge removed the line instead (--disable judge)"
    for near in line.near:
        yield f"kept; {near.rule} nearly matched: {near.reason}"
    if line.before is not None:
        yield f"repaired ({', '.join(line.fixes)}); before: {line.before}"


class Field(NamedTuple):
    """One value of a field and where it came from; `rejected` if another one was chosen."""

    name: str
    value: str
    source: str
    rejected: bool = False


def fields(cleaned: "Cleaned", *, everything: bool = False) -> Iterator[Field]:
    """Yield the chosen values, then the rejected ones, each in the order of the record.

    Unless `everything` is asked for, without candidates that say what is chosen already.
    """
    order = {name: position for position, name in enumerate(SHOWN)}
    evidence = sorted(
        cleaned.evidence,
        key=lambda found: (found.rejected is not None, order.get(found.field, len(order))),
    )
    shown: set[Field] = set()
    for found in evidence:
        if found.rejected == SAME_VALUE and not everything:
            continue
        source = f"line {found.line}, {found.by}" if found.line is not None else found.by
        if found.rejected is not None:
            source += f"; rejected: {found.rejected}"
        field = Field(found.field, _in_words(found.value), source, found.rejected is not None)
        if field not in shown:
            shown.add(field)
            yield field
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


def summary(cleaned: "Cleaned", lines: Sequence["ExplainedLine"]) -> list[str]:
    """Return a few lines: what became of the lines, what removed them, what was flagged.

    Kept, removed and blank lines add up to all, and so do what removed them, because a line
    counts for the first of its names.
    """
    with_text = [line for line in lines if line.text.strip()]
    removed = [line for line in with_text if not line.kept]
    blank = len(lines) - len(with_text)
    kept = len(with_text) - len(removed)
    cut = sum(line.kept and bool(line.cuts) for line in with_text)
    of_these = f" ({cut} of them in part)" if cut else ""
    total = counted(len(lines), "line")
    told = [f"{total}: {kept} kept{of_these}, {len(removed)} removed, {blank} blank"]
    if removed:
        told.append(f"removed by {', '.join(_counts(removed))}")
    if cleaned.flags:
        told.append(f"flagged {', '.join(cleaned.flags)}")
    return told


def _counts(removed: Sequence["ExplainedLine"]) -> Iterator[str]:
    """Yield the busiest rules with their numbers of lines, then the number of all others."""
    counts = Counter(removed_by(line)[0][0] for line in removed)
    busiest = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = busiest if len(busiest) <= _MAX_NAMES + 1 else busiest[:_MAX_NAMES]
    yield from (f"{name} {count}" for name, count in shown)
    if others := busiest[len(shown) :]:
        yield f"others {sum(count for _, count in others)}"
