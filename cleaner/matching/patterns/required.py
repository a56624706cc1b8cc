"""What a text must have for a pattern to match it, read from the pattern without compiling it.

Compiling a pattern takes as long as searching a thousand lines with it, and a program that cleans
one text and exits tries most of its patterns on one line, where half of them lack a word that the
pattern cannot do without. So an uncompiled pattern is compiled only for a line with the words.

Law: a text in which the pattern matches has what `required` names, whatever its alphabet and the
flags of the pattern. What is not understood here names nothing.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleaner.matching.fold import fold
from cleaner.matching.patterns.translate import tokens_of

_MOST = 48  # alternatives that are multiplied out; more are seldom worth looking for
_MOST_IN_CLASS = 6  # characters
_MOST_WORDS = 200  # in one set
_SHORTEST_WORD = 2  # code points; one letter occurs in any line

_Texts = frozenset[str]
_EMPTY: _Texts = frozenset({""})


class Required(NamedTuple):
    """The least length of a match in code points, and sets of folded texts: one of each occurs."""

    length: int = 0
    words: tuple[tuple[str, ...], ...] = ()

    def is_in(self, text: str, folded: str) -> bool:
        """Return whether a text, given also folded, has what is required."""
        if len(text) < self.length:
            return False
        for words in self.words:
            for word in words:
                if word in folded:
                    break
            else:
                return False
        return True

    def encoded(self) -> str:
        """Return it as one line of text, as `decode` reads it."""
        text = "\f".join([str(self.length), *map("\t".join, self.words)])
        is_plain = text.count("\f") == len(self.words) and "\n" not in text
        return text if is_plain else str(self.length)

    @staticmethod
    def decode(text: str) -> "Required":
        """Undo `encoded`. Raises ValueError for another text."""
        length, *words = text.split("\f")
        return Required(int(length), tuple([tuple(one.split("\t")) for one in words]))


class _Part(NamedTuple):
    """A piece of a pattern: its least length, all the texts it matches, or what those contain.

    `texts` is None where they are too many.
    """

    length: int
    texts: _Texts | None
    words: tuple[_Texts, ...] = ()

    def named(self) -> tuple[_Texts, ...]:
        """The sets of which one text each occurs in what the piece matches."""
        return (*self.words, self.texts) if _is_telling(self.texts) else self.words  # type: ignore[arg-type]


_ANYTHING = _Part(0, None)


def required(source: str) -> Required:
    """Return what a text must have for the accepted pattern `source` to occur in it."""
    tokens = tokens_of(source)[::-1]
    whole = _alternatives(tokens)
    sets = sorted(map(sorted, whole.named()), key=lambda words: (-_worth(words)[0], words))
    return Required(whole.length, tuple(map(tuple, sets)))


def _alternatives(tokens: list[re.Match[str]]) -> _Part:
    """Read branches up to the end of their group; `tokens` is what is left, last first."""
    branches = [_sequence(tokens)]
    while tokens and tokens[-1]["syntax"] == "|":
        tokens.pop()
        branches.append(_sequence(tokens))
    if len(branches) == 1:
        return branches[0]
    length = min(branch.length for branch in branches)
    if all(branch.texts is not None for branch in branches):
        texts = frozenset[str]().union(*(branch.texts or () for branch in branches))
        return _Part(length, texts) if len(texts) <= _MOST else _Part(length, None, _telling(texts))
    best = [max(branch.named(), key=_worth, default=_EMPTY) for branch in branches]
    return _Part(length, None, _telling(frozenset[str]().union(*best)))


def _sequence(tokens: list[re.Match[str]]) -> _Part:
    """Read pieces one after the other up to a "|" or the end of the group."""
    length, texts, words = 0, _EMPTY, list[_Texts]()
    is_whole = True  # `texts` are all that the sequence matches
    while tokens and tokens[-1]["syntax"] not in ("|", ")"):
        for part in _pieces(tokens):
            length += part.length
            if part.texts is not None and len(texts) * len(part.texts) <= _MOST:
                texts = frozenset(before + after for before in texts for after in part.texts)
                continue
            is_whole = False
            words += (*_telling(texts), *part.words)
            texts = part.texts or _EMPTY
    return _Part(length, texts) if is_whole else _Part(length, None, (*words, *_telling(texts)))


def _pieces(tokens: list[re.Match[str]]) -> Sequence[_Part]:
    """Read one token or group with what repeats it; of plain text only the last letter repeats."""
    token = tokens.pop()
    if token["open"] or token["name"] or (token[0].startswith("(?") and token[0].endswith(":")):
        part = _alternatives(tokens)
        tokens.pop()
        return (_repeated(part, tokens),)
    if token["plain"]:
        text = token["plain"]
        return _literal(text[:-1]), _repeated(_literal(text[-1]), tokens)
    if token["flags"] or token["syntax"] in ("^", "$") or token["escape"] in ("b", "A", "z"):
        return ()
    return (_repeated(_atom(token), tokens),)


def _atom(token: re.Match[str]) -> _Part:
    if token["quoted"] is not None:
        return _literal(token["quoted"])
    literal = token["escape"] or (token["char"] if token["char"] != "." else None)
    if literal and not literal.isalnum():
        return _literal(literal)
    inside = (token["class"] or "")[1:-1]
    if 0 < len(inside) <= _MOST_IN_CLASS and not any(sign in inside for sign in "^-\\["):
        return _Part(1, frozenset(map(fold, inside)))
    return _Part(1, None)


def _literal(text: str) -> _Part:
    return _Part(len(text), frozenset({fold(text)}))


def _repeated(part: _Part, tokens: list[re.Match[str]]) -> _Part:
    """Read a "*", "+", "?" or "{2,5}" after a piece, and return what stays certain of it."""
    if not tokens:
        return part
    token = tokens[-1]
    if token["low"] is not None:
        least = int(token["low"])
    elif token["syntax"] in ("*", "+", "?"):
        least = int(token["syntax"] == "+")
    else:
        return part
    tokens.pop()
    if token["syntax"] == "?" and part.texts is not None and len(part.texts) < _MOST:
        result = _Part(0, part.texts | _EMPTY)
    elif least:
        result = _Part(part.length * least, None, part.named())
    else:
        result = _ANYTHING
    if token["syntax"] and tokens and tokens[-1]["syntax"] == "?":
        tokens.pop()  # "as few as possible" matches no other texts
    return result


def _telling(texts: _Texts) -> tuple[_Texts, ...]:
    return (texts,) if _is_telling(texts) else ()


def _is_telling(texts: _Texts | None) -> bool:
    """Whether it says something of a line that one of the texts occurs in it."""
    return bool(texts) and len(texts) <= _MOST_WORDS and min(map(len, texts)) >= _SHORTEST_WORD  # type: ignore[arg-type]


def _worth(texts: Iterable[str]) -> tuple[int, int]:
    """How seldom one of the texts occurs in a line."""
    sizes = [*map(len, texts)]
    return min(sizes), -len(sizes)
