"""Factiva: exports as text, in display format (two-letter codes) or article format.

Display format begins each field with its code: "HD Council keeps ...", "WC 187 words", "LP" and
"TD" for the text, "CO", "IN" and "RE" for keywords, "AN" for the number. Article format has
headline, author, "187 words", day, paper, code, language and rights one below the other, and ends
with "Document" and the number. The languages are those of the interface.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from cleaner.metadata.dates import written_date
from cleaner.metadata.names import byline_names
from cleaner.profiles.frame import (
    LONGEST_NAME,
    Frame,
    date_in,
    filled,
    is_prose,
    joined,
    merged,
)
from cleaner.text.sentences import ends_sentence

_WORDS = re.compile(r"\d[\d.,']{0,9} (?:words?|Wörter|mots|palabras|parole|palavras)")
_NUMBER = re.compile(r"(?:Document|Dokument|Documento) [A-Z0-9]{4,14}\d{4,8}[a-z0-9]{4,16}")
_CODE = re.compile(r"([A-Z]{2,3})(?:\s+(\S.*))?")
_ABOVE = {
    "SE": "section", "CLM": "", "HD": "title", "BY": "byline", "CR": "", "WC": "", "PD": "date",
    "ET": "", "SN": "publisher", "SC": "", "ED": "", "PG": "", "VOL": "", "LA": "",
    "CY": "rights", "CX": "",
}  # fmt: skip
_TEXT = ("LP", "TD")
_BELOW = frozenset(("CT", "RF", "ART", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN"))
_RIGHTS = re.compile(r"(?:copyright\b|©|\(c\)).{0,200}", re.IGNORECASE)
_FOOTER = re.compile(
    r"(?:©|\(c\)) ?\d{4} factiva,.{0,60}|page \d{1,4} of \d{1,4}(?: ?(?:©|\(c\)).{0,60})?"
    r"|seite \d{1,4} von \d{1,4}(?: ?(?:©|\(c\)).{0,60})?",
    re.IGNORECASE,
)
_SUMMARY = re.compile(r"(?:Search Summary|Suchzusammenfassung)")
_SUMMARY_LABEL = re.compile(
    r"(?:Text|Date|Source|Author|Company|Subject|Industry|Region|Language"
    r"|News Filters|Results Found|Timestamp|Datum|Quelle|Autor|Unternehmen"
    r"|Branche|Sprache|Zeitstempel)\b.{0,200}"
)
_LEAST_CODES = 4
# Lines that are not blank: of the summary; of one field; at the end, where the number is.
_LONGEST_SUMMARY, _LONGEST_FIELD, _END_LINES = 15, 8, 6
_LONGEST_SECTION = 3  # words
_HEAD = 25  # lines that are not blank and may be above the article
_MOST_IN_BLOCK = 10  # lines of article format from "187 words" down to the rights


def find(texts: Sequence[str]) -> Frame | None:
    """Return the frames around the documents; statements only where there is one.

    For any other text the frame is empty, never None.
    """
    frame = merged(
        _display_format(texts, part) or _article_format(texts, part) for part in documents(texts)
    )
    if frame:
        frame.hidden |= _summary(texts)
    return frame


def documents(texts: Sequence[str]) -> list[range]:
    """Return the lines of each document: one ends with its number."""
    ends = [i + 1 for i, text in enumerate(texts) if _ends_document(text)]
    summary = _summary(texts)
    rest = [
        i for i in filled(texts) if i not in summary and not _FOOTER.fullmatch(texts[i].strip())
    ]
    starts = [0, *(end for end in ends if rest and rest[-1] >= end)]
    return [range(start, end) for start, end in zip(starts, [*starts[1:], len(texts)], strict=True)]


def _ends_document(text: str) -> bool:
    text = text.strip().removeprefix("AN").strip()
    return _NUMBER.fullmatch(text) is not None


def _summary(texts: Sequence[str]) -> set[int]:
    """The lines of the summary of the search at the end of the file, with the footer."""
    lines = filled(texts)
    for position in range(len(lines) - 1, max(len(lines) - 1 - _LONGEST_SUMMARY, -1), -1):
        text = texts[lines[position]].strip()
        if _SUMMARY.fullmatch(text):
            return set(lines[position:])
        if not (_SUMMARY_LABEL.fullmatch(text) or _FOOTER.fullmatch(text)):
            break
    return set()


# ------------------------------------------------------------------ display format


def _display_format(texts: Sequence[str], part: range) -> Frame | None:
    """The frame of a document whose fields begin with codes."""
    lines = filled(texts, part)
    codes = [(p, *_code(texts[i])) for p, i in enumerate(lines)]
    above = [(p, code) for p, code, _ in codes[:_HEAD] if code in _ABOVE]
    names = {code for _, code in above}
    begins = not any(is_prose(texts[i]) for i in lines[: above[0][0] if above else 0])
    if len(names) < _LEAST_CODES or not names & {"HD", "WC", "SN"} or not begins:
        return None
    frame = Frame()
    body = next((p for p, code, _ in codes if code in _TEXT and p > above[0][0]), None)
    last = above[-1][0] if body is None else body
    heads = [p for p, _ in above if p < last or body is None] + [last + (body is None)]
    for first, following in pairwise(heads):
        _take_field(texts, lines[first:following], frame, whole=body is not None)
    for p, code, rest in codes:
        if body is not None and p >= body and code in _TEXT:
            frame.cut_before(texts, lines[p], rest)
    _take_below(texts, lines, frame, last)
    return frame


def _code(text: str) -> tuple[str, str]:
    """The code that begins a line, and the rest; "" without one."""
    match = _CODE.fullmatch(text.strip())
    return (match[1], match[2] or "") if match else ("", "")


def _take_field(texts: Sequence[str], lines: Sequence[int], frame: Frame, *, whole: bool) -> None:
    """Remove a field of the head; the headline stays. Not `whole`: only the line of the code."""
    code, rest = _code(texts[lines[0]])
    lines = lines if whole else lines[:1]
    field = _ABOVE[code]
    if code == "HD":
        frame.cut_before(texts, lines[0], rest)
    else:
        frame.hidden.update(lines)
    if field:
        value = joined([rest, *(texts[i] for i in lines[1:])], range(len(lines)))
        frame.state(field, value.rstrip("."), lines[0])


def _take_below(texts: Sequence[str], lines: Sequence[int], frame: Frame, after: int) -> None:
    """Remove the fields below the article, from the end upwards."""
    position = len(lines)
    while position > after + 1:
        for back in range(position - 1, max(position - 1 - _LONGEST_FIELD, after), -1):
            text = texts[lines[back]].strip()
            if _code(text)[0] in _BELOW or _FOOTER.fullmatch(text) or _NUMBER.fullmatch(text):
                frame.hidden.update(lines[back:position])
                position = back
                break
            if ends_sentence(text):
                return
        else:
            return


# ------------------------------------------------------------------ article format


def _article_format(texts: Sequence[str], part: range) -> Frame | None:
    """The frame of a document with its fields one below the other."""
    lines = filled(texts, part)
    last = range(len(lines) - 1, -1, -1)[:_END_LINES]
    ends = [p for p in last if _ends_document(texts[lines[p]])]
    words = next(
        (p for p, i in enumerate(lines[:_HEAD]) if _WORDS.fullmatch(texts[i].strip())), None
    )
    if words is not None and any(is_prose(texts[i]) for i in lines[:words]):
        words = None  # quoted inside an article
    block = _block(texts, lines, words) if words is not None else []
    dated = any(date_in(texts[i]) for i in block)
    copyrighted = any(_RIGHTS.fullmatch(texts[i].strip()) for i in block)
    headless = words is None and part.stop == len(texts)
    if not (ends or copyrighted) or not (dated or (ends and headless)):
        return None
    frame = Frame()
    if words is not None:
        _take_block(texts, block, frame)
        _take_author(texts, lines[:words], lines[words], frame)
    if ends:
        _take_end(texts, lines, ends[0], frame)
    return frame


def _block(texts: Sequence[str], lines: Sequence[int], words: int) -> Sequence[int]:
    """The lines from "187 words" down to the rights, or to the first blank line."""
    block: list[int] = []
    for i in lines[words : words + _MOST_IN_BLOCK]:
        text = texts[i].strip()
        if block and (i != block[-1] + 1 or len(text) > 2 * LONGEST_NAME):
            break
        if _RIGHTS.fullmatch(text):
            return [*block, i]
        if len(text) > LONGEST_NAME or ends_sentence(text):
            break
        block.append(i)
    return block


def _take_block(texts: Sequence[str], block: Sequence[int], frame: Frame) -> None:
    """Remove the fields below the number of words; the paper follows the day or the time."""
    frame.hidden.update(block)
    for position, i in enumerate(block):
        if date_in(texts[i]):
            frame.state("date", texts[i], i)
            after = block[position + 1 :]
            if after and written_date.find(f"1 May 2019 {texts[after[0]].strip()}")[0].time:
                after = after[1:]
            if after and not _RIGHTS.fullmatch(texts[after[0]].strip()):
                frame.state("publisher", texts[after[0]], after[0])
            break
    if _RIGHTS.fullmatch(texts[block[-1]].strip()):
        frame.state("rights", texts[block[-1]], block[-1])


def _take_author(texts: Sequence[str], above: Sequence[int], words: int, frame: Frame) -> None:
    """Remove the author right above the number of words; above it is the headline."""
    if len(above) > 1 and words == above[-1] + 1:
        text = texts[above[-1]].strip()
        if byline_names.people(text) and not ends_sentence(text) and len(text) <= LONGEST_NAME:
            frame.state("byline", text, above[-1])
            frame.hidden.add(above[-1])
            above = above[:-1]
    if not above:
        return
    first = last = above[-1]
    while first - 1 in above and len(above) > 1 and texts[first - 1].strip():
        first -= 1
    if first == above[0] and first < last and len(texts[first].split()) <= _LONGEST_SECTION:
        frame.state("section", texts[first], first)
        frame.hidden.add(first)
        first += 1
    frame.state("title", joined(texts, range(first, last + 1)), first)


def _take_end(texts: Sequence[str], lines: Sequence[int], end: int, frame: Frame) -> None:
    """Remove the number of the document, what follows it, and the publisher above it."""
    frame.hidden.update(lines[end:])
    if not end:
        return
    above = texts[lines[end - 1]].strip()
    rights = [one.value for one in frame.stated if one.field == "rights"]
    if len(above) <= LONGEST_NAME and rights and above.rstrip(".") in rights[0]:
        frame.hidden.add(lines[end - 1])
