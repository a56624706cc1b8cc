"""A step on a hard-wrapped text: its paragraphs are looked at, and their lines removed."""

from collections.abc import Mapping

from cleaner.edits.context import Context, Outcome
from cleaner.edits.judge_lines import judge_lines
from cleaner.edits.plan import Cuts, Plan
from cleaner.edits.remaining_text import RemainingText
from cleaner.edits.step import match_lines, matches_of_document, plan_step
from cleaner.judge.judgement import Judgement
from cleaner.judge.line_verdicts import LineVerdicts
from cleaner.judge.text_reasons import explained
from cleaner.text.wrapping import Paragraphs


def plan_wrapped_step(wrapped: Paragraphs, context: Context, outcome: Outcome) -> Plan:
    """Return what to remove of the wrapped lines; what was found out goes to `outcome`."""
    found = match_lines(context.scanner, wrapped.lines)
    matches = matches_of_document(wrapped.lines, found, context)
    judgement = judge_lines(wrapped.lines, matches, context)
    view = RemainingText(wrapped.lines, wrapped.lines)
    seen = Outcome(view, has_front_matter=outcome.has_front_matter)
    plan = plan_step(view, matches, judgement, context, seen)
    outcome.judgement = _on_wrapped_lines(judgement, wrapped)
    outcome.add_verdicts(outcome.judgement)
    outcome.flags |= seen.flags
    for name, value, number, rule in seen.captured:
        outcome.captured[name, value, wrapped.line_number(number), rule] = None
    return Plan(
        {
            index: names
            for paragraph, names in plan.lines.items()
            for index in wrapped.indexes(paragraph)
        },
        {
            index: cuts
            for paragraph, spans in plan.cuts.items()
            for index, cuts in _cuts_by_line(spans, wrapped, paragraph).items()
        },
        frozenset([index for paragraph in plan.by_judge for index in wrapped.indexes(paragraph)]),
    )


def _on_wrapped_lines(judgement: Judgement, wrapped: Paragraphs) -> Judgement:
    """The judgement with a verdict for each wrapped line, and their numbers."""
    given = () if judgement.grounds is None else (judgement.grounds,)
    verdicts = [
        verdict._replace(line=wrapped.wrapped[index].number)
        for verdict in explained(judgement.verdicts, given)
        for index in wrapped.indexes(verdict.line - 1)
    ]
    body = judgement.body
    if body is not None:
        first, last = body
        body = (wrapped.line_number(first), wrapped.wrapped[wrapped.first[last] - 1].number)
    return Judgement(LineVerdicts.of(verdicts), body, judgement.flags)


def _cuts_by_line(spans: Cuts, wrapped: Paragraphs, paragraph: int) -> Mapping[int, Cuts]:
    """The cuts in a paragraph as cuts in its lines, by index; a line break is never cut."""
    out = {}
    offset = 0
    for index in wrapped.indexes(paragraph):
        line = wrapped.wrapped[index]
        size = len(line.text)
        inside = [
            (max(start - offset, 0), min(end - offset, size), names)
            for start, end, names in spans
            if start < offset + size and end > offset
        ]
        if inside:
            out[index] = tuple(inside)
        offset += size + len(line.ending)
    return out
