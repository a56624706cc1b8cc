#ifndef CLEANER_JUDGE_NATIVE_H
#define CLEANER_JUDGE_NATIVE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "../native_tuple.h"

/* A new number, here and where it is asked for, when what the functions take or give changes:
 * so an older build beside newer sources is told and left alone. */
#define FORM "FORM_3"

#define KINDS 65536 /* code points that have a kind of their own in a table */

static inline Py_ssize_t least(Py_ssize_t a, Py_ssize_t b) { return a < b ? a : b; }
static inline Py_ssize_t most(Py_ssize_t a, Py_ssize_t b) { return a > b ? a : b; }

/* Bytes one behind the other; the room for them grows. */
typedef struct { char *bytes; Py_ssize_t size, room; } Heap;

int widened(Heap *heap, Py_ssize_t characters);

/* Make room for so many characters, 4 bytes each; -1 with an error set. */
static inline int widen(Heap *heap, Py_ssize_t characters)
{
    return characters <= (heap->room - heap->size) / 4 ? 0 : widened(heap, characters);
}

/* What one line looks like (measures.Measure): its key is [from, to) of its text. */
typedef struct {
    Py_ssize_t from, to, words, commas;
    int ending, bullet, quoted, lower, solid;
    double capitals, digits, letters, prose;
} Row;

/* Who is told the tokens of a line, each as bytes that say which characters it has and as often
 * as it stands there. `told` gives -1 with an error set to end it. */
typedef struct Listener {
    int (*told)(struct Listener *self, const char *token, Py_ssize_t size);
    Heap scratch; /* freed by who made the listener */
} Listener;

/* Measure the line `text`, a str; -1 with an error set. */
int look(PyObject *text, Row *row, Listener *listener);

/* The columns of a text's lines: `n` numbers each, one column behind the other. */
typedef struct {
    PyObject_HEAD
    Py_ssize_t n;
    double *cells;
    PyObject **given; /* the columns that were asked for, as tuples */
} Table;

extern PyTypeObject TableType;
Py_ssize_t column_named(PyObject *name); /* its place; -1 with an error set */

/* Each adds what its file holds to the module; -1 with an error set. */
int add_columns(PyObject *module);
int add_cues(PyObject *module);
int add_measures(PyObject *module);
int add_text(PyObject *module);
int add_trees(PyObject *module);

#endif
