"""Where a sentence ends, what is one, and the scripts that write words without spaces between them.

What is long enough for a sentence depends on what else a line may be, so each caller gives the
least number of words, or of characters where headlines and names are told from prose. The judge
asks its features instead (`cleaner.judge.text.reads_as_sentence`).
"""

import re
from functools import cache

# Words of a sentence of the running text: a headline with a full stop has fewer.
RUNNING_WORDS = 8
STOPS = frozenset(".!?…。！？｡؟۔।॥։።‼⁇⁈⁉")
CLOSERS = "\"'”’»«“‘)]}）」』】》〉›‹*_ \u200b\u200e\u200f\u202c"
# The blocks of scripts without spaces: Thai, Lao, Myanmar, Khmer, Kana, CJK ideographs.
UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
)  # fmt: skip


def ends_sentence(text: str) -> bool:
    """Return whether a line ends as a sentence does, before any closing quotation mark."""
    return text.rstrip().rstrip(CLOSERS)[-1:] in STOPS


def is_sentence(text: str, least: int) -> bool:
    """Return whether a line ends as a sentence does and has at least so many words."""
    return ends_sentence(text) and count_words(text) >= least


def is_long_sentence(text: str, longest: int) -> bool:
    """Return whether a line ends as a sentence does, and is longer than `longest` characters."""
    return len(text.strip()) > longest and ends_sentence(text)


def count_words(text: str) -> int:
    """Return the number of words; two characters of a script without spaces count as one."""
    if text.isascii():
        return len(text.split())
    unspaced = len(unspaced_pattern().findall(text))
    return len(text.split()) + unspaced // 2 - (1 if unspaced > 1 else 0)


@cache
def unspaced_pattern() -> re.Pattern[str]:
    """Return the pattern for one character of UNSPACED."""
    return re.compile("[" + "".join([f"{chr(a)}-{chr(b)}" for a, b in UNSPACED]) + "]")
