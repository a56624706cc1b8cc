"""What a browser shows as part of a sentence is part of the line; what it shows apart is not."""

import pytest
from linear import assert_linear
from ready import ready

from cleaner.native.line_passes import with_words
from cleaner.page.extract import extract, plain_lines
from cleaner.page.guard import parse

BEFORE = (
    "<p>The library of Averley will stay open on Sundays, the town decided on Monday after a debate"
    " that lasted until long past midnight.</p>"
    "<p>Four hundred readers had signed a letter that asked for it, most of them parents who work"
    " on Saturdays and cannot come on any other day.</p>"
)
AFTER = (
    "<p>The town pays for two more clerks, who begin in October, and closes the reading room on"
    " Tuesday mornings, when hardly anybody comes.</p>"
    "<p>Whether the plan lasts will be seen in a year, when the council counts the readers and"
    " decides once more what a Sunday is worth to it.</p>"
)
START = "The key was brought back by"
END = ", who found it in a book."


def page(inside):
    return f"<html><body><article>{BEFORE}{inside}{AFTER}</article></body></html>"


def in_sentence(markup):
    return page(f"<p>{START} {markup}{END}</p>")


WRAPPERS = [
    ("<person>Ines Toll</person>", "an element that HTML does not know"),
    ("<x-person>Ines Toll</x-person>", "a custom element"),
    ("<x-person class='related-card promo'>Ines Toll</x-person>", "its class condemns no sentence"),
    ("<glossary-entry term=a>Ines Toll</glossary-entry>", "a custom element of a glossary"),
    ("<stock-quote><a href=/q>Ines Toll</a></stock-quote>", "a link inside it"),
    ("<a href=/q><x-name>Ines Toll</x-name></a>", "inside a link"),
    ("<b><x-name>Ines Toll</x-name></b>", "inside bold type"),
    ("<span><x-name>Ines Toll</x-name></span>", "inside a span"),
    ("<x-a><x-b>Ines Toll</x-b></x-a>", "two of them, one in the other"),
    ("<x-a>Ines</x-a> <x-b>Toll</x-b>", "two of them side by side"),
    ("<x-a><i>Ines</i> <b>Toll</b></x-a>", "inline elements inside it"),
    ("Ines<x-note></x-note> Toll", "an empty one"),
    ("Ines Toll<x-icon><svg><path d='M0'/></svg></x-icon>", "one that holds a drawing"),
    ("<g data-gr-id=12 class='gr_ gr_12 spell'>Ines Toll</g>", "the mark of a spelling checker"),
    ("<noindex>Ines Toll</noindex>", "what a search engine is to leave out"),
    ("<nowrap>Ines Toll</nowrap>", "an element that never was"),
    ("<st1:PersonName w:st='on'>Ines Toll</st1:PersonName>", "a smart tag of Word"),
    ("<st1:place><st1:City>Ines</st1:City> Toll</st1:place>", "smart tags in smart tags"),
    ("Ines Toll<o:p></o:p>", "an empty paragraph mark of Word"),
    ("Ines<o:p> </o:p>Toll", "a paragraph mark of Word with a space"),
    ("<v:shape>Ines Toll</v:shape>", "vector markup of Word"),
    ("<fb:name>Ines Toll</fb:name>", "a tag of another site"),
    ("<amp-link>Ines Toll</amp-link>", "an AMP element"),
    ("<mms-tooltip title=a>Ines Toll</mms-tooltip>", "a tooltip"),
    ("<content>Ines Toll</content>", "an element of old shadow roots"),
    ("<blink>Ines Toll</blink>", "an element of old browsers"),
    ("<tei:persname>Ines Toll</tei:persname>", "markup of an edition"),
    ("<hl2>Ines Toll</hl2>", "markup of an agency"),
    ("<button>Ines Toll</button>", "a button that opens a note"),
    ("<span class=tip><button type=button>Ines Toll</button></span>", "such a button in a span"),
    ("<button><span>Ines</span> Toll</button>", "a button with elements inside"),
    ("<noscript>Ines Toll</noscript>", "what shows without scripts"),
    ("<noscript><a href=/q>Ines Toll</a></noscript>", "a link that shows without scripts"),
    ("<object data=name.svg>Ines Toll</object>", "what shows in place of an object"),
    ("<svg><text>Ines Toll</text></svg>", "text in a drawing"),
    ("<svg><title>x</title><g><text><tspan>Ines Toll</tspan></text></g></svg>", "deeper in one"),
    ("<select><option>Ines Toll</option></select>", "a choice of one"),
    ("<math><mi>Ines Toll</mi></math>", "a formula"),
    ("<math alttext='z'><mtext>Ines Toll</mtext></math>", "words in a formula"),
    ("<math><mrow><mi>Ines</mi><mtext> </mtext><mi>Toll</mi></mrow></math>", "a formula's space"),
    ("<math alttext='Ines Toll'><msup><mi>I</mi><mn>2</mn></msup></math>", "the words it stands for"),
    ("<ruby>Ines Toll<rp>(</rp><rt>x</rt><rp>)</rp></ruby>", "how it is read aloud is left out"),
    ("<ruby><rb>Ines Toll</rb><rtc><rt>x</rt></rtc></ruby>", "the same in the older form"),
    ("<slot>Ines Toll</slot>", "a slot with what it shows by default"),
    ("<x-tip><template>hidden</template>Ines Toll</x-tip>", "a template shows nothing"),
    (
        "<x-tip><template shadowrootmode=open><slot></slot></template>Ines Toll</x-tip>",
        "a component that shows what it is given",
    ),
    ("<x-name><!-- no block -->Ines Toll</x-name>", "a comment inside"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "reason"), WRAPPERS)
def test_a_sentence_comes_out_whole(markup, reason):
    whole = f"{START} Ines Toll{END}"
    for level in ("careful", "thorough"):
        assert whole in ready(level=level).clean(in_sentence(markup)).text.split("\n"), reason


@pytest.mark.parametrize(
    ("inside", "line", "reason"),
    [
        ("<p><x-n>Ines Toll</x-n> found it in a book.</p>", "Ines Toll found it in a book.", "first"),
        ("<p>It was <x-n>Ines Toll</x-n></p>", "It was Ines Toll", "last"),
        ("<div>It was <x-n>Ines Toll</x-n></div>", "It was Ines Toll", "loose text in a div"),
        ("<li>It was <x-n>Ines Toll</x-n>.", "It was Ines Toll.", "in an item"),
        ("<h2>Who <x-n>found</x-n> it</h2>", "Who found it", "in a heading"),
        ("<h2><x-n>Who found it</x-n></h2>", "Who found it", "as a whole heading"),
        ("<p><button>Ines Toll</button>, a clerk, did.", "Ines Toll, a clerk, did.", "a comma"),
        ("<p><button>Ines Toll</button> found it.", "Ines Toll found it.", "a small letter"),
        ("<p>Es war <x-n>Ines Toll</x-n>, sagt er.", "Es war Ines Toll, sagt er.", "German"),
        ("<p>発見者は<x-n>山田</x-n>さんです。", "発見者は山田さんです。", "Japanese"),
        ("<p>発見者は<ruby>山田<rt>やまだ</rt></ruby>さん。", "発見者は山田さん。", "ruby"),
        ("<p>وجدها <x-n>سالم</x-n> في كتاب.", "وجدها سالم في كتاب.", "Arabic"),
        ("<p>Нашла <noindex>Инес</noindex> в книге.", "Нашла Инес в книге.", "Russian"),
        ("<p>H<x-n>2</x-n>O", "H2O", "inside a word"),
        ("<table><tr><td>a<td><x-n>b</x-n><td>c</table>", "a\tb\tc", "a cell keeps its row"),
        ("<table><tr><td>a<td><math><mi>b</mi></math></table>", "a\tb", "a formula in a cell"),
        ("<p>so <math><msup><mi>x</mi><mn>2</mn></msup></math>.", "so x2.", "no other form of it"),
        (
            "<p>so <math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation"
            " encoding='application/x-tex'>x^2</annotation></semantics></math>.",
            "so x^2.",
            "a power is lost in the text, not in TeX",
        ),
        (
            "<p>so <math alttext='{\\displaystyle \\frac{1}{2}}'><mfrac><mn>1</mn><mn>2</mn>"
            "</mfrac></math>.",
            "so \\frac{1}{2}.",
            "how it is set is no part of it",
        ),
        (
            "<p>so <math alttext='v=11'>\n <mi>v</mi>\n <mo>=</mo>\n <mn>11</mn>\n</math>.",
            "so v=11.",
            "white space between symbols",
        ),
        (
            "<p>so <math><mi>x</mi><mtext>for all</mtext><mi>y</mi></math>.",
            "so x for all y.",
            "words in a formula stand apart",
        ),
        ("<p>so <math alttext='x'></math>.", "so x.", "nothing but an alttext"),
        (
            "<p>so <span class=katex><span class=katex-mathml><math><mi>x</mi></math></span>"
            "<span class=katex-html>x</span></span>.",
            "so x.",
            "a formula that is drawn beside it is said once",
        ),
    ],
)  # fmt: skip
def test_lines_of_running_text(inside, line, reason):
    tree = parse(f"<body>{inside}")
    assert line in [found.text for found in plain_lines(tree.body)[0]], reason
    assert line in [found.text for found in extract(f"<body>{inside}").lines], reason


@pytest.mark.parametrize(
    ("inside", "lines", "reason"),
    [
        ("<x-box><p>a</p></x-box>b", ["a", "b"], "a box around a paragraph"),
        ("<x-box><x-row><div>a</div></x-row></x-box>b", ["a", "b"], "around a block further in"),
        ("<p>a</p><x-box>b</x-box><p>c</p>", ["a", "b", "c"], "a box between paragraphs"),
        ("<x-box>a</x-box><x-box>b</x-box>", ["a", "b"], "boxes beside boxes"),
        ("<x-box>a</x-box><br>b", ["a", "b"], "a box at the end of a line"),
        ("<div>a<x-box><ul><li>b</ul></x-box></div>", ["a", "b"], "a list beside text"),
        ("<x-box><table><tr><td>a<td>b</table></x-box>c", ["a\tb", "c"], "a table"),
        ("<button>Go</button>text", ["Go", "text"], "a button and no space"),
        ("<button>Go</button><p>text", ["Go", "text"], "a button and a paragraph"),
        ("<p>The end. <button>Share</button></p>", ["The end.", "Share"], "nothing goes on"),
        ("<p>The end. <button>Share</button> Comments", ["The end.", "Share", "Comments"], "new"),
        ("<button>a</button><button>b</button>", ["a", "b"], "two buttons"),
        ("<p>a <button><p>b</p></button> c", ["a", "b", "c"], "a block in a button"),
        ("<p>The end. <noscript>Enable JavaScript</noscript></p>", ["The end."], "a notice"),
        ("<noscript><img src=a>Enable JavaScript</noscript><p>a", ["a"], "a notice above"),
        ("<p>It ends. <noscript>b</noscript> And begins", ["It ends. And begins"], "no sentence"),
        ("<p>a <svg><title>Arrow</title><path d=M0></svg>, b", ["a , b"], "a drawing's title"),
        ("<p>a <svg><desc>Arrow</desc></svg>, b", ["a , b"], "a drawing's description"),
        ("<svg><text>4.5</text></svg> points", ["points"], "a drawing before the line"),
        ("<p>a <select><option>b<option>c</select>, d", ["a , d"], "a choice of several"),
        ("<select><option>b</select> a", ["a"], "a choice before the line"),
        ("<object><param name=a>No plug-in</object>", [], "an object alone"),
        ("<p>a <iframe>b</iframe>, c", ["a , c"], "an old browser's text"),
        ("<p>a <video>No video</video>, c", ["a , c"], "a player"),
        ("<p>a<template>b</template>, c", ["a, c"], "a template"),
        ("<p>a <math><annotation>b</annotation></math>c", ["a c"], "notes on a formula"),
    ],
)
def test_what_stands_apart(inside, lines, reason):
    plain, _ = plain_lines(parse(f"<body>{inside}").body)
    assert [line.text for line in with_words(plain)] == lines, reason
    assert extract(f"<body>{inside}").lines == tuple(plain), reason


def test_the_class_of_a_box_is_evidence():
    html = "<x-card class=teaser-list><p>a</p></x-card>"
    assert extract(html).lines[0].shape.path == "x-card.teaser-list>p"


ROOT = "<x-story><template shadowrootmode={}>{}</template></x-story>"
STORY = BEFORE + AFTER


@pytest.mark.parametrize(
    ("html", "seen", "reason"),
    [
        (ROOT.format("open", STORY), True, "a shadow root"),
        (ROOT.format("'closed'", STORY), True, "a closed one is shown too"),
        (ROOT.format('"open" shadowrootdelegatesfocus', STORY), True, "with another attribute"),
        (ROOT.format("open", ROOT.format("open", STORY)), True, "a root in a root"),
        (ROOT.format("open", "<template>x</template>" + STORY), True, "a template in a root"),
        (ROOT.format("open", "<slot></slot>") + STORY, True, "a root before the text"),
        (f"<x-a><template shadowroot=open>{STORY}</template></x-a>", True, "as it was called once"),
        (f"<X-A><TEMPLATE shadowrootmode=OPEN>{STORY}</TEMPLATE></X-A>", True, "in capitals"),
        (f"<x-a><template shadowrootmode=open>{STORY}", True, "never closed"),
        (f"<template>{STORY}</template>", False, "a template"),
        (f"<template class=shadowrootmode>{STORY}</template>", False, "a class of that name"),
        (f"<template>{ROOT.format('open', STORY)}</template>", False, "a root in a template"),
        (f"<script>'{ROOT.format('open', '')}'</script><template>{STORY}</template>", False, "code"),
    ],
)
def test_shadow_roots(html, seen, reason):
    texts = [line.text for line in with_words(extract(html).lines)]
    assert (len(texts) == 4) is seen, reason
    if seen:
        assert ready().clean(f"<html><body>{html}</body></html>").text.count("\n\n") == 3, reason


@pytest.mark.slow
@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda n: "<x-a>a" * n, id="unknown elements in unknown elements"),
        pytest.param(lambda n: "<x-a>a</x-a>" * n, id="one beside the other"),
        pytest.param(lambda n: "a <button>b</button>" * n, id="buttons"),
        pytest.param(lambda n: "a <svg>" + "<g>" * n, id="a deep drawing"),
        pytest.param(lambda n: "<p>a <math><mi>x</mi></math>" * n, id="formulas"),
        pytest.param(lambda n: "<math>" + "<mi>x</mi>" * n, id="a long formula"),
        pytest.param(lambda n: "<template shadowrootmode=open>" * n, id="shadow roots"),
    ],
)
def test_linear(make):
    assert_linear(extract, make, 60_000)
