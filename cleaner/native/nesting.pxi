# What a page's tags would cost its parser: what `guard.plain_nesting` computes.

cdef enum:  # sorts of tags, as in `guard`
    OTHER, VOID, SIBLING, FORMATTING, RAW

cdef enum:
    NAMES = 3000  # `guard.NAMES`
    LONG_TAG = 12000  # characters

@cython.final
@cython.no_gc
cdef class TagName:
    cdef str name
    cdef int sort
    cdef Py_ssize_t opened

cdef inline bint is_html_space(Py_UCS4 c) noexcept:
    return c == c" " or 9 <= c <= 13

cdef inline Py_UCS4 peek(const Chars *html, Py_ssize_t k) except? 0xffffffff:
    """The character at `k`; NUL past the end."""
    return char_at(html, k) if k < html.size else 0

cdef Py_ssize_t name_end(const Chars *html, Py_ssize_t k) except -1:
    cdef Py_UCS4 c
    while k < html.size:
        c = char_at(html, k)
        if is_html_space(c) or c == c"/" or c == c">":
            break
        k += 1
    return k

cdef bint is_name(str name, const Chars *html, Py_ssize_t start, Py_ssize_t end) except -1:
    """Whether a name in lower case is spelled so at [start, end)."""
    cdef Chars chars = chars_of(name)
    cdef Py_ssize_t k
    if chars.size != end - start:
        return False
    for k in range(chars.size):
        if char_at(&chars, k) != char_at(html, start + k):
            return False
    return True

cdef Py_ssize_t find(str text, Py_UCS4 c, Py_ssize_t k) except -1:
    """The next `c` from `k` on, or the end."""
    cdef Py_ssize_t size = len(text), found = -1
    if k < size:
        found = PyUnicode_FindChar(text, c, k, size, 1)
    return found if found >= 0 else size

cdef Py_ssize_t tag_end(str text, const Chars *html, Py_ssize_t k) except -1:
    """The ">" that ends a tag whose name ended at `k`, or the end; a quoted value may hold one."""
    cdef Py_UCS4 c
    cdef Py_ssize_t end
    while k < html.size:
        c = char_at(html, k)
        if c == c">":
            return k
        k += 1
        if c == c"=":
            while is_html_space(peek(html, k)):
                k += 1
            c = peek(html, k)
            if c == c'"' or c == c"'":
                end = find(text, c, k + 1)
                if end < html.size:
                    k = end + 1
    return html.size

cdef Py_ssize_t raw_end(str text, const Chars *html, Py_ssize_t k, str name) except -1:
    """The offset after the end tag of the raw element `name`, or the end."""
    cdef Py_ssize_t end
    while True:
        k = find(text, c"<", k)
        if k >= html.size:
            return k
        end = k + 2 + len(name)
        if peek(html, k + 1) == c"/" and end < html.size and name_end(html, end) == end:
            found = text[k + 2 : end]
            if found.isascii() and found.lower() == name:
                return least(find(text, c">", end) + 1, html.size)
        k += 1

cdef Py_ssize_t comment_end(str text, const Chars *html, Py_ssize_t k) except -1:
    if peek(html, k) == c">":
        return k + 1
    if peek(html, k) == c"-" and peek(html, k + 1) == c">":
        return k + 2
    while True:
        k = find(text, c"-", k)
        if k >= html.size:
            return k
        if peek(html, k + 1) == c"-":
            if peek(html, k + 2) == c">":
                return k + 3
            if peek(html, k + 2) == c"!" and peek(html, k + 3) == c">":
                return k + 4
        k += 1

@cython.final
@cython.no_gc
cdef class Nesting:
    """The tags of a page, and how deep they are nested."""

    cdef dict sorts, names  # `names`: in lower case
    cdef list recent  # tags by the first and last character and length of their names
    cdef Py_ssize_t others, depth, deepest, formats, most_formats

    def __cinit__(self, dict sorts):
        self.sorts, self.names, self.recent = sorts, {}, [None] * 256

    cdef TagName tag(
        self, str html, const Chars *chars, Py_ssize_t start, Py_ssize_t end, bint opens
    ):
        """The tag whose name is in [start, end). A new one counts if it opens an element and there
        is room for one more; else None."""
        cdef unsigned int first = char_at(chars, start), last = char_at(chars, end - 1)
        cdef Py_ssize_t slot = (first + 7 * last + 29 * <unsigned int>(end - start)) & 0xff
        cdef TagName tag = <TagName>self.recent[slot]
        cdef str name
        cdef int sort
        if tag is not None and is_name(tag.name, chars, start, end):  # without making a str of it
            return tag
        name = html[start:end].lower()
        tag = self.names.get(name)
        if tag is None:
            sort = self.sorts.get(name, OTHER)
            if not opens or (sort == OTHER and self.others == NAMES):
                return None
            self.others += sort == OTHER
            tag = self.names[name] = TagName.__new__(TagName)
            tag.name, tag.sort = name, sort
        self.recent[slot] = tag
        return tag

    cdef int open(self, TagName tag) except -1:
        cdef int sort = OTHER
        if tag is not None:
            sort = tag.sort
            tag.opened += 1
        self.depth += sort != SIBLING
        self.formats += sort == FORMATTING
        self.deepest = most(self.deepest, self.depth)
        self.most_formats = most(self.most_formats, self.formats)

    cdef int close(self, TagName tag) except -1:
        if tag is not None and tag.opened:
            tag.opened -= 1
            self.depth -= tag.sort != SIBLING
            self.formats -= tag.sort == FORMATTING

def nesting(str html not None, dict sorts not None, count_attributes):
    """How many elements, and how many formatting ones, may at most be open at once, and how many
    attributes a long tag has at most. `sorts` gives the sort of a tag by its name."""
    cdef Nesting nesting = Nesting(sorts)
    cdef Chars chars = chars_of(html)
    cdef Py_ssize_t k = 0, name, end, steps = 0, attributes = 0
    cdef TagName tag
    cdef Py_UCS4 c
    cdef bint ends
    while True:
        k = find(html, c"<", k)
        if k >= chars.size:
            break
        steps += 1
        if steps & 0xffff == 0:
            PyErr_CheckSignals()
        c = peek(&chars, k + 1)
        ends = c == c"/" and is_ascii_letter(peek(&chars, k + 2))
        name = k + 1 + ends
        if not ends and not is_ascii_letter(c):
            if c == c"!" and peek(&chars, k + 2) == c"-" and peek(&chars, k + 3) == c"-":
                k = comment_end(html, &chars, k + 4)
            elif c == c"!" or c == c"?" or c == c"/":
                k = find(html, c">", k + 2) + 1
            else:
                k += 1
            continue
        end = name_end(&chars, name)
        tag = nesting.tag(html, &chars, name, end, not ends)
        k = tag_end(html, &chars, end)
        if k - end > LONG_TAG:
            attributes = most(attributes, count_attributes(html, end, k))
        if tag is not None and tag.sort == RAW and not ends and k < chars.size:
            k = raw_end(html, &chars, k + 1, tag.name)
            continue
        k += 1
        if tag is None or tag.sort != VOID:
            if ends:
                nesting.close(tag)
            else:
                nesting.open(tag)
    return nesting.deepest, nesting.most_formats, attributes
