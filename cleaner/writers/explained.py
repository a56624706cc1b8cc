"""What `cleaner.explain` tells, as lines for a terminal, as JSON, or as one page.

The text of a dump is a stranger's: on a terminal it is made printable, in the page it is
escaped, and the page forbids itself scripts and the network.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from cleaner.printable import printable

if TYPE_CHECKING:
    from cleaner.cleaned import Cleaned
    from cleaner.explain import Told

FIELDS = (
    "title", "byline", "date", "modified", "contact", "publisher", "rights", "language",
    "dateline", "standfirst",
)  # fmt: skip

BUSIEST = 5  # rules that the summary names

_RED, _YELLOW, _DIM, _BOLD, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[2m", "\x1b[1m", "\x1b[m"


def as_json(cleaned: "Cleaned", lines: Sequence["Told"]) -> bytes:
    """Return one JSON object: the record without its text and audit, and every line."""
    from dataclasses import asdict

    from cleaner.writers.encode import line

    record = cleaned.record()
    for key in ("text", "removed", "repairs"):
        del record[key]
    return line({**record, "lines": [asdict(told) for told in lines]})


# ------------------------------------------------------------------ for a terminal


def as_text(cleaned: "Cleaned", lines: Sequence["Told"], *, colour: bool) -> str:
    """Return every line behind its number and a mark (- removed, ~ changed), then the fields."""

    def paint(code: str, text: str) -> str:
        return f"{code}{text}{_PLAIN}" if colour and text else text

    out = []
    for told in lines:
        mark = "-" if not told.kept else "~" if told.cuts or told.before is not None else " "
        body = paint(_RED, printable(told.text)) if mark == "-" else _cut(told, paint)
        out.append(f"{paint(_DIM, f'{told.number:5}')} {mark} {body}".rstrip())
        out += [paint(_DIM, f"        {printable(why)}") for why in _whys(told)]
    out.append("")
    width = max(map(len, FIELDS))
    for name, value, where in _fields(cleaned):
        label, source = paint(_BOLD, f"{name:{width}}"), paint(_DIM, printable(where))
        out.append(f"{label}  {printable(value)}  {source}")
    out.append(paint(_BOLD, _summary(cleaned, lines)))
    return "\n".join(out) + "\n"


def _cut(told: "Told", paint: Any) -> str:
    """Return a kept line with what was cut out of it in brackets."""
    out, place = "", 0
    for start, end in told.cuts:
        out += printable(told.text[place:start])
        out += paint(_YELLOW, f"[-{printable(told.text[start:end])}-]")
        place = end
    return out + printable(told.text[place:])


def _whys(told: "Told") -> Iterator[str]:
    if told.by and told.text.strip():
        by = sorted(told.by, key=lambda name: name.startswith("judge/"))
        yield f"{'cut' if told.kept else 'removed'} by {', '.join(by)}"
    if told.reasons and told.by and all(name.startswith("judge/") for name in told.by):
        yield f"the judge: {'; '.join(told.reasons)}"  # a rule needs no second opinion
    for name, reason in told.near:
        yield f"kept though near {name}: {reason}"
    if told.before is not None:
        yield f"repaired ({', '.join(told.mended)}); it was: {told.before}"


def _fields(cleaned: "Cleaned") -> Iterator[tuple[str, str, str]]:
    """Yield (field, value, where it came from), first what was taken, then what lost."""
    for found in sorted(cleaned.found, key=lambda found: found.rejected is not None):
        where = f"line {found.line}, {found.by}" if found.line is not None else found.by
        if found.rejected is not None:
            where += f"; rejected: {found.rejected}"
        yield found.field, _said(found.value), where
    told = {found.field for found in cleaned.found}
    for name in FIELDS:
        value = getattr(cleaned, name)
        if value and name not in told:
            yield name, _said(value), ""


def _said(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, tuple | list):
        return ", ".join(map(_said, value))
    kind = [getattr(value, name, None) for name in ("value", "name", "role")]
    if any(kind):
        return " · ".join(part for part in kind if part)
    return json.dumps(value, ensure_ascii=False, default=str)


def _summary(cleaned: "Cleaned", lines: Sequence["Told"]) -> str:
    worded = [told for told in lines if told.text.strip()]
    kept = sum(told.kept for told in worded)
    parts = [f"{kept} of {len(worded)} lines kept"]
    busy = _by(lines)
    parts += [f"{name} {count}" for name, count in busy[:BUSIEST]]
    parts += [f"{len(busy) - BUSIEST} more"] if len(busy) > BUSIEST else []
    parts += [f"flagged {flag}" for flag in cleaned.flags]
    return ", ".join(parts)


def _by(lines: Sequence["Told"]) -> list[tuple[str, int]]:
    """Return how many worded lines each rule took from, the busiest first."""
    counts = Counter(name for told in lines if told.text.strip() for name in told.by)
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


# ------------------------------------------------------------------ one page, all in one file


def as_html(cleaned: "Cleaned", lines: Sequence["Told"]) -> str:
    """Return a page that shows the text with the removed lines greyed, each with its rule."""
    rows = "\n".join(_row(told) for told in lines)
    fields = "\n".join(
        f'<tr><th>{_shown(name)}<td dir="auto">{_shown(value)}<td class="why">{_shown(where)}'
        for name, value, where in _fields(cleaned)
    )
    name = _shown(cleaned.title or cleaned.source or cleaned.url or cleaned.id)
    return f"""<!doctype html>
<html lang="{escape(cleaned.language or "und", quote=True)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{name} – cleaner explain</title>
<style>{_STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">{name}</h1>
<p>{_shown(_summary(cleaned, lines))}</p>
</header>
<input type="checkbox" id="only"><label for="only">Show only what is kept</label>
<input type="checkbox" id="all"><label for="all">Say why a line is kept</label>
<main>
{rows}
</main>
<table>
{fields}
</table>
<footer>Rules {escape(cleaned.ruleset)}</footer>
</body>
</html>
"""


def _row(told: "Told") -> str:
    kind = "kept" if told.kept else "gone"
    text, place = "", 0
    for start, end in told.cuts if told.kept else ():
        text += _shown(told.text[place:start]) + f"<del>{_shown(told.text[start:end])}</del>"
        place = end
    text += _shown(told.text[place:])
    whys = "".join(f"<small>{_shown(why)}</small>" for why in _whys(told))
    changed = " changed" if told.kept and (told.cuts or told.before is not None) else ""
    return (
        f'<p class="{kind}{changed}" id="line-{told.number}"><a href="#line-{told.number}">'
        f'{told.number}</a><span dir="auto">{text}</span>{whys}</p>'
    )


def _shown(text: str) -> str:
    """Return a stranger's text as HTML."""
    return escape(printable(text))


_STYLE = """
:root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fdfdfc; --grey: #76767c;
  --line: #e3e3e0; --gone: #b3261e; --tint: #fbeceb; --cut: #8a5a00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e6; --paper: #17181a; --grey: #96969c; --line: #2e2f33;
    --gone: #ff8a80; --tint: #2b1d1d; --cut: #f0b95a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0; }
header p, footer, small, .why { color: var(--grey); }
label { margin-right: 1.2rem; font-size: .9rem; }
main { margin: 1rem 0 2rem; border-top: 1px solid var(--line); }
main p { display: grid; grid-template-columns: 3.2rem 1fr; margin: 0; padding: .15rem .3rem;
  min-height: 1.2rem; }
main a { color: var(--grey); text-decoration: none; font-size: .75rem; padding-top: .25rem;
  font-variant-numeric: tabular-nums; }
small { grid-column: 2; font-size: .78rem; line-height: 1.4; }
.kept small { display: none; }
.kept.changed small, #all:checked ~ main .kept small { display: block; }
.gone { background: var(--tint); }
.gone span { color: var(--grey); text-decoration: line-through; }
.gone small { color: var(--gone); }
del { color: var(--cut); }
#only:checked ~ main .gone { display: none; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0;
  border-top: 1px solid var(--line); font-weight: normal; }
th { color: var(--grey); white-space: nowrap; }
footer { margin-top: 2rem; font-size: .75rem; }
@media (max-width: 34rem) { main p { grid-template-columns: 2.2rem 1fr; }
  td, th { display: block; border: 0; padding: 0; } th { border-top: 1px solid var(--line);
  padding-top: .4rem; } }
"""
