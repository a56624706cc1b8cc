"""``regex``: an RE2 pattern for the whole line; its named groups are metadata.

Patterns are compiled for the first line with what they require: a document needs few of a set's.
Compiling is the expensive part, so give such a rule rare `needs`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from cleaner.matching.line_text import LineText, Match
from cleaner.matching.patterns.alphabets import ASCII, Alphabet
from cleaner.matching.patterns.required import NOTHING_REQUIRED, Required
from cleaner.matching.patterns.translate import MARK, Pattern, translate, translate_accepted

KEY = "regex"
ABOUT = "An RE2 pattern for the whole line; named groups are metadata."

_NO_MATCH = (-1, -1)  # RE2's span of what does not occur
# For the program and automaton of one pattern; RE2 refuses a pattern that needs more.
MEMORY = 16 << 20


class Form(NamedTuple):
    """A pattern compiled for an alphabet.

    `has_borders`: it is to search a text with marked borders. `is_whole` and `occurs` say whether
    it matches the whole of a text, given as UTF-8, or something in it.
    """

    compiled: Any
    has_borders: bool
    is_whole: Callable[[bytes], bool]
    occurs: Callable[[bytes], bool]

    @staticmethod
    def of(compiled: Any, has_borders: bool) -> "Form":
        """Return a compiled pattern with its tests."""
        return Form(compiled, has_borders, *_tests(compiled))


class Regex:
    """A pattern, compiled once for each alphabet that occurs: ASCII, Western, any other.

    `required` is what `cleaner.matching.patterns.required` reads from the pattern, if anyone did.
    It spares compiling; a compiled pattern answers as fast.
    """

    def __init__(self, values: Sequence[str], required: Required = NOTHING_REQUIRED) -> None:
        (self.source,) = values
        self.required = required
        self._is_tried = False
        self.forms: dict[str, Form] = {}  # by the name of the alphabet

    def __reduce__(self) -> tuple[Any, ...]:
        return Regex, ((self.source,),)

    @cached_property
    def pattern(self) -> Pattern:
        """The pattern translated for any line. Raises ValueError for what is refused."""
        return translate(self.source)

    def compiled(self, alphabet: Alphabet) -> Form:
        """Return the form for lines in an alphabet; that for ASCII is the cheapest to compile.

        Raises ValueError in RE2's words where RE2 refuses it.
        """
        form = self.forms.get(alphabet.name)
        if form is None:
            form = self.forms[alphabet.name] = _compiled(self.source, alphabet)
        return form

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        form = self.forms.get(line.alphabet.name) or self._compiled_for(line)
        if form is None:
            return None
        encoded = line.with_borders if form.has_borders else line.encoded
        if not form.is_whole(encoded.utf8):
            return None  # 99 lines of 100
        compiled = form.compiled
        return _as_match(compiled.groupindex, compiled.fullmatch(encoded.text), 0)

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the matches inside the line, from left to right, without overlaps."""
        form = self.forms.get(line.alphabet.name) or self._compiled_for(line)
        if form is None:
            return
        encoded = line.with_borders if form.has_borders else line.encoded
        if not form.occurs(encoded.utf8):
            return
        compiled = form.compiled
        groups = compiled.groupindex
        marks = place = 0  # how many marks are before `place` in the text searched
        for found in compiled.finditer(encoded.text):
            marks += encoded.text.count(MARK, place, found.start())
            place = found.start()
            if found.end() > place:
                yield _as_match(groups, found, marks)

    def _compiled_for(self, line: LineText) -> Form | None:
        """The pattern, compiled for a line; None for a line that lacks what it requires.

        For an early line only the branches are compiled that it may need: most patterns that a
        short text tries are tried once. From the second try on the pattern is compiled whole.
        """
        required = self.required
        if not required.is_in(line.text, line.folded):
            return None
        if line.is_early and required.has_branches and not self._is_tried:
            self._is_tried = True
            return _compiled(required.branches_for(self.source, line.folded), line.alphabet)
        return self.compiled(line.alphabet)


def _compiled(source: str, alphabet: Alphabet) -> Form:
    if alphabet is ASCII or r"\b" not in source:
        return Form.of(compile_re2(translate_accepted(source, alphabet)), False)
    pattern = translate(source, alphabet)
    return Form.of(compile_re2(pattern.re2), pattern.has_borders)


def _tests(compiled: Any) -> tuple[Callable[[bytes], bool], Callable[[bytes], bool]]:
    """Return what says whether a pattern matches the whole of some UTF-8, and whether it occurs.

    RE2 itself is asked, where the binding shows it: in two thirds of the time that the binding
    takes for a match object. It is given UTF-8, because the binding would encode a str each time.
    """
    import re2

    try:
        search, anchors = compiled._regexp.Match, re2._re2.RE2.Anchor
        both, neither = anchors.ANCHOR_BOTH, anchors.UNANCHORED
    except AttributeError:  # another binding
        return (
            lambda utf8: compiled.fullmatch(utf8) is not None,
            lambda utf8: compiled.search(utf8) is not None,
        )
    return (
        lambda utf8: search(both, utf8, 0, len(utf8))[0] != _NO_MATCH,
        lambda utf8: search(neither, utf8, 0, len(utf8))[0] != _NO_MATCH,
    )


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


def refusal(source: str, error: ValueError) -> str:
    r"""Return what RE2 has against a pattern, quoting it as its author wrote it.

    `error` is against the translation, where a ``\d`` is three hundred characters long.
    """
    try:
        compile_re2(source)
    except ValueError as plain:
        return str(plain)
    what, _, quoted = str(error).partition(": ")
    return str(error) if quoted in source else what
