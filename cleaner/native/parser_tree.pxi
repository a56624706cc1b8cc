# The parser's tree, read by the parser's own C functions (`cleaner.page.parser_functions`), and
# the elements of it that match. Only of those is a Python node made.

ctypedef void *Address  # of a node or an attribute

cdef struct Parser:  # the functions in the order of `parser_functions.NAMES`
    Address (*first_child)(Address) noexcept
    Address (*next)(Address) noexcept
    Address (*parent)(Address) noexcept
    size_t (*tag_id)(Address) noexcept
    unsigned int (*type)(Address) noexcept
    Address (*first_attribute)(Address) noexcept
    Address (*next_attribute)(Address) noexcept
    const char *(*local_name)(Address, size_t *) noexcept
    const char *(*name)(Address, size_t *) noexcept
    const char *(*value)(Address, size_t *) noexcept
    const char *(*text)(Address, size_t *) noexcept  # a copy
    Address (*free_text)(Address, const char *) noexcept

cdef Parser parser
cdef enum:
    ELEMENT = 1  # type of a node
    KNOWN_TAGS = 1000  # the parser's own numbers for tags lie below
    MOST_NAMES = 16

cdef list tag_names = [None] * KNOWN_TAGS

def use_parser(tuple addresses not None):
    """Use these functions from now on."""
    if len(addresses) * sizeof(size_t) != sizeof(Parser):
        raise ValueError("another number of functions")
    for k, address in enumerate(addresses):
        (<size_t *>&parser)[k] = address

cdef inline Address address_of(node) except? NULL:
    return <Address><size_t>node.mem_id

@cython.final
cdef class Nodes:
    """Makes the parser's Python nodes below `root`, asked for in the order of the page."""

    cdef Address root
    cdef list path  # the node that was asked for last, and those around it
    cdef dict depths  # by address

    def __cinit__(self, root):
        self.root = address_of(root)
        self.path, self.depths = [root], {<size_t>self.root: 0}

    cdef object of(self, Address wanted):
        cdef list around = []
        cdef Py_ssize_t depth
        while <size_t>wanted not in self.depths:
            around.append(<size_t>wanted)
            wanted = parser.parent(wanted)
        depth = self.depths[<size_t>wanted]
        for address in reversed(around):
            node = self.path[depth]
            depth += 1
            if depth < len(self.path):  # an earlier sibling: each is stepped over once
                node = self.path[depth].next
                while depth < len(self.path):
                    del self.depths[self.path.pop().mem_id]
            else:
                node = node.first_child
            while node.mem_id != address:
                node = node.next
            self.path.append(node)
            self.depths[address] = depth
        return self.path[depth]

cdef str value_of(Address attribute):
    cdef size_t size = 0
    cdef const char *value = parser.value(attribute, &size)
    return PyUnicode_DecodeUTF8(value, size, "replace") if value != NULL else None

cdef str tag_of(Address node, Nodes nodes):
    cdef size_t number = parser.tag_id(node)
    if number >= KNOWN_TAGS:
        return nodes.of(node).tag
    if tag_names[number] is None:
        tag_names[number] = nodes.of(node).tag
    return tag_names[number]

cdef inline int folded(int c) noexcept:
    return c | 0x20 if c"A" <= c <= c"Z" else c

cdef bint begins(const char *value, Py_ssize_t size, bytes text) noexcept:
    """Whether `text`, in lower case, is at the beginning of a value."""
    cdef const char *chars = text
    cdef Py_ssize_t k, length = len(text)
    for k in range(length):
        if k == size or folded(value[k]) != chars[k]:
            return False
    return True

cdef bint holds(const char *value, Py_ssize_t size, str how, bytes text) noexcept:
    """Whether a value begins with `text` ("^"), contains it ("*"), or has it as a word ("~")."""
    cdef Py_ssize_t k, after, length = len(text)
    for k in range(1 if how == "^" else size - length + 1):
        if begins(value + k, size - k, text):
            after = k + length
            if how != "~" or ((k == 0 or is_html_space(value[k - 1]))
                              and (after == size or is_html_space(value[after]))):
                return True
    return False

@cython.final
cdef class Selector:
    """The elements that match one of several criteria: see `elements.Criterion`."""

    cdef frozenset tags  # of elements that are wanted whatever their attributes
    cdef list names, words, tests  # of attributes: their names, a quick test, all tests
    cdef const char *chars[MOST_NAMES]
    cdef size_t sizes[MOST_NAMES]
    cdef signed char[::1] is_wanted  # by the parser's number of a tag; -1 until asked

    def __init__(self, criteria):
        self.tags = frozenset([tag for tag, name, *_ in criteria if not name])
        self.is_wanted = zeros("b", KNOWN_TAGS)
        self.is_wanted[:] = -1
        self.names = list(dict.fromkeys([name.encode() for _, name, *_ in criteria if name]))
        if len(self.names) > MOST_NAMES:
            raise ValueError("too many attributes")
        self.words, self.tests = [], []
        for k, name in enumerate(self.names):
            self.chars[k], self.sizes[k] = name, len(name)
            tests = [(tag, how, text.encode()) for tag, n, how, text in criteria
                     if n.encode() == name]
            inside = tuple([(text.decode(), 0) for _, how, text in tests if how == "*"])
            self.words.append(ClassWords(inside, 0, "") if len(inside) == len(tests) else None)
            self.tests.append(tests)

    def select(self, root):
        """The elements from `root` on that match, in the order of the page."""
        cdef Nodes nodes = Nodes(root)
        cdef Address node = nodes.root, next
        cdef list found = []
        cdef unsigned int steps = 0
        while True:
            steps += 1
            if steps & 0xffff == 0:
                PyErr_CheckSignals()
            if parser.type(node) == ELEMENT and self.matches(node, nodes):
                found.append(nodes.of(node))
            next = parser.first_child(node)
            while next == NULL:
                if node == nodes.root:
                    return found
                next = parser.next(node)
                if next == NULL:
                    node = parser.parent(node)
            node = next

    cdef bint matches(self, Address node, Nodes nodes) except -1:
        cdef size_t number = parser.tag_id(node), size = 0
        cdef Py_ssize_t k, names = len(self.names)
        cdef unsigned int seen = 0
        cdef const char *name
        if number < KNOWN_TAGS:
            if self.is_wanted[number] < 0:
                self.is_wanted[number] = tag_of(node, nodes) in self.tags
            if self.is_wanted[number]:
                return True
        attribute = parser.first_attribute(node)
        while attribute != NULL:
            name = parser.local_name(attribute, &size)
            for k in range(names):
                if size == self.sizes[k] and memcmp(name, self.chars[k], size) == 0:
                    if not seen >> k & 1 and self.passes(k, node, attribute, nodes):
                        return True
                    seen |= 1 << k  # another of the name is in another name space
                    break
            attribute = parser.next_attribute(attribute)
        return False

    cdef bint passes(self, Py_ssize_t k, Address node, Address attribute, Nodes nodes) except -1:
        cdef size_t size = 0
        cdef const char *value = parser.value(attribute, &size)
        cdef ClassWords words = self.words[k]  # without it selecting took three times as long
        cdef str tag, how
        cdef bytes text
        if words is not None and (value == NULL or not words.occur(value, size)):
            return False
        for tag, how, text in self.tests[k]:
            if tag and tag != tag_of(node, nodes):
                continue
            if not how or (value != NULL and holds(value, size, how, text)):
                return True
        return False
