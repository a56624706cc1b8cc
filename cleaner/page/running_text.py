"""Whether an element whose tag does not say so stands in running text.

A browser shows an element that it does not know as part of the sentence: ``<g>``, ``<noindex>``,
``<st1:PersonName>``, any custom element. On real pages unknown elements are as often the boxes
around whole articles. What stands in a paragraph, or has words beside it, and has no block in it
is part of the line; any other is a block, and its class names are evidence for the judge.

A button, a drawing, a choice or a fallback belongs to the sentence only where the sentence goes
on behind it: "said [Ada Moreno], who runs the bakery", but not "The end. [Share]".

Law: constant cost for each element, whatever is in it or beside it.
"""

from typing import Any

from cleaner.page.element_kinds import (
    BLOCK,
    BOLD,
    BREAK,
    CELL,
    INLINE,
    KINDS,
    LINK,
    PLAIN,
    SKIP,
    TEXT,
    UNSURE,
)

# Bounds, set by hand on the development pages: running text needs less, and the cost stays linear.
MOST_INSIDE = 60  # nodes that are looked at for a block; an element with more is one
MOST_BESIDE = 8  # siblings
MOST_AROUND = 4  # inline elements around a button
_PARAGRAPH_TAGS = "p h1 h2 h3 h4 h5 h6 figcaption caption summary dt dd legend"
_PARAGRAPHS = frozenset(_PARAGRAPH_TAGS.split())
_INLINE_KINDS = frozenset((PLAIN, LINK, BOLD, INLINE))
_STOPS = frozenset(".!?…。！？؟۔।:")
_GOES_ON = frozenset(",;:.!?…)]’”»،；，。、")


def kind_in_place(node: Any, around: int, begun: bool) -> int:
    """Return PLAIN for an element in running text, else BLOCK, or SKIP for what is not shown.

    `around` is the kind of the element around it, `begun` whether the line has text already.
    """
    tag = node.tag
    if KINDS.get(tag, UNSURE) != UNSURE:  # an aside
        shown = begun and _in_sentence(node, begun) and not _has_block(node)
        return PLAIN if shown and (tag != "select" or _is_settled(node)) else SKIP
    if tag == "button":
        return PLAIN if _in_sentence(node, begun) and not _has_block(node) else BLOCK
    in_text = (
        begun
        or around in _INLINE_KINDS
        or around == CELL
        or node.parent.tag in _PARAGRAPHS
        or _text_beside(node, ahead=True) is not None
    )
    return PLAIN if in_text and not _has_block(node) else BLOCK


def _has_block(node: Any) -> bool:
    """Whether a block, a cell or too much is in the element."""
    seen = 0
    pending = [node.first_child]
    while pending:
        child = pending.pop()
        while child is not None:
            seen += 1
            kind = KINDS.get(child.tag, UNSURE)
            if kind in (BLOCK, CELL) or seen > MOST_INSIDE:
                return True
            if kind >= PLAIN and (below := child.first_child) is not None:
                pending.append(below)
            child = child.next
    return False


def _in_sentence(node: Any, begun: bool) -> bool:
    """Whether a sentence goes on behind the element, at a space or a mark."""
    after = _text_beside(node, ahead=True) or ""
    following = after.lstrip()
    if not following or after[0].isalnum():
        return False
    if following[0] in _GOES_ON:
        return True
    before = (_text_beside(node, ahead=False) or "").rstrip() if begun else ""
    if not before:
        return following[0].islower() and node.parent.tag in _PARAGRAPHS
    return following[0].islower() or before[-1] not in _STOPS


def _text_beside(node: Any, *, ahead: bool) -> str | None:
    """The text of the line next to the element, ahead of it or before; None if it ends there."""
    for _ in range(MOST_AROUND):
        for _ in range(MOST_BESIDE):
            beside = node.next if ahead else node.prev
            if beside is None:
                break
            node = beside
            if KINDS.get(node.tag, UNSURE) in (BREAK, BLOCK, CELL):
                return None
            if text := _first_text(node, ahead=ahead):
                return text
        else:
            return None
        node = node.parent
        if node is None or KINDS.get(node.tag) not in _INLINE_KINDS:
            return None
    return None


def _first_text(node: Any, *, ahead: bool) -> str | None:
    """The first or last text in a node that is always part of a line; None if it is blank."""
    for _ in range(MOST_INSIDE):
        kind = KINDS.get(node.tag, UNSURE)
        if kind == TEXT:
            text: str = node.text_content or ""
            return None if text.isspace() else text
        if kind not in _INLINE_KINDS:
            return None
        inside = node.first_child if ahead else node.last_child
        if inside is None:
            return None
        node = inside
    return None


def _is_settled(select: Any) -> bool:
    """Whether a list of options has one: what it shows is no choice of the reader's."""
    options = 0
    child = select.first_child
    while child is not None and options < 2:
        options += child.tag != "-text"
        child = child.next
    return options == 1
