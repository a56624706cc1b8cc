"""Find the rule files, and load them as one checked rule set.

A rule file is read as text and nothing more: a pipe, a device or a huge file is an error.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from cleaner.errors import RuleError
from cleaner.files.read import read

if TYPE_CHECKING:
    from cleaner.files.pack_manifest import Manifest
    from cleaner.matching.rules import Rule
    from cleaner.matching.ruleset import Ruleset

Pack = tuple[tuple[str, str], ...]


def built_in_rules() -> str:
    """Return the folder of the built-in rules: in a wheel inside the package, else beside it."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "rules")


def rule_packs(paths: Sequence[str | os.PathLike[str]] = ()) -> tuple[Pack, ...]:
    """Return the built-in rule files as one pack, then one for each of `paths`, file or folder.

    A pack holds (name, text) pairs in the order of the names. Built-in files are named
    ``rules/...`` wherever they are, others as they were given. Raises RuleError.
    """
    return (_built_in_pack(_built_in_files()), *given_packs(paths))


def load_rules(
    paths: Sequence[str | os.PathLike[str]] = (),
    disable: Iterable[str] = (),
    *,
    preview: bool = False,
) -> "Ruleset":
    """Return the checked rule set of the built-in rules and those at `paths`. Raises RuleError.

    Rules with the status "preview" are checked, and left out unless `preview` is set.

    The first time a set with rules of a user's own is seen, every one of these must pass its
    proof; the built-in ones alone were proven when they were released (a test, and
    ``cleaner rules check``). After that the checked form comes from the cache, until a rule
    or this program changes. The built-in rules have an entry of their own there, so that a
    change of a user's rules costs the reading and the proof of these alone.
    """
    return _checked(tuple(given_packs(paths)), preview).without(disable)


def _checked(given: tuple[Pack, ...], preview: bool) -> "Ruleset":
    """Return the built-in rules and those of the packs, from the cache if it has them."""
    from cleaner.files import rule_cache
    from cleaner.matching.serialize import deserialize, serialize

    built_in = _built_in_files()
    key = rule_cache.key(built_in, given, "preview" if preview else "")
    cached = rule_cache.get(key)
    if cached is not None:
        # Unusable bytes (an older form, a forgery) are replaced below.
        with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return deserialize(cached)
    from cleaner.matching.parse import parse  # most programs find all in the cache

    if given:
        ruleset = _proven(given, _checked((), preview).rules, preview)
    else:
        ruleset = parse((_built_in_pack(built_in),))
    data = serialize(ruleset if preview else ruleset.stable())
    rule_cache.put(key, data)
    return deserialize(data)


def _proven(given: Sequence[Pack], built_in: Sequence["Rule"], preview: bool) -> "Ruleset":
    """Return the rules of the packs, proven, and the built-in ones. Raises RuleError.

    Those on trial are proven, too; without `preview` they are left out, and replace nothing.
    """
    from cleaner.matching.parse import parse_all
    from cleaner.matching.proof import failures
    from cleaner.matching.rule_source import RulePlaces

    ruleset, problems = parse_all(given, built_in)
    known = set(map(id, built_in))
    places = RulePlaces(given)
    chosen = failures(ruleset, lambda rule: id(rule) not in known, together=not problems)
    problems += [places.message(*failure) for failure in chosen]
    if problems:
        raise RuleError(*problems)
    return ruleset if preview else parse_all(given, built_in, preview=False)[0]


def all_on_trial(paths: Sequence[str | os.PathLike[str]]) -> int:
    """Return how many rules the packs at `paths` have, 0 where one of them acts without --preview.

    The packs have passed their check.
    """
    import tomllib

    on_trial = 0
    for pack in given_packs(paths):
        for _, text in pack:
            rules = tomllib.loads(text)["rule"]
            if any(rule.get("status") != "preview" for rule in rules):
                return 0
            on_trial += len(rules)
    return on_trial


def manifests(paths: Iterable[str | os.PathLike[str]]) -> Iterator[tuple[str, "Manifest"]]:
    """Yield what the packs at `paths` say of themselves, those that do: (path, manifest).

    Raises RuleError.
    """
    from cleaner.files.pack_files import pack_files
    from cleaner.files.pack_manifest import MANIFEST, Manifest

    for path in paths:
        given = os.fspath(path)
        for name, text in pack_files(given):
            if os.path.basename(name) == MANIFEST:
                yield given, Manifest.parse(text, name)
                break


def _built_in_files() -> tuple[str, ...]:
    return tuple(sorted(_rule_files(built_in_rules())))


def _rule_files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _rule_files(entry.path)
            elif entry.name.endswith(".toml"):
                yield entry.path


def _built_in_pack(paths: Iterable[str]) -> Pack:
    root = built_in_rules()
    return tuple(
        ("rules" + path[len(root) :].replace(os.sep, "/"), read(path).decode()) for path in paths
    )


def given_packs(paths: Sequence[str | os.PathLike[str]]) -> Iterator[Pack]:
    """Yield a pack for each path. Raises RuleError with every file that cannot be read."""
    problems: list[str] = []
    for path in paths:
        from cleaner.files.pack_files import pack_files
        from cleaner.files.pack_manifest import MANIFEST, Manifest

        pack: list[tuple[str, str]] = []
        try:
            for name, text in pack_files(os.fspath(path)):
                if os.path.basename(name) == MANIFEST:
                    Manifest.parse(text, name)
                else:
                    pack.append((name, text))
        except RuleError as error:
            problems += error.problems
        yield tuple(pack)
    if problems:
        raise RuleError(*problems)
