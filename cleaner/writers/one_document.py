"""One cleaned document for ``cleaner filter``."""

from typing import TYPE_CHECKING

from cleaner.writers import jsonl, markdown, tree

if TYPE_CHECKING:
    from cleaner.result import Cleaned


def render(cleaned: "Cleaned", to: str) -> str | bytes:
    """Return the document as "text", "json" or "markdown", ending in a newline unless empty.

    Text is UTF-8 bytes; JSON is the indented record.
    """
    if to == "json":
        return jsonl.indented(cleaned.record())
    if to == "markdown":
        return tree.markdown_page(cleaned.record(), markdown.body(cleaned))
    return tree.text_bytes(cleaned.text)
