/* Taking whole lines out: what stays, and the edits that took the rest. The plain forms are
 * `edits.plainly_without` and `edits.plainly_closed`. */

#include "native.h"

/* Where a line starts and ends with its ending; -1 with an error set for what is nowhere. */
static int span_of(PyObject *line, Py_ssize_t *start, Py_ssize_t *end)
{
    Py_ssize_t text = PyUnicode_GET_LENGTH(PyTuple_GET_ITEM(line, TEXT));
    Py_ssize_t ending = PyUnicode_GET_LENGTH(PyTuple_GET_ITEM(line, ENDING));
    *start = PyLong_AsSsize_t(PyTuple_GET_ITEM(line, START));
    if (*start == -1 && PyErr_Occurred()) return -1;
    if (*start < 0 || text > PY_SSIZE_T_MAX - ending || *start > PY_SSIZE_T_MAX - text - ending) {
        PyErr_SetString(PyExc_ValueError, "a line starts nowhere");
        return -1;
    }
    *end = *start + text + ending;
    return 0;
}

/* The edit that takes `taken` from where `line` starts, by `names`; NULL with an error set, also
 * where `taken` is NULL. It takes over the reference to `taken`.
 *
 * The collector need not look at it: it holds strings and numbers and a tuple of strings. */
static PyObject *edit_of(PyTypeObject *type, PyObject *line, Py_ssize_t end, PyObject *taken,
                         PyObject *names)
{
    PyObject *last = taken ? PyLong_FromSsize_t(end) : NULL;
    PyObject *edit = last ? new_tuple(type, EDIT) : NULL;
    if (edit == NULL) {
        Py_XDECREF(last);
        Py_XDECREF(taken);
        return NULL;
    }
    PyTuple_SET_ITEM(edit, 0, Py_NewRef(PyTuple_GET_ITEM(line, NUMBER)));
    PyTuple_SET_ITEM(edit, EDIT_START, Py_NewRef(PyTuple_GET_ITEM(line, START)));
    PyTuple_SET_ITEM(edit, EDIT_END, last);
    PyTuple_SET_ITEM(edit, EDIT_TEXT, taken);
    PyTuple_SET_ITEM(edit, EDIT_BY, Py_NewRef(names));
    PyObject_GC_UnTrack(edit);
    return edit;
}

/* Appends the edit, whose reference it takes over; -1 with an error set, also for NULL. */
static int add(PyObject *edits, PyObject *edit)
{
    int bad = edit == NULL || PyList_Append(edits, edit);
    Py_XDECREF(edit);
    return bad ? -1 : 0;
}

static PyObject *whole(PyObject *line)
{
    return PyUnicode_Concat(PyTuple_GET_ITEM(line, TEXT), PyTuple_GET_ITEM(line, ENDING));
}

PyDoc_STRVAR(without_doc,
"without(lines: tuple[Line, ...], gone: dict[int, tuple[str, ...]], edit: type[Edit])\n"
"    -> tuple[list[Line], list[Edit]]\n\n"
"The lines that stay, and an edit for each that goes and is not empty; `gone` has their\n"
"indexes and who takes them.");

static PyObject *without(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *lines, *gone, *type;
    if (!PyArg_ParseTuple(args, "OO!O!", &lines, &PyDict_Type, &gone, &PyType_Type, &type) ||
        !are_lines(lines) || !makes_tuples(type))
        return NULL;
    PyObject *stay = PyList_New(0), *edits = PyList_New(0), *out = NULL;
    if (stay == NULL || edits == NULL) goto done;
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(lines); k++) {
        PyObject *line = PyTuple_GET_ITEM(lines, k), *index = PyLong_FromSsize_t(k);
        PyObject *names = index ? PyDict_GetItemWithError(gone, index) : NULL;
        Py_XINCREF(names);
        Py_XDECREF(index);
        if (names == NULL) {
            if (PyErr_Occurred() || PyList_Append(stay, line)) goto done;
            continue;
        }
        Py_ssize_t start, end;
        int bad = 0;
        if (!PyTuple_Check(names)) {
            PyErr_SetString(PyExc_TypeError, "who takes a line is a tuple of names");
            bad = 1;
        } else if (span_of(line, &start, &end)) {
            bad = 1;
        } else if (end > start) {
            bad = add(edits, edit_of((PyTypeObject *)type, line, end, whole(line), names));
        }
        Py_DECREF(names);
        if (bad) goto done;
    }
    out = PyTuple_Pack(2, stay, edits);
done:
    Py_XDECREF(stay);
    Py_XDECREF(edits);
    return out;
}

static int is_blank(PyObject *line)
{
    PyObject *text = PyTuple_GET_ITEM(line, TEXT);
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t at = 0, size = PyUnicode_GET_LENGTH(text);
    while (at < size && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at))) at++;
    return at == size;
}

static int is(PyObject *text, const char *ascii)
{
    return PyUnicode_CompareWithASCIIString(text, ascii) == 0;
}

/* Whether a line end "\r" and this blank line would read as one line end "\r\n". */
static int joins(PyObject *before, PyObject *blank)
{
    return is(PyTuple_GET_ITEM(before, ENDING), "\r") &&
           PyUnicode_GET_LENGTH(PyTuple_GET_ITEM(blank, TEXT)) == 0 &&
           is(PyTuple_GET_ITEM(blank, ENDING), "\n");
}

/* Marks the lines that go: blank ones at the ends and behind another. Returns how many. */
static Py_ssize_t mark(PyObject *lines, char *goes)
{
    Py_ssize_t count = 0;
    PyObject *words = NULL; /* the last line with words */
    Py_ssize_t waits = -1;  /* a blank line that stays if a line with words follows */
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(lines); k++) {
        PyObject *line = PyTuple_GET_ITEM(lines, k);
        if (!is_blank(line)) {
            words = line;
            waits = -1;
        } else if (words != NULL && waits < 0 && !joins(words, line)) {
            waits = k;
        } else {
            count += goes[k] = 1;
        }
    }
    if (waits >= 0) count += goes[waits] = 1;
    return count;
}

/* The text of the lines that go from one index to another, inclusive; NULL with an error set. */
static PyObject *taken(PyObject *lines, const char *goes, Py_ssize_t from, Py_ssize_t to)
{
    if (from == to) return whole(PyTuple_GET_ITEM(lines, from));
    PyObject *parts = PyList_New(0), *empty = parts ? PyUnicode_New(0, 0) : NULL, *out = NULL;
    if (empty == NULL) goto done;
    for (Py_ssize_t k = from; k <= to; k++) {
        PyObject *line = PyTuple_GET_ITEM(lines, k);
        if (goes[k] && (PyList_Append(parts, PyTuple_GET_ITEM(line, TEXT)) ||
                        PyList_Append(parts, PyTuple_GET_ITEM(line, ENDING))))
            goto done;
    }
    out = PyUnicode_Join(empty, parts);
done:
    Py_XDECREF(parts);
    Py_XDECREF(empty);
    return out;
}

PyDoc_STRVAR(closed_doc,
"closed(lines: tuple[Line, ...], edit: type[Edit], names: tuple[str, ...])\n"
"    -> tuple[tuple[Line, ...], list[Edit]]\n\n"
"The lines that stay, with no blank one at the ends and never two in a row, and an edit by\n"
"`names` for each run of lines that go; `lines` itself where none does.");

static PyObject *closed(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *lines, *type, *names;
    if (!PyArg_ParseTuple(args, "OO!O!", &lines, &PyType_Type, &type, &PyTuple_Type, &names) ||
        !are_lines(lines) || !makes_tuples(type))
        return NULL;
    Py_ssize_t n = PyTuple_GET_SIZE(lines);
    char *goes = PyMem_Calloc((size_t)n + 1, 1);
    if (goes == NULL) return PyErr_NoMemory();
    Py_ssize_t count = mark(lines, goes), at = 0;
    PyObject *stay = count ? PyTuple_New(n - count) : Py_NewRef(lines);
    PyObject *edits = PyList_New(0), *out = NULL;
    if (stay == NULL || edits == NULL) goto done;
    Py_ssize_t first = -1, last = -1, from = 0, to = 0, end = 0; /* the run that is not yet an edit */
    for (Py_ssize_t k = 0; count && k <= n; k++) {
        if (k < n && !goes[k]) {
            PyTuple_SET_ITEM(stay, at++, Py_NewRef(PyTuple_GET_ITEM(lines, k)));
            continue;
        }
        if (k < n && span_of(PyTuple_GET_ITEM(lines, k), &from, &to)) goto done;
        if (k < n && from == to) continue;
        if (first >= 0 && (k == n || from != end)) {
            PyObject *line = PyTuple_GET_ITEM(lines, first), *text = taken(lines, goes, first, last);
            if (add(edits, edit_of((PyTypeObject *)type, line, end, text, names))) goto done;
            first = -1;
        }
        if (first < 0) first = k;
        last = k;
        end = to;
    }
    out = PyTuple_Pack(2, stay, edits);
done:
    PyMem_Free(goes);
    Py_XDECREF(stay);
    Py_XDECREF(edits);
    return out;
}

static PyMethodDef methods[] = {
    {"without", without, METH_VARARGS, without_doc},
    {"closed", closed, METH_VARARGS, closed_doc},
    {NULL, NULL, 0, NULL},
};

int add_closing(PyObject *module) { return PyModule_AddFunctions(module, methods); }
