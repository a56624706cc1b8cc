/* Making what is made for every line of a page: the verdicts, and the record's list of what was
 * removed. The plain forms are in `cleaner.judge.page` and `cleaner.result`. */

#include "native.h"

static PyObject *s_places[3], *s_keys[EDIT];

PyDoc_STRVAR(verdicts_doc,
"verdicts(lines: Sequence[Line], chances: Sequence[float], keeps: Sequence[bool],\n"
"         first: int, last: int, verdict: type[Verdict]) -> tuple[Verdict, ...]\n\n"
"A verdict without reasons for every line; `first` and `last` are the indexes of the body's\n"
"first and last line.");

static PyObject *verdicts(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *given[3], *type, *have[3] = {NULL, NULL, NULL}, *none = NULL, *out = NULL;
    Py_ssize_t first, last;
    if (!PyArg_ParseTuple(args, "OOOnnO!", &given[0], &given[1], &given[2], &first, &last,
                          &PyType_Type, &type) || !makes_tuples(type))
        return NULL;
    for (int k = 0; k < 3; k++)
        if ((have[k] = PySequence_Tuple(given[k])) == NULL) goto done;
    Py_ssize_t n = PyTuple_GET_SIZE(have[0]);
    if (!are_lines(have[0])) goto done;
    if (PyTuple_GET_SIZE(have[1]) != n || PyTuple_GET_SIZE(have[2]) != n) {
        PyErr_SetString(PyExc_ValueError, "a chance and a decision for every line");
        goto done;
    }
    if ((none = PyTuple_New(0)) == NULL || (out = PyTuple_New(n)) == NULL) goto done;
    for (Py_ssize_t k = 0; k < n; k++) {
        PyObject *chance = PyTuple_GET_ITEM(have[1], k), *keep = PyTuple_GET_ITEM(have[2], k);
        if (!PyFloat_Check(chance) || !PyBool_Check(keep)) {
            PyErr_SetString(PyExc_TypeError, "a chance is a float, a decision a bool");
            Py_CLEAR(out);
            goto done;
        }
        PyObject *verdict = new_tuple((PyTypeObject *)type, VERDICT);
        if (verdict == NULL) {
            Py_CLEAR(out);
            goto done;
        }
        PyObject *number = PyTuple_GET_ITEM(PyTuple_GET_ITEM(have[0], k), NUMBER);
        PyTuple_SET_ITEM(verdict, 0, Py_NewRef(number));
        PyTuple_SET_ITEM(verdict, 1, Py_NewRef(chance));
        PyTuple_SET_ITEM(verdict, 2, Py_NewRef(s_places[(k >= first) + (k > last)]));
        PyTuple_SET_ITEM(verdict, 3, Py_NewRef(keep == Py_True ? Py_False : Py_True));
        PyTuple_SET_ITEM(verdict, 4, Py_NewRef(none));
        PyObject_GC_UnTrack(verdict); /* it holds strings and numbers and an empty tuple */
        PyTuple_SET_ITEM(out, k, verdict);
    }
done:
    for (int k = 0; k < 3; k++) Py_XDECREF(have[k]);
    Py_XDECREF(none);
    return out;
}

static int is_edit(PyObject *edit)
{
    return PyTuple_Check(edit) && PyTuple_GET_SIZE(edit) == EDIT &&
           PyTuple_Check(PyTuple_GET_ITEM(edit, EDIT_BY));
}

/* An edit as the record has it; NULL with an error set. */
static PyObject *item_of(PyObject *edit)
{
    PyObject *item = PyDict_New();
    PyObject *by = item ? PySequence_List(PyTuple_GET_ITEM(edit, EDIT_BY)) : NULL;
    for (int k = 0; by != NULL && k < EDIT; k++)
        if (PyDict_SetItem(item, s_keys[k], k == EDIT_BY ? by : PyTuple_GET_ITEM(edit, k)))
            Py_CLEAR(by);
    if (by == NULL) Py_CLEAR(item);
    Py_XDECREF(by);
    return item;
}

PyDoc_STRVAR(removed_doc,
"removed(edits: tuple[Edit, ...]) -> list[dict[str, Any]]\n\nThe edits as the record has them.");

static PyObject *removed(PyObject *Py_UNUSED(module), PyObject *edits)
{
    if (!PyTuple_Check(edits)) {
        PyErr_SetString(PyExc_TypeError, "edits are a tuple");
        return NULL;
    }
    PyObject *out = PyList_New(PyTuple_GET_SIZE(edits));
    for (Py_ssize_t k = 0; out != NULL && k < PyTuple_GET_SIZE(edits); k++) {
        PyObject *edit = PyTuple_GET_ITEM(edits, k), *item = NULL;
        if (is_edit(edit))
            item = item_of(edit);
        else
            PyErr_SetString(PyExc_TypeError, "an edit is an Edit");
        if (item == NULL) Py_CLEAR(out);
        else PyList_SET_ITEM(out, k, item);
    }
    return out;
}

static PyMethodDef methods[] = {
    {"verdicts", verdicts, METH_VARARGS, verdicts_doc},
    {"removed", removed, METH_O, removed_doc},
    {NULL, NULL, 0, NULL},
};

int add_making(PyObject *module)
{
    const char *places[] = {"before", "inside", "after"};
    const char *keys[] = {"line", "start", "end", "text", "by"};
    for (int k = 0; k < 3; k++)
        if ((s_places[k] = PyUnicode_InternFromString(places[k])) == NULL) return -1;
    for (int k = 0; k < EDIT; k++)
        if ((s_keys[k] = PyUnicode_InternFromString(keys[k])) == NULL) return -1;
    return PyModule_AddFunctions(module, methods);
}
