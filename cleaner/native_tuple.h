#ifndef CLEANER_NATIVE_TUPLE_H
#define CLEANER_NATIVE_TUPLE_H

/* For all native modules; each includes Python.h first. */

/* A new instance of a class made by NamedTuple, its items not yet set; NULL with an error set. */
static inline PyObject *new_tuple(PyTypeObject *type, Py_ssize_t size)
{
    PyObject *made = type->tp_alloc(type, size);
#if PY_VERSION_HEX >= 0x030E0000 /* which keeps a tuple's hash in it, -1 until somebody asks */
    if (made != NULL) ((PyTupleObject *)made)->ob_hash = -1;
#endif
    return made;
}

#endif
