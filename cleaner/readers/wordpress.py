"""The posts in an export of WordPress, as WordPress would show them.

What the database holds is not a page: in posts of the classic editor a blank line ends a
paragraph and a line break is one, and shortcodes in brackets stand for elements. Nothing is
dropped: a shortcode without words becomes an empty element that carries it.
"""

import html
import re
from collections.abc import Iterator

# Types of posts that are no articles (wp-includes/post.php, create_initial_post_types).
NOT_ARTICLES = frozenset(
    ("attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset",
     "oembed_cache", "user_request", "wp_block", "wp_template", "wp_template_part",
     "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face")
)  # fmt: skip

_CAPTION = re.compile(
    r"\[(?:wp_)?caption\b([^\[\]]{0,500})\](.{0,4000}?)\[/(?:wp_)?caption\]", re.S
)
_LAST_TAG = re.compile(r"(?s)(.*>)?(.*)")
_EMPTY = re.compile(r"\[((?:gallery|audio|video|playlist)\b[^\[\]]{0,500})\](?:\[/\w{5,8}\])?")
_EMBED = re.compile(r"\[embed\b[^\[\]]{0,200}\]([^\[\]<>\s]{0,500})\[/embed\]")
_KEPT = re.compile(r"<(pre|script|style|textarea)\b", re.I)  # with their line breaks
_BLANK_LINE = re.compile(r"\r?\n[ \t\r]*\n\s*")
_BREAK = re.compile(r"(?<=[^>\s])[ \t]*\r?\n(?=\s*[^<\s])")


def as_page(content: str) -> str:
    """Return the content of a post as HTML.

    >>> as_page("One\\ntwo\\n\\nThree")
    '<p>One<br>\\ntwo\\n\\n<p>Three'
    """
    content = _CAPTION.sub(_figure, content)
    content = _EMPTY.sub(lambda found: _placeholder(found[1]), content)
    content = _EMBED.sub(lambda found: _placeholder("embed " + found[1]), content)
    pieces, at = ["<p>"], 0
    for start, end in _kept_spans(content):
        pieces += (_paragraphs(content[at:start]), content[start:end])
        at = end
    return "".join((*pieces, _paragraphs(content[at:])))


def _kept_spans(content: str) -> Iterator[tuple[int, int]]:
    """The elements whose line breaks count; one that is not closed is like any other text."""
    lower, at, unclosed = content.lower(), 0, set()
    for tag in _KEPT.finditer(lower):
        if tag.start() < at or tag[1] in unclosed:
            continue
        end = lower.find(f"</{tag[1]}", tag.end())
        if end < 0:
            unclosed.add(tag[1])
            continue
        at = end
        yield tag.start(), end


def _paragraphs(text: str) -> str:
    return _BREAK.sub("<br>\n", _BLANK_LINE.sub("\n\n<p>", text))


def _figure(found: "re.Match[str]") -> str:
    parts = _LAST_TAG.fullmatch(found[2])
    picture, words = (parts[1] or "", parts[2]) if parts else ("", found[2])
    caption = f"<figcaption>{words.strip()}</figcaption>" if words.strip() else ""
    return f"<figure>{picture}{caption}</figure>"


def _placeholder(shortcode: str) -> str:
    return f'<figure data-shortcode="{html.escape(shortcode.strip())}"></figure>'
