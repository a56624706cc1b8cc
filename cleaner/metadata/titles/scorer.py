"""How much the lines around the body's start are like the title of the article.

One long module: a score weighs what the line, its place and its neighbours say against each other.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaner.metadata import line_checks
from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.names.byline_prefix import strip_prefix
from cleaner.metadata.names.cjk_name import is_cjk
from cleaner.metadata.names.person_name import has_given_name
from cleaner.metadata.titles import heading
from cleaner.metadata.titles.not_title import is_label, is_path_or_menu

_BEFORE, _INSIDE = 25, 3  # non-blank lines around the body's start that may hold the title
_LONGEST = 220  # code points
_SHORTEST, _SHORTEST_CJK = 8, 5  # code points
# Scores, those of `_score` without a name included, lengths and distances were set by hand on the
# development dumps; tests/test_title_from_text.py has the cases.
THRESHOLD = 5  # the lowest score that is taken
_MOSTLY_IN_URL, _IN_URL = 7, 6  # three quarters of the line's words are in the URL; fewer are
_FIRST_HEADING = 6  # a heading of the first level
_HEADING = 2  # of another level
_NEAR, _FAR = 6, 12  # non-blank lines before the body that add two points and one
_TOP = 3  # non-blank lines at the top of a text; a title among them is a point likelier
_LEAST_WORDS = 4  # with fewer, none of them in the URL, it is more likely a section's name
_FEW_WORDS, _LONG_ENOUGH = 3, 18  # or so many words with so many code points
_TWICE = 2  # added to a line that repeats the page's title, with or without the site's name
_FIRST_LIKE_TITLE = 2  # added to the first line that has the form of a title, in no block, ...
_FEW_LIKE_TITLE = 3  # ... if there are at most so many above the article
_BLOCK = 3  # lines without a blank one between them; an item of a menu is among as many
_KICKER = -2  # added to a line of few words with a longer one, like a title, below it
_BELOW_KICKER = 3  # non-blank lines
_RULED_OUT = -3  # added to a line that a rule removes
_LONG, _IS_LONG = 110, -2  # code points; more are more likely a standfirst
_DATED = -4  # added to a line with a date, little else, and no word of the URL
_MOST_BESIDE_DATE = 30  # code points that such a line has besides the date
_LEAST_SLUG = 3  # words of a URL's part that is a title, and those that a title must share
_LONGEST_BYLINE, _LONGEST_DATE_LINE = 120, 80  # code points; longer lines are sentences
_ABOVE_BYLINE = 5  # lines from a title to the last one that may be its byline or date

SHORTEST_HEADLINE = 20  # characters of a headline that a section path may end with


class Titled(NamedTuple):
    """A line, what it reads as a title, its score, and whether it has the form of a title."""

    line: TextLine
    text: str
    score: int
    like_title: bool


class Scorer:
    """Scores the lines of one document as its title."""

    def __init__(self, view: DocumentView) -> None:
        self._view = view
        self._slug = _slug(view.inputs.url)
        self._near = view.near_body(_BEFORE, _INSIDE, 0)
        lines = view.inputs.lines
        self._is_page = bool(lines) and lines[0].shape is not None
        self._below_title: dict[int, bool] = {}  # position of a line -> `_is_byline_or_date`
        self._others: dict[int, bool] = {}  # position of a line -> `_is_other`

    def has_title(self) -> bool:
        """Whether a line is enough like a title whatever the others are, as in nine texts of ten.

        What others add to a score is less than nothing only for a line of few words (`_KICKER`).
        The lines are read from the top: above the title they are short, below it are its date and
        byline, which take more patterns.
        """
        return any(
            len(one.text.split()) > _LEAST_WORDS and self._score(line, one) >= THRESHOLD
            for line, one in self._headings()
        )

    def scored_lines(self) -> list[Titled]:
        """The lines around the body's start with a score above 0."""
        read = [*self._headings()]
        scored = [(line, one.text, self._score(line, one)) for line, one in read]
        if not any(score > 0 for *_, score in scored):
            return []
        before = [
            line.position
            for line, one in read
            if line.place == "before" and self._has_form(line, one.text)
        ]
        alone = [position for position in before if not self._is_in_block(position)] or before
        found = []
        for line, text, score in scored:
            if score > 0 and before:
                if line.position == alone[0] and len(alone) <= _FEW_LIKE_TITLE:
                    score += _FIRST_LIKE_TITLE
                if self._is_kicker(line, text, before):
                    score += _KICKER
            if score > 0:
                found.append(Titled(line, text, score, line.position in before))
        return found

    def _is_in_block(self, position: int) -> bool:
        """Whether a line is among others without a blank line between them, as a menu's item is."""
        number = self._view.number
        first, end = position, position + 1
        while first > 0 and end - first < _BLOCK and number(first - 1) == number(first) - 1:
            first -= 1
        last = len(self._view.texts)
        while end < last and end - first < _BLOCK and number(end) == number(end - 1) + 1:
            end += 1
        return end - first == _BLOCK

    def _headings(self) -> Iterator[tuple[TextLine, heading.Heading]]:
        """Yield the lines that may be a title, as headings; those broken in two are one."""
        view = self._view
        rest = -1  # position of a line that belongs to the one above
        likely = frozenset(line_checks.headings(view.texts, self._near))
        for index in self._near:
            if index != rest and (index in likely or self._is_first_heading(view.number(index))):
                line = view.line(index)
                one = self._heading(line)
                if one.text and (more := self._next_of(line, one.text)):
                    one = one._replace(text=f"{one.text} {' '.join(more.split())}")
                    rest = index + 1
                yield line, one

    def _is_kicker(self, line: TextLine, text: str, like_title: Sequence[int]) -> bool:
        """Whether a line of few words is followed by a longer one that may be the title."""
        if len(text.split()) > _LEAST_WORDS:
            return False
        texts = self._view.texts
        return any(
            0 < position - line.position <= _BELOW_KICKER and len(texts[position]) > len(text)
            for position in like_title
        )

    def _heading(self, line: TextLine) -> heading.Heading:
        """The line as a heading, without the site's name."""
        texts = self._view.texts
        below = texts[line.position + 1] if line.position + 1 < len(texts) else ""
        one = heading.read(line.text, below)
        parts = heading.site_after(one.text)
        if parts and self._is_site(*parts):
            return one._replace(text=parts[0])
        return one

    def _is_site(self, title: str, site: str) -> bool:
        """Whether what stands after a title is the site's name: a line says so, or its words."""
        if heading.names_site(site):
            return True
        bare = bare_words(site)
        if self._view.publisher and bare in bare_words(self._view.publisher):
            return True
        known = {bare_words(self._view.texts[index]) for index in self._near}
        return bare in known or bare_words(title) in known

    def _next_of(self, line: TextLine, text: str) -> str:
        """The line in which a broken title goes on; "" for most lines."""
        texts, below = self._view.texts, line.position + 1
        if below >= self._view.body_start or not heading.goes_on(text, texts[below]):
            return ""
        if self._view.number(below) != line.number + 1 or self._is_byline_or_date(below):
            return ""
        return texts[below]

    def _score(self, line: TextLine, one: heading.Heading) -> int:
        """What makes a line a title: a first heading, the words of the URL, a byline below."""
        text = one.text
        shortest = _SHORTEST_CJK if is_cjk(text) else _SHORTEST
        if not shortest <= len(text) <= _LONGEST or text[-1] in ":,;：，、；":
            return 0
        is_item = text != line.text and one.level == 0 and line.text[0] in "•*-"
        unlikely = text[-1] in ".。" or is_item
        if unlikely and not self._slug:
            return 0
        words = frozenset(bare_words(text).split())
        shared = len(self._slug & words)
        in_url = shared >= _LEAST_SLUG and shared * 2 >= len(self._slug)
        if unlikely and not in_url:
            return 0
        score = 0
        if in_url:
            score = _MOSTLY_IN_URL if shared * 4 >= 3 * len(words) else _IN_URL
        if one.level == 1 or self._is_first_heading(line.number):
            score += _FIRST_HEADING
        elif one.level:
            score += _HEADING
        if line.place == "before":
            score += 2 if line.distance <= _NEAR else 1 if line.distance <= _FAR else 0
            if _is_long_enough(text, words):
                score += 1 + (line.position < _TOP) + 2 * self._is_above_byline(line.position)
            elif not shared:
                score -= 2  # few words, and none of them in the URL: a section's name
        if score <= 0 or (not in_url and self._is_other(line, text)):
            return 0
        score += _TWICE * self._is_repeated(line, text)
        if not in_url and one.level != 1:
            score += _RULED_OUT * (line.number in self._view.inputs.ruled_out)
            score += _IS_LONG * (len(text) > _LONG)
        return score + _DATED if not shared and self._is_mostly_date(line, text) else score

    def _has_form(self, line: TextLine, text: str) -> bool:
        """Whether a line has the form of a title, wherever it is placed."""
        return (
            _SHORTEST <= len(text) <= _LONGEST
            and text[-1] not in ":,;.。：，、；"
            and _is_long_enough(text, frozenset(bare_words(text).split()))
            and line.number not in self._view.inputs.ruled_out
            and not self._is_other(line, text)
            and not self._is_mostly_date(line, text)
        )

    def _is_other(self, line: TextLine, text: str) -> bool:
        """Whether a line is a menu, a label, a byline or the publisher's name."""
        known = self._others.get(line.position)
        if known is None:
            known = self._others[line.position] = self._read_as_other(line, text)
        return known

    def _read_as_other(self, line: TextLine, text: str) -> bool:
        if is_label(text) or is_path_or_menu(text):
            return True
        publisher = self._view.publisher
        if publisher and bare_words(text) == bare_words(publisher):
            return True
        if heading.is_masthead(text):
            return True
        if len(text) >= _LONGEST_BYLINE:
            return False
        author = self._view.author_line(line)
        if author is None:
            rest = strip_prefix(text)
            return rest is not None and rest[:1].isupper() and len(rest.split()) < _LEAST_WORDS
        return author.kind in ("cue", "role") or (
            author.kind != "dated" and has_given_name(author.names[0])
        )

    def _is_repeated(self, line: TextLine, text: str) -> bool:
        """Whether a line before it says the same, with or without the site's name."""
        bare = bare_words(text)
        if len(bare) <= SHORTEST_HEADLINE:
            return False
        return any(
            bare_words(above).startswith(bare)
            for above in self._view.texts[self._near[0] : line.position]
            if len(above) >= len(bare) or not above.isascii()  # most lines above are shorter
        )

    def _is_mostly_date(self, line: TextLine, text: str) -> bool:
        dates = self._view.dates_at(line.position)
        rest = len(text) - sum(date.end - date.start for date in dates)
        return bool(dates) and rest < _MOST_BESIDE_DATE

    def _is_first_heading(self, number: int) -> bool:
        """Whether the line with a number is a page's heading of the first level."""
        lines = self._view.inputs.lines
        shape = lines[number - 1].shape if self._is_page and number <= len(lines) else None
        return shape is not None and shape.heading == 1

    def _is_above_byline(self, index: int) -> bool:
        """Whether a byline or date follows within four lines, and the line itself is neither."""
        below = range(index + 1, min(index + _ABOVE_BYLINE, len(self._view.texts)))
        return any(map(self._is_byline_or_date, below)) and not self._is_byline_or_date(index)

    def _is_byline_or_date(self, index: int) -> bool:
        """Whether a line is what follows a title; one of them is enough, so few are asked."""
        known = self._below_title.get(index)
        if known is None:
            known = self._below_title[index] = _is_byline_or_date(self._view, index)
        return known


def _is_long_enough(text: str, words: frozenset[str]) -> bool:
    """Whether a line has the words of a title: a section's name has fewer."""
    if is_cjk(text):
        return len(text) >= _SHORTEST_CJK
    return len(words) >= _LEAST_WORDS or (len(words) >= _FEW_WORDS and len(text) >= _LONG_ENOUGH)


def _is_byline_or_date(view: DocumentView, index: int) -> bool:
    length = len(view.texts[index])
    if length > _LONGEST_BYLINE:
        return False
    if length < _LONGEST_DATE_LINE and view.dates_at(index):
        return True
    author = view.author_at(index)
    return author is not None and (author.kind == "cue" or has_given_name(author.names[0]))


def _slug(url: str | None) -> frozenset[str]:
    """The words of the last part of a URL's path that has at least three; empty without one."""
    if not url:
        return frozenset()
    # Of 400 characters: a bound on the cost, as in `cleaner.metadata.dates.url_date`.
    path = url.partition("://")[2].partition("?")[0].partition("#")[0]
    if "%" in path:
        from urllib.parse import unquote  # slow to import

        path = unquote(path)
    for part in reversed(path[:400].split("/")[1:]):
        words = [w for w in bare_words(part).split() if len(w) > 1 and not w.isdigit()]
        if len(words) >= _LEAST_SLUG:
            return frozenset(words)
    return frozenset()
