"""The days that stand in lines: each with its label, what else is there, and its weight.

A label says of what a day is: "Published", "Updated". Lines whose day is not the story's (of
rights, a cited work, a broadcast, a picture, an offer) have none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from cleaner.metadata.dates import days
from cleaner.metadata.dates.days import Written
from cleaner.metadata.document_view import Reading, Row
from cleaner.metadata.lazy_pattern import pattern

# A row, a day in it, its label ("published", "updated" or ""), code points beside its days.
Told = tuple[Row, Written, str, int]
AFTER = 12  # rows after the body that may tell the day
LABEL = 30  # code points of a line that is a label: "Published on"
BARE = 15  # code points beside the day; a line with fewer is a day and nothing else
SHORT = 60  # code points beside the day; more is a sentence, and needs a label
_PUBLISHED = pattern(
    r"publish|posted|first appeared|veröff|erschienen|erstellt|publié|publicad|pubblicat"
    r"|gepubliceerd|geplaatst|opublik|publicera|publisert|udgivet|offentliggjort|julkaistu|zveřej|publikov|vydán"
    r"|megjelen|опублік|опублик|публикац|δημοσι|yayın|giriş|diterbitkan|dipublikasi|đăng|出版|公開|掲載"
    r"|配信|発行|发布|發布|发表|입력|등록|게재|نشر|פורסם|प्रकाशित|เผยแพร่|إنشر|created|uploaded|filed",
    re.IGNORECASE,
)
_UPDATED = pattern(
    r"updat|modifi|edited|revised|last reviewed|aktualisier|geändert|akt\.|actualis|mis à jour"
    r"|actualiz|atualiz|aggiornat|modifica|bijgewerkt|gewijzigd|aktualiz|zaktual|uppdater|ändrad"
    r"|opdater|oppdater|endret|päivit|muokattu|frissít|обновл|изменен|оновлен|ενημ|güncel"
    r"|diperbarui|cập nhật|更新|수정|تحديث|עודכן|अपडेट|अद्यतन|แก้ไข",
    re.IGNORECASE,
)
# Lines whose day is not the story's: rights, a cited work, a broadcast, a picture, an offer.
_OTHER = pattern(
    r"©|\(c\)|copyright|all rights|alle rechte|citation|retrieved|sendung|\bradio\b|archiv"
    r"|file photo|file picture|release date|expires|gültig|valid until|deadline|getty|reuters/"
    r"|\bborn\b|geboren|terms of|privacy|agb|datenschutz|in this photo|aus:|edition|ausgabe"
    r"|cookie|joined|member since|registered|mitglied",
    re.IGNORECASE,
)
_EMBED = pattern(r"^[—–-].{0,80}\(@")
_BEHIND = pattern(r"[\s(]*[^\d(]*")  # a label behind a day: "Feb. 5, 2026 (updated)"
_AGO = pattern(r"\bago\b|^vor \d|hace \d|il y a \d", re.IGNORECASE)


def find(reading: Reading, rows: Iterable[Row]) -> Iterator[Told]:
    """Each day of the rows that may tell when the story appeared."""
    for row in rows:
        text = row.text
        written = reading.days(row)
        if not written or _OTHER.search(text) or _EMBED.match(text):
            continue
        beside = len(text) - sum(day.end - day.start for day in written)
        labels = _labels(text, written)
        if not any(labels) and beside < BARE and row.nth:
            above = reading.texts[row.nth - 1]
            if len(above) < LABEL and not days.may_hold(above):
                labels = (_label(above), *labels[1:])
        for day, label in zip(written, labels, strict=True):
            yield row, day, label, beside


def _labels(text: str, written: Sequence[Written]) -> tuple[str, ...]:
    """ "published", "updated" or "" for each day of a line."""
    labels = []
    end = 0
    for day in written:
        label = _label(text[end : day.start])
        if not label and day is written[-1]:
            behind = _BEHIND.match(text, day.end, day.end + 20)
            label = _label(behind[0]) if behind else ""
        labels.append(label)
        end = day.end
    if len(written) == 2 and not any(labels) and written[1].start - written[0].end < 3:
        # Two days glued together are what two hidden labels leave: the later is the change.
        first, second = written[0].readings[0], written[1].readings[0]
        return ("updated", "") if first > second else ("", "updated")
    return tuple(labels)


def _label(before: str) -> str:
    """ "published", "updated" or "", by the last label in the text before a day."""
    if len(before) < 2:
        return ""
    published = updated = -1
    for match in _PUBLISHED.finditer(before):
        published = match.start()
    for match in _UPDATED.finditer(before):
        updated = match.start()
    if published == updated:
        return ""
    return "published" if published > updated else "updated"


def in_head(row: Row) -> bool:
    """Whether a row's day may be that of today, in the head of a page."""
    return row.place == "before" and row.nth < 6 and row.gap > 12


def is_of_other(text: str) -> bool:
    """Whether a line says that a day is not the story's."""
    return _OTHER.search(text) is not None


def weight(row: Row, label: str, beside: int) -> int:
    """What a day in a row weighs by its place, its label and the rest of its line."""
    labelled = bool(label)
    if row.place == "before":
        value = 6 if row.gap <= 3 else 5 if row.gap <= 8 else 3 if row.gap <= 15 else 0
        if in_head(row):
            value -= 2
    elif row.place == "inside":
        value = 6 if row.gap <= 3 else 4 if row.gap <= 7 else 1
    else:
        value = 3 if row.gap <= 6 else 0 if row.gap <= AFTER else -3
        if not labelled:
            value -= 4
    if labelled:
        value += 4
    sentence = row.text[-1] in ".!?" and beside >= 30
    value += 2 if beside < BARE else 1 if beside < SHORT and not sentence else 0 if labelled else -6
    if _AGO.search(row.text):
        value -= 1
    return value
