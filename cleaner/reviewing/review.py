"""Look at what the rules of a file do in a sample of documents. One pass, in bounded memory."""

import os
import shutil
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from cleaner.api import Cleaner
from cleaner.bulk import plan
from cleaner.bulk.inputs import save_stdin
from cleaner.bulk.plan import Shard
from cleaner.errors import DocumentError, InputError, RuleError
from cleaner.files.pack_files import MAX_FILE_BYTES
from cleaner.files.read import read as read_file
from cleaner.learning.job import PART, Show, first_by_name
from cleaner.learning.sites import site_of
from cleaner.matching.parse import parse
from cleaner.matching.rules import Rule
from cleaner.readers import InputDocument, Limits, ReadOptions, Rejected, read
from cleaner.readers.sources import resolve_sources
from cleaner.reviewing.evidence import RuleEvidence
from cleaner.reviewing.sample import EvidenceCollector
from cleaner.settings import Settings


@dataclass(frozen=True, slots=True)
class ReviewJob:
    """The rule file and the sources; `site` is that of documents without a URL, None to go by
    their folders."""

    rules: str
    sources: tuple[str, ...]
    settings: Settings = field(default_factory=Settings)
    site: str | None = None
    columns: Mapping[str, tuple[str, ...]] | None = None
    limits: Limits = field(default_factory=Limits)
    part: int = PART

    def reader_options(self) -> ReadOptions:
        """Return the options for `cleaner.readers.read`."""
        options = ReadOptions(form=self.settings.form, limits=self.limits)
        return options if self.columns is None else replace(options, columns=self.columns)


@dataclass(slots=True)
class Review:
    """The rules of a file in its order, its text, and the evidence for each by its name.

    `raw` has the tables of the rules as the file has them, by name.
    `rejected` counts documents that could not be read; `first_rejected` are some of them.
    """

    name: str
    text: str
    rules: Sequence[Rule]
    evidence: Mapping[str, RuleEvidence]
    raw: dict[str, dict[str, Any]] = field(default_factory=dict)
    documents: int = 0
    rejected: int = 0
    first_rejected: list[Rejected] = field(default_factory=list)


def review(job: ReviewJob, show: Show = lambda what, done, total: None) -> Review:
    """Return what the rules of a file do in the documents of a job.

    Raises RuleError for a rule file that does not pass its check, InputError for sources that
    cannot be found or hold no document. One that cannot be read is counted.
    """
    text = rule_text(job.rules)
    rules = _rules(job.rules, text)
    settings = job.settings
    with_rules = settings._replace(rules=(*settings.rules, job.rules), preview=True)
    found = Review(job.rules, text, rules, {}, _tables(text))
    sample = EvidenceCollector(rules, Cleaner(settings=with_rules))
    folder = tempfile.mkdtemp(prefix="cleaner-review-")
    try:
        shards = [one for one in _shards(job, folder) if isinstance(one, Shard)]
        for done, shard in enumerate(shards, start=1):
            rejected = list(_look(job, shard, sample))
            found.rejected += len(rejected)
            found.first_rejected = first_by_name([*found.first_rejected, *rejected])
            show("reading", done, len(shards))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    found.evidence, found.documents = sample.evidence, sample.documents
    if not found.documents:
        raise InputError(_no_document(job, found))
    return found


def rule_text(path: str) -> str:
    """Return the text of a rule file. Raises InputError for what is none."""
    if os.path.isdir(path):
        raise InputError(f"{path}: is a folder; name one rule file in it")
    try:
        return read_file(path, limit=MAX_FILE_BYTES).decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise RuleError(f"{path}: not UTF-8 (byte {error.start + 1})") from None


def _rules(path: str, text: str) -> list[Rule]:
    return sorted(parse([[(path, text)]]).rules, key=lambda rule: (rule.line or 0, rule.name))


def _tables(text: str) -> dict[str, dict[str, Any]]:
    data = tomllib.loads(text)
    return {f"{data['family']}/{table['id']}": table for table in data["rule"]}


def _shards(job: ReviewJob, folder: str) -> Iterator[object]:
    paths = resolve_sources([source for source in job.sources if source != "-"])
    stdin = None
    if "-" in job.sources:
        stdin = save_stdin(os.path.join(folder, "stdin"))
    return plan.shards(paths, stdin, job.part)


def _look(job: ReviewJob, shard: Shard, sample: EvidenceCollector) -> Iterator[Rejected]:
    """Look at the documents of a shard, and yield those that could not be read."""
    for file, state in zip(shard.spans, shard.states, strict=True):
        for item in read(file, job.reader_options(), state):
            if isinstance(item, Rejected):
                yield item
            elif isinstance(item, InputDocument):
                document = item.document
                try:
                    sample.look(document, site_of(document.url, file, job.site).name)
                except DocumentError as error:
                    name = document.source or "-"
                    yield Rejected(document.id, name, error.reason, str(error))


def _no_document(job: ReviewJob, found: Review) -> str:
    named = ", ".join(job.sources[:3]) + (" …" if len(job.sources) > 3 else "")
    if found.rejected:
        first = found.first_rejected[0].message
        return f"{named}: none of {found.rejected:,} documents could be read; the first: {first}"
    return f"{named}: no document in it; name the dumps or pages that the rules are for"
