"""The columns of rows: which one holds the text, and which state what about it.

Tools name theirs in many ways. `COLUMNS` lists the names that common ones write; a name also
matches in another spelling, "article_body" as "articleBody" or "Article Body".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cleaner.errors import SettingsError
from cleaner.model import Form

Names = Mapping[str, tuple[str, ...]]

# For each thing that a row can state, the columns to try, in order. "source", "timestamp" and
# "created_at" are not here: they often say where or when a row was collected.
COLUMNS: Names = {
    "text": (
        "text", "content", "maintext", "main_text", "body", "body_text", "article",
        "article_body", "article_text", "raw_text", "raw_content", "full_text", "plain_text",
        "page_content",
    ),
    "html": ("html", "raw_html", "html_content", "content_html", "body_html", "page_html"),
    "id": ("id", "_id", "doc_id", "document_id", "article_id", "guid", "uuid"),
    "url": ("url", "link", "uri", "page_url", "source_url", "canonical_url", "permalink"),
    "title": ("title", "headline", "article_title"),
    "date": (
        "date", "published", "pub_date", "date_publish", "date_published", "publish_date",
        "published_at", "published_date", "publication_date",
    ),
    "byline": ("byline", "author", "authors", "author_name", "creator"),
    "publisher": ("publisher", "site_name", "publication"),
    "language": ("language", "lang", "language_code"),
}  # fmt: skip
_STATED = ("title", "date", "byline", "publisher", "language")
_MAX_HEADS = 4096  # sets of keys that are remembered; rows of JSON may each have another


@dataclass(frozen=True, slots=True)
class RowColumns:
    """The keys of rows with certain keys that say something, each thing's in the order to try.

    `content` pairs keys with the form of what they hold.
    """

    content: tuple[tuple[str, Form], ...]
    id: tuple[str, ...]
    url: tuple[str, ...]
    stated: tuple[tuple[str, tuple[str, ...]], ...]


class ColumnFinder:
    """Finds the columns called `names` among the keys of a row."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._found: dict[tuple[str, ...], RowColumns] = {}

    def find(self, keys: tuple[str, ...]) -> RowColumns:
        """Return what the `keys` of a row say."""
        found = self._found.get(keys)
        if found is None:
            if len(self._found) >= _MAX_HEADS:
                self._found.clear()
            found = self._found[keys] = self._find(keys)
        return found

    def used(self, keys: Sequence[str]) -> list[str]:
        """Return those of `keys` that say something, in their order."""
        found = self.find(tuple(keys))
        used = {key for key, _ in found.content} | {*found.id, *found.url}
        used.update(key for _, names in found.stated for key in names)
        return [key for key in keys if key in used]

    def _find(self, keys: tuple[str, ...]) -> RowColumns:
        exact = set(keys)
        spelled = {_spelling(key): key for key in reversed(keys)}  # the first of equal ones stays

        def there(names: Iterable[str]) -> tuple[str, ...]:
            found = (name if name in exact else spelled.get(_spelling(name)) for name in names)
            return tuple(dict.fromkeys(key for key in found if key is not None))

        stated = ((field, there(self._names.get(field, ()))) for field in _STATED)
        return RowColumns(
            content=tuple((key, form) for name, form in self._content() for key in there([name])),
            id=there(self._names.get("id", ())),
            url=there(self._names.get("url", ())),
            stated=tuple((field, names) for field, names in stated if names),
        )

    def _content(self) -> Iterable[tuple[str, Form]]:
        """The names of columns with a text or a page, in the order to try, with their forms.

        First those up to "text", then those up to "html", then the other known names: a row with
        "html" and "body" is a page. What another column than "text" holds, its content says.
        """
        text, html = self._names.get("text", ()), self._names.get("html", ())
        first, second = _up_to(text, "text"), _up_to(html, "html")
        forms: dict[str, Form] = {name: "text" if name == "text" else "auto" for name in text}
        forms |= dict.fromkeys(html, "html")
        order = dict.fromkeys((*text[:first], *html[:second], *text[first:], *html[second:]))
        return ((name, forms[name]) for name in order)


def _up_to(names: tuple[str, ...], last: str) -> int:
    """The number of names up to and including `last`; all of them where it is not there."""
    return names.index(last) + 1 if last in names else len(names)


def _spelling(name: str) -> str:
    """Return a name without case and punctuation.

    >>> _spelling("articleBody"), _spelling("Article Body"), _spelling("author(s)")
    ('articlebody', 'articlebody', 'authors')
    """
    return "".join(filter(str.isalnum, name)).casefold()


def with_fields(fields: Iterable[str]) -> Names:
    """Return the known columns with those of ``--field NAME=COLUMN,COLUMN`` in front of them.

    Fields of the same name add up. Raises SettingsError.

    >>> with_fields(["title=kicker,head"])["title"]
    ('kicker', 'head', 'title', 'headline', 'article_title')
    """
    given: dict[str, list[str]] = {}
    for field in fields:
        name, _, columns = field.partition("=")
        wanted = [column.strip() for column in columns.split(",")]
        if name not in COLUMNS or not all(wanted):
            known = ", ".join(COLUMNS)
            raise SettingsError(
                f"--field {field}: use NAME=COLUMN or NAME=COLUMN,COLUMN, "
                f"where NAME is one of {known}"
            )
        given.setdefault(name, []).extend(wanted)
    return {
        name: tuple(dict.fromkeys((*given.get(name, ()), *known)))
        for name, known in COLUMNS.items()
    }
