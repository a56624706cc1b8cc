# The types of `cleaner/judge/line_features.py`, where it is compiled.

cimport cython

ctypedef unsigned long long Token

cdef Token TOKEN_BITS, TOKEN_FACTOR
cdef int SLOT_SHIFT
cdef Py_ssize_t HEAD, MOST_WORDS, MOST_PROSE, INITIALS, LEAST_TOKEN, MOST_TOKENS
cdef Py_ssize_t MOST_COMMAS, LEAST_ENDED, LEAST_UNENDED
cdef double MOST_AGAIN, MOST_LETTERS
cdef Py_ssize_t WIDTH, SENTENCE_END, PAUSE, TAIL_CUE, END_CUE, HEAD_CUE, HITS
cdef frozenset BULLETS, QUOTES
cdef str _PAUSES, _EDGES

cdef class MeasuredLines:
    cdef dict numbers, alike
    cdef Token[::1] tokens
    cdef int[::1] same, held, last_line, first, slots
    cdef double[::1] values
    cdef Py_ssize_t size, count

    @cython.locals(
        i=Py_ssize_t, k=Py_ssize_t, count=Py_ssize_t, gap=Py_ssize_t, bits=Py_ssize_t,
        of=cython.int[::1], times=cython.int[::1], before=double[::1], cues=double[::1],
        tokens=double[::1], tail=double[::1], end=double[::1], head=double[::1],
    )
    cdef int[::1] fill_lines(
        self, double[:, ::1] to, double[:, ::1] families, list texts, list gaps, list family_bits
    )
    @cython.locals(i=Py_ssize_t)
    cdef int copy_values(self, int[::1] of, Py_ssize_t feature, double[::1] out) except -1
    @cython.locals(i=Py_ssize_t, same=Py_ssize_t)
    cdef int count_repetitions(
        self, int[::1] of, int[::1] times, double[::1] again, double[::1] met
    ) except -1
    @cython.locals(
        i=Py_ssize_t, k=Py_ssize_t, first=Py_ssize_t, last=Py_ssize_t, found=Py_ssize_t,
        enough=Py_ssize_t, times=cython.int[::1],
    )
    cdef int fill_shared(
        self, int[::1] of, Py_ssize_t begin, Py_ssize_t end, double[::1] out
    ) except -1
    @cython.locals(count=Py_ssize_t, number=Py_ssize_t, line=str)
    cdef Py_ssize_t number(self, str text) except -1
    @cython.locals(
        count=Py_ssize_t, words=Py_ssize_t, size=Py_ssize_t, digits=Py_ssize_t,
        unspaced=Py_ssize_t, commas=Py_ssize_t, end=Py_ssize_t, at=Py_ssize_t, elsewhere=bint,
        is_unspaced=bint, char=Py_UCS4, values=double[::1],
    )
    cdef int measure(self, str line, Py_ssize_t number) except -1
    @cython.locals(
        char=Py_UCS4, count=Py_ssize_t, capitals=Py_ssize_t, begin=Py_ssize_t,
        first_end=Py_ssize_t, second=Py_ssize_t, inside=bint, k=Py_ssize_t,
    )
    cdef Py_ssize_t read_words(
        self, str line, Py_ssize_t number, Py_ssize_t at, bint are_tokens
    ) except -1
    @cython.locals(k=Py_ssize_t, characters=str, token=Token)
    cdef int add_pairs(self, str line, Py_ssize_t number) except -1
    @cython.locals(k=Py_ssize_t, char=Py_UCS4, code=Token, token=Token)
    cdef int add_word(
        self, str line, Py_ssize_t begin, Py_ssize_t end, Py_ssize_t number
    ) except -1
    @cython.locals(known=Py_ssize_t)
    cdef int add(self, Token token, Py_ssize_t number) except -1
    @cython.locals(last=Token, slot=Token, known=Py_ssize_t, number=Py_ssize_t)
    cdef Py_ssize_t number_of(self, Token token) except -1
    @cython.locals(
        last=Token, slot=Token, known=Py_ssize_t, size=Py_ssize_t, tokens=Token[::1]
    )
    cdef int add_slots(self) except -1

@cython.locals(larger=cython.int[::1])
cdef int[::1] grown(int[::1] items, Py_ssize_t size)
@cython.locals(larger=double[::1])
cdef double[::1] grown_values(double[::1] items, Py_ssize_t size)
cdef Py_UCS4 lower(Py_UCS4 char) except 0
@cython.locals(first=Py_UCS4, bullet=bint, last=Py_ssize_t)
cdef int fill_beginning(
    str line, Py_ssize_t first_end, Py_ssize_t second, double[::1] values, Py_ssize_t at
) except -1
@cython.locals(last=Py_UCS4, bare=str)
cdef Py_ssize_t ending(str line) except -1
cdef bint holds_stop(str line, bint is_unspaced) except -1
cdef Py_ssize_t words_of(Py_ssize_t pieces, Py_ssize_t unspaced) except -1
