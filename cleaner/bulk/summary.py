"""``run.json``: what a finished run says of itself. Its counts add up.

Only what stands under "times" differs between two runs over the same input.
"""

import json
import os
import platform
import time
from datetime import UTC, datetime
from typing import Any

from cleaner import __version__
from cleaner.bulk import durable
from cleaner.bulk.job import Job, Layout
from cleaner.bulk.run_counts import Tally
from cleaner.bulk.supervisor import Progress

SCHEMA = 1


def of(
    job: Job,
    header: dict[str, Any],
    whole: Tally,
    rules: list[str],
    began: float,
    ended: float,
    progress: Progress,
    duplicates: int | None = None,
) -> dict[str, Any]:
    """The summary of a run that was at work from `began` to `ended`, in seconds since 1970."""
    chars = whole["kept"] + whole["removed"]
    fired = whole["rules"]
    return {
        "schema": SCHEMA,
        "status": "complete",
        "sources": list(job.sources),
        "documents": {
            "read": whole["read"],
            "written": whole["written"],
            "rejected": sum(whole["rejected"].values()),
        },
        "rejected": dict(sorted(whole["rejected"].items())),
        "duplicates": duplicates,
        "skipped": {"count": whole["skipped"], "named": whole["named"]},
        "bytes": whole["bytes"],
        "characters": {"kept": whole["kept"], "removed": whole["removed"]},
        "share_removed": round(whole["removed"] / chars, 4) if chars else 0.0,
        "shares": whole["shares"],
        "repaired_lines": whole["repaired"],
        "flags": dict(sorted(whole["flags"].items())),
        "fields": dict(sorted(whole["fields"].items())),
        "languages": _by_count(whole["languages"]),
        "rules": {
            name: {"hits": hits, "characters": chars, "examples": examples}
            for name, (hits, chars, examples) in sorted(
                fired.items(), key=lambda item: (-item[1][0], item[0])
            )
        },
        "silent_rules": [name for name in rules if name not in fired],
        "sites": {
            name: {"written": n[0], "kept": n[1], "removed": n[2], "rejected": n[3]}
            for name, n in sorted(
                whole["sites"].items(), key=lambda item: (-item[1][0] - item[1][3], item[0])
            )
        },
        "most_removed": [_note(note) for note in whole["most"]],
        "largest": [_note(note) for note in whole["largest"]],
        "ruleset": header["ruleset"],
        "recipe": header["recipe"],
        "today": header["today"],
        "versions": {"cleaner": __version__, "python": platform.python_version()},
        "times": {
            "began": datetime.fromtimestamp(began, UTC).isoformat(timespec="seconds"),
            "ended": datetime.fromtimestamp(ended, UTC).isoformat(timespec="seconds"),
            "seconds": round(ended - began, 3),
            "start_seconds": round(ended - began - (time.monotonic() - progress.began), 3),
            "cpu_seconds": round(progress.cpu, 3),
            "workers": job.workers,
            "resumed_bytes": progress.resumed,
            "slowest": [{"id": id, "seconds": seconds} for seconds, id in progress.slowest],
        },
    }


def _by_count(counts: dict[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _note(note: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in note.items() if key != "rank"}


def write(layout: Layout, summary: dict[str, Any]) -> dict[str, Any]:
    """Put it in its place, last of all files of the run."""
    durable.write(layout.summary, (json.dumps(summary, indent=1) + "\n").encode())
    return summary


def exists(layout: Layout) -> bool:
    """Whether the run is finished, as far as its summary says."""
    return os.path.isfile(layout.summary)


def load(layout: Layout) -> dict[str, Any]:
    """Read it again."""
    with open(layout.summary, "rb") as file:
        summary: dict[str, Any] = json.load(file)
    return summary
