"""The notable documents of the report: those with the most removed, the largest, the slowest."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from cleaner.bulk.report.charts import bar, code, collapsed, size, text

_DOCUMENTS = 6  # in each list
_TEXT = 4000  # characters shown of a document
_NOT_KEPT = "<i>The audit of this run leaves out what was removed.</i>"


def notable_documents(summary: Mapping[str, Any], records: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the three lists, each document with its share of the limit.

    Those in `records`, which maps ids to records, can be opened to see them before and after.
    """
    recipe, times = summary["recipe"], summary["times"]
    max_size, max_seconds = recipe["limits"]["document"], recipe["seconds"]
    html = ["<h3>Largest share removed</h3>"]
    for number, found in enumerate(summary["most_removed"][:_DOCUMENTS]):
        label = f"{found['share']:.0%} of {found['size']:,}"
        record = records.get(found["id"])
        html.append(document(found["id"], found["share"], label, record, opened=not number))
    html.append(f"<h3>Largest (limit: {size(max_size)})</h3>")
    for found in summary["largest"][:_DOCUMENTS]:
        share = found["size"] / max_size
        html.append(document(found["id"], share, size(found["size"]), records.get(found["id"])))
    slowest = times.get("slowest", [])[:_DOCUMENTS]
    if slowest:
        html.append(f"<h3>Slowest (limit: {max_seconds:g} s)</h3>")
    for found in slowest:
        seconds = found["seconds"]
        record, label = records.get(found["id"]), f"{seconds:.3f} s"
        html.append(document(found["id"], seconds / max_seconds, label, record))
    return "\n".join(html)


def document(
    id: str,
    share: float | None,
    label: str,
    record: Mapping[str, Any] | None,
    *,
    opened: bool = False,
) -> str:
    """Return a document with a bar for `share`, if any; with its record it can be opened."""
    head = f"{code(id)}{'' if share is None else bar(share)}<small>{label}</small>"
    if record is None:
        return f'<p class="document"><span>{head}</span></p>'
    return collapsed(f"<span>{head}</span>", _comparison(record), "document", opened=opened)


def _comparison(record: Mapping[str, Any]) -> str:
    """A document before and after, side by side."""
    return (
        f'<div class="comparison"><div><h4>Before</h4><pre>{_before(record)}</pre></div>'
        f"<div><h4>After</h4><pre>{text(record['text'][:_TEXT])}</pre></div></div>"
    )


def _before(record: Mapping[str, Any]) -> str:
    """The text with everything removed in its place, marked, each with the rules that did it."""
    html: list[str] = []
    if record.get("audit") == "none":
        return _NOT_KEPT
    clean, at, removed, shown = record["text"], 0, 0, 0
    for edit in record["removed"]:
        if "text" not in edit:
            return _NOT_KEPT
        start = edit["start"] - removed
        html.append(text(clean[at:start]))
        by = text(", ".join(edit["by"]))
        html.append(f'<del title="{by}">{text(edit["text"])}</del>')
        shown += start - at + len(edit["text"])
        at, removed = start, removed + edit["end"] - edit["start"]
        if shown > _TEXT:
            return "".join(html) + "…"
    html.append(text(clean[at : at + max(_TEXT - shown, 0)]))
    return "".join(html)


def shown_documents(summary: Mapping[str, Any]) -> dict[str, set[str]]:
    """Return the ids of the documents that the report shows, by the part that holds them."""
    parts: dict[str, set[str]] = {}
    for key in ("most_removed", "largest"):
        for document in summary[key][:_DOCUMENTS]:
            parts.setdefault(document["part"], set()).add(document["id"])
    return parts


def find_records(lines: Iterable[bytes], ids: set[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (id, record) for those of `lines`, JSON each, that have one of `ids`."""
    encoded = [json.dumps(id, ensure_ascii=False).encode("utf-8", "replace") for id in ids]
    for line in lines:
        if any(id in line for id in encoded):  # cheaper than parsing every line
            record = json.loads(line)
            if record["id"] in ids:
                yield record["id"], record
