"""A line, or a pattern of lines, that repeats on a site, and what is known about it."""

from collections import Counter
from dataclasses import dataclass, field

from cleaner.learning.line_forms import LinePattern, line_patterns
from cleaner.learning.spill import number_of
from cleaner.text.sentences import count_words

EXAMPLES = 4  # different lines of a pattern that are kept
BETWEEN = 0.25  # of its texts; a line that is so often between sentences counts as between them
PLACES = ("head", "between", "tail")  # before, between and after the text's own sentences


@dataclass(slots=True)
class Candidate:
    """What the second look saw of a line; all numbers count texts, not lines.

    `left` is in how many texts the cleaner leaves it, `left_somewhere` also counts other copies of
    a text, `by_rules` and `by_judge` in how many they
    take it everywhere, `stated` in how many it states a field. `beside_text`: it stands directly
    under (in the head, over) the text's own sentences. `places` counts heads, tails, and texts
    in which it stands between sentences. `after` counts the candidates on the next line,
    `beside` the texts in which it has another candidate next to it,
    `crowded` those in which it is one of several in a row. `article` adds the judge's
    probabilities in percent, over `judged` texts. `in_company`: it is no rule by itself.
    `nearest` is the most similar line that stays
    and how similar it is, 0.0 to 1.0.
    """

    number: int
    site: int
    examples: list[str] = field(default_factory=list)
    is_pattern: bool = False
    texts: int = 0
    left: int = 0
    left_somewhere: int = 0
    by_rules: int = 0
    by_judge: int = 0
    stated: int = 0
    beside_text: int = 0
    beside: int = 0
    crowded: int = 0
    article: int = 0
    judged: int = 0
    digits: int = 1
    places: Counter[str] = field(default_factory=Counter)
    after: Counter[int] = field(default_factory=Counter)
    in_company: bool = False
    first_day: str = ""
    last_day: str = ""
    nearest: tuple[float, str] = (0.0, "")

    @property
    def text(self) -> str:
        """The example that stands for all."""
        return self.examples[0]

    @property
    def words(self) -> int:
        """The number of words of the example that stands for all."""
        return count_words(self.text)

    @property
    def agreed(self) -> float:
        """The share of the texts in which the cleaner takes it already."""
        return 1 - self.left / self.texts if self.texts else 0.0

    @property
    def place(self) -> str:
        """Where it mostly stands; between sentences, if it does so in one text of four."""
        if self.places["between"] >= BETWEEN * self.texts:
            return "between"
        return max(PLACES, key=lambda place: (self.places[place], place))

    def pattern(self, site: str) -> LinePattern | None:
        """Return the pattern of its first example, None where it is a line; `site` is its name."""
        if not self.is_pattern:
            return None
        found = line_patterns(self.text)
        return next(p for p in found if number_of(site, p.key) == self.number)

    def add_example(self, text: str) -> None:
        """Keep the shortest examples, in an order that no reading order changes."""
        if text not in self.examples:
            self.examples = sorted([*self.examples, text], key=_by_length)[:EXAMPLES]

    def add_day(self, day: str) -> None:
        """Count a day as one of those from the first to the last; "" is none."""
        if day:
            self.first_day = min(self.first_day or day, day)
            self.last_day = max(self.last_day, day)

    def add(self, other: "Candidate") -> None:
        """Add what another process saw of the same line."""
        for text in other.examples:
            self.add_example(text)
        for key in (
            "texts", "left", "by_rules", "by_judge", "stated", "beside_text", "beside", "crowded",
            "article", "judged",
        ):  # fmt: skip
            setattr(self, key, getattr(self, key) + getattr(other, key))
        self.digits = max(self.digits, other.digits)
        self.left_somewhere = max(self.left_somewhere, other.left_somewhere)
        self.places.update(other.places)
        self.after.update(other.after)
        self.add_day(other.first_day)
        self.add_day(other.last_day)


def _by_length(text: str) -> tuple[int, str]:
    return len(text), text
