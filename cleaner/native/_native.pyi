from collections.abc import Callable
from typing import Any

from cleaner.model import Line, Shape
from cleaner.models.decision_trees import DecisionTrees

FORM: int
TEXT_COLUMNS: tuple[str, ...]

class PageReader:
    def __init__(
        self,
        kinds: dict[str, int],
        headings: dict[str, int],
        leaves: frozenset[str],
        naming: frozenset[str],
        tag_traits: dict[str, int],
        hides: Callable[[str], object],
        stops: str,
        hidden: str,
        no_traits: bytes,
        words: tuple[tuple[str, int], ...],
        longest: int,
        line: type[Line],
        shape: type[Shape],
        tags: tuple[int, int, int, int, int],
    ) -> None: ...
    def lines(self, body: Any, /) -> tuple[list[Line], list[str]]: ...
    def traits(self, words: str, /) -> tuple[int, ...]: ...

class PageFeatures:
    def __init__(self, steps: bytes, kinds: bytes, tags: dict[str, int]) -> None: ...
    def measure(self, texts: list[str], shapes: list[Shape], /) -> MeasuredPage: ...

class MeasuredPage:
    candidates: tuple[int, ...]
    def columns(
        self, title: frozenset[str], body: str, teaser: str, cues: bytes, /
    ) -> bytes: ...
    def whole_page(self) -> tuple[int, ...]: ...

class TextFeatures:
    def __init__(self, signs: bytes) -> None: ...
    def table(self, texts: list[str], gaps: list[int], marks: list[int], /) -> TextTable: ...

class TextTable:
    lines: int
    def __getitem__(self, name: str, /) -> tuple[float, ...]: ...
    def keys(self) -> tuple[str, ...]: ...

class Trees:
    def __init__(self, model: DecisionTrees, columns: tuple[str, ...]) -> None: ...
    def score_bytes(self, table: bytes, lines: int, /) -> list[float]: ...
    def score_table(self, table: TextTable, /) -> list[float]: ...

def nesting(
    html: str, sorts: dict[str, int], count_attributes: Callable[[str, int, int], int], /
) -> tuple[int, int, int]: ...
