"""A block of candidates as a rule: what it matches, why, and its proof."""

import re
import unicodedata
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Any

from cleaner.learning.candidate import Candidate
from cleaner.learning.decision import Status, may_be_headline
from cleaner.learning.line_forms import EMAIL, LinePattern, Piece, line_key, literal_pattern
from cleaner.learning.made_up import made_up, made_up_parts
from cleaner.learning.sites import Site
from cleaner.matching.fold import fold
from cleaner.matching.schema import MAX_NAME

MOST_EXAMPLES = 3
SIMILAR = 0.2  # share of words in common: a line with fewer proves nothing
TITLE = 2  # lines at the top of a text that stay: its title, and a date or byline
END = 5  # lines that stay, from the end of a text: its title is further away
RUN = 2  # adjacent lines of a block; one alone may be a heading of the article

_PLACES = {"head": "above", "tail": "below", "between": "between"}
SLOTS = {  # the patterns of what changes in a line
    "email": EMAIL,
    "address": r"\S{4,300}",
    "month": r"\p{L}{3,12}",
    "name": r"\p{Lu}[\p{L}.’'-]{0,30}(?: [\p{L}.’'-]{1,31}){1,3}",
}
LEAST_DIGITS = 4  # that a rule accepts of a number: a year
LEAST_STEM, LONGEST_WORD, LONGEST_STEM, LONGEST_SITE = 3, 24, 32, 28  # characters in an id
_GROUPS = {"email": "contact", "name": "byline"}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A rule to propose.

    `keys` are those of a rule file, but for the id; `stem` is what it takes in a few words, for
    the id; `occurrence` is where, when and in how many texts it was seen; `lines` are examples of
    what it takes.
    """

    site: Site
    stem: str
    status: Status
    keys: dict[str, Any]
    occurrence: dict[str, Any]
    lines: tuple[str, ...]


def proposal(
    lines: Sequence[Candidate], status: Status, site: Site, site_texts: int, *, weak: bool = False
) -> Proposal:
    """Return the rule for a block of lines, or for one pattern.

    `weak` lines it takes only where several stand together.
    """
    pattern = lines[0].pattern(site.name)
    keys = _of_lines(lines, weak) if pattern is None else _of_pattern(lines[0], pattern)
    if not weak and may_be_headline(lines[0]):
        below = lines[0].place == "tail"
        zone, within = ("tail", END) if below else ("body", TITLE)
        keys["where"] = {"zone": zone, "within": within}
    nearest = max((line.nearest for line in lines), key=lambda near: (near[0], near[1]))
    occurrence = _occurrence(lines, site_texts)
    return Proposal(
        site,
        _stem(lines, pattern),
        status,
        {
            "why": _why(lines, occurrence, site),
            **keys,
            "keeps": [_kept(lines, nearest)],
        },
        occurrence,
        tuple(text for line in lines for text in line.examples[: 1 if pattern is None else None]),
    )


def _of_lines(lines: Sequence[Candidate], weak: bool) -> dict[str, Any]:
    """The keys that say which lines the rule matches, and what it removes."""
    texts = [line.text for line in lines]
    if not weak:
        return {"equals": texts, "removes": texts[:MOST_EXAMPLES]}
    return {
        "equals": texts,
        "scope": "run",
        "lines": RUN,
        "removes": ["\n".join(texts[:RUN])],
    }


def _of_pattern(candidate: Candidate, pattern: LinePattern) -> dict[str, Any]:
    return {
        "needs": [_longest_literal(pattern.parts)],
        "regex": pattern_of(candidate, pattern),
        "removes": [made_up_parts(pattern)],
    }


def pattern_of(candidate: Candidate, pattern: LinePattern) -> str:
    """Return the pattern as a rule file has it; names and addresses in it are metadata."""
    has_contact = "email" in pattern.slots and pattern.slots.count("name") == 1
    pieces = []
    for part in pattern.parts:
        if not part.slot:
            pieces.append(literal_pattern(part.text))
            continue
        piece = SLOTS.get(part.slot, rf"\d{{1,{_at_most(candidate.digits)}}}")
        group = _GROUPS.get(part.slot) if has_contact else None
        pieces.append(f"(?P<{group}>{piece})" if group else piece)
    return r"\W{0,4}" + "".join(pieces) + r"\W{0,4}"


def _at_most(digits: int) -> int:
    """The most digits of a number that the rule accepts."""
    return LEAST_DIGITS if digits <= LEAST_DIGITS else 2 * digits


def _longest_literal(parts: Sequence[Piece]) -> str:
    words = [
        word for part in parts if not part.slot for word in re.findall(r"[^\W\d_]+", part.text)
    ]
    return str(max(words, key=lambda word: (len(word), word)))


def _kept(lines: Sequence[Candidate], nearest: tuple[float, str]) -> str:
    """The most similar line that stays, or the rule's own line inside of a sentence."""
    kept = made_up(nearest[1]) if nearest[0] >= SIMILAR else ""
    taken = {line_key(text) for line in lines for text in line.examples}
    if line_key(kept) and line_key(kept) not in taken:
        return kept
    return f"The sign at the harbour reads {made_up(lines[0].text)} and has done so for years."


def _occurrence(lines: Sequence[Candidate], site_texts: int) -> dict[str, Any]:
    """What was seen, of the line of the block that stands in most texts."""
    most = max(lines, key=lambda line: (line.texts, line.number))
    days = [day for line in lines for day in (line.first_day, line.last_day) if day]
    return {
        "texts": most.texts,
        "of": site_texts,
        "left": max(line.left for line in lines),
        "place": most.place,
        "first": min(days, default=""),
        "last": max(days, default=""),
    }


def _why(lines: Sequence[Candidate], occurrence: dict[str, Any], site: Site) -> str:
    what = "A line" if len(lines) == 1 else f"{len(lines)} lines that stand together"
    seen = f"in {occurrence['texts']} of {occurrence['of']} texts of {made_up(site.name)}"
    days = ""
    if occurrence["first"]:
        days = f", from {occurrence['first']} to {occurrence['last']}"
        if occurrence["first"] == occurrence["last"]:
            days = f", all of {occurrence['first']}"
    place = f"{_PLACES[occurrence['place']]} the text"
    if occurrence["place"] == "between":
        place = "between its paragraphs"
    if len(lines) > 1:
        what, seen = f"{what},", f"the most frequent one {seen}"
    left = f"left in {occurrence['left']} until now"
    if not occurrence["left"]:
        left = "taken in all of these already"
    return f"{what} {place} {seen}{days}; {left}."


def _stem(lines: Sequence[Candidate], pattern: LinePattern | None) -> str:
    """What the rule takes, in a few words: its first line, or the kind and place of it."""
    text = lines[0].text
    if pattern is not None:
        text = "".join([f" {p.slot} " if p.slot else p.text for p in pattern.parts])
    plain = unicodedata.normalize("NFKD", fold(text)).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain)
    if sum(map(len, words)) < LEAST_STEM:
        kind = "pattern" if pattern else "block" if len(lines) > 1 else "line"
        return f"{lines[0].place}-{kind}-{lines[0].number % 0x10000:04x}"
    stem = ""
    for word in words:
        longer = f"{stem}-{word}" if stem else word[:LONGEST_WORD]
        if len(longer) > LONGEST_STEM:
            break
        stem = longer
    return f"{stem}-and-{len(lines) - 1}-more" if len(lines) > 1 else stem


def identifiers(made: Sequence[Proposal], in_use: Set[str] = frozenset()) -> list[str]:
    """Return an id for each, none of those `in_use`: the site, what it takes, and a number where
    others are like it."""
    used = set(in_use)
    ids = []
    for proposal in made:
        site = "-".join(re.findall(r"[a-z0-9]+", proposal.site.name.lower()))
        site = site[:LONGEST_SITE].strip("-")
        stem = f"{site or 'site'}-{proposal.stem}"[: MAX_NAME - 6].strip("-")
        id, number = stem, 2
        while id in used:
            id, number = f"{stem}-{number}", number + 1
        used.add(id)
        ids.append(id)
    return ids
