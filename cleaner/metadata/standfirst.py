"""The standfirst: the sentence between the title and the article.

It is what the page states as such, or a line like a sentence between the title's line and the
body that is not a byline, a date or a caption.
"""

from collections.abc import Iterator

from cleaner.metadata.candidate import Candidate
from cleaner.metadata.document_view import DocumentView
from cleaner.text.any_case import AnyCase

# Set by hand on the development bench.
_SHORTEST, _LONGEST = 50, 500  # code points
_LEAST_WORDS = 8  # a line with fewer is a subhead; counted in ASCII text, where words have spaces
_LONGEST_DATE_LINE = 90  # code points; a longer line that holds a date is a sentence
_NEAR = 8  # non-blank lines between the title and the body, at most
_SCORE = 6  # one less further below the title
_CAPTION = AnyCase(
    r"getty|afp|reuters|\bap\b|photo|foto|bild|©|image|credit|imago|shutterstock|cookie|newsletter"
    r"|subscri|sign up|log in|click|advertis|anzeige|javascript"
)


def candidates(view: DocumentView, title_line: int | None) -> Iterator[Candidate]:
    """Yield the candidates; `title_line` is the number of the title's line, if the text has it."""
    for one, score in view.stated("standfirst"):
        value = " ".join(str(one.value).split())
        if value:
            yield Candidate(value, one.line, one.by, score)
    title = view.line_numbered(title_line) if title_line is not None else None
    if title is None or not title.position < view.body_start <= title.position + _NEAR:
        return
    for line in view.lines(title.position + 1, view.body_start):
        text = line.text
        if not _SHORTEST <= len(text) <= _LONGEST or _CAPTION.occurs_in(text):
            continue
        if text.startswith("•") or (len(text.split()) < _LEAST_WORDS and text.isascii()):
            continue
        is_date = len(text) < _LONGEST_DATE_LINE and view.dates(line)
        if view.author_line(line) is None and not is_date:
            score = _SCORE - (line.position - title.position > 2)
            yield Candidate(text, line.number, "text/standfirst", score)
