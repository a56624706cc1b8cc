"""Noise in a byline: dates, times, "5 min read", counts.

What is removed leaves a "|", so that two names are never joined.
"""

import re

from cleaner.metadata.dates import written_date
from cleaner.metadata.word_lists import word_set
from cleaner.text.lazy_pattern import pattern

_NOISE = pattern(
    r"(?<!\d)\d{1,3}[ -]?(?:min(?:ute)?s?\.?|hours?|hrs?|days?|weeks?|Minuten|minut[iaey]?)\b"
    r"(?: (?:ago|read|long read|Lesezeit|de lecture|de lectura|di lettura|leestijd|lesetid))*"
    r"|\b(?:Last updated|Published|Posted|Updated|Veröffentlicht|Aktualisiert|Publié|Publicado"
    r"|Actualizado|Stand|Lesezeit|Lesedauer)\b(?: (?:on|at|am|le|el)\b)?:?|\+ ?\d+ (?:more|others)"
    r"|\d{1,2}[:.]\d{2}(?: ?(?:Uhr|[ap]\.?m\.?|h)\b)?|\b[\d,.]+ ?(?:Shares?|Views?|Comments?)\b"
    r"|(?:long|short|quick) ?Read$"
    r"|\b(?:GMT|BST|UTC|CEST|CET|EST|EDT|PST|PDT|ET|PT|IST)\b",
    re.IGNORECASE,
)
_RUNS = pattern(r"[^\W\d_]+")
# In a text without digits `_NOISE` matches only where one of these occurs.
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
        if _DIGIT.search(plain) or not _NOISE_WORDS.isdisjoint(_RUNS.findall(plain.lower())):
            plain = _NOISE.sub(" | ", plain)
        dated = dated or _AGO.search(text) is not None
    if "  " in plain or not plain.isascii() or "\t" in plain:
        plain = _WIDE.sub(" | ", plain)
    return plain.strip(" |,·•-–—:"), dated
