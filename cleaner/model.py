"""The values that travel between the rooms. All are frozen; none holds behaviour about text.

Units, said once: a line `number` counts from 1. `start` and `end` are offsets in code
points, a span is half open. Offsets are into the *repaired* text unless said otherwise:
the text after decoding and repair, before anything was removed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

Level = Literal["careful", "thorough"]
Form = Literal["auto", "text", "html"]


@dataclass(frozen=True, slots=True)
class Document:
    """A raw dump as it came in, and what its container says of it.

    `stated` holds what a JSONL row, a WARC record or a command line states: any of
    "title", "date", "byline", "publisher", "language". It is evidence, not truth.
    `charset` is what the container declares of `raw`; it means nothing when `raw` is str.
    """

    raw: bytes | str
    id: str = "-"
    source: str | None = None
    url: str | None = None
    form: Form = "auto"
    charset: str | None = None
    language: str | None = None
    stated: Mapping[str, Any] = field(default_factory=dict)


# What the bytes of `Shape.traits` stand for: elements, then what classes and ids name.
TRAITS = (
    "article", "main", "aside", "nav", "header", "footer", "figure", "figcaption", "blockquote",
    "li", "ul", "ol", "table", "form", "section", "p", "pre", "button", "dl", "address", "details",
    "body", "story", "content", "post", "text", "mainly", "comment", "related", "recent", "next",
    "teaser", "list", "slider", "side", "menu", "head", "foot", "ad", "subscribe", "share",
    "author", "date", "meta", "kicker", "tags", "title", "lead", "caption", "image", "video",
    "embed", "consent", "box", "pull", "toc", "hidden", "tools", "ask", "shop", "note", "live",
    "unseen", "step",
)  # fmt: skip


class Shape(NamedTuple):
    """What a page tells about a line; a plain text has none.

    `tag` is the block element the line stands in ("p", "h2", "li", "td", "figcaption",
    "blockquote", "pre", ...), `path` the tags, classes and ids from the body down to it,
    `links` and `bold` the share of the line's characters that are link text and bold, 0.0
    to 1.0, `region` whether the line lies in the page's main container. `inner`: the line
    follows a line break inside the same block, so no blank line stands before it.

    `home` numbers the container around the line's block, in the order of the page, and
    `home_path` is its path; `up` and `down` count the steps to it from the main container,
    first up to what holds both, then down. `traits` says, one byte a trait, how near an
    element stands whose class, id or tag names it (`cleaner.page.traits`). `spans` are
    the lines, as half-open indexes from 0, of the containers around the line, nearest first.

    A tuple and not a dataclass, like all that is made by the hundred: five times cheaper.
    """

    tag: str
    path: str = ""
    links: float = 0.0
    region: bool = True
    heading: int = 0  # 1 to 6, or 0
    item: bool = False
    cell: bool = False
    quote: bool = False
    caption: bool = False
    bold: float = 0.0
    inner: bool = False
    home: int = 0
    home_path: str = ""
    up: int = 0
    down: int = 0
    depth: int = 0
    traits: bytes = bytes(len(TRAITS))
    spans: tuple[tuple[int, int], ...] = ()


class Line(NamedTuple):
    r"""A piece of a text up to and without its ending ("", "\n", "\r\n" or "\r")."""

    number: int
    start: int
    text: str
    ending: str
    shape: Shape | None = None


@dataclass(frozen=True, slots=True)
class Repair:
    """A damaged line put right. `before` and `after` are whole lines without endings."""

    line: int
    before: str
    after: str
    by: tuple[str, ...]  # the names of the fixes, in the order in which they acted


class Hit(NamedTuple):
    """What one rule saw: a span of one line, or of several (`last`), and what it captured.

    `start` and `end` are offsets inside the line for a span rule, and the whole line
    otherwise. `captured` holds (field, text, start in the line).
    """

    rule: int  # index into Ruleset.rules
    line: int  # index into the lines given, from 0
    last: int  # index of the last line, inclusive
    start: int
    end: int
    captured: tuple[tuple[str, str, int], ...] = ()


class Verdict(NamedTuple):
    """What the judge thinks of one line that is not blank.

    `article` is the estimated probability that the line belongs to the article; `place`
    is where the line stands to the article's body. `drop` is the decision at the level
    that was asked for, `reasons` says why, in words, strongest first.
    """

    line: int  # Line.number
    article: float
    place: Literal["before", "inside", "after"]
    drop: bool
    reasons: tuple[str, ...] = ()


class Edit(NamedTuple):
    """A span taken out of the repaired text, and the full names of what took it.

    ``repaired[start:end] == text``; a whole line goes with its ending.
    """

    line: int
    start: int
    end: int
    text: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    kind: Literal["email", "phone", "handle", "url", "address"]
    value: str
    name: str | None = None
    role: Literal["author", "desk", "publisher"] | None = None


class Found(NamedTuple):
    """One value of one field and where it came from.

    `line` is None when the value came from outside the text (a container, a page's
    markup, the address). `rejected` says why a candidate lost; None for what was taken.
    """

    field: str
    value: Any
    line: int | None
    by: str
    rejected: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """The resolved fields of a document, in the form in which the record gives them."""

    title: str | None = None
    byline: tuple[str, ...] = ()
    date: str | None = None
    modified: str | None = None
    contact: tuple[Contact, ...] = ()
    publisher: str | None = None
    rights: str | None = None
    language: str | None = None
    dateline: Mapping[str, Any] | None = None
    standfirst: str | None = None
    credits: Mapping[str, tuple[str, ...]] | None = None  # "reporting", "editing": names
    found: tuple[Found, ...] = ()
