"""What became of a document: the text, the metadata, and every change, so that it can be undone."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cleaner import __version__
from cleaner.deferred import Deferred
from cleaner.edits.context import Context, Outcome
from cleaner.edits.remaining_text import RemainingText
from cleaner.edits.restore import rebuild, restore
from cleaner.errors import SettingsError, did_you_mean
from cleaner.model import Edit, Fields, Found, Line, Repair, Verdict
from cleaner.native import passes
from cleaner.text.decode import Decoded
from cleaner.text.printable import printable

if TYPE_CHECKING:
    from cleaner.metadata.fields import Contact, Metadata

SCHEMA = 2
_BASIC = ("title", "byline", "date", "contact", "language")


class Cleaned:
    """A cleaned document.

    `page` is whether a web page came in, `links` and `images` whether its Markdown keeps those of
    the page. What was removed, metadata and the judge's reasons are worked out when they are first
    asked for: the text needs none of them.
    """

    id: str
    source: str | None
    url: str | None
    remaining: RemainingText
    repairs: tuple[Repair, ...]
    flags: tuple[str, ...]
    ruleset: str
    decoded: Decoded
    deferred: Deferred
    page: bool
    links: bool
    images: bool
    status: str = "ok"

    def __init__(
        self,
        context: Context,
        decoded: Decoded,
        repairs: tuple[Repair, ...],
        outcome: Outcome,
        deferred: Deferred,
    ) -> None:
        document, options = context.document, context.options
        page = context.page is not None
        self.__dict__.update(
            id=document.id,
            source=document.source,
            url=deferred.url,
            remaining=outcome.remaining,
            repairs=repairs,
            flags=tuple(sorted(outcome.flags)),
            ruleset=context.scanner.fingerprint,
            decoded=decoded,
            page=page,
            links=page and options.links == "keep",
            images=page and options.images == "keep",
            deferred=deferred,
        )

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a result cannot be changed: {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cleaned) and self._compared == other._compared

    def __hash__(self) -> int:
        return hash(self._compared)

    @property
    def _compared(self) -> tuple[Any, ...]:
        names = [name for name in Cleaned.__annotations__ if name != "deferred"]  # not worked out
        return tuple([getattr(self, name) for name in names])

    def __repr__(self) -> str:
        kept, total = self._count_kept()
        parts = [f"{kept} of {total} lines kept"]
        parts += [f"byline {', '.join(self.byline)}"] if self.byline else []
        parts += [self.date] if self.date else []
        parts += [f"flagged {', '.join(self.flags)}"] if self.flags else []
        return printable(f"Cleaned: {', '.join(parts)}")

    def _repr_html_(self) -> str:
        """What ``cleaner explain --to html`` shows, for notebooks."""
        from cleaner.writers import notebook  # upwards: Jupyter asks the value itself

        return notebook.render(self)

    def _count_kept(self) -> tuple[int, int]:
        """How many lines with text are kept, at least in part, and how many there are."""
        lines = {line.number: line for line in self.lines if line.text.strip()}
        left = {number: len(line.text) for number, line in lines.items()}
        for edit in self.removed:
            line = lines.get(edit.line)
            if line is not None:
                left[edit.line] -= min(edit.end, line.start + len(line.text)) - edit.start
        return sum(characters > 0 for characters in left.values()), len(lines)

    @cached_property
    def removed(self) -> tuple[Edit, ...]:
        """What was removed, in the order of the text."""
        return self.remaining.edits_in_order()

    @cached_property
    def text(self) -> str:
        """The kept lines as they were."""
        return self.remaining.text()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the repaired text; for a page, of its visible text."""
        return tuple(self.remaining.original)

    @cached_property
    def metadata(self) -> "Metadata":
        """All fields and their candidates."""
        return self.deferred.metadata()

    @cached_property
    def verdicts(self) -> Mapping[int, Verdict]:
        """The judge's last verdict on each line that it judged, by line number."""
        return self.deferred.verdicts()

    @property
    def title(self) -> str | None:
        """The headline, without the publisher's name; None when unsure."""
        return self.metadata.title

    @property
    def byline(self) -> tuple[str, ...]:
        """Names of authors in order, without "By" or titles; () when unsure."""
        return self.metadata.byline

    @property
    def date(self) -> str | None:
        """The day of publication, ISO 8601, with a time if one is stated; never in the future.

        None when unsure.
        """
        return self.metadata.date

    @property
    def modified(self) -> str | None:
        """The day of the last change, in the form of `date`; None when unsure."""
        return self.metadata.modified

    @property
    def contact(self) -> "tuple[Contact, ...]":
        """How to reach the authors, a desk or the publisher."""
        return self.metadata.contact

    @property
    def publisher(self) -> str | None:
        """The publisher, as the text or the page states it; None if neither does."""
        return self.metadata.publisher

    @property
    def rights(self) -> str | None:
        """The copyright notice, as the text or the page states it; None if neither does."""
        return self.metadata.rights

    @property
    def language(self) -> str | None:
        """The language as an ISO 639-1 code; None when unsure. `found` has the region."""
        return self.metadata.language

    @property
    def dateline(self) -> Mapping[str, Any] | None:
        """The place and the agency before the first sentence; they stay in the text.

        None for a text that begins without them.
        """
        return self.metadata.dateline

    @property
    def standfirst(self) -> str | None:
        """The summary that the page states, or the paragraph between headline and article.

        None if neither is found.
        """
        return self.metadata.standfirst

    @property
    def credits(self) -> Mapping[str, tuple[str, ...]] | None:
        """Names by kind, "reporting" or "editing", apart from the byline; None without any."""
        return self.metadata.credits

    @property
    def section(self) -> str | None:
        """The section or category, as the page, the container or the front matter states it.

        None if none of them does.
        """
        return self.metadata.section

    @property
    def image(self) -> str | None:
        """The address of the article's main image, absolute, as stated; None without one."""
        return self.metadata.image

    @property
    def canonical(self) -> str | None:
        """The address by which the page wants to be known, absolute; None without one."""
        return self.metadata.canonical

    @property
    def tags(self) -> tuple[str, ...]:
        """Keywords, as the page, the container or the front matter states them."""
        return self.metadata.tags

    @property
    def found(self) -> tuple[Found, ...]:
        """Every candidate of every field: where it is from, and why it was not taken."""
        return self.metadata.found

    @cached_property
    def evidence(self) -> tuple[Found, ...]:
        """`found`, and the candidates in the lines even for fields that a page states."""
        return self.deferred.metadata(everything=True).found

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

    def record(self, fields: Fields = "all", *, findings: bool = True) -> dict[str, Any]:
        """Return the record, schema 2: a dict of JSON values (docs/record.md).

        Fields that are not asked for are None, and have no findings; without `findings` none has
        any. For "none" the metadata are not read: two fifths of what a dump costs. Raises
        SettingsError for another word.
        """
        from cleaner.metadata.fields import FIELDS, Metadata, as_json, found_as_json

        choices: Mapping[str, tuple[str, ...]] = {"none": (), "basic": _BASIC, "all": FIELDS}
        if fields not in choices:
            hint = did_you_mean(str(fields), choices) or f"; choose from {', '.join(choices)}"
            raise SettingsError(f'fields: cannot be "{fields}"{hint}')
        asked = choices[fields]
        metadata = self.metadata if asked else Metadata()
        found = metadata.found if findings else ()
        if fields == "basic":
            found = tuple([one for one in found if one.field in asked])
        return {
            "schema": SCHEMA,
            "id": self.id,
            "source": self.source,
            "url": self.url,
            "status": self.status,
            "text": self.text,
            **{
                name: as_json(getattr(metadata, name)) if name in asked else None
                for name in FIELDS
            },
            "flags": list(self.flags),
            "audit": "full",
            "found": [*map(found_as_json, found)],
            "removed": passes.edit_records(self.removed),
            "repairs": [
                {"line": r.line, "before": r.before, "after": r.after, "by": list(r.by)}
                for r in self.repairs
            ],
            "ruleset": self.ruleset,
            "cleaner": __version__,
        }


def restore_record(record: Mapping[str, Any]) -> str:
    """Return the decoded raw text from a record with its whole audit.

    Raises KeyError or TypeError for something that is no such record, ValueError for one
    whose parts do not belong together.
    """
    removed = tuple(
        Edit(e["line"], e["start"], e["end"], e["text"], tuple(e["by"])) for e in record["removed"]
    )
    repairs = tuple(
        Repair(r["line"], r["before"], r["after"], tuple(r["by"])) for r in record["repairs"]
    )
    return restore(record["text"], removed, repairs)
