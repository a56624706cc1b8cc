from collections.abc import Callable, Sequence
from typing import Any

from cleaner.model import Line, Shape

FORM_3: int

def set_tables(
    kinds: dict[str, int],
    headings: dict[str, int],
    leaves: frozenset[str],
    naming: frozenset[str],
    traits: dict[str, int],
    hides: Callable[[str], object],
    stops: str,
    unseen: str,
    bare: bytes,
    line: type[Line],
    shape: type[Shape],
    at: tuple[int, int, int, int, int],
    /,
) -> None: ...
def lines(body: Any, /) -> tuple[list[Line], list[str]]: ...
def woven(lines: Sequence[Line], /) -> tuple[Line, ...]: ...
def set_words(words: tuple[tuple[str, int], ...], longest: int, unseen: str, /) -> None: ...
def spoken(words: str, /) -> tuple[int, ...]: ...
def set_sorts(sorts: dict[str, int], /) -> None: ...
def nesting(html: str, /) -> tuple[int, int, int]: ...
