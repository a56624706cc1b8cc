"""One gold document and what became of it: counts of words, fields, and what each rule took."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cleaner.edits.blank_lines import BLANK_LINES
from cleaner.evaluation.alignment import paired, words_of
from cleaner.evaluation.gold_document import BOILERPLATE, KEEP, Gold
from cleaner.result import Cleaned

NOT_SCORED = 2  # beside 0, boilerplate, and 1, article


@dataclass(frozen=True)
class Taken:
    """One removal: the names of what removed it, its text, and its words of either kind."""

    by: tuple[str, ...]
    text: str
    article: int
    boilerplate: int


@dataclass(frozen=True)
class DocumentCounts:
    """Counts of words of one document, and whether each wanted field is right.

    `article` are the wanted words, `boilerplate` the others of the document. `absent` are wanted
    words that the document does not have; they are lost, too.
    """

    id: str
    article: int
    boilerplate: int
    lost: int
    left: int
    absent: int = 0
    fields: Mapping[str, bool] = field(default_factory=dict)
    taken: tuple[Taken, ...] = ()
    rejected: str | None = None

    @property
    def perfect(self) -> bool:
        """Whether nothing was lost and nothing left."""
        return not self.lost and not self.left


def counts_of(gold: Gold, cleaned: Cleaned) -> DocumentCounts:
    """Return what became of a gold document."""
    repaired = cleaned.repaired
    words = words_of(repaired)
    if gold.clean is None:
        kinds = _kinds_by_label(gold.labels, cleaned, words.starts)
        wanted = kinds.count(1)
    else:
        wanted_words = words_of(gold.clean).texts
        kinds = paired(words.texts, wanted_words)
        wanted = len(wanted_words)
    absent = wanted - kinds.count(1)
    taken = tuple(_taken(cleaned, kinds, words.starts))
    return DocumentCounts(
        gold.document.id,
        wanted,
        kinds.count(0),
        absent + sum(one.article for one in taken),
        kinds.count(0) - sum(one.boilerplate for one in taken),
        absent,
        {name: _is_right(name, want, cleaned) for name, want in gold.fields.items()},
        taken,
    )


def rejected(gold: Gold, reason: str) -> DocumentCounts:
    """Return the outcome of a document that could not be cleaned: all that was wanted is lost."""
    if gold.clean is None:
        raw = gold.document.raw
        text = raw if isinstance(raw, str) else raw.decode("utf-8", "replace")
        lines = text.split("\n")
        labels = gold.labels if len(gold.labels) > 1 else (KEEP,) * len(lines)
        kept = [line for line, label in zip(lines, labels, strict=False) if label == KEEP]
        wanted = len(words_of("\n".join(kept)).texts)
    else:
        wanted = len(words_of(gold.clean).texts)
    fields = {name: want is None or want == [] for name, want in gold.fields.items()}
    return DocumentCounts(gold.document.id, wanted, 0, wanted, 0, wanted, fields, (), reason)


def _kinds_by_label(labels: Sequence[str], cleaned: Cleaned, starts: Sequence[int]) -> bytearray:
    """The kind of each word by the label of its line; one label alone is that of every line."""
    kind_of = {KEEP: 1, BOILERPLATE: 0}
    kinds = bytearray([NOT_SCORED]) * len(starts)
    for index, line in enumerate(cleaned.lines):
        label = labels[0] if len(labels) == 1 else labels[index] if index < len(labels) else ""
        first = bisect_left(starts, line.start)
        last = bisect_left(starts, line.start + len(line.text))
        kinds[first:last] = bytes([kind_of.get(label, NOT_SCORED)]) * (last - first)
    return kinds


def _taken(cleaned: Cleaned, kinds: bytearray, starts: Sequence[int]) -> Iterator[Taken]:
    for edit in cleaned.removed:
        if edit.by == (BLANK_LINES,):
            continue
        words = kinds[bisect_left(starts, edit.start) : bisect_left(starts, edit.end)]
        yield Taken(edit.by, edit.text, words.count(1), words.count(0))


def _is_right(name: str, want: Any, cleaned: Cleaned) -> bool:
    """Whether a field has the wanted value: days for dates, values for contacts."""
    got = getattr(cleaned, name)
    if name == "contact":
        values = {one["value"] if isinstance(one, dict) else one for one in want or ()}
        return values == {one.value for one in got if one.role != "publisher"}
    if name in ("date", "modified"):
        return (want or "")[:10] == (got or "")[:10]
    if isinstance(got, tuple):
        return list(got) == ([want] if isinstance(want, str) else list(want or ()))
    return bool(got == want)
