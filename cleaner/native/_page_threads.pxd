# The types of `cleaner/judge/page_threads.py`, where it is compiled.

cimport cython

from cleaner.native._page_surroundings cimport PageLines

cdef Py_ssize_t LEVELS, MOST, FARTHEST, NO_WORDS, VOICE_SCALE, SHARE_SCALE, MARKS
cdef Py_ssize_t AWAY, WINDOWS, WITHIN, VOICE, HOMES, WIDTH

cdef class Signs:
    cdef PageLines page
    cdef const unsigned char[::1] marks
    cdef long long[::1] answers_to, times_to, voice_to, words_to
    cdef long long[::1] homes_lines, homes_answers, homes_voice, homes_words
    cdef unsigned char[::1] away

@cython.locals(
    i=Py_ssize_t, homes=Py_ssize_t, answers=Py_ssize_t, voice=Py_ssize_t, words=Py_ssize_t,
    signs=Signs,
)
cpdef Signs signs_of(PageLines page, const unsigned char[::1] marks)
@cython.locals(n=Py_ssize_t, k=Py_ssize_t, i=Py_ssize_t, answer=Py_ssize_t, time=Py_ssize_t)
cdef int add_distances(Signs signs, Py_ssize_t side) except -1
@cython.locals(n=Py_ssize_t)
cpdef tuple whole_page(Signs signs)
@cython.locals(i=Py_ssize_t, j=Py_ssize_t, k=Py_ssize_t, row=cython.uchar[::1])
cpdef fill_threads(Signs signs, const long long[::1] chosen, unsigned char[::1] out)
@cython.locals(
    n=Py_ssize_t, at=Py_ssize_t, reach=Py_ssize_t, first=Py_ssize_t, last=Py_ssize_t,
)
cdef int fill_windows(Signs signs, Py_ssize_t i, unsigned char[::1] row) except -1
@cython.locals(
    page=PageLines, n=Py_ssize_t, k=Py_ssize_t, level=Py_ssize_t, first=Py_ssize_t,
    last=Py_ssize_t, at=Py_ssize_t, homes=Py_ssize_t, words=Py_ssize_t,
)
cdef int fill_containers(Signs signs, Py_ssize_t i, unsigned char[::1] row) except -1
@cython.locals(words=Py_ssize_t)
cdef unsigned char voice_of(Signs signs, Py_ssize_t first, Py_ssize_t last) except? 255
cdef unsigned char step(Signs signs, Py_ssize_t n) except? 255
