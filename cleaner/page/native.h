#ifndef CLEANER_EXTRACT_NATIVE_H
#define CLEANER_EXTRACT_NATIVE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <string.h>
#include "../native_tuple.h"

/* A new number, here and where it is asked for, when what the functions take or give changes:
 * so an older build beside newer sources is told and left alone. */
#define FORM "FORM_3"

/* Each adds what its file holds to the module; -1 with an error set. */
int add_lines(PyObject *module);
int add_nesting(PyObject *module);
int add_words(PyObject *module);

/* The traits that an element's class and id name, as bits; `words` is a str. */
uint64_t spoken(PyObject *words);

#endif
