from collections.abc import Mapping

from cleaner.model import Edit, Line

FORM_1: int

def blanks(lines: tuple[Line, ...], /) -> bytes: ...
def without(
    lines: tuple[Line, ...], gone: Mapping[int, tuple[str, ...]], edit: type[Edit], /
) -> tuple[list[Line], list[Edit]]: ...
