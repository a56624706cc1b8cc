"""What one step sees, for everything that may keep a line in it.

The remaining lines with the rules' matches and hits and the judge's opinion of them; and what
several keepers ask about lines, found out once. A step sees nothing else; law 4 rests on that.
"""

from collections.abc import Mapping, Sequence, Set
from functools import cached_property

from cleaner.edits.context import Context
from cleaner.edits.remaining_text import RemainingText
from cleaner.judge.judgement import Judgement
from cleaner.judge.text import reads_as_sentence
from cleaner.matching.rules import Rule
from cleaner.matching.scan import Matches
from cleaner.model import Hit, Line
from cleaner.native import passes
from cleaner.text.long_lines import texts_of


class StepView:
    """The remaining lines of one step, by index, and what is known of them."""

    def __init__(
        self,
        remaining: RemainingText,
        matches: Matches,
        hits: Sequence[Hit],
        judgement: Judgement,
        context: Context,
    ) -> None:
        self.remaining = remaining
        self.matches = matches
        self.hits = hits
        self.judgement = judgement
        self.context = context
        self._sentences: dict[int, bool] = {}

    @property
    def lines(self) -> Sequence[Line]:
        """The lines that remain."""
        return self.remaining.lines

    @property
    def rules(self) -> Mapping[int, Rule]:
        """The rules, by number."""
        return self.context.scanner.by_number

    @cached_property
    def texts(self) -> Sequence[str]:
        """The texts of the lines."""
        return texts_of(self.lines)

    @cached_property
    def filled(self) -> list[int]:
        """The indexes of the lines that are not blank, in order."""
        return passes.filled(self.texts)

    def is_matched(self, index: int) -> bool:
        """Return whether a rule knows the line at an index, wherever it is."""
        return self.lines[index].number in self.matches

    def sentences_among(self, indexes: Set[int]) -> Set[int]:
        """Return those of the indexes whose lines are not blank and read as a sentence."""
        known = self.judgement.sentences
        if known is not None:
            return known & indexes
        return {index for index in self.filled if index in indexes and self.is_sentence(index)}

    def is_sentence(self, index: int) -> bool:
        """Return whether the line at an index, which is not blank, reads as a sentence."""
        known = self.judgement.sentences
        if known is not None:
            return index in known
        found = self._sentences.get(index)
        if found is None:
            found = self._sentences[index] = reads_as_sentence(self.texts[index])
        return found
