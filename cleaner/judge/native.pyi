from collections.abc import Sequence

from cleaner.model import Shape

class Measured:
    chosen: list[int]
    def titled(self, title: frozenset[str], /) -> bytes: ...
    def columns(self, titled: bytes, repeated: bytes, cues: bytes, /) -> bytes: ...

class Forest:
    def scores(self, table: bytes, lines: int, /) -> list[float]: ...

class Grove:
    def sums(self, columns: list[Sequence[float]], lines: int, /) -> list[float]: ...

def set_tables(steps: bytes, kinds: bytes, shifts: bytes, tags: dict[str, int], /) -> None: ...
def measured(texts: list[str], shapes: list[Shape], /) -> Measured: ...
def forest(
    columns: int,
    asks: tuple[tuple[int, int], ...],
    trees: tuple[tuple[Sequence[int], ...], ...],
    base: int,
    scale: float,
    /,
) -> Forest: ...
def grove(
    columns: int, trees: tuple[object, ...], exits: tuple[tuple[int, float], ...], /
) -> Grove: ...
