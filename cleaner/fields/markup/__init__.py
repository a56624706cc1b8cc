"""Turn what a page states about itself into values: one per field, with the reason.

`cleaner.extract.stated` brings candidates, strongest first. For each field this package
takes the one that is what it should be and that the rest of the page supports: a byline
holds names of people (or of the agency that wrote the story), never the publisher; a date
is a day that has been; a title is what the page's headline and its markup agree on.

Law: every candidate is either the one taken or among its `rejected`, with a reason.
"""

from collections.abc import Sequence
from datetime import date
from urllib.parse import urljoin

from cleaner.fields.markup import byline, contact, day, title
from cleaner.fields.markup.choice import Choice, first
from cleaner.model import Found

__all__ = ["Choice", "choose"]


def choose(
    candidates: Sequence[Found], url: str | None = None, today: date | None = None
) -> dict[str, Choice]:
    """Return the resolved fields; one that nobody states well is not among them.

    Values: "title", "publisher", "language" (ISO 639 code), "section", "image" and
    "canonical" (absolute addresses), "rights", "standfirst": str. "byline", "tags": tuple of
    str. "date", "modified": ISO 8601, with a time only if stated. "contact": tuple of
    `Contact`. `url` is the page's address; days after `today` and the next are not believed.
    """
    fields: dict[str, list[Found]] = {}
    for found in candidates:
        fields.setdefault(found.field, []).append(found)

    def of(name: str) -> Sequence[Found]:
        return fields.get(name, ())

    publisher = first(of("publisher"), _publisher)
    house = publisher.value if publisher else None
    names = byline.choose(of("byline"), house, url)
    changed = day.choose(of("modified"), today)
    chosen = {
        "publisher": publisher,
        "byline": names,
        "modified": changed,
        "date": day.choose(of("date"), today, changed.value[:10] if changed else None),
        "title": title.choose(of("title"), house),
        "language": first(of("language"), _language),
        "section": first(of("section")),
        "tags": first(of("tags")),
        "image": first(of("image"), lambda text: _absolute(text, url)),
        "canonical": first(of("canonical"), lambda text: _absolute(text, url)),
        "rights": first(of("rights")),
        "standfirst": first(of("standfirst")),
        "contact": contact.choose(of("contact"), names.value if names else ()),
    }
    return {name: choice for name, choice in chosen.items() if choice is not None}


def _publisher(text: str) -> str | None:
    """A name: no address, no handle."""
    plain = text.strip()
    return plain if plain and "://" not in plain and not plain.startswith("@") else None


def _language(text: str) -> str | None:
    code = text.strip().replace("_", "-").partition("-")[0].lower()
    return code if code.isascii() and code.isalpha() and 2 <= len(code) <= 3 else None


def _absolute(text: str, url: str | None) -> str | None:
    try:
        joined = urljoin(url or "", text.strip())
    except ValueError:
        return None
    return joined if joined.startswith(("http://", "https://")) else None
