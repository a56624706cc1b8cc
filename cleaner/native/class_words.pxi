# Which of a fixed set of words stand in an element's class and id: see `traits.named_traits`.
#
# The alphabet is a to z and "-"; whatever else stands between letters is one "-". So the
# Aho-Corasick automaton is a table with a row of 27 for every prefix of a word.

cdef enum:
    DASH = 26
    MOST_STATES = 32768

cdef inline int letter_of(unsigned int c) noexcept:
    return <int>c - c"a" if c"a" <= c <= c"z" else DASH

@cython.final
@cython.no_gc
cdef class ClassWords:
    """The automaton of all words; `find` gives the traits that they name, as bits."""

    cdef unsigned short[:, ::1] next  # by state and letter; 0 is where no word has begun
    cdef unsigned long long[::1] found  # by state: the traits of all words that end there
    cdef Py_ssize_t longest
    cdef str hidden

    def __cinit__(self, tuple words, Py_ssize_t longest, str hidden not None):
        cdef Py_ssize_t states = 1, room = 1 + sum([len(word) for word, _ in words]), state
        cdef int letter, trait
        if longest < 0 or room > MOST_STATES:
            raise ValueError("too many words")
        self.next = cython_array((room, DASH + 1), sizeof(unsigned short), "H")
        self.next[:, :] = 0
        self.found, self.longest, self.hidden = zeros("Q", room), longest, hidden
        for word, trait in words:
            if not word or not 0 <= trait < 64:
                raise ValueError("a word, and a trait below 64")
            state = 0
            for c in <str?>word:
                letter = letter_of(ord(c))
                if self.next[state, letter] == 0:
                    self.next[state, letter] = <unsigned short>states
                    states += 1
                state = self.next[state, letter]
            self.found[state] |= <unsigned long long>1 << trait
        self.link(states)

    cdef int link(self, Py_ssize_t states) except -1:
        """Where a word breaks off, go on with the longest suffix that begins another."""
        cdef unsigned short[::1] fallback = zeros("H", states)
        cdef unsigned short to, other
        cdef int letter
        cdef list queue = [0]
        cdef Py_ssize_t state
        for state in queue:  # grows on the way
            self.found[state] |= self.found[fallback[state]]
            for letter in range(DASH + 1):
                to, other = self.next[state, letter], self.next[fallback[state], letter]
                if to:
                    fallback[to] = other if state else 0
                    queue.append(to)
                elif state:
                    self.next[state, letter] = other

    cdef unsigned long long find(self, str words) except? 0xffffffffffffffff:
        cdef unsigned long long found = 0
        cdef unsigned short state = self.next[0, DASH]
        cdef bint dash = False  # the "-" in front is no part of the words: another may follow
        cdef Chars chars
        cdef Py_ssize_t k
        cdef int letter
        if len(words) > self.longest:
            hidden = self.hidden if words.endswith(self.hidden) else ""
            words = words[: self.longest] + hidden
        words = words.lower()
        chars = chars_of(words)
        for k in range(chars.size):
            letter = letter_of(char_at(&chars, k))
            if letter != DASH or not dash:
                state = self.next[state, letter]
                found |= self.found[state]
            dash = letter == DASH
        return found | self.found[self.next[state, DASH]]

    cdef bint occur(self, const char *text, Py_ssize_t size) noexcept:
        """Whether one of the words is in a text; a letter may be upper case."""
        cdef unsigned short state = self.next[0, DASH]
        cdef bint dash = False
        cdef Py_ssize_t k
        cdef int letter
        for k in range(size):
            letter = letter_of(<unsigned char>text[k] | 0x20)
            if letter != DASH or not dash:
                state = self.next[state, letter]
                if self.found[state]:
                    return True
            dash = letter == DASH
        return self.found[self.next[state, DASH]] != 0
