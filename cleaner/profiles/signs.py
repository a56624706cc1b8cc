"""Which profiles may recognise a text, by the signs in it: a cheap check that most texts fail."""

from collections.abc import Collection, Sequence

from cleaner.matching.dump_signs import PROFILES
from cleaner.native import passes

EDGES = "0123456789-–—|]"  # how a line with a page number ends
_LEAST_NUMBERS = 2


def present(texts: Sequence[str], signed: Collection[str]) -> Sequence[str]:
    """Return the profiles that may recognise the lines, in order: those `signed`, and of pages."""
    names = {*signed, "page_breaks"} if _may_have_pages(texts) else signed
    return [name for name in PROFILES if name in names] if names else ()


def _may_have_pages(texts: Sequence[str]) -> bool:
    """Whether lines may be page numbers; looked at once here, so not again in every step."""
    edged = [texts[index] for index in passes.edged(texts, EDGES)]
    if sum([text[-1] in EDGES for text in edged]) < _LEAST_NUMBERS:
        return False
    from cleaner.profiles.page_breaks import has_numbers  # a text without numbers needs no pattern

    return has_numbers(edged)
