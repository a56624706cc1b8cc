"""The lines of an article that the page does not show, but carries in JSON-LD or a script."""

import re
from collections.abc import Sequence
from html import escape, unescape

from cleaner.model import TRAITS, Line, Shape
from cleaner.page.extract import extract

SHORTEST = 400  # characters; a shorter body is a teaser
SHOWN = 0.3  # a page that shows more of the body than this share shows the article
CLEARLY_SHOWN = 0.6  # enough to say so before the body's HTML is parsed
PROBES, PROBE = 30, 24  # samples of the body that are searched in the page, and their characters
_UNSEEN = bytes(5 * (name == "unseen") for name in TRAITS)
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>")
_TEXT_TAG = re.compile(r"<(?:p|div|br|h[1-6]|li|span|strong|em|a)\b", re.I)


def embedded_lines(body: str | None, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines of a stated body, which follow `lines`, the page's own.

    A blank line is before each. `body` is plain text or HTML. () if the page shows more than
    `SHOWN` of it, and if it is shorter than `SHORTEST`.
    """
    if not body or len(body) < SHORTEST:
        return ()
    visible = " ".join(" ".join([line.text for line in lines]).split())
    plain = _ANY_TAG.sub(" ", body) if "<" in body else body
    if _shown(unescape(plain), visible) > CLEARLY_SHOWN:
        return ()  # nearly always, and much cheaper than parsing
    page = extract(body if _TEXT_TAG.search(body) else f"<pre>{escape(body, quote=False)}</pre>")
    size = sum([len(line.text) for line in page.lines])
    if size < SHORTEST or _shown(" ".join([line.text for line in page.lines]), visible) > SHOWN:
        return ()
    start = lines[-1].start + len(lines[-1].text) + len(lines[-1].ending) if lines else 0
    own = [line for line in page.lines if line.shape is not None]
    before = len([line for line in lines if line.shape is not None])
    spans = ((before, before + len(own)),)
    # A container of its own: those of the page are numbered from 0, its body.
    shape = Shape("script", "script", spans=spans, traits=_UNSEEN, home=-1, home_path="script")
    headline = shape._replace(heading=1)  # the page's title, perhaps
    found: list[Line] = []
    for line in own:
        number = len(lines) + len(found) + 1
        if number > 1:
            found.append(Line(number, start, "", "\n"))
            number, start = number + 1, start + 1
        text = line.text.strip()
        is_headline = line.shape is not None and line.shape.heading == 1
        found.append(Line(number, start, text, "\n", headline if is_headline else shape))
        start += len(text) + 1
    return tuple(found)


def _shown(body: str, visible: str) -> float:
    """The share of evenly spaced samples of `body` that `visible` contains, 0.0 to 1.0."""
    text = " ".join(body.split())
    step = max(1, (len(text) - PROBE) // PROBES)
    probes = [text[at : at + PROBE] for at in range(0, max(1, len(text) - PROBE), step)]
    return sum([probe in visible for probe in probes]) / len(probes)
