"""What an earlier run left in OUT, and what of it is still worth something.

A part counts when its journal entry is whole, its shard covers the same files as now
(`Shard.key`) and it lies there in its full length. Everything else that is ours is taken
away before work begins; what is not ours is never touched, and makes the run refuse.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from cleaner.bulk import durable, journal, run_counts
from cleaner.bulk.job import Job, Layout, part_name
from cleaner.bulk.part import CHECKPOINT
from cleaner.bulk.plan import Shard
from cleaner.errors import InputError

_OURS = re.compile(r"part-\d{6,}-\d{5}\.(jsonl|jsonl\.gz|jsonl\.zst|parquet)$")
_SPOOL = re.compile(r"(part-(\d{6,})-(\d{5}))\.(?:out|bad|same|state)")
AGAIN = "with --restart it begins anew and what is there is replaced"


@dataclass(frozen=True, slots=True)
class Entry:
    """A journal entry without its counts, and where its line stands."""

    sequence: int
    key: str
    next: int
    last: bool
    file: str | None
    size: int
    failures: int
    offset: int


@dataclass
class State:
    """The header of the journal, and the entries of each shard in the order of their parts."""

    header: dict[str, Any] | None
    entries: dict[int, list[Entry]]
    complete: dict[str, Any] | None = None


def enter(layout: Layout) -> None:
    """Make OUT and our folders in it. Raises InputError where something else is in the way."""
    if layout.single:
        if os.path.lexists(layout.out) and not os.path.isdir(layout.state):
            raise InputError(f"{layout.out}: exists, and no run of ours made it")
        os.makedirs(layout.folder, exist_ok=True)
    else:
        _refuse_foreign(layout)
        os.makedirs(layout.out, exist_ok=True)
    durable.make_folder(layout.state)


def _refuse_foreign(layout: Layout) -> None:
    try:
        names = os.listdir(layout.out)
    except FileNotFoundError:
        return
    except NotADirectoryError:
        raise InputError(
            f"{layout.out}: is a file; give a folder, or a name like out.jsonl"
        ) from None
    if names and ".cleaner" not in names:
        raise InputError(
            f"{layout.out}: holds files already, and no run of ours; give a new folder"
        )


def make_folders(layout: Layout) -> None:
    """Our folders inside the state."""
    durable.make_folder(layout.kept)
    durable.make_folder(layout.parts)
    durable.make_folder(layout.temporary)


def empty(layout: Layout, done: Mapping[int, int] | None = None) -> None:
    """Take away what is temporary. With `done`, how many parts of each shard are finished, the
    checkpoint of its next part stays; whether it is worth something, its worker looks."""
    there = set(os.listdir(layout.temporary))
    for name in there:
        path = os.path.join(layout.temporary, name)
        if os.path.isdir(path) and not os.path.islink(path):
            for inner in os.listdir(path):
                os.unlink(os.path.join(path, inner))
            os.rmdir(path)
        elif done is None or not _goes_on(name, there, done):
            os.unlink(path)


def _goes_on(name: str, there: set[str], done: Mapping[int, int]) -> bool:
    found = _SPOOL.fullmatch(name)
    return (
        found is not None
        and f"{found[1]}{CHECKPOINT}" in there
        and done.get(int(found[2]), 0) == int(found[3])
    )


def load(layout: Layout) -> State:
    """Read the journal. Raises InputError when it is there and its header cannot be read."""
    state = State(None, {})
    offset = 0
    try:
        with open(layout.journal, "rb") as file:
            for number, line in enumerate(file):
                entry = journal.entry(line)
                if number == 0:
                    if entry is None or entry.get("format") != journal.FORMAT:
                        raise InputError(f"{layout.journal}: cannot be read; {AGAIN}")
                    state.header = entry
                elif entry is not None and "complete" in entry:
                    state.complete = entry["complete"]
                elif entry is not None:
                    state.complete = None
                    _add(state.entries, entry, offset)
                offset += len(line)
    except FileNotFoundError:
        return state
    if state.header is None:
        raise InputError(f"{layout.journal}: cannot be read; {AGAIN}")
    return state


def _add(entries: dict[int, list[Entry]], row: dict[str, Any], offset: int) -> None:
    entry = Entry(
        row["sequence"], row["key"], row["next"], row["last"], row["file"], row["size"],
        row["failures"], offset,
    )  # fmt: skip
    chain = entries.setdefault(row["shard"], [])
    chain[:] = [other for other in chain if other.sequence < entry.sequence]
    chain.append(entry)


def check_header(header: dict[str, Any], job: Job, ruleset: str, version: str) -> None:
    """Raises InputError when the folder was made by other rules, options or another version."""
    differing = [
        name
        for name, ours in (("rules", ruleset), ("cleaner", version))
        if header[{"rules": "ruleset"}.get(name, name)] != ours
    ]
    was, now = header["recipe"], json.loads(json.dumps(job.recipe()))
    differing += [name for name in sorted({*was, *now}) if was.get(name) != now.get(name)]
    if differing:
        raise InputError(f"{job.out}: was begun with other {', '.join(differing)}; {AGAIN}")


def worth(layout: Layout, shard: Shard, chain: list[Entry]) -> list[Entry]:
    """The entries of `chain` that still hold for `shard`: an unbroken beginning of it."""
    good: list[Entry] = []
    for entry in chain:
        if entry.sequence != len(good) or entry.key != shard.key or (good and good[-1].last):
            break
        if entry.file is not None and not _lies_there(layout, entry):
            break
        if entry.failures and not os.path.exists(kept(layout, shard.index, entry.sequence)):
            break
        good.append(entry)
    return good


def _lies_there(layout: Layout, entry: Entry) -> bool:
    assert entry.file is not None
    try:
        found = os.lstat(os.path.join(layout.parts, entry.file))
    except OSError:
        return False
    return found.st_size == entry.size


def kept(layout: Layout, shard: int, sequence: int, what: str = "failures") -> str:
    """Where the failures or the names of a finished part lie."""
    return os.path.join(layout.kept, f"{part_name(shard, sequence)}.{what}")


def sweep(layout: Layout, good: set[str]) -> None:
    """Take away parts of ours that no entry vouches for. `good` holds names of parts."""
    for name in os.listdir(layout.parts):
        if _OURS.fullmatch(name) and name.split(".")[0] not in good:
            os.unlink(os.path.join(layout.parts, name))
    for name in os.listdir(layout.kept):
        stem, _, what = name.partition(".")
        if stem in good:
            continue
        path = os.path.join(layout.kept, name)
        if what == "names":
            _remove_tree(layout, path)
        os.unlink(path)


def _remove_tree(layout: Layout, listing: str) -> None:
    """Take away the files of a tree that `listing` names, and the folders left empty."""
    with open(listing, "rb") as file:
        names = json.load(file)
    for name in names:
        path = os.path.join(layout.parts, name)
        with suppress(OSError):
            os.unlink(path)
        folder = os.path.dirname(name)
        while folder:
            try:
                os.rmdir(os.path.join(layout.parts, folder))
            except OSError:
                break
            folder = os.path.dirname(folder)


def clear(layout: Layout) -> None:
    """Take away everything that is ours: the run begins anew."""
    make_folders(layout)
    empty(layout)
    sweep(layout, set())
    for path in (
        layout.journal, layout.failures, layout.summary, layout.plan, layout.duplicates,
    ):  # fmt: skip
        with suppress(FileNotFoundError):
            os.unlink(path)
    if layout.single:
        with suppress(FileNotFoundError):
            os.unlink(layout.out)


def tallies(layout: Layout, entries: Iterator[Entry]) -> Iterator[run_counts.Tally]:
    """The counts of `entries`, read again from the journal."""
    with open(layout.journal, "rb") as file:
        for entry in entries:
            file.seek(entry.offset)
            row = journal.entry(file.readline())
            if row is None:
                raise InputError(f"{layout.journal}: changed under us; {AGAIN}")
            yield row["tally"]


def outcome(layout: Layout, shards: int, parts: int) -> dict[str, Any]:
    """What tells a finished run from another one with the same entries."""
    one: int | None = None
    if layout.single:
        with suppress(OSError):
            one = os.path.getsize(layout.out)
    return {"shards": shards, "parts": parts, "size": one}
