"""A pattern compiled for lines of a kind, and what it finds in them."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Protocol

from cleaner.matching.line_text import LineText, Match
from cleaner.matching.patterns import code_page
from cleaner.matching.patterns.alphabets import ASCII, Alphabet
from cleaner.matching.patterns.translate import MARK, translate, translate_accepted

# For the program and automaton of one pattern; RE2 refuses a pattern that needs more.
MEMORY = 16 << 20
Span = tuple[int, int]
_NO_MATCH = (-1, -1)  # RE2's span of what does not occur
# What RE2 is asked with a text, and from where to where: the spans of the match and of its groups.
_Search = Callable[[bytes, int, int], Sequence[Span]]


class Form(Protocol):
    """A compiled pattern."""

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the matches inside the line, from left to right, without overlaps."""


class CodedForm:
    """A pattern for lines in the bytes of `cleaner.matching.patterns.code_page`."""

    def __init__(self, pattern: bytes) -> None:
        compiled = _compiled(pattern, is_latin_1=True)
        self._has_borders = rb"\b" in pattern
        self._whole, self._next = _searches(compiled)
        names = compiled.groupindex.items()
        self._groups = [(name.decode(), number) for name, number in names]

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        encoded = line.coded_words if self._has_borders else line.coded
        spans = self._whole(encoded, 0, len(encoded))
        return None if spans[0] == _NO_MATCH else self._as_match(spans, line)

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the matches inside the line, from left to right, without overlaps."""
        encoded = line.coded_words if self._has_borders else line.coded
        place, end = 0, len(encoded)
        while place <= end:
            spans = self._next(encoded, place, end)
            if spans[0] == _NO_MATCH:
                return
            start, after = spans[0]
            if after > start:
                yield self._as_match(spans, line)
            place = after if after > place else place + 1

    def _as_match(self, spans: Sequence[Span], line: LineText) -> Match:
        groups = []
        for name, number in self._groups:
            start, end = spans[number]
            if start >= 0:
                groups.append((name, line.text[start:end], start))
        return Match(*spans[0], tuple(groups))


class TextForm:
    """A pattern for the UTF-8 of lines in an alphabet; with marked borders, if it has any."""

    def __init__(self, pattern: str, has_borders: bool) -> None:
        self._compiled = compile_re2(pattern)
        self._has_borders = has_borders
        self._whole, self._next = _searches(self._compiled)

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        encoded = line.with_borders if self._has_borders else line.encoded
        if self._whole(encoded.utf8, 0, len(encoded.utf8))[0] == _NO_MATCH:
            return None  # 99 lines of 100
        return self._as_match(self._compiled.fullmatch(encoded.text), 0)

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the matches inside the line, from left to right, without overlaps."""
        encoded = line.with_borders if self._has_borders else line.encoded
        if self._next(encoded.utf8, 0, len(encoded.utf8))[0] == _NO_MATCH:
            return
        marks = place = 0  # how many marks are before `place` in the text searched
        for found in self._compiled.finditer(encoded.text):
            marks += encoded.text.count(MARK, place, found.start())
            place = found.start()
            if found.end() > place:
                yield self._as_match(found, marks)

    def _as_match(self, found: Any, marks: int) -> Match:
        """RE2's match with its border marks removed; `marks` of them are before it."""
        text: str = found.string
        first: int = found.start()

        def unmarked(offset: int) -> int:
            return offset - marks - text.count(MARK, first, offset)

        named = []
        for name, number in self._compiled.groupindex.items():
            start = found.start(number)  # RE2's Python binding takes no group name here
            if start >= 0:
                named.append((name, found.group(number).replace(MARK, ""), unmarked(start)))
        return Match(first - marks, unmarked(found.end()), tuple(named))


def coded_form(source: str) -> CodedForm | None:
    """Return an accepted pattern for all lines, if it can be coded."""
    coded = code_page.coded(source)
    return CodedForm(coded) if coded is not None else None


def text_form(source: str, alphabet: Alphabet) -> TextForm:
    """Return an accepted pattern for lines in an alphabet; that for ASCII compiles soonest.

    Raises ValueError in RE2's words where RE2 refuses it.
    """
    if alphabet is ASCII or r"\b" not in source:
        return TextForm(translate_accepted(source, alphabet), False)
    pattern = translate(source, alphabet)
    return TextForm(pattern.re2, pattern.has_borders)


def compile_re2(pattern: str) -> Any:
    """Return the compiled pattern. Raises ValueError in RE2's own words."""
    return _compiled(pattern, is_latin_1=False)


def _compiled(pattern: str | bytes, is_latin_1: bool) -> Any:
    import re2

    options = re2.Options()
    options.max_mem = MEMORY
    options.log_errors = False
    if is_latin_1:
        options.encoding = options.Encoding.LATIN1
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        message = error.args[0] if error.args else "unusable"
        raise ValueError(
            message.decode("utf-8", "replace") if isinstance(message, bytes) else str(message)
        ) from None


def _searches(compiled: Any) -> tuple[_Search, _Search]:
    """Return what matches the whole of some bytes, and what finds the next match in them.

    RE2 itself is asked, where the binding shows it: in two thirds of the time that the binding
    takes for a match object.
    """
    import re2

    try:
        match, anchors = compiled._regexp.Match, re2._re2.RE2.Anchor
        both, neither = anchors.ANCHOR_BOTH, anchors.UNANCHORED
    except AttributeError:  # another binding
        return (
            lambda text, start, end: _spans(compiled, compiled.fullmatch(text, start, end)),
            lambda text, start, end: _spans(compiled, compiled.search(text, start, end)),
        )
    return partial(match, both), partial(match, neither)


def _spans(compiled: Any, found: Any) -> Sequence[Span]:
    if found is None:
        return (_NO_MATCH,)
    return [found.span(number) for number in range(compiled.groups + 1)]
