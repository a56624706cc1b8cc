/* What a page's tags would cost its parser: what `guard.plain_nesting` says. */

#include "native.h"

enum { NAMES = 3000, SLOTS = 8192, LONGEST_NAME = 32, LONG = 12000 };
enum { OTHER, VOID, FLAT, FORMATTING, RAW };

typedef struct { Py_ssize_t at, size; int open, sort; } Slot;
typedef struct { PyObject *html; int kind; const void *data; Py_ssize_t size; } Html;

static PyObject *g_sorts; /* dict: tag -> VOID, FLAT, FORMATTING or RAW */

static inline Py_UCS4 char_at(const Html *html, Py_ssize_t at)
{
    return at < html->size ? PyUnicode_READ(html->kind, html->data, at) : 0;
}

static inline int is_space(Py_UCS4 c) { return c == ' ' || (c >= 9 && c <= 13); }
static inline Py_ssize_t most_of(Py_ssize_t a, Py_ssize_t b) { return a > b ? a : b; }
static inline int is_letter(Py_UCS4 c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
static inline Py_UCS4 small(Py_UCS4 c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

/* The next `c` from `at` on, or the end. */
static Py_ssize_t next_char(const Html *html, Py_UCS4 c, Py_ssize_t at)
{
    if (at >= html->size) return html->size;
    if (html->kind == PyUnicode_1BYTE_KIND) {
        const char *data = html->data;
        const char *found = memchr(data + at, (int)c, (size_t)(html->size - at));
        return found ? found - data : html->size;
    }
    Py_ssize_t found = PyUnicode_FindChar(html->html, c, at, html->size, 1);
    return found < 0 ? html->size : found;
}

static Py_ssize_t name_end(const Html *html, Py_ssize_t at)
{
    for (; at < html->size; at++) {
        Py_UCS4 c = char_at(html, at);
        if (is_space(c) || c == '/' || c == '>') break;
    }
    return at;
}

/* The next ">" or "=" from `at` on, or the end: most characters of a page lie on the way. */
static Py_ssize_t tag_stop(const Html *html, Py_ssize_t at)
{
#define RUN(type)                                                                    \
    for (const type *data = html->data; at < html->size; at++)                       \
        if (data[at] == '>' || data[at] == '=') break
    switch (html->kind) {
    case PyUnicode_1BYTE_KIND: RUN(Py_UCS1); break;
    case PyUnicode_2BYTE_KIND: RUN(Py_UCS2); break;
    default: RUN(Py_UCS4);
    }
#undef RUN
    return at;
}

/* The ">" that ends a tag whose name ended at `at`, or the end; a quoted value may hold one. */
static Py_ssize_t tag_end(const Html *html, Py_ssize_t at)
{
    while ((at = tag_stop(html, at)) < html->size) {
        Py_UCS4 c = char_at(html, at);
        if (c == '>') return at;
        at++;
        while (is_space(char_at(html, at))) at++;
        c = char_at(html, at);
        if (c == '"' || c == '\'') {
            Py_ssize_t end = next_char(html, c, at + 1);
            if (end < html->size) at = end + 1;
        }
    }
    return html->size;
}

static inline int in_name(Py_UCS4 c)
{
    return !Py_UNICODE_ISSPACE(c) && c != '"' && c != '\'' && c != '=';
}

/* How many attributes stand in [at, to): what `guard._ONE` finds there. */
static Py_ssize_t count_attributes(const Html *html, Py_ssize_t at, Py_ssize_t to)
{
    Py_ssize_t count = 0;
    while (at < to) {
        if (!in_name(char_at(html, at))) {
            at++;
            continue;
        }
        count++;
        while (at < to && in_name(char_at(html, at))) at++;
        Py_ssize_t value = at;
        while (value < to && Py_UNICODE_ISSPACE(char_at(html, value))) value++;
        if (value == to || char_at(html, value) != '=') continue;
        value++;
        while (value < to && Py_UNICODE_ISSPACE(char_at(html, value))) value++;
        Py_UCS4 quote = value < to ? char_at(html, value) : 0;
        Py_ssize_t end = value + 1;
        if (quote == '"' || quote == '\'') {
            while (end < to && char_at(html, end) != quote) end++;
            if (end < to) {
                at = end + 1;
                continue;
            }
        }
        while (value < to && !Py_UNICODE_ISSPACE(char_at(html, value)) &&
               char_at(html, value) != '>')
            at = ++value;
    }
    return count;
}

static int same_name(const Html *html, Py_ssize_t a, Py_ssize_t b, Py_ssize_t size)
{
    for (Py_ssize_t k = 0; k < size; k++)
        if (small(char_at(html, a + k)) != small(char_at(html, b + k))) return 0;
    return 1;
}

/* Behind the end tag of a raw element whose name stands at `name`, or the end. */
static Py_ssize_t raw_end(const Html *html, Py_ssize_t at, Py_ssize_t name, Py_ssize_t size)
{
    while ((at = next_char(html, '<', at)) < html->size) {
        Py_ssize_t end = at + 2 + size;
        if (char_at(html, at + 1) == '/' && end < html->size && same_name(html, at + 2, name, size) &&
            name_end(html, end) == end) {
            at = next_char(html, '>', end);
            return at < html->size ? at + 1 : at;
        }
        at++;
    }
    return at;
}

static Py_ssize_t comment_end(const Html *html, Py_ssize_t at)
{
    if (char_at(html, at) == '>') return at + 1;
    if (char_at(html, at) == '-' && char_at(html, at + 1) == '>') return at + 2;
    for (;; at++) {
        at = next_char(html, '-', at);
        if (at >= html->size) return at;
        if (char_at(html, at + 1) != '-') continue;
        if (char_at(html, at + 2) == '>') return at + 3;
        if (char_at(html, at + 2) == '!' && char_at(html, at + 3) == '>') return at + 4;
    }
}

/* What sort of element a name is; -1 with an error set. */
static int sort_of(const Html *html, Py_ssize_t at, Py_ssize_t size)
{
    char name[LONGEST_NAME];
    if (size >= LONGEST_NAME) return OTHER;
    for (Py_ssize_t k = 0; k < size; k++) {
        Py_UCS4 c = small(char_at(html, at + k));
        if (c >= 128) return OTHER;
        name[k] = (char)c;
    }
    PyObject *key = PyUnicode_FromStringAndSize(name, size);
    if (key == NULL) return -1;
    PyObject *sort = PyDict_GetItemWithError(g_sorts, key);
    Py_DECREF(key);
    if (sort == NULL) return PyErr_Occurred() ? -1 : OTHER;
    return (int)PyLong_AsLong(sort);
}

/* The slot of a name. One that is met first gets a free one if it opens an element and there
 * is room; else `*slot` is NULL. -1 with an error set. */
static int slot_of(const Html *html, Slot *slots, Py_ssize_t *used, Py_ssize_t at,
                   Py_ssize_t size, int opens, Slot **slot)
{
    uint32_t hash = 2166136261u;
    for (Py_ssize_t k = 0; k < size; k++)
        hash = (hash ^ small(char_at(html, at + k))) * 16777619u;
    uint32_t k = hash % SLOTS;
    for (; slots[k].size; k = (k + 1) % SLOTS)
        if (slots[k].size == size && same_name(html, slots[k].at, at, size)) {
            *slot = &slots[k];
            return 0;
        }
    *slot = NULL;
    if (!opens) return 0;
    int sort = sort_of(html, at, size);
    if (sort < 0) return -1;
    if (sort == OTHER && *used == NAMES) return 0;
    *used += sort == OTHER;
    slots[k] = (Slot){at, size, 0, sort};
    *slot = &slots[k];
    return 0;
}

PyDoc_STRVAR(nesting_doc,
"nesting(html: str) -> tuple[int, int, int]\n\n"
"How many elements, and how many formatting ones, may at most be open at once, and how many\n"
"attributes a long tag has at most.");

static PyObject *nesting(PyObject *Py_UNUSED(module), PyObject *text)
{
    if (!PyUnicode_Check(text) || g_sorts == NULL) {
        PyErr_SetString(PyExc_TypeError, "a page is a str, after `set_sorts`");
        return NULL;
    }
    Html html = {text, PyUnicode_KIND(text), PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text)};
    Slot *slots = PyMem_Calloc(SLOTS, sizeof *slots);
    if (slots == NULL) return PyErr_NoMemory();
    Py_ssize_t used = 0, at = 0, pulse = 0, attributes = 0;
    long depth = 0, deepest = 0, formats = 0, most = 0;
    while ((at = next_char(&html, '<', at)) < html.size) {
        if ((++pulse & 0xffff) == 0 && PyErr_CheckSignals()) goto bad;
        Py_UCS4 c = char_at(&html, at + 1);
        int ends = c == '/' && is_letter(char_at(&html, at + 2));
        Py_ssize_t name = at + 1 + ends;
        if (!ends && !is_letter(c)) {
            if (c == '!' && char_at(&html, at + 2) == '-' && char_at(&html, at + 3) == '-')
                at = comment_end(&html, at + 4);
            else if (c == '!' || c == '?' || c == '/')
                at = next_char(&html, '>', at + 2) + 1;
            else
                at++;
            continue;
        }
        Py_ssize_t size = name_end(&html, name) - name;
        Slot *slot;
        if (slot_of(&html, slots, &used, name, size, !ends, &slot)) goto bad;
        int sort = slot != NULL ? slot->sort : OTHER;
        at = tag_end(&html, name + size);
        if (at - name - size > LONG)
            attributes = most_of(attributes, count_attributes(&html, name + size, at));
        if (sort == RAW && !ends && at < html.size) {
            at = raw_end(&html, at + 1, name, size);
            continue;
        }
        at++;
        if (sort == VOID) continue;
        if (ends) {
            if (slot == NULL || slot->open == 0) continue;
            slot->open--;
            depth -= sort != FLAT;
            formats -= sort == FORMATTING;
            continue;
        }
        if (slot != NULL) slot->open++;
        depth += sort != FLAT;
        formats += sort == FORMATTING;
        deepest = depth > deepest ? depth : deepest;
        most = formats > most ? formats : most;
    }
    PyMem_Free(slots);
    return Py_BuildValue("(lln)", deepest, most, attributes);
bad:
    PyMem_Free(slots);
    return NULL;
}

static PyObject *set_sorts(PyObject *Py_UNUSED(module), PyObject *sorts)
{
    if (!PyDict_Check(sorts)) {
        PyErr_SetString(PyExc_TypeError, "sorts of elements are a dict");
        return NULL;
    }
    Py_XSETREF(g_sorts, Py_NewRef(sorts));
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"set_sorts", set_sorts, METH_O, "The guard's sorts of elements, by tag."},
    {"nesting", nesting, METH_O, nesting_doc},
    {NULL, NULL, 0, NULL},
};

int add_nesting(PyObject *module) { return PyModule_AddFunctions(module, methods); }
