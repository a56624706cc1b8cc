"""``cleaner explain --to json``: for programs; every line carries its own reasons."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from cleaner.writers import jsonl

if TYPE_CHECKING:
    from cleaner.explain import ExplainedLine
    from cleaner.result import Cleaned


def render(cleaned: "Cleaned", lines: Sequence["ExplainedLine"]) -> bytes:
    """Return one line of JSON: the record without its text and audit, and all `lines`."""
    record = cleaned.record()
    for key in ("text", "removed", "repairs"):
        del record[key]
    return jsonl.line({**record, "lines": [asdict(line) for line in lines]})
