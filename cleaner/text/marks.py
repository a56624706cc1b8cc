r"""A line as its reader sees it: without invisible characters and the marks of Markdown.

A zero-width space in "Advertisement", the emphasis of "**By Ada Moreno**" or the link of
"[Share](https://example.com)" hides a label from what looks for it. What is seen is for looking
only; the line itself stays as it is, and the offsets lead back to it.

Linear: each pattern reads a bounded piece of the line from each character.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaner.text.characters import CharacterSet
from cleaner.text.lazy_pattern import pattern

# Spaces that are no ASCII space; replacing them leaves all offsets as they are.
_SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
# The joiners U+200C and U+200D are letters of Persian and Hindi words, and stay.
_INVISIBLE_CHARACTERS = (
    "\u00ad\u180e\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067"
    "\u2068\u2069\ufeff"
)
_INVISIBLES = CharacterSet(_INVISIBLE_CHARACTERS)
_INVISIBLE = f"[{_INVISIBLE_CHARACTERS}]+"
_MARKS = CharacterSet(_INVISIBLE_CHARACTERS + "*_]\\#")  # in every line with marks of Markdown
_MARKS_AND_SPACES = CharacterSet(_INVISIBLE_CHARACTERS + "*_]\\#" + _SPACES)
_LINE_BREAK = pattern(r"(?:\\r)?\\n|\\t")  # written out, as in a dump of Python or JSON strings
_ALONE = pattern(
    rf"{_INVISIBLE}"
    r"|^ {0,3}#{1,6}(?=\s)"  # a heading
    r"|\\(?=[!-/:-@\[-`{-~])|\\$"  # an escaped full stop; a line break
)
_NUMBER = pattern(r"\[\d{1,3}\](?=[^\W\d_])")  # lynx and w3m number their links: "[12]Home"
_LINK = pattern(
    r"(?<![!\\])(\[)[^\[\]]{1,300}(\]\(<?[^\s()<>]{0,500}(?:\([^\s()<>]{0,100}\)[^\s()<>]{0,100})?>?"
    r"(?:\s\"[^\"]{0,200}\")?\))"
)
_EMPHASIS = pattern(
    r"(?<![\w*_\\])([*_]{1,3})(?=[^\s*_])[^*_]{0,300}(?<=[^\s*_\\])([*_]{1,3})(?![\w*_])"
)


class Seen(NamedTuple):
    """What a reader sees of a line, and for each of its characters the offset in the line.

    One more offset is the line's end.
    """

    text: str
    offsets: list[int]

    def span_in_line(self, start: int, end: int) -> tuple[int, int]:
        """Return the line's span of a span of what is seen, with the marks on both sides of it."""
        first = self.offsets[start]
        if end <= start:
            return first, first
        last, after = self.offsets[end - 1] + 1, self.offsets[end]
        before = self.offsets[start - 1] + 1 if start else 0
        return (before, after) if before < first and last < after else (first, last)


def spaces_alike(text: str) -> str:
    """Return `text` with ASCII spaces for all others; no offset changes."""
    if not text.isascii():
        for space in _SPACES:
            text = text.replace(space, " ")
    return text


def seen(text: str) -> Seen | None:
    r"""Return what a reader sees of a line; None for a line without marks.

    >>> seen("**By [Ada Moreno](https://example.com/ada)**").text
    'By Ada Moreno'
    >>> seen(r"Storm\nBy Ada").text, seen("2 * 3 * 4"), seen("snake_case_name")
    ('Storm By Ada', None, None)
    """
    if not marked((text,)):
        return None
    hidden = bytearray(len(text))
    for start, end in _marks(text):
        hidden[start:end] = b"\x01" * (end - start)
    may_be_emphasis = text.count("*") > 1 or text.count("_") > 1
    if may_be_emphasis and 1 not in hidden:  # as most lines: no character of them is looked at
        may_be_emphasis = next(_emphasis(text), None) is not None
    if may_be_emphasis:
        rest = [offset for offset, mark in enumerate(hidden) if not mark]
        for start, end in _emphasis("".join([text[offset] for offset in rest])):
            for offset in rest[start:end]:
                hidden[offset] = 1
    breaks = [match.start() for match in _LINE_BREAK.finditer(text)] if "\\" in text else []
    if not breaks and 1 not in hidden:
        return None
    offsets = [offset for offset, mark in enumerate(hidden) if not mark]
    characters = [text[offset] for offset in offsets]
    for start in breaks:
        index = bisect_left(offsets, start)
        if offsets[index : index + 1] == [start]:  # not within a link's address
            characters[index] = " "
    return Seen("".join(characters), [*offsets, len(text)])


def marked(texts: Sequence[str]) -> list[int]:
    """Return the indexes of the lines that may hold marks; a cheap check that most lines fail."""
    return _MARKS.indexes_in(texts)


def all_plain(texts: Sequence[str]) -> tuple[list[str], list[int]]:
    """Return what a reader sees of each line, as `plain` does, and the indexes of lines with marks.

    At the cost of those lines.
    """
    out, with_marks = list(texts), []
    for index in _MARKS_AND_SPACES.indexes_in(texts):
        text = spaces_alike(out[index])
        if (found := seen(text)) is not None:
            text = found.text
            with_marks.append(index)
        out[index] = text
    return out, with_marks


def plain(text: str) -> str:
    """Return what a reader sees of a line, with ASCII spaces."""
    found = seen(text)
    return spaces_alike(text if found is None else found.text)


def _marks(text: str) -> Iterator[tuple[int, int]]:
    """The spans that a reader does not see, but for emphasis."""
    # A line with a hashtag, an asterisk or brackets alone has none of these.
    if "\\" in text or text.lstrip(" ").startswith("#") or _INVISIBLES.indexes_in((text,)):
        for match in _ALONE.finditer(text):
            yield match.span()
    if "]" in text:
        for match in _NUMBER.finditer(text):
            yield match.span()
    if "](" in text:
        for match in _LINK.finditer(text):
            yield match.span(1)
            yield match.span(2)
    if "\\" in text:
        for match in _LINE_BREAK.finditer(text):
            yield match.start() + 1, match.end()


def _emphasis(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the marks of bold and italics."""
    for match in _EMPHASIS.finditer(text):
        if match[1] == match[2][::-1]:
            yield match.span(1)
            yield match.span(2)
