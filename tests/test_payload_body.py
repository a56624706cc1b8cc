"""A body that only a script's data has is the article; without one the page is flagged."""

import json
from html import escape

import pytest
from linear import assert_linear
from ready import ready
from test_page_context import STORY

from cleaner.page.guard import parse
from cleaner.page.stated import payload_body

HTML = "".join(f"<p>{text}</p>" for text in STORY)
PLAIN = "\n\n".join(STORY)


def page(inside):
    return (
        "<!doctype html><html lang=en><head><title>Library stays open</title></head><body><header>"
        "<nav><a href=/>Home</a> <a href=/news>News</a> <a href=/sport>Sport</a></nav></header>"
        f"{inside}<footer><a href=/p>Privacy</a> <a href=/t>Terms</a></footer></body></html>"
    )


def data(value, attributes="type='application/json'"):
    return f"<div id=root></div><script {attributes}>{json.dumps(value)}</script>"


def code(text):
    return f"<div id=root></div><script>{text}</script>"


def attribute(name, value):
    return f'<div id=app {name}="{escape(json.dumps(value))}"></div>'


ARTICLE = {"article": {"title": "Library stays open", "body": HTML}}
PARAGRAPHS = [{"type": "paragraph", "text": text} for text in STORY]
DOCUMENT = {
    "type": "doc",
    "content": [{"type": "paragraph", "content": [{"type": "text", "text": x}]} for x in STORY],
}
READ = [
    (data({"props": {"pageProps": ARTICLE}}, "id=__NEXT_DATA__ type='application/json'"), "Next.js"),
    (data({"article": {"body": PLAIN}}), "plain text"),
    (data({"article": {"bodyHtml": HTML}}), "another key"),
    (data({"article": {"blocks": PARAGRAPHS}}), "a list of paragraphs"),
    (data({"article": {"paragraphs": STORY}}), "a list of strings"),
    (data({"article": {"doc": DOCUMENT}}), "a document of an editor"),
    (data({"blocks": [{"type": "paragraph", "data": {"text": x}} for x in STORY]}), "an editor's blocks"),
    (data({"content_elements": [{"type": "text", "content": x} for x in STORY]}), "elements"),
    (data({"elements": [*PARAGRAPHS[:3], {"type": "image", "url": "/a.jpg"}, *PARAGRAPHS[3:]]}), "a picture between them"),
    (data([{"data": 1}, {"article": 2}, {"body": 3}, HTML], "type='application/json' id=__NUXT_DATA__"), "Nuxt 3"),
    (data({"status": 200, "body": json.dumps(ARTICLE)}), "JSON in JSON"),
    (code(f"window.__INITIAL_STATE__ = {json.dumps(ARTICLE)};"), "a global name"),
    (code(f"window.__PRELOADED_STATE__={json.dumps(ARTICLE)}"), "without spaces"),
    (code(f"var a=1;window.__APOLLO_STATE__ = {json.dumps(ARTICLE)};(function(){{}})();"), "code around it"),
    (code(f"a={{b:1}};window.__STATE__ = {json.dumps(ARTICLE)};"), "an object that is no JSON before it"),
    (code(f"window.__STATE__ = JSON.parse({json.dumps(json.dumps(ARTICLE))});"), "JSON.parse"),
    (code(f"(window.__Q ||= []).push({json.dumps({'queries': [{'data': ARTICLE}]})});"), "an answer that is pushed"),
    (data({"detail": {"contentHtml": HTML}}), "a key that names HTML"),
    (attribute("data-page", {"props": ARTICLE}), "Inertia"),
    (attribute("data-react-props", ARTICLE), "an attribute of React"),
    (attribute("props", {"article": [0, {"body": [0, HTML]}]}), "Astro"),
    (data({"@type": "NewsArticle", "articleBody": PLAIN}, "type='application/ld+json'"), "JSON-LD"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "reason"), READ)
def test_a_body_in_data_is_the_article(inside, reason):
    cleaned = ready().clean(page(inside))
    assert [line for line in cleaned.text.split("\n") if line] == STORY, reason
    assert not cleaned.flags


TEASERS = [{"title": f"Pier {i} closed", "url": f"/{i}", "text": STORY[i]} for i in range(4)]
NOT_READ = [
    ("<div id=root></div>", "nothing"),
    (data({"articles": TEASERS}), "teasers"),
    (code(f"dataLayer.push({json.dumps({'event': 'read', 'tags': ['News', 'Sport'] * 99})});"), "what is counted"),
    (data({"comments": [{"author": "Ben", "text": x} for x in STORY]}), "comments"),
    (data({"labels": ["Home", "News", "Sport"] * 40}), "labels"),
    (data({"article": {"body": STORY[0]}}), "a text too short for an article"),
]


@pytest.mark.parametrize(("inside", "reason"), NOT_READ)
def test_without_one_the_page_is_flagged(inside, reason):
    assert "no-clear-body" in ready().clean(page(inside)).flags, reason


def test_a_page_that_shows_its_article_is_not_asked():
    shown = page(f"<article>{HTML}</article>{data({'body': HTML.replace('Averley', 'Norby') * 2})}")
    assert "Norby" not in ready().clean(shown).text


@pytest.mark.slow
@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda n: "window.a = {" * n, id="assignments that never end"),
        pytest.param(lambda n: "window.a = " + '{"a":' * n, id="deep objects"),
        pytest.param(lambda n: "window.a = " + "[[" * n, id="deep lists"),
        pytest.param(lambda n: 'a.push({"a":' * n, id="pushes that never end"),
        pytest.param(lambda n: f"window.a = {json.dumps(['text ' * 20] * n)}", id="a long list"),
    ],
)
def test_linear(make):
    def tree(size):
        return parse(page(code(make(size))))

    assert_linear(payload_body.body, tree, 40_000)
