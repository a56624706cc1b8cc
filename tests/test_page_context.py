"""Lines of a page that stay for what they stand among: linked paragraphs, footnotes, broken
sentences; and the same lines elsewhere, which go."""

from itertools import pairwise

import pytest
from ready import ready

from cleaner.judge.page import judge_page
from cleaner.judge.page_context import keep_by_context
from cleaner.native.line_passes import with_words
from cleaner.page.extract import extract

STORY = [
    "The library of Averley will stay open on Sundays, the town decided on Monday after a debate "
    "that lasted until long past midnight.",
    "Four hundred readers had signed a letter that asked for it, most of them parents who work on "
    "Saturdays and cannot come on any other day.",
    "“My children learned to read in this room,” said Ines Toll, who drives a bus. “On a Saturday I "
    "have never seen it from inside.”",
    "The town pays for two more clerks, who begin in October, and closes the reading room on "
    "Tuesday mornings, when hardly anybody comes.",
    "Opponents said that the money would be missing in the schools, where three posts have been "
    "vacant since spring, and voted against it.",
    "Whether the plan lasts will be seen in a year, when the council counts the readers and "
    "decides once more what a Sunday is worth to it.",
]
GERMAN = [
    "Die Bücherei von Averlingen bleibt sonntags offen, das beschloss die Stadt am Montag nach einer "
    "Debatte, die bis weit nach Mitternacht dauerte.",
    "Vierhundert Leserinnen und Leser hatten einen Brief unterschrieben, die meisten von ihnen "
    "Eltern, die samstags arbeiten und an keinem anderen Tag kommen können.",
    "„Meine Kinder haben in diesem Raum lesen gelernt“, sagte Ines Toll, die einen Bus fährt. „An "
    "einem Samstag habe ich ihn nie von innen gesehen.“",
    "Die Stadt bezahlt zwei weitere Kräfte, die im Oktober anfangen, und schließt dafür den Lesesaal "
    "am Dienstagmorgen, wenn kaum jemand kommt.",
    "Gegner sagten, das Geld werde in den Schulen fehlen, in denen seit dem Frühjahr drei Stellen "
    "unbesetzt sind, und stimmten dagegen.",
    "Ob der Plan hält, wird sich in einem Jahr zeigen, wenn der Rat die Besucher zählt und noch "
    "einmal entscheidet, was ihm ein Sonntag wert ist.",
]
HEAD = (
    "<header class=site-header><nav><a href=/>Home</a> <a href=/news>News</a> <a href=/sport>Sport"
    "</a></nav></header>"
)
TEASERS = "".join(
    f"<li><a href=/s{i}>Another headline about the harbour, number {i}</a></li>" for i in range(5)
)
FOOT = (
    f"<aside class=related><h3>More stories</h3><ul>{TEASERS}</ul></aside></main><footer><a"
    " href=/privacy>Privacy</a> <a href=/terms>Terms</a><p>© 2026 The Averley Post.</p></footer>"
)


def page(article, after=""):
    return (
        "<html><head><title>Library stays open - The Averley Post</title></head><body>"
        f"{HEAD}<main><article><h1>Library stays open</h1>{article}</article>{after}{FOOT}</body></html>"
    )


def lost(html, texts, level="careful"):
    """Those of `texts` that are not in what is kept; the teasers and the frame must have gone."""
    kept = " ".join(ready(level=level).clean(html).text.split())
    assert "Another headline" not in kept
    assert "Privacy" not in kept
    return [text for text in texts if text not in kept]


def link(text, number=0):
    return f"<a href=/x{number}>{text}</a>"


def halves(text, parts):
    words = text.split()
    cuts = [len(words) * k // parts for k in range(parts + 1)]
    pairs = pairwise(cuts)
    return " ".join(link(" ".join(words[a:b]), a) for a, b in pairs)


LINKED = [  # which paragraphs are links, how they are written, why
    ([2], "<p>{a}</p>", "one"),
    ([2, 3], "<p>{a}</p>", "two, one after the other"),
    ([1, 2, 3, 4], "<p>{a}</p>", "four of six"),
    ([1, 3, 5], "<p>{a}</p>", "every other"),
    ([0], "<p>{a}</p>", "the first"),
    ([5], "<p>{a}</p>", "the last"),
    ([0, 1], "<p>{a}</p>", "the first two"),
    ([4, 5], "<p>{a}</p>", "the last two"),
    ([0, 1, 2, 3, 4, 5], "<p>{a}</p>", "all"),
    ([1, 2, 3, 4, 5], "<p>{a}</p>", "all but the first"),
    ([0, 1, 2, 3, 4], "<p>{a}</p>", "all but the last"),
    ([2], "<p>{2}</p>", "a paragraph of two links"),
    ([2], "<p>{3}</p>", "a paragraph of three links"),
    ([2, 3], "<p>{2}</p>", "two paragraphs of two links"),
    ([2, 3], "<p>{3}</p>", "two paragraphs of three links"),
    ([0, 1, 2, 3, 4, 5], "<p>{2}</p>", "an article of paragraphs of two links"),
    ([0, 1, 2, 3, 4, 5], "<p>{3}</p>", "an article of paragraphs of three links"),
    ([0, 1, 2, 3, 4, 5], "<div class=paragraph><p>{a}</p></div>", "all, in boxes"),
    ([2, 3], "<p><strong>{a}</strong></p>", "in bold type"),
    ([2, 3], "<p><em>{a}</em></p>", "in italics"),
    ([2, 3], "<div class=wrapper><p><b>{a}</b></p></div>", "in bold type and a box"),
    ([1, 3], "<div class=c-block><p>{a}</p></div>", "each in a box"),
    ([2, 3], "<div>{a}</div>", "in a plain box"),
    ([2, 3], "<div><span>{a}</span></div>", "in a box and a span"),
    ([2, 3], "<div class=row><div class=col>{a}</div></div>", "in a box in a box"),
    ([2, 3], "<a href=/y><p>{t}</p></a>", "a link around the paragraph"),
    ([2, 3], "<div class=block><a href=/y><p>{t}</p></a></div>", "the same in a box"),
    ([2, 3], "<section class=text-block><p>{a}</p></section>", "in sections"),
    ([2, 3], "<ul><li>{a}</li></ul>", "in lists"),
    ([2], "<blockquote><p>{a}</p></blockquote>", "a quotation"),
    ([2, 3], "<div class=quote-wrap><blockquote><p>{a}</p></blockquote></div>", "quotations in boxes"),
    ([2, 3], "<x-paragraph>{a}</x-paragraph>", "in elements of the page's own"),
    ([2, 3], "<p><a name=top>{t}</a></p>", "anchors that lead nowhere"),
    ([2, 3], "<p><a href='#n1'>{t}</a></p>", "links into the page"),
]  # fmt: skip


@pytest.mark.parametrize("story", [pytest.param(STORY, id="en"), pytest.param(GERMAN, id="de")])
@pytest.mark.parametrize(("which", "markup", "reason"), LINKED)
def test_linked_paragraphs_stay(which, markup, reason, story):
    def written(number, text):
        if number not in which:
            return f"<p>{text}</p>"
        return (
            markup.replace("{a}", link(text, number)).replace("{t}", text)
            .replace("{2}", halves(text, 2)).replace("{3}", halves(text, 3))
        )  # fmt: skip

    html = page("".join(written(number, text) for number, text in enumerate(story)))
    assert lost(html, story) == [], reason


def paragraphs(texts):
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        ("<div class=related-story>{a}</div>", "a box for a related story"),
        ("<aside><p>{a}</p></aside>", "an aside"),
        ("<div class=teaser><p>{a}</p></div>", "a teaser"),
        ("<div class=promo-card>{a}</div>", "a card"),
        ("<div class=newsletter-signup><p>{a}</p></div>", "an invitation"),
    ],
)
def test_linked_sentences_in_other_boxes_go(box, reason):
    teaser = "The harbour master has closed the western pier until the end of the coming month."
    html = page(paragraphs(STORY[:3]) + box.replace("{a}", link(teaser)) + paragraphs(STORY[3:]))
    assert lost(html, [*STORY, teaser]) == [teaser], reason


NOTES = [
    "The letter was printed in full in the Post.",
    "Two more signed later.",
    "She asked that the line of her bus be left out; it is known to the paper.",
    "The figure is from the budget of last year.",
    "Counted by the clerks.",
    "The vote was by name.",
]
SOURCES = [
    "Holm, K.: A Town and its Readers. Averley 2019, p. 44.",
    "Toll, I. (2021). Sundays. Journal of Libraries 12(3), 44–51.",
    "Averley Town Council, minutes of 4 May.",
]
CITED = "".join(
    f"<p>{text}<sup><a href='#fn{i}'>{i}</a></sup></p>" for i, text in enumerate(STORY, 1)
)


def each(markup, texts):
    numbered = enumerate(texts, 1)
    return "".join(markup.replace("{i}", str(i)).replace("{t}", text) for i, text in numbered)


def footnotes(around, markup, texts=NOTES):
    return around.replace("{}", each(markup, texts)), texts


BACK = "<a href='#r{i}'>↩</a>"
FORMS = [
    (*footnotes("<div class=footnotes role=doc-endnotes><ol>{}</ol></div>", f"<li id=fn:{{i}} role=doc-endnote><p>{{t}} {BACK}</p></li>"), "kramdown"),
    (*footnotes("<section class='footnotes footnotes-end-of-document' role=doc-endnotes><hr><ol>{}</ol></section>", f"<li id=fn{{i}}><p>{{t}}{BACK}</p></li>"), "pandoc"),
    (*footnotes("<section data-footnotes class=footnotes><h2 class=sr-only>Footnotes</h2><ol>{}</ol></section>", f"<li id=user-content-fn-{{i}}><p>{{t}} {BACK}</p></li>"), "GitHub"),
    (*footnotes("{}", "<div class=footnote><a id=footnote-{i} href='#a{i}' class=footnote-number>{i}</a><div class=footnote-content><p>{t}</p></div></div>"), "Substack"),
    (*footnotes("<ol class=wp-block-footnotes>{}</ol>", f"<li id=a-{{i}}>{{t}} {BACK}</li>"), "WordPress"),
    (*footnotes("<hr class=footnotes-sep><section class=footnotes><ol class=footnotes-list>{}</ol></section>", f"<li id=fn{{i}} class=footnote-item><p>{{t}} {BACK}</p></li>"), "markdown-it"),
    (*footnotes("<div class=footnotes><hr><ol>{}</ol></div>", "<li id=fn:{i}><p>{t}&#160;<a href='#r{i}' class=footnote-backref>&#8617;&#xfe0e;</a></p></li>"), "Hugo"),
    (*footnotes("<aside class='footnote-list brackets'>{}</aside>", "<aside class='footnote brackets' id=id{i} role=doc-footnote><span class=label>[{i}]</span><p>{t}</p></aside>"), "Sphinx"),
    (*footnotes("<table class='docutils footnote'>{}</table>", "<tr><td class=label>[{i}]</td><td>{t}</td></tr>"), "docutils"),
    (*footnotes("<div><hr>{}</div>", "<div id=ftn{i}><p class=MsoFootnoteText><a href='#_ftnref{i}'>[{i}]</a> {t}</p></div>"), "Word"),
    (*footnotes("<div class=endnotes><h3>Notes</h3>{}</div>", "<p>{i}. {t}</p>"), "numbered endnotes"),
    (*footnotes("{}", "<p class=footnote>{i} {t}</p>"), "paragraphs of that class"),
    (*footnotes("{}", "<p class=note id=note{i}>[{i}] {t}</p>"), "paragraphs with an id"),
    (*footnotes("{}", "<p class=footnote>* {t}</p>", NOTES[:1]), "one with an asterisk"),
    (*footnotes("<div class=article-footnote>{}</div>", "<p>{t}</p>", NOTES[2:3]), "one without a sign"),
    (*footnotes("<aside class=footnotes>{}</aside>", "<p>{i}. {t}</p>"), "an aside"),
    (*footnotes("<dl class=footnotes>{}</dl>", "<dt>{i}</dt><dd>{t}</dd>"), "a list of terms"),
    (*footnotes("<footer class=footnotes><ol>{}</ol></footer>", f"<li id=fn{{i}}>{{t}} {BACK}</li>"), "the article's footer"),
    (*footnotes("<div class=fussnoten><h3>Fußnoten</h3>{}</div>", "<p id=fn{i}>[{i}] {t}</p>"), "German"),
    (*footnotes("<div class=notes-de-bas-de-page>{}</div>", "<p>({i}) {t}</p>"), "French"),
    (*footnotes("<h2>References</h2><div class=reflist><ol class=references>{}</ol></div>", "<li id=cite_note-{i}><b><a href='#r{i}'>^</a></b> <span class=reference-text>{t}</span></li>", SOURCES), "MediaWiki"),
    (*footnotes("<section id=references><h2>References</h2><ul>{}</ul></section>", "<li>{t}</li>", SOURCES), "a list of sources"),
    (*footnotes("<div class=references><h2>References</h2><ol>{}</ol></div>", "<li id=ref{i}><a href=https://example.org/{i}>{t}</a></li>", SOURCES), "sources that are links"),
    (*footnotes("<div class=bibliography><h3>Bibliography</h3>{}</div>", "<p>{t}</p>", SOURCES), "a bibliography"),
]  # fmt: skip


@pytest.mark.parametrize("level", ["careful", "thorough"])
@pytest.mark.parametrize(("notes", "texts", "reason"), FORMS, ids=[form[2] for form in FORMS])
def test_footnotes_stay(notes, texts, reason, level):
    inside = page(CITED + notes)
    assert lost(inside, [*STORY, *texts], level) == [], reason
    if level == "careful" and "id=" in notes:
        assert lost(page(CITED, after=notes), [*STORY, *texts]) == [], f"{reason}, below the article"


@pytest.mark.parametrize(
    ("markup", "text", "reason"),
    [
        ("<div class=footnote><p>{t}</p></div>", "Sign up for our newsletter and miss nothing.", "an invitation"),
        ("<p class=footnote>{t}</p>", "Follow us on all channels", "no sentence"),
        ("<footer class=page-footnote>{t}</footer>", "© 2026 The Averley Post.", "a copyright line"),
        ("<div class=editor-note>{t}</div>", "Subscribe to read on", "another kind of note"),
        ("<ul class=footer-notes>{t}</ul>", "<li><a href=/a>About us</a></li>", "links at the foot"),
    ],
)  # fmt: skip
def test_other_lines_in_boxes_of_such_names_go(markup, text, reason):
    html = page(paragraphs(STORY) + markup.replace("{t}", text))
    assert lost(html, [*STORY, text]) == [text], reason


@pytest.mark.parametrize(
    ("inside", "words", "reason"),
    [
        ("<p>The key was found by <div>Ines Toll</div>, who drives a bus.</p>", "Ines Toll", "a box"),
        ("<p>The key was found by <center>Ines Toll</center>, who drives a bus.</p>", "Ines Toll", "centred"),
        ("<p>The key was found by <details><summary>Ines Toll</summary></details>, who drives.</p>", "Ines Toll", "details"),
        ("<p>The key was found by</p><div class=name>Ines Toll</div><p>who drives a bus.</p>", "Ines Toll", "a small letter"),
        ("<p>Found by the driver,</p><div><a href=/t>Ines Toll</a></div><p>, in a book.</p>", "Ines Toll", "a link"),
    ],
)  # fmt: skip
def test_a_sentence_that_a_block_interrupts_keeps_its_words(inside, words, reason):
    html = page(paragraphs(STORY[:3]) + inside + paragraphs(STORY[3:]))
    assert lost(html, [*STORY, words]) == [], reason


@pytest.mark.parametrize(
    ("inside", "words", "reason"),
    [
        ("<div class=ad>Advertisement</div>", "Advertisement", "between whole sentences"),
        ("<div class=share>Share this</div>", "Share this", "a button between paragraphs"),
    ],
)
def test_lines_between_whole_sentences_go(inside, words, reason):
    html = page(paragraphs(STORY[:3]) + inside + paragraphs(STORY[3:]))
    assert lost(html, [*STORY, words]) == [words], reason


VERSE = ["The bell is cold,", "the rope is old,", "the night is long,", "and so the song."]


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<div class=poem><p>{0}<br>{1}<br>{2}<br>{3}</p></div>{story}", "above the article"),
        ("{story}<p>{0}<br>{1}<br>{2}<br>{3}</p>", "below it"),
    ],
)
def test_the_first_line_of_a_verse_stays_with_the_second(markup, reason):
    assert lost(page(markup.format(*VERSE, story=paragraphs(STORY))), VERSE) == [], reason


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        pytest.param("<p>A bell,<br>a rope</p>", [True, True], id="a verse"),
        pytest.param("<p>A bell,</p><p>a rope</p>", [False, True], id="two blocks"),
        pytest.param("<p>Ada Moreno,<br>Averley</p>", [False, True], id="no small letter goes on"),
        pytest.param("<p>Ada Moreno<br>writes here</p>", [False, True], id="no comma"),
        pytest.param("<p><a href=/a>A bell,</a><br>a rope</p>", [False, True], id="a link"),
    ],
)
def test_what_is_the_first_line_of_a_verse(markup, kept):
    keeps = [False, True]
    keep_by_context(with_words(extract(markup).lines), [0.3, 0.9], keeps)
    assert keeps == kept


ITEMS = [
    "200 g flour", "Salt", "3 eggs", "1 sachet of vanilla sugar", "Butter for the tin",
    "Icing sugar", "a rolling pin", "Cling film", "Blow torch",
]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "lost", "reason"),
    [
        ("<li>{}</li>", [], "six of the things look like the article, three do not"),
        ("<li><a href=/shop>{}</a></li>", ITEMS, "links to a shop"),
    ],
)
def test_a_list_of_things_stays_whole(written, lost, reason):
    items = "".join(written.replace("{}", item) for item in ITEMS)
    box = f"<section class=box><h2>You need</h2><ul class=list>{items}</ul></section>"
    lines = with_words(extract(page(paragraphs(STORY) + box)).lines)
    dropped = {number for number, _ in judge_page(lines, "careful").verdicts.dropped_lines()}
    gone = {line.text for line in lines if line.number in dropped}
    assert [item for item in ITEMS if item in gone] == lost, reason
