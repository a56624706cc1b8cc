"""The name of one person: read it from a part of a byline, and compare it with others.

The name comes back as written, without titles before it and degrees or a job after it. Places,
publishers, agencies and prose are not names.
"""

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.names import cjk_name, given_names
from cleaner.metadata.names.words import AGENCIES, ARTICLES, DEGREES, NOT_NAMES, PARTICLES, TITLES
from cleaner.text.lazy_pattern import pattern

LONGEST = 400  # code points; a longer string is prose, not a byline
_LONGEST_NAME = 60  # code points; a longer part of a byline is none
# Letters, marks, full stops, hyphens and apostrophes. Python counts vowel signs and accents of
# their own as no letters, so their blocks are named: combining diacritical marks, the Indic
# scripts from Devanagari to Sinhala, Thai and Lao (the Unicode Standard, Blocks.txt).
_NAME_WORD = pattern(r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff.'’‘`ʼ-])+")
# Scripts in which a name has no capital, by their blocks: Hebrew to Arabic Extended-A, the Indic
# ones, Thai and Lao, Georgian. For Chinese, Japanese and Korean see `cjk_name`.
_CASELESS = pattern(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10d0-\u10ff]")
FIRST_CASELESS = "\u0590"
# What stays in capitals: numerals behind a name, and two initials written together as a first name.
_NUMERALS = frozenset(("II", "III", "IV", "VII", "VIII"))
_UPPER_INITIALS = frozenset(
    ("AJ", "BJ", "CJ", "DJ", "JD", "JJ", "JP", "KJ", "MJ", "PJ", "RJ", "TJ")
)
_LONGEST_INITIALS = 2  # letters; a longer word is a name
# The first letter of a word, and those after a hyphen or an apostrophe: "O'Neill-Lund".
_AFTER_MARK = pattern(r"(?:^|(?<=[-‐'’ʼ]))[^\W\d_]")
_JUNIOR = (" Jr", " Sr")  # keep the full stop
_GROUPS = frozenset(
    ("team", "staff", "desk", "editors", "redaktion", "redaction", "redacción", "redazione",
     "redactie", "redakcja", "rédaction", "newsroom", "contributors", "writers")
)  # fmt: skip
_DOMAINS = frozenset(("com", "net", "org", "email", "www", "https"))


def is_agency(text: str) -> bool:
    """Return whether `text` is the name of a news agency.

    >>> is_agency("The Associated Press"), is_agency("dpa"), is_agency("Ada Moreno")
    (True, True, False)
    """
    return text.strip(" .,()").casefold() in AGENCIES


def same(a: str, b: str) -> bool:
    """Return whether two strings name the same person: "Ada B. Moreno" and "Ada Moreno" do.

    >>> same("Ada B. Moreno", "ADA MORENO"), same("Ada Moreno", "Ben Moreno")
    (True, False)
    """
    one, two = bare_words(a).split(), bare_words(b).split()
    if not one or not two:
        return False
    return one == two or (len(one) > 1 < len(two) and one[0] == two[0] and one[-1] == two[-1])


def has_given_name(name: str) -> bool:
    """Return whether a name begins with a known given name; a CJK name, with a family name.

    Always true in scripts that have no capitals and for which there is no list.

    >>> has_given_name("Ada Moreno"), has_given_name("South Florida"), has_given_name("印刷")
    (True, False, False)
    """
    if cjk_name.is_cjk(name):
        return cjk_name.has_family_name(name)
    if _is_caseless(name):
        return True
    words = bare_words(name).split()
    while len(words) > 1 and len(words[0]) < 2:  # "J. Ada Moreno"
        words = words[1:]
    return bool(words) and given_names.is_given_name(words[0])


def ordinary_case(name: str) -> str:
    """Return a name in capitals as it is usually written; any other as it is.

    >>> ordinary_case("ADA O'NEILL-LUND"), ordinary_case("JAN VAN DER BERG")
    ("Ada O'Neill-Lund", 'Jan van der Berg')
    """
    words = name.split(" ")
    if not name.isupper() or not any(len(word) > _LONGEST_INITIALS for word in words):
        return name
    return " ".join([_ordinary_word(word, first=not index) for index, word in enumerate(words)])


def _ordinary_word(word: str, *, first: bool) -> str:
    if "." in word[:-1] or word in _NUMERALS or word.strip(".") in _UPPER_INITIALS:
        return word
    if not first and word.casefold() in PARTICLES:
        return word.lower()
    plain = _AFTER_MARK.sub(lambda match: match[0].upper(), word.lower())
    return plain[:2] + plain[2:].capitalize() if plain.startswith("Mc") else plain


def read(part: str, publisher: str, single: bool) -> str | None:
    """Return the name in a part of a byline, or None.

    `publisher` is `bare_words`, and not a person; "" if unknown. `single` lets one word be a name.
    """
    raw = part
    part = part.strip(' .,:;•*·-–—"“”„»«<>|#')
    if part.endswith(_JUNIOR) and f"{part}." in raw:
        part += "."
    if not part or len(part) > _LONGEST_NAME or is_agency(part):
        return None
    if cjk_name.is_cjk(part):
        return cjk_name.read(part)
    first, _, rest = part.partition(" ")
    if (not rest and not single and part.isascii()) or first.casefold() in NOT_NAMES:
        return None  # a shortcut: the checks below say the same
    words = _strip_titles(part.split(" "))
    if not 1 <= len(words) <= 6:  # with particles: "Maria de los Angeles de la Cruz"
        return None
    for word in words:
        if not word.isalpha() and _NAME_WORD.fullmatch(word) is None:
            return None
    name = " ".join(words)
    if is_agency(name) or any(map(_is_not_name, words)):
        return None
    if publisher and _is_publisher(bare_words(name), publisher):
        return None
    if _is_caseless(name):
        return name if len(words) >= (1 if single else 2) else None
    if len(words) == 1:
        return name if single and len(name) > 2 and name[0].isupper() else None
    return name if _is_capitalised_like_a_name(words) else None


def _is_caseless(name: str) -> bool:
    """Whether a name holds a letter of a script without capitals; few come to the pattern."""
    return not name.isascii() and max(name) >= FIRST_CASELESS and bool(_CASELESS.search(name))


def _strip_titles(words: list[str]) -> list[str]:
    """`words` without titles before the name, and without degrees and a job after it.

    "Ada Moreno News Reporter" is a name and a job with no mark between them.
    """
    while words and words[0].casefold() in TITLES:
        words = words[1:]
    while len(words) > 2 and words[-1].casefold() in DEGREES:
        words = words[:-1]
    if words and words[0] in words[2:4]:  # a picture's text, then the name
        return words[: words.index(words[0], 1)]  # "Ada Moreno Ada Moreno", "Ada Moreno Ada"
    for index in range(2, len(words)):
        plain = words[index].casefold().strip(".")
        if plain in _GROUPS and not has_given_name(words[0]):
            return []  # "Smart Saver Team"; but "Ada Moreno Staff"
        if plain in NOT_NAMES and plain not in _DOMAINS:
            # "Ada Moreno Fox News", "Ada Moreno Wellness Writer"; but "Mary Beth Lund Reporter"
            middle = words[1]
            if (
                index == 3
                and len(middle) > 2
                and middle[0].isupper()
                and not has_given_name(middle)
            ):
                return words[:2]
            return words[:index]
    return words


def _is_not_name(word: str) -> bool:
    """Whether a word, or a part of a hyphenated one, is in `NOT_NAMES`, or is a possessive."""
    plain = word.casefold().strip(".")
    if plain.endswith(("'s", "’s")):
        return True
    return plain in NOT_NAMES or ("-" in plain and any(p in NOT_NAMES for p in plain.split("-")))


def _is_publisher(name: str, publisher: str) -> bool:
    """Whether a name is the publisher's, contains it, or is two words of it; both `bare_words`."""
    return f" {publisher} " in f" {name} " or (" " in name and f" {name} " in f" {publisher} ")


def _is_capitalised_like_a_name(words: list[str]) -> bool:
    """Whether there are two to five capitalised words, and only particles between them."""
    if words[-1].islower() or (len(words) == 2 and words[0].casefold() in ARTICLES):
        return False
    full = [word for word in words if word.casefold() not in PARTICLES or word[0].isupper()]
    if not 2 <= len(full) <= 5 or not all(map(_is_capitalised, full)):
        return False
    if all(len(word.strip(".")) < 2 for word in full):
        return False
    # An abbreviation beside a word is an agency's or a country's: "AFP Moscow". Not "Ada LUND".
    upper = [w for w in full if len(w) > 2 and w.isalpha() and w.isupper() and w not in _NUMERALS]
    if not upper or all(map(str.isupper, full)):
        return True
    return all(len(word) > 3 for word in upper) and upper == full[-len(upper) :]


def _is_capitalised(word: str) -> bool:
    """Whether a word is capitalised like a name: "Lund", "d’Orsay", "O’Neill"."""
    return word[0].isupper() or (len(word) > 3 and word[1] in "'’" and word[2].isupper())
