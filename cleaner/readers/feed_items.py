"""Cut a feed into its items, as bytes, without parsing it.

A parser stops at the first mistake, and feeds are full of them; here a damaged item costs only
itself. An item ends at its end tag, or where the next one begins. What is inside a comment or a
CDATA section is no tag, unless the section does not end. Memory holds one item; the time is linear.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

_BLOCK = 1 << 16
_MOST_BEFORE = 1 << 20  # bytes kept of what is before an item: the head of the feed
_LONGEST_TAG = 64  # bytes of a tag that `_TAG` has to see
_TAG = re.compile(rb"<!\[CDATA\[|<!--|<(/?)((?:[\w.-]{1,40}:)?(?:item|entry))(?=[\s/>])")
_SECTION_END = {b"<![CDATA[": b"]]>", b"<!--": b"-->"}
_FEED_END = re.compile(rb"</(?:[\w.-]{1,40}:)?(?:rss|channel|feed|RDF)\s*>")


class FeedItem(NamedTuple):
    """An item with its tags, and what stands between it and the item before.

    `source` is None where the item is longer than the limit. `ended` is False for one that the
    end of the file cuts off.
    """

    source: bytes | None
    before: bytes
    ended: bool = True


class _Tag(NamedTuple):
    """A tag of an item; `start` and `end` are offsets in the stream. The end tag ends at ">"."""

    start: int
    end: int
    closes: bool


class ItemSplitter:
    """Yields the items of a feed; after the last one `ended` says whether the feed is whole."""

    def __init__(self, stream: BinaryIO, longest: int) -> None:
        self._stream, self._longest = stream, longest
        self._name = b""  # of the items: that of the first
        self._text = bytearray()
        self._position = 0  # of the first byte of `_text` in the stream
        self._at = 0  # in `_text`; the search goes on here
        self._inside = False
        self._too_long = False
        self._before = b""
        self._searched = dict.fromkeys(_SECTION_END, 0)  # positions before which none ends
        self.ended = False

    def __iter__(self) -> Iterator[FeedItem]:
        tag = self._next_tag()
        while tag is not None:
            if tag.closes:
                tag = self._next_tag()
                continue
            before = self._before + (self._take(tag.start) or b"")
            self._before, self._inside, self._too_long = b"", True, False
            following = self._next_tag()
            self._inside = False
            if following is None:
                yield FeedItem(self._take(self._position + len(self._text)), before, False)
                return
            end = following.end if following.closes else following.start
            yield FeedItem(self._take(end), before)
            self._too_long = False
            tag = self._next_tag() if following.closes else following
        self.ended = _FEED_END.search(self._before + self._text) is not None

    def _next_tag(self) -> _Tag | None:
        """Return the next tag of an item, None at the end of the file; the search goes on after."""
        while True:
            found = _TAG.search(self._text, self._at)
            if found is None:
                self._at = max(self._at, len(self._text) - _LONGEST_TAG)
                if not self._read_on():
                    return None
                continue
            opening, closes, name = found[0], found[1], found[2]
            start, self._at = found.span()
            if name is None:
                self._skip_section(bytes(opening))
            elif bytes(name) == (self._name or name):
                self._name = bytes(name)
                at = self._position
                return _Tag(at + start, at + self._at + 1, bool(closes))

    def _skip_section(self, opening: bytes) -> None:
        """Move behind the end of a section; one that does not end is none."""
        end = _SECTION_END[opening]
        begin = self._position + self._at
        while True:
            search_from = max(begin, self._searched[opening] - len(end)) - self._position
            found = self._text.find(end, max(search_from, 0))
            if found >= 0:
                self._at = found + len(end)
                return
            self._searched[opening] = self._position + len(self._text)
            too_far = not self._inside and self._searched[opening] - begin > _MOST_BEFORE
            if too_far or not self._read_on():
                self._at = max(begin - self._position, 0)
                return

    def _read_on(self) -> bool:
        """Append a block; False at the end of the file. What is not kept of the rest is dropped."""
        if self._inside and len(self._text) > self._longest:
            self._too_long = True
        if self._too_long or (not self._inside and len(self._text) > 4 * _MOST_BEFORE):
            if not self._inside:
                self._before = (self._before + self._text)[:_MOST_BEFORE]
            self._drop(self._at)
        block = self._stream.read(_BLOCK)
        self._text += block
        return bool(block)

    def _take(self, end: int) -> bytes | None:
        """Drop the bytes before `end` and return them; None if they were too many."""
        size = end - self._position
        taken = None if self._too_long or size > self._longest else bytes(self._text[:size])
        self._drop(size)
        return taken

    def _drop(self, size: int) -> None:
        del self._text[:size]
        self._position += size
        self._at = max(self._at - size, 0)
