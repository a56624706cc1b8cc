"""The columns of a text's feature table that place each line among the others.

One source for both forms: Python runs it over lists of numbers, and hatch_build.py compiles it for
arrays, with the types in `cleaner/native/_text_columns.pxd`. So it loops over indexes, imports
nothing, and writes to columns that are there already. One long module: what is compiled together
calls itself without a detour through Python.

Law: linear in the lines. Every window is a difference of running sums.
"""

# Set by hand on the development dumps; the model is trained on features with these values, so a
# change needs a new training (benchmarks/train_judge.py).
FAR = 60.0  # distances in lines are capped here
LONG = 15.0  # words of running text in a line that counts as a paragraph
FADING = 0.9  # per line: how the largest amount of running text so far decays
# Words of running text that a line must hold to be worth its place in the run of the article's
# lines: in its core, and in all of it.
CORE_COST = 14.0
MAIN_COST = 6.0
# A list of so many lines is none of them, however long its items are: so are lists of teasers.
LONG_LIST = 8.0
# The form of a line, in words: what is short; a headline, and one in the share of a whole text's; a
# name; a time or a count.
SHORT, LONGEST_HEAD, LONGEST_OF_HEADS = 4.0, 25.0, 40.0
LEAST_NAME, LONGEST_NAME, LONGEST_STAMP = 2.0, 3.0, 6.0
MOST_LINES, MOST_WORDS = 400.0, 5000.0  # of the whole text; more count as so many
LEAST_OUTSIDE = 60.0  # words of running text outside of such lists; with fewer, the lists count

COLUMNS = (  # in the order of the training
    "words", "ending", "bullet", "quoted", "lower", "capitals", "digits", "commas", "letters",
    "solid", "prose", "short", "again", "met", "gap_before", "cues", "cued", "words-1", "words+1",
    "capitals-1", "capitals+1", "prose-1", "prose+1", "most_before", "most_after", "since_long",
    "until_long", "since_tail", "since_end", "until_head", "tail_before", "tail_after",
    "prose_before", "prose_before_share", "prose_after_share", "long_before", "long_after", "list",
    "core_to", "core_share", "main_from", "main_to", "main_share", "shared", "tokens",
    "prose<5", "prose<15", "prose>5", "prose>15", "cued<5", "cued<15", "cued>5", "cued>15",
    "short<5", "short<15", "short>5", "short>15", "bullet<15", "bullet>15", "shared<5", "shared>5",
    "capitals<5", "met>15", "lines", "all_words", "prose_share", "short_share", "cued_share",
    "gap_share", "stop_share", "bullet_share", "head_share", "lower_share", "unlisted", "head",
    "name", "stamp", "head<15", "head>15", "name<15", "name>15", "stamp<15", "stamp>15",
    "shared<15", "shared>15", "unlisted_share",
)  # fmt: skip
AT = {name: place for place, name in enumerate(COLUMNS)}

_NEIGHBOURS = [
    (AT[name], AT[name + "-1"], AT[name + "+1"]) for name in ("words", "capitals", "prose")
]
# Sums over so many lines before (`<`) or after (`>`) each: the column, how many lines, the sums.
_BEFORE, _AFTER = (
    [
        (AT[column], int(lines), AT[name])
        for name in COLUMNS
        for column, mark, lines in [name.partition(side)]
        if mark
    ]
    for side in "<>"
)
_SHARES = [
    (AT[name], AT[share]) for name, share in (
        ("short", "short_share"), ("cued", "cued_share"), ("gap_before", "gap_share"),
        ("bullet", "bullet_share"), ("lower", "lower_share"),
    )
]  # fmt: skip

Column = list[float]
Table = list[Column]


def fill_columns(to: Table, families: Table) -> None:
    """Fill in the columns that follow from those of the lines alone.

    The table holds already what `line_features` and `find_main_run` give, and how often a line is
    repeated, the blank lines before it, its rule matches, its tokens and how many of them the main
    run shares. `families` says in three columns whether a rule of `text_features.TAIL`, END or HEAD
    matches.
    """
    mark_short(to[AT["words"]], to[AT["ending"]], to[AT["short"]])
    mark_cued(to[AT["cues"]], to[AT["cued"]])
    mark_forms(to)
    for column, before, after in _NEIGHBOURS:
        shift(to[column], to[before], to[after])
    prose = to[AT["prose"]]
    fade(prose, to[AT["most_before"]], False)
    fade(prose, to[AT["most_after"]], True)
    since(prose, LONG, to[AT["since_long"]], False)
    since(prose, LONG, to[AT["until_long"]], True)
    since(families[0], 1.0, to[AT["since_tail"]], False)
    since(families[1], 1.0, to[AT["since_end"]], False)
    since(families[2], 1.0, to[AT["until_head"]], True)
    count_sides(families[0], 1.0, to[AT["tail_before"]], to[AT["tail_after"]])
    count_sides(prose, LONG, to[AT["long_before"]], to[AT["long_after"]])
    fill_running_text(to)
    fill_main_runs(to)
    for column, lines, place in _BEFORE:
        sum_before(to[column], lines, to[place])
    for column, lines, place in _AFTER:
        sum_after(to[column], lines, to[place])
    fill_whole_text(to)


def find_main_run(to: Table) -> tuple[int, int]:
    """Fill in the lists and the running text outside of them, and return the main run of lines."""
    list_sizes(to[AT["bullet"]], to[AT["list"]])
    prose = to[AT["prose"]]
    size = to[AT["list"]]
    unlisted = to[AT["unlisted"]]
    n = len(prose)
    for i in range(n):
        unlisted[i] = 0.0 if size[i] >= LONG_LIST else prose[i]
    if total_of(unlisted, 0, n) < LEAST_OUTSIDE:
        for i in range(n):
            unlisted[i] = prose[i]
    return main_run(unlisted, MAIN_COST)


def mark_forms(to: Table) -> None:
    """Whether a line has the form of a headline, of a name alone, or of a time or a count."""
    words = to[AT["words"]]
    ending = to[AT["ending"]]
    capitals = to[AT["capitals"]]
    digits = to[AT["digits"]]
    head = to[AT["head"]]
    name = to[AT["name"]]
    stamp = to[AT["stamp"]]
    for i in range(len(words)):
        head[i] = SHORT < words[i] <= LONGEST_HEAD and ending[i] == 0
        name[i] = (
            LEAST_NAME <= words[i] <= LONGEST_NAME
            and capitals[i] == 1
            and ending[i] == 0
            and digits[i] == 0
        )
        stamp[i] = words[i] <= LONGEST_STAMP and digits[i] > 0 and ending[i] != 2


def fill_running_text(to: Table) -> None:
    """How much running text there is before and after each line."""
    prose = to[AT["prose"]]
    before = to[AT["prose_before"]]
    before_share = to[AT["prose_before_share"]]
    after_share = to[AT["prose_after_share"]]
    whole = 0.0
    for i in range(len(prose)):
        before[i] = whole
        whole += prose[i]
    total = whole or 1.0
    for i in range(len(prose)):
        before_share[i] = before[i] / total
        after_share[i] = (whole - (before[i] + prose[i])) / total


def fill_main_runs(to: Table) -> None:
    """The distances to the article's likely run of lines."""
    prose = to[AT["prose"]]
    unlisted = to[AT["unlisted"]]
    n = len(prose)
    total = total_of(prose, 0, n) or 1.0
    begin, end = main_run(unlisted, CORE_COST)
    count_from(end - 1, -1, to[AT["core_to"]])
    fill(total_of(prose, begin, end) / total, to[AT["core_share"]])
    begin, end = main_run(unlisted, MAIN_COST)
    count_from(-begin, 1, to[AT["main_from"]])
    count_from(end - 1, -1, to[AT["main_to"]])
    fill(total_of(prose, begin, end) / total, to[AT["main_share"]])
    fill(total_of(unlisted, 0, n) / total, to[AT["unlisted_share"]])


def fill_whole_text(to: Table) -> None:
    """The features of the text as a whole, the same for all of its lines."""
    words = to[AT["words"]]
    ending = to[AT["ending"]]
    n = len(words)
    all_words = total_of(words, 0, n) or 1.0
    stops = heads = 0.0
    for i in range(n):
        if ending[i] == 2:
            stops += 1.0
        elif ending[i] == 0 and SHORT < words[i] <= LONGEST_OF_HEADS:
            heads += 1.0
    fill(min(float(n), MOST_LINES), to[AT["lines"]])
    fill(min(all_words, MOST_WORDS), to[AT["all_words"]])
    fill(total_of(to[AT["prose"]], 0, n) / all_words, to[AT["prose_share"]])
    fill(stops / n, to[AT["stop_share"]])
    fill(heads / n, to[AT["head_share"]])
    for column, place in _SHARES:
        fill(total_of(to[column], 0, n) / n, to[place])


def main_run(prose: Column, cost: float) -> tuple[int, int]:
    """Return the run of lines [begin, end) whose running text, less `cost` a line, is most."""
    best = value = 0.0
    begin = start = end = 0
    for i in range(len(prose)):
        value += prose[i] - cost
        if value <= 0:
            value, start = 0.0, i + 1
        elif value > best:
            best, begin, end = value, start, i + 1
    return begin, end


def total_of(column: Column, begin: int, end: int) -> float:
    """The sum of the lines [begin, end)."""
    total = 0.0
    for i in range(begin, end):
        total += column[i]
    return total


def fill(value: float, out: Column) -> None:
    """Set the same value for every line."""
    for i in range(len(out)):
        out[i] = value


def mark_short(words: Column, ending: Column, out: Column) -> None:
    """Mark the lines that have few words and do not end like a sentence."""
    for i in range(len(words)):
        out[i] = words[i] <= SHORT and ending[i] != 2


def mark_cued(cues: Column, out: Column) -> None:
    """Mark the lines in which a rule matches; the model knows matches as cues."""
    for i in range(len(cues)):
        out[i] = cues[i] > 0


def shift(column: Column, before: Column, after: Column) -> None:
    """Write the values of the lines before and after each; -1: there is none."""
    n = len(column)
    before[0] = after[n - 1] = -1.0
    for i in range(1, n):
        before[i] = column[i - 1]
        after[i - 1] = column[i]


def fade(column: Column, out: Column, backwards: bool) -> None:
    """Write the largest value before each line (backwards: after it), fading with the distance."""
    n = len(column)
    value = 0.0
    for k in range(n):
        i = n - 1 - k if backwards else k
        out[i] = value
        value *= FADING
        if column[i] > value:
            value = column[i]


def since(marks: Column, least: float, out: Column, backwards: bool) -> None:
    """Write how many lines ago (backwards: ahead) the last mark of at least `least` was, capped."""
    n = len(marks)
    away = FAR
    for k in range(n):
        i = n - 1 - k if backwards else k
        out[i] = away
        if marks[i] >= least:
            away = 1.0
        elif away < FAR:
            away += 1.0


def count_sides(column: Column, least: float, before: Column, after: Column) -> None:
    """Count the lines with at least `least` before each line, and after it."""
    n = len(column)
    count = 0.0
    for i in range(n):
        before[i] = count
        if column[i] >= least:
            count += 1.0
    count = 0.0
    for k in range(n):
        i = n - 1 - k
        after[i] = count
        if column[i] >= least:
            count += 1.0


def list_sizes(bullet: Column, out: Column) -> None:
    """How many lines the list around each line has; 0: no list."""
    n = len(bullet)
    i = 0
    while i < n:
        j = i
        while j < n and bullet[j]:
            j += 1
        size = min(float(j - i), FAR)
        if j == i:
            j += 1
        for k in range(i, j):
            out[k] = size
        i = j


def count_from(first: int, by: int, out: Column) -> None:
    """first, first + by, first + 2 * by and so on, capped on both sides."""
    for i in range(len(out)):
        value = float(first + i * by)
        out[i] = -FAR if value < -FAR else FAR if value > FAR else value


def sum_before(column: Column, lines: int, out: Column) -> None:
    """The sum of so many lines before each: the difference of two running sums."""
    near = far = 0.0
    for i in range(len(column)):
        out[i] = near - far
        near += column[i]
        if i >= lines:
            far += column[i - lines]


def sum_after(column: Column, lines: int, out: Column) -> None:
    """The sum of so many lines after each: the difference of two running sums."""
    n = len(column)
    near = 0.0
    far = total_of(column, 0, min(lines, n))
    for i in range(n):
        near += column[i]
        if i + lines < n:
            far += column[i + lines]
        out[i] = far - near
