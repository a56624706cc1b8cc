"""Files that cleaner itself has written beside documents: they are no documents.

A rule file, a review page or decisions saved in the folder they are about would otherwise be read
with the articles there, and the next `cleaner learn` would find its own rules in them.
"""

import re

REVIEW_MARK = '<link rel="icon" href="data:,">\n<title>Review of '  # in the first 2,000 bytes
_REVIEW = re.compile(rb"\s*<!doctype html>.{0,2000}?" + re.escape(REVIEW_MARK.encode()), re.DOTALL)
_DECISIONS = re.compile(rb'\s*\{\s*"format"\s*:\s*"cleaner-decisions"')
_RULES = re.compile(
    rb'(?:\xef\xbb\xbf)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*format *= *1[ \t]*\r?\nfamily *= *"'
)


def own_kind(head: bytes) -> str | None:
    r"""Return what a file of ours is by its first bytes, None for any other.

    A rule file is recognised where `format` and `family` are its first keys, as `cleaner learn`
    and the manual write it.

    >>> own_kind(b'# Mine.\nformat = 1\nfamily = "mine"\n'), own_kind(b"The format = 1 is new.\n")
    ('rule file of cleaner', None)
    """
    if _RULES.match(head):
        return "rule file of cleaner"
    if _REVIEW.match(head):  # not in it: an archive may begin with one
        return "review page of cleaner"
    return "file of decisions of cleaner review" if _DECISIONS.match(head) else None
