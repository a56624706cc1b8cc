"""The judge's opinion of the remaining lines, with the matches of the rules as evidence."""

from collections.abc import Sequence

from cleaner.edits.context import Context
from cleaner.judge.judgement import NOT_JUDGED, Judgement
from cleaner.judge.text import MOST_LINES, judge_text
from cleaner.judge.text_features import cue_bits
from cleaner.matching.scan import Matches, Scanner
from cleaner.model import Line


def judge_lines(lines: Sequence[Line], matches: Matches, context: Context) -> Judgement:
    """Return the judge's opinion of the remaining lines as a text.

    `matches` are those of rules for the document's language and site.
    """
    if not context.has_judge:
        return NOT_JUDGED
    # Of a text that is too long to be judged, not even the families are asked.
    cues = cues_of(matches, context.scanner) if len(lines) <= MOST_LINES else {}
    return judge_text(lines, cues, context.options.level, context.measured)


def cues_of(matches: Matches, scanner: Scanner) -> dict[int, int]:
    """Return what the judge asks about the matches of lines, at any level and zone, by number."""
    family_of = scanner.family_of  # of a rule alone, as most lines are matched by one
    return {
        number: cue_bits(
            family_of[found[0].rule]
            if len(found) == 1
            else frozenset().union(*[family_of[match.rule] for match in found])
        )
        for number, found in matches.items()
    }
