"""Passes over all lines of a text: removing some, closing up blank ones.

Plain Python, which hatch_build.py also compiles as it is, with the types in `_line_passes.pxd`;
`cleaner.native` says which of the two is used. A page comes through here with hundreds of lines
three or four times, so edits and lines are made from rows, all at once. One long module: what is
compiled together calls itself without a detour through Python.
"""

from collections.abc import Iterable, Iterator, Mapping, MutableSequence, Sequence
from typing import Any

from cleaner.model import Edit, Line, Shape
from cleaner.native.rows import named_tuples

Names = tuple[str, ...]
Occurrence = tuple[int, int, int]  # of a literal: its number, start and end
Piece = tuple[int, int, int, str]  # line number, start, end and text of what is removed


def texts_of(lines: Sequence[Line]) -> list[str]:
    """Return the lines' texts."""
    texts = []
    for line in lines:
        texts.append(line.text)
    return texts


def has_words(text: str) -> bool:
    """Return whether a text is not blank; its first character says so of nearly all."""
    return len(text) > 0 and (not text[0].isspace() or not text.isspace())


def filled(texts: Sequence[str]) -> list[int]:
    """Return the indexes of the texts that are not blank, in order."""
    out = []
    for i, text in enumerate(texts):
        if has_words(text):
            out.append(i)
    return out


def count_longer(texts: Iterable[str], longest: int) -> tuple[int, int]:
    """Return how many of the texts that are not blank are longer than that, and of how many."""
    longer = count = 0
    for text in texts:
        if has_words(text):
            count += 1
            longer += len(text) > longest
    return longer, count


def at_least(values: Iterable[float], least: float) -> list[int]:
    """Return the indexes of the values that are not below `least`, in order."""
    out = []
    for i, value in enumerate(values):
        if value >= least:
            out.append(i)
    return out


def edged(texts: Iterable[str], edges: str) -> list[int]:
    """Return the indexes of the texts that end with one of `edges` or begin with a digit."""
    out = []
    for i, text in enumerate(texts):
        # Compiled, -1 is no index.
        if text and (text[len(text) - 1] in edges or text[0].isdigit()):
            out.append(i)
    return out


def to_judge(
    lines: Sequence[Line], cues: Mapping[int, int]
) -> tuple[list[int], list[int], list[str], list[int], list[int]]:
    """Return what the judge reads of the lines that are not blank, a column each.

    Their indexes, numbers and texts; the blank lines before each, and those after the last; and
    the `cues` of each, which are by number.
    """
    indexes, numbers, texts, gaps, of_lines = [], [], [], [], []
    last = -1
    for i, line in enumerate(lines):
        text = line.text
        if has_words(text):
            indexes.append(i)
            numbers.append(line.number)
            texts.append(text)
            gaps.append(i - last - 1)
            of_lines.append(cues.get(line.number, 0))
            last = i
    gaps.append(len(lines) - last - 1)
    return indexes, numbers, texts, gaps, of_lines


def breaks(texts: Iterable[str], shortest: int, longest: int) -> list[tuple[int, str]]:
    """Return, where a line of such a length is followed by one that is not blank, both.

    That is the length without white space at the end, and the first word of the next line.
    """
    out = []
    before = ""
    for text in texts:
        if text and before:
            size = len(before.rstrip())
            if shortest <= size <= longest:
                words = text.split(None, 1)
                if words:
                    out.append((size, words[0]))
        before = text
    return out


def numbers_of(lines: Sequence[Line]) -> list[int]:
    """Return the lines' numbers."""
    numbers = []
    for line in lines:
        numbers.append(line.number)
    return numbers


def with_words(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that have a shape and are not blank."""
    out = []
    for line in lines:
        text = line.text
        if line.shape and has_words(text):
            out.append(line)
    return out


def shapes_of(lines: Sequence[Line]) -> list[Shape | None]:
    """Return the lines' shapes."""
    shapes = []
    for line in lines:
        shapes.append(line.shape)
    return shapes


def with_trait(lines: Sequence[Line], trait: int, least: int) -> list[int]:
    """Return the indexes of the lines with at least so much of a trait."""
    out = []
    for i, line in enumerate(lines):
        shape = line.shape
        if shape is not None and shape.traits[trait] >= least:
            out.append(i)
    return out


def texts_and_endings(lines: Iterable[Line]) -> list[str]:
    """Return the lines' texts, each followed by its ending."""
    texts = []
    for line in lines:
        texts.append(line.text)
        texts.append(line.ending)
    return texts


def without(lines: Sequence[Line], indexes: Sequence[int]) -> tuple[Line, ...]:
    """Return the lines but for those at `indexes`, which are in order."""
    kept: list[Line] = []
    first = 0
    for index in indexes:
        kept += lines[first:index]
        first = index + 1
    kept += lines[first:]
    return tuple(kept)


def edits_of(
    lines: Sequence[Line], indexes: Sequence[int], removed: Mapping[int, Names]
) -> list[Edit]:
    """Return an edit for each of the lines at `indexes` that is not empty, by what removed it."""
    rows = []
    for index in indexes:
        line = lines[index]
        text = line.text + line.ending
        if text:
            end = line.start + len(text)
            rows.append((line.number, line.start, end, text, removed[index]))
    return named_tuples(Edit, rows)


def superfluous(lines: Sequence[Line]) -> list[int]:
    """Return the indexes of the blank lines at the ends and behind another one, in order."""
    removed: list[int] = []
    waiting = -1  # a blank line that stays if words follow
    place = 0  # where it belongs among the removed ones if none do
    words: Line | None = None  # the last line with words
    for i, line in enumerate(lines):
        text = line.text
        if has_words(text):
            words, waiting = line, -1
        elif words is not None and waiting < 0 and not _would_join(words, line):
            waiting, place = i, len(removed)
        else:
            removed.append(i)
    if waiting >= 0:
        removed.insert(place, waiting)
    return removed


def _would_join(before: Line, blank: Line) -> bool:
    r"""Whether the line ends "\r" and "\n" of two lines would become one "\r\n"."""
    return before.ending == "\r" and blank.text == "" and blank.ending == "\n"


def pieces_of(lines: Iterable[Line]) -> Iterator[Piece]:
    """Yield what is removed of the repaired text with lines that were never cut.

    One by one, because a text may have millions of blank lines.
    """
    for line in lines:
        text = line.text + line.ending
        if text:
            yield line.number, line.start, line.start + len(text), text


def merged_edits(pieces: Iterable[Piece], names: Names) -> list[Edit]:
    """Return an edit for each run of adjacent pieces, under its first line's number."""
    merged = []
    parts: list[str] = []
    first = start = end = 0
    for number, piece_start, piece_end, text in pieces:
        if parts and piece_start == end:
            parts.append(text)
        else:
            if parts:
                merged.append((first, start, end, "".join(parts), names))
            parts, first, start = [text], number, piece_start
        end = piece_end
    if parts:
        merged.append((first, start, end, "".join(parts), names))
    return named_tuples(Edit, merged)


def edit_records(edits: Sequence[Edit]) -> list[dict[str, Any]]:
    """Return the edits as a record has them."""
    out = []
    for edit in edits:
        out.append({
            "line": edit.line,
            "start": edit.start,
            "end": edit.end,
            "text": edit.text,
            "by": list(edit.by),
        })  # fmt: skip
    return out


def by_line(
    found: Sequence[Occurrence],
    data: bytes,
    cores: Sequence[str],
    whole: Mapping[str, int],
    signs_of: Mapping[int, Sequence[int]],
) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Return the literals that occur in each line, by index, as often as they do, and the signs.

    `found` is in `data`: the cores of the lines in UTF-8, each with a newline before it, and one at
    the end. A newline belongs to the line behind it, except as the end of a literal. `whole` are
    the numbers of literals that are a whole core; literals in `signs_of` are those of signs.
    """
    out: dict[int, list[int]] = {}
    signs: dict[int, list[int]] = {}
    if whole:
        for i, core in enumerate(cores):
            if core in whole:
                out[i] = [whole[core]]
    here: list[int] | None = None
    index = -1  # of the line from the newline at `begin` to that at `end`
    begin = end = 0
    for literal, start, _ in found:
        if not begin <= start < end:
            while start >= end and index < len(cores) - 1:
                index += 1
                begin, end = end, data.find(b"\n", end + 1)
            while start < begin:  # the one found before begins later, and ends earlier
                index -= 1
                begin, end = data.rfind(b"\n", 0, begin), begin
            here = None
        if literal in signs_of:
            signs.setdefault(index, []).extend(signs_of[literal])
            continue
        if here is None:
            here = out.setdefault(index, [])
        here.append(literal)
    return out, signs


def worth_trying(
    found: Mapping[int, Sequence[int]],
    texts: Sequence[str],
    words_of: MutableSequence[int],
    rules_of: Mapping[int, Sequence[int]],
    max_words: Sequence[int],
    always: Sequence[int],
) -> list[tuple[int, int, list[int]]]:
    """Return the lines with rules worth trying: index, word count, and the rules in order.

    `found` has the literals by line; `words_of` the most words that a rule of a literal allows, 0
    where that is still to be found out; `max_words` those that each rule allows. The rules `always`
    need no literal.
    """
    out = []
    least = max([max_words[number] for number in always], default=0)
    for index, literals in found.items():
        most = least
        for literal in literals:
            if not words_of[literal]:
                words_of[literal] = max([max_words[number] for number in rules_of[literal]])
            most = max(most, words_of[literal])
        words = count_words(texts[index], most)
        if words > most:
            continue
        named = [*always]
        for literal in literals:
            if words <= words_of[literal]:
                named += rules_of[literal]
        numbers = [number for number in sorted(set(named)) if words <= max_words[number]]
        if numbers:
            out.append((index, words, numbers))
    return out


def count_words(text: str, most: int) -> int:
    """Return how many words a text has, as far as `most` and one more.

    Character by character, which compiled costs a fifth of cutting the text.
    """
    count, inside = 0, False
    for char in text:
        if char.isspace():
            inside = False
        elif not inside:
            inside = True
            count += 1
            if count > most:
                break
    return count


def with_required(
    worth_trying: Sequence[tuple[int, int, list[int]]],
    cores: Sequence[str],
    required: Mapping[int, Sequence[Sequence[str]]],
) -> list[tuple[int, int, list[int]]]:
    """Return what `worth_trying` returned, without rules that require what the line's core lacks.

    Of each of the sets that a rule has in `required` a text must occur.
    """
    out = []
    for index, words, numbers in worth_trying:
        core = cores[index]
        left = [number for number in numbers if all_occur(required[number], core)]
        if left:
            out.append((index, words, left))
    return out


def all_occur(sets: Iterable[Iterable[str]], text: str) -> bool:
    """Return whether of each of the sets a member occurs in the text."""
    for members in sets:
        found = False
        for member in members:
            if member in text:
                found = True
                break
        if not found:
            return False
    return True


def best_threshold(probabilities: Sequence[float], sizes: Sequence[int]) -> float:
    """Return the probability from which on keeping lines gives the best expected F1.

    See `page_decision.threshold`.
    """
    total = 0.0  # added up one by one: from Python 3.12 on `sum` rounds in another way
    sizes_of: dict[float, list[int]] = {}  # sorted apart: pairs are compared much more slowly
    for p, w in zip(probabilities, sizes, strict=True):
        total += p * w
        like = sizes_of.get(p)
        if like is None:
            sizes_of[p] = [w]
        else:
            like.append(w)
    best = 0.0
    at = 1.0
    hit = kept = 0.0
    for p in sorted(sizes_of, reverse=True):
        like = sizes_of[p]
        if len(like) > 1:
            like.sort(reverse=True)
        for w in like:
            hit += p * w
            kept += w
            value = hit / (kept + total) if kept + total else 0.0
            if value >= best:
                best, at = value, p
    return at
