r"""Translate a user's pattern to RE2, with the Unicode meaning of ``\b \w \d \s``.

RE2 knows these four in ASCII only: ``\bреклама\b`` finds nothing, ``\s`` misses U+00A0.
The classes are written out (`cleaner.matching.patterns.alphabets`). A border cannot be,
because RE2 has no lookaround; so a pattern with ``\b`` searches a copy of the line with a
mark at every border: ``\b`` becomes that mark, and every other atom may have one before it.
RE2 explores all these choices at once, so the meaning is exact and the time stays linear.

What RE2 refuses, and what would make it slow, is refused here by name: lookaround,
back-references, atomic groups, ``\B``, more than 100 groups, repeats above 1,000, patterns
above 4,000 characters.
"""

import re
from typing import NamedTuple

from cleaner.matching.patterns.alphabets import UNICODE, Alphabet
from cleaner.text.lazy_pattern import pattern

MARK = "\x00"  # cannot occur in a repaired line
_MARK_RE2 = r"\x00"
_WORD = pattern(r"(\w+)")

MAX_LENGTH = 4000  # characters
# The built-in rules have at most 3. RE2 carries the ends of all groups along: where all can match,
# a line of 1,000 characters takes 0.01 ms with 10 groups, 0.5 ms with 100 and 0.7 s with 1,000.
MAX_GROUPS = 100
MAX_REPEAT = 1000  # RE2's own limit

_PROPERTY = r"\\(?P<property>[pP](?:\{\^?[A-Za-z_]+\}|[A-Za-z]))"
_CLASS = r"(?P<class>\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\])"
_TOKEN = pattern(
    rf"(?x) {_PROPERTY} | {_CLASS}"
    r"""
    | \\(?P<hex>x(?:\{[0-9A-Fa-f]{1,6}\}|[0-9A-Fa-f]{2}))
    | \\Q(?P<quoted>.*?)(?:\\E|\Z)
    | \\(?P<escape>.)
    | \(\?P<(?P<name>\w+)>
    | (?P<flags>\(\?[a-zA-Z-]*[:)])
    | (?P<special>\(\?.{0,2})
    | (?P<open>\()
    | \{(?P<low>\d+)(?:,(?P<high>\d*))?\}[?]?
    | (?P<syntax>[)|*+?^$])
    | (?P<plain>[\w\ ,:;'"@/&%!<>=~`’“”«»©-]+)
    | (?P<char>.)
    """,
    re.DOTALL,
)
# The tokens of an accepted pattern without borders that are spelt differently in RE2.
_RESPELT = pattern(
    rf"{_PROPERTY}|\\Q.*?(?:\\E|\Z)|\\(?P<escape>.)|{_CLASS}|(?P<char>\.)", re.DOTALL
)
_SHORTHAND = pattern(r"\\([pP]\{\^?[A-Za-z_]+\}|.)", re.DOTALL)
_SAME_KIND = pattern(r"\w+|\W+")
_REFUSED_GROUPS = {
    "=": "lookahead", "!": "lookahead", "<=": "lookbehind", "<!": "lookbehind",
    ">": "an atomic group", "P=": "a back-reference", "(": "a conditional",
    "R": "recursion", "#": "a comment group", "|": "a branch reset",
}  # fmt: skip


class Pattern(NamedTuple):
    """A pattern as written, as RE2 gets it, and its named groups.

    `has_borders`: it searches the line as `mark_borders` returns it. `is_unbounded`: it has a
    repeat without an upper limit, so there is no longest text that it matches.
    """

    source: str
    re2: str
    groups: tuple[str, ...]
    has_borders: bool
    is_unbounded: bool


def mark_borders(text: str) -> str:
    """Return `text` with `MARK` wherever ``\\b`` matches: on both sides of every word."""
    return MARK.join(_WORD.split(text))  # in two thirds of the time that `sub` takes


def tokens_of(source: str) -> list[re.Match[str]]:
    """Return the tokens of a pattern; the name of the group that matched says what each is."""
    return list(_TOKEN.finditer(source))


def translate(source: str, alphabet: Alphabet = UNICODE) -> Pattern:
    """Return the pattern for RE2, for lines in `alphabet`.

    Raises ValueError saying what is refused and where.
    """
    if len(source) > MAX_LENGTH:
        raise ValueError(f"pattern of {len(source)} characters; at most {MAX_LENGTH} are allowed")
    tokens = tokens_of(source)
    has_borders = any(token["escape"] == "b" for token in tokens)
    names: list[str] = []
    groups = 0
    out: list[str] = []
    for token in tokens:
        groups += token["open"] is not None or token["name"] is not None
        if groups > MAX_GROUPS:
            raise ValueError(f"more than {MAX_GROUPS} groups")
        if token["name"] in names:
            raise ValueError(f"two groups named {token['name']!r}; write two rules")
        if token["name"]:
            names.append(token["name"])
        out.append(_translate_token(token, has_borders, alphabet))
    whole = "".join(out)
    if has_borders:  # grouped, so that the last mark belongs to every branch of a top-level "|"
        whole = f"(?:{whole}){_MARK_RE2}?"
    is_unbounded = any(token["syntax"] in ("*", "+") or token["high"] == "" for token in tokens)
    return Pattern(source, whole, tuple(names), has_borders, is_unbounded)


def translate_accepted(source: str, alphabet: Alphabet) -> str:
    """Return what `translate` made of a pattern that it has accepted, at a quarter of the cost.

    Only for a pattern without ``\\b``, or for ASCII lines: RE2 knows their borders.
    """

    def respell(token: re.Match[str]) -> str:
        return r"\b" if token["escape"] == "b" else _atom(token, alphabet)

    return _RESPELT.sub(respell, source)


def _translate_token(token: re.Match[str], has_borders: bool, alphabet: Alphabet) -> str:
    if token["special"]:
        _refuse_group(token)
    if token["low"] is not None:
        for bound in (token["low"], token["high"]):
            if bound and int(bound) > MAX_REPEAT:
                raise ValueError(f"a repeat above {MAX_REPEAT}: {token[0]}")
        return token[0]
    if token["syntax"] or token["open"] or token["flags"] or token["name"]:
        return token[0]
    if token["plain"]:  # one token for a whole stretch of literals: most of a pattern
        return _SAME_KIND.sub(_mark_first, token[0]) if has_borders else token[0]
    atom = _atom(token, alphabet)
    if not has_borders or token["escape"] in ("A", "z", "b"):
        return atom
    if token["quoted"] is not None:
        return "".join(_with_mark(re.escape(char)) for char in token["quoted"])
    return _with_mark(atom)


def _with_mark(atom: str) -> str:
    """The atom, which may have a mark before it."""
    return f"(?:{_MARK_RE2}?{atom})"


def _mark_first(literals: re.Match[str]) -> str:
    """Word characters, or others: there is no border between them, only before the first."""
    return _with_mark(literals[0][0]) + literals[0][1:]


def _atom(token: re.Match[str], alphabet: Alphabet) -> str:
    if token["class"]:
        return _bracketed(token["class"], alphabet)
    if token["char"] == ".":
        return rf"[^\n{_MARK_RE2}]"
    if token["property"]:
        return _property(token["property"], alphabet)
    letter = token["escape"]
    if letter is None:
        return token[0]
    if letter == "b":
        return _MARK_RE2
    if letter in alphabet.classes:
        return f"[{alphabet.classes[letter]}]"
    if letter.lower() in alphabet.classes:
        return f"[^{alphabet.classes[letter.lower()]}{_MARK_RE2}]"
    if letter == "B":
        raise ValueError(r"\B is not supported")
    if letter.isdigit() and letter != "0":
        raise ValueError(
            f"a back-reference, \\{letter}: RE2 does not support it; write the text out"
        )
    if letter in "kgGKRXZCuUN":
        raise ValueError(f"\\{letter} is not supported: RE2 has no such escape")
    return token[0]


def _bracketed(text: str, alphabet: Alphabet) -> str:
    """A bracketed class with its shorthands written out; a negated one never takes a mark."""
    negated = text.startswith("[^")
    body = text[2 if negated else 1 : -1]

    def write_out(match: re.Match[str]) -> str:
        name = match[1]
        if name in alphabet.classes:
            return alphabet.classes[name]
        if name.startswith("p{") and name[2:-1] in alphabet.properties:
            return alphabet.properties[name[2:-1]]
        if name == "b":
            return r"\x08"  # a backspace, as in Python
        if name in ("W", "D", "S"):
            raise ValueError(f"\\{name} inside [...] is not supported; write the class out")
        return match[0]

    body = _SHORTHAND.sub(write_out, body)
    return f"[^{body}{_MARK_RE2}]" if negated else f"[{body}]"


def _property(text: str, alphabet: Alphabet) -> str:
    name = text[1:].strip("{}")
    if text[0] == "p" and name in alphabet.properties:
        return f"[{alphabet.properties[name]}]"
    return f"\\{text}"


def _refuse_group(token: re.Match[str]) -> None:
    inside = token[0][2:]
    for sign, name in _REFUSED_GROUPS.items():
        if inside.startswith(sign):
            advice = "; `unless` can refuse lines instead" if name.startswith("look") else ""
            raise ValueError(
                f"{name} at character {token.start() + 1}: RE2 does not support it{advice}"
            )
    advice = "; a group with a name is written (?P<byline>…)" if inside[:1] in ("<", "'") else ""
    raise ValueError(f"an unknown group at character {token.start() + 1}: {token[0]}{advice}")
