"""The block elements of a page, as the walk records them.

A `Block` is one element. Blocks with the same tags, classes and ids from the body down share a
`TagPath`, so the path as text and the traits are computed once for a hundred paragraphs, and
only if a line asks for them.

Law: linear in the blocks, whatever their depth: no recursion.
"""

from cleaner.page.traits import NO_TRAITS, block_traits

HEADINGS = {f"h{level}": level for level in range(1, 7)}
PATH = 1500  # characters of a path; the end is kept, because it names the nearest elements
NAME = 120  # characters of class and id in a path


class TagPath:
    """The tags, classes and ids from the body down to a block, which identify its kind."""

    __slots__ = ("_text", "_traits", "depth", "heading", "number", "parent", "tag", "words")

    def __init__(self, number: int, tag: str, words: str, parent: "TagPath | None") -> None:
        self.number = number  # in the order of the page; 0 is the body
        self.tag = tag
        self.words = words  # class, id and similar attributes of the last element
        self.parent = parent
        self.heading = HEADINGS.get(tag, 0)  # 1 to 6, or 0
        self.depth: int = parent.depth + 1 if parent is not None else 0
        self._text: str | None = None
        self._traits: bytes | None = None

    @property
    def text(self) -> str:
        """The path below the body, "div.story.#main>p", cut to its last `PATH` characters."""
        if self._text is None:
            pending: list[TagPath] = []
            path: TagPath = self
            while path._text is None and path.parent is not None:
                pending.append(path)
                path = path.parent
            text = path._text or ""
            for path in reversed(pending):
                words = path.words
                name = f"{path.tag}.{'.'.join(words[:NAME].split())}" if words else path.tag
                text = path._text = f"{text}>{name}"[-PATH:] if text else name
            self._text = text
        return self._text

    @property
    def traits(self) -> bytes:
        """How near each trait is, one byte a trait (see `cleaner.page.traits`)."""
        if self._traits is None:
            pending: list[TagPath] = []
            path: TagPath = self
            while path._traits is None and path.parent is not None:
                pending.append(path)
                path = path.parent
            traits = path._traits or NO_TRAITS
            for path in reversed(pending):
                traits = path._traits = block_traits(traits, path.tag, path.words)
            self._traits = traits
        return self._traits


class Block:
    """A block element and the lines inside it, as indexes [first, last)."""

    __slots__ = ("first", "last", "number", "parent", "path", "spans")

    def __init__(self, number: int, path: TagPath, parent: "Block | None", first: int) -> None:
        self.number = number  # in the order of the page; 0 is the body
        self.path = path
        self.parent = parent
        self.first = first
        self.last = first  # set when the element ends
        self.spans: tuple[tuple[int, int], ...] | None = None  # see main_container.spans
