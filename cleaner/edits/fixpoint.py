"""Remove what is not the article, step by step, until a step removes nothing.

Law 4 lives here. The result is a text from which a step removes nothing, and a step depends
on the remaining lines only; so cleaning it again finds nothing. A text that does not settle
within `MAX_STEPS`, or of which nothing would be left, is kept whole and flagged.
"""

from collections.abc import Sequence

from cleaner.edits.apply import apply
from cleaner.edits.blank_lines import close_up
from cleaner.edits.context import Context, Outcome
from cleaner.edits.plan import plan_edits
from cleaner.edits.remaining_text import RemainingText
from cleaner.edits.step import (
    find_hits,
    judge_lines,
    line_indexes,
    match_cut_lines,
    match_lines,
    plan_step,
)
from cleaner.model import Line, Repair
from cleaner.page.detect import is_page
from cleaner.text.lines import split

MAX_STEPS = 7  # most texts need two; one in a hundred needs more than four


def remove_boilerplate(lines: tuple[Line, ...], context: Context) -> Outcome:
    """Return what remains of the repaired lines once no step removes anything."""
    scanner = context.scanner
    remaining = whole = close_up(RemainingText(lines, lines), scanner.disabled)
    outcome = Outcome(whole)
    if context.page is not None and context.has_judge:
        remaining = _judge_page(whole, context, outcome)
    matches = match_lines(scanner, remaining.lines)
    for _ in range(MAX_STEPS):
        judgement = judge_lines(remaining.lines, matches, context)
        if context.page is None:
            outcome.judgement = judgement
        outcome.add_verdicts(judgement.verdicts)
        plan = plan_step(remaining, matches, judgement, context, outcome)
        if not plan:
            outcome.remaining = remaining
            break
        before, remaining = remaining, close_up(apply(remaining, plan), scanner.disabled)
        if plan.cuts:
            matches = match_cut_lines(scanner, matches, before, remaining)
    else:
        return _keep_whole(outcome, whole, "unsettled")
    if remaining.is_blank() and whole.lines:
        return _keep_whole(outcome, whole, "nothing-left")
    outcome.flags.update(outcome.judgement.flags)
    if not any(line.text.strip() for line in lines):
        outcome.flags.add("empty")
    return outcome


def _judge_page(whole: RemainingText, context: Context, outcome: Outcome) -> RemainingText:
    """Remove what the page's judge drops, except where a rule protects it.

    Most lines of a page are removed here, and the other rules need not look at them.
    """
    from cleaner.judge.page_rescue import judge_or_rescue  # not needed for a text

    assert context.page is not None
    judgement = judge_or_rescue(context.page, whole.lines, context.options)
    outcome.judgement = judgement
    outcome.add_verdicts(judgement.verdicts)
    protecting = context.scanner.protecting
    dropped = {verdict.line for verdict in judgement.verdicts if verdict.drop}
    candidates: Sequence[Line] = whole.lines
    if protecting.looks_at_single_lines:
        candidates = [line for line in candidates if line.number in dropped]
    hits = []
    if protecting.may_match([line.text for line in candidates]):
        matches = match_lines(protecting, candidates)
        hits = find_hits(whole.lines, matches, context._replace(scanner=protecting), outcome)
    index_of = line_indexes(whole.lines, judgement)
    plan = plan_edits(hits, protecting.rules, judgement.verdicts, index_of)
    return close_up(apply(whole, plan), context.scanner.disabled) if plan else whole


def keep_whole_if_read_as_page(
    raw: str,
    lines: tuple[Line, ...],
    repairs: tuple[Repair, ...],
    context: Context,
    outcome: Outcome,
) -> tuple[tuple[Line, ...], tuple[Repair, ...]]:
    """Keep a text whole where cleaning would make it one that is read as a page.

    Removing the first line, or repairing an entity, may bring a tag to the front; a second
    cleaning would take the result for HTML (law 4). Returns the lines and repairs that hold
    in the end: those given, or where a repair did it, those of the `raw` text.
    """
    if context.page is not None or context.document.form != "auto":
        return lines, repairs
    if not _is_page(outcome.remaining):
        return lines, repairs
    whole = close_up(RemainingText(lines, lines), context.scanner.disabled)
    if _is_page(whole):
        lines, repairs = split(raw), ()
        whole = close_up(RemainingText(lines, lines), context.scanner.disabled)
    _keep_whole(outcome, whole, "markup-in-text")
    return lines, repairs


def _is_page(remaining: RemainingText) -> bool:
    return is_page(next(remaining.chunks()))


def _keep_whole(outcome: Outcome, whole: RemainingText, flag: str) -> Outcome:
    outcome.remaining = whole
    outcome.flags.add(flag)
    return outcome
