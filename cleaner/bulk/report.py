"""A finished run as one page of HTML: what was removed, by what, from whom, and what stands out.

The page needs nothing but itself: no network, no script; it follows the reader's choice of
dark or light, and fits a phone. Everything that came out of a document is escaped.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from statistics import median
from typing import Any

from cleaner.bulk.charts import bar, code, fold, histogram, pair, pills, table, text

Summary = Mapping[str, Any]
Records = Mapping[str, Mapping[str, Any]]
_ENOUGH = 5  # documents of a site, and sites, before one can be called odd
_RULES, _MORE_RULES, _SITES, _DOCUMENTS = 12, 40, 10, 6


def page(summary: Summary, records: Records) -> str:
    """The page for a run. `records` holds, by id, those of its notable documents at hand."""
    title = f"{summary['documents']['written']:,} documents cleaned"
    cards = (
        _card("How much was removed", _histogram(summary), size="major"),
        _card("Metadata found", _coverage(summary), size="minor"),
        _card("Rules", _rules(summary["rules"]), _silent(summary["silent_rules"])),
        *_beside(summary),
        _card("Documents nearest to the limits", _documents(summary, records)),
        _card("This run", _facts(summary)),
    )
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_style()}</style>\n"
        f"<main>\n<header><h1>{title}</h1>{_subtitle(summary)}</header>\n{_tiles(summary)}\n"
        + "\n".join(cards)
        + "\n</main>\n</html>\n"
    )


def _beside(summary: Summary) -> tuple[str, ...]:
    """The sites, where documents state them, and what else is counted."""
    sites = _sites(summary["sites"], summary["share_removed"])
    if not sites:
        return (_card("Rejected", _rejected(summary), _tags(summary)),)
    rest = _card("Rejected", _rejected(summary), _tags(summary), size="minor")
    return _card("Sites", sites, size="major"), rest


def _style() -> str:
    with open(os.path.join(os.path.dirname(__file__), "report.css"), encoding="utf-8") as file:
        return file.read()


def _card(title: str, *parts: str, size: str = "full") -> str:
    inner = "\n".join(filter(None, parts))
    return f'<section class="{size}"><h2>{title}</h2>\n{inner}</section>'


def _subtitle(summary: Summary) -> str:
    sources = ", ".join(summary["sources"][:3]) + (" …" if len(summary["sources"]) > 3 else "")
    level = summary["recipe"]["settings"].get("level", "careful")
    return f"<p>from {text(sources)} · level {text(level)} · {summary['times']['ended'][:10]}</p>"


def _tiles(summary: Summary) -> str:
    """The five numbers, and the share of the text that stayed as a band."""
    documents, times, gone = summary["documents"], summary["times"], summary["share_removed"]
    seconds = max(times["seconds"] - times.get("start_seconds", 0.0), 0.001)
    cells = (
        (f"{documents['read']:,}", "documents read"),
        (f"{documents['written']:,}", "written"),
        (f"{documents['rejected']:,}", "rejected"),
        (f"{documents['read'] / seconds:,.0f}/s", f"documents, {_workers(times['workers'])}"),
        (f"{_bytes(summary['bytes'] / seconds)}/s", f"of {_bytes(summary['bytes'])}"),
    )
    inner = "".join(f"<li><b>{value}</b><span>{label}</span></li>" for value, label in cells)
    return (
        f'<section class="full"><ul class="tiles">{inner}</ul><div class="band">'
        f'<i style="width:{100 * (1 - gone):.2f}%"></i><u></u></div><p class="ends">'
        f"<span>{1 - gone:.1%} of the text kept</span><span>{gone:.1%} removed</span></p></section>"
    )


def _workers(count: int) -> str:
    return f"{count} worker" + "s" * (count != 1)


def _bytes(size: float) -> str:
    for unit in ("B", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if size >= 10 or unit == "B" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:,.1f} TB"


def _histogram(summary: Summary) -> str:
    """Documents by the share of their text that was removed, twenty columns of five percent."""
    shares = summary["shares"]
    bins = [*shares[:-2], shares[-2] + shares[-1]]
    tips = [
        f"{5 * n} to {5 * n + 5} % removed: {count:,} documents" for n, count in enumerate(bins)
    ]
    labels = [f"{at} %" for at in (0, 25, 50, 75, 100)]
    kept, removed = summary["characters"]["kept"], summary["characters"]["removed"]
    return (
        histogram(bins, labels, tips, "Documents by the share of their text that was removed")
        + f'<p class="note">Documents by the share of their text that went. {removed:,} of '
        f"{kept + removed:,} characters were removed, {summary['repaired_lines']:,} lines "
        "repaired.</p>"
    )


def _rules(rules: Mapping[str, Mapping[str, Any]]) -> str:
    if not rules:
        return "<p>No rule fired.</p>"
    most = max(rule["hits"] for rule in rules.values())
    rows = [_rule(name, rule, most) for name, rule in list(rules.items())[:_MORE_RULES]]
    heads = ("Rule", "What it took", "Hits", "", "Characters")
    out = table(heads, rows[:_RULES], "rules")
    if len(rows) > _RULES:
        out += fold(f"{len(rows) - _RULES} more rules", table(None, rows[_RULES:], "rules"))
    if len(rules) > _MORE_RULES:
        left = len(rules) - _MORE_RULES
        out += f'<p class="note">{left} more rules fired less often; run.json has them all.</p>'
    return out


def _rule(name: str, rule: Mapping[str, Any], most: int) -> tuple[str, ...]:
    lines = rule["examples"]
    first = f"<q>{text(lines[0])}</q>" if lines else "<small>nothing that shows</small>"
    if len(lines) > 1:
        first = fold(first, "".join(f"<q>{text(line)}</q>" for line in lines[1:]))
    hits, characters = f"{rule['hits']:,}", f"{rule['characters']:,}"
    return code(name), first, hits, bar(rule["hits"] / most), characters


def _silent(names: list[str]) -> str:
    if not names:
        return ""
    families: dict[str, list[str]] = {}
    for name in names[:2000]:
        families.setdefault(name.partition("/")[0], []).append(name.partition("/")[2] or name)
    rows = [(code(family), " ".join(map(code, rest))) for family, rest in families.items()]
    return fold(f"{len(names)} rules never fired", table(None, rows, "silent"))


def _sites(sites: Mapping[str, Mapping[str, int]], usual: float) -> str:
    if not sites:
        return ""
    rows = {name: _site(name, site, usual) for name, site in sites.items()}
    heads = ("Site", "Written", "Rejected", "Removed", f"beside the usual {usual:.0%}")
    out = table(heads, list(rows.values())[:_SITES], "sites")
    if odd := _odd(sites):
        out = (
            "<h3>These stand out</h3>"
            + table(heads, [rows[name] for name in odd[:_SITES]], "sites")
            + f"<h3>With the most documents</h3>{out}"
        )
    if len(sites) > _SITES:
        out += f'<p class="note">{len(sites) - _SITES:,} more sites are in run.json.</p>'
    return out


def _site(name: str, site: Mapping[str, int], usual: float) -> tuple[str, ...]:
    share = _share(site)
    counts = f"{site['written']:,}", f"{site['rejected']:,}"
    return text(name), *counts, f"{share:.1%}", bar(share, usual)


def _share(site: Mapping[str, int]) -> float:
    return site["removed"] / max(site["kept"] + site["removed"], 1)


def _odd(sites: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Sites of which much more or less is removed than of the others, the oddest first. Odd is
    what lies further from the middle than four times the middle distance, and five points."""
    shares = {name: _share(site) for name, site in sites.items() if site["written"] >= _ENOUGH}
    if len(shares) < _ENOUGH:
        return []
    middle = median(shares.values())
    far = {name: abs(share - middle) for name, share in shares.items()}
    limit = max(4 * median(far.values()), 0.05)
    return sorted((n for n, d in far.items() if d > limit), key=lambda name: (-far[name], name))


def _coverage(summary: Summary) -> str:
    written = max(summary["documents"]["written"], 1)
    rows = [
        (text(name), bar(count / written), f"{count / written:.0%}")
        for name, count in sorted(summary["fields"].items(), key=lambda item: -item[1])
    ]
    return table(None, rows, "fields") if rows else "<p>No field was found.</p>"


def _tags(summary: Summary) -> str:
    return "".join(
        f"<h3>{title}</h3><p>{pills(counts)}</p>"
        for title, counts in (("Languages", summary["languages"]), ("Flags", summary["flags"]))
        if counts
    )


def _rejected(summary: Summary) -> str:
    counts, read = summary["rejected"], summary["documents"]["read"]
    if not counts:
        return "<p>Nothing was rejected.</p>"
    rows = [
        (code(name), bar(count / max(read, 1)), f"{count:,}")
        for name, count in sorted(counts.items(), key=lambda item: -item[1])
    ]
    return table(None, rows, "fields") + '<p class="note">Each is named in failures.jsonl.</p>'


def _documents(summary: Summary, records: Records) -> str:
    recipe = summary["recipe"]
    largest = recipe["limits"]["document"]
    out = ["<h3>Most of the text removed</h3>"]
    for number, note in enumerate(summary["most_removed"][:_DOCUMENTS]):
        label = f"{note['share']:.0%} of {note['size']:,}"
        out.append(_look(note, note["share"], label, records, shown=not number))
    out.append(f"<h3>Largest, the limit is {_bytes(largest)}</h3>")
    for note in summary["largest"][:_DOCUMENTS]:
        out.append(_look(note, note["size"] / largest, _bytes(note["size"]), records))
    slowest = summary["times"].get("slowest", [])[:_DOCUMENTS]
    if slowest:
        limit = recipe["seconds"]
        out.append(f"<h3>Slowest, the limit is {limit:g} s</h3>")
        for item in slowest:
            out.append(_look(item, item["seconds"] / limit, f"{item['seconds']:.3f} s", records))
    return "\n".join(out)


def _look(
    note: Mapping[str, Any], share: float, label: str, records: Records, *, shown: bool = False
) -> str:
    head = f"{code(note['id'])}{bar(share)}<small>{label}</small>"
    record = records.get(note["id"])
    if record is None:
        return f'<p class="look"><span>{head}</span></p>'
    return fold(f"<span>{head}</span>", pair(record), "look", shown)


def _facts(summary: Summary) -> str:
    times, recipe = summary["times"], summary["recipe"]
    rows = [
        ("Sources", ", ".join(summary["sources"][:8])),
        ("Began", times["began"]),
        (
            "Took",
            f"{times['seconds']:,.1f} s, {times.get('start_seconds', 0):,.1f} of them to start; "
            f"{times['cpu_seconds']:,.1f} s of CPU on documents",
        ),
        ("Output", f"{recipe['to']}, audit {recipe['audit']}"),
        ("Rules", summary["ruleset"]),
        ("Versions", ", ".join(f"{name} {v}" for name, v in summary["versions"].items())),
        ("Skipped", f"{summary['skipped']['count']:,} that are no documents"),
    ]
    return table(None, [(text(name), f"<span>{text(value)}</span>") for name, value in rows])


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
