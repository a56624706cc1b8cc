# Which characters texts hold: `cleaner.text.characters`.

def holding(list texts not None, const unsigned char[::1] is_member not None):
    """The indexes of the texts with a member: a character whose byte in the table is not zero.

    The table has a byte for each character up to U+FFFF; all beyond are members.
    """
    cdef list out = []
    cdef Py_ssize_t i
    cdef str text
    if is_member.shape[0] != 1 << 16:
        raise ValueError("a byte for each of 65,536 characters")
    for i in range(len(texts)):
        text = texts[i]
        if holds_member(chars_of(text), &is_member[0]):
            out.append(i)
    return out

cdef inline bint holds_member(Chars chars, const unsigned char *is_member) noexcept nogil:
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
