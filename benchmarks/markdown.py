"""The Markdown of small pages, ours and trafilatura's, by what a parser reads back from it.

    python benchmarks/markdown.py            a table: of each feature, how many pages are right
    python benchmarks/markdown.py --show     the pages, too, with what each program writes

The pages are those of ``tests/test_markdown_structure.py``, each among the same two paragraphs, so
that both programs find an article. A page is right if its Markdown says what the page says
("exact"), or at least has all of its text and the feature's element ("kept"), in whatever form:
where a page can be written in two ways, ours is not the only right one.
"""

import argparse
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from markdown_reader import as_html, structure
from test_markdown_structure import GROUPS, SAME, URL, body_of

STORY = (
    "The ferry to the island sails again on Tuesday after a winter of repairs, the harbour office"
    " said on Monday, and the first boat of the day will carry the mail."
)
END = "The island has had no boat since the storm of November, and its shop is nearly empty by now."


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--show", action="store_true", help="print the pages and what is written")
    show = parser.parse_args().show
    print(f"{'':14}{'pages':>6}{'ours: exact':>14}{'kept':>6}{'theirs: exact':>16}{'kept':>6}")
    totals = [0] * 5
    for name, rows in GROUPS.items():
        counts = [len(rows), 0, 0, 0, 0]
        for row in rows:
            html, expected = row.values
            page = f"<!doctype html><article>{_among(html)}</article>"
            wanted = structure(_among(html if expected is SAME else expected))
            for at, program in ((1, body_of), (3, theirs)):
                written = program(page)
                exact, kept = compare(wanted, written)
                counts[at] += exact
                counts[at + 1] += kept
                if show and not exact:
                    print(f"--- {name}: {row.id} ({program.__name__})\n{html}\n{written}\n")
        _print_row(name, counts)
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
    _print_row("all", totals)


def _among(html: str) -> str:
    return f"<p>{STORY}</p>{html}<p>{END}</p>"


def _print_row(name: str, counts: list[int]) -> None:
    print(f"{name:14}{counts[0]:6}{counts[1]:14}{counts[2]:6}{counts[3]:16}{counts[4]:6}")


def theirs(page: str) -> str:
    """The Markdown of trafilatura, with all that it can keep."""
    import trafilatura

    return (
        trafilatura.extract(
            page, url=URL, output_format="markdown", include_links=True, include_images=True,
            include_tables=True, include_formatting=True, favor_recall=True, deduplicate=False,
        )
        or ""
    )  # fmt: skip


def compare(wanted: str, written: str) -> tuple[bool, bool]:
    """Whether Markdown says exactly what is wanted, and whether it has its text and its tags."""
    found = structure(as_html(written))
    if found == wanted:
        return True, True
    return False, _text(wanted) == _text(found) and _tags(wanted) <= _tags(found)


def _text(form: str) -> str:
    return re.sub(r"<[^>]*>|\s|[⏎·]", "", form)


def _tags(form: str) -> set[str]:
    return set(re.findall(r"<([a-z][\w-]*)", form)) - {"p", "thead", "br"}


if __name__ == "__main__":
    main()
