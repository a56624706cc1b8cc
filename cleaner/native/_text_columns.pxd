# The types of `cleaner/judge/text_columns.py`, where it is compiled.

cimport cython

cdef double FAR, LONG, FADING, CORE_COST, MAIN_COST, LONG_LIST, LEAST_OUTSIDE
cdef double SHORT, LONGEST_HEAD, LONGEST_OF_HEADS, LEAST_NAME, LONGEST_NAME, LONGEST_STAMP
cdef double MOST_LINES, MOST_WORDS
cdef dict AT
cdef list _NEIGHBOURS, _BEFORE, _AFTER, _SHARES

@cython.locals(prose=double[::1], column=Py_ssize_t, before=Py_ssize_t, after=Py_ssize_t, lines=Py_ssize_t, place=Py_ssize_t)
cpdef fill_columns(double[:, ::1] to, double[:, ::1] families)
@cython.locals(prose=double[::1], size=double[::1], unlisted=double[::1], i=Py_ssize_t, n=Py_ssize_t)
cpdef tuple find_main_run(double[:, ::1] to)
@cython.locals(words=double[::1], ending=double[::1], capitals=double[::1], digits=double[::1], head=double[::1], name=double[::1], stamp=double[::1], i=Py_ssize_t)
cdef int mark_forms(double[:, ::1] to) except -1
@cython.locals(prose=double[::1], before=double[::1], before_share=double[::1], after_share=double[::1], i=Py_ssize_t, whole=double, total=double)
cdef int fill_running_text(double[:, ::1] to) except -1
@cython.locals(prose=double[::1], unlisted=double[::1], n=Py_ssize_t, begin=Py_ssize_t, end=Py_ssize_t, total=double)
cdef int fill_main_runs(double[:, ::1] to) except -1
@cython.locals(words=double[::1], ending=double[::1], n=Py_ssize_t, i=Py_ssize_t, all_words=double, stops=double, heads=double, column=Py_ssize_t, place=Py_ssize_t)
cdef int fill_whole_text(double[:, ::1] to) except -1

@cython.locals(best=double, value=double, begin=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, i=Py_ssize_t)
cpdef tuple main_run(double[::1] prose, double cost)
@cython.locals(total=double, i=Py_ssize_t)
cdef double total_of(double[::1] column, Py_ssize_t begin, Py_ssize_t end) except? -1
@cython.locals(i=Py_ssize_t)
cdef int fill(double value, double[::1] out) except -1
@cython.locals(i=Py_ssize_t)
cdef int mark_short(double[::1] words, double[::1] ending, double[::1] out) except -1
@cython.locals(i=Py_ssize_t)
cdef int mark_cued(double[::1] cues, double[::1] out) except -1
@cython.locals(n=Py_ssize_t, i=Py_ssize_t)
cdef int shift(double[::1] column, double[::1] before, double[::1] after) except -1
@cython.locals(n=Py_ssize_t, i=Py_ssize_t, k=Py_ssize_t, value=double)
cdef int fade(double[::1] column, double[::1] out, bint backwards) except -1
@cython.locals(n=Py_ssize_t, i=Py_ssize_t, k=Py_ssize_t, away=double)
cdef int since(double[::1] marks, double least, double[::1] out, bint backwards) except -1
@cython.locals(n=Py_ssize_t, i=Py_ssize_t, k=Py_ssize_t, count=double)
cdef int count_sides(double[::1] column, double least, double[::1] before, double[::1] after) except -1
@cython.locals(n=Py_ssize_t, i=Py_ssize_t, j=Py_ssize_t, k=Py_ssize_t, size=double)
cdef int list_sizes(double[::1] bullet, double[::1] out) except -1
@cython.locals(i=Py_ssize_t, value=double)
cdef int count_from(Py_ssize_t first, Py_ssize_t by, double[::1] out) except -1
@cython.locals(near=double, far=double, i=Py_ssize_t)
cdef int sum_before(double[::1] column, Py_ssize_t lines, double[::1] out) except -1
@cython.locals(near=double, far=double, i=Py_ssize_t, n=Py_ssize_t)
cdef int sum_after(double[::1] column, Py_ssize_t lines, double[::1] out) except -1
