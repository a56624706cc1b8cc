"""The values that pass between the stages. All are frozen, and none acts on a text.

They are named tuples: cleaning a text needs no dataclass, because importing `dataclasses`, and
making three of them, was a thirteenth of the start of ``cleaner filter``.

Units: a line `number` counts from 1, and so does a field `line`, except in `Hit`, where `line`
and `last` are indexes from 0. `start` and `end` are offsets in code points, a span is
half open. Offsets are into the *repaired* text unless stated otherwise: the text after
decoding and repair, before anything was removed.
"""

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

Level = Literal["careful", "thorough"]
Form = Literal["auto", "text", "html"]
Typography = Literal["keep", "ascii"]
Captions = Literal["drop", "keep"]
Extractor = Literal["fast", "trafilatura"]
Links = Literal["drop", "keep"]
Images = Literal["drop", "keep"]
# What a record, or the output of `cleaner filter`, is to have.
Audit = Literal["full", "compact", "none"]
Fields = Literal["none", "basic", "all"]
To = Literal["text", "json", "markdown"]


class EmptyMapping(Mapping[str, Any]):
    """A default that nobody can write to, because all named tuples that have it share it.

    Unlike a `types.MappingProxyType` it can be pickled.
    """

    def __getitem__(self, key: str) -> Any:
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return "{}"


class Document(NamedTuple):
    """A raw dump as it came in, and what its container states about it.

    `stated` holds what a JSONL row, a WARC record or a command line states: fields of the record
    by name ("title", "date", "modified", "byline", "publisher", "language", "section", "tags",
    "image", "canonical", "standfirst", "rights"). It is evidence, not truth.
    `charset` is what the container declares for `raw`; ignored when `raw` is str.
    """

    raw: bytes | str
    id: str = "-"
    source: str | None = None
    url: str | None = None
    form: Form = "auto"
    charset: str | None = None
    language: str | None = None
    stated: Mapping[str, Any] = EmptyMapping()


class Options(NamedTuple):
    """How to clean.

    `today`: the last day a date may have; the pure rooms read no clock.
    `level`: "careful" keeps doubtful lines, "thorough" removes more of them.
    `typography`: whether curly quotes and long dashes are kept or converted to ASCII.
    `captions`: whether the picture captions of a page are kept.
    `extractor`: how the article on a page is found: by the judge, which asks trafilatura only
    where it is unsure ("fast"), or always by "trafilatura".
    `links`, `images`: whether the Markdown of a page has its links and its images.
    """

    today: datetime.date
    level: Level = "careful"
    typography: Typography = "keep"
    captions: Captions = "drop"
    extractor: Extractor = "fast"
    links: Links = "drop"
    images: Images = "drop"


# The meaning of the bytes of `Shape.traits`: elements, then what classes and ids name.
TRAITS = (
    "article", "main", "aside", "nav", "header", "footer", "figure", "figcaption", "blockquote",
    "li", "ul", "ol", "table", "form", "section", "p", "pre", "button", "dl", "address", "details",
    "body", "story", "content", "post", "text", "mainly", "comment", "related", "recent", "next",
    "teaser", "list", "slider", "side", "menu", "head", "foot", "ad", "subscribe", "share",
    "author", "date", "meta", "kicker", "tags", "title", "lead", "caption", "image", "video",
    "embed", "consent", "box", "pull", "toc", "hidden", "tools", "ask", "shop", "note", "live",
    "unseen", "step",
)  # fmt: skip
NEAREST_TRAIT = 3  # in `Shape.traits`, and more: the block itself, its parent or its grandparent


class Shape(NamedTuple):
    """The markup of a page around a line; a line of plain text has none.

    `tag` is the block element that holds the line ("p", "h2", "li", "td", "figcaption",
    "blockquote", "pre", ...), `path` the tags, classes and ids from the body down to it,
    `links` and `bold` the shares of the line's characters that are link text and bold, 0.0
    to 1.0, `region` whether the line is in the page's main container. `inner`: the line
    follows a line break inside the same block, so there is no blank line before it.

    `item`, `cell` and `quote` are true where the block, its parent or its grandparent is a list
    item, a table or a block quote; `cell` also where the line holds a tab. `caption`: a figure
    is that near, or the block or its parent is a caption. `depth` counts the block elements
    around the line's block.

    `home` numbers the container around the line's block, in page order: 0 is the body, -1 no
    element of the page (`cleaner.page.embedded_body`). `home_path` is its path; `up` and `down`
    count the steps to it from the main container, first up to the nearest common ancestor, then
    down. `traits` holds, in one byte for each of `TRAITS`, how near an element is whose class,
    id or tag names the trait (`cleaner.page.traits`). `spans` are the lines with
    words, as half-open indexes from 0, of the containers around the line, nearest first.

    A tuple and not a dataclass, like every type created per line: five times cheaper.
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


class Repair(NamedTuple):
    """A repaired line. `before` and `after` are whole lines without endings."""

    line: int
    before: str
    after: str
    by: tuple[str, ...]  # the names of the fixes, in the order of their use


class Hit(NamedTuple):
    """Where a rule applies: a span of one line, or several lines, and what it captured.

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
    """The judge's opinion of one line that is not blank.

    `article` is the estimated probability that the line belongs to the article; `place`
    is the line's position relative to the article's body. `drop` is the decision at the
    level asked for, `reasons` are the reasons, in words, strongest first.
    """

    line: int
    article: float
    place: Literal["before", "inside", "after"]
    drop: bool
    reasons: tuple[str, ...] = ()


class Edit(NamedTuple):
    """A span removed from the repaired text, and the full names of what removed it.

    ``repaired[start:end] == text``; a whole line is removed with its ending.
    """

    line: int
    start: int
    end: int
    text: str
    by: tuple[str, ...]


class Found(NamedTuple):
    """One value of one field and where it came from.

    `line` is None when the value came from outside the text (a container, a page's
    markup, the URL). `rejected` is why a candidate was not taken; None for the one taken.
    """

    field: str
    value: Any
    line: int | None
    by: str
    rejected: str | None = None
