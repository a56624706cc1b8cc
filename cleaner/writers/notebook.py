"""A cleaned document in a notebook: the page of ``cleaner explain --to html``, in a frame.

The frame keeps the page's styles and the notebook's apart, and its sandbox runs nothing. A
notebook that is not trusted shows the line above it alone, and so does a document too long to look
at.
"""

from html import escape
from typing import TYPE_CHECKING

from cleaner.explaining import explain
from cleaner.writers import explain_html

if TYPE_CHECKING:
    from cleaner.result import Cleaned

_MOST_LINES = 5_000
_MOST_CHARACTERS = 1 << 20
_BASE = '<base href="about:srcdoc">'  # without it a link to a line loads the notebook in the frame


def render(cleaned: "Cleaned") -> str:
    """Return the HTML."""
    line = f"<p>{escape(repr(cleaned))}</p>"
    lines = cleaned.lines
    if len(lines) > _MOST_LINES or sum(len(line.text) for line in lines) > _MOST_CHARACTERS:
        return line
    page = explain_html.render(cleaned, explain(cleaned)).replace("<head>", f"<head>{_BASE}", 1)
    return (
        f'{line}<iframe sandbox srcdoc="{escape(page)}" title="What was removed, and why"'
        ' style="width:100%;height:32em;border:1px solid #8888;resize:vertical"></iframe>'
    )
