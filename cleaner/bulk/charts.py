"""Pieces of the report's page: bars, tables, texts. Everything that is given is escaped here.

The charts are plain boxes with a width or a height in percent: they need no script, follow
the reader's colours, and their words keep their size on a phone.
"""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

_TEXT = 4000  # characters of a document that are shown


def text(value: object) -> str:
    """Any value as text that can stand in the page."""
    return escape("".join(c if c.isprintable() or c in "\n\t" else "�" for c in str(value)))


def code(value: object) -> str:
    """A name."""
    return f"<code>{text(value)}</code>"


def bar(share: float, mark: float | None = None) -> str:
    """A bar of that share of its place; `mark` is a share to compare it with."""
    tick = f'<b style="left:{100 * min(mark, 1):.1f}%"></b>' if mark is not None else ""
    return f'<span class="bar"><i style="width:{100 * min(share, 1):.1f}%"></i>{tick}</span>'


def histogram(counts: Sequence[int], labels: Sequence[str], tips: Sequence[str], name: str) -> str:
    """Columns side by side, each with its count on top; `labels` stand along the foot."""
    top = max(*counts, 1)
    columns = "".join(
        f'<li title="{text(tip)}"><span>{short(count) if count else ""}</span>'
        f'<i style="--tall:{max(count / top, 0.01 if count else 0):.3f}"></i></li>'
        for count, tip in zip(counts, tips, strict=True)
    )
    foot = "".join(f"<span>{text(label)}</span>" for label in labels)
    return (
        f'<div role="img" aria-label="{text(name)}"><ol class="columns">{columns}</ol>'
        f'<div class="foot">{foot}</div></div>'
    )


def short(count: int) -> str:
    """A count in at most four signs.

    >>> short(999), short(1500), short(12_345), short(3_000_000)
    ('999', '1.5k', '12k', '3M')
    """
    for size, sign in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if count >= size:
            value = count / size
            return f"{value:.1f}".removesuffix(".0") + sign if value < 10 else f"{value:.0f}{sign}"
    return str(count)


def table(heads: Sequence[str] | None, rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """A table of cells that are HTML already."""
    head = "<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>" if heads else ""
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<div class="wide"><table class="{kind}">{head}{body}</table></div>'


def pills(counts: Mapping[str, int]) -> str:
    """Names with their counts, in a row."""
    return " ".join(
        f'<span class="pill">{text(name)} <b>{count:,}</b></span>'
        for name, count in list(counts.items())[:30]
    )


def fold(summary: str, inner: str, kind: str = "", shown: bool = False) -> str:
    """Something that opens when asked."""
    return (
        f'<details class="{kind}"{" open" if shown else ""}><summary>{summary}</summary>'
        f"{inner}</details>"
    )


def pair(record: Mapping[str, Any]) -> str:
    """A document before and after, side by side."""
    return (
        f'<div class="pair"><div><h4>Before</h4><pre>{_before(record)}</pre></div>'
        f"<div><h4>After</h4><pre>{text(record['text'][:_TEXT])}</pre></div></div>"
    )


def _before(record: Mapping[str, Any]) -> str:
    """The text with what was removed in its place, marked, each with the rule that took it."""
    pieces: list[str] = []
    whole, at, taken, size = record["text"], 0, 0, 0
    for edit in record["removed"]:
        if "text" not in edit:
            return text(whole[:_TEXT])
        upto = edit["start"] - taken
        pieces.append(text(whole[at:upto]))
        by = text(", ".join(edit["by"]))
        pieces.append(f'<del title="{by}">{text(edit["text"])}</del>')
        size += upto - at + len(edit["text"])
        at, taken = upto, taken + edit["end"] - edit["start"]
        if size > _TEXT:
            return "".join(pieces) + "…"
    pieces.append(text(whole[at : at + max(_TEXT - size, 0)]))
    return "".join(pieces)
