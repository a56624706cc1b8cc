"""Sentences and headings that only sound like boilerplate, and the places they are tried in.

One file a language under `innocent/`: the sentences of a story under "= story", then those to be
tried, one a line; "~ " marks a heading. "# " says what kind the next ones imitate. Each must stay
wherever it stands.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "innocent"
PLACES = ("alone", "item", "first", "middle", "before the last", "last")
FORMS = ("text", "page")


class Language(NamedTuple):
    """The lines of one file."""

    name: str
    story: tuple[str, ...]
    innocent: tuple[tuple[str, bool], ...]  # the line, and whether it is a heading


def languages() -> Iterator[Language]:
    for path in sorted(FOLDER.glob("*.txt")):
        story, rest = path.read_text("utf-8").removeprefix("= story\n").split("\n\n", 1)
        lines = [line for line in rest.splitlines() if line and not line.startswith("# ")]
        innocent = tuple([(line.removeprefix("~ "), line.startswith("~ ")) for line in lines])
        yield Language(path.stem, tuple(story.splitlines()), innocent)


def document(language: Language, line: str, heading: bool, place: str, form: str) -> str:
    """The story with the line in one place, as a text or as a page."""
    story = [("p", sentence) for sentence in language.story]
    # The steps around an item are sentences of the story too: the item has no company of its kind.
    kind = "h2" if heading else "li" if place == "item" else "p"
    at = {"first": 0, "middle": 3, "item": 3, "before the last": 5, "last": 6}
    if place == "alone":
        blocks = [(kind, line)]
    else:
        blocks = [*story[: at[place]], (kind, line), *story[at[place] :]]
    if place == "item":
        blocks[4:5] = [("li", language.story[4])]
    if form == "text":
        return "\n\n".join(["1. " * (tag == "li") + text for tag, text in blocks]) + "\n"
    body = "".join([_element(tag, text) for tag, text in blocks])
    return f"<html><body><article>{body}</article></body></html>"


def _element(tag: str, text: str) -> str:
    if tag == "li":
        return f"<ol><li>{escape(text)}</li></ol>"
    return f"<{tag}>{escape(text)}</{tag}>"
