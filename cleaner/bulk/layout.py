"""The paths of a run's files, inside the folder OUT or next to the single file OUT."""

import os

from cleaner.bulk import durable
from cleaner.errors import InputError
from cleaner.writers import FORMATS

SINGLE_FILE_FORMATS = {format.suffix: name for name, format in FORMATS.items() if format.merge}


class Layout:
    """The paths of a run. Nothing is created here, see `create_output`.

    `state` is a hidden folder of our own. It holds the journal, the lock, the plan, unfinished
    parts in `temporary`, and in `sidecars` what belongs to a finished part but is not its data:
    its failures, the digests of its documents, a row for the site of each, the names of the files
    of a tree.
    `parts` is where finished parts are written; for a single file OUT they are merged at the end.
    """

    def __init__(self, out: str) -> None:
        self.out = out
        self.single = single_file_format(out) is not None
        folder, name = os.path.split(out.rstrip("/"))
        if self.single:
            self.folder = folder or "."
            self.state = os.path.join(folder, f".{name}.cleaner")
            self.parts = os.path.join(self.state, "parts")
            self.failures = out + ".failures.jsonl"
            self.summary = out + ".run.json"
            self.duplicates = out + ".duplicates.jsonl"
        else:
            self.folder = self.parts = out
            self.state = os.path.join(out, ".cleaner")
            self.failures = os.path.join(out, "failures.jsonl")
            self.summary = os.path.join(out, "run.json")
            self.duplicates = os.path.join(out, "duplicates.jsonl")
        self.temporary = os.path.join(self.state, "tmp")
        self.sidecars = os.path.join(self.state, "kept")
        self.journal = os.path.join(self.state, "journal")
        self.plan = os.path.join(self.state, "plan")
        self.lock = os.path.join(self.state, "lock")
        self.stdin = os.path.join(self.state, "stdin")
        # Not in OUT: who reads *.jsonl there reads records.
        self.sites = os.path.join(self.state, "sites")

    def sidecar(self, part: str, kind: str) -> str:
        """Return the path of a part's "failures", "digests", "sites.gz" or "names"."""
        return os.path.join(self.sidecars, f"{part}.{kind}")


def single_file_format(out: str) -> str | None:
    """Return the format of an OUT that is a single file, None when OUT is a folder.

    >>> single_file_format("all.jsonl.gz"), single_file_format("out")
    ('jsonl.gz', None)
    """
    if os.path.isdir(out):
        return None
    name = out.lower()
    return next((to for suffix, to in SINGLE_FILE_FORMATS.items() if name.endswith(suffix)), None)


def must_be_known(out: str) -> None:
    """Raise InputError for a name that ends like a file's, but not like one that a run can write.

    A folder may have any name: it exists, or is written with a slash at the end. What follows the
    last dot is only taken for an ending where it begins with a letter, as in no date or version.
    """
    ending = os.path.splitext(out)[1]
    if not ending[1:2].isalpha() or single_file_format(out) or os.path.isdir(out):
        return
    *known, last = SINGLE_FILE_FORMATS
    raise InputError(
        f'{out}: no output ends in "{ending}"; OUT is a folder, a file ending in '
        f"{', '.join(known)} or {last}, or - for standard output\n"
        f"  For a folder of this name write {out}/"
    )


def part_name(shard: int, sequence: int) -> str:
    """Return the name of a part without its suffix. Names sort in the order of the input."""
    return f"part-{shard:06d}-{sequence:05d}"


def create_output(layout: Layout) -> None:
    """Create OUT and the state folder if they do not exist.

    Raises InputError when OUT exists and was not written by a run of ours.
    """
    if layout.single:
        if os.path.lexists(layout.out) and not os.path.isdir(layout.state):
            raise InputError(
                f"{layout.out}: exists and was not written by cleaner run; give another name"
            )
        os.makedirs(layout.folder, exist_ok=True)
    else:
        _refuse_foreign_folder(layout)
        os.makedirs(layout.out, exist_ok=True)
    durable.make_folder(layout.state)


def _refuse_foreign_folder(layout: Layout) -> None:
    try:
        names = os.listdir(layout.out)
    except FileNotFoundError:
        return
    except NotADirectoryError:
        raise InputError(
            f"{layout.out}: is a file, or below one; give a folder, or a name like out.jsonl"
        ) from None
    if names and ".cleaner" not in names:
        raise InputError(
            f"{layout.out}: is not empty and was not written by cleaner run; give a new folder"
        )


def create_state_folders(layout: Layout) -> None:
    """Create the folders inside the state folder."""
    durable.make_folder(layout.sidecars)
    durable.make_folder(layout.parts)
    durable.make_folder(layout.temporary)
