"""The language of a code block, as highlighters write it into classes and attributes.

``language-x`` (HTML's own advice), ``lang-x``, ``highlight-source-x`` (GitHub), ``brush: x``
(SyntaxHighlighter), ``sourceCode x`` (pandoc), ``highlight-x`` (Sphinx), ``data-lang`` and
``data-language``, on the block, on its ``code`` or on what wraps it.
"""

import re
from typing import Any

WRAPPERS = 3  # elements above the block that are asked
_NAME = r"([A-Za-z][\w+#.-]{0,30})"
_CLASSES = tuple(
    re.compile(pattern + _NAME + r"(?![\w+#.-])", re.I)
    for pattern in (
        r"(?<![\w-])highlight-(?:source|text)-",
        r"(?<![\w-])(?:language|lang)-",
        r"(?<![\w-])brush:\s*",
        r"(?<![\w-])sourceCode\s+",
        r"(?<![\w-])highlight-(?!source|text)",
    )
)
_ATTRIBUTES = ("data-lang", "data-language", "lang-name", "data-code-lang")
_NONE = frozenset(
    ("none", "plain", "plaintext", "text", "txt", "default", "nohighlight", "notranslate")
)
_WHOLE = re.compile(_NAME)


def code_language(node: Any) -> str:
    """Return the language of a ``pre`` element, in lower case; "" where the page names none."""
    child = node.css_first("code")
    around = [] if child is None else [child]
    around.append(node)
    parent = node.parent
    while parent is not None and len(around) < WRAPPERS + 2 and parent.tag in ("div", "figure"):
        around.append(parent)
        parent = parent.parent
    for element in around:
        if found := _named(element.attributes):
            return "" if found in _NONE else found
    name = node.attributes.get("lang") or ""  # as GitHub writes it; elsewhere a human language
    return name.lower() if len(name) > 2 and _WHOLE.fullmatch(name) and "-" not in name else ""


def _named(attributes: dict[str, str | None]) -> str:
    for name in _ATTRIBUTES:
        if (value := attributes.get(name)) and _WHOLE.fullmatch(value.strip()):
            return value.strip().lower()
    words = attributes.get("class") or ""
    for pattern in _CLASSES:
        if found := pattern.search(words):
            return found[1].lower()
    return ""
