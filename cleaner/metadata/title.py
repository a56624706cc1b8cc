"""The title of the article.

It is what the page states, or a line above the article that the URL repeats or that is placed
like a title; None rather than a menu entry. The line comes back as printed.
"""

from collections.abc import Iterator

from cleaner.metadata.candidate import Candidate
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names.person_name import fold, has_given_name

_BEFORE, _INSIDE = 25, 3  # non-blank lines around the body's start that may hold the title
_LONGEST = 220  # code points
# Scores, lengths and distances were set by hand on the development dumps;
# tests/test_metadata_fields.py has the cases.
_THRESHOLD = 5  # the lowest score that is taken
_MOSTLY_IN_URL, _IN_URL = 7, 6  # three quarters of the line's words are in the URL; fewer are
_FIRST_HEADING = 6
_NEAR, _FAR = 6, 12  # non-blank lines before the body that add two points and one
_LEAST_WORDS = 4  # with fewer, none of them in the URL, it is more likely a section's name
_DATED = -4  # added to a line with a date and no word of the URL
_SECTION_PATH = -6  # added to "News Politics Harbour closed" where "Harbour closed" is a line, too
_LEAST_SLUG = 3  # words of a URL's part that is a title, and those that a title must share
_LONGEST_BYLINE, _LONGEST_DATE_LINE = 120, 80  # code points; longer lines are sentences

_BULLETS = "•*#- "
# Labels of pictures, buttons, sign-up boxes and links.
_NOT_TITLES = (
    "sharing options", "share this", "bildrechte", "photo:", "photos:", "foto:", "fotos:", "image:",
    "credit", "©", "getty images", "subscri", "sign up", "newsletter", "cookie", "http:", "https:",
    "www.",
)  # fmt: skip
_WORD = pattern(r"[^\W_]+")
_SITE = pattern(r"\s+[|–—-]\s+[^|–—-]{2,40}$")

_LONGEST_STATED = 400  # characters; a longer title is a text in the wrong place
_SHORTEST_HEADLINE = 20  # characters of a headline that a section path may end with


def candidates(view: DocumentView) -> Iterator[Candidate]:
    """Yield candidates from the page and the lines; a line below the threshold is rejected."""
    for one, score in view.stated("title"):
        value = _without_site(" ".join(str(one.value).split()), view.publisher)
        rejected = None if 1 < len(value) <= _LONGEST_STATED else "empty or too long"
        yield Candidate(value, one.line, one.by, score, rejected)
    scored = _Scorer(view).scored_lines()
    folded = [fold(line.text) for line, _ in scored]
    for (line, score), text in zip(scored, folded, strict=True):
        if any(
            other != text and len(other) > _SHORTEST_HEADLINE and text.endswith(other)
            for other in folded
        ):
            score += _SECTION_PATH
        rejected = None if score >= _THRESHOLD else "too unlike a title"
        yield Candidate(line.text.lstrip(_BULLETS), line.number, "text/title", score, rejected)


class _Scorer:
    """Scores the lines of one document as its title."""

    def __init__(self, view: DocumentView) -> None:
        self._view = view
        self._slug = _slug(view.inputs.url)
        self._below_title: dict[int, bool] = {}  # position of a line -> `_is_byline_or_date`

    def scored_lines(self) -> list[tuple[TextLine, int]]:
        """The lines around the body's start with a score above 0."""
        near = self._view.near_body(_BEFORE, _INSIDE, 0)
        return [(line, score) for line in near if (score := self._score(line)) > 0]

    def _score(self, line: TextLine) -> int:
        """What makes a line a title: a first heading, the words of the URL, a byline below."""
        text = line.text.lstrip(_BULLETS)
        if not 8 <= len(text) <= _LONGEST or text[-1] in ":,;":
            return 0
        unlikely = text[-1] == "." or text != line.text  # a sentence, a list item
        if unlikely and not self._slug:
            return 0
        words = frozenset(fold(text).split())
        shared = len(self._slug & words)
        in_url = shared >= _LEAST_SLUG and shared * 2 >= len(self._slug)
        if unlikely and not in_url:
            return 0
        score = 0
        if in_url:
            score = _MOSTLY_IN_URL if shared * 4 >= 3 * len(words) else _IN_URL
        score += _FIRST_HEADING * self._is_first_heading(line)
        if line.place == "before":
            score += 2 if line.distance <= _NEAR else 1 if line.distance <= _FAR else 0
            if len(words) >= _LEAST_WORDS or not text.isascii():
                score += 1 + (line.position < 3) + 2 * self._is_above_byline(line)
            elif not shared:
                score -= 2
        if score <= 0 or _is_label(text):
            return 0
        author = self._view.author_line(line) if len(text) < _LONGEST_BYLINE else None
        if author is not None and author.kind == "cue":
            return 0
        return score + _DATED if not shared and self._view.dates(line) else score

    def _is_first_heading(self, line: TextLine) -> bool:
        lines = self._view.inputs.lines
        shape = lines[line.number - 1].shape if line.number <= len(lines) else None
        return shape is not None and shape.heading == 1

    def _is_above_byline(self, line: TextLine) -> bool:
        """Whether a byline or date follows within four lines, and the line itself is neither."""
        below = self._view.lines(line.position + 1, line.position + 5)
        return any(map(self._is_byline_or_date, below)) and not self._is_byline_or_date(line)

    def _is_byline_or_date(self, line: TextLine) -> bool:
        known = self._below_title.get(line.position)
        if known is None:
            known = self._below_title[line.position] = _is_byline_or_date(self._view, line)
        return known


def _is_label(text: str) -> bool:
    lower = text.lower()
    return lower.startswith("watch:") or any(word in lower for word in _NOT_TITLES)


def _is_byline_or_date(view: DocumentView, line: TextLine) -> bool:
    """Whether a line is what follows a title."""
    if len(line.text) > _LONGEST_BYLINE:
        return False
    if len(line.text) < _LONGEST_DATE_LINE and view.dates(line):
        return True
    author = view.author_line(line)
    return author is not None and (author.kind == "cue" or has_given_name(author.names[0]))


def _slug(url: str | None) -> frozenset[str]:
    """The words of the last part of a URL's path that has at least three; empty without one."""
    if not url:
        return frozenset()
    from urllib.parse import unquote  # slow to import

    path = unquote(url.partition("://")[2].partition("?")[0].partition("#")[0])[:400]
    for part in reversed(path.split("/")[1:]):
        words = [w for w in _WORD.findall(fold(part)) if len(w) > 1 and not w.isdigit()]
        if len(words) >= _LEAST_SLUG:
            return frozenset(words)
    return frozenset()


def _without_site(title: str, publisher: str | None) -> str:
    """A page's title without the publisher's name after it."""
    match = _SITE.search(title)
    if match and publisher and fold(publisher) in fold(match[0]):
        return title[: match.start()]
    return title
