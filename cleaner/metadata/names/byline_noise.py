"""Noise in a byline: dates, times, "5 min read", counts.

What is removed leaves a "|", so that two names are never joined.
"""

import re

from cleaner.metadata.dates import written_date
from cleaner.metadata.word_lists import word_set
from cleaner.text.lazy_pattern import pattern

# Noise with a number. The first character is read before it is known what begins with it, because
# a search for one class of characters is fast.
_NUMBERED = (
    r"[\d+,.](?:(?<=\d)(?<!\d\d)\d{0,2}[ -]?"
    r"(?:min(?:ute)?s?\.?|hours?|hrs?|days?|weeks?|Minuten|minut[iaey]?)\b"
    r"(?: (?:ago|read|long read|Lesezeit|de lecture|de lectura|di lettura|leestijd|lesetid))*"
    r"|(?<=\+) ?\d+ (?:more|others)"
    r"|(?<=\d)\d?[:.]\d{2}(?: ?(?:Uhr|[ap]\.?m\.?|h)\b)?"
    r"|(?<=\b[\d,.])[\d,.]* ?(?:Shares?|Views?|Comments?)\b)"
)
_NUMBERS = pattern(_NUMBERED, re.IGNORECASE)
_NOISE = pattern(
    rf"{_NUMBERED}|\b(?:Last updated|Published|Posted|Updated|Veröffentlicht|Aktualisiert|Publié"
    r"|Publicado|Actualizado|Stand|Lesezeit|Lesedauer)\b(?: (?:on|at|am|le|el)\b)?:?"
    r"|(?:long|short|quick) ?Read$"
    r"|\b(?:GMT|BST|UTC|CEST|CET|EST|EDT|PST|PDT|ET|PT|IST)\b",
    re.IGNORECASE,
)
_RUNS, _ASCII_RUNS = pattern(r"[^\W\d_]+"), pattern("[a-z]+")  # of letters, in lower case
# `_NOISE` matches more than `_NUMBERS` only where one of these occurs.
_NOISE_WORDS = word_set("""
updated published posted veröffentlicht aktualisiert publié publicado actualizado stand lesezeit
lesedauer read longread shortread quickread gmt bst utc cest cet est edt pst pdt et pt ist
""")
_AGO = pattern(r"(?<!\d)\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago\b|\bvor \d{1,2} ")
_WIDE = pattern(r"[ \u00a0]{2,}|\t|\u2003|\u2002|\u3000")
_DIGIT = pattern(r"\d")


def strip_noise(text: str, may_hold_date: bool) -> tuple[str, bool]:
    """Return a line without dates, times and counts, and whether it held a date or "2 hours ago".

    Without `may_hold_date` the line is not searched for a date, which saves time.
    """
    plain, dated = text, False
    if may_hold_date:
        for day in reversed(written_date.find(text)):
            plain = f"{plain[: day.start]} | {plain[day.end :]}"
            dated = True
    if dated or _DIGIT.search(text):
        runs = (_ASCII_RUNS if plain.isascii() else _RUNS).findall(plain.lower())
        plain = (_NUMBERS if _NOISE_WORDS.isdisjoint(runs) else _NOISE).sub(" | ", plain)
        if " ago" in text or "vor " in text:
            dated = dated or _AGO.search(text) is not None
    if "  " in plain or not plain.isascii() or "\t" in plain:
        plain = _WIDE.sub(" | ", plain)
    return plain.strip(" |,·•-–—:"), dated
