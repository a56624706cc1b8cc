"""The proof that a rule carries: it acts on its `removes` and `finds`, and on none of its `keeps`.

An example stands alone, so zones are left out of account; everything else holds: guards,
scope, captures. Alone is not enough: among all the others no rule may take what another
one's `keeps` must keep, and no `protect` rule may shield what a rule must remove (law 11).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from cleaner.matching.rules import Rule, Ruleset
from cleaner.matching.scan import Scanner, place
from cleaner.model import Hit, Line
from cleaner.text.lines import split


def failures(
    ruleset: Ruleset, of: Callable[[Rule], bool] = lambda rule: True
) -> Iterator[tuple[Rule, str, str]]:
    """Yield (rule, key, what went wrong) for every example that fails, of the rules chosen.

    Examples are tried alone and then among all the other rules.
    """
    chosen = [number for number, rule in enumerate(ruleset.rules) if of(rule)]
    if not chosen:
        return
    rules = tuple(replace(rule, zone=None) for rule in ruleset.rules)
    failed = False
    for number in chosen:
        for failure in alone(rules[number]):
            failed = True
            yield failure
    if failed:
        return
    scanner = Scanner(Ruleset(rules))
    for number in chosen:
        rule = rules[number]
        for key, texts in (("removes", rule.removes), ("keeps", rule.keeps)):
            for text in texts:
                if message := _among(scanner, ruleset.rules, number, key, text):
                    yield rule, key, message


def alone(rule: Rule) -> Iterator[tuple[Rule, str, str]]:
    """Yield what goes wrong when the rule meets its examples alone."""
    rule = replace(rule, zone=None)
    try:
        rule.compile()
    except ValueError as error:
        yield rule, "regex", f"RE2 does not take it: {error}"
        return
    scanner = Scanner(Ruleset((rule,)))
    for text in rule.removes:
        if not _covered(rule, split(text), _hits(scanner, (rule,), text)):
            yield rule, "removes", f"does not act on {text!r:.200}"
    for text in rule.keeps:
        if _hits(scanner, (rule,), text):
            yield rule, "keeps", f"acts on {text!r:.200}"
    for found in rule.finds:
        text = found["in"]
        captured = [item for hit in _hits(scanner, (rule,), text) for item in hit.captured]
        for name, values in found.items():
            got = [value for field, value, _ in captured if field == name]
            if name != "in" and got != list(values):
                yield (
                    rule,
                    "finds",
                    f"{name} is {got!r:.120} in {text!r:.120}, not {list(values)!r:.120}",
                )


def _hits(scanner: Scanner, rules: Sequence[Rule], text: str) -> list[Hit]:
    lines = split(text)
    texts = [line.text for line in lines]
    blank = [not text.strip() for text in texts]
    return place(lines, scanner.see(texts), rules, dict.fromkeys(range(len(rules)), True), blank)


def _covered(rule: Rule, lines: Sequence[Line], hits: Sequence[Hit]) -> bool:
    """Whether the hits take every line that is not blank, or for a span rule any part."""
    if rule.scope == "span":
        return bool(hits)
    taken = {index for hit in hits for index in range(hit.line, hit.last + 1)}
    return all(
        index in taken or not line.text.strip() for index, line in enumerate(lines)
    ) and bool(hits)


def _among(
    scanner: Scanner, stated: Sequence[Rule], number: int, key: str, text: str
) -> str | None:
    """What goes wrong with one example among all the rules."""
    rule = stated[number]
    for hit in _hits(scanner, scanner.rules, text):
        other = stated[hit.rule]
        if hit.rule == number or _apart(rule, other):
            continue
        if key == "removes" and other.action == "protect" and rule.action == "remove":
            return f"{other.name} protects {text!r:.200}"
        if (
            key == "keeps"
            and other.action == "remove"
            and other.zone is None
            and (other.level == "careful" or rule.level == "thorough")
        ):
            return f"{other.name} removes {text!r:.200}"
    return None


def _apart(one: Rule, other: Rule) -> bool:
    """Whether the two can never meet in a document: no language or no site in common."""
    langs = one.lang and other.lang and not set(one.lang) & set(other.lang)
    sites = (one.site or other.site) and set(one.site) != set(other.site)
    return bool(langs or sites)
