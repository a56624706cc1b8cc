/* A parsed page to its lines: what `page.extract.plainly` and `page.plainly_woven` do.
 *
 * The tree is walked through selectolax's own objects, as the plain form does; no structure of
 * the parser is relied on. All that is remembered lies in one `Walk` and goes with it.
 */

#include "native.h"

enum { TEXT, SKIP, BREAK, PLAIN, LINK, BOLD, INLINE, CELL, BLOCK }; /* walk._TEXT and so on */
enum { STATIC = 1000, NAME = 120, PATH = 1500, LEAST = 40, LONG = 160, MOST = 800, LEVELS = 4,
       FARTHEST = 60, OWN = 5, SHAPE = 18, LINE = 5, HEADINGS = 20 };
#define CELL_END 0x1f

/* What the plain form says of tags, words and places; set once by `set_tables`. */
static struct {
    PyObject *kinds;    /* dict: tag -> kind */
    PyObject *headings; /* dict: tag -> level */
    PyObject *leaves;   /* frozenset of tags */
    PyObject *naming;   /* frozenset of attributes */
    PyObject *traits;   /* dict: tag -> the trait that the tag itself is */
    PyObject *hides;    /* style -> match or None */
    PyObject *stops;    /* str: what ends a sentence */
    PyObject *unseen;   /* str: written behind the words of what is hidden */
    PyObject *bare;     /* bytes: no traits */
    PyObject *line, *shape; /* the classes */
    int at_li, at_quote, at_table, at_figure, at_caption;
} T;
static PyObject *s_tag_id, *s_tag, *s_text, *s_child, *s_next, *s_attributes, *s_class, *s_style,
    *s_hidden, *s_pre, *s_newline, *s_nothing;
static signed char kind_of[STATIC];

typedef struct {
    PyObject *tag, *words, *path, *traits; /* the last two made when a line asks for them */
    Py_ssize_t around;
    int heading, depth, leaf, told, item, cell, quote, caption;
} Place;

typedef struct {
    Py_ssize_t place, around, first, last;
    PyObject *spans;
    double score;
    int up, down; /* -1 until known */
} Box;

typedef struct {
    PyObject *text;
    uint64_t said; /* the traits that inline elements around the text name, as bits */
    Py_ssize_t size, linked, bold, box;
    int inner;
} Row;

typedef struct { PyObject *node; int kind; Py_ssize_t box; } Open;

typedef struct {
    Row *rows;
    Place *places;
    Box *boxes;
    Open *open;
    Py_UCS4 *text; /* of the line that is being read */
    Py_ssize_t rows_n, rows_room, places_n, places_room, boxes_n, boxes_room, open_n, open_room,
        text_n, text_room, chain_room;
    Py_ssize_t *chain; /* places on the way down to one that is asked for */
    PyObject *known; /* (place, tag, words) -> place */
    uint64_t said;   /* the traits that the line's text names */
    Py_ssize_t parts, linked, bold; /* of that line; `parts` counts what was added to it */
    int ended_link, broken, pre;
} Walk;

/* Room for one more; -1 with an error set. */
#define GROW(items, n, room)                                                        \
    ((n) < (room) ? 0 : grow((void **)&(items), &(room), (n) + 1, sizeof *(items)))

static int grow(void **items, Py_ssize_t *room, Py_ssize_t least, size_t size)
{
    Py_ssize_t more = *room * 2 > least ? *room * 2 : least + 64;
    void *moved = more < PY_SSIZE_T_MAX / (Py_ssize_t)size
                      ? PyMem_Realloc(*items, (size_t)more * size) : NULL;
    if (moved == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    *items = moved;
    *room = more;
    return 0;
}

static void walk_free(Walk *walk)
{
    for (Py_ssize_t k = 0; k < walk->rows_n; k++) Py_XDECREF(walk->rows[k].text);
    for (Py_ssize_t k = 0; k < walk->places_n; k++) {
        Py_XDECREF(walk->places[k].tag);
        Py_XDECREF(walk->places[k].words);
        Py_XDECREF(walk->places[k].path);
        Py_XDECREF(walk->places[k].traits);
    }
    for (Py_ssize_t k = 0; k < walk->boxes_n; k++) Py_XDECREF(walk->boxes[k].spans);
    for (Py_ssize_t k = 0; k < walk->open_n; k++) Py_XDECREF(walk->open[k].node);
    PyMem_Free(walk->rows);
    PyMem_Free(walk->places);
    PyMem_Free(walk->boxes);
    PyMem_Free(walk->open);
    PyMem_Free(walk->text);
    PyMem_Free(walk->chain);
    Py_XDECREF(walk->known);
}

/* ---- The text of a line --------------------------------------------------------------- */

static int add_char(Walk *walk, Py_UCS4 c)
{
    if (GROW(walk->text, walk->text_n, walk->text_room)) return -1;
    walk->text[walk->text_n++] = c;
    walk->parts++;
    walk->ended_link = 0;
    return 0;
}

static int add_text(Walk *walk, PyObject *text)
{
    Py_ssize_t size = PyUnicode_GET_LENGTH(text), least = walk->text_n + size;
    if (least > walk->text_room &&
        grow((void **)&walk->text, &walk->text_room, least, sizeof *walk->text))
        return -1;
    if (PyUnicode_AsUCS4(text, walk->text + walk->text_n, size, 0) == NULL) return -1;
    walk->text_n = least;
    walk->parts++;
    walk->ended_link = 0;
    return 0;
}

static int add_row(Walk *walk, Py_ssize_t from, Py_ssize_t to, Py_ssize_t box, int inner)
{
    if (GROW(walk->rows, walk->rows_n, walk->rows_room)) return -1;
    PyObject *text = PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, walk->text + from, to - from);
    if (text == NULL) return -1;
    walk->rows[walk->rows_n++] =
        (Row){text, walk->said, to - from, walk->linked, walk->bold, box, inner};
    return 0;
}

/* The lines of a block that keeps its white space. */
static int add_rows_as_they_are(Walk *walk, Py_ssize_t box)
{
    Py_UCS4 *text = walk->text;
    int inner = walk->broken;
    for (Py_ssize_t from = 0; from <= walk->text_n;) {
        Py_ssize_t to = from, end;
        for (; to < walk->text_n && text[to] != '\n'; to++)
            if (text[to] == CELL_END) text[to] = '\t';
        for (end = to; end > from && Py_UNICODE_ISSPACE(text[end - 1]);) end--;
        if (end > from) {
            if (add_row(walk, from, end, box, inner)) return -1;
            inner = 1;
        }
        from = to + 1;
    }
    return 0;
}

/* Close up the white space of the text and return its new length; cells are set apart by tabs. */
static Py_ssize_t close_up(Py_UCS4 *text, Py_ssize_t size)
{
    Py_ssize_t to = 0;
    Py_UCS4 gap = 0; /* what stands before the next word: nothing, a space or a tab */
    for (Py_ssize_t k = 0; k < size; k++) {
        Py_UCS4 c = text[k];
        if (Py_UNICODE_ISSPACE(c)) {
            if (c == CELL_END) gap = '\t';
            else if (!gap) gap = ' ';
            continue;
        }
        if (gap && to) text[to++] = gap;
        gap = 0;
        text[to++] = c;
    }
    return to;
}

/* The line that is being read ends here. */
static int end_line(Walk *walk, Py_ssize_t box)
{
    int bad = 0;
    if (walk->pre)
        bad = add_rows_as_they_are(walk, box);
    else {
        Py_ssize_t size = close_up(walk->text, walk->text_n);
        if (size) bad = add_row(walk, 0, size, box, walk->broken);
    }
    walk->text_n = walk->parts = walk->linked = walk->bold = 0;
    walk->ended_link = 0;
    walk->said = 0;
    return bad;
}

/* ---- Elements ------------------------------------------------------------------------- */

/* These are asked of every node. Of the parser's own class they are properties in
 * C; these are called straight away, which saves looking each of them up again. */
enum { TAG_ID, TAG, TEXT_CONTENT, CHILD, NEXT, ATTRIBUTES, ASKED };
static PyObject **const asked[ASKED] = {&s_tag_id, &s_tag, &s_text, &s_child, &s_next,
                                         &s_attributes};
static struct { PyTypeObject *type; PyGetSetDef *of[ASKED]; } direct;

static PyObject *ask(PyObject *node, int what)
{
    if (Py_TYPE(node) == direct.type && direct.of[what] != NULL)
        return direct.of[what]->get(node, direct.of[what]->closure);
    return PyObject_GetAttr(node, *asked[what]);
}

/* Remember the properties of the class of nodes that `body` is of. */
static void learn(PyObject *body)
{
    PyTypeObject *type = Py_TYPE(body);
    if (direct.type == type) return;
    memset(&direct, 0, sizeof direct);
    /* A class whose attributes may change, or whose look-up is its own, is asked the long way. */
    if (PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE) || type->tp_getattro != PyObject_GenericGetAttr)
        return;
    for (int k = 0; k < ASKED; k++) {
        PyObject *found = PyObject_GetAttr((PyObject *)type, *asked[k]);
        if (found == NULL) {
            PyErr_Clear();
            continue;
        }
        if (Py_TYPE(found) == &PyGetSetDescr_Type &&
            PyType_IsSubtype(type, PyDescr_TYPE(found)) &&
            ((PyGetSetDescrObject *)found)->d_getset->get != NULL)
            direct.of[k] = ((PyGetSetDescrObject *)found)->d_getset;
        Py_DECREF(found); /* the class keeps it */
    }
    direct.type = type;
}

/* The kind of a node; -1 with an error set. */
static int kind_at(PyObject *node)
{
    PyObject *number = ask(node, TAG_ID);
    if (number == NULL) return -1;
    long id = PyLong_AsLong(number);
    Py_DECREF(number);
    if (id == -1 && PyErr_Occurred()) return -1;
    if (id >= 0 && id < STATIC && kind_of[id] >= 0) return kind_of[id];
    PyObject *tag = ask(node, TAG);
    if (tag == NULL) return -1;
    PyObject *kind = PyDict_GetItemWithError(T.kinds, tag);
    Py_DECREF(tag);
    if (kind == NULL && PyErr_Occurred()) return -1;
    int found = kind == NULL ? BLOCK : (int)PyLong_AsLong(kind);
    if (id >= 0 && id < STATIC) kind_of[id] = (signed char)found;
    return found;
}

/* Class, id and the like of an element, as walk.rows writes them; NULL with an error set. */
static PyObject *words_of(PyObject *node)
{
    PyObject *attributes = ask(node, ATTRIBUTES);
    if (attributes == NULL) return NULL;
    if (!PyDict_Check(attributes) || PyDict_GET_SIZE(attributes) == 0) {
        Py_DECREF(attributes);
        return Py_NewRef(s_nothing);
    }
    PyObject *words = PyDict_GetItemWithError(attributes, s_class), *name, *value;
    if (words == NULL && PyErr_Occurred()) goto bad;
    words = Py_NewRef(words && PyUnicode_Check(words) ? words : s_nothing);
    int unseen = 0;
    Py_ssize_t at = 0;
    while (PyDict_Next(attributes, &at, &name, &value)) {
        int names = PySet_Contains(T.naming, name);
        if (names < 0) goto bad_words;
        if (names) {
            Py_SETREF(words, PyUnicode_FromFormat("%U #%S", words, value));
            if (words == NULL) goto bad;
        } else if (!unseen && PyUnicode_Compare(name, s_hidden) == 0)
            unseen = 1;
        else if (!unseen && PyUnicode_Check(value) && PyUnicode_Compare(name, s_style) == 0) {
            PyObject *match = PyObject_CallOneArg(T.hides, value);
            if (match == NULL) goto bad_words;
            unseen = match != Py_None;
            Py_DECREF(match);
        }
    }
    Py_DECREF(attributes);
    if (unseen) Py_SETREF(words, PyUnicode_Concat(words, T.unseen));
    return words;
bad_words:
    Py_DECREF(words);
bad:
    Py_DECREF(attributes);
    return NULL;
}

/* The place of a block with this tag and these words around here; -1 with an error set. */
static Py_ssize_t place_of(Walk *walk, Py_ssize_t around, PyObject *tag, PyObject *words)
{
    PyObject *key = Py_BuildValue("(nOO)", around, tag, words);
    if (key == NULL) return -1;
    PyObject *known = PyDict_GetItemWithError(walk->known, key);
    if (known != NULL || PyErr_Occurred()) {
        Py_DECREF(key);
        return known != NULL ? PyLong_AsSsize_t(known) : -1;
    }
    Py_ssize_t number = walk->places_n;
    PyObject *value = PyLong_FromSsize_t(number);
    int bad = value == NULL || PyDict_SetItem(walk->known, key, value);
    Py_DECREF(key);
    Py_XDECREF(value);
    if (bad || GROW(walk->places, walk->places_n, walk->places_room)) return -1;
    PyObject *level = PyDict_GetItemWithError(T.headings, tag);
    int leaf = level == NULL && PyErr_Occurred() ? -1 : PySet_Contains(T.leaves, tag);
    if (leaf < 0) return -1;
    Place *place = &walk->places[walk->places_n++];
    *place = (Place){.tag = Py_NewRef(tag), .words = Py_NewRef(words), .around = around,
                     .heading = level ? (int)PyLong_AsLong(level) : 0, .leaf = leaf,
                     .depth = around >= 0 ? walk->places[around].depth + 1 : 0};
    return number;
}

static Py_ssize_t add_box(Walk *walk, Py_ssize_t place, Py_ssize_t around)
{
    if (GROW(walk->boxes, walk->boxes_n, walk->boxes_room)) return -1;
    Box *box = &walk->boxes[walk->boxes_n];
    *box = (Box){.place = place, .around = around, .first = walk->rows_n, .last = walk->rows_n,
                 .up = -1, .down = -1};
    return walk->boxes_n++;
}

/* A text node: its words count for the link and the bold type they stand in. */
static int read_text(Walk *walk, PyObject *node, int links, int bolds)
{
    PyObject *text = ask(node, TEXT_CONTENT);
    if (text == NULL) return -1;
    int bad = 0;
    if (PyUnicode_Check(text) && PyUnicode_GET_LENGTH(text)) {
        int kind = PyUnicode_KIND(text);
        const void *data = PyUnicode_DATA(text);
        Py_ssize_t from = 0, to = PyUnicode_GET_LENGTH(text);
        while (from < to && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, from))) from++;
        while (to > from && Py_UNICODE_ISSPACE(PyUnicode_READ(kind, data, to - 1))) to--;
        if (to > from) {
            if (links) walk->linked += to - from;
            if (bolds) walk->bold += to - from;
        }
        if (to > from || walk->parts) bad = add_text(walk, text);
    }
    Py_DECREF(text);
    return bad;
}

/* Read all lines under `body`; -1 with an error set. */
static int read_rows(Walk *walk, PyObject *body)
{
    if ((walk->known = PyDict_New()) == NULL) return -1;
    PyObject *tag = PyUnicode_FromString("body");
    if (tag == NULL || place_of(walk, -1, tag, s_nothing) < 0 || add_box(walk, 0, -1) < 0) {
        Py_XDECREF(tag);
        return -1;
    }
    Py_DECREF(tag);
    /* The body is no place that another one could be taken for. */
    PyDict_Clear(walk->known);
    Py_ssize_t box = 0, pulse = 0;
    int links = 0, bolds = 0;
    PyObject *node = body == Py_None ? Py_NewRef(Py_None) : PyObject_GetAttr(body, s_child);
    if (node == NULL) return -1;
    for (;;) {
        if ((++pulse & 0xfff) == 0 && PyErr_CheckSignals()) goto bad;
        if (node == Py_None) {
            if (walk->open_n == 0) break;
            Open open = walk->open[--walk->open_n];
            Py_SETREF(node, open.node);
            if (open.kind == BLOCK) {
                if (walk->parts && end_line(walk, box)) goto bad;
                walk->broken = 0;
                walk->boxes[box].last = walk->rows_n;
                if (walk->pre && PyUnicode_Compare(
                        walk->places[walk->boxes[box].place].tag, s_pre) == 0)
                    walk->pre--;
                box = open.box;
            } else if (open.kind == LINK) {
                if (--links == 0) {
                    walk->parts++;
                    walk->ended_link = 1;
                }
            } else if (open.kind == BOLD)
                bolds--;
            goto next;
        }
        int kind = kind_at(node);
        if (kind < 0) goto bad;
        if (kind == TEXT) {
            if (read_text(walk, node, links, bolds)) goto bad;
            goto next;
        }
        if (kind == SKIP) goto next;
        if (kind == BREAK) {
            if (walk->parts && end_line(walk, box)) goto bad;
            walk->broken = 1;
            goto next;
        }
        if (kind == BLOCK && walk->parts && end_line(walk, box)) goto bad;
        PyObject *child = ask(node, CHILD);
        if (child == NULL) goto bad;
        if (child == Py_None) {
            Py_DECREF(child);
            goto next;
        }
        Py_ssize_t here = box;
        if (kind == LINK) { /* two links with nothing between them are two words */
            if (!links && walk->ended_link && add_char(walk, ' ')) goto bad_child;
            links++;
        } else if (kind == BOLD)
            bolds++;
        else if (kind == CELL) {
            if (walk->parts && add_char(walk, CELL_END)) goto bad_child;
        } else if (kind == INLINE || kind == BLOCK) {
            PyObject *words = words_of(node);
            if (words == NULL) goto bad_child;
            if (kind == INLINE) {
                uint64_t said = PyUnicode_GET_LENGTH(words) ? spoken(words) : 0;
                Py_DECREF(words);
                if (said) walk->said = said;
            } else {
                tag = ask(node, TAG);
                Py_ssize_t place =
                    tag == NULL ? -1 : place_of(walk, walk->boxes[box].place, tag, words);
                here = place < 0 ? -1 : add_box(walk, place, box);
                if (here >= 0) walk->pre += PyUnicode_Compare(tag, s_pre) == 0;
                Py_XDECREF(tag);
                Py_DECREF(words);
                if (here < 0) goto bad_child;
                walk->broken = 0;
            }
        }
        if (GROW(walk->open, walk->open_n, walk->open_room)) goto bad_child;
        walk->open[walk->open_n++] = (Open){node, kind, box};
        box = here;
        node = child;
        continue;
    bad_child:
        Py_DECREF(child);
        goto bad;
    next:
        Py_SETREF(node, ask(node, NEXT));
        if (node == NULL) return -1;
    }
    Py_DECREF(node);
    if (walk->parts && end_line(walk, 0)) return -1;
    walk->boxes[0].last = walk->rows_n;
    return 0;
bad:
    Py_DECREF(node);
    return -1;
}

/* ---- Where the running text lies (cleaner.page.region) ------------------------------- */

/* The container around a line: the nearest box that is more than a paragraph or a list. */
static Py_ssize_t home_of(const Walk *walk, Py_ssize_t box)
{
    while (walk->places[walk->boxes[box].place].leaf && walk->boxes[box].around >= 0)
        box = walk->boxes[box].around;
    return box;
}

static double prose_of(const Walk *walk, const Row *row)
{
    if (row->size < LEAST || 2 * row->linked > row->size ||
        walk->places[walk->boxes[row->box].place].heading)
        return 0.0;
    Py_UCS4 last = PyUnicode_READ_CHAR(row->text, row->size - 1);
    if (row->size >= LONG ||
        PyUnicode_FindChar(T.stops, last, 0, PyUnicode_GET_LENGTH(T.stops), 1) >= 0)
        return (double)((row->size < MOST ? row->size : MOST) - row->linked);
    return 0.0;
}

/* The container that holds most of the page's prose; -1 when there is no prose. */
static Py_ssize_t main_of(Walk *walk)
{
    Py_ssize_t best = -1;
    for (Py_ssize_t k = 0; k < walk->rows_n; k++) {
        double weight = prose_of(walk, &walk->rows[k]);
        Py_ssize_t box = home_of(walk, walk->rows[k].box);
        for (; box >= 0 && weight >= 1.0; box = walk->boxes[box].around, weight *= 0.5)
            walk->boxes[box].score += weight;
    }
    for (Py_ssize_t box = 0; box < walk->boxes_n; box++)
        if (walk->boxes[box].score > (best < 0 ? 0.0 : walk->boxes[best].score)) best = box;
    return best;
}

static int capped(int steps) { return steps < FARTHEST ? steps : FARTHEST; }

/* Steps up from `best` to what holds both it and a box, and down to the box. */
static void find_steps(Walk *walk, Py_ssize_t best)
{
    int height = 0;
    for (Py_ssize_t box = best; box >= 0; box = walk->boxes[box].around, height++) {
        walk->boxes[box].up = capped(height);
        walk->boxes[box].down = 0;
    }
}

static void steps_to(Walk *walk, Py_ssize_t home)
{
    Py_ssize_t known = home, depth = 0;
    for (; walk->boxes[known].up < 0; known = walk->boxes[known].around) depth++;
    int up = walk->boxes[known].up, down = walk->boxes[known].down;
    for (Py_ssize_t box = home; box != known; box = walk->boxes[box].around, depth--) {
        walk->boxes[box].up = up;
        walk->boxes[box].down = (int)(down + depth < FARTHEST ? down + depth : FARTHEST);
    }
}

/* The lines of the containers around a box, as a tuple of pairs; borrowed. */
static PyObject *spans_of(Walk *walk, Py_ssize_t at)
{
    Box *box = &walk->boxes[at];
    if (box->spans != NULL) return box->spans;
    PyObject *pairs[LEVELS];
    Py_ssize_t count = 0, first = -1, last = -1;
    for (; at >= 0 && count < LEVELS; at = walk->boxes[at].around) {
        const Box *here = &walk->boxes[at];
        if (count && here->first == first && here->last == last) continue;
        first = here->first;
        last = here->last;
        pairs[count] = Py_BuildValue("(nn)", first, last);
        if (pairs[count++] == NULL) break;
        PyObject_GC_UnTrack(pairs[count - 1]); /* two numbers */
    }
    PyObject *spans = count && pairs[count - 1] == NULL ? NULL : PyTuple_New(count);
    for (Py_ssize_t k = 0; k < count; k++)
        if (spans) PyTuple_SET_ITEM(spans, k, pairs[k]);
        else Py_XDECREF(pairs[k]);
    if (spans) PyObject_GC_UnTrack(spans);
    return box->spans = spans;
}

/* ---- Places ---------------------------------------------------------------------------- */

/* "tag.class.class" of a place, or its tag; a new reference. */
static PyObject *name_of(const Place *place)
{
    Py_ssize_t size = PyUnicode_GET_LENGTH(place->words);
    if (size == 0) return Py_NewRef(place->tag);
    PyObject *cut = size > NAME ? PyUnicode_Substring(place->words, 0, NAME)
                                : Py_NewRef(place->words);
    PyObject *list = cut ? PyUnicode_Split(cut, NULL, -1) : NULL, *name = NULL;
    PyObject *dot = list ? PyUnicode_FromString(".") : NULL;
    PyObject *joined = dot ? PyUnicode_Join(dot, list) : NULL;
    if (joined) name = PyUnicode_FromFormat("%U.%U", place->tag, joined);
    Py_XDECREF(cut);
    Py_XDECREF(list);
    Py_XDECREF(dot);
    Py_XDECREF(joined);
    return name;
}

/* Mark the traits of an element itself. */
static void own_traits(uint8_t *traits, Py_ssize_t size, uint64_t said)
{
    for (Py_ssize_t at = 0; said && at < size; at++, said >>= 1)
        if (said & 1) traits[at] = OWN;
}

/* The traits of a place: those around it, one step further off, and its own. */
static PyObject *traits_of(const Place *place, PyObject *around)
{
    Py_ssize_t size = PyBytes_GET_SIZE(around);
    PyObject *out = PyBytes_FromStringAndSize(NULL, size);
    if (out == NULL) return NULL;
    uint8_t *to = (uint8_t *)PyBytes_AS_STRING(out);
    for (Py_ssize_t k = 0; k < size; k++) {
        uint8_t was = (uint8_t)PyBytes_AS_STRING(around)[k];
        to[k] = was > 1 ? was - 1 : was; /* fades down to 1, and stays */
    }
    if (PyUnicode_GET_LENGTH(place->words)) own_traits(to, size, spoken(place->words));
    PyObject *tag = PyDict_GetItemWithError(T.traits, place->tag);
    if (tag != NULL) {
        Py_ssize_t at = PyLong_AsSsize_t(tag);
        if (at < 0 || at >= size) goto bad;
        to[at] = OWN;
    } else if (PyErr_Occurred())
        goto bad;
    return out;
bad:
    if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "a trait that is not there");
    Py_DECREF(out);
    return NULL;
}

/* Make path and traits of a place and of those around it; -1 with an error set. */
static int tell(Walk *walk, Py_ssize_t at)
{
    /* Down from the nearest place that is told: no recursion, however deep the page. */
    Py_ssize_t down = 0;
    for (Py_ssize_t up = at; up >= 0 && walk->places[up].path == NULL;
         up = walk->places[up].around) {
        if (GROW(walk->chain, down, walk->chain_room)) return -1;
        walk->chain[down++] = up;
    }
    while (down-- > 0) {
        Place *place = &walk->places[walk->chain[down]];
        if (place->around < 0) {
            place->path = Py_NewRef(s_nothing);
            place->traits = Py_NewRef(T.bare);
            continue;
        }
        const Place *around = &walk->places[place->around];
        PyObject *traits = traits_of(place, around->traits), *path = name_of(place);
        if (path && PyUnicode_GET_LENGTH(around->path))
            Py_SETREF(path, PyUnicode_FromFormat("%U>%U", around->path, path));
        Py_ssize_t size = path ? PyUnicode_GET_LENGTH(path) : 0;
        if (size > PATH) Py_SETREF(path, PyUnicode_Substring(path, size - PATH, size));
        if (path == NULL || traits == NULL) {
            Py_XDECREF(path);
            Py_XDECREF(traits);
            return -1;
        }
        place->path = path;
        place->traits = traits;
    }
    Place *place = &walk->places[at];
    if (!place->told) {
        const uint8_t *traits = (const uint8_t *)PyBytes_AS_STRING(place->traits);
        place->told = 1;
        place->item = traits[T.at_li] > 2;
        place->cell = traits[T.at_table] > 2;
        place->quote = traits[T.at_quote] > 2;
        place->caption = traits[T.at_figure] > 2 || traits[T.at_caption] > 3;
    }
    return 0;
}

/* ---- Lines ----------------------------------------------------------------------------- */

/* All items given, none of them NULL: the tuple; else NULL, and what was given is let go.
 *
 * The collector need not look at it: it holds strings, numbers and tuples of numbers, which
 * cannot lead back to it. A page makes hundreds, and each would be walked again and again. */
static PyObject *filled(PyObject *type, Py_ssize_t size, PyObject **items)
{
    int whole = 1;
    for (Py_ssize_t k = 0; k < size; k++) whole &= items[k] != NULL;
    PyObject *out = whole ? new_tuple((PyTypeObject *)type, size) : NULL;
    for (Py_ssize_t k = 0; k < size; k++)
        if (out) PyTuple_SET_ITEM(out, k, items[k]);
        else Py_XDECREF(items[k]);
    if (out) PyObject_GC_UnTrack(out);
    return out;
}

static PyObject *share(Py_ssize_t part, Py_ssize_t size)
{
    return PyFloat_FromDouble(part < size ? (double)part / (double)size : 1.0);
}

static PyObject *line_of(Walk *walk, Py_ssize_t at, Py_ssize_t start, Py_ssize_t first,
                         Py_ssize_t last, int clear)
{
    Row *row = &walk->rows[at];
    Py_ssize_t home = home_of(walk, row->box), place_at = walk->boxes[row->box].place;
    if (tell(walk, place_at) || tell(walk, walk->boxes[home].place)) return NULL;
    PyObject *spans = spans_of(walk, home);
    if (spans == NULL) return NULL;
    if (clear) steps_to(walk, home);
    const Place *place = &walk->places[place_at];
    PyObject *traits = Py_NewRef(place->traits);
    int caption = place->caption;
    if (row->said) {
        Py_SETREF(traits, PyBytes_FromStringAndSize(PyBytes_AS_STRING(traits),
                                                    PyBytes_GET_SIZE(traits)));
        if (traits == NULL) return NULL;
        uint8_t *to = (uint8_t *)PyBytes_AS_STRING(traits);
        own_traits(to, PyBytes_GET_SIZE(traits), row->said);
        caption = caption || to[T.at_caption] > 3;
    }
    int tab = PyUnicode_FindChar(row->text, '\t', 0, row->size, 1) >= 0;
    PyObject *items[SHAPE] = {
        Py_NewRef(place->tag), Py_NewRef(place->path), share(row->linked, row->size),
        PyBool_FromLong(first <= at && at < last), PyLong_FromLong(place->heading),
        PyBool_FromLong(place->item), PyBool_FromLong(place->cell || tab),
        PyBool_FromLong(place->quote), PyBool_FromLong(caption), share(row->bold, row->size),
        PyBool_FromLong(row->inner), PyLong_FromSsize_t(home),
        Py_NewRef(walk->places[walk->boxes[home].place].path),
        PyLong_FromLong(clear ? walk->boxes[home].up : 0),
        PyLong_FromLong(clear ? walk->boxes[home].down : 0), PyLong_FromLong(place->depth),
        traits, Py_NewRef(spans),
    };
    PyObject *shape = filled(T.shape, SHAPE, items);
    PyObject *line[LINE] = {PyLong_FromSsize_t(at + 1), PyLong_FromSsize_t(start),
                            Py_NewRef(row->text), Py_NewRef(s_newline), shape};
    return filled(T.line, LINE, line);
}

PyDoc_STRVAR(lines_doc,
"lines(body) -> tuple[list[Line], list[str]]\n\n"
"The lines under a selectolax node, or None, and the texts of the first h1.");

static PyObject *lines(PyObject *Py_UNUSED(module), PyObject *body)
{
    if (T.kinds == NULL) {
        PyErr_SetString(PyExc_RuntimeError, "`set_tables` comes first");
        return NULL;
    }
    Walk walk = {0};
    PyObject *out = NULL, *heads = NULL;
    learn(body);
    if (read_rows(&walk, body)) goto done;
    Py_ssize_t best = main_of(&walk), first = 0, last = walk.rows_n, start = 0;
    if (best >= 0) {
        find_steps(&walk, best);
        first = walk.boxes[best].first;
        last = walk.boxes[best].last;
    }
    out = PyList_New(walk.rows_n);
    heads = PyList_New(0);
    for (Py_ssize_t k = 0; out && heads && k < walk.rows_n; k++) {
        PyObject *line = line_of(&walk, k, start, first, last, best >= 0);
        if (line == NULL) {
            Py_CLEAR(out);
            break;
        }
        PyList_SET_ITEM(out, k, line);
        start += walk.rows[k].size + 1;
        if (walk.places[walk.boxes[walk.rows[k].box].place].heading == 1 &&
            PyList_GET_SIZE(heads) < HEADINGS && PyList_Append(heads, walk.rows[k].text))
            Py_CLEAR(out);
    }
done:
    walk_free(&walk);
    PyObject *both = out && heads ? PyTuple_Pack(2, out, heads) : NULL;
    Py_XDECREF(out);
    Py_XDECREF(heads);
    return both;
}

PyDoc_STRVAR(woven_doc,
"woven(lines: Sequence[Line]) -> tuple[Line, ...]\n\n"
"The lines numbered anew, with a blank line before every block but the first.");

static PyObject *woven(PyObject *Py_UNUSED(module), PyObject *given)
{
    PyObject *from = T.line ? PySequence_Fast(given, "lines") : NULL;
    if (from == NULL) return NULL;
    Py_ssize_t n = PySequence_Fast_GET_SIZE(from), count = 0, start = 0, at = 0;
    PyObject **lines = PySequence_Fast_ITEMS(from), *out = NULL;
    for (Py_ssize_t k = 0; k < n; k++) {
        PyObject *line = lines[k];
        if (!PyTuple_Check(line) || PyTuple_GET_SIZE(line) != LINE ||
            !PyUnicode_Check(PyTuple_GET_ITEM(line, 2))) {
            PyErr_SetString(PyExc_TypeError, "a line is a Line");
            goto done;
        }
        PyObject *shape = PyTuple_GET_ITEM(line, 4);
        int inner = PyTuple_Check(shape) && PyTuple_GET_SIZE(shape) == SHAPE
                        ? PyObject_IsTrue(PyTuple_GET_ITEM(shape, 10)) : 0;
        if (inner < 0) goto done;
        count += 1 + (k > 0 && !inner);
    }
    out = PyTuple_New(count);
    for (Py_ssize_t k = 0; out && k < n; k++) {
        PyObject *text = PyTuple_GET_ITEM(lines[k], 2), *shape = PyTuple_GET_ITEM(lines[k], 4);
        int inner = PyTuple_Check(shape) && PyTuple_GET_SIZE(shape) == SHAPE
                        ? PyObject_IsTrue(PyTuple_GET_ITEM(shape, 10)) : 0;
        for (int blank = k > 0 && inner == 0; blank >= 0; blank--) {
            PyObject *items[LINE] = {
                PyLong_FromSsize_t(at + 1), PyLong_FromSsize_t(start),
                Py_NewRef(blank ? s_nothing : text),
                Py_NewRef(blank || k + 1 < n ? s_newline : s_nothing),
                Py_NewRef(blank ? Py_None : shape),
            };
            PyObject *line = at < count ? filled(T.line, LINE, items) : NULL;
            if (line == NULL) {
                Py_CLEAR(out);
                break;
            }
            PyTuple_SET_ITEM(out, at++, line);
            start += blank ? 1 : PyUnicode_GET_LENGTH(text) + 1;
        }
    }
done:
    Py_DECREF(from);
    return out;
}

PyDoc_STRVAR(set_tables_doc,
"set_tables(kinds, headings, leaves, naming, traits, hides, stops, unseen, bare, line, shape,\n"
"           at) -> None\n\n"
"What the plain form knows of tags, words and places; `at` are the places of five traits.");

static PyObject *set_tables(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *kinds, *headings, *leaves, *naming, *traits, *hides, *stops, *unseen,
        *bare, *line, *shape;
    int at[5];
    if (!PyArg_ParseTuple(args, "O!O!O!O!O!OUUSO!O!(iiiii)", &PyDict_Type, &kinds, &PyDict_Type,
                          &headings, &PyFrozenSet_Type, &leaves, &PyFrozenSet_Type, &naming,
                          &PyDict_Type, &traits, &hides, &stops, &unseen, &bare,
                          &PyType_Type, &line, &PyType_Type, &shape, at, at + 1, at + 2, at + 3,
                          at + 4))
        return NULL;
    for (int k = 0; k < 5; k++)
        if (at[k] < 0 || at[k] >= PyBytes_GET_SIZE(bare)) {
            PyErr_SetString(PyExc_ValueError, "a trait that is not there");
            return NULL;
        }
    if (!PyType_IsSubtype((PyTypeObject *)line, &PyTuple_Type) ||
        !PyType_IsSubtype((PyTypeObject *)shape, &PyTuple_Type)) {
        PyErr_SetString(PyExc_TypeError, "lines and shapes are tuples");
        return NULL;
    }
    Py_INCREF(args); /* the tables live as long as the module, and that is for ever */
    T.kinds = kinds;
    T.headings = headings;
    T.leaves = leaves;
    T.naming = naming;
    T.traits = traits;
    T.hides = hides;
    T.stops = stops;
    T.unseen = unseen;
    T.bare = bare;
    T.line = line;
    T.shape = shape;
    T.at_li = at[0];
    T.at_quote = at[1];
    T.at_table = at[2];
    T.at_figure = at[3];
    T.at_caption = at[4];
    memset(kind_of, -1, sizeof kind_of);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"set_tables", set_tables, METH_VARARGS, set_tables_doc},
    {"lines", lines, METH_O, lines_doc},
    {"woven", woven, METH_O, woven_doc},
    {NULL, NULL, 0, NULL},
};

int add_lines(PyObject *module)
{
    const struct { PyObject **at; const char *text; } names[] = {
        {&s_tag_id, "tag_id"}, {&s_tag, "tag"}, {&s_text, "text_content"},
        {&s_child, "first_child"}, {&s_next, "next"}, {&s_attributes, "attributes"},
        {&s_class, "class"}, {&s_style, "style"}, {&s_hidden, "hidden"}, {&s_pre, "pre"},
        {&s_newline, "\n"}, {&s_nothing, ""},
    };
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if ((*names[k].at = PyUnicode_InternFromString(names[k].text)) == NULL) return -1;
    return PyModule_AddFunctions(module, methods);
}
