"""A button's word that a sentence goes on over stays.

Programs that take a text out of a page put bold words and buttons on lines of their own: "Tap",
"Share", "and wait for the grey box to open." The word stays between two lines that stay, of which
the first does not end and the second goes on in small letters to the end of a sentence.

A line of many words that begins in small letters and in which a sentence ends stays, too, where
only the judge would remove it and lines near it on both sides stay: no list of links reads so.

Law: linear in the lines.
"""

from collections.abc import Sequence

from cleaner.edits.plan import Plan, is_judge, only_by_judge
from cleaner.judge.text import reads_as_sentence
from cleaner.matching.rules import Rule
from cleaner.matching.scan import Matches
from cleaner.model import Line
from cleaner.text.lazy_pattern import pattern

LONGEST = 30  # characters of the word
LEAST_WORDS = 8  # of a line in which a sentence goes on
NEAR = 3  # lines that are not blank, to a line that stays
_END_INSIDE = pattern(r"[^\W\d_]{2}[.!?…][”\"’»)]{0,2}\s+[“\"‘«(]{0,2}\w")


def keep_broken_sentences(
    lines: Sequence[Line], matches: Matches, plan: Plan, rules: Sequence[Rule]
) -> Plan:
    """Return the plan without the words of buttons that a sentence goes on over."""
    filled = [index for index, line in enumerate(lines) if line.text and not line.text.isspace()]
    kept = {
        index
        for before, index, following in zip(filled, filled[1:], filled[2:], strict=False)
        if index in plan.lines
        and before not in plan.lines
        and following not in plan.lines
        and _goes_on_over(*(lines[k].text.strip() for k in (before, index, following)))
        and _is_button(lines[index], matches, plan.lines[index], rules)
    }
    kept.update(
        index
        for at, index in enumerate(filled)
        if index in plan.lines
        and only_by_judge(plan.lines[index])
        and _goes_on(lines[index].text.strip())
        and any(other not in plan.lines for other in filled[max(at - NEAR, 0) : at])
        and any(other not in plan.lines for other in filled[at + 1 : at + 1 + NEAR])
    )
    if not kept:
        return plan
    return plan.sparing(kept)


def _goes_on_over(before: str, word: str, following: str) -> bool:
    """Whether a sentence that begins before the word ends in the line after it."""
    return (
        len(word) <= LONGEST
        and before[-1].isalpha()
        and following[0].islower()
        and reads_as_sentence(following)
    )


def _goes_on(text: str) -> bool:
    """Whether a line is the end of one sentence and at least the beginning of another."""
    return (
        text[0].islower()
        and len(text.split(None, LEAST_WORDS)) >= LEAST_WORDS
        and _END_INSIDE.search(text) is not None
    )


def _is_button(line: Line, matches: Matches, names: Sequence[str], rules: Sequence[Rule]) -> bool:
    """Whether what removes a line is the judge and built-in rules for buttons that share."""
    buttons = {
        rules[match.rule].name
        for match in matches.get(line.number, ())
        if rules[match.rule].unless_article and rules[match.rule].family == "share"
    }
    return not buttons.isdisjoint(names) and all(is_judge(n) or n in buttons for n in names)
