r"""The lines of a long text, kept as text by the page and made when one of them is asked for.

As values, with a number, an offset and a text of its own each, lines take 170 bytes more than
their characters: hundreds of megabytes where the text has a hundred. Any other text is a tuple.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, compress
from typing import Any, NamedTuple, TypeVar, overload

from cleaner.model import Line
from cleaner.native import passes
from cleaner.text.lines import numbered

Item = TypeVar("Item")

PAGE = 256  # lines; all are made when one is asked for, in a tenth of a millisecond


class LongLines(Sequence[Line]):
    """Lines of a long text, perhaps without some and with others in the place of some."""

    __slots__ = ("_changed", "_kept", "_pages")

    def __init__(
        self, pages: "_Pages", kept: Sequence[int], changed: Mapping[int, Line] | None = None
    ) -> None:
        self._pages = pages
        self._kept = kept  # the indexes of the lines in the pages, in order
        self._changed = changed or {}  # by index in the pages

    def __len__(self) -> int:
        return len(self._kept)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> "LongLines": ...
    def __getitem__(self, at: int | slice) -> "Line | LongLines":
        if isinstance(at, slice):
            return LongLines(self._pages, self._kept[at], self._changed)
        index = self._kept[at]
        return self._changed.get(index) or self._pages.line(index)

    def __iter__(self) -> Iterator[Line]:
        return chain.from_iterable(self._by_page(self._pages.lines_of, self._changed))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and [*self] == [*other]

    __hash__ = None  # type: ignore[assignment]

    def at(self, indexes: Iterable[int]) -> "LongLines":
        """Return the lines at some indexes, which are in order."""
        kept = array("I", map(self._kept.__getitem__, indexes))
        return LongLines(self._pages, kept, self._changed)

    def text(self, at: int) -> str:
        """Return the text of a line."""
        index = self._kept[at]
        line = self._changed.get(index)
        return line.text if line else self._pages.text(index)

    def texts(self) -> Iterator[str]:
        """Yield the texts of the lines."""
        changed = {index: line.text for index, line in self._changed.items()}
        return chain.from_iterable(self._by_page(self._pages.texts_of, changed))

    def numbers(self) -> Iterator[int]:
        """Yield the numbers of the lines."""
        return map((1).__add__, self._kept)

    def without(self, indexes: Collection[int], changed: Mapping[int, Line]) -> "LongLines":
        """Return the lines but for those at `indexes`, and some changed, by index."""
        stays = bytearray(b"\1") * len(self)
        for index in indexes:
            stays[index] = 0
        lines = {self._kept[index]: line for index, line in changed.items()}
        kept = array("I", compress(self._kept, stays))
        return LongLines(self._pages, kept, {**self._changed, **lines})

    def _by_page(
        self, of: Callable[[int], Sequence[Item]], changed: Mapping[int, Item]
    ) -> Iterator[Sequence[Item]]:
        """Yield what `of` has of the lines of each page, and what is changed in its place."""
        kept = self._kept
        number = self._pages.number(kept[0]) if kept else 0
        begin = 0
        while begin < len(kept):
            items = of(number)
            first = self._pages.firsts[number]
            end = bisect_left(kept, first + len(items), begin)
            if changed or end - begin < len(items):
                here = kept[begin:end]
                items = [changed[i] if i in changed else items[i - first] for i in here]
            yield items
            number += 1
            begin = end


class LongTexts(Sequence[str]):
    """The texts of the lines of a long text; a slice of them is a list."""

    __slots__ = ("_lines",)

    def __init__(self, lines: LongLines) -> None:
        self._lines = lines

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, at: Any) -> Any:
        return [*self._lines[at].texts()] if isinstance(at, slice) else self._lines.text(at)

    def __iter__(self) -> Iterator[str]:
        return self._lines.texts()


class _Page(NamedTuple):
    """Neighbouring lines: the index and the offset of the first, their texts and endings.

    The texts are in UTF-8, joined by newlines, which no line has.
    """

    first: int
    start: int
    texts: bytes
    endings: Sequence[str]


class _Pages:
    """All lines of a long text, by page. What was made of the last pages is kept for the next."""

    def __init__(self, pages: Sequence[_Page]) -> None:
        self._pages = pages
        self.firsts = array("I", [page.first for page in pages])
        self.texts_of = lru_cache(2)(self._texts_of)  # by number of a page; two, where they meet
        self.lines_of = lru_cache(2)(self._lines_of)

    def __reduce__(self) -> tuple[object, ...]:  # a cache cannot be pickled
        return _Pages, (self._pages,)

    def number(self, index: int) -> int:
        """Return the number of the page with the line at an index."""
        return bisect_right(self.firsts, index) - 1

    def text(self, index: int) -> str:
        """Return the text of the line at an index."""
        number = self.number(index)
        return self.texts_of(number)[index - self.firsts[number]]

    def line(self, index: int) -> Line:
        """Return the line at an index."""
        number = self.number(index)
        return self.lines_of(number)[index - self.firsts[number]]

    def _texts_of(self, number: int) -> list[str]:
        return self._pages[number].texts.decode("utf-8", "surrogatepass").split("\n")

    def _lines_of(self, number: int) -> tuple[Line, ...]:
        page = self._pages[number]
        return numbered(self.texts_of(number), page.endings, page.first + 1, page.start)


def gathered(blocks: Iterable[Sequence[Line]]) -> Sequence[Line]:
    """Return the lines of all blocks of a text, in order, numbered from 1; one block as it is."""
    blocks = iter(blocks)
    first = next(blocks, ())
    second = next(blocks, None)
    if second is None:
        return first
    pages: list[_Page] = []
    known: dict[tuple[str, ...], tuple[str, ...]] = {}  # nearly all pages have the same endings
    count = 0
    for lines in chain((first, second), blocks):
        for begin in range(0, len(lines), PAGE):
            page = lines[begin : begin + PAGE]
            endings = tuple([line.ending for line in page])
            texts = "\n".join(passes.texts_of(page)).encode("utf-8", "surrogatepass")
            pages.append(_Page(count, page[0].start, texts, known.setdefault(endings, endings)))
            count += len(page)
    return LongLines(_Pages(pages), range(count))


def texts_of(lines: Sequence[Line]) -> Sequence[str]:
    """Return the lines' texts; those of a long text are made when they are asked for."""
    return LongTexts(lines) if isinstance(lines, LongLines) else passes.texts_of(lines)


def numbers_of(lines: Sequence[Line]) -> Iterable[int]:
    """Return the lines' numbers."""
    return lines.numbers() if isinstance(lines, LongLines) else passes.numbers_of(lines)


def lines_at(lines: Sequence[Line], indexes: Iterable[int]) -> Iterable[Line]:
    """Return the lines at some indexes, which are in order: by the page where the text is long."""
    return lines.at(indexes) if isinstance(lines, LongLines) else map(lines.__getitem__, indexes)


def without(
    lines: Sequence[Line], indexes: Sequence[int], changed: Mapping[int, Line] = {}
) -> Sequence[Line]:
    """Return the lines but for those at `indexes`, which are in order, and some changed."""
    if isinstance(lines, LongLines):
        return lines.without(indexes, changed)
    if changed:
        given = [*lines]
        for index, line in changed.items():
            given[index] = line
        lines = given
    return passes.without(lines, indexes)
