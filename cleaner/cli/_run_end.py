"""What `cleaner run` says at its end, and the exit code."""

from collections.abc import Iterator, Mapping
from typing import Any

_SOURCES = 3  # that are named
_REASONS = 8  # that are shown
_KINDS = 4  # of what was skipped
_MESSAGE = 160  # characters shown of a message
_COLUMNS = 12  # that are named
_NEARLY_ALL = 0.9  # of the documents without a text: the column is wrong, not the documents

Summary = Mapping[str, Any]


def exit_code(summary: Summary) -> int:
    """Return 2 when all documents were rejected, 3 when some were, else 0.

    Input without a document is no mistake: the feed of a quiet day.
    """
    documents = summary["documents"]
    if not documents["rejected"]:
        return 0
    return 3 if documents["written"] else 2


def run_end(summary: Summary, out: str, failures: str | None) -> Iterator[str]:
    """Yield the lines to print about the run into `out`.

    `failures` is the file that lists the rejected documents, None where nothing does.
    """
    yield _first_line(summary, out)
    yield from _skipped(summary)
    yield from _rejected(summary, failures)
    yield from _missing_column(summary)


def _first_line(summary: Summary, out: str) -> str:
    documents = summary["documents"]
    read, written, rejected = documents["read"], documents["written"], documents["rejected"]
    if not read:
        sources = ["standard input" if name == "-" else name for name in summary["sources"]]
        more = ", …" if len(sources) > _SOURCES else ""
        return f"no documents found in {', '.join(sources[:_SOURCES])}{more}; nothing was written"
    counts = f"{written:,} of {read:,} documents written to {out}, {rejected:,} rejected"
    if is_already_complete(summary):
        return f"already complete: {counts}; --restart would start over"
    return (
        f"{counts}; {summary['share_removed']:.1%} of the text removed; "
        f"{summary['times']['seconds']:.1f} s"
    )


def is_already_complete(summary: Summary) -> bool:
    """Return whether an earlier run had finished everything, so that there was nothing to do."""
    from cleaner.bulk.summary import ALREADY_COMPLETE

    return bool(summary["status"] == ALREADY_COMPLETE)


def _skipped(summary: Summary) -> Iterator[str]:
    skipped = summary["skipped"]
    if skipped["count"]:
        kinds = [f"{count:,} {reason}" for reason, count in skipped["reasons"].items()]
        listed = ", ".join(kinds[:_KINDS] + ["…"] * (len(kinds) > _KINDS))
        yield f"  {skipped['count']:,} skipped: {listed}; first: {skipped['named'][0][0]}"


def _rejected(summary: Summary, failures: str | None) -> Iterator[str]:
    reasons = sorted(summary["rejected"].items(), key=lambda item: (-item[1], item[0]))
    for reason, count in reasons[:_REASONS]:
        message = summary["messages"].get(reason, "")
        if len(message) > _MESSAGE:
            message = message[: _MESSAGE - 1] + "…"
        yield f"  {count:,} {reason}: {message}"
    if reasons and failures is None:
        yield "  --failures FILE would list all of them"
    elif reasons:
        more = f"{len(reasons) - _REASONS} more reasons; " if len(reasons) > _REASONS else ""
        yield f"  {more}all are listed in {failures}"


def _missing_column(summary: Summary) -> Iterator[str]:
    """Yield what to do when nearly all rows have no text."""
    advice = advice_on_columns(
        summary["rejected"].get("no-text", 0),
        summary["documents"]["read"],
        summary["columns_without_text"],
    )
    if advice:
        yield f"  {advice}"


def advice_on_columns(without_text: int, read: int, columns: Mapping[str, int]) -> str:
    """Return the columns seen and the --field to try, "" unless nearly all rows have no text.

    `columns` are those of the rows without a text, with the characters of their strings: the
    text is most likely in the one with the most.
    """
    if not columns or without_text < read * _NEARLY_ALL:
        return ""
    by_length = sorted(columns, key=lambda name: (-columns[name], name))
    more = ", …" if len(columns) > _COLUMNS else ""
    names = ", ".join(sorted(by_length[:_COLUMNS])) + more
    if not columns[by_length[0]]:
        return f"the rows have no column with text; columns seen: {names}"
    return f"columns seen: {names}; to read another one as the text: --field text={by_length[0]}"
