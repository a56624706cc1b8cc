"""What a run is asked to do.

A job is sent to the workers as JSON, so all its values are plain ones. Everything the output
depends on is in its `recipe`; a run is never resumed with another recipe.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from cleaner.bulk.layout import Layout
from cleaner.model import Audit, Fields
from cleaner.readers import Limits, ReadOptions
from cleaner.settings import Settings

# Settings that change no record: what other commands do, and the rules, which the fingerprint of
# the rule set stands for.
_NOT_OF_RECORDS = (
    "rules", "preview", "origin", "include", "exclude", "extend_exclude", "respect_gitignore",
    "project_files",
)  # fmt: skip
BATCH = 1 << 20  # bytes of documents between two checkpoints


@dataclass(frozen=True, slots=True)
class Job:
    """The input, the output and the options of a run.

    `settings` are the fields of `cleaner.settings.Settings`. `factory` is "module:name" of a
    callable that every worker calls once with ``settings=`` and ``today=``; it returns an object
    with ``clean_document`` and ``ruleset.fingerprint``.

    `fields` are those that the records hold. `seconds` and `memory` (bytes, above what an idle
    worker needs) limit a single document.
    `part` is the size of a part in bytes of input, or None to choose it by the size of the run;
    `batch` is the number of bytes of documents between two checkpoints.
    `duplicates` lists documents whose raw content occurred before. `verify` restores every
    document from its record before it is written; without it one in a hundred is checked.
    `restart` discards what an earlier run left in `out`.
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
    audit: Audit = "full"
    fields: Fields = "all"
    part: int | None = None
    batch: int = BATCH
    duplicates: bool = False
    verify: bool = False
    restart: bool = False
    factory: str = "cleaner.api:Cleaner"

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Job":
        """Return the job whose `asdict` went through JSON."""
        job = {**values, "limits": Limits(**values["limits"])}
        if job["columns"] is not None:
            job["columns"] = {name: tuple(keys) for name, keys in job["columns"].items()}
        return cls(**job)

    def reader_options(self) -> ReadOptions:
        """Return the options for `cleaner.readers.read`."""
        columns = {} if self.columns is None else {"columns": self.columns}
        return ReadOptions(form=self.form, limits=self.limits, **columns)  # type: ignore[arg-type]

    def cleaner_settings(self) -> Settings:
        """Return `settings` as a value; JSON turns its tuples into lists."""
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in self.settings.items()
        }
        if "sources" in values:
            values["sources"] = tuple((glob, tuple(names)) for glob, names in values["sources"])
        return Settings(**values)

    def _recipe_settings(self) -> dict[str, Any]:
        """The settings that can change a record. The folder only says what globs refer to."""
        left_out = _NOT_OF_RECORDS if self.settings.get("sources") else (*_NOT_OF_RECORDS, "folder")
        return {name: value for name, value in self.settings.items() if name not in left_out}

    def recipe(self) -> dict[str, Any]:
        """Return everything the output depends on, except the rules."""
        return {
            "to": self.to,
            "settings": self._recipe_settings(),
            "columns": self.columns and {k: list(v) for k, v in self.columns.items()},
            "form": self.form,
            "limits": asdict(self.limits),
            "seconds": self.seconds,
            "memory": self.memory,
            "audit": self.audit,
            "fields": self.fields,
            "part": self.part,
            "batch": self.batch,
            "duplicates": self.duplicates,
        }


@dataclass(frozen=True, slots=True)
class Run:
    """A job that is being done: what is fixed before the first worker starts."""

    job: Job
    layout: Layout
    part_size: int  # bytes of input
    today: str  # ISO 8601 date, an upper bound for the dates of documents
    boot_id: str  # of the operating system, see `cleaner.bulk.system`
    lock: int  # file descriptor of the lock, inherited by the workers
    began: float  # seconds since 1970
