/* Which rules are worth asking about which line: what `scan.plainly_named` says. */

#include "native.h"
#include <stdint.h>

/* The words of a line, as str.split counts them. */
static Py_ssize_t words_of(PyObject *text)
{
    int kind = PyUnicode_KIND(text), inside = 0;
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t words = 0, size = PyUnicode_GET_LENGTH(text);
    for (Py_ssize_t k = 0; k < size; k++) {
        int space = Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, k));
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

typedef struct {
    Py_ssize_t lines, wide, rules; /* `wide`: 64 rules each */
    Py_ssize_t *starts;            /* where each line's border stands in the folded text */
    uint64_t **named;              /* for each line that was named, a bit a rule */
} Names;

static void names_free(Names *names)
{
    for (Py_ssize_t k = 0; names->named && k < names->lines; k++) PyMem_Free(names->named[k]);
    PyMem_Free(names->named);
    PyMem_Free(names->starts);
}

/* The line in which a literal found at `start` stands; `near` is where the last one stood. */
static Py_ssize_t line_at(const Names *names, Py_ssize_t start, Py_ssize_t near)
{
    if (names->starts[near] <= start && start < names->starts[near + 1]) return near;
    Py_ssize_t low = 0, high = names->lines; /* the border of `low` is at or before `start` */
    while (high - low > 1) {
        Py_ssize_t middle = low + (high - low) / 2;
        if (names->starts[middle] <= start) low = middle;
        else high = middle;
    }
    return low;
}

/* The rules that a literal names, made once and kept in `made`; a new reference. */
static PyObject *rules_of(PyObject *made, PyObject *nominated, Py_ssize_t literal)
{
    if (literal < 0 || literal >= PyList_GET_SIZE(made)) {
        PyErr_SetString(PyExc_ValueError, "a literal that is not there");
        return NULL;
    }
    PyObject *rules = Py_NewRef(PyList_GET_ITEM(made, literal));
    if (rules == Py_None) {
        Py_SETREF(rules, PySequence_GetItem(nominated, literal));
        if (rules != NULL && PyList_SetItem(made, literal, Py_NewRef(rules))) Py_CLEAR(rules);
    }
    if (rules != NULL && !PyTuple_Check(rules)) {
        PyErr_SetString(PyExc_TypeError, "the rules of a literal are a tuple");
        Py_CLEAR(rules);
    }
    return rules;
}

/* Set the bits of some rules for a line; -1 with an error set. */
static int name_rules(Names *names, Py_ssize_t line, PyObject *rules)
{
    if (names->named[line] == NULL &&
        (names->named[line] = PyMem_Calloc((size_t)names->wide, sizeof(uint64_t))) == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(rules); k++) {
        Py_ssize_t rule = PyLong_AsSsize_t(PyTuple_GET_ITEM(rules, k));
        if (rule < 0 || rule >= names->rules) {
            if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "a rule that is not there");
            return -1;
        }
        names->named[line][rule >> 6] |= (uint64_t)1 << (rule & 63);
    }
    return 0;
}

/* (index, words, [rule, ...]) of a line; None where its words are too many for all rules. */
static PyObject *asked_of(const Names *names, Py_ssize_t line, PyObject *text,
                          const int64_t *most)
{
    Py_ssize_t words = words_of(text);
    PyObject *rules = PyList_New(0);
    for (Py_ssize_t at = 0; rules != NULL && at < names->wide; at++) {
        uint64_t bits = names->named[line][at];
        for (Py_ssize_t rule = at << 6; rules != NULL && bits; rule++, bits >>= 1) {
            if (!(bits & 1) || words > most[rule]) continue;
            PyObject *number = PyLong_FromSsize_t(rule);
            if (number == NULL || PyList_Append(rules, number)) Py_CLEAR(rules);
            Py_XDECREF(number);
        }
    }
    PyObject *out = NULL;
    if (rules != NULL)
        out = PyList_GET_SIZE(rules) ? Py_BuildValue("(nnO)", line, words, rules)
                                     : Py_NewRef(Py_None);
    Py_XDECREF(rules);
    return out;
}

/* Read what was found; -1 with an error set. */
static int read_found(Names *names, PyObject *found, PyObject *made, PyObject *nominated)
{
    Py_ssize_t line = 0;
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(found); k++) {
        PyObject *hit = PyTuple_GET_ITEM(found, k);
        if (!PyTuple_Check(hit) || PyTuple_GET_SIZE(hit) < 2) {
            PyErr_SetString(PyExc_TypeError, "what was found is (literal, start)");
            return -1;
        }
        Py_ssize_t literal = PyLong_AsSsize_t(PyTuple_GET_ITEM(hit, 0));
        Py_ssize_t start = PyLong_AsSsize_t(PyTuple_GET_ITEM(hit, 1));
        if ((literal == -1 || start == -1) && PyErr_Occurred()) return -1;
        if (start < 0 || start >= names->starts[names->lines]) continue; /* behind all lines */
        line = line_at(names, start, line);
        PyObject *rules = rules_of(made, nominated, literal);
        int bad = rules == NULL || name_rules(names, line, rules);
        Py_XDECREF(rules);
        if (bad) return -1;
    }
    return 0;
}

PyDoc_STRVAR(named_doc,
"named(found: list[tuple[int, ...]], texts: list[str], cores: list[str],\n"
"      made: list[tuple[int, ...] | None], nominated: Sequence[tuple[int, ...]],\n"
"      most: array[int]) -> list[tuple[int, int, list[int]]]\n\n"
"For each line that is named, its index, its words and the rules worth asking, in order:\n"
"those of the literals that were found in it and whose `most` words allow it. `made` holds\n"
"what was asked of `nominated` before.");

static PyObject *named(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *found, *texts, *cores, *made, *nominated, *out = NULL;
    Py_buffer most;
    if (!PyArg_ParseTuple(args, "O!O!O!O!Oy*", &PyList_Type, &found, &PyList_Type, &texts,
                          &PyList_Type, &cores, &PyList_Type, &made, &nominated, &most))
        return NULL;
    found = PyList_AsTuple(found);
    texts = found ? PyList_AsTuple(texts) : NULL;
    cores = texts ? PyList_AsTuple(cores) : NULL;
    Names names = {.rules = most.len / (Py_ssize_t)sizeof(int64_t)};
    if (cores == NULL) goto done;
    names.wide = (names.rules + 63) / 64;
    Py_ssize_t n = PyTuple_GET_SIZE(texts);
    if (PyTuple_GET_SIZE(cores) != n || most.len % (Py_ssize_t)sizeof(int64_t)) {
        PyErr_SetString(PyExc_ValueError, "a core for every text, and 64 bits for every rule");
        goto done;
    }
    names.starts = PyMem_Calloc((size_t)n + 2, sizeof *names.starts);
    names.named = PyMem_Calloc((size_t)n + 1, sizeof *names.named);
    if (names.starts == NULL || names.named == NULL) {
        PyErr_NoMemory();
        goto done;
    }
    for (names.lines = 0; names.lines < n; names.lines++) {
        PyObject *core = PyTuple_GET_ITEM(cores, names.lines);
        if (!PyUnicode_Check(core) || !PyUnicode_Check(PyTuple_GET_ITEM(texts, names.lines))) {
            PyErr_SetString(PyExc_TypeError, "texts and cores are str");
            goto done;
        }
        names.starts[names.lines + 1] =
            names.starts[names.lines] + PyUnicode_GET_LENGTH(core) + 1;
    }
    if (n && read_found(&names, found, made, nominated)) goto done;
    out = PyList_New(0);
    for (Py_ssize_t k = 0; out != NULL && k < n; k++) {
        if (names.named[k] == NULL) continue;
        PyObject *asked = asked_of(&names, k, PyTuple_GET_ITEM(texts, k), most.buf);
        if (asked == NULL || (asked != Py_None && PyList_Append(out, asked))) Py_CLEAR(out);
        Py_XDECREF(asked);
    }
done:
    names_free(&names);
    PyBuffer_Release(&most);
    Py_XDECREF(found);
    Py_XDECREF(texts);
    Py_XDECREF(cores);
    return out;
}

static PyMethodDef methods[] = {
    {"named", named, METH_VARARGS, named_doc},
    {NULL, NULL, 0, NULL},
};

int add_naming(PyObject *module) { return PyModule_AddFunctions(module, methods); }
