"""What leaves a text above the article must not be its headline, unless that is the title.

The judge may remove a headline: it is no sentence of the article. The title of the metadata is
then all that is left of it. Where no line is certain enough to be the title, the line that is
most like one stays in the text.
"""

from cleaner.edits.context import Context
from cleaner.edits.plan import Plan, only_by_judge
from cleaner.edits.remaining_text import RemainingText
from cleaner.judge.judgement import Judgement
from cleaner.judge.text import reads_as_sentence

_LEAST_SPACES, _LONGEST = 2, 220  # of a title: between its words, and code points


def keep_headline(
    remaining: RemainingText, plan: Plan, judgement: Judgement, context: Context
) -> Plan:
    """Return the plan without the line that may be the headline, if none is sure to be the title.

    `judgement` is the judge's opinion of the remaining lines, with a body.
    """
    assert judgement.body is not None
    lines, start = remaining.lines, judgement.body[0]
    above, ruled_out = {}, set()
    for index, names in plan.lines.items():
        number = lines[index].number
        if number < start:
            if only_by_judge(names):
                if may_be_title(lines[index].text):
                    above[number] = index
            else:
                ruled_out.add(number)
    if not above or _keeps_one(remaining, plan):
        return plan
    from cleaner.metadata import Inputs, title  # only texts with lines above the article need it
    from cleaner.metadata.document_view import DocumentView

    inputs = Inputs(
        lines=lines,
        body=judgement.body,
        captured=(),
        stated=(),
        url=context.document.url,
        language=context.document.language,
        today=context.options.today,
        ruled_out=ruled_out,
    )
    unsure = above.get(title.unsure_line(DocumentView(inputs)) or 0)
    return plan if unsure is None else plan.sparing((unsure,))


def _keeps_one(remaining: RemainingText, plan: Plan) -> bool:
    """Whether a line that stays above the first sentence may be the headline."""
    for index, line in enumerate(remaining.lines):
        if index not in plan.lines and line.text.strip():
            if reads_as_sentence(line.text):
                return False
            if may_be_title(line.text):
                return True
    return False


def may_be_title(text: str) -> bool:
    """Return whether a line has the length of a title: a cheap check before the others."""
    text = text.strip()
    if text.isascii():
        return text.count(" ") >= _LEAST_SPACES and len(text) <= _LONGEST and text[-1] not in ".,:;"
    return 0 < len(text) <= _LONGEST
