# The types of `cleaner/metadata/line_checks.py`, where it is compiled.

cimport cython

cdef long _SENTENCE, _PREFIX, _SHORTEST_ABOUT, _SHORTEST_BIO, _LONGEST_POSTS
cdef long _LONGEST_NOTICE, _OPENING, _LEAST_SPACES
cdef Py_UCS4 _FIRST_CJK, _LAST_HANGUL
cdef tuple _CJK_PREFIXES, _SIGNS_OF_NOTICE
cdef frozenset _FIRST_OF_PREFIX, _FIRST_OF_POSTS
cdef str _LEADING, _BEFORE_NOTICE, _FIRST_OF_NOTICE, _MARKS_OF_HEADING

@cython.locals(found=list, text=str, bits=long)
cpdef list author_lines(texts, indexes, dated)
cdef str _without_marks(str text)
@cython.locals(length=Py_ssize_t, end=Py_ssize_t, first=str, bits=long, is_ascii=bint)
cdef long _author_bits(str text, bint may_hold_date) except -1
@cython.locals(length=Py_ssize_t, rest=str, left=str, second=str, may_be_name=bint, is_whole=bint)
cdef bint _may_be_byline(str text, str first, bint is_ascii, bint may_hold_date) except -1
@cython.locals(end=Py_ssize_t)
cpdef bint may_have_prefix(str text) except -1
@cython.locals(text=str, found=list, index=Py_ssize_t)
cpdef list notices(texts, Py_ssize_t start, Py_ssize_t end)
@cython.locals(lower=str)
cdef bint _is_notice(str text) except -1
@cython.locals(text=str, below=str, found=list, index=Py_ssize_t, last=Py_ssize_t)
cpdef list headings(texts, indexes)
