"""Lines x rules -> hits. The hot loop, and the only room for tricks.

All literals of all rules are looked for at once (Aho-Corasick) in the folded cores of
all lines, joined by newlines, so that a literal can be anchored to a line's border.
Each literal that is found nominates its (line, rule) pairs; only those are asked
properly, by `matched`. So the cost hardly grows with the number of rules, and the
result is that of asking every rule about every line (law 10, tested).

Two steps, because zones move while lines are taken away: `Scanner.see` finds what the
words of each line say, once; `place` decides which of it holds where the lines stand now.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from cleaner.matchers import MATCHERS, Match, Unit
from cleaner.matchers.fold import LEAD, TRAIL, core, fold
from cleaner.model import Hit, Level, Line
from cleaner.ruleset import Rule, Ruleset


@dataclass(frozen=True, slots=True)
class Sight:
    """What one rule's words say of one line, wherever it stands.

    `start` and `end` are the span inside the line's text; `captured` holds
    (field, text, start in the line).
    """

    rule: int
    start: int
    end: int
    captured: tuple[tuple[str, str, int], ...] = ()


class Scanner:
    """The automaton for a rule set. It is built once and can be shared by threads."""

    def __init__(self, ruleset: Ruleset) -> None:
        self.rules = ruleset.rules
        self.disabled = ruleset.disabled
        self.fingerprint = ruleset.fingerprint
        self.families = tuple(rule.family for rule in ruleset.rules)
        self.speaks = any(rule.lang for rule in ruleset.rules)  # whether the language matters
        self._always: list[int] = []
        nominated: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for literal in triggers(rule) or ():
                nominated.setdefault(literal, []).append(number)
            if triggers(rule) is None:
                self._always.append(number)
        self._nominated = [tuple(numbers) for numbers in nominated.values()]
        self._automaton = _automaton(tuple(nominated))

    def see(self, texts: Sequence[str]) -> dict[int, tuple[Sight, ...]]:
        """Return the sights by index of line; lines that no rule sees are absent."""
        pairs = self._nominate(texts)
        seen: dict[int, list[Sight]] = {}
        units: dict[int, Unit] = {}
        for index, number in sorted(pairs):
            unit = units.get(index)
            if unit is None:
                unit = units[index] = Unit(texts[index].strip())
            for sight in sights(number, self.rules[number], unit, texts[index]):
                seen.setdefault(index, []).append(sight)
        return {index: tuple(found) for index, found in seen.items()}

    def _nominate(self, texts: Sequence[str]) -> set[tuple[int, int]]:
        pairs: set[tuple[int, int]] = set()
        if self._automaton is not None and texts:
            folded = fold("\n" + "\n".join([core(text) for text in texts]) + "\n")
            found = self._automaton.find_matches_as_indexes(folded, overlapping=True)
            if found:
                # starts[i] is the place of the newline before line i
                starts = list(accumulate((len(line) + 1 for line in folded.split("\n")[1:-1]), initial=0))
                for literal, start, _ in found:
                    index = bisect_right(starts, start) - 1
                    for number in self._nominated[literal]:
                        pairs.add((index, number))
        for number in self._always:
            pairs.update((index, number) for index, text in enumerate(texts) if text.strip())
        return pairs


def _automaton(literals: tuple[str, ...]) -> Any:
    if not literals:
        return None
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(literals, store_patterns=False)


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The literals one of which stands in every line the rule can match; None: none are known.

    A rule's `needs` serve for all its matchers; without them each matcher names its own.
    """
    own: list[str] = []
    for key, values in rule.matchers:
        anchors = MATCHERS[key].anchors(values)
        if anchors is None:
            own = []
            break
        own.extend(anchors)
    if own:
        return tuple(own)
    needs = [fold(need.lstrip(LEAD).rstrip(TRAIL)) for need in rule.needs]
    return tuple(needs) if needs and all(needs) else None


def sights(number: int, rule: Rule, unit: Unit, text: str) -> Iterable[Sight]:
    """The sights of one rule in one line: the plain way, with no automaton."""
    if guard(rule, unit) is not None:
        return
    shift = len(text) - len(text.lstrip())
    for match in matched(rule, unit):
        captured = tuple((name, value, start + shift) for name, value, start in match.groups)
        yield Sight(number, match.start + shift, match.end + shift, captured)


def guard(rule: Rule, unit: Unit) -> str | None:
    """Why a guard of the rule stops it at this line, in words; None: no guard does."""
    if not unit.text:
        return "the line is blank"
    if rule.max_chars is not None and len(unit.text) > rule.max_chars:
        return f"{len(unit.text)} characters, at most {rule.max_chars} are allowed"
    if rule.max_words is not None and unit.words > rule.max_words:
        return f"{unit.words} words, at most {rule.max_words} are allowed"
    if rule.needs and not any(fold(need) in unit.folded for need in rule.needs):
        return "none of its needs stands in the line"
    for pattern in rule.refused:
        if next(iter(pattern.spans(unit)), None):
            return f"unless: {pattern.pattern.source}"
    return None


def matched(rule: Rule, unit: Unit) -> list[Match]:
    """The matches of the rule's matchers: the first that matches the line, or all its spans."""
    if rule.scope != "span":
        for matcher in rule.asked:
            if match := matcher.match(unit):
                return [match]
        return []
    spans = [match for matcher in rule.asked for match in matcher.spans(unit)]
    return sorted(spans, key=lambda match: (match.start, -match.end))


# ------------------------------------------------------------------ where the lines stand now


def selected(rule: Rule, level: Level, language: str | None, host: str | None) -> str | None:
    """Why the rule does not hold for this document, in words; None: it holds."""
    if rule.level == "thorough" and level == "careful" and rule.action != "protect":
        return "acts at level thorough"
    if rule.lang and language and language.split("-")[0] not in {x.split("-")[0] for x in rule.lang}:
        return f"for {', '.join(rule.lang)}, the text is {language}"
    if rule.site and not any(_below(host, site) for site in rule.site):
        return f"for {', '.join(rule.site)} only"
    if any(_below(host, site) for site in rule.not_site):
        return f"not for {host}"
    return None


def _below(host: str | None, site: str) -> bool:
    return host is not None and (host == site or host.endswith("." + site))


def place(
    lines: Sequence[Line],
    seen: Mapping[int, Sequence[Sight]],
    rules: Sequence[Rule],
    holds: Mapping[int, bool],
    blank: Sequence[bool],
) -> list[Hit]:
    """Return the hits of what was `seen` that hold where the lines stand now.

    `seen` is by index into `lines`, `holds` says which rules hold for the document,
    `blank` which lines are blank. A zone counts non-blank lines from its end of the text.
    """
    rank: list[int] = []
    count = 0
    for is_blank in blank:
        rank.append(count)
        count += not is_blank
    hits: list[Hit] = []
    runs: dict[int, list[tuple[int, Sight]]] = {}
    for index, found in seen.items():
        for sight in found:
            rule = rules[sight.rule]
            if not holds[sight.rule] or outside(rule, rank[index], count):
                continue
            if rule.scope == "run":
                runs.setdefault(sight.rule, []).append((index, sight))
            elif rule.scope == "block":
                last = _block_end(rule, index, lines)
                if last is not None:
                    hits.append(_hit(sight, index, last, lines))
            else:
                hits.append(_hit(sight, index, index, lines))
    for number, members in runs.items():
        hits.extend(_runs(rules[number], members, rank, lines))
    return hits


def outside(rule: Rule, rank: int, count: int) -> bool:
    """Whether a line, the `rank`-th of `count` non-blank ones, stands outside the rule's zone."""
    if rule.zone is None:
        return False
    in_head, in_tail = rank < rule.within, rank >= count - rule.within
    if rule.zone == "head":
        return not in_head
    if rule.zone == "tail":
        return not in_tail
    return in_head or in_tail


def _block_end(rule: Rule, first: int, lines: Sequence[Line]) -> int | None:
    """The index of the line that ends the block, or None: a block without its end is none."""
    for index in range(first, min(first + (rule.lines or 1), len(lines))):
        text = lines[index].text
        if (index > first or not text.strip()) and rule.last.match(Unit(text.strip())):
            return index
    return None


def _runs(
    rule: Rule, members: list[tuple[int, Sight]], rank: Sequence[int], lines: Sequence[Line]
) -> Iterable[Hit]:
    """The members of runs of at least `rule.lines` lines with no other non-blank line between."""
    members.sort(key=lambda member: member[0])
    run: list[tuple[int, Sight]] = []
    for member in [*members, None]:
        if member is None or (run and rank[member[0]] != rank[run[-1][0]] + 1):
            if len(run) >= (rule.lines or 1):
                for index, sight in run:
                    yield _hit(sight, index, index, lines)
            run = []
        if member is not None:
            run.append(member)


def _hit(sight: Sight, first: int, last: int, lines: Sequence[Line]) -> Hit:
    return Hit(sight.rule, first, last, sight.start, sight.end, sight.captured)
