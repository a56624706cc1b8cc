"""The visible lines of a page and the shape of each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.model import TRAITS, Line
from cleaner.native.line_passes import with_words
from cleaner.page import read_page
from cleaner.page.extract import extract


def filled(html):
    return with_words(extract(html).lines)


def texts(html):
    return [line.text for line in filled(html)]


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        pytest.param("<p>One<p>Two", ["One", "Two"], id="a paragraph ends where the next begins"),
        pytest.param("<p>a<br>b</p>", ["a", "b"], id="br ends a line"),
        pytest.param("<p>a <b>bold</b> word", ["a bold word"], id="inline elements end nothing"),
        pytest.param("<p><span>T</span>he end", ["The end"], id="a drop cap stays with its word"),
        pytest.param("<p>a\n  b\t c\u00a0d", ["a b c d"], id="white space is made plain"),
        pytest.param("<a>Home</a><a>News</a>", ["Home News"], id="two links are two words"),
        pytest.param("<p>one<a>two</a>three", ["onetwothree"], id="one link inside a word"),
        pytest.param("<pre>a\n  b</pre>", ["a", "  b"], id="pre keeps its lines and indents"),
        pytest.param("<pre><b>a\n</b>b</pre>", ["a", "b"], id="pre with elements inside"),
        pytest.param(
            "<table><tr><td>a<td>b<tr><td>c</table>", ["a\tb", "c"], id="a row is one line"
        ),
        pytest.param(
            "<table><tr><td><p>a</p><p>b</p></table>", ["a", "b"], id="blocks in a cell are lines"
        ),
        pytest.param("<div>a<div>b</div>c</div>", ["a", "b", "c"], id="text around a block"),
        pytest.param("<h1>T</h1>loose text", ["T", "loose text"], id="text without a paragraph"),
        pytest.param("<my-box>a</my-box><p>b", ["a", "b"], id="an unknown element is a block"),
        pytest.param("<p>5 &lt; 6 &amp; 7", ["5 < 6 & 7"], id="entities are characters"),
        pytest.param("<p>a<script>b()</script><style>c</style>", ["a"], id="code is not seen"),
        pytest.param("c<noscript>a</noscript><template>b</template>", ["c"], id="nor templates"),
        pytest.param("<select><option>a<option>b</select>c", ["c"], id="a list of options"),
        pytest.param("<!-- <p>a --><p>b", ["b"], id="a comment is not seen"),
        pytest.param("<ul><li>a<li>b</ul>", ["a", "b"], id="items are lines"),
        pytest.param("<button>Go</button>text", ["Go", "text"], id="a button is not its neighbour"),
        pytest.param("", [], id="nothing"),
        pytest.param("<frameset><frame src=a></frameset>", [], id="frames only"),
        pytest.param("<script>var a = '<p>b</p>'</script>", [], id="script only"),
        pytest.param("<html><body></body></html>", [], id="an empty body"),
        pytest.param("just text", ["just text"], id="no markup at all"),
        pytest.param("<p>a &#0; b \x00 c", ["a \ufffd b c"], id="NUL is dropped or marked"),
    ],
)
def test_visible_lines(html, lines):
    assert texts(html) == lines


def shape(html, text):
    return next(line.shape for line in filled(html) if line.text == text)


@pytest.mark.parametrize(
    ("html", "text", "name", "value"),
    [
        pytest.param("<h2>a</h2>", "a", "heading", 2, id="heading level"),
        pytest.param("<hr>a", "a", "heading", 0, id="hr is no heading"),
        pytest.param("<ul><li><p>a</p></li></ul>", "a", "item", True, id="item by its list"),
        pytest.param("<p>a</p>", "a", "item", False, id="no item"),
        pytest.param("<blockquote><p>a</p></blockquote>", "a", "quote", True, id="quote"),
        pytest.param("<figure><figcaption>a</figcaption></figure>", "a", "caption", True, id="cap"),
        pytest.param("<p class=wp-caption-text>a", "a", "caption", True, id="caption by its class"),
        pytest.param("<table><tr><td>a</table>", "a", "cell", True, id="cell"),
        pytest.param("<p><a>ab</a>cd", "abcd", "links", 0.5, id="share of link text"),
        pytest.param("<p><b>ab</b>cd", "abcd", "bold", 0.5, id="share of bold text"),
        pytest.param("<p>x<br>a", "a", "inner", True, id="after a line break"),
        pytest.param("<p>x<p>a", "a", "inner", False, id="a separate block"),
        pytest.param("<div class='a b' id=c><p>t", "t", "path", "div.a.b.#c>p", id="path"),
    ],
)
def test_shape(html, text, name, value):
    assert getattr(shape(html, text), name) == value


@pytest.mark.parametrize(
    ("html", "unseen"),
    [
        pytest.param("<p hidden>a</p>", True, id="hidden"),
        pytest.param("<div hidden class=x><div><div><p>a", True, id="inside a hidden element"),
        pytest.param("<p style='color:red;display: none'>a</p>", True, id="display none"),
        pytest.param("<p style='display:block'>a</p>", False, id="another style"),
        pytest.param("<p class=hidden>a</p>", False, id="a class is only a hint"),
        pytest.param("<p hidden>x</p><p>a", False, id="beside a hidden element"),
    ],
)
def test_hidden_text_is_a_line_with_a_trait(html, unseen):
    assert (shape(html, "a").traits[TRAITS.index("unseen")] > 0) is unseen


MENU = "<ul>" + "<li><a href=/>Section</a>" * 8 + "</ul>"
STORY = "".join(
    f"<p>Paragraph {i} of the story is long enough to count as running text.</p>" for i in range(6)
)


def test_the_main_container_holds_the_prose():
    page = f"<div class=top>{MENU}</div><div class=story>{STORY}</div><div class=foot>{MENU}</div>"
    inside = [line.text for line in filled(page) if line.shape.region]
    assert len(inside) == 6
    assert all(text.startswith("Paragraph") for text in inside)


def test_sections_of_one_article_add_up_to_their_container():
    page = f"{MENU}<article>{'<section>' + STORY + '</section>'}{'<section>' + STORY + '</section>'}</article>{MENU}"
    assert sum(line.shape.region for line in filled(page)) == 12


def test_title_and_headings_are_hints():
    page = extract("<title> A  story </title><h1>A story</h1><h2>no</h2>")
    assert page.title == "A story"
    assert page.headings == ("A story",)


TAGS = (
    "<p> </p> <div> </div> <br> <a> </a> <b> </b> <pre> </pre> <table> <tr> <td> </table>"
    " <ul> <li> </ul> <h1> </h1> <span> </span> <!-- --> <script> </script> <svg> &amp; <"
    " <p_class='x'> <div_hidden> <template> </template> <button>"
)
TAG = st.sampled_from([tag.replace("_", " ") for tag in TAGS.split()])
HTML = st.lists(st.one_of(st.text(max_size=8), TAG), max_size=40).map("".join)


@given(HTML)
def test_any_page_gives_lines_that_rebuild_their_text(html):
    page = extract(html)
    text = "".join(line.text + line.ending for line in page.lines)
    assert [line.number for line in page.lines] == list(range(1, len(page.lines) + 1))
    for index, line in enumerate(with_words(page.lines)):
        assert text[line.start : line.start + len(line.text)] == line.text
        assert line.text.strip()
        assert "\n" not in line.text
        assert 0 <= line.shape.links <= 1
        for first, last in line.shape.spans:
            assert first <= index < last


@given(HTML)
def test_no_visible_word_is_lost(html):
    page = extract(html)
    body = page.tree.body
    if body is None:
        assert not page.lines
        return
    for node in body.css("script,svg,template"):
        node.decompose()
    seen = "".join("".join(line.text.split()) for line in page.lines)
    assert seen == "".join(page.tree.body.text().split())


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param("", "", id="no line, and none is made"),
        pytest.param("<p>one", "one", id="no line end after the last line"),
        pytest.param("<p>one<p>two", "one\n\ntwo", id="a blank line between blocks"),
        pytest.param("<p>one<br>two", "one\ntwo", id="none inside a block"),
        pytest.param("<p>one<br>two<p>三", "one\ntwo\n\n三", id="both"),
    ],
)
def test_blank_lines_set_blocks_apart(html, text):
    assert "".join(line.text + line.ending for line in read_page(html, None).lines) == text


@given(HTML)
def test_lines_are_numbered_with_the_blank_ones(html):
    place = 0
    for number, line in enumerate(extract(html).lines, 1):
        assert (line.number, line.start) == (number, place)
        assert type(line) is Line
        assert bool(line.text) == (line.shape is not None)
        place += len(line.text) + len(line.ending)
