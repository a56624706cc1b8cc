"""Where a match holds: in its zone, as a run or as a block. Rule matches become hits.

A zone counts the non-blank lines that are kept, from its end of the text; `top` ends before the
first sentence of the text as well. Its lines are removed from the outside in, so that a line
beyond any amount of boilerplate is reached in the same pass.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from cleaner.matching.line_text import LineText
from cleaner.matching.rule_match import RuleMatch
from cleaner.matching.rules import Rule
from cleaner.model import Hit, Line
from cleaner.text.long_lines import texts_of
from cleaner.text.marks import plain
from cleaner.text.sentences import RUNNING_WORDS, is_sentence

ZoneMatches = Mapping[int, Sequence[RuleMatch]]  # by index of line
RunMember = tuple[int, RuleMatch]  # index of line, match


def place_matches(
    lines: Sequence[Line],
    matches: Mapping[int, Sequence[RuleMatch]],
    rules: Mapping[int, Rule],
    active: Collection[int],
) -> list[Hit]:
    """Return the hits of the matches that hold where the lines are now.

    `matches` is by index into `lines`; `active` are the numbers of the rules that apply to the
    document.
    """
    placement = _Placement(lines, rules)
    zones: dict[str, dict[int, list[RuleMatch]]] = {}
    runs: dict[int, list[RunMember]] = {}
    for index, found in matches.items():
        for match in found:
            if match.rule not in active:
                continue
            rule = rules[match.rule]
            if rule.zone is not None:
                zones.setdefault(rule.zone, {}).setdefault(index, []).append(match)
            elif rule.scope == "run":
                runs.setdefault(match.rule, []).append((index, match))
            else:
                placement.add(match, rule, index)
    for hit in placement.hits_of_runs(runs):
        placement.record(hit, rules[hit.rule])
    if "tail" in zones:
        placement.peel(zones["tail"], range(len(lines) - 1, -1, -1))
    if "head" in zones:
        placement.peel(zones["head"], range(len(lines)))
    if "top" in zones:
        placement.peel(zones["top"], placement.before_the_text())
    if "body" in zones:
        placement.add_body(zones["body"])
    return placement.hits


class _Placement:
    """The hits found so far, and which lines they protect or would remove."""

    def __init__(self, lines: Sequence[Line], rules: Mapping[int, Rule]) -> None:
        self.hits: list[Hit] = []
        self._lines = lines
        self._rules = rules
        self._blank = [not text or text.isspace() for text in texts_of(lines)]
        self._ends: dict[tuple[int, int], bool] = {}  # by rule and line: does it end a block?
        self._protected: set[int] = set()
        self._removed: set[int] = set()

    def record(self, hit: Hit, rule: Rule) -> None:
        """Add a hit, and what it removes or protects for the zones of later ones."""
        self.hits.append(hit)
        if rule.action == "protect":
            self._protected.add(hit.line)
        elif rule.removes_lines:
            if hit.line == hit.last:  # all but a block
                self._removed.add(hit.line)
            else:
                self._removed.update(range(hit.line, hit.last + 1))

    def add(self, match: RuleMatch, rule: Rule, index: int) -> None:
        """Record the hit of a match in the line at `index`, if its block is complete."""
        last = index if rule.scope != "block" else self._block_end(match.rule, index)
        if last is not None:
            self.record(_hit(match, index, last), rule)

    def peel(self, matches: ZoneMatches, indexes: Iterable[int]) -> None:
        """Add the hits of a zone, walking from its end of the text inwards."""
        reach = max(self._rules[match.rule].within for found in matches.values() for match in found)
        passed = 0  # non-blank lines that stay, between here and the end of the text
        runs: dict[int, list[RunMember]] = {}
        for index in indexes:
            if passed >= reach:
                break
            if self._blank[index]:
                continue
            for match in matches.get(index, ()):
                rule = self._rules[match.rule]
                if passed >= rule.within:
                    continue
                if rule.scope == "run":
                    runs.setdefault(match.rule, []).append((index, match))
                else:
                    self.add(match, rule, index)
            if self._stays(index):
                passed += 1
        # A run is complete only now, so its lines have counted as lines that stay.
        self.hits.extend(self.hits_of_runs(runs))

    def before_the_text(self) -> Iterator[int]:
        """Yield the indexes of the lines before the first sentence that stays."""
        for index, line in enumerate(self._lines):
            if self._stays(index) and is_sentence(line.text, RUNNING_WORDS):
                return
            yield index

    def add_body(self, matches: ZoneMatches) -> None:
        """Add the hits between the two ends, counted in the lines that stay after both."""
        staying = [
            index
            for index in range(len(self._lines))
            if not self._blank[index] and self._stays(index)
        ]
        rank = {index: place for place, index in enumerate(staying)}
        for index, found in matches.items():
            for match in found:
                rule = self._rules[match.rule]
                if rule.within <= rank.get(index, -1) < len(staying) - rule.within:
                    self.add(match, rule, index)

    def hits_of_runs(self, runs: Mapping[int, list[RunMember]]) -> Iterator[Hit]:
        """Yield the hits of runs of at least `lines` lines with only blank lines between them."""
        for number, members in runs.items():
            for run in self._adjacent(sorted(members, key=lambda member: member[0])):
                if len({index for index, _ in run}) >= (self._rules[number].lines or 1):
                    yield from (_hit(match, index, index) for index, match in run)

    def _adjacent(self, members: Iterable[RunMember]) -> Iterator[list[RunMember]]:
        run: list[RunMember] = []
        for member in members:
            if run and not all(self._blank[run[-1][0] + 1 : member[0]]):
                yield run
                run = []
            run.append(member)
        if run:
            yield run

    def _block_end(self, number: int, first: int) -> int | None:
        """The index of the line that ends the block, or None if it does not end in time."""
        lines = self._rules[number].lines or 1
        for index in range(first, min(first + lines, len(self._lines))):
            if (index > first or self._blank[index]) and self._ends_block(number, index):
                return index
        return None

    def _ends_block(self, number: int, index: int) -> bool:
        """Whether the rule's `until` matches the line; each pair is tried once."""
        ends = self._ends.get((number, index))
        if ends is None:
            until = self._rules[number].until_pattern
            line = LineText(plain(self._lines[index].text).strip())
            ends = until is not None and until.match(line) is not None
            self._ends[number, index] = ends
        return ends

    def _stays(self, index: int) -> bool:
        return index not in self._removed or index in self._protected


def _hit(match: RuleMatch, first: int, last: int) -> Hit:
    return Hit(match.rule, first, last, match.start, match.end, match.captured)
