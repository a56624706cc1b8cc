"""Find the rule files on disk, and load them as one checked rule set.

A rule file is read as text and nothing more: a pipe, a device or a huge file is an error.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from cleaner.errors import InputError, RuleError
from cleaner.files.read import read

if TYPE_CHECKING:
    from cleaner.matching.rules import Rule, Ruleset

Pack = tuple[tuple[str, str], ...]

MAX_FILE_BYTES = 4 << 20  # more than any hand-written file; reading /dev/zero ends here
MAX_FILES = 20_000  # in one folder


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
    return (_built_in_pack(_built_in_files()), *_given_packs(paths))


def load_rules(
    paths: Sequence[str | os.PathLike[str]] = (), disable: Iterable[str] = ()
) -> "Ruleset":
    """Return the checked rule set of the built-in rules and those at `paths`. Raises RuleError.

    The first time a set with rules of a user's own is seen, every one of these must pass its
    proof; the built-in ones alone were proven when they were released (a test, and
    ``cleaner rules check``). After that the checked form comes from the cache, until a rule
    or this program changes.
    """
    from cleaner.files import rule_cache
    from cleaner.matching.serialize import deserialize, serialize

    built_in, given = _built_in_files(), tuple(_given_packs(paths))
    key = rule_cache.key(built_in, given)
    cached = rule_cache.get(key)
    if cached is not None:
        # Unusable bytes (an older form, a forgery) are replaced below.
        with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return deserialize(cached).without(disable)
    ruleset = _check((_built_in_pack(built_in), *given))
    rule_cache.put(key, serialize(ruleset))
    return ruleset.without(disable)


def _check(packs: Sequence[Pack]) -> "Ruleset":
    """Return the rules of the packs, those of all but the first proven. Raises RuleError."""
    from cleaner.matching.parse import parse_all
    from cleaner.matching.proof import failures

    ruleset, problems = parse_all(packs)
    if len(packs) > 1:
        built_in = {name for name, _ in packs[0]}

        def is_given(rule: "Rule") -> bool:
            return rule.file not in built_in

        for rule, key, problem in failures(ruleset, is_given, together=not problems):
            problems.append(f'{rule.place}: rule "{rule.name}": {key}: {problem}')
    if problems:
        raise RuleError(*problems)
    return ruleset


def _built_in_files() -> tuple[str, ...]:
    return tuple(_rule_files(built_in_rules()))


def _built_in_pack(paths: Iterable[str]) -> Pack:
    root = built_in_rules()
    return tuple(
        (name := "rules" + path[len(root) :].replace(os.sep, "/"), _rule_text(name, path))
        for path in paths
    )


def _given_packs(paths: Sequence[str | os.PathLike[str]]) -> Iterator[Pack]:
    """Yield a pack for each path. Raises RuleError with every file that cannot be read."""
    problems: list[str] = []
    for given in paths:
        pack: list[tuple[str, str]] = []
        try:
            for path in _rule_files(os.fspath(given)):
                try:
                    pack.append((path, _rule_text(path, path)))
                except RuleError as error:
                    problems += error.problems
        except RuleError as error:
            problems += error.problems
        yield tuple(pack)
    if problems:
        raise RuleError(*problems)


def _rule_files(path: str) -> Iterator[str]:
    """Yield `path`, or the rule files below it where it is a folder, in order."""
    if not os.path.isdir(path):
        yield path
        return
    found = sorted(
        os.path.join(folder, name)
        for folder, _, names in os.walk(path)
        for name in names
        if name.endswith(".toml")
    )
    if not found:
        raise RuleError(f"{path}: holds no rule file (*.toml)")
    if len(found) > MAX_FILES:
        raise RuleError(f"{path}: {len(found)} rule files; at most {MAX_FILES} are read")
    yield from found


def _rule_text(name: str, path: str) -> str:
    try:
        return read(path, limit=MAX_FILE_BYTES).decode().removeprefix("\ufeff")
    except InputError as error:
        raise RuleError(str(error)) from None
    except UnicodeDecodeError as error:
        raise RuleError(f"{name}: not UTF-8 (byte {error.start + 1})") from None
