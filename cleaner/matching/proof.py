"""The proof that a rule carries: it acts on its `removes` and `finds`, on none of its `keeps`.

Each example is a separate text, so zones are ignored; everything else counts: guards, scope,
captures. Then every example is tried with all rules together: no rule may remove what
another one's `keeps` must keep, and no `protect` rule may shield what a rule must remove
(law 11).
"""

from collections.abc import Callable, Iterator, Sequence

from cleaner.errors import did_you_mean
from cleaner.matching.line_text import LineText
from cleaner.matching.matchers import regex
from cleaner.matching.matchers.regex import Regex
from cleaner.matching.placement import place_matches
from cleaner.matching.rule_checks import rejected_patterns
from cleaner.matching.rule_match import failed_guard, failed_unless, find_matches
from cleaner.matching.rules import Rule
from cleaner.matching.ruleset import Ruleset
from cleaner.matching.scan import Scanner
from cleaner.model import Hit, Line
from cleaner.text.lines import split

Failure = tuple[Rule, str, str]  # the rule, the key, what is wrong


def failures(
    ruleset: Ruleset, of: Callable[[Rule], bool] = lambda rule: True, *, together: bool = True
) -> Iterator[Failure]:
    """Yield (rule, key, what is wrong) for every failing example of the rules chosen by `of`.

    The examples are tried with all rules `together` only if none of them fails alone.
    """
    chosen = [number for number, rule in enumerate(ruleset.rules) if of(rule)]
    if not chosen:
        return
    failed = False
    for number in chosen:
        for failure in _failures_alone(ruleset.rules[number]._replace(zone=None)):
            failed = True
            yield failure
    if failed or not together:
        return
    scanner = Scanner(Ruleset(tuple(rule._replace(zone=None) for rule in ruleset.rules)))
    for number in chosen:
        rule = ruleset.rules[number]
        for key, text in _texts(rule):
            if problem := _conflict(scanner, ruleset.rules, rule, key, text):
                yield rule, key, problem


def all_failures(
    ruleset: Ruleset, of: Callable[[Rule], bool], *, together: bool = True
) -> Iterator[Failure]:
    """Yield the failures of the chosen rules; without any, the examples that they break.

    Those are examples of the other rules, against which one that `of` chooses acts.
    """
    for failure in failures(ruleset, of, together=together):
        together = False
        yield failure
    if not together:
        return
    chosen = tuple(rule for rule in ruleset.rules if of(rule))
    scanner = Scanner(Ruleset(tuple(rule._replace(zone=None) for rule in chosen)))
    for rule in ruleset.rules:
        if not of(rule):
            for key, text in _texts(rule):
                if problem := _conflict(scanner, chosen, rule, key, text):
                    yield rule, key, problem


def _texts(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield (key, text) for what the rule must remove and keep."""
    for key, texts in (("removes", rule.examples), ("keeps", rule.keeps)):
        for text in texts:
            yield key, text


def _failures_alone(rule: Rule) -> Iterator[Failure]:
    """Yield the examples that fail where there is no other rule."""
    if rejected := [*rejected_patterns(rule)]:
        yield from ((rule, key, problem) for key, problem in rejected)
        return
    scanner = Scanner(Ruleset((rule,)))
    for text in rule.examples:
        if not _takes_all(rule, split(text), _hits(scanner, text)):
            yield rule, "removes", f"does not act on {text!r:.200}{_why_not(rule, text)}"
    for text in rule.keeps:
        if _hits(scanner, text):
            advice = "narrow the rule (unless, where, max_words), or remove the example"
            yield rule, "keeps", f"acts on {text!r:.200}; {advice}"
    for found in rule.finds:
        text = found["in"]
        captured = [item for hit in _hits(scanner, text) for item in hit.captured]
        for name, wanted in found.items():
            got = [value for field, value, _ in captured if field == name]
            if name != "in" and got != list(wanted):
                problem = f"{name} is {got!r:.120} in {text!r:.120}, not {list(wanted)!r:.120}"
                yield rule, "finds", f"{problem}; correct the example, or the pattern's group"


def parts(rule: Rule) -> Iterator[tuple[str, str, bool]]:
    """Yield (key, literal or pattern, whether an example exercises it) for what a rule looks for.

    A literal that no example needs can be misspelt, and nobody notices. A text under `equals` is
    its own example.
    """
    texts = (*rule.examples, *(found["in"] for found in rule.finds))
    for key, values in rule.matchers:
        for value in values:
            alone = rule._replace(matchers=((key, (value,)),), zone=None)
            scanner = Scanner(Ruleset((alone,)))
            yield key, value, key == "equals" or any(_hits(scanner, text) for text in texts)


def _why_not(rule: Rule, text: str) -> str:
    """Return why the rule does not act on an example, as far as one line tells, and what to do."""
    advice = "" if rule.removes else "; add `removes` with a text that it acts on"
    line = LineText(text.strip())
    if "\n" in line.text:
        return advice
    reason = failed_guard(rule, line) or (find_matches(rule, line) and failed_unless(rule, line))
    if reason:
        return f": {reason}{advice}"
    for matcher in rule.built_matchers:
        if isinstance(matcher, Regex) and (match := next(matcher.spans(line), None)):
            part = line.text[match.start : match.end]
            return f": `regex` matches only {part!r:.80} of it, and must match the whole line"
    literals = [text for key, texts in rule.matchers if key != regex.KEY for text in texts]
    keys = " or ".join(f"`{key}`" for key, _ in rule.matchers)
    return f": no {keys} matches it{did_you_mean(line.text, literals)}" if rule.removes else advice


def _hits(scanner: Scanner, text: str) -> list[Hit]:
    """The hits in a text to which every rule applies."""
    lines = split(text)
    matches = scanner.matches([line.text for line in lines])
    every = range(len(scanner.rules))
    return place_matches(lines, matches, scanner.by_number, every)


def _takes_all(rule: Rule, lines: Sequence[Line], hits: Sequence[Hit]) -> bool:
    """Whether the hits take every line that is not blank, or for a span rule any part."""
    if rule.scope == "span":
        return any(hit.start < hit.end for hit in hits)
    taken = {index for hit in hits for index in range(hit.line, hit.last + 1)}
    return bool(hits) and all(
        index in taken or not line.text.strip() for index, line in enumerate(lines)
    )


def _conflict(
    scanner: Scanner, rules: Sequence[Rule], rule: Rule, key: str, text: str
) -> str | None:
    """Return which of the `rules` acts against an example of another one, in words, or None.

    They are those of the scanner with their zones.
    """
    for hit in _hits(scanner, text):
        other = rules[hit.rule]
        if other is rule or _never_meet(rule, other):
            continue
        if key == "removes" and other.action == "protect" and rule.action == "remove":
            return f"{other.name} protects {text!r:.200}; no rule removes what another protects"
        if (
            key == "keeps"
            and other.action == "remove"
            and other.zone is None
            and (other.level == "careful" or rule.level == "thorough")
        ):
            advice = "narrow or disable that rule, or remove the example"
            return f"{other.name} removes {text!r:.200}; {advice}"
    return None


def _never_meet(one: Rule, other: Rule) -> bool:
    """Whether no document has both rules: they have no language or no site in common."""
    langs = one.lang and other.lang and not set(one.lang) & set(other.lang)
    sites = (one.site or other.site) and set(one.site) != set(other.site)
    return bool(langs or sites)
