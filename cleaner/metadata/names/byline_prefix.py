"""Byline prefixes: "By", "Von", "Written by", "文／"."""

from cleaner.metadata.names.words import BYLINE_PREFIXES, CJK_BYLINE_PREFIXES
from cleaner.text.lazy_pattern import pattern

_AFTER_PREFIX = pattern(r"\s*[:：]\s*|\s+[-–—|]\s+|\s+(?=\S)")
_GLUED_BY = pattern(r"(?:[Bb]y|BY)(?=[A-Z][a-z])")  # the page had no space between elements
_AFTER_CJK_PREFIX = pattern(r"\s*[:：/／|｜＝=]?\s*")


def _longest_first(prefix: str) -> tuple[int, str]:
    return -len(prefix), prefix


_CJK_PREFIXES = tuple(sorted(CJK_BYLINE_PREFIXES, key=_longest_first))
_LONGEST = max(map(len, BYLINE_PREFIXES))
_BY_FIRST_WORD: dict[str, list[str]] = {}
for _prefix in sorted(BYLINE_PREFIXES, key=_longest_first):
    _BY_FIRST_WORD.setdefault(_prefix.split(" ", 1)[0], []).append(_prefix)


def strip_prefix(raw: str) -> str | None:
    """Return `raw` without its byline prefix; None where it has none, or nothing follows.

    >>> strip_prefix("Von Ada Moreno"), strip_prefix("byAda Moreno"), strip_prefix("Ada Moreno")
    ('Ada Moreno', 'Ada Moreno', None)
    """
    text = raw.lstrip(" •*·-–—|>/\t")
    end = _prefix_end(text)
    return text[end:].lstrip(" :：-–—|＝=/／\t\u00a0") or None if end else None


def _prefix_end(text: str) -> int:
    """The offset after the prefix and the mark or space that follows it, or 0.

    The first word is looked up before any pattern runs: nine lines of ten have no prefix.
    """
    lower = text[:_LONGEST].lower()
    words = lower.split(None, 1)
    first = words[0].partition(":")[0].partition("：")[0] if words else ""
    for prefix in _BY_FIRST_WORD.get(first, ()):
        if lower.startswith(prefix) and (match := _AFTER_PREFIX.match(text, len(prefix))):
            return match.end()
    if first[:2] == "by" and _GLUED_BY.match(text):
        return 2
    if text.startswith(_CJK_PREFIXES):
        prefix = next(prefix for prefix in _CJK_PREFIXES if text.startswith(prefix))
        match = _AFTER_CJK_PREFIX.match(text, len(prefix))
        return match.end() if match else len(prefix)
    return 0
