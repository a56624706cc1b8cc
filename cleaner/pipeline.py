"""The whole pipeline, on one screen.

Bytes become text; a text or a page becomes lines, and damaged lines are repaired. Rules and
the judge remove what is not the article, step by step, until nothing more is removed.
Metadata is read when it is asked for, from the repaired lines.
"""

from cleaner.deferred import Deferred
from cleaner.edits.context import Context
from cleaner.edits.fixpoint import remove_boilerplate
from cleaner.edits.stay_text import keep_whole_if_read_as_page
from cleaner.matching.scan import Scanner
from cleaner.model import Document, Options
from cleaner.page import read_page
from cleaner.page.detect import is_page
from cleaner.result import Cleaned
from cleaner.text.decode import Decoded, decode
from cleaner.text.misread import is_damage_left
from cleaner.text.repair import repair, repaired_lines


def clean(document: Document, scanner: Scanner, options: Options) -> Cleaned:
    """Return the cleaned document. Raises DocumentError for bytes or a page it cannot read."""
    if isinstance(document.raw, str):
        decoded = Decoded(document.raw, encoding="str", how="given as text", sure=True)
    else:
        decoded = decode(document.raw, document.charset)

    page = None
    if document.form == "html" or (document.form == "auto" and is_page(next(decoded.pieces()))):
        page = read_page(decoded.text, document.url)
        lines, repairs = repair(page.lines, options.typography)
    else:
        lines, repairs = repaired_lines(decoded.pieces(), options.typography)

    context = Context(document, scanner, options, page)
    outcome = remove_boilerplate(lines, context)
    lines, repairs = keep_whole_if_read_as_page(decoded, lines, repairs, context, outcome)

    if is_damage_left(decoded, lines, is_page=page is not None):
        outcome.flags.add("mojibake")
    if not decoded.sure:
        outcome.flags.add("encoding-guessed")
    deferred = Deferred.of(context, lines, outcome)
    return Cleaned(context, decoded, repairs, outcome, deferred)
