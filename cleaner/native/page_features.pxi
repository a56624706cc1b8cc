# The features of a page's lines: what `page_features._plain_rows` computes, byte for byte.
# `page_surroundings` has those of a line among others; here are those of the line itself.
# One long module: a line is read once, and every feature is taken on the way.

cdef enum:
    CODE_POINTS = 65536  # those that have a kind of their own
    STEPS = 8192  # entries of the table of steps

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
    SUBHEAD_SIZE = 38  # on the steps
    PROBE = 28

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

cdef inline object item(shape, Py_ssize_t k):
    return <object>PyTuple_GET_ITEM(shape, k)

cdef int number(shape, Py_ssize_t k) except -1:
    cdef long value = item(shape, k)
    return <int>(0 if value < 0 else 1000000 if value > 1000000 else value)

@cython.final
cdef class PageFeatures:
    """The tables of the plain form: steps of numbers, kinds of code points, numbers of tags."""

    cdef bytes steps
    cdef const unsigned char[::1] step_of, kinds
    cdef dict tags

    def __init__(self, bytes steps not None, bytes kinds not None, dict tags not None):
        if len(steps) != STEPS or len(kinds) != CODE_POINTS:
            raise ValueError("tables of another size")
        self.steps, self.step_of, self.kinds, self.tags = steps, steps, kinds, tags

    def measure(self, list texts not None, list shapes not None):
        """Measure the lines of a page, none of them empty."""
        return MeasuredPage(self, tuple(texts), tuple(shapes))

    cdef inline int kind(self, Py_UCS4 c) except -1:
        return self.kinds[c] if c < CODE_POINTS else 0

    cdef inline unsigned char step(self, double n) except? 255:
        return self.step_of[(<int>n if n > 0 else 0) if n < STEPS - 1 else STEPS - 1]

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

@cython.final
cdef class MeasuredPage:
    """The lines of a page, measured; `candidates` are the indexes of those that are judged."""

    cdef PageFeatures tables
    cdef readonly tuple candidates
    cdef tuple texts, shapes
    cdef dict times  # how often each text is on the page
    cdef readonly PageLines lines

    def __cinit__(self, PageFeatures tables, tuple texts, tuple shapes):
        cdef PageLines lines
        cdef Py_ssize_t i, n = len(texts)
        cdef dict paths = {"": 0}, homes = {}, home_paths = {"": 0}
        if n != len(shapes):
            raise ValueError("as many shapes as texts")
        lines = self.lines = PageLines(n, tables.steps)
        self.tables, self.texts, self.shapes, self.times = tables, texts, shapes, {}
        for i in range(n):
            text, shape = texts[i], shapes[i]
            self.see(i, text, shape)
            self.times[text] = self.times.get(text, 0) + 1
            lines.path[i] = paths.setdefault(item(shape, S_PATH), len(paths))
            lines.home[i] = homes.setdefault(item(shape, S_HOME), len(homes))
            lines.home_path[i] = home_paths.setdefault(item(shape, S_HOME_PATH), len(home_paths))
        add_up(lines)
        self.candidates = tuple(candidates(lines))

    cdef int see(self, Py_ssize_t i, str text, shape) except -1:
        """What is asked of one line and its shape."""
        cdef PageLines lines = self.lines
        cdef Py_ssize_t k, first, last, size
        cdef double links
        cdef Chars chars
        if not text:
            raise ValueError("a line of a page has text")
        if not isinstance(shape, tuple) or len(shape) != SHAPE:
            raise TypeError("a line of a page needs its shape")
        size, links = len(text), item(shape, S_LINKS)
        lines.size[i], lines.linked[i] = <double>size, links * <double>size
        lines.mostly_links[i], lines.region[i] = links > 0.5, number(shape, S_REGION)
        spans = item(shape, S_SPANS)
        lines.levels[i] = least(len(spans), LEVELS)
        for k in range(lines.levels[i]):
            first, last = spans[k]
            lines.first[LEVELS * i + k] = most(0, first)
            lines.last[LEVELS * i + k] = most(most(0, first), last)
        if size >= LEAST_SIZE and links < 0.5 and not number(shape, S_HEADING):
            chars = chars_of(text)
            if size >= LABEL_SIZE or self.tables.ending(&chars) >= STOP:
                lines.prose[i] = <double>least(size, MOST_SIZE) * (1 - links)

    def columns(self, frozenset title not None, str body not None, str teaser not None,
                bytes cues not None):
        """The columns of the candidates' features, a byte each.

        `title`, `body` and `teaser` are those of `StatedTexts`; `cues` holds for every candidate
        a byte for each cue.
        """
        cdef FeatureRows rows = FeatureRows(self, title, len(cues))
        if not rows.m:
            return b""
        rows.fill_own(body, teaser, cues)
        rows.fill_around()
        return rows.made.tobytes()

    def whole_page(self):
        """The features of the page as a whole."""
        return whole_page(self.lines, len(self.candidates)) if self.texts else ()

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
cdef class FeatureRows:
    """The columns of the candidates, on the way."""

    cdef PageFeatures tables
    cdef MeasuredPage page
    cdef array made
    cdef unsigned char[:, ::1] rows  # of `made`, turned: a column of `rows` is a line
    cdef unsigned char[::1] above  # four bytes for each candidate; see `fill_around`
    cdef frozenset title
    cdef unsigned char[::1] begins  # whether a word of the title has this `start_of`
    cdef Py_ssize_t m, traits, headline

    def __cinit__(self, MeasuredPage page, frozenset title, Py_ssize_t cues):
        self.page, self.tables, self.m, self.title = page, page.tables, len(page.candidates), title
        if cues != CUES * self.m:
            raise ValueError("a byte for every candidate and cue")
        if self.m:
            self.traits = len(<bytes?>item(page.shapes[0], S_TRAITS))
            self.made = zeros("B", (AROUND + WIDTH + self.traits) * self.m)
            self.rows = <unsigned char[:AROUND + WIDTH + self.traits, :self.m]>self.made.data.as_uchars
        self.above, self.begins = zeros("B", 4 * self.m), zeros("B", 256)
        for word in title:
            self.begins[start_of(ord(word[0]), len(word))] = 1
        self.headline = -1

    cdef int fill_own(self, str body, str teaser, bytes cues) except -1:
        """The columns of each candidate by itself."""
        cdef MeasuredPage page = self.page
        cdef Py_ssize_t j, k, i, before = -1
        cdef unsigned char[:] own
        cdef bytes traits
        cdef str text
        for j in range(self.m):
            i = page.candidates[j]
            text, shape, own = page.texts[i], page.shapes[i], self.rows[:, j]
            self.read_text(text, own)
            own[9] = byte(least(<Py_ssize_t>page.times[text] - 1, 5))
            self.read_title(text, page.lines.prose[i], own)
            self.read_shape(shape, own)
            own[C_PROSE] = self.tables.step(page.lines.prose[i])
            own[21], own[22] = stands(text, body), stands(text, teaser)
            own[23] = byte(least(i - before - 1, 250))
            before = i
            for k in range(CUES):
                own[C_CUES + k] = cues[CUES * j + k]
            if self.headline < 0 and own[C_IN_TITLE] >= 6 and own[C_OF_TITLE] >= 5:
                self.headline = i
            traits = item(shape, S_TRAITS)
            if len(traits) != self.traits:
                raise ValueError("all shapes need traits of the same length")
            for k in range(self.traits):
                own[AROUND + WIDTH + k] = traits[k]
            if own[C_HEADING] or (
                own[C_BOLD] == 8 and own[C_SIZE] < SUBHEAD_SIZE and own[C_END] < STOP
            ):
                self.above[4 * j] = own[C_HEADING] or 7
                self.above[4 * j + 1] = own[C_IN_TITLE]
                self.above[4 * j + 2] = (own[C_RELATED] | own[C_COMMENT] | own[C_SUBSCRIBE]) != 0
                self.above[4 * j + 3] = byte(8 * number(shape, S_UP) + number(shape, S_DOWN))

    cdef int fill_around(self) except -1:
        """The columns that say what lies around each candidate."""
        cdef unsigned char[::1] out = zeros("B", WIDTH * self.m)
        cdef Py_ssize_t j, k
        fill_around(
            self.page.lines, array("q", self.page.candidates), self.headline, self.above, out
        )
        for k in range(WIDTH):
            for j in range(self.m):
                self.rows[AROUND + k, j] = out[WIDTH * j + k]

    cdef int read_text(self, str text, unsigned char[:] out) except -1:
        """The columns that a line's own text gives."""
        cdef PageFeatures tables = self.tables
        cdef Chars chars = chars_of(text)
        cdef Py_ssize_t k, size = chars.size, head = least(size, HEAD)
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

    cdef int read_title(self, str text, double prose, unsigned char[:] out) except -1:
        """The share of the line's words that stand in the title, and of the title's in it."""
        cdef Py_ssize_t common = 0
        cdef str folded
        cdef set words
        out[C_IN_TITLE] = out[C_OF_TITLE] = 0
        if self.title and len(text) <= TITLE_SIZE and prose < 200:
            folded = text if PyUnicode_IS_ASCII(text) else text.casefold()
            if not self.words_of(folded, None):
                return 0
            folded, words = text.casefold(), set()
            self.words_of(folded, words)
            common = len(words & self.title)
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
                        start, first = k, c + 32 if c"A" <= c <= c"Z" else c
                    continue
            if start >= 0:
                if words is not None:
                    words.add(folded[start:k])
                elif self.begins[start_of(first, k - start)]:
                    if folded[start:k].casefold() in self.title:
                        return True
                start = -1
        return False

    cdef int read_shape(self, shape, unsigned char[:] out) except -1:
        """The columns that the markup of a line gives."""
        cdef double links = item(shape, S_LINKS), bold = item(shape, S_BOLD)
        out[C_LINKS] = byte(<int>(16 * links))
        out[C_BOLD] = byte(<int>(8 * bold))
        out[C_HEADING] = byte(number(shape, S_HEADING))
        out[13] = byte(self.tables.tags.get(item(shape, S_TAG), 0))
        out[14] = byte(number(shape, S_INNER))
        out[15] = byte(least(number(shape, S_DEPTH), 100))
        out[16] = byte(number(shape, S_UP))
        out[17] = byte(number(shape, S_DOWN))
        out[C_REGION] = byte(number(shape, S_REGION))
