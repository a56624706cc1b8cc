"""What a removed line is of its document: its title, a byline, a caption, ..."""

from cleaner.metadata.fields import FIELDS
from cleaner.model import NEAREST_TRAIT, TRAITS, Line
from cleaner.result import Cleaned

BYLINE_REST = 60  # characters of a byline beside the names: "By", a role, a date
_NO_ROLE = ("language", "dateline", "credits")  # found in lines of the article
_ROLES = {name: f"holds the field {name}" for name in FIELDS if name not in _NO_ROLE} | {
    "title": "the page's own title", "standfirst": "the standfirst", "byline": "a byline",
    "date": "holds the date", "modified": "holds the date of the last change",
    "contact": "holds a contact", "publisher": "holds the publisher's name",
    "rights": "holds the notice of rights",
}  # fmt: skip
_TOC = TRAITS.index("toc")


class Roles:
    """What a line is of one document, by its metadata and its markup."""

    def __init__(self, cleaned: Cleaned) -> None:
        self._title = _normalise(cleaned.title or "")
        self._standfirst = _normalise(cleaned.standfirst or "").rstrip(".… ")
        self._names = [_normalise(name) for name in cleaned.byline]
        accepted = [found for found in cleaned.evidence if found.rejected is None]
        self._fields = {found.line: found.field for found in accepted if found.line is not None}

    def find(self, line: Line) -> str | None:
        """Return the role of the line, in words, or None."""
        text, shape = _normalise(line.text), line.shape
        if not text:
            return None
        if text == self._title:
            return _ROLES["title"]
        if self._standfirst and text.rstrip(".… ") == self._standfirst:
            return _ROLES["standfirst"]
        mostly_text = shape is not None and shape.links <= 0.5
        if shape is not None and mostly_text and shape.caption:
            return "a caption"
        names = [name for name in self._names if name in text]
        if names and len(text) - sum(map(len, names)) <= BYLINE_REST:
            return _ROLES["byline"]
        if shape is not None and mostly_text and shape.traits[_TOC] >= NEAREST_TRAIT:
            return "a summary box"
        return _ROLES.get(self._fields.get(line.number, ""))


def _normalise(text: str) -> str:
    return " ".join(text.split()).casefold()
