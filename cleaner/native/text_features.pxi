# The features of a text's lines: what `text_features.plain_feature_table` computes, bit for bit.
# Long because one class fills the whole table, a function for each group of features.

cdef enum:  # what a code point is to a line, as bits; see `line_features.character_classes`
    A_STOP = 1
    A_CLOSER = 2
    A_QUOTE = 4
    A_BULLET = 8
    AN_EDGE = 16
    A_PAUSE = 32
    A_SOLID = 64
    A_SPACE = 128

cdef enum:
    FIRST = 160  # `line_features.HEAD`
    MOST_WORDS = 400
    FLAT = 1600  # 4 * MOST_WORDS
    INITIALS = 20
    MOST_PROSE = 60
    LEAST_TOKEN = 5
    MOST_TOKENS = 20
    MOST_LISTED = 60
    FAR = 60

cdef enum:  # the families of the rules that matched a line (`text_features._family_bits`)
    TAIL_CUE = 1
    END_CUE = 2
    HEAD_CUE = 4
    HITS = 8

cdef enum:  # in the order of TEXT_COLUMNS
    WORDS, ENDING, IS_BULLET, QUOTED, LOWER, CAPITALS, DIGITS, COMMAS, LETTERS, IS_SOLID, PROSE
    SHORT_LINE, AGAIN, MET, GAP_BEFORE, CUE_COUNT, CUED, WORDS_BACK, WORDS_ON, CAPITALS_BACK
    CAPITALS_ON, PROSE_BACK, PROSE_ON, MOST_BEFORE, MOST_AFTER, SINCE_LONG, UNTIL_LONG, SINCE_TAIL
    SINCE_END, UNTIL_HEAD, TAIL_BEFORE, TAIL_AFTER, PROSE_BEFORE, PROSE_BEFORE_SHARE
    PROSE_AFTER_SHARE, LONG_BEFORE, LONG_AFTER, LIST, CORE_TO, CORE_SHARE, MAIN_FROM, MAIN_TO
    MAIN_SHARE, SHARED, TOKENS, PROSE_BEFORE_5, PROSE_BEFORE_15, PROSE_AFTER_5, PROSE_AFTER_15
    CUED_BEFORE_5, CUED_BEFORE_15, CUED_AFTER_5, CUED_AFTER_15, SHORT_BEFORE_5, SHORT_BEFORE_15
    SHORT_AFTER_5, SHORT_AFTER_15, BULLET_BEFORE_15, BULLET_AFTER_15, SHARED_BEFORE_5
    SHARED_AFTER_5, CAPITALS_BEFORE_5, MET_AFTER_15, LINES, ALL_WORDS, PROSE_SHARE, SHORT_SHARE
    CUED_SHARE, GAP_SHARE, STOP_SHARE, BULLET_SHARE, HEAD_SHARE, LOWER_SHARE, TEXT_WIDTH

TEXT_COLUMNS = tuple(
    "words ending bullet quoted lower capitals digits commas letters solid prose short again met"
    " gap_before cues cued words-1 words+1 capitals-1 capitals+1 prose-1 prose+1 most_before"
    " most_after since_long until_long since_tail since_end until_head tail_before tail_after"
    " prose_before prose_before_share prose_after_share long_before long_after list core_to"
    " core_share main_from main_to main_share shared tokens prose<5 prose<15 prose>5 prose>15"
    " cued<5 cued<15 cued>5 cued>15 short<5 short<15 short>5 short>15 bullet<15 bullet>15"
    " shared<5 shared>5 capitals<5 met>15 lines all_words prose_share short_share cued_share"
    " gap_share stop_share bullet_share head_share lower_share".split()
)
cdef dict TEXT_PLACES = {name: place for place, name in enumerate(TEXT_COLUMNS)}

cdef struct Ends:  # of a line, without the white space around it
    Py_ssize_t start, end

cdef int[::1] doubled(int[::1] items):
    cdef int[::1] larger = zeros("i", 2 * items.shape[0])
    larger[: items.shape[0]] = items
    return larger

@cython.final
@cython.no_gc
cdef class Tokens:
    """The longer words of all lines, numbered as they come, and which line holds which."""

    cdef dict numbers  # by token
    cdef int[::1] held  # the tokens of each line, each once, line after line
    cdef int[::1] last_line  # by token: the last line that holds it
    cdef int[::1] times  # by token, in the run of lines that is looked at
    cdef Py_ssize_t[::1] first  # where the tokens of each line begin in `held`
    cdef Py_ssize_t line, size

    def __cinit__(self, Py_ssize_t lines):
        self.numbers = {}
        self.held, self.times = zeros("i", 512), zeros("i", 512)
        self.last_line, self.first = zeros("i", 512), zeros("q", lines + 1)

    cdef int begin(self, Py_ssize_t line) except -1:
        self.line = line
        self.first[line] = self.size

    cdef int add(self, str token) except -1:
        cdef Py_ssize_t count = len(self.numbers)
        cdef int number = self.numbers.setdefault(token, count)
        if number < count and self.last_line[number] == self.line:
            return 0
        if self.size == self.held.shape[0]:  # which are at least as many as there are numbers
            self.held, self.times = doubled(self.held), doubled(self.times)
            self.last_line = doubled(self.last_line)
        self.last_line[number] = <int>self.line
        self.held[self.size] = number
        self.size += 1

    cdef int shares(
        self, Py_ssize_t n, Py_ssize_t begin, Py_ssize_t end, double[::1] out
    ) except -1:
        """Of each line's tokens, the share that the lines [begin, end) hold elsewhere; -1: none."""
        cdef Py_ssize_t i, k, enough, found
        for k in range(self.first[begin], self.first[end]):
            self.times[self.held[k]] += 1
        for i in range(n):
            enough = 2 if begin <= i < end else 1
            found = 0
            for k in range(self.first[i], self.first[i + 1]):
                found += self.times[self.held[k]] >= enough
            k = self.first[i + 1] - self.first[i]
            out[i] = <double>found / <double>k if k else -1.0

@cython.final
cdef class TextFeatures:
    """What code points are to a line (`line_features.character_classes`), and the features it gives."""

    cdef unsigned char[::1] classes

    def __init__(self, bytes classes not None):
        cdef Py_ssize_t c
        if len(classes) != CODE_POINTS:
            raise ValueError("expected 65,536 character classes")
        self.classes = array("B", classes)
        for c in range(CODE_POINTS):  # no space lies further on
            if Py_UNICODE_ISSPACE(<Py_UCS4>c):
                self.classes[c] |= A_SPACE

    def table(self, list texts not None, list gaps not None, list family_bits not None):
        """The features of lines that are not blank; see `text_features.plain_feature_table`.

        `gaps` counts the blank lines before each and after the last; `family_bits` are
        those of `text_features._family_bits`.
        """
        return TextTable(self, tuple(texts), tuple(gaps), tuple(family_bits))

    cdef inline int sign(self, Py_UCS4 c) except -1:
        return self.classes[c] if c < CODE_POINTS else 0

    cdef inline bint has(self, const Chars *chars, Py_ssize_t k, int classes) except -1:
        return self.sign(char_at(chars, k)) & classes != 0

    cdef Ends measure(self, str text, double[:, ::1] to, Py_ssize_t i, Tokens tokens) except *:
        """The columns of one line's own, and its tokens: `line_features.uncached_line_features`."""
        cdef Chars chars = chars_of(text)
        cdef Py_ssize_t k, at, begin, start = 0, end = chars.size
        cdef Py_ssize_t digits = 0, solid = 0, count = 0, capitals = 0, mark = 0, commas = 0
        cdef Py_ssize_t stops = 0, words, size, head
        cdef unsigned int c, last, second = 0
        cdef const unsigned char[::1] classes = self.classes
        cdef bint flat
        while start < end and self.has(&chars, start, A_SPACE):
            start += 1
        while end > start and self.has(&chars, end - 1, A_SPACE):
            end -= 1
        if start == end:
            raise ValueError("a line that is measured is not blank")
        size = end - start
        head = least(size, FIRST)
        for k in range(start, start + head):
            c = char_at(&chars, k)
            digits += is_digit(c)
            solid += self.sign(c) & A_SOLID != 0
        if solid:
            for k in range(start + head, start + least(size, FLAT)):
                solid += self.has(&chars, k, A_SOLID)
        flat = solid * 4 > head
        at = start
        while at < end:
            while self.has(&chars, at, A_SPACE):  # a word follows
                at += 1
            begin = at
            c = last = char_at(&chars, at)
            while not (classes[c] if c < CODE_POINTS else 0) & A_SPACE:
                commas += c == c","
                last = c
                at += 1
                if at == end:
                    break
                c = char_at(&chars, at)
            stops += at < end and c == c" " and (last == c"." or last == c"?" or last == c"!")
            if count == MOST_WORDS:
                continue  # only its classes count
            c = char_at(&chars, begin)
            if count < INITIALS:
                capitals += c"A" <= c <= c"Z" if c < 128 else Py_UNICODE_ISUPPER(c)
            if count == 0:
                mark = at - start
            elif count == 1:
                second = c
            count += 1
            if not flat and at - begin >= LEAST_TOKEN:
                self.add_word(text, &chars, begin, at, tokens)
        words = count
        if flat:
            add_pairs(text[start : start + least(size, FLAT)], tokens)
            words = least(MOST_WORDS, most(count, count // 2 + solid // 2))
            commas = stops = 0
            for k in range(start, end):
                c = char_at(&chars, k)
                commas += c == 0xff0c or c == 0x3001
                stops += c == 0x3002 or c == 0xff01 or c == 0xff1f
        elif count <= 3:
            stops = 0
        to[WORDS, i] = <double>words
        to[CAPITALS, i] = <double>capitals / <double>least(count, INITIALS)
        to[DIGITS, i] = <double>digits / <double>head
        to[COMMAS, i] = <double>least(commas, 20)
        to[LETTERS, i] = least_of(<double>size / <double>count, 30.0)
        to[IS_SOLID, i] = solid > 0
        self.read_ends(&chars, Ends(start, end), count, mark, second, to, i)
        to[PROSE, i] = 0.0
        if to[ENDING, i] == 2:
            if words >= 6:
                to[PROSE, i] = <double>least(words, MOST_PROSE)
        elif words >= 25 and stops and not to[IS_BULLET, i]:
            to[PROSE, i] = 0.5 * <double>least(words, MOST_PROSE)
        return Ends(start, end)

    cdef int read_ends(
        self, const Chars *chars, Ends ends, Py_ssize_t count, Py_ssize_t mark, Py_UCS4 second,
        double[:, ::1] to, Py_ssize_t i,
    ) except -1:
        """How a line begins and ends; its first word has `mark` characters."""
        cdef Py_ssize_t k, last = ends.end - 1
        cdef Py_UCS4 start = char_at(chars, ends.start), c
        cdef bint bullet = count > 1 and mark == 1 and self.sign(start) & A_BULLET
        cdef bint listed = bullet
        cdef int sign
        if not listed and count > 1 and 1 < mark <= 4:
            c = char_at(chars, ends.start + mark - 1)
            listed = c == c"." or c == c")" or c == c":"
            for k in range(ends.start, ends.start + mark - 1):
                listed = listed and Py_UNICODE_ISDIGIT(char_at(chars, k))
        if listed:
            start = second
        while last >= ends.start and self.has(chars, last, A_CLOSER):
            last -= 1
        sign = self.sign(char_at(chars, last)) if last >= ends.start else A_PAUSE
        to[ENDING, i] = 2 if sign & A_STOP else 1 if sign & A_PAUSE else 0
        to[IS_BULLET, i] = bullet
        to[QUOTED, i] = self.sign(start) & A_QUOTE != 0
        to[LOWER, i] = Py_UNICODE_ISLOWER(start)

    cdef int add_word(
        self, str text, const Chars *chars, Py_ssize_t start, Py_ssize_t end, Tokens tokens
    ) except -1:
        """Add the word in [start, end) without its edges, if it is long enough."""
        while start < end and self.has(chars, start, AN_EDGE):
            start += 1
        while end > start and self.has(chars, end - 1, AN_EDGE):
            end -= 1
        if end - start >= LEAST_TOKEN:
            tokens.add(lower_of(text, chars, start, end))

cdef inline double least_of(double a, double b) noexcept:
    return a if a < b else b

cdef str lower_of(str text, const Chars *chars, Py_ssize_t start, Py_ssize_t end):
    """`text[start:end].lower()`, most often without the slice."""
    cdef unsigned int[64] lower
    cdef unsigned int c
    cdef Py_ssize_t k, size = end - start
    if size > 64:
        return text[start:end].lower()
    for k in range(size):
        c = char_at(chars, start + k)
        if c < 128:
            lower[k] = c + 32 if c"A" <= c <= c"Z" else c
        elif c == 0x130 or c == 0x3a3:  # İ lowercases to two characters; Σ depends on its context
            return text[start:end].lower()
        else:
            lower[k] = Py_UNICODE_TOLOWER(c)
    return PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, lower, size)

cdef int add_pairs(str text, Tokens tokens) except -1:
    """Add the pairs of characters of `text`, spaces left out."""
    cdef str flat = text.replace(" ", "")
    cdef Py_ssize_t k
    for k in range(len(flat) - 1):
        tokens.add(flat[k : k + 2])

@cython.final
cdef class TextTable:
    """The features of a text's lines by name, each a tuple with a number a line."""

    cdef double[:, ::1] cells
    cdef readonly Py_ssize_t lines
    cdef dict columns  # those that were asked for

    def __cinit__(self, TextFeatures features, tuple texts, tuple gaps, tuple family_bits):
        cdef Py_ssize_t i, n = len(texts), number, mark
        cdef double[:, ::1] to, notes
        cdef Py_ssize_t[::1] same, again
        cdef Tokens tokens
        cdef Ends ends
        cdef str text
        cdef dict seen = {}
        if not n or len(gaps) != n + 1 or len(family_bits) != n:
            raise ValueError("lines, family bits for each, and a gap more")
        to = self.cells = cython_array((TEXT_WIDTH, n), sizeof(double), "d")
        notes = cython_array((3, n), sizeof(double), "d")  # tail, end and head cues
        same, again = zeros("q", n), zeros("q", n)
        self.lines, self.columns, tokens = n, {}, Tokens(n)
        for i in range(n):
            mark = family_bits[i]
            if mark < 0:
                raise ValueError("family bits must not be negative")
            to[GAP_BEFORE, i] = <Py_ssize_t>gaps[i] > 0
            to[CUE_COUNT, i] = <double>(mark // HITS)
            notes[0, i] = mark & TAIL_CUE != 0
            notes[1, i] = mark & END_CUE != 0
            notes[2, i] = mark & HEAD_CUE != 0
            text = texts[i]
            tokens.begin(i)
            ends = features.measure(text, to, i, tokens)
            number = seen.setdefault(text[ends.start : ends.end], i)
            same[i] = number
            again[number] += 1
        tokens.begin(n)
        for i in range(n):
            to[AGAIN, i] = least_of(<double>again[same[i]] - 1.0, 5.0)
            to[MET, i] = same[i] != i
        tabulate(to, tokens, notes)

    def keys(self):
        """The names of the columns."""
        return TEXT_COLUMNS

    def __getitem__(self, name not None):
        cdef Py_ssize_t place = TEXT_PLACES[name], i
        if name not in self.columns:
            self.columns[name] = tuple([self.cells[place, i] for i in range(self.lines)])
        return self.columns[name]

# ---- Columns that tell a line's place, each as its like in text_features.py

# A column, its sums over so many lines before each line or (negative) after it, and their place.
cdef list WINDOWS = [
    (PROSE, 5, PROSE_BEFORE_5), (PROSE, 15, PROSE_BEFORE_15), (PROSE, -5, PROSE_AFTER_5),
    (PROSE, -15, PROSE_AFTER_15), (CUED, 5, CUED_BEFORE_5), (CUED, 15, CUED_BEFORE_15),
    (CUED, -5, CUED_AFTER_5), (CUED, -15, CUED_AFTER_15), (SHORT_LINE, 5, SHORT_BEFORE_5),
    (SHORT_LINE, 15, SHORT_BEFORE_15), (SHORT_LINE, -5, SHORT_AFTER_5),
    (SHORT_LINE, -15, SHORT_AFTER_15), (IS_BULLET, 15, BULLET_BEFORE_15),
    (IS_BULLET, -15, BULLET_AFTER_15), (SHARED, 5, SHARED_BEFORE_5), (SHARED, -5, SHARED_AFTER_5),
    (CAPITALS, 5, CAPITALS_BEFORE_5), (MET, -15, MET_AFTER_15),
]

cdef int fill_windows(double[:, ::1] to, double[::1] sums) except -1:
    cdef Py_ssize_t i, column, lines, place, known = -1, n = to.shape[1]
    for column, lines, place in WINDOWS:
        if column != known:
            accumulate(to[column], sums)
            known = column
        for i in range(n):
            if lines > 0:
                to[place, i] = sums[i] - sums[most(i - lines, 0)]
            else:
                to[place, i] = sums[least(i + 1 - lines, n)] - sums[i + 1]

cdef double total_of(double[::1] column, Py_ssize_t start, Py_ssize_t end) except? -1:
    cdef double total = 0.0
    cdef Py_ssize_t i
    for i in range(start, end):
        total += column[i]
    return total

cdef int accumulate(double[::1] column, double[::1] sums) except -1:
    """sums[i] is the sum of the lines before i."""
    cdef Py_ssize_t i
    sums[0] = 0.0
    for i in range(column.shape[0]):
        sums[i + 1] = sums[i] + column[i]

cdef int sides(double[::1] column, double[::1] sums, double[::1] before, double[::1] after) except -1:
    """The sum of all lines before, and of all after."""
    cdef Py_ssize_t i, n = column.shape[0]
    accumulate(column, sums)
    for i in range(n):
        before[i] = sums[i]
        after[i] = sums[n] - sums[i + 1]

cdef int shift(double[:, ::1] to, Py_ssize_t column, Py_ssize_t before, Py_ssize_t after) except -1:
    """The neighbour's value, before and after."""
    cdef Py_ssize_t i, n = to.shape[1]
    to[before, 0] = to[after, n - 1] = -1.0
    for i in range(1, n):
        to[before, i] = to[column, i - 1]
        to[after, i - 1] = to[column, i]

cdef int fade(double[:] column, double[:] out) except -1:
    """The largest value so far, fading by a tenth a line."""
    cdef double value = 0.0
    cdef Py_ssize_t i
    for i in range(column.shape[0]):
        out[i] = value
        value *= 0.9
        if column[i] > value:
            value = column[i]

cdef int distance(double[:] marks, double enough, double[:] out) except -1:
    """How many lines ago the last mark was."""
    cdef double away = FAR
    cdef Py_ssize_t i
    for i in range(marks.shape[0]):
        out[i] = away
        if marks[i] >= enough:
            away = 1.0
        elif away < FAR:
            away += 1.0

cdef Ends main_run(double[::1] prose, double cost) except *:
    """`text_features.main_run`."""
    cdef Ends best = Ends(0, 0)
    cdef Py_ssize_t i, start = 0
    cdef double largest = 0.0, value = 0.0
    for i in range(prose.shape[0]):
        value += prose[i] - cost
        if value <= 0:
            value, start = 0.0, i + 1
        elif value > largest:
            largest, best = value, Ends(start, i + 1)
    return best

cdef inline double ramp(Py_ssize_t x) noexcept:
    return <double>(-FAR if x < -FAR else FAR if x > FAR else x)

cdef int lists(double[::1] bullet, double[::1] out) except -1:
    """How many bullets stand together."""
    cdef Py_ssize_t i = 0, j, n = bullet.shape[0]
    while i < n:
        j = i
        while j < n and (bullet[j] != 0) == (bullet[i] != 0):
            j += 1
        out[i:j] = <double>least(j - i, MOST_LISTED) if bullet[i] != 0 else 0.0
        i = j

cdef int fill_core(double[:, ::1] to, double part, Tokens tokens) except -1:
    """Where the runs of prose lie, and what the lines share with the wider one."""
    cdef double[::1] prose = to[PROSE]
    cdef Py_ssize_t i, n = prose.shape[0]
    cdef Ends core = main_run(prose, 14.0), run = main_run(prose, 6.0)
    for i in range(n):
        to[CORE_TO, i] = ramp(core.end - 1 - i)
        to[MAIN_FROM, i] = ramp(i - run.start)
        to[MAIN_TO, i] = ramp(run.end - 1 - i)
    to[CORE_SHARE, :] = total_of(prose, core.start, core.end) / part
    to[MAIN_SHARE, :] = total_of(prose, run.start, run.end) / part
    return tokens.shares(n, run.start, run.end, to[SHARED])

cdef int tabulate(double[:, ::1] to, Tokens tokens, double[:, ::1] notes) except -1:
    """Fill in all columns, of which each line's own are there already."""
    cdef Py_ssize_t i, column, place, n = to.shape[1]
    cdef double[::1] prose = to[PROSE], sums = zeros("d", n + 1), longs = zeros("d", n)
    cdef double stops = 0.0, heads = 0.0, whole, part, words, end
    for i in range(n):
        words, end = to[WORDS, i], to[ENDING, i]
        stops += end == 2
        heads += 4 < words <= 40 and end == 0
        longs[i] = prose[i] >= 15
        to[SHORT_LINE, i] = words <= 4 and end != 2
        to[CUED, i] = to[CUE_COUNT, i] > 0
        to[TOKENS, i] = <double>least(tokens.first[i + 1] - tokens.first[i], MOST_TOKENS)
    shift(to, WORDS, WORDS_BACK, WORDS_ON)
    shift(to, CAPITALS, CAPITALS_BACK, CAPITALS_ON)
    shift(to, PROSE, PROSE_BACK, PROSE_ON)
    fade(prose, to[MOST_BEFORE])
    fade(prose[::-1], to[MOST_AFTER, ::-1])
    distance(prose, 15.0, to[SINCE_LONG])
    distance(prose[::-1], 15.0, to[UNTIL_LONG, ::-1])
    distance(notes[0], 1.0, to[SINCE_TAIL])
    distance(notes[1], 1.0, to[SINCE_END])
    distance(notes[2, ::-1], 1.0, to[UNTIL_HEAD, ::-1])
    sides(notes[0], sums, to[TAIL_BEFORE], to[TAIL_AFTER])
    sides(longs, sums, to[LONG_BEFORE], to[LONG_AFTER])
    lists(to[IS_BULLET], to[LIST])
    sides(prose, sums, to[PROSE_BEFORE], to[PROSE_AFTER_SHARE])
    whole = sums[n]
    part = whole if whole != 0.0 else 1.0
    for i in range(n):
        to[PROSE_BEFORE_SHARE, i] = to[PROSE_BEFORE, i] / part
        to[PROSE_AFTER_SHARE, i] /= part
    fill_core(to, part, tokens)
    fill_windows(to, sums)
    words = total_of(to[WORDS], 0, n)
    to[LINES, :] = <double>least(n, 400)
    to[ALL_WORDS, :] = least_of(words, 5000.0)
    to[PROSE_SHARE, :] = whole / words
    to[STOP_SHARE, :] = stops / <double>n
    to[HEAD_SHARE, :] = heads / <double>n
    for column, place in SHARES:
        to[place, :] = total_of(to[column], 0, n) / <double>n

cdef list SHARES = [
    (SHORT_LINE, SHORT_SHARE), (CUED, CUED_SHARE), (GAP_BEFORE, GAP_SHARE),
    (IS_BULLET, BULLET_SHARE), (LOWER, LOWER_SHARE),
]
