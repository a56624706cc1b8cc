"""``cleaner explain --to json``: for programs; every line carries its own reasons."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from cleaner.writers import jsonl

if TYPE_CHECKING:
    from cleaner.explaining import ExplainedLine
    from cleaner.result import Cleaned


def render(cleaned: "Cleaned", lines: Sequence["ExplainedLine"]) -> bytes:
    """Return one line of JSON: the record without its text and its audit, and all `lines`."""
    record = cleaned.record()
    for key in ("text", "audit", "removed", "repairs"):
        del record[key]
    rows = [asdict(line) for line in lines]
    for row in rows:
        row["mended"] = row.pop("fixes")  # the key is fixed
        row["near"] = [(near.rule, near.reason) for near in row["near"]]
    return jsonl.line({**record, "lines": rows})
