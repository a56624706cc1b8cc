"""The first reading: clean each document, and leave its lines on disk with what became of them."""

from collections.abc import Iterator
from typing import NamedTuple

from cleaner.api import Cleaner
from cleaner.bulk.plan import Shard
from cleaner.edits.plan import is_judge
from cleaner.errors import DocumentError
from cleaner.learning import spill
from cleaner.learning.job import LearnJob
from cleaner.learning.line_forms import (
    LONGEST,
    is_running_text,
    line_key,
    line_patterns,
)
from cleaner.learning.sites import Site, site_of
from cleaner.learning.spill import LineRecord, SpilledDocument, SpilledLine, number_of
from cleaner.readers import FileRange, InputDocument, Rejected, Skipped, read
from cleaner.result import Cleaned
from cleaner.text.sentences import count_words

# A line that states one of these is metadata: a rule for it would hide the field's own words.
_FIELDS = frozenset(("title", "byline", "date", "modified", "dateline", "standfirst"))
_MOST_WORDS = 255  # that a record can count


class DocumentRow(NamedTuple):
    """A document among the others. `number` is made of everything it holds, `text` of its kept
    lines, `address` of its URL, 0 where that tells nothing; `words` are those kept."""

    number: int
    site: Site
    text: int
    address: int
    words: int


class ShardRows(NamedTuple):
    """What one shard holds; rows are in the order of the documents on disk."""

    rows: list[DocumentRow]
    rejected: list[Rejected]
    skipped: int


class FirstReading:
    """Reads shards in one process; `folder` is where it leaves what it has read."""

    def __init__(self, job: LearnJob, folder: str, partitions: int) -> None:
        self._job = job
        self._folder = folder
        self._cleaner = Cleaner(settings=job.settings)
        self._partitions = spill.Partitions(folder, partitions)

    def read(self, shard: Shard) -> ShardRows:
        """Read the documents of a shard. What cannot be read or cleaned is listed."""
        found = ShardRows([], [], 0)
        skipped = 0

        def documents() -> Iterator[SpilledDocument]:
            nonlocal skipped
            for file, item in self._items(shard):
                if isinstance(item, Skipped):
                    skipped += 1
                elif isinstance(item, Rejected):
                    found.rejected.append(item)
                else:
                    row, document = self._document(file, item)
                    found.rows.append(row)
                    yield document

        spill.write_documents(spill.documents_path(self._folder, shard.index), documents())
        self._partitions.flush()
        return found._replace(skipped=skipped)

    def _items(self, shard: Shard) -> Iterator[tuple[FileRange, "Cleaned | Rejected | Skipped"]]:
        options = self._job.reader_options()
        for file, state in zip(shard.spans, shard.states, strict=True):
            for item in read(file, options, state):
                yield file, self._clean(item) if isinstance(item, InputDocument) else item

    def _clean(self, item: InputDocument) -> "Cleaned | Rejected":
        document = item.document
        try:
            return self._cleaner.clean_document(document)
        except DocumentError as error:
            return Rejected(document.id, document.source or "-", error.reason, str(error))

    def _document(self, file: FileRange, cleaned: Cleaned) -> tuple[DocumentRow, SpilledDocument]:
        site = site_of(cleaned.url, file, self._job.site)
        lines = spilled_lines(cleaned)
        keys = [line_key(line.text) for line in lines]
        kept = [key for line, key in zip(lines, keys, strict=True) if line.kept]
        day = (cleaned.date or "")[:10]
        number = number_of(site.name, cleaned.url or "", day, *keys)
        row = DocumentRow(
            number,
            site,
            number_of(site.name, *kept) if kept else number,
            _address(cleaned.url),
            sum(count_words(line.text) for line in lines if line.kept),
        )
        self._record(number, site.name, lines, keys)
        return row, SpilledDocument(day, lines)

    def _record(self, number: int, site: str, lines: list[SpilledLine], keys: list[str]) -> None:
        """Write a record for each different line of a document, and for each of its patterns."""
        seen: dict[int, tuple[int, int]] = {}
        for line, key in zip(lines, keys, strict=True):
            if not key:
                continue
            words = min(count_words(line.text), _MOST_WORDS)
            flags = line.flags & spill.KEPT
            long = spill.RUNNING_TEXT if flags and is_running_text(line.text) else 0
            lines_of = seen.setdefault(number_of(site, key), (0, words))
            seen[number_of(site, key)] = (lines_of[0] | flags | long, words)
            for pattern in line_patterns(line.text):
                of_pattern = number_of(site, pattern.key)
                before = seen.get(of_pattern, (0, 0))[0]
                seen[of_pattern] = (before | flags | spill.PATTERN, words)
        for line_number, (flags, words) in seen.items():
            self._partitions.add(LineRecord(line_number, number, flags, words))


def spilled_lines(cleaned: Cleaned) -> list[SpilledLine]:
    """Return the lines of a document that are not blank, with what became of each.

    Hard-wrapped paragraphs are one line each, as the rules see them.
    """
    removed: dict[int, list[tuple[int, tuple[str, ...]]]] = {}
    for edit in cleaned.removed:
        removed.setdefault(edit.line, []).append((len(edit.text.strip()), edit.by))
    stated = {
        found.line
        for found in cleaned.found
        if found.rejected is None and found.field in _FIELDS and found.line is not None
    }
    verdicts = cleaned.deferred.plain_verdicts()
    lines = []
    for line in cleaned.deferred.lines:
        text = line.text.strip()
        if not text:
            continue
        flags = _flags(text, removed.get(line.number, []))
        if line.number in stated:
            flags |= spill.FIELD
        verdict = verdicts.get(line.number)
        article = 50 if verdict is None else round(100 * verdict.article)
        lines.append(SpilledLine(flags, article, text[:LONGEST]))
    return lines


def _flags(text: str, removed: list[tuple[int, tuple[str, ...]]]) -> int:
    """Whether a line was kept, and what took it or a part of it."""
    flags = 0 if sum(length for length, _ in removed) >= len(text) else spill.KEPT
    for _, names in removed:
        for name in names:
            by_judge = is_judge(name) or name.startswith("profile/")
            flags |= spill.BY_JUDGE if by_judge else spill.BY_RULE
    return flags


def _address(url: str | None) -> int:
    """A number for the page at `url`; 0 where the address leads to no page of its own."""
    if not url:
        return 0
    rest = url.partition("//")[2].partition("#")[0].removeprefix("www.").rstrip("/")
    return number_of(rest) if "/" in rest or "?" in rest else 0
