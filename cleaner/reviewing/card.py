"""One rule on the page: what it matches, its evidence, its lines in their documents."""

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from cleaner.matching.rules import Rule
from cleaner.reviewing.evidence import MOST_SITES, ContextLine, Example, RuleEvidence
from cleaner.reviewing.rule_words import in_words, pattern_in_words
from cleaner.text.counted import counted
from cleaner.text.printable import printable

LITERALS = 12  # shown; the others on request
MOST_LITERALS = 200
TAKEN = 12  # different lines
LONG = 400  # characters of a name, a reason or a pattern
_PLACES = {
    "above": "above the text",
    "between": "between its paragraphs",
    "below": "below the text",
}


def text(value: str, longest: int = LONG) -> str:
    """Return a text escaped; what does not print is written out, what is too long is cut."""
    cut = "" if len(value) <= longest else f" … ({len(value):,} characters)"
    return escape(printable(value[:longest])) + cut


def card(number: int, rule: Rule, evidence: RuleEvidence, examples: int) -> str:
    """Return the card of a rule, with at most so many examples."""
    trial = '<span class="badge">preview: on trial</span>' if rule.status == "preview" else ""
    parts = (
        f'<article id="rule-{number}" data-status="{text(rule.status)}" '
        f'aria-labelledby="title-{number}">\n<header><h2 id="title-{number}" tabindex="-1">'
        f'{text(rule.id)}</h2>{trial}<span class="state"></span></header>\n'
        f'<p class="why">{text(rule.why)}</p>\n<p class="what">{text(in_words(rule))}</p>\n',
        _literals(rule),
        *(_of_evidence(evidence, examples) if evidence.lines else (_nothing(rule, evidence),)),
        _near(evidence),
        f'<label class="note">Your reason <input type="text" data-note="{number}" '
        'autocomplete="off" maxlength="500"></label>\n<div class="form"></div>\n</article>\n',
    )
    return "".join(parts)


def _literals(rule: Rule) -> str:
    items = []
    for key, values in rule.matchers:
        for value in values:
            words = pattern_in_words(value) if key == "regex" else None
            shown = text(words) if words else ""
            code = f"<code>{text(value)}</code>"
            items.append(f"{shown}<small>{code}</small>" if shown else code)
    listed = [f'<li dir="auto">{item}</li>' for item in items[:MOST_LITERALS]]
    html = f'<ul class="texts">{"".join(listed[:LITERALS])}</ul>\n'
    if rest := listed[LITERALS:]:
        cut = f"; the last {len(items) - MOST_LITERALS:,} are in the rule file"
        html += _more(
            f"{len(items) - LITERALS:,} more{cut if len(items) > MOST_LITERALS else ''}",
            f'<ul class="texts">{"".join(rest)}</ul>',
        )
    return html


def _nothing(rule: Rule, evidence: RuleEvidence) -> str:
    why = "None of them has a line that it matches."
    if evidence.left:
        why = f"It matches {counted(evidence.left, 'line')}, but does not apply there"
        if evidence.left_gone:
            why += f"; {_are(evidence.left_gone)} removed by others{_names(evidence.left_names)}"
        why += "."
    elif rule.site:
        why += f" It applies only to {', '.join(rule.site)}: do the documents have a URL?"
    if rule.action != "remove":
        why = "It removes nothing: what it marks or protects is not shown here."
    return f'<p class="nothing">The rule removed nothing in these documents. {text(why)}</p>\n'


def _of_evidence(evidence: RuleEvidence, examples: int) -> Iterator[str]:
    yield _figures(evidence)
    yield f'<p class="effect">{_effect(evidence)}</p>\n'
    shown = [*evidence.between][:1] if evidence.places["between"] else []
    for one in evidence.examples:
        if len(shown) < examples and one.document not in {other.document for other in shown}:
            shown.append(one)
    titles = f"In {len(shown)} of {evidence.documents:,} documents"
    if evidence.documents == 1:
        titles = "In its document"
    other = any(line.state == "other" for one in shown for line in one.lines)
    legend = " <small>Grey: removed, but not by this rule.</small>" if other else ""
    yield f"<h3>{titles}{legend}</h3>\n" + "".join(map(_example, shown))
    yield _taken(evidence)


def _figures(evidence: RuleEvidence) -> str:
    sites = f"{len(evidence.sites):,}" + (" or more" if len(evidence.sites) >= MOST_SITES else "")
    places = ", ".join(
        f"{evidence.places[place]:,} {words}"
        for place, words in _PLACES.items()
        if evidence.places[place]
    )
    rows = (
        ("Documents", f"{evidence.documents:,}"),
        ("Sites", sites),
        ("Lines", f"{evidence.lines:,}"),
        ("Where", places),
    )
    items = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in rows)
    return f'<dl class="figures">{items}</dl>\n'


def _effect(evidence: RuleEvidence) -> str:
    """Which of its lines would be removed without the rule, and by what."""
    gone = []
    if evidence.by_rules:
        gone.append(f"{_are(evidence.by_rules)} removed by other rules")
    if evidence.by_judge:
        are = f"{evidence.by_judge:,}" if gone else f"{_are(evidence.by_judge)} removed"
        gone.append(f"{are} by the judge")
    named = text(_names(evidence.names))
    said = f"<b>{evidence.only:,}</b> of the {evidence.lines:,} lines would stay without the rule"
    if evidence.lines == 1 and evidence.only:
        said = "The line would stay without the rule"
    elif not evidence.only:
        said = "All of these lines would be removed without the rule"
    if gone:
        said += f"; {' and '.join(gone)}{named}"
    if evidence.shared:
        said += f". Other rules of this file remove {evidence.shared:,} of them, too"
    return said + "."


def _are(count: int) -> str:
    return f"{count:,} {'is' if count == 1 else 'are'}"


def _names(counts: Counter[str]) -> str:
    """The most frequent names, in brackets; nothing where there are none."""
    names = [name for name, _ in sorted(counts.items(), key=lambda one: (-one[1], one[0]))]
    return f" ({', '.join(names[:3])}{', …' if len(names) > 3 else ''})" if names else ""


def _example(found: Example) -> str:
    lines = "".join(map(_line, found.lines))
    place = _PLACES[found.place] if found.place == "between" else ""
    more = f" · and {counted(found.more, 'more line')} in a row" if found.more else ""
    site = f" · {text(found.site, 80)}" if found.site else ""
    mark = f' · <b class="warn">{place}</b>' if place else ""
    return (
        f'<figure><figcaption dir="auto">{text(found.document, 120)}{site}{mark}{more}'
        f'</figcaption><ol class="lines">{lines}</ol></figure>\n'
    )


_STATES = {"taken": "removed", "other": "removed by something else", "kept": "stays"}


def _line(line: ContextLine) -> str:
    cut = f" <i>… ({line.length:,} characters)</i>" if line.length > len(line.text) else ""
    by = f' title="{text(line.by, 200)}"' if line.by else ""
    label = f'<span class="unseen">{_STATES[line.state]}: </span>'
    if line.state == "taken":
        inner = "".join(_struck(line.text, line.cuts))
    elif line.state == "other":
        inner = f"<s>{text(line.text)}</s>"
    else:
        inner = text(line.text)
    return f'<li class="{line.state}" dir="auto"{by}>{label}{inner}{cut}</li>'


def _struck(line: str, cuts: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Yield a line with the spans that the rule takes struck through."""
    at = 0
    for start, end in sorted(cuts):
        start = max(start, at)
        if start < end:
            yield f"{text(line[at:start])}<del>{text(line[start:end])}</del>"
            at = end
    yield text(line[at:])


def _taken(evidence: RuleEvidence) -> str:
    """The different lines that it takes, the most frequent first, where there are several."""
    known = sorted(evidence.texts, key=lambda one: (-one.times, one.text))
    if len(known) < 2:
        return ""
    items = "".join(
        f'<li dir="auto">{text(one.text)}{_length(one.text, one.length)} '
        f"<small>{one.times:,}×</small></li>"
        for one in known[:TAKEN]
    )
    total = f"{len(known):,}" + (" or more" if evidence.texts.is_full else "")
    shown = f", {TAKEN} of them" if len(known) > TAKEN else ""
    return _more(f"{total} different lines that it removes{shown}", f"<ul>{items}</ul>")


def _near(evidence: RuleEvidence) -> str:
    """Similar lines that stay."""
    items = "".join(
        f'<li dir="auto">{text(one.text)}{_length(one.text, one.length)}'
        + (" <small>matches, but the rule does not apply there</small>" if one.matches else "")
        + "</li>"
        for one in evidence.near
    )
    return f'<h3>Similar lines that stay</h3>\n<ul class="near">{items}</ul>\n' if items else ""


def _length(shown: str, length: int) -> str:
    return f" <i>… ({length:,} characters)</i>" if length > len(shown) else ""


def _more(summary: str, inner: str) -> str:
    return f"<details><summary>{summary}</summary>{inner}</details>\n"
