"""Lines that stay and are like those that a rule takes: what a wider rule would take as well."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from cleaner.matching.fold import fold
from cleaner.matching.rules import Rule

LEAST = 0.34  # share of words in common, of all words of both
LONGEST = 300  # characters of a line that is compared
MOST_LITERALS = 100  # of one rule
MOST_RULES = 50  # a word of more of them says nothing


class NearLines:
    """Finds, for a line that stays, the rules whose texts have many words in common with it."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._words: list[tuple[int, frozenset[str]]] = []
        self._index: dict[str, list[int]] = defaultdict(list)
        rules_of: dict[str, set[int]] = defaultdict(set)
        for number, rule in enumerate(rules):
            for words in dict.fromkeys(_texts(rule)):
                for word in words:
                    self._index[word].append(len(self._words))
                    rules_of[word].add(number)
                self._words.append((number, words))
        for word, numbers in rules_of.items():
            if len(numbers) > MOST_RULES:
                del self._index[word]

    def find(self, text: str) -> Mapping[int, float]:
        """Return how similar the line is to the most similar text of a rule, by its index."""
        found: dict[int, float] = {}
        if len(text) > LONGEST:
            return found
        own = frozenset(fold(text).split())
        near = {at for word in own if word in self._index for at in self._index[word]}
        for at in near:
            number, words = self._words[at]
            similar = round(len(own & words) / len(own | words), 4)
            if similar >= max(LEAST, found.get(number, 0)):
                found[number] = similar
        return found


def _texts(rule: Rule) -> Iterator[frozenset[str]]:
    """The words of each text of a rule: its literals, or for a pattern its examples."""
    literals = [value for key, values in rule.matchers if key != "regex" for value in values]
    examples = [line for text in rule.examples for line in text.split("\n")]
    for text in (literals or examples)[:MOST_LITERALS]:
        if words := frozenset(fold(text).split()):
            yield words
