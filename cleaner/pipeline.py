"""clean(document, scanner, options) -> Cleaned: the whole story on one screen.

Bytes become text, text becomes lines, damaged lines are put right; a page becomes lines
with their markup. `cleaner.edits.fixpoint` takes away what is not the article until nothing more
goes. The fields are looked for on the repaired lines, before anything was removed.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import Any, NamedTuple

from cleaner.edits import Standing
from cleaner.edits.fixpoint import Case, Rest, closed, kept_whole, settled
from cleaner.matching.scan import Scanner
from cleaner.model import Document, Found, Level, Line, Metadata, Repair, Verdict
from cleaner.page import Page, read_page
from cleaner.page.detect import is_page
from cleaner.result import Cleaned
from cleaner.text.decode import Decoded, decode
from cleaner.text.lines import split
from cleaner.text.repair import Typography, repair
from cleaner.undisturbed import undisturbed


class Options(NamedTuple):
    """How to clean. `today` bounds dates: a pure room reads no clock."""

    today: datetime.date
    level: Level = "careful"
    typography: Typography = "keep"
    captions: str = "drop"
    extractor: str = "fast"
    links: str = "drop"


@undisturbed
def clean(document: Document, scanner: Scanner, options: Options) -> Cleaned:
    """Return what becomes of the document. Raises DocumentError if it cannot be read."""
    decoded = _decoded(document)
    page = None
    stated = _stated(document)
    if document.form == "html" or (document.form == "auto" and is_page(decoded.text)):
        page = read_page(decoded.text, document.url)
        lines, stated = page.lines, (*stated, *page.stated)
    else:
        lines = split(decoded.text)
    lines, repairs = repair(lines, options.typography)
    case = Case(
        document, scanner, options.level, options.typography, options.extractor, options.captions,
        page,
    )  # fmt: skip
    rest = settled(lines, case)
    if page is None and document.form == "auto" and is_page(next(rest.standing.pieces_of_text())):
        lines, repairs, rest = _still_text(decoded.text, lines, repairs, rest, scanner)
    if not decoded.sure:
        rest.flags.add("encoding-guessed")
    return Cleaned(
        id=document.id,
        source=document.source,
        url=document.url,
        standing=rest.standing,
        look=partial(
            _metadata,
            page,
            lines=lines,
            body=rest.judgement.body,
            standing=rest.standing,
            captured=tuple(rest.captured),
            stated=stated,
            url=document.url,
            language=document.language,
            today=options.today,
        ),
        removed=tuple(sorted(rest.standing.edits, key=attrgetter("start"))),
        repairs=repairs,
        flags=tuple(sorted(rest.flags)),
        ruleset=scanner.fingerprint,
        decoded=decoded,
        judged=partial(_judged, rest.verdicts, lines, page),
        page=page is not None,
        links=page is not None and options.links == "keep",
    )


def _judged(
    verdicts: Mapping[int, Verdict], lines: Sequence[Line], page: Page | None
) -> Mapping[int, Verdict]:
    """The verdicts, each with its reasons."""
    if page is None:
        return verdicts
    from cleaner.judge.page import explained

    return {n: explained(verdict, lines[n - 1], page.title) for n, verdict in verdicts.items()}


@undisturbed
def _metadata(
    page: Page | None, standing: Standing, *, everything: bool = False, **seen: Any
) -> Metadata:
    """Look for the fields. A text alone needs none, so this waits until one is asked for."""
    from cleaner.metadata import Inputs, resolve

    kept = frozenset([line.number for line in standing.lines])
    metadata = resolve(Inputs(kept=kept, **seen), everything=everything)
    if page is None or metadata.date is not None:
        return metadata
    from cleaner.metadata.dates.htmldate_guess import guess  # nothing states a day: the last resort

    found = guess(page.html, seen["url"], seen["today"])
    if found is None:
        return metadata
    return replace(metadata, date=found.value, found=(*metadata.found, found))


def _decoded(document: Document) -> Decoded:
    if isinstance(document.raw, str):
        return Decoded(document.raw, "str", "given as text", True, b"")
    return decode(document.raw, document.charset)


def _stated(document: Document) -> tuple[Found, ...]:
    """What the container states, as candidates."""
    return tuple(
        Found(name, value, None, "container") for name, value in document.stated.items() if value
    )


def _still_text(
    text: str, lines: tuple[Line, ...], repairs: tuple[Repair, ...], rest: Rest, scanner: Scanner
) -> tuple[tuple[Line, ...], tuple[Repair, ...], Rest]:
    """What came in as text must not come out as something that would be read as a page.

    A first line that went, or an entity that was put right, may bring a tag to the front;
    the next cleaning would then read the text as HTML. It is kept whole.
    """
    whole = closed(Standing(lines, lines), scanner)
    if is_page(next(whole.pieces_of_text())):
        lines, repairs = split(text), ()
        whole = closed(Standing(lines, lines), scanner)
    return lines, repairs, kept_whole(rest, whole, "markup-in-text")
