"""Whether a candidate becomes a rule: it acts, it is on trial (`preview`), or it is not proposed.

What the cleaner takes in some documents and leaves in others is not the article. Of a line that
it leaves everywhere the place decides, and the company: boilerplate stands together, away from
the text's own sentences. A sentence among them is the article's, however often it recurs: a
refrain, the standing first sentence of a series. It is not the article's where a line that surely
is not the article is between it and the text. What states a field (a byline, a date, the title of
a column) is metadata.
"""

import re
from typing import Literal

from cleaner.judge.publication_voice import speaks_for_publication
from cleaner.learning.candidate import Candidate
from cleaner.learning.counting import FEWEST, IN_COMPANY, SMALL
from cleaner.learning.line_forms import LONGEST, line_patterns, reads_as_label
from cleaner.matching.fold import core, fold
from cleaner.metadata.dates.months import MONTHS
from cleaner.metadata.names.given_names import is_given_name
from cleaner.text.sentences import count_words, ends_sentence

Status = Literal["stable", "preview"]

# Set by hand on dumps of sites of the development bench, with benchmarks/learned.py: what goes that
# is boilerplate, and what is lost of the articles in texts that nothing was learned from.
AGREED = 0.25  # the cleaner takes it in so many of its texts: it is no sentence of the article
SURELY = 0.5
COMPANY = 0.5  # of its texts in which it stands beside other candidates
CROWD = 0.6  # of its texts in which it is one of several such lines in a row
DOUBTED = 60  # percent; with less, the judge hardly keeps it
ARTICLE = 80  # percent; the judge takes a line with more for the article's
EVERYWHERE = 0.75  # of the texts of a site: it is no headline of another article
STATED = 10  # in one of so many of its texts it states a field
MOST_NAME_WORDS = 4
SHORT = 3  # words; a label so short may also be a heading, a name, an answer
_LETTERS = 3  # a line with fewer says nothing by itself: "A.", "3:0"

_ADDRESS = re.compile(r"©|https?:|www\.|\S@\S|\b[\w-]+\.(?:com|org|net|info)\b|\(c\) ?\d{4}")

# An ingredient: "200 g flour", "2 eggs, beaten".
_QUANTITY = re.compile(r"(?:\d{1,4}(?:[.,/-]\d{1,3})?|[½⅓¼¾])(?: ?[^\W\d_]+\.?){1,4}(?:,.{0,40})?$")


def status_of(candidate: Candidate, site_texts: int, *, everything: bool) -> Status | None:
    """Return the status of the rule for a candidate, None for one that is not proposed.

    `site_texts` are the texts of its site. `everything` also proposes what is taken everywhere.
    """
    if candidate.texts < FEWEST or not _says_something(candidate):
        return None
    if not candidate.left_somewhere:
        return "stable" if everything else None
    if _is_field(candidate) or _is_name(candidate.text) or _is_day(candidate.text):
        return None
    if candidate.agreed < AGREED and not candidate.is_pattern and _names_author(candidate):
        return None
    if candidate.is_pattern:
        return _of_pattern(candidate)
    if reads_as_label(candidate.text):
        return _of_label(candidate, site_texts)
    return _of_sentence(candidate, site_texts)


def vouches(candidate: Candidate) -> bool:
    """Return whether it is not the article's by more than its place, and so are its neighbours."""
    text = candidate.text
    sure = candidate.agreed >= AGREED or speaks_for_publication(text)
    return sure or _ADDRESS.search(text) is not None


def is_known(candidate: Candidate) -> bool:
    """Return whether the line is surely not the article's, whatever stands beside it.

    That it speaks for the publication is not enough: "We" may also begin an answer.
    """
    told = candidate.agreed >= SURELY or _ADDRESS.search(candidate.text) is not None
    return candidate.texts > 0 and told and not _is_field(candidate)


def is_rule_if_separated(candidate: Candidate) -> bool:
    """Return whether a line becomes a rule where a known line is between it and the text.

    The known line may be a button above an interview or a recipe: their questions, short answers
    and quantities stay.
    """
    return (
        candidate.left_somewhere > 0
        and candidate.texts >= IN_COMPANY
        and not candidate.is_pattern
        and _in_crowd(candidate)
        and not (reads_as_label(candidate.text) and ends_sentence(candidate.text))
        and not _QUANTITY.match(core(candidate.text))
        and not _is_field(candidate)
        and not _is_name(candidate.text)
        and not _is_day(candidate.text)
        and _says_something(candidate)
    )


def joins_company(candidate: Candidate, site_texts: int) -> bool:
    """Return whether a line that is no rule by itself may go with the block that it stands in.

    That is a line of only two texts, on a small site, and one that the judge takes in this sample;
    what a built-in rule takes needs no other.
    """
    seldom = candidate.texts == IN_COMPANY and site_texts <= SMALL and candidate.place != "between"
    judged = not candidate.left_somewhere and candidate.by_judge > candidate.by_rules
    return (
        (seldom or (judged and candidate.texts >= FEWEST))
        and not candidate.is_pattern
        and not _is_field(candidate)
        and candidate.crowded == candidate.texts
        and not candidate.beside_text
        and _says_something(candidate)
        and not _is_name(candidate.text)
    )


def is_weak(candidate: Candidate, site_texts: int) -> bool:
    """Return whether the line alone is too little: it is taken only beside others of its block.

    A short label may be a heading, and a longer one the headline of another article, which is
    that article's own title.
    """
    text = candidate.text
    if candidate.is_pattern or candidate.by_rules or _ADDRESS.search(text):
        return False
    if candidate.place == "head" and may_be_headline(candidate):
        return True
    everywhere = candidate.texts >= EVERYWHERE * site_texts and not candidate.stated
    if not reads_as_label(text):
        return not (speaks_for_publication(text) or candidate.agreed >= SURELY or everywhere)
    if count_words(text) > SHORT:
        return not (speaks_for_publication(text) or everywhere)
    return candidate.agreed < AGREED and not any(char.isdigit() for char in text)


def may_be_headline(candidate: Candidate) -> bool:
    """Return whether it may be the title of another article, which stands above that one."""
    text = candidate.text
    own = _ADDRESS.search(text) or speaks_for_publication(text)
    return not candidate.is_pattern and count_words(text) > SHORT and not own


def is_seldom(candidate: Candidate, site_texts: int) -> bool:
    """Return whether it soon gives way to others, as headlines do: nothing to try by itself.

    Nor is a word or two between paragraphs, where the places of datelines and headings are.
    """
    if candidate.place == "between" and count_words(candidate.text) <= SHORT:
        return candidate.texts < EVERYWHERE * site_texts and not _ADDRESS.search(candidate.text)
    return may_be_headline(candidate) and candidate.texts < EVERYWHERE * site_texts


def _says_something(candidate: Candidate) -> bool:
    letters = sum(char.isalpha() for char in core(candidate.text))
    solid = not candidate.text.isascii() and letters >= 2  # two ideographs are a word
    return len(candidate.text) < LONGEST and (letters >= _LETTERS or solid)


def _is_name(text: str) -> bool:
    """Whether a line is nothing but a person's name, or a signature."""
    words = core(text).split()
    return (
        0 < len(words) <= MOST_NAME_WORDS
        and is_given_name(fold(words[0]))
        and all(word[:1].isupper() for word in words)
    )


def _is_field(candidate: Candidate) -> bool:
    """Whether it states a field: mostly, or once if it may be the headline of another article."""
    if candidate.stated * 2 >= candidate.texts:
        return True
    return candidate.stated * STATED >= candidate.texts and count_words(candidate.text) > SHORT


def _is_day(text: str) -> bool:
    """Whether a line is nothing but a day or a time."""
    words = re.findall(r"[^\W\d_]+", fold(text))
    return any(char.isdigit() for char in text) and all(word in MONTHS for word in words)


def _names_author(candidate: Candidate) -> bool:
    """Whether a label beside the text has a person's name: a byline, a signature."""
    return (
        candidate.beside_text > 0
        and reads_as_label(candidate.text)
        and not _ADDRESS.search(candidate.text)
        and any("name" in pattern.slots for pattern in line_patterns(candidate.text))
    )


def _of_pattern(candidate: Candidate) -> Status | None:
    """Lines with a changing part: sentences of reports look like this, too."""
    if len(candidate.examples) < 2:
        return None
    if not reads_as_label(candidate.text):
        if candidate.place == "between" or not _ADDRESS.search(candidate.text):
            return "preview" if candidate.agreed >= SURELY else None
        return "stable"
    if candidate.agreed >= AGREED:
        return "stable"
    if candidate.place == "between" or candidate.article >= ARTICLE * max(candidate.judged, 1):
        return "preview" if candidate.beside >= COMPANY * candidate.texts else None
    return "stable" if candidate.place == "tail" or _in_company(candidate) else "preview"


def _of_sentence(candidate: Candidate, site_texts: int) -> Status | None:
    speaks = speaks_for_publication(candidate.text)
    agreed = candidate.agreed >= AGREED
    if _in_crowd(candidate) and (speaks or candidate.agreed):
        return "stable"
    if candidate.place == "between":
        if speaks and agreed:
            return "stable"
        return "preview" if speaks or candidate.agreed >= SURELY else None
    if candidate.place == "head":
        apart = _in_company(candidate) and not _beside_text(candidate)
        everywhere = candidate.texts >= SURELY * site_texts
        if candidate.agreed >= SURELY or (speaks and (agreed or (apart and everywhere))):
            return "stable"
        return "preview" if agreed or _ADDRESS.search(candidate.text) else None
    if agreed or (speaks and not _beside_text(candidate)) or _ADDRESS.search(candidate.text):
        return "stable"
    sure = candidate.agreed and _in_company(candidate) and not _beside_text(candidate)
    return "stable" if sure else "preview"


def _of_label(candidate: Candidate, site_texts: int) -> Status | None:
    if candidate.agreed >= AGREED or _ADDRESS.search(candidate.text):
        return "stable"
    if not candidate.agreed and _may_be_of_article(candidate):
        return "preview"
    if _in_crowd(candidate):
        return "stable"
    if candidate.place == "between":
        if core(candidate.text)[-1:] in "?？" or _is_article(candidate):
            return "preview" if _in_company(candidate) else None
        everywhere = candidate.texts >= EVERYWHERE * site_texts
        doubted = candidate.article < DOUBTED * max(candidate.judged, 1)
        if everywhere and doubted and count_words(candidate.text) > 1:
            return "stable"
        acts = _in_company(candidate) and not is_weak(candidate, site_texts)
        return "stable" if acts else "preview"
    if _in_company(candidate):
        return "stable"
    if candidate.place == "head" or _beside_text(candidate):
        return "preview"
    return "stable" if count_words(candidate.text) > SHORT else "preview"


def _may_be_of_article(candidate: Candidate) -> bool:
    """Whether a label may be a short sentence of the article, or a line of a list in it."""
    if ends_sentence(candidate.text):
        return True
    return candidate.place == "between" and not _in_crowd(candidate)


def _in_company(candidate: Candidate) -> bool:
    return candidate.beside >= COMPANY * candidate.texts


def _in_crowd(candidate: Candidate) -> bool:
    """Whether it is one of several lines in a row that repeat, away from the text's sentences."""
    apart = candidate.beside_text < AGREED * candidate.texts
    return apart and candidate.crowded >= CROWD * candidate.texts


def _beside_text(candidate: Candidate) -> bool:
    return candidate.beside_text >= COMPANY * candidate.texts


def _is_article(candidate: Candidate) -> bool:
    return candidate.article >= ARTICLE * max(candidate.judged, 1)
