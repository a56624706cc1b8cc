"""A pattern compiled for lines of a kind, and what it finds in them."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import Any

from cleaner.matching.line_text import LineText, Match
from cleaner.matching.patterns.alphabets import ASCII, Alphabet
from cleaner.matching.patterns.translate import MARK, translate, translate_accepted

# For the program and automaton of one pattern; RE2 refuses a pattern that needs more.
MEMORY = 16 << 20
Span = tuple[int, int]
_MARK = MARK.encode()
_NO_MATCH = (-1, -1)  # RE2's span of what does not occur
# What RE2 is asked with a text, and from where to where: the spans of the match and of its groups.
_Search = Callable[[bytes, int, int], Sequence[Span]]


class Form:
    """A compiled pattern, and by what name a line has the bytes that it searches."""

    def __init__(self, compiled: Any, name: str) -> None:
        self._bytes_of: Callable[[LineText], bytes] = attrgetter(name)
        self._whole, self._next = _searches(compiled)
        names = compiled.groupindex.items()
        self._groups = [(_as_str(name), number) for name, number in names]

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        encoded = self._bytes_of(line)
        spans = self._whole(encoded, 0, len(encoded))
        if spans[0] == _NO_MATCH:
            return None  # 99 lines of 100
        return self._as_match(spans, line, _places(encoded, line))

    def occurs(self, line: LineText, is_whole: bool) -> bool:
        """Return whether the whole line matches, or else any part of it."""
        encoded = self._bytes_of(line)
        search = self._whole if is_whole else self._next
        return search(encoded, 0, len(encoded))[0] != _NO_MATCH

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the matches inside the line, from left to right, without overlaps."""
        encoded = self._bytes_of(line)
        places = _places(encoded, line)
        start, end = 0, len(encoded)
        while start <= end:
            spans = self._next(encoded, start, end)
            first, after = spans[0]
            if first < 0:
                return
            if after > first:
                match = self._as_match(spans, line, places)
                if match.end > match.start:  # a mark alone is nothing of the line
                    yield match
            shared = encoded.endswith(_MARK, first, after)  # a border is the next match's as well
            start = max(after - shared, start + 1)

    def _as_match(self, spans: Sequence[Span], line: LineText, places: "_Places | None") -> Match:
        if places is not None:
            spans = places.of(spans)
        groups = []
        for name, number in self._groups:
            start, end = spans[number]
            if start >= 0:
                groups.append((name, line.text[start:end], start))
        return Match(*spans[0], tuple(groups))


class _Places:
    """Where in a line the spans are that were found in its UTF-8, which may have marks.

    The spans are asked for from left to right: what is before the last is not read again.
    """

    def __init__(self, encoded: bytes) -> None:
        self._encoded = encoded
        self._offset = self._place = 0

    def of(self, spans: Sequence[Span]) -> list[Span]:
        """Return the spans of a match and its groups in code points of the line."""
        first = spans[0][0]
        self._offset, self._place = first, self._place_of(first)
        return [
            (self._place_of(start), self._place_of(end)) if start >= 0 else _NO_MATCH
            for start, end in spans
        ]

    def _place_of(self, offset: int) -> int:
        between = self._encoded[self._offset : offset]
        return self._place + len(between.decode()) - between.count(_MARK)


def _places(encoded: bytes, line: LineText) -> _Places | None:
    """What finds the places; None where they are the offsets, as in bytes without a mark."""
    return None if len(encoded) == len(line.text) else _Places(encoded)


def coded_form(text: str) -> Form:
    """Return a coded pattern (`prepared.Coded`), for lines in all alphabets."""
    compiled = _compiled(text.encode("latin-1"), is_latin_1=True)
    return Form(compiled, "coded_words" if r"\b" in text else "coded")


def text_form(source: str, alphabet: Alphabet) -> Form:
    """Return an accepted pattern for lines in an alphabet; that for ASCII compiles soonest.

    Raises ValueError in RE2's words where RE2 refuses it.
    """
    if alphabet is ASCII or r"\b" not in source:
        return Form(compile_re2(translate_accepted(source, alphabet)), "utf8")
    pattern = translate(source, alphabet)
    return Form(compile_re2(pattern.re2), "utf8_with_marks" if pattern.has_borders else "utf8")


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


def _as_str(name: str | bytes) -> str:
    """The name of a group, as bytes in a pattern of bytes."""
    return name if isinstance(name, str) else name.decode()


def _spans(compiled: Any, found: Any) -> Sequence[Span]:
    if found is None:
        return (_NO_MATCH,)
    return [found.span(number) for number in range(compiled.groups + 1)]
