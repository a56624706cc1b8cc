# Passes over all lines: taking some out, with the edits that say so, and setting blocks apart.

cdef enum:  # the places of a Line's fields (`cleaner.model.Line`)
    L_NUMBER, L_START, L_TEXT, L_ENDING, L_SHAPE, LINE

cdef int check_lines(tuple lines, type edit) except -1:
    for line in lines:
        if not isinstance(line, tuple) or len(line) != LINE:
            raise TypeError("a line is a Line")
    if not issubclass(edit, tuple):
        raise TypeError("an edit is a tuple")

cdef inline str text_of(line):
    return item(line, L_TEXT)

cdef inline str ending_of(line):
    return item(line, L_ENDING)

cdef Ends span_of(line) except *:
    """Where a line starts, and where its ending ends."""
    cdef Py_ssize_t start = item(line, L_START), size = len(text_of(line)) + len(ending_of(line))
    if start < 0 or start > PY_SSIZE_T_MAX - size:
        raise ValueError("line start out of range")
    return Ends(start, start + size)

def without(tuple lines not None, dict removed not None, type edit not None):
    """The lines that are kept, and an edit for each that is removed and not empty.

    `removed` gives by index the names of what removes a line: `apply.plain_without`.
    """
    cdef list kept = [], edits = []
    cdef Py_ssize_t k
    cdef Ends span
    check_lines(lines, edit)
    for k in range(len(lines)):
        line = lines[k]
        names = removed.get(k)
        if names is None:
            kept.append(line)
            continue
        if not isinstance(names, tuple):
            raise TypeError("names must be a tuple")
        span = span_of(line)
        if span.end > span.start:
            edits.append(new_tuple(edit, (
                item(line, L_NUMBER), span.start, span.end, text_of(line) + ending_of(line), names,
            )))
    return kept, edits

cdef bint joins(before, blank) except -1:
    r"""Whether a line end "\r" and this blank line would read as one line end "\r\n"."""
    return ending_of(before) == "\r" and not text_of(blank) and ending_of(blank) == "\n"

cdef Py_ssize_t mark_blank(tuple lines, unsigned char[::1] removed) except -1:
    """Mark the blank lines to remove, at the ends and after another; how many."""
    cdef Py_ssize_t k, count = 0, waiting = -1  # a blank line that is kept if words follow
    last = None  # the last line with words
    for k in range(len(lines)):
        line = lines[k]
        if stripped_size(text_of(line)):
            last, waiting = line, -1
        elif last is not None and waiting < 0 and not joins(last, line):
            waiting = k
        else:
            removed[k] = 1
            count += 1
    if waiting >= 0:
        removed[waiting] = 1
        count += 1
    return count

def closed(tuple lines not None, type edit not None, tuple names not None):
    """The lines that are kept, no blank one at the ends and never two in a row, and an edit by
    `names` for each run of removed lines; `lines` itself where none does."""
    cdef Py_ssize_t k, end = -1
    cdef unsigned char[::1] removed = zeros("B", len(lines))
    cdef list kept = [], edits = [], parts = []
    cdef Ends span
    check_lines(lines, edit)
    if not mark_blank(lines, removed):
        return lines, edits
    number = start = None
    for k in range(len(lines)):
        line = lines[k]
        if not removed[k]:
            kept.append(line)
            continue
        span = span_of(line)
        if span.end == span.start:
            continue
        if parts and span.start != end:
            edits.append(new_tuple(edit, (number, start, end, "".join(parts), names)))
            parts = []
        if not parts:
            number, start = item(line, L_NUMBER), span.start
        parts.append(text_of(line) + ending_of(line))
        end = span.end
    if parts:
        edits.append(new_tuple(edit, (number, start, end, "".join(parts), names)))
    return tuple(kept), edits

def with_blank_lines(tuple lines not None, type line_type not None):
    """The lines renumbered, a blank line before every block but the first: `block_spacing`."""
    cdef Py_ssize_t k, number = 1, start = 0, n = len(lines)
    cdef list out = []
    check_lines(lines, line_type)
    for k in range(n):
        line = lines[k]
        shape = item(line, L_SHAPE)
        if k and not (isinstance(shape, tuple) and len(shape) == SHAPE and item(shape, S_INNER)):
            out.append(new_tuple(line_type, (number, start, "", "\n", None)))
            start, number = start + 1, number + 1
        text = text_of(line)
        ending = "\n" if k + 1 < n else ""  # the text of a page does not end in a line break
        out.append(new_tuple(line_type, (number, start, text, ending, shape)))
        start, number = start + len(text) + 1, number + 1
    return tuple(out)
