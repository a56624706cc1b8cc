"""Section, image, canonical address and tags: what only a statement can give, never the lines.

A page states them in its markup, a container beside the text, and a Markdown file in its front
matter. The first usable statement is taken; addresses are absolute, or there is none.
"""

from collections.abc import Iterator, Mapping, Sequence

from cleaner.metadata.candidate import Resolved, first_usable, resolved
from cleaner.metadata.document_view import Inputs
from cleaner.model import Found
from cleaner.text.lazy_pattern import pattern

FIELDS = ("section", "tags", "image", "canonical")
# Bounds, set by hand.
_MOST_TAGS = 50  # that are taken
# An absolute URL that joining leaves as it is.
_PLAIN_URL = pattern(
    r"https?://[A-Za-z0-9.-]+(?:/[A-Za-z0-9_/.%~+-]*)?(?:\?[A-Za-z0-9_/.%~+&=-]+)?"
)
_LONGEST_TAG = 100  # characters; a longer one is a sentence


def of_container(inputs: Inputs) -> dict[str, Resolved]:
    """Return the fields that the container of a text states, by name."""
    candidates: dict[str, list[Found]] = {}
    for found in inputs.stated:
        if found.field in FIELDS:
            candidates.setdefault(found.field, []).append(found)
    return resolve(candidates, inputs.url) if candidates else {}


def resolve(candidates: Mapping[str, Sequence[Found]], url: str | None) -> dict[str, Resolved]:
    """Return the resolved fields by name; `candidates` are those of each field, best first."""
    fields = {
        "section": first_usable(candidates.get("section", ()), _text),
        "tags": _tags(candidates.get("tags", ())),
        "image": first_usable(candidates.get("image", ()), lambda text: _absolute(text, url)),
        "canonical": first_usable(
            candidates.get("canonical", ()), lambda text: _absolute(text, url)
        ),
    }
    return {name: one for name, one in fields.items() if one is not None}


def _text(value: object) -> str | None:
    """A statement as one text: the first of a list."""
    return next(_texts(value), None)


def _texts(value: object) -> Iterator[str]:
    """The texts in a statement, without white space at the ends; other values are left out."""
    for one in value if isinstance(value, list | tuple) else (value,):
        if isinstance(one, str) and one.strip():
            yield one.strip()


def _tags(candidates: Sequence[Found]) -> Resolved | None:
    """The tags of the first statement that has any, each once; a text is split at its commas."""
    for found in candidates:
        texts = _texts(found.value)
        parts = (
            (part.strip() for text in texts for part in text.split(","))
            if isinstance(found.value, str)
            else texts
        )
        tags = tuple(dict.fromkeys(part for part in parts if 0 < len(part) <= _LONGEST_TAG))
        if tags:
            return resolved(tags[:_MOST_TAGS], found, candidates)
    return None


def _absolute(value: object, url: str | None) -> str | None:
    """An absolute http or https URL, or None."""
    text = _text(value)
    if text is None or _PLAIN_URL.fullmatch(text):
        return text
    from urllib.parse import urljoin  # slow to import and to call

    try:
        joined = urljoin(url or "", text)
    except ValueError:
        return None
    return joined if joined.startswith(("http://", "https://")) else None
