"""Globs over paths with slashes: ``*`` stays inside a name, ``**`` spans folders."""

import re


def glob_matches(glob: str, path: str) -> bool:
    """Return whether `glob` matches `path` or one of the folders above it.

    A glob without a slash matches a name at any depth. Linear in the names of the path, for
    any number of ``**``.

    >>> glob_matches("*.txt", "a/b.txt"), glob_matches("a/*.txt", "a/b/c.txt")
    (True, False)
    >>> glob_matches("a", "a/b/c.txt")
    True
    """
    names = [name for name in path.split("/") if name not in ("", ".")]
    parts = [part for part in glob.split("/") if part not in ("", ".")]
    if not parts:
        return False
    return _matches_names(parts if "/" in glob.rstrip("/") else ["**", *parts], names)


def problem_of(glob: str) -> str | None:
    """Return why `glob` can match no path, None where it can.

    Paths are relative, with slashes; what would be a negation or a home folder elsewhere is
    taken literally here, and so would match nothing without a word.
    """
    if not [part for part in glob.split("/") if part not in ("", ".")]:
        return "names no file"
    if glob.startswith(("/", "~/")) or glob[1:3] in (":/", ":\\"):
        return "must be relative to the folder of the settings file"
    if glob.startswith("!"):
        return 'cannot be negated with "!"'
    if "\\" in glob:
        return "must use / between folders, not a backslash"
    if _has_open_bracket(glob):
        return "has a [ without a ]"
    return None


def _has_open_bracket(glob: str) -> bool:
    """Return whether a [ begins no set of characters; ``[[]`` is how to write a literal one."""
    return any("[" in re.sub(r"\[!?\]?+[^\]]*\]", "", part) for part in glob.split("/"))


def _matches_names(parts: list[str], names: list[str]) -> bool:
    """Simulate the glob as an automaton: the positions in `parts` that the names so far allow."""
    from fnmatch import fnmatchcase

    def skip_stars(positions: set[int]) -> set[int]:
        for position in sorted(positions):
            while position < len(parts) and parts[position] == "**":
                position += 1
                positions.add(position)
        return positions

    positions = skip_stars({0})
    for name in names:
        following = set()
        for position in positions:
            if position < len(parts) and parts[position] == "**":
                following.add(position)
            elif position < len(parts) and fnmatchcase(name, parts[position]):
                following.add(position + 1)
        positions = skip_stars(following)
        if len(parts) in positions:
            return True  # the whole path, or a folder above it
    return False
