"""A rule as a value.

`cleaner.matching.parse` makes it from TOML, `cleaner.matching.serialize` from the cache.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from cleaner.matching.fold import fold, folded_core
from cleaner.matching.matchers import MATCHERS, Matcher, equals, regex
from cleaner.matching.matchers.regex import Regex
from cleaner.matching.patterns.prepared import Prepared
from cleaner.matching.patterns.required import Words
from cleaner.model import Level

DEFAULT_WITHIN = 8  # non-blank lines of a zone


class Keys(NamedTuple):
    """What a rule's table says, with the defaults of the keys it lacks.

    `matchers` holds (key, values), in the order of `MATCHERS`. `within`, `lines`,
    `max_words` and `max_chars` are counts of non-blank lines, lines, words and code points.
    `file` and `line` are where it is written; `line` counts from 1, None if unknown.
    """

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
    unless_article: bool = False
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
    line: int | None = None


class Rule(Keys):
    """One checked rule; docs/rules.md explains the keys."""

    @property
    def place(self) -> str:
        """Where the rule is written, for messages: "ads.toml:12"."""
        return self.file if self.line is None else f"{self.file}:{self.line}"

    @cached_property
    def name(self) -> str:
        """The full name: "family/id"."""
        return f"{self.family}/{self.id}"

    @cached_property
    def removes_lines(self) -> bool:
        """Whether it removes whole lines."""
        return self.action == "remove" and self.scope != "span"

    @cached_property
    def yields_to_article(self) -> bool:
        """Whether a sentence of the article stays although the rule matches it.

        A text given whole (`equals`) is certain.
        """
        return self.unless_article and any(key != "equals" for key, _ in self.matchers)

    @cached_property
    def is_selective(self) -> bool:
        """Whether it is for some languages or sites only."""
        return bool(self.lang or self.site or self.not_site)

    @property
    def examples(self) -> tuple[str, ...]:
        """The texts that it must act on: `removes`, or its own literals if it has no others.

        A pattern is no example of itself, and a block does not say how it ends.
        """
        if self.removes or self.finds:
            return self.removes
        if self.scope == "block" or any(key == "regex" for key, _ in self.matchers):
            return ()
        literals = (value for _, values in self.matchers for value in values)
        copies = (self.lines or 1) if self.scope == "run" else 1
        return tuple("\n".join([literal] * copies) for literal in literals)

    @cached_property
    def built_matchers(self) -> tuple[Matcher, ...]:
        """The matchers, ready to use; the rule matches a line that any of them matches."""
        return tuple(
            self._regex(*values) if key == regex.KEY else MATCHERS[key].build(values)
            for key, values in self.matchers
        )

    @cached_property
    def prepared(self) -> Mapping[str, str]:
        """By pattern, what is known of it (`Prepared.encoded`); {} where nothing is.

        Working it out takes as long as compiling the pattern, so only a cached rule has it.
        """
        return {}

    def required_in_core(self, largest: int) -> Words:
        """Return what the folded core of a line must have for it to match: a text of each set.

        Sets of more than `largest` texts are left out. () where it is not known, and for a rule
        with other matchers than one pattern.
        """
        if [key for key, _ in self.matchers] != [regex.KEY]:
            return ()
        (matcher,) = self.built_matchers
        assert isinstance(matcher, Regex)
        small = [words for words in matcher.required.words if len(words) <= largest]
        in_core = [{*map(folded_core, words)} for words in small]
        return tuple([tuple(sorted(words)) for words in in_core if "" not in words])

    @property
    def patterns(self) -> tuple[str, ...]:
        """The patterns of all its keys."""
        own = [pattern for key, values in self.matchers if key == regex.KEY for pattern in values]
        return (*own, *self.unless, *([] if self.until is None else [self.until]))

    def _regex(self, pattern: str) -> Regex:
        prepared = self.prepared.get(pattern)
        return Regex((pattern,), Prepared.decode(prepared)) if prepared else Regex((pattern,))

    @property
    def required_literals(self) -> tuple[str, ...] | None:
        """Literals one of which occurs in every line the rule can match, or None if unknown.

        They are folded, "\\n" is the border of a line. Each matcher names its own; where one
        cannot (a pattern), the rule's `needs` take the place of all of them.
        """
        literals: list[str] = []
        for key, values in self.matchers:
            own = MATCHERS[key].required_literals(values)
            if own is None:
                literals = []
                break
            literals.extend(own)
        if literals or not self.needs:
            return tuple(literals) or None
        by_need = [*map(_in_core, self.folded_needs)]
        return tuple([text for texts in by_need for text in texts]) if all(by_need) else None

    @cached_property
    def literals_are_guards(self) -> bool:
        """Whether its guards, but `max_words`, let pass what contains a required literal.

        A cached rule has it: all literals are read for it.
        """
        needs = self.folded_needs
        return self.max_chars is None and (not needs or needs == self.required_literals)

    @cached_property
    def literals_are_matches(self) -> bool:
        """Whether it matches each line with a required literal that passes its guards."""
        return all(key == equals.KEY for key, _ in self.matchers)

    @cached_property
    def folded_needs(self) -> tuple[str, ...]:
        """The `needs`, as they are searched for."""
        return tuple(fold(need) for need in self.needs)

    @cached_property
    def unless_patterns(self) -> tuple[Regex, ...]:
        """The `unless` patterns, to be searched for inside the line."""
        return tuple(map(self._regex, self.unless))

    @cached_property
    def until_pattern(self) -> Regex | None:
        """The `until` pattern, for a whole line; None for a rule without one."""
        return self._regex(self.until) if self.until is not None else None

    def pattern_matchers(self) -> Iterator[tuple[str, Regex]]:
        """Yield (key, matcher) for the patterns of all its keys."""
        for (key, _), matcher in zip(self.matchers, self.built_matchers, strict=True):
            if isinstance(matcher, Regex):
                yield key, matcher
        yield from (("unless", pattern) for pattern in self.unless_patterns)
        if self.until_pattern is not None:
            yield "until", self.until_pattern

    def meaning(self) -> tuple[Any, ...]:
        """Return what decides the rule's effect, for the fingerprint: all but words and proof."""
        return (
            self.name, self.matchers, self.scope, self.action, self.zone, self.within,
            self.needs, self.unless, self.unless_article, self.until, self.lines, self.max_words,
            self.max_chars, self.lang, self.site, self.not_site, self.level,
        )  # fmt: skip


def _in_core(need: str) -> Sequence[str]:
    r"""What the core of a line has of a folded need that occurs in the line; () if maybe nothing.

    Decoration at an end of the need may be stripped from the line with the core's own, and then
    the core ends there. So "by " is "by " or "by\n", and no line with "nearby," is a candidate.
    """
    stem = folded_core(need)
    if not stem:
        return ()
    start = need.index(stem)
    before, after = need[:start], need[start + len(stem) :]
    beginnings = [before, *["\n" + before[size:] for size in range(1, len(before) + 1)]]
    ends = [after, *[after[:size] + "\n" for size in range(len(after))]]
    return [beginning + stem + end for beginning in beginnings for end in ends]
