"""The words of a sentence that a dump breaks into lines stay together.

Programs that take a text out of a page put bold words, buttons and links on lines of their own:
"If nothing happens, tap", "More", "and then", "Email". A word between a line that does not end and
one that begins in small letters is part of the sentence, though alone it is a button.

Law: linear in the lines.
"""

from collections.abc import Sequence

from cleaner.edits.plan import Plan, is_judge, only_by_judge
from cleaner.edits.second_look import Matches
from cleaner.judge.publication_voice import speaks_for_publication
from cleaner.matching.rules import Rule
from cleaner.model import Line

LONGEST = 60  # characters of the words between
FEWEST_SPACES = 3  # between the words of a line that begins a sentence
_GOES_ON = (",", ";", "，", "、")
_ENDS_OPEN = ",，、(（—–-"


def keep_broken_sentences(
    lines: Sequence[Line], matches: Matches, plan: Plan, rules: Sequence[Rule]
) -> Plan:
    """Return the plan without the words that a sentence goes on over."""
    kept: set[int] = set()
    filled = [index for index, line in enumerate(lines) if line.text and not line.text.isspace()]
    for before, at, following in zip(filled, filled[1:], [*filled[2:], None], strict=False):
        if not (before not in plan.lines or before in kept or _begins_one(lines, plan, before)):
            continue
        if not _goes_on_over(lines, before, at, following):
            continue
        if at not in plan.lines or _yields(lines[at], matches, plan.lines[at], rules):
            kept.update({before, at} & plan.lines.keys())
    if not kept:
        return plan
    return Plan({k: names for k, names in plan.lines.items() if k not in kept}, plan.cuts)


def _begins_one(lines: Sequence[Line], plan: Plan, index: int) -> bool:
    """Whether a line that the judge alone removes has the words for the beginning of a sentence."""
    return only_by_judge(plan.lines[index]) and lines[index].text.count(" ") >= FEWEST_SPACES


def _goes_on_over(lines: Sequence[Line], before: int, at: int, following: int | None) -> bool:
    """Whether the line before is open, and one of the three begins inside of a sentence."""
    text, above = lines[at].text.strip(), lines[before].text.strip()
    if len(text) > LONGEST or not (above[-1].isalpha() or above[-1] in _ENDS_OPEN):
        return False
    below = lines[following].text.strip() if following is not None else ""
    goes_on = any(start.islower() for start in (above[0], text[0], below[:1]))
    return (goes_on or below[:1] in _GOES_ON) and not speaks_for_publication(text)


def _yields(line: Line, matches: Matches, names: Sequence[str], rules: Sequence[Rule]) -> bool:
    """Whether only the judge and rules of ordinary words (`unless_article`) remove a line."""
    yielding = {
        rules[match.rule].name
        for match in matches.get(line.number, ())
        if rules[match.rule].unless_article
    }
    return all(is_judge(name) or name in yielding for name in names)
