"""SOURCES to files, in an order that depends on their names alone.

A source is a file, a folder (with everything below it), a glob, a URL or "-". Links, pipes, sockets
and devices below a folder are skipped and named: what a link leads to was not given. A file given
twice counts once.

The name of a file, with which the ids of its documents begin, is its path below the folder that
all sources share, so "a/b.txt" stays "a/b.txt" wherever that folder is.
"""

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cleaner.errors import InputError
from cleaner.readers import remote
from cleaner.readers.items import Skipped
from cleaner.readers.opening import Identity, identity
from cleaner.readers.safe_names import escape, escape_file_name, safe_path

_SKIPPED_FOLDERS = frozenset((".git", ".hg", ".svn"))


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read; the fields mean what they do in `FileRange`. `size` is in bytes."""

    path: str
    name: str
    output_path: str
    source: str
    size: int
    identity: Identity


def resolve_sources(sources: Sequence[str]) -> list[str]:
    """Return the files, folders and URLs that `sources` name, globs expanded, in a fixed order.

    Raises InputError for a source that is missing or cannot be read, or a glob without a match.
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
                raise InputError(f"{source}: matches no file; check its folder and ending")
        for match in matches:
            _must_be_file_or_folder(match)
            found.setdefault(os.path.abspath(match), match)
    return list(found.values())


def _must_be_file_or_folder(path: str) -> None:
    """Raise InputError for a pipe or a device, which reading would wait for."""
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise InputError(f"{path}: is a {_kind(mode)}; pipe it to standard input and name -")


def list_files(paths: Sequence[str]) -> Iterator[SourceFile | Skipped]:
    """Yield every file at and below the `paths` of `resolve_sources`, and what is skipped there."""
    urls = [path for path in paths if remote.is_remote(path)]
    paths = [path for path in paths if not remote.is_remote(path)]
    base = _common_folder(paths)
    given = {os.path.abspath(path) for path in paths}
    seen: set[tuple[int, int]] = set()
    for path in paths:
        state = os.stat(path)
        if stat.S_ISDIR(state.st_mode):
            yield from _files_below(path, base, given - {os.path.abspath(path)}, seen)
        elif stat.S_ISREG(state.st_mode):
            yield _local_file(path, base, state)
        else:
            yield Skipped(escape_file_name(path), _kind(state.st_mode))
    for url in urls:
        yield from _remote_files(url)


def _remote_files(source: str) -> Iterator[SourceFile]:
    """Yield the files of a remote source; their names are their whole URLs."""
    for file in remote.list_files(source):
        name = escape(file.url)
        output_path = safe_path(name.replace("://", "/"))
        yield SourceFile(file.url, name, output_path, name, file.size, file.identity)


def _files_below(
    folder: str, base: str, given: set[str], seen: set[tuple[int, int]]
) -> Iterator[SourceFile | Skipped]:
    """Yield the files below `folder`, but for those in `given`, which are sources themselves.

    `seen` are the folders (device, inode) that were listed before.
    """
    state = os.stat(folder)
    if (state.st_dev, state.st_ino) in seen:
        return
    seen.add((state.st_dev, state.st_ino))
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield Skipped(escape_file_name(folder), f"unreadable folder: {error.strerror}")
        return
    for entry in listed:
        path = entry.path
        if given and os.path.abspath(path) in given:
            continue
        try:
            found = entry.stat(follow_symlinks=False)
        except OSError as error:
            yield Skipped(escape_file_name(path), f"disappeared: {error.strerror}")
            continue
        if stat.S_ISDIR(found.st_mode):
            if entry.name in _SKIPPED_FOLDERS:
                yield Skipped(escape_file_name(path), "version control")
            else:
                yield from _files_below(path, base, given, seen)
        elif stat.S_ISREG(found.st_mode):
            yield _local_file(path, base, found)
        else:
            yield Skipped(escape_file_name(path), _kind(found.st_mode))


def _common_folder(paths: Sequence[str]) -> str:
    tops = [p if os.path.isdir(p) else os.path.dirname(p) for p in map(os.path.abspath, paths)]
    return os.path.commonpath(tops) if tops else ""


def _local_file(path: str, base: str, state: os.stat_result) -> SourceFile:
    name = escape_file_name(os.path.relpath(os.path.abspath(path), base).replace(os.sep, "/"))
    return SourceFile(
        path=path,
        name=name,
        output_path=safe_path(name + _suffix_against_collision(path)),
        source=escape_file_name(path),
        size=state.st_size,
        identity=identity(state),
    )


def _suffix_against_collision(path: str) -> str:
    """Return what tells a file's output from that of its neighbours, "" nearly always.

    In an output tree, "page" beside "page.txt" would be written to the same file as its text,
    and "a.txt" beside a folder or a container "a.json" to the same file as its metadata.
    """
    suffix = ""
    stem = path.removesuffix(".txt")
    if stem != path:
        taken = [stem + ".json"] if os.path.isdir(stem + ".json") else []
    elif path.endswith(".json"):
        taken = [path[:-5] + ".txt", path[:-5]]
    else:
        taken = [path + ".txt", path + ".json"]
    while any(map(os.path.lexists, taken)):
        suffix += "%"
        taken = [path + suffix, path + suffix + ".txt", path + suffix + ".json"]
    return suffix


def _kind(mode: int) -> str:
    for test, kind in (
        (stat.S_ISLNK, "link"),
        (stat.S_ISFIFO, "pipe"),
        (stat.S_ISSOCK, "socket"),
        (stat.S_ISDIR, "folder"),
    ):
        if test(mode):
            return kind
    return "device"
