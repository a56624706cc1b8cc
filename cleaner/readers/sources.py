"""SOURCES -> files, in an order that depends on their names alone.

A source is a file, a folder (with all that is below it), a glob or "-". Links, pipes,
sockets and devices below a folder are skipped and named: what a link leads to was not
given. Of one file given twice, the second mention counts for nothing.

A file's name, with which its id begins, is its path below the folder that all sources
share, so "a/b.txt" stays "a/b.txt" wherever the folder lies.
"""

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cleaner.errors import InputError
from cleaner.readers import identity, remote
from cleaner.readers.items import Skipped
from cleaner.readers.names import clean, of_file
from cleaner.readers.names import path as tree_path

_SKIPPED_FOLDERS = frozenset((".git", ".hg", ".svn"))


@dataclass(frozen=True, slots=True)
class File:
    """A regular file: where it is, what it is called here, how its source named it."""

    path: str
    name: str
    place: str
    source: str
    size: int
    state: tuple[int, int, int, int]  # `cleaner.readers.identity`


def roots(sources: Sequence[str]) -> list[str]:
    """The files and folders that `sources` name, globs unfolded, in a fixed order.

    Raises InputError for a source that is not there, or a glob that matches nothing.
    """
    found: dict[str, str] = {}
    for source in sources:
        if remote.is_remote(source):
            found.setdefault(source, source)
            continue
        if os.path.lexists(source) or not glob.has_magic(source):
            matches = [source]
        else:
            matches = sorted(
                glob.glob(source, recursive=True, include_hidden=True), key=os.fsencode
            )
            if not matches:
                raise InputError(f"{source}: matches no file")
        for match in matches:
            _must_be_readable(match)
            found.setdefault(os.path.abspath(match), match)
    return list(found.values())


def _must_be_readable(path: str) -> None:
    """A source that somebody named has to be a file or a folder; others would be waited for."""
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise InputError(f"{path}: is a {_what(mode)}; send it to standard input and name -")


def walk(paths: Sequence[str]) -> Iterator[File | Skipped]:
    """Every file below `paths`, and every thing that is there and is no file."""
    far = [path for path in paths if remote.is_remote(path)]
    paths = [path for path in paths if not remote.is_remote(path)]
    base = _base(paths)
    given = {os.path.abspath(path) for path in paths}
    folders: set[tuple[int, int]] = set()
    for path in paths:
        state = os.stat(path)
        if stat.S_ISDIR(state.st_mode):
            yield from _below(path, base, given - {os.path.abspath(path)}, folders)
        elif stat.S_ISREG(state.st_mode):
            yield _file(path, base, state)
        else:
            yield Skipped(of_file(path), _what(state.st_mode))
    for source in far:
        yield from _far(source)


def _far(source: str) -> Iterator[File]:
    """The files of a remote source; their names are their whole addresses."""
    for file in remote.files(source):
        name = clean(file.url)
        yield File(file.url, name, tree_path(name.replace("://", "/")), name, file.size, file.state)


def _below(
    folder: str, base: str, given: set[str], seen: set[tuple[int, int]]
) -> Iterator[File | Skipped]:
    state = os.stat(folder)
    if (state.st_dev, state.st_ino) in seen:
        return
    seen.add((state.st_dev, state.st_ino))
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield Skipped(of_file(folder), f"unreadable folder: {error.strerror}")
        return
    for entry in listed:
        path = entry.path
        if given and os.path.abspath(path) in given:
            continue  # it is a source by itself
        try:
            found = entry.stat(follow_symlinks=False)
        except OSError as error:
            yield Skipped(of_file(path), f"gone: {error.strerror}")
            continue
        if stat.S_ISDIR(found.st_mode):
            if entry.name in _SKIPPED_FOLDERS:
                yield Skipped(of_file(path), "version control")
            else:
                yield from _below(path, base, given, seen)
        elif stat.S_ISREG(found.st_mode):
            yield _file(path, base, found)
        else:
            yield Skipped(of_file(path), _what(found.st_mode))


def _base(paths: Sequence[str]) -> str:
    tops = [p if os.path.isdir(p) else os.path.dirname(p) for p in map(os.path.abspath, paths)]
    return os.path.commonpath(tops) if tops else ""


def _file(path: str, base: str, state: os.stat_result) -> File:
    name = of_file(os.path.relpath(os.path.abspath(path), base).replace(os.sep, "/"))
    return File(
        path, name, tree_path(name + _mark(path)), of_file(path), state.st_size, identity(state)
    )


def _mark(path: str) -> str:
    """What tells a file's place from its neighbours': "page" beside "page.txt" would take
    its text's name, "a.txt" beside a folder or a container "a.json" its metadata's."""
    mark = ""
    stem = path.removesuffix(".txt")
    if stem != path:
        taken = [stem + ".json"] if os.path.isdir(stem + ".json") else []
    elif path.endswith(".json"):
        taken = [path[:-5] + ".txt", path[:-5]]
    else:
        taken = [path + ".txt", path + ".json"]
    while any(map(os.path.lexists, taken)):
        mark += "%"
        taken = [path + mark, path + mark + ".txt", path + mark + ".json"]
    return mark


def _what(mode: int) -> str:
    for test, word in (
        (stat.S_ISLNK, "link"),
        (stat.S_ISFIFO, "pipe"),
        (stat.S_ISSOCK, "socket"),
        (stat.S_ISDIR, "folder"),
    ):
        if test(mode):
            return word
    return "device"
