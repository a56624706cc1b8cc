# The types of `cleaner/judge/line_sets.py`, where it is compiled.

cimport cython

ctypedef unsigned long long LineSet

cdef Py_ssize_t TOGETHER, RANKS
cdef LineSet[::1] BITS
cdef unsigned char[::1] LINES

cdef class LineTrees:
    cdef double scale
    cdef Py_ssize_t columns, conditions, widest
    cdef long long[::1] places, first_split
    cdef unsigned short[::1] left, right, condition, first_met
    cdef double[::1] leaf, exits

cdef class NumberTrees:
    cdef Py_ssize_t columns
    cdef long long[::1] places, first
    cdef double[::1] threshold
    cdef LineTrees trees

@cython.locals(
    split=Py_ssize_t, feature=Py_ssize_t, first=Py_ssize_t, end=Py_ssize_t, at=Py_ssize_t,
    place=Py_ssize_t, number=double,
)
cdef int rank_thresholds(
    const unsigned short[::1] features, const double[::1] thresholds, double[::1] ordered,
    long long[::1] counts, unsigned char[::1] ranks,
) except -1
@cython.locals(
    split=Py_ssize_t, asked=Py_ssize_t, at=Py_ssize_t, number=Py_ssize_t, is_asked=Py_ssize_t,
)
cdef int number_conditions(
    const unsigned short[::1] features, const unsigned char[::1] thresholds,
    unsigned short[::1] first_met, unsigned short[::1] condition,
) except -1
@cython.locals(
    first=Py_ssize_t, leaves=Py_ssize_t, split=Py_ssize_t, child=Py_ssize_t, node=Py_ssize_t,
)
cdef int number_nodes(num_leaves, const short[::1] children, unsigned short[::1] nodes) except -1
@cython.locals(
    start=Py_ssize_t, count=Py_ssize_t, feature=Py_ssize_t, met=LineSet[::1], out=list,
)
cpdef list scores(LineTrees trees, const unsigned char[::1] table, Py_ssize_t lines)
@cython.locals(
    lines=Py_ssize_t, line=Py_ssize_t, size=Py_ssize_t, start=Py_ssize_t, count=Py_ssize_t,
    met=LineSet[::1], out=list,
)
cpdef list number_scores(NumberTrees trees, const double[:, ::1] cells, const int[::1] asked)
@cython.locals(
    threshold=double[::1], feature=Py_ssize_t, place=Py_ssize_t, first=Py_ssize_t,
    after=Py_ssize_t, condition=Py_ssize_t, k=Py_ssize_t, low=Py_ssize_t, left=Py_ssize_t, half=Py_ssize_t,
    line=Py_ssize_t, lines=LineSet, number=double, before=double,
)
cdef int meet_numbers(
    NumberTrees trees, const double[:, ::1] cells, const int[::1] asked, Py_ssize_t start,
    Py_ssize_t count, LineSet[::1] met,
) except -1
@cython.locals(line=Py_ssize_t, at=LineSet[::1], totals=double[::1])
cdef int add_scores(LineTrees trees, LineSet[::1] met, Py_ssize_t count, list out) except -1
@cython.locals(
    first=Py_ssize_t, number=Py_ssize_t, here=Py_ssize_t, line=Py_ssize_t, lines=LineSet,
    first_met=cython.ushort[::1],
)
cdef int meet(
    LineTrees trees, Py_ssize_t feature, const unsigned char[::1] table, Py_ssize_t start,
    Py_ssize_t count, LineSet[::1] met,
) except -1
@cython.locals(
    tree=Py_ssize_t, first=Py_ssize_t, splits=Py_ssize_t, k=Py_ssize_t, leaf=Py_ssize_t,
    lines=LineSet, within=LineSet, others=LineSet, left=cython.ushort[::1],
    right=cython.ushort[::1], condition=cython.ushort[::1], leaves=double[::1],
    places=cython.uchar[::1],
)
cdef int add_leaves(LineTrees trees, LineSet[::1] met, LineSet[::1] at, double[::1] totals) except -1
@cython.locals(within=LineSet, others=LineSet, line=Py_ssize_t)
cdef LineSet undecided(LineSet lines, double bound, double[::1] totals) noexcept
