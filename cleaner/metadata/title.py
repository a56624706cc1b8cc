"""The title of the article.

It is what the page states, or a line above the article that the URL repeats or that is placed
like a title; None rather than a menu entry. The line comes back as printed, without the marks of
a heading and the site's name after it.
"""

from collections.abc import Iterator

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.candidate import Candidate
from cleaner.metadata.document_view import DocumentView
from cleaner.metadata.titles import heading
from cleaner.metadata.titles.scorer import SHORTEST_HEADLINE, THRESHOLD, Scorer

# Set by hand on the development bench; cases in tests/test_title_from_text.py.
_SECTION_PATH = -6  # added to "News Politics Harbour closed" where "Harbour closed" is a line, too
_LONGEST_STATED = 400  # characters; a longer title is a text in the wrong place


def candidates(view: DocumentView) -> Iterator[Candidate]:
    """Yield candidates from the page and the lines; a line below the threshold is rejected."""
    for one, score in view.stated("title"):
        value = _without_stated_site(" ".join(str(one.value).split()), view.publisher)
        rejected = None if 1 < len(value) <= _LONGEST_STATED else "empty or too long"
        yield Candidate(value, one.line, one.by, score, rejected)
    scored = Scorer(view).scored_lines()
    bare = [bare_words(titled.text) for titled in scored]
    for titled, text in zip(scored, bare, strict=True):
        score = titled.score
        if any(
            other != text and len(other) > SHORTEST_HEADLINE and text.endswith(other)
            for other in bare
        ):
            score += _SECTION_PATH
        rejected = None if score >= THRESHOLD else "too unlike a title"
        yield Candidate(titled.text, titled.line.number, "text/title", score, rejected)


def unsure_line(view: DocumentView) -> int | None:
    """Return the number of the line most like a title, if no line is enough like one, or None."""
    scorer = Scorer(view)
    if scorer.has_title():
        return None
    scored = scorer.scored_lines()
    if not scored or max(one.score for one in scored) >= THRESHOLD:
        return None
    likely = [one for one in scored if one.like_title]
    best = max(likely, key=lambda one: (one.score, one.line.position), default=None)
    return best.line.number if best else None


def _without_stated_site(title: str, publisher: str | None) -> str:
    """A page's title without the publisher's name after it."""
    parts = heading.site_after(title)
    if parts and publisher and bare_words(publisher) in bare_words(parts[1]):
        return parts[0]
    return title
