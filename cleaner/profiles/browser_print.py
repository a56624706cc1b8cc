"""A page printed from a browser: what it puts above and below every sheet.

Above are the day and time of printing and the page's title, below its address and "2/3"; Firefox
has title and address above, "2 of 3" and the day below. The day is that of the printing. Such lines
stand between the sentences of the article, since a sheet ends where it is full.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from cleaner.profiles.frame import Frame, filled

_DAY = (
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:(?:um|at|à|alle) )?"
    r"\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: Uhr)?"
)
_URL = r"(?:https?://|file:///|about:|www\.)\S{1,600}"
_BARE_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")  # only where it is repeated
_PAGES = r"(?:(?:page|seite|pagina) )?(\d{1,3}) ?(?:/|of|von|sur|de|di|av) ?(\d{1,3})"
_ABOVE = re.compile(rf"{_DAY}(?:\s{{2,}}|\t)(?P<title>\S.{{0,300}})|{_DAY}", re.IGNORECASE)
_ABOVE_URL = re.compile(rf"(?P<title>\S.{{0,300}}?)(?:\s{{2,}}|\t)(?P<url>{_URL})", re.IGNORECASE)
_BELOW = re.compile(
    rf"(?:(?P<url>{_URL})(?:\s{{1,}}|\t))?{_PAGES}(?:(?:\s{{2,}}|\t){_DAY})?", re.IGNORECASE
)
_BARE_URL = re.compile(_URL)
_MISREAD = 4  # of so many sheets one may give another total
_LEAST_RISING = 0.7  # of the sheets; the others are missing or doubled
_HEAD = 12  # lines that are not blank in which the headline is looked for
_NEAR = 3  # lines that are not blank from a sheet's number to what else is printed there
_SUFFIX = re.compile(r"\s+[|–—·-]\s+")


def find(texts: Sequence[str]) -> Frame | None:
    """Return the lines of the sheets' heads and feet, which count up to the number of sheets.

    None if nothing counts up, or if beside the numbers there are no heads and fewer than two
    addresses.
    """
    words = filter(None, map(str.strip, texts))
    below = [(p, m) for p, text in enumerate(words) if (m := _BELOW.fullmatch(text))]
    pages = [(int(m[2]), int(m[3])) for _, m in below]
    if not pages or not _counts_up(pages):
        return None
    lines = filled(texts)
    near = {q for p, _ in below for q in range(p - _NEAR, p + _NEAR + 1)} | set(range(_NEAR))
    above = [
        (p, m)
        for p in sorted(near)
        if 0 <= p < len(lines)
        and (m := _ABOVE.fullmatch(texts[lines[p]].strip()) or _above_url(texts[lines[p]]))
    ]
    addressed = [m["url"] for _, m in below if m["url"]]
    addressed += [texts[lines[p]] for p in near if 0 <= p < len(lines) and _is_url(texts[lines[p]])]
    if not above and len(addressed) < 2:
        return None
    frame = Frame()
    frame.hidden.update(lines[p] for p, _ in (*below, *above))
    _take_repeated(texts, lines, near, frame)
    groups = [(lines[p], m.groupdict()) for p, m in (*above, *below)]
    _state(texts, lines, groups, frame)
    return frame


def _is_url(text: str) -> bool:
    return _BARE_URL.fullmatch(text.strip()) is not None


def _above_url(text: str) -> "re.Match[str] | None":
    return _ABOVE_URL.fullmatch(text.strip())


def _counts_up(pages: Sequence[tuple[int, int]]) -> bool:
    """Whether the sheets are those of one printing, in order; a few may be missing or doubled."""
    totals = Counter(total for _, total in pages)
    numbers = [number for number, _ in pages]
    rising = sum(after > before for before, after in pairwise(numbers))
    return (
        len(totals) <= 1 + len(pages) // _MISREAD
        and all(1 <= number <= total for number, total in pages)
        and rising >= (len(pages) - 1) * _LEAST_RISING
    )


def _take_repeated(
    texts: Sequence[str], lines: Sequence[int], near: set[int], frame: Frame
) -> None:
    """Remove the title and address where they are printed on lines of their own."""
    places = [p for p in sorted(near) if 0 <= p < len(lines) and lines[p] not in frame.hidden]
    count = Counter(" ".join(texts[lines[p]].split()) for p in places)
    for p in places:
        text = " ".join(texts[lines[p]].split())
        beside = {lines[q] for q in (p - 1, p + 1) if 0 <= q < len(lines)} & frame.hidden
        if any(texts[i].strip() == text for i in beside):
            continue  # the headline below the printed title
        if count[text] > 1 and (_is_url(text) or _BARE_DAY.fullmatch(text) or beside):
            frame.hidden.add(lines[p])


def _state(
    texts: Sequence[str],
    lines: Sequence[int],
    groups: Sequence[tuple[int, dict[str, str | None]]],
    frame: Frame,
) -> None:
    """State the address, and the headline: a line of the text with which the title begins."""
    for index, group in groups:
        if (url := group.get("url")) and url.startswith("http"):
            frame.state("canonical", url, index)
            break
    printed = next((title for _, group in groups if (title := group.get("title"))), None)
    if printed is None:
        return
    names = {" ".join(printed.split()), *_SUFFIX.split(printed, maxsplit=1)[:1]}
    for i in lines[:_HEAD]:
        if i not in frame.hidden and " ".join(texts[i].split()) in names:
            frame.state("title", texts[i], i)
            return
