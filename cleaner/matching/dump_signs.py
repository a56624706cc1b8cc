"""Signs of dumps: what a text must hold for a profile to be asked at all (`cleaner.profiles`).

Most texts are no dump, and hold none of these. They are looked for with the literals of the rules,
in the folded cores of lines, and only then in the lines as they are: a search of their own would
cost a tenth of what a text costs with 500 rules. A newline in a sign is the border of a line. No
sign spans two lines, so a text of which lines are removed has no sign that it did not have before.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache
from itertools import product

from cleaner.matching.fold import core, fold

_DIGITS = "0123456789"
_SHEETS = range(1, 25)  # of a page that a browser has printed

# In this order, from the outermost frame to the innermost.
PROFILES: Mapping[str, Sequence[str]] = {
    "archive_banner": (
        "s cache of http", "Cache von Google", "cached page for", " captures\n", "1 capture\n",
        "web.archive.org/web", "Wayback Machine - ", "aved from http", "rchived from http",
        "espeichert von http", "aved from: http",
    ),
    "browser_print": (
        *(f"{between}{last}\n" for between in ("/", " of ", " von ") for last in _SHEETS),
        *(f"\n{first} {of} " for first in _SHEETS[:3] for of in ("of", "von", "sur", "de", "di")),
    ),
    "text_browser": ("[1]", "[2]"),
    "reader_head": (
        "URL Source:", "URL:", "url:", "Url:", "Link:", "link:", "Source: http", "Source:http",
        "source: http", "Quelle: http", "quelle: http", "Source: www", "Adresse: http",
    ),
    "mail_text": tuple(
        f"\n{name}:" for name in ("From", "from", "FROM", "Von", "De", "Da", "Van", "Från")
    ),
    "newsletter": (
        "nsubscribe", "NSUBSCRIBE", "n your browser", "in browser", "n a browser", "iew online",
        "iew it online", "m Browser", "orwarded to you", "eceiving this", "eceived this",
        "bmelden", "bbestellen", "ésabonner", "ésinscrire", "de baja", "pt out", "pt-out",
        "these emails", "these e-mails", "ewsletter im", "nline-Version", "eb version",
    ),
    "lexisnexis": (
        "LENGTH:", "Length:", "LÄNGE:", "Länge:", "LONGUEUR:", "LOAD-DATE:", "Load-Date:",
        "LADEDATUM:", "Ladedatum:", "PUBLICATION-TYPE:", "Publication-Type:", " DOCUMENTS\n",
        " DOCUMENT\n", " DOKUMENTEN\n", "End of Document", "Ende des Dokuments",
        *(f"Dokument {digit}" for digit in _DIGITS),
    ),
    "factiva": (
        *(
            f"{digit} {words}\n"
            for digit in _DIGITS
            for words in ("words", "word", "Wörter", "mots", "palabras", "parole", "palavras")
        ),
        "\nWC ", "\nWC\t", "\nWC\n", "\nDocument ", "\nDokument ", "\nDocumento ",
        "\nAN Document", "\nAN\tDocument", "\nAN\n",
    ),
    "proquest": (
        "Full text:", "Full Text:", "Volltext:", "Publication title:", "Publication info:",
        "Publikationstitel:", "ProQuest",
    ),
    "dow_jones": (") Dow Jones", ") DJ "),
    "bloomberg": ("To contact the ", "to contact the ", "(Bloomberg"),
    "page_breaks": (),  # see `cleaner.profiles.signs`
    "wire_slugs": (
        *(f"{before}{kind}-" for before in "\n ^" for kind in ("AM", "PM", "BC", "AP", "HFR")),
        "\n^", "\ndpa ", "dpa-Notizblock", "dpa-Kontakt", "Keywords: ", "(C) Reuters L",
        *(f" dpa 0{digit}" for digit in _DIGITS),
        *(f"\nReut{digit}" for digit in "012"),
    ),
}  # fmt: skip
SIGNS = tuple([(sign, name) for name, signs in PROFILES.items() for sign in signs])
BLOCK = 16_384  # lines searched at a time


def is_in(name: str, texts: Sequence[str]) -> bool:
    """Return whether a sign of a profile is in some lines."""
    for first in range(0, len(texts), BLOCK):  # no copy of a long text
        block = "\n".join(["", *texts[first : first + BLOCK], ""])
        if any(sign in block for sign in PROFILES[name]):
            return True
    return False


def by_line(texts: Sequence[str]) -> dict[int, Set[str]]:
    """Return the profiles of which a sign is in a line, by index, for the few lines with one."""
    block = "\n".join(["", *texts, ""])
    present = [number for number, (sign, _) in enumerate(SIGNS) if sign in block]
    return among(dict.fromkeys(range(len(texts)), present), texts) if present else {}


def among(possible: Mapping[int, Iterable[int]], texts: Sequence[str]) -> dict[int, Set[str]]:
    """Return the same, of the signs that may be in a line, by index."""
    found: dict[int, Set[str]] = {}
    for index, numbers in possible.items():
        line = f"\n{texts[index]}\n"
        if names := {SIGNS[number][1] for number in numbers if SIGNS[number][0] in line}:
            found[index] = names
    return found


@cache
def in_cores() -> Mapping[str, Sequence[int]]:
    """Return literals, one of which is in the folded core of a line with a sign.

    With the numbers of the signs that it may be of: "URL:" and "url:" are one literal.
    """
    found: dict[str, list[int]] = {}
    for number, (sign, _) in enumerate(SIGNS):
        for form in _forms(sign):
            found.setdefault(form, []).append(number)
    return found


def _forms(sign: str) -> list[str]:
    """What a sign may have become in the folded core of its line."""
    text = sign.strip("\n")
    inner = core(text)
    start = text.index(inner)
    befores = _beside(text[:start], sign[0] == "\n")
    afters = _beside(text[start + len(inner) :], sign[-1] == "\n")
    return [fold(before + inner + after) for before, after in product(befores, afters)]


def _beside(decoration: str, is_at_border: bool) -> Sequence[str]:
    """What may be beside the core of a sign: at a line's border its decoration is left out."""
    if is_at_border:
        return ("\n",)
    return (decoration, "\n") if decoration else ("",)
