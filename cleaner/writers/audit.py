"""How much evidence goes along with a record.

"full": every removed span with its text, every repair and every value found, so that the raw text
can be restored. "compact": positions and rules without the texts. "none": the record alone. The
keys are there in each, so readers of records need one schema, and "audit" names which it is.
"""

from typing import Any, Literal

Audit = Literal["full", "compact", "none"]


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


def _without(item: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key not in keys}
