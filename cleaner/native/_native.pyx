"""The hot loops; see `cleaner.native`."""

cimport cython
from cpython.array cimport array, clone as array_clone
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.exc cimport PyErr_CheckSignals
from cpython.ref cimport Py_INCREF
from cpython.tuple cimport PyTuple_GET_ITEM, PyTuple_SET_ITEM
from cpython.unicode cimport (
    PyUnicode_AsUCS4, PyUnicode_DATA, PyUnicode_DecodeUTF8, PyUnicode_FromKindAndData,
    PyUnicode_GET_LENGTH, PyUnicode_KIND, PyUnicode_READ, Py_UNICODE_ISALNUM,
    Py_UNICODE_ISALPHA, Py_UNICODE_ISDECIMAL, Py_UNICODE_ISDIGIT, Py_UNICODE_ISLOWER,
    Py_UNICODE_ISSPACE, Py_UNICODE_ISUPPER,
)
from libc.string cimport memchr, memcmp
from cython.view cimport array as cython_array

cdef extern from "Python.h":
    enum: PyUnicode_1BYTE_KIND, PyUnicode_2BYTE_KIND, PyUnicode_4BYTE_KIND
    bint PyUnicode_IS_ASCII(str)
    ctypedef struct PyTypeObject:
        object (*tp_alloc)(PyTypeObject *, Py_ssize_t)

from cleaner.native._line_features cimport MeasuredLines
from cleaner.native._page_surroundings cimport (
    PageLines, WIDTH, add_up, candidates, fill_around, whole_page,
)
from cleaner.native._text_columns cimport AT as TEXT_PLACES, fill_columns, find_main_run

from cleaner.native._text_columns import COLUMNS as TEXT_COLUMNS

FORM = 20  # raised with every change of what Python calls here; checked by `cleaner.native`

include "text.pxi"
include "characters.pxi"
include "class_words.pxi"
include "nesting.pxi"
include "parser_tree.pxi"
include "page_lines.pxi"
include "page_features.pxi"
include "text_table.pxi"
