"""The text files below a folder that `fix` may change.

Taken are regular files that `include` names. Left out is what `exclude` or an ignore file
names, and what a symbolic link leads to, which was not given. A pattern that excludes the
folder that was named excludes nothing in it: naming the folder says that its files are wanted.
"""

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from cleaner.errors import InputError
from cleaner.files.glob import glob_matches

if TYPE_CHECKING:
    from cleaner.files.ignore_files import IgnoreFiles

# Where tools keep what is theirs. The settings key `exclude` replaces the list.
DEFAULT_EXCLUDE = (
    ".git", ".hg", ".svn", ".direnv", ".eggs", ".mypy_cache", ".nox", ".pytest_cache",
    ".ruff_cache", ".tox", ".venv", "__pycache__", "build", "dist", "node_modules",
    "site-packages", "venv",
)  # fmt: skip
DEFAULT_INCLUDE = ("*.txt", "*.text")


class Choice(NamedTuple):
    """Which files of a folder are taken. `relative` makes a path one that the globs are for."""

    include: tuple[str, ...]
    exclude: tuple[str, ...]
    ignore_files: bool
    relative: Callable[[str], str]

    def for_folder(self, folder: str) -> "Choice":
        """Return the choice for what is below `folder`, which was named."""
        path = self.relative(folder)
        kept = tuple(glob for glob in self.exclude if not glob_matches(glob, path))
        return Choice(self.include, kept, self.ignore_files, self.relative)

    def takes_folder(self, path: str) -> bool:
        """Return whether to look into the folder `path`."""
        relative = self.relative(path)
        return not any(glob_matches(glob, relative) for glob in self.exclude)

    def takes_file(self, path: str) -> bool:
        """Return whether the file `path` is one of the texts."""
        relative = self.relative(path)
        return any(glob_matches(glob, relative) for glob in self.include) and not any(
            glob_matches(glob, relative) for glob in self.exclude
        )


def text_files(folder: str, choice: Choice) -> Iterator[str | InputError]:
    """Yield the files below `folder`, by name, those of a folder before those of its folders.

    A folder, or an ignore file in it, that cannot be read is yielded as an error.
    """
    from cleaner.files.ignore_files import ignore_files_above

    choice = choice.for_folder(folder)
    try:
        above = ignore_files_above(os.path.abspath(folder)) if choice.ignore_files else None
    except InputError as error:
        yield error
        return
    waiting = [(folder, above)]
    while waiting:
        path, above = waiting.pop()
        try:
            ignore = None if above is None else above.within(os.path.abspath(path))
            files, folders = _entries(path, ignore, choice)
        except OSError as error:
            yield InputError(f"{path}: {error.strerror}")
        except InputError as error:
            yield error
        else:
            yield from files
            waiting += ((below, ignore) for below in reversed(folders))


def _entries(
    folder: str, ignore: "IgnoreFiles | None", choice: Choice
) -> tuple[list[str], list[str]]:
    """Return the files and the folders in `folder` that are taken, in the order of their names."""
    with os.scandir(folder) as entries:
        listed = sorted(entries, key=lambda entry: os.fsencode(entry.name))
    inside = os.path.abspath(folder)
    files: list[str] = []
    folders: list[str] = []
    for entry in listed:
        path = entry.name if folder == os.curdir else entry.path
        is_folder = entry.is_dir(follow_symlinks=False)
        if is_folder:
            taken = choice.takes_folder(path)
        else:
            taken = choice.takes_file(path) and entry.is_file(follow_symlinks=False)
        if taken and not (
            ignore and ignore.excludes(os.path.join(inside, entry.name), is_folder=is_folder)
        ):
            (folders if is_folder else files).append(path)
    return files, folders
