"""Footnotes: a short link to a note that stands further down, and the note itself.

A pair is one only where both are kept; otherwise the reference stays text, and so does the note.
The label that a note begins with and its links back to the text are part of the footnote's marks.
"""

import re
from collections.abc import Mapping, Sequence

from cleaner.page.outline import Item, Mark, Outline, OutlineBlock
from cleaner.writers.markdown.segments import Segment

_REFERENCE = re.compile(r"\W{0,2}?(?:note )?([0-9]{1,4}|[A-Za-z]|\*{1,5}|[†‡§¶]{1,3})\W{0,2}", re.I)
_BACK = re.compile(r"[\W_]{1,3}|\W*\w\W*|back|return|jump up", re.I)
_NUMBERED = r"\W?{}[.)\]:]\s*"


def labels(outline: Outline, found: Sequence[Segment]) -> dict[str, str]:
    """Return the label of each note that is kept and referred to, by its id."""
    if not outline.notes:
        return {}
    kept: set[OutlineBlock | None] = set()
    for segment in found:
        if segment.text.strip():
            kept |= {segment.block.container, segment.block.outer}
    texts: dict[str, set[str]] = {}
    for segment in found:
        for mark in segment.marks:
            note = outline.notes.get(mark.value) if mark.kind == "reference" else None
            if note in kept and note is not None and not is_within(segment.block, note):
                texts.setdefault(mark.value, set()).add(segment.text[mark.start : mark.end])
    out: dict[str, str] = {}
    for name, given in texts.items():
        reference = _REFERENCE.fullmatch(given.pop())
        if reference is None or given:  # no mark of a note, or a place that several marks refer to
            continue
        label = reference[1] if reference[1].isalnum() else str(len(out) + 1)
        while label in out.values():
            label += "-2"
        out[name] = label
    return out


def is_within(block: OutlineBlock, note: OutlineBlock) -> bool:
    """Whether a block is in a note."""
    return block.container is note or block.outer is note


def resolved(segment: Segment, label_of: Mapping[str, str]) -> list[Mark]:
    """Return the marks of a segment with its references to notes resolved.

    In a note, its label and the links back are left out.
    """
    marks: list[Mark] = []
    note = next(
        (block for block in (segment.block.container, segment.block.outer)
         if block is not None and block.note in label_of), None,
    )  # fmt: skip
    for mark in segment.marks:
        if mark.kind != "reference":
            marks.append(mark)
            continue
        text = segment.text[mark.start : mark.end].strip()
        if mark.value in label_of and (note is None or note.note != mark.value):
            marks.append(Mark(mark.start, mark.end, "note", label_of[mark.value]))
        elif note is not None and _BACK.fullmatch(text):
            marks.append(mark._replace(kind="left-out"))
    if note is not None and note.start == segment.block.start and not segment.breaks:
        own = _own_label(segment, "" if isinstance(note, Item) else label_of[note.note or ""])
        if own:
            marks.insert(0, Mark(0, own, "left-out"))
    around = {(mark.start, mark.end) for mark in marks if mark.kind in ("note", "left-out")}
    return [mark for mark in marks if mark.kind != "sup" or (mark.start, mark.end) not in around]


def _own_label(segment: Segment, label: str) -> int:
    """The length of the label that a note begins with: marked off, or followed by a mark.

    `label` is "" where the number of a list is the label.
    """
    numbered = label and re.match(_NUMBERED.format(re.escape(label)), segment.text)
    if numbered:
        return numbered.end()
    for mark in segment.marks:
        if label and mark.start == 0 and segment.text[: mark.end].strip() == label:
            return mark.end
    return 1 if segment.text[:1] in "^↑" else 0  # before several links back
