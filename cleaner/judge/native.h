#ifndef CLEANER_JUDGE_NATIVE_H
#define CLEANER_JUDGE_NATIVE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A new number, here and where it is asked for, when what the functions take or give changes:
 * so an older build beside newer sources is told and left alone. */
#define FORM "FORM_2"

#define KINDS 65536 /* code points that have a kind of their own in a table */

static inline Py_ssize_t least(Py_ssize_t a, Py_ssize_t b) { return a < b ? a : b; }
static inline Py_ssize_t most(Py_ssize_t a, Py_ssize_t b) { return a > b ? a : b; }

/* Each adds what its file holds to the module; -1 with an error set. */
int add_columns(PyObject *module);
int add_cues(PyObject *module);
int add_measures(PyObject *module);
int add_trees(PyObject *module);

#endif
