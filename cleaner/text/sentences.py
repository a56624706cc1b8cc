"""Where a sentence ends, and the scripts that write words without spaces between them."""

import re
from functools import cache

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


@cache
def unspaced_pattern() -> re.Pattern[str]:
    """Return the pattern for one character of UNSPACED."""
    return re.compile("[" + "".join([f"{chr(a)}-{chr(b)}" for a, b in UNSPACED]) + "]")
