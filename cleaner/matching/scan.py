"""All rules against all lines: the hot loop.

The required literals of all rules are searched for at once (Aho-Corasick) in the folded
cores of all lines, joined by newlines, so that a literal can be anchored to a line's border; those
that are a whole core, six of seven, are looked up. Each literal found makes its rules candidates
for its line; only these pairs are tried, by `match_rule`. So the cost hardly grows with the number
of rules, and the result is that of trying every rule on every line (law 10, tested).

What a rule matches in a line does not depend on where the line is; where the match holds is
decided by `cleaner.matching.placement`, again and again while lines are being removed.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import count

from cleaner.matching import dump_signs
from cleaner.matching.by_number import ByNumber
from cleaner.matching.fold import fold, folded_cores
from cleaner.matching.line_text import LineText
from cleaner.matching.literal_search import LiteralSearch, find_one_by_one
from cleaner.matching.patterns.required import Words
from cleaner.matching.rule_match import RuleMatch, in_line, joined, match_rule
from cleaner.matching.rules import Rule
from cleaner.matching.ruleset import Ruleset
from cleaner.native import passes
from cleaner.text import marks

# Set by measurement (benchmarks/speed.py): larger ones were no faster and took more memory.
MEMO_LINES, MEMO_CHARS = 16_384, 120  # lines kept, and the longest; a few megabytes at most
BLOCK = 4096  # lines searched at a time, and remembered before the next are
BLOCK_CHARS = 1 << 20  # of one block; a longer line is a block of its own
UNLIMITED = 1 << 60  # words
# Texts in a set of which a line must hold one: RE2 rejects a line as fast as a larger set does.
LARGEST_SET = 32
# Code points searched literal by literal before building the automaton pays, which costs as much.
PLAIN_SEARCH_CHARS = 4096

LineMatches = tuple[RuleMatch, ...]
Matches = Mapping[int, LineMatches]  # by line number


class Scanner:
    """Matches lines against a rule set. It is built once and can be shared by threads."""

    def __init__(self, ruleset: Ruleset, *, with_signs: bool = True) -> None:
        self.rules = ruleset.rules
        self.by_number = ByNumber(ruleset.rules)
        self.disabled = ruleset.disabled
        self.fingerprint = ruleset.fingerprint
        self.family_of = [frozenset((family,)) for family in ruleset.families]
        self._protecting = ruleset.protecting
        self._within, self._whole, rules_of, self._without_literal = ruleset.literal_index
        self._max_words = array("q", [limit or UNLIMITED for limit in ruleset.max_words])
        self._rules_of = ByNumber(rules_of)
        self._words_of = array("q", bytes(8 * len(rules_of)))  # see `passes.worth_trying`
        self._required = _RequiredOfRules(self.by_number)
        # For the literals `_within`, and those of signs of dumps behind them.
        self._automaton: LiteralSearch | None = None
        self._with_signs = with_signs
        self._signs_of: dict[int, Sequence[int]] = {}  # by number of a literal
        self._number_of_whole: dict[str, int] = {}  # of those that are the core of a line
        self._plain_search_left = PLAIN_SEARCH_CHARS
        self._memo: dict[str, LineMatches] = {}

    @cached_property
    def protecting(self) -> "Scanner":
        """A scanner with only the rules that protect."""
        rules = tuple([self.rules[number] for number in self._protecting])
        return Scanner(Ruleset(rules, self.disabled), with_signs=False)

    @cached_property
    def looks_at_single_lines(self) -> bool:
        """Whether no rule looks beyond the line that it matches."""
        return all(rule.scope in ("line", "span") for rule in self.rules)

    def may_match(self, texts: Sequence[str]) -> bool:
        """Return whether a required literal occurs anywhere in the texts; cheaper than `matches`.

        Folding goes character by character, so a literal that occurs in the core of a line
        occurs in the folded texts too, without the borders that anchor it.
        """
        if self._without_literal:
            return any(text and not text.isspace() for text in texts)
        lines = [*texts, *(marks.plain(texts[index]) for index in marks.marked(texts))]
        folded = fold("\n".join(lines)).encode("utf-8", "surrogatepass")
        return bool(self._unanchored.find(folded))

    @cached_property
    def _unanchored(self) -> LiteralSearch:
        return LiteralSearch([*(text.strip("\n") for text in self._within), *self._whole])

    def matches(self, texts: Sequence[str]) -> dict[int, LineMatches]:
        """Return the matches by index of line, in order; lines without a match are absent."""
        return self.look(texts)[0]

    def look(self, texts: Sequence[str]) -> tuple[dict[int, LineMatches], dict[int, Set[str]]]:
        """Return the same, and by index of line the profiles of which it has a sign."""
        found: dict[int, LineMatches] = {}
        signs: dict[int, Set[str]] = {}
        for start, end in _blocks(texts):
            matches_here, signs_here = self._look_at_block([*texts[start:end]])
            found |= {start + index: matches for index, matches in matches_here.items()}
            signs |= {start + index: names for index, names in signs_here.items()}
        return found, signs

    def signs(self, texts: Sequence[str]) -> dict[int, Set[str]]:
        """Return, by index of line, the profiles of which it has a sign; no rule is tried."""
        signs: dict[int, Set[str]] = {}
        for start, end in _blocks(texts):
            block = [*texts[start:end]]
            _, possible = self._literals_in(block, folded_cores(block))
            here = _signs_of(block, possible)
            signs |= {start + index: names for index, names in here.items()}
        return signs

    def _look_at_block(
        self, texts: list[str]
    ) -> tuple[dict[int, LineMatches], dict[int, Set[str]]]:
        """The same of lines: of their texts, and the matches also of what their marks hide."""
        cores = folded_cores(texts)
        literals, possible = self._literals_in(texts, cores)
        found = self._match_lines(texts, cores, literals)
        marked = [(i, line) for i in marks.marked(texts) if (line := marks.seen(texts[i]))]
        if marked:
            seen = [line.text for _, line in marked]
            cores = folded_cores(seen)
            literals, _ = self._literals_in(seen, cores)
            for at, matches in self._match_lines(seen, cores, literals).items():
                index, line = marked[at]
                found[index] = joined(found.get(index, ()), in_line(matches, line))
        return {index: found[index] for index in sorted(found)}, _signs_of(texts, possible)

    def _match_lines(
        self, texts: list[str], cores: list[str], literals: dict[int, list[int]]
    ) -> dict[int, LineMatches]:
        """The matches of lines with such literals, those of known lines from memory.

        Only lines that hold a literal are remembered: most hold none, and finding that out costs no
        more than remembering it.
        """
        if self._without_literal:
            literals = {index: literals.get(index, []) for index in passes.filled(texts)}
        remembered = self._memo.get
        known = {i: matches for i in literals if (matches := remembered(texts[i])) is not None}
        for index in known:
            del literals[index]
        found: dict[int, LineMatches] = dict.fromkeys(literals, ())
        for index, word_count, numbers in self._worth_trying(literals, texts, cores):
            found[index] = self._match_line(texts[index], cores[index], word_count, numbers)
        self._remember(texts, found)
        found |= known
        return {index: matches for index, matches in found.items() if matches}

    def _match_line(
        self, text: str, core: str, word_count: int, numbers: Sequence[int]
    ) -> LineMatches:
        """The matches of the rules with these numbers."""
        is_early = self._automaton is None
        line = LineText(text.strip(), core=core, word_count=word_count, is_early=is_early)
        found: list[RuleMatch] = []
        for number in numbers:
            if here := match_rule(number, self.by_number[number], line, text, nominated=True):
                found += here
        return tuple(found)

    def _remember(self, texts: Sequence[str], found: Mapping[int, LineMatches]) -> None:
        """Keep short lines' matches: nearly half of one site's recur in another of its dumps."""
        if len(self._memo) + len(found) > MEMO_LINES:
            self._memo.clear()
        for index, matches in found.items():
            if len(texts[index]) <= MEMO_CHARS:
                self._memo[texts[index]] = matches

    def _worth_trying(
        self, literals: dict[int, list[int]], texts: list[str], cores: list[str]
    ) -> list[tuple[int, int, list[int]]]:
        """By index of line, its word count and the candidates that allow so many, in order.

        The word count is the cheapest guard, and it rejects two candidates of three; in a paragraph
        most literals are those of rules for short lines only, and name no candidate at all. Half of
        the rest lack a word without which the rule's pattern cannot match.
        """
        worth_trying = passes.worth_trying(
            literals, texts, self._words_of, self._rules_of, self._max_words, self._without_literal
        )
        return passes.with_required(worth_trying, cores, self._required)

    def candidates(
        self, texts: Sequence[str], cores: Sequence[str] | None = None
    ) -> dict[int, set[int]]:
        """Return, by index of line, the rules whose required literals occur in it.

        `cores` are the `folded_cores` of the lines, where the caller has them.
        """
        cores = folded_cores(texts) if cores is None else cores
        rules_of = self._rules_of
        candidates = {
            index: set().union(*[rules_of[literal] for literal in literals])
            for index, literals in self._literals_in(texts, cores)[0].items()
        }
        if self._without_literal:
            for index in passes.filled(texts):
                candidates.setdefault(index, set()).update(self._without_literal)
        return candidates

    def _literals_in(
        self, texts: Sequence[str], cores: Sequence[str]
    ) -> tuple[dict[int, list[int]], dict[int, list[int]] | None]:
        """By index of line, the numbers of the required literals in it, and of possible signs.

        Building the automaton costs as much as a plain search of a short text, so a program that
        cleans one and exits never builds it; there None stands for the signs.
        """
        folded = "\n" + "\n".join(cores) + "\n"
        data = folded.encode("utf-8", "surrogatepass")
        if self._automaton is None:
            self._plain_search_left -= len(folded)
            if self._plain_search_left >= 0:
                found = [*find_one_by_one(self._within, folded, data)]
                whole = self._whole_among(cores)
                literals, _ = passes.by_line(found, data, [*cores], whole, {})
                return literals, None if self._with_signs else {}
        automaton = self._automaton or self._prepare()
        found = automaton.find(data)
        return passes.by_line(found, data, [*cores], self._number_of_whole, self._signs_of)

    def _whole_among(self, cores: Sequence[str]) -> dict[str, int]:
        """The numbers of the literals that are one of the cores; most are never even decoded."""
        whole, found = self._whole, {}
        for core in {*cores}:
            place = bisect_left(whole, core)
            if place < len(whole) and whole[place] == core:
                found[core] = len(self._within) + place
        return found

    def _prepare(self) -> LiteralSearch:
        """Prepare to find literals at once; one automaton for all would take twice as long.

        The automaton is set last: it tells other threads that the rest is there.
        """
        self._number_of_whole = dict(zip(self._whole, count(len(self._within))))
        of_signs = dump_signs.in_cores() if self._with_signs else {}
        self._signs_of = dict(zip(count(len(self._within)), of_signs.values()))
        self._automaton = LiteralSearch([*self._within, *of_signs])
        return self._automaton


class _RequiredOfRules(dict[int, Words]):
    """What the core of a line must have for a rule, by its number (`Rule.required_in_core`).

    Large sets are left to the rule's pattern.
    """

    def __init__(self, rules: Mapping[int, Rule]) -> None:
        super().__init__()
        self._rules = rules

    def __missing__(self, number: int) -> Words:
        words = self[number] = self._rules[number].required_in_core(LARGEST_SET)
        return words


def _signs_of(
    texts: Sequence[str], possible: Mapping[int, Sequence[int]] | None
) -> dict[int, Set[str]]:
    return dump_signs.by_line(texts) if possible is None else dump_signs.among(possible, texts)


def _blocks(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the blocks of lines begin and end that are searched at a time.

    A block is joined, and one emoji in it makes all of it four bytes a character; so a long line
    is joined to no other.
    """
    if len(texts) <= BLOCK and sum(map(len, texts)) <= BLOCK_CHARS:  # nearly all
        yield 0, len(texts)
        return
    start = size = 0
    for index, length in enumerate(map(len, texts)):
        size += length
        if index > start and (size > BLOCK_CHARS or index - start == BLOCK):
            yield start, index
            start, size = index, length
    yield start, len(texts)
