r"""The TeX of a formula: what the page carries in an annotation, an ``alttext`` or a script.

MathML that carries none is given by its own text, which loses fractions and powers, but no symbol.
"""

from typing import Any

from cleaner.page.formula_text import one_line, stated_tex

_KATEX, _KATEX_DISPLAY = "katex", "katex-display"


def math_tex(node: Any) -> tuple[str, bool] | None:
    """Return the TeX of a ``math`` element and whether it is on a line of its own, or None."""
    tex = stated_tex(node) or one_line(node.text() or "")
    return (tex, node.attributes.get("display") == "block") if tex else None


def script_tex(node: Any) -> tuple[str, bool] | None:
    """Return the TeX of a script of MathJax and whether it is on a line of its own, or None."""
    kind = (node.attributes.get("type") or "").replace(" ", "")
    tex = one_line(node.text() or "") if kind.startswith("math/tex") else ""
    return (tex, "mode=display" in kind) if tex else None


def rendered_tex(node: Any, words: str) -> tuple[str, bool] | None:
    """Return the TeX of an element of KaTeX, whose text is the formula as drawn, or None."""
    if _KATEX not in words.split():
        return None
    math = node.css_first("math")
    found = math_tex(math) if math is not None else None
    if found is None:
        return None
    parent = node.parent
    around = (parent.attributes.get("class") or "") if parent is not None else ""
    return found[0], found[1] or _KATEX_DISPLAY in around.split()
