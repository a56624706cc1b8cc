# The types of `cleaner/native/line_passes.py`, where it is compiled.

cimport cython

cdef Py_ssize_t NUMBER, START, TEXT, ENDING, SHAPE

@cython.locals(kept=list, first=Py_ssize_t, index=Py_ssize_t)
cpdef tuple without(tuple lines, list indexes)
@cython.locals(edits=list, index=Py_ssize_t, text=str, start=Py_ssize_t)
cpdef list edits_of(tuple lines, list indexes, dict removed)
@cython.locals(removed=list, waiting=Py_ssize_t, place=Py_ssize_t, words=Py_ssize_t, i=Py_ssize_t, text=str)
cpdef list superfluous(tuple lines)
cdef bint _would_join(before, blank) except -1
@cython.locals(pieces=list, index=Py_ssize_t, text=str, start=Py_ssize_t)
cpdef list pieces_of(tuple lines, list indexes)
@cython.locals(merged=list, parts=list)
cpdef list merged_edits(list pieces, tuple names)
@cython.locals(out=list, number=Py_ssize_t, start=Py_ssize_t, size=Py_ssize_t, i=Py_ssize_t, text=str, ending=str)
cpdef tuple with_blank_lines(tuple lines)
@cython.locals(total=double, best=double, at=double, hit=double, kept=double, value=double, p=double, w=double)
cpdef double best_threshold(list probabilities, list sizes) except? -1
