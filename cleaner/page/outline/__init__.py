"""The structure of a page around its text: blocks, inline marks, formulas, images, rules.

Only Markdown asks for it, and only when it is written: the page is then parsed again and walked
once more, so that the walk that makes the lines pays nothing. Both walks see the same characters
in the same order and differ in white space at most. A place is therefore a number of characters
other than white space, never a search for words: the third "here" of a page gets the third target.

Law: linear in the page.
"""

from cleaner.page.outline.blocks import (
    Cell,
    Code,
    Definition,
    Heading,
    Inset,
    Item,
    List,
    Mark,
    Outline,
    OutlineBlock,
    Paragraph,
    Quote,
    Table,
    Term,
    TextRun,
)  # fmt: skip
from cleaner.page.outline.walk import Targets, outline

__all__ = [
    "Cell",
    "Code",
    "Definition",
    "Heading",
    "Inset",
    "Item",
    "List",
    "Mark",
    "Outline",
    "OutlineBlock",
    "Paragraph",
    "Quote",
    "Table",
    "Targets",
    "Term",
    "TextRun",
    "outline",
]  # fmt: skip
