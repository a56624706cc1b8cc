"""The kept text of a page as GitHub's Markdown, with the structure that the page gave it.

What cleaning removed is gone, what it kept is there. A plain text has no structure, so its
Markdown body is its text. ``docs/markdown.md`` says what is written how.
"""

from typing import TYPE_CHECKING

from cleaner.page.outline import Targets, outline
from cleaner.writers.markdown import notes
from cleaner.writers.markdown.inline import Style
from cleaner.writers.markdown.layout import PageLayout
from cleaner.writers.markdown.leaves import Leaf, leaves
from cleaner.writers.markdown.segments import segments

if TYPE_CHECKING:
    from cleaner.result import Cleaned


def body(cleaned: "Cleaned") -> str:
    """Return the text as Markdown, with links and images if the settings asked for them."""
    if not cleaned.page:
        return cleaned.text
    wanted = Targets(links=cleaned.links, images=cleaned.images)
    structure = outline(cleaned.decoded.text, cleaned.url, wanted)
    found = list(segments(cleaned, structure))
    labels = notes.labels(structure, found)
    style = Style(links=cleaned.links, images=cleaned.images, labels=labels)
    return "\n".join(PageLayout(_trimmed(list(leaves(found, style))), labels).out)


def _trimmed(found: list[Leaf]) -> list[Leaf]:
    """The leaves without rules at either end and without rules in a row."""
    out: list[Leaf] = []
    for leaf in found:
        if leaf.kind != "rule" or (out and out[-1].kind != "rule"):
            out.append(leaf)
    while out and out[-1].kind == "rule":
        out.pop()
    return out
