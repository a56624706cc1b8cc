"""``regex``: an RE2 pattern for the whole line; its named groups are metadata.

Patterns are compiled when a line is first nominated: most of a rule set is never needed.
Compiling is the expensive part, so give such a rule rare `needs`.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from cleaner.matching.matchers.pattern import (
    ASCII,
    MARK,
    UNICODE,
    WESTERN,
    Pattern,
    Tables,
    reworded,
    translate,
)
from cleaner.matching.matchers.unit import Form, Match, Unit

KEY = "regex"

# One pattern's program and automaton; past it RE2 refuses the pattern with an error.
MEMORY = 16 << 20


class Regex:
    """The pattern, compiled for the lines it meets: of ASCII alone, Western, or any other."""

    def __init__(self, values: Sequence[str]) -> None:
        (self.source,) = values

    def __reduce__(self) -> tuple[Any, ...]:
        return Regex, ((self.source,),)

    @cached_property
    def pattern(self) -> Pattern:
        return translate(self.source)

    @cached_property
    def for_ascii(self) -> tuple[Any, bool]:
        return compile_re2(reworded(self.source, ASCII)), False

    @cached_property
    def for_western(self) -> tuple[Any, bool]:
        return self._compiled(WESTERN)

    @cached_property
    def for_any(self) -> tuple[Any, bool]:
        return self._compiled(UNICODE)

    def _compiled(self, tables: Tables) -> tuple[Any, bool]:
        """The pattern for an alphabet, and whether it wants the borders marked."""
        if r"\b" not in self.source:
            return compile_re2(reworded(self.source, tables)), False
        pattern = translate(self.source, tables)
        return compile_re2(pattern.re2), pattern.borders

    def match(self, unit: Unit) -> Match | None:
        compiled, form = self._for(unit)
        if compiled.fullmatch(form.encoded) is None:  # 99 of 100; a str would be encoded each time
            return None
        return _match(compiled, compiled.fullmatch(form.text))

    def spans(self, unit: Unit) -> Iterator[Match]:
        compiled, form = self._for(unit)
        if compiled.search(form.encoded) is None:
            return
        for found in compiled.finditer(form.text):
            if found.end() > found.start():
                yield _match(compiled, found)

    def _for(self, unit: Unit) -> tuple[Any, Form]:
        if unit.alphabet is ASCII:
            compiled, marked = self.for_ascii
        else:
            compiled, marked = self.for_western if unit.alphabet is WESTERN else self.for_any
        return compiled, unit.marked if marked else unit.bare


def _match(compiled: Any, found: Any) -> Match:
    text = found.string
    groups = []
    for name, number in compiled.groupindex.items():
        start = found.start(number)  # RE2's Python does not take a name here
        if start >= 0:
            groups.append((name, _unmarked(found.group(number)), _place(text, start)))
    return Match(_place(text, found.start()), _place(text, found.end()), tuple(groups))


build = Regex


def anchors(values: Sequence[str]) -> None:
    """None: a pattern names no literals; the `needs` of its rule do."""
    return


def compile_re2(pattern: str) -> Any:
    """Compile, or raise ValueError with RE2's own words."""
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


def _unmarked(text: str) -> str:
    return text.replace(MARK, "")


def _place(text: str, place: int) -> int:
    return place - text.count(MARK, 0, place)
