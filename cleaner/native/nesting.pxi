# What a page's tags would cost its parser: what `guard.plain_nesting` computes, but of the page
# as the parser takes it, in UTF-8. After the last byte there is a NUL, so one may look ahead.

cdef enum:  # sorts of tags, as in `guard`
    OTHER, VOID, SIBLING, FORMATTING, RAW, TEMPLATE

cdef enum:
    NAMES = 3000  # `guard.NAMES`
    LONG_TAG = 12000  # characters

cdef inline bint is_html_space(int c) noexcept:
    return c == c" " or 9 <= c <= 13

cdef inline Py_ssize_t find(const char *html, Py_ssize_t size, int c, Py_ssize_t k) noexcept:
    """The next `c` from `k` on, or the end."""
    cdef const char *found = <const char *>memchr(html + k, c, size - k) if k < size else NULL
    return found - html if found != NULL else size

cdef Py_ssize_t name_end(const char *html, Py_ssize_t size, Py_ssize_t k) noexcept:
    while k < size and not (is_html_space(html[k]) or html[k] == c"/" or html[k] == c">"):
        k += 1
    return k

cdef Py_ssize_t tag_end(const char *html, Py_ssize_t size, Py_ssize_t k) noexcept:
    """The ">" that ends a tag whose name ended at `k`, or the end; a quoted value may hold one."""
    cdef Py_ssize_t end
    while k < size and html[k] != c">":
        k += 1
        if html[k - 1] == c"=":
            while is_html_space(html[k]):
                k += 1
            if html[k] == c'"' or html[k] == c"'":
                end = find(html, size, html[k], k + 1)
                if end < size:
                    k = end + 1
    return k

cdef Py_ssize_t raw_end(const char *html, Py_ssize_t size, Py_ssize_t k, bytes name) except -1:
    """The offset after the end tag of the raw element `name`, or the end."""
    cdef Py_ssize_t end
    while True:
        k = find(html, size, c"<", k)
        if k == size:
            return k
        end = k + 2 + len(name)
        if html[k + 1] == c"/" and end < size and name_end(html, size, end) == end:
            if html[k + 2 : end].lower() == name:
                return least(find(html, size, c">", end) + 1, size)
        k += 1

cdef Py_ssize_t comment_end(const char *html, Py_ssize_t size, Py_ssize_t k) noexcept:
    if html[k] == c">":
        return k + 1
    if html[k] == c"-" and html[k + 1] == c">":
        return k + 2
    while True:
        k = find(html, size, c"-", k)
        if k == size:
            return k
        if html[k + 1] == c"-":
            if html[k + 2] == c">":
                return k + 3
            if html[k + 2] == c"!" and html[k + 3] == c">":
                return k + 4
        k += 1

@cython.final
@cython.no_gc
cdef class TagName:
    cdef bytes name  # in lower case
    cdef int sort
    cdef Py_ssize_t opened

@cython.final
@cython.no_gc
cdef class Nesting:
    """The tags of a page, and how deep they are nested."""

    cdef dict sorts, names
    cdef list recent  # tags by the first and last character and length of their names
    cdef Py_ssize_t others, depth, deepest, formats, most_formats, templates

    def __cinit__(self, dict sorts):
        self.sorts, self.names, self.recent = sorts, {}, [None] * 256

    cdef TagName tag(self, const char *name, Py_ssize_t size, bint opens):
        """The tag of a name. A new one counts if it opens an element and there is room for one
        more; else None."""
        cdef Py_ssize_t slot = (name[0] + 7 * name[size - 1] + 29 * size) & 0xff
        cdef TagName tag = <TagName>self.recent[slot]
        cdef str key
        cdef int sort
        if tag is not None and len(tag.name) == size and memcmp(<char *>tag.name, name, size) == 0:
            return tag
        key = name[:size].decode().lower()
        tag = self.names.get(key)
        if tag is None:
            sort = self.sorts.get(key, OTHER)
            if not opens or (sort == OTHER and self.others == NAMES):
                return None
            self.others += sort == OTHER
            tag = self.names[key] = TagName.__new__(TagName)
            tag.name, tag.sort = key.encode(), sort
        self.recent[slot] = tag
        return tag

    cdef int open(self, TagName tag) except -1:
        cdef int sort = OTHER
        if tag is not None:
            sort = tag.sort
            tag.opened += 1
        self.depth += sort != SIBLING
        self.formats += sort == FORMATTING
        self.templates += sort == TEMPLATE
        self.deepest = most(self.deepest, self.depth)
        self.most_formats = most(self.most_formats, self.formats)

    cdef int close(self, TagName tag) except -1:
        if tag is not None and tag.opened:
            tag.opened -= 1
            self.depth -= tag.sort != SIBLING
            self.formats -= tag.sort == FORMATTING

def nesting(bytes page not None, dict sorts not None, count_attributes):
    """How many elements, and how many formatting ones, may at most be open at once, how many
    attributes a long tag has at most, and how many templates are opened. `sorts` gives the sort of
    a tag by its name."""
    cdef Nesting nesting = Nesting(sorts)
    cdef const char *html = page
    cdef Py_ssize_t size = len(page), k = 0, name, end, steps = 0, attributes = 0
    cdef TagName tag
    cdef char c
    cdef bint ends
    while True:
        k = find(html, size, c"<", k)
        if k >= size:
            break
        steps += 1
        if steps & 0xffff == 0:
            PyErr_CheckSignals()
        c = html[k + 1]
        ends = c == c"/" and is_ascii_letter(html[k + 2])
        name = k + 1 + ends
        if not ends and not is_ascii_letter(c):
            if c == c"!" and html[k + 2] == c"-" and html[k + 3] == c"-":
                k = comment_end(html, size, k + 4)
            elif c == c"!" or c == c"?" or c == c"/":
                k = find(html, size, c">", k + 2) + 1
            else:
                k += 1
            continue
        end = name_end(html, size, name)
        tag = nesting.tag(html + name, end - name, not ends)
        k = tag_end(html, size, end)
        if k - end > LONG_TAG:
            attributes = most(attributes, count_attributes(page[end:k].decode()))
        if tag is not None and tag.sort == RAW and not ends and k < size:
            k = raw_end(html, size, k + 1, tag.name)
            continue
        k += 1
        if tag is None or tag.sort != VOID:
            if ends:
                nesting.close(tag)
            else:
                nesting.open(tag)
    return nesting.deepest, nesting.most_formats, attributes, nesting.templates
