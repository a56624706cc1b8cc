"""Globs over paths with slashes: ``*`` stays inside a name, ``**`` spans folders."""


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
