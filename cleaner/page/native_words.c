/* What the class and id of an element say: the walk through all words at once that
 * `traits.spoken` leaves to an automaton with a Python door to it.
 *
 * The alphabet is a to z and "-": whatever else stands between letters is one "-". So the
 * automaton is a table with a row of 27 for every beginning of a word. */

#include "native.h"

enum { LETTERS = 27, MOST_STATES = 1 << 15 };

static struct {
    uint16_t (*next)[LETTERS]; /* by state; 0 is where no word has begun */
    uint64_t *says;            /* by state: the traits of all words that end there */
    Py_ssize_t longest;        /* characters of class and id that are read */
    PyObject *unseen;          /* what is written behind the words of what is hidden */
} W;

static inline int letter_of(Py_UCS4 c)
{
    if (c < 128) {
        c |= 0x20;
        return c >= 'a' && c <= 'z' ? (int)(c - 'a') : LETTERS - 1;
    }
    /* The two characters outside ASCII whose small form begins with a letter of it. */
    return c == 0x212a ? 'k' - 'a' : c == 0x130 ? 'i' - 'a' : LETTERS - 1;
}

/* Read characters [0, size) of a text from `state` on, `dash` saying whether a "-" was last. */
static unsigned follow(PyObject *text, Py_ssize_t size, unsigned state, int *dash,
                       uint64_t *said)
{
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    for (Py_ssize_t k = 0; k < size; k++) {
        Py_UCS4 c = PyUnicode_READ(kind, data, k);
        int letter = letter_of(c);
        if (letter < LETTERS - 1 || !*dash) {
            state = W.next[state][letter];
            *said |= W.says[state];
        }
        *dash = letter == LETTERS - 1;
        if (c == 0x130) { /* its small form is an "i" and a dot above */
            state = W.next[state][LETTERS - 1];
            *said |= W.says[state];
            *dash = 1;
        }
    }
    return state;
}

uint64_t spoken(PyObject *words)
{
    if (W.next == NULL) return 0;
    Py_ssize_t size = PyUnicode_GET_LENGTH(words);
    uint64_t said = 0;
    int dash = 0; /* the "-" in front is no part of the words: another may follow */
    unsigned state = W.next[0][LETTERS - 1];
    if (size <= W.longest)
        state = follow(words, size, state, &dash, &said);
    else {
        state = follow(words, W.longest, state, &dash, &said);
        if (PyUnicode_Tailmatch(words, W.unseen, 0, size, 1) > 0)
            state = follow(W.unseen, PyUnicode_GET_LENGTH(W.unseen), state, &dash, &said);
    }
    return said | W.says[W.next[state][LETTERS - 1]];
}

PyDoc_STRVAR(spoken_doc,
"spoken(words: str) -> tuple[int, ...]\n\nThe traits that class and id name, in order.");

static PyObject *spoken_traits(PyObject *Py_UNUSED(module), PyObject *words)
{
    if (!PyUnicode_Check(words) || W.next == NULL) {
        PyErr_SetString(PyExc_TypeError, "words are a str, after `set_words`");
        return NULL;
    }
    uint64_t said = spoken(words);
    PyObject *list = PyList_New(0), *out = NULL;
    for (int at = 0; list != NULL && said; at++, said >>= 1) {
        PyObject *trait = said & 1 ? PyLong_FromLong(at) : Py_NewRef(Py_None);
        if (trait == NULL || (said & 1 && PyList_Append(list, trait))) Py_CLEAR(list);
        Py_XDECREF(trait);
    }
    if (list != NULL) out = PyList_AsTuple(list);
    Py_XDECREF(list);
    return out;
}

/* Add a word to the tree of beginnings; its last state, or -1 with an error set. */
static Py_ssize_t add_word(PyObject *word, Py_ssize_t *states, Py_ssize_t room)
{
    Py_ssize_t at = 0;
    for (Py_ssize_t k = 0; k < PyUnicode_GET_LENGTH(word); k++) {
        uint16_t *next = &W.next[at][letter_of(PyUnicode_READ_CHAR(word, k))];
        if (*next == 0) {
            if (*states >= room) {
                PyErr_SetString(PyExc_ValueError, "too many words");
                return -1;
            }
            *next = (uint16_t)(*states)++;
        }
        at = *next;
    }
    return at;
}

/* Where a word breaks off, go on with the longest end of what was read that begins another. */
static int link_up(Py_ssize_t states)
{
    uint16_t *queue = PyMem_Calloc((size_t)states, sizeof *queue);
    uint16_t *fall = PyMem_Calloc((size_t)states, sizeof *fall);
    Py_ssize_t head = 0, tail = 0;
    if (queue == NULL || fall == NULL) {
        PyMem_Free(queue);
        PyMem_Free(fall);
        PyErr_NoMemory();
        return -1;
    }
    for (int c = 0; c < LETTERS; c++)
        if (W.next[0][c]) queue[tail++] = W.next[0][c];
    while (head < tail) {
        uint16_t at = queue[head++];
        W.says[at] |= W.says[fall[at]];
        for (int c = 0; c < LETTERS; c++) {
            uint16_t to = W.next[at][c], other = W.next[fall[at]][c];
            if (to) {
                fall[to] = other;
                queue[tail++] = to;
            } else
                W.next[at][c] = other;
        }
    }
    PyMem_Free(queue);
    PyMem_Free(fall);
    return 0;
}

PyDoc_STRVAR(set_words_doc,
"set_words(words: tuple[tuple[str, int], ...], longest: int, unseen: str) -> None\n\n"
"The words of small letters and \"-\", each with its trait below 64. Once is enough.");

static PyObject *set_words(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *words, *unseen;
    Py_ssize_t longest, room = 1, states = 1;
    if (!PyArg_ParseTuple(args, "O!nU", &PyTuple_Type, &words, &longest, &unseen)) return NULL;
    if (W.next != NULL) Py_RETURN_NONE; /* a page may be read at this moment */
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(words); k++) {
        PyObject *pair = PyTuple_GET_ITEM(words, k);
        if (!PyTuple_Check(pair) || PyTuple_GET_SIZE(pair) != 2 ||
            !PyUnicode_Check(PyTuple_GET_ITEM(pair, 0))) {
            PyErr_SetString(PyExc_TypeError, "a word is a (str, int)");
            return NULL;
        }
        room += PyUnicode_GET_LENGTH(PyTuple_GET_ITEM(pair, 0));
    }
    if (longest < 0 || room > MOST_STATES) {
        PyErr_SetString(PyExc_ValueError, "too many words");
        return NULL;
    }
    W.next = PyMem_Calloc((size_t)room, sizeof *W.next);
    W.says = PyMem_Calloc((size_t)room, sizeof *W.says);
    if (W.next == NULL || W.says == NULL) {
        PyErr_NoMemory();
        goto bad;
    }
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(words); k++) {
        PyObject *pair = PyTuple_GET_ITEM(words, k);
        Py_ssize_t trait = PyLong_AsSsize_t(PyTuple_GET_ITEM(pair, 1));
        Py_ssize_t last = add_word(PyTuple_GET_ITEM(pair, 0), &states, room);
        if (last <= 0 || trait < 0 || trait >= 64) {
            if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "a trait that is not there");
            goto bad;
        }
        W.says[last] |= (uint64_t)1 << trait;
    }
    if (link_up(states)) goto bad;
    W.longest = longest;
    W.unseen = Py_NewRef(unseen);
    Py_RETURN_NONE;
bad:
    PyMem_Free(W.next);
    PyMem_Free(W.says);
    W.next = NULL;
    W.says = NULL;
    return NULL;
}

static PyMethodDef methods[] = {
    {"set_words", set_words, METH_VARARGS, set_words_doc},
    {"spoken", spoken_traits, METH_O, spoken_doc},
    {NULL, NULL, 0, NULL},
};

int add_words(PyObject *module) { return PyModule_AddFunctions(module, methods); }
