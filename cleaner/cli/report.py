"""``cleaner report``: one page that shows what a run did."""

import os
from typing import Any

import click

from cleaner.cli._options import everywhere, is_quiet
from cleaner.cli._terminal import say
from cleaner.errors import InputError


@click.command()
@click.argument("out")
@click.option("-o", "--output", metavar="FILE", help="Default: report.html in OUT.")
@everywhere
def report(out: str, output: str | None) -> None:
    """Write one page of HTML about the finished run in OUT: a folder, or the one file.

    What was removed and by which rule, with examples; rules that never fired; sites that
    stand out; what was rejected; the documents to look at, before and after. The page needs
    no network and no script.

    \b
    Examples:
      cleaner report out
      cleaner report all.jsonl -o report.html
    """
    from cleaner.bulk import durable
    from cleaner.bulk.job import Layout
    from cleaner.bulk.report import page
    from cleaner.bulk.summary import load

    layout = Layout(out)
    try:
        summary = load(layout)
    except (OSError, ValueError):
        raise InputError(
            f"{layout.summary}: no finished run; `cleaner run` writes it last"
        ) from None
    target = output or (f"{out}.report.html" if layout.single else os.path.join(out, "report.html"))
    durable.write(target, page(summary, _records(layout, summary)).encode())
    if not is_quiet():
        say(f"{target}")


def _records(layout: Any, summary: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The records of the documents that the page shows, where they lie as JSON Lines."""
    from cleaner.bulk.report import pick, wanted
    from cleaner.readers.compression import Stream
    from cleaner.readers.items import Limits

    suffix = {"jsonl": ".jsonl", "jsonl.gz": ".jsonl.gz", "jsonl.zst": ".jsonl.zst"}.get(
        summary["recipe"]["to"]
    )
    if suffix is None:
        return {}
    found: dict[str, dict[str, Any]] = {}
    for part, ids in wanted(summary).items():
        path = layout.out if layout.single else os.path.join(layout.parts, part + suffix)
        try:
            with open(path, "rb") as file:
                found.update(pick(Stream(file, Limits(ratio=1 << 30)).file, ids))
        except OSError:
            continue  # a part that was moved away: the page does without it
    return found
