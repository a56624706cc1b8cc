"""What opens a byline: "By", "Von", "Written by", "文／".

Promise: the text behind the cue, or None where none opens it. A look at the first word comes
before any pattern: nine lines of ten open with none.
"""

from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names.words import CUES, SOLID_CUES

_BEHIND_CUE = pattern(r"\s*[:：]\s*|\s+[-–—|]\s+|\s+(?=\S)")
_GLUED_BY = pattern(r"(?:[Bb]y|BY)(?=[A-Z][a-z])")  # where a page's markup had the space
_BEHIND_SOLID = pattern(r"\s*[:：/／|｜＝=]?\s*")
_SOLID = tuple(sorted(SOLID_CUES, key=lambda cue: (-len(cue), cue)))
_LONGEST_CUE = max(map(len, CUES))
_CUES_BY_WORD: dict[str, list[str]] = {}
for _cue in sorted(CUES, key=lambda cue: (-len(cue), cue)):
    _CUES_BY_WORD.setdefault(_cue.split(" ", 1)[0], []).append(_cue)


def without_cue(raw: str) -> str | None:
    """`raw` without the words that open a byline, or None when none opens it.

    >>> without_cue("Von Ada Moreno"), without_cue("byAda Moreno"), without_cue("Ada Moreno")
    ('Ada Moreno', 'Ada Moreno', None)
    """
    text = raw.lstrip(" •*·-–—|>/\t")
    end = _cue_end(text)
    return text[end:].lstrip(" :：-–—|＝=/／\t\u00a0") or None if end else None


def _cue_end(text: str) -> int:
    """The offset behind the cue that opens `text` and the mark or space behind it, or 0.

    A look at the first word comes before any pattern: nine lines of ten open with none.
    """
    lower = text[:_LONGEST_CUE].lower()
    words = lower.split(None, 1)
    first = words[0].partition(":")[0].partition("：")[0] if words else ""
    for cue in _CUES_BY_WORD.get(first, ()):
        if lower.startswith(cue) and (match := _BEHIND_CUE.match(text, len(cue))):
            return match.end()
    if first[:2] == "by" and _GLUED_BY.match(text):
        return 2
    if text.startswith(_SOLID):
        cue = next(cue for cue in _SOLID if text.startswith(cue))
        match = _BEHIND_SOLID.match(text, len(cue))
        return match.end() if match else len(cue)
    return 0
