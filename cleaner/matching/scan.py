"""Lines x rules -> hits. The hot loop, and the only room for tricks.

All literals of all rules are looked for at once (Aho-Corasick) in the folded cores of
all lines, joined by newlines, so that a literal can be anchored to a line's border.
Each literal that is found nominates its (line, rule) pairs; only those are asked
properly, by `matched`. So the cost hardly grows with the number of rules, and the
result is that of asking every rule about every line (law 10, tested).

Two steps, because zones move while lines are taken away: `Scanner.see` finds what the
words of each line say, once; `place` decides which of it holds where the lines stand now.
"""

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any, NamedTuple

from cleaner.built import native
from cleaner.matching.matchers import Match, Unit
from cleaner.matching.matchers.fold import core, fold
from cleaner.matching.rules import Rule, Ruleset
from cleaner.model import Hit, Level, Line

MEMO_LINES, MEMO_CHARS = 16_384, 120  # a few megabytes at most
MANY = 1 << 60
BLOCK = 4096  # lines
HEAD = 4  # first letters of a literal
PATIENCE = 8192  # code points that are searched before the automaton pays


class Sight(NamedTuple):
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
        self.families = ruleset.families
        self._literals, self._nominated, self._always = ruleset.nominations
        self._made: list[tuple[int, ...] | None] = [None] * len(self._literals)
        self._most_words = array("q", [limit or MANY for limit in ruleset.limits])
        self._automaton: Any = None
        self._patience = PATIENCE
        self._memo: dict[str, tuple[Sight, ...]] = {}

    @cached_property
    def guards(self) -> "Scanner":
        """A scanner for the rules that protect, and no others."""
        rules = tuple(rule for rule in self.rules if rule.action == "protect")
        return Scanner(Ruleset(rules, self.disabled))

    @cached_property
    def looks_at_lines_alone(self) -> bool:
        """Whether no rule reaches beyond the line in which it saw its words."""
        return all(rule.scope in ("line", "span") for rule in self.rules)

    def may_see(self, texts: Sequence[str]) -> bool:
        """Whether any rule's words stand anywhere in the texts: a fraction of `see`, where none do.

        Folding goes character by character, so a literal that stands in the core of a line
        stands in the folded texts too, without the borders that anchor it.
        """
        if self._always:
            return any(text and not text.isspace() for text in texts)
        return bool(self._words.find_matches_as_indexes(fold("\n".join(texts))))

    @cached_property
    def _words(self) -> Any:
        return _automaton([literal.strip("\n") for literal in self._literals])

    def see(self, texts: Sequence[str]) -> dict[int, tuple[Sight, ...]]:
        """Return the sights by index of line, in order; lines that no rule sees are absent."""
        seen: dict[int, tuple[Sight, ...]] = {}
        fresh: list[int] = []
        for index, text in enumerate(texts):
            known = self._memo.get(text)
            if known is None:
                fresh.append(index)
            elif known:
                seen[index] = known
        for start in range(0, len(fresh), BLOCK):  # a giant text is looked at block by block
            block = fresh[start : start + BLOCK]
            found = self._ask([texts[index] for index in block])
            for index, sights_here in zip(block, found, strict=True):
                if sights_here:
                    seen[index] = sights_here
                self._remember(texts[index], sights_here)
        return dict(sorted(seen.items()))

    def _remember(self, text: str, found: tuple[Sight, ...]) -> None:
        """Nearly half of the short lines of one site's dumps stand in another dump too."""
        if len(text) <= MEMO_CHARS:
            if len(self._memo) >= MEMO_LINES:
                self._memo.clear()
            self._memo[text] = found

    def _ask(self, texts: list[str]) -> list[tuple[Sight, ...]]:
        """The sights of each line: the rules nominated for it are asked one by one."""
        cores = folded_cores(texts)
        rules = self.rules
        out: list[tuple[Sight, ...]] = [()] * len(texts)
        for index, words, numbers in self._named(texts, cores):
            text = texts[index]
            unit = Unit(text.strip(), core=cores[index], words=words)
            found: list[Sight] = []
            for number in numbers:
                if here := sights(number, rules[number], unit, text):
                    found += here
            out[index] = tuple(found)
        return out

    def _named(self, texts: list[str], cores: list[str]) -> list[tuple[int, int, list[int]]]:
        """By line, its words and the rules worth asking, in order; not if it has too many words.

        That is the cheapest guard, and it turns away two nominations of three.
        """
        if native is None or self._always:
            return plainly_named(self.nominate(texts, cores), texts, self._most_words)
        found = self._find("\n" + "\n".join(cores) + "\n") if self._literals and texts else []
        return native.named(found, texts, cores, self._made, self._nominated, self._most_words)

    def nominate(
        self, texts: Sequence[str], cores: Sequence[str] | None = None
    ) -> dict[int, set[int]]:
        """Return, by index of line, the rules worth asking: one of their literals stands in it.

        `cores` are the `folded_cores` of the lines, where they are at hand.
        """
        cores = folded_cores(texts) if cores is None else cores
        nominated: dict[int, set[int]] = {}
        if self._literals and texts:
            found = self._find("\n" + "\n".join(cores) + "\n")
            if found:
                # starts[i] is the place of the newline before line i
                starts = list(accumulate([len(line) + 1 for line in cores], initial=0))
                for literal, start, *_ in found:
                    index = bisect_right(starts, start) - 1
                    numbers = self._nominated[literal]
                    if index in nominated:
                        nominated[index].update(numbers)
                    else:
                        nominated[index] = set(numbers)
        if self._always:
            for index, text in enumerate(texts):
                if text and not text.isspace():
                    nominated.setdefault(index, set()).update(self._always)
        return nominated

    def _find(self, folded: str) -> list[tuple[int, ...]]:
        """Return (literal, start, ...) of every literal wherever it stands.

        The automaton costs as much as looking for each literal in a few short texts; a
        program that cleans one dump and ends never builds it.
        """
        if self._automaton is None:
            self._patience -= len(folded)
            if self._patience >= 0:
                return [*_found_one_by_one(self._literals, folded)]
            self._automaton = _automaton(self._literals)
        found: list[tuple[int, ...]] = self._automaton.find_matches_as_indexes(
            folded, overlapping=True
        )
        return found


def folded_cores(texts: Sequence[str]) -> list[str]:
    """The cores of lines, folded together: a call for each costs more than the folding."""
    return fold("\n".join([core(text) for text in texts])).split("\n") if texts else []


def plainly_named(
    nominated: Mapping[int, Collection[int]], texts: Sequence[str], most_words: Sequence[int]
) -> list[tuple[int, int, list[int]]]:
    """By line, its words and the rules worth asking, in order; in Python."""
    named = []
    for index, rules in sorted(nominated.items()):
        if index < len(texts):
            words = len(texts[index].split())
            numbers = [number for number in sorted(rules) if words <= most_words[number]]
            if numbers:
                named.append((index, words, numbers))
    return named


def _found_one_by_one(literals: Sequence[str], folded: str) -> Iterable[tuple[int, int]]:
    """The same without an automaton: most literals fall at their first letters."""
    heads = {folded[place : place + HEAD] for place in range(len(folded))}
    for number, literal in enumerate(literals):
        if literal[:HEAD] in heads or len(literal) < HEAD:
            start = folded.find(literal)
            while start >= 0:
                yield number, start
                start = folded.find(literal, start + 1)


def _automaton(literals: Sequence[str]) -> Any:
    from ahocorasick_rs import AhoCorasick, Implementation

    # Built in 5 ms where the default takes 40, and nearly as fast.
    form = Implementation.ContiguousNFA
    return AhoCorasick(literals, implementation=form, store_patterns=False)


def sights(number: int, rule: Rule, unit: Unit, text: str) -> Sequence[Sight]:
    """The sights of one rule in one line: the plain way, with no automaton."""
    if guard(rule, unit) is not None:
        return ()
    found = matched(rule, unit)
    if not found or excepted(rule, unit) is not None:
        return ()
    shift = len(text) - len(text.lstrip())
    return [
        Sight(
            number, match.start + shift, match.end + shift,
            tuple([(name, value, start + shift) for name, value, start in match.groups]),
        )
        for match in found
    ]  # fmt: skip


def guard(rule: Rule, unit: Unit) -> str | None:
    """Why a cheap guard of the rule stops it at this line, in words; None: no guard does."""
    if not unit.text:
        return "the line is blank"
    if rule.max_chars is not None and len(unit.text) > rule.max_chars:
        return f"{len(unit.text)} characters, at most {rule.max_chars} are allowed"
    needs = rule.needed
    if needs and not _stands(needs, unit.core) and not _stands(needs, unit.folded):
        return "none of its needs stands in the line"
    if rule.max_words is not None and unit.words > rule.max_words:
        return f"{unit.words} words, at most {rule.max_words} are allowed"
    return None


def _stands(needs: Sequence[str], folded: str) -> bool:
    """Whether one of the needs stands in a line; in its core, nearly always, if at all."""
    for need in needs:  # noqa: SIM110  a generator would cost more than what it asks
        if need in folded:
            return True
    return False


def excepted(rule: Rule, unit: Unit) -> str | None:
    """Which `unless` pattern stops the rule at a line that it matches, in words, or None."""
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
    if (
        rule.lang
        and language
        and language.split("-")[0] not in {x.split("-")[0] for x in rule.lang}
    ):
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
    `blank` which lines are blank. A zone counts the non-blank lines that stay, from its
    end of the text: it is peeled from the outside in, so that what a line shielded is
    reached in the same pass, however long the pile of boilerplate.
    """
    zoned: dict[str, dict[int, list[Sight]]] = {"head": {}, "tail": {}, "body": {}}
    runs: dict[int, list[tuple[int, Sight]]] = {}
    hits: list[Hit] = []
    for index, found in seen.items():
        for sight in found:
            rule = rules[sight.rule]
            if not holds[sight.rule]:
                continue
            if rule.zone is not None:
                zoned[rule.zone].setdefault(index, []).append(sight)
            elif rule.scope == "run":
                runs.setdefault(sight.rule, []).append((index, sight))
            else:
                hits.extend(_placed(sight, rule, index, lines))
    for number, members in runs.items():
        hits.extend(_runs(rules[number], members, blank, lines))
    _peel(zoned, hits, rules, lines, blank)
    return hits


def _peel(
    zoned: Mapping[str, Mapping[int, Sequence[Sight]]], hits: list[Hit],
    rules: Sequence[Rule], lines: Sequence[Line], blank: Sequence[bool],
) -> None:  # fmt: skip
    """Add the hits of zoned rules: tail from the end, head from the start, body last."""
    firm = {hit.line for hit in hits if rules[hit.rule].action == "protect"}
    gone = {
        line
        for hit in hits
        if rules[hit.rule].action == "remove" and rules[hit.rule].scope != "span"
        for line in range(hit.line, hit.last + 1)
    } - firm

    def walk(zone: str, indexes: Iterable[int]) -> None:
        sights = zoned[zone]
        if not sights:
            return
        reach = max(rules[s.rule].within for found in sights.values() for s in found)
        passed = 0  # non-blank lines that stay, between here and the end of the text
        runs: dict[int, list[tuple[int, Sight]]] = {}
        for index in indexes:
            if passed >= reach:
                break
            if blank[index]:
                continue
            for sight in sights.get(index, ()):
                rule = rules[sight.rule]
                if passed >= rule.within:
                    continue
                if rule.scope == "run":
                    runs.setdefault(sight.rule, []).append((index, sight))
                    continue
                for hit in _placed(sight, rule, index, lines):
                    hits.append(hit)
                    if rule.action == "protect":
                        firm.add(index)
                    elif rule.action == "remove" and rule.scope != "span":
                        gone.update(range(hit.line, hit.last + 1))
            if index not in gone or index in firm:
                passed += 1
        for number, members in runs.items():
            hits.extend(_runs(rules[number], members, blank, lines))

    walk("tail", range(len(lines) - 1, -1, -1))
    walk("head", range(len(lines)))
    if zoned["body"]:
        stay = [i for i in range(len(lines)) if not blank[i] and (i not in gone or i in firm)]
        rank = {index: place for place, index in enumerate(stay)}
        for index, found in zoned["body"].items():
            for sight in found:
                rule = rules[sight.rule]
                if rule.within <= rank.get(index, -1) < len(stay) - rule.within:
                    hits.extend(_placed(sight, rule, index, lines))


def _placed(sight: Sight, rule: Rule, index: int, lines: Sequence[Line]) -> Iterable[Hit]:
    last: int | None = index
    if rule.scope == "block":
        last = _block_end(rule, index, lines)
    if last is not None:
        yield Hit(sight.rule, index, last, sight.start, sight.end, sight.captured)


def _block_end(rule: Rule, first: int, lines: Sequence[Line]) -> int | None:
    """The index of the line that ends the block, or None: a block without its end is none."""
    for index in range(first, min(first + (rule.lines or 1), len(lines))):
        text = lines[index].text
        if (index > first or not text.strip()) and rule.last.match(Unit(text.strip())):
            return index
    return None


def _runs(
    rule: Rule, members: list[tuple[int, Sight]], blank: Sequence[bool], lines: Sequence[Line]
) -> Iterable[Hit]:
    """The members of runs of at least `rule.lines` lines with no other non-blank line between."""
    members.sort(key=lambda member: member[0])
    run: list[tuple[int, Sight]] = []

    def flush() -> Iterable[Hit]:
        if len({index for index, _ in run}) >= (rule.lines or 1):
            for index, sight in run:
                yield Hit(sight.rule, index, index, sight.start, sight.end, sight.captured)

    for index, sight in members:
        if run and not all(blank[between] for between in range(run[-1][0] + 1, index)):
            yield from flush()
            run = []
        run.append((index, sight))
    yield from flush()
