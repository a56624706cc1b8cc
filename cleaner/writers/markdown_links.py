"""The links of a page in its kept lines, as Markdown.

Brackets in the text that would read as a link are escaped: every ``[words](target)`` is a link of
the page, and its target is one that `cleaner.page.link_spans` allows.
"""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cleaner.model import Line, Typography
from cleaner.text.repair import repair
from cleaner.writers.kept_spans import Spans

if TYPE_CHECKING:
    from cleaner.page.link_spans import Link
    from cleaner.result import Cleaned

_SPECIAL_IN_LINK = re.compile(r"([\\`\[\]<])")
_AFTER_BRACKET = re.compile(r"(?<=\])([(\[:])")  # what makes bracketed text a link
_ESCAPED = r"\\\1"


def by_line(cleaned: "Cleaned") -> Mapping[int, Sequence["Link"]]:
    """Return the links by line number, as spans of the repaired line; only lines with links."""
    from cleaner.page.link_spans import link_spans

    before = {repair.line: repair.before for repair in cleaned.repairs}
    texts = [before.get(line.number, line.text) for line in cleaned.lines]
    found = link_spans(cleaned.decoded.text, cleaned.url, texts)
    return {
        line.number: links if line.text == text else _in_repaired(text, line.text, links)
        for line, text, links in zip(cleaned.lines, texts, found, strict=True)
        if links
    }


def _in_repaired(before: str, after: str, links: Sequence["Link"]) -> list["Link"]:
    """Return the links of a line at their places in the repaired line.

    One whose words are not found there is left out. Repeated words are counted from link to
    link, so that the second "here" stays the second.
    """
    out: list[Link] = []
    old = new = 0
    for link in links:
        words = before[link.start : link.end]
        repeats = before.count(words, old, link.start)
        old = link.end
        for text in dict.fromkeys((words, _repaired(words, "keep"), _repaired(words, "ascii"))):
            at = after.find(text, new) if text else -1
            for _ in range(repeats):
                at = after.find(text, at + len(text)) if at >= 0 else -1
            if at >= 0:
                new = at + len(text)
                out.append(link._replace(start=at, end=new))
                break
    return out


def _repaired(text: str, typography: Typography) -> str:
    ((line,), _) = repair((Line(1, 0, text, ""),), typography)
    return line.text


def remaining(links: Sequence["Link"], spans: Spans, kept: str) -> list["Link"]:
    """Return the links as spans of `kept`, what the `spans` leave of their line.

    A link is cut where the line was cut, and left out where nothing of it is kept.
    """
    out: list[Link] = []
    for link in links:
        at, parts = 0, []
        for first, last in spans:
            low, high = max(link.start, first), min(link.end, last)
            if low < high:
                parts.append((at + low - first, at + high - first))
            at += last - first
        if parts and kept[parts[0][0] : parts[-1][1]].strip():
            out.append(link._replace(start=parts[0][0], end=parts[-1][1]))
    return out


def with_links(text: str, links: Sequence["Link"]) -> str:
    """Return `text` with its links set and everything else that would read as one escaped."""
    out: list[str] = []
    at = 0
    for start, end, target in links:
        out.append(_AFTER_BRACKET.sub(_ESCAPED, text[at:start]))
        if out[-1].endswith("!"):
            out[-1] = out[-1][:-1] + "\\!"  # or it would be an image
        out.append(f"[{_SPECIAL_IN_LINK.sub(_ESCAPED, text[start:end])}]({target})")
        at = end
    out.append(_AFTER_BRACKET.sub(_ESCAPED, text[at:]))
    return "".join(out)
