"""How much evidence goes along with a record.

"full": every removed span with its text, every repair and every value found, so that the raw text
can be restored. "compact": positions and rules without the texts. "none": the record alone. The
keys are there in each, so readers of records need one schema, and "audit" names which it is.
"""

from collections.abc import Mapping
from typing import Any

from cleaner.model import Audit


def trim(record: dict[str, Any], audit: Audit) -> dict[str, Any]:
    """Return the record with as much evidence as `audit` asks for."""
    if audit == "full":
        return record
    if audit == "none":
        return {**record, "audit": audit, "found": [], "removed": [], "repairs": []}
    return {
        **record,
        "audit": audit,
        "found": [item for item in record["found"] if not item.get("rejected")],
        "removed": [_without(item, "text") for item in record["removed"]],
        "repairs": [_without(item, "before", "after") for item in record["repairs"]],
    }


def audit_of(record: Mapping[str, Any]) -> str:
    """Return the audit of a record: the one it names, or for schema 1 what can be seen of it.

    A record of schema 1 with values and no findings was written with "none"; one without either
    may have been, and counts as "full".
    """
    if "audit" in record:
        return str(record["audit"])
    removed, repairs = record.get("removed"), record.get("repairs")
    if _lacks(removed, "text") or _lacks(repairs, "before"):
        return "compact"
    has_values = any(record.get(name) for name in _WITH_FINDINGS)
    if has_values and not removed and not repairs and record.get("found") == []:
        return "none"
    return "full"


# The fields of schema 1 of which every value has its finding.
_WITH_FINDINGS = ("title", "byline", "date", "publisher", "rights", "standfirst")


def _lacks(items: object, key: str) -> bool:
    """Whether an item of a list of objects has no such key."""
    return isinstance(items, list) and any(
        isinstance(item, Mapping) and key not in item for item in items
    )


def _without(item: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key not in keys}
