# The types of `cleaner/judge/page_surroundings.py`, where it is compiled.

cimport cython

cdef Py_ssize_t NEAR, NEAR_SPAN, LEVELS, MOST, MIDDLE, MOST_LINES, FAR_HEADLINE, NO_HEADLINE
cdef Py_ssize_t LAST_STEP, SPAN, CONTAINERS, NEAREST, PLACE, BEFORE, WIDTH
cdef double LEAST_PROSE

cdef class PathTotals:
    cdef double[::1] lines, size, linked, prose, homes
    cdef int add(self, PageLines page, Py_ssize_t path, Py_ssize_t i) except -1

cdef class PageLines:
    cdef Py_ssize_t count
    cdef const unsigned char[::1] steps
    cdef double[::1] size, prose, linked, mostly_links, size_to, prose_to, linked_to, links_to
    cdef double[::1] home_prose, home_nth
    cdef long long[::1] path, home, home_path, levels, region, first, last
    cdef double total
    cdef PathTotals of_homes, of_paths

@cython.locals(i=Py_ssize_t, path=Py_ssize_t, seen=Py_ssize_t, homes=PathTotals)
cpdef add_up(PageLines page)
cpdef list candidates(PageLines page)
@cython.locals(n=Py_ssize_t, k=Py_ssize_t, first=Py_ssize_t, last=Py_ssize_t)
cdef bint is_candidate(PageLines page, Py_ssize_t i) except -1
@cython.locals(n=Py_ssize_t, i=Py_ssize_t, in_region=double, longest=double, many=double)
cpdef tuple whole_page(PageLines page, Py_ssize_t chosen)
@cython.locals(
    i=Py_ssize_t, j=Py_ssize_t, k=Py_ssize_t, path_before=Py_ssize_t, home_before=Py_ssize_t,
    heading=Py_ssize_t, region_first=Py_ssize_t, region_last=Py_ssize_t, row=cython.uchar[::1],
)
cpdef fill_around(
    PageLines page, const long long[::1] chosen, Py_ssize_t headline,
    const unsigned char[::1] above, unsigned char[::1] out,
)
@cython.locals(i=Py_ssize_t, first=Py_ssize_t, last=Py_ssize_t)
cdef tuple region_of(PageLines page)
@cython.locals(n=Py_ssize_t, i=Py_ssize_t, ago=Py_ssize_t, ahead=Py_ssize_t)
cpdef fill_distances(const unsigned char[::1] marks, Py_ssize_t farthest, unsigned char[::1] out)
@cython.locals(path=Py_ssize_t, totals=PathTotals)
cdef int fill_path(PageLines page, Py_ssize_t i, unsigned char[::1] row) except -1
@cython.locals(path=Py_ssize_t, totals=PathTotals, prose=double, is_many=bint)
cdef int fill_containers(PageLines page, Py_ssize_t i, unsigned char[::1] row) except -1
@cython.locals(
    n=Py_ssize_t, k=Py_ssize_t, at=Py_ssize_t, first=Py_ssize_t, last=Py_ssize_t,
    level=Py_ssize_t, size=double, prose=double,
)
cdef int fill_nearest(
    PageLines page, Py_ssize_t i, Py_ssize_t headline, unsigned char[::1] row
) except -1
@cython.locals(n=Py_ssize_t, before=double, after=double, prose_to=double[::1])
cdef int fill_place(PageLines page, Py_ssize_t i, unsigned char[::1] row) except -1
@cython.locals(k=Py_ssize_t)
cdef unsigned char step(PageLines page, double n) except? 255
cdef unsigned char capped(Py_ssize_t n) except? 255
