/* What one line looks like: what `measures.plainly` says of it. */

#include "native.h"

/* What a code point is to a line; those beyond the table are none of it. */
enum { A_STOP = 1, A_CLOSER = 2, A_QUOTE = 4, A_BULLET = 8, AN_EDGE = 16, A_PAUSE = 32, SOLID = 64,
       A_SPACE = 128 };
enum { FIRST = 160, MOST_WORDS = 400, INITIALS = 20, MOST_PROSE = 60, LEAST_TOKEN = 5,
       FLAT = 4 * MOST_WORDS };

static uint8_t g_signs[KINDS]; /* from measures._signs, and the spaces */
static PyObject *g_measure;    /* the class; NULL before there are signs */

static inline int sign_of(Py_UCS4 c) { return c < KINDS ? g_signs[c] : 0; }

int widened(Heap *heap, Py_ssize_t characters)
{
    if (characters > PY_SSIZE_T_MAX / 16 || heap->room > PY_SSIZE_T_MAX / 4) goto full;
    Py_ssize_t room = most(2 * heap->room, heap->size + 4 * most(characters, 64));
    char *bytes = PyMem_Realloc(heap->bytes, (size_t)room);
    if (bytes == NULL) goto full;
    heap->bytes = bytes;
    heap->room = room;
    return 0;
full:
    PyErr_NoMemory();
    return -1;
}

/* ---- Tokens --------------------------------------------------------------------------- */

/* Write a character as UTF-8 has it, a lone surrogate like any other; where the next one goes. */
static inline char *put(char *to, Py_UCS4 c)
{
    uint8_t *at = (uint8_t *)to;
    if (c < 0x80) {
        at[0] = (uint8_t)c;
        return to + 1;
    }
    if (c < 0x800) {
        at[0] = (uint8_t)(0xc0 | c >> 6);
        at[1] = (uint8_t)(0x80 | (c & 0x3f));
        return to + 2;
    }
    if (c < 0x10000) {
        at[0] = (uint8_t)(0xe0 | c >> 12);
        at[1] = (uint8_t)(0x80 | (c >> 6 & 0x3f));
        at[2] = (uint8_t)(0x80 | (c & 0x3f));
        return to + 3;
    }
    at[0] = (uint8_t)(0xf0 | c >> 18);
    at[1] = (uint8_t)(0x80 | (c >> 12 & 0x3f));
    at[2] = (uint8_t)(0x80 | (c >> 6 & 0x3f));
    at[3] = (uint8_t)(0x80 | (c & 0x3f));
    return to + 4;
}

/* Tell [from, to) of `text` the way Python makes it small, where that is more than a letter for
 * a letter. */
static int tell_lower(PyObject *text, Py_ssize_t from, Py_ssize_t to, Listener *listener)
{
    PyObject *word = PyUnicode_Substring(text, from, to);
    if (word == NULL) return -1;
    Py_SETREF(word, PyObject_CallMethod(word, "lower", NULL));
    if (word == NULL) return -1;
    Py_ssize_t size = PyUnicode_GET_LENGTH(word);
    int bad = widen(&listener->scratch, size);
    if (!bad) {
        char *out = listener->scratch.bytes;
        for (Py_ssize_t k = 0; k < size; k++) out = put(out, PyUnicode_READ_CHAR(word, k));
        bad = listener->told(listener, listener->scratch.bytes, out - listener->scratch.bytes);
    }
    Py_DECREF(word);
    return bad;
}

/* Tell the word in [from, to), without its edges and made small, if it is long enough. */
static inline Py_ALWAYS_INLINE int tell_word(
    PyObject *text, const int kind, const void *data, Py_ssize_t from, Py_ssize_t to,
    Listener *listener)
{
    while (from < to && sign_of(PyUnicode_READ(kind, data, from)) & AN_EDGE) from++;
    while (to > from && sign_of(PyUnicode_READ(kind, data, to - 1)) & AN_EDGE) to--;
    if (to - from < LEAST_TOKEN) return 0;
    if (widen(&listener->scratch, to - from)) return -1;
    char *out = listener->scratch.bytes;
    for (Py_ssize_t k = from; k < to; k++) {
        Py_UCS4 c = PyUnicode_READ(kind, data, k);
        if (c == 0x130 || c == 0x3a3) /* a dotted I becomes two, a sigma looks around */
            return tell_lower(text, from, to, listener);
        out = put(out, c < 0x80 ? (Py_UCS4)Py_TOLOWER(c) : Py_UNICODE_TOLOWER(c));
    }
    return listener->told(listener, listener->scratch.bytes, out - listener->scratch.bytes);
}

/* Tell the pairs of characters in [from, to), spaces left out. */
static int tell_pairs(int kind, const void *data, Py_ssize_t from, Py_ssize_t to,
                      Listener *listener)
{
    if (widen(&listener->scratch, 2)) return -1;
    char *pair = listener->scratch.bytes;
    Py_UCS4 before = ' ';
    for (Py_ssize_t k = from; k < to; k++) {
        Py_UCS4 c = PyUnicode_READ(kind, data, k);
        if (c == ' ') continue;
        char *end = put(put(pair, before), c);
        if (before != ' ' && listener->told(listener, pair, end - pair)) return -1;
        before = c;
    }
    return 0;
}

/* ---- A line --------------------------------------------------------------------------- */

/* `look` for one way of storing a str, written out for each: a test per character less. */
static inline Py_ALWAYS_INLINE int look_at(
    PyObject *text, const int kind, const void *data, Row *row, Listener *listener)
{
    Py_ssize_t from = 0, to = PyUnicode_GET_LENGTH(text);
    while (from < to && sign_of(PyUnicode_READ(kind, data, from)) & A_SPACE) from++;
    while (to > from && sign_of(PyUnicode_READ(kind, data, to - 1)) & A_SPACE) to--;
    if (from == to) {
        PyErr_SetString(PyExc_ValueError, "a line that is measured is not blank");
        return -1;
    }
    Py_ssize_t size = to - from, digits = 0, first = least(size, FIRST), solid = 0;
    for (Py_ssize_t k = from; k < from + first; k++) {
        Py_UCS4 c = PyUnicode_READ(kind, data, k);
        digits += c >= '0' && c <= '9';
        if (kind != PyUnicode_1BYTE_KIND) solid += (sign_of(c) & SOLID) != 0;
    }
    if (solid)
        for (Py_ssize_t k = from + first; k < from + least(size, FLAT); k++)
            solid += (sign_of(PyUnicode_READ(kind, data, k)) & SOLID) != 0;
    int flat = solid * 4 > first;

    Py_ssize_t count = 0, capitals = 0, mark = 0, commas = 0, stops = 0;
    Py_UCS4 second = 0;
    for (Py_ssize_t at = from; at < to;) {
        while (sign_of(PyUnicode_READ(kind, data, at)) & A_SPACE) at++; /* a word follows */
        Py_ssize_t begin = at;
        Py_UCS4 c = PyUnicode_READ(kind, data, begin), end = c;
        for (; at < to && !(sign_of(c = PyUnicode_READ(kind, data, at)) & A_SPACE); at++, end = c)
            commas += c == ',';
        stops += c == ' ' && (end == '.' || end == '?' || end == '!');
        if (count == MOST_WORDS) continue; /* only its signs count */
        c = PyUnicode_READ(kind, data, begin);
        if (count < INITIALS) capitals += c < 0x80 ? c >= 'A' && c <= 'Z' : Py_UNICODE_ISUPPER(c);
        if (count == 0) mark = at - from;
        if (count == 1) second = c;
        count++;
        if (!flat && at - begin >= LEAST_TOKEN && tell_word(text, kind, data, begin, at, listener))
            return -1;
    }
    Py_ssize_t words = count;
    if (flat) {
        if (tell_pairs(kind, data, from, from + least(size, FLAT), listener)) return -1;
        words = least(MOST_WORDS, most(count, count / 2 + solid / 2));
        commas = stops = 0;
        for (Py_ssize_t k = from; k < to; k++) {
            Py_UCS4 c = PyUnicode_READ(kind, data, k);
            commas += c == 0xff0c || c == 0x3001;
            stops += c == 0x3002 || c == 0xff01 || c == 0xff1f;
        }
    } else if (count <= 3)
        stops = 0;
    Py_UCS4 start = PyUnicode_READ(kind, data, from);
    int bullet = count > 1 && mark == 1 && (sign_of(start) & A_BULLET) != 0, listed = bullet;
    if (!listed && count > 1 && mark > 1 && mark <= 4) {
        Py_UCS4 c = PyUnicode_READ(kind, data, from + mark - 1);
        listed = c == '.' || c == ')' || c == ':';
        for (Py_ssize_t k = from; k < from + mark - 1; k++)
            listed = listed && Py_UNICODE_ISDIGIT(PyUnicode_READ(kind, data, k));
    }
    if (listed) start = second;
    Py_ssize_t last = to - 1;
    while (last >= from && sign_of(PyUnicode_READ(kind, data, last)) & A_CLOSER) last--;
    int sign = last >= from ? sign_of(PyUnicode_READ(kind, data, last)) : A_PAUSE;
    int end = sign & A_STOP ? 2 : sign & A_PAUSE ? 1 : 0;
    double prose = 0.0, letters = (double)size / (double)count;
    if (end == 2)
        prose = words >= 6 ? (double)least(words, MOST_PROSE) : 0.0;
    else if (words >= 25 && stops && !bullet)
        prose = 0.5 * (double)least(words, MOST_PROSE);
    *row = (Row){
        .from = from, .to = to, .words = words, .commas = least(commas, 20), .ending = end,
        .bullet = bullet, .quoted = (sign_of(start) & A_QUOTE) != 0,
        .lower = Py_UNICODE_ISLOWER(start) != 0, .solid = solid > 0,
        .capitals = (double)capitals / (double)least(count, INITIALS),
        .digits = (double)digits / (double)first, .letters = letters < 30.0 ? letters : 30.0,
        .prose = prose,
    };
    return 0;
}

int look(PyObject *text, Row *row, Listener *listener)
{
    if (!PyUnicode_Check(text) || g_measure == NULL) {
        PyErr_SetString(PyExc_TypeError, "a line is a str, after `set_signs`");
        return -1;
    }
    const void *data = PyUnicode_DATA(text);
    switch (PyUnicode_KIND(text)) {
    case PyUnicode_1BYTE_KIND: return look_at(text, PyUnicode_1BYTE_KIND, data, row, listener);
    case PyUnicode_2BYTE_KIND: return look_at(text, PyUnicode_2BYTE_KIND, data, row, listener);
    default: return look_at(text, PyUnicode_4BYTE_KIND, data, row, listener);
    }
}

typedef struct { Listener as; PyObject *tokens; } Collector;

static int collect(Listener *as, const char *token, Py_ssize_t size)
{
    PyObject *word = PyUnicode_DecodeUTF8(token, size, "surrogatepass");
    int bad = word == NULL || PySet_Add(((Collector *)as)->tokens, word);
    Py_XDECREF(word);
    return bad ? -1 : 0;
}

PyDoc_STRVAR(measure_doc,
"measure(text: str) -> Measure\n\nWhat measures.plainly says of a line that is not blank.");

static PyObject *measure(PyObject *Py_UNUSED(module), PyObject *text)
{
    Row row;
    Collector collector = {.as.told = collect, .tokens = PyFrozenSet_New(NULL)};
    PyObject *key = NULL, *numbers = NULL, *out = NULL;
    int bad = collector.tokens == NULL || look(text, &row, &collector.as);
    PyMem_Free(collector.as.scratch.bytes);
    if (bad) goto done;
    key = PyUnicode_Substring(text, row.from, row.to);
    numbers = Py_BuildValue(
        "(niOOOddndOd)", row.words, row.ending, row.bullet ? Py_True : Py_False,
        row.quoted ? Py_True : Py_False, row.lower ? Py_True : Py_False, row.capitals, row.digits,
        row.commas, row.letters, row.solid ? Py_True : Py_False, row.prose);
    if (key && numbers)
        out = new_tuple((PyTypeObject *)g_measure, 3);
    if (out != NULL) {
        PyTuple_SET_ITEM(out, 0, key);
        PyTuple_SET_ITEM(out, 1, numbers);
        PyTuple_SET_ITEM(out, 2, collector.tokens);
        return out;
    }
done:
    Py_XDECREF(key);
    Py_XDECREF(numbers);
    Py_XDECREF(collector.tokens);
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
    memcpy(g_signs, PyBytes_AS_STRING(signs), KINDS);
    for (Py_UCS4 c = 0; c < KINDS; c++) /* no space lies further on */
        if (Py_UNICODE_ISSPACE(c)) g_signs[c] |= A_SPACE;
    Py_XSETREF(g_measure, Py_NewRef(measure_class));
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"set_signs", set_signs, METH_VARARGS, "What code points are to a line, and its class."},
    {"measure", measure, METH_O, measure_doc},
    {NULL, NULL, 0, NULL},
};

int add_measures(PyObject *module) { return PyModule_AddFunctions(module, methods); }
