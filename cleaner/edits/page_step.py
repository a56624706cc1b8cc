"""The first step for a web page: the judge reads its markup, before any rule looks at a line."""

from collections.abc import Sequence

from cleaner.edits.apply import apply
from cleaner.edits.blank_lines import close_up
from cleaner.edits.context import Context, Outcome
from cleaner.edits.keepers.signatures import keep_signatures
from cleaner.edits.keepers.table_rows import keep_table_rows
from cleaner.edits.plan import plan_edits
from cleaner.edits.remaining_text import RemainingText
from cleaner.edits.step import dropped_by_judge, find_hits, match_lines, matches_of_document
from cleaner.edits.step_view import StepView
from cleaner.judge.page_rescue import judge_or_rescue
from cleaner.model import Line
from cleaner.native import passes


def remove_by_markup(whole: RemainingText, context: Context, outcome: Outcome) -> RemainingText:
    """Remove what the page's judge drops, except where a rule protects it.

    Most lines of a page are removed here, and the other rules need not look at them.
    """
    assert context.page is not None
    judgement = judge_or_rescue(context.page, whole.lines, context.options)
    outcome.judgement = judgement
    outcome.add_verdicts(judgement)
    protecting = context.scanner.protecting
    dropped = dropped_by_judge(whole.lines, judgement)
    candidates: Sequence[Line] = whole.lines
    if protecting.looks_at_single_lines:
        candidates = [whole.lines[index] for index in dropped]
    hits = []
    if protecting.may_match(passes.texts_of(candidates)):
        protects = context._replace(scanner=protecting)
        matches = match_lines(protecting, candidates)
        known = matches_of_document(whole.lines, matches, protects)
        hits = find_hits(whole.lines, known, protects, outcome)
    plan = plan_edits(hits, protecting.by_number, dropped)
    view = StepView(whole, {}, (), judgement, context)  # no rule but those that protect has looked
    plan = keep_table_rows(view, keep_signatures(view, plan))
    return close_up(apply(whole, plan), context.scanner.disabled) if plan else whole
