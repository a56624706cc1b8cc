"""What a page states: every kind of evidence is found, ranked, and odd pages never raise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from cleaner.page.stated import Stated, payload, read_stated

URL = "https://www.example.com/2026/02/05/bridge"


def page(head: str = "", body: str = "<h1>The bridge is open again</h1><p>Text.</p>") -> Stated:
    html = f"<html lang=en><head><title>The bridge is open again</title>{head}</head><body>{body}"
    return read_stated(html, LexborHTMLParser(html), URL)


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def values(found: Stated, name: str, by: str = "") -> list:
    return [one.value for one in found.found if one.field == name and one.by.startswith(by)]


ARTICLE = '"@type": "NewsArticle", "headline": "The bridge is open again"'
AUTHORS = [
    pytest.param('"author": "Ada Moreno"', ("Ada Moreno",), id="a string"),
    pytest.param('"author": {"name": "Ada Moreno"}', ("Ada Moreno",), id="an object"),
    pytest.param('"author": ["Ada Moreno", {"@type": "Person", "name": "Ben Lund"}]',
                 ("Ada Moreno", "Ben Lund"), id="a mixed list"),
    pytest.param('"author": [[{"name": "Ada Moreno"}]]', ("Ada Moreno",), id="a list in a list"),
    pytest.param('"author": {"name": ["Ada Moreno", "Ben Lund"]}', ("Ada Moreno", "Ben Lund"),
                 id="a list of names"),
    pytest.param('"author": {"givenName": "Ada", "familyName": "Moreno"}', ("Ada Moreno",),
                 id="given and family name"),
    pytest.param('"author": {"author": {"name": "Ada Moreno"}}', ("Ada Moreno",), id="nested"),
    pytest.param('"author": {"@list": ["Ada Moreno"]}', ("Ada Moreno",), id="a JSON-LD list"),
    pytest.param('"author": "James O&#039;Neil"', ("James O'Neil",), id="an entity"),
]  # fmt: skip


@pytest.mark.parametrize(("member", "names"), AUTHORS)
def test_json_ld_authors(member, names):
    assert values(page(ld(f"{{{ARTICLE}, {member}}}")), "byline", "json-ld/")[0] == names


def test_an_author_named_by_reference_is_looked_up_in_the_graph():
    found = page(ld(
        '{"@graph": [{"@type": "Article", "author": {"@id": "#ada"}},'
        ' {"@type": "Person", "@id": "#ada", "name": "Ada Moreno"}]}'
    ))  # fmt: skip
    assert values(found, "byline", "json-ld/")[0] == ("Ada Moreno",)


def test_an_organization_is_marked_as_one():
    found = page(ld(f'{{{ARTICLE}, "author": {{"@type": "Organization", "name": "Desk"}}}}'))
    assert [one.by for one in found.found if one.field == "byline"] == [
        "json-ld/newsarticle.author:organization"
    ]


def test_the_article_of_this_page_wins_over_a_related_story():
    other = '{"@type": "NewsArticle", "headline": "Another story of the day", "author": "Ben Lund"}'
    mine = f'{{{ARTICLE}, "author": "Ada Moreno"}}'
    assert values(page(ld(f"[{other}, {mine}]")), "byline")[0] == ("Ada Moreno",)


def test_items_of_a_list_are_never_the_article():
    items = '{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "author": "X Y"}]}'
    assert values(page(ld(items)), "byline") == []


def test_the_body_in_json_ld_is_returned():
    assert page(ld(f'{{{ARTICLE}, "articleBody": "One. Two."}}')).body == "One. Two."


HEAD = [
    pytest.param('<meta name="author" content="Ada Moreno">', "byline", ("Ada Moreno",),
                 "meta/author", id="author"),
    pytest.param('<meta name=citation_author content="Moreno, Ada">'
                 '<meta name=citation_author content="Lund, Ben">', "byline",
                 ("Moreno, Ada", "Lund, Ben"), "meta/citation.author", id="repeated authors"),
    pytest.param('<meta name="DC.Creator" content="Ada Moreno">', "byline", ("Ada Moreno",),
                 "meta/dc.creator", id="Dublin Core in capitals"),
    pytest.param('<meta name="twitter:label1" content="Written by">'
                 '<meta name="twitter:data1" content="Ada Moreno">', "byline", ("Ada Moreno",),
                 "meta/twitter.label", id="a labelled card"),
    pytest.param('<meta property="article:published_time" content="2026-02-05">', "date",
                 "2026-02-05", "opengraph/article.published.time", id="published"),
    pytest.param('<meta property="og:updated_time" content="2026-02-06">', "modified",
                 "2026-02-06", "opengraph/og.updated.time", id="updated"),
    pytest.param('<meta property="og:site_name" content="The Example Times">', "publisher",
                 "The Example Times", "opengraph/og.site.name", id="site name"),
    pytest.param('<meta name="parsely-section" content="City">', "section", "City",
                 "meta/parsely.section", id="parsely"),
    pytest.param('<meta name="news_keywords" content="bridge, river">', "tags",
                 ("bridge", "river"), "meta/news.keywords", id="keywords"),
    pytest.param('<link rel="canonical" href="https://example.com/x">', "canonical",
                 "https://example.com/x", "canonical", id="canonical link"),
    pytest.param('<link rel="license" href="https://example.com/cc">', "rights",
                 "https://example.com/cc", "license", id="licence"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "field", "value", "by"), HEAD)
def test_head(head, field, value, by):
    assert (value, by) in [(o.value, o.by) for o in page(head).found if o.field == field]


H1 = "<h1>The bridge is open again</h1>"
BODY = [
    pytest.param(H1 + '<div class="byline">By <a rel="author">Ada Moreno</a></div>', "byline",
                 ("Ada Moreno",), "rel-author", id="rel author"),
    pytest.param(H1 + '<span class="author-name">Ada Moreno</span>'
                 '<span class="author-name">Ben Lund</span>', "byline",
                 ("Ada Moreno", "Ben Lund"), "class/author-name", id="two of one class"),
    pytest.param(H1 + '<p itemprop="author" itemscope><b itemprop="name">Ada Moreno</b> writes</p>',
                 "byline", ("Ada Moreno",), "microdata/author", id="microdata"),
    pytest.param(H1 + '<p property="schema:author">Ada Moreno</p>', "byline", ("Ada Moreno",),
                 "microdata/author", id="RDFa"),
    pytest.param(H1 + '<time datetime="2026-02-05T10:00">today</time>', "date",
                 "2026-02-05T10:00", "time/time", id="time element"),
    pytest.param(H1 + '<p><span class="updated">Updated: <time datetime="2026-02-06">x</time>'
                 "</span></p>", "modified", "2026-02-06", "time/updated", id="time of an update"),
    pytest.param(H1 + '<p class="post-date">5 February 2026</p>', "date", "5 February 2026",
                 "class/post-date", id="a date by its class"),
    pytest.param(H1 + "<p>dpa</p><p>Am 5. Februar 2026</p>", "date", "Am 5. Februar 2026",
                 "near/headline", id="a date by its place"),
    pytest.param(H1 + '<p class="byline"><a href="mailto:ada@example.com?subject=x">Mail</a></p>',
                 "contact", "mailto:ada@example.com", "mailto/author", id="mail of the author"),
    pytest.param(H1 + '<footer><a href="tel:+15550100123">Call</a></footer>', "contact",
                 "tel:+15550100123", "tel/footer", id="phone in the footer"),
    pytest.param(H1, "date", "2026-02-05", "address", id="the day in the URL"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "field", "value", "by"), BODY)
def test_body(body, field, value, by):
    found = read_stated(body, LexborHTMLParser(body), URL if by == "address" else None)
    assert (value, by) in [(o.value, o.by) for o in found.found if o.field == field]


NO_STATEMENT = [
    pytest.param('<div class="comments"><span class="author">Ben Lund</span></div>', "byline",
                 id="an author of a comment"),
    pytest.param('<div class="tweet"><span class="tweet-author-name">Ben Lund</span></div>',
                 "byline", id="an author of an embedded post"),
    pytest.param('<blockquote class="twitter-tweet"><a rel=author href=/b>Ben Lund</a></blockquote>',
                 "byline", id="of another"),
    pytest.param('<div itemtype="https://schema.org/Review"><p itemprop="author">Ben Lund</p></div>',
                 "byline", id="an author of a review"),
    pytest.param('<a href="mailto:?subject=Look">Share</a>', "contact", id="a share button"),
    pytest.param('<a href="tel:">Call</a>', "contact", id="a phone link without number"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "field"), NO_STATEMENT)
def test_not_a_statement(body, field):
    assert values(page(body=H1 + body), field) == []


def test_the_author_of_a_teaser_is_marked_as_elsewhere():
    teaser = '<div class="related"><span class="author-name">Ben Lund</span></div>'
    found = page(body=H1 + '<p class="author-name">Ada Moreno</p>' + teaser)
    assert values(found, "byline", "class/")[0] == ("Ada Moreno",)
    assert values(found, "byline", "elsewhere/") == [("Ben Lund",)]


def test_a_wrapper_around_the_headline_makes_no_teaser():
    body = f'<div class="with-sidebar">{H1}<p class="byline">By Ada Moreno</p></div>'
    assert values(page(body=body), "byline", "class/") == [("By Ada Moreno",)]


ODD = ("null", "[]", "{}", "1", '"x"', "true", '[[[["x"]]]]', '{"name": {"name": 1}}', '{"@id": {}}')
MEMBERS = ("@type", "@id", "author", "headline", "datePublished", "publisher", "image", "keywords",
           "url", "mainEntityOfPage", "articleBody", "@graph", "description", "inLanguage")  # fmt: skip


@pytest.mark.parametrize("member", MEMBERS)
@pytest.mark.parametrize("value", ODD)
def test_odd_types_never_raise(member, value):
    found = page(ld(f'{{{ARTICLE}, "{member}": {value}}}') + ld(f'[{{"{member}": {value}}}]'))
    assert all(isinstance(one.value, str | tuple) for one in found.found)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("", id="nothing"),
        pytest.param("<html></html>", id="an empty page"),
        pytest.param("just words", id="no markup"),
        pytest.param("<frameset><frame src=x></frameset>", id="frames only"),
        pytest.param('<script type="application/ld+json">', id="an open script"),
        pytest.param('<link rel=canonical href="http://[">', id="an absurd URL"),
        pytest.param("<meta content=x><meta name=author><time>", id="attributes missing"),
    ],
)
def test_poor_pages(html):
    assert isinstance(read_stated(html, LexborHTMLParser(html), "http://["), Stated)


def test_classes_are_searched_only_for_what_the_markup_leaves_open():
    body = H1 + '<p class="byline">By Cem Oral</p><p class="post-date">5 February 2026</p>'
    day = '"datePublished": "2026-02-05"'
    sure = page(ld(f'{{{ARTICLE}, {day}, "author": "Ada Moreno"}}'), body)
    house = page(ld(f'{{{ARTICLE}, {day}, "author": {{"@type": "Organization", "name": "A B"}}}}'), body)
    assert values(sure, "byline", "class/") == []
    assert values(house, "byline", "class/") == [("By Cem Oral",)]


CLOCK = '<p class="date">Sunday, 1 March 2026</p>'


@pytest.mark.parametrize(
    ("body", "first"),
    [
        pytest.param(CLOCK + "<h2>The bridge is open again</h2><p>News<br>5 Feb 2026</p>",
                     "near/headline", id="a headline that is an h2, a clock above it"),
        pytest.param(CLOCK + H1 + "<p>News<br>5 Feb 2026</p>", "near/headline",
                     id="a headline that is an h1, nothing marked after it"),
        pytest.param(H1 + CLOCK, "class/date", id="a marked day under the headline"),
    ],
)  # fmt: skip
def test_a_date_above_the_headline_is_weaker(body, first):
    found = [one.by for one in page(body=body).found if one.field == "date"]
    assert next(by for by in found if by.startswith(("class/", "near/"))) == first


def test_the_url_counts_on_a_live_blog():
    times = "".join(f'<time class="x">5 Feb 2026 10:{minute:02}</time>' for minute in range(60))
    found = page(body=H1 + times + times.replace("10:", "11:"))
    assert values(found, "date", "address") == ["2026-02-05"]


@pytest.mark.parametrize(
    ("script", "day"),
    [
        pytest.param('{"a":1,"datePublished":"2026-02-05"}', "2026-02-05", id="a key in quotes"),
        pytest.param("{&quot;pubDate&quot;: &quot;2026-02-05&quot;}", "2026-02-05",
                     id="quotes as entities"),
        pytest.param('{"publishDate":"2026-02-05","pubDate":"2026-02-07"}', "2026-02-05",
                     id="the first one counts"),
        pytest.param('{"publisher": "2026-02-05"}', None, id="another key"),
        pytest.param("published: 2026-02-05", None, id="prose"),
        pytest.param('{"unpublishDate":"2026-02-05"}', None, id="a longer key"),
    ],
)  # fmt: skip
def test_a_day_in_a_script(script, day):
    html = f"<h1>The bridge is open again</h1><div data-state='{script}'></div>"
    found = read_stated(html, LexborHTMLParser(html), None)
    assert values(found, "date", "payload") == ([day] if day else [])


PIECES = st.sampled_from(
    ["\"", "&quot;", ":", " ", "datePublished", "publishDate", "pubDate", "ublish", "displayDate",
     "first_published_at", "publicationDate", "2026-02-05", "}", ","]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
def test_first_day_equals_a_plain_search(html):
    match = payload._DAY.search(html)
    assert payload._first_day(html) == (match[1] if match else None)


def test_strongest_comes_first():
    head = '<meta name="author" content="Ben Lund">' + ld(f'{{{ARTICLE}, "author": "Ada Moreno"}}')
    body = H1 + '<p class="byline">By Cem Oral</p>'
    assert values(page(head, body), "byline")[:2] == [("Ada Moreno",), ("Ben Lund",)]
