"""Write leaves one below the other, with the marks of the quotes, items and notes around them.

Lists are tight: a blank line is between items only where one of them holds several paragraphs. A
list right after another of its kind gets another mark, or both would be one.
"""

from collections.abc import Sequence

from cleaner.page.outline import Definition, Item, List, OutlineBlock, Quote
from cleaner.writers.markdown.leaves import Leaf

_BULLETS, _DOTS = "-*", ".)"


class PageLayout:
    """The lines written so far, and the containers that are open."""

    def __init__(self, found: Sequence[Leaf], labels: dict[str, str]) -> None:
        self.out: list[str] = []
        self.labels = labels
        self.open: list[OutlineBlock] = []
        self.loose = _loose_lists([(leaf, self.chain(leaf.block)) for leaf in found])
        self.alternate: dict[List, bool] = {}
        # The definition list whose term or definition was last.
        self.terms: OutlineBlock | None = None
        for leaf in found:
            self.add(leaf)

    def chain(self, block: OutlineBlock) -> list[OutlineBlock]:
        """The containers around a block that Markdown has a mark for, outermost first."""
        chain: list[OutlineBlock] = []
        around = block.container
        while around is not None:
            if isinstance(around, (Quote, Item, Definition)) or around.note in self.labels:
                chain.append(around)
            around = around.outer
        return chain[::-1]

    def add(self, leaf: Leaf) -> None:
        """Write a leaf."""
        chain = self.chain(leaf.block)
        chain = [
            block for block in chain
            if not isinstance(block, Definition) or block in self.open or block.parent is self.terms
        ]  # fmt: skip
        common = 0
        for old, block in zip(self.open, chain, strict=False):
            if old is not block:
                break
            common += 1
        new = chain[common:]
        if new and isinstance(new[0], Item):
            self.choose_mark(new[0].list, common)
        rest = "".join([self.mark(block)[1] for block in chain[:common]])
        if self.out and self.needs_blank(leaf, new, common):
            self.out.append(rest.rstrip())
        first = rest + "".join([self.mark(block)[0] for block in new])
        rest += "".join([self.mark(block)[1] for block in new])
        for number, line in enumerate(leaf.lines):
            prefix = rest if number else first
            self.out.append(prefix + line if line else prefix.rstrip())
        self.open = chain
        if leaf.kind == "term":
            self.terms = leaf.block.parent
        elif not any(isinstance(block, Definition) for block in chain):
            self.terms = None

    def needs_blank(self, leaf: Leaf, new: list[OutlineBlock], common: int) -> bool:
        """Whether a blank line is before a leaf."""
        if not new:
            return True
        first = new[0]
        if isinstance(first, Definition):
            return False
        if not isinstance(first, Item) or first.note in self.labels:
            return True
        closed = self.open[common] if common < len(self.open) else None
        if isinstance(closed, Item) and closed.list is first.list:
            return first.list in self.loose or closed.note in self.labels
        around = self.open[common - 1] if common else None
        if isinstance(around, Item) and closed is None:
            begins = not first.list.ordered or first.number == 1  # else it is the paragraph's text
            return around.list in self.loose or not begins
        return True

    def choose_mark(self, wanted: List, common: int) -> None:
        """Give a list another mark than that of the list right before it."""
        if wanted in self.alternate:
            return
        closed = self.open[common] if common < len(self.open) else None
        follows = isinstance(closed, Item) and closed.list.ordered == wanted.ordered
        self.alternate[wanted] = (
            follows and isinstance(closed, Item) and not self.alternate.get(closed.list, False)
        )

    def mark(self, block: OutlineBlock) -> tuple[str, str]:
        """What a container writes before its first line, and before the others."""
        if block.note in self.labels:
            return f"[^{self.labels[block.note or '']}]: ", "    "
        if isinstance(block, Quote):
            return "> ", "> "
        if isinstance(block, Definition):
            return ":   ", "    "
        assert isinstance(block, Item)
        other = self.alternate.get(block.list, False)
        mark = f"{block.number}{_DOTS[other]} " if block.list.ordered else f"{_BULLETS[other]} "
        rest = " " * len(mark)
        if block.checked is not None:
            mark += "[x] " if block.checked else "[ ] "
        return mark, rest


def _loose_lists(found: Sequence[tuple[Leaf, list[OutlineBlock]]]) -> set[List]:
    """The lists of which an item holds more than one thing beside lists."""
    loose: set[List] = set()
    held: dict[Item, object] = {}
    for leaf, chain in found:
        for number, block in enumerate(chain):
            if isinstance(block, Item):
                inside: object = chain[number + 1] if number + 1 < len(chain) else leaf
                if isinstance(inside, Item):
                    continue
                if held.setdefault(block, inside) is not inside:
                    loose.add(block.list)
    return loose
