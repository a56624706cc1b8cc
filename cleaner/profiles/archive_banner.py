"""Archives and caches of pages: the banner that they put above the page.

Its days are those of the copy, never the article's. The address that it names is the page's own.
"""

import re
from collections.abc import Sequence

from cleaner.profiles.frame import Frame, any_of, filled

_ANCHOR = any_of(
    r"(?:this is |das ist |dies ist )?(?:google['’]?s cache of|der cache von google von).{0,600}",
    r"(?:you have reached|sie haben) (?:the|die) (?:cached page|gespeicherte seite) .{0,400}",
    r"(?:the )?wayback machine - https?://.{1,600}",
    r"https?://web\.archive\.org/web/\d{4,14}\S{1,600}",
    r"(?:saved|gespeichert|archived) (?:from|von) ?:? ?https?://.{1,600}",
    r"\d{1,3}(?:,\d{3})? captures?",
)
_OF_BANNER = any_of(
    # a search engine's cache
    r"full version|text-only version|view source|tip: to quickly find .{1,200}|learn more\.?",
    r"vollversion|nur-text-version|quelle anzeigen|tipp: .{0,20}suchbegriff.{1,200}",
    r"(?:below|it) is a snapshot of .{1,400}|the current page could .{1,200}",
    r"redirected from .{1,300}",
    r"es handelt sich (?:dabei )?um (?:ein abbild|einen snapshot) .{1,300}|weitere informationen",
    r"these (?:search terms are highlighted|terms only appear in links) ?:? .{1,200}",
    # archives
    r"(?:archive\.(?:today|is|ph|li|md|vn|fo))?\s*(?:webpage capture)?",
    r"(?:no other|all) snapshots .{1,200}|webpage|screenshot|share|download \.zip",
    r"report (?:bug or abuse|an error or abuse)|buy me a coffee|history ?←?.{0,40}|via .{1,100}",
    r"\d{1,3}(?:,\d{3})? captures?|success|fail|about this capture|collected by|timestamps?",
    r"(?:collection|organi[sz]ation): .{1,200}|web crawls?|loading\.\.\.",
    r"\d{1,2} \w{3} \d{4}(?: - \d{1,2} \w{3} \d{4}| \d\d:\d\d:\d\d utc)",
    r"(?:\w{3} ){1,2}\w{3}|\d{4} \d{4} \d{4}",
)
_URL = re.compile(r"https?://[^\s<>\"]{3,600}")
_HEAD = 5  # lines that are not blank and may be above the line that names the copy
_MOST = 25  # lines of a banner


def find(texts: Sequence[str]) -> Frame | None:
    """Return the banner at the top: a line that names the copy, and its neighbours.

    None if no such line is near the top, if other text is above it, and if no text is below.
    """
    lines = filled(texts)
    anchors = [p for p, i in enumerate(lines[:_MOST]) if _ANCHOR.fullmatch(texts[i].strip())]
    if not anchors or anchors[0] > _HEAD:
        return None
    if not all(_OF_BANNER.fullmatch(texts[i].strip()) for i in lines[: anchors[0]]):
        return None
    frame = Frame()
    for p, i in enumerate(lines[:_MOST]):
        text = texts[i].strip()
        if p not in anchors and not _OF_BANNER.fullmatch(text):
            break
        frame.hidden.add(i)
        if p in anchors and (url := _URL.search(text)):
            frame.state("canonical", _page_address(url[0]), i)
    return frame if len(frame.hidden) < len(lines) else None


def _page_address(url: str) -> str:
    """The address of the page itself, without that of the archive around it."""
    inner = url.rfind("http", 1)
    return url[max(inner, 0) :].rstrip(".,;")
