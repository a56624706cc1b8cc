"""What one line of a text looks like, whatever its language.

Everything is read from the line alone: its length, how it begins and ends, which characters it
contains. No word is looked up. A word is what is between spaces; in a script without spaces two
characters count as a word.

One source for both forms: Python runs it as it is, and hatch_build.py compiles it, with the types
in `cleaner/native/_line_features.pxd`. So it loops over indexes, and none of them is negative.
One long module: a line is read once, and every feature is taken on the way.

Cost: a few microseconds a line. What costs by the character reads only the first HEAD characters
or MOST_WORDS words, so that a megabyte without a line break costs no more than a page.
"""

from array import array

from cleaner.judge.text_columns import AT
from cleaner.text.sentences import CLOSERS, STOPS, unspaced_pattern

# Caps on cost and on outliers, set by hand on the development bench. The model is trained on
# features with these values: a change needs a new training.
HEAD = 160  # characters
MOST_WORDS = 400
MOST_PROSE = 60  # words of one line; more count as so many

BULLETS = frozenset("•·‣▪▫◦●○■□►▶▸→»›–—-*+✓✔☞❯")
QUOTES = frozenset("\"“„«»‘’'「『‹›”")
_PAUSES = ":,;：，、–—-"
_EDGES = ".,;:!?\"'“”„‘’«»()[]…–—-"
INITIALS = 20  # words
MOST_COMMAS, MOST_AGAIN, MOST_LETTERS = 20, 5.0, 30.0  # the last: characters a word
LEAST_ENDED = 6  # words of a line that ends like a sentence and is running text
LEAST_UNENDED = 25  # words of one that does not, but holds the end of one
LEAST_TOKEN = 5  # characters
MOST_TOKENS = 20  # of a line that are counted
# A token is known by a number of 43 bits made from its characters, which costs less than a string
# when compiled. Of 700 tokens two have the same number in one text of some thirty million.
TOKEN_BITS, TOKEN_FACTOR = 0x7FF_FFFF_FFFF, 1_048_573  # a product has 64 bits at most
SLOT_SHIFT = 16  # the bits above depend on all of a token's characters

SENTENCE_END, PAUSE = 2, 1  # values of "ending"
# What is asked about the rules that match in a line, as bits: whether one is of such a family (see
# `text_features`); HITS counts the families.
TAIL_CUE, END_CUE, HEAD_CUE, HITS = 1, 2, 4, 8

LINE_FEATURES = (
    "words",
    "ending",  # SENTENCE_END, PAUSE for a colon and the like, 0 for anything else
    "bullet",
    "quoted",  # the line begins with a quotation mark, after any bullet or number
    "lower",  # the same for a lower-case letter
    "capitals",  # the share of the first 20 words that begin with one
    "digits",  # their share of the head
    "commas",
    "letters",  # characters a word, spaces included
    "solid",  # some of the line is in a script without spaces
    "prose",  # words of running text; 0 where the line does not read like sentences
)
WIDTH = len(LINE_FEATURES)

Column = list[float]


class MeasuredLines:
    """The lines of a document, each measured once in however many steps they are judged.

    A document is judged two or three times, with most of its lines each time: to measure each of
    them once saves a tenth of a dump's text. The tokens of a line are its words of more than four
    letters, or in a script without spaces its pairs of characters.
    """

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}  # of the lines, by their texts
        self.alike: dict[str, int] = {}  # the same, without the white space around them
        self.tokens = array("Q", bytes(8 * 512))  # by number
        self.slots = array("i", bytes(4 * 1024))  # the numbers + 1, hashed by token; 0: none
        self.count = 0  # of the tokens
        self.same = array("i", bytes(4 * 64))  # by line: the first one that is alike
        self.values = array("d", bytes(8 * 64 * WIDTH))  # LINE_FEATURES, line after line
        self.held = array("i", bytes(4 * 1024))  # the tokens of each line, each once
        self.last_line = array("i", bytes(4 * 1024))  # by token: the last line with it, + 1
        self.first = array("i", bytes(4 * 65))  # where the tokens of each line begin in `held`
        self.size = 0  # of what is in use of `held`

    def fill_lines(
        self,
        to: list[Column],
        families: list[Column],
        texts: list[str],
        gaps: list[int],
        family_bits: list[int],
    ) -> "array[int]":
        """Fill in what `text_columns.find_main_run` needs, and what depends on no other line.

        `gaps` and `family_bits` say of each line how many blank lines there are before it, and
        which rules match in it; `families` is filled in for `text_columns.fill_columns`. Returns
        the lines' numbers, for `fill_shared`.
        """
        count = len(texts)
        of = array("i", bytes(4 * count))
        for i in range(count):
            of[i] = self.number(texts[i])
        for k in range(WIDTH):
            self.copy_values(of, k, to[k])
        times = array("i", bytes(4 * len(self.numbers)))
        self.count_repetitions(of, times, to[AT["again"]], to[AT["met"]])
        before, cues, tokens = to[AT["gap_before"]], to[AT["cues"]], to[AT["tokens"]]
        tail, end, head = families[0], families[1], families[2]
        for i in range(count):
            gap = gaps[i]
            bits = family_bits[i]
            before[i] = gap > 0
            cues[i] = bits // HITS
            tail[i] = bits & TAIL_CUE != 0
            end[i] = bits & END_CUE != 0
            head[i] = bits & HEAD_CUE != 0
            tokens[i] = min(self.first[of[i] + 1] - self.first[of[i]], MOST_TOKENS)
        return of

    def copy_values(self, of: "array[int]", feature: int, out: Column) -> None:
        """Write one of the LINE_FEATURES of each line."""
        for i in range(len(of)):
            out[i] = self.values[WIDTH * of[i] + feature]

    def count_repetitions(
        self, of: "array[int]", times: "array[int]", again: Column, met: Column
    ) -> None:
        """How often else the same line occurs in the text, and whether it did before."""
        for i in range(len(of)):
            same = self.same[of[i]]
            met[i] = times[same] > 0
            times[same] += 1
        for i in range(len(of)):
            again[i] = min(times[self.same[of[i]]] - 1.0, MOST_AGAIN)

    def fill_shared(self, of: "array[int]", begin: int, end: int, out: Column) -> None:
        """Of each line's tokens, the share that the lines [begin, end) hold elsewhere; -1: none."""
        times = array("i", bytes(4 * (self.count or 1)))
        for i in range(begin, end):
            for k in range(self.first[of[i]], self.first[of[i] + 1]):
                times[self.held[k]] += 1
        for i in range(len(of)):
            enough = 2 if begin <= i < end else 1
            found = 0
            first, last = self.first[of[i]], self.first[of[i] + 1]
            for k in range(first, last):
                found += times[self.held[k]] >= enough
            out[i] = found / float(last - first) if last > first else -1.0

    def number(self, text: str) -> int:
        """Return the number of a line, which is measured if it is new.

        Raises ValueError for a blank line.
        """
        count = len(self.numbers)
        number = self.numbers.get(text, count)
        if number == count:
            line = text.strip() if text else ""
            if not line:
                raise ValueError("a line that is measured is not blank")
            if count == len(self.same):
                self.same = grown(self.same, 2 * count)
                self.first = grown(self.first, 2 * count + 1)
                self.values = grown_values(self.values, 2 * count * WIDTH)
            self.measure(line, count)
            self.first[count + 1] = self.size
            self.same[count] = self.alike.setdefault(line, count)
            self.numbers[text] = count
        return number

    def measure(self, line: str, number: int) -> None:
        """Write the values and the tokens of one line, without white space at its ends."""
        size = min(len(line), HEAD)
        digits = unspaced = 0
        elsewhere = False
        for char in line[:HEAD]:
            if "0" <= char <= "9":
                digits += 1
            elif char >= "\u0e00" and not "\u2000" <= char <= "\u27ff":
                elsewhere = True
        if elsewhere:
            unspaced = unspaced_characters(line)
        is_unspaced = unspaced * 4 > size
        at = WIDTH * number
        count = words = self.read_words(line, number, at, not is_unspaced)
        if is_unspaced:
            words = words_of(count, unspaced)
            self.add_pairs(line, number)
            commas = line.count("，") + line.count("、")
        else:
            commas = line.count(",")
        end = ending(line)
        values = self.values
        values[at] = words
        values[at + 1] = end
        values[at + 6] = digits / float(size)  # of two whole numbers C makes a whole one
        values[at + 7] = min(commas, MOST_COMMAS)
        values[at + 8] = min(len(line) / float(count), MOST_LETTERS)
        values[at + 9] = unspaced > 0
        values[at + 10] = 0.0
        if end == SENTENCE_END:
            if words >= LEAST_ENDED:
                values[at + 10] = min(words, MOST_PROSE)
        elif words >= LEAST_UNENDED and not values[at + 2] and holds_stop(line, is_unspaced):
            values[at + 10] = 0.5 * min(words, MOST_PROSE)

    def read_words(self, line: str, number: int, at: int, are_tokens: bool) -> int:
        """Count a line's words, with what its first ones say; the longer ones may be tokens.

        Character by character, which compiled costs half as much as cutting the line.
        """
        count = capitals = begin = first_end = second = 0
        inside = False
        k = -1
        for char in line + " ":
            k += 1
            if char.isspace():
                if inside:
                    inside = False
                    if are_tokens and k - begin >= LEAST_TOKEN:
                        self.add_word(line, begin, k, number)
                    if count == 1:
                        first_end = k
                    elif count == MOST_WORDS:
                        break
            elif not inside:
                inside = True
                begin = k
                count += 1
                if count == 2:
                    second = k
                if count <= INITIALS and char.isupper():
                    capitals += 1
        fill_beginning(line, first_end, second, self.values, at)
        self.values[at + 5] = capitals / float(min(count, INITIALS))
        return count

    def add_pairs(self, line: str, number: int) -> None:
        """Add the tokens of a line in a script without spaces."""
        characters = line[: 4 * MOST_WORDS].replace(" ", "")
        for k in range(len(characters) - 1):
            token = ord(characters[k])
            self.add(token * TOKEN_FACTOR + ord(characters[k + 1]), number)

    def add_word(self, line: str, begin: int, end: int, number: int) -> None:
        """Add the word in [begin, end) without its edges, if it is long enough."""
        if not (line[begin].isalnum() and line[end - 1].isalnum()):  # most have no edges
            while begin < end and line[begin] in _EDGES:
                begin += 1
            while end > begin and line[end - 1] in _EDGES:
                end -= 1
        if end - begin >= LEAST_TOKEN:
            token = 0
            for k in range(begin, end):
                char = line[k]
                if char >= "\x80":
                    char = lower(char)
                code = ord(char)
                if "A" <= char <= "Z":
                    code += 32
                token = (token + code) * TOKEN_FACTOR & TOKEN_BITS
            self.add(token, number)

    def add(self, token: int, number: int) -> None:
        """Add one token of the last line, unless it holds it already."""
        if self.size == len(self.held):  # which are at least as many as there are numbers
            self.held = grown(self.held, 2 * self.size)
            self.last_line = grown(self.last_line, 2 * self.size)
        known = self.number_of(token)
        if self.last_line[known] <= number:
            self.last_line[known] = number + 1
            self.held[self.size] = known
            self.size += 1

    def number_of(self, token: int) -> int:
        """Return the number of a token. As a dict would, but of numbers and not of objects."""
        last = len(self.slots) - 1
        slot = token >> SLOT_SHIFT & last
        while self.slots[slot]:
            known = self.slots[slot] - 1
            if self.tokens[known] == token:
                return known
            slot = (slot + 1) & last
        number = self.count
        self.tokens[number] = token
        self.slots[slot] = self.count = number + 1
        if self.count == len(self.tokens):  # half of the slots are taken
            self.add_slots()
        return number

    def add_slots(self) -> None:
        """Make room for twice as many tokens."""
        size = len(self.slots)
        tokens = array("Q", bytes(8 * size))
        tokens[: self.count] = self.tokens
        self.tokens = tokens
        self.slots = array("i", bytes(8 * size))
        last = 2 * size - 1
        for known in range(self.count):
            slot = tokens[known] >> SLOT_SHIFT & last
            while self.slots[slot]:
                slot = (slot + 1) & last
            self.slots[slot] = known + 1


def grown(items: "array[int]", size: int) -> "array[int]":
    """The items, with room for more."""
    larger = array("i", bytes(4 * size))
    larger[: len(items)] = items
    return larger


def grown_values(items: "array[float]", size: int) -> "array[float]":
    """The same of values."""
    larger = array("d", bytes(8 * size))
    larger[: len(items)] = items
    return larger


def lower(char: str) -> str:
    """Return a character beyond ASCII in lower case, as one character.

    Both forms of the small sigma are the same.
    """
    if char == "İ":
        return "i"
    if char == "ς":
        return "σ"
    return char.lower() if char.isupper() else char


def fill_beginning(line: str, first_end: int, second: int, values: "array[float]", at: int) -> None:
    """How a line begins, after a bullet or number: its first word ends at `first_end`.

    A number has up to three digits and a mark: "7.", "12)", "104:".
    """
    first = line[0]
    bullet = False
    if second:
        last = first_end - 1
        bullet = last == 0 and first in BULLETS
        if bullet or (1 <= last <= 3 and line[last] in ".):" and line[:last].isdigit()):
            first = line[second]
    values[at + 2] = bullet
    values[at + 3] = first in QUOTES
    values[at + 4] = first.islower()


def ending(line: str) -> int:
    """Return 2 for a line that ends like a sentence, 1 for one that ends in a pause, else 0.

    Closing quotes and brackets are skipped; the line has no white space at its ends.
    """
    last = line[len(line) - 1]
    if last in CLOSERS:
        bare = line.rstrip(CLOSERS)
        if not bare:
            return PAUSE
        last = bare[len(bare) - 1]
    return SENTENCE_END if last in STOPS else PAUSE if last in _PAUSES else 0


def holds_stop(line: str, is_unspaced: bool) -> bool:
    """Return whether a sentence ends inside a line."""
    if is_unspaced:
        return "。" in line or "！" in line or "？" in line
    return ". " in line or "? " in line or "! " in line


def unspaced_characters(line: str) -> int:
    """Return how many characters of a line are of a script without spaces; 0: none in its head."""
    pattern = unspaced_pattern()
    if not pattern.search(line[:HEAD]):
        return 0
    return len(pattern.findall(line[: 4 * MOST_WORDS]))


def words_of(pieces: int, unspaced: int) -> int:
    """How many words a line mostly in a script without spaces has, two characters a word."""
    return min(MOST_WORDS, max(pieces, pieces // 2 + unspaced // 2))


def words_feature(line: str) -> int:
    """Return the feature "words" of one line that is not blank."""
    pieces = min(len(line.split(None, MOST_WORDS)), MOST_WORDS)
    unspaced = 0 if line.isascii() else unspaced_characters(line.strip())
    is_unspaced = unspaced * 4 > min(len(line.strip()), HEAD)
    return words_of(pieces, unspaced) if is_unspaced else pieces
