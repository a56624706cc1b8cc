"""``cleaner report``: one HTML page about a finished run."""

import os
from typing import Any

import click

from cleaner.cli._options import PATH, common_options
from cleaner.cli._terminal import write_result
from cleaner.errors import InputError


@click.command()
@click.argument("out", type=PATH)
@click.option("-o", "--output", type=PATH, metavar="FILE", help="Default: report.html in OUT.")
@common_options
def report(out: str, output: str | None) -> None:
    """Write one HTML page about the finished run in OUT, a folder or a file; print its path.

    It shows what each rule removed, with examples; rules that never matched; unusual sites;
    rejected documents; and documents worth checking, before and after. The page needs no
    network and no JavaScript.

    \b
    Examples:
      cleaner report out
      cleaner report all.jsonl -o report.html
    """
    from cleaner.bulk import durable
    from cleaner.bulk.layout import Layout
    from cleaner.bulk.report import render
    from cleaner.bulk.summary import load

    layout = Layout(out)
    try:
        summary = load(layout)
    except (OSError, ValueError):
        raise InputError(
            f"{layout.summary}: not found; {out} is not the output of a finished run"
        ) from None
    target = output or (f"{out}.report.html" if layout.single else os.path.join(out, "report.html"))
    durable.write(target, render(summary, _records(layout, summary)).encode())
    write_result(os.fsencode(target) + b"\n")


def _records(layout: Any, summary: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The records of the documents shown on the page; {} if the output is not JSON Lines."""
    from cleaner.bulk.report import find_records, shown_documents
    from cleaner.readers.items import Limits
    from cleaner.readers.stream import Stream

    suffix = {"jsonl": ".jsonl", "jsonl.gz": ".jsonl.gz", "jsonl.zst": ".jsonl.zst"}.get(
        summary["recipe"]["to"]
    )
    if suffix is None:
        return {}
    found: dict[str, dict[str, Any]] = {}
    for part, ids in shown_documents(summary).items():
        path = layout.out if layout.single else os.path.join(layout.parts, part + suffix)
        try:
            with open(path, "rb") as file:
                found.update(find_records(Stream(file, Limits(ratio=1 << 30)).file, ids))
        except OSError:
            continue  # the part was moved or deleted; the page omits its documents
    return found
