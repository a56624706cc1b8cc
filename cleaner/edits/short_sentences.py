"""A short sentence beside a paragraph of the article stays, whatever the judge thinks of it.

"She laughed." is as short as a label, and at the edge of an article it looks like one. What it is
not is a line that a rule knows, an offer, a call or a heading: it ends in a full stop or asks.
"""

import re
from collections.abc import Iterator, Sequence

from cleaner.edits.plan import Plan, only_by_judge
from cleaner.judge.line_features import LINE_FEATURES, line_features
from cleaner.judge.publication_voice import speaks_for_publication
from cleaner.judge.text import reads_as_sentence
from cleaner.matching.scan import Matches
from cleaner.model import Line
from cleaner.text.sentences import CLOSERS

FEWEST, MOST = 2, 5  # words; a longer sentence is judged by what is in it
MOST_OF_QUESTION = 2  # words; a longer one is often a teaser
LONGEST = 60  # characters
LEAST_BESIDE = 20  # characters of the paragraph beside it
_LETTER = re.compile(r"[^\W\d_]")
_WORDS = LINE_FEATURES.index("words")


def keep_short_sentences(lines: Sequence[Line], matches: Matches, plan: Plan) -> Plan:
    """Return the plan without the short sentences beside a paragraph that stays."""
    kept = {
        index
        for index, names in plan.lines.items()
        if len(lines[index].text) <= LONGEST
        and only_by_judge(names)
        and lines[index].number not in matches
        and is_short_sentence(lines[index].text.strip())
        and any(_is_paragraph(lines[k].text.strip()) for k in _beside(lines, plan, index))
    }
    if not kept:
        return plan
    return plan.sparing(kept)


def is_short_sentence(text: str) -> bool:
    """Return whether a line is a sentence of few words in which the publication does not speak."""
    bare = text.rstrip(CLOSERS)
    if not bare or bare[-1] not in ".。?？" or bare.endswith("..") or not _begins_sentence(text):
        return False
    if all(word[:1].isupper() for word in text.split()):
        return False  # a name, a title
    words = line_features(text).values[_WORDS]
    most = MOST_OF_QUESTION if bare[-1] in "?？" else MOST
    return FEWEST <= words <= most and not speaks_for_publication(text)


def _begins_sentence(text: str) -> bool:
    """Whether a line begins with a letter that is not small, after any quotation mark."""
    first = text.lstrip(CLOSERS + "„‚「『¿¡")[:1]
    return first.isalpha() and not first.islower()


def _is_paragraph(text: str) -> bool:
    return len(text) >= LEAST_BESIDE and reads_as_sentence(text)


def _beside(lines: Sequence[Line], plan: Plan, index: int) -> Iterator[int]:
    """Yield the indexes of the lines with letters above and below, if they stay."""
    for way in (-1, 1):
        k = index + way
        while 0 <= k < len(lines) and not _LETTER.search(lines[k].text):
            k += way
        if 0 <= k < len(lines) and k not in plan.lines:
            yield k
