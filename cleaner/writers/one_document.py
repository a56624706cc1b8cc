"""One cleaned document as text, as its record, or as Markdown: ``cleaner filter --to``."""

from typing import TYPE_CHECKING, get_args

from cleaner.arguments import not_
from cleaner.errors import SettingsError, did_you_mean
from cleaner.model import To

if TYPE_CHECKING:
    from cleaner.result import Cleaned


def render(cleaned: "Cleaned", to: To = "markdown") -> str:
    """Return the document as ``cleaner filter --to`` prints it, ending in a newline unless empty.

    Markdown has the metadata as front matter; JSON is the indented record. A lone surrogate
    becomes "?", except in JSON, which escapes it. Raises SettingsError for another format, and
    TypeError for anything but what a Cleaner returns.
    """
    from cleaner.result import Cleaned
    from cleaner.writers import jsonl, markdown, tree

    if not isinstance(cleaned, Cleaned):
        raise TypeError(f"give what Cleaner.clean returns, {not_(cleaned)}")
    if to not in get_args(To):
        known = get_args(To)
        hint = did_you_mean(str(to), known) or f"; choose from {', '.join(known)}"
        raise SettingsError(f'to: cannot be "{to}"{hint}')
    if to == "json":
        return jsonl.indented(cleaned.record())
    text = cleaned.text
    if to == "markdown":
        text = tree.markdown_page(cleaned.record(), markdown.body(cleaned))
    return tree.text_bytes(text).decode()
