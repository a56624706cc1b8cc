"""What a rule takes and where, in plain words, for people who do not read rule files."""

import re
from collections.abc import Iterator

from cleaner.learning.proposal import SLOTS
from cleaner.matching.rules import Rule

_WHAT = {
    "equals": ("a line that is exactly this text", "a line that is exactly one of these {} texts"),
    "starts": (
        "a line that begins with this text",
        "a line that begins with one of these {} texts",
    ),
    "ends": ("a line that ends with this text", "a line that ends with one of these {} texts"),
    "contains": ("a line with these words in it", "a line with one of these {} texts in it"),
    "regex": ("a line of this form", "a line of one of these {} forms"),
}
_ACTIONS = {
    "remove": "Takes out",
    "take": "Reads metadata from, and leaves,",
    "protect": "Protects from every other rule",
    "flag": "Marks, and leaves,",
}
_ZONES = {
    "head": "in the first {} lines of a text",
    "top": "above the first sentence of a text",
    "body": "not in the first or last {} lines of a text",
    "tail": "in the last {} lines of a text",
}
# The parts of a learned pattern that stand for what changes: the longer ones first.
_SLOTS = tuple(
    (SLOTS[slot], name)
    for slot, name in (
        ("email", "e-mail address"),
        ("name", "name"),
        ("month", "month"),
        ("address", "web address"),
    )
)
_GROUP = re.compile(r"\(\?P<\w+>(‹[^›]*›)\)")
_NUMBER = re.compile(r"\\d\{1,\d+\}")
_QUOTES = re.compile(r"\[(?:[^\]\\]|\\.)*?([-'\"])(?:[^\]\\]|\\.)*\]")
_ESCAPED = re.compile(r"\\([^\w\s])")
_LEFT = re.compile(r"(?<!\\)[\[\](){}*+?|^$]|\\\w")


def in_words(rule: Rule) -> str:
    """Return one or two sentences: what is done to which line, where, and on what conditions."""
    what = " or ".join(
        one if len(values) == 1 else several.format(len(values))
        for key, values in rule.matchers
        for one, several in [_WHAT[key]]
    )
    words = f"{_ACTIONS[rule.action]} {what}"
    if rule.scope == "span":
        words = f"{_ACTIONS[rule.action]} only the part that matches, of {what}"
    elif rule.scope == "block":
        words += f" and those below it, {rule.lines or ''} lines at most".replace("  ", " ")
    conditions = ", ".join(_conditions(rule))
    return f"{words}{', ' if conditions else ''}{conditions}."


def _conditions(rule: Rule) -> Iterator[str]:
    if rule.scope == "run":
        yield f"only where {rule.lines or 1} such lines or more stand next to each other"
    if rule.zone:
        yield _ZONES[rule.zone].format(rule.within)
    if rule.max_words:
        yield f"of {rule.max_words} words at most"
    if rule.max_chars:
        yield f"of {rule.max_chars} characters at most"
    if rule.site:
        yield f"on {', '.join(rule.site)} only"
    if rule.not_site:
        yield f"not on {', '.join(rule.not_site)}"
    if rule.lang:
        yield f"in texts in {', '.join(rule.lang)}"
    if rule.level == "thorough":
        yield "at level thorough"
    if rule.unless:
        yield "with exceptions"


def pattern_in_words(pattern: str) -> str | None:
    r"""Return a learned pattern with its changing parts in words, None where it has others.

    >>> pattern_in_words(r"\W{0,4}Page \d{1,4} of \d{1,4}\W{0,4}")
    'Page ‹number› of ‹number›'
    """
    words = pattern.removeprefix(r"\W{0,4}").removesuffix(r"\W{0,4}")
    for slot, name in _SLOTS:
        words = words.replace(slot, f"‹{name}›")
    words = _GROUP.sub(r"\1", _NUMBER.sub("‹number›", words))
    words = _QUOTES.sub(r"\1", words)
    plain = _ESCAPED.sub("", words)
    return None if _LEFT.search(plain) else _ESCAPED.sub(r"\1", words)
