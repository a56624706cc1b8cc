"""The labelled documents of a rule pack, which its manifest names as `gold`.

They lie in a folder on disk or in an archive, which is read in memory: nothing is unpacked.
"""

import os
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cleaner.errors import InputError, RuleError
from cleaner.files.pack_files import ENTRY_POINTS, installed_folder
from cleaner.files.pack_manifest import MANIFEST
from cleaner.files.rule_packs import manifests

MAX_BYTES = 64 << 20  # of one file in an archive, whatever size the archive states


@dataclass(frozen=True)
class ArchivePath:
    """A file or folder in a zip archive, with those parts of `pathlib.Path` that read it.

    `inside` is its place in the archive; `names` are all files of the archive.
    """

    archive: str
    inside: str
    names: frozenset[str] = field(compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.archive}/{self.inside}"

    def __truediv__(self, name: str) -> "ArchivePath":
        return ArchivePath(self.archive, posixpath.join(self.inside, name), self.names)

    @property
    def name(self) -> str:
        """The last part of its place."""
        return posixpath.basename(self.inside)

    @property
    def stem(self) -> str:
        """The name without its last ending."""
        return posixpath.splitext(self.name)[0]

    @property
    def suffix(self) -> str:
        """The last ending of the name, with its dot."""
        return posixpath.splitext(self.name)[1]

    def is_file(self) -> bool:
        """Return whether it is a file of the archive."""
        return self.inside in self.names

    def is_dir(self) -> bool:
        """Return whether files of the archive lie below it."""
        return any(name.startswith(self.inside + "/") for name in self.names)

    def exists(self) -> bool:
        """Return whether the archive has it."""
        return self.is_file() or self.is_dir()

    def iterdir(self) -> Iterator["ArchivePath"]:
        """Yield what lies directly in it."""
        top = self.inside + "/"
        inside = {name[len(top) :].partition("/")[0] for name in self.names if name.startswith(top)}
        return (self / name for name in sorted(inside))

    def read_bytes(self) -> bytes:
        """Return the content of the file. Raises InputError."""
        import zlib
        from zipfile import BadZipFile, ZipFile

        try:
            with ZipFile(self.archive) as archive, archive.open(self.inside) as file:
                data = file.read(MAX_BYTES + 1)
        except (OSError, BadZipFile, zlib.error, EOFError, KeyError, RuntimeError) as error:
            raise InputError(f"{self}: cannot be read: {error}") from None
        if len(data) > MAX_BYTES:
            raise InputError(f"{self}: longer than {MAX_BYTES} bytes")
        return data


GoldPath = Path | ArchivePath


def is_pack(given: str) -> bool:
    """Return whether a folder, an archive or the name of an installed package is a pack that
    says what it is; a path that exists comes before an installed package."""
    if os.path.isdir(given):
        return os.path.isfile(os.path.join(given, MANIFEST))
    if os.path.lexists(given):
        return given.lower().endswith(".zip") and os.path.isfile(given)
    from importlib.metadata import entry_points

    return any(point.name == given for point in entry_points(group=ENTRY_POINTS))


def pack_gold(given: str) -> GoldPath | None:
    """Return where the gold of a pack lies, None for a pack that names none.

    Raises RuleError for gold that is missing or lies outside the pack, and for a pack that
    cannot be read.
    """
    gold = next((manifest.gold for _, manifest in manifests([given])), "")
    if not gold:
        return None
    inside = posixpath.normpath(gold)
    if inside.split("/")[0] in ("..", ".", "") or "\\" in gold or ":" in gold:
        raise RuleError(f'{given}: gold = "{gold}" lies outside the pack; name a folder in it')
    place = _of_folder(given, inside) if _folder(given) else _of_archive(given, inside)
    if not place.exists():
        raise RuleError(f'{given}: gold = "{gold}": the pack has no such file or folder; add it')
    return place


def _folder(given: str) -> str | None:
    """The folder of a pack, None for an archive."""
    if os.path.lexists(given):
        return given if os.path.isdir(given) else None
    return installed_folder(given)


def _of_folder(given: str, inside: str) -> Path:
    folder = Path(_folder(given) or given)
    place = folder / inside
    if not place.resolve().is_relative_to(folder.resolve()):
        raise RuleError(f'{given}: gold = "{inside}" leads outside the pack; copy the files there')
    return place


def _of_archive(given: str, inside: str) -> ArchivePath:
    from zipfile import ZipFile

    with ZipFile(given) as archive:  # `manifests` has read it already
        names = frozenset(name for name in archive.namelist() if not name.endswith("/"))
    top = min(name for name in names if posixpath.basename(name) == MANIFEST)
    return ArchivePath(given, posixpath.join(posixpath.dirname(top), inside), names)
