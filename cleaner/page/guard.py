"""Parse a page in linear time, by removing what its parser would need more for.

Three shapes are quadratic in the parser: a tag with thousands of attributes, each compared with
all before it; elements nested thousands deep, where each end tag searches all of them; and
formatting that is never closed and so reopened in every later block, which turns 47 kB into
700 MB. Attributes past `MAX_ATTRIBUTES` are cut. Tags that would open an element deeper than
`MAX_DEPTH`, or more than `MAX_FORMATTING` formatting elements at once, are removed with their end
tags; text is never touched. Pages that cannot hold one of these shapes, nearly all, pass after
four counts.

A page longer than `LONGEST` is refused; nothing is cut off silently.

Law: linear; all text that a browser would show is still there.
"""

import re
from collections import Counter
from typing import Any

from cleaner.errors import DocumentError
from cleaner.native import native
from cleaner.page.shadow_roots import MARK, with_shadow_roots
from cleaner.page.tags import RAW, Tag, tags

MAX_ATTRIBUTES = 1000  # of one tag
MAX_DEPTH = 500  # open elements
MAX_FORMATTING = 8  # open formatting elements; a block in all of them costs the parser 2 kB
LONGEST = 32_000_000  # characters; the largest real pages hold a few million
NAMES = 3000  # unknown tag names that are counted apart; the end tags of others are ignored

_FEW_TAGS = 5000  # "<"; even if all of them nest, the page parses in 40 ms
_FEW_REOPENED = 200_000  # formatting tags times all tags; costs the parser 50 MB at worst
# ">" for each "<", and so many more: below that, few elements can be closed by stray end tags, and
# pages with ">" in scripts pass. Set by hand on the development pages.
_CLOSING_PER_OPENING, _FEW_CLOSING = 1.5, 1000
_SEARCHED = 64  # open elements among which an end tag looks for its own; it closes none beyond
_LONG_TAG = 12_000  # characters; a shorter tag holds too few attributes to matter
_FEW_SEPARATORS = 3 * MAX_ATTRIBUTES  # the parser does not slow down below that
_SEPARATORS = " \n\t\r\f/\"'"  # an attribute begins after one of these

_REOPENED = "b big code em font i s small strike strong tt u"  # a and nobr close themselves
_FORMATTING = frozenset(_REOPENED.split())
_FORMATTING_TAG = re.compile(
    rf"<(?=[bcefistu])(?:{_REOPENED.replace(' ', '|')})[\s>/]", re.I | re.A
)
_VOID_TAGS = (
    "area base br col embed frame hr img input link meta param source track wbr basefont"
    " bgsound keygen"
)
_VOID = frozenset(_VOID_TAGS.split())
# Each is closed by the next of its kind, so a row of them does not nest.
_SIBLING_TAGS = "p li dt dd option optgroup tr td th tbody thead tfoot rt rp"
_SIBLINGS = frozenset(_SIBLING_TAGS.split())
# As the native form numbers them.
_IS_VOID, _IS_SIBLING, _IS_FORMATTING, _IS_RAW, _IS_TEMPLATE = 1, 2, 3, 4, 5
_SORTS = (
    dict.fromkeys(_VOID, _IS_VOID) | dict.fromkeys(_SIBLINGS, _IS_SIBLING)
    | dict.fromkeys(_FORMATTING, _IS_FORMATTING) | dict.fromkeys(RAW, _IS_RAW)
    | {"template": _IS_TEMPLATE}
)  # fmt: skip

_TAG_START = re.compile(r"<[a-zA-Z]")
# A name, and perhaps a value, quoted or bare; possessive, so that nothing is read twice.
_ATTRIBUTE = re.compile(r"""[^\s"'=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]++))?""")


def parse(html: str) -> Any:
    """Return the tree of a page, a selectolax ``LexborHTMLParser``.

    Raises `DocumentError` ("too-large") for a page longer than `LONGEST`.
    """
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    return LexborHTMLParser(_encoded(html), options=LexborDocumentOptions.WO_EVENTS)


def _encoded(html: str) -> bytes:
    """The page in UTF-8, as it can be parsed in linear time."""
    try:
        page = html.encode()
    except UnicodeEncodeError:  # the halves of surrogate pairs are no characters
        page = html.encode("utf-8", "ignore")
        html = page.decode()
    if native is not None and len(html) <= LONGEST:
        *nesting, templates = _nesting_of(page)
        # without a template there is no shadow root to look for: that took 3 % of reading a page
        if _is_within(*nesting) and (not templates or MARK not in html):
            return page
    fast = guarded(with_shadow_roots(html))
    return page if fast is html else fast.encode()


def guarded(html: str) -> str:
    """Return `html`, or the same page without the tags and attributes past the limits.

    Raises `DocumentError` ("too-large") for a page longer than `LONGEST`.
    """
    if len(html) > LONGEST:
        raise DocumentError(
            f"a page of {len(html)} characters; at most {LONGEST} are read", reason="too-large"
        )
    return _within_limits(html) if _may_be_slow(html) else html


def _may_be_slow(html: str) -> bool:
    """Whether the page may hold one of the three shapes; true if in doubt."""
    if native is not None and _is_within(*_nesting(html)[:3]):
        return False
    opening = html.count("<")
    return (
        _may_nest(html, opening)
        or _may_have_many_attributes(html)
        or html.count(">") > _CLOSING_PER_OPENING * opening + _FEW_CLOSING
    )


def _may_nest(html: str, opening: int) -> bool:
    """Whether too many elements may be open at once; `opening` is the page's count of "<"."""
    many_tags = opening > _FEW_TAGS
    if not many_tags and opening * opening <= _FEW_REOPENED:
        return False
    much_formatting = opening * len(_FORMATTING_TAG.findall(html)) > _FEW_REOPENED
    if not many_tags and not much_formatting:
        return False
    depth, formatting, *_ = _nesting(html)
    return (many_tags and depth > MAX_DEPTH) or (much_formatting and formatting > MAX_FORMATTING)


def _may_have_many_attributes(html: str) -> bool:
    """Whether the page's long tags hold more than `_FEW_SEPARATORS`.

    Leaps from ">" to ">": a long tag can only be where `_LONG_TAG` characters hold none.
    """
    at = separators = 0
    while at + _LONG_TAG <= len(html):
        end = html.rfind(">", at, at + _LONG_TAG)
        if end < 0:
            end = html.find(">", at + _LONG_TAG)
            end = len(html) if end < 0 else end
            tag = _TAG_START.search(html, at, end)
            if tag is not None and end - tag.start() > _LONG_TAG:
                separators += sum([html.count(mark, tag.start(), end) for mark in _SEPARATORS])
                if separators > _FEW_SEPARATORS:
                    return True
        at = end + 1
    return False


def _is_within(depth: int, formatting: int, attributes: int) -> bool:
    """Whether what `plain_nesting` returns is within the limits."""
    return depth <= MAX_DEPTH and formatting <= MAX_FORMATTING and attributes <= MAX_ATTRIBUTES


def _nesting(html: str) -> tuple[int, int, int, int]:
    """What `plain_nesting` returns."""
    if native is None:
        return plain_nesting(html)
    return _nesting_of(html.encode("utf-8", "replace"))


def _nesting_of(page: bytes) -> tuple[int, int, int, int]:
    """What `plain_nesting` returns, by the native form."""
    assert native is not None
    return native.nesting(page, _SORTS, _attributes_of_long_tag)


def _count_attributes(html: str, start: int, end: int) -> int:
    """The number of attributes in a part of the page that is inside a tag."""
    return sum(1 for _ in _ATTRIBUTE.finditer(html, start, end))


def _attributes_of_long_tag(inside: str) -> int:
    """The number of attributes in a tag, 0 if it is no longer than `_LONG_TAG` characters."""
    return _count_attributes(inside, 0, len(inside)) if len(inside) > _LONG_TAG else 0


def plain_nesting(html: str) -> tuple[int, int, int, int]:
    """Return the most elements and the most formatting elements that are open at once.

    The third number is the most attributes of a tag of more than `_LONG_TAG` characters, the
    fourth how many templates are opened.

    The first two are upper bounds. An end tag counts where an element of its name is open, and
    closes that one only; a parser may close others along with it.
    """
    opened: Counter[str] = Counter()
    depth = deepest = formatting = most_formatting = unknown = most_attributes = templates = 0
    for tag in tags(html):
        if tag.end - tag.attributes > _LONG_TAG:
            attributes = _count_attributes(html, tag.attributes, tag.end)
            most_attributes = max(most_attributes, attributes)
        name = tag.name
        sort = _SORTS.get(name, 0)
        if tag.is_raw or sort == _IS_VOID:
            continue
        if tag.is_closing:
            if opened[name]:
                opened[name] -= 1
                depth -= sort != _IS_SIBLING
                formatting -= sort == _IS_FORMATTING
            continue
        if sort or name in opened or unknown < NAMES:
            unknown += not sort and name not in opened
            opened[name] += 1
        depth += sort != _IS_SIBLING
        formatting += sort == _IS_FORMATTING
        templates += sort == _IS_TEMPLATE
        deepest, most_formatting = max(deepest, depth), max(most_formatting, formatting)
    return deepest, most_formatting, most_attributes, templates


def _within_limits(html: str) -> str:
    """The page without the tags and attributes past the limits."""
    kept: list[str] = []
    kept_to = 0
    opened: list[str] = []  # names of the open elements, in order
    removed: Counter[str] = Counter()  # start tags whose end tags are still to be removed
    formatting: Counter[str] = Counter()  # stays open until its own end tag, wherever that is
    for tag in tags(html):
        name = tag.name
        if tag.is_closing:
            if removed[name]:
                removed[name] -= 1
                kept.append(html[kept_to : tag.start])
                kept_to = tag.next
                continue
            if formatting[name]:
                formatting[name] -= 1
            if opened and name in opened[-_SEARCHED:]:
                while opened.pop() != name:
                    pass
            continue
        if not tag.is_raw and name not in _VOID:
            is_formatting = name in _FORMATTING
            if len(opened) >= MAX_DEPTH or (is_formatting and formatting.total() >= MAX_FORMATTING):
                removed[name] += 1
                kept.append(html[kept_to : tag.start])
                if not is_formatting:
                    kept.append(" ")  # the element separated words
                kept_to = tag.next
                continue
            if is_formatting:
                formatting[name] += 1
            if name not in _SIBLINGS:
                opened.append(name)
        if tag.end - tag.attributes > _LONG_TAG and (cut := _limit(html, tag)) is not None:
            kept.append(html[kept_to:cut])
            kept_to = tag.end
    if not kept:
        return html
    kept.append(html[kept_to:])
    return "".join(kept)


def _limit(html: str, tag: Tag) -> int | None:
    """Where the first attribute past `MAX_ATTRIBUTES` begins, or None."""
    for number, match in enumerate(_ATTRIBUTE.finditer(html, tag.attributes, tag.end), 1):
        if number > MAX_ATTRIBUTES:
            return match.start()
    return None
