/* What the lines hold: their texts, and their words without what surrounds them. The plain forms
 * stand where these are called, in `cleaner.text.repair` and `cleaner.metadata.document_view`. */

#include "native.h"

#define FEW 8 /* characters that are looked through for every one of a text */

PyDoc_STRVAR(texts_doc,
"texts(lines: tuple[Line, ...]) -> list[str]\n\nThe text of every line.");

static PyObject *texts(PyObject *Py_UNUSED(module), PyObject *lines)
{
    if (!are_lines(lines)) return NULL;
    PyObject *out = PyList_New(PyTuple_GET_SIZE(lines));
    for (Py_ssize_t k = 0; out != NULL && k < PyTuple_GET_SIZE(lines); k++)
        PyList_SET_ITEM(out, k, Py_NewRef(PyTuple_GET_ITEM(PyTuple_GET_ITEM(lines, k), TEXT)));
    return out;
}

static int is_among(PyObject *few, Py_UCS4 c)
{
    for (Py_ssize_t k = 0; k < PyUnicode_GET_LENGTH(few); k++)
        if (PyUnicode_READ_CHAR(few, k) == c) return 1;
    return 0;
}

/* The text without white space at its ends, and then without the characters of `unseen`. */
static PyObject *bared(PyObject *text, PyObject *unseen)
{
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t from = 0, to = PyUnicode_GET_LENGTH(text);
    while (from < to && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, from))) from++;
    while (to > from && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, to - 1))) to--;
    while (from < to && is_among(unseen, PyUnicode_READ(kind, data, from))) from++;
    while (to > from && is_among(unseen, PyUnicode_READ(kind, data, to - 1))) to--;
    return PyUnicode_Substring(text, from, to);
}

PyDoc_STRVAR(told_doc,
"told(lines: Sequence[Line], unseen: str) -> tuple[list[int], list[str]]\n\n"
"The numbers of the lines with words, and their texts without white space at the ends and,\n"
"inside that, without the few characters of `unseen`.");

static PyObject *told(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *given, *unseen, *out = NULL;
    if (!PyArg_ParseTuple(args, "OU", &given, &unseen)) return NULL;
    if (PyUnicode_GET_LENGTH(unseen) > FEW) {
        PyErr_SetString(PyExc_ValueError, "more characters than a few");
        return NULL;
    }
    PyObject *lines = PySequence_Tuple(given);
    PyObject *numbers = PyList_New(0), *kept = PyList_New(0);
    if (lines == NULL || numbers == NULL || kept == NULL || !are_lines(lines)) goto done;
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(lines); k++) {
        PyObject *line = PyTuple_GET_ITEM(lines, k);
        PyObject *text = bared(PyTuple_GET_ITEM(line, TEXT), unseen);
        int bad = text == NULL ||
                  (PyUnicode_GET_LENGTH(text) > 0 &&
                   (PyList_Append(kept, text) ||
                    PyList_Append(numbers, PyTuple_GET_ITEM(line, NUMBER))));
        Py_XDECREF(text);
        if (bad) goto done;
    }
    out = PyTuple_Pack(2, numbers, kept);
done:
    Py_XDECREF(lines);
    Py_XDECREF(numbers);
    Py_XDECREF(kept);
    return out;
}

static PyMethodDef methods[] = {
    {"texts", texts, METH_O, texts_doc},
    {"told", told, METH_VARARGS, told_doc},
    {NULL, NULL, 0, NULL},
};

int add_reading(PyObject *module) { return PyModule_AddFunctions(module, methods); }
