"""The fields of a document as values, and as JSON.

They lie apart from the other values that travel (`cleaner.model`), because the text of a document
needs none of them, and making these types takes a fiftieth of a start.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from cleaner.model import Found


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach an author, a desk or the publisher; `name` is the person's, if known."""

    kind: Literal["email", "phone", "handle", "url", "address"]
    value: str
    name: str | None = None
    role: Literal["author", "desk", "publisher"] | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """The resolved fields of a document, in the form of the record (docs/record.md).

    A field that is unknown or doubtful is None or (). `found` holds every candidate.
    """

    title: str | None = None
    byline: tuple[str, ...] = ()
    date: str | None = None
    modified: str | None = None
    contact: tuple[Contact, ...] = ()
    publisher: str | None = None
    rights: str | None = None
    language: str | None = None
    dateline: Mapping[str, Any] | None = None
    standfirst: str | None = None
    credits: Mapping[str, tuple[str, ...]] | None = None  # "reporting", "editing": names
    section: str | None = None
    image: str | None = None
    canonical: str | None = None
    tags: tuple[str, ...] = ()
    found: tuple[Found, ...] = ()


FIELDS = tuple(name for name in Metadata.__dataclass_fields__ if name != "found")


def as_json(value: Any) -> Any:
    """Return the value of a field, as JSON has it."""
    if isinstance(value, tuple):
        return [as_json(item) for item in value]
    if isinstance(value, Mapping):
        return {key: as_json(item) for key, item in value.items()}
    return asdict(value) if isinstance(value, Contact) else value


def found_as_json(found: Found) -> dict[str, Any]:
    """Return a finding, as a record has it."""
    value = as_json(found.value)
    item = {"field": found.field, "value": value, "line": found.line, "by": found.by}
    return item if found.rejected is None else {**item, "rejected": found.rejected}
