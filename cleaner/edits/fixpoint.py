"""Remove what is not the article, step by step, until a step removes nothing.

Law 4 lives here. The result is a text from which a step removes nothing, and a step depends
on the remaining lines only; so cleaning it again finds nothing. A text that does not settle
within `MAX_STEPS`, or of which nothing would be left, is kept whole and flagged.
"""

from collections.abc import Sequence

from cleaner.edits.apply import apply
from cleaner.edits.blank_lines import close_up
from cleaner.edits.context import Context, Outcome
from cleaner.edits.frame_step import possible_profiles, remove_frames
from cleaner.edits.front_matter import put_back, set_aside
from cleaner.edits.judge_lines import judge_lines
from cleaner.edits.remaining_text import RemainingText
from cleaner.edits.step import look_at, look_at_cut, match_lines, matches_of_document, plan_step
from cleaner.judge.text_features import MeasuredLines
from cleaner.model import Line
from cleaner.text.wrapping import Paragraphs, paragraphs

MAX_STEPS = 7  # most texts need two; one in a hundred needs more than four


def remove_boilerplate(lines: Sequence[Line], context: Context) -> Outcome:
    """Return what remains of the repaired lines once no step removes anything."""
    context = context._replace(measured=MeasuredLines())
    scanner = context.scanner
    remaining = whole = close_up(RemainingText(lines, lines), scanner.disabled)
    outcome = Outcome(whole)
    front: tuple[Line, ...] = ()
    if context.page is None:
        remaining, front = set_aside(whole, scanner.disabled)
        outcome.has_front_matter = bool(front)
    elif context.has_judge:
        from cleaner.edits.page_step import remove_by_markup  # not needed for a text

        remaining = remove_by_markup(whole, context, outcome)
    wrapped = _wrapped(remaining, context)
    # Of a hard-wrapped text the paragraphs are matched, not the lines.
    sights = look_at(scanner, remaining.lines, for_matches=wrapped is None)
    profiles = possible_profiles(remaining, sights.signs, context)
    for _ in range(MAX_STEPS):
        framed, remaining = remaining, remove_frames(remaining, profiles, context, outcome)
        if remaining is not framed:
            sights = look_at_cut(scanner, sights, framed, remaining)
            profiles = possible_profiles(remaining, sights.signs, context)
            wrapped = _wrapped(remaining, context)
        if wrapped is not None:
            from cleaner.edits.wrapped_step import plan_wrapped_step  # few texts are wrapped

            plan = plan_wrapped_step(wrapped, context, outcome)
            outcome.is_wrapped = True
        else:
            matches = sights.matches
            if matches is None:
                matches = match_lines(scanner, remaining.lines)
                sights = sights._replace(matches=matches)
            known = matches_of_document(remaining.lines, matches, context)
            judgement = judge_lines(remaining.lines, known, context)
            if context.page is None:
                outcome.judgement = judgement
            outcome.add_verdicts(judgement)
            plan = plan_step(remaining, known, judgement, context, outcome)
        if not plan and remaining is framed:
            break
        before, remaining = remaining, close_up(apply(remaining, plan), scanner.disabled)
        if context.page is None:
            remaining, more = set_aside(remaining, scanner.disabled)
            front += more
            outcome.has_front_matter = bool(front)
        wrapped = _wrapped(remaining, context)
        if plan.cuts:
            sights = look_at_cut(scanner, sights, before, remaining)
            profiles = possible_profiles(remaining, sights.signs, context)
    else:
        return outcome.keep_whole(whole, "unsettled")
    if remaining.is_blank() and whole.lines:
        return outcome.keep_whole(whole, "nothing-left")
    outcome.remaining = put_back(remaining, front)
    outcome.flags.update(outcome.judgement.flags)
    if not any(line.text.strip() for line in lines):
        outcome.flags.add("empty")
    return outcome


def _wrapped(remaining: RemainingText, context: Context) -> Paragraphs | None:
    """The paragraphs of a hard-wrapped text; None for any other, and for a page."""
    return paragraphs(remaining.lines) if context.page is None else None
