"""Rows of fields as NamedTuples, all at once: a NamedTuple's own constructor costs three times."""

from collections.abc import Iterable
from functools import partial
from typing import Any, TypeVar

from cleaner.native import native

Named = TypeVar("Named", bound=tuple[Any, ...])


def plain_named_tuples(of: type[Named], rows: Iterable[tuple[Any, ...]]) -> list[Named]:
    """Return a NamedTuple for each row of all its fields."""
    return [*map(partial(tuple.__new__, of), rows)]


named_tuples = plain_named_tuples if native is None else native.named_tuples
