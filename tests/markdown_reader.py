"""Read Markdown back with a parser that is not ours, and compare documents by their structure.

`structure` turns HTML into a canonical form: tags, the attributes that mean something, and text
with its white space closed up. What a page says and what its Markdown says are equal in it.
"""

import re

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin
from selectolax.lexbor import LexborHTMLParser

_SAME = {"b": "strong", "i": "em", "s": "del", "strike": "del", "kbd": "code", "tt": "code"}
_DROPPED = frozenset(
    ["html", "body", "div", "tbody", "section", "article", "span", "main", "figure"]
)
_ATTRIBUTES = frozenset(("href", "src", "alt", "start", "note", "tex"))


def parser() -> MarkdownIt:
    """A parser of GitHub's Markdown with notes, definition lists and formulas."""
    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    markdown.use(footnote_plugin, inline=False).use(deflist_plugin).use(tasklists_plugin)
    markdown.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True)
    markdown.disable("footnote_tail")  # notes stay where they are
    for name, tag in _OWN_TAGS.items():
        markdown.add_render_rule(name, lambda _, tokens, at, *__, tag=tag: tag(tokens[at]))
    return markdown


def _formula(token):
    return f'<x-tex tex="{_quoted(token.content)}"></x-tex>'


_OWN_TAGS = {
    "footnote_ref": lambda token: f'<x-ref note="{token.meta["label"]}"></x-ref>',
    "footnote_reference_open": lambda token: f'<x-note note="{token.meta["label"]}">',
    "footnote_reference_close": lambda token: "</x-note>",
    "math_inline": _formula,
    "math_inline_double": _formula,
    "math_block": _formula,
}
PARSER = parser()


def _quoted(text: str) -> str:
    return " ".join(text.split()).replace("&", "&amp;").replace('"', "&quot;")


def as_html(markdown: str) -> str:
    """Return Markdown as HTML."""
    return PARSER.render(markdown)


def structure(html: str) -> str:
    """Return HTML in the canonical form, a block a line."""
    body = LexborHTMLParser(f"<body>{html}</body>").body
    assert body is not None
    out: list[str] = []
    _write(body, out, in_pre=False)
    text = "".join(out)
    text = re.sub(
        r"\s*(</?(?:p|h\d|ul|ol|li|pre|table|thead|tr|td|th|blockquote|dl|dt|dd|hr|br|x-note)\b[^>]*>)\s*",
        r"\n\1\n",
        text,
    )
    return re.sub(r"\n+", "\n", text).strip()


def _write(node, out, in_pre):
    child = node.first_child
    while child is not None:
        tag = child.tag
        if tag == "-text":
            text = child.text_content or ""
            out.append(text if in_pre else re.sub(r"\s+", " ", text))
        elif tag == "input":
            out.append("[x]" if "checked" in child.attributes else "[ ]")
        elif tag not in ("-comment", "script", "style"):
            _element(child, _SAME.get(tag, tag), out, in_pre)
        child = child.next


def _element(node, tag, out, in_pre):
    if tag in _DROPPED or (tag == "code" and in_pre):
        _write(node, out, in_pre)
        return
    attributes = {name: node.attributes[name] for name in node.attributes if name in _ATTRIBUTES}
    if tag == "pre":
        code = node.css_first("code")
        language = re.search(r"language-([\w+#-]+)", (code or node).attributes.get("class") or "")
        attributes = {"language": language[1]} if language else {}
    shown = "".join(f' {name}="{value}"' for name, value in sorted(attributes.items()))
    out.append(f"<{tag}{shown}>")
    if tag == "pre":
        inside: list[str] = []
        _write(node, inside, in_pre=True)
        out.append("".join(inside).strip("\n").replace("\n", "⏎").replace(" ", "·"))
    else:
        _write(node, out, in_pre)
    if tag not in ("br", "hr", "img"):
        out.append(f"</{tag}>")


def text_of(markdown: str, *, formulas: bool = False) -> str:
    """Return all text of Markdown as a parser reads it, without white space; no descriptions of
    images; the labels of notes where they are referred to; formulas, as TeX, where wanted."""
    out: list[str] = []

    def read(tokens):
        for token in tokens:
            if token.type == "inline":
                read(token.children)
            elif token.type in ("text", "code_inline", "fence", "code_block"):
                out.append(token.content)
            elif token.type == "html_inline":
                assert re.fullmatch(r"</?(?:sup|sub|em|strong|del)>|<br>", token.content), (
                    token.content
                )
            elif token.type == "footnote_ref":
                out.append(token.meta["label"])
            elif token.type.startswith("math_"):
                out.append(token.content if formulas else "")
            else:
                assert token.type != "html_block", token.content

    plain = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    plain.use(footnote_plugin, inline=False).use(deflist_plugin)
    plain.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True)
    plain.disable("footnote_tail")
    read(plain.parse(markdown))
    return "".join("".join(out).split())
