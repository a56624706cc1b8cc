"""A rule set as bytes for the cache, without words and proofs, and back.

The form is JSON, because a cache file may have been written by anybody and nothing in it may
run: one line for the whole set, then a row for each rule. Most rules are never tried on a
document, and the rows of those are not even parsed; nor is what is known of their patterns, which
follows the JSON of a row as text. So do the literals follow that of the set, with numbers in the
machine's own form: as JSON they would take three times as long.
"""

import sys
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise, repeat
from typing import Any

from cleaner.matching.rules import Rule
from cleaner.matching.ruleset import LiteralIndex, Ruleset

# Not needed for cleaning; `cleaner rules` reads the files themselves.
_LEFT_OUT = ("why", "removes", "keeps", "finds", "gaps", "status", "replaces", "line")


def serialize(ruleset: Ruleset) -> bytes:
    """Return the rule set as bytes, together with what is expensive to compute."""
    import json

    from cleaner.matching.patterns.prepared import prepare

    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    usual = Rule._field_defaults
    names = [name for name in Rule._fields if name not in _LEFT_OUT]

    def encode_rule(rule: Rule) -> bytes:
        known = rule.prepared  # a rule that comes from the cache brings it
        prepared = [known.get(text) or prepare(text).encoded() for text in rule.patterns]
        values = {name: getattr(rule, name) for name in names}
        unusual = {name: value for name, value in values.items() if value != usual.get(name)}
        row = encode([rule.literals_are_guards, unusual])
        return "\n".join([row, *prepared]).encode()

    rows = [encode_rule(rule) for rule in ruleset.rules]
    index = ruleset.literal_index
    within = "\t".join(index.within).encode()  # folding leaves no tab
    lines = [text.encode() for text in index.whole]
    whole = b"\t".join(lines)
    ends = array("I", accumulate([len(line) + 1 for line in lines]))
    first = array("I", [numbers[0] for numbers in index.rules])
    header = {
        "sizes": [*map(len, rows)],
        "disabled": sorted(ruleset.disabled),
        "fingerprint": ruleset.fingerprint,
        "families": ruleset.families,
        "max_words": ruleset.max_words,
        "protecting": ruleset.protecting,
        "byteorder": sys.byteorder,
        "literals": [len(index.within), len(index.whole)],
        "bytes": [len(within), len(whole)],
        "several": {n: some for n, some in enumerate(index.rules) if len(some) > 1},
        "without_literal": index.without_literal,
    }
    arrays = ends.tobytes() + first.tobytes()
    return b"".join([encode(header).encode(), b"\n", arrays, within, whole, *rows])


def deserialize(data: bytes) -> Ruleset:
    """Return the rule set that `serialize` was given, without words and proofs.

    Raises ValueError, KeyError, TypeError, AttributeError or RecursionError for other bytes.
    """
    import json

    end = data.index(b"\n") + 1
    header = json.loads(data[:end])
    sizes = header["sizes"]
    if not len(sizes) == len(header["families"]) == len(header["max_words"]):
        raise ValueError("wrong number of rules")
    if header["byteorder"] != sys.byteorder:
        raise ValueError("written on another machine")
    (count, count_whole), (size, size_whole) = header["literals"], header["bytes"]
    ends, first = array("I"), array("I")
    after_ends = end + ends.itemsize * count_whole
    begin = after_ends + first.itemsize * (count + count_whole)  # of the literals
    start = begin + size + size_whole  # of the rows
    ends.frombytes(data[end:after_ends])
    first.frombytes(data[after_ends:begin])
    within = data[begin : begin + size].decode().split("\t") if count else []
    if len(data) != start + sum(sizes) or len(within) != count:
        raise ValueError("wrong number of literals")

    def decode_rule(row: tuple[int, int]) -> Rule:
        text, *prepared = data[slice(*row)].decode().split("\n")
        literals_are_guards, unusual = json.loads(text)
        rule = Rule(**{name: _as_tuples(value) for name, value in unusual.items()})
        rule.__dict__["literals_are_guards"] = literals_are_guards
        if prepared:
            rule.__dict__["prepared"] = dict(zip(rule.patterns, prepared, strict=True))
        return rule

    rows = [*pairwise(accumulate(sizes, initial=start))]
    ruleset = Ruleset(_LazySequence(rows, decode_rule), frozenset(header["disabled"]))
    ruleset.__dict__.update(  # where cached_property looks first
        fingerprint=header["fingerprint"],
        families=header["families"],
        max_words=header["max_words"],
        protecting=header["protecting"],
        literal_index=LiteralIndex(
            within,
            _LazyTexts(data[begin + size : start], ends),
            _RulesOfLiterals(first, header["several"]),
            header["without_literal"],
        ),
    )
    return ruleset


class _LazySequence(Sequence[Any]):
    """A sequence whose items are decoded when they are first asked for."""

    def __init__(self, encoded: Sequence[Any], decode: Callable[[Any], Any]) -> None:
        self._encoded = encoded
        self._decode = decode
        self._decoded: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self._encoded)

    def __getitem__(self, index: Any) -> Any:
        try:
            return self._decoded[index]
        except (KeyError, TypeError):  # TypeError: before Python 3.12 a slice has no hash
            if isinstance(index, slice):
                return tuple([self[number] for number in range(*index.indices(len(self)))])
            item = self._decoded[index] = self._decode(self._encoded[index])
            return item


class _LazyTexts(Sequence[str]):
    """Texts joined by tabs, of which a program that cleans one text decodes a few."""

    def __init__(self, encoded: bytes, ends: "array[int]") -> None:
        self._encoded = encoded
        self._ends = ends  # behind the tab after each text

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return (*self,)[index]
        end = self._ends[index]
        before = index % len(self._ends) - 1
        start = self._ends[before] if before >= 0 else 0
        return self._encoded[start : end - 1].decode()

    def __iter__(self) -> Iterator[str]:
        return iter(self._encoded.decode().split("\t") if self._ends else ())


class _RulesOfLiterals(Sequence[tuple[int, ...]]):
    """The numbers of each literal's rules; nearly all are for one rule."""

    def __init__(self, first: "array[int]", several: Mapping[str, Sequence[int]]) -> None:
        self._first = first
        self._several = {int(number): tuple(rules) for number, rules in several.items()}

    def __len__(self) -> int:
        return len(self._first)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return tuple([self[number] for number in range(*index.indices(len(self)))])
        return self._several.get(index) or (self._first[index],)


def _as_tuples(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    if any(map(isinstance, value, repeat(list))):
        return tuple(map(_as_tuples, value))
    return tuple(value)  # of hundreds of texts
