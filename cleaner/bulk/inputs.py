"""The input of a run: its sources, checked against the output, and a copy of standard input."""

import os
import select
import sys
from collections.abc import Iterable

from cleaner.bulk import durable
from cleaner.bulk.job import Job
from cleaner.bulk.layout import Layout, must_be_known
from cleaner.errors import DocumentError, InputError
from cleaner.readers import open_file
from cleaner.readers.formats import HEAD
from cleaner.readers.remote import is_remote
from cleaner.readers.sources import resolve_sources
from cleaner.readers.unread import unread_kind


def source_paths(job: Job, layout: Layout) -> list[str]:
    """Return the sources as paths or URLs, without "-".

    Raises InputError when there are none, when one cannot be found, when the output is remote,
    and when input or output is inside the other.
    """
    if not job.out:
        raise InputError("no output given: name a folder, or a file ending in .jsonl")
    must_be_known(job.out)
    if is_remote(job.out):
        raise InputError(
            f"{job.out}: the output must be on a local disk, because a run needs locks and atomic "
            "renames; copy it to the store when the run is complete"
        )
    paths = resolve_sources([source for source in job.sources if source != "-"])
    must_be_outside(layout.out, paths)
    if not job.sources:
        raise InputError("no sources given: name files or folders, or - for standard input")
    if len(paths) == 1 == len(job.sources):
        _must_be_readable(paths[0])
    return paths


def must_be_outside(out: str, paths: Iterable[str]) -> None:
    """Raise InputError when the output or one of the inputs is inside the other."""
    real = os.path.realpath(out)
    for path in paths:
        if is_remote(path):
            continue
        source = os.path.realpath(path)
        if source == real or _is_inside(source, real):
            raise InputError(f"{out}: would overwrite its input {path}; give another output")
        if os.path.isdir(path) and _is_inside(real, source):
            raise InputError(f"{out}: is inside the input {path}; give a place outside of it")


def _must_be_readable(path: str) -> None:
    """Raise InputError where the only source is a file of a kind that no reader reads.

    Among others such a file is skipped, and the summary names it.
    """
    if not os.path.isfile(path):
        return
    try:
        with open_file(path) as file:
            kind = unread_kind(file.read(HEAD), path)
    except (OSError, DocumentError):
        return  # the worker that reads it reports why
    if kind:
        raise InputError(f"{path}: is {kind}, which cleaner does not read; save it as text or HTML")


def _is_inside(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip(os.sep) + os.sep)


def save_stdin(path: str) -> str:
    """Copy standard input to a file and return its path: what is cut into parts, or read again
    after an interruption, has to be a file.

    Raises InputError when standard input is closed.
    """
    if sys.stdin is None:
        raise InputError("standard input is closed; name files or folders, or pipe documents in")
    with os.fdopen(durable.create(path), "wb") as copy:
        while block := _read(sys.stdin.fileno()):
            copy.write(block)
    return path


def _read(descriptor: int) -> bytes:
    """Read what there is, as soon as there is anything; b"" at the end.

    A signal that arrives right before a read is seen only after it, and that may be never: so this
    looks up every second.
    """
    while not select.select([descriptor], [], [], 1.0)[0]:
        pass
    return os.read(descriptor, 1 << 20)
