# Where a page's probabilities are cut: what `page_decision.plain_threshold` computes.

cdef struct Likely:
    double probability
    Py_ssize_t size

cdef int likelier(const void *a, const void *b) noexcept nogil:
    cdef const Likely *x = <const Likely *>a
    cdef const Likely *y = <const Likely *>b
    if x.probability != y.probability:
        return 1 if x.probability < y.probability else -1
    return (x.size < y.size) - (x.size > y.size)

def threshold(list probabilities not None, list sizes not None):
    """The probability from which on lines are kept: `page_decision.plain_threshold`."""
    cdef Py_ssize_t k, n = len(probabilities)
    cdef double total = 0.0, best = 0.0, at = 1.0, hit = 0.0, kept = 0.0, value
    cdef Likely *lines
    if len(sizes) != n:
        raise ValueError("a size for every probability")
    probabilities, sizes = probabilities[:], sizes[:]  # copy: __float__ may run arbitrary code
    lines = <Likely *>PyMem_Malloc((n + 1) * sizeof(Likely))
    if lines is NULL:
        raise MemoryError
    try:
        for k in range(n):
            lines[k].probability, lines[k].size = probabilities[k], sizes[k]
            total += lines[k].probability * <double>lines[k].size
        qsort(lines, n, sizeof(Likely), likelier)
        for k in range(n):
            hit += lines[k].probability * <double>lines[k].size
            kept += <double>lines[k].size
            value = hit / (kept + total) if kept + total != 0.0 else 0.0
            if value >= best:
                best, at = value, lines[k].probability
    finally:
        PyMem_Free(lines)
    return at
