"""LexisNexis and Nexis Uni: exports as text, one document or several.

The older export has "1 of 3 DOCUMENTS", the paper, the day and labels in capitals above the
article, and more labels and a notice of rights below it. The newer one has the headline, the
paper and the day, labels, a line "Body", and after the article "Classification", labels and
"End of Document". Labels of the interface are in its language, those of a paper in the paper's.
"""

import re
from collections.abc import Sequence

from cleaner.profiles import labels as labelled_lines
from cleaner.profiles.frame import (
    LONGEST_NAME,
    Frame,
    blocks,
    date_in,
    filled,
    first_values,
    is_prose,
    joined,
    merged,
)
from cleaner.profiles.labels import Labelled, label_of
from cleaner.text.sentences import is_long_sentence

_LABELS = {
    name: label
    for label, names in {
        "byline": ("byline", "autor", "auteur", "verfasser"),
        "section": ("section", "rubrik", "ressort", "rubrique", "abschnitt"),
        "length": ("length", "länge", "longueur", "lengte"),
        "headline": ("headline", "schlagzeile", "überschrift", "titre"),
        "highlight": ("highlight", "encart"),
        "body": ("body", "text", "texte"),
        "graphic": ("graphic", "grafik", "bild", "graphique"),
        "loaded": ("load-date", "ladedatum", "date-chargement", "datum der aufnahme", "update"),
        "kind": ("publication-type", "publikationstyp", "zeitungstyp", "type-publication"),
        "": (
            "dateline", "ort", "language", "sprache", "langue", "series", "serie", "source",
            "quelle", "subject", "company", "ticker", "industry", "geographic", "city", "state",
            "country", "person", "organization", "organisation", "journal-code", "zeitungs-code",
            "code-journal", "publication-code", "pub-type", "acc-no", "document-type", "isin",
            "fachgebiet", "thema", "firma", "unternehmen", "branche", "land", "stadt", "region",
            "sujet", "société", "secteur", "pays", "ville", "correction-date", "distribution",
            "issn", "doi", "edition", "ausgabe", "notes",
        ),
    }.items()
    for name in names
}  # fmt: skip
_TEXT_LABELS = ("headline", "highlight", "body")  # what follows the label is the article's
_COUNTER = re.compile(
    r"(?:\d{1,4} (?:of|von|de|van) \d{1,4} (?:documents?|dokumente?n?)"
    r"|(?:document|dokument) \d{1,4} (?:of|von|de|van) \d{1,4})",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\d[\d.,']{0,9} (?:words?|wörter|worte|mots|woorden|palabras)\b", re.IGNORECASE
)
_RIGHTS = re.compile(
    r"(?:copyright\b|©|\(c\) ?\d{4}).{0,200}|.{0,120}\b(?:all rights reserved"
    r"|alle rechte vorbehalten|tous droits r[ée]serv[ée]s)\.?",
    re.IGNORECASE,
)
_END = re.compile(r"end of document|ende des dokuments|fin du document", re.IGNORECASE)
_PART = re.compile(r"(?:body|text|textkörper|hauptteil)", re.IGNORECASE)  # begins the article
_TAIL_PART = re.compile(
    r"classification|klassifizierung|klassifikation|graphic|grafik|notes|load-date", re.IGNORECASE
)
_GRAPHIC = re.compile(r"graphic|grafik", re.IGNORECASE)
_EDITION = re.compile(r".{0,60}\b(?:edition|ausgabe|édition|editie)\b.{0,40}", re.IGNORECASE)
_PAGE = re.compile(
    r"page \d{1,4} of \d{1,4}|about lexisnexis( \|.{0,200})?|link to (?:image|original document)"
    r"|seite \d{1,4} von \d{1,4}",
    re.IGNORECASE,
)
_HEAD = 30  # lines that are not blank and may be above the article
_MOST_FREE = 2  # lines between two labels of the head
_MOST_IMPRINT = 8  # lines above the first label: paper, day, edition, headline
_LONGEST_ON_COVER = 25  # characters of a line of the cover that ends as a sentence does
_LONGEST_GRAPHIC = 12  # lines that are not blank of the section "Graphic"


def find(texts: Sequence[str]) -> Frame | None:
    """Return the frames around the documents; statements only where there is one.

    For any other text the frame is empty, never None.
    """
    return merged(_Document(texts, part).frame for part in documents(texts))


def documents(texts: Sequence[str]) -> list[range]:
    """Return the lines of each document; one range for a text that is none or one."""
    starts = [i for i, text in enumerate(texts) if _COUNTER.fullmatch(text.strip())]
    if not starts:
        last = max(filled(texts), default=0)
        ends = [i for i, text in enumerate(texts) if _END.fullmatch(text.strip())]
        starts = [end + 1 for end in ends if end < last]
    sentences = (i for i, text in enumerate(texts) if is_long_sentence(text, _LONGEST_ON_COVER))
    prose = next(sentences, len(texts))
    starts = [0, *(start for start in starts if start > prose)]
    return [range(start, end) for start, end in zip(starts, [*starts[1:], len(texts)], strict=True)]


class _Document:
    """The frame of one document; `frame` is None where it is none of LexisNexis."""

    def __init__(self, texts: Sequence[str], lines: range) -> None:
        self._texts = texts
        self._filled = filled(texts, lines)
        self._seen: list[Labelled] = []
        self._found = Frame()
        self.frame: Frame | None = None
        if not self._filled:
            return
        tail = self._read_tail()
        self._head_only = tail == len(self._filled)  # perhaps quoted inside an article
        self._read_head(tail)
        inside = lines.start > 0 and self._head_only
        if self._is_dump() and not inside:
            self.frame = self._found

    def _is_dump(self) -> bool:
        """Whether what was found is enough: two labels, of which one is the database's own."""
        texts = self._texts
        first, last = texts[self._filled[0]].strip(), texts[self._filled[-1]].strip()
        marks = bool(_COUNTER.fullmatch(first)) + bool(_END.fullmatch(last))
        names = {one.label or one.first for one in self._seen}
        own = any(
            one.label in ("loaded", "kind") or (one.label == "length" and _WORDS.match(one.value))
            for one in self._seen
        )
        return bool(names) and (marks > 0 or (own and len(names) > 1))

    # -------------------------------------------------------------- below the article

    def _read_tail(self) -> int:
        """Read the frame below the article, from the end upwards; return where it begins."""
        texts, position = self._texts, len(self._filled)
        end = self._filled[-1] + 1
        rights: list[int] = []
        while position:
            index = self._filled[position - 1]
            text = texts[index].strip()
            if _END.fullmatch(text) or _TAIL_PART.fullmatch(text) or _PAGE.fullmatch(text):
                self._found.hidden.add(index)
            elif _RIGHTS.fullmatch(text):
                rights.insert(0, index)
            else:
                block = self._label_above(position - 1, end)
                if block is None:
                    break
                position = block
                continue
            position -= 1
        position = self._graphic_above(position)
        if rights and position < len(self._filled):
            self._found.hidden.update(rights)
            self._found.state("rights", joined(texts, rights), rights[0])
        return position

    def _label_above(self, position: int, end: int) -> int | None:
        """Take the labelled line that a line of the tail belongs to; return where it begins."""
        for back in range(position, max(position - labelled_lines.MOST_CONTINUING, -1), -1):
            index = self._filled[back]
            one = labelled_lines.read(self._texts, index, end, _LABELS)
            if one is not None:
                if one.label in _TEXT_LABELS or one.last < self._filled[position]:
                    return None
                self._take(one)
                return back
            if back and self._filled[back - 1] != index - 1:
                return None
        return None

    def _graphic_above(self, position: int) -> int:
        """Take the section "Graphic" that ends right above the tail; return where it begins."""
        if position == len(self._filled):
            return position
        for back in range(position - 1, max(position - 1 - _LONGEST_GRAPHIC, 0), -1):
            text = self._texts[self._filled[back]].strip()
            if _PART.fullmatch(text):  # it begins the article, so no picture's text is above it
                return position
            if _GRAPHIC.fullmatch(text):
                self._found.hidden.update(self._filled[back:position])
                return back
        return position

    # -------------------------------------------------------------- above the article

    def _read_head(self, tail: int) -> None:
        """Read the frame above the article, at most to the tail."""
        head = self._filled[:tail][:_HEAD]
        texts, found = self._texts, self._found
        end = head[-1] + 1 if head else 0
        body = next((p for p, i in enumerate(head) if _PART.fullmatch(texts[i].strip())), None)
        last = -1
        position = free = 0
        limit = _HEAD if body is not None else _MOST_IMPRINT
        while position < len(head) and free <= limit:
            index = head[position]
            text = texts[index].strip()
            one = labelled_lines.read(texts, index, end, _LABELS)
            if body is not None and position >= body:
                found.hidden.add(index)
                last = position
                break
            if one is not None:
                self._take(one)
                position = head.index(one.last)
                last, free = position, 0
                limit = min(limit, _MOST_FREE) if body is None else limit
            elif _COUNTER.fullmatch(text) or _PAGE.fullmatch(text):
                found.hidden.add(index)
                last, free = position, 0
            elif body is not None and _RIGHTS.fullmatch(text):
                found.hidden.add(index)
                found.state("rights", text, index)
            elif len(text) > 2 * LONGEST_NAME or is_prose(text):
                break
            else:
                free += 1
            position += 1
        if self._seen and last >= 0:
            self._read_imprint(head[: last + 1])

    def _read_imprint(self, head: Sequence[int]) -> None:
        """Read paper, day, edition and headline among the lines without a label."""
        texts, found = self._texts, self._found
        free = [i for i in head if i not in found.hidden and i not in found.cuts]
        day = next((p for p, i in enumerate(free) if date_in(texts[i])), 0)
        if not day:
            self._state_title(free)
            return
        found.state("date", texts[free[day]], free[day])
        found.hidden.add(free[day])
        after = free[day + 1 :]
        while after and _EDITION.fullmatch(texts[after[0]].strip()):
            found.hidden.add(after.pop(0))
        above = free[:day]
        if len(above) > 1 or after or "title" in first_values(found.stated):
            paper = above.pop()
            found.state("publisher", texts[paper], paper)
            found.hidden.add(paper)
        self._state_title(above or after)

    def _state_title(self, free: Sequence[int]) -> None:
        """State the headline: the first block of lines that is left."""
        if free and "title" not in first_values(self._found.stated):
            span = range(free[0], free[-1] + 1)
            block = next(iter(blocks(self._texts, span)), range(0))
            lines = [i for i in block if i in free]
            self._found.state("title", joined(self._texts, lines), lines[0])

    # -------------------------------------------------------------- labels

    def _take(self, one: Labelled) -> None:
        """Remove a labelled line, and state its value."""
        self._seen.append(one)
        found, texts = self._found, self._texts
        if one.label in _TEXT_LABELS:
            _, rest = label_of(texts[one.first], _LABELS) or ("", "")
            found.cut_before(texts, one.first, rest)
            if one.label == "headline":
                found.state("title", one.value, one.first)
            return
        found.hidden.update(range(one.first, one.last + 1))
        if one.label in ("byline", "section"):
            value = one.value.partition(";")[0] if one.label == "section" else one.value
            found.state(one.label, value, one.first)
