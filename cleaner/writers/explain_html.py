"""``cleaner explain --to html``: one page with the whole text, the removed lines in grey.

What removed a line, and why, is beside it, once for all lines in a row with the same reasons. A bar
at the top shows where in the document the kept lines are. The page is complete in itself: no
script, no network; it follows the reader's choice of dark or light and fits a phone.

The text is untrusted: it is made printable and escaped, and the page's content security policy
forbids scripts and the network.
"""

import os
from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from cleaner.text.counted import counted
from cleaner.text.printable import printable
from cleaner.writers.explanation import (
    Field,
    fields,
    is_changed,
    relevant,
    removed_by,
    sentences,
    shown_lines,
    summary,
)

if TYPE_CHECKING:
    from cleaner.explaining import ExplainedLine
    from cleaner.result import Cleaned

_NEAR = '<label><input type="checkbox" id="near"> Show why lines were kept</label>'
STRIPES = 200  # of the bar, at most; each represents an equal share of the lines
MANY, SHORT = 6, 40  # so many lines of at most so many characters are set in columns


def render(
    cleaned: "Cleaned", lines: Sequence["ExplainedLine"], *, everything: bool = False
) -> str:
    """Return the page; `everything` also shows what says nothing new (`explanation`)."""
    rows = "\n".join(_rows(lines if everything else relevant(lines)))
    found = list(fields(cleaned, everything=everything))
    id = "Document" if cleaned.id == "-" else cleaned.id
    name = _html(cleaned.title or cleaned.source or cleaned.url or id)
    place = (cleaned.url or cleaned.source) if cleaned.title else None
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{name} – cleaner explain</title>
<style>{_style()}</style>
</head>
<body>
<header>
<h1 dir="auto">{name}</h1>
<p>{_html(place or "")}</p>
{"".join(f"<p>{_html(sentence)}</p>" for sentence in summary(cleaned, lines))}
{_bar(lines)}
</header>
{_table("fields", [field for field in found if not field.rejected])}
{_rejected([field for field in found if field.rejected])}
<nav>
<label><input type="checkbox" id="only"> Show only kept lines</label>
{_NEAR if any(line.near for line in lines) else ""}
{_link_to_first_kept(lines)}
</nav>
<main lang="{escape(cleaned.language or "und", quote=True)}">
{rows}
</main>
<footer>{len(lines)} lines, including blank ones. For what a rule does: <code>cleaner rules show
NAME</code>. Rules {escape(cleaned.ruleset)}</footer>
</body>
</html>
"""


def _style() -> str:
    path = os.path.join(os.path.dirname(__file__), "explain.css")
    with open(path, encoding="utf-8") as file:
        return file.read()


def _rows(lines: Sequence["ExplainedLine"]) -> Iterator[str]:
    """Yield each kept line, and each run of lines that were removed for the same reasons."""
    run: list[ExplainedLine] = []
    for line, same_reasons in shown_lines(lines):
        if run and not same_reasons:
            yield _removed(run)
            run = []
        if line.kept:
            yield _kept(line)
        else:
            run.append(line)
    if run:
        yield _removed(run)


def _kept(line: "ExplainedLine") -> str:
    text, at = "", 0
    for start, end in line.cuts:
        text += _html(line.text[at:start]) + f"<del>{_html(line.text[start:end])}</del>"
        at = end
    text += _html(line.text[at:])
    if not text.strip():
        return '<section class="kept blank"></section>'
    notes = "".join(f"<i>{_html(sentence)}</i>" for sentence in sentences(line))
    kind = "kept changed" if is_changed(line) else "kept"
    small = f'<small lang="en">{notes}</small>' if notes else ""
    return f'<section class="{kind}">{_paragraph(line, text)}{small}</section>'


def _removed(run: Sequence["ExplainedLine"]) -> str:
    by, reasons = removed_by(run[0])
    names = "".join(f"<b>{_html(name)}</b> " for name in by)
    lines = "".join(_paragraph(line, _html(line.text)) for line in run)
    short = len(run) >= MANY and all(len(line.text) <= SHORT for line in run)
    return (
        f'<section class="removed{" short" if short else ""}"><div>{lines}</div>'
        f'<small lang="en">{names}<i>{_html("; ".join(reasons))}</i></small></section>'
    )


def _paragraph(line: "ExplainedLine", text: str) -> str:
    number = line.number
    return (
        f'<p id="line-{number}"><a href="#line-{number}">{number}</a>'
        f'<span dir="auto">{text}</span></p>'
    )


def _link_to_first_kept(lines: Sequence["ExplainedLine"]) -> str:
    first = next((line.number for line in lines if line.kept and line.text.strip()), None)
    return f'<a href="#line-{first}">To the first kept line</a>' if first is not None else ""


def _bar(lines: Sequence["ExplainedLine"]) -> str:
    """Return the bar: from the first line to the last, a stripe where lines are kept."""
    with_text = [line for line in lines if line.text.strip()]
    if not with_text:
        return ""
    count = min(len(with_text), STRIPES)
    return (
        f'<svg viewBox="0 0 {count} 1" preserveAspectRatio="none" role="img"'
        f' aria-label="Where the kept lines are">{"".join(_stripes(with_text, count))}</svg>'
    )


def _stripes(lines: Sequence["ExplainedLine"], count: int) -> Iterator[str]:
    for stripe in range(count):
        first, last = (len(lines) * edge // count for edge in (stripe, stripe + 1))
        share = sum(line.kept for line in lines[first:last]) / (last - first)
        if share:
            yield (
                f'<a href="#line-{lines[first].number}" aria-hidden="true" tabindex="-1">'
                f'<rect x="{stripe}" width="1.02" height="1" opacity="{share:.2g}"/></a>'
            )


def _rejected(rejected: Sequence[Field]) -> str:
    if not rejected:
        return ""
    count = counted(len(rejected), "rejected candidate")
    return f"<details><summary>{count}</summary>{_table('rejected', rejected)}</details>"


def _table(name: str, shown: Sequence[Field]) -> str:
    rows = "\n".join(
        f'<tr><th scope="row">{_html(field.name)}<td dir="auto">{_html(field.value)}'
        f"<td>{_html(field.source)}"
        for field in shown
    )
    return f'<table class="{name}">\n{rows}\n</table>' if rows else ""


def _html(text: str) -> str:
    """Return untrusted text as HTML."""
    return escape(printable(text))
