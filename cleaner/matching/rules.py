"""Rules as values: one rule, and the set of all that hold.

`cleaner.matching.parse` makes them from TOML. A rule set can be written down and read back in
a lean form (`to_cache`, `from_cache`): JSON, since a cache may be anybody's file and
nothing in it may run.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

from cleaner.errors import RuleError
from cleaner.matching.matchers import MATCHERS, Matcher
from cleaner.matching.matchers.fold import LEAD, TRAIL, fold
from cleaner.matching.schema import DEFAULT_WITHIN, meant
from cleaner.model import Level

# Edits that no rule file makes; they can be disabled under these names.
BUILT_IN = frozenset({"layout", "layout/blank-lines", "judge"})
PROOF = ("why", "removes", "keeps", "finds", "gaps", "status", "replaces")


@dataclass(frozen=True)
class Rule:
    """One rule, checked. `matchers` holds (key, values), in the order of `MATCHERS`."""

    family: str
    id: str
    why: str = ""
    matchers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    scope: str = "line"
    action: str = "remove"
    zone: str | None = None
    within: int = DEFAULT_WITHIN
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    until: str | None = None
    lines: int | None = None
    max_words: int | None = None
    max_chars: int | None = None
    lang: tuple[str, ...] = ()
    site: tuple[str, ...] = ()
    not_site: tuple[str, ...] = ()
    level: Level = "careful"
    status: str = "stable"
    replaces: tuple[str, ...] = ()
    removes: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()
    finds: tuple[Mapping[str, Any], ...] = ()
    gaps: tuple[str, ...] = ()
    file: str = ""

    @property
    def name(self) -> str:
        return f"{self.family}/{self.id}"

    @cached_property
    def asked(self) -> tuple[Matcher, ...]:
        """The matchers; the rule matches a line that any of them matches."""
        return tuple(MATCHERS[key].build(values) for key, values in self.matchers)

    @property
    def triggers(self) -> tuple[str, ...] | None:
        """The literals one of which stands in every line the rule can match; None: unknown.

        They are folded, "\\n" is the border of a line. Each matcher names its own; where one
        cannot (a pattern), the rule's `needs` serve for all.
        """
        own: list[str] = []
        for key, values in self.matchers:
            anchors = MATCHERS[key].anchors(values)
            if anchors is None:
                own = []
                break
            own.extend(anchors)
        if own:
            return tuple(own)
        needs = [fold(need.lstrip(LEAD).rstrip(TRAIL)) for need in self.needs]
        return tuple(needs) if needs and all(needs) else None

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """The `needs`, folded."""
        return tuple(fold(need) for need in self.needs)

    @cached_property
    def refused(self) -> tuple[Any, ...]:
        """The `unless` patterns, made to be searched inside the line."""
        return tuple(MATCHERS["regex"].build((pattern,)) for pattern in self.unless)

    @cached_property
    def last(self) -> Any:
        """The `until` pattern."""
        return MATCHERS["regex"].build((self.until,)) if self.until is not None else None

    def compile(self) -> None:
        """Compile every pattern now. Raises ValueError in RE2's words."""
        for matcher in (*self.asked, *self.refused, *filter(None, (self.last,))):
            getattr(matcher, "for_any", None)  # compiled when asked for

    def meaning(self) -> tuple[Any, ...]:
        """What decides its effect, for the fingerprint: everything but words and proof."""
        return (
            self.name, self.matchers, self.scope, self.action, self.zone, self.within,
            self.needs, self.unless, self.until, self.lines, self.max_words, self.max_chars,
            self.lang, self.site, self.not_site, self.level,
        )  # fmt: skip


@dataclass(frozen=True)
class Ruleset:
    """Rules in the order of their full names, and the built-in edits that are turned off."""

    rules: Sequence[Rule]
    disabled: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def fingerprint(self) -> str:
        """``sha256:`` and the digest of what the rules mean; words and proofs do not count."""
        import hashlib

        digest = hashlib.sha256(repr(sorted(self.disabled & BUILT_IN)).encode())
        for rule in self.rules:
            digest.update(repr(rule.meaning()).encode())
        return f"sha256:{digest.hexdigest()}"

    @cached_property
    def nominations(self) -> tuple[Sequence[str], Sequence[tuple[int, ...]], Sequence[int]]:
        """Every trigger, the rules that each of them nominates, and the rules without any."""
        nominated: dict[str, list[int]] = {}
        always = []
        for number, rule in enumerate(self.rules):
            triggers = rule.triggers
            if triggers is None:
                always.append(number)
            for literal in dict.fromkeys(triggers or ()):
                nominated.setdefault(literal, []).append(number)
        return tuple(nominated), tuple(map(tuple, nominated.values())), tuple(always)

    @cached_property
    def families(self) -> Sequence[str]:
        """The family of each rule."""
        return tuple(rule.family for rule in self.rules)

    @cached_property
    def limits(self) -> Sequence[int | None]:
        """The `max_words` of each rule."""
        return tuple(rule.max_words for rule in self.rules)

    @cached_property
    def index(self) -> Mapping[str, int]:
        return {rule.name: number for number, rule in enumerate(self.rules)}

    def without(self, disable: Iterable[str]) -> "Ruleset":
        """The rule set with families or rules turned off. Raises RuleError for an unknown name."""
        names = frozenset(disable)
        if not names:
            return self
        families = {rule.family for rule in self.rules}
        known = families | set(self.index) | BUILT_IN
        for name in sorted(names - known - self.disabled):
            raise RuleError(f"disable: no rule or family {name!r}{meant(name, known)}")
        rules = tuple(r for r in self.rules if r.family not in names and r.name not in names)
        return Ruleset(rules, self.disabled | names)

    def to_cache(self) -> bytes:
        """Return the rule set without its words and proofs, with what is dear to compute.

        JSON, a line for the whole and a line for each rule: most rules are never asked, and
        the lines of those are not even parsed.
        """
        import json

        names = [item.name for item in fields(Rule) if item.name not in PROOF]
        literals, nominated, always = self.nominations
        whole = {
            "names": names,
            "disabled": sorted(self.disabled),
            "fingerprint": self.fingerprint,
            "families": self.families,
            "limits": self.limits,
            "literals": "\t".join(literals),  # folding leaves no tab
            "nominated": " ".join(",".join(map(str, numbers)) for numbers in nominated),
            "always": always,
        }
        rows = ([getattr(rule, name) for name in names] for rule in self.rules)
        encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
        return "\n".join(map(encode, (whole, *rows))).encode()

    @staticmethod
    def from_cache(data: bytes) -> "Ruleset":
        """Undo `to_cache`.

        Raises ValueError, KeyError, TypeError or AttributeError for anything else.
        """
        import json

        first, *rows = data.split(b"\n")
        kept = json.loads(first)
        nominated = kept["nominated"].split(" ") if kept["nominated"] else []
        literals = kept["literals"].split("\t") if nominated else []
        if not len(rows) == len(kept["families"]) == len(kept["limits"]):
            raise ValueError("not as many rules as there should be")
        if len(literals) != len(nominated):
            raise ValueError("not as many literals as there should be")
        ruleset = Ruleset(_Shelf(rows, kept["names"]), frozenset(kept["disabled"]))
        ruleset.__dict__.update(  # where cached_property would put them
            fingerprint=kept["fingerprint"],
            families=kept["families"],
            limits=kept["limits"],
            nominations=(literals, _Numbers(nominated), kept["always"]),
        )
        return ruleset


class _Later(Sequence[Any]):
    """A sequence whose items are made when they are first asked for."""

    def __init__(self, given: Sequence[Any]) -> None:
        self._given = given
        self._made: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self._given)

    def __getitem__(self, place: Any) -> Any:
        try:
            return self._made[place]
        except KeyError:
            made = self._made[place] = self._make(self._given[place])
            return made

    def _make(self, given: Any) -> Any:
        raise NotImplementedError


class _Shelf(_Later):
    """Rules, kept as lines of JSON."""

    def __init__(self, given: Sequence[bytes], names: Sequence[str]) -> None:
        super().__init__(given)
        self._names = names

    def _make(self, given: bytes) -> Rule:
        import json

        row = zip(self._names, json.loads(given), strict=True)
        return Rule(**{name: _frozen(value) for name, value in row})


class _Numbers(_Later):
    """Numbers of rules, kept as "3,17"."""

    def _make(self, given: str) -> tuple[int, ...]:
        return tuple(map(int, given.split(",")))


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
