"""A button's word that a sentence goes on over stays.

Programs that take a text out of a page put bold words and buttons on lines of their own: "Tap",
"Share", "and wait for the grey box to open." The word stays between two lines that stay, of which
the first does not end and the second goes on in small letters to the end of a sentence.

A line of many words that begins in small letters and in which a sentence ends stays, too, where
only the judge would remove it and lines near it on both sides stay: no list of links reads so. The
button words directly above such a line, up to two, stay with it, and so does one directly below.

So do a few lines over which a sentence goes on twice: "If nothing happens, tap", "More", "and
then", "Email". The first of them, or the line above it, begins a sentence and does not end it; a
whole sentence follows.

Law: linear in the lines.
"""

from collections.abc import Sequence
from itertools import pairwise

from cleaner.edits.plan import Plan, is_judge
from cleaner.edits.step_view import StepView
from cleaner.text.lazy_pattern import pattern

# Set by hand; cases in tests/test_broken_sentences.py.
LONGEST = 30  # characters of the word
LEAST_WORDS = 8  # of a line in which a sentence goes on
NEAR = 3  # lines that are not blank, to a line that stays
MOST_BUTTONS_ABOVE = 2  # lines: "Tap", "Share"
LEAST_WORDS_OF_OPENING = 4  # of a line in which a sentence begins: "If nothing happens, tap"
MOST_PARTS = 5  # lines of a sentence that goes on twice
_END_INSIDE = pattern(r"[^\W\d_]{2}[.!?…][”\"’»)]{0,2}\s+[“\"‘«(]{0,2}\w")


def keep_broken_sentences(view: StepView, plan: Plan) -> Plan:
    """Return the plan without the words of buttons that a sentence goes on over."""
    filled, texts = view.filled, view.texts
    small = [at for at, index in enumerate(filled) if texts[index].lstrip()[0].islower()]
    if not small:
        return plan  # a sentence goes on in small letters: in two steps of three no line has any
    spared = {filled[at] for at in small if _goes_on_between(view, at, plan)}
    spared |= {filled[at - 1] for at in small if _goes_on_over(view, at - 1, plan)}
    spared |= _buttons_beside(view, plan.sparing(spared), small)
    return plan.sparing(spared | _parts_of_sentences(view, plan.sparing(spared)))


def _buttons_beside(view: StepView, plan: Plan, small: Sequence[int]) -> set[int]:
    """The removed button words beside a line that stays and in which a sentence goes on.

    `small` are the places of the lines that begin in small letters, among those not blank.
    """
    filled, removed = view.filled, plan.lines
    buttons: set[int] = set()
    for at in small:
        if not 0 < at < len(filled) - 1:
            continue
        above, index, below = filled[at - 1 : at + 2]
        if index in removed or not (above in removed or below in removed):
            continue
        text = view.texts[index].strip()
        if not _goes_on(text):
            continue
        top = at
        while top and _may_be_button(view, filled[top - 1], plan):
            top -= 1
        if top and at - top <= MOST_BUTTONS_ABOVE and filled[top - 1] not in removed:
            buttons.update(filled[top:at])
        after = filled[at + 2] if at + 2 < len(filled) else below
        if (
            text[-1].isalpha()
            and _may_be_button(view, below, plan)
            and after not in removed
            and view.is_sentence(after)
        ):
            buttons.add(below)
    return buttons


def _parts_of_sentences(view: StepView, plan: Plan) -> set[int]:
    """The removed lines, a few in a row, over which a sentence goes on twice."""
    filled, removed = view.filled, plan.lines
    parts: set[int] = set()
    stays = [at for at, index in enumerate(filled) if index not in removed]
    for before, after in pairwise(stays):
        run = filled[before + 1 : after]
        if not 1 < len(run) <= MOST_PARTS or not view.is_sentence(filled[after]):
            continue
        texts = [view.texts[index].strip() for index in filled[before:after]]
        if not _opens(texts[0]):  # it is among the lines that are removed
            del texts[0]
        goes_on = any(text[0].islower() for text in texts[2:-1])
        if goes_on and _opens(texts[0]) and all(_may_be_button(view, i, plan) for i in run):
            parts.update(run)
    return parts


def _opens(text: str) -> bool:
    """Whether a line is the beginning of a sentence that does not end in it."""
    return (
        text[0].isupper()
        and text[-1].isalpha()
        and text.split()[-1].islower()
        and len(text.split(None, LEAST_WORDS_OF_OPENING)) >= LEAST_WORDS_OF_OPENING
    )


def _may_be_button(view: StepView, index: int, plan: Plan) -> bool:
    """Whether a line is removed and may be the word of a button."""
    text = view.texts[index].strip()
    return (
        index in plan.lines
        and len(text) <= LONGEST
        and text[-1].isalpha()
        and (index in plan.by_judge or _is_button(view, index, plan.lines[index]))
    )


def _goes_on_over(view: StepView, at: int, plan: Plan) -> bool:
    """Whether a sentence that begins in the line before a button's word ends in the line after it.

    Both stay; `at` is the place of the word among the lines that are not blank.
    """
    if at < 1:
        return False
    above, index, below = view.filled[at - 1 : at + 2]
    if index not in plan.lines or index in plan.by_judge or {above, below} & plan.lines.keys():
        return False
    before, word, following = [view.texts[k].strip() for k in (above, index, below)]
    return (
        len(word) <= LONGEST
        and before[-1].isalpha()
        and following[0].islower()
        and view.is_sentence(below)
        and _is_button(view, index, plan.lines[index])
    )


def _goes_on_between(view: StepView, at: int, plan: Plan) -> bool:
    """Whether a sentence goes on in a line of the judge's near lines that stay, on both sides."""
    filled = view.filled
    return (
        filled[at] in plan.by_judge
        and _goes_on(view.texts[filled[at]].strip())
        and any(other not in plan.lines for other in filled[max(at - NEAR, 0) : at])
        and any(other not in plan.lines for other in filled[at + 1 : at + 1 + NEAR])
    )


def _goes_on(text: str) -> bool:
    """Whether a line is the end of one sentence and at least the beginning of another."""
    return (
        text[0].islower()
        and len(text.split(None, LEAST_WORDS)) >= LEAST_WORDS
        and _END_INSIDE.search(text) is not None
    )


def _is_button(view: StepView, index: int, names: Sequence[str]) -> bool:
    """Whether what removes a line is the judge and built-in rules for buttons that share."""
    rules = view.rules
    buttons = {
        rules[match.rule].name
        for match in view.matches.get(view.lines[index].number, ())
        if rules[match.rule].unless_article and rules[match.rule].family == "share"
    }
    return not buttons.isdisjoint(names) and all(is_judge(n) or n in buttons for n in names)
