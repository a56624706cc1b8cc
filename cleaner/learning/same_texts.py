"""Which documents are one text: the same lines, the same address, or most of their rare sentences.

What is published twice would look like what repeats on a site, so it is found first. Documents
of one text count as one; the one with the most words speaks for all.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from cleaner.learning.first_reading import DocumentRow
from cleaner.learning.spill import KEPT, PATTERN, RUNNING_TEXT, LineRecord, by_line

# Texts, and at most a third of the site's: a sentence in more of them surrounds texts.
PAIR, RARE = 2, 4
SHARED = 0.5  # of the words in rare sentences: two documents with as many are one text


class Texts:
    """The documents, and for each the one that speaks for it."""

    def __init__(self, rows: Iterable[DocumentRow]) -> None:
        self._rows = {row.number: row for row in rows}
        self._parent: dict[int, int] = {}
        self._join_equal()
        self.sizes = Counter(row.site.name for row in self._rows.values())

    def _join_equal(self) -> None:
        """Join the documents with the same kept lines, and those with the same address."""
        first: dict[tuple[str, int], int] = {}
        for row in self._rows.values():
            for kind, number in (("text", row.text), ("address", row.address)):
                if number:
                    self.join(row.number, first.setdefault((kind, number), row.number))

    def speaker(self, document: int) -> int:
        """Return the document that speaks for this one."""
        parent = self._parent
        top = document
        while top in parent:
            top = parent[top]
        while document != top:
            parent[document], document = top, parent.get(document, top)
        return top

    def join(self, one: int, other: int) -> None:
        """Say that two documents are one text."""
        one, other = self.speaker(one), self.speaker(other)
        if one != other:
            first, second = sorted((one, other), key=self._rank)
            self._parent[first] = second

    def _rank(self, document: int) -> tuple[int, int]:
        return self._rows[document].words, document

    def join_similar(self, partitions: Iterable[list[LineRecord]], most: int = RARE) -> None:
        """Join the documents that share most of their rare sentences.

        `most` is in how many texts a sentence stands that is rare. Pairs come first: until they
        are found, a sentence of four documents may be one of two texts.
        """
        shared: Counter[tuple[int, int]] = Counter()
        rare: Counter[int] = Counter()
        for records in partitions:
            for line in by_line(records):
                self._add_rare(line, most, shared, rare)
        for (one, other), words in sorted(shared.items()):
            if words >= SHARED * min(rare[one], rare[other]):
                self.join(one, other)
        self.sizes = Counter(self._rows[number].site.name for number in self.speakers())

    def _add_rare(
        self,
        line: list[LineRecord],
        most: int,
        shared: Counter[tuple[int, int]],
        rare: Counter[int],
    ) -> None:
        if not line[0].flags & RUNNING_TEXT or len(line) > RARE * RARE:
            return
        documents = sorted({self.speaker(record.document) for record in line})
        site = self.site(documents[0])
        if len(documents) > max(2, min(most, self.sizes[site] // 3)):
            return
        for index, one in enumerate(documents):
            rare[one] += line[0].words
            for other in documents[index + 1 :]:
                shared[one, other] += line[0].words

    def site(self, document: int) -> str:
        """Return the name of a document's site."""
        return self._rows[document].site.name

    def speakers(self) -> Iterator[int]:
        """Yield the documents that count, each text once."""
        return (number for number in self._rows if number not in self._parent)

    def count(self, line: list[LineRecord]) -> tuple[int, int]:
        """Return in how many texts a line stands, and in how many of them it is left."""
        documents: dict[int, int] = defaultdict(int)
        for record in line:
            documents[self.speaker(record.document)] |= record.flags
        return len(documents), sum(bool(flags & KEPT) for flags in documents.values())


def is_pattern(line: list[LineRecord]) -> bool:
    """Return whether the records are those of a pattern and not of a line."""
    return bool(line[0].flags & PATTERN)
