"""Undo a cleaning: from the clean text and its edits back to the repaired and the raw text."""

from collections.abc import Collection

from cleaner.model import Edit, Line, Repair
from cleaner.text.lines import join, split
from cleaner.text.repair import undo


def rebuild(text: str, edits: Collection[Edit]) -> str:
    """Return the repaired text: `text` with everything that the edits removed put back."""
    out: list[str] = []
    place = removed = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        here = edit.start - removed
        out.append(text[place:here])
        out.append(edit.text)
        place = here
        removed += len(edit.text)
    out.append(text[place:])
    return "".join(out)


def restore(text: str, edits: Collection[Edit], repairs: tuple[Repair, ...]) -> str:
    """Return the decoded raw text: the repaired text with the repairs undone.

    Raises ValueError when the repairs are not those of the text.
    """
    repaired = rebuild(text, edits)
    if not repairs:
        return repaired
    lines = split(repaired)
    if repairs[-1].line > len(lines):  # a last line without an ending, repaired to nothing
        lines = (*lines, Line(len(lines) + 1, len(repaired), "", ""))
    return join(undo(lines, repairs))
