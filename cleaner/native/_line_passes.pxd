# The types of `cleaner/native/line_passes.py`, where it is compiled.

cimport cython
from cpython.tuple cimport PyTuple_GET_ITEM

cdef extern from "Python.h":
    ctypedef class cleaner.model.Line [object PyTupleObject, check_size ignore]:
        # By place, because Python's own access to a field of a NamedTuple costs six calls.
        @property
        cdef inline object number(self):
            return <object>PyTuple_GET_ITEM(self, 0)
        @property
        cdef inline Py_ssize_t start(self) except -1:
            return <object>PyTuple_GET_ITEM(self, 1)
        @property
        cdef inline str text(self):
            return <str>PyTuple_GET_ITEM(self, 2)
        @property
        cdef inline str ending(self):
            return <str>PyTuple_GET_ITEM(self, 3)
        @property
        cdef inline object shape(self):
            return <object>PyTuple_GET_ITEM(self, 4)
    ctypedef class cleaner.model.Shape [object PyObject, check_size ignore]:
        @property
        cdef inline object traits(self):
            return <object>PyTuple_GET_ITEM(self, 16)
    ctypedef class cleaner.model.Edit [object PyVarObject, check_size ignore]:
        @property
        cdef inline object line(self):
            return <object>PyTuple_GET_ITEM(self, 0)
        @property
        cdef inline object start(self):
            return <object>PyTuple_GET_ITEM(self, 1)
        @property
        cdef inline object end(self):
            return <object>PyTuple_GET_ITEM(self, 2)
        @property
        cdef inline object text(self):
            return <object>PyTuple_GET_ITEM(self, 3)
        @property
        cdef inline tuple by(self):
            return <tuple>PyTuple_GET_ITEM(self, 4)

@cython.locals(line=Line)
cpdef list texts_of(lines)
@cython.locals(line=Line)
cpdef list texts_and_endings(lines)
cpdef bint has_words(str text) except -1
@cython.locals(i=Py_ssize_t, text=str)
cpdef list filled(texts)
@cython.locals(text=str, longer=Py_ssize_t, count=Py_ssize_t)
cpdef tuple count_longer(texts, Py_ssize_t longest)
@cython.locals(i=Py_ssize_t, value=double)
cpdef list at_least(values, double least)
@cython.locals(i=Py_ssize_t, text=str)
cpdef list edged(texts, str edges)
@cython.locals(
    line=Line, text=str, i=Py_ssize_t, last=Py_ssize_t, indexes=list, numbers=list, texts=list,
    gaps=list, of_lines=list,
)
cpdef tuple to_judge(lines, dict cues)
@cython.locals(size=Py_ssize_t, text=str, before=str)
cpdef list breaks(texts, Py_ssize_t shortest, Py_ssize_t longest)
@cython.locals(line=Line)
cpdef list numbers_of(lines)
@cython.locals(line=Line)
cpdef list shapes_of(lines)
@cython.locals(line=Line, text=str)
cpdef list with_words(lines)
@cython.locals(line=Line, shape=Shape, i=Py_ssize_t)
cpdef list with_trait(lines, Py_ssize_t trait, int least)
cpdef tuple without(lines, indexes)
@cython.locals(line=Line, index=Py_ssize_t, text=str)
cpdef list edits_of(lines, list indexes, dict removed)
@cython.locals(line=Line, removed=list, waiting=Py_ssize_t, place=Py_ssize_t, words=Line, i=Py_ssize_t, text=str)
cpdef list superfluous(lines)
cdef bint _would_join(Line before, Line blank) except -1
@cython.locals(edit=Edit)
cpdef list edit_records(tuple edits)
cpdef list merged_edits(pieces, tuple names)
@cython.locals(
    here=list, index=Py_ssize_t, begin=Py_ssize_t, end=Py_ssize_t, start=Py_ssize_t, i=Py_ssize_t,
    core=str,
)
cpdef tuple by_line(list found, bytes data, list cores, dict whole, dict signs_of)
@cython.locals(
    words=Py_ssize_t, most=Py_ssize_t, least=Py_ssize_t, literal=Py_ssize_t, number=Py_ssize_t,
    literals=list, named=list,
)
cpdef list worth_trying(
    dict found, list texts, long long[::1] words_of, rules_of, long long[::1] max_words, always
)
@cython.locals(char=Py_UCS4, count=Py_ssize_t, inside=bint)
cdef Py_ssize_t count_words(str text, Py_ssize_t most) except -1
@cython.locals(core=str, left=list)
cpdef list with_required(list worth_trying, list cores, required)
@cython.locals(member=str, found=bint)
cpdef bint all_occur(sets, str text) except -1
@cython.locals(like=list, total=double, best=double, at=double, hit=double, kept=double, value=double, p=double, w=double)
cpdef double best_threshold(list probabilities, list sizes) except? -1
