"""What a run is asked to do, and where its files lie.

A job crosses into the workers as JSON, so every value of it is a plain one. What decides
the output is its `recipe`; a folder made by one recipe is never continued by another.
"""

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from cleaner.readers import Limits, Options

BATCH = 1 << 20  # bytes of documents between two checkpoints
LEAST_PART, MOST_PART = 1 << 20, 32 << 20
PARTS = 128  # how many shares a run of middling size is cut into


@dataclass(frozen=True, slots=True)
class Job:
    """`settings` are those of `cleaner.settings.Settings`; `factory` names what is called with
    them and with the day of the run (``settings=``, ``today=``), once in every worker, and
    gives something with ``clean_document`` and ``ruleset.fingerprint``.

    `seconds` and `memory` (bytes above what a worker needs by itself) are the limits of one
    document. `part` is the size of a share in bytes of input, None: by the size of the run;
    `batch` are the bytes of documents between two checkpoints.
    `duplicates` names documents whose raw content came before, `verify` restores every
    document from its record (else one in a hundred) before it is written.
    """

    sources: tuple[str, ...]
    out: str
    to: str = "jsonl"
    workers: int = 1
    settings: Mapping[str, Any] = field(default_factory=dict)
    columns: Mapping[str, tuple[str, ...]] | None = None
    form: str = "auto"
    limits: Limits = field(default_factory=Limits)
    seconds: float = 10.0
    memory: int = 512 << 20
    audit: str = "full"
    part: int | None = None
    batch: int = BATCH
    duplicates: bool = False
    verify: bool = False
    restart: bool = False
    factory: str = "cleaner.api:Cleaner"

    def options(self) -> Options:
        """How the readers are to read."""
        columns = {} if self.columns is None else {"columns": self.columns}
        return Options(form=self.form, limits=self.limits, **columns)  # type: ignore[arg-type]

    def recipe(self) -> dict[str, Any]:
        """Everything but the rules that the output depends on."""
        return {
            "to": self.to,
            "settings": {k: v for k, v in self.settings.items() if k not in ("rules", "origin")},
            "columns": self.columns and {k: list(v) for k, v in self.columns.items()},
            "form": self.form,
            "limits": asdict(self.limits),
            "seconds": self.seconds,
            "memory": self.memory,
            "audit": self.audit,
            "part": self.part,
            "batch": self.batch,
            "duplicates": self.duplicates,
        }


ONE_FILE = {
    ".jsonl": "jsonl",
    ".jsonl.gz": "jsonl.gz",
    ".jsonl.zst": "jsonl.zst",
    ".parquet": "parquet",
}


class Layout:
    """Where a run's files lie: in the folder OUT, or beside the one file OUT.

    ``state`` is ours alone: the journal, the lock, what is not finished yet.
    """

    def __init__(self, out: str) -> None:
        self.out = out
        self.single = one_file(out) is not None
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
        self.kept = os.path.join(self.state, "kept")  # failures and names of finished parts
        self.journal = os.path.join(self.state, "journal")
        self.plan = os.path.join(self.state, "plan")
        self.lock = os.path.join(self.state, "lock")
        self.stdin = os.path.join(self.state, "stdin")


def one_file(out: str) -> str | None:
    """The format of an OUT that is one file, None when OUT is a folder.

    >>> one_file("all.jsonl.gz"), one_file("out")
    ('jsonl.gz', None)
    """
    if os.path.isdir(out):
        return None
    return next((to for suffix, to in ONE_FILE.items() if out.endswith(suffix)), None)


def part_name(shard: int, sequence: int) -> str:
    """What a part is called, without its suffix. Names sort as their contents stood."""
    return f"part-{shard:06d}-{sequence:05d}"
