"""Read the word lists: plain text files beside the modules that use them.

One entry a line. A line that begins with "#" is a comment, blank lines are skipped, and a line
``[name]`` opens a section; no entry begins with "[". The lists are part of the program like its
constants, and the same wherever it runs.
"""

from pkgutil import get_data


def text(path: str) -> str:
    """Return the text of a data file. `path` is relative to `cleaner/metadata`: "names/words.txt".

    Raises OSError where the file is missing from the installation.
    """
    data = get_data("cleaner.metadata", path)
    assert data is not None, "a loader of packages that cannot read data"
    return data.decode()


def sections(path: str) -> dict[str, tuple[str, ...]]:
    """Return the sections of a data file by name, in order, each with its entries in order."""
    found = {}
    for section in text(path).split("\n[")[1:]:
        name, *lines = section.splitlines()
        found[name.removesuffix("]")] = tuple([one for one in lines if one and one[0] != "#"])
    return found


def word_set(words: str) -> frozenset[str]:
    """Return the words of a short list in the code, separated by white space."""
    return frozenset(words.split())
