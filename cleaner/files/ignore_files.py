"""What ``.gitignore`` and ``.ignore`` files exclude, as git and ripgrep read them.

A file excludes in its folder and below; a deeper one decides before one above it, and within
a file the last pattern that matches decides. ``.ignore`` decides before ``.gitignore``: it is
for programs that search, where git should keep a file.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaner.files.read import read

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

GITIGNORE, IGNORE = ".gitignore", ".ignore"
_MAX_BYTES = 1 << 20  # of one file; git's own have a few hundred


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The patterns of one file, for the paths below `folder`, which ends in a separator."""

    folder: str
    spec: "GitIgnoreSpec"

    def decision(self, path: str) -> bool | None:
        """Return whether `path` is excluded; None if no pattern matches it."""
        return self.spec.check_file(path.removeprefix(self.folder)).include

    def without_those_for(self, folder: str) -> "_Patterns":
        """Return the patterns but those that match a folder itself: it was named on purpose."""
        kept = [
            pattern
            for pattern in self.spec.patterns
            if pattern.match_file(folder.removeprefix(self.folder)) is None
        ]
        return _Patterns(self.folder, type(self.spec)(kept))


@dataclass(frozen=True, slots=True)
class IgnoreFiles:
    """The ignore files that decide about the entries of one folder, outermost first."""

    for_git: tuple[_Patterns, ...] = ()
    for_search: tuple[_Patterns, ...] = ()

    def within(self, folder: str) -> "IgnoreFiles":
        """Return these with the ignore files in `folder`, an absolute path.

        Raises InputError for one that is there and cannot be read: what it excludes is unknown.
        """
        return IgnoreFiles(
            (*self.for_git, *_patterns_of(os.path.join(folder, GITIGNORE), folder)),
            (*self.for_search, *_patterns_of(os.path.join(folder, IGNORE), folder)),
        )

    def excludes(self, path: str, *, is_folder: bool) -> bool:
        """Return whether a file or folder, an absolute path, is excluded."""
        shown = path + os.sep if is_folder else path
        for patterns in (*reversed(self.for_search), *reversed(self.for_git)):
            decision = patterns.decision(shown)
            if decision is not None:
                return decision
        return False


def ignore_files_above(folder: str) -> IgnoreFiles:
    """Return the ignore files above `folder`, an absolute path, up to the root of its repository.

    Outside a repository there are none. Patterns that exclude `folder` itself are left out:
    somebody who names an ignored folder wants the files in it.
    """
    root = _repository(folder)
    if root is None or root == folder:
        found = IgnoreFiles()
    else:
        found = IgnoreFiles().within(root)
        between = os.path.relpath(os.path.dirname(folder), root)
        path = root
        for name in between.split(os.sep) if between != os.curdir else ():
            path = os.path.join(path, name)
            found = found.within(path)
    named = os.path.join(folder, "")
    for_git = found.for_git
    if root is not None:
        local = os.path.join(root, ".git", "info", "exclude")
        for_git = (*_patterns_of(local, root), *for_git)
    return IgnoreFiles(
        tuple(patterns.without_those_for(named) for patterns in for_git),
        tuple(patterns.without_those_for(named) for patterns in found.for_search),
    )


def _repository(folder: str) -> str | None:
    """Return the nearest folder with a ``.git``, from `folder` on upwards."""
    while not os.path.lexists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent
    return folder


def _patterns_of(path: str, folder: str) -> Iterator[_Patterns]:
    """Yield the patterns of the file at `path`, if there is one with patterns.

    A pattern that git cannot read matches nothing there, and nothing here.
    """
    if not os.path.isfile(path):
        return
    text = read(path, limit=_MAX_BYTES).decode("utf-8-sig", "replace")
    if not text.strip():
        return
    import re

    from pathspec import GitIgnoreSpec

    patterns: list[Any] = []
    for line in text.split("\n"):
        # "a/**" is what is in a, but not a itself, as pathspec has it
        line = re.sub(r"/\*\*[ \r]*$", "/**/*", line.removesuffix("\r"))
        try:
            patterns += GitIgnoreSpec.from_lines([line]).patterns
        except (ValueError, re.error):
            continue
    kept = [pattern for pattern in patterns if pattern.include is not None]
    if kept:
        yield _Patterns(os.path.join(folder, ""), GitIgnoreSpec(kept))
