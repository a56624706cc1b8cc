"""Read the word lists: plain text files beside the modules that use them.

One entry a line. A line that begins with "#" is a comment, blank lines are skipped, and a line
``[name]`` opens a section; no entry begins with "[".

The lists are part of the program like its constants. They are read through the package's own
loader, which also works from a zip archive; `importlib.resources` does the same but takes
several milliseconds to import.
"""

from typing import Any

_FOLDER = __file__.replace("\\", "/").rpartition("/")[0]
_LOADER: Any = __spec__.loader


def text(path: str) -> str:
    """The text of a data file. `path` is relative to `cleaner/metadata`: "names/words.txt".

    Raises OSError where the file is missing from the installation.
    """
    data: bytes = _LOADER.get_data(f"{_FOLDER}/{path}")
    return data.decode()


def sections(path: str) -> dict[str, tuple[str, ...]]:
    """The sections of a data file by name, in order, each with its entries in order."""
    found = {}
    for section in text(path).split("\n[")[1:]:
        name, *lines = section.splitlines()
        found[name.removesuffix("]")] = tuple([one for one in lines if one and one[0] != "#"])
    return found


def word_set(words: str) -> frozenset[str]:
    """The words of a short list in the code, separated by white space."""
    return frozenset(words.split())
