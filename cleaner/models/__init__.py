"""The trained models, as data files; README.md describes how each was made and what a file holds.

Here and in `cleaner.metadata.word_lists` the core of the program reads files: the package's own
data, which is the same wherever and whenever it runs.
"""

from functools import cache
from pkgutil import get_data

from cleaner.models.decision_trees import DecisionTrees, parse


@cache
def load(name: str) -> DecisionTrees:
    """Return the model `name`: "text_lines" or "page_lines". Raises OSError for another name."""
    data = get_data(__name__, f"{name}.safetensors")
    assert data is not None, "a loader of packages that cannot read data"
    return parse(data)
