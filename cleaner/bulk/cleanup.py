"""Delete files of a run: temporary ones, parts that are not valid, everything for a restart.

Only files that a run of ours has made are deleted: they are recognised by their names, the files
of a tree by the list that their part keeps.
"""

import json
import os
import re
from collections.abc import Mapping, Set
from contextlib import suppress

from cleaner.bulk.layout import Layout, create_state_folders
from cleaner.bulk.worker.part import CHECKPOINT

_PART = re.compile(r"part-\d{6,}-\d{5}\.(jsonl|jsonl\.gz|jsonl\.zst|parquet)$")
_SPOOL = re.compile(r"(part-(\d{6,})-(\d{5}))\.(?:out|bad|same|site|state)")


def remove_temporary(layout: Layout, finished: Mapping[int, int] | None = None) -> None:
    """Delete unfinished parts.

    With `finished`, the number of finished parts of each shard, the next part of a shard stays
    if it has a checkpoint. Whether that can be used is for the worker to see.
    """
    names = set(os.listdir(layout.temporary))
    for name in names:
        path = os.path.join(layout.temporary, name)
        if os.path.isdir(path) and not os.path.islink(path):
            for inner in os.listdir(path):
                os.unlink(os.path.join(path, inner))
            os.rmdir(path)
        elif finished is None or not _can_be_resumed(name, names, finished):
            os.unlink(path)


def _can_be_resumed(name: str, names: Set[str], finished: Mapping[int, int]) -> bool:
    spool = _SPOOL.fullmatch(name)
    return (
        spool is not None
        and f"{spool[1]}{CHECKPOINT}" in names
        and finished.get(int(spool[2]), 0) == int(spool[3])
    )


def remove_parts(layout: Layout, keep: Set[str] = frozenset()) -> None:
    """Delete all parts with their sidecars, except those whose names are in `keep`."""
    for name in os.listdir(layout.parts):
        if _PART.fullmatch(name) and name.split(".")[0] not in keep:
            os.unlink(os.path.join(layout.parts, name))
    for name in os.listdir(layout.sidecars):
        part, _, kind = name.partition(".")
        if part in keep:
            continue
        path = os.path.join(layout.sidecars, name)
        if kind == "names":
            _remove_tree(layout, path)
        os.unlink(path)


def _remove_tree(layout: Layout, listing: str) -> None:
    """Delete the files named in `listing`, and the folders that are empty then."""
    with open(listing, "rb") as file:
        names = json.load(file)
    for name in names:
        with suppress(OSError):
            os.unlink(os.path.join(layout.parts, name))
        folder = os.path.dirname(name)
        while folder:
            try:
                os.rmdir(os.path.join(layout.parts, folder))
            except OSError:
                break
            folder = os.path.dirname(folder)


def remove_results(layout: Layout) -> None:
    """Delete what is written at the end of a run, first of all the summary: it means that the run
    is complete."""
    _unlink(layout.summary, layout.failures, layout.duplicates, layout.sites)


def remove_working_files(layout: Layout) -> None:
    """Delete what only a run in progress needs."""
    remove_temporary(layout)
    _unlink(layout.plan, layout.stdin)


def remove_all(layout: Layout) -> None:
    """Delete everything of a run, to start over."""
    create_state_folders(layout)
    remove_temporary(layout)
    remove_parts(layout)
    _unlink(layout.journal, layout.plan)
    remove_results(layout)
    if layout.single:
        _unlink(layout.out)


def _unlink(*paths: str) -> None:
    for path in paths:
        with suppress(FileNotFoundError):
            os.unlink(path)
