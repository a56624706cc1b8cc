"""The features of a page's line among others: its containers, and what comes before and after it.

Half of the lines are far from any running text, in a container without any. They are no candidates:
they count in the features of their neighbours and get none themselves.

One source for both forms: Python runs it as it is, and hatch_build.py compiles it, with the types
in `cleaner/native/_page_surroundings.pxd`. So it loops over indexes and imports nothing of ours.

Law: linear in the lines. Sums over a container or a window are differences of running sums.
"""

from array import array
from collections.abc import Sequence

# Set by hand on the development pages; the model is trained on features with these values. So are
# the scales and windows further down: a share of the page is in 32nds, one of a container or path
# in 16ths; the windows, 3 to 20 lines, are those in the names of `page_columns.PLACE`.
LEAST_PROSE = 1500  # characters; on a page with less every line is a candidate
NEAR = 8  # lines; a line as near to running text is a candidate wherever it is
NEAR_SPAN = 60  # lines of a small container around the line's own
LEVELS = 4  # containers around a line that are looked at
MOST = 250  # counts and distances are capped here, to fit a byte
MIDDLE = 125  # the byte for 0, where a distance may be negative
MOST_LINES = 8000  # distances to the ends of a page are capped here
FAR_HEADLINE, NO_HEADLINE = 5, 6  # in no container around the line; not on the page
LAST_STEP = 8191  # larger numbers are on the same step, as in `page_columns`
# What `fill_around` gives for a candidate, in the order of `page_columns`: the places of SPAN,
# CONTAINERS, the nearest containers among them, PLACE and the last of it, and the whole.
SPAN, CONTAINERS, NEAREST, PLACE, BEFORE, WIDTH = 4, 6, 14, 30, 46, 52


class PageLines:
    """The lines of a page, none blank and each with a shape, in columns; `add_up` adds the sums.

    `path`, `home` and `home_path` number the line's path, its container and the container's path,
    in the order in which they are first met; path 0 is the empty one. Item `4 * i + k` of `first`
    and `last` is of the k-th container around line i, which has `levels[i]`. `prose` is running
    text and `linked` link text, in characters. Item i of a running sum, `..._to`, is of the lines
    before line i.
    """

    def __init__(self, count: int, steps: bytes) -> None:
        self.count = count
        self.steps = steps  # `page_columns.STEPS`
        self.size, self.prose, self.linked, self.mostly_links = (
            array("d", bytes(8 * count)) for _ in range(4)
        )
        self.path, self.home, self.home_path, self.levels = (
            array("q", bytes(8 * count)) for _ in range(4)
        )
        self.region = array("q", bytes(8 * count))  # whether it is in the main container
        self.first, self.last = (array("q", bytes(8 * LEVELS * count)) for _ in range(2))
        self.size_to, self.prose_to, self.linked_to, self.links_to = (
            array("d", bytes(8 * (count + 1))) for _ in range(4)
        )
        self.total = 1.0  # of running text
        # By number of a container: its running text, and which of those with its path it is.
        self.home_prose, self.home_nth = (array("d", bytes(8 * count)) for _ in range(2))
        self.of_homes = PathTotals(count + 1)
        self.of_paths = PathTotals(count + 1)


class PathTotals:
    """By number of a path, the totals of the lines with it."""

    def __init__(self, count: int) -> None:
        self.lines, self.size, self.linked, self.prose, self.homes = (
            array("d", bytes(8 * count)) for _ in range(5)
        )

    def add(self, page: PageLines, path: int, i: int) -> None:
        """Add line i of the page to a path."""
        self.lines[path] += 1.0
        self.size[path] += page.size[i]
        self.linked[path] += page.linked[i]
        self.prose[path] += page.prose[i]


def add_up(page: PageLines) -> None:
    """Compute the running sums and the totals by container."""
    homes = page.of_homes
    seen = 0
    for i in range(page.count):
        page.size_to[i + 1] = page.size_to[i] + page.size[i]
        page.prose_to[i + 1] = page.prose_to[i] + page.prose[i]
        page.linked_to[i + 1] = page.linked_to[i] + page.linked[i]
        page.links_to[i + 1] = page.links_to[i] + page.mostly_links[i]
        path = page.home_path[i]
        if page.home[i] == seen:  # the first line of its container
            seen += 1
            page.home_nth[page.home[i]] = homes.homes[path]
            homes.homes[path] += 1.0
        homes.add(page, path, i)
        page.home_prose[page.home[i]] += page.prose[i]
    page.total = page.prose_to[page.count] or 1.0


def candidates(page: PageLines) -> list[int]:
    """Return the indexes of the lines that may be article.

    They are near running text, in the main container, or in a container with running text.
    """
    if page.prose_to[page.count] < LEAST_PROSE:
        return list(range(page.count))
    return [i for i in range(page.count) if is_candidate(page, i)]


def is_candidate(page: PageLines, i: int) -> bool:
    """Whether a line of a page with enough running text may be article."""
    n = page.count
    if page.region[i] or page.of_homes.prose[page.home_path[i]]:
        return True
    if page.prose_to[min(n, i + NEAR + 1)] > page.prose_to[max(0, i - NEAR)]:
        return True
    for k in range(4 * i, 4 * i + min(page.levels[i], 2)):
        first = page.first[k]
        last = page.last[k]
        if last - first <= NEAR_SPAN and page.prose_to[min(last, n)] > page.prose_to[min(first, n)]:
            return True
    return False


def whole_page(page: PageLines, chosen: int) -> tuple[int, ...]:
    """Return the features named in `page_columns.PAGE`; `chosen` is the number of candidates."""
    n = page.count
    in_region = longest = many = 0.0
    for i in range(n):
        if page.region[i]:
            in_region += page.prose[i]
        if page.prose[i] > 0.0:
            many += 1.0
        longest = max(longest, page.prose[i])
    return (
        step(page, n), step(page, page.total), int(32 * in_region / page.total),
        32 * chosen // n, step(page, many), int(32 * longest / page.total),
        step(page, page.size_to[n] / n),
    )  # fmt: skip


def fill_around(
    page: PageLines, chosen: Sequence[int], headline: int, above: memoryview, out: memoryview
) -> None:
    """Write for every candidate the features after its own: WIDTH bytes, candidate by candidate.

    `headline` is the index of the line with the page's title, or negative. `above` holds for every
    candidate four bytes: what the lines below it are told of it if it is a heading, else zeros.
    """
    region_first, region_last = region_of(page)
    for j in range(len(chosen)):
        page.of_paths.add(page, page.path[chosen[j]], chosen[j])
    path_before = 0
    home_before = heading = -1
    for j in range(len(chosen)):
        i = chosen[j]
        row = out[WIDTH * j : WIDTH * (j + 1)]
        if above[4 * j]:
            heading = 4 * j
        fill_path(page, i, row)
        fill_containers(page, i, row)
        fill_nearest(page, i, headline, row)
        fill_place(page, i, row)
        row[PLACE + 14] = capped(MIDDLE + i - region_first)
        row[PLACE + 15] = capped(MIDDLE + region_last - i)
        row[BEFORE] = page.path[i] == path_before
        row[BEFORE + 1] = page.home[i] == home_before
        for k in range(4):
            row[BEFORE + 2 + k] = above[heading + k] if heading >= 0 else 0
        path_before = page.path[i]
        home_before = page.home[i]


def region_of(page: PageLines) -> tuple[int, int]:
    """The first and last line of the main container."""
    first = -1
    last = page.count - 1
    for i in range(page.count):
        if page.region[i]:
            last = i
            if first < 0:
                first = i
    return max(first, 0), last


def fill_distances(marks: bytes, farthest: int, out: memoryview) -> None:
    """Write for every line how many lines ago the last mark was, then how many ahead the next is.

    A mark is a byte that is not 0; no distance is more than `farthest`.
    """
    n = len(marks)
    ago = ahead = farthest
    for i in range(n):
        out[i] = ago
        ago = 1 if marks[i] else min(ago + 1, farthest)
    for i in range(n - 1, -1, -1):
        out[n + i] = ahead
        ahead = 1 if marks[i] else min(ahead + 1, farthest)


def fill_path(page: PageLines, i: int, row: memoryview) -> None:
    """Write the features named in PATH and SPAN."""
    path = page.path[i]
    totals = page.of_paths
    row[0] = step(page, totals.lines[path])
    row[1] = int(16 * totals.linked[path] / totals.size[path])
    row[2] = step(page, totals.size[path] / totals.lines[path])
    row[3] = int(32 * totals.prose[path] / page.total)
    row[SPAN] = capped(i - (page.first[4 * i] if page.levels[i] else 0))
    row[SPAN + 1] = capped((page.last[4 * i] if page.levels[i] else page.count) - i)


def fill_containers(page: PageLines, i: int, row: memoryview) -> None:
    """Write the features of all containers with the path of the line's own."""
    path = page.home_path[i]
    totals = page.of_homes
    prose = totals.prose[path]
    row[CONTAINERS] = step(page, totals.lines[path])
    row[CONTAINERS + 1] = int(16 * totals.linked[path] / totals.size[path])
    row[CONTAINERS + 2] = int(32 * prose / page.total)
    row[CONTAINERS + 3] = int(16 * min(prose / totals.size[path], 1.0))
    row[CONTAINERS + 4] = int(min(totals.homes[path], MOST))
    # Among so many containers of one path the line's own is not numbered.
    is_many = totals.homes[path] >= 2 * MOST
    row[CONTAINERS + 5] = MOST if is_many else int(min(page.home_nth[page.home[i]], MOST))
    row[CONTAINERS + 6] = int(16 * page.home_prose[page.home[i]] / prose) if prose else 0


def fill_nearest(page: PageLines, i: int, headline: int, row: memoryview) -> None:
    """Write the features of the containers around the line, and which of them has the headline."""
    n = page.count
    level = NO_HEADLINE if headline < 0 else FAR_HEADLINE
    at = NEAREST
    for k in range(LEVELS):
        if k and k >= page.levels[i]:  # the same as of the outermost
            for at in range(NEAREST + 4 * k, NEAREST + 4 * k + 4):
                row[at] = row[at - 4]
            continue
        first = min(page.first[4 * i + k], n)
        last = min(page.last[4 * i + k], n) if page.levels[i] else n
        if level == FAR_HEADLINE and first <= headline < last:
            level = k
        size = page.size_to[last] - page.size_to[first] or 1.0
        prose = page.prose_to[last] - page.prose_to[first]
        at = NEAREST + 4 * k
        row[at] = step(page, last - first)
        row[at + 1] = int(16 * (page.linked_to[last] - page.linked_to[first]) / size)
        row[at + 2] = int(32 * prose / page.total)
        row[at + 3] = int(16 * max(0.0, min(prose / size, 1.0)))
    row[NEAREST - 1] = level


def fill_place(page: PageLines, i: int, row: memoryview) -> None:
    """Write the features named in PLACE that follow from running text and links around a line."""
    n = page.count
    prose_to = page.prose_to
    before = prose_to[i]
    after = prose_to[i + 1]
    row[PLACE] = int(32 * before / page.total)
    row[PLACE + 1] = int(32 * (page.total - after) / page.total)
    row[PLACE + 2] = step(page, before)
    row[PLACE + 3] = step(page, page.total - after)
    # Windows of 8, 20, 3 and 12 lines, by the names in `page_columns.PLACE`.
    row[PLACE + 4] = step(page, before - prose_to[max(0, i - 8)])
    row[PLACE + 5] = step(page, prose_to[min(n, i + 9)] - after)
    row[PLACE + 6] = step(page, before - prose_to[max(0, i - 20)])
    row[PLACE + 7] = step(page, prose_to[min(n, i + 21)] - after)
    row[PLACE + 8] = step(page, prose_to[min(n, i + 4)] - after)
    row[PLACE + 9] = int(page.links_to[i] - page.links_to[max(0, i - 12)])
    row[PLACE + 10] = int(page.links_to[min(n, i + 13)] - page.links_to[i + 1])
    row[PLACE + 11] = 32 * i // n
    row[PLACE + 12] = step(page, min(i, MOST_LINES))
    row[PLACE + 13] = step(page, min(n - 1 - i, MOST_LINES))


def step(page: PageLines, n: float) -> int:
    """A number on the logarithmic steps."""
    k = int(n) if n < LAST_STEP else LAST_STEP
    return page.steps[k]


def capped(n: int) -> int:
    """`n` between 0 and MOST."""
    return 0 if n < 0 else n if n < MOST else MOST
