"""The files of a rule pack: a rule file, a folder, a zip archive, or an installed package.

A pack may say what it is in a file ``cleaner-pack.toml`` at its top. Nothing of a pack is run or
unpacked: an archive is read in memory, and an installed package is found without being imported.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from cleaner.errors import InputError, RuleError
from cleaner.files.pack_manifest import MANIFEST
from cleaner.files.read import read

if TYPE_CHECKING:
    from zipfile import ZipFile

MAX_FILE_BYTES = 4 << 20  # more than any hand-written file; reading /dev/zero ends here
MAX_FILES = 20_000  # in one pack
ENTRY_POINTS = "cleaner.rules"  # the group in which an installed package names its rules
_INSTALLED_NAME = re.compile(r"[A-Za-z0-9][\w-]*")


def pack_files(given: str) -> list[tuple[str, str]]:
    """Return (name, text) of the files of the pack that a user names: its rule files and its
    manifest, in the order of their names.

    Raises RuleError with everything that cannot be read.
    """
    if os.path.isdir(given):
        return _read_all(_of_folder(given, given))
    if os.path.lexists(given):
        is_archive = given.lower().endswith(".zip") and os.path.isfile(given)
        return _read_all(_of_archive(given) if is_archive else [(given, partial(_read, given))])
    if folder := installed_folder(given):
        return _read_all(_of_folder(folder, given))
    raise RuleError(_not_found(given))


def _read_all(files: Iterable[tuple[str, Callable[[], bytes]]]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    problems: list[str] = []
    for name, load in files:
        try:
            found.append((name, _decoded(name, load())))
        except RuleError as error:
            problems += error.problems
    if problems:
        raise RuleError(*problems)
    return found


def _of_folder(folder: str, name: str) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """The files below a folder, under `name`."""
    found = sorted(
        os.path.join(parent, file)
        for parent, _, files in os.walk(folder)
        for file in files
        if file.endswith(".toml")
    )
    _must_be_rules(name, found)
    for path in found:
        yield name + path[len(folder) :], partial(_read, path)


def _must_be_rules(name: str, files: list[str]) -> None:
    if all(os.path.basename(file) == MANIFEST for file in files):
        raise RuleError(f"{name}: holds no rule file (*.toml)")
    if len(files) > MAX_FILES:
        raise RuleError(f"{name}: {len(files)} rule files; join some: at most {MAX_FILES} are read")


def _of_archive(path: str) -> Iterator[tuple[str, Callable[[], bytes]]]:
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            names = sorted(name for name in archive.namelist() if name.endswith(".toml"))
            _must_be_rules(path, names)
            for name in names:
                yield f"{path}/{name}", partial(_read_member, archive, name, f"{path}/{name}")
    except OSError as error:
        raise RuleError(f"{path}: {error.strerror or error}") from None
    except zipfile.BadZipFile as error:
        raise RuleError(
            f"{path}: not a readable zip archive: {error}; make or fetch it anew"
        ) from None


def _read_member(archive: "ZipFile", name: str, shown: str) -> bytes:
    import zlib
    from zipfile import BadZipFile

    try:
        with archive.open(name) as file:
            data = file.read(MAX_FILE_BYTES + 1)  # whatever size the archive states
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise RuleError(
            f"{shown}: cannot be read: {error}; give a whole archive, without a password"
        ) from None
    if len(data) > MAX_FILE_BYTES:
        raise RuleError(f"{shown}: longer than {MAX_FILE_BYTES} bytes")
    return data


def _read(path: str) -> bytes:
    try:
        return read(path, limit=MAX_FILE_BYTES)
    except InputError as error:
        raise RuleError(str(error)) from None


def _decoded(name: str, data: bytes) -> str:
    try:
        return data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RuleError(
            f"{name}:{line}: not UTF-8 (byte {error.start + 1}); save the file as UTF-8"
        ) from None


def installed_folder(name: str) -> str | None:
    """Return the folder of the installed pack of this name, None when there is none.

    Only the top package is looked up, which runs none of its code; the rest of the entry point's
    value is a path below it. Raises RuleError for an installed pack that has no such folder.
    """
    if not _INSTALLED_NAME.fullmatch(name):
        return None
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    for point in entry_points(group=ENTRY_POINTS, name=name):
        top, *below = point.module.split(".")
        spec = find_spec(top)
        for place in (spec and spec.submodule_search_locations) or ():
            folder = os.path.join(place, *below)
            if os.path.isdir(folder):
                return folder
        raise RuleError(
            f'{name}: the installed pack has no folder for "{point.value}"; install it anew'
        )
    return None


def _not_found(given: str) -> str:
    """Return that there is no such pack, with the installed ones where one may be meant."""
    if not _INSTALLED_NAME.fullmatch(given):
        return f"{given}: No such file or directory"
    from importlib.metadata import entry_points

    names = sorted({point.name for point in entry_points(group=ENTRY_POINTS)})
    installed = f"installed are {', '.join(names)}" if names else "none is installed"
    return f"{given}: no such file, and no installed rule pack of this name; {installed}"
