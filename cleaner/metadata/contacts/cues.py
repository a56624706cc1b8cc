"""Patterns of the phrases that show whose an address is, from ``cues.txt``."""

from cleaner.metadata import word_lists
from cleaner.text.any_case import AnyCase

_SECTIONS = word_lists.sections("contacts/cues.txt")
_LISTS = {name: "|".join(cues) for name, cues in _SECTIONS.items()}

AUTHOR = AnyCase(_LISTS["author"])
DESK = AnyCase(rf"\b(?:{_LISTS['desk']})")
TIP = AnyCase(rf"\b(?:{_LISTS['tip']})\b")
PHONE = AnyCase(rf"\b(?:{_LISTS['phone']})\b")
NOT_CONTACT = AnyCase(_LISTS["not_contact"])
NOT_CONTACT_SIGNS = _SECTIONS["not_contact_signs"]
