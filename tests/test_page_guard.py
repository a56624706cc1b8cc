"""Hostile pages: linear time, bounded memory, and no text is lost.

Each of these pages breaks or stalls at least one extractor in use today.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear import assert_linear

from cleaner.errors import DocumentError
from cleaner.native.line_passes import with_words
from cleaner.page.extract import extract
from cleaner.page.guard import LONGEST, MAX_ATTRIBUTES, MAX_DEPTH, MAX_FORMATTING, guarded

SHAPES = {
    "50,000 attributes on a tag": lambda n: (
        "<p " + " ".join(f'a{i}="{i}"' for i in range(10 * n)) + ">the text</p>"
    ),
    "attributes that hold the end of a tag": lambda n: (
        "<p " + " ".join(f'a{i}=">"' for i in range(10 * n)) + ">the text</p>"
    ),
    "attributes without values": lambda n: (
        "<p " + " ".join(f"a{i}" for i in range(10 * n)) + ">the text</p>"
    ),
    "100,000 nested divs": lambda n: "<div>" * (20 * n) + "the text" + "</div>" * (20 * n),
    "nested and never closed": lambda n: "<div><b><i>" * (4 * n) + "the text",
    "nested lists": lambda n: "<ul><li>" * (5 * n) + "the text",
    "nested tables": lambda n: "<table><tr><td>" * (5 * n) + "the text",
    "links in links": lambda n: "<a href=x>the text" * n,
    "formatting in every paragraph": lambda n: "<p><font>the text" * n,
    "other formatting in every paragraph": lambda n: (
        "".join(f"<p><font a={i}>the text" for i in range(n))
    ),
    "much formatting before many paragraphs": lambda n: (
        "<p>" + "".join(f"<FONT a={i}>" for i in range(n // 10)) + "<p>the text" * n
    ),
    "formatting whose end is a comment": lambda n: (
        "".join(f"<p><font a={i}><!--</font>-->the text" for i in range(n))
    ),
    "paragraphs": lambda n: "<p>the text" * (2 * n),
    "table rows": lambda n: "<table>" + "<tr><td>the<td>text" * (2 * n) + "</table>",
    "table rows out of place": lambda n: "<table>" + "<b>the text<tr>y" * n,
    "line breaks": lambda n: "the text<br>" * (2 * n),
    "options": lambda n: "<select>" + "<option>x" * (10 * n) + "</select><p>the text",
    "one attribute of megabytes": lambda n: f'<p title="{"x" * 400 * n}">the text</p>',
    "combining marks": lambda n: "<p>the text" + "\u0301" * (100 * n),
    "ampersands": lambda n: "<p>the text" + "&amp;amp;" * (10 * n),
    "less-than signs": lambda n: "<p>the text" + "<" * (40 * n),
    # so many that an eighth, too, takes its memory from the system, not from what lies ready
    "comments never closed": lambda n: "<p>the text" + "<!--" * (40 * n),
    "tags never closed": lambda n: "<p>the text" + "<a " * (10 * n),
    "end tags of nothing": lambda n: "<p>the text" + "</b></div></p>" * (2 * n),
    "classes": lambda n: f"<p class='{' '.join(f'c{i}' for i in range(10 * n))}'>the text</p>",
    "one long line": lambda n: "<p>" + "the text " * (20 * n),
}


@pytest.mark.parametrize("shape", [pytest.param(f, id=name) for name, f in SHAPES.items()])
def test_hostile_pages_cost_linear_time_and_keep_their_text(shape):
    assert any("the" in line.text for line in extract(shape(500)).lines)
    assert_linear(extract, shape, 4800)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("", id="empty"),
        pytest.param("<p>A plain page.</p>" * 50, id="a plain page"),
        pytest.param("<p " + "a " * 900 + ">text", id="many attributes, but not too many"),
        pytest.param("<div>" * 300 + "text" + "</div>" * 300, id="deep, but not too deep"),
        pytest.param("<p>a<br>" * 3000, id="many tags that do not nest"),
        pytest.param("<ul>" + "<li>a" * 3000 + "</ul>", id="items that close one another"),
        pytest.param("<script>" + "if (a<b) {}" * 3000 + "</script>", id="less-than in a script"),
        pytest.param("<!--" + "<div>" * 3000 + "-->", id="tags in a comment"),
        pytest.param("<a title='" + "<div>" * 3000 + "'>x</a>", id="tags in an attribute"),
    ],
)
def test_harmless_pages_are_unchanged(html):
    assert guarded(html) == html


def test_attributes_past_the_limit_are_cut_and_the_first_stay():
    html = "<p class=lead " + " ".join(f"a{i}=1" for i in range(5000)) + ">text</p>"
    out = guarded(html)
    assert out.startswith("<p class=lead a0=1")
    assert out.endswith(">text</p>")
    assert out.count("=1") < MAX_ATTRIBUTES


def test_formatting_that_never_ends_is_removed_without_separating_words():
    formats = "".join(f"<font a={i}>w{i}" for i in range(600))
    page = extract(f"<p>{formats}</p>" + "<p>the <b>e</b>nd</p>" * 400)
    assert [line.text for line in with_words(page.lines)] == [
        "".join(f"w{i}" for i in range(600)), *["the end"] * 400,
    ]  # fmt: skip
    paragraphs = page.tree.css("p")
    assert len(paragraphs[-1].css("font")) <= MAX_FORMATTING


def test_formatting_that_ends_is_kept():
    html = "<p><b>one</b> <i>two</i> <font color=red>three</font></p>" * 500
    assert guarded(html) == html


def test_deep_elements_are_removed_and_their_text_stays_in_order():
    html = "".join(f"<div>w{i} " for i in range(3000)) + "</div>" * 3000 + "<p>end"
    page = extract(html)
    assert " ".join(line.text for line in page.lines).split() == [
        *(f"w{i}" for i in range(3000)),
        "end",
    ]
    assert max(line.shape.depth for line in with_words(page.lines)) <= MAX_DEPTH + 1


def test_a_page_too_long_is_refused_with_a_reason():
    with pytest.raises(DocumentError) as refused:
        extract("x" * (LONGEST + 1))
    assert refused.value.reason == "too-large"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(bytes(range(256)) * 40, id="every byte"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\n", id="a PDF"),
        pytest.param(b'<?xml version="1.0"?><rss><item>a</item></rss>', id="XML"),
        pytest.param(b"\x00" * 1000, id="NULs"),
    ],
)
def test_other_content_gives_a_page(raw):
    page = extract(raw.decode("latin-1"))
    assert isinstance(page.lines, tuple)


@given(st.text(alphabet="<>/ab \"'=!-\n", max_size=200))
def test_small_texts_are_unchanged(html):
    assert guarded(html) == html


def test_lone_surrogates_are_no_error():
    assert extract("<p>a\ud800b").lines
