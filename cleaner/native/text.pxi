# Reading str and building it, shared by all parts.

cdef struct Chars:
    # A str seen as characters. The caller keeps the str alive.
    int kind
    const void *data
    Py_ssize_t size

cdef inline Chars chars_of(str text) noexcept:
    if text is None:  # as a parameter that is declared a str may be
        return Chars(PyUnicode_1BYTE_KIND, NULL, 0)
    return Chars(PyUnicode_KIND(text), PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text))

cdef inline Py_UCS4 char_at(const Chars *chars, Py_ssize_t k) except? 0xffffffff:
    assert 0 <= k < chars.size, "a character outside its text"
    return PyUnicode_READ(chars.kind, chars.data, k)

cdef inline bint is_space(Py_UCS4 c) noexcept:
    return Py_UNICODE_ISSPACE(c)

cdef inline bint is_ascii_letter(unsigned int c) noexcept:
    return c"a" <= c | 0x20 <= c"z"

cdef inline bint is_digit(unsigned int c) noexcept:
    return c"0" <= c <= c"9"

cdef inline bint is_alnum(Py_UCS4 c) noexcept:
    if c < 128:  # the common case, without a call
        return is_ascii_letter(c) or is_digit(c)
    return Py_UNICODE_ISALNUM(c)

cdef inline Py_ssize_t stripped_size(str text) except -1:
    """How many characters `text` has without the white space at its ends."""
    cdef Chars chars = chars_of(text)
    cdef Py_ssize_t start = 0, end = chars.size
    while start < end and is_space(char_at(&chars, start)):
        start += 1
    while end > start and is_space(char_at(&chars, end - 1)):
        end -= 1
    return end - start

cdef inline object new_tuple(type type, tuple fields):
    """A NamedTuple of its fields; `tuple.__new__` called from Python copies its arguments twice."""
    assert issubclass(type, tuple)
    cdef object new = (<PyTypeObject *>type).tp_alloc(<PyTypeObject *>type, len(fields))
    cdef Py_ssize_t k
    for k in range(len(fields)):
        Py_INCREF(fields[k])  # which the tuple takes
        PyTuple_SET_ITEM(new, k, fields[k])
    return new

def named_tuples(type of not None, rows):
    if not issubclass(of, tuple):
        raise TypeError("not a NamedTuple")
    return [new_tuple(of, row) for row in rows]

def lines_of(type line not None, list texts not None, list endings not None, number, start):
    """What `lines.numbered` makes, without a row for each line."""
    cdef Py_ssize_t i, at = start, first = number
    cdef str text, ending
    cdef list out = []
    if len(endings) != len(texts) or not issubclass(line, tuple):
        raise ValueError("an ending for each text")
    for i in range(len(texts)):
        text, ending = texts[i], endings[i]
        out.append(new_tuple(line, (first + i, at, text, ending, None)))
        at += len(text) + len(ending)
    return out

cdef array zeros(str typecode, Py_ssize_t size):
    """An array of `size` zeros, at least one: an empty memoryview has no address."""
    return array_clone(array(typecode), size if size > 0 else 1, zero=True)

@cython.final
@cython.no_gc
cdef class TextBuffer:
    """The text of a line that is being read, before its white space is collapsed."""

    cdef unsigned int[::1] chars
    cdef Py_ssize_t size

    def __cinit__(self):
        self.chars = zeros("I", 1024)
        self.size = 0

    cdef int reserve(self, Py_ssize_t more) except -1:
        cdef unsigned int[::1] larger
        cdef Py_ssize_t least = self.size + more
        if least > self.chars.shape[0]:
            larger = zeros("I", 2 * least)
            larger[: self.size] = self.chars[: self.size]
            self.chars = larger

    cdef int add(self, Py_UCS4 char) except -1:
        self.reserve(1)
        self.chars[self.size] = char
        self.size += 1

    cdef int extend(self, str text) except -1:
        cdef Py_ssize_t size = PyUnicode_GET_LENGTH(text)
        self.reserve(size)
        if size:
            PyUnicode_AsUCS4(text, <Py_UCS4 *>&self.chars[self.size], size, 0)
            self.size += size

    cdef str text(self, Py_ssize_t start, Py_ssize_t end):
        if start >= end:
            return ""
        return PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, &self.chars[start], end - start)

    cdef Py_ssize_t collapse(self) except -1:
        """Make runs of white space one space, or a tab where a cell ended; none at the ends."""
        cdef Py_ssize_t to = 0, k
        cdef Py_UCS4 c, gap = 0
        for k in range(self.size):
            c = self.chars[k]
            if is_space(c):
                if c == CELL_END:
                    gap = c"\t"
                elif gap == 0:
                    gap = c" "
                continue
            if gap and to:
                self.chars[to] = gap
                to += 1
            gap = 0
            self.chars[to] = c
            to += 1
        self.size = to
        return to
