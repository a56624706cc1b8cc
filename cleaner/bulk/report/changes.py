"""The section of the report on what changed since an earlier run."""

from collections.abc import Mapping
from shlex import quote
from typing import Any

from cleaner.bulk.drift import Drift, SiteChange
from cleaner.bulk.report.charts import code, collapsed, table, text
from cleaner.bulk.report.documents import document

Records = Mapping[tuple[str, str], Mapping[str, Any]]  # by (part, id)
_SITES, _CHANGES = 20, 12  # shown, and of a site
_SHORT = 60  # characters of a line in a message


def describe(change: SiteChange) -> str:
    """Return a change in one line of plain text."""
    name = change.name if len(change.name) <= _SHORT else change.name[: _SHORT - 1] + "…"
    before, after = f"{change.before:.0%}", f"{change.after:.0%}"
    of_documents = f"in {before} of documents, now {after}"
    match change.kind:
        case "rule-silent":
            return f"{name} hardly removes anything now: {of_documents}"
        case "rule-new":
            return f"{name} removes something new: {of_documents}"
        case "line-kept":
            return f'new line in the text, "{name}": {of_documents}'
        case "line-judged":
            return f'new line outside the text, "{name}": {of_documents}'
        case "field-lost":
            return f"{name} is found less often: {of_documents}"
        case "share-removed":
            return f"the share removed is {before} of a document, now {after}"
        case "length":
            return f"the length kept is {change.before:,.0f} characters, now {change.after:,.0f}"


def shown_examples(drift: Drift) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Return what `changes` shows of the earlier and of the later run: documents, (part, id)."""
    before: set[tuple[str, str]] = set()
    after: set[tuple[str, str]] = set()
    for _, found in list(drift.sites())[:_SITES]:
        for change in found[:_CHANGES]:
            for wanted, example in zip((before, after), change.examples, strict=True):
                if example is not None:
                    wanted.add(example)
    return before, after


def changes(drift: Drift, earlier: Records, later: Records, sources: list[str]) -> str:
    """Return the changed sites, each change with a document before and after it.

    `earlier` and `later` are the records of these that are available; see `shown_examples`.
    `sources` are those of the later run, from which new rules would be learned.
    """
    sites = list(drift.sites())
    html = [f'<p class="note">{_compared(drift, len(sites))}</p>']
    for site, found in sites[:_SITES]:
        html.append(f"<h3>{text(site)}</h3>")
        html += [_change(change, earlier, later) for change in found[:_CHANGES]]
        if len(found) > _CHANGES:
            html.append(f'<p class="note">{len(found) - _CHANGES} more changes of this site.</p>')
        if any(change.kind in ("line-kept", "line-judged") for change in found):
            html.append(f"<p>Rules for the new lines: {code(learn_command(sources, site))}</p>")
    if len(sites) > _SITES:
        html.append(f'<p class="note">{len(sites) - _SITES} more sites have changed.</p>')
    if drift.missing:
        rows = [(text(site),) for site in drift.missing]
        html.append(collapsed(f"{len(rows)} sites have no document in this run", table(None, rows)))
    return "\n".join(html)


def learn_command(sources: list[str], site: str) -> str:
    """Return the command that would propose rules for the lines of a site."""
    name = "".join(c if c.isalnum() or c in ".-" else "-" for c in site).strip("-.") or "site"
    return f"cleaner learn {' '.join(map(quote, sources))} -o {name}.toml"


def _compared(drift: Drift, changed: int) -> str:
    small = f"; {drift.too_small:,} have too few documents to compare" if drift.too_small else ""
    return f"{changed:,} of {drift.compared:,} sites that are in both runs have changed{small}."


def _change(change: SiteChange, earlier: Records, later: Records) -> str:
    pages = "".join(
        document(example[1], None, when, records.get(example))
        for example, when, records in zip(
            change.examples, ("before", "after"), (earlier, later), strict=True
        )
        if example is not None
    )
    return collapsed(text(describe(change)), pages)
