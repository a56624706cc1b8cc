/* What one line looks like: what `measures.plainly` says of it. */

#include "native.h"

enum { A_STOP = 1, A_CLOSER = 2, A_QUOTE = 4, A_BULLET = 8, AN_EDGE = 16, A_PAUSE = 32 };
enum { FIRST = 160, MOST_WORDS = 400, INITIALS = 20, MOST_PROSE = 60, ROW = 11 };

static const uint8_t *g_signs; /* what a code point is to a line, as bits; from measures._signs */
static PyObject *g_measure;    /* the class */

static inline int sign_of(Py_UCS4 c) { return c < KINDS ? g_signs[c] : 0; }

/* Add the word in [from, to), without its edges and made small, if it is long enough. */
static int add_token(PyObject *tokens, PyObject *line, Py_ssize_t from, Py_ssize_t to)
{
    int kind = PyUnicode_KIND(line);
    const void *data = PyUnicode_DATA(line);
    while (from < to && sign_of(PyUnicode_READ(kind, data, from)) & AN_EDGE) from++;
    while (to > from && sign_of(PyUnicode_READ(kind, data, to - 1)) & AN_EDGE) to--;
    if (to - from < 5) return 0;
    PyObject *word;
    if (PyUnicode_IS_ASCII(line)) {
        const uint8_t *in = (const uint8_t *)data + from;
        if ((word = PyUnicode_New(to - from, 127)) == NULL) return -1;
        uint8_t *out = PyUnicode_1BYTE_DATA(word);
        for (Py_ssize_t k = 0; k < to - from; k++) out[k] = (uint8_t)Py_TOLOWER(in[k]);
    } else {
        if ((word = PyUnicode_Substring(line, from, to)) == NULL) return -1;
        Py_SETREF(word, PyObject_CallMethod(word, "lower", NULL));
        if (word == NULL) return -1;
    }
    int bad = PySet_Add(tokens, word);
    Py_DECREF(word);
    return bad;
}

PyDoc_STRVAR(measure_doc,
"measure(text: str) -> Measure | None\n\n"
"What measures.plainly says of a line that is not blank; None where its script may have no\n"
"spaces, and the caller has to look.");

static PyObject *measure(PyObject *Py_UNUSED(module), PyObject *text)
{
    if (!PyUnicode_Check(text) || g_signs == NULL) {
        PyErr_SetString(PyExc_TypeError, "a line is a str, after `set_signs`");
        return NULL;
    }
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t from = 0, to = PyUnicode_GET_LENGTH(text);
    while (from < to && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, from))) from++;
    while (to > from && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, to - 1))) to--;
    if (from == to) {
        PyErr_SetString(PyExc_ValueError, "a line that is measured is not blank");
        return NULL;
    }
    Py_ssize_t size = to - from, digits = 0, first = least(size, FIRST);
    for (Py_ssize_t k = 0; k < first; k++) {
        Py_UCS4 c = PyUnicode_READ(kind, data, from + k);
        if (c > 0xdff && (c < 0x2000 || c > 0x27ff)) Py_RETURN_NONE;
        digits += c >= '0' && c <= '9';
    }
    PyObject *line = PyUnicode_Substring(text, from, to), *tokens = PyFrozenSet_New(NULL);
    PyObject *out = NULL, *row = NULL;
    if (line == NULL || tokens == NULL) goto done;
    kind = PyUnicode_KIND(line);
    data = PyUnicode_DATA(line);

    Py_ssize_t words = 0, capitals = 0, commas = 0, stops = 0, mark = 0;
    Py_UCS4 second = 0, before = 0;
    for (Py_ssize_t at = 0; at < size && words < MOST_WORDS;) {
        while (Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at))) at++; /* a word follows */
        Py_ssize_t begin = at;
        while (at < size && !Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, at))) at++;
        Py_UCS4 c = PyUnicode_READ(kind, data, begin);
        if (words < INITIALS) capitals += Py_UNICODE_ISUPPER(c);
        if (words == 0) mark = at;
        if (words == 1) second = c;
        words++;
        if (at - begin > 4 && add_token(tokens, line, begin, at)) goto done;
    }
    for (Py_ssize_t k = 0; k < size; k++) {
        Py_UCS4 c = PyUnicode_READ(kind, data, k);
        commas += c == ',';
        if (c == ' ') stops += before == '.' || before == '?' || before == '!';
        before = c;
    }
    Py_UCS4 start = PyUnicode_READ(kind, data, 0);
    int bullet = words > 1 && mark == 1 && (sign_of(start) & A_BULLET) != 0, listed = bullet;
    if (!listed && words > 1 && mark > 1 && mark <= 4) {
        Py_UCS4 c = PyUnicode_READ(kind, data, mark - 1);
        listed = c == '.' || c == ')' || c == ':';
        for (Py_ssize_t k = 0; k < mark - 1; k++)
            listed = listed && Py_UNICODE_ISDIGIT(PyUnicode_READ(kind, data, k));
    }
    if (listed) start = second;
    Py_ssize_t last = size - 1;
    while (last >= 0 && sign_of(PyUnicode_READ(kind, data, last)) & A_CLOSER) last--;
    int sign = last >= 0 ? sign_of(PyUnicode_READ(kind, data, last)) : A_PAUSE;
    int end = sign & A_STOP ? 2 : sign & A_PAUSE ? 1 : 0;
    if (words <= 3) stops = 0;
    double prose = 0.0;
    if (end == 2)
        prose = words >= 6 ? (double)least(words, MOST_PROSE) : 0.0;
    else if (words >= 25 && stops && !bullet)
        prose = 0.5 * (double)least(words, MOST_PROSE);
    double letters = (double)size / (double)words;
    row = Py_BuildValue(
        "(niOOOddndOd)", words, end, bullet ? Py_True : Py_False,
        sign_of(start) & A_QUOTE ? Py_True : Py_False,
        Py_UNICODE_ISLOWER(start) ? Py_True : Py_False,
        (double)capitals / (double)least(words, INITIALS), (double)digits / (double)first,
        least(commas, 20), letters < 30.0 ? letters : 30.0, Py_False, prose);
    out = row ? ((PyTypeObject *)g_measure)->tp_alloc((PyTypeObject *)g_measure, 3) : NULL;
    if (out != NULL) {
        PyTuple_SET_ITEM(out, 0, line);
        PyTuple_SET_ITEM(out, 1, row);
        PyTuple_SET_ITEM(out, 2, tokens);
        return out;
    }
done:
    Py_XDECREF(line);
    Py_XDECREF(tokens);
    Py_XDECREF(row);
    return NULL;
}

static PyObject *set_signs(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *signs, *measure_class;
    if (!PyArg_ParseTuple(args, "O!O!", &PyBytes_Type, &signs, &PyType_Type, &measure_class))
        return NULL;
    if (PyBytes_GET_SIZE(signs) != KINDS ||
        !PyType_IsSubtype((PyTypeObject *)measure_class, &PyTuple_Type)) {
        PyErr_SetString(PyExc_ValueError, "signs of another size, or a measure that is no tuple");
        return NULL;
    }
    Py_INCREF(args); /* lives as long as the module, and that is for ever */
    g_signs = (const uint8_t *)PyBytes_AS_STRING(signs);
    g_measure = measure_class;
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"set_signs", set_signs, METH_VARARGS, "What code points are to a line, and its class."},
    {"measure", measure, METH_O, measure_doc},
    {NULL, NULL, 0, NULL},
};

int add_measures(PyObject *module) { return PyModule_AddFunctions(module, methods); }
