/* The columns of a text's lines: what `columns.tabulate` says of them, bit for bit.
 *
 * A line's longer words are numbered as they come, so that what the lines share is counted in
 * plain arrays. Their hash is Python's own for bytes, with its secret key: no text can be written
 * so that they pile up. */

#include "native.h"

#define FAR 60.0
enum { MOST_TOKENS = 20, MOST_LISTED = 60 };

/* What a mark says of the rules that hit a line (columns._mark). */
enum { TAIL_CUE = 1, END_CUE = 2, HEAD_CUE = 4, HITS = 8 };

#define COLUMNS(X) \
    X(WORDS, "words") X(ENDING, "ending") X(BULLET, "bullet") X(QUOTED, "quoted") \
    X(LOWER, "lower") X(CAPITALS, "capitals") X(DIGITS, "digits") X(COMMAS, "commas") \
    X(LETTERS, "letters") X(SOLID, "solid") X(PROSE, "prose") X(SHORT, "short") \
    X(AGAIN, "again") X(MET, "met") X(GAP_BEFORE, "gap_before") X(CUES, "cues") X(CUED, "cued") \
    X(WORDS_BACK, "words-1") X(WORDS_ON, "words+1") X(CAPITALS_BACK, "capitals-1") \
    X(CAPITALS_ON, "capitals+1") X(PROSE_BACK, "prose-1") X(PROSE_ON, "prose+1") \
    X(MOST_BEFORE, "most_before") X(MOST_AFTER, "most_after") X(SINCE_LONG, "since_long") \
    X(UNTIL_LONG, "until_long") X(SINCE_TAIL, "since_tail") X(SINCE_END, "since_end") \
    X(UNTIL_HEAD, "until_head") X(TAIL_BEFORE, "tail_before") X(TAIL_AFTER, "tail_after") \
    X(PROSE_BEFORE, "prose_before") X(PROSE_BEFORE_SHARE, "prose_before_share") \
    X(PROSE_AFTER_SHARE, "prose_after_share") X(LONG_BEFORE, "long_before") \
    X(LONG_AFTER, "long_after") X(LIST, "list") X(CORE_TO, "core_to") \
    X(CORE_SHARE, "core_share") X(MAIN_FROM, "main_from") X(MAIN_TO, "main_to") \
    X(MAIN_SHARE, "main_share") X(SHARED, "shared") X(TOKENS, "tokens") \
    X(PROSE_BEFORE_5, "prose<5") X(PROSE_BEFORE_15, "prose<15") X(PROSE_AFTER_5, "prose>5") \
    X(PROSE_AFTER_15, "prose>15") X(CUED_BEFORE_5, "cued<5") X(CUED_BEFORE_15, "cued<15") \
    X(CUED_AFTER_5, "cued>5") X(CUED_AFTER_15, "cued>15") X(SHORT_BEFORE_5, "short<5") \
    X(SHORT_BEFORE_15, "short<15") X(SHORT_AFTER_5, "short>5") X(SHORT_AFTER_15, "short>15") \
    X(BULLET_BEFORE_15, "bullet<15") X(BULLET_AFTER_15, "bullet>15") \
    X(SHARED_BEFORE_5, "shared<5") X(SHARED_AFTER_5, "shared>5") \
    X(CAPITALS_BEFORE_5, "capitals<5") X(MET_AFTER_15, "met>15") X(LINES, "lines") \
    X(ALL_WORDS, "all_words") X(PROSE_SHARE, "prose_share") X(SHORT_SHARE, "short_share") \
    X(CUED_SHARE, "cued_share") X(GAP_SHARE, "gap_share") X(STOP_SHARE, "stop_share") \
    X(BULLET_SHARE, "bullet_share") X(HEAD_SHARE, "head_share") X(LOWER_SHARE, "lower_share")

#define ITS_PLACE(place, name) place,
#define ITS_NAME(place, name) name,
enum { COLUMNS(ITS_PLACE) WIDTH };
static const char *const g_columns[] = {COLUMNS(ITS_NAME)};
static PyObject *g_names, *g_places; /* the names as a tuple; and their places, by name */

/* ---- The tokens of the lines ------------------------------------------------------------ */

typedef struct { Py_hash_t hash; Py_ssize_t from, size, line, times; } Token;

typedef struct {
    Listener as;
    Py_hash_t (*hash)(const void *, Py_ssize_t);
    Heap heap;            /* the tokens' bytes */
    Token *tokens;        /* each once */
    Py_ssize_t n, most_n;
    int32_t *slots;       /* by hash: the number of a token, or -1; at most half of them used */
    size_t slots_n;       /* a power of two */
    int32_t *said;        /* the tokens of each line, each once, one line behind the other */
    Py_ssize_t said_n, most_said, line;
} Words;

static void forget(Words *words)
{
    PyMem_Free(words->as.scratch.bytes);
    PyMem_Free(words->heap.bytes);
    PyMem_Free(words->tokens);
    PyMem_Free(words->slots);
    PyMem_Free(words->said);
}

/* Twice the room for tokens, and their slots anew. */
static int more_tokens(Words *words)
{
    if (words->most_n > INT32_MAX / 4) goto full;
    Py_ssize_t room = most(2 * words->most_n, 512);
    Token *tokens = words->tokens;
    PyMem_Resize(tokens, Token, room);
    if (tokens == NULL) goto full;
    words->tokens = tokens;
    int32_t *slots = words->slots;
    PyMem_Resize(slots, int32_t, 2 * room);
    if (slots == NULL) goto full;
    words->slots = slots;
    words->slots_n = 2 * (size_t)room;
    words->most_n = room;
    memset(slots, 0xff, words->slots_n * sizeof *slots);
    for (Py_ssize_t k = 0; k < words->n; k++) {
        size_t at = (size_t)tokens[k].hash & (words->slots_n - 1);
        while (slots[at] >= 0) at = (at + 1) & (words->slots_n - 1);
        slots[at] = (int32_t)k;
    }
    return 0;
full:
    PyErr_NoMemory();
    return -1;
}

static int hear(Listener *as, const char *token, Py_ssize_t size)
{
    Words *words = (Words *)as;
    if (words->n == words->most_n && more_tokens(words)) return -1;
    if (words->said_n == words->most_said) {
        Py_ssize_t room = most(2 * words->most_said, 1024);
        int32_t *said = words->said;
        PyMem_Resize(said, int32_t, room);
        if (said == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        words->said = said;
        words->most_said = room;
    }
    Py_hash_t hash = words->hash(token, size);
    size_t at = (size_t)hash & (words->slots_n - 1);
    int32_t number;
    for (; (number = words->slots[at]) >= 0; at = (at + 1) & (words->slots_n - 1)) {
        Token *known = &words->tokens[number];
        if (known->hash != hash || known->size != size ||
            memcmp(words->heap.bytes + known->from, token, (size_t)size))
            continue;
        if (known->line == words->line) return 0;
        known->line = words->line;
        words->said[words->said_n++] = number;
        return 0;
    }
    if (widen(&words->heap, size)) return -1;
    memcpy(words->heap.bytes + words->heap.size, token, (size_t)size);
    number = words->slots[at] = (int32_t)words->n++;
    words->tokens[number] = (Token){hash, words->heap.size, size, words->line, 0};
    words->heap.size += size;
    words->said[words->said_n++] = number;
    return 0;
}

/* Of a line's tokens, the share that the lines [begin, end) hold elsewhere; -1: none. The tokens
 * of line i begin at first[i]. */
static void share(Words *words, const Py_ssize_t *first, Py_ssize_t n, Py_ssize_t begin,
                  Py_ssize_t end, double *out)
{
    for (Py_ssize_t k = first[begin]; k < first[end]; k++) words->tokens[words->said[k]].times++;
    for (Py_ssize_t i = 0; i < n; i++) {
        Py_ssize_t enough = begin <= i && i < end ? 2 : 1, held = 0;
        for (Py_ssize_t k = first[i]; k < first[i + 1]; k++)
            held += words->tokens[words->said[k]].times >= enough;
        Py_ssize_t all = first[i + 1] - first[i];
        out[i] = all ? (double)held / (double)all : -1.0;
    }
}

/* ---- Columns, each as its like in columns.py --------------------------------------------- */

static double sum(const double *column, Py_ssize_t from, Py_ssize_t to)
{
    double all = 0.0;
    for (Py_ssize_t i = from; i < to; i++) all += column[i];
    return all;
}

static void fill(double *out, Py_ssize_t n, double value)
{
    for (Py_ssize_t i = 0; i < n; i++) out[i] = value;
}

/* The neighbour's value, before and after. */
static void neighbours(const double *column, Py_ssize_t n, double *before, double *after)
{
    before[0] = after[n - 1] = -1.0;
    for (Py_ssize_t i = 1; i < n; i++) {
        before[i] = column[i - 1];
        after[i - 1] = column[i];
    }
}

/* `step` is 1 from the first line on, -1 from the last back. */
static void largest(const double *column, Py_ssize_t n, int step, double *out)
{
    double value = 0.0;
    for (Py_ssize_t k = 0, i = step > 0 ? 0 : n - 1; k < n; k++, i += step) {
        out[i] = value;
        value *= 0.9;
        if (column[i] > value) value = column[i];
    }
}

static void since(const double *marks, Py_ssize_t n, int step, double enough, double *out)
{
    double away = FAR;
    for (Py_ssize_t k = 0, i = step > 0 ? 0 : n - 1; k < n; k++, i += step) {
        out[i] = away;
        if (marks[i] >= enough) away = 1.0;
        else if (away < FAR) away += 1.0;
    }
}

/* Running sums: total[i] is the sum of the lines before i. */
static void running(const double *column, Py_ssize_t n, double *total)
{
    total[0] = 0.0;
    for (Py_ssize_t i = 0; i < n; i++) total[i + 1] = total[i] + column[i];
}

static void sides(const double *column, Py_ssize_t n, double *total, double *before, double *after)
{
    running(column, n, total);
    for (Py_ssize_t i = 0; i < n; i++) {
        before[i] = total[i];
        after[i] = total[n] - total[i + 1];
    }
}

/* Sums over so many lines before and after each, of running sums of which nothing lies beyond. */
static void before(const double *total, Py_ssize_t n, Py_ssize_t lines, double *out)
{
    for (Py_ssize_t i = 0; i < n; i++) out[i] = total[i] - total[most(i - lines, 0)];
}

static void after(const double *total, Py_ssize_t n, Py_ssize_t lines, double *out)
{
    for (Py_ssize_t i = 0; i < n; i++) out[i] = total[least(i + 1 + lines, n)] - total[i + 1];
}

static double ramp(Py_ssize_t x)
{
    return x < (Py_ssize_t)-FAR ? -FAR : x > (Py_ssize_t)FAR ? FAR : (double)x;
}

static void main_run(const double *prose, Py_ssize_t n, double cost, Py_ssize_t *begin,
                     Py_ssize_t *end)
{
    double best = 0.0, value = 0.0;
    Py_ssize_t start = 0;
    *begin = *end = 0;
    for (Py_ssize_t i = 0; i < n; i++) {
        value += prose[i] - cost;
        if (value <= 0) {
            value = 0.0;
            start = i + 1;
        } else if (value > best) {
            best = value;
            *begin = start;
            *end = i + 1;
        }
    }
}

static void lists(const double *bullet, Py_ssize_t n, double *out)
{
    for (Py_ssize_t i = 0, j; i < n; i = j) {
        for (j = i; j < n && (bullet[j] != 0) == (bullet[i] != 0);) j++;
        fill(out + i, j - i, bullet[i] != 0 ? (double)least(j - i, MOST_LISTED) : 0.0);
    }
}

/* ---- The table --------------------------------------------------------------------------- */

/* What is known of the lines beside their own columns, and room for sums. */
typedef struct {
    double *tail, *end, *head; /* 1 where a rule's hit says so */
    double *longs, *total;
    Py_ssize_t *first;         /* the tokens of line i begin at first[i] of what was said */
    Py_ssize_t *same, *times;  /* the first line that reads like line i, and how many do */
} Notes;

/* Fill in all columns, of which each line's own are there already, and `cues` and `gap_before`. */
static void tabulate(double *const *to, Py_ssize_t n, Words *words, const Notes *notes)
{
    const double *prose = to[PROSE];
    double *total = notes->total, *longs = notes->longs, stops = 0.0, heads = 0.0;
    for (Py_ssize_t i = 0; i < n; i++) {
        double w = to[WORDS][i], e = to[ENDING][i], again = (double)notes->times[notes->same[i]];
        stops += e == 2;
        heads += 4 < w && w <= 40 && e == 0;
        longs[i] = prose[i] >= 15;
        to[SHORT][i] = w <= 4 && e != 2;
        to[AGAIN][i] = again - 1.0 < 5.0 ? again - 1.0 : 5.0;
        to[MET][i] = notes->same[i] != i;
        to[CUED][i] = to[CUES][i] > 0;
        to[TOKENS][i] = (double)least(notes->first[i + 1] - notes->first[i], MOST_TOKENS);
    }
    neighbours(to[WORDS], n, to[WORDS_BACK], to[WORDS_ON]);
    neighbours(to[CAPITALS], n, to[CAPITALS_BACK], to[CAPITALS_ON]);
    neighbours(prose, n, to[PROSE_BACK], to[PROSE_ON]);
    largest(prose, n, 1, to[MOST_BEFORE]);
    largest(prose, n, -1, to[MOST_AFTER]);
    since(prose, n, 1, 15.0, to[SINCE_LONG]);
    since(prose, n, -1, 15.0, to[UNTIL_LONG]);
    since(notes->tail, n, 1, 1.0, to[SINCE_TAIL]);
    since(notes->end, n, 1, 1.0, to[SINCE_END]);
    since(notes->head, n, -1, 1.0, to[UNTIL_HEAD]);
    sides(notes->tail, n, total, to[TAIL_BEFORE], to[TAIL_AFTER]);
    sides(longs, n, total, to[LONG_BEFORE], to[LONG_AFTER]);
    lists(to[BULLET], n, to[LIST]);

    running(prose, n, total);
    double whole = total[n], part = whole != 0.0 ? whole : 1.0;
    for (Py_ssize_t i = 0; i < n; i++) {
        to[PROSE_BEFORE][i] = total[i];
        to[PROSE_BEFORE_SHARE][i] = total[i] / part;
        to[PROSE_AFTER_SHARE][i] = (whole - total[i + 1]) / part;
    }
    before(total, n, 5, to[PROSE_BEFORE_5]);
    before(total, n, 15, to[PROSE_BEFORE_15]);
    after(total, n, 5, to[PROSE_AFTER_5]);
    after(total, n, 15, to[PROSE_AFTER_15]);

    Py_ssize_t begin, end;
    main_run(prose, n, 14.0, &begin, &end);
    for (Py_ssize_t i = 0; i < n; i++) to[CORE_TO][i] = ramp(end - 1 - i);
    fill(to[CORE_SHARE], n, sum(prose, begin, end) / part);
    main_run(prose, n, 6.0, &begin, &end);
    for (Py_ssize_t i = 0; i < n; i++) {
        to[MAIN_FROM][i] = ramp(i - begin);
        to[MAIN_TO][i] = ramp(end - 1 - i);
    }
    fill(to[MAIN_SHARE], n, sum(prose, begin, end) / part);
    share(words, notes->first, n, begin, end, to[SHARED]);

    running(to[CUED], n, total);
    before(total, n, 5, to[CUED_BEFORE_5]);
    before(total, n, 15, to[CUED_BEFORE_15]);
    after(total, n, 5, to[CUED_AFTER_5]);
    after(total, n, 15, to[CUED_AFTER_15]);
    running(to[SHORT], n, total);
    before(total, n, 5, to[SHORT_BEFORE_5]);
    before(total, n, 15, to[SHORT_BEFORE_15]);
    after(total, n, 5, to[SHORT_AFTER_5]);
    after(total, n, 15, to[SHORT_AFTER_15]);
    running(to[BULLET], n, total);
    before(total, n, 15, to[BULLET_BEFORE_15]);
    after(total, n, 15, to[BULLET_AFTER_15]);
    running(to[SHARED], n, total);
    before(total, n, 5, to[SHARED_BEFORE_5]);
    after(total, n, 5, to[SHARED_AFTER_5]);
    running(to[CAPITALS], n, total);
    before(total, n, 5, to[CAPITALS_BEFORE_5]);
    running(to[MET], n, total);
    after(total, n, 15, to[MET_AFTER_15]);

    double all = (double)n, all_words = sum(to[WORDS], 0, n);
    fill(to[LINES], n, (double)least(n, 400));
    fill(to[ALL_WORDS], n, all_words < 5000.0 ? all_words : 5000.0);
    fill(to[PROSE_SHARE], n, whole / all_words);
    fill(to[SHORT_SHARE], n, sum(to[SHORT], 0, n) / all);
    fill(to[CUED_SHARE], n, sum(to[CUED], 0, n) / all);
    fill(to[GAP_SHARE], n, sum(to[GAP_BEFORE], 0, n) / all);
    fill(to[STOP_SHARE], n, stops / all);
    fill(to[BULLET_SHARE], n, sum(to[BULLET], 0, n) / all);
    fill(to[HEAD_SHARE], n, heads / all);
    fill(to[LOWER_SHARE], n, sum(to[LOWER], 0, n) / all);
}

/* Read the gaps and the marks; -1 with an error set. */
static int read_marks(double *const *to, PyObject *gaps, PyObject *marks, const Notes *notes)
{
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(marks); i++) {
        Py_ssize_t gap = PyLong_AsSsize_t(PyList_GET_ITEM(gaps, i));
        Py_ssize_t mark = PyLong_AsSsize_t(PyList_GET_ITEM(marks, i));
        if (PyErr_Occurred()) return -1;
        if (mark < 0) {
            PyErr_SetString(PyExc_ValueError, "a mark that says nothing");
            return -1;
        }
        to[GAP_BEFORE][i] = gap > 0;
        to[CUES][i] = (double)(mark / HITS);
        notes->tail[i] = (mark & TAIL_CUE) != 0;
        notes->end[i] = (mark & END_CUE) != 0;
        notes->head[i] = (mark & HEAD_CUE) != 0;
    }
    return 0;
}

/* The first line that reads like this one, and one more of them; -1 with an error set. */
static int count_same(PyObject *seen, PyObject *text, const Row *row, Py_ssize_t i, Notes *notes)
{
    PyObject *key = PyUnicode_Substring(text, row->from, row->to), *number = PyLong_FromSsize_t(i);
    PyObject *known = key && number ? PyDict_SetDefault(seen, key, number) : NULL;
    if (known != NULL) {
        notes->same[i] = PyLong_AsSsize_t(known);
        notes->times[notes->same[i]]++;
    }
    Py_XDECREF(key);
    Py_XDECREF(number);
    return known != NULL ? 0 : -1;
}

/* Measure every line; -1 with an error set. */
static int read_lines(double *const *to, PyObject *texts, Py_ssize_t n, Words *words, Notes *notes)
{
    if (PyTuple_GET_SIZE(texts) != n) {
        PyErr_SetString(PyExc_ValueError, "lines that come and go");
        return -1;
    }
    PyObject *seen = PyDict_New();
    int bad = seen == NULL;
    for (Py_ssize_t i = 0; !bad && i < n; i++) {
        PyObject *text = PyTuple_GET_ITEM(texts, i);
        Row row;
        words->line = i;
        notes->first[i] = words->said_n;
        if ((bad = look(text, &row, &words->as) || count_same(seen, text, &row, i, notes))) break;
        to[WORDS][i] = (double)row.words;
        to[ENDING][i] = row.ending;
        to[BULLET][i] = row.bullet;
        to[QUOTED][i] = row.quoted;
        to[LOWER][i] = row.lower;
        to[CAPITALS][i] = row.capitals;
        to[DIGITS][i] = row.digits;
        to[COMMAS][i] = (double)row.commas;
        to[LETTERS][i] = row.letters;
        to[SOLID][i] = row.solid;
        to[PROSE][i] = row.prose;
    }
    notes->first[n] = words->said_n;
    Py_XDECREF(seen);
    return bad ? -1 : 0;
}

static void Table_dealloc(Table *self)
{
    for (int column = 0; self->given != NULL && column < WIDTH; column++)
        Py_XDECREF(self->given[column]);
    PyMem_Free(self->given);
    PyMem_Free(self->cells);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

PyDoc_STRVAR(table_doc,
"table(texts: list[str], gaps: list[int], marks: list[int]) -> Table\n\n"
"The columns of lines that are not blank; see columns.tabulate. A mark says of the rules that\n"
"hit a line what columns._mark says.");

static PyObject *table(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *texts, *gaps, *marks;
    if (!PyArg_ParseTuple(args, "O!O!O!", &PyList_Type, &texts, &PyList_Type, &gaps, &PyList_Type,
                          &marks))
        return NULL;
    Py_ssize_t n = PyList_GET_SIZE(texts);
    if (n == 0 || PyList_GET_SIZE(gaps) != n + 1 || PyList_GET_SIZE(marks) != n) {
        PyErr_SetString(PyExc_ValueError, "lines, a mark for each, and a gap more");
        return NULL;
    }
    Table *self = PyObject_New(Table, &TableType);
    if (self == NULL) return NULL;
    self->n = n;
    self->cells = PyMem_New(double, n * WIDTH);
    self->given = PyMem_Calloc(WIDTH, sizeof *self->given);
    double *room = PyMem_New(double, 5 * (n + 1));
    Py_ssize_t *counts = PyMem_Calloc((size_t)n + 1, 3 * sizeof *counts);
    PyObject *kept = NULL; /* the lines, in what none can change meanwhile */
    Words words = {.as.told = hear, .hash = PyHash_GetFuncDef()->hash};
    int bad = !self->cells || !self->given || !room || !counts;
    if (bad) {
        PyErr_NoMemory();
    } else {
        double *to[WIDTH];
        for (int column = 0; column < WIDTH; column++) to[column] = self->cells + column * n;
        Notes notes = {
            .tail = room, .end = room + n, .head = room + 2 * n, .longs = room + 3 * n,
            .total = room + 4 * n, .first = counts, .same = counts + n + 1,
            .times = counts + 2 * (n + 1),
        };
        bad = read_marks(to, gaps, marks, &notes) || (kept = PyList_AsTuple(texts)) == NULL ||
              read_lines(to, kept, n, &words, &notes);
        if (!bad) tabulate(to, n, &words, &notes);
    }
    forget(&words);
    PyMem_Free(room);
    PyMem_Free(counts);
    Py_XDECREF(kept);
    if (bad) Py_CLEAR(self);
    return (PyObject *)self;
}

Py_ssize_t column_named(PyObject *name)
{
    PyObject *place = PyDict_GetItemWithError(g_places, name);
    if (place != NULL) return PyLong_AsSsize_t(place);
    if (!PyErr_Occurred()) PyErr_SetObject(PyExc_KeyError, name);
    return -1;
}

static PyObject *Table_subscript(Table *self, PyObject *name)
{
    Py_ssize_t column = column_named(name);
    if (column < 0) return NULL;
    if (self->given[column] == NULL) {
        PyObject *numbers = PyTuple_New(self->n);
        for (Py_ssize_t i = 0; numbers != NULL && i < self->n; i++) {
            PyObject *number = PyFloat_FromDouble(self->cells[column * self->n + i]);
            if (number == NULL) Py_CLEAR(numbers);
            else PyTuple_SET_ITEM(numbers, i, number);
        }
        if (numbers == NULL) return NULL;
        Py_XSETREF(self->given[column], numbers);
    }
    return Py_NewRef(self->given[column]);
}

static PyObject *Table_keys(PyObject *Py_UNUSED(self), PyObject *Py_UNUSED(none))
{
    return Py_NewRef(g_names);
}

static PyMappingMethods Table_mapping = {.mp_subscript = (binaryfunc)Table_subscript};

static PyMethodDef Table_methods[] = {
    {"keys", Table_keys, METH_NOARGS, "keys() -> tuple[str, ...]\n\nThe names of the columns."},
    {NULL, NULL, 0, NULL},
};

PyTypeObject TableType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "cleaner.judge.native.Table",
    .tp_basicsize = sizeof(Table),
    .tp_dealloc = (destructor)Table_dealloc,
    .tp_as_mapping = &Table_mapping,
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_doc = "The columns of a text's lines by name, each a tuple with a number a line.",
    .tp_methods = Table_methods,
};

static PyMethodDef methods[] = {
    {"table", table, METH_VARARGS, table_doc},
    {NULL, NULL, 0, NULL},
};

int add_text(PyObject *module)
{
    if (g_names == NULL) { /* once: the module may be made again, its tables live on */
        PyObject *names = PyTuple_New(WIDTH), *places = PyDict_New();
        int bad = names == NULL || places == NULL;
        for (int column = 0; !bad && column < WIDTH; column++) {
            PyObject *name = PyUnicode_InternFromString(g_columns[column]);
            PyObject *place = PyLong_FromLong(column);
            bad = name == NULL || place == NULL || PyDict_SetItem(places, name, place);
            if (name != NULL) PyTuple_SET_ITEM(names, column, name);
            Py_XDECREF(place);
        }
        if (bad) {
            Py_XDECREF(names);
            Py_XDECREF(places);
            return -1;
        }
        g_names = names;
        g_places = places;
    }
    return PyModule_AddType(module, &TableType) || PyModule_AddFunctions(module, methods) ? -1 : 0;
}
