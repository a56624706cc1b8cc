"""Whether a text that stands in code or data reads as an article."""

import re

_TAG = re.compile(r"<[^<>]{0,2000}>")
_PARAGRAPH_END = re.compile(r"</(?:p|div|li|h[1-6]|blockquote)\s*>|<br\b[^<>]{0,99}>|\n\s*\n", re.I)
MIN_PARAGRAPHS, PARAGRAPH = 3, 60  # of running text; characters of one that counts
_STOPS = (".", "!", "?", "…", "。", "！", "？", "”", '"', "»", "」", "“")
_NOT_ARTICLE = re.compile(r"cookie|javascript|\{\{|<%", re.I)  # a banner, a notice, a pattern


def is_article_text(text: str) -> bool:
    """Return whether most of a text, or of the text of HTML, is paragraphs of sentences.

    A notice on cookies or scripts is none.
    """
    parts = [" ".join(_TAG.sub(" ", part).split()) for part in _PARAGRAPH_END.split(text)]
    long = [
        part
        for part in parts
        if len(part) >= (PARAGRAPH if part.isascii() else PARAGRAPH // 2)
        and part.endswith(_STOPS)
        and not _NOT_ARTICLE.search(part)
    ]
    return len(long) >= MIN_PARAGRAPHS and 2 * sum(map(len, long)) > sum(map(len, parts))
