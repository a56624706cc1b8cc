"""The sections of the report about the run as a whole. Each is HTML made of its summary."""

from collections.abc import Mapping
from statistics import median
from typing import Any

from cleaner.bulk.report.charts import bar, code, collapsed, histogram, pills, table, text

Summary = Mapping[str, Any]
_RULES, _MORE_RULES = 12, 40  # shown, and shown on request
_SILENT_RULES = 2000
_SITES = 10
# A site is unusual whose share removed is further from the median than so many median deviations,
# and than this.
_FAR, _LEAST_DEVIATION = 4, 0.05
_MIN_SITES, _MIN_DOCUMENTS = 5, 5  # fewer say nothing about what is usual


def removed_shares(summary: Summary) -> str:
    """Return documents by the share of text removed, in columns of five percent."""
    shares = summary["shares"]
    columns = [*shares[:-2], shares[-2] + shares[-1]]  # exactly 100 % is counted apart
    tips = [f"{5 * n} to {5 * n + 5} % removed: {c:,} documents" for n, c in enumerate(columns)]
    labels = [f"{percent} %" for percent in (0, 25, 50, 75, 100)]
    kept, removed = summary["characters"]["kept"], summary["characters"]["removed"]
    name = "Documents by the share of their text that was removed"
    return (
        histogram(columns, labels, tips, name) + f'<p class="note">{name}. {removed:,} of '
        f"{kept + removed:,} characters were removed, {summary['repaired_lines']:,} lines "
        "repaired.</p>"
    )


def metadata(summary: Summary) -> str:
    """Return the share of documents in which each field was found."""
    written = max(summary["documents"]["written"], 1)
    rows = [
        (text(name), bar(count / written), f"{count / written:.0%}")
        for name, count in sorted(summary["fields"].items(), key=lambda item: -item[1])
    ]
    return table(None, rows, "fields") if rows else "<p>No metadata was found.</p>"


def rules(summary: Summary) -> str:
    """Return the rules by hits, with examples, and those that never fired."""
    return _fired(summary["rules"]) + _silent(summary["silent_rules"])


def _fired(rules: Mapping[str, Mapping[str, Any]]) -> str:
    if not rules:
        return "<p>No rule fired.</p>"
    most = max(rule["hits"] for rule in rules.values())
    rows = [_rule(name, rule, most) for name, rule in list(rules.items())[:_MORE_RULES]]
    heads = ("Rule", "Examples", "Hits", "", "Characters")
    html = table(heads, rows[:_RULES], "rules")
    if len(rows) > _RULES:
        html += collapsed(f"{len(rows) - _RULES} more rules", table(None, rows[_RULES:], "rules"))
    if len(rules) > _MORE_RULES:
        left = len(rules) - _MORE_RULES
        html += f'<p class="note">{left} more rules fired less often; see run.json.</p>'
    return html


def _rule(name: str, rule: Mapping[str, Any], most: int) -> tuple[str, ...]:
    lines = rule["examples"]
    examples = f"<q>{text(lines[0])}</q>" if lines else "<small>only white space</small>"
    if len(lines) > 1:
        examples = collapsed(examples, "".join(f"<q>{text(line)}</q>" for line in lines[1:]))
    hits, characters = f"{rule['hits']:,}", f"{rule['characters']:,}"
    return code(name), examples, hits, bar(rule["hits"] / most), characters


def _silent(names: list[str]) -> str:
    if not names:
        return ""
    families: dict[str, list[str]] = {}
    for name in names[:_SILENT_RULES]:
        family, _, rule = name.partition("/")
        families.setdefault(family, []).append(rule or name)
    rows = [(code(family), " ".join(map(code, rest))) for family, rest in families.items()]
    return collapsed(f"{len(names)} rules never fired", table(None, rows, "silent"))


def sites(summary: Summary) -> str:
    """Return the sites with the most documents, and before them the outliers.

    "" when no document has a URL.
    """
    found, average = summary["sites"], summary["share_removed"]
    if not found:
        return ""
    rows = {name: _site(name, site, average) for name, site in found.items()}
    heads = ("Site", "Written", "Rejected", "Removed", f"average: {average:.0%}")
    html = table(heads, list(rows.values())[:_SITES], "sites")
    if names := outliers(found):
        html = (
            "<h3>Outliers</h3>"
            + table(heads, [rows[name] for name in names[:_SITES]], "sites")
            + f"<h3>Most documents</h3>{html}"
        )
    if len(found) > _SITES:
        html += f'<p class="note">{len(found) - _SITES:,} more sites are in run.json.</p>'
    return html


def _site(name: str, site: Mapping[str, int], average: float) -> tuple[str, ...]:
    share = _share_removed(site)
    counts = f"{site['written']:,}", f"{site['rejected']:,}"
    return text(name), *counts, f"{share:.1%}", bar(share, average)


def _share_removed(site: Mapping[str, int]) -> float:
    return site["removed"] / max(site["kept"] + site["removed"], 1)


def outliers(sites: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Return sites from which far more or far less is removed than from others, worst first.

    An outlier is more than four median deviations, and more than five points, from the median.
    Only sites with at least five documents count, and only if there are five of them.
    """
    shares = {
        name: _share_removed(site)
        for name, site in sites.items()
        if site["written"] >= _MIN_DOCUMENTS
    }
    if len(shares) < _MIN_SITES:
        return []
    middle = median(shares.values())
    deviations = {name: abs(share - middle) for name, share in shares.items()}
    limit = max(_FAR * median(deviations.values()), _LEAST_DEVIATION)
    found = [name for name, deviation in deviations.items() if deviation > limit]
    return sorted(found, key=lambda name: (-deviations[name], name))


def rejected(summary: Summary) -> str:
    """Return the rejected documents by reason."""
    counts, read = summary["rejected"], summary["documents"]["read"]
    if not counts:
        return "<p>No document was rejected.</p>"
    reasons = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    rows = [(code(name), bar(count / max(read, 1)), f"{count:,}") for name, count in reasons]
    messages = summary.get("messages", {})
    examples = [(code(name), text(messages[name])) for name, _ in reasons if name in messages]
    return (
        table(None, rows, "fields")
        + (collapsed("An example of each", table(None, examples, "fields")) if examples else "")
        + '<p class="note">failures.jsonl has all of them.</p>'
    )


def languages_and_flags(summary: Summary) -> str:
    """Return the languages and the flags with their counts, where there are any."""
    return "".join(
        f"<h3>{title}</h3><p>{pills(counts)}</p>"
        for title, counts in (("Languages", summary["languages"]), ("Flags", summary["flags"]))
        if counts
    )
