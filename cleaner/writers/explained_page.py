"""What `cleaner.explain` tells, as one page: the text, and greyed what was taken out of it.

Kept lines stand in full ink, removed ones are grey, with what took them and why beside them,
once for all that went for one reason in a row. A strip on top shows where in the
document the kept lines lie. The page needs nothing but itself: no script, no network; it
follows the reader's choice of dark or light and fits a phone.

The text of a dump is a stranger's: all of it is made printable and escaped, and the page
forbids itself scripts and the network.
"""

import os
from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from cleaner.text.printable import printable
from cleaner.writers.explained import (
    Field,
    fields,
    is_changed,
    summary,
    whys,
    worth_telling,
)  # fmt: skip

if TYPE_CHECKING:
    from cleaner.explain import ExplainedLine
    from cleaner.result import Cleaned

STRIPES = 200  # of the strip, at most; each stands for an equal share of the lines
MANY, SHORT = 6, 40  # so many lines of at most so many characters are set in columns


def as_html(cleaned: "Cleaned", lines: Sequence["ExplainedLine"]) -> str:
    """Return a page that shows the text with the removed lines greyed, each with its rule."""
    rows = "\n".join(_rows(lines))
    found = list(fields(cleaned))
    name = _shown(cleaned.title or cleaned.source or cleaned.url or cleaned.id)
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
<p>{_shown(place or "")}</p>
<p>{_shown(summary(cleaned, lines))}</p>
{_strip(lines)}
</header>
{_table("fields", [field for field in found if not field.lost])}
{_lost([field for field in found if field.lost])}
<nav>
<label><input type="checkbox" id="only"> Show only what is kept</label>
<label><input type="checkbox" id="near"> Say why a line is kept</label>
{_first(lines)}
</nav>
<main lang="{escape(cleaned.language or "und", quote=True)}">
{rows}
</main>
<footer>{len(lines)} lines, blank ones among them. What a rule is for: <code>cleaner rules show
NAME</code>. Rules {escape(cleaned.ruleset)}</footer>
</body>
</html>
"""


def _style() -> str:
    path = os.path.join(os.path.dirname(__file__), "explained.css")
    with open(path, encoding="utf-8") as file:
        return file.read()


def _rows(lines: Sequence["ExplainedLine"]) -> Iterator[str]:
    """Each kept line, and each run of lines that went for one reason."""
    run: list[ExplainedLine] = []
    for told, again in worth_telling(lines):
        if run and not again:
            yield _gone(run)
            run = []
        if told.kept:
            yield _kept(told)
        else:
            run.append(told)
    if run:
        yield _gone(run)


def _kept(told: "ExplainedLine") -> str:
    text, place = "", 0
    for start, end in told.cuts:
        text += _shown(told.text[place:start]) + f"<del>{_shown(told.text[start:end])}</del>"
        place = end
    text += _shown(told.text[place:])
    if not text.strip():
        return '<section class="kept blank"></section>'
    said = "".join(f"<i>{_shown(why)}</i>" for why in whys(told))
    kind = "kept changed" if is_changed(told) else "kept"
    why = f'<small lang="en">{said}</small>' if said else ""
    return f'<section class="{kind}">{_line(told, text)}{why}</section>'


def _gone(run: Sequence["ExplainedLine"]) -> str:
    by = sorted(run[0].by, key=lambda name: name.startswith("judge/"))
    names = "".join(f"<b>{_shown(name)}</b> " for name in by)
    judged = all(name.startswith("judge/") for name in by)  # a rule needs no second opinion
    why = _shown("; ".join(run[0].reasons)) if judged else ""
    lines = "".join(_line(told, _shown(told.text)) for told in run)
    short = len(run) >= MANY and all(len(told.text) <= SHORT for told in run)
    return (
        f'<section class="gone{" short" if short else ""}"><div>{lines}</div>'
        f'<small lang="en">{names}<i>{why}</i></small></section>'
    )


def _line(told: "ExplainedLine", text: str) -> str:
    number = told.number
    return (
        f'<p id="line-{number}"><a href="#line-{number}">{number}</a>'
        f'<span dir="auto">{text}</span></p>'
    )


def _first(lines: Sequence["ExplainedLine"]) -> str:
    first = next((told.number for told in lines if told.kept and told.text.strip()), None)
    return f'<a href="#line-{first}">To the first kept line</a>' if first is not None else ""


def _strip(lines: Sequence["ExplainedLine"]) -> str:
    """Where in the document the kept lines lie: stripes from the first line to the last."""
    worded = [told for told in lines if told.text.strip()]
    if not worded:
        return ""
    count = min(len(worded), STRIPES)
    return (
        f'<svg viewBox="0 0 {count} 1" preserveAspectRatio="none" role="img"'
        f' aria-label="Where the kept lines lie">{"".join(_stripes(worded, count))}</svg>'
    )


def _stripes(worded: Sequence["ExplainedLine"], count: int) -> Iterator[str]:
    for stripe in range(count):
        first, last = (len(worded) * at // count for at in (stripe, stripe + 1))
        share = sum(told.kept for told in worded[first:last]) / (last - first)
        if share:
            yield (
                f'<a href="#line-{worded[first].number}" aria-hidden="true" tabindex="-1">'
                f'<rect x="{stripe}" width="1.02" height="1" opacity="{share:.2g}"/></a>'
            )


def _lost(lost: Sequence[Field]) -> str:
    if not lost:
        return ""
    many = f"{len(lost)} candidate{'s' if len(lost) > 1 else ''} that lost"
    return f"<details><summary>{many}</summary>{_table('lost', lost)}</details>"


def _table(name: str, found: Sequence[Field]) -> str:
    rows = "\n".join(
        f'<tr><th scope="row">{_shown(field.name)}<td dir="auto">{_shown(field.value)}'
        f"<td>{_shown(field.where)}"
        for field in found
    )
    return f'<table class="{name}">\n{rows}\n</table>' if rows else ""


def _shown(text: str) -> str:
    """Return a stranger's text as HTML."""
    return escape(printable(text))
