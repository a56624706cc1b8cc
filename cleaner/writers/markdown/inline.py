"""Write a piece of text with its marks: emphasis, code, links, formulas, images, notes.

Where a parser would not read stars as emphasis ("**Note:**text", a mark that begins right after
another), the tag is written instead, which every Markdown parser passes on.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cleaner.page.outline import Inset
from cleaner.writers.markdown.escape import beside, can_close, can_open, to_escape
from cleaner.writers.markdown.spans import RAW, Span, every

_DELIMITERS = {"em": "*", "strong": "**", "del": "~~"}
_TAGS = {"em": "em", "strong": "strong", "del": "del", "sup": "sup", "sub": "sub"}
_TICKS = re.compile(r"`+")
_PIPE_IN_TEX = re.compile(r"\\?\|")


@dataclass(frozen=True, slots=True)
class Style:
    """How text is written: what of the page's marks is asked for, and where the text stands."""

    links: bool = False
    images: bool = False
    cell: bool = False  # in a table, where "|" ends it
    bold: bool = True  # not in a heading that is bold as a whole
    labels: Mapping[str, str] = field(default_factory=dict)  # of the notes, by id

    def in_cell(self) -> "Style":
        """Return the style of a table's cells."""
        return replace(self, cell=True)


def inline(text: str, spans: list[Span], style: Style) -> str:
    """Return `text` as Markdown."""
    return _Inline(text, spans, style).written()


class _Inline:
    def __init__(self, text: str, spans: list[Span], style: Style) -> None:
        self.text, self.spans, self.style = text, spans, style
        kinds = {span.kind for span in every(spans)}
        marks = "".join(
            sign
            for sign, with_it in (
                ("*", ("em", "strong")), ("~", ("del",)), ("`", ("code",)),
                ("$", ("formula", "display")),
            )
            if any(kind in kinds for kind in with_it)
            or (sign == "$" and "code" in kinds and text.count("$") > 1)
        )  # fmt: skip
        plain = _masked(text, spans) if kinds & RAW else text
        self.escaped = to_escape(plain, marks=marks, is_cell=style.cell, notes=bool(style.labels))
        for span in every(spans):
            if is_written(span, style):
                self.escaped |= beside(plain, span.start) | beside(plain, span.end)
        if any(plain[at] == "`" for at in self.escaped):  # one that is left would end at these
            self.escaped |= {at for at, sign in enumerate(plain) if sign == "`"}

    def written(self) -> str:
        """The whole text."""
        return self.range(self.spans, 0, len(self.text), "", "")

    def range(self, spans: list[Span], start: int, end: int, before: str, after: str) -> str:
        """``text[start:end]`` with the spans in it, between two characters, "" for none."""
        out: list[str] = []
        at = start
        for number, span in enumerate(spans):
            out.append(self.plain(at, span.start))
            following = spans[number + 1] if number + 1 < len(spans) else None
            left = _last(out, before)
            right = self.after(span.end, end, following, after)
            if span.start == span.end:
                if is_written(span, self.style):
                    out[-1] = out[-1].rstrip(" ")
                    out.append(self.inset(span.value))
            else:
                if span.kind == "link" and out[-1].endswith("!") and self.style.links:
                    out[-1] = out[-1][:-1] + "\\!"  # or it would be an image
                out.append(self.span(span, left, right))
            at = span.end
        out.append(self.plain(at, end))
        return "".join(out)

    def plain(self, start: int, end: int) -> str:
        """Text without marks, escaped."""
        cuts = [at for at in range(start, end) if at in self.escaped] if self.escaped else []
        if not cuts:
            return self.text[start:end]
        pieces: list[str] = []
        at = start
        for cut in cuts:
            pieces += (self.text[at:cut], "\\")
            at = cut
        return "".join(pieces) + self.text[at:end]

    def after(self, at: int, end: int, following: Span | None, after: str) -> str:
        """The character that is written after a span that ends at `at`."""
        if following is not None and following.start == at:
            return "<"  # a mark of some kind: punctuation
        return self.text[at] if at < end else after

    def span(self, span: Span, before: str, after: str) -> str:
        """The text of one mark."""
        if span.kind == "left-out":
            return ""
        if span.kind == "note":
            return f"[^{span.value}]"
        if span.kind == "formula":
            return _formula(span.value[0], span.value[1], self.style.cell)
        inside = self.text[span.start : span.end]
        if span.kind == "code":
            return _code(inside, self.style.cell)
        if span.kind == "link" and self.style.links:
            target = span.value.replace("|", "%7C")
            return f"[{self.link_text(span)}]({target})"
        if span.kind in _DELIMITERS and self.marks_well(span, before, after):
            mark = _DELIMITERS[span.kind]
            outer = (before, after) if span.kind != "del" else ("~", "~")
            return mark + self.range(span.inner, span.start, span.end, *outer) + mark
        if span.kind in _TAGS:
            tag = _TAGS[span.kind]
            inner = self.range(span.inner, span.start, span.end, ">", "<")
            return f"<{tag}>{inner}</{tag}>"
        return self.range(span.inner, span.start, span.end, before, after)

    def marks_well(self, span: Span, before: str, after: str) -> bool:
        """Whether a parser reads the delimiters of a span as what they are."""
        first, last = self.text[span.start], self.text[span.end - 1]
        if _DELIMITERS[span.kind][0] in (before, first, last, after):
            return False  # they would run together with others
        for inner in span.inner:
            shares = span.kind != "del" and inner.kind in ("em", "strong")
            if inner.start == span.start and not shares:
                first = "<"
            if inner.end == span.end and not shares:
                last = "<"
        return can_open(before, first) and can_close(last, after)

    def link_text(self, span: Span) -> str:
        """The text of a link, with every bracket escaped."""
        inside = range(span.start, span.end)
        brackets = {at for at in inside if self.text[at] in "[]"}
        if brackets:
            brackets -= {
                at
                for raw in every(span.inner)
                if raw.kind in RAW
                for at in range(raw.start, raw.end)
            }
            self.escaped = self.escaped | brackets
        return self.range(span.inner, span.start, span.end, "[", "]")

    def inset(self, inset: Inset) -> str:
        """An inset with the white space around it."""
        if inset.kind == "image":
            text = image(inset)
            text = text.replace("|", "\\|") if self.style.cell else text
        else:
            text = _formula(inset.value, inset.kind == "display", self.style.cell)
        left, right = inset.spaced
        return (" " if left else "") + text + (" " if right else "")


def is_written(span: Span, style: Style) -> bool:
    """Whether a mark or an inset writes anything of its own."""
    asked_for = {"link": style.links, "image": style.images}
    return asked_for.get(span.kind, span.kind not in ("rule", "reference", "left-out"))


def image(inset: Inset) -> str:
    """Return an image as Markdown."""
    text = re.sub(r"([\\\[\]])", r"\\\1", inset.value.text)
    return f"![{text}]({inset.value.target})"


def _formula(tex: str, display: bool, cell: bool) -> str:
    if cell:  # a "|" would end it, and how a "\|" is read depends on the parser
        tex = _PIPE_IN_TEX.sub(lambda bar: r"\Vert " if bar[0] == r"\|" else r"\vert ", tex).strip()
    return f"$${tex}$$" if display else f"${tex}$"


def _code(text: str, cell: bool) -> str:
    """Text as inline code, between more backticks than it has in a row."""
    longest = max((len(run) for run in _TICKS.findall(text)), default=0)
    ticks = "`" * (1 if not longest else longest + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    if cell:
        text = text.replace("|", "\\|")
    return f"{ticks}{space}{text}{space}{ticks}"


def _masked(text: str, spans: list[Span]) -> str:
    """`text` with letters for what is no Markdown, so that nothing there needs an escape."""
    pieces: list[str] = []
    at = 0
    for span in every(spans):
        if span.kind not in RAW:
            continue
        pieces += (text[at : span.start], "x" * (span.end - span.start))
        at = span.end
    return "".join(pieces) + text[at:]


def _last(out: list[str], before: str) -> str:
    """The last character written, or the one before the first."""
    for piece in reversed(out):
        if piece:
            return piece[-1]
    return before
