"""A body that only a script carries, and trafilatura's choice among the lines."""

import pytest

from cleaner import Cleaner
from cleaner.native.line_passes import with_words
from cleaner.page.embedded_body import embedded_lines
from cleaner.page.extract import extract
from cleaner.page.trafilatura_lines import matching_lines, trafilatura_lines

STORY = [
    f"Sentence number {word} of the story says something about the bridge, the river and the town "
    f"that nobody has said before, because it is the {word} of them all."
    for word in ("one", "two", "three", "four", "five", "six")
]
SHOWN = extract("<nav>Menu</nav>" + "".join(f"<p>{text}</p>" for text in STORY)).lines
BARE = extract("<nav>Menu</nav><div id=app></div>").lines


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("\n".join(STORY), id="plain text"),
        pytest.param("".join(f"<p>{text}</p>" for text in STORY), id="HTML"),
    ],
)
def test_an_embedded_body_follows_the_lines_of_the_page(body):
    lines = embedded_lines(body, BARE)
    assert [line.text for line in lines] == [text for story in STORY for text in ("", story)]
    whole = (*BARE, *lines)
    assert [line.number for line in whole] == [*range(1, len(whole) + 1)]
    text = "".join(line.text + line.ending for line in whole)
    assert all(text[line.start :].startswith(line.text) for line in lines)
    filled = with_words(whole)
    assert {line.shape.spans for line in filled[len(BARE) :]} == {((len(BARE), len(filled)),)}


def test_an_embedded_body_is_the_text_of_a_page_without_any():
    assert embedded_lines("\n".join(STORY), ())[0].text == STORY[0]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        pytest.param("\n".join(STORY), SHOWN, id="the page shows it"),
        pytest.param("A teaser.", BARE, id="too short"),
        pytest.param(None, BARE, id="none"),
        pytest.param("", (), id="nothing at all"),
    ],
)
def test_no_body_is_added(body, lines):
    assert embedded_lines(body, lines) == ()


def test_trafilatura_chooses_among_the_lines_of_the_page():
    html = "<html><body><nav>Menu</nav><article>" + "".join(f"<p>{t}</p>" for t in STORY)
    html += "</article><footer>Imprint</footer></body></html>"
    lines = extract(html).lines
    numbers = trafilatura_lines(html, lines)
    assert [line.text for line in lines if line.number in numbers] == STORY


def test_trafilatura_is_not_asked_about_pages_that_stall_it():
    assert trafilatura_lines("<p>x" * 1_000_000, BARE) == frozenset()


def test_matching_takes_short_lines_only_whole():
    lines = extract("<p>The end</p><p>Menu</p><p>end</p>").lines
    assert matching_lines("A story.\nThe end", lines) == {1}


HEADLINES = "".join(
    f"<li><a href=/{i}>The harbour master has closed pier {i} until the end of the month</a></li>"
    for i in range(12)
)


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        (f"<ul class=latest>{HEADLINES}</ul>", "a list of headlines"),
        (f"<div><ul>{HEADLINES}</ul></div>", "in a plain box"),
        (f"<section class=more><h2>More</h2><ol>{HEADLINES}</ol></section>", "with a heading"),
    ],
)
@pytest.mark.parametrize(
    "script", ["", "<script>window.__NUXT__=(function(a){return {body:a}})('<p>A story.</p>')</script>"]
)
def test_a_menu_is_never_the_article(box, reason, script):
    html = f"<html><body><div id=app></div>{box}{script}</body></html>"
    assert "no-clear-body" in Cleaner().clean(html).flags, reason


@pytest.mark.parametrize("loading", ["", "<p>Loading…</p>"])
def test_a_headline_above_a_menu_makes_no_article(loading):
    menu = "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("Politics", "Weather", "Jobs"))
    html = (
        "<html><head><title>The harbour master resigns</title></head><body>"
        f"<nav><ul>{menu}</ul></nav><main><h1>The harbour master resigns</h1>{loading}</main></body></html>"
    )
    assert "no-clear-body" in Cleaner().clean(html).flags
