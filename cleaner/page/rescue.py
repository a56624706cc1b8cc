"""What is done where the judge finds almost nothing: the text a script carries, or trafilatura.

`carried` gives the lines of an article that stands only in JSON-LD or in a script's payload.
`chosen` asks trafilatura.

It costs eight times what the rest of the page costs, and nine pages of ten are none the
better for it. It answers with text; that text is turned into a choice among the page's own
lines, so that what is kept still stood on the page, in its order, and every other line is
still accounted for.

Never asked on a page so large that it would not come back (`LARGEST`, `MOST`, `TAGS`).
"""

import re
from collections.abc import Sequence
from html import escape, unescape

from cleaner.model import TRAITS, Line, Shape
from cleaner.page.guard import guarded

LARGEST = 3_000_000  # characters of a page
MOST = 20_000  # lines
TAGS = 30_000  # it takes 23 s for 100,000 cells in a row; no real page of 2,052 has 20,000
LEAST = 400  # characters of a body that a script carries; a shorter one is a teaser
SHOWN = 0.3
CLEARLY = 0.6  # shown to the eye of a program that only takes the tags out
PROBES, PROBE = 30, 24  # pieces of a stated text that are looked for, and their characters
_UNSEEN = bytes(5 * (name == "unseen") for name in TRAITS)
_WORD = re.compile(r"\w+")
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>")
_TAG = re.compile(r"<(?:p|div|br|h[1-6]|li|span|strong|em|a)\b", re.I)


def carried(body: str | None, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a stated body, to be set behind `lines`; () when the page shows them itself.

    `body` is plain text or HTML. A body of which the page shows more than `SHOWN` adds
    nothing; neither does one shorter than `LEAST`.
    """
    if not body or len(body) < LEAST:
        return ()
    seen = " ".join(" ".join([line.text for line in lines]).split())
    plain = _ANY_TAG.sub(" ", body) if "<" in body else body
    if _shown(unescape(plain), seen) > CLEARLY:
        return ()  # nearly always: it need not be read as a page
    from cleaner.page.extract import extract

    page = extract(body if _TAG.search(body) else f"<pre>{escape(body, quote=False)}</pre>")
    size = sum([len(line.text) for line in page.lines])
    if size < LEAST or _shown(" ".join([line.text for line in page.lines]), seen) > SHOWN:
        return ()
    number = lines[-1].number if lines else 0
    start = lines[-1].start + len(lines[-1].text) + len(lines[-1].ending) if lines else 0
    spans = ((len(lines), len(lines) + len(page.lines)),)
    shape = Shape("script", "script", spans=spans, traits=_UNSEEN, home=-1, home_path="script")
    out = []
    for line in page.lines:
        number += 1
        text = line.text.strip()
        out.append(Line(number, start, text, "\n", shape))
        start += len(text) + 1
    return tuple(out)


def _shown(stated: str, seen: str) -> float:
    """The share of `PROBES` pieces, evenly spread over the stated text, that `seen` holds."""
    told = " ".join(stated.split())
    width = max(1, (len(told) - PROBE) // PROBES)
    probes = [told[at : at + PROBE] for at in range(0, max(1, len(told) - PROBE), width)]
    return sum([probe in seen for probe in probes]) / len(probes)


def chosen(html: str, lines: Sequence[Line], *, fast: bool = True) -> frozenset[int]:
    """The numbers of the lines that trafilatura takes for the article; empty when it finds none.

    `fast` leaves out its own fallbacks. Raises nothing: what breaks trafilatura is an
    empty answer here.
    """
    if len(html) > LARGEST or len(lines) > MOST or html.count("<") > TAGS:
        return frozenset()
    import trafilatura

    try:
        text = trafilatura.extract(
            guarded(html), fast=fast, include_comments=False, include_tables=True, deduplicate=False
        )
    except Exception:  # a stranger's program on a stranger's page
        return frozenset()
    return matching(text, lines) if text else frozenset()


def matching(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines whose words stand in `text`, in runs of four or as a line."""
    whole = {tuple(_WORD.findall(piece)) for piece in text.split("\n")}
    words = _WORD.findall(text)
    runs = {tuple(words[i : i + 4]) for i in range(len(words) - 3)}
    out = []
    for line in lines:
        mine = _WORD.findall(line.text)
        if not mine:
            continue
        if len(mine) < 4:
            if tuple(mine) in whole:
                out.append(line.number)
            continue
        size = len(mine) - 3
        if 2 * sum(tuple(mine[i : i + 4]) in runs for i in range(size)) >= size:
            out.append(line.number)
    return frozenset(out)
