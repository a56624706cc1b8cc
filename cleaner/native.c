/* The loops over a text's lines, natively: what is blank, and what stands without some of
 * them. Both say what their plain forms in `cleaner.edits` say (tests/test_native.py); where
 * this module was not built, those are used. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

/* A new number, here and where it is asked for, when what the functions take or give changes:
 * so an older build beside newer sources is told and left alone. */
#define FORM "FORM_1"

enum { NUMBER, START, TEXT, ENDING, LINE = 5 }; /* the places of a Line's fields */
enum { EDIT = 5 };

/* The lines as an array of Line tuples; NULL with an error set. */
static PyObject **lines_of(PyObject *given, Py_ssize_t *n)
{
    if (!PyTuple_Check(given)) {
        PyErr_SetString(PyExc_TypeError, "lines are a tuple");
        return NULL;
    }
    *n = PyTuple_GET_SIZE(given);
    for (Py_ssize_t k = 0; k < *n; k++) {
        PyObject *line = PyTuple_GET_ITEM(given, k);
        if (!PyTuple_Check(line) || PyTuple_GET_SIZE(line) != LINE ||
            !PyUnicode_Check(PyTuple_GET_ITEM(line, TEXT)) ||
            !PyUnicode_Check(PyTuple_GET_ITEM(line, ENDING))) {
            PyErr_SetString(PyExc_TypeError, "a line is a Line");
            return NULL;
        }
    }
    return ((PyTupleObject *)given)->ob_item;
}

PyDoc_STRVAR(blanks_doc,
"blanks(lines: tuple[Line, ...]) -> bytes\n\nA byte for every line: 1 where it is blank.");

static PyObject *blanks(PyObject *Py_UNUSED(module), PyObject *given)
{
    Py_ssize_t n;
    PyObject **lines = lines_of(given, &n);
    PyObject *out = lines ? PyBytes_FromStringAndSize(NULL, n) : NULL;
    for (Py_ssize_t k = 0; out != NULL && k < n; k++) {
        PyObject *text = PyTuple_GET_ITEM(lines[k], TEXT);
        int kind = PyUnicode_KIND(text);
        const void *data = PyUnicode_DATA(text);
        Py_ssize_t at = 0, size = PyUnicode_GET_LENGTH(text);
        while (at < size && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at))) at++;
        PyBytes_AS_STRING(out)[k] = at == size;
    }
    return out;
}

/* The edit that takes a whole line and its ending, by `names`; NULL with an error set.
 *
 * The collector need not look at it: it holds strings and numbers and a tuple of strings. */
static PyObject *edit_of(PyTypeObject *type, PyObject *line, PyObject *names)
{
    PyObject *text = PyTuple_GET_ITEM(line, TEXT), *ending = PyTuple_GET_ITEM(line, ENDING);
    Py_ssize_t start = PyLong_AsSsize_t(PyTuple_GET_ITEM(line, START));
    if (start == -1 && PyErr_Occurred()) return NULL;
    PyObject *end = PyLong_FromSsize_t(
        start + PyUnicode_GET_LENGTH(text) + PyUnicode_GET_LENGTH(ending));
    PyObject *taken = PyUnicode_Concat(text, ending);
    PyObject *edit = end && taken ? type->tp_alloc(type, EDIT) : NULL;
    if (edit == NULL) {
        Py_XDECREF(end);
        Py_XDECREF(taken);
        return NULL;
    }
    PyTuple_SET_ITEM(edit, 0, Py_NewRef(PyTuple_GET_ITEM(line, NUMBER)));
    PyTuple_SET_ITEM(edit, 1, Py_NewRef(PyTuple_GET_ITEM(line, START)));
    PyTuple_SET_ITEM(edit, 2, end);
    PyTuple_SET_ITEM(edit, 3, taken);
    PyTuple_SET_ITEM(edit, 4, Py_NewRef(names));
    PyObject_GC_UnTrack(edit);
    return edit;
}

PyDoc_STRVAR(without_doc,
"without(lines: tuple[Line, ...], gone: dict[int, tuple[str, ...]], edit: type[Edit])\n"
"    -> tuple[list[Line], list[Edit]]\n\n"
"The lines that stay, and an edit for each that goes and is not empty; `gone` has their\n"
"indexes and who takes them.");

static PyObject *without(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *given, *gone, *type;
    Py_ssize_t n;
    if (!PyArg_ParseTuple(args, "OO!O!", &given, &PyDict_Type, &gone, &PyType_Type, &type))
        return NULL;
    PyObject **lines = lines_of(given, &n);
    if (lines == NULL) return NULL;
    if (!PyType_IsSubtype((PyTypeObject *)type, &PyTuple_Type)) {
        PyErr_SetString(PyExc_TypeError, "an edit is a tuple");
        return NULL;
    }
    PyObject *stay = PyList_New(0), *edits = PyList_New(0), *out = NULL;
    if (stay == NULL || edits == NULL) goto done;
    for (Py_ssize_t k = 0; k < n; k++) {
        PyObject *index = PyLong_FromSsize_t(k);
        PyObject *names = index ? PyDict_GetItemWithError(gone, index) : NULL;
        Py_XDECREF(index);
        if (names == NULL) {
            if (PyErr_Occurred() || PyList_Append(stay, lines[k])) goto done;
            continue;
        }
        if (PyUnicode_GET_LENGTH(PyTuple_GET_ITEM(lines[k], TEXT)) == 0 &&
            PyUnicode_GET_LENGTH(PyTuple_GET_ITEM(lines[k], ENDING)) == 0)
            continue;
        PyObject *edit = edit_of((PyTypeObject *)type, lines[k], names);
        int bad = edit == NULL || PyList_Append(edits, edit);
        Py_XDECREF(edit);
        if (bad) goto done;
    }
    out = PyTuple_Pack(2, stay, edits);
done:
    Py_XDECREF(stay);
    Py_XDECREF(edits);
    return out;
}

static PyMethodDef methods[] = {
    {"blanks", blanks, METH_O, blanks_doc},
    {"without", without, METH_VARARGS, without_doc},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "cleaner.native",
    .m_doc = "The loops over a text's lines.",
    .m_size = -1,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_native(void)
{
    PyObject *made = PyModule_Create(&module);
    if (made != NULL && PyModule_AddIntConstant(made, FORM, 1)) Py_CLEAR(made);
    return made;
}
