"""Order the inline marks of a piece of text into a tree that Markdown can write.

A mark in one of its own kind is dropped, neighbours of one kind are joined, white space at either
end is moved outside, and nothing but text is in code.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from cleaner.page.outline import Inset, Mark

RAW = frozenset(("code", "formula", "note", "left-out"))  # their text is no Markdown
_JOINED = frozenset(("em", "strong", "code", "del", "sup", "sub"))
_ORDER = {"link": 0, "note": 1, "left-out": 1, "formula": 2}  # of marks around the same text


@dataclass(eq=False, slots=True)
class Span:
    """A mark around ``text[start:end]``; an inset has an empty one. Spans of one kind never nest,
    so a tree is no deeper than there are kinds."""

    start: int
    end: int
    kind: str
    value: Any = None
    inner: list["Span"] = field(default_factory=list)


def span_tree(
    text: str, marks: Sequence[Mark], insets: Sequence[tuple[int, Inset]] = ()
) -> list[Span]:
    """Return the marks of `text` and its insets, in order."""
    found = [span for mark in marks if (span := _trimmed(text, mark)) is not None] + [
        Span(at, at, inset.kind, inset) for at, inset in insets
    ]
    found.sort(
        key=lambda span: (span.start, span.end > span.start, -span.end, _ORDER.get(span.kind, 3))
    )
    root = Span(0, len(text) + 1, "text")
    stack = [root]
    for span in found:
        while len(stack) > 1 and stack[-1].end <= span.start:
            stack.pop()
        around = stack[-1]
        is_inset = span.start == span.end
        if not is_inset and (around.kind in RAW or any(o.kind == span.kind for o in stack)):
            continue
        if around.kind in RAW:
            continue
        span.end = min(span.end, around.end)
        last = around.inner[-1] if around.inner else None
        if last is not None and _joins(text, last, span):
            last.end = span.end
            stack.append(last)
        else:
            around.inner.append(span)
            if not is_inset:
                stack.append(span)
    return root.inner


def every(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield spans and all that is in them, in order."""
    for span in spans:
        yield span
        yield from every(span.inner)


def _trimmed(text: str, mark: Mark) -> Span | None:
    inside = text[mark.start : mark.end]
    start = mark.start + len(inside) - len(inside.lstrip())
    end = mark.end - len(inside) + len(inside.rstrip())
    return Span(start, end, mark.kind, mark.value) if end > start else None


def _joins(text: str, last: Span, span: Span) -> bool:
    if last.kind != span.kind or span.kind not in _JOINED or span.start < last.end:
        return False
    between = text[last.end : span.start]
    return not between or (span.kind != "code" and between.isspace())
