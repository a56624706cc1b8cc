# The feature table of a text: what `text_features.plain_feature_table` makes, bit for bit.

cdef Py_ssize_t TEXT_WIDTH = len(TEXT_COLUMNS), SHARED = TEXT_PLACES["shared"]

@cython.final
cdef class TextTable:
    """The features of a text's lines by name, each an array with a number a line."""

    cdef readonly double[:, ::1] cells  # by column and line
    cdef readonly Py_ssize_t lines
    cdef dict columns  # those that were asked for

    def __cinit__(
        self, MeasuredLines measured not None, list texts not None, list gaps not None,
        list family_bits not None,
    ):
        cdef Py_ssize_t n = len(texts)
        cdef double[:, ::1] families
        cdef int[::1] of
        if not n or len(gaps) != n + 1 or len(family_bits) != n:
            raise ValueError("lines, family bits for each, and a gap more")
        self.cells = cython_array((TEXT_WIDTH, n), sizeof(double), "d")
        families = cython_array((3, n), sizeof(double), "d")
        self.lines, self.columns = n, {}
        of = measured.fill_lines(self.cells, families, texts, gaps, family_bits)
        begin, end = find_main_run(self.cells)
        measured.fill_shared(of, begin, end, self.cells[SHARED])
        fill_columns(self.cells, families)

    def keys(self):
        """The names of the columns."""
        return TEXT_COLUMNS

    def values(self, names not None, lines not None):
        """These features of some lines, given by their indexes, line after line."""
        cdef list places = [TEXT_PLACES[name] for name in names], of = [*lines]
        cdef Py_ssize_t place, line, k = 0
        cdef array out = array_clone(array("d"), len(places) * len(of), zero=False)
        if lines and not 0 <= min(lines) <= max(lines) < self.lines:
            raise IndexError("no such line")
        for line in of:
            for place in places:
                out.data.as_doubles[k] = self.cells[place, line]
                k += 1
        return out

    def __getitem__(self, name not None):
        cdef Py_ssize_t place = TEXT_PLACES[name], i
        cdef array column
        if name not in self.columns:
            self.columns[name] = column = array_clone(array("d"), self.lines, zero=False)
            for i in range(self.lines):
                column.data.as_doubles[i] = self.cells[place, i]
        return self.columns[name]
