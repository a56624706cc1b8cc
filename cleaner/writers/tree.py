"""A tree of files that mirrors the input: each text, with its metadata beside it or on top.

``a/b.txt`` becomes ``a/b.txt`` and ``a/b.json``; ``a/c.html`` becomes ``a/c.html.txt`` and
``a/c.html.json``. A row of ``rows.jsonl`` becomes ``rows.jsonl/<id>.<position>.txt``, because ids
need not be unique. In Markdown the metadata is front matter above the text, one file a document.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from cleaner.metadata.fields import FIELDS
from cleaner.writers import jsonl

_FIRST = (
    "id", "source", "url", "title", "standfirst", "byline", "date", "modified", "publisher",
    "rights", "language", "contact", "flags",
)  # fmt: skip
_LEFT_OUT = ("dateline", "credits")  # they repeat the text
_FRONT_MATTER = (*_FIRST, *(name for name in FIELDS if name not in (*_FIRST, *_LEFT_OUT)))


def text_files(output_path: str, record: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    """Yield path and content of a record's two files: its text, and everything else."""
    stem = output_path.removesuffix(".txt")
    rest = {key: value for key, value in record.items() if key != "text"}
    yield f"{stem}.txt", text_bytes(record["text"])
    yield f"{stem}.json", jsonl.indented(rest).encode()


def markdown_files(output_path: str, record: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    """Yield path and content of a record's one file: front matter, title, text.

    A record of a page has a "body": its text with Markdown's marks.
    """
    page = markdown_page(record, record.get("body"))
    yield f"{output_path.removesuffix('.md')}.md", page.encode("utf-8", "replace")


def text_bytes(text: str) -> bytes:
    """Return a text as the content of a file: UTF-8, ending in a newline unless it is empty."""
    if text and not text.endswith("\n"):
        text += "\n"
    return text.encode("utf-8", "replace")


def markdown_page(record: Mapping[str, Any], body: str | None = None) -> str:
    """Return a record as Markdown under YAML front matter (JSON scalars and lists are YAML).

    `body` is its text with Markdown's marks; without it, the text itself.
    """
    lines = ["---"]
    for key in _FRONT_MATTER:
        value = record.get(key)
        if value not in (None, [], ""):
            lines.append(f"{key}: {json.dumps(value, ensure_ascii=False)}")
    lines.append("---\n")
    title = record.get("title")
    if body is None:
        body = record["text"]
    if title and not body.startswith("# ") and body.partition("\n")[0].strip() != title:
        lines.append(f"# {title}\n")
    return "\n".join(lines) + "\n" + body + ("" if body.endswith("\n") or not body else "\n")
