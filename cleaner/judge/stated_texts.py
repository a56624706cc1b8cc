"""What a page states about its article, looked for in the page's lines.

A line that repeats the stated title, the article's text (as a script carries it) or the summary is
identified by that alone.
"""

import re

from cleaner.text.sentences import unspaced_pattern

# Set by hand on the development pages; the model is trained on features with these values.
LEAST_BODY = 400  # characters; a shorter stated body is a teaser
MOST_TITLE = 300  # characters of a title that count
PROBE = 28  # characters of a line that are looked for in a stated text
_WORD = re.compile(r"[^\W_]+")


class StatedTexts:
    """A page's title, body and teaser, ready to be looked for; any may be None."""

    def __init__(self, title: str | None, body: str | None, teaser: str | None) -> None:
        self.title = _words((title or "")[:MOST_TITLE])
        self.body = " ".join(body.split()) if body and len(body) >= LEAST_BODY else ""
        self.teaser = " ".join(teaser.split()) if teaser else ""

    def in_title(self, text: str) -> tuple[int, int]:
        """Return the share of the line's words in the title and of the title's in the line.

        Both in eighths, 0 where either has no words.
        """
        words = _words(text)
        if not words or not self.title:
            return (0, 0)
        common = len(words & self.title)
        return 8 * common // len(words), 8 * common // len(self.title)

    def repeated(self, text: str, size: int) -> tuple[int, int]:
        """Return how surely the line is in the body and in the teaser (see `overlap`).

        0 where the page states none. `size` is the length of `text`.
        """
        return (
            overlap(text, size, self.body) if self.body else 0,
            overlap(text, size, self.teaser) if self.teaser else 0,
        )


def overlap(text: str, size: int, stated: str) -> int:
    """Return how surely `text` is in a stated text: from 1, not at all, to 4.

    A short line is looked for as a whole, a longer one by its beginning, middle and end.
    """
    if size <= PROBE:
        return 4 if text in stated else 1
    middle = (size - PROBE) // 2
    return (
        1
        + (text[:PROBE] in stated)
        + (text[middle : middle + PROBE] in stated)
        + (text[-PROBE:] in stated)
    )


def _words(text: str) -> frozenset[str]:
    """The words of a text, folded; pairs of characters in a script without spaces."""
    folded = text.casefold()
    if not folded.isascii() and unspaced_pattern().search(folded):
        return frozenset([folded[i : i + 2] for i in range(len(folded) - 1)])
    return frozenset(_WORD.findall(folded))
