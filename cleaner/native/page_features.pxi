# The features of a page's lines: what `page_features._plain_rows` computes, byte for byte.
# Long because one class holds the measures of a page that all features share.

cdef enum:
    CODE_POINTS = 65536  # those that have a kind of their own
    STEPS = 8192  # entries of the table of steps, for single values
    WINDOW = 17192  # and for sums over a window

cdef enum:  # what a code point is, as bits; see `page_line_features.character_kinds`
    ENDS_AS = 0x07
    CLOSES = 0x08
    QUOTES = 0x10
    BULLET = 0x20
    SOLID = 0x40
    CAPITAL = 0x80

cdef enum:  # as in `page_features`
    HEAD = 100
    LEAST_SIZE = 40
    LABEL_SIZE = 160
    MOST_SIZE = 800
    TITLE_SIZE = 250
    STOP = 5
    CUES = 14
    AROUND = 38  # 24 + CUES: the first column of what lies around a line
    SUMS = 68  # AROUND + 30
    MARKUP = 90  # SUMS + 22
    NEAR = 8
    NEAR_SPAN = 60
    PROBE = 28
    LEAST_PROSE = 1500

cdef enum:  # the places of a Shape's fields (`cleaner.model.Shape`)
    S_TAG, S_PATH, S_LINKS, S_REGION, S_HEADING, S_ITEM, S_CELL, S_QUOTE, S_CAPTION, S_BOLD
    S_INNER, S_HOME, S_HOME_PATH, S_UP, S_DOWN, S_DEPTH, S_TRAITS, S_SPANS, SHAPE

cdef enum:  # columns of a line's own that others are made of
    C_SIZE = 0
    C_LINKS = 2
    C_BOLD = 3
    C_END = 4
    C_IN_TITLE = 10
    C_OF_TITLE = 11
    C_HEADING = 12
    C_REGION = 18
    C_PROSE = 19
    C_CUES = 24
    C_SUBSCRIBE = 27  # of the cues
    C_RELATED = 25
    C_COMMENT = 28

cdef inline Py_ssize_t least(Py_ssize_t a, Py_ssize_t b) noexcept:
    return a if a < b else b

cdef inline Py_ssize_t most(Py_ssize_t a, Py_ssize_t b) noexcept:
    return a if a > b else b

cdef inline unsigned char byte(Py_ssize_t n) noexcept:
    return <unsigned char>(0 if n < 0 else 255 if n > 255 else n)

cdef inline double fraction(double part, double whole) noexcept:
    """part / whole, between 0 and 1."""
    part /= whole
    return 0.0 if part < 0.0 else part if part < 1.0 else 1.0

@cython.final
@cython.no_gc
cdef class PathTotals:
    """What lines of one path hold together."""

    cdef double lines, chars, links, prose
    cdef Py_ssize_t homes  # different containers with this path

    cdef void add(self, MeasuredLine seen) noexcept:
        self.lines += 1
        self.chars += <double>seen.size
        self.links += seen.linked
        self.prose += seen.prose

@cython.final
@cython.no_gc
cdef class Container:
    """A container that holds lines; `nth` of those with its path."""

    cdef double prose
    cdef Py_ssize_t nth

@cython.final
@cython.no_gc
cdef class MeasuredLine:
    """A line of the page, measured."""

    cdef str text, path
    cdef bytes traits
    cdef Py_ssize_t size
    cdef double links, bold, prose, linked
    cdef PathTotals group, of_path
    cdef Container home
    cdef int heading, tag, inner, depth, up, down, region, levels
    cdef Py_ssize_t[4] first  # the lines of the containers around it, [first, last)
    cdef Py_ssize_t[4] last

cdef inline object item(shape, Py_ssize_t k):
    return <object>PyTuple_GET_ITEM(shape, k)

cdef int number(shape, Py_ssize_t k) except -1:
    cdef long value = item(shape, k)
    return <int>(0 if value < 0 else 1000000 if value > 1000000 else value)

@cython.final
cdef class PageFeatures:
    """The tables of the plain form: steps of numbers, kinds of code points, numbers of tags."""

    cdef const unsigned char[::1] steps, kinds
    cdef dict tags

    def __init__(self, bytes steps not None, bytes kinds not None, dict tags not None):
        if len(steps) < WINDOW or len(kinds) != CODE_POINTS:
            raise ValueError("tables of another size")
        self.steps, self.kinds, self.tags = steps, kinds, tags

    def measure(self, list texts not None, list shapes not None):
        """Measure the lines of a page, none of them empty."""
        return MeasuredPage(self, tuple(texts), tuple(shapes))

    cdef inline int kind(self, Py_UCS4 c) except -1:
        return self.kinds[c] if c < CODE_POINTS else 0

    cdef inline unsigned char step(self, double n) except? 255:
        return self.steps[(<int>n if n > 0 else 0) if n < STEPS - 1 else STEPS - 1]

    cdef inline unsigned char window(self, double n) except? 255:
        return self.steps[(<int>n if n > 0 else 0) if n < WINDOW - 1 else WINDOW - 1]

    cdef int ending(self, const Chars *chars) except -1:
        """How a line ends, apart from closing quotes and brackets."""
        cdef Py_ssize_t k = chars.size - 1
        cdef Py_UCS4 last = char_at(chars, k)
        while k >= 0 and self.kind(char_at(chars, k)) & CLOSES:
            k -= 1
        if k >= 0:
            last = char_at(chars, k)
        k = chars.size
        if (last == c"." and k >= 3 and char_at(chars, k - 1) == c"."
                and char_at(chars, k - 2) == c"." and char_at(chars, k - 3) == c"."):
            return 4
        return self.kind(last) & ENDS_AS

    cdef MeasuredLine see(self, str text, shape):
        """What is asked of one line and its shape."""
        cdef MeasuredLine seen = MeasuredLine.__new__(MeasuredLine)
        cdef Chars chars
        cdef Py_ssize_t k
        if not text:
            raise ValueError("a line of a page has text")
        if not isinstance(shape, tuple) or len(shape) != SHAPE:
            raise TypeError("a line of a page needs its shape")
        seen.text, seen.size = text, len(text)
        seen.path, seen.traits = item(shape, S_PATH), item(shape, S_TRAITS)
        seen.links, seen.bold = item(shape, S_LINKS), item(shape, S_BOLD)
        seen.heading, seen.inner = number(shape, S_HEADING), number(shape, S_INNER)
        seen.region, seen.depth = number(shape, S_REGION), number(shape, S_DEPTH)
        seen.up, seen.down = number(shape, S_UP), number(shape, S_DOWN)
        seen.tag = self.tags.get(item(shape, S_TAG), 0)
        spans = item(shape, S_SPANS)
        seen.levels = <int>least(len(spans), LEVELS)
        for k in range(seen.levels):
            first, last = spans[k]
            seen.first[k] = most(0, first)
            seen.last[k] = most(seen.first[k], last)
        if seen.size >= LEAST_SIZE and seen.links < 0.5 and not seen.heading:
            chars = chars_of(text)
            if seen.size >= LABEL_SIZE or self.ending(&chars) >= STOP:
                seen.prose = <double>least(seen.size, MOST_SIZE) * (1 - seen.links)
        seen.linked = seen.links * <double>seen.size
        return seen

@cython.final
cdef class MeasuredPage:
    """The lines of a page, measured; `candidates` are the indexes of those that are judged."""

    cdef PageFeatures tables
    cdef readonly tuple candidates
    cdef list seen
    cdef dict again  # how often each text stands on the page
    cdef double[::1] sums, links_to  # over all lines before each
    cdef Py_ssize_t[::1] chars, linky
    cdef Py_ssize_t n

    def __cinit__(self, PageFeatures tables, tuple texts, tuple shapes):
        cdef MeasuredLine seen
        cdef Py_ssize_t i, n = len(texts)
        if n != len(shapes):
            raise ValueError("as many shapes as texts")
        self.tables, self.n, self.seen, self.again = tables, n, [], {}
        self.sums, self.links_to = zeros("d", n + 1), zeros("d", n + 1)
        self.chars, self.linky = zeros("q", n + 1), zeros("q", n + 1)
        groups = {}
        homes = {}
        for i in range(n):
            seen = tables.see(texts[i], shapes[i])
            self.seen.append(seen)
            self.sums[i + 1] = self.sums[i] + seen.prose
            self.links_to[i + 1] = self.links_to[i] + seen.linked
            self.chars[i + 1] = self.chars[i] + seen.size
            self.linky[i + 1] = self.linky[i] + (seen.links > 0.5)
            self.again[seen.text] = self.again.get(seen.text, 0) + 1
            self.join(seen, shapes[i], groups, homes)
        few = self.sums[n] < LEAST_PROSE
        self.candidates = tuple([i for i in range(n) if few or self.is_candidate(i)])

    cdef int join(self, MeasuredLine seen, shape, dict groups, dict homes) except -1:
        """Add a line to its container, and to those with the same path."""
        path, number = item(shape, S_HOME_PATH), item(shape, S_HOME)
        cdef PathTotals group = groups.get(path)
        cdef Container home = homes.get(number)
        if group is None:
            group = groups[path] = PathTotals.__new__(PathTotals)
        if home is None:
            home = homes[number] = Container.__new__(Container)
            home.nth = group.homes
            group.homes += 1
        group.add(seen)
        home.prose += seen.prose
        seen.group, seen.home = group, home

    cdef bint is_candidate(self, Py_ssize_t i) except -1:
        """See `page_surroundings.candidates`."""
        cdef MeasuredLine seen = self.seen[i]
        cdef Py_ssize_t k, n = self.n
        if (seen.region or seen.group.prose != 0.0
                or self.sums[least(n, i + NEAR + 1)] > self.sums[most(0, i - NEAR)]):
            return True
        for k in range(least(seen.levels, 2)):
            if (seen.last[k] - seen.first[k] <= NEAR_SPAN
                    and self.sums[least(seen.last[k], n)] > self.sums[least(seen.first[k], n)]):
                return True
        return False

    def columns(self, frozenset title not None, str body not None, str teaser not None,
                bytes cues not None):
        """The columns of the candidates' features, a byte each.

        `title`, `body` and `teaser` are those of `StatedTexts`; `cues` holds for every candidate
        a byte for each cue.
        """
        cdef FeatureRows rows = FeatureRows(self, title, body, teaser, cues)
        rows.fill_around()
        return rows.made.tobytes() if rows.m else b""

    def whole_page(self):
        """The features of the page as a whole."""
        cdef double in_region = 0.0, longest = 0.0, total = self.sums[self.n] or 1.0
        cdef Py_ssize_t many = 0, n = self.n
        cdef PageFeatures tables = self.tables
        cdef MeasuredLine seen
        if not n:
            return ()
        for seen in self.seen:
            if seen.region:
                in_region += seen.prose
            if seen.prose > longest:
                longest = seen.prose
            many += seen.prose > 0
        return (
            tables.step(<double>n), tables.step(total), <int>(32 * in_region / total),
            32 * len(self.candidates) // n, tables.step(<double>many), <int>(32 * longest / total),
            tables.step(<double>self.chars[n] / <double>n),
        )

cdef unsigned char stands(str text, str stated) except? 255:
    """`stated_texts.overlap`; 0 where nothing is stated."""
    cdef Py_ssize_t size = len(text), middle = (size - PROBE) // 2
    if not stated:
        return 0
    if size <= PROBE:
        return 4 if text in stated else 1
    return (
        1 + (text[:PROBE] in stated) + (text[middle : middle + PROBE] in stated)
        + (text[size - PROBE :] in stated)
    )

cdef inline int start_of(unsigned int first, Py_ssize_t size) noexcept:
    """Eight bits that tell most words apart: of their first character and their length."""
    return (first + 29 * <unsigned int>size) & 0xff

@cython.final
@cython.no_gc
cdef class FeatureRows:
    """The rows of the candidates, on the way."""

    cdef PageFeatures tables
    cdef MeasuredPage page
    cdef array made
    cdef unsigned char[:, ::1] rows  # of `made`, turned: a column of `rows` is a line
    cdef unsigned char[::1] tails  # whether a cue of the page's tail stands in the line
    cdef frozenset title
    cdef unsigned char[::1] begins  # whether a word of the title has this `start_of`
    cdef Py_ssize_t m, n, wide, headline
    cdef double total

    def __cinit__(self, MeasuredPage page, frozenset title, str body, str teaser, bytes cues):
        cdef Py_ssize_t j, k, i, m = len(page.candidates), before = -1, traits = 0
        cdef unsigned char[:] own
        cdef dict paths = {}
        cdef MeasuredLine seen
        if len(cues) != CUES * m:
            raise ValueError("a byte for every candidate and cue")
        self.page, self.tables, self.m, self.n = page, page.tables, m, page.n
        if m:
            seen = page.seen[0]
            traits = len(seen.traits)
        self.wide = MARKUP + traits
        self.made = zeros("B", self.wide * (m or 1))
        self.rows = <unsigned char[:self.wide, :m or 1]>self.made.data.as_uchars
        self.tails, self.begins, self.title = zeros("B", m), zeros("B", 256), title
        for word in title:
            self.begins[start_of(ord(word[0]), len(word))] = 1
        self.total = page.sums[page.n] or 1.0
        self.headline = -1
        for j in range(m):
            i = page.candidates[j]
            seen, own = page.seen[i], self.rows[:, j]
            self.read_text(seen, own)
            own[9] = byte(least(<Py_ssize_t>page.again[seen.text] - 1, 5))
            self.read_title(seen, own)
            self.read_shape(seen, own)
            own[21], own[22] = stands(seen.text, body), stands(seen.text, teaser)
            own[23] = byte(least(i - before - 1, 250))
            before = i
            for k in range(CUES):
                own[C_CUES + k] = cues[CUES * j + k]
            self.tails[j] = (own[C_RELATED] | own[C_COMMENT] | own[C_SUBSCRIBE]) != 0
            if self.headline < 0 and own[C_IN_TITLE] >= 6 and own[C_OF_TITLE] >= 5:
                self.headline = i
            if len(seen.traits) != traits:
                raise ValueError("all shapes need traits of the same length")
            for k in range(traits):
                own[MARKUP + k] = seen.traits[k]
            seen.of_path = paths.get(seen.path)
            if seen.of_path is None:
                seen.of_path = paths[seen.path] = PathTotals.__new__(PathTotals)
            seen.of_path.add(seen)

    cdef int read_text(self, MeasuredLine seen, unsigned char[:] out) except -1:
        """The columns that a line's own text gives."""
        cdef PageFeatures tables = self.tables
        cdef Chars chars = chars_of(seen.text)
        cdef Py_ssize_t k, size = seen.size, head = least(size, HEAD)
        cdef Py_ssize_t spaces = 0, in_head = 0, commas = 0, wide_commas = 0, words
        cdef Py_ssize_t capitals = 0, digits = 0
        cdef Py_UCS4 c, before = 0, first = char_at(&chars, 0)
        cdef int kind
        cdef bint solid = False, letter = False
        for k in range(head):
            c = char_at(&chars, k)
            kind = tables.kind(c)
            in_head += c == c" "
            digits += is_digit(c)
            solid |= kind & SOLID != 0
            capitals += kind & CAPITAL != 0 and not letter
            letter = (
                is_ascii_letter(c) if c < 128
                else Py_UNICODE_ISALNUM(c) and not Py_UNICODE_ISDECIMAL(c)
            )
        for k in range(size):
            c = char_at(&chars, k)
            if c == c" ":
                spaces += 1
                commas += before == c","
            wide_commas += c == 0xff0c or c == 0x3001
            before = c
        words = spaces + size // 2 if solid else spaces + 1
        out[C_SIZE] = tables.step(<double>size)
        out[1] = tables.step(<double>words)
        out[C_LINKS] = byte(<int>(16 * seen.links))
        out[C_BOLD] = byte(<int>(8 * seen.bold))
        out[C_END] = <unsigned char>tables.ending(&chars)
        if Py_UNICODE_ISALPHA(first):
            out[5] = 1 if Py_UNICODE_ISLOWER(first) else 2 if Py_UNICODE_ISUPPER(first) else 3
        elif Py_UNICODE_ISDIGIT(first):
            out[5] = 4
        else:
            kind = tables.kind(first)
            out[5] = 5 if kind & QUOTES else 6 if kind & BULLET else 7
        out[6] = byte(least(wide_commas if solid else commas, 30))
        out[7] = 0 if solid else byte(least(16, 16 * capitals // (in_head + 1)))
        out[8] = byte(least(16, 16 * digits // head))
        out[20] = solid

    cdef int read_title(self, MeasuredLine seen, unsigned char[:] out) except -1:
        """The share of the line's words that stand in the title, and of the title's in it."""
        cdef Py_ssize_t common = 0
        cdef str folded
        cdef set words
        out[C_IN_TITLE] = out[C_OF_TITLE] = 0
        if self.title and seen.size <= TITLE_SIZE and seen.prose < 200:
            folded = seen.text.casefold()
            if not self.words_of(folded, None):
                return 0
            words = set()
            self.words_of(folded, words)
            common = sum([1 for word in words if word in self.title])
            out[C_IN_TITLE] = byte(8 * common // <Py_ssize_t>len(words))
            out[C_OF_TITLE] = byte(8 * common // <Py_ssize_t>len(self.title))

    cdef bint words_of(self, str folded, set words) except -1:
        """Add the words of a line to `words`: `stated_texts._words`.

        Without `words` say whether one of them stands in the title: in most lines none does.
        """
        cdef Chars chars = chars_of(folded)
        cdef Py_ssize_t k, start = -1
        cdef unsigned int c = 0, first = 0
        for k in range(chars.size + 1):
            if k < chars.size:
                c = char_at(&chars, k)
                if c >= 128 and self.tables.kind(c) & SOLID:
                    pairs = {folded[k : k + 2] for k in range(chars.size - 1)}
                    if words is None:
                        return not pairs.isdisjoint(self.title)
                    words.clear()
                    words.update(pairs)
                    return True
                if is_alnum(c):
                    if start < 0:
                        start, first = k, c
                    continue
            if start >= 0:
                if words is not None:
                    words.add(folded[start:k])
                elif self.begins[start_of(first, k - start)] and folded[start:k] in self.title:
                    return True
                start = -1
        return False

    cdef int read_shape(self, MeasuredLine seen, unsigned char[:] out) except -1:
        """The columns that the markup of a line gives."""
        out[C_HEADING] = byte(seen.heading)
        out[13] = byte(seen.tag)
        out[14] = byte(seen.inner)
        out[15] = byte(least(seen.depth, 100))
        out[16] = byte(seen.up)
        out[17] = byte(seen.down)
        out[C_REGION] = byte(seen.region)
        out[C_PROSE] = self.tables.step(seen.prose)

    cdef int fill_around(self) except -1:
        """The columns that tell what lies around each candidate."""
        cdef Py_ssize_t i, j, k, first = -1, last = self.n - 1
        cdef unsigned char[4] above
        cdef unsigned char[:] own
        cdef MeasuredLine seen, before = None
        for i in range(self.n):
            seen = self.page.seen[i]
            if seen.region:
                last = i
                if first < 0:
                    first = i
        first = most(first, 0)
        above[:] = [0, 0, 0, 0]
        for j in range(self.m):
            i = self.page.candidates[j]
            seen, own = self.page.seen[i], self.rows[:, j]
            if seen.heading or (own[C_BOLD] == 8 and own[C_SIZE] < 38 and own[C_END] < STOP):
                above[0] = byte(seen.heading if seen.heading else 7)
                above[1] = own[C_IN_TITLE]
                above[2] = self.tails[j]
                above[3] = byte(8 * seen.up + seen.down)
            self.read_groups(seen, i, own)
            self.read_levels(seen, own)
            self.read_place(i, first, last, own)
            own[SUMS + 16] = seen.path == (before.path if before is not None else "")
            own[SUMS + 17] = before is not None and before.home is seen.home
            for k in range(4):
                own[SUMS + 18 + k] = above[k]
            before = seen

    cdef int read_groups(self, MeasuredLine seen, Py_ssize_t i, unsigned char[:] out) except -1:
        """What the lines of the same path, and of the same kind of container, hold."""
        cdef PageFeatures tables = self.tables
        cdef PathTotals group = seen.of_path
        cdef Py_ssize_t first = seen.first[0] if seen.levels else 0
        cdef Py_ssize_t last = seen.last[0] if seen.levels else self.n
        out[AROUND] = tables.step(group.lines)
        out[AROUND + 1] = byte(<int>(16 * group.links / group.chars))
        out[AROUND + 2] = tables.step(group.chars / group.lines)
        out[AROUND + 3] = byte(<int>(32 * group.prose / self.total))
        out[AROUND + 4] = byte(least(most(i - first, 0), 250))
        out[AROUND + 5] = byte(least(most(last - i, 0), 250))
        group = seen.group
        out[AROUND + 6] = tables.step(group.lines)
        out[AROUND + 7] = byte(<int>(16 * group.links / group.chars))
        out[AROUND + 8] = byte(<int>(32 * group.prose / self.total))
        out[AROUND + 9] = byte(<int>(16 * fraction(group.prose, group.chars)))
        out[AROUND + 10] = byte(least(group.homes, 250))
        out[AROUND + 11] = byte(least(seen.home.nth, 250)) if group.homes < 500 else 250
        out[AROUND + 12] = (
            byte(<int>(16 * seen.home.prose / group.prose)) if group.prose != 0.0 else 0
        )

    cdef int read_levels(self, MeasuredLine seen, unsigned char[:] out) except -1:
        """What the containers around a line hold, and in which of them the headline stands."""
        cdef MeasuredPage page = self.page
        cdef Py_ssize_t n = self.n, k, at, first, last, levels = most(seen.levels, 1)
        cdef int title_level = 6 if self.headline < 0 else 5
        cdef double size, prose
        for k in range(LEVELS):
            at = AROUND + 14 + 4 * k
            if k >= levels:
                out[at], out[at + 1] = out[at - 4], out[at - 3]
                out[at + 2], out[at + 3] = out[at - 2], out[at - 1]
                continue
            first = least(seen.first[k], n) if seen.levels else 0
            last = least(seen.last[k], n) if seen.levels else n
            if title_level == 5 and first <= self.headline < last:
                title_level = <int>k
            size = <double>(page.chars[last] - page.chars[first])
            prose = page.sums[last] - page.sums[first]
            if size == 0.0:
                size = 1.0
            out[at] = self.tables.step(<double>(last - first))
            out[at + 1] = byte(<int>(16 * (page.links_to[last] - page.links_to[first]) / size))
            out[at + 2] = byte(<int>(32 * prose / self.total))
            out[at + 3] = byte(<int>(16 * fraction(prose, size)))
        out[AROUND + 13] = <unsigned char>title_level

    cdef int read_place(
        self, Py_ssize_t i, Py_ssize_t first, Py_ssize_t last, unsigned char[:] out
    ) except -1:
        """Where a line stands among the page's prose."""
        cdef PageFeatures tables = self.tables
        cdef double[::1] sums = self.page.sums
        cdef Py_ssize_t[::1] linky = self.page.linky
        cdef Py_ssize_t n = self.n
        cdef double here = sums[i], after = sums[i + 1]
        out[SUMS] = byte(<int>(32 * here / self.total))
        out[SUMS + 1] = byte(<int>(32 * (self.total - after) / self.total))
        out[SUMS + 2] = tables.step(here)
        out[SUMS + 3] = tables.step(self.total - after)
        out[SUMS + 4] = tables.window(here - sums[most(0, i - 8)])
        out[SUMS + 5] = tables.window(sums[least(n, i + 9)] - after)
        out[SUMS + 6] = tables.window(here - sums[most(0, i - 20)])
        out[SUMS + 7] = tables.window(sums[least(n, i + 21)] - after)
        out[SUMS + 8] = tables.window(sums[least(n, i + 4)] - after)
        out[SUMS + 9] = byte(linky[i] - linky[most(0, i - 12)])
        out[SUMS + 10] = byte(linky[least(n, i + 13)] - linky[i + 1])
        out[SUMS + 11] = byte(32 * i // n)
        out[SUMS + 12] = tables.steps[least(i, 8000)]
        out[SUMS + 13] = tables.steps[least(n - 1 - i, 8000)]
        out[SUMS + 14] = byte(least(most(125 + i - first, 0), 250))
        out[SUMS + 15] = byte(least(most(125 + last - i, 0), 250))
