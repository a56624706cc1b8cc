from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from cleaner.model import Edit, Line, Verdict

FORM_3: int

def texts(lines: tuple[Line, ...], /) -> list[str]: ...
def told(lines: Sequence[Line], unseen: str, /) -> tuple[list[int], list[str]]: ...
def without(
    lines: tuple[Line, ...], gone: Mapping[int, tuple[str, ...]], edit: type[Edit], /
) -> tuple[list[Line], list[Edit]]: ...
def closed(
    lines: tuple[Line, ...], edit: type[Edit], names: tuple[str, ...], /
) -> tuple[tuple[Line, ...], list[Edit]]: ...
def verdicts(
    lines: Sequence[Line],
    chances: Sequence[float],
    keeps: Sequence[bool],
    first: int,
    last: int,
    verdict: type[Verdict],
    /,
) -> tuple[Verdict, ...]: ...
def removed(edits: tuple[Edit, ...], /) -> list[dict[str, Any]]: ...
def named(
    found: Sequence[tuple[int, ...]],
    texts: list[str],
    cores: list[str],
    made: list[tuple[int, ...] | None],
    nominated: Sequence[tuple[int, ...]],
    most: array[int],
    /,
) -> list[tuple[int, int, list[int]]]: ...
