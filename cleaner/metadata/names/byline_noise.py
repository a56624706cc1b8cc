"""What stands beside the name in a byline and is no name: days, times, "5 min read", counts.

Law: what is taken leaves a mark ("|"), so that two names never grow together.
"""

import re

from cleaner.metadata.dates import days
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names.words import table

_FURNITURE = pattern(
    r"\b\d{1,3}[ -]?(?:min(?:ute)?s?\.?|hours?|hrs?|days?|weeks?|Minuten|minut[iaey]?)\b"
    r"(?: (?:ago|read|long read|Lesezeit|de lecture|de lectura|di lettura|leestijd|lesetid))*"
    r"|\b(?:Last updated|Published|Posted|Updated|Veröffentlicht|Aktualisiert|Publié|Publicado"
    r"|Actualizado|Stand|Lesezeit|Lesedauer)\b(?: (?:on|at|am|le|el)\b)?:?|\+ ?\d+ (?:more|others)"
    r"|\d{1,2}[:.]\d{2}(?: ?(?:Uhr|[ap]\.?m\.?|h)\b)?|\b[\d,.]+ ?(?:Shares?|Views?|Comments?)\b"
    r"|(?:long|short|quick) ?Read$"
    r"|\b(?:GMT|BST|UTC|CEST|CET|EST|EDT|PST|PDT|ET|PT|IST)\b",
    re.IGNORECASE,
)
_RUNS = pattern(r"[^\W\d_]+")
_FURNITURE_WORDS = table("""
updated published posted veröffentlicht aktualisiert publié publicado actualizado stand lesezeit
lesedauer read longread shortread quickread gmt bst utc cest cet est edt pst pdt et pt ist
""")  # without a digit one of these stands wherever `_FURNITURE` matches
_AGO = pattern(r"\b\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago\b|\bvor \d{1,2} ")
_WIDE = pattern(r"[ \u00a0]{2,}|\t|\u2003|\u2002|\u3000")
_DIGIT = pattern(r"\d")


def cleared(text: str, dated: bool) -> tuple[str, bool]:
    """A line without days, times and counts, "|" in their place, and whether it held a day.

    `dated` says that the line may hold a day; False saves the look.
    """
    plain, with_day = text, False
    if dated:
        for day in reversed(days.find(text)):
            plain = f"{plain[: day.start]} | {plain[day.end :]}"
            with_day = True
    if with_day or _DIGIT.search(text):
        if _DIGIT.search(plain) or not _FURNITURE_WORDS.isdisjoint(_RUNS.findall(plain.lower())):
            plain = _FURNITURE.sub(" | ", plain)
        with_day = with_day or _AGO.search(text) is not None
    if "  " in plain or not plain.isascii() or "\t" in plain:
        plain = _WIDE.sub(" | ", plain)
    return plain.strip(" |,·•-–—:"), with_day
