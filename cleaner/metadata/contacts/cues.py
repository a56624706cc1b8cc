"""Patterns of the phrases that show whose an address is, from ``cues.txt``."""

import re

from cleaner.metadata import word_lists
from cleaner.text.lazy_pattern import pattern

_SECTIONS = word_lists.sections("contacts/cues.txt")
_LISTS = {name: "|".join(cues) for name, cues in _SECTIONS.items()}

AUTHOR = pattern(_LISTS["author"], re.IGNORECASE)
DESK = pattern(rf"\b(?:{_LISTS['desk']})", re.IGNORECASE)
TIP = pattern(rf"\b(?:{_LISTS['tip']})\b", re.IGNORECASE)
PHONE = pattern(rf"\b(?:{_LISTS['phone']})\b", re.IGNORECASE)
NOT_CONTACT = pattern(_LISTS["not_contact"], re.IGNORECASE)
NOT_CONTACT_SIGNS = _SECTIONS["not_contact_signs"]
