"""Small pages as Markdown: a parser that is not ours reads it back and finds what the page says."""

import pytest
from markdown_reader import as_html, structure

from cleaner import Cleaner
from cleaner.page import extract as page_extract
from cleaner.writers import markdown

CLEANER = Cleaner(disable=["judge"], links="keep", images="keep", form="html")
URL = "https://example.com/news/ferry.html"
SAME = None  # the Markdown says what the page says


@pytest.fixture(params=["native", "plain"], autouse=True)
def form(request, monkeypatch):
    """Both forms of the walk that makes the lines."""
    if request.param == "plain":
        monkeypatch.setattr(page_extract, "_reader", None)


def body_of(html, cleaner=CLEANER):
    return markdown.body(cleaner.clean(html, url=URL))


def check(html, expected):
    found = body_of(html)
    assert structure(as_html(found)) == structure(html if expected is SAME else expected), found


PARAGRAPHS = [
    pytest.param("<h1>The ferry</h1><p>It sails.</p>", SAME, id="a heading and a paragraph"),
    pytest.param("<h2>a</h2><h3>b</h3><h4>c</h4><h5>d</h5><h6>e</h6>", SAME, id="all levels"),
    pytest.param("<h2>Two<br>lines</h2>", "<h2>Two lines</h2>", id="a heading is one line"),
    pytest.param("<h2><b>Bold</b></h2>", "<h2>Bold</h2>", id="a heading is bold anyway"),
    pytest.param("<h2>The <b>old</b> ferry</h2>", SAME, id="unless a part of it is"),
    pytest.param("<p>one<br>two</p>", SAME, id="a line break"),
    pytest.param("<p>one<br>two<br><br>three<br>four</p>", "<p>one<br>two</p><p>three<br>four</p>",
                 id="two line breaks begin a paragraph"),
    pytest.param("<div>one<div>two</div>three</div>", "<p>one</p><p>two</p><p>three</p>", id="text around a block"),
    pytest.param("<p>one</p><hr><p>two</p>", SAME, id="a rule"),
    pytest.param("<hr><p>one</p><hr><hr><p>two</p><hr>", "<p>one</p><hr><p>two</p>", id="rules at the ends, or two"),
]
EMPHASIS = [
    pytest.param("<p>a <em>b</em> c <strong>d</strong> e <code>f</code> g <del>h</del></p>", SAME, id="four kinds"),
    pytest.param("<p>a <i>b</i> <b>c</b> <s>d</s> <tt>e</tt> <kbd>f</kbd></p>", SAME, id="their other names"),
    pytest.param("<p>a<b> b </b>c</p>", "<p>a <b>b</b> c</p>", id="spaces are moved outside"),
    pytest.param("<p>fan<b>tas</b>tic</p>", SAME, id="a part of a word"),
    pytest.param("<p><b>Note:</b>text</p>", SAME, id="a mark that stars could not close"),
    pytest.param("<p>他说<b>“是”</b>的</p>", SAME, id="nor open, in a script without spaces"),
    pytest.param("<p>a <b>b <i>c</i></b> d <i><b>e</b> f</i></p>", SAME, id="one in the other"),
    pytest.param("<p>a <b><i>c</i></b> d</p>", "<p>a <em><strong>c</strong></em> d</p>", id="both around the same"),
    pytest.param("<p><b>a</b><b>b</b> <b>c</b></p>", "<p><b>ab c</b></p>", id="neighbours are one"),
    pytest.param("<p><b>a</b><i>b</i></p>", SAME, id="different neighbours are two"),
    pytest.param("<p><b>a <b>b</b></b></p>", "<p><b>a b</b></p>", id="bold in bold is bold"),
    pytest.param("<p><b></b>a<b> </b>b</p>", "<p>a b</p>", id="a mark around nothing"),
    pytest.param("<p><b>one<br>two</b></p>", SAME, id="over a line break"),
    pytest.param("<p>a <b>*</b> b</p>", SAME, id="around a star"),
    pytest.param("<p><span style='font-weight:700'>a</span> <span style='font-style: italic'>b</span></p>",
                 "<p><b>a</b> <i>b</i></p>", id="by style"),
    pytest.param("<p>10<sup>6</sup> H<sub>2</sub>O</p>", SAME, id="raised and lowered"),
    pytest.param("<p><code>a ` b</code> and <code>``</code></p>", SAME, id="code with backticks"),
    pytest.param("<p><code>*a* [b](c) &lt;d></code></p>", SAME, id="code with marks"),
    pytest.param("<p><code>a <b>b</b></code></p>", "<p><code>a b</code></p>", id="nothing is bold in code"),
]
LITERAL = [
    pytest.param("<p>2 * 3 * 4, snake_case_name, a < b > c</p>", SAME, id="signs between words"),
    pytest.param("<p>*a* _b_ **c** ~~d~~ `e`</p>", SAME, id="signs around words"),
    pytest.param("<p>*a</p><p>b*</p>", SAME, id="a sign without its like"),
    pytest.param("<p>one `two<br>three` four *<br>five*</p>", SAME, id="signs in two lines of a paragraph"),
    pytest.param("<p># one</p><p>> two</p><p>- three</p><p>+ four</p><p>* five</p>", SAME, id="signs of blocks"),
    pytest.param("<p>1. May</p><p>12) June</p><p>2026. July</p>", SAME, id="numbers of items"),
    pytest.param("<p>one<br>---</p><p>two<br>===</p><p>***</p>", SAME, id="lines under a heading"),
    pytest.param("<p>a | b<br>--- | ---<br>c | d</p>", SAME, id="a table that is none"),
    pytest.param("<p>```</p><p>~~~</p><p>&lt;div</p>", SAME, id="what opens code or HTML"),
    pytest.param("<p>&lt;b>a&lt;/b> &amp;amp; &amp;copy; &lt;!-- c --></p>", SAME, id="tags and entities as text"),
    pytest.param("<p>[a](b) ![c](d) [e][f] [g]: h</p>", SAME, id="links as text"),
    pytest.param("<p>[a]: https://example.com/b</p>", SAME, id="the definition of a link"),
    pytest.param("<p>C:\\dir\\*.txt \\</p>", SAME, id="backslashes"),
    pytest.param("<p>It cost $5 or A$6, or $a$ or $b$.</p>", SAME, id="dollars are no formula"),
    pytest.param("<h2>C #</h2><h2>#</h2>", SAME, id="hashes that end a heading"),
    pytest.param("<p>a<br>: b</p>", SAME, id="a colon that begins a line"),
]
LISTS = [
    pytest.param("<ul><li>a<li>b</ul>", SAME, id="a list"),
    pytest.param("<ol><li>a<li>b</ol>", SAME, id="a numbered list"),
    pytest.param("<ol start=7><li>a<li>b</ol>", SAME, id="that begins at seven"),
    pytest.param("<ul><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ul>", SAME, id="lists in lists"),
    pytest.param("<ol>" + "<li>a" * 9 + "<li>b<ul><li>c</ul></ol>", SAME, id="a list under a tenth item"),
    pytest.param("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "<ul><li>a<ul><li>b</ul><li>c</ul>",
                 id="a list beside its item"),
    pytest.param("<ul><li><p>a</p><li><p>b</p></ul>", "<ul><li>a<li>b</ul>", id="items of one paragraph are tight"),
    pytest.param("<ul><li><p>a</p><p>b</p><li><p>c</p></ul>", SAME, id="items of several are not"),
    pytest.param("<ul><li>a</ul><ul><li>b</ul><ul><li>c</ul>", SAME, id="list after list"),
    pytest.param("<ul><li>a</ul><ol><li>b</ol>", SAME, id="of another kind"),
    pytest.param("<ul><li>a<br>b<li>c</ul>", SAME, id="a line break in an item"),
    pytest.param("<ul><li>- a<li>1. b<li># c<li>[ ] d</ul>", SAME, id="items that look like marks"),
    pytest.param("<ul><li>a<pre>b\n c</pre><li>d</ul>", "<ul><li><p>a</p><pre>b\n c</pre><li><p>d</p></ul>",
                 id="code in an item"),
    pytest.param("<ul><li><blockquote><p>a</p><p>b</p></blockquote><li>c</ul>", SAME, id="a quote in an item"),
    pytest.param("<li>a</li><li>b</li>", "<ul><li>a<li>b</ul>", id="items without a list"),
    pytest.param("<ul><li><input type=checkbox checked> a<li><input type=checkbox>b<li>c</ul>",
                 "<ul><li>[x] a<li>[ ] b<li>c</ul>", id="tasks"),
    pytest.param("<ul><li><li> <li>a</ul>", "<ul><li>a</ul>", id="empty items"),
    pytest.param("<dl><dt>a<dd>b<dt>c<dd>d<dd>e</dl>", SAME, id="definitions"),
    pytest.param("<dl><dt>a<dd><p>b</p><p>c</p></dl>", SAME, id="of several paragraphs"),
    pytest.param("<dl><dd>a</dl>", "<p>a</p>", id="without a term"),
]
BLOCKS = [
    pytest.param("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", SAME, id="a quote of two paragraphs"),
    pytest.param("<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>", SAME, id="a quote in a quote"),
    pytest.param("<blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote>", SAME, id="two quotes"),
    pytest.param("<blockquote><h3>a</h3><ul><li>b<li>c</ul></blockquote>", SAME, id="a list in a quote"),
    pytest.param("<pre><code class=language-python>def f():\n\n    return 1\n</code></pre>", SAME, id="code, its language and blank line"),
    pytest.param("<div class='highlight highlight-source-shell'><pre>ls</pre></div>",
                 "<pre class=language-shell>ls</pre>", id="a language as GitHub writes it"),
    pytest.param("<pre class='brush: sql; gutter: false'>select</pre><figure data-lang=Go><pre>y := 1</pre></figure>",
                 "<pre class=language-sql>select</pre><pre class=language-go>y := 1</pre>", id="as others do"),
    pytest.param("<pre lang=en class='language-none'>a</pre>", "<pre>a</pre>", id="what is no language"),
    pytest.param("<pre>```\na\n````</pre>", SAME, id="fences in code"),
    pytest.param("<pre>a <b>*b*</b> &lt;c></pre>", "<pre>a *b* &lt;c></pre>", id="marks in code"),
    pytest.param("<pre>a<br>b<br><br>c</pre>", "<pre>a\nb\n\nc</pre>", id="line breaks in code"),
    pytest.param("<pre><div>a</div><div>b</div></pre>", "<pre>a\nb</pre>", id="a block a line"),
]
TABLES = [
    pytest.param("<table><tr><th>a<th>b<tr><td>c<td>d</table>", "<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d</table>",
                 id="a table"),
    pytest.param("<table><thead><tr><td>a<td>b<tbody><tr><td>c<td>d</table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d</table>", id="its head by thead"),
    pytest.param("<table><tr><td>a<td>b<tr><td>c<td>d</table>",
                 "<table><thead><tr><th><th><tbody><tr><td>a<td>b<tr><td>c<td>d</table>", id="without a head"),
    pytest.param("<table><tr><th>a<th>b<tr><td>c|d<td><code>e|f</code></table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td>c|d<td><code>e|f</code></table>", id="bars in cells"),
    pytest.param("<table><tr><th>a<th>b<tr><td>c<br>d<td><p>e</p><p>f</p></table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td>c<br>d<td>e<br>f</table>", id="lines in cells"),
    pytest.param("<table><tr><th>a<th>b<tr><td><ul><li>c<li>d</ul><td><ol><li>e<li>f</ol></table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td>- c<br>- d<td>1. e<br>2. f</table>", id="lists in cells"),
    pytest.param("<table><tr><th>a<th>b<tr><td><b>c</b><td><a href=/d>e</a></table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td><b>c</b><td><a href=https://example.com/d>e</a></table>",
                 id="marks in cells"),
    pytest.param("<table><tr><th>a<th colspan=2>b<tr><td>c<td>d<td>e</table>",
                 "<table><thead><tr><th>a<th>b<th>b<tbody><tr><td>c<td>d<td>e</table>", id="a head over two columns"),
    pytest.param("<table><tr><th>a<th>b<tr><td rowspan=2>c<td>d<tr><td>e</table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tr><td>c<td>e</table>", id="a cell over two rows"),
    pytest.param("<table><tr><th>a<th>b<tr><td>c<td>d<tr><td colspan=2>e<tr><td>f<td>g</table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tr><td>e<td><tr><td>f<td>g</table>", id="a line between rows"),
    pytest.param("<table><thead><tr><th rowspan=2>a<th colspan=2>b<tr><th>c<th>d<tbody><tr><td>e<td>f<td>g</table>",
                 "<table><thead><tr><th>a<th>b<br>c<th>b<br>d<tbody><tr><td>e<td>f<td>g</table>", id="two rows of heads"),
    pytest.param("<table><tr><th>a<th><th>b<tr><td>c<td><td>d</table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d</table>", id="an empty column"),
    pytest.param("<table><tr><th>a<th>b<tr><td><td>c</table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td><td>c</table>", id="an empty cell keeps its column"),
    pytest.param("<table><caption>a</caption><tr><th>b<th>c<tr><td>d<td>e</table>",
                 "<p>a</p><table><thead><tr><th>b<th>c<tbody><tr><td>d<td>e</table>", id="a caption"),
    pytest.param("<table><tr><td><h2>a</h2><p>b</p><td><p>c</p></table>", "<h2>a</h2><p>b</p><p>c</p>", id="a table for layout"),
    pytest.param("<table role=presentation><tr><td>a<td>b</table>", "<p>a</p><p>b</p>", id="by its role"),
    pytest.param("<table><tr><td><table><tr><th>a<th>b<tr><td>c<td>d</table></table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d</table>", id="a table in one for layout"),
    pytest.param("<table><tr><td>a</table>", "<p>a</p>", id="a single cell"),
    pytest.param("<table><tr><th>a<th>b<tr><td><math alttext='|x|'></math><td>c</table>",
                 "<table><thead><tr><th>a<th>b<tbody><tr><td><x-tex tex='\\vert x\\vert'></x-tex><td>c</table>",
                 id="a formula in a cell"),
    pytest.param("<ul><li>a<table><tr><th>b<th>c<tr><td>d<td>e</table></ul>",
                 "<ul><li><p>a</p><table><thead><tr><th>b<th>c<tbody><tr><td>d<td>e</table></ul>", id="a table in an item"),
]  # fmt: skip
FORMULAS = [
    pytest.param("<p>So <math alttext='x^2'><mi>x</mi></math> holds.</p>", "<p>So <x-tex tex='x^2'></x-tex> holds.</p>", id="alttext"),
    pytest.param("<p>a<math><semantics><mi>x</mi><annotation encoding='application/x-tex'>\\frac{1}{2} % half</annotation>"
                 "</semantics></math>.</p>", "<p>a<x-tex tex='\\frac{1}{2}'></x-tex>.</p>", id="an annotation"),
    pytest.param("<p>a</p><math display=block alttext='{\\displaystyle y}'></math><p>b</p>",
                 "<p>a</p><x-tex tex='y'></x-tex><p>b</p>", id="on its own line"),
    pytest.param("<p>a <script type='math/tex'>a_1 * b_2</script> b</p>", "<p>a <x-tex tex='a_1 * b_2'></x-tex> b</p>", id="MathJax"),
    pytest.param("<p>a <span class=katex><span class=katex-mathml><math><semantics><mi>E</mi><annotation "
                 "encoding='application/x-tex'>E</annotation></semantics></math></span><span class=katex-html>E</span></span> b</p>",
                 "<p>a <x-tex tex='E'></x-tex> b</p>", id="KaTeX is not written twice"),
    pytest.param("<p>a <math><mi>x</mi></math> for $5</p>", "<p>a <x-tex tex='x'></x-tex> for $5</p>", id="a dollar beside it"),
]
NOTES = [
    pytest.param("<p>a<sup><a href=#n1>1</a></sup> b</p><ol><li id=n1>c <a href=#r1>↩</a></ol>",
                 "<p>a<x-ref note=1></x-ref> b</p><x-note note=1><p>c</p></x-note>", id="a note in a list"),
    pytest.param("<p>a<a href=#n1>[1]</a></p><p id=n1><a href=#r>[1]</a> c</p>",
                 "<p>a<x-ref note=1></x-ref></p><x-note note=1><p>c</p></x-note>", id="a note in a paragraph"),
    pytest.param("<p>a<a href=#n2>*</a></p><div id=n2><p>c</p><p>d</p></div>",
                 "<p>a<x-ref note=1></x-ref></p><x-note note=1><p>c</p><p>d</p></x-note>", id="of two paragraphs"),
    pytest.param("<p>a<a href=#n1>1</a> b<a href=#n1>1</a></p><p><a id=n1></a>1. c</p>",
                 "<p>a<x-ref note=1></x-ref> b<x-ref note=1></x-ref></p><x-note note=1><p>c</p></x-note>", id="referred to twice"),
    pytest.param("<p>a<sup><a href=#n1>1</a></sup></p>", "<p>a<sup>1</sup></p>", id="a note that is not there"),
    pytest.param("<ul><li><a href=#s1>1</a><li><a href=#s2>2</a></ul><h2 id=s1>a</h2><h2 id=s2>b</h2>",
                 "<ul><li>1<li>2</ul><h2>a</h2><h2>b</h2>", id="contents are no notes"),
    pytest.param("<p>a<a href=#n>1</a> b<a href=#n>2</a></p><p id=n>c</p>", "<p>a1 b2</p><p>c</p>",
                 id="two numbers for one place are no notes"),
    pytest.param("<p>[^1] a<a href=#n1>1</a></p><p id=n1>c</p>", "<p>[^1] a<x-ref note=1></x-ref></p><x-note note=1><p>c</p></x-note>",
                 id="text that looks like a note"),
]
LINKS = [
    pytest.param("<p>a <a href=/b>b</a></p>", "<p>a <a href=https://example.com/b>b</a></p>", id="a link"),
    pytest.param("<p><b>a <a href=/b>b</a></b> <a href=/c><i>c</i> d</a></p>",
                 "<p><b>a <a href=https://example.com/b>b</a></b> <a href=https://example.com/c><i>c</i> d</a></p>",
                 id="with emphasis around and inside"),
    pytest.param("<p><a href=/b><code>a[0]</code></a> <code><a href=/b>c</a></code></p>",
                 "<p><a href=https://example.com/b><code>a[0]</code></a> <a href=https://example.com/b><code>c</code></a></p>",
                 id="code in a link"),
    pytest.param("<p>a <img src=/b.jpg alt='c [d]'> e</p>", "<p>a <img src=https://example.com/b.jpg alt='c [d]'> e</p>", id="an image"),
    pytest.param("<p>a</p><figure><img src='data:x' data-src=/b.jpg></figure><p>c</p>",
                 "<p>a</p><p><img src=https://example.com/b.jpg alt=''></p><p>c</p>", id="an image that loads late"),
    pytest.param("<p>a</p><picture><source srcset=/x.webp><img srcset='/b.jpg 1x, /c.jpg 2x' alt=d></picture><p>c</p>",
                 "<p>a</p><p><img src=https://example.com/b.jpg alt=d></p><p>c</p>", id="a picture"),
    pytest.param("<p>a <img src=/b.gif width=1 height=1><img src='javascript:x()'></p>", "<p>a</p>", id="no image for a reader"),
]  # fmt: skip
GROUPS = {
    "paragraphs": PARAGRAPHS, "emphasis": EMPHASIS, "literal": LITERAL, "lists": LISTS, "blocks": BLOCKS,
    "tables": TABLES, "formulas": FORMULAS, "notes": NOTES, "links": LINKS,
}  # fmt: skip
PAGES = [row for rows in GROUPS.values() for row in rows]


@pytest.mark.parametrize(("html", "expected"), PAGES)
def test_a_page_and_its_markdown_say_the_same(html, expected):
    check(html, expected)
