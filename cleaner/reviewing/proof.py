"""Whether a rule file that was edited passes its check: alone, and among all other rules."""

import os
import re
from collections.abc import Collection, Iterator

from cleaner.files.rule_packs import given_packs, load_rules
from cleaner.matching.parse import parse_all
from cleaner.matching.proof import failures
from cleaner.matching.rules import Rule
from cleaner.settings import Settings


def problems(path: str, text: str, settings: Settings, edited: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with the rules of `text`, which shall be written to `path`.

    `edited` are the full names of the rules whose text or name was edited. No line is named: the
    text is not on disk.
    """
    first = load_rules(preview=True).rules
    replaced = {name for name in {rule.file for rule in first} if _is_same(name, path)}
    built_in = [rule for rule in first if rule.file not in replaced]
    packs = [
        [(name, old) for name, old in pack if not _is_same(name, path)]
        for pack in given_packs(settings.rules)
    ]
    ruleset, mistakes = parse_all((*packs, ((path, text),)), built_in)
    for mistake in mistakes:
        if mistake.startswith(path):
            yield path + re.sub(r"\A:\d+", "", mistake.removeprefix(path))

    def is_mine(rule: Rule) -> bool:
        return rule.file == path

    for rule, key, failure in failures(ruleset, is_mine, together=not mistakes):
        said = "as edited, " if rule.name in edited else ""
        yield f'{path}: rule "{rule.name}": {said}{key}: {failure}'


def _is_same(name: str, path: str) -> bool:
    return os.path.realpath(name) == os.path.realpath(path)
