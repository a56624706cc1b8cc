# A parsed page to its lines: what `walk.raw_lines` and `extract.plain_lines` do.
# One long module: one walk over the tree makes lines, containers and their distances together.

cdef enum:  # as in `element_kinds`
    TEXT, SKIP, BREAK, PLAIN, LINK, BOLD, INLINE, CELL, BLOCK, ASIDE, UNSURE, FORMULA

cdef enum:
    NAME = 120  # `block_tree.NAME` and so on
    PATH = 1500
    SHORT = 40
    LONG = 160
    MOST = 800
    LEVELS = 4
    FARTHEST = 60
    OWN = 5
    HEADINGS = 20
    CELL_END = 0x1f

@cython.final
@cython.no_gc
cdef class TagPath:
    """What boxes of one path share; path and traits are made when a line asks for them."""

    cdef str tag, words, path
    cdef bytes traits
    cdef TagPath parent
    cdef Py_ssize_t number
    cdef int heading, depth
    cdef bint leaf, item, cell, quote, caption

@cython.final
@cython.no_gc
cdef class Block:
    """A block element on the way to a line; its lines are [first, last)."""

    cdef TagPath place
    cdef Block parent
    cdef Py_ssize_t number, first, last
    cdef double score
    cdef int up, down  # steps from the main container; -1 until known
    cdef tuple spans

@cython.final
@cython.no_gc
cdef class RawLine:
    """A line before its page is known; `traits` are those that inline elements name, as bits."""

    cdef str text
    cdef Block box
    cdef unsigned long long traits
    cdef Py_ssize_t size, linked, bold
    cdef bint inner

cdef inline Block home_of(Block box):
    """The nearest box that is more than a paragraph or a list: `main_container.container`."""
    while box.place.leaf and box.parent is not None:
        box = box.parent
    return box

cdef bytes traits_of(bytes around, unsigned long long own, bint inside):
    """The traits of an element from those around it, `inside` that or the same, and its own, as
    bits: `traits._FADE` and `traits.with_own`."""
    cdef Py_ssize_t k, size = len(around)
    cdef bytes traits = PyBytes_FromStringAndSize(NULL, size)
    cdef char *out = PyBytes_AS_STRING(traits)
    cdef char near
    for k in range(size):
        near = around[k]
        out[k] = OWN if k < 64 and own >> k & 1 else near - (inside and near > 1)
    return traits

cdef inline double share(Py_ssize_t part, Py_ssize_t size) noexcept:
    return <double>part / <double>size if part < size else 1.0

cdef tuple spans_of(Block box):
    """`main_container.spans`."""
    cdef Block above = box
    cdef Py_ssize_t first = -1, last = -1
    cdef list spans = []
    if box.spans is None:
        while above is not None and len(spans) < LEVELS:
            if above.first != first or above.last != last:
                first, last = above.first, above.last
                spans.append((first, last))
            above = above.parent
        box.spans = tuple(spans)
    return box.spans

@cython.final
cdef class PageReader:
    """What the plain form knows of tags, words and places, and the walk that uses it."""

    cdef dict kinds, headings, tag_traits
    cdef frozenset leaves, naming
    cdef object hides, kind_in_place, formula_text
    cdef str stops, hidden
    cdef bytes no_traits
    cdef ClassWords words
    cdef type line, shape
    cdef int li, blockquote, table, figcaption, caption
    cdef unsigned long long lengths  # that the names in `naming` have, as bits
    cdef signed char[::1] kind_of  # by the parser's number of a tag; -1 until asked

    def __init__(self, markup, type line not None, type shape not None):
        """`markup` is an `extract.Markup`."""
        if not (issubclass(line, tuple) and issubclass(shape, tuple)):
            raise TypeError("lines and shapes are tuples")
        self.line, self.shape = line, shape
        (
            self.kinds, self.headings, self.leaves, self.naming, self.tag_traits, self.hides,
            self.stops, self.hidden, self.no_traits, words, longest, around,
            self.kind_in_place, self.formula_text,
        ) = markup
        for name in self.naming:
            self.lengths |= <unsigned long long>1 << <int>(len(name) & 63)
        self.words = ClassWords(words, longest, self.hidden)
        self.li, self.blockquote, self.table, self.figcaption, self.caption = around
        found = [*around, *self.tag_traits.values(), *[trait for _, trait in words]]
        if max(found) >= len(self.no_traits):
            raise ValueError("a trait that is not there")
        self.kind_of = zeros("b", KNOWN_TAGS)
        self.kind_of[:] = -1

    def traits(self, str words not None):
        """The traits that class and id name, in order: `traits.named_traits`."""
        cdef unsigned long long found = self.words.find(words)
        return tuple([k for k in range(64) if found >> k & 1])

    def lines(self, body):
        """The lines under a selectolax node, or None, and the texts of the first h1."""
        cdef Walk walk = Walk(self)
        if body is not None:
            walk.nodes = Nodes(body)
            walk.read()
        return walk.lines()

    cdef int kind(self, Address node, Nodes nodes) except -1:
        cdef size_t number = parser.tag_id(node)
        if number >= KNOWN_TAGS:
            return self.kinds.get(tag_of(node, nodes), UNSURE)
        if self.kind_of[number] < 0:
            self.kind_of[number] = <signed char>self.kinds.get(tag_of(node, nodes), UNSURE)
        return self.kind_of[number]

    cdef str words_of(self, Address node):
        """Class, id and the like of an element, as `walk._words` writes them."""
        cdef Address attribute = parser.first_attribute(node)
        cdef size_t size = 0
        cdef bint hidden = False
        cdef const char *chars
        cdef str words = "", more = ""
        while attribute != NULL:
            chars = parser.name(attribute, &size)
            if size == 5 and memcmp(chars, b"class", 5) == 0:
                words = value_of(attribute) or ""
            elif size == 5 and memcmp(chars, b"style", 5) == 0:
                hidden = hidden or self.hides(value_of(attribute) or "") is not None
            elif size == 6 and memcmp(chars, b"hidden", 6) == 0:
                hidden = True
            elif size < 64 and self.lengths >> size & 1 and chars[:size].decode() in self.naming:
                more = f"{more} #{value_of(attribute)}"
            attribute = parser.next_attribute(attribute)
        if more:
            words += more
        return words + self.hidden if hidden else words

    cdef int describe(self, TagPath place) except -1:
        """Make path and traits of a place and of those around it; no recursion, however deep."""
        cdef list missing = []
        cdef str path, name
        cdef bytes traits
        cdef unsigned long long found
        while place is not None and place.path is None:
            missing.append(place)
            place = place.parent
        for place in reversed(missing):
            if place.parent is None:
                place.path, traits = "", self.no_traits
            else:
                name = place.tag
                if place.words:
                    name = f"{name}.{'.'.join(place.words[:NAME].split())}"
                path = place.parent.path
                place.path = f"{path}>{name}"[-PATH:] if path else name
                found = self.words.find(place.words) if place.words else 0
                at = self.tag_traits.get(place.tag)
                if at is not None:
                    found |= <unsigned long long>1 << <int>at
                traits = traits_of(place.parent.traits, found, True)
            place.traits = traits
            place.item = traits[self.li] > 2
            place.cell = traits[self.table] > 2
            place.quote = traits[self.blockquote] > 2
            place.caption = traits[self.figcaption] > 2 or traits[self.caption] > 3

@cython.final
@cython.no_gc
cdef class Walk:
    """One walk through a page, and all that it remembers."""

    cdef PageReader reader
    cdef Nodes nodes
    cdef list rows, boxes
    cdef dict places  # by parent, tag and words
    cdef TextBuffer text  # of the line that is being read
    cdef Block box
    cdef unsigned long long traits
    cdef Py_ssize_t linked, bold
    cdef int links, bolds, pre  # how many such elements are open
    cdef bint started, broken, after_link
    cdef Address document

    def __cinit__(self, PageReader reader):
        self.reader = reader
        self.rows, self.boxes, self.places = [], [], {}
        self.text = TextBuffer()
        self.enter_block("body", "")
        self.places.clear()  # the body is no place that another one could be taken for

    cdef int enter_block(self, str tag, str words) except -1:
        cdef TagPath place, parent = self.box.place if self.box is not None else None
        cdef Block box
        cdef tuple key = (parent.number if parent is not None else -1, tag, words)
        place = self.places.get(key)
        if place is None:
            place = TagPath.__new__(TagPath)
            place.tag, place.words, place.parent = tag, words, parent
            place.number = len(self.places) + (parent is not None)
            place.heading = self.reader.headings.get(tag, 0)
            place.leaf = tag in self.reader.leaves
            place.depth = parent.depth + 1 if parent is not None else 0
            self.places[key] = place
        box = Block.__new__(Block)
        box.place, box.parent, box.number = place, self.box, len(self.boxes)
        box.first = box.last = len(self.rows)
        box.up = box.down = -1
        self.boxes.append(box)
        self.box = box
        self.broken = False
        self.pre += tag == "pre"

    cdef int leave_block(self) except -1:
        self.end_line()
        self.broken = False
        self.box.last = len(self.rows)
        if self.pre and self.box.place.tag == "pre":
            self.pre -= 1
        self.box = self.box.parent

    cdef int add_row(self, str text, bint inner) except -1:
        cdef RawLine row = RawLine.__new__(RawLine)
        row.text, row.size, row.box, row.traits = text, len(text), self.box, self.traits
        row.linked, row.bold, row.inner = self.linked, self.bold, inner
        self.rows.append(row)

    cdef int end_line(self) except -1:
        """End the line that is being read, if there is one."""
        cdef str line
        cdef bint inner = self.broken
        if not self.started:
            return 0
        if self.pre:
            for line in self.text.text(0, self.text.size).replace("\x1f", "\t").split("\n"):
                line = line.rstrip()
                if line:
                    self.add_row(line, inner)
                    inner = True
        elif self.text.collapse():
            self.add_row(self.text.text(0, self.text.size), inner)
        self.text.size = self.linked = self.bold = 0
        self.traits = 0
        self.started = self.after_link = False

    cdef int add_text(self, Address node) except -1:
        cdef size_t size = 0, k = 0
        cdef const char *chars = parser.text(node, &size)
        cdef str text = None
        if not self.started:
            while k < size and is_html_space(chars[k]):
                k += 1
        if k < size:  # else white space between lines, as most texts are
            text = PyUnicode_DecodeUTF8(chars, size, "replace")
        if chars != NULL:
            parser.free_text(self.document, chars)
        return self.add_words(text) if text else 0

    cdef int add_words(self, str text) except -1:
        """Add a text: its words count for the link and the bold type they stand in."""
        cdef Py_ssize_t size
        size = stripped_size(text)
        if size and self.links:
            self.linked += size
        if size and self.bolds:
            self.bold += size
        if size or self.started:
            self.text.extend(text)
            self.started, self.after_link = True, False

    cdef int settle(self, Address node, int kind, int around) except -1:
        """Decide on an element whose tag alone does not."""
        cdef str text
        if kind == FORMULA:
            text = self.reader.formula_text(self.nodes.of(node))
            if text:
                self.add_words(text)
            return SKIP
        if kind == ASIDE and not self.started:
            return SKIP
        return self.reader.kind_in_place(self.nodes.of(node), around, self.started)

    cdef int add_char(self, Py_UCS4 char) except -1:
        self.text.add(char)
        self.started, self.after_link = True, False

    cdef int enter(self, Address node, int kind) except -1:
        """Go into an element that has something in it."""
        cdef unsigned long long traits
        if kind == LINK:  # two links with nothing between them are two words
            if not self.links and self.after_link:
                self.add_char(c" ")
            self.links += 1
        elif kind == BOLD:
            self.bolds += 1
        elif kind == CELL:
            if self.started:
                self.add_char(CELL_END)
        elif kind == INLINE:
            traits = self.reader.words.find(self.reader.words_of(node))
            if traits:
                self.traits = traits
        elif kind == BLOCK:
            self.enter_block(tag_of(node, self.nodes), self.reader.words_of(node))

    cdef int leave(self, int kind) except -1:
        if kind == BLOCK:
            self.leave_block()
        elif kind == LINK:
            self.links -= 1
            if not self.links:
                self.started = self.after_link = True
        elif kind == BOLD:
            self.bolds -= 1

    cdef int read(self) except -1:
        """Read all lines under the root of the nodes."""
        cdef list kinds = []  # of the elements that are open
        cdef int kind, steps = 0
        cdef PageReader reader = self.reader
        cdef Address root = self.nodes.root, node = parser.first_child(root), child
        self.document = root
        while parser.parent(self.document) != NULL:
            self.document = parser.parent(self.document)
        child = node
        while child != NULL:
            node = child
            steps += 1
            if steps & 0xfff == 0:
                PyErr_CheckSignals()
            child = NULL
            kind = reader.kind(node, self.nodes)
            if kind >= ASIDE:
                kind = self.settle(node, kind, kinds[len(kinds) - 1] if kinds else BLOCK)
            if kind == TEXT:
                self.add_text(node)
            elif kind == BREAK:
                self.end_line()
                self.broken = True
            elif kind != SKIP:
                if kind == BLOCK:
                    self.end_line()
                child = parser.first_child(node)
                if child != NULL:
                    self.enter(node, kind)
                    kinds.append(kind)
                    continue
            child = parser.next(node)
            while child == NULL and kinds:
                self.leave(kinds.pop())
                node = parser.parent(node)
                child = parser.next(node)
        self.end_line()
        self.box.last = len(self.rows)

    cdef double prose(self, RawLine row) except -1:
        """`main_container.prose_score`."""
        cdef Py_ssize_t size = row.size
        if size < SHORT or 2 * row.linked > size or row.box.place.heading:
            return 0.0
        if size >= LONG or row.text[size - 1] in self.reader.stops:
            return <double>((size if size < MOST else MOST) - row.linked)
        return 0.0

    cdef Block main(self):
        """The container that holds most of the page's prose, or None: `main_container.main_container`."""
        cdef RawLine row
        cdef Block box, best = None
        cdef double weight, most = 0.0
        for row in self.rows:
            weight = self.prose(row)
            if weight < 1.0:
                continue
            box = home_of(row.box)
            while box is not None and weight >= 1.0:
                box.score += weight
                weight *= 0.5
                box = box.parent
        for box in self.boxes:
            if box.score > most:
                most, best = box.score, box
        return best

    cdef tuple lines(self):
        cdef Block best = self.main(), box
        cdef Py_ssize_t first = 0, last = len(self.rows), start = 0, height = 0, k
        cdef RawLine row
        cdef list lines = [], headings = []
        if best is not None:
            first, last, box = best.first, best.last, best
            while box is not None:
                box.up, box.down = <int>min(height, FARTHEST), 0
                box, height = box.parent, height + 1
        for k in range(len(self.rows)):
            row = self.rows[k]
            if k and not row.inner:
                lines.append(new_tuple(self.reader.line, (len(lines) + 1, start, "", "\n", None)))
                start += 1
            shape = self.shape(row, first <= k < last, best is not None)
            lines.append(new_tuple(
                self.reader.line, (len(lines) + 1, start, row.text, "\n", shape)
            ))
            start += row.size + 1
            if row.box.place.heading == 1 and len(headings) < HEADINGS:
                headings.append(row.text)
        return lines, headings

    cdef object shape(self, RawLine row, bint region, bint clear):
        cdef PageReader reader = self.reader
        cdef TagPath place = row.box.place
        cdef Block home = home_of(row.box)
        cdef bytes traits
        cdef bint caption
        if place.path is None:
            reader.describe(place)
        if home.place.path is None:
            reader.describe(home.place)
        if clear and home.up < 0:
            find_steps(home)
        traits, caption = place.traits, place.caption
        if row.traits:
            traits = traits_of(traits, row.traits, False)
            caption = caption or traits[reader.caption] > 3
        return new_tuple(reader.shape, (
            place.tag, place.path, share(row.linked, row.size), region, place.heading,
            place.item, place.cell or "\t" in row.text, place.quote, caption,
            share(row.bold, row.size), row.inner, home.number, home.place.path,
            home.up if clear else 0, home.down if clear else 0, place.depth, traits,
            spans_of(home),
        ))

cdef int find_steps(Block home) except -1:
    """Steps up from the main container to what holds both, and down to `home`."""
    cdef Block known = home, box = home
    cdef int depth = 0
    while known.up < 0:
        known = known.parent
        depth += 1
    while box is not known:
        box.up, box.down = known.up, min(known.down + depth, FARTHEST)
        box = box.parent
        depth -= 1
