"""``regex``: an RE2 pattern for the whole line; its named groups are metadata.

Patterns are compiled for the first line with what they require: a document needs few of a set's.
Compiling is the expensive part, so give such a rule rare `needs`.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from cleaner.matching.line_text import LineText, Match
from cleaner.matching.patterns.alphabets import Alphabet
from cleaner.matching.patterns.forms import Form, coded_form, compile_re2, text_form
from cleaner.matching.patterns.prepared import UNPREPARED, Prepared, coded_or_rough
from cleaner.matching.patterns.required import Required
from cleaner.matching.patterns.translate import Pattern, translate

KEY = "regex"
ABOUT = "An RE2 pattern for the whole line; named groups are metadata."


class Regex:
    """A pattern, compiled once for all lines, or for each alphabet: ASCII, Western, any other.

    `prepared` is what was worked out of the pattern, if anyone did. What it requires spares
    compiling; a compiled pattern answers as fast.
    """

    def __init__(self, values: Sequence[str], prepared: Prepared = UNPREPARED) -> None:
        (self.source,) = values
        self._prepared = prepared
        self._is_tried = False
        self._for_all: Form | None = None
        self._rough: Form | None = None
        self._forms: dict[str, Form] = {}  # by the name of the alphabet

    @property
    def required(self) -> Required:
        """What a line must have for the pattern to match it, as far as anyone worked it out."""
        return self._prepared.required

    def __reduce__(self) -> tuple[Any, ...]:
        return Regex, ((self.source,),)

    @cached_property
    def pattern(self) -> Pattern:
        """The pattern translated for any line. Raises ValueError for what is refused."""
        return translate(self.source)

    @property
    def is_compiled(self) -> bool:
        """Whether a line has been searched with the whole pattern."""
        return bool(self._for_all or self._forms)

    def compiled(self, alphabet: Alphabet) -> Form:
        """Return the form for lines in an alphabet.

        Raises ValueError in RE2's words where RE2 refuses it.
        """
        form = self._forms.get(alphabet.name)
        if form is None:
            form = self._forms[alphabet.name] = text_form(self.source, alphabet)
        return form

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        form = self._for_all or self._forms.get(line.alphabet.name) or self._form_for(line, True)
        return form.match(line) if form is not None else None

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the matches inside the line, from left to right, without overlaps."""
        form = self._for_all or self._forms.get(line.alphabet.name) or self._form_for(line, False)
        return form.spans(line) if form is not None else iter(())

    def _form_for(self, line: LineText, is_whole: bool) -> Form | None:
        """The pattern, compiled for a line; None for a line that cannot match.

        Such a line lacks what the pattern requires, or does not match what is compiled for all
        alphabets, without case, in place of a pattern that heeds it.

        For an early line only the branches are compiled that it may need: most patterns that a
        short text tries are tried once. From the second try on the pattern is compiled whole.
        """
        prepared = self._prepared
        if not prepared.required.is_in(line.text, line.folded):
            return None
        if line.is_early and prepared.has_branches and not self._is_tried:
            self._is_tried = True
            source, part = prepared.part_for(self.source, line.folded)
            return Regex((source,), part)._form_for(line, is_whole)
        if self._rough is None:
            coded = prepared.coded or coded_or_rough(self.source)
            form = coded_form(coded.text)
            if coded.is_exact:
                self._for_all = form
                return form
            self._rough = form
        return self.compiled(line.alphabet) if self._rough.occurs(line, is_whole) else None


build = Regex


def required_literals(values: Sequence[str]) -> None:
    """None: a pattern names no literals; its rule's `needs` do."""
    return


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
