"""A cleaned text must not be one that is read as a web page (law 4)."""

from collections.abc import Sequence

from cleaner.edits.blank_lines import close_up
from cleaner.edits.context import Context, Outcome
from cleaner.edits.remaining_text import RemainingText
from cleaner.model import Line, Repair
from cleaner.page.detect import is_page
from cleaner.text.decode import Decoded
from cleaner.text.lines import split


def keep_whole_if_read_as_page(
    decoded: Decoded,
    lines: Sequence[Line],
    repairs: tuple[Repair, ...],
    context: Context,
    outcome: Outcome,
) -> tuple[Sequence[Line], tuple[Repair, ...]]:
    """Keep a text whole where cleaning would make it one that is read as a page.

    Removing the first line, or repairing an entity, may bring a tag to the front; a second
    cleaning would take the result for HTML (law 4). Returns the lines and repairs that hold
    in the end: those given, or where a repair did it, those of the text as it was
    decoded.
    """
    if context.page is not None or context.document.form != "auto":
        return lines, repairs
    if not _is_page(outcome.remaining):
        return lines, repairs
    whole = close_up(RemainingText(lines, lines), context.scanner.disabled)
    if _is_page(whole):
        lines, repairs = split(decoded.text), ()
        whole = close_up(RemainingText(lines, lines), context.scanner.disabled)
    outcome.keep_whole(whole, "markup-in-text")
    return lines, repairs


def _is_page(remaining: RemainingText) -> bool:
    return is_page(next(remaining.chunks()))
