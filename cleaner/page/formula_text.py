"""What a formula in MathML says in a line of text."""

import re
from typing import Any

# Elements whose place says something, a power or a fraction: read as text, 10² would be "102".
_DRAWN = "msup,msub,msubsup,mfrac,msqrt,mroot,mover,munder,munderover,mmultiscripts,mtable"
_NOTES = ("annotation", "annotation-xml")
_COMMENT = re.compile(r"(?<!\\)%[^\n]*")
_STYLE = re.compile(r"\{\\(?:displaystyle|textstyle) (.*)\}", re.S)  # as Wikipedia wraps a formula
# Elements that hold a formula for screen readers; beside them it is drawn with characters.
_UNSEEN = ("katex-mathml", "MJX_Assistive_MathML")


def formula_text(node: Any) -> str:
    """Return the text of a ``math`` element, "" if the page shows the formula beside it.

    It is the formula's own text, or its TeX or ``alttext`` where the text loses its structure.
    """
    around = node.parent.attributes.get("class") or ""
    if any(name in around for name in _UNSEEN):
        return ""
    text = _own_text(node)
    if text and node.css_first(_DRAWN) is None:
        return text
    return stated_tex(node) or text


def _own_text(node: Any) -> str:
    """The text of the formula's symbols; white space between them is none of it."""
    parts = []
    pending = [node.first_child]
    while pending:
        child = pending.pop()
        while child is not None:
            if child.tag == "-text":
                parts.append(_symbol(child))
            elif child.tag not in _NOTES and (below := child.first_child) is not None:
                pending.append(child.next)
                child = below
                continue
            child = child.next
    return " ".join("".join(parts).split())


def _symbol(text_node: Any) -> str:
    text = " ".join((text_node.text_content or "").split())
    # In words, "for all x", white space at the ends is what separates them.
    return f" {text} " if text_node.parent.tag == "mtext" else text


def stated_tex(node: Any) -> str:
    """Return the TeX of a ``math`` element as the page states it: an annotation or ``alttext``."""
    annotation = node.css_first('annotation[encoding="application/x-tex"]')
    text = annotation.text() if annotation is not None else ""
    return one_line(text or node.attributes.get("alttext") or "")


def one_line(tex: str) -> str:
    """Return TeX without its comments, in one line, and without the style that wraps it."""
    tex = " ".join(_COMMENT.sub("", tex).split())
    style = _STYLE.fullmatch(tex)
    return style[1].strip() if style else tex
