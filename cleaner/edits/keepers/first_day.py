"""The first day or hour of a chronicle stays with the others.

A date above the first sentence is the day of publication, and its rules act there alone; to the
judge it is what stands before the article. Where two more lines of its kind head paragraphs further
down, it is a heading, too, but for a date under a byline. Lines are of one kind that the same rule
of that zone knows, or that differ in their figures only: "19.10 GMT" and "18.42 GMT".

Law: linear in the lines.
"""

from itertools import islice, pairwise

from cleaner.edits.plan import Plan, is_judge
from cleaner.edits.step_view import StepView
from cleaner.text.lazy_pattern import pattern

FEWEST_OTHERS = 2  # headings further down
MOST_BETWEEN = 1  # lines between the heading and its paragraph: the title of an entry
LONGEST = 40  # characters of a heading
_FIGURES = pattern(r"\d+")


def keep_first_day(view: StepView, plan: Plan) -> Plan:
    """Return the plan without the day above the first paragraph, if more days follow."""
    above: list[int] = []  # the lines above the first paragraph that are not blank
    for first, text in enumerate(view.texts):
        if not text or text.isspace():
            continue
        if first not in plan.lines and view.is_sentence(first):
            break
        above.append(first)
    else:
        return plan
    for at in range(len(above) - 1, max(len(above) - 2 - MOST_BETWEEN, -1), -1):
        index = above[at]
        if index not in plan.lines or len(view.texts[index].strip()) > LONGEST:
            continue
        kinds = _kinds(view, index)
        if (
            kinds
            and _may_stay(plan, index, kinds)
            and (at == 0 or not _is_known(plan, above[at - 1]))
            and _has_others(view, first, plan, kinds)
        ):
            return plan.sparing((index,))
    return plan


def _kinds(view: StepView, index: int) -> set[str]:
    """What a heading and others like it share: rules that act above the text, or a form."""
    kinds = {
        view.rules[match.rule].name
        for match in view.matches.get(view.lines[index].number, ())
        if view.rules[match.rule].zone == "top"
    }
    text = view.texts[index].strip()
    if len(text) <= LONGEST and (form := _FIGURES.sub("0", text)) != text:
        kinds.add(form)
    return kinds


def _may_stay(plan: Plan, index: int, kinds: set[str]) -> bool:
    """Whether nothing but the judge and rules of its kind remove a line."""
    return {name for name in plan.lines[index] if not is_judge(name)} <= kinds


def _is_known(plan: Plan, index: int) -> bool:
    """Whether a rule removes a line: a byline."""
    return index in plan.lines and index not in plan.by_judge


def _has_others(view: StepView, text: int, plan: Plan, kinds: set[str]) -> bool:
    """Whether lines of the kinds, below the index `text`, stand above lines that stay."""
    others = (
        index
        for index, below in pairwise(view.filled)
        if index > text
        and index not in plan.lines
        and below not in plan.lines
        and not kinds.isdisjoint(_kinds(view, index))
    )
    return len([*islice(others, FEWEST_OTHERS)]) == FEWEST_OTHERS
