"""The judge over whole pages: the article stays, what is around it is dropped, with reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear import assert_linear

from cleaner.judge.cue_words import CUES, cue_features
from cleaner.judge.page import judge_page
from cleaner.judge.page_decision import lines_to_keep, threshold
from cleaner.judge.page_reasons import explained
from cleaner.model import Line, Shape
from cleaner.native.line_passes import with_words
from cleaner.page.extract import extract

MENU = (
    "<nav class='main-menu'><ul>"
    + "".join(
        f"<li><a href='/{name.lower()}'>{name}</a></li>"
        for name in ("News", "Sport", "Culture", "Weather", "Travel", "Jobs")
    )
    + "</ul></nav>"
)
STORY = [
    "The council voted on Tuesday to rebuild the old bridge over the river, which has been closed "
    "to cars since the floods of last spring.",
    "Work will begin in September and take about two years, the mayor said after the meeting, and "
    "the first lane should be open again by next summer.",
    "Residents on the far bank have had to drive eleven miles to reach the hospital, and several "
    "of them spoke at length about what that meant for their families.",
    "“We have waited long enough,” said Ada Moreno, who runs the bakery beside the bridge. “Some "
    "of my customers I have not seen for a year.”",
    "The state will pay for two thirds of the work. The rest comes from a loan that the town must "
    "repay over thirty years, according to the plan.",
    "Opponents had asked for a ferry instead, which would have been cheaper to build but, as the "
    "engineers told them, far dearer to run in winter.",
]
TEASERS = (
    "<div class='related-stories'><h3>More from this section</h3><ul>"
    + "".join(
        f"<li><a href='/story{i}'>Another headline about something else, number {i}</a></li>"
        for i in range(6)
    )
    + "</ul></div>"
)
FOOT = (
    "<footer class='site-footer'><p>© 2026 The Example Times. All rights reserved.</p>"
    "<ul><li><a href='/about'>About us</a></li><li><a href='/terms'>Terms of use</a></li></ul>"
    "</footer>"
)


def paragraphs(texts):
    return "".join(f"<p>{text}</p>" for text in texts)


def page(article, after=TEASERS):
    return (
        "<html><head><title>Old bridge will be rebuilt - The Example Times</title></head><body>"
        f"<header>{MENU}</header><main><article class='article'>"
        "<h1 class='headline'>Old bridge will be rebuilt</h1>"
        "<div class='byline'>By <a href='/ada'>Ben Example</a></div><time>March 3, 2026</time>"
        f"<div class='article-body'>{article}</div></article>{after}</main>{FOOT}</body></html>"
    )


def kept(html, level="careful", **more):
    seen = extract(html)
    judged = judge_page(seen.lines, level, title="Old bridge will be rebuilt", **more)
    dropped = {verdict.line for verdict in judged.verdicts if verdict.drop}
    lines = with_words(seen.lines)
    return [line.text for line in lines if line.number not in dropped], judged


@pytest.mark.parametrize("level", ["careful", "thorough"])
@pytest.mark.parametrize(
    "article",
    [
        pytest.param(paragraphs(STORY), id="paragraphs"),
        pytest.param("<br><br>".join(STORY), id="line breaks instead of paragraphs"),
        pytest.param(
            paragraphs(STORY[:3]) + "<div class='ad-slot'><span>Advertisement</span></div>"
            + paragraphs(STORY[3:]), id="an advertisement in the middle",
        ),
        pytest.param(
            f"<div class='article-text'>{paragraphs(STORY[:3])}</div>"
            "<div class='teaser-box'><a href='/x'>Read also: another story</a></div>"
            f"<div class='article-text'>{paragraphs(STORY[3:])}</div>",
            id="a body split over siblings with a teaser between",
        ),
    ],
)  # fmt: skip
def test_the_story_stays_and_the_frame_is_dropped(article, level):
    out, judged = kept(page(article), level)
    assert [text for text in out if text in STORY] == STORY
    frame = ["News", "Weather", "About us", "Old bridge will be rebuilt", "More from this section"]
    assert not [text for text in out if text in frame]
    assert judged.body is not None
    assert not judged.flags


def test_every_line_has_one_verdict_and_every_dropped_one_a_reason():
    seen = extract(page(paragraphs(STORY)))
    judged = judge_page(seen.lines, "careful", title="Old bridge will be rebuilt")
    lines = with_words(seen.lines)
    assert [verdict.line for verdict in judged.verdicts] == [line.number for line in lines]
    why = [explained(v, seen.lines[v.line - 1], "A title") for v in judged.verdicts]
    assert all(verdict.reasons for verdict in why if verdict.drop)
    assert not any(verdict.reasons for verdict in why if not verdict.drop)
    assert all(0 <= verdict.article <= 1 for verdict in judged.verdicts)


def test_reasons_name_what_a_reader_sees():
    seen = extract(page(paragraphs(STORY)))
    title = "Old bridge will be rebuilt"
    judged = judge_page(seen.lines, "careful", title=title)
    lines = [(seen.lines[verdict.line - 1], verdict) for verdict in judged.verdicts]
    why = {line.text: explained(v, line, title).reasons for line, v in lines if v.drop}
    assert why["Old bridge will be rebuilt"][0] == "repeats the page's title"
    assert "mostly links" in why["Weather"]


def test_captions_are_kept_on_request():
    figure = "<figure><img src=a><figcaption>The bridge in May.</figcaption></figure>"
    html = page(paragraphs(STORY[:3]) + figure + paragraphs(STORY[3:]))
    assert "The bridge in May." in kept(html, captions=True)[0]
    assert "The bridge in May." not in kept(html)[0]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<p>Short.</p>", id="one short line"),
        pytest.param(MENU, id="a menu and nothing else"),
    ],
)
def test_without_a_clear_body_the_text_is_kept_and_flagged(html):
    out, judged = kept(html)
    assert out == [line.text for line in with_words(extract(html).lines)]
    assert judged.flags == ("no-clear-body",)
    assert judged.body is None


def test_nothing_gives_nothing():
    assert not judge_page((), "careful").verdicts


@given(st.sets(st.integers(0, 40)), st.booleans())
def test_missing_lines_and_bare_shapes(missing, bare):
    lines = [
        Line(line.number, line.start, line.text, line.ending, Shape("p") if bare else line.shape)
        for i, line in enumerate(with_words(extract(page(paragraphs(STORY))).lines))
        if i not in missing
    ]
    assert len(judge_page(lines, "careful").verdicts) == len(lines)


CHANCES = st.lists(st.tuples(st.floats(0.01, 0.99), st.integers(1, 500)), min_size=1, max_size=30)


@given(CHANCES)
def test_the_threshold_is_the_best_cut(rows):
    chances, sizes = zip(*rows, strict=True)

    def worth(at):
        hit = sum(p * w for p, w in rows if p >= at)
        size = sum(w for p, w in rows if p >= at)
        return hit / (size + sum(p * w for p, w in rows))

    best = max(worth(p) for p in chances)
    assert worth(threshold(chances, sizes)) == pytest.approx(best)


@given(CHANCES)
def test_thorough_keeps_no_line_that_careful_drops(rows):
    chances, sizes = zip(*rows, strict=True)
    careful, thorough = (lines_to_keep(chances, sizes, level) for level in ("careful", "thorough"))
    assert all(a >= b for a, b in zip(careful, thorough, strict=True))


def test_a_page_of_many_lines_costs_linear_time():
    def lines(count):
        return extract("<p>A short paragraph of text that says little." * count).lines

    assert_linear(lambda lines: judge_page(lines, "careful"), lines, 10_000)


@pytest.mark.parametrize(
    ("texts", "cue", "seen"),
    [
        pytest.param(["Advertisement"], "ad", [2], id="at the first word"),
        pytest.param(["• Advertisement"], "ad", [2], id="after a bullet"),
        pytest.param(["Story continues below advertisement"], "ad", [1], id="further on"),
        pytest.param(["x" * 140 + " advertisement"], "ad", [0], id="after the head"),
        pytest.param(["read", "more"], "related", [0, 0], id="not across two lines"),
        pytest.param(
            ["Bridge", "", "READ MORE", "Old"], "related", [0, 0, 2, 0], id="its own line"
        ),
        pytest.param(["İİİİ", "share"], "share", [0, 2], id="a line that grows when made small"),
        pytest.param([], "ad", [], id="no lines"),
    ],
)
def test_cues(texts, cue, seen):
    found = cue_features(texts)
    assert len(found) == len(CUES) * len(texts)
    assert [*found[list(CUES).index(cue) :: len(CUES)]] == seen
