"""ProQuest: exports as text, one document or several.

Each document is between two rules of underscores: the headline, labelled lines, "Full text:" with
the article, and more labelled lines. Older exports have only "Full Text" and a few labels.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from cleaner.metadata.dates import written_date
from cleaner.profiles import labels as labelled_lines
from cleaner.profiles.frame import Frame, Statement, filled, first_values, is_prose, merged
from cleaner.profiles.labels import Labelled, label_of

_LABELS = {
    name: label
    for label, names in {
        "title": ("title", "titel", "titre", "título"),
        "text": ("full text", "fulltext", "volltext", "texte intégral", "texto completo"),
        "byline": ("author", "authors", "autor", "autoren", "auteur"),
        "paper": ("publication title", "publikationstitel", "publication", "source"),
        "info": ("publication info", "publikationsinfo", "publication information"),
        "date": ("publication date", "date", "veröffentlichungsdatum", "publikationsdatum"),
        "section": ("section", "rubrik"),
        "rights": ("copyright",),
        "url": ("document url", "dokument-url", "dokumenten-url"),
        "id": ("proquest document id", "proquest-dokument-id", "accession number"),
        "base": ("database", "datenbank", "base de données"),
        "": (
            "abstract", "abstract (summary)", "zusammenfassung", "links", "credit", "subject",
            "subjects", "thema", "location", "ort", "people", "personen", "person",
            "company / organization", "company", "companies", "unternehmen/organisation",
            "classification", "identifier / keyword", "identifier/keyword", "keywords", "volume",
            "jahrgang", "issue", "ausgabe", "pages", "page", "seiten", "first page", "start page",
            "number of pages", "anzahl der seiten", "publication year", "veröffentlichungsjahr",
            "publisher", "verlag", "place of publication", "veröffentlichungsort",
            "country of publication", "publikationsland", "publication subject",
            "publikationsthema", "issn", "e-issn", "eissn", "isbn", "coden", "source type",
            "quellentyp", "language of publication", "publikationssprache", "language", "sprache",
            "document type", "dokumententyp", "dokumenttyp", "document feature", "doi",
            "last updated", "zuletzt aktualisiert", "column", "edition", "dateline",
            "text word count", "section heading", "supplement", "ppn", "year", "publication place",
        ),
    }.items()
    for name in names
}  # fmt: skip
_RULE = re.compile(r"_{20,}|={20,}")
_NUMBERED = re.compile(r"(?:document|dokument) \d{1,4} (?:of|von|de) \d{1,4}", re.IGNORECASE)
_COVER = re.compile(
    r"report information from proquest|table of contents|\d{1,2} \w+ \d{4} \d\d:\d\d"
)
_FOOTER = re.compile(
    r"contact us at:? https?://www\.proquest\..{0,80}"
    r"|(?:copyright )?(?:©|\(c\)) ?\d{4} proquest.{0,120}"
    r"|terms and conditions:? https?://\S{1,120}|database copyright (?:©|\(c\)).{0,120}",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://\S{1,400}")
_OWN = ("text", "paper", "info", "id", "base", "url")  # labels that others hardly use
_LEAST_OWN, _LEAST_LABELS = 2, 3  # of these, and of all labels
_LONGEST_HEADLINE = 300  # characters
_HEAD = 40  # lines that are not blank and may be above the article


def find(texts: Sequence[str]) -> Frame | None:
    """Return the frames around the documents; statements only where there is one.

    For any other text the frame is empty, never None.
    """
    return merged(_document(texts, part) for part in documents(texts))


def documents(texts: Sequence[str]) -> list[range]:
    """Return the lines of each document; each has a label "Full text" of its own."""
    lines = filled(texts)
    rules = [i for i in lines if _RULE.fullmatch(texts[i].strip())]
    full = [i for i in lines if (label_of(texts[i], _LABELS) or ("",))[0] == "text"]
    starts = [0]
    for one, following in pairwise(full):
        last = bisect_left(rules, following) - 1
        if last >= 0 and rules[last] > one:
            starts.append(rules[last])
    return [range(start, end) for start, end in zip(starts, [*starts[1:], len(texts)], strict=True)]


def _document(texts: Sequence[str], part: range) -> Frame | None:
    lines = filled(texts, part)
    frame = Frame()
    seen: list[Labelled] = []
    tail = _read_tail(texts, lines, frame, seen)
    _read_head(texts, lines[:tail], frame, seen)
    names = {one.label for one in seen}
    if len(names & set(_OWN)) < _LEAST_OWN or len(seen) < _LEAST_LABELS:
        return None
    _state(frame, seen)
    return frame


def _is_furniture(text: str) -> bool:
    """Whether a line is a rule, a number or a footer of the export."""
    return bool(_RULE.fullmatch(text) or _NUMBERED.fullmatch(text) or _FOOTER.fullmatch(text))


def _read_tail(
    texts: Sequence[str], lines: Sequence[int], frame: Frame, seen: list[Labelled]
) -> int:
    """Read the labelled lines below the article, from the end upwards; return where they begin."""
    position = len(lines)
    end = lines[-1] + 1 if lines else 0
    while position:
        if _is_furniture(texts[lines[position - 1]].strip()):
            position -= 1
            frame.hidden.add(lines[position])
            continue
        for back in range(position - 1, max(position - labelled_lines.MOST_CONTINUING, -1), -1):
            one = labelled_lines.read(texts, lines[back], end, _LABELS)
            if one is not None:
                break
        else:
            return position
        if one.label == "text" or one.last < lines[position - 1]:
            return position
        seen.append(one)
        frame.hidden.update(range(one.first, one.last + 1))
        position = back
    return position


def _read_head(
    texts: Sequence[str], lines: Sequence[int], frame: Frame, seen: list[Labelled]
) -> None:
    """Read what is above the article: all up to the label "Full text" but the headline."""
    text = _full_text(texts, lines[:_HEAD])
    end = lines[-1] + 1 if lines else 0
    headline = None
    position = 0
    while position < len(lines[:_HEAD]):
        index = lines[position]
        one = labelled_lines.read(texts, index, end, _LABELS)
        if one is not None:
            seen.append(one)
            if one.label in ("text", "title"):
                frame.cut_before(texts, index, (label_of(texts[index], _LABELS) or ("", ""))[1])
            else:
                frame.hidden.update(range(one.first, one.last + 1))
            position = lines.index(one.last)
            if one.label == "text":
                break
        elif _is_furniture(texts[index].strip()) or _COVER.match(texts[index].strip().lower()):
            frame.hidden.add(index)
        elif (
            headline is None
            and len(texts[index]) <= _LONGEST_HEADLINE
            and not is_prose(texts[index])
        ):
            headline = index
            frame.state("title", texts[index], index)
        elif text is not None and _URL.fullmatch(texts[index].strip()):
            frame.hidden.add(index)
        elif text is None:
            break
        position += 1


def _full_text(texts: Sequence[str], lines: Sequence[int]) -> int | None:
    """The position of the label "Full text" if no prose without a label is above it."""
    for p, i in enumerate(lines):
        label = label_of(texts[i], _LABELS)
        if label and label[0] == "text":
            return p
        if label is None and is_prose(texts[i]):
            return None
    return None


def _state(frame: Frame, seen: Sequence[Labelled]) -> None:
    """State what the labelled lines hold."""
    for one in seen:
        if one.label == "byline":
            frame.stated.append(Statement("byline", _names(one.value), one.first))
        elif one.label in ("section", "rights", "title", "date"):
            frame.state(one.label, one.value, one.first)
        elif one.label == "url":
            frame.state("canonical", one.value, one.first)
        elif one.label == "paper":
            frame.state("publisher", one.value.partition(";")[0], one.first)
    for one in seen:
        if one.label == "info":
            known = first_values(frame.stated)
            if "publisher" not in known:
                frame.state("publisher", one.value.partition(";")[0].partition(",")[0], one.first)
            dates = written_date.find(one.value.replace("]", "] "))
            if "date" not in known and dates:
                frame.state("date", dates[0].readings[0].isoformat(), one.first)


def _names(value: str) -> tuple[str, ...]:
    """The authors, given names first: "Oster, Mia; Brandt, Jon" names two."""
    names = [part.strip() for part in value.split(";") if part.strip()]
    return tuple(
        " ".join(reversed([piece.strip() for piece in name.split(",")]))
        if name.count(",") == 1
        else name
        for name in names
    )
