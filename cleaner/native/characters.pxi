# Characters by table: which texts hold some (`cleaner.text.characters`), and what they fold to
# (`cleaner.matching.fold`).

def holding(list texts not None, const unsigned char[::1] is_member not None):
    """The indexes of the texts with a member: a character whose byte in the table is not zero.

    The table has a byte for each character up to U+FFFF; all beyond are members.
    """
    cdef list out = []
    cdef Py_ssize_t i
    cdef str text
    if is_member.shape[0] != 1 << 16:
        raise ValueError("a table is too short")
    for i in range(len(texts)):
        text = texts[i]
        if holds_member(chars_of(text), &is_member[0]):
            out.append(i)
    return out

cdef inline bint holds_member(Chars chars, const unsigned char *is_member) noexcept:
    # A loop for each width of character: to ask for the width every time takes twice as long.
    cdef const unsigned char *narrow = <const unsigned char *>chars.data
    cdef const unsigned short *wide = <const unsigned short *>chars.data
    cdef const unsigned int *widest = <const unsigned int *>chars.data
    cdef Py_ssize_t k
    if chars.kind == PyUnicode_1BYTE_KIND:
        for k in range(chars.size):
            if is_member[narrow[k]]:
                return True
    elif chars.kind == PyUnicode_4BYTE_KIND:
        for k in range(chars.size):
            if widest[k] > 0xffff or is_member[widest[k]]:
                return True
    else:
        for k in range(chars.size):
            if is_member[wide[k]]:
                return True
    return False

cdef enum: FOLDED_HERE = 65536  # characters; of a longer line, a buffer would be another copy

def folded_cores(
    list texts not None, const unsigned short[::1] folds not None,
    const unsigned char[::1] ends not None,
):
    """What `fold.plain_folded_cores` returns, and the indexes of the texts for which that is left.

    `folds` has what each character becomes, 0 where that is not one; of any beyond it nothing
    is known. `ends` says which characters are no part of a core before it (1) and after it (2).
    """
    cdef list out = [], left = []
    cdef Py_ssize_t i, first, last, size
    cdef unsigned short[::1] buffer = zeros("H", 1024)
    cdef Chars chars
    cdef str text
    if folds.shape[0] < 256 or ends.shape[0] != 1 << 16:
        raise ValueError("a table is too short")
    for i in range(len(texts)):
        text = texts[i]
        chars = chars_of(text)
        first, last = 0, chars.size
        while first < last and is_end(char_at(&chars, first), ends, 1):
            first += 1
        while last > first and is_end(char_at(&chars, last - 1), ends, 2):
            last -= 1
        size = last - first
        if buffer.shape[0] < size <= FOLDED_HERE:
            buffer = zeros("H", FOLDED_HERE)
        if size > FOLDED_HERE or not fold_into(&buffer[0], &folds[0], folds.shape[0], chars, first, last):
            left.append(i)
            size = 0
        out.append(PyUnicode_FromKindAndData(PyUnicode_2BYTE_KIND, &buffer[0], size))
    return out, left

cdef inline bint is_end(Py_UCS4 c, const unsigned char[::1] ends, unsigned char which) noexcept:
    return c <= 0xffff and ends[c] & which

cdef inline bint fold_into(
    unsigned short *buffer, const unsigned short *folds, Py_ssize_t known, Chars chars,
    Py_ssize_t first, Py_ssize_t last,
) noexcept:
    # False for a text with a character of which nothing is known.
    cdef const unsigned char *narrow = <const unsigned char *>chars.data
    cdef Py_ssize_t k
    cdef Py_UCS4 c
    if chars.kind == PyUnicode_1BYTE_KIND:
        for k in range(first, last):
            buffer[k - first] = folds[narrow[k]]
            if not buffer[k - first]:
                return False
        return True
    for k in range(first, last):
        c = PyUnicode_READ(chars.kind, chars.data, k)
        buffer[k - first] = folds[c] if c < known else c if is_east_asian(c) else 0
        if not buffer[k - first]:
            return False
    return True

cdef inline bint is_east_asian(Py_UCS4 c) noexcept:
    # Kana, ideographs and Hangul: they have no case, and are too many for a table.
    return 0x3041 <= c < 0xa000 or 0xac00 <= c < 0xd7a4
