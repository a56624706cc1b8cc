"""A body that stands in code, in inert elements or for readers without scripts is the article."""

import json
from functools import cache
from html import escape

import pytest
from linear import assert_linear
from test_page_context import STORY
from test_payload_body import HTML, PLAIN, attribute, code, data, page

from cleaner import Cleaner
from cleaner.page.guard import parse
from cleaner.page.stated import unseen_body


@cache
def cleaner():
    return Cleaner()


def js(text, quote="'"):
    """`text` as a string of JavaScript."""
    escaped = text.replace("\\", "\\\\").replace(quote, "\\" + quote).replace("\n", "\\n")
    return quote + escaped.replace("</", "<\\/") + quote


def pushed(rows, size=200):
    """A script for each piece of the rows, as Next.js writes them."""
    pieces = [rows[at : at + size] for at in range(0, len(rows), size)]
    strings = [json.dumps(piece).replace("</", "<\\u002f") for piece in pieces]
    return "<div id=app></div>" + "".join(
        f"<script>self.__next_f.push([1,{string}])</script>" for string in strings
    )


def component(tag, children, key=None):
    return ["$", tag, key, {"children": children}]


ELEMENTS = json.dumps(component("main", [component("p", text, str(i)) for i, text in enumerate(STORY)]))
LINKED = json.dumps([
    component("p", [text[:20], component("a", text[20:40]), text[40:]]) for text in STORY
])  # fmt: skip
BLOCKS = ",".join(f"{{type:a,text:{js(text)}}}" for text in STORY)
ROW = f"5:T{len(HTML.encode()):x},{HTML}"
ESCAPED = js(HTML).replace("<", "\\u003C")
READ = [
    (f"<div id=app></div><noscript>{HTML}</noscript>", "for readers without scripts"),
    (f"<noscript><h1>Library stays open</h1><div>{HTML}</div></noscript>", "with its headline"),
    (f"<div id=app></div><template>{HTML}</template>", "a template"),
    (f"<template><article><h1>Library stays open</h1>{HTML}</article></template>", "with its headline"),
    (f"<template><p>Loading</p></template><template>{HTML}</template>", "the second template"),
    (f"<script type='text/template'>{HTML}</script>", "a template in a script"),
    (f"<script type='text/x-template' id=post>{HTML}</script>", "the same under another type"),
    (f'<iframe srcdoc="{escape(HTML)}"></iframe>', "a frame with its content"),
    (code(f"window.__NUXT__=(function(a,b){{return {{data:[{{post:{{id:a,body:{json.dumps(HTML)},by:b}}}}]}}}})(7,null);"), "Nuxt 2"),
    (code(f"window.__NUXT__=(function(a){{return {{data:[{{body:{ESCAPED}}}]}}}})(7);"), "escapes"),
    (code(f"window.__NUXT__=(function(a){{return {{blocks:[{BLOCKS}]}}}})('text');"), "paragraphs in code"),
    (code(f"var story = {{id: 4, 'body': {js(HTML)}, title: 'Open'}};"), "an object in single quotes"),
    (code(f"var story = {{id: 4, body: {js(PLAIN)}}};"), "plain text"),
    (code(f"document.write({js(HTML)});"), "document.write"),
    (code(f"app.innerHTML = {js(HTML, '`')};"), "innerHTML"),
    (pushed(f"0:[1]\n2:{ELEMENTS}\n"), "components in pieces"),
    (pushed(f"2:I[7,[],\"\"]\n3:{LINKED}\n"), "with links in the paragraphs"),
    (pushed(f"4:{json.dumps(['$', '$L5', None, {'article': {'body': HTML}}])}\n"), "an article's data"),
    (pushed(ROW + "6:[\"$\",\"$L7\",null,{\"html\":\"$5\"}]\n"), "a text row"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "reason"), READ)
def test_it_is_the_article(inside, reason):
    cleaned = cleaner().clean(page(inside))
    assert [line for line in cleaned.text.split("\n") if line] == STORY, reason
    assert not cleaned.flags


COOKIES = "".join(
    f"<p>We use cookies for the purpose of {purpose}, and so do our partners, as far as you allow it "
    "and as long as it is needed for that purpose alone.</p>"
    for purpose in ("statistics", "advertising", "maps", "videos", "payments", "accounts")
)
SCRIPTED = "".join(f"<p>{text} {{{{ name }}}}.</p>" for text in STORY)
LABELS = ",".join(f"{{text:{js(text[:40])}}}" for text in STORY * 4)
NOT_READ = [
    ("<noscript><p>Please enable JavaScript to read this page.</p></noscript>", "a notice"),
    ("<noscript><img src=/pixel.gif></noscript>" * 20, "pictures"),
    (f"<noscript><ul>{'<li><a href=/a>A pier closed</a></li>' * 40}</ul></noscript>", "a menu"),
    (f"<template>{COOKIES}</template>", "a banner on cookies"),
    (code(f"banner.innerHTML = {js(COOKIES)};"), "a banner in code"),
    (f"<script type='text/template'>{SCRIPTED}</script>", "a pattern to be filled in"),
    (code(f"window.a = {{'body': {json.dumps(HTML)} + b}};"), "an expression"),
    (code(f"window.a = {{body: {js(HTML[:-1] + '${b}', '`')}}};"), "a string with an expression"),
    (code(f"var tooltip = {js(HTML)};"), "a string of no name that is known"),
    (code(f"labels([{LABELS}])"), "labels"),
    (code(f"var a = {{body: {js(STORY[0])}}};"), "one sentence"),
    (code("var a = {body: 'It never ends, " + "and goes on and on. " * 60), "a string without an end"),
    (pushed("0:[1,2]\n1:{\"a\":\n:::\n" * 9), "rows that are none"),
    (pushed('2:["$","nav",null,{"children":[' + ",".join(['["$","p",null,{"children":"Pier"}]'] * 90) + "]}]\n"), "short components"),
    (attribute("data-a", {"body": HTML}), "an attribute of no name that is known"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "reason"), NOT_READ)
def test_without_one_the_page_is_flagged(inside, reason):
    assert "no-clear-body" in cleaner().clean(page(inside)).flags, reason


OTHER = HTML.replace("Averley", "Norby") * 2
INERT = [
    f"<noscript>{OTHER}</noscript>",
    f"<template>{OTHER}</template>",
    code(f"var a = {{body: {js(OTHER)}}};"),
    pushed(f"4:{json.dumps({'body': OTHER})}\n"),
    data({"body": OTHER}),
]


@pytest.mark.parametrize("inert", INERT)
def test_a_page_that_shows_its_article_is_not_asked(inert):
    cleaned = cleaner().clean(page(f"<article>{HTML}</article>{inert}"))
    assert [line for line in cleaned.text.split("\n") if line] == STORY


def test_what_is_for_readers_without_scripts_counts_first():
    both = page(f"<noscript>{HTML}</noscript><template>{OTHER}</template>{data({'body': OTHER})}")
    assert "Norby" not in cleaner().clean(both).text


@pytest.mark.slow
@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda n: code("body:'" * n), id="strings that open strings"),
        pytest.param(lambda n: code("body:'a" + "\\" * n), id="backslashes without an end"),
        pytest.param(lambda n: code("body:'" + "\\'" * n + "',"), id="quotes with backslashes"),
        pytest.param(lambda n: code("innerHTML=`" + "<p>" * n + "`"), id="tags in a string"),
        pytest.param(lambda n: code("__next_f.push(" * n), id="pieces that never begin"),
        pytest.param(lambda n: pushed("1:T" * n, size=10**9), id="lengths without an end"),
        pytest.param(lambda n: pushed("1:T1,a" * n, size=10**9), id="many short texts"),
        pytest.param(lambda n: "<template>" * n, id="templates in templates"),
        pytest.param(lambda n: "<noscript>" * n, id="one in the other"),
    ],
)
def test_linear(make):
    assert_linear(unseen_body.body, lambda size: parse(page(make(size))), 20_000)
