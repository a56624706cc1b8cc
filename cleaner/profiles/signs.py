"""Signs of dumps: what a text must hold for a profile to be asked at all.

Most texts are no dump, and hold none of these. All signs are looked for at once; a newline in one
is the border of a line. No sign spans two lines, so a text of which lines are removed has no sign
that it did not have before.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from cleaner.native import passes

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
    "page_breaks": (),  # see `_may_have_pages`
    "wire_slugs": (
        *(f"{before}{kind}-" for before in "\n ^" for kind in ("AM", "PM", "BC", "AP", "HFR")),
        "\n^", "\ndpa ", "dpa-Notizblock", "dpa-Kontakt", "Keywords: ", "(C) Reuters L",
        *(f" dpa 0{digit}" for digit in _DIGITS),
        *(f"\nReut{digit}" for digit in "012"),
    ),
}  # fmt: skip
EDGES = _DIGITS + "-–—|]"  # how a line with a page number ends
_LEAST_NUMBERS = 2
BLOCK = 16_384  # lines searched at a time
# Code points searched sign by sign before the automaton is built, which takes as long.
PLAIN_SEARCH_CHARS = 4096


def present(texts: Sequence[str]) -> Sequence[str]:
    """Return the profiles of which a sign occurs in the lines, in order."""
    names: set[str] = set()
    for first in range(0, len(texts), BLOCK):  # no copy of a long text
        names |= _search.profiles_in("\n".join(["", *texts[first : first + BLOCK], ""]))
    if _may_have_pages(texts):
        names.add("page_breaks")
    return [name for name in PROFILES if name in names] if names else ()


def _may_have_pages(texts: Sequence[str]) -> bool:
    """Whether lines may be page numbers; looked at once here, so not again in every step."""
    edged = [texts[index] for index in passes.edged(texts, EDGES)]
    if sum([text[-1] in EDGES for text in edged]) < _LEAST_NUMBERS:
        return False
    from cleaner.profiles.page_breaks import has_numbers  # a text without numbers needs no pattern

    return has_numbers(edged)


class _Search:
    """Looks for all signs: in the first texts of a process one by one, then at once.

    A program that cleans one text and exits builds no automaton.
    """

    def __init__(self) -> None:
        self._signs = [(sign, name) for name, signs in PROFILES.items() for sign in signs]
        self._plain_search_left = PLAIN_SEARCH_CHARS

    def profiles_in(self, block: str) -> set[str]:
        """Return the profiles of which a sign occurs in the text."""
        self._plain_search_left -= len(block)
        if self._plain_search_left >= 0:
            return {name for sign, name in self._signs if sign in block}
        matches = self._automaton.find_matches_as_indexes(
            block.encode("utf-8", "surrogatepass"), overlapping=True
        )
        return {self._signs[match[0]][1] for match in matches}

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import BytesAhoCorasick, Implementation

        patterns = [sign.encode() for sign, _ in self._signs]
        return BytesAhoCorasick(patterns, implementation=Implementation.DFA)


_search = _Search()
