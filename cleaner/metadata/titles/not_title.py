"""Short lines above an article that are no title: menus, paths, buttons, counts, captions."""

import re

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.titles.words import HOME, SECTIONS
from cleaner.text.lazy_pattern import pattern

_STEP = pattern(r"\s*[>→|•·]\s*|\s*›\s*|\s+[»/\\]\s+|\s{2,}|\t")
# Where `_STEP` matches there is one of these, or white space of two characters.
_STEP_MARKS = (">", "|", "•", "·", "→", "›", "»", "/", "\\", "\t")
_QUOTED = pattern(r"«.*»|‹.*›")
_LONGEST_STEP = 4  # words between the marks of a path or a menu
_FEW_STEPS, _MANY_STEPS = 2, 3  # of a path from "Home" (and words of a menu); of any other path
_MOST_OTHER = 0.25  # share of a menu's words that name no section

# Labels of pictures, buttons, sign-up boxes and links; in lower case.
_ANYWHERE = (
    "sharing options", "share this", "bildrechte", "photo:", "photos:", "foto:", "fotos:", "image:",
    "credit:", "©", "getty images", "subscrib", "sign up", "http:", "https:",
    "www.", "share on ", "on facebook", "auf facebook", "sur facebook", "en facebook",
    "javascript", "browser", "min read", "minute read", "minutes read", "@",
)  # fmt: skip
_LABELS = (  # before a colon
    "watch", "read", "listen", "video", "audio", "advertisement", "anzeige", "publicité", "photo",
    "image", "foto", "bild", "source", "quelle", "fuente", "fonte", "tag", "tags", "topic",
    "topics", "keyword", "keywords", "category", "categories", "posted in", "filed under",
    "author", "update", "updated", "published", "last updated", "date", "from", "to", "subject",
    "url", "url source",
)  # fmt: skip
_LINKS = (  # before "to", "zum Inhalt", "to navigation"
    "skip", "jump", "go", "back", "zum", "zur", "zurück", "ir", "aller", "passer", "saltar", "vai",
    "pular", "hoppa", "gå",
)  # fmt: skip
_SENTENCES = (
    "be the first to", "sign in", "log in", "login", "print this", "printed from", "saved from",
    "listen to this", "you are here", "sie sind hier", "add as", "this article",
)  # fmt: skip
_COUNTED = ("article", "updated", "published", "posted")  # before a number
_START = pattern(
    rf"(?:{'|'.join(_LABELS)}) ?[:：]"
    rf"|(?:{'|'.join(_LINKS)}) (?:to|inhalt|hauptinhalt|navigation|startseite|al|au|à|para|till"
    r"|til)\b"
    rf"|(?:{'|'.join(_SENTENCES)}|(?:{'|'.join(_COUNTED)}) \d"
    r"|(?:you have )?\d+ (?:comments?|shares?|views?|kommentare?|commentaires?|free|min))\b",
    re.IGNORECASE,
)
# One of these, or a digit, begins each match of `_START` in ASCII: most lines need no pattern.
_STARTS = (*_LABELS, *_LINKS, *_SENTENCES, *_COUNTED, "you have ")
_LONGEST_START = max(map(len, _STARTS))
_AGO_SIGNS = (" ago", "vor ", "l y a ", "hace ")  # one of these is in each match of `_AGO`
_AGO = pattern(
    r"\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b"
    r"|\bvor \d+ (?:minuten|stunden|tagen)|\bil y a \d+ |\bhace \d+ ",
    re.IGNORECASE,
)


def is_path_or_menu(text: str) -> bool:
    """Return whether a line is a path of links or a menu.

    >>> is_path_or_menu("Home > News > Local"), is_path_or_menu("News Sport Opinion")
    (True, True)
    >>> is_path_or_menu("Sport and politics: a love story")
    False
    """
    if bare_words(text.partition("/")[0]) in HOME:
        return True
    steps = [step for step in _STEP.split(text) if step] if _may_have_steps(text) else [text]
    if len(steps) >= _FEW_STEPS and bare_words(steps[0]) in HOME:
        return True
    short = all(len(step.split()) <= _LONGEST_STEP for step in steps)
    if len(steps) >= _MANY_STEPS and short and text[-1] not in ".!?":
        return True
    words = bare_words(text).split()
    if len(words) < _FEW_STEPS:
        return False
    others = [word for word in words if word not in SECTIONS]
    return len(others) <= _MOST_OTHER * len(words) and text[-1].isalnum()


def _may_have_steps(text: str) -> bool:
    """Whether a line may be divided into steps: a cheap check, and nothing is quoted."""
    if not any(map(text.__contains__, _STEP_MARKS)) and len(" ".join(text.split())) == len(text):
        return False
    return _QUOTED.search(text) is None


def is_label(text: str) -> bool:
    """Return whether a line is a button, a count or the label of a picture or a link."""
    lower = text.lower()
    if any(map(lower.__contains__, _ANYWHERE)):
        return True
    if _may_start(lower) and _START.match(text) is not None:
        return True
    return any(map(lower.__contains__, _AGO_SIGNS)) and _AGO.search(text) is not None


def _may_start(lower: str) -> bool:
    """Whether `_START` may match: a cheap check of the first words, in lower case."""
    if not lower[:_LONGEST_START].isascii():
        return True  # "ı" is an "i" where case is ignored
    return lower[:1].isdigit() or lower.startswith(_STARTS)
