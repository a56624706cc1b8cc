"""A second opinion of the judge before doubtful lines are removed.

The second look judges the text without the other lines that the rules remove, and keeps:

- a sentence that only the judge would remove: after two advertisements the last sentence of an
  article looks like a teaser, without them like a sentence of the article;
- a sentence that only rules with `unless_article` remove, in which the publication does not speak;
- a line or two above a sentence of the article that only the judge would remove, where one matches
  only rules for other zones: a date above the text is the day of publication, further down it is
  a heading.

In the last two the match has been evidence for the judge as well, and is left out.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from cleaner.edits.apply import apply
from cleaner.edits.blank_lines import close_up
from cleaner.edits.judge_lines import cues_of
from cleaner.edits.plan import Plan
from cleaner.edits.step_view import StepView
from cleaner.judge.judgement import LIKELY
from cleaner.judge.publication_voice import speaks_for_publication
from cleaner.judge.text import line_probabilities
from cleaner.matching.rules import Rule
from cleaner.model import Hit

# How probable it must be without a rule's match that a line is article. The sentences in
# tests/innocent/, anywhere in a story of their language, are all above it; the least likely of them
# is the last line, at .59.
SURE = 0.55

MOST_HEADING_LINES = 2  # a title and a date


def keep_after_second_look(view: StepView, plan: Plan) -> Plan:
    """Return the plan without the doubtful lines that are likely article on a second look."""
    doubtful = _doubtful_lines(view, plan)
    if not doubtful:
        return plan
    lines, context = view.lines, view.context
    unmatched = {lines[i].number for i, doubt in doubtful.items() if doubt.without_match}
    by_rules = {
        index: names
        for index, names in plan.lines.items()
        if index not in doubtful and index not in plan.by_judge
    }
    if not by_rules and not unmatched:
        return plan  # they would be judged as before
    after = close_up(apply(view.remaining, Plan(by_rules, {})), context.scanner.disabled)
    others = view.matches
    if unmatched:
        others = {number: found for number, found in others.items() if number not in unmatched}
    cues = cues_of(others, context.scanner)
    wanted = {lines[index].number for index in doubtful}
    probability = line_probabilities(after.lines, cues, wanted, context.measured)
    kept = {
        index
        for index, doubt in doubtful.items()
        if probability.get(lines[index].number, 0.0) >= doubt.least
    }
    return plan.sparing(kept)


class _Doubt(NamedTuple):
    """How to judge a line again, and how probable it must be that it is article."""

    least: float
    without_match: bool


_BY_JUDGE = _Doubt(LIKELY, without_match=False)
_BY_YIELDING_RULE = _Doubt(SURE, without_match=True)
_HEADING = _Doubt(LIKELY, without_match=True)


def _doubtful_lines(view: StepView, plan: Plan) -> Mapping[int, _Doubt]:
    """The lines to judge again, by index."""
    by_judge, matches, rules = plan.by_judge, view.matches, view.rules
    sentences = view.sentences_among(plan.lines.keys())
    doubtful = dict.fromkeys(sentences & by_judge, _BY_JUDGE)
    if len(doubtful) < len(sentences):
        for index in (sentences & _yielding_lines(view.hits, rules)) - by_judge:
            if not speaks_for_publication(view.texts[index]):
                doubtful[index] = _BY_YIELDING_RULE

    may_be_heading = any(map(view.is_matched, by_judge))
    for heading in _headings(view, plan) if may_be_heading else ():
        found = [matches[n] for n in [view.lines[i].number for i in heading] if n in matches]
        if found and all(rules[match.rule].zone for some in found for match in some):
            doubtful.update(dict.fromkeys(heading, _HEADING))
    return doubtful


def _headings(view: StepView, plan: Plan) -> Iterator[Sequence[int]]:
    """Yield the indexes of one or two lines that only the judge removes, above a kept sentence.

    The line before them stays as well.
    """
    group: list[int] | None = None  # the removed lines since the last one that stays
    for index in view.filled:
        if index in plan.lines:
            if index not in plan.by_judge:
                group = None
            elif group is not None:
                group.append(index)
            continue
        if group and len(group) <= MOST_HEADING_LINES and view.is_sentence(index):
            yield group
        group = []


def _yielding_lines(hits: Sequence[Hit], rules: Mapping[int, Rule]) -> Set[int]:
    """The indexes of the lines that only rules which yield to the article remove."""
    removing = [hit for hit in hits if rules[hit.rule].removes_lines]
    firm = set(_lines_of([hit for hit in removing if not rules[hit.rule].yields_to_article]))
    return {hit.line for hit in removing if hit.line == hit.last} - firm


def _lines_of(hits: Sequence[Hit]) -> Iterator[int]:
    for hit in hits:
        yield from range(hit.line, hit.last + 1)
