"""A finished run as one page of HTML: what was removed, by what, from whom, and what stands out.

The page needs nothing but itself: no network, no script; its charts are inline SVG, it
follows the reader's choice of dark or light, and fits a phone. Everything that came out of
a document is escaped.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any

Summary = Mapping[str, Any]
_RULES, _SITES, _DOCUMENTS, _TEXT = 40, 12, 6, 4000


def page(summary: Summary, records: Mapping[str, Mapping[str, Any]]) -> str:
    """The page for a run. `records` holds, by id, those of its notable documents at hand."""
    documents = summary["documents"]
    body = "\n".join(
        (
            _tiles(summary),
            _section("How much was removed", _histogram(summary)),
            _section("Rules", _rules(summary["rules"]), _silent(summary["silent_rules"])),
            _section("Sites", _sites(summary["sites"], summary["share_removed"])),
            _section("Metadata", _coverage(summary), _pills(summary)),
            _section("Rejected", _rejected(summary)),
            _section("Documents to look at", _documents(summary, records)),
            _section("This run", _facts(summary)),
        )
    )  # fmt: skip
    title = f"{documents['written']:,} documents cleaned"
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_style()}</style>\n"
        f"<main>\n<h1>{title}</h1>\n{body}\n</main>\n</html>\n"
    )


def _style() -> str:
    with open(os.path.join(os.path.dirname(__file__), "report.css"), encoding="utf-8") as file:
        return file.read()


def _section(title: str, *parts: str) -> str:
    return f"<section><h2>{title}</h2>\n" + "\n".join(filter(None, parts)) + "</section>"


def _text(value: object) -> str:
    return escape("".join(c if c.isprintable() or c in "\n\t" else "�" for c in str(value)))


def _tiles(summary: Summary) -> str:
    documents, times = summary["documents"], summary["times"]
    seconds = max(times["seconds"], 0.001)
    cells = (
        (f"{documents['read']:,}", "documents read"),
        (f"{documents['written']:,}", "written"),
        (f"{documents['rejected']:,}", "rejected"),
        (f"{summary['share_removed']:.1%}", "of the text removed"),
        (f"{documents['read'] / seconds:,.0f}", "documents a second"),
        (f"{summary['bytes'] / seconds / 1e6:,.1f} MB/s", f"{times['workers']} workers"),
    )
    inner = "".join(f"<li><b>{value}</b><span>{label}</span></li>" for value, label in cells)
    return f'<ul class="tiles">{inner}</ul>'


def _histogram(summary: Summary) -> str:
    """Documents by the share of their text that was removed, twenty bars of five percent."""
    shares = summary["shares"]
    bins = [*shares[:-2], shares[-2] + shares[-1]]
    top, width, height = max(*bins, 1), 640, 200
    step = width / len(bins)
    bars = []
    for number, count in enumerate(bins):
        tall = round(count / top * (height - 30), 1)
        low, high = 5 * number, 5 * number + 5
        tip = f"{low} to {high} % removed: {count:,} documents"
        x, y = number * step + 2, height - 20 - max(tall, 1 if count else 0)
        bars.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{step - 4:.1f}" '
            f'height="{max(tall, 1 if count else 0):.1f}" rx="2"><title>{tip}</title></rect>'
        )
    labels = "".join(
        f'<text x="{at * width // 4}" y="{height - 4}" text-anchor="{anchor}">{25 * at} %</text>'
        for at, anchor in enumerate(("start", "middle", "middle", "middle", "end"))
    )
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="Documents by the share of '
        f'their text that was removed"><line x1="0" y1="{height - 20}" x2="{width}" '
        f'y2="{height - 20}"/>{"".join(bars)}{labels}'
        f'<text x="{width}" y="12" text-anchor="end">tallest bar: {top:,} documents</text></svg>'
        + _histogram_note(summary)
    )


def _histogram_note(summary: Summary) -> str:
    kept, removed = summary["characters"]["kept"], summary["characters"]["removed"]
    return (
        f'<p class="note">{removed:,} of {kept + removed:,} characters were removed, '
        f"{summary['repaired_lines']:,} lines repaired. Each bar is five percent wide.</p>"
    )


def _bar(share: float) -> str:
    return f'<span class="bar"><i style="width:{100 * min(share, 1):.1f}%"></i></span>'


def _rules(rules: Mapping[str, Mapping[str, Any]]) -> str:
    if not rules:
        return "<p>No rule fired.</p>"
    most = max(rule["hits"] for rule in rules.values())
    rows = []
    for name, rule in list(rules.items())[:_RULES]:
        examples = "".join(f"<li>{_text(example)}</li>" for example in rule["examples"])
        shown = (
            f"<details><summary><code>{_text(name)}</code></summary><ul>{examples}</ul></details>"
            if examples
            else f"<code>{_text(name)}</code>"
        )
        rows.append(
            (shown, f"{rule['hits']:,}", _bar(rule["hits"] / most), f"{rule['characters']:,}")
        )
    more = len(rules) - _RULES
    note = f'<p class="note">{more} more rules fired less often; run.json has them all.</p>'
    return _table(("Rule, with examples", "Hits", "", "Characters"), rows) + (
        note if more > 0 else ""
    )


def _silent(names: list[str]) -> str:
    if not names:
        return ""
    listed = " ".join(f"<code>{_text(name)}</code>" for name in names[:400])
    return f"<details><summary>{len(names)} rules never fired</summary><p>{listed}</p></details>"


def _sites(sites: Mapping[str, Mapping[str, int]], usual: float) -> str:
    if not sites:
        return "<p>No document said which site it came from.</p>"
    rows: list[tuple[str, ...]] = []
    odd: list[tuple[float, tuple[str, ...]]] = []
    for name, site in sites.items():
        chars = site["kept"] + site["removed"]
        share = site["removed"] / chars if chars else 0.0
        row = (
            _text(name),
            f"{site['written']:,}",
            f"{site['rejected']:,}",
            f"{share:.1%}",
            _bar(share),
        )
        if len(rows) < _SITES:
            rows.append(row)
        if site["written"] >= 5 and abs(share - usual) > max(0.2, usual):
            odd.append((abs(share - usual), row))
    heads = ("Site", "Written", "Rejected", "Removed", "")
    out = _table(heads, rows)
    if odd:
        worst = [row for _, row in sorted(odd, key=lambda pair: -pair[0])[:10]]
        out += f"<h3>Sites that stand out from the usual {usual:.1%}</h3>" + _table(heads, worst)
    if len(sites) > _SITES:
        out += f'<p class="note">{len(sites) - _SITES:,} more sites are in run.json.</p>'
    return out


def _coverage(summary: Summary) -> str:
    written = max(summary["documents"]["written"], 1)
    rows = [
        (_text(name), f"{count:,}", f"{count / written:.0%}", _bar(count / written))
        for name, count in sorted(summary["fields"].items(), key=lambda item: -item[1])
    ]
    return (
        _table(("Field", "Documents", "Share", ""), rows) if rows else "<p>No field was found.</p>"
    )


def _pills(summary: Summary) -> str:
    parts = []
    for title, counts in (("Languages", summary["languages"]), ("Flags", summary["flags"])):
        if counts:
            pills = " ".join(
                f'<span class="pill">{_text(name)} {count:,}</span>'
                for name, count in list(counts.items())[:30]
            )
            parts.append(f"<h3>{title}</h3><p>{pills}</p>")
    return "".join(parts)


def _rejected(summary: Summary) -> str:
    counts, read = summary["rejected"], summary["documents"]["read"]
    if not counts:
        return "<p>Nothing was rejected.</p>"
    rows = [
        (f"<code>{_text(name)}</code>", f"{count:,}", _bar(count / max(read, 1)))
        for name, count in sorted(counts.items(), key=lambda item: -item[1])
    ]
    return _table(("Reason", "Documents", ""), rows)


def _documents(summary: Summary, records: Mapping[str, Mapping[str, Any]]) -> str:
    out = ["<h3>Most of the text removed</h3>"]
    out += [
        _look(note, f"{note['share']:.0%} of {note['size']:,}", records.get(note["id"]))
        for note in summary["most_removed"][:_DOCUMENTS]
    ]
    out.append("<h3>Largest</h3>")
    out += [
        _look(note, f"{note['size']:,} bytes", records.get(note["id"]))
        for note in summary["largest"][:_DOCUMENTS]
    ]
    slowest = summary["times"].get("slowest", [])
    if slowest:
        rows = [(_text(item["id"]), f"{item['seconds']:.3f} s") for item in slowest[:_DOCUMENTS]]
        limit = summary["recipe"]["seconds"]
        out.append(
            f"<h3>Slowest (the limit is {limit:g} s)</h3>" + _table(("Document", "Time"), rows)
        )
    return "\n".join(out)


def _look(note: Mapping[str, Any], label: str, record: Mapping[str, Any] | None) -> str:
    head = f"<code>{_text(note['id'])}</code> <small>{label}</small>"
    if record is None:
        return f"<p>{head}</p>"
    return (
        f'<details class="look"><summary>{head}</summary><div class="pair">'
        f"<div><h4>Before</h4><pre>{_before(record)}</pre></div>"
        f"<div><h4>After</h4><pre>{_text(record['text'][:_TEXT])}</pre></div></div></details>"
    )


def _before(record: Mapping[str, Any]) -> str:
    """The text with what was removed in its place, marked, each with the rule that took it."""
    pieces: list[str] = []
    text, at, taken, size = record["text"], 0, 0, 0
    for edit in record["removed"]:
        if "text" not in edit:
            return _text(text[:_TEXT])
        upto = edit["start"] - taken
        pieces.append(_text(text[at:upto]))
        by = _text(", ".join(edit["by"]))
        pieces.append(f'<del title="{by}">{_text(edit["text"])}</del>')
        size += upto - at + len(edit["text"])
        at, taken = upto, taken + edit["end"] - edit["start"]
        if size > _TEXT:
            return "".join(pieces) + "…"
    pieces.append(_text(text[at : at + max(_TEXT - size, 0)]))
    return "".join(pieces)


def _facts(summary: Summary) -> str:
    times, recipe = summary["times"], summary["recipe"]
    rows = [
        ("Sources", ", ".join(summary["sources"][:8])),
        ("Began", times["began"]),
        ("Took", f"{times['seconds']:,.1f} s, {times['cpu_seconds']:,.1f} s of CPU on documents"),
        ("Level", recipe["settings"].get("level", "careful")),
        ("Output", f"{recipe['to']}, audit {recipe['audit']}"),
        ("Rules", summary["ruleset"]),
        ("Versions", ", ".join(f"{name} {v}" for name, v in summary["versions"].items())),
        ("Skipped", f"{summary['skipped']['count']:,} that are no documents"),
    ]
    return _table(None, [(_text(name), f"<span>{_text(value)}</span>") for name, value in rows])


def _table(heads: tuple[str, ...] | None, rows: Iterable[tuple[str, ...]]) -> str:
    head = "<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>" if heads else ""
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<div class="wide"><table>{head}{body}</table></div>'


def wanted(summary: Summary) -> dict[str, set[str]]:
    """The parts that hold the documents to be shown, and their ids in each."""
    parts: dict[str, set[str]] = {}
    for key in ("most_removed", "largest"):
        for note in summary[key][:_DOCUMENTS]:
            parts.setdefault(note["part"], set()).add(note["id"])
    return parts


def pick(lines: Iterable[bytes], ids: set[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The records among `lines` whose ids are asked for."""
    signs = [json.dumps(id, ensure_ascii=False).encode("utf-8", "replace") for id in ids]
    for line in lines:
        if any(sign in line for sign in signs):
            record = json.loads(line)
            if record["id"] in ids:
                yield record["id"], record
