"""Resolve the fields that a page states about itself in its markup.

`cleaner.page.stated` collects candidates, strongest first. For each field one is taken that is
of the right kind and that the rest of the page supports: a byline holds names of people (or of
the agency that wrote the story), never the publisher; a date is not in the future; a title is
what the page's headline and its markup agree on. Every other candidate is among the
`Resolved.rejected` of its field, with the reason.
"""

import datetime
from collections.abc import Sequence

from cleaner.languages import code_of
from cleaner.metadata import only_stated
from cleaner.metadata.candidate import Resolved, first_usable
from cleaner.metadata.fields import Contact
from cleaner.metadata.markup import byline, contact, date, title
from cleaner.model import Found

_MONTH_FIRST = ("us", "ca", "ph")  # countries, as in the language code "en-us"
_DAY_FIRST_HOSTS = ("uk", "au", "nz", "ie", "in", "za", "ng", "ke", "sg", "my", "pk", "lk", "hk")


def resolve_fields(
    candidates: Sequence[Found], url: str | None = None, today: datetime.date | None = None
) -> dict[str, Resolved]:
    """Return the resolved fields by name; a field without a usable candidate is not among them.

    Values: "title", "publisher", "language" (ISO 639-1 code), "section", "image" and
    "canonical" (absolute URLs), "rights", "standfirst": str. "byline", "tags": tuple of
    str. "date", "modified": ISO 8601, with a time only if stated. "contact": tuple of
    `Contact`. `url` is the page's own; dates later than the day after `today` are rejected.
    """
    fields: dict[str, list[Found]] = {}
    for found in map(_with_plain_value, candidates):
        fields.setdefault(found.field, []).append(found)

    def of(name: str) -> Sequence[Found]:
        return fields.get(name, ())

    publisher = first_usable(of("publisher"), _publisher)
    name = publisher.value if publisher else None
    authors = byline.resolve(of("byline"), name, url)
    day_first = _is_day_first(of("language"), url)
    modified = date.resolve(of("modified"), today, None, day_first)
    changed = modified.value[:10] if modified else None
    resolved = {
        "publisher": publisher,
        "byline": authors,
        "modified": modified,
        "date": date.resolve(of("date"), today, changed, day_first),
        "title": title.resolve(of("title"), name),
        "language": first_usable(of("language"), code_of),
        "rights": first_usable(of("rights")),
        "standfirst": first_usable(of("standfirst")),
        "contact": contact.resolve(of("contact"), authors.value if authors else ()),
    }
    known = {name: one for name, one in resolved.items() if one is not None}
    return known | only_stated.resolve(fields, url)


def _with_plain_value(found: Found) -> Found:
    """A candidate with a value of the type its field has, whatever type a container put there."""
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
    """A publisher's name; None for a URL or a handle."""
    plain = text.strip()
    return plain if plain and "://" not in plain and not plain.startswith("@") else None


def _is_day_first(languages: Sequence[Found], url: str | None) -> bool | None:
    """Whether the page writes 3 April as 03/04; None for English of an unknown country."""
    codes = [str(found.value).replace("_", "-").lower() for found in languages]
    if codes and not any(code.startswith("en") for code in codes):
        return True
    for code in codes:
        if "-" in code:
            return code.rpartition("-")[2] not in _MONTH_FIRST
    host = (url or "").partition("//")[2].partition("/")[0]
    return True if host.rpartition(".")[2] in _DAY_FIRST_HOSTS else None
