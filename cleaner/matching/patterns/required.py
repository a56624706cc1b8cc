"""What a text must have for a pattern to match it, read from the pattern without compiling it.

Compiling a pattern takes as long as searching a thousand lines with it, and a program that cleans
one text and exits tries most of its patterns on one line. Half of the lines lack a word that the
pattern cannot do without. So a pattern is tried only on a line with its words, which often spares
compiling it, and for the first such line it is compiled without the branches that lack theirs.

Laws: a text in which the pattern matches has what `required` names, whatever its alphabet and the
flags of the pattern; and the branches that a text may need match in it what the whole pattern
does. What is not understood here names nothing.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, cast

from cleaner.matching.fold import fold
from cleaner.matching.patterns.translate import MAX_LENGTH, tokens_of
from cleaner.native import passes
from cleaner.text.lazy_pattern import pattern

_MOST = 48  # alternatives that are multiplied out; more are seldom worth looking for
_MOST_IN_CLASS = 6  # characters
_MOST_RANKS = 3  # of sets of a branch; more refuse hardly a line more
_MOST_WORDS = 200  # in one set
_SHORTEST_GROUP = 40  # code points of a pattern; shorter ones compile as fast as they are
_SHORTEST_WORD = 2  # code points; one letter occurs in any line

_NEVER = r"a\Aa"  # matches no text: nothing is before its beginning

_Texts = frozenset[str]
_EMPTY: _Texts = frozenset({""})
Words = tuple[tuple[str, ...], ...]  # sets of folded texts: one of each occurs
# A branch: its half-open span of the pattern, what it requires, and the groups of branches in it.
_Branch = tuple[int, int, Words, tuple[tuple[Any, ...], ...]]
Groups = tuple[tuple[_Branch, ...], ...]
NO_GROUPS = "[]"  # as text


class Required(NamedTuple):
    """The least length of a match in code points, and sets of folded texts: one of each occurs.

    `groups` are the groups of branches, in JSON: most patterns are never tried on a line.
    """

    length: int = 0
    words: Words = ()
    groups: str = NO_GROUPS

    def is_in(self, text: str, folded: str) -> bool:
        """Return whether a text, given also folded, has what is required."""
        return len(text) >= self.length and passes.all_occur(self.words, folded)

    def encoded(self) -> str:
        """Return it as one line of text, as `decode` reads it."""
        text = "\f".join([str(self.length), self.groups, *map("\t".join, self.words)])
        is_plain = text.count("\f") == len(self.words) + 1 and "\n" not in text
        return text if is_plain else f"{self.length}\f{NO_GROUPS}"

    @staticmethod
    def decode(text: str) -> "Required":
        """Undo `encoded`. Raises ValueError for another text."""
        length, groups, *words = text.split("\f")
        return Required(int(length), tuple([tuple(one.split("\t")) for one in words]), groups)


NOTHING_REQUIRED = Required()  # where nobody has read the pattern


def branches_for(source: str, groups: str, folded: str) -> str:
    """Return a pattern without the branches, of these groups, that cannot match in a folded text.

    Where a group has none that can, none of it matches.
    """
    return _shortened(source, (0, len(source), (), groups_of_text(groups)), folded)


def _shortened(source: str, branch: _Branch, folded: str) -> str:
    at, end, _, groups = branch
    parts = []
    for group in groups:
        possible = [
            _shortened(source, one, folded) for one in group if passes.all_occur(one[2], folded)
        ]
        parts += [source[at : group[0][0]], "|".join(possible) or _NEVER]
        at = group[-1][1]
    return "".join([*parts, source[at:end]])


class _Part(NamedTuple):
    """A piece of a pattern: its least length, all the texts it matches, or what those contain.

    `texts` is None where they are too many.
    """

    length: int
    texts: _Texts | None
    words: tuple[_Texts, ...] = ()
    groups: Groups = ()

    def named(self) -> tuple[_Texts, ...]:
        """The sets of which one text each occurs in what the piece matches."""
        return (*self.words, self.texts) if _is_telling(self.texts) else self.words  # type: ignore[arg-type]


# Flags that hold for the rest of their group, its other branches included: "a(?i)b|c".
_FLAGS_FROM_HERE = pattern(r"\(\?[a-zA-Z-]+\)")


def required(source: str) -> Required:
    """Return what a text must have for the accepted pattern `source` to occur in it."""
    tokens = tokens_of(source)[::-1]
    whole = _alternatives(tokens)
    groups = () if _FLAGS_FROM_HERE.search(source, 1) else whole.groups
    return Required(whole.length, _in_order(whole.named()), groups_as_text(groups))


def groups_as_text(groups: Groups) -> str:
    """Return the groups of branches as `Required` holds them."""
    return json.dumps(groups, ensure_ascii=False, separators=(",", ":"))


def groups_of_text(text: str) -> Groups:
    """Undo `groups_as_text`, with lists for tuples."""
    return cast(Groups, json.loads(text))


def _in_order(sets: Iterable[_Texts]) -> Words:
    """The sets, those that occur most seldom first."""
    ordered = sorted(map(_shortest, sets), key=lambda words: (-_worth(words)[0], words))
    return tuple(map(tuple, ordered))


def _shortest(texts: _Texts) -> list[str]:
    """The texts in which no other is: where "tips" occurs, "tip" does."""
    return sorted([text for text in texts if not any(one in text for one in texts - {text})])


def _alternatives(tokens: list[re.Match[str]]) -> _Part:
    """Read branches up to the end of their group; `tokens` is what is left, last first."""
    branches: list[_Part] = []
    spans: list[tuple[int, int]] = []
    while not branches or (tokens and tokens[-1]["syntax"] == "|"):
        if branches:
            tokens.pop()
        while tokens and not branches and _FLAGS_FROM_HERE.fullmatch(tokens[-1][0]):
            tokens.pop()  # before the branches: they hold for each of them
        start = _place(tokens)
        branches.append(_sequence(tokens))
        spans.append((start, _place(tokens)))
    if len(branches) == 1:
        return branches[0]
    length = min(branch.length for branch in branches)
    groups = _as_groups(spans, branches)
    if all(branch.texts is not None for branch in branches):
        texts = frozenset[str]().union(*(branch.texts or () for branch in branches))
        if len(texts) <= _MOST:
            return _Part(length, texts, (), groups)
        return _Part(length, None, _telling(texts), groups)
    return _Part(length, None, tuple(_words_of_any(branches)), groups)


def _words_of_any(branches: Sequence[_Part]) -> Iterator[_Texts]:
    """Yield sets of which one text each occurs in what any of the branches matches.

    The first has the rarest words of each branch, the second those that are next, and so on; a
    branch without a next one has its rarest again.
    """
    by_branch = [sorted(branch.named(), key=_worth, reverse=True) for branch in branches]
    if not all(by_branch):
        return
    for rank in range(min(_MOST_RANKS, max(map(len, by_branch)))):
        words = [sets[rank] if rank < len(sets) else sets[0] for sets in by_branch]
        yield from _telling(frozenset[str]().union(*words))


def _as_groups(spans: list[tuple[int, int]], branches: list[_Part]) -> Groups:
    """The group of these branches, each with its rarest words, if it is worth shortening."""
    if spans[-1][1] - spans[0][0] < _SHORTEST_GROUP:
        return ()
    named = [_in_order(branch.named())[:1] for branch in branches]
    return (
        tuple(
            (*span, words, branch.groups)
            for span, words, branch in zip(spans, named, branches, strict=True)
        ),
    )


def _place(tokens: list[re.Match[str]]) -> int:
    """The offset of the next token; past the end where none is left."""
    return tokens[-1].start() if tokens else MAX_LENGTH


def _sequence(tokens: list[re.Match[str]]) -> _Part:
    """Read pieces one after the other up to a "|" or the end of the group."""
    length, texts, words, groups = 0, _EMPTY, list[_Texts](), list[tuple[_Branch, ...]]()
    is_whole = True  # `texts` are all that the sequence matches
    while tokens and tokens[-1]["syntax"] not in ("|", ")"):
        for part in _pieces(tokens):
            length += part.length
            groups += part.groups
            if part.texts is not None and len(texts) * len(part.texts) <= _MOST:
                texts = frozenset(before + after for before in texts for after in part.texts)
                continue
            is_whole = False
            words += (*_telling(texts), *part.words)
            texts = part.texts or _EMPTY
    if is_whole:
        return _Part(length, texts, (), tuple(groups))
    return _Part(length, None, (*words, *_telling(texts)), tuple(groups))


def _pieces(tokens: list[re.Match[str]]) -> Sequence[_Part]:
    """Read one token or group with what repeats it; of literal text only the last sign repeats."""
    token = tokens.pop()
    if token["open"] or token["name"] or (token[0].startswith("(?") and token[0].endswith(":")):
        part = _alternatives(tokens)
        tokens.pop()
        return (_repeated(part, tokens),)
    text = token["plain"] or token["quoted"]
    if text:
        return _literal(text[:-1]), _repeated(_literal(text[-1]), tokens)
    if token["flags"] or token["syntax"] in ("^", "$") or token["escape"] in ("b", "A", "z"):
        return ()
    return (_repeated(_atom(token), tokens),)


def _atom(token: re.Match[str]) -> _Part:
    if token["quoted"] is not None:
        return _literal("")
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
        result = _Part(0, part.texts | _EMPTY, (), part.groups)
    elif least:
        result = _Part(part.length * least, None, part.named(), part.groups)
    else:
        result = _Part(0, None, (), part.groups)
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
