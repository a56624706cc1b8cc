"""The characters that ``\\w``, ``\\d``, ``\\s`` and properties stand for, by alphabet.

The classes of `UNICODE` are written by blocks, a twentieth of the size of RE2's own tables:
a pattern for names compiles in 8 ms instead of 84. They are exact for the scripts in daily
use; in rare ones some signs count as letters, and mathematical letters do not. `ASCII` and
`WESTERN` hold what a line in that alphabet can contain of them: on such a line the meaning
is the same, and a pattern compiles in a fraction of the time.

Source: Unicode's general categories L and M, the gaps inside a block closed, and Nd.
"""

from collections.abc import Mapping
from typing import NamedTuple

from cleaner.text.lazy_pattern import pattern

LETTERS = (
    r"A-Za-z\x{AA}\x{B5}\x{BA}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{2C1}\x{2C6}-\x{2D1}\x{2E0}-\x{2E4}"
    r"\x{300}-\x{374}\x{376}-\x{37D}\x{37F}-\x{383}\x{386}\x{388}-\x{3F5}\x{3F7}-\x{481}\x{483}-\x{559}"
    r"\x{560}-\x{588}\x{591}-\x{5BD}\x{5BF}\x{5C1}\x{5C2}\x{5C4}\x{5C5}\x{5C7}-\x{5F2}\x{610}-\x{61A}"
    r"\x{620}-\x{65F}\x{66E}-\x{6D3}\x{6D5}-\x{6DC}\x{6DF}-\x{6E8}\x{6EA}-\x{6EF}\x{6FA}-\x{6FC}\x{6FF}"
    r"\x{710}-\x{7BF}\x{7CA}-\x{7F5}\x{800}-\x{82F}\x{840}-\x{85D}\x{860}-\x{963}\x{971}-\x{9E5}"
    r"\x{9F0}\x{9F1}\x{9FC}-\x{A65}\x{A70}-\x{AE5}\x{AF9}-\x{B65}\x{B71}-\x{BE5}\x{C00}-\x{C65}"
    r"\x{C80}-\x{CE5}\x{CF0}-\x{D65}\x{D7A}-\x{DE5}\x{DF2}\x{DF3}\x{E01}-\x{E3A}\x{E40}-\x{E4E}"
    r"\x{E81}-\x{ECF}\x{EDC}-\x{F00}\x{F35}-\x{F39}\x{F3E}-\x{F84}\x{F86}-\x{FBC}\x{1000}-\x{103F}"
    r"\x{1050}-\x{108F}\x{109A}-\x{10FA}\x{10FC}-\x{135F}\x{1380}-\x{138F}\x{13A0}-\x{13FD}"
    r"\x{1401}-\x{166C}\x{166F}-\x{167F}\x{1681}-\x{169A}\x{16A0}-\x{16EA}\x{16F1}-\x{17D3}"
    r"\x{1820}-\x{1943}\x{1950}-\x{19CF}\x{1A00}-\x{1A1B}\x{1A20}-\x{1A7F}\x{1AA7}-\x{1B59}"
    r"\x{1B6B}-\x{1BAF}\x{1BBA}-\x{1BFB}\x{1C00}-\x{1C37}\x{1C4D}-\x{1C7D}\x{1C80}-\x{1CBF}"
    r"\x{1CD0}-\x{1FBC}\x{1FBE}\x{1FC2}-\x{1FCC}\x{1FD0}-\x{1FDC}\x{1FE0}-\x{1FEC}\x{1FF2}-\x{1FFC}"
    r"\x{2071}\x{207F}\x{2090}-\x{209C}\x{20D0}-\x{20F0}\x{2126}\x{212A}-\x{212D}\x{2C00}-\x{2CE4}"
    r"\x{2CEB}-\x{2CF3}\x{2D00}-\x{2DFF}\x{3005}\x{3006}\x{302A}-\x{302F}\x{3031}-\x{3035}"
    r"\x{303B}\x{303C}\x{3041}-\x{309A}\x{309D}-\x{309F}\x{30A1}-\x{30FA}\x{30FC}-\x{318F}"
    r"\x{31A0}-\x{31BF}\x{31F0}-\x{31FF}\x{3400}-\x{4DBF}\x{4E00}-\x{A48C}\x{A4D0}-\x{A4FD}"
    r"\x{A500}-\x{A60C}\x{A610}-\x{A61F}\x{A62A}-\x{A6EF}\x{A717}-\x{A71F}\x{A722}-\x{A827}"
    r"\x{A840}-\x{A873}\x{A880}-\x{A8C5}\x{A8E0}-\x{A8F7}\x{A90A}-\x{A92D}\x{A930}-\x{A9C0}"
    r"\x{A9E0}-\x{AA4D}\x{AA60}-\x{ABEA}\x{AC00}-\x{D7FB}\x{F900}-\x{FB28}\x{FB2A}-\x{FD3D}"
    r"\x{FD50}-\x{FDFB}\x{FE20}-\x{FE2F}\x{FE70}-\x{FEFC}\x{FF21}-\x{FF3A}\x{FF41}-\x{FF5A}"
    r"\x{FF66}-\x{FFDC}\x{10000}-\x{100FF}\x{10280}-\x{1CFFF}\x{1D400}-\x{1D7CB}\x{1E000}-\x{1E94B}"
    r"\x{1EE00}-\x{1EEFF}\x{20000}-\x{3FFFF}"
)
DIGITS = (
    r"0-9\x{660}-\x{669}\x{6F0}-\x{6F9}\x{7C0}-\x{7C9}\x{966}-\x{96F}\x{9E6}-\x{9EF}\x{A66}-\x{A6F}"
    r"\x{AE6}-\x{AEF}\x{B66}-\x{B6F}\x{BE6}-\x{BEF}\x{C66}-\x{C6F}\x{CE6}-\x{CEF}\x{D66}-\x{D6F}"
    r"\x{E50}-\x{E59}\x{ED0}-\x{ED9}\x{F20}-\x{F29}\x{1040}-\x{1049}\x{17E0}-\x{17E9}"
    r"\x{1810}-\x{1819}\x{FF10}-\x{FF19}"
)
SPACES = r"\t\n\v\f\r \x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}"


class Alphabet(NamedTuple):
    """What goes inside the brackets, by letter for ``\\w \\d \\s`` and by name for properties."""

    name: str
    classes: Mapping[str, str]
    properties: Mapping[str, str]


UNICODE = Alphabet(
    "unicode",
    {"w": f"{LETTERS}{DIGITS}_", "d": DIGITS, "s": SPACES},
    {"L": LETTERS, "N": rf"{DIGITS}\pN", "Nd": DIGITS},
)
ASCII = Alphabet(
    "ascii",
    {"w": "A-Za-z0-9_", "d": "0-9", "s": r"\t\n\v\f\r "},
    {"L": "A-Za-z", "Lu": "A-Z", "Ll": "a-z", "N": "0-9", "Nd": "0-9"},
)

# ASCII, and the signs of `_WESTERN_LINE` that are no letter, digit or space and have no case: in
# such a line, as most of English are, RE2's own ``\b`` is exact, too.
_ASCII_WORDS = pattern(
    "[\0-\x7f\xa1-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u23ff\u2500-\u2775]*"
)
# Latin-1, the punctuation of every script, arrows and bullets: Western Europe, for the most part.
_WESTERN_LINE = pattern("[\0-\xff\u2000-\u206f\u20a0-\u20bf\u2190-\u23ff\u2500-\u2775]*")
_WESTERN_LETTERS = r"A-Za-z\x{AA}\x{B5}\x{BA}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{FF}"
WESTERN = Alphabet(
    "western",
    {"w": f"{_WESTERN_LETTERS}0-9_", "d": "0-9", "s": SPACES},
    {
        "L": _WESTERN_LETTERS,
        # The last three have a small letter in Latin-1, which (?i) must find.
        "Lu": r"A-Z\x{C0}-\x{D6}\x{D8}-\x{DE}\x{178}\x{39C}\x{1E9E}",
        "Ll": r"a-z\x{B5}\x{DF}-\x{F6}\x{F8}-\x{FF}",
        "N": r"0-9\x{B2}\x{B3}\x{B9}\x{BC}-\x{BE}",
        "Nd": "0-9",
    },
)


def has_ascii_words(text: str) -> bool:
    """Return whether `ASCII` covers all letters, digits and spaces of the text."""
    return text.isascii() or _ASCII_WORDS.fullmatch(text) is not None


def is_western(text: str) -> bool:
    """Return whether `WESTERN` covers all letters, digits and spaces of the text."""
    return _WESTERN_LINE.fullmatch(text) is not None
