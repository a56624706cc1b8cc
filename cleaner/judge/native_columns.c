/* The columns of a page's lines: what `page_columns.plainly` says, byte for byte. */

#include "native.h"

#define STEPS 8192     /* entries of the table of steps, for single values */
#define WINDOW 17192   /* and for sums over a window */

/* What a code point is, one byte each; written by page_columns._kinds. */
#define ENDS_AS 0x07
#define CLOSES 0x08
#define QUOTES 0x10
#define BULLET 0x20
#define SOLID 0x40
#define CAPITAL 0x80

enum { HEAD = 100, LEAST_SIZE = 40, SENTENCE = 160, LONG = 800, LIGHT = 250, STOP = 5, CUES = 14,
       OWN = 24 + CUES, AROUND = 30, SUMS = 22, NEAR = 8, NEAR_SPAN = 60, LEAST_PROSE = 1500,
       FARTHEST = 60, MARKS = 12, PAGE = 7, LEVELS = 4 };

/* The places of a Shape's fields (cleaner.model.Shape). */
enum { TAG, PATH, LINKS, REGION, HEADING, ITEM, CELL, QUOTE, CAPTION, BOLD, INNER, HOME,
       HOME_PATH, UP, DOWN, DEPTH, TRAITS, SPANS, SHAPE };

typedef struct { double lines, chars, links, prose; Py_ssize_t homes; } Group;
typedef struct { Py_ssize_t from, to; } Span;

typedef struct {
    Py_ssize_t size, group, nth, home, again, spans, path; /* `spans` counts those of `at` */
    double links, prose, linked, bold, in_home;
    Span at[LEVELS];
    int heading, tag, inner, depth, up, down, region;
    PyObject *text, *shape; /* borrowed from the lists below */
} Seen;

typedef struct {
    PyObject_HEAD
    PyObject *texts, *shapes;
    Py_ssize_t n, chosen_n, groups_n;
    Seen *seen;
    double *sums, *links_to;
    Py_ssize_t *chars, *linky, *chosen;
    Group *groups;
    uint8_t *again; /* how often a text stands on the page, up to 255 */
} Measured;

/* Set once, from objects that live as long. */
static const uint8_t *g_steps, *g_kinds, *g_shifts;
static Py_ssize_t g_shifts_n;
static PyObject *g_tables, *g_tags;

static inline int kind_of(Py_UCS4 c) { return c < KINDS ? g_kinds[c] : 0; }

static inline int step(double n) { return g_steps[n < STEPS - 1 ? (n > 0 ? (int)n : 0) : STEPS - 1]; }

static inline uint8_t byte(Py_ssize_t n) { return (uint8_t)(n < 0 ? 0 : n > 255 ? 255 : n); }


/* How a line ends, behind its quotes and brackets. */
static int ending(PyObject *text)
{
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t size = PyUnicode_GET_LENGTH(text), at = size - 1;
    Py_UCS4 last = PyUnicode_READ(kind, data, at);
    while (at >= 0 && kind_of(PyUnicode_READ(kind, data, at)) & CLOSES) at--;
    if (at >= 0) last = PyUnicode_READ(kind, data, at);
    if (last == '.' && size >= 3 && PyUnicode_READ(kind, data, size - 1) == '.' &&
        PyUnicode_READ(kind, data, size - 2) == '.' && PyUnicode_READ(kind, data, size - 3) == '.')
        return 4;
    return kind_of(last) & ENDS_AS;
}

static void Measured_dealloc(Measured *self)
{
    Py_CLEAR(self->texts);
    Py_CLEAR(self->shapes);
    PyMem_Free(self->seen);
    PyMem_Free(self->sums);
    PyMem_Free(self->links_to);
    PyMem_Free(self->chars);
    PyMem_Free(self->linky);
    PyMem_Free(self->chosen);
    PyMem_Free(self->groups);
    PyMem_Free(self->again);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

/* The number behind `key` in `index`, a new one where there is none; -1 with an error set. */
static Py_ssize_t numbered(PyObject *index, PyObject *key, int *is_new)
{
    PyObject *known = PyDict_GetItemWithError(index, key);
    *is_new = 0;
    if (known != NULL) return PyLong_AsSsize_t(known);
    if (PyErr_Occurred()) return -1;
    Py_ssize_t number = PyDict_GET_SIZE(index);
    PyObject *value = PyLong_FromSsize_t(number);
    if (value == NULL) return -1;
    int bad = PyDict_SetItem(index, key, value);
    Py_DECREF(value);
    *is_new = 1;
    return bad ? -1 : number;
}

static int number_at(PyObject *shape, int at, int *out)
{
    long value = PyLong_AsLong(PyTuple_GET_ITEM(shape, at));
    if (value == -1 && PyErr_Occurred()) return -1;
    *out = (int)(value < 0 ? 0 : value > 1000000 ? 1000000 : value);
    return 0;
}

static int share_at(PyObject *shape, int at, double *out)
{
    *out = PyFloat_AsDouble(PyTuple_GET_ITEM(shape, at));
    return *out == -1.0 && PyErr_Occurred() ? -1 : 0;
}

/* Read what is asked of one shape; -1 with an error set. */
static int read_shape(Seen *seen, PyObject *shape)
{
    if (!PyTuple_Check(shape) || PyTuple_GET_SIZE(shape) != SHAPE) {
        PyErr_SetString(PyExc_TypeError, "a line of a page needs its shape");
        return -1;
    }
    seen->shape = shape;
    PyObject *spans = PyTuple_GET_ITEM(shape, SPANS), *traits = PyTuple_GET_ITEM(shape, TRAITS);
    if (!PyTuple_Check(spans) || !PyBytes_Check(traits) ||
        !PyUnicode_Check(PyTuple_GET_ITEM(shape, PATH)) ||
        !PyUnicode_Check(PyTuple_GET_ITEM(shape, HOME_PATH))) {
        PyErr_SetString(PyExc_TypeError, "a shape whose fields are of another type");
        return -1;
    }
    int home;
    if (share_at(shape, LINKS, &seen->links) || share_at(shape, BOLD, &seen->bold) ||
        number_at(shape, HEADING, &seen->heading) || number_at(shape, INNER, &seen->inner) ||
        number_at(shape, REGION, &seen->region) || number_at(shape, UP, &seen->up) ||
        number_at(shape, DOWN, &seen->down) || number_at(shape, DEPTH, &seen->depth) ||
        number_at(shape, HOME, &home))
        return -1;
    PyObject *tag = PyDict_GetItemWithError(g_tags, PyTuple_GET_ITEM(shape, TAG));
    if (tag == NULL && PyErr_Occurred()) return -1;
    seen->tag = tag == NULL ? 0 : (int)PyLong_AsLong(tag);
    seen->spans = least(PyTuple_GET_SIZE(spans), LEVELS);
    for (Py_ssize_t k = 0; k < seen->spans; k++) {
        PyObject *pair = PyTuple_GET_ITEM(spans, k);
        if (!PyTuple_Check(pair) || PyTuple_GET_SIZE(pair) != 2) {
            PyErr_SetString(PyExc_TypeError, "a span is a pair");
            return -1;
        }
        seen->at[k].from = most(0, PyLong_AsSsize_t(PyTuple_GET_ITEM(pair, 0)));
        seen->at[k].to = most(seen->at[k].from, PyLong_AsSsize_t(PyTuple_GET_ITEM(pair, 1)));
        if (PyErr_Occurred()) return -1;
    }
    return 0;
}

/* Whether a line is a candidate; see page_columns._candidates. */
static int is_candidate(const Measured *self, Py_ssize_t i)
{
    const Seen *seen = &self->seen[i];
    Py_ssize_t n = self->n;
    const double *sums = self->sums;
    if (seen->region || self->groups[seen->group].prose != 0.0 ||
        sums[least(n, i + NEAR + 1)] > sums[most(0, i - NEAR)])
        return 1;
    for (Py_ssize_t k = 0; k < least(seen->spans, 2); k++) {
        Span at = seen->at[k];
        if (at.to - at.from <= NEAR_SPAN && sums[least(at.to, n)] > sums[least(at.from, n)])
            return 1;
    }
    return 0;
}

static PyTypeObject MeasuredType;

PyDoc_STRVAR(measured_doc,
"measured(texts: list[str], shapes: list[Shape]) -> Measured\n\n"
"Measure the lines of a page; none is empty. `chosen` are the candidates' indexes.");

static PyObject *measured(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *texts, *shapes;
    if (!PyArg_ParseTuple(args, "O!O!", &PyList_Type, &texts, &PyList_Type, &shapes)) return NULL;
    Py_ssize_t n = PyList_GET_SIZE(texts);
    if (g_steps == NULL || n != PyList_GET_SIZE(shapes)) {
        PyErr_SetString(PyExc_ValueError, "as many shapes as texts, after `set_tables`");
        return NULL;
    }
    Measured *self = PyObject_New(Measured, &MeasuredType);
    if (self == NULL) return NULL;
    self->texts = Py_NewRef(texts);
    self->shapes = Py_NewRef(shapes);
    self->n = n;
    self->chosen_n = self->groups_n = 0;
    self->seen = PyMem_New(Seen, n + 1);
    self->sums = PyMem_New(double, n + 1);
    self->links_to = PyMem_New(double, n + 1);
    self->chars = PyMem_New(Py_ssize_t, n + 1);
    self->linky = PyMem_New(Py_ssize_t, n + 1);
    self->chosen = PyMem_New(Py_ssize_t, n + 1);
    self->groups = PyMem_New(Group, n + 1);
    self->again = PyMem_New(uint8_t, n + 1);
    PyObject *groups = PyDict_New(), *homes = PyDict_New(), *unlike = PyDict_New();
    double *of_home = PyMem_New(double, n + 1);
    Py_ssize_t *nth = PyMem_New(Py_ssize_t, n + 1);
    if (!self->seen || !self->sums || !self->links_to || !self->chars || !self->linky ||
        !self->chosen || !self->groups || !self->again || !groups || !homes || !unlike ||
        !of_home || !nth) {
        PyErr_NoMemory();
        goto bad;
    }
    self->sums[0] = self->links_to[0] = 0.0;
    self->chars[0] = self->linky[0] = 0;
    for (Py_ssize_t i = 0; i < n; i++) {
        Seen *seen = &self->seen[i];
        PyObject *text = PyList_GET_ITEM(texts, i);
        if (!PyUnicode_Check(text) || PyUnicode_GET_LENGTH(text) == 0) {
            PyErr_SetString(PyExc_ValueError, "a line of a page has text");
            goto bad;
        }
        if (read_shape(seen, PyList_GET_ITEM(shapes, i))) goto bad;
        seen->text = text;
        Py_ssize_t size = seen->size = PyUnicode_GET_LENGTH(text);
        seen->prose = 0.0;
        if (size >= LEAST_SIZE && seen->links < 0.5 && !seen->heading &&
            (size >= SENTENCE || ending(text) >= STOP))
            seen->prose = (double)least(size, LONG) * (1 - seen->links);
        seen->linked = seen->links * (double)size;
        self->sums[i + 1] = self->sums[i] + seen->prose;
        self->links_to[i + 1] = self->links_to[i] + seen->linked;
        self->chars[i + 1] = self->chars[i] + size;
        self->linky[i + 1] = self->linky[i] + (seen->links > 0.5);

        int is_new;
        if ((seen->again = numbered(unlike, text, &is_new)) < 0) goto bad;
        uint8_t *again = &self->again[seen->again];
        *again = is_new ? 1 : *again < 255 ? *again + 1 : 255;
        PyObject *path = PyTuple_GET_ITEM(seen->shape, HOME_PATH);
        if ((seen->group = numbered(groups, path, &is_new)) < 0) goto bad;
        Group *group = &self->groups[seen->group];
        if (is_new) *group = (Group){0, 0, 0, 0, 0};
        group->lines += 1;
        group->chars += (double)size;
        group->links += seen->linked;
        group->prose += seen->prose;
        seen->home = numbered(homes, PyTuple_GET_ITEM(seen->shape, HOME), &is_new);
        if (seen->home < 0) goto bad;
        if (is_new) {
            of_home[seen->home] = 0.0;
            nth[seen->home] = group->homes++;
        }
        of_home[seen->home] += seen->prose;
    }
    self->groups_n = PyDict_GET_SIZE(groups);
    for (Py_ssize_t i = 0; i < n; i++) {
        Seen *seen = &self->seen[i];
        seen->in_home = of_home[seen->home];
        seen->nth = nth[seen->home];
        if (self->sums[n] < LEAST_PROSE || is_candidate(self, i))
            self->chosen[self->chosen_n++] = i;
    }
    goto done;
bad:
    Py_CLEAR(self);
done:
    Py_XDECREF(groups);
    Py_XDECREF(homes);
    Py_XDECREF(unlike);
    PyMem_Free(of_home);
    PyMem_Free(nth);
    return (PyObject *)self;
}

static PyObject *Measured_chosen(Measured *self, void *Py_UNUSED(closure))
{
    PyObject *out = PyList_New(self->chosen_n);
    for (Py_ssize_t j = 0; out != NULL && j < self->chosen_n; j++) {
        PyObject *number = PyLong_FromSsize_t(self->chosen[j]);
        if (number == NULL) Py_CLEAR(out);
        else PyList_SET_ITEM(out, j, number);
    }
    return out;
}

/* Whether a line is short and no prose, so that it may repeat the page's title. */
static int is_light(const Seen *seen) { return seen->size <= LIGHT && seen->prose < 200; }

typedef struct { const Py_UCS2 *at; Py_ssize_t size; uint32_t hash; } Word;

#define SEED 2166136261u
static inline uint32_t mixed(uint32_t hash, Py_UCS2 c) { return (hash ^ c) * 16777619u; }

/* The folded form of a letter or digit, 0 for what is neither, 0xffff where it takes more to
 * know: Latin letters fold to their small form but for a few, and most marks are neither. */
static inline Py_UCS2 folded(Py_UCS4 c)
{
    if (c < 128) return Py_ISALNUM(c) ? (Py_UCS2)Py_TOLOWER(c) : 0;
    if (c < 0x180) {
        if (c == 0xb5 || c == 0xdf || c == 0x130 || c == 0x149 || c == 0x17f) return 0xffff;
        return Py_UNICODE_ISALNUM(c) ? (Py_UCS2)Py_UNICODE_TOLOWER(c) : 0;
    }
    return c >= 0x2010 && c < 0x2060 ? 0 : 0xffff;
}

/* The words of a light line, folded, in `words`; -1 where it takes more to know them. */
static Py_ssize_t read_words(PyObject *text, Py_UCS2 *small, Word *words)
{
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t size = PyUnicode_GET_LENGTH(text), count = 0;
    int inside = 0;
    for (Py_ssize_t k = 0; k < size; k++) {
        Py_UCS2 c = small[k] = folded(PyUnicode_READ(kind, data, k));
        if (c == 0xffff) return -1;
        if (c && !inside) words[count++] = (Word){small + k, 0, SEED};
        inside = c != 0;
        if (inside) {
            words[count - 1].size++;
            words[count - 1].hash = mixed(words[count - 1].hash, c);
        }
    }
    return count;
}

static int holds(const Word *words, Py_ssize_t count, Word word)
{
    for (Py_ssize_t k = 0; k < count; k++)
        if (words[k].hash == word.hash && words[k].size == word.size &&
            memcmp(words[k].at, word.at, (size_t)word.size * sizeof(Py_UCS2)) == 0)
            return 1;
    return 0;
}

PyDoc_STRVAR(titled_doc,
"titled(title: frozenset[str]) -> bytes\n\n"
"Two bytes for every candidate, as Stated.in_title gives them: zeros where the line is long\n"
"or prose, and 255 twice where its script is another one and the caller has to look.");

static PyObject *Measured_titled(Measured *self, PyObject *title)
{
    Word spoken[LIGHT], *named = NULL;
    Py_UCS2 small[LIGHT], *letters = NULL;
    PyObject *out = NULL, *list = PySequence_List(title);
    if (list == NULL) return NULL;
    Py_ssize_t all = PyList_GET_SIZE(list), known = 0, room = 0;
    for (Py_ssize_t k = 0; k < all; k++) {
        PyObject *word = PyList_GET_ITEM(list, k);
        if (!PyUnicode_Check(word)) {
            PyErr_SetString(PyExc_TypeError, "a title is a set of words");
            goto done;
        }
        room += PyUnicode_GET_LENGTH(word);
    }
    named = PyMem_New(Word, all + 1);
    letters = PyMem_New(Py_UCS2, room + 1);
    out = PyBytes_FromStringAndSize(NULL, 2 * self->chosen_n);
    if (named == NULL || letters == NULL || out == NULL) {
        Py_CLEAR(out);
        PyErr_NoMemory();
        goto done;
    }
    Py_UCS2 *free = letters;
    for (Py_ssize_t k = 0; k < all; k++) {
        PyObject *word = PyList_GET_ITEM(list, k);
        if (PyUnicode_MAX_CHAR_VALUE(word) > 0xffff) continue; /* met by no line read here */
        Word mine = {free, PyUnicode_GET_LENGTH(word), SEED};
        for (Py_ssize_t j = 0; j < mine.size; j++, free++) {
            *free = (Py_UCS2)PyUnicode_READ_CHAR(word, j);
            mine.hash = mixed(mine.hash, *free);
        }
        named[known++] = mine;
    }
    uint8_t *to = (uint8_t *)PyBytes_AS_STRING(out);
    for (Py_ssize_t j = 0; j < self->chosen_n; j++, to += 2) {
        const Seen *seen = &self->seen[self->chosen[j]];
        to[0] = to[1] = 0;
        if (!is_light(seen) || all == 0) continue;
        Py_ssize_t count = read_words(seen->text, small, spoken), unlike = 0, common = 0;
        if (count < 0) {
            to[0] = to[1] = 255;
            continue;
        }
        for (Py_ssize_t k = 0; k < count; k++) {
            if (holds(spoken, k, spoken[k])) continue;
            unlike++;
            common += holds(named, known, spoken[k]);
        }
        if (unlike) {
            to[0] = byte(8 * common / unlike);
            to[1] = byte(8 * common / all);
        }
    }
done:
    Py_DECREF(list);
    PyMem_Free(named);
    PyMem_Free(letters);
    return out;
}

/* The columns that a line's own text gives, into out[0 .. 8]. */
static void read_text(const Seen *seen, uint8_t *out)
{
    PyObject *text = seen->text;
    int kind = PyUnicode_KIND(text);
    const void *data = PyUnicode_DATA(text);
    Py_ssize_t size = seen->size, head = least(size, HEAD);
    Py_ssize_t spaces = 0, in_head = 0, commas = 0, wide = 0, capitals = 0, digits = 0;
    int solid = 0, letter = 0;
    for (Py_ssize_t k = 0; k < head; k++) {
        Py_UCS4 c = PyUnicode_READ(kind, data, k);
        int is = kind_of(c);
        in_head += c == ' ';
        digits += c >= '0' && c <= '9';
        solid |= is & SOLID;
        capitals += (is & CAPITAL) && !letter;
        letter = c < 128 ? Py_ISALPHA(c)
                         : Py_UNICODE_ISALNUM(c) && !Py_UNICODE_ISDECIMAL(c);
    }
    Py_UCS4 before = 0;
    for (Py_ssize_t k = 0; k < size; k++) {
        Py_UCS4 c = PyUnicode_READ(kind, data, k);
        if (c == ' ') {
            spaces++;
            commas += before == ',';
        }
        wide += c == 0xff0c || c == 0x3001;
        before = c;
    }
    Py_ssize_t words = solid ? spaces + size / 2 : spaces + 1;
    Py_UCS4 first = PyUnicode_READ(kind, data, 0);
    int is = kind_of(first);
    out[0] = step((double)size);
    out[1] = step((double)words);
    out[2] = byte((int)(16 * seen->links));
    out[3] = byte((int)(8 * seen->bold));
    out[4] = (uint8_t)ending(text);
    out[5] = Py_UNICODE_ISALPHA(first)
                 ? (Py_UNICODE_ISLOWER(first) ? 1 : Py_UNICODE_ISUPPER(first) ? 2 : 3)
                 : Py_UNICODE_ISDIGIT(first) ? 4 : is & QUOTES ? 5 : is & BULLET ? 6 : 7;
    out[6] = byte(least(solid ? wide : commas, 30));
    out[7] = solid ? 0 : byte(least(16, 16 * capitals / (in_head + 1)));
    out[8] = byte(least(16, 16 * digits / head));
    out[20] = solid != 0;
}

/* What the containers around a line hold, into out[0 .. 23]. */
static void read_around(const Measured *self, const Seen *seen, Py_ssize_t headline, double total,
                        uint8_t *out)
{
    Py_ssize_t n = self->n;
    const Group *group = &self->groups[seen->group];
    out[0] = step(group->lines);
    out[1] = byte((int)(16 * group->links / group->chars));
    out[2] = byte((int)(32 * group->prose / total));
    double dense = group->prose / group->chars;
    out[3] = byte((int)(16 * (dense < 1.0 ? dense : 1.0)));
    out[4] = byte(least(group->homes, 250));
    out[5] = group->homes < 500 ? byte(least(seen->nth, 250)) : 250;
    out[6] = group->prose != 0.0 ? byte((int)(16 * seen->in_home / group->prose)) : 0;
    out[7] = headline < 0 ? 6 : 5;
    uint8_t *told = out + 8;
    Py_ssize_t levels = seen->spans ? seen->spans : 1;
    for (Py_ssize_t k = 0; k < LEVELS; k++, told += 4) {
        if (k >= levels) {
            memcpy(told, told - 4, 4);
            continue;
        }
        Py_ssize_t a = seen->spans ? least(seen->at[k].from, n) : 0;
        Py_ssize_t b = seen->spans ? least(seen->at[k].to, n) : n;
        if (headline >= 0 && out[7] == 5 && a <= headline && headline < b) out[7] = (uint8_t)k;
        double size = (double)(self->chars[b] - self->chars[a]);
        double weight = self->sums[b] - self->sums[a];
        if (size == 0.0) size = 1.0;
        dense = weight / size;
        told[0] = step((double)(b - a));
        told[1] = byte((int)(16 * (self->links_to[b] - self->links_to[a]) / size));
        told[2] = byte((int)(32 * weight / total));
        told[3] = byte((int)(16 * (dense < 0.0 ? 0.0 : dense < 1.0 ? dense : 1.0)));
    }
}

static inline int window(double sum) { return g_steps[sum < 0 ? 0 : sum < WINDOW - 1 ? (int)sum : WINDOW - 1]; }

/* Where a line stands among the page's prose, into out[0 .. 15]. */
static void read_place(const Measured *self, Py_ssize_t i, double total, Py_ssize_t first,
                       Py_ssize_t last, uint8_t *out)
{
    Py_ssize_t n = self->n;
    const double *sums = self->sums;
    double here = sums[i], after = sums[i + 1], rest = total - after;
    out[0] = byte((int)(32 * here / total));
    out[1] = byte((int)(32 * rest / total));
    out[2] = step(here);
    out[3] = step(rest);
    out[4] = window(here - sums[most(0, i - 8)]);
    out[5] = window(sums[least(n, i + 9)] - after);
    out[6] = window(here - sums[most(0, i - 20)]);
    out[7] = window(sums[least(n, i + 21)] - after);
    out[8] = window(sums[least(n, i + 4)] - after);
    out[9] = byte(self->linky[i] - self->linky[most(0, i - 12)]);
    out[10] = byte(self->linky[least(n, i + 13)] - self->linky[i + 1]);
    out[11] = byte(32 * i / n);
    out[12] = g_steps[least(i, 8000)];
    out[13] = g_steps[least(n - 1 - i, 8000)];
    out[14] = byte(least(most(125 + i - first, 0), 250));
    out[15] = byte(least(most(125 + last - i, 0), 250));
}

/* How many candidates ago, and how many ahead, the nearest mark stands. */
static void count_marks(const uint8_t *marks, Py_ssize_t n, uint8_t *since, uint8_t *until)
{
    Py_ssize_t away = FARTHEST;
    for (Py_ssize_t j = 0; j < n; j++) {
        since[j] = (uint8_t)away;
        away = marks[j] ? 1 : least(away + 1, FARTHEST);
    }
    away = FARTHEST;
    for (Py_ssize_t j = n - 1; j >= 0; j--) {
        until[j] = (uint8_t)away;
        away = marks[j] ? 1 : least(away + 1, FARTHEST);
    }
}

/* The six kinds of marks, two columns each, into out. */
static void read_marks(const uint8_t *rows, Py_ssize_t wide, Py_ssize_t n, const uint8_t *tails,
                       uint8_t *marks, uint8_t *out)
{
    int eighty = g_steps[80];
    for (int kind = 0; kind < MARKS / 2; kind++) {
        for (Py_ssize_t j = 0; j < n; j++) {
            const uint8_t *own = rows + j * wide;
            switch (kind) {
            case 0: marks[j] = own[19] >= eighty && own[18]; break;
            case 1: marks[j] = own[12] == 1; break;
            case 2: marks[j] = own[12] > 0 && own[12] < 4; break;
            case 3: marks[j] = own[10] >= 6 && own[11] >= 4; break;
            case 4: marks[j] = own[2] > 8; break;
            default: marks[j] = own[0] < 36 && tails[j];
            }
        }
        count_marks(marks, n, out + 2 * kind * n, out + (2 * kind + 1) * n);
    }
}

/* The value `by` candidates further on (negative: before); 254 past the ends. */
static void shift(const uint8_t *column, Py_ssize_t n, Py_ssize_t by, uint8_t *out)
{
    for (Py_ssize_t j = 0; j < n; j++)
        out[j] = j + by >= 0 && j + by < n ? column[j + by] : 254;
}

PyDoc_STRVAR(columns_doc,
"columns(titled: bytes, repeated: bytes, cues: bytes) -> bytes\n\n"
"For every candidate the two bytes of `titled`, two of Stated.repeated and one for each cue.\n"
"Returned are all columns, one behind the other, in the order of page_columns.ALL.");

static PyObject *Measured_columns(Measured *self, PyObject *args)
{
    Py_ssize_t m = self->chosen_n, n = self->n, titled_n, repeated_n, cues_n;
    const char *titled, *repeated, *cues;
    if (!PyArg_ParseTuple(args, "y#y#y#", &titled, &titled_n, &repeated, &repeated_n, &cues,
                          &cues_n))
        return NULL;
    if (titled_n != 2 * m || repeated_n != 2 * m || cues_n != CUES * m) {
        PyErr_SetString(PyExc_ValueError, "eighteen bytes for every candidate");
        return NULL;
    }
    Py_ssize_t traits = n ? PyBytes_GET_SIZE(PyTuple_GET_ITEM(self->seen[0].shape, TRAITS)) : 0;
    Py_ssize_t wide = OWN + AROUND + SUMS + traits;
    double total = self->sums[n] != 0.0 ? self->sums[n] : 1.0;
    int good = 0;
    PyObject *paths = PyDict_New();
    PyObject *out = PyBytes_FromStringAndSize(NULL, m * (wide + g_shifts_n + MARKS + PAGE));
    uint8_t *rows = PyMem_Malloc((size_t)(m * wide + 1)), *tails = PyMem_Malloc((size_t)(2 * m + 1));
    Group *of_path = PyMem_New(Group, m + 1);
    if (!paths || !out || !rows || !tails || !of_path) {
        PyErr_NoMemory();
        goto done;
    }
    for (Py_ssize_t k = 0; k < g_shifts_n; k++)
        if (g_shifts[2 * k] >= wide) {
            PyErr_SetString(PyExc_ValueError, "a shift of a column that is not there");
            goto done;
        }
    Py_ssize_t headline = -1, gap_from = -1;
    for (Py_ssize_t j = 0; j < m; j++) {
        Py_ssize_t i = self->chosen[j];
        Seen *seen = &self->seen[i];
        uint8_t *own = rows + j * wide;
        read_text(seen, own);
        own[9] = self->again[seen->again] < 6 ? self->again[seen->again] - 1 : 5;
        memcpy(own + 10, titled + 2 * j, 2);
        own[12] = byte(seen->heading);
        own[13] = byte(seen->tag);
        own[14] = byte(seen->inner);
        own[15] = byte(least(seen->depth, 100));
        own[16] = byte(seen->up);
        own[17] = byte(seen->down);
        own[18] = byte(seen->region);
        own[19] = step(seen->prose);
        memcpy(own + 21, repeated + 2 * j, 2);
        own[23] = byte(least(i - gap_from - 1, 250));
        memcpy(own + 24, cues + CUES * j, CUES);
        gap_from = i;
        /* Of the cues: related stories, comments, subscribing. */
        tails[j] = own[25] || own[28] || own[27];
        if (headline < 0 && own[10] >= 6 && own[11] >= 5) headline = i;
        PyObject *bytes = PyTuple_GET_ITEM(seen->shape, TRAITS);
        if (PyBytes_GET_SIZE(bytes) != traits) {
            PyErr_SetString(PyExc_ValueError, "shapes with unlike traits");
            goto done;
        }
        memcpy(own + OWN + AROUND + SUMS, PyBytes_AS_STRING(bytes), (size_t)traits);
        int is_new;
        seen->path = numbered(paths, PyTuple_GET_ITEM(seen->shape, PATH), &is_new);
        if (seen->path < 0) goto done;
        Group *group = &of_path[seen->path];
        if (is_new) *group = (Group){0, 0, 0, 0, 0};
        group->lines += 1;
        group->chars += (double)seen->size;
        group->links += seen->linked;
        group->prose += seen->prose;
    }
    Py_ssize_t first = -1, last = n - 1, many = 0;
    double kept = 0.0, longest = 0.0;
    for (Py_ssize_t i = 0; i < n; i++) {
        const Seen *seen = &self->seen[i];
        if (seen->region) {
            if (first < 0) first = i;
            last = i;
            kept += seen->prose;
        }
        many += seen->prose > 0;
        if (seen->prose > longest) longest = seen->prose;
    }
    if (first < 0) first = 0;

    uint8_t above[4] = {0, 0, 0, 0};
    const Seen *before = NULL;
    for (Py_ssize_t j = 0; j < m; j++) {
        Py_ssize_t i = self->chosen[j];
        const Seen *seen = &self->seen[i];
        uint8_t *own = rows + j * wide, *at = own + OWN;
        if (seen->heading || (own[3] == 8 && own[0] < 38 && own[4] < STOP)) {
            above[0] = byte(seen->heading ? seen->heading : 7);
            above[1] = own[10];
            above[2] = tails[j] != 0;
            above[3] = byte(8 * seen->up + seen->down);
        }
        const Group *group = &of_path[seen->path];
        at[0] = step(group->lines);
        at[1] = byte((int)(16 * group->links / group->chars));
        at[2] = step(group->chars / group->lines);
        at[3] = byte((int)(32 * group->prose / total));
        Py_ssize_t opens = seen->spans ? seen->at[0].from : 0;
        Py_ssize_t ends = seen->spans ? seen->at[0].to : n;
        at[4] = byte(least(most(i - opens, 0), 250));
        at[5] = byte(least(most(ends - i, 0), 250));
        read_around(self, seen, headline, total, at + 6);
        at += AROUND;
        read_place(self, i, total, first, last, at);
        at[16] = before ? before->path == seen->path
                        : PyUnicode_GET_LENGTH(PyTuple_GET_ITEM(seen->shape, PATH)) == 0;
        at[17] = before && before->home == seen->home;
        memcpy(at + 18, above, 4);
        before = seen;
    }
    uint8_t *flat = (uint8_t *)PyBytes_AS_STRING(out), *to = flat;
    for (Py_ssize_t k = 0; k < wide; k++)
        for (Py_ssize_t j = 0; j < m; j++) *to++ = rows[j * wide + k];
    for (Py_ssize_t k = 0; k < g_shifts_n; k++, to += m)
        shift(flat + g_shifts[2 * k] * m, m, (int8_t)g_shifts[2 * k + 1], to);
    read_marks(rows, wide, m, tails, tails + m, to);
    to += MARKS * m;
    const uint8_t page[PAGE] = {
        step((double)n), step(total), byte((int)(32 * kept / total)), n ? byte(32 * m / n) : 0,
        step((double)many), byte((int)(32 * longest / total)),
        n ? step((double)self->chars[n] / (double)n) : 0,
    };
    for (int k = 0; k < PAGE; k++, to += m) memset(to, page[k], (size_t)m);
    good = 1;
done:
    if (!good) Py_CLEAR(out);
    Py_XDECREF(paths);
    PyMem_Free(rows);
    PyMem_Free(tails);
    PyMem_Free(of_path);
    return out;
}

static PyGetSetDef Measured_getset[] = {
    {"chosen", (getter)Measured_chosen, NULL, "The candidates' indexes.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMethodDef Measured_methods[] = {
    {"titled", (PyCFunction)Measured_titled, METH_O, titled_doc},
    {"columns", (PyCFunction)Measured_columns, METH_VARARGS, columns_doc},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject MeasuredType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "cleaner.judge.native.Measured",
    .tp_basicsize = sizeof(Measured),
    .tp_dealloc = (destructor)Measured_dealloc,
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_doc = "The lines of a page, measured.",
    .tp_getset = Measured_getset,
    .tp_methods = Measured_methods,
};

PyDoc_STRVAR(set_tables_doc,
"set_tables(steps: bytes, kinds: bytes, shifts: bytes, tags: dict[str, int]) -> None\n\n"
"The tables of page_columns: steps of numbers, kinds of code points, the columns that are\n"
"another one shifted (its place, and by how many candidates), numbers of tags.");

static PyObject *set_tables(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *steps, *kinds, *shifts, *tags;
    if (!PyArg_ParseTuple(args, "O!O!O!O!", &PyBytes_Type, &steps, &PyBytes_Type, &kinds,
                          &PyBytes_Type, &shifts, &PyDict_Type, &tags))
        return NULL;
    if (PyBytes_GET_SIZE(steps) < WINDOW || PyBytes_GET_SIZE(kinds) != KINDS ||
        PyBytes_GET_SIZE(shifts) % 2) {
        PyErr_SetString(PyExc_ValueError, "tables of another size");
        return NULL;
    }
    Py_XSETREF(g_tables, Py_NewRef(args));
    g_tags = tags;
    g_shifts = (const uint8_t *)PyBytes_AS_STRING(shifts);
    g_shifts_n = PyBytes_GET_SIZE(shifts) / 2;
    g_steps = (const uint8_t *)PyBytes_AS_STRING(steps);
    g_kinds = (const uint8_t *)PyBytes_AS_STRING(kinds);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"set_tables", set_tables, METH_VARARGS, set_tables_doc},
    {"measured", measured, METH_VARARGS, measured_doc},
    {NULL, NULL, 0, NULL},
};

int add_columns(PyObject *module)
{
    return PyType_Ready(&MeasuredType) < 0 ? -1 : PyModule_AddFunctions(module, methods);
}
