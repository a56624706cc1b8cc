"""Turn what a page states about itself into values: one per field, with the reason.

`cleaner.page.stated` brings candidates, strongest first. For each field this package
takes the one that is what it should be and that the rest of the page supports: a byline
holds names of people (or of the agency that wrote the story), never the publisher; a date
is a day that has been; a title is what the page's headline and its markup agree on.

Law: every candidate is either the one taken or among its `rejected`, with a reason.
"""

from collections.abc import Sequence
from datetime import date

from cleaner.metadata.markup import byline, contact, day, title
from cleaner.metadata.markup.choice import Choice, first
from cleaner.model import Contact, Found

_MONTH_FIRST = ("us", "ca", "ph")
_DAY_FIRST_HOSTS = ("uk", "au", "nz", "ie", "in", "za", "ng", "ke", "sg", "my", "pk", "lk", "hk")

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
    for found in map(_plain, candidates):
        fields.setdefault(found.field, []).append(found)

    def of(name: str) -> Sequence[Found]:
        return fields.get(name, ())

    publisher = first(of("publisher"), _publisher)
    house = publisher.value if publisher else None
    names = byline.choose(of("byline"), house, url)
    order = _day_first(of("language"), url)
    changed = day.choose(of("modified"), today, None, order)
    chosen = {
        "publisher": publisher,
        "byline": names,
        "modified": changed,
        "date": day.choose(of("date"), today, changed.value[:10] if changed else None, order),
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


def _plain(found: Found) -> Found:
    """A candidate with a value of the kind its field has, whatever a container put there."""
    value = found.value
    many = found.field in ("byline", "tags")
    if isinstance(value, str) or (many and isinstance(value, tuple)):
        return found
    if isinstance(value, Contact):
        return found
    if isinstance(value, list | tuple):
        texts = tuple(str(one) for one in value)
        return found._replace(value=texts if many else ", ".join(texts))
    return found._replace(value="" if value is None else str(value))


def _publisher(text: str) -> str | None:
    """A name: no address, no handle."""
    plain = text.strip()
    return plain if plain and "://" not in plain and not plain.startswith("@") else None


def _language(text: str) -> str | None:
    code = text.strip().replace("_", "-").partition("-")[0].lower()
    return code if code.isascii() and code.isalpha() and 2 <= len(code) <= 3 else None


def _day_first(tongues: Sequence[Found], url: str | None) -> bool | None:
    """Whether the page writes 3 April as 03/04; None where only its words are English."""
    stated = [str(found.value).replace("_", "-").lower() for found in tongues]
    if stated and not any(tongue.startswith("en") for tongue in stated):
        return True
    for tongue in stated:
        if "-" in tongue:
            return tongue.rpartition("-")[2] not in _MONTH_FIRST
    host = (url or "").partition("//")[2].partition("/")[0]
    return True if host.rpartition(".")[2] in _DAY_FIRST_HOSTS else None


def _absolute(text: str, url: str | None) -> str | None:
    from urllib.parse import urljoin  # brings a good deal with it

    try:
        joined = urljoin(url or "", text.strip())
    except ValueError:
        return None
    return joined if joined.startswith(("http://", "https://")) else None
