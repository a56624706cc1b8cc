"""``regex``: an RE2 pattern for the whole line; its named groups are metadata.

Patterns are compiled when a line is first tried: a document needs few of a rule set's.
Compiling is the expensive part, so give such a rule rare `needs`.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from cleaner.matching.line_text import Encoded, LineText, Match
from cleaner.matching.patterns.alphabets import ASCII, UNICODE, WESTERN, Alphabet
from cleaner.matching.patterns.translate import MARK, Pattern, translate, translate_accepted

KEY = "regex"
ABOUT = "An RE2 pattern for the whole line; named groups are metadata."

# For the program and automaton of one pattern; RE2 refuses a pattern that needs more.
MEMORY = 16 << 20


class Regex:
    r"""A pattern, compiled once for each alphabet that occurs: ASCII, Western, any other.

    The compiled forms are (RE2 pattern, whether it is to search a text with marked borders).
    """

    def __init__(self, values: Sequence[str]) -> None:
        (self.source,) = values

    def __reduce__(self) -> tuple[Any, ...]:
        return Regex, ((self.source,),)

    @cached_property
    def pattern(self) -> Pattern:
        """The pattern translated for any line. Raises ValueError for what is refused."""
        return translate(self.source)

    @cached_property
    def for_ascii(self) -> tuple[Any, bool]:
        """The form for lines whose words are in ASCII, the cheapest to compile."""
        return compile_re2(translate_accepted(self.source, ASCII)), False

    @cached_property
    def for_western(self) -> tuple[Any, bool]:
        """The form for lines in Latin-1 with the punctuation of any script."""
        return self._compiled(WESTERN)

    @cached_property
    def for_any(self) -> tuple[Any, bool]:
        """The form for any line. Raises ValueError in RE2's words where RE2 refuses it."""
        return self._compiled(UNICODE)

    def _compiled(self, alphabet: Alphabet) -> tuple[Any, bool]:
        if r"\b" not in self.source:
            return compile_re2(translate_accepted(self.source, alphabet)), False
        pattern = translate(self.source, alphabet)
        return compile_re2(pattern.re2), pattern.has_borders

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        compiled, encoded = self._for(line)
        # Bytes first: 99 lines of 100 end here, and RE2 would encode a str each time.
        if compiled.fullmatch(encoded.utf8) is None:
            return None
        return _as_match(compiled.groupindex, compiled.fullmatch(encoded.text), 0)

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the matches inside the line, from left to right, without overlaps."""
        compiled, encoded = self._for(line)
        if compiled.search(encoded.utf8) is None:
            return
        groups = compiled.groupindex
        marks = place = 0  # how many marks are before `place` in the text searched
        for found in compiled.finditer(encoded.text):
            marks += encoded.text.count(MARK, place, found.start())
            place = found.start()
            if found.end() > place:
                yield _as_match(groups, found, marks)

    def _for(self, line: LineText) -> tuple[Any, Encoded]:
        """The compiled form for the line's alphabet, and the line as that form searches it."""
        if line.alphabet is ASCII:
            compiled, has_borders = self.for_ascii
        else:
            compiled, has_borders = self.for_western if line.alphabet is WESTERN else self.for_any
        return compiled, line.with_borders if has_borders else line.encoded


def _as_match(groups: Mapping[str, int], found: Any, marks: int) -> Match:
    """RE2's match with its border marks removed; `marks` of them are before it."""
    text: str = found.string
    first: int = found.start()

    def unmarked(offset: int) -> int:
        return offset - marks - text.count(MARK, first, offset)

    named = []
    for name, number in groups.items():
        start = found.start(number)  # RE2's Python binding takes no group name here
        if start >= 0:
            named.append((name, found.group(number).replace(MARK, ""), unmarked(start)))
    return Match(first - marks, unmarked(found.end()), tuple(named))


build = Regex


def required_literals(values: Sequence[str]) -> None:
    """None: a pattern names no literals; its rule's `needs` do."""
    return


def compile_re2(pattern: str) -> Any:
    """Return the compiled pattern. Raises ValueError in RE2's own words."""
    import re2

    options = re2.Options()
    options.max_mem = MEMORY
    options.log_errors = False
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        message = error.args[0] if error.args else "unusable"
        raise ValueError(
            message.decode("utf-8", "replace") if isinstance(message, bytes) else str(message)
        ) from None
