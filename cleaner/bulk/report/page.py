"""The report of a finished run as one page of HTML.

The page is self-contained: no network, no script. It follows the reader's choice of dark or light
and fits a phone. Everything that comes from a document is escaped.
"""

import os
from collections.abc import Mapping
from typing import Any

from cleaner.bulk.report import sections
from cleaner.bulk.report.charts import size, table, text
from cleaner.bulk.report.documents import notable_documents
from cleaner.bulk.report.sections import Summary
from cleaner.text.counted import counted


def render(
    summary: Summary, records: Mapping[str, Mapping[str, Any]], changes: str | None = None
) -> str:
    """Return the page for a run.

    `records` are those of its notable documents that are available, by id; see `shown_documents`.
    `changes` is the section on what changed since an earlier run, as HTML.
    """
    title = f"{counted(summary['documents']['written'], 'document')} cleaned"
    cards = (
        *(() if changes is None else (_card("Changes since the earlier run", changes),)),
        _card("How much was removed", sections.removed_shares(summary), width="wide"),
        _card("Metadata found", sections.metadata(summary), width="narrow"),
        _card("Rules", sections.rules(summary)),
        *_sites_and_rejected(summary),
        _card("Notable documents", notable_documents(summary, records)),
        _card("This run", _facts(summary)),
    )
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_style()}</style>\n"
        f"<main>\n<header><h1>{title}</h1>{_subtitle(summary)}</header>\n{_tiles(summary)}\n"
        + "\n".join(cards)
        + "\n</main>\n</html>\n"
    )


def _sites_and_rejected(summary: Summary) -> tuple[str, ...]:
    """Side by side, or the second alone when no document has a URL."""
    rejected = sections.rejected(summary) + sections.languages_and_flags(summary)
    sites = sections.sites(summary)
    if not sites:
        return (_card("Rejected", rejected),)
    return _card("Sites", sites, width="wide"), _card("Rejected", rejected, width="narrow")


def _card(title: str, inner: str, *, width: str = "full") -> str:
    return f'<section class="{width}"><h2>{title}</h2>\n{inner}</section>'


def _style() -> str:
    with open(os.path.join(os.path.dirname(__file__), "report.css"), encoding="utf-8") as file:
        return file.read()


def _subtitle(summary: Summary) -> str:
    sources = ", ".join(summary["sources"][:3]) + (" …" if len(summary["sources"]) > 3 else "")
    level = summary["recipe"]["settings"].get("level", "careful")
    return f"<p>from {text(sources)} · level {text(level)} · {summary['times']['ended'][:10]}</p>"


def _tiles(summary: Summary) -> str:
    """The five main figures, and a bar of the share of the text that was kept."""
    documents, times = summary["documents"], summary["times"]
    removed = summary["share_removed"]
    seconds = max(times["seconds"] - times.get("start_seconds", 0.0), 0.001)
    workers = counted(times["workers"], "worker")
    tiles = (
        (f"{documents['read']:,}", "documents read"),
        (f"{documents['written']:,}", "written"),
        (f"{documents['rejected']:,}", "rejected"),
        (f"{documents['read'] / seconds:,.0f}/s", f"documents, {workers}"),
        (f"{size(summary['bytes'] / seconds)}/s", f"of {size(summary['bytes'])}"),
    )
    items = "".join(f"<li><b>{value}</b><span>{label}</span></li>" for value, label in tiles)
    return (
        f'<section class="full"><ul class="tiles">{items}</ul><div class="kept-bar">'
        f'<i style="width:{100 * (1 - removed):.2f}%"></i><u></u></div><p class="kept-labels">'
        f"<span>{1 - removed:.1%} of the text kept</span>"
        f"<span>{removed:.1%} removed</span></p></section>"
    )


def _facts(summary: Summary) -> str:
    times, recipe = summary["times"], summary["recipe"]
    rows = (
        ("Sources", ", ".join(summary["sources"][:8])),
        ("Started", times["began"]),
        (
            "Duration",
            f"{times['seconds']:,.1f} s, of which {times.get('start_seconds', 0):,.1f} s to start; "
            f"{times['cpu_seconds']:,.1f} s of CPU for documents",
        ),
        ("Output", f"{recipe['to']}, audit {recipe['audit']}"),
        ("Rules", summary["ruleset"]),
        ("Versions", ", ".join(f"{name} {v}" for name, v in summary["versions"].items())),
        ("Skipped", f"{summary['skipped']['count']:,} files and members that are not documents"),
    )
    return table(None, [(text(name), f"<span>{text(value)}</span>") for name, value in rows])
