"""``run.json``: the summary of a finished run, written last of all its files.

Two runs over the same input differ only under "times".
"""

import json
import os
import platform
import time
from datetime import UTC, datetime
from typing import Any

from cleaner import __version__
from cleaner.bulk import durable
from cleaner.bulk.job import Run
from cleaner.bulk.layout import Layout
from cleaner.bulk.progress import Progress

SCHEMA = 1
ALREADY_COMPLETE = "already complete"  # the status of a run that had nothing to do


def summarise(
    run: Run,
    header: dict[str, Any],
    progress: Progress,
    rules: list[str],
    duplicates: int | None,
) -> dict[str, Any]:
    """Return the summary of `run`, ending now.

    `rules` are the names of all rules; `duplicates` is None when they were not looked for.
    """
    counts = progress.counts
    chars = counts.kept + counts.removed
    return {
        "schema": SCHEMA,
        "status": "complete",
        "sources": list(run.job.sources),
        "documents": {
            "read": counts.read,
            "written": counts.written,
            "rejected": counts.rejected_total,
        },
        "rejected": dict(sorted(counts.rejected.items())),
        "messages": dict(sorted(counts.messages.items())),
        "columns_without_text": _by_count(counts.columns),
        "duplicates": duplicates,
        "skipped": {
            "count": counts.skipped,
            "reasons": _by_count(counts.skipped_by),
            "named": counts.named,
        },
        "bytes": counts.bytes,
        "characters": {"kept": counts.kept, "removed": counts.removed},
        "share_removed": round(counts.removed / chars, 4) if chars else 0.0,
        "shares": counts.shares,
        "repaired_lines": counts.repaired,
        "flags": dict(sorted(counts.flags.items())),
        "fields": dict(sorted(counts.fields.items())),
        "languages": _by_count(counts.languages),
        "rules": {
            name: {"hits": hits, "characters": chars, "examples": examples}
            for name, (hits, chars, examples) in sorted(
                counts.rules.items(), key=lambda item: (-item[1][0], item[0])
            )
        },
        "silent_rules": [name for name in rules if name not in counts.rules],
        "sites": {
            name: {"written": written, "kept": kept, "removed": removed, "rejected": rejected}
            for name, (written, kept, removed, rejected) in sorted(
                counts.sites.items(), key=lambda item: (-item[1][0] - item[1][3], item[0])
            )
        },
        "most_removed": _without_rank(counts.most),
        "largest": _without_rank(counts.largest),
        "ruleset": header["ruleset"],
        "recipe": header["recipe"],
        "today": header["today"],
        "versions": {"cleaner": __version__, "python": platform.python_version()},
        "times": _times(run, progress),
    }


def _times(run: Run, progress: Progress) -> dict[str, Any]:
    ended = time.time()
    seconds = ended - run.began
    return {
        "began": datetime.fromtimestamp(run.began, UTC).isoformat(timespec="seconds"),
        "ended": datetime.fromtimestamp(ended, UTC).isoformat(timespec="seconds"),
        "seconds": round(seconds, 3),
        "start_seconds": round(seconds - (time.monotonic() - progress.began), 3),
        "cpu_seconds": round(progress.cpu, 3),
        "workers": run.job.workers,
        "resumed_bytes": progress.resumed,
        "slowest": [{"id": id, "seconds": seconds} for seconds, id in progress.slowest],
    }


def _by_count(counts: dict[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _without_rank(documents: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{key: value for key, value in row.items() if key != "rank"} for row in documents]


def write(layout: Layout, summary: dict[str, Any]) -> dict[str, Any]:
    """Write the summary and return it."""
    durable.write(layout.summary, (json.dumps(summary, indent=1) + "\n").encode())
    return summary


def exists(layout: Layout) -> bool:
    """Return whether there is a summary, which means that the run is complete."""
    return os.path.isfile(layout.summary)


def already_complete(layout: Layout) -> dict[str, Any]:
    """Return the summary of a run that had nothing to do, which its "status" says."""
    return {**load(layout), "status": ALREADY_COMPLETE}


def load(layout: Layout) -> dict[str, Any]:
    """Read the summary. Raises OSError or ValueError when there is none."""
    with open(layout.summary, "rb") as file:
        summary: dict[str, Any] = json.load(file)
    return summary
