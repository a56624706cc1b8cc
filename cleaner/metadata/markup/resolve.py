"""Put what a page states before what its lines say.

Measured on four sets of pages: markup first and the text for what is missing is better on
byline and day than weighing both, and no worse on the title; the lines of a page are full of
other stories' names and days. A document without statements of its own keeps what its text says.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from cleaner.metadata.markup import Choice
from cleaner.model import Contact, Found, Metadata

MOST = 12  # losers of a field that are told
_FIRST = ("title", "byline", "date", "modified", "publisher")  # the page's word counts more
_ELSE = ("rights", "standfirst")  # the text's word counts more
_BESIDE = ("section", "tags", "image", "canonical")  # only a page has them
_OVERRULED = "the page states it"
_SAME = "says the same"


def settle(text: Metadata, stated: Sequence[Found], chosen: Mapping[str, Choice]) -> Metadata:
    """`text` with the fields that the page states, and all candidates of both.

    `chosen` is what `choose` makes of `stated`.
    """
    values: dict[str, Any] = {}
    for name in _FIRST:
        if name in chosen:
            values[name] = chosen[name].value
    if "byline" not in chosen and any(map(_credits_a_house, stated)):
        values["byline"] = ()
    for name in _ELSE:
        if name in chosen and not getattr(text, name):
            values[name] = chosen[name].value
    if "date" in values:  # a change before the day of publication is another story's
        changed = values.get("modified", text.modified)
        values["modified"] = changed if changed and changed[:10] >= values["date"][:10] else None
    if "contact" in chosen:
        values["contact"] = _merged(text.contact, chosen["contact"].value)
    found = [one for old in text.found for one in _revised(old, values)]
    for name in (*values, *(name for name in _BESIDE if name in chosen)):
        if name in chosen:
            found += _explained(name, chosen[name])
    return replace(text, **values, found=tuple(found))


def _credits_a_house(found: Found) -> bool:
    """Whether JSON-LD says that no person is the author; names in the lines are others'."""
    return found.field == "byline" and found.by.endswith(".author:organization")


def _merged(text: tuple[Contact, ...], page: tuple[Contact, ...]) -> tuple[Contact, ...]:
    """The text's contacts, then those of the page's links that have a role and are new."""
    known = {contact.value.casefold() for contact in text}
    return text + tuple(c for c in page if c.role and c.value.casefold() not in known)


def _revised(old: Found, values: dict[str, Any]) -> list[Found]:
    """A candidate of the text as it stands after the page has spoken."""
    if old.field not in values or old.field == "contact":
        return [old]
    if old.line is None:  # the same statement, weighed by the text's fields
        return []
    taken = values[old.field]
    same = old.value == taken or (isinstance(taken, tuple) and old.value in taken)
    if old.rejected is not None and not same:
        return [old]
    return [Found(old.field, old.value, old.line, old.by, _SAME if same else _OVERRULED)]


def _explained(name: str, choice: Choice) -> list[Found]:
    if name == "contact":
        return []
    values = choice.value if name == "byline" else (choice.value,)
    by = choice.found
    told = [Found(by.field, value, by.line, by.by, by.rejected) for value in values]
    for one in choice.rejected[:MOST]:
        told.append(Found(one.field, _shown(one.value), one.line, one.by, one.rejected))
    return told


def _shown(value: Any) -> Any:
    return ", ".join(value) if isinstance(value, tuple) else value
