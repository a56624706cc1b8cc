"""Find the rule files on disk, and load them as one checked rule set.

A rule file is read as text and nothing more: a pipe, a device or a huge file is an error.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from cleaner.errors import InputError, RuleError
from cleaner.files import read

if TYPE_CHECKING:
    from cleaner.matching.rules import Ruleset

Pack = tuple[tuple[str, str], ...]

RULE_FILE_BYTES = 4 << 20  # more than any hand-written file; a /dev/zero ends here
RULE_FILES = 20_000


def built_in_rules() -> str:
    """Return the folder of the built-in rules: in the wheel inside the package, else beside it."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "rules")


def rule_packs(paths: Sequence[str | os.PathLike[str]] = ()) -> tuple[Pack, ...]:
    """Return the built-in rule files as one pack, then one for each of `paths`, file or folder.

    A pack holds (name, text) pairs in the order of the names. Built-in files are named
    ``rules/...`` wherever they lie, others as they were given. Raises RuleError.
    """
    return (_built_in_pack(_built_in_files()), *_given_packs(paths))


def _built_in_files() -> tuple[str, ...]:
    return tuple(_rule_files(built_in_rules()))


def _built_in_pack(paths: Iterable[str]) -> Pack:
    root = built_in_rules()
    return tuple(
        (name := "rules" + path[len(root) :].replace(os.sep, "/"), _rule_text(name, path))
        for path in paths
    )


def _given_packs(paths: Sequence[str | os.PathLike[str]]) -> Iterator[Pack]:
    for given in paths:
        yield tuple((path, _rule_text(path, path)) for path in _rule_files(os.fspath(given)))


def _rule_files(path: str) -> Iterator[str]:
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
    if len(found) > RULE_FILES:
        raise RuleError(f"{path}: holds {len(found)} rule files; at most {RULE_FILES} are read")
    yield from found


def _rule_text(name: str, path: str) -> str:
    try:
        return read(path, limit=RULE_FILE_BYTES).decode().removeprefix("\ufeff")
    except InputError as error:
        raise RuleError(str(error)) from None
    except UnicodeDecodeError as error:
        raise RuleError(f"{name}: not UTF-8 (byte {error.start + 1})") from None


def load_rules(
    paths: Sequence[str | os.PathLike[str]] = (), disable: Iterable[str] = ()
) -> "Ruleset":
    """Return the checked rule set of the built-in rules and those at `paths`. Raises RuleError.

    The first time a rule set with rules of a user's own is seen, every rule in it must
    pass its proof; the built-in ones alone were proven when they were released (a test,
    and ``cleaner rules check``). After that the checked form comes out of the cache, until
    a rule or this program changes.
    """
    from cleaner.files import rule_cache
    from cleaner.matching.rules import Ruleset

    ours, given = _built_in_files(), tuple(_given_packs(paths))
    name = rule_cache.key(ours, given)
    kept = rule_cache.get(name)
    if kept is not None:
        # An older form, or somebody's hand: made anew below.
        with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return Ruleset.from_cache(kept).without(disable)
    from cleaner.matching import parse, proof

    packs = (_built_in_pack(ours), *given)
    fresh = parse.parse(packs)
    if paths:
        built_in = {name for name, _ in packs[0]}
        for rule, key, failure in proof.failures(fresh, of=lambda rule: rule.file not in built_in):
            raise RuleError(f'{rule.file}: rule "{rule.name}": {key}: {failure}')
    rule_cache.put(name, fresh.to_cache())
    return fresh.without(disable)
