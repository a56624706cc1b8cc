#ifndef CLEANER_NATIVE_H
#define CLEANER_NATIVE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include "native_tuple.h"

/* A new number, here and where it is asked for, when what the functions take or give changes:
 * so an older build beside newer sources is told and left alone. */
#define FORM "FORM_3"

enum { NUMBER, START, TEXT, ENDING, LINE = 5 };        /* the places of a Line's fields */
enum { EDIT_START = 1, EDIT_END, EDIT_TEXT, EDIT_BY, EDIT }; /* and of an Edit's */
enum { VERDICT = 5 };

/* Whether `line` is a Line, but for its shape, at which nothing here looks. */
static inline int is_line(PyObject *line)
{
    return PyTuple_Check(line) && PyTuple_GET_SIZE(line) == LINE &&
           PyLong_Check(PyTuple_GET_ITEM(line, NUMBER)) &&
           PyLong_Check(PyTuple_GET_ITEM(line, START)) &&
           PyUnicode_Check(PyTuple_GET_ITEM(line, TEXT)) &&
           PyUnicode_Check(PyTuple_GET_ITEM(line, ENDING));
}

/* Whether `given` is a tuple of lines; 0 with an error set. */
static inline int are_lines(PyObject *given)
{
    if (!PyTuple_Check(given)) {
        PyErr_SetString(PyExc_TypeError, "lines are a tuple");
        return 0;
    }
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(given); k++)
        if (!is_line(PyTuple_GET_ITEM(given, k))) {
            PyErr_SetString(PyExc_TypeError, "a line is a Line");
            return 0;
        }
    return 1;
}

/* Whether `type` makes tuples; 0 with an error set. */
static inline int makes_tuples(PyObject *type)
{
    if (PyType_IsSubtype((PyTypeObject *)type, &PyTuple_Type)) return 1;
    PyErr_SetString(PyExc_TypeError, "edits and verdicts are tuples");
    return 0;
}

/* Each adds what its file holds to the module; -1 with an error set. */
int add_closing(PyObject *module);
int add_making(PyObject *module);
int add_naming(PyObject *module);
int add_reading(PyObject *module);

#endif
