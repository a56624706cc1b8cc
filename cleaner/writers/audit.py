"""How much of the evidence goes along with a record.

"full": every span removed with its text, every repair, every value found: the raw text
can be restored. "compact": where and by which rule, without the texts. "none": the record
alone. The keys stay in each, so a reader of records needs one schema.
"""

from typing import Any, Literal

Audit = Literal["full", "compact", "none"]


def trim(record: dict[str, Any], audit: Audit) -> dict[str, Any]:
    """The record with as much evidence as `audit` asks for."""
    if audit == "full":
        return record
    if audit == "none":
        return {**record, "found": [], "removed": [], "repairs": []}
    return {
        **record,
        "found": [item for item in record["found"] if not item.get("rejected")],
        "removed": [
            {key: value for key, value in item.items() if key != "text"}
            for item in record["removed"]
        ],
        "repairs": [
            {key: value for key, value in item.items() if key not in ("before", "after")}
            for item in record["repairs"]
        ],
    }
