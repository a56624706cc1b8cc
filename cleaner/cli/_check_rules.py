"""Check rules with their examples, and say what is wrong, missing or replaced."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from cleaner.cli._options import is_quiet
from cleaner.cli._terminal import print_error, print_status
from cleaner.settings import Settings
from cleaner.text.counted import counted

if TYPE_CHECKING:
    from cleaner.files.rule_packs import Pack
    from cleaner.matching.rules import Rule
    from cleaner.matching.ruleset import Ruleset

_PATTERN_KEYS = ("regex", "unless", "until")
_MOST_SHOWN = 12  # names or notes of a kind; more of them hide what is said beside them


def check_rules(paths: tuple[str, ...], settings: Settings) -> int:
    """Check the rules at `paths` together with all others, and return the exit code.

    Without `paths` all rules are tried, else those of the packs alone.
    """
    from cleaner.files.rule_packs import manifests, rule_packs
    from cleaner.matching.parse import parse_all

    packs = (*settings.rules, *paths)
    built_in, *given = rule_packs(packs)
    first, mistakes = parse_all((built_in,))
    ruleset, more = parse_all(given, first.rules)
    mistakes += more + _gold_mistakes(packs)
    for mistake in mistakes:
        print_error(mistake)
    if not mistakes:
        settings.check_names(ruleset)
    own = {name for pack in given for name, _ in pack}
    proven = ruleset.without(settings.disable)

    def is_tried(rule: "Rule") -> bool:
        return not paths or rule.file in own

    failed, broken = _print_failures(proven, is_tried, (built_in, *given), together=not mistakes)
    if not is_quiet():
        _print_without_keeps(ruleset.rules)
        if not mistakes:
            _print_coverage(
                rule for rule in ruleset.rules if rule.file in own and rule.name not in broken
            )
            if given:
                by_pack = [parse_all((pack,))[0].rules for pack in given]
                _print_replaced(first.rules, by_pack)
                _print_unknown_replaced((*first.rules, *chain(*by_pack)), by_pack, given)
        for path, pack in manifests(packs):
            print_status(f"{path}: {pack.name} {pack.version}, {pack.license}")
        tried = sum(map(is_tried, proven.rules))
        among = f" among {len(ruleset.rules):,}" if tried < len(ruleset.rules) else ""
        print_status(
            f"{counted(tried, 'rule')} checked{among}"
            + (f", {counted(len(mistakes), 'mistake')}" if mistakes else "")
            + (f", {counted(len(broken), 'rule')} with a rejected pattern" if broken else "")
            + f", {counted(failed, 'example')} failed"
        )
    return 2 if failed or broken or mistakes else 0


def _gold_mistakes(paths: Iterable[str]) -> list[str]:
    """What is wrong with where the packs say that their gold lies."""
    from cleaner.errors import RuleError
    from cleaner.files.pack_gold import pack_gold

    mistakes: list[str] = []
    for path in paths:
        try:
            pack_gold(path)
        except RuleError as error:
            mistakes += error.problems
    return mistakes


def _print_failures(
    ruleset: "Ruleset",
    is_tried: "Callable[[Rule], bool]",
    packs: "Sequence[Pack]",
    *,
    together: bool,
) -> tuple[int, set[str]]:
    """Print what fails of the rules that are tried: examples, and patterns that RE2 rejects.

    Returns the number of these examples, and the names of the rules with such a pattern.
    """
    from cleaner.matching.proof import all_failures
    from cleaner.matching.rule_source import RulePlaces

    failed = 0
    broken = set()
    places = RulePlaces(packs)
    for rule, key, failure in all_failures(ruleset, is_tried, together=together):
        if key in _PATTERN_KEYS:
            broken.add(rule.name)
        else:
            failed += 1
        print_error(places.message(rule, key, failure))
    return failed, broken


def _print_without_keeps(rules: "Sequence[Rule]") -> None:
    """Ask for a line that a rule must not remove, where it has none."""
    for rule in rules:
        if not rule.keeps:
            place = f'{rule.place}: rule "{rule.name}"'
            print_status(f"{place}: no `keeps`; add a similar line that it must not remove")


def _print_coverage(given: "Iterable[Rule]") -> None:
    """Say what of a user's own rules no example exercises."""
    from cleaner.matching.proof import parts

    total = 0
    missing = []
    for rule in given:
        for key, value, exercised in parts(rule):
            total += 1
            if not exercised:
                place = f'{rule.place}: rule "{rule.name}"'
                missing.append(f"{place}: no example of `{key}` {value!r:.80}")
    for note in missing[:_MOST_SHOWN]:
        print_status(note)
    if len(missing) > _MOST_SHOWN:
        print_status(f"and {len(missing) - _MOST_SHOWN:,} more without an example")
    if total:
        print_status(f"examples exercise {total - len(missing)} of {total} literals and patterns")


def _print_replaced(first: "Iterable[Rule]", by_pack: "Iterable[Sequence[Rule]]") -> None:
    """Say which of the `first` rules and those of the packs a later pack replaces.

    By their name, or as renamed.
    """
    known = {rule.name for rule in first}
    replaced: set[str] = set()
    for rules in by_pack:
        replaced |= known & {name for rule in rules for name in (rule.name, *rule.replaces)}
        known |= {rule.name for rule in rules}
    if replaced:
        names = ", ".join(sorted(replaced)[:_MOST_SHOWN])
        more = len(replaced) - _MOST_SHOWN
        names += f" and {more:,} more" if more > 0 else ""
        print_status(f"{counted(len(replaced), 'rule')} replaced: {names}")


def _print_unknown_replaced(
    all_rules: "Iterable[Rule]", by_pack: "Iterable[Sequence[Rule]]", packs: "Sequence[Pack]"
) -> None:
    """Say which of the packs' `replaces` name no rule.

    That is no mistake: a pack may be used with versions that have the rule and with others.
    """
    from cleaner.errors import did_you_mean
    from cleaner.matching.rule_source import RulePlaces

    known = {rule.name for rule in all_rules}
    places = RulePlaces(packs)
    for rule in chain(*by_pack):
        for old in rule.replaces:
            if old not in known:
                hint = did_you_mean(old, known) or "; `cleaner rules list` shows them all"
                problem = f'no rule is called "{old}"{hint}'
                print_status(places.message(rule, "replaces", problem))
