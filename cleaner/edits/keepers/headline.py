"""What leaves a text above the article must not be its headline, unless that is the title.

The judge may remove a headline: it is no sentence of the article. The title of the metadata is
then all that is left of it. Where no line is certain enough to be the title, the line that is
most like one stays in the text.
"""

from cleaner.edits.plan import Plan
from cleaner.edits.step_view import StepView

_LEAST_SPACES, _LONGEST = 2, 220  # of a title: between its words, and code points


def keep_headline(view: StepView, plan: Plan) -> Plan:
    """Return the plan without the line that may be the headline, if none is sure to be the title.

    The judge's opinion of the remaining lines has a body. The title of a page is stated.
    """
    if view.context.page is not None:
        return plan
    body = view.judgement.body
    assert body is not None
    lines, start = view.lines, body[0]
    above, ruled_out = {}, set()
    for index in plan.lines:
        number = lines[index].number
        if number < start:
            if index not in plan.by_judge:
                ruled_out.add(number)
            elif may_be_title(view.texts[index]):
                above[number] = index
    if not above or _keeps_one(view, plan):
        return plan
    context = view.context
    from cleaner.metadata import title  # only texts with lines above the article need it
    from cleaner.metadata.document_view import DocumentView, Inputs

    inputs = Inputs(
        lines=lines,
        body=body,
        captured=(),
        stated=(),
        url=context.document.url,
        language=context.document.language,
        today=context.options.today,
        ruled_out=ruled_out,
    )
    unsure = above.get(title.unsure_line(DocumentView(inputs)) or 0)
    return plan if unsure is None else plan.sparing((unsure,))


def _keeps_one(view: StepView, plan: Plan) -> bool:
    """Whether a line that stays above the first sentence may be the headline."""
    for index in view.filled:
        if index not in plan.lines:
            if view.is_sentence(index):
                return False
            if may_be_title(view.texts[index]):
                return True
    return False


def may_be_title(text: str) -> bool:
    """Return whether a line has the length of a title: a cheap check before the others."""
    text = text.strip()
    if text.isascii():
        return text.count(" ") >= _LEAST_SPACES and len(text) <= _LONGEST and text[-1] not in ".,:;"
    return 0 < len(text) <= _LONGEST
