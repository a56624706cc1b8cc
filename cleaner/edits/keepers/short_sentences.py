"""A short sentence beside a paragraph of the article stays, whatever the judge thinks of it.

"She laughed." is as short as a label, and at the edge of an article it looks like one. What it is
not is a line that a rule knows, an offer, a call or a heading: it ends in a full stop or asks.
"""

from collections.abc import Iterator

from cleaner.edits.plan import Plan
from cleaner.edits.step_view import StepView
from cleaner.judge.line_features import words_feature
from cleaner.judge.publication_voice import speaks_for_publication
from cleaner.text.lazy_pattern import pattern
from cleaner.text.sentences import CLOSERS

FEWEST, MOST = 2, 5  # words; a longer sentence is judged by what is in it
MOST_OF_QUESTION = 2  # words; a longer one is often a teaser
LONGEST = 60  # characters
LEAST_BESIDE = 20  # characters of the paragraph beside it
_LETTER = pattern(r"[^\W\d_]")


def keep_short_sentences(view: StepView, plan: Plan) -> Plan:
    """Return the plan without the short sentences beside a paragraph that stays."""
    texts = view.texts
    return plan.sparing({
        index
        for index in plan.by_judge
        if len(texts[index]) <= LONGEST
        and not view.is_matched(index)
        and is_short_sentence(texts[index].strip())
        and any(_is_sentence_of_story(view, k) for k in _beside(view, plan, index))
    })  # fmt: skip


def is_short_sentence(text: str) -> bool:
    """Return whether a line is a sentence of few words in which the publication does not speak.

    Stricter than `sentences.ends_sentence`, which labels pass, too: no exclamation mark, no
    ellipsis, no lower case at its beginning, no line of capitalised words.
    """
    bare = text.rstrip(CLOSERS)
    if not bare or bare[-1] not in ".。?？" or bare.endswith("..") or not _begins_sentence(text):
        return False
    if all(word[:1].isupper() for word in text.split()):
        return False  # a name, a title
    most = MOST_OF_QUESTION if bare[-1] in "?？" else MOST
    return FEWEST <= words_feature(text) <= most and not speaks_for_publication(text)


def _begins_sentence(text: str) -> bool:
    """Whether a line begins with a letter that is not small, after any quotation mark."""
    first = text.lstrip(CLOSERS + "„‚「『¿¡")[:1]
    return first.isalpha() and not first.islower()


def _is_sentence_of_story(view: StepView, index: int) -> bool:
    return len(view.texts[index].strip()) >= LEAST_BESIDE and view.is_sentence(index)


def _beside(view: StepView, plan: Plan, index: int) -> Iterator[int]:
    """Yield the indexes of the lines with letters above and below, if they stay."""
    texts = view.texts
    for way in (-1, 1):
        k = index + way
        while 0 <= k < len(texts) and not _LETTER.search(texts[k]):
            k += way
        if 0 <= k < len(texts) and k not in plan.lines:
            yield k
