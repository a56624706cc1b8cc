"""Hostile pages cost linear time: what a page states is read without walking it in Python."""

import time

import pytest
from linear import assert_linear
from selectolax.lexbor import LexborHTMLParser

from cleaner.metadata.markup import resolve_fields
from cleaner.page.stated import read_stated

H1 = "<h1>The bridge is open again</h1>"
SHAPES = [
    pytest.param("<script type='application/ld+json'>[", '{"a":{"author":"b', 40_000,
                 id="a megabyte of cut JSON-LD"),
    pytest.param("<script type='application/ld+json'>", "[", 500_000, id="deep JSON"),
    pytest.param(H1, "<div class=author>", 4_000, id="nested authors"),
    pytest.param(H1, "<time datetime=2026-01-01>1 January 2026</time>", 20_000, id="times"),
    pytest.param("", "<meta name=author content='Ada Moreno'>", 20_000, id="meta tags"),
    pytest.param(H1, "<p class=byline>By Ada Moreno</p>", 20_000, id="bylines"),
    pytest.param(H1, "<p itemprop=author>Ada Moreno</p>", 20_000, id="microdata"),
    pytest.param(H1, "<a href=mailto:ada@example.com>x</a>", 20_000, id="mail links"),
    pytest.param(H1, "<p>5 January 2026</p>", 30_000, id="lines with a day"),
    pytest.param("<h1>", "word ", 100_000, id="a headline without end"),
    pytest.param("", "<h1>The bridge is open</h1>", 10_000, id="headlines"),
    pytest.param("<title>", "word | ", 50_000, id="a title without end"),
    pytest.param("<meta name=author content='", "Ada Moreno, ", 50_000, id="an author without end"),
    pytest.param("<link rel=canonical href='http://a/", "b/", 100_000, id="a long URL"),
    pytest.param("<p class='byline ", "author ", 50_000, id="a class without end"),
]  # fmt: skip


def read(page):
    html, tree = page
    found = read_stated(html, tree, "https://example.com/a")
    return found, resolve_fields(found.found, "https://example.com/a")


def parsed(html):
    return html, LexborHTMLParser(html)


@pytest.mark.parametrize(("head", "unit", "count"), SHAPES)
def test_linear_time(head, unit, count):
    assert assert_linear(read, lambda n: parsed(head + unit * n), 2 * count) < 3


def test_thousands_of_attributes():  # more are cut off before the page is parsed
    html = H1 + "<p " + " ".join(f"a{i}=1" for i in range(5_000)) + " class=byline>By Ada Moreno</p>"
    page = parsed(html)
    start = time.process_time()
    read(page)
    assert time.process_time() - start < 0.5
