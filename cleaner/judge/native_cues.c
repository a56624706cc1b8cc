/* What the lines of a page say: the walk of `page_cues.plainly` through all cue words at once,
 * and the probes of `page_columns.stands`. */

#include "native.h"

enum { MOST_STATES = 1 << 14, MOST_LETTERS = 255, MOST_CUES = 64, PROBE = 28, BEGINS = 3 };

typedef struct {
    uint16_t fall;   /* the longest end of what was read that begins another word */
    uint16_t shorter; /* the next state down that way at which a word ends; 0: none */
    uint16_t length; /* of the word that ends here; 0: none does */
    uint8_t cue;
} State;

static struct {
    State *states;
    uint16_t *next;  /* by state and letter; 0 is where no word has begun */
    uint8_t *letter; /* of a code point; 0: in no word */
    size_t letters;
    Py_ssize_t cues, head;
} C;

static inline unsigned letter_of(Py_UCS4 c) { return c < KINDS ? C.letter[c] : 0; }

/* Mark what a line's first characters say; `head` is in small letters. */
static void mark_cues(PyObject *head, uint8_t *out)
{
    int kind = PyUnicode_KIND(head);
    const void *data = PyUnicode_DATA(head);
    Py_ssize_t size = PyUnicode_GET_LENGTH(head);
    unsigned at = 0;
    for (Py_ssize_t k = 0; k < size; k++) {
        at = C.next[at * C.letters + letter_of(PyUnicode_READ(kind, data, k))];
        unsigned end = C.states[at].length ? at : C.states[at].shorter;
        for (; end; end = C.states[end].shorter) {
            const State *state = &C.states[end];
            uint8_t said = k + 1 - state->length < BEGINS ? 2 : 1;
            if (out[state->cue] < said) out[state->cue] = said;
        }
    }
}

PyDoc_STRVAR(cued_doc,
"cued(texts: list[str]) -> bytes\n\n"
"For every text one byte a cue: 0 not there, 1 somewhere in its head, 2 at its first word.");

static PyObject *cued(PyObject *Py_UNUSED(module), PyObject *texts)
{
    if (!PyList_Check(texts) || C.states == NULL) {
        PyErr_SetString(PyExc_TypeError, "texts are a list, after `set_cues`");
        return NULL;
    }
    Py_ssize_t n = PyList_GET_SIZE(texts);
    PyObject *out = PyBytes_FromStringAndSize(NULL, n * C.cues);
    if (out == NULL) return NULL;
    uint8_t *to = (uint8_t *)PyBytes_AS_STRING(out);
    memset(to, 0, (size_t)(n * C.cues));
    for (Py_ssize_t k = 0; k < n && k < PyList_GET_SIZE(texts); k++) {
        PyObject *text = PyList_GET_ITEM(texts, k), *head = NULL;
        if (!PyUnicode_Check(text)) {
            PyErr_SetString(PyExc_TypeError, "a text is a str");
            Py_DECREF(out);
            return NULL;
        }
        PyObject *cut = PyUnicode_Substring(text, 0, C.head);
        if (cut != NULL) head = PyObject_CallMethod(cut, "lower", NULL);
        Py_XDECREF(cut);
        if (head == NULL) {
            Py_DECREF(out);
            return NULL;
        }
        mark_cues(head, to + k * C.cues);
        Py_DECREF(head);
    }
    return out;
}

/* Whether characters [from, from + PROBE) of a line stand in a text; -1 with an error set. */
static int probe(PyObject *stated, PyObject *text, Py_ssize_t from)
{
    PyObject *piece = PyUnicode_Substring(text, from, from + PROBE);
    int found = piece == NULL ? -1 : PyUnicode_Contains(stated, piece);
    Py_XDECREF(piece);
    return found;
}

/* How surely a line stands in a text, 1 to 4, and 0 where there is no text; -1: an error. */
static int stands(PyObject *stated, PyObject *text)
{
    Py_ssize_t size = PyUnicode_GET_LENGTH(text);
    if (PyUnicode_GET_LENGTH(stated) == 0) return 0;
    if (size <= PROBE) {
        int found = PyUnicode_Contains(stated, text);
        return found < 0 ? -1 : found ? 4 : 1;
    }
    const Py_ssize_t places[] = {0, (size - PROBE) / 2, size - PROBE};
    int sure = 1;
    for (int k = 0; k < 3; k++) {
        int found = probe(stated, text, places[k]);
        if (found < 0) return -1;
        sure += found;
    }
    return sure;
}

PyDoc_STRVAR(repeated_doc,
"repeated(texts: list[str], body: str, teaser: str) -> bytes\n\n"
"Two bytes a text: how surely it stands in the stated body and in the teaser; 0: none is.");

static PyObject *repeated(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *texts, *stated[2];
    if (!PyArg_ParseTuple(args, "O!UU", &PyList_Type, &texts, stated, stated + 1)) return NULL;
    Py_ssize_t n = PyList_GET_SIZE(texts);
    PyObject *out = PyBytes_FromStringAndSize(NULL, 2 * n);
    for (Py_ssize_t k = 0; out != NULL && k < n; k++)
        for (int of = 0; out != NULL && of < 2; of++) {
            PyObject *text = PyList_GET_ITEM(texts, k);
            int sure = PyUnicode_Check(text) ? stands(stated[of], text) : -1;
            if (sure >= 0) {
                PyBytes_AS_STRING(out)[2 * k + of] = (char)sure;
                continue;
            }
            if (!PyErr_Occurred()) PyErr_SetString(PyExc_TypeError, "a text is a str");
            Py_CLEAR(out);
        }
    return out;
}

/* Add a word to the tree of beginnings; -1 with an error set. */
static int add_word(PyObject *word, Py_ssize_t cue, size_t *states)
{
    Py_ssize_t size = PyUnicode_GET_LENGTH(word);
    unsigned at = 0;
    for (Py_ssize_t k = 0; k < size; k++) {
        uint16_t *next = &C.next[at * C.letters + letter_of(PyUnicode_READ_CHAR(word, k))];
        if (*next == 0) *next = (uint16_t)(*states)++;
        at = *next;
    }
    if (at == 0 || C.states[at].length) {
        PyErr_SetString(PyExc_ValueError, "a word is empty, or there twice");
        return -1;
    }
    C.states[at].length = (uint16_t)size;
    C.states[at].cue = (uint8_t)cue;
    return 0;
}

/* Where a word breaks off, go on in the longest other one that has begun. */
static int link_up(size_t states)
{
    uint16_t *queue = PyMem_Calloc(states, sizeof *queue);
    if (queue == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    size_t head = 0, tail = 0;
    for (size_t c = 0; c < C.letters; c++)
        if (C.next[c]) queue[tail++] = C.next[c];
    while (head < tail) {
        size_t at = queue[head++], fall = C.states[at].fall;
        C.states[at].shorter = C.states[fall].length ? (uint16_t)fall : C.states[fall].shorter;
        for (size_t c = 0; c < C.letters; c++) {
            uint16_t *to = &C.next[at * C.letters + c], other = C.next[fall * C.letters + c];
            if (*to) {
                C.states[*to].fall = other;
                queue[tail++] = *to;
            } else
                *to = other;
        }
    }
    PyMem_Free(queue);
    return 0;
}

static void let_go(void)
{
    PyMem_Free(C.states);
    PyMem_Free(C.next);
    PyMem_Free(C.letter);
    memset(&C, 0, sizeof C);
}

/* Number the letters of all words and count their characters; -1 with an error set. */
static Py_ssize_t number_letters(PyObject *words, Py_ssize_t cues)
{
    Py_ssize_t chars = 0;
    C.letters = 1; /* 0 is every character that stands in no word */
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(words); k++) {
        PyObject *pair = PyTuple_GET_ITEM(words, k), *word = NULL;
        Py_ssize_t cue = -1;
        if (PyTuple_Check(pair) && PyTuple_GET_SIZE(pair) == 2 &&
            PyUnicode_Check(PyTuple_GET_ITEM(pair, 0)) && PyLong_Check(PyTuple_GET_ITEM(pair, 1))) {
            word = PyTuple_GET_ITEM(pair, 0);
            cue = PyLong_AsSsize_t(PyTuple_GET_ITEM(pair, 1));
            if (cue == -1 && PyErr_Occurred()) return -1;
        }
        if (word == NULL || cue < 0 || cue >= cues) {
            PyErr_SetString(PyExc_ValueError, "a word is a (str, int), the int below `cues`");
            return -1;
        }
        for (Py_ssize_t at = 0; at < PyUnicode_GET_LENGTH(word); at++, chars++) {
            Py_UCS4 c = PyUnicode_READ_CHAR(word, at);
            if (c >= KINDS || (!C.letter[c] && C.letters > MOST_LETTERS)) {
                PyErr_SetString(PyExc_ValueError, "too many letters");
                return -1;
            }
            if (!C.letter[c]) C.letter[c] = (uint8_t)C.letters++;
        }
    }
    if (chars < MOST_STATES) return chars;
    PyErr_SetString(PyExc_ValueError, "too many words");
    return -1;
}

PyDoc_STRVAR(set_cues_doc,
"set_cues(words: tuple[tuple[str, int], ...], cues: int, head: int) -> None\n\n"
"The words, each with its cue below `cues`, and how many characters of a text are read.");

static PyObject *set_cues(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *words;
    Py_ssize_t cues, head;
    if (!PyArg_ParseTuple(args, "O!nn", &PyTuple_Type, &words, &cues, &head)) return NULL;
    if (C.states != NULL) Py_RETURN_NONE; /* somebody may be reading */
    if (cues < 1 || cues > MOST_CUES || head < 0) {
        PyErr_SetString(PyExc_ValueError, "too many cues");
        return NULL;
    }
    if ((C.letter = PyMem_Calloc(KINDS, 1)) == NULL) return PyErr_NoMemory();
    Py_ssize_t chars = number_letters(words, cues);
    if (chars < 0) goto bad;
    size_t room = (size_t)chars + 1, states = 1;
    C.next = PyMem_Calloc(room * C.letters, sizeof *C.next);
    C.states = PyMem_Calloc(room, sizeof *C.states);
    if (C.next == NULL || C.states == NULL) {
        PyErr_NoMemory();
        goto bad;
    }
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(words); k++) {
        PyObject *pair = PyTuple_GET_ITEM(words, k);
        Py_ssize_t cue = PyLong_AsSsize_t(PyTuple_GET_ITEM(pair, 1));
        if (add_word(PyTuple_GET_ITEM(pair, 0), cue, &states)) goto bad;
    }
    if (link_up(states)) goto bad;
    C.cues = cues;
    C.head = head;
    Py_RETURN_NONE;
bad:
    let_go();
    return NULL;
}

static PyMethodDef methods[] = {
    {"set_cues", set_cues, METH_VARARGS, set_cues_doc},
    {"cued", cued, METH_O, cued_doc},
    {"repeated", repeated, METH_VARARGS, repeated_doc},
    {NULL, NULL, 0, NULL},
};

int add_cues(PyObject *module) { return PyModule_AddFunctions(module, methods); }
