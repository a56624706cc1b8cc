#!/usr/bin/env python3
"""Measure what a web page costs against trafilatura: the same pages, one core, one run.

    python benchmarks/pages.py               40 pages of each news and article set
    python benchmarks/pages.py --pages 100   more of them
    python benchmarks/pages.py --runs 5      the best of five runs for every page

Printed are CPU milliseconds a page and how many times that is what trafilatura needs for
the text alone:

read     the page's lines and what it states about itself
judged   that, and which lines are the article
text     that, and the rules: our text; the fields are not asked for
record   our text and all fields

Every page is read once before the clock starts, so that imports, compiled patterns and caches are
ready, for both programs. The pages are those of ../shared/bench; where that folder is missing,
pages are made of the fixtures, which is less meaningful: their markup is plainer than a real
page's.
"""

import argparse
import datetime
import gzip
import html
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from cleaner.files.rule_packs import load_rules
from cleaner.judge.page import judge_page
from cleaner.matching.scan import Scanner
from cleaner.model import Document
from cleaner.page import read_page
from cleaner.pipeline import Options, clean

HERE = Path(__file__).resolve().parent
PAGES = HERE.parent.parent / "shared" / "bench" / "pages"
SETS = ("fundus", "newsplus", "wcxb", "scrapinghub")
OPTIONS = Options(today=datetime.date(2026, 11, 22))


class Page(NamedTuple):
    """A page's HTML and its address."""

    html: str
    url: str


def real(count: int) -> list[Page]:
    """Return the first `count` pages of every set; [] where the bench is not there."""
    found = []
    for name in SETS:
        path = PAGES / f"{name}.jsonl.gz"
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as rows:
                found += [json.loads(row) for row, _ in zip(rows, range(count), strict=False)]
    return [Page(row["html"], row["url"] or "") for row in found]


def made() -> list[Page]:
    """Return a page for every fixture: its lines between a menu and a list of stories."""
    found = []
    for path in sorted((HERE.parent / "fixtures").glob("*/raw.txt")):
        lines = [html.escape(line) for line in path.read_text("utf-8", "replace").split("\n")]
        menu = "".join(f'<li><a href="/{n}">Section {n}</a></li>' for n in range(40))
        more = "".join(
            f'<div class="card"><a href="/story-{n}"><h3>{line[:90]}</h3></a></div>'
            for n, line in enumerate(lines[:40])
        )
        body = "".join(f"<p>{line}</p>" for line in lines if line.strip())
        found.append(Page(
            f"<!doctype html><html><head><title>{lines[0]}</title></head><body><nav><ul>{menu}"
            f'</ul></nav><main><article class="story">{body}</article></main>'
            f'<aside class="related">{more}</aside><footer><p>All rights reserved</p></footer>'
            "</body></html>",
            f"https://example.com/{path.parent.name}",
        ))  # fmt: skip
    return found


def least(works: list[Callable[[Page], object]], pages: list[Page], runs: int) -> list[float]:
    """Return the CPU milliseconds a page that each of `works` takes.

    For every page the best of `runs` counts, after one run that does not. The works take turns on
    each page, so that a slow moment of the machine affects all of them alike.
    """
    times = [[float("inf")] * len(pages) for _ in works]
    for run in range(runs + 1):
        for number, page in enumerate(pages):
            for work, mine in zip(works, times, strict=True):
                start = time.thread_time()
                work(page)
                if run:
                    mine[number] = min(mine[number], time.thread_time() - start)
    return [1000 * sum(mine) / len(pages) for mine in times]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=40, help="pages of each set")
    parser.add_argument("--runs", type=int, default=3, help="runs; the best one counts")
    args = parser.parse_args()
    pages = real(args.pages)
    where = "of the bench" if pages else "made of the fixtures"
    pages = pages or made()
    scanner = Scanner(load_rules())
    import trafilatura

    def text(page: Page) -> str:
        return clean(Document(page.html, url=page.url, form="html"), scanner, OPTIONS).text

    def record(page: Page) -> object:
        return clean(Document(page.html, url=page.url, form="html"), scanner, OPTIONS).record()

    def read(page: Page) -> object:
        return read_page(page.html, page.url)

    def judged(page: Page) -> object:
        seen = read_page(page.html, page.url)
        return judge_page(
            seen.lines, "careful", title=seen.title, body=seen.body, teaser=seen.teaser
        )

    def peer(page: Page) -> object:
        return trafilatura.extract(page.html, include_comments=False)

    size = sum(len(page.html) for page in pages) / len(pages) / 1000
    print(f"{len(pages)} pages {where}, {size:.0f} thousand characters on average")
    theirs, *ours = least([peer, read, judged, text, record], pages, args.runs)
    print(f"trafilatura {trafilatura.__version__}, text alone {theirs:6.1f} ms")
    for name, mine in zip(("read", "judged", "text", "record"), ours, strict=True):
        print(f"{name:29} {mine:6.1f} ms   {mine / theirs:.2f} of trafilatura's")


if __name__ == "__main__":
    main()
