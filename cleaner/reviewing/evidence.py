"""What a sample of documents says about a rule; the order of the documents changes nothing."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from cleaner.learning.spill import number_of
from cleaner.reviewing.smallest import Smallest

EXAMPLES = 6  # documents that are kept for each rule
BETWEEN = 2  # more of them, in which the rule takes a line between paragraphs
TEXTS = 40  # different lines that are kept and counted
NEAR = 4  # lines that stay
MOST_SITES = 1000  # that are told apart
MOST_NAMES = 20  # of other rules that take the same lines

State = Literal["taken", "other", "kept"]
Place = Literal["above", "between", "below"]


class ContextLine(NamedTuple):
    """A line of a document: taken by the rule, taken by something else (`by`), or kept.

    `text` may be cut, `length` is that of the whole; `cuts` are the spans of `text` that go.
    """

    text: str
    length: int
    state: State
    cuts: tuple[tuple[int, int], ...] = ()
    by: str = ""


class Example(NamedTuple):
    """Where a rule takes something: the document, and its lines with those around them.

    `more` is the number of lines that it takes directly below those shown.
    """

    document: str
    site: str
    place: Place
    lines: tuple[ContextLine, ...]
    more: int = 0


class NearLine(NamedTuple):
    """A line like those of a rule that stays; `matches`: the rule's words say otherwise, but not
    its place, its fewest lines or another rule that protects the line."""

    text: str
    length: int
    matches: bool


class TakenText(NamedTuple):
    """A line that a rule takes, as it stands, and how often."""

    text: str
    length: int
    times: int


@dataclass(slots=True)
class RuleEvidence:
    """Counts are of documents and of lines that are not blank.

    `only` counts the lines that stay without the rule, `by_rules` and `by_judge` those that go
    without it, too, `shared` those that another rule under review takes as well.
    `left` are lines that it matches and does not take, because of its place, its fewest lines or
    a rule that protects them; `left_gone` of them go by something else, `left_names`.
    """

    documents: int = 0
    lines: int = 0
    only: int = 0
    by_rules: int = 0
    by_judge: int = 0
    shared: int = 0
    left: int = 0
    left_gone: int = 0
    sites: set[str] = field(default_factory=set)
    places: Counter[str] = field(default_factory=Counter)
    names: Counter[str] = field(default_factory=Counter)
    left_names: Counter[str] = field(default_factory=Counter)
    examples: Smallest[Example] = field(default_factory=lambda: Smallest(EXAMPLES))
    between: Smallest[Example] = field(default_factory=lambda: Smallest(BETWEEN))
    texts: Smallest[TakenText] = field(default_factory=lambda: Smallest(TEXTS))
    near: Smallest[NearLine] = field(default_factory=lambda: Smallest(NEAR))

    def add_site(self, site: str) -> None:
        """Count a site, up to the most that are told apart."""
        if len(self.sites) < MOST_SITES:
            self.sites.add(site)

    def add_text(self, key: str, text: str, length: int) -> None:
        """Count a line among those with the smallest hashes: their counts are exact, because
        what is among them at the end was so from its first line on."""
        number = (number_of(key), key)
        known = self.texts.get(number)
        if known is None:
            self.texts.add(number, TakenText(text, length, 1))
        else:
            best = min(known.text, text)
            self.texts.replace(number, TakenText(best, known.length, known.times + 1))
