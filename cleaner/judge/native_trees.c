/* The walks through the forests, as `lanes.walked` and `forest.score` do them, and where to cut
 * what they say of a page, as `page.plain_threshold` does. */

#include "native.h"

/* ---- A forest ------------------------------------------------------------------------- */

/* `turn` is where to go on when the column is above `most`, and when it is not. Behind the
 * nodes of a tree stands one that leads to itself and adds nothing: the end of every way. */
typedef struct { int32_t adds; uint16_t column; uint8_t most, turn[2]; } Node;

typedef struct {
    PyObject_HEAD
    Py_ssize_t columns, trees;
    Node *nodes;
    int32_t *roots; /* and the end of the last */
    long base;
    double scale;
} Forest;

static void Forest_dealloc(Forest *self)
{
    PyMem_Free(self->nodes);
    PyMem_Free(self->roots);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyTypeObject ForestType;
enum { TOGETHER = 64, ABREAST = 4 }; /* lines; the second divides the first */

/* Read one tree of splits (of, ask, adds) behind `*end` nodes; -1 with an error set. */
static int read_tree(Forest *self, PyObject *tree, PyObject *asks, int32_t *end)
{
    int32_t root = *end;
    Py_ssize_t size = PyTuple_GET_SIZE(tree);
    const uint8_t stay = (uint8_t)size;
    if (size > UINT8_MAX) {
        PyErr_SetString(PyExc_ValueError, "too large a tree");
        return -1;
    }
    for (Py_ssize_t k = 0; k < size; k++) {
        int of, ask, adds, column, limit;
        PyObject *split = PyTuple_GET_ITEM(tree, k);
        if (!PyTuple_Check(split) || !PyArg_ParseTuple(split, "iii", &of, &ask, &adds)) return -1;
        if (ask < 0 || ask >= PyTuple_GET_SIZE(asks) || of > 2 * k || (of > 0) != (k > 0) ||
            !PyTuple_Check(PyTuple_GET_ITEM(asks, ask))) {
            PyErr_SetString(PyExc_ValueError, "a split of what is not there");
            return -1;
        }
        if (!PyArg_ParseTuple(PyTuple_GET_ITEM(asks, ask), "ii", &column, &limit)) return -1;
        if (column < 0 || column >= self->columns || limit < 0 || limit > 255) {
            PyErr_SetString(PyExc_ValueError, "a condition on what is not there");
            return -1;
        }
        self->nodes[*end] = (Node){adds, (uint16_t)column, (uint8_t)limit, {stay, stay}};
        if (of > 0) {  /* set 2p + 1 went left at split p, set 2p + 2 went right */
            Node *parent = &self->nodes[root + (of - 1) / 2];
            uint8_t *turn = &parent->turn[of % 2];
            if (*turn != stay) {
                PyErr_SetString(PyExc_ValueError, "a set that is split twice");
                return -1;
            }
            *turn = (uint8_t)k;
        }
        ++*end;
    }
    self->nodes[(*end)++] = (Node){0, 0, UINT8_MAX, {stay, stay}};
    return 0;
}

PyDoc_STRVAR(forest_doc,
"forest(columns: int, asks, trees, base: int, scale: float) -> Forest\n\n"
"The trees of a lanes.Forest, checked and laid out for walking.");

static PyObject *forest(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *asks, *trees;
    Py_ssize_t columns;
    long base;
    double scale;
    if (!PyArg_ParseTuple(args, "nO!O!ld", &columns, &PyTuple_Type, &asks, &PyTuple_Type, &trees,
                          &base, &scale))
        return NULL;
    Py_ssize_t count = PyTuple_GET_SIZE(trees), nodes = 0;
    for (Py_ssize_t t = 0; t < count; t++) {
        if (!PyTuple_Check(PyTuple_GET_ITEM(trees, t))) {
            PyErr_SetString(PyExc_TypeError, "a tree is a tuple of splits");
            return NULL;
        }
        nodes += PyTuple_GET_SIZE(PyTuple_GET_ITEM(trees, t)) + 1;
    }
    if (columns < 0 || columns > UINT16_MAX || nodes > INT32_MAX / 2) {
        PyErr_SetString(PyExc_ValueError, "too large a forest");
        return NULL;
    }
    Forest *self = PyObject_New(Forest, &ForestType);
    if (self == NULL) return NULL;
    self->columns = columns;
    self->trees = 0;
    self->base = base;
    self->scale = scale;
    self->nodes = PyMem_New(Node, nodes + 1);
    self->roots = PyMem_New(int32_t, count + 1);
    int32_t end = 0;
    if (!self->nodes || !self->roots) {
        PyErr_NoMemory();
        Py_DECREF(self);
        return NULL;
    }
    for (Py_ssize_t t = 0; t < count; t++) {
        PyObject *tree = PyTuple_GET_ITEM(trees, t);
        if (PyTuple_GET_SIZE(tree) == 0) continue;
        self->roots[self->trees++] = end;
        if (read_tree(self, tree, asks, &end)) {
            Py_DECREF(self);
            return NULL;
        }
    }
    self->roots[self->trees] = end;
    return (PyObject *)self;
}

/* Add to the totals of some lines what one tree says of each; `wide` bytes are a line's row.
 *
 * Lines go abreast and never branch: each step waits for the one before it, and a processor
 * that guesses where a tree turns guesses wrong. */
static void walk(const Node *tree, unsigned stay, const uint8_t *rows, Py_ssize_t wide,
                 int64_t *totals)
{
    unsigned at[ABREAST] = {0}, open;
    int64_t sums[ABREAST] = {0};
    do {
        open = 0;
        for (int k = 0; k < ABREAST; k++) {
            const Node *node = &tree[at[k]];
            unsigned within = rows[k * wide + node->column] <= node->most;
            sums[k] += node->adds & -(int32_t)within;
            at[k] = node->turn[within];
            open |= at[k] ^ stay;
        }
    } while (open);
    for (int k = 0; k < ABREAST; k++) totals[k] += sums[k];
}

PyDoc_STRVAR(scores_doc,
"scores(table: bytes, lines: int) -> list[float]\n\n"
"The score of every line; `table` holds the forest's columns one behind the other, each a\n"
"byte a line. See lanes.scores.");

static PyObject *Forest_scores(Forest *self, PyObject *args)
{
    const char *table;
    Py_ssize_t size, lines;
    if (!PyArg_ParseTuple(args, "y#n", &table, &size, &lines)) return NULL;
    if (lines < 0 || lines > size || size != self->columns * lines) {
        PyErr_SetString(PyExc_ValueError, "a byte a line in each of the forest's columns");
        return NULL;
    }
    /* Tree by tree over some lines at once: both stay in the nearest cache. */
    Py_ssize_t wide = self->columns;
    uint8_t *rows = PyMem_Calloc((size_t)wide * TOGETHER + 1, 1);
    PyObject *out = rows ? PyList_New(lines) : PyErr_NoMemory();
    for (Py_ssize_t from = 0; out != NULL && from < lines; from += TOGETHER) {
        Py_ssize_t here = least(TOGETHER, lines - from);
        int64_t total[TOGETHER];
        for (Py_ssize_t c = 0; c < wide; c++)
            for (Py_ssize_t i = 0; i < here; i++)
                rows[i * wide + c] = (uint8_t)table[c * lines + from + i];
        for (Py_ssize_t i = 0; i < TOGETHER; i++) total[i] = self->base - (1 << 15);
        for (Py_ssize_t t = 0; t < self->trees; t++) {
            int32_t root = self->roots[t];
            unsigned stay = (unsigned)(self->roots[t + 1] - root - 1);
            for (Py_ssize_t i = 0; i < here; i += ABREAST) /* the last few may be of no line */
                walk(&self->nodes[root], stay, rows + i * wide, wide, total + i);
        }
        for (Py_ssize_t i = 0; out != NULL && i < here; i++) {
            PyObject *score = PyFloat_FromDouble((double)total[i] / self->scale);
            if (score == NULL) Py_CLEAR(out);
            else PyList_SET_ITEM(out, from + i, score);
        }
    }
    PyMem_Free(rows);
    return out;
}

static PyMethodDef Forest_methods[] = {
    {"scores", (PyCFunction)Forest_scores, METH_VARARGS, scores_doc},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject ForestType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "cleaner.judge.native.Forest",
    .tp_basicsize = sizeof(Forest),
    .tp_dealloc = (destructor)Forest_dealloc,
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_doc = "Trees over byte columns, laid out for walking.",
    .tp_methods = Forest_methods,
};

/* ---- A forest over numbers ------------------------------------------------------------ */

/* Where a walk goes from here: places in the same tree. A leaf holds what it adds in `at_most`,
 * and leads to itself. */
typedef struct { double at_most; uint16_t column, next[2]; } Turn;

typedef struct {
    PyObject_HEAD
    Py_ssize_t columns, trees, turns_n;
    Py_ssize_t *places; /* of the columns in a Table */
    Turn *turns;
    int32_t *roots;
    double *exits; /* for each tree the bound past which its line is decided, or 0 */
} Grove;

static void Grove_dealloc(Grove *self)
{
    PyMem_Free(self->places);
    PyMem_Free(self->turns);
    PyMem_Free(self->roots);
    PyMem_Free(self->exits);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyTypeObject GroveType;
enum { DEEPEST = 64, NUMBERS_ABREAST = 6 };

/* Count the turns and leaves of one tree into `*n`; -1 with an error set. */
static int count_turns(PyObject *tree, Py_ssize_t columns, int depth, Py_ssize_t *n)
{
    if (++*n > UINT16_MAX) {
        PyErr_SetString(PyExc_ValueError, "too large a tree");
        return -1;
    }
    if (PyFloat_Check(tree)) return 0;
    if (depth > DEEPEST || !PyTuple_Check(tree) || PyTuple_GET_SIZE(tree) != 4) goto bad;
    Py_ssize_t column = PyLong_Check(PyTuple_GET_ITEM(tree, 0))
                            ? PyLong_AsSsize_t(PyTuple_GET_ITEM(tree, 0)) : -1;
    if (column < 0 || column >= columns || !PyFloat_Check(PyTuple_GET_ITEM(tree, 1))) goto bad;
    return count_turns(PyTuple_GET_ITEM(tree, 2), columns, depth + 1, n) ||
           count_turns(PyTuple_GET_ITEM(tree, 3), columns, depth + 1, n) ? -1 : 0;
bad:
    PyErr_SetString(PyExc_ValueError, "a tree is a leaf or (column, at most, left, right)");
    return -1;
}

/* Lay out one checked tree behind the others; the place of its root among those from `base` on. */
static uint16_t lay_out(Grove *self, Py_ssize_t base, PyObject *tree)
{
    Turn *turn = &self->turns[self->turns_n];
    uint16_t at = (uint16_t)(self->turns_n++ - base);
    if (PyFloat_Check(tree)) {
        *turn = (Turn){PyFloat_AS_DOUBLE(tree), 0, {at, at}};
        return at;
    }
    turn->column = (uint16_t)PyLong_AsSsize_t(PyTuple_GET_ITEM(tree, 0));
    turn->at_most = PyFloat_AS_DOUBLE(PyTuple_GET_ITEM(tree, 1));
    turn->next[0] = lay_out(self, base, PyTuple_GET_ITEM(tree, 2));
    turn->next[1] = lay_out(self, base, PyTuple_GET_ITEM(tree, 3));
    return at;
}

PyDoc_STRVAR(grove_doc,
"grove(columns: tuple[str, ...], trees, exits) -> Grove\n\n"
"Trees over the numbers of a Table: a tree is a leaf or (column, at most, left, right), and the\n"
"column is one of `columns`, by its place there. `exits` are pairs (trees, bound): a line whose\n"
"sum is beyond the bound after so many trees is decided, and its sum doubled.");

static PyObject *grove(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *names, *trees, *exits;
    Py_ssize_t nodes = 0;
    if (!PyArg_ParseTuple(args, "O!O!O!", &PyTuple_Type, &names, &PyTuple_Type, &trees,
                          &PyTuple_Type, &exits))
        return NULL;
    Py_ssize_t count = PyTuple_GET_SIZE(trees), columns = PyTuple_GET_SIZE(names);
    for (Py_ssize_t t = 0; t < count; t++) {
        Py_ssize_t more = 0;
        if (count_turns(PyTuple_GET_ITEM(trees, t), columns, 0, &more)) return NULL;
        nodes += more;
    }
    if (columns > UINT16_MAX || nodes > INT32_MAX / 2) {
        PyErr_SetString(PyExc_ValueError, "too large a forest");
        return NULL;
    }
    Grove *self = PyObject_New(Grove, &GroveType);
    if (self == NULL) return NULL;
    self->columns = columns;
    self->trees = count;
    self->turns_n = 0;
    self->places = PyMem_New(Py_ssize_t, columns + 1);
    self->turns = PyMem_New(Turn, nodes + 1);
    self->roots = PyMem_New(int32_t, count + 1);
    self->exits = PyMem_Calloc((size_t)count + 1, sizeof *self->exits);
    if (!self->places || !self->turns || !self->roots || !self->exits) {
        PyErr_NoMemory();
        goto bad;
    }
    for (Py_ssize_t c = 0; c < columns; c++)
        if ((self->places[c] = column_named(PyTuple_GET_ITEM(names, c))) < 0) goto bad;
    for (Py_ssize_t t = 0; t < count; t++) {
        self->roots[t] = (int32_t)self->turns_n;
        lay_out(self, self->turns_n, PyTuple_GET_ITEM(trees, t));
    }
    for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(exits); k++) {
        PyObject *pair = PyTuple_GET_ITEM(exits, k);
        Py_ssize_t at;
        double bound;
        if (!PyTuple_Check(pair) || !PyArg_ParseTuple(pair, "nd", &at, &bound) || at < 0 ||
            at > count) {
            if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "an exit behind the trees");
            goto bad;
        }
        self->exits[at] = bound;
    }
    return (PyObject *)self;
bad:
    Py_DECREF(self);
    return NULL;
}

/* One step on the way to a leaf; no branch, so that walks side by side do not wait. */
static inline const Turn *onward(const Turn *tree, const Turn *at, const double *row)
{
    return tree + at->next[!(row[at->column] <= at->at_most)];
}

/* Add to each of the lines `live[0..n)` the leaf it comes to in `tree`. */
static void walk_numbers(const Turn *tree, const double *rows, Py_ssize_t wide, const int *live,
                         Py_ssize_t n, double *total)
{
    for (Py_ssize_t k = 0; k < n; k += NUMBERS_ABREAST) {
        const double *row[NUMBERS_ABREAST];
        const Turn *at[NUMBERS_ABREAST];
        int moved;
        for (int j = 0; j < NUMBERS_ABREAST; j++) { /* past the end the last again */
            row[j] = rows + live[least(k + j, n - 1)] * wide;
            at[j] = tree;
        }
        do {
            moved = 0;
            for (int j = 0; j < NUMBERS_ABREAST; j++) {
                const Turn *next = onward(tree, at[j], row[j]);
                moved |= next != at[j];
                at[j] = next;
            }
        } while (moved);
        for (int j = 0; j < NUMBERS_ABREAST && k + j < n; j++) total[live[k + j]] += at[j]->at_most;
    }
}

/* The sums of the leaves of the first `here` rows. */
static void sum_up(const Grove *self, const double *rows, Py_ssize_t here, double *total)
{
    int live[TOGETHER]; /* the lines that are not yet decided */
    Py_ssize_t n = here;
    for (Py_ssize_t i = 0; i < here; i++) {
        live[i] = (int)i;
        total[i] = 0.0;
    }
    for (Py_ssize_t t = 0; t < self->trees && n > 0; t++) {
        double bound = self->exits[t];
        if (bound > 0.0) {
            Py_ssize_t left = 0;
            for (Py_ssize_t k = 0; k < n; k++) {
                int i = live[k];
                if (total[i] < -bound || total[i] > bound) total[i] = 2 * total[i];
                else live[left++] = i;
            }
            n = left;
        }
        if (n > 0)
            walk_numbers(&self->turns[self->roots[t]], rows, self->columns, live, n, total);
    }
}

PyDoc_STRVAR(sums_doc,
"sums(table: Table) -> list[float]\n\nThe sum of every line's leaves, in the order of the trees.");

static PyObject *Grove_sums(Grove *self, PyObject *args)
{
    Table *table;
    if (!PyArg_ParseTuple(args, "O!", &TableType, &table)) return NULL;
    /* Some lines at a time, so that their numbers stay in a near cache. */
    Py_ssize_t wide = self->columns, lines = table->n;
    double *rows = PyMem_Calloc((size_t)(wide * TOGETHER) + 1, sizeof *rows);
    PyObject *out = rows ? PyList_New(lines) : PyErr_NoMemory();
    for (Py_ssize_t from = 0; out != NULL && from < lines; from += TOGETHER) {
        Py_ssize_t here = least(TOGETHER, lines - from);
        double total[TOGETHER];
        for (Py_ssize_t c = 0; c < wide; c++) {
            const double *column = table->cells + self->places[c] * lines + from;
            for (Py_ssize_t i = 0; i < here; i++) rows[i * wide + c] = column[i];
        }
        sum_up(self, rows, here, total);
        for (Py_ssize_t i = 0; out != NULL && i < here; i++) {
            PyObject *number = PyFloat_FromDouble(total[i]);
            if (number == NULL) Py_CLEAR(out);
            else PyList_SET_ITEM(out, from + i, number);
        }
    }
    PyMem_Free(rows);
    return out;
}

static PyMethodDef Grove_methods[] = {
    {"sums", (PyCFunction)Grove_sums, METH_VARARGS, sums_doc},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject GroveType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "cleaner.judge.native.Grove",
    .tp_basicsize = sizeof(Grove),
    .tp_dealloc = (destructor)Grove_dealloc,
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_doc = "Trees over numbers, laid out for walking.",
    .tp_methods = Grove_methods,
};

/* ---- Where to cut (page.threshold) ------------------------------------------------------ */

typedef struct { double chance; Py_ssize_t size; } Likely;

static int likelier(const void *a, const void *b)
{
    const Likely *x = a, *y = b;
    if (x->chance != y->chance) return x->chance < y->chance ? 1 : -1;
    return (x->size < y->size) - (x->size > y->size);
}

PyDoc_STRVAR(threshold_doc,
"threshold(chances: list[float], sizes: list[int]) -> float\n\nSee page.plain_threshold.");

static PyObject *threshold(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *chances, *sizes;
    if (!PyArg_ParseTuple(args, "O!O!", &PyList_Type, &chances, &PyList_Type, &sizes)) return NULL;
    Py_ssize_t n = PyList_GET_SIZE(chances);
    if (PyList_GET_SIZE(sizes) != n) {
        PyErr_SetString(PyExc_ValueError, "a size for every chance");
        return NULL;
    }
    Likely *lines = PyMem_New(Likely, n + 1);
    if (lines == NULL) return PyErr_NoMemory();
    double total = 0.0, best = 0.0, at = 1.0, hit = 0.0, kept = 0.0;
    for (Py_ssize_t k = 0; k < n && !PyErr_Occurred(); k++) {
        PyObject *chance = PyList_GET_ITEM(chances, k);
        if (!PyFloat_Check(chance)) { /* what makes itself one may change the lists meanwhile */
            PyErr_SetString(PyExc_TypeError, "a chance is a float");
            break;
        }
        lines[k].chance = PyFloat_AS_DOUBLE(chance);
        lines[k].size = PyLong_AsSsize_t(PyList_GET_ITEM(sizes, k));
        total += lines[k].chance * (double)lines[k].size;
    }
    if (PyErr_Occurred()) {
        PyMem_Free(lines);
        return NULL;
    }
    qsort(lines, (size_t)n, sizeof *lines, likelier);
    for (Py_ssize_t k = 0; k < n; k++) {
        hit += lines[k].chance * (double)lines[k].size;
        kept += (double)lines[k].size;
        double value = kept + total != 0.0 ? hit / (kept + total) : 0.0;
        if (value >= best) {
            best = value;
            at = lines[k].chance;
        }
    }
    PyMem_Free(lines);
    return PyFloat_FromDouble(at);
}

static PyMethodDef methods[] = {
    {"forest", forest, METH_VARARGS, forest_doc},
    {"grove", grove, METH_VARARGS, grove_doc},
    {"threshold", threshold, METH_VARARGS, threshold_doc},
    {NULL, NULL, 0, NULL},
};

int add_trees(PyObject *module)
{
    if (PyType_Ready(&ForestType) < 0 || PyType_Ready(&GroveType) < 0) return -1;
    return PyModule_AddFunctions(module, methods);
}
