"""Take out of a page what would cost its parser more than linear time.

Three shapes are quadratic in the parser: a tag with thousands of attributes, each compared
with all before it; elements nested thousands deep, each end tag looking up through all of
them; and formatting that is never closed, opened again in every later block, so that 47 kB
become 700 MB. So attributes past `MOST` are cut, and tags that would open an element below
`DEEPEST`, or more than `FORMATS` formatting ones at once, are taken out together with their
end tags; text is never touched. Any page that cannot hold one of these shapes, nearly all
of them, is passed on after four counts.

A page longer than `LONGEST` is refused by name; nothing is cut off silently.

Law: linear; what a browser would show of the text is still there.
"""

import re
from collections import Counter

from cleaner.errors import DocumentError
from cleaner.page.built import native
from cleaner.page.tags import RAW, Tag, tags

MOST = 1000  # attributes of one tag
DEEPEST = 500  # open elements
FORMATS = 8  # open formatting elements; a block in all of them costs the parser 2 kB
LONGEST = 32_000_000  # characters; the largest real pages hold a few million
_SMALL = 5000  # "<"; nested as deep as that, a page still costs but 40 ms

_REOPENED = 200_000  # formatting tags times all tags; the parser's worst is 50 MB then
_REOPENS = "b big code em font i s small strike strong tt u"  # a and nobr close themselves
_FORMATTING = frozenset(_REOPENS.split())
_FORMAT = re.compile(rf"<(?=[bcefistu])(?:{_REOPENS.replace(' ', '|')})[\s>/]", re.I | re.A)

_ALONE = (
    "area base br col embed frame hr img input link meta param source track wbr basefont"
    " bgsound keygen"
)
_VOID = frozenset(_ALONE.split())
_CLOSED = "p li dt dd option optgroup tr td th tbody thead tfoot rt rp"  # by the next of a kind
_FLAT = frozenset(_CLOSED.split())
_VOIDS, _FLATS, _FORMATTINGS, _RAWS = 1, 2, 3, 4  # as native_nesting.c names them
_SORTS = (
    dict.fromkeys(_VOID, _VOIDS) | dict.fromkeys(_FLAT, _FLATS)
    | dict.fromkeys(_FORMATTING, _FORMATTINGS) | dict.fromkeys(RAW, _RAWS)
)  # fmt: skip
if native is not None:
    native.set_sorts(_SORTS)
NAMES = 3000  # made-up ones that are told apart; the end tags of others count for nothing
_LONG = 12_000  # characters; a shorter tag holds too few attributes to matter
_PARTS = " \n\t\r\f/\"'"  # an attribute begins behind one of these
_MOST_PARTS = 3 * MOST  # the parser does not feel that many yet
_OPENS = re.compile(r"<[a-zA-Z]")
_ONE = re.compile(r"""[^\s"'=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]++))?""")


def guarded(html: str) -> str:
    """Return `html`, or the same page with its dangerous tags taken out.

    Raises `DocumentError` ("too-large") for a page longer than `LONGEST`.
    """
    if len(html) > LONGEST:
        raise DocumentError(
            f"a page of {len(html)} characters; at most {LONGEST} are read", reason="too-large"
        )
    return _flattened(html) if _harmful(html) else html


def _harmful(html: str) -> bool:
    """Whether the page may hold one of the three shapes; errs to yes."""
    if native is not None:
        deepest, formats, attributes = native.nesting(html)
        if deepest <= DEEPEST and formats <= FORMATS and attributes <= MOST:
            return False
    opens = html.count("<")
    return _steep(html, opens) or _crowded(html) or html.count(">") > 1.5 * opens + 1000


def _crowded(html: str) -> bool:
    """Whether the page's long tags may hold more than `_MOST_PARTS` attributes; errs to yes.

    Leaps from ">" to ">": only where `_LONG` characters hold none is there anything to read.
    """
    at = parts = 0
    while at + _LONG <= len(html):
        end = html.rfind(">", at, at + _LONG)
        if end < 0:
            end = html.find(">", at + _LONG)
            end = len(html) if end < 0 else end
            tag = _OPENS.search(html, at, end)
            if tag is not None and end - tag.start() > _LONG:
                parts += sum([html.count(part, tag.start(), end) for part in _PARTS])
                if parts > _MOST_PARTS:
                    return True
        at = end + 1
    return False


def _steep(html: str, opens: int) -> bool:
    """Whether too many elements may be open at once, of all or of the formatting ones."""
    large = opens > _SMALL
    if not large and opens * opens <= _REOPENED:
        return False
    many = opens * len(_FORMAT.findall(html)) > _REOPENED
    if not large and not many:
        return False
    deepest, formats, _ = (plain_nesting if native is None else native.nesting)(html)
    return (large and deepest > DEEPEST) or (many and formats > FORMATS)


def plain_nesting(html: str) -> tuple[int, int, int]:
    """How many elements, and how many formatting ones, may at most be open at once, and how
    many attributes a tag of more than `_LONG` characters has at most.

    An end tag counts where an element of its name is open, and closes that one only: what
    a parser closes along with it makes the true numbers smaller, never larger.
    """
    opened: Counter[str] = Counter()
    depth = deepest = formats = most = others = many = 0
    for tag in tags(html):
        if tag.end - tag.attributes > _LONG:
            many = max(many, sum(1 for _ in _ONE.finditer(html, tag.attributes, tag.end)))
        name = tag.name
        sort = _SORTS.get(name, 0)
        if tag.is_raw or sort == _VOIDS:
            continue
        if tag.is_closing:
            if opened[name]:
                opened[name] -= 1
                depth -= sort != _FLATS
                formats -= sort == _FORMATTINGS
            continue
        if sort or name in opened or others < NAMES:
            others += not sort and name not in opened
            opened[name] += 1
        depth += sort != _FLATS
        formats += sort == _FORMATTINGS
        deepest, most = max(deepest, depth), max(most, formats)
    return deepest, most, many


def _flattened(html: str) -> str:
    out = []
    kept_to = 0
    opened: list[str] = []  # names of the open elements, the dropped ones too
    dropped: dict[str, int] = {}
    formats: Counter[str] = Counter()  # open till their own end tag comes, wherever that is
    for tag in tags(html):
        name = tag.name
        if tag.is_closing:
            if dropped.get(name):
                dropped[name] -= 1
                out.append(html[kept_to : tag.start])
                kept_to = tag.next
                continue
            if formats[name]:
                formats[name] -= 1
            if opened and name in opened[-64:]:
                while opened.pop() != name:
                    pass
            continue
        if not tag.is_raw and name not in _VOID:
            formatting = name in _FORMATTING
            if len(opened) >= DEEPEST or (formatting and formats.total() >= FORMATS):
                dropped[name] = dropped.get(name, 0) + 1
                out.append(html[kept_to : tag.start])
                if not formatting:  # which parts no words
                    out.append(" ")
                kept_to = tag.next
                continue
            if formatting:
                formats[name] += 1
            if name not in _FLAT:
                opened.append(name)
        if tag.end - tag.attributes > _LONG and (cut := _cut(html, tag)) is not None:
            out.append(html[kept_to:cut])
            kept_to = tag.end
    if not out:
        return html
    out.append(html[kept_to:])
    return "".join(out)


def _cut(html: str, tag: Tag) -> int | None:
    """Where the first attribute past `MOST` begins, None where there are no more."""
    for number, match in enumerate(_ONE.finditer(html, tag.attributes, tag.end), 1):
        if number > MOST:
            return match.start()
    return None
