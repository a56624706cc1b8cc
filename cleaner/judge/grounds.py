"""What speaks against the lines that are dropped from a text.

The reasons are put into words when they are read (`text_reasons`). Until then `Grounds` keeps the
few features that they are about: in words they would cost as much as the model.
"""

from collections.abc import Sequence
from typing import NamedTuple

from cleaner.judge.text_features import FeatureTable, values_of

# The features that the reasons are about.
COLUMNS = (
    "again", "cues", "list", "short", "short<5", "short>5", "prose", "prose<5", "prose>5",
    "since_tail", "tokens", "shared", "ending", "until_long", "since_long",
    "name<15", "name>15", "stamp<15", "stamp>15", "head<15", "head>15",
)  # fmt: skip


class Grounds(NamedTuple):
    """The lines that are dropped from a text, by number, and the `COLUMNS` of each in turn."""

    numbers: Sequence[int]
    values: Sequence[float]


def grounds(table: FeatureTable, numbers: Sequence[int], dropped: Sequence[int]) -> Grounds:
    """Return the grounds against the lines at the indexes `dropped`; `numbers` are of all."""
    return Grounds([numbers[i] for i in dropped], values_of(table, COLUMNS, dropped))
