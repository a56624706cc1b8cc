r"""Lines and patterns without case, one byte a character, for RE2's Latin-1 mode.

For most patterns it does not matter which Cyrillic or Turkish letter a line has: they name no such
letter, and only ask whether it is one. So each character gets a byte of its own if patterns name
it, and that of its kind if they do not; capitals get that of their small letter. A pattern that
ignores case is compiled once for the lines of all scripts, without ``(?i)`` and without UTF-8: in
half of the time, to an automaton that is smaller and quicker filled. In the match nothing has
to be decoded: an offset in the bytes is one in the line.

RE2's ``\b`` knows ASCII words only. But small letters leave the bytes of the capitals free, and
the letters beyond ASCII take these: the most frequent one each, all others ``Z`` in the form for
patterns with ``\b``.

Most lines that a pattern is tried on do not match, and a pattern that heeds case matches no line
that it does not match without case. So for such a pattern `rough` is what a line has to match
first, and few patterns are compiled as UTF-8 at all.

Laws: a pattern that `coded` accepts matches the same spans in `encode(text)` as its translation
for any line (`cleaner.matching.patterns.translate`) matches in the text; and where that matches,
`rough` of the pattern matches the same span.
"""

import codecs
import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cache, lru_cache

from cleaner.matching.patterns.alphabets import DIGITS, LETTERS, SPACES
from cleaner.text.lazy_pattern import pattern

# The letters and signs that the built-in patterns name; patterns that name others are compiled as
# UTF-8, for lines in each alphabet. The first letters take the bytes of A to W.
_WORD_LETTERS = "äéüöóúêąłíàáãèßâûñçîôëć"
_LETTERS = "øåęřıżśşæěźžščğůýùńõòïďťосикалвямпдуертзньбйшчгцыжхіщюфёэєїъ"
_SIGNS = "¡£©«·»¿×–—‘’“”„•…›€₽℗→↓ⓒ▶►▼▾"
# Of what no pattern names, a byte for each kind: a character that is a word for ``\b`` only, a
# digit, a letter; and such as are no word for ``\b``: any other, a combining mark, a space.
_WORD, _DIGIT, _LETTER, _OTHER, _MARK, _SPACE = b"XYZ\x80\x81\x85"
_FIRST = 0x86  # the bytes from here on are those of _LETTERS and _SIGNS

_NAMED = {
    **{letter: ord("A") + number for number, letter in enumerate(_WORD_LETTERS)},
    **{sign: _FIRST + number for number, sign in enumerate(_LETTERS + _SIGNS)},
}
_AS_LATIN_1 = {ord(char): byte for char, byte in _NAMED.items()}
_CLASSES = {
    "w": rf"0-9A-WYZ_a-z\x81{_LETTERS}",
    "d": "0-9Y",
    "s": r"\t\n\v\f\r \x85",
    "p{L}": rf"A-WZa-z\x81{_LETTERS}",
    "p{Nd}": "0-9Y",
}
# In `rough`, what may be a letter or a mark: a sign that Python does not know may be one for RE2.
_ROUGH_LETTERS = rf"A-XZa-z\x80\x81{_LETTERS}"
_ROUGH_CLASSES = {
    **dict.fromkeys(["p{Lu}", "p{Ll}", "p{M}"], _ROUGH_LETTERS),
    "p{N}": rf"0-9Y{_ROUGH_LETTERS}",
}

_NO_WORDS = frozenset(_LETTERS)  # for ``\b``
_UNNAMED = pattern(f"[^\0-\x7f{''.join(_NAMED)}]")
# What is spelt differently, or not at all: escapes, classes, flags, capitals, the full stop.
_ESCAPE = r"\\(?P<escape>[pP]\{\^?[A-Za-z_]+\}|[pP][A-Za-z]|.)"
_TOKEN = pattern(
    rf"{_ESCAPE}|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<name>\(\?P<\w+>)|\(\?(?P<flags>[a-zA-Z-]+)|(?P<capitals>[A-Z]+)|(?P<any>\.)",
    re.DOTALL,
)
_MEMBER = pattern(
    rf"{_ESCAPE}(?P<to>-(?=.))?|(?P<range>[^\\]-.)|(?P<posix>\[:)|(?P<capital>[A-Z])", re.DOTALL
)
_RANGE = pattern("[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]")
_PLAIN_ESCAPE = pattern(r"[tnrfv!-/:-@\[-`{-~]")
_ESCAPES = pattern(_ESCAPE, re.DOTALL)
_IGNORE_CASE = "(?i)"


class _UnsuitableError(Exception):
    """The pattern says something that it could not say of bytes."""


def coded(source: str) -> str | None:
    r"""Return an accepted pattern for what `encode` returns, or None if it has to see the text.

    What is returned has a character for each byte. A pattern has to see the text if it heeds case,
    names a character that has no byte, or has an escape or a range in which bytes would have
    another meaning. With ``\b`` it is for `with_words` of it.

    >>> coded(r"(?i)Über .*")
    'Cber [^\\n\\x00]*'
    >>> coded("Über .*") is coded(r"(?i)[а-я]+") is None
    True
    """
    if not source.startswith(_IGNORE_CASE):
        return None
    return _spelt(source, _respelt)


def rough(source: str) -> str | None:
    r"""Return what `encode` of a line has to match for an accepted pattern to match the line.

    None where that cannot be said. With ``\b`` it is for `with_words` of it.

    >>> rough("By (?i:the )?Über [^.]+")
    'by (?:the )?Cber [^.\\x00]+'
    >>> rough("[^A-Z]") is None
    True
    """
    return _spelt(source, _roughly_respelt)


def _spelt(source: str, respelt: Callable[[re.Match[str]], str]) -> str | None:
    text = source.removeprefix(_IGNORE_CASE)
    if _UNNAMED.search(text):
        text = "".join([char if char.isascii() else _without_case(char) for char in text])
    if _UNNAMED.search(text) or (r"\b" in text and not _NO_WORDS.isdisjoint(text)):
        return None
    try:
        return _TOKEN.sub(respelt, text).translate(_AS_LATIN_1)
    except _UnsuitableError:
        return None


def _respelt(token: re.Match[str]) -> str:
    escape = token["escape"]
    if escape is not None:
        return _escape(escape)
    if token["class"]:
        return _bracketed(token["class"])
    if token["any"]:
        return r"[^\n\x00]"
    if token["flags"]:
        raise _UnsuitableError
    return token[0].lower() if token["capitals"] else token[0]


def _roughly_respelt(token: re.Match[str]) -> str:
    if token["escape"] in _ROUGH_CLASSES:
        return f"[{_ROUGH_CLASSES[token['escape']]}]"
    if token["class"]:
        return _bracketed(token["class"], is_rough=True)
    if token["flags"] in ("i", "-i") and token.string.startswith(":", token.end()):
        return "(?"
    return _respelt(token)


def _escape(escape: str) -> str:
    if escape in _CLASSES:
        return f"[{_CLASSES[escape]}]"
    if escape in ("W", "D", "S"):
        return rf"[^{_CLASSES[escape.lower()]}\x00]"
    if escape not in ("b", "A", "z") and not _PLAIN_ESCAPE.fullmatch(escape):
        raise _UnsuitableError
    return f"\\{escape}"


@lru_cache(1024)  # patterns share many
def _bracketed(text: str, is_rough: bool = False) -> str:
    is_negated = text.startswith("[^")
    body = text[2 if is_negated else 1 : -1]
    if is_rough and is_negated and _has_case(_ESCAPES.sub("", body)):
        raise _UnsuitableError  # it may match the capital of a letter that it refuses
    body = _MEMBER.sub(_rough_member if is_rough and not is_negated else _member, body)
    return rf"[^{body}\x00]" if is_negated else f"[{body}]"


def _rough_member(member: re.Match[str]) -> str:
    rough_class = None if member["to"] else _ROUGH_CLASSES.get(member["escape"])
    return rough_class or _member(member)


def _has_case(chars: str) -> bool:
    return any(char.lower() != char.upper() for char in chars)


def _member(member: re.Match[str]) -> str:
    escape = member["escape"]
    if escape in _CLASSES and not member["to"]:
        return _CLASSES[escape]
    if member["posix"] or member["to"] or (escape and not _PLAIN_ESCAPE.fullmatch(escape)):
        raise _UnsuitableError
    if member["range"] and not _RANGE.fullmatch(member[0]):
        raise _UnsuitableError
    return member[0].lower()


class _Codes(dict[int, int]):
    """The byte of each character, by code point."""

    def __missing__(self, point: int) -> int:
        code = self[point] = _code(chr(point))
        return code


def _code(char: str) -> int:
    small = _without_case(char)
    if small.isascii():
        return ord(small)
    if small in _NAMED:
        return _NAMED[small]
    is_word = char.isalnum()  # as `translate.mark_borders` has it
    if _is_in(char, DIGITS):
        return _DIGIT
    if _is_in(char, LETTERS):
        return _LETTER if is_word else _MARK
    if is_word:
        return _WORD
    return _SPACE if _is_in(char, SPACES) else _OTHER


def _without_case(char: str) -> str:
    """The one character that stands for all that RE2 takes for the same under ``(?i)``."""
    folded = char.casefold()
    if len(folded) > 1:  # as "ss" for "ß", which RE2 never takes for the same
        folded = char.lower()
    return folded if len(folded) == 1 else char


@cache
def _borders(members: str) -> list[int]:
    r"""Where the ``\x{…}`` and ranges of such in a class begin and end, in turn.

    Python's `re` would take 5 ms to compile the letters.
    """
    borders = []
    is_last = False
    for number, hyphen in [one.split("}") for one in members.split(r"\x{")[1:]]:
        point = int(number, 16)
        borders += [point + 1] if is_last else [point] if hyphen == "-" else [point, point + 1]
        is_last = hyphen == "-"
    return borders


def _is_in(char: str, members: str) -> bool:
    return bisect_right(_borders(members), ord(char)) % 2 == 1


_CODES = _Codes()
_UNDEFINED = "\ufffe"  # as in the tables of Python's own code pages
_CHARS = [chr(byte) if byte < 0x80 else _UNDEFINED for byte in range(0x100)]
_CHARS[ord("A") : ord("Z") + 1] = [*_WORD_LETTERS, *_UNDEFINED * 3]
_CHARS[_FIRST : _FIRST + len(_LETTERS + _SIGNS)] = _LETTERS + _SIGNS
_TABLE = codecs.charmap_build("".join(_CHARS))


def encode(text: str) -> bytes:
    """Return the text with one byte a character."""
    if text.isascii():
        return text.lower().encode()
    try:  # in a tenth of the time, if patterns name all its letters and signs
        return codecs.charmap_encode(text.lower(), "strict", _TABLE)[0]
    except UnicodeEncodeError:
        return text.translate(_CODES).encode("latin-1")


_AS_WORDS = bytes.maketrans(
    bytes(range(_FIRST, _FIRST + len(_LETTERS))), bytes([_LETTER]) * len(_LETTERS)
)


def with_words(encoded: bytes) -> bytes:
    r"""Return what `encode` returned, so that RE2's ``\b`` is at the borders of all words."""
    return encoded.translate(_AS_WORDS)
