"""What became of a document: the text, the fields, and every change, so that it can be undone."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

from cleaner import __version__
from cleaner.built import native
from cleaner.edits import Standing, rebuild
from cleaner.model import Contact, Edit, Found, Line, Metadata, Repair, Verdict
from cleaner.text.decode import Decoded
from cleaner.text.lines import join, split
from cleaner.text.repair import undo
from cleaner.undisturbed import undisturbed

SCHEMA = 1


@dataclass(frozen=True)
class Cleaned:
    """A cleaned document.

    `standing` is what stands of the text, `removed` what was taken, in the order of the text.
    `verdicts` holds the judge's last word on each line number; its reasons, which few ask
    for, are looked for when they are.
    """

    id: str
    source: str | None
    url: str | None
    standing: Standing = field(repr=False)
    look: Callable[..., Metadata] = field(repr=False, compare=False)
    removed: tuple[Edit, ...]
    repairs: tuple[Repair, ...]
    flags: tuple[str, ...]
    ruleset: str
    decoded: Decoded
    judged: Callable[[], Mapping[int, Verdict]] = field(repr=False, compare=False)
    page: bool = False  # whether a web page came in
    links: bool = False  # whether its Markdown carries the page's links
    status: str = "ok"

    @cached_property
    def text(self) -> str:
        """The kept lines as they stood."""
        return self.standing.text()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the repaired text; for a page, of its visible text."""
        return self.standing.origin

    @cached_property
    def metadata(self) -> Metadata:
        """The fields. They are looked for when first asked for: the text needs none."""
        return self.look()

    @cached_property
    def verdicts(self) -> Mapping[int, Verdict]:
        return self.judged()

    @property
    def title(self) -> str | None:
        return self.metadata.title

    @property
    def byline(self) -> tuple[str, ...]:
        return self.metadata.byline

    @property
    def date(self) -> str | None:
        return self.metadata.date

    @property
    def modified(self) -> str | None:
        return self.metadata.modified

    @property
    def contact(self) -> tuple[Contact, ...]:
        return self.metadata.contact

    @property
    def publisher(self) -> str | None:
        return self.metadata.publisher

    @property
    def rights(self) -> str | None:
        return self.metadata.rights

    @property
    def language(self) -> str | None:
        return self.metadata.language

    @property
    def dateline(self) -> Mapping[str, Any] | None:
        return self.metadata.dateline

    @property
    def standfirst(self) -> str | None:
        return self.metadata.standfirst

    @property
    def found(self) -> tuple[Found, ...]:
        return self.metadata.found

    @cached_property
    def evidence(self) -> tuple[Found, ...]:
        """`found`, and what the lines say of a field that the page settles without them."""
        return self.look(everything=True).found

    @property
    def repaired(self) -> str:
        """The text after repair, before anything was removed."""
        return rebuild(self.text, self.removed)

    @property
    def changed(self) -> bool:
        """Whether anything was repaired or removed."""
        return bool(self.removed or self.repairs)

    def restore(self) -> str:
        """Return the decoded raw text, exactly; for a page, its visible text."""
        return restore(self.text, self.removed, self.repairs)

    @undisturbed
    def record(self) -> dict[str, Any]:
        """Return the record, schema 1: a dict of JSON values. `docs/record.md` explains it."""
        meta = self.metadata
        dateline = dict(meta.dateline) if meta.dateline is not None else None
        return {
            "schema": SCHEMA,
            "id": self.id,
            "source": self.source,
            "url": self.url,
            "status": self.status,
            "text": self.text,
            "title": meta.title,
            "byline": list(meta.byline),
            "date": meta.date,
            "modified": meta.modified,
            "contact": [asdict(contact) for contact in meta.contact],
            "publisher": meta.publisher,
            "rights": meta.rights,
            "language": meta.language,
            "dateline": dateline,
            "standfirst": meta.standfirst,
            "credits": {k: list(v) for k, v in meta.credits.items()} if meta.credits else None,
            "flags": list(self.flags),
            "found": [_found(found) for found in meta.found],
            "removed": (plainly_removed if native is None else native.removed)(self.removed),
            "repairs": [
                {"line": r.line, "before": r.before, "after": r.after, "by": list(r.by)}
                for r in self.repairs
            ],
            "ruleset": self.ruleset,
            "cleaner": __version__,
        }


def plainly_removed(edits: tuple[Edit, ...]) -> list[dict[str, Any]]:
    """The edits as the record has them; in Python."""
    return [
        {"line": e.line, "start": e.start, "end": e.end, "text": e.text, "by": list(e.by)}
        for e in edits
    ]


def _found(found: Found) -> dict[str, Any]:
    value = found.value
    if isinstance(value, Contact):
        value = asdict(value)
    elif isinstance(value, tuple):
        value = list(value)
    item = {"field": found.field, "value": value, "line": found.line, "by": found.by}
    return item if found.rejected is None else {**item, "rejected": found.rejected}


def restore(text: str, removed: tuple[Edit, ...], repairs: tuple[Repair, ...]) -> str:
    """Return the decoded text from the clean text and all changes."""
    repaired = rebuild(text, removed)
    if not repairs:
        return repaired
    lines = split(repaired)
    if repairs[-1].line > len(lines):  # a last line without an ending, of which nothing was left
        lines = (*lines, Line(len(lines) + 1, len(repaired), "", ""))
    return join(undo(lines, repairs))


def restore_record(record: Mapping[str, Any]) -> str:
    """Return the decoded text from a record that carries its whole audit.

    Raises KeyError or TypeError for something that is no such record.
    """
    removed = tuple(
        Edit(e["line"], e["start"], e["end"], e["text"], tuple(e["by"])) for e in record["removed"]
    )
    repairs = tuple(
        Repair(r["line"], r["before"], r["after"], tuple(r["by"])) for r in record["repairs"]
    )
    return restore(record["text"], removed, repairs)
