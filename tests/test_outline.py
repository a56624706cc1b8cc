"""The structure of a page: its walk sees the lines that the page has, and names what is in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.page.extract import extract
from cleaner.page.guard import parse
from cleaner.page.outline import TextRun, outline
from cleaner.page.outline.code_language import code_language
from cleaner.page.outline.formulas import math_tex, script_tex

_TAGS = (
    "a abbr address area article aside audio b base bdi blockquote body br button canvas caption"
    " center cite code col colgroup data datalist dd del details dialog div dl dt em embed fieldset"
    " figcaption figure font footer form frame frameset h1 h6 head header hr html i iframe img"
    " input ins kbd label legend li link main map mark math menu meta meter nav noembed noframes"
    " noscript object ol optgroup option output p param picture plaintext pre progress q rp rt ruby"
    " s samp script search section select slot small source span strong style sub summary sup svg"
    " table tbody td template textarea tfoot th thead time title tr track u ul var video wbr xmp"
    " x-own foreignobject desc mi"
)
TAGS = _TAGS.split()


def lines_of(html):
    """The lines of an outline, without white space."""
    found = outline(html, None)
    lines = {}
    for item in found.items:
        if isinstance(item, TextRun):
            lines[item.line] = lines.get(item.line, "") + found.text[item.start : item.end]
    return list(lines.values())


def bare_lines(html):
    return ["".join(line.text.split()) for line in extract(html).lines if line.text]


@pytest.mark.parametrize("tag", TAGS)
def test_both_walks_see_the_same_lines(tag):
    html = f"<p>before<{tag}>inside<p>deeper</{tag}>after<p>end <a href=1>here</a>"
    assert lines_of(html) == bare_lines(html)


soup = st.lists(
    st.sampled_from(
        [*(f"<{tag}>" for tag in TAGS), *(f"</{tag}>" for tag in TAGS), "<a href=1>", "<a id=x>",
         "word", " ", "&nbsp;", "\n", "<br>", "<td>", "</p>", "<svg>", "</svg>", "漢", "\x00", "&#13;"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(soup)
def test_both_walks_see_the_same_lines_of_any_page(html):
    assert lines_of(html) == bare_lines(html)


@given(soup)
def test_marks_are_in_order_and_never_cross(html):
    found = outline(html, None)
    assert list(found.marks) == sorted(found.marks, key=lambda mark: mark.start)
    open_ends = []
    for mark in found.marks:
        assert 0 <= mark.start < mark.end <= len(found.text)
        while open_ends and open_ends[-1] <= mark.start:
            open_ends.pop()
        assert not open_ends or mark.end <= open_ends[-1]
        open_ends.append(mark.end)


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ("<pre><code class='language-c++'>", "c++"),
        ("<pre class='lang-py prettyprint'>", "py"),
        ("<pre class='sourceCode haskell'>", "haskell"),
        ("<pre class='brush:java'>", "java"),
        ("<pre data-language=Rust>", "rust"),
        ("<pre lang=python>", "python"),
        ("<div class='highlight-python3 notranslate'><div class=highlight><pre>", "python3"),
        ("<div class='highlight highlight-text-html-basic'><pre>", "html-basic"),
        ("<pre>", ""),
        ("<pre class=highlight>", ""),
        ("<pre lang=en-US>", ""),
        ("<pre class='wp-block-code text'>", ""),
        ("<pre class='language-plaintext'>", ""),
        ("<article class='lang-en'><pre>", ""),
    ],
)
def test_code_language(html, language):
    assert code_language(parse(f"{html}x").css_first("pre")) == language


@pytest.mark.parametrize(
    ("html", "tex"),
    [
        ("<math alttext='x'>", ("x", False)),
        ("<math alttext='x' display=block>", ("x", True)),
        ("<math alttext='{\\displaystyle a_{1}}'>", ("a_{1}", False)),
        ("<math alttext='{a}{b}'>", ("{a}{b}", False)),
        ("<math><mi>a</mi><mo>+</mo><mi>b</mi></math>", ("a+b", False)),
        ("<math alttext='a % one\n+ b'>", ("a + b", False)),
        ("<math alttext='50\\%'>", ("50\\%", False)),
        ("<math></math>", None),
    ],
)
def test_the_tex_of_a_formula(html, tex):
    assert math_tex(parse(html).css_first("math")) == tex


@pytest.mark.parametrize(
    ("html", "tex"),
    [
        ("<script type='math/tex'>x", ("x", False)),
        ("<script type='math/tex; mode=display'>x", ("x", True)),
        ("<script>x", None),
        ("<script type='math/mml'>x", None),
    ],
)
def test_the_tex_of_a_script(html, tex):
    assert script_tex(parse(f"<p>{html}").css_first("script")) == tex
