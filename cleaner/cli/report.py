"""``cleaner report``: one HTML page about a finished run, and what changed since another."""

import json
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from cleaner.cli._options import PATH, common_options, is_quiet
from cleaner.cli._terminal import print_status, write_result
from cleaner.errors import InputError, SettingsError

if TYPE_CHECKING:
    from cleaner.bulk.drift import Drift
    from cleaner.bulk.layout import Layout

_SUFFIXES = {"jsonl": ".jsonl", "jsonl.gz": ".jsonl.gz", "jsonl.zst": ".jsonl.zst"}
_MESSAGES = 20  # changes that are named on standard error
DRIFT = 1  # exit code of --fail-on-drift


@click.command()
@click.argument("out", type=PATH)
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="FILE",
    help="Write the page here (default: report.html in OUT).",
)
@click.option(
    "--against",
    type=PATH,
    metavar="EARLIER",
    help="The output of an earlier run: the page begins with what changed on each site since.",
)
@click.option(
    "--to",
    type=click.Choice(("html", "json")),
    default="html",
    help="json: print the changes instead of writing a page; needs --against.",
)
@click.option("--fail-on-drift", is_flag=True, help="Exit with 1 when a site has changed.")
@common_options
@click.pass_context
def report(
    context: click.Context,
    out: str,
    output: str | None,
    against: str | None,
    to: str,
    fail_on_drift: bool,
) -> None:
    """Write one HTML page about the finished run in OUT, a folder or a file; print its path.

    It shows what each rule removed, with examples; rules that never matched; unusual sites;
    rejected documents; and documents worth checking, before and after. The page needs no
    network and no JavaScript.

    With --against it begins with the sites that changed since an earlier run: a rule that fell
    silent, a new line that became frequent, a field that is found less often, a larger
    or smaller share of the text removed. A site needs ten documents in both runs.

    \b
    Examples:
      cleaner report out
      cleaner report all.jsonl -o report.html
      cleaner report tonight --against last-week --fail-on-drift
    """
    if against is None and (fail_on_drift or to == "json"):
        option = "--fail-on-drift" if fail_on_drift else "--to json"
        raise SettingsError(f"{option} needs --against EARLIER, the output of an earlier run")
    if to == "json" and output is not None:
        raise SettingsError("--to json prints to standard output; leave out --output")
    from cleaner.bulk import durable
    from cleaner.bulk.report import render

    run = _load(out)
    drift, section = None, None
    if against is not None:
        earlier = _load(against)
        drift = _compare(earlier, run)
        if to == "html":
            section = _section(drift, earlier, run)
        _name_changes(drift)
    if drift is not None and to == "json":
        write_result(json.dumps(_to_json(drift), ensure_ascii=False, indent=1).encode() + b"\n")
    else:
        target = output or (
            f"{out}.report.html" if run.layout.single else os.path.join(out, "report.html")
        )
        page = render(run.summary, _notable(run), section)
        durable.write(target, page.encode())
        write_result(os.fsencode(target) + b"\n")
    if fail_on_drift and drift is not None and drift.changes:
        context.exit(DRIFT)


class _Run(NamedTuple):
    """A finished run: where its files are, and its summary."""

    layout: "Layout"
    summary: dict[str, Any]


def _load(out: str) -> _Run:
    from cleaner.bulk.layout import Layout
    from cleaner.bulk.summary import load

    layout = Layout(out)
    try:
        return _Run(layout, load(layout))
    except (OSError, ValueError):
        raise InputError(
            f"{layout.summary}: not found; {layout.out} is not the output of a finished run"
        ) from None


def _compare(earlier: _Run, later: _Run) -> "Drift":
    from cleaner.bulk.drift import compare
    from cleaner.bulk.site_sample import load

    same_rules = earlier.summary["ruleset"] == later.summary["ruleset"]
    samples = load(earlier.layout.sites), load(later.layout.sites)
    return compare(*samples, same_rules=same_rules)


def _section(drift: "Drift", earlier: _Run, later: _Run) -> str:
    from cleaner.bulk.report import changes, shown_examples

    before, after = shown_examples(drift)
    records = _find(earlier, before), _find(later, after)
    return changes(drift, *records, later.summary["sources"])


def _name_changes(drift: "Drift") -> None:
    """Tell on standard error what was compared, and the first changes each in a line."""
    from cleaner.bulk.drift import MIN_DOCUMENTS
    from cleaner.bulk.report import describe

    if is_quiet():
        return
    if not drift.compared:
        print_status(f"no site has {MIN_DOCUMENTS} documents in both runs; nothing was compared")
    for site in drift.missing[:_MESSAGES]:
        print_status(f"{site}: no document in this run")
    for change in drift.changes[:_MESSAGES]:
        print_status(f"{change.site}: {describe(change)}")
    if len(drift.changes) > _MESSAGES:
        print_status(f"{len(drift.changes) - _MESSAGES} more changes")


def _to_json(drift: "Drift") -> dict[str, Any]:
    return {
        "compared": drift.compared,
        "too_small": drift.too_small,
        "missing": list(drift.missing),
        "changes": [change.to_json() for change in drift.changes],
    }


def _notable(run: _Run) -> dict[str, dict[str, Any]]:
    """The records of the notable documents, by id."""
    from cleaner.bulk.report import shown_documents

    wanted = {(part, id) for part, ids in shown_documents(run.summary).items() for id in ids}
    return {id: record for (_, id), record in _find(run, wanted).items()}


def _find(run: _Run, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
    """The records of some documents, (part, id); {} if the output is not JSON Lines."""
    from cleaner.bulk.report import find_records
    from cleaner.readers.items import Limits
    from cleaner.readers.stream import Stream

    layout = run.layout
    suffix = _SUFFIXES.get(run.summary["recipe"]["to"])
    if suffix is None:
        return {}
    files: dict[str, set[tuple[str, str]]] = {}
    for part, id in wanted:
        path = layout.out if layout.single else os.path.join(layout.parts, part + suffix)
        files.setdefault(path, set()).add((part, id))
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for path, documents in files.items():
        try:
            with open(path, "rb") as file:
                lines = Stream(file, Limits(ratio=1 << 30)).file
                records = dict(find_records(lines, {id for _, id in documents}))
        except OSError:
            continue  # the part was moved or deleted; the page omits its documents
        found |= {(part, id): records[id] for part, id in documents if id in records}
    return found
