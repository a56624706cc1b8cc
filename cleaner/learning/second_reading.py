"""The second reading: where the candidates stand in their documents, and what stays beside them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cleaner.learning import spill
from cleaner.learning.candidate import Candidate
from cleaner.learning.counting import FEWEST
from cleaner.learning.line_forms import (
    LONGEST,
    LinePattern,
    is_running_text,
    line_key,
    line_patterns,
    reads_as_label,
)
from cleaner.learning.spill import SpilledDocument, SpilledLine, number_of
from cleaner.matching.fold import fold
from cleaner.text.sentences import count_words

# A text whose surroundings can be told has so many words in sentences of its own, and so large a
# share of what is left of it: reports of one kind have less, and so has what is put together of
# other texts.
OWN_WORDS = 30
OWN_SHARE = 0.15
CROWD = 3  # candidates in a row, at least one of them no sentence: what surrounds texts
WIDER = 1.5  # a pattern that stands in so many more texts replaces the line
_INDEXED = 4  # longest words by which the nearest line is found
_MOST_PER_WORD = 24  # candidates that one word leads to
_LONGEST_NEAR = 40  # words of a line that may be the nearest one


class Wanted(NamedTuple):
    """What to look for: `sites` are the names, `counts` and `sentences` what `Repeated` has."""

    sites: Sequence[str]
    counts: Mapping[int, tuple[int, int]]
    sentences: Collection[int]


@dataclass(slots=True)
class Sightings:
    """What was seen, by the candidates' numbers. `texts` counts those of each site by its index;
    `without_text` those with too little text of their own."""

    candidates: dict[int, Candidate] = field(default_factory=dict)
    texts: Counter[int] = field(default_factory=Counter)
    without_text: int = 0

    def add(self, other: "Sightings") -> None:
        """Add what another process saw."""
        for number, candidate in other.candidates.items():
            known = self.candidates.get(number)
            if known is None:
                self.candidates[number] = candidate
            else:
                known.add(candidate)
        self.texts.update(other.texts)
        self.without_text += other.without_text


class _Place(NamedTuple):
    """A line of a document, and the candidate it is, if it is one."""

    line: SpilledLine
    candidate: Candidate | None
    own: bool


class SecondLook:
    """Looks at documents in one process."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.seen = Sightings()

    def look(self, site: int, document: SpilledDocument) -> None:
        """Take in a document that counts."""
        places = [self._place(site, line) for line in document.lines]
        if not _has_own_text(places):
            self.seen.without_text += 1
            return
        self.seen.texts[site] += 1
        own = [index for index, place in enumerate(places) if place.own]
        crowd = _crowded(places)
        of: dict[int, list[int]] = defaultdict(list)
        for index, place in enumerate(places):
            if place.candidate is not None:
                of[place.candidate.number].append(index)
        for number, indexes in of.items():
            candidate = self.seen.candidates[number]
            candidate.add_day(document.day)
            _add_text(candidate, places, indexes, own)
            candidate.crowded += any(index in crowd for index in indexes)

    def _place(self, site: int, line: SpilledLine) -> _Place:
        name = self._wanted.sites[site]
        key = line_key(line.text)
        if not key:
            return _Place(line, None, own=False)
        number = number_of(name, key)
        found = self._candidate(site, name, line.text, number)
        long = line.kept and is_running_text(line.text)
        return _Place(line, found, long and number not in self._wanted.sentences)

    def _candidate(self, site: int, name: str, text: str, number: int) -> Candidate | None:
        if len(text) >= LONGEST:
            return None
        counts = self._wanted.counts
        best: tuple[int, int, LinePattern | None] = (counts.get(number, (0, 0))[0], number, None)
        for pattern in line_patterns(text):
            of_pattern = number_of(name, pattern.key)
            texts = counts.get(of_pattern, (0, 0))[0]
            if texts >= max(WIDER * best[0], FEWEST):
                best = (texts, of_pattern, pattern)
        if not best[0]:
            return None
        candidate = self.seen.candidates.get(best[1])
        if candidate is None:
            candidate = Candidate(best[1], site, is_pattern=best[2] is not None)
            candidate.left_somewhere = counts[best[1]][1]
            self.seen.candidates[best[1]] = candidate
        candidate.add_example(text)
        if best[2] is not None:
            lengths = [len(part.text) for part in best[2].parts if part.slot == "number"]
            candidate.digits = max([candidate.digits, *lengths])
        return candidate


def _has_own_text(places: Sequence[_Place]) -> bool:
    own = sum(count_words(place.line.text) for place in places if place.own)
    kept = sum(count_words(place.line.text) for place in places if place.line.kept)
    return own >= max(OWN_WORDS, OWN_SHARE * kept)


def _crowded(places: Sequence[_Place]) -> set[int]:
    """The indexes of the lines that stand in a row of `CROWD` candidates or more."""
    found: set[int] = set()
    row: list[int] = []
    for index in range(len(places) + 1):
        if index < len(places) and places[index].candidate is not None:
            row.append(index)
            continue
        if len(row) >= CROWD and any(reads_as_label(places[at].line.text) for at in row):
            found.update(row)
        row = []
    return found


def _add_text(
    candidate: Candidate, places: Sequence[_Place], indexes: Sequence[int], own: Sequence[int]
) -> None:
    """Add one text, in which the candidate stands at `indexes`; `own` are its own sentences."""
    lines = [places[index].line for index in indexes]
    left = [line for line in lines if line.kept]
    candidate.texts += 1
    if left:
        candidate.left += 1
        candidate.article += sum(line.article for line in left) // len(left)
        candidate.judged += 1
    elif any(line.flags & spill.BY_RULE for line in lines):
        candidate.by_rules += 1
    else:
        candidate.by_judge += 1
    candidate.stated += any(line.flags & spill.FIELD for line in lines)
    where = {_where(index, own) for index in indexes}
    candidate.places["between" if "between" in where else max(where)] += 1
    candidate.beside_text += any(
        places[other].own for index in indexes for other in _neighbours(index, places)
    )
    candidate.beside += any(
        places[other].candidate not in (None, candidate)
        for index in indexes
        for other in _neighbours(index, places)
    )
    followers = {
        after.number
        for index in indexes
        if index + 1 < len(places) and (after := places[index + 1].candidate) is not None
    }
    candidate.after.update(followers - {candidate.number})


def _where(index: int, own: Sequence[int]) -> str:
    if index < own[0]:
        return "head"
    return "tail" if index > own[-1] else "between"


def _neighbours(index: int, places: Sequence[_Place]) -> list[int]:
    return [other for other in (index - 1, index + 1) if 0 <= other < len(places)]


class NearestLines:
    """Finds, for each candidate, the most similar line that stays in the documents of its site.

    `found` has it by the candidate's number, with how similar it is.
    """

    def __init__(self, candidates: Mapping[int, Candidate], sites: Sequence[str]) -> None:
        self.found: dict[int, tuple[float, str]] = {}
        self._sites = sites
        self._numbers = frozenset(candidates)
        self._words: dict[int, frozenset[str]] = {}
        self._index: dict[tuple[int, str], list[int]] = defaultdict(list)
        for number in sorted(candidates):
            candidate = candidates[number]
            words = frozenset(fold(candidate.text).split())
            self._words[number] = words
            for word in sorted(words, key=lambda word: (-len(word), word))[:_INDEXED]:
                found = self._index[candidate.site, word]
                if len(found) < _MOST_PER_WORD:
                    found.append(number)

    def look(self, site: int, document: SpilledDocument) -> None:
        """Compare the lines of a document that stay."""
        name = self._sites[site]
        for line in document.lines:
            if not line.kept or count_words(line.text) > _LONGEST_NEAR:
                continue
            words = frozenset(fold(line.text).split())
            near = {number for word in words for number in self._index.get((site, word), ())}
            if near and not self._is_candidate(name, line.text):
                for number in near:
                    own = self._words[number]
                    similar = round(len(own & words) / len(own | words), 4)
                    self.add(number, (similar, line.text))

    def add(self, number: int, nearest: tuple[float, str]) -> None:
        """Keep the nearer one of two lines; the shorter one where both are as similar."""
        known = self.found.get(number)
        self.found[number] = nearest if known is None else max(known, nearest, key=_by_similarity)

    def _is_candidate(self, site: str, text: str) -> bool:
        forms = [line_key(text), *(pattern.key for pattern in line_patterns(text))]
        return any(number_of(site, form) in self._numbers for form in forms)


def _by_similarity(nearest: tuple[float, str]) -> tuple[float, int, str]:
    return nearest[0], -len(nearest[1]), nearest[1]
