"""Building blocks of the report as HTML: bars, tables, text. What is passed in is escaped here.

The charts are boxes with a width or height in percent: they need no script, follow the reader's
colours, and their labels keep their size on a phone.
"""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

_PILLS = 30  # shown in one row


def text(value: object) -> str:
    """Return any value as text, escaped, with unprintable characters replaced."""
    return escape("".join(c if c.isprintable() or c in "\n\t" else "�" for c in str(value)))


def code(value: object) -> str:
    """Return a name as HTML code."""
    return f"<code>{text(value)}</code>"


def bar(share: float, mark: float | None = None) -> str:
    """Return a bar that fills `share` of its width, with a tick at `mark` to compare it with."""
    tick = f'<b style="left:{100 * min(mark, 1):.1f}%"></b>' if mark is not None else ""
    return f'<span class="bar"><i style="width:{100 * min(share, 1):.1f}%"></i>{tick}</span>'


def histogram(counts: Sequence[int], labels: Sequence[str], tips: Sequence[str], name: str) -> str:
    """Return a chart of columns with their counts on top.

    `labels` are spread along the axis, `tips` are the tooltips of the columns, `name` is the text
    for screen readers.
    """
    top = max(*counts, 1)
    columns = "".join(
        f'<li title="{text(tip)}"><span>{short(count) if count else ""}</span>'
        f'<i style="--height:{max(count / top, 0.01 if count else 0):.3f}"></i></li>'
        for count, tip in zip(counts, tips, strict=True)
    )
    axis = "".join(f"<span>{text(label)}</span>" for label in labels)
    return (
        f'<div role="img" aria-label="{text(name)}"><ol class="histogram">{columns}</ol>'
        f'<div class="axis">{axis}</div></div>'
    )


def short(count: int) -> str:
    """Return a count in at most four characters.

    >>> short(999), short(1500), short(12_345), short(3_000_000)
    ('999', '1.5k', '12k', '3M')
    """
    for size, suffix in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if count >= size:
            value = count / size
            digits = f"{value:.1f}".removesuffix(".0") if value < 10 else f"{value:.0f}"
            return digits + suffix
    return str(count)


def table(heads: Sequence[str] | None, rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """Return a table; its cells are HTML already, and `kind` is its CSS class."""
    head = "<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>" if heads else ""
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<div class="scroll"><table class="{kind}">{head}{body}</table></div>'


def pills(counts: Mapping[str, int]) -> str:
    """Return the first names with their counts, in a row."""
    return " ".join(
        f'<span class="pill">{text(name)} <b>{count:,}</b></span>'
        for name, count in list(counts.items())[:_PILLS]
    )


def collapsed(summary: str, inner: str, kind: str = "", *, opened: bool = False) -> str:
    """Return HTML that is hidden until the reader clicks on `summary`."""
    return (
        f'<details class="{kind}"{" open" if opened else ""}><summary>{summary}</summary>'
        f"{inner}</details>"
    )


def size(count: float) -> str:
    """Return a number of bytes for people.

    >>> size(999), size(1500), size(12_345_678)
    ('999 B', '1.5 kB', '12 MB')
    """
    for unit in ("B", "kB", "MB", "GB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if count >= 10 or unit == "B" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:,.1f} TB"
