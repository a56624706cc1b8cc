"""A tree of files that mirrors the input: the text, and its metadata beside it.

``a/b.txt`` becomes ``a/b.txt`` and ``a/b.json``; ``a/c.html`` becomes ``a/c.html.txt`` and
``a/c.html.json``. A row of ``rows.jsonl`` becomes ``rows.jsonl/<id>.<place>.txt``, because
nothing promises that ids are unique. With Markdown the metadata stands as front matter
on top of the text, and there is one file a document.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from cleaner.writers import encode

File = tuple[str, bytes]  # a relative path and what stands in the file

_FRONT = (
    "id", "source", "url", "title", "standfirst", "byline", "date", "modified", "publisher",
    "rights", "language", "contact", "flags",
)  # fmt: skip


def text(place: str, record: Mapping[str, Any]) -> Iterator[File]:
    """The two files of one record: its text, and all else."""
    stem = place.removesuffix(".txt")
    rest = {key: value for key, value in record.items() if key != "text"}
    yield f"{stem}.txt", plain(record["text"])
    yield f"{stem}.json", encode.pretty(rest).encode()


def markdown(place: str, record: Mapping[str, Any]) -> Iterator[File]:
    """The one file of a record: front matter, title, text.

    Where a page gave its lines structure, "body" holds the text with Markdown's marks.
    """
    whole = page(record, record.get("body"))
    yield f"{place.removesuffix('.md')}.md", whole.encode("utf-8", "replace")


def plain(value: str) -> bytes:
    """A text as the bytes of a file: UTF-8, ending in a newline unless it is empty."""
    if value and not value.endswith("\n"):
        value += "\n"
    return value.encode("utf-8", "replace")


def page(record: Mapping[str, Any], marked: str | None = None) -> str:
    """A record as Markdown under YAML front matter. JSON scalars and lists are YAML.

    `marked` is its text with Markdown's marks, when there is such a thing.
    """
    lines = ["---"]
    for key in _FRONT:
        value = record.get(key)
        if value not in (None, [], ""):
            lines.append(f"{key}: {json.dumps(value, ensure_ascii=False)}")
    lines.append("---\n")
    title = record.get("title")
    body: str = record["text"] if marked is None else marked
    if title and not body.startswith("# "):
        lines.append(f"# {title}\n")
    return "\n".join(lines) + "\n" + body + ("" if body.endswith("\n") or not body else "\n")
