# The features of a text's lines: what `text_features.plain_feature_table` computes, bit for bit.

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

cdef enum:  # the families of the rules that matched a line (`text_features._family_bits`)
    TAIL_CUE = 1
    END_CUE = 2
    HEAD_CUE = 4
    HITS = 8

cdef enum:  # in the order of `line_features.LINE_FEATURES`
    WORDS, ENDING, IS_BULLET, QUOTED, LOWER, CAPITALS, DIGITS, COMMAS, LETTERS, IS_SOLID, PROSE, LINE_WIDTH

cdef Py_ssize_t TEXT_WIDTH = len(TEXT_COLUMNS), AGAIN = TEXT_PLACES["again"]
cdef Py_ssize_t MET = TEXT_PLACES["met"], GAP_BEFORE = TEXT_PLACES["gap_before"]
cdef Py_ssize_t CUE_COUNT = TEXT_PLACES["cues"], TOKENS = TEXT_PLACES["tokens"], SHARED = TEXT_PLACES["shared"]

cdef struct Pieces:
    # A line in words; in the script of a `flat` one there are no spaces.
    Chars chars
    Py_ssize_t start, end  # without the white space around it
    Py_ssize_t count, capitals, commas, stops, first_size  # `first_size`: of its first word
    Py_UCS4 second  # the first character of its second word
    bint flat

cdef int[::1] doubled(int[::1] items):
    cdef int[::1] larger = zeros("i", 2 * items.shape[0])
    larger[: items.shape[0]] = items
    return larger

@cython.final
@cython.no_gc
cdef class Tokens:
    """The longer words of lines, numbered as they come, and which line holds which."""

    cdef dict numbers  # by token
    cdef int[::1] held  # the tokens of each line, each once, line after line
    cdef int[::1] last_line  # by token: the last line that holds it
    cdef int[::1] times  # by token, in the run of lines that is looked at; zeros otherwise
    cdef int[::1] first  # where the tokens of each line begin in `held`
    cdef Py_ssize_t line, size

    def __cinit__(self):
        self.numbers = {}
        self.held, self.times = zeros("i", 512), zeros("i", 512)
        self.last_line, self.first = zeros("i", 512), zeros("i", 512)

    cdef int end_line(self) except -1:
        self.line += 1
        if self.line == self.first.shape[0]:
            self.first = doubled(self.first)
        self.first[self.line] = <int>self.size

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

    cdef int count_in(self, int[::1] lines, int by) except -1:
        """Add to the times of each line's tokens."""
        cdef Py_ssize_t i, k
        for i in range(lines.shape[0]):
            for k in range(self.first[lines[i]], self.first[lines[i] + 1]):
                self.times[self.held[k]] += by

    cdef int shares(self, int[::1] lines, Py_ssize_t begin, Py_ssize_t end, double[::1] out) except -1:
        """Of each line's tokens, the share that the lines [begin, end) hold elsewhere; -1: none."""
        cdef Py_ssize_t i, k, enough, found
        self.count_in(lines[begin:end], 1)
        for i in range(out.shape[0]):
            enough = 2 if begin <= i < end else 1
            found = 0
            for k in range(self.first[lines[i]], self.first[lines[i] + 1]):
                found += self.times[self.held[k]] >= enough
            k = self.first[lines[i] + 1] - self.first[lines[i]]
            out[i] = <double>found / <double>k if k else -1.0
        self.count_in(lines[begin:end], -1)

@cython.final
@cython.no_gc
cdef class MeasuredLines:
    """The lines of a document, each measured once in however many steps they are judged."""

    cdef dict numbers, alike  # of a line by its text, with and without the white space around it
    cdef int[::1] same  # by line: the first one that is alike
    cdef double[:, ::1] own  # by feature and line
    cdef Tokens tokens

    def __cinit__(self):
        self.numbers, self.alike, self.tokens = {}, {}, Tokens()
        self.same, self.own = zeros("i", 256), cython_array((LINE_WIDTH, 256), sizeof(double), "d")

    cdef int number(self, TextFeatures features, str text) except -1:
        cdef Py_ssize_t count = len(self.numbers), size = self.same.shape[0]
        cdef int number = self.numbers.setdefault(text, count)
        cdef double[:, ::1] larger
        if number == count:
            if count == size:
                larger = cython_array((LINE_WIDTH, 2 * size), sizeof(double), "d")
                larger[:, :size] = self.own
                self.same, self.own = doubled(self.same), larger
            features.measure(text, self.own, number, self.tokens)
            self.tokens.end_line()
            self.same[number] = self.alike.setdefault(text.strip(), number)
        return number

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

    def table(self, list texts not None, list gaps not None, list family_bits not None, lines=None):
        """The features of lines that are not blank; see `text_features.plain_feature_table`.

        `family_bits` are those of `text_features._family_bits`, `lines` the document's, if known."""
        return TextTable(self, lines or MeasuredLines(), texts, gaps, family_bits)

    cdef inline int sign(self, Py_UCS4 c) except -1:
        return self.classes[c] if c < CODE_POINTS else 0

    cdef inline bint has(self, const Chars *chars, Py_ssize_t k, int classes) except -1:
        return self.sign(char_at(chars, k)) & classes != 0

    cdef int measure(self, str text, double[:, ::1] to, Py_ssize_t i, Tokens tokens) except -1:
        """The columns of one line's own, and its tokens: `line_features.uncached_line_features`."""
        cdef Pieces line = Pieces(chars_of(text), 0, 0, 0, 0, 0, 0, 0, 0, False)
        cdef Py_ssize_t digits = 0, solid = 0, head, k, words
        cdef unsigned int c
        self.strip(&line)
        head = least(line.end - line.start, FIRST)
        for k in range(line.start, line.start + head):
            c = char_at(&line.chars, k)
            digits += is_digit(c)
            solid += self.sign(c) & A_SOLID != 0
        if solid:
            for k in range(line.start + head, least(line.end, line.start + FLAT)):
                solid += self.has(&line.chars, k, A_SOLID)
        line.flat = solid * 4 > head
        self.read_words(text, &line, tokens)
        words = line.count
        if line.flat:
            words = least(MOST_WORDS, most(words, words // 2 + solid // 2))
            read_flat(text, &line, tokens)
        elif words <= 3:
            line.stops = 0
        to[WORDS, i] = <double>words
        to[CAPITALS, i] = <double>line.capitals / <double>least(line.count, INITIALS)
        to[DIGITS, i] = <double>digits / <double>head
        to[COMMAS, i] = <double>least(line.commas, 20)
        to[LETTERS, i] = least_of(<double>(line.end - line.start) / <double>line.count, 30.0)
        to[IS_SOLID, i] = solid > 0
        self.read_ends(&line, to, i)
        to[PROSE, i] = 0.0
        if to[ENDING, i] == 2:
            if words >= 6:
                to[PROSE, i] = <double>least(words, MOST_PROSE)
        elif words >= 25 and line.stops and not to[IS_BULLET, i]:
            to[PROSE, i] = 0.5 * <double>least(words, MOST_PROSE)

    cdef int strip(self, Pieces *line) except -1:
        """Find where a line begins and ends without the white space around it."""
        line.end = line.chars.size
        while line.start < line.end and self.has(&line.chars, line.start, A_SPACE):
            line.start += 1
        while line.end > line.start and self.has(&line.chars, line.end - 1, A_SPACE):
            line.end -= 1
        if line.start == line.end:
            raise ValueError("a line that is measured is not blank")

    cdef int read_words(self, str text, Pieces *line, Tokens tokens) except -1:
        """Count words, capitals, commas and ends of sentences, and add the longer words."""
        cdef Chars chars = line.chars
        cdef const unsigned char[::1] classes = self.classes
        cdef Py_ssize_t at = line.start, end = line.end, commas = 0, stops = 0, begin
        cdef unsigned int c, last
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
            if line.count == MOST_WORDS:
                continue  # only its classes count
            c = char_at(&chars, begin)
            if line.count < INITIALS:
                line.capitals += c"A" <= c <= c"Z" if c < 128 else Py_UNICODE_ISUPPER(c)
            if line.count == 0:
                line.first_size = at - begin
            elif line.count == 1:
                line.second = c
            line.count += 1
            if not line.flat and at - begin >= LEAST_TOKEN:
                self.add_word(text, &chars, begin, at, tokens)
        line.commas, line.stops = commas, stops

    cdef int read_ends(self, const Pieces *line, double[:, ::1] to, Py_ssize_t i) except -1:
        """How a line begins and ends."""
        cdef const Chars *chars = &line.chars
        cdef Py_ssize_t k, last = line.end - 1, size = line.first_size
        cdef Py_UCS4 start = char_at(chars, line.start), c
        cdef bint bullet = line.count > 1 and size == 1 and self.sign(start) & A_BULLET
        cdef bint listed = bullet
        cdef int sign
        if not listed and line.count > 1 and 1 < size <= 4:
            c = char_at(chars, line.start + size - 1)
            listed = c == c"." or c == c")" or c == c":"
            for k in range(line.start, line.start + size - 1):
                listed = listed and Py_UNICODE_ISDIGIT(char_at(chars, k))
        if listed:
            start = line.second
        while last >= line.start and self.has(chars, last, A_CLOSER):
            last -= 1
        sign = self.sign(char_at(chars, last)) if last >= line.start else A_PAUSE
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

cdef int read_flat(str text, Pieces *line, Tokens tokens) except -1:
    """Commas, ends of sentences and pairs of characters of a line in a script without spaces."""
    cdef str flat = text[line.start : least(line.end, line.start + FLAT)].replace(" ", "")
    cdef Py_ssize_t k
    cdef Py_UCS4 c
    for k in range(len(flat) - 1):
        tokens.add(flat[k : k + 2])
    line.commas = line.stops = 0
    for k in range(line.start, line.end):
        c = char_at(&line.chars, k)
        line.commas += c == 0xff0c or c == 0x3001
        line.stops += c == 0x3002 or c == 0xff01 or c == 0xff1f

@cython.final
cdef class TextTable:
    """The features of a text's lines by name, each a tuple with a number a line."""

    cdef readonly double[:, ::1] cells  # by column and line
    cdef readonly Py_ssize_t lines
    cdef dict columns  # those that were asked for

    def __cinit__(self, TextFeatures features, MeasuredLines lines, list texts, list gaps, list family_bits):
        cdef Py_ssize_t i, k, n = len(texts), bits
        cdef int[::1] numbers = zeros("i", n), first, times
        cdef double[:, ::1] to, groups
        if not n or len(gaps) != n + 1 or len(family_bits) != n:
            raise ValueError("lines, family bits for each, and a gap more")
        to = self.cells = cython_array((TEXT_WIDTH, n), sizeof(double), "d")
        groups = cython_array((3, n), sizeof(double), "d")  # tail, end and head
        self.lines, self.columns = n, {}
        for i in range(n):
            bits = family_bits[i]
            if bits < 0:
                raise ValueError("family bits must not be negative")
            to[GAP_BEFORE, i] = <Py_ssize_t>gaps[i] > 0
            to[CUE_COUNT, i] = <double>(bits // HITS)
            groups[0, i] = bits & TAIL_CUE != 0
            groups[1, i] = bits & END_CUE != 0
            groups[2, i] = bits & HEAD_CUE != 0
            numbers[i] = lines.number(features, texts[i])
        first, times = lines.tokens.first, zeros("i", len(lines.numbers))
        for i in range(n):
            for k in range(LINE_WIDTH):
                to[k, i] = lines.own[k, numbers[i]]
            to[TOKENS, i] = <double>least(first[numbers[i] + 1] - first[numbers[i]], MOST_TOKENS)
            to[MET, i] = times[lines.same[numbers[i]]] > 0
            times[lines.same[numbers[i]]] += 1
        for i in range(n):
            to[AGAIN, i] = least_of(<double>times[lines.same[numbers[i]]] - 1.0, 5.0)
        begin, end = find_main_run(to)
        lines.tokens.shares(numbers, begin, end, to[SHARED])
        fill_columns(to, groups)

    def keys(self):
        """The names of the columns."""
        return TEXT_COLUMNS

    def values(self, names not None, lines not None):
        """These features of some lines, given by their indexes, line after line."""
        cdef list places = [TEXT_PLACES[name] for name in names], of = [*lines]
        cdef Py_ssize_t k, width = len(places)
        cdef array out = array_clone(array("d"), width * len(of), zero=False)
        if lines and not 0 <= min(lines) <= max(lines) < self.lines:
            raise IndexError("no such line")
        for k in range(len(out)):
            out.data.as_doubles[k] = self.cells[places[k % width], of[k // width]]
        return out

    def __getitem__(self, name not None):
        cdef Py_ssize_t place = TEXT_PLACES[name], i
        if name not in self.columns:
            self.columns[name] = tuple([self.cells[place, i] for i in range(self.lines)])
        return self.columns[name]
