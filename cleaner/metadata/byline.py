"""The byline: who wrote the article.

Names of people only, in order; ``()`` when unsure. The byline of another story (a teaser above
the article, a list below it) is not taken, and neither is a person the story is about.

Candidates are lines near the body that look like a byline, a bare name, a bio or a contact
line, scored by kind and place, and what the page states. Agreement raises the score: a date
beside the name, the same name in a bio. A bare name must begin with a known given name, and
counts less if the story mentions the person.
"""

import re
from collections.abc import Iterable, Sequence

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.candidate import SAME_VALUE, outweighed
from cleaner.metadata.contacts import story_person
from cleaner.metadata.credits import Reporters
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.names import (
    author_bio,
    author_box,
    byline_candidates,
    byline_names,
)
from cleaner.metadata.names.byline_candidates import BylineCandidate
from cleaner.metadata.names.cjk_name import is_cjk
from cleaner.metadata.names.person_name import has_given_name, ordinary_case
from cleaner.metadata.titles.not_title import is_path_or_menu
from cleaner.model import Found
from cleaner.text.lazy_pattern import pattern

# The scores and distances extend the table in `names.byline_candidates`. They were set by hand on
# the development bench, together with it; tests/test_metadata_byline.py has the cases.
_THRESHOLD = 6  # the lowest score that is taken
_ONLY_PREFIXED = 7  # the least score of bylines above or in the body that name one person
_UNKNOWN_NAME = -1  # added to a bare name without a known given name
_BESIDE_DATE = 2  # added to a name alone in its line beside a line with a date
_IN_STORY = -4  # added to a bare name that a sentence of the body mentions
_IN_TEASERS = -4  # added to one of several bylines of other stories
_STRONG_AGREEMENT = 3  # added if a bio, contact, link to posts or prefixed byline has the name
_WEAK_AGREEMENT = 2  # added if a bare name or a statement has it
_NEAR_BODY = 8  # non-blank lines from the body in which an unknown name may be the byline
_BELOW_HEADLINE = 4  # non-blank lines below the headline in which it may be, too
_TEASERS = 3  # different people on one side of the body: bylines of other stories
_LAST_BYLINE = 3  # non-blank lines after the body in which a byline is never a teaser's
_LONGEST_DATE_LINE = 70  # code points of a line beside a name that is read for a date
_MOST_BESIDE_DATE = 40  # code points of that line that may be something else: a job, "5 min read"
_LEAST_SENTENCE = 60  # code points that a sentence of the body has besides the name
_NO_LINE = 1_000  # distance of a candidate without a line: it loses to any line of its score
NO_BYLINE: tuple[tuple[str, ...], tuple[Found, ...]] = ((), ())
_BARE = ("alone", "role", "dated", "other")  # kinds of author lines without a prefix or a sentence

# Set as those above.
_HEADLINE_ABOVE, _HEADLINE_WORDS = 6, 4  # non-blank lines above a name; words of a headline
_SALUTATION_ABOVE, _LONGEST_SALUTATION = 3, 60  # non-blank lines above the body; code points
_SALUTATION = pattern(
    r"(?:(?:dear|to the|hello|hi|sehr geehrte[rs]?|liebe[rs]?|werte[rs]?|hallo|chère?s?"
    r"|estimad[oa]s?"
    r"|querid[oa]s?|carissim[oi]|gentil[ei]|car[oaie]|egregio|prezad[oa]s?|car[oa]s|geachte|beste"
    r"|kära|bästa|kære|kjære|szanown[aiy]|drog[ai]|уважаем\w+|шановн\w+)\b.{1,50}[,:!]"
    r"|(?:sirs?|madam|editor|sir or madam|madame|monsieur|mesdames|messieurs|señores?|signori)"
    r"(?:,? (?:or|and|madame|madam|monsieur|messieurs)\b.{0,20})?,)$",
    re.IGNORECASE,
)


def find(
    view: DocumentView, reporters: Reporters | None = None
) -> tuple[tuple[str, ...], tuple[Found, ...]]:
    """Return the authors and all findings.

    `reporters` come from a credit "Reporting by ..." and are used if nothing else names an
    author.
    """
    candidates = _rescored(byline_candidates.find(view), view)
    if reporters:
        credit = BylineCandidate(reporters.names, "text/credits", _THRESHOLD, number=reporters.line)
        candidates.append(credit)
    usable = [one for one in candidates if one.rejected is None and one.score >= _THRESHOLD]
    if not usable:
        return (), tuple(_explained(candidates, (), None))
    best = max(usable, key=lambda one: (one.score, -one.line.distance if one.line else -_NO_LINE))
    people = _with_neighbours(best, usable)
    return tuple(map(ordinary_case, people)), tuple(_explained(candidates, people, best))


# ------------------------------------------------------------------ scoring


def _rescored(candidates: list[BylineCandidate], view: DocumentView) -> list[BylineCandidate]:
    """The candidates, their scores raised or lowered by the other lines and candidates."""
    kinds: dict[str, set[str]] = {}  # `bare_words` of a name -> the kinds of its candidates
    for one in candidates:
        for name in one.people:
            kinds.setdefault(bare_words(name), set()).add(one.kind)
    teasers = _teaser_lines(candidates)
    above = [
        one for one in candidates if one.line and one.kind == "cue" and one.line.place != "after"
    ]
    if len({bare_words(one.people[0]) for one in above}) == 1:  # one name: not a list of teasers
        only = set(map(id, above))
        candidates = [
            one._replace(score=max(one.score, _ONLY_PREFIXED)) if id(one) in only else one
            for one in candidates
        ]
    return [_rescored_one(one, view, kinds, teasers) for one in candidates]


def _rescored_one(
    candidate: BylineCandidate,
    view: DocumentView,
    kinds: dict[str, set[str]],
    teasers: frozenset[int],
) -> BylineCandidate:
    """One candidate, rescored; `kinds` by `bare_words`, `teasers` the positions of lines."""
    if candidate.rejected or candidate.line is None:
        return candidate
    line, score = candidate.line, candidate.score
    agreeing = {kind for name in candidate.people for kind in kinds[bare_words(name)]}
    agreeing.discard(candidate.kind)
    if candidate.kind in _BARE:
        known = tuple(name for name in candidate.people if has_given_name(name))
        boxed = author_box.opens(view, line, candidate.people[0])
        if boxed:
            score += _STRONG_AGREEMENT
        elif not known and not agreeing:
            if not _may_be_name(candidate, line, view):
                return candidate._replace(rejected="does not look like a person's name")
            score += _UNKNOWN_NAME
        elif known and len(known) < len(candidate.people):
            candidate = candidate._replace(people=known)
        if candidate.kind == "alone" and _is_beside_date(view, line):
            score += _BESIDE_DATE
        if _signs_letter(candidate, view):
            return candidate._replace(rejected="signs a letter")
        if not agreeing and not boxed and _is_in_story(candidate.people, view):
            rejected = "the story is about this person"
            return candidate._replace(score=score + _IN_STORY, rejected=rejected)
    if candidate.kind == "cue" and not agreeing and _are_words(candidate.people, view):
        return candidate._replace(rejected="words of the text, not a name")
    alone = candidate.kind == "contact" and not agreeing & {"cue", "bio", "posts"}
    if alone and _is_contact_of_story(line.text, candidate.people, view):
        return candidate._replace(rejected="the story is about this person")
    score += _STRONG_AGREEMENT if agreeing & {"bio", "contact", "posts", "cue"} else 0
    score += _WEAK_AGREEMENT if agreeing & {"alone", "role", "dated", "stated"} else 0
    if line.position in teasers:
        score += _IN_TEASERS
    return candidate._replace(score=score)


def _is_contact_of_story(text: str, people: Sequence[str], view: DocumentView) -> bool:
    """Whether a sentence tells how to reach a person of whom the article tells."""
    if not story_person.is_unquoted_sentence(text):
        return False
    return story_person.names_office(text) or not view.named_in_story.isdisjoint(people)


def _may_be_name(candidate: BylineCandidate, line: TextLine, view: DocumentView) -> bool:
    """Whether an unknown name is placed like a byline and has no word in common with the text."""
    if line.place == "after" or (
        line.distance > _NEAR_BODY and not view.is_below_headline(line, _BELOW_HEADLINE)
    ):
        return False
    if candidate.kind in ("dated", "role"):
        return True
    if candidate.kind != "alone" or not _is_beside_date(view, line, 1):
        return False
    if any(map(is_cjk, candidate.people)) or not _has_headline_above(view, line):
        return False  # it may be the headline itself
    words = " ".join(candidate.people).split()
    return not any(f" {word.lower()} " in view.text for word in words)


def _are_words(people: Sequence[str], view: DocumentView) -> bool:
    """Whether unknown names after "By" consist of words that the text writes in lower case.

    "By event type" of a menu, "By Popular Demand": not a person.
    """
    words = {word for name in people for word in name.split()}
    if any(map(has_given_name, people)) or any(map(str.isupper, words)):
        return False
    return all(view.writes_in_lower_case(word) for word in words)


def _has_headline_above(view: DocumentView, line: TextLine) -> bool:
    """Whether a line with the words of a headline stands above a line that may be a name."""
    above = view.texts[max(0, line.position - _HEADLINE_ABOVE) : line.position]
    return any(
        len(text.split()) >= _HEADLINE_WORDS and text[-1] not in ".:," and not is_path_or_menu(text)
        for text in above
    )


def _signs_letter(candidate: BylineCandidate, view: DocumentView) -> bool:
    """Whether a name alone in or below the text signs a letter that begins with a salutation."""
    if candidate.kind not in ("alone", "other", "role") or candidate.line is None:
        return False
    if candidate.line.place == "before":
        return False
    head = view.texts[max(0, view.body_start - _SALUTATION_ABOVE) : candidate.line.position]
    return any(
        text[-1] in ",:!" and len(text) <= _LONGEST_SALUTATION and _SALUTATION.match(text)
        for text in head
    )


def _teaser_lines(candidates: Sequence[BylineCandidate]) -> frozenset[int]:
    """The positions of bylines of other stories: several people on one side of the body."""
    found: set[int] = set()
    for place, near in (("before", 0), ("after", _LAST_BYLINE)):
        side = [
            (one.people[0], one.line)
            for one in candidates
            if one.line is not None and one.line.place == place and one.kind in ("cue", "dated")
        ]
        if len({bare_words(name) for name, _ in side}) >= _TEASERS:
            found |= {line.position for _, line in side if line.distance > near}
    return frozenset(found)


def _is_beside_date(view: DocumentView, line: TextLine, within: int = 2) -> bool:
    """Whether the first line with a date `within` so many lines holds little else."""
    first = max(0, line.position - within)
    for index in view.dated(range(first, min(line.position + within + 1, len(view.texts)))):
        length = len(view.texts[index])
        if index != line.position and length < _LONGEST_DATE_LINE:
            date = view.dates_at(index)[0]
            return length - (date.end - date.start) < _MOST_BESIDE_DATE
    return False


def _is_in_story(people: Sequence[str], view: DocumentView) -> bool:
    """Whether a sentence of the body mentions one of the people."""
    for name in people:
        if view.text.count(name) > 1:
            for text in view.texts[view.body_start : view.body_end + 1]:
                if len(text) <= len(name) + _LEAST_SENTENCE or name not in text:
                    continue
                if not (text.startswith(name) and author_bio.names_job(text)):
                    return True
    return False


# ------------------------------------------------------------------ choosing


def _with_neighbours(best: BylineCandidate, usable: Sequence[BylineCandidate]) -> tuple[str, ...]:
    """The names of the best candidate, and of candidates of its kind in the lines beside it."""
    if best.line is None:
        return best.people
    # Between the bylines of two stories is a headline; "By" has a line of its own in some.
    apart = 1 if best.kind == "cue" and best.by != byline_candidates.BELOW_PREFIX else 2
    block = {best.line.position: best.people}
    same = sorted(
        (
            (one.line.position, one.people)
            for one in usable
            if one.line is not None and one.kind == best.kind
        ),
        key=lambda one: one[0],
    )
    for position, people in [*same, *reversed(same)]:
        if any(position + step in block for step in range(-apart, apart + 1)):
            block.setdefault(position, people)
    names: dict[str, str] = {}
    for position in sorted(block):
        for name in block[position]:
            names.setdefault(bare_words(name), name)
    return tuple(names.values()) if len(names) <= byline_names.MOST else best.people


def _explained(
    candidates: Sequence[BylineCandidate], people: Sequence[str], best: BylineCandidate | None
) -> Iterable[Found]:
    """Each taken name once; every other candidate's names with the reason for their rejection."""
    taken: set[str] = set()
    wanted = {bare_words(name) for name in people}
    for one in sorted(candidates, key=lambda one: (one is not best, -one.score)):
        number = one.line.number if one.line else one.number
        for name in one.people:
            words = bare_words(name)
            if words not in wanted:
                reason = one.rejected or _why_not_taken(one, best)
            elif words not in taken and one.rejected is None:
                taken.add(words)
                reason = None
            else:
                reason = one.rejected or SAME_VALUE
            yield Found("byline", ordinary_case(name), number, one.by, reason)


def _why_not_taken(candidate: BylineCandidate, best: BylineCandidate | None) -> str:
    """Why a usable candidate was not taken."""
    if candidate.score < _THRESHOLD or best is None:
        return "too far from the article"
    return outweighed(best.by)
