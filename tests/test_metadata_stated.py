"""What a page states comes before what its lines say; the lines fill what is missing."""

import datetime

import pytest

from cleaner import Cleaner
from cleaner.metadata.fields import Contact, Metadata
from cleaner.metadata.markup import resolve_fields
from cleaner.metadata.markup.merge import merge
from cleaner.model import Found

TODAY = datetime.date(2026, 3, 1)
TEXT = Metadata(
    title="Menu",
    byline=("Ben Lund",),
    date="2026-02-01",
    modified="2026-02-03",
    contact=(Contact("email", "ben@example.com", "Ben Lund", "author"),),
    rights="© 2026 The Example Times",
    found=(
        Found("byline", "Ben Lund", 7, "text/byline"),
        Found("date", "2026-02-01", 3, "text/date/line"),
        Found("date", "2026-02-05", 9, "text/date/line", "too far from the article"),
    ),
)


def merged(*stated: Found) -> Metadata:
    return merge(TEXT, stated, resolve_fields(stated, "https://example.com/a", TODAY))


def stated_by(name: str, value: str | tuple[str, ...], by: str) -> Found:
    return Found(name, value, None, by)


def test_without_statements_the_text_decides():
    assert merged() == TEXT


def test_the_page_comes_first_and_the_text_fills():
    metadata = merged(stated_by("byline", ("Ada Moreno",), "json-ld/newsarticle.author"))
    assert metadata.byline == ("Ada Moreno",)
    assert (metadata.title, metadata.date, metadata.rights) == (
        "Menu", "2026-02-01", "© 2026 The Example Times",
    )  # fmt: skip


def test_rejected_candidates_keep_their_reason():
    found = merged(stated_by("date", "2026-02-05", "meta/pubdate")).found
    dates = {(one.value, one.line): one.rejected for one in found if one.field == "date"}
    assert dates == {
        ("2026-02-05", None): None,
        ("2026-02-01", 3): "the page states it",
        ("2026-02-05", 9): "says the same",
    }


def test_a_change_before_the_publication_is_of_another_story():
    metadata = merged(stated_by("date", "2026-02-10", "meta/pubdate"))
    assert (metadata.date, metadata.modified) == ("2026-02-10", None)


def test_a_page_that_credits_an_organisation_has_no_author_in_its_lines():
    metadata = merged(stated_by("byline", ("The Example Times",), "json-ld/article.author:organization"))
    assert metadata.byline == ()


def test_only_links_with_a_role_join_the_contacts():
    metadata = merged(
        stated_by("contact", "mailto:news@example.com", "mailto/footer"),
        stated_by("contact", "mailto:source@example.com", "mailto/page"),
    )
    assert [contact.value for contact in metadata.contact] == ["ben@example.com", "news@example.com"]


def test_each_name_is_a_finding_of_its_own():
    found = merged(stated_by("byline", ("Ada Moreno", "Cem Oral"), "rel-author")).found
    assert [one.value for one in found if one.field == "byline" and not one.rejected] == [
        "Ada Moreno", "Cem Oral",
    ]  # fmt: skip


def test_what_only_a_page_has_is_among_the_findings():
    found = merged(stated_by("section", "City", "meta/section"), stated_by("title", "X", "h1")).found
    assert [(one.field, one.value) for one in found if one.field == "section"] == [("section", "City")]


PAGES = [
    pytest.param('<meta property="article:section" content="Harbour">', {"section": "Harbour"}, id="a section in a meta tag"),
    pytest.param('<meta name="keywords" content="ferry, storm, ferry">', {"tags": ("ferry", "storm")}, id="keywords, each once"),
    pytest.param('<meta property="article:tag" content="ferry"><meta property="article:tag" content="big storm">', {"tags": ("ferry", "big storm")}, id="a meta tag a tag"),
    pytest.param('<meta property="og:image" content="/a.jpg">', {"image": "https://example.com/a.jpg"}, id="an image without its host"),
    pytest.param('<link rel="canonical" href="https://example.com/b">', {"canonical": "https://example.com/b"}, id="a canonical link"),
    pytest.param('<meta property="og:url" content="https://example.com/b">', {"canonical": "https://example.com/b"}, id="the address of OpenGraph"),
    pytest.param(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","articleSection":"Harbour",'
        '"keywords":["ferry","storm"],"image":{"url":"https://example.com/a.jpg"},"url":"https://example.com/b"}</script>',
        {"section": "Harbour", "tags": ("ferry", "storm"), "image": "https://example.com/a.jpg", "canonical": "https://example.com/b"},
        id="JSON-LD",
    ),
    pytest.param('<div itemscope itemtype="https://schema.org/Article"><span itemprop="keywords">ferry</span><a itemprop="keywords">storm</a></div>', {"tags": ("ferry", "storm")}, id="microdata, an element a tag"),
    pytest.param('<div itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="url" content="https://example.com/a.jpg"></div>', {"image": "https://example.com/a.jpg"}, id="microdata, an image"),
    pytest.param('<div itemtype="https://schema.org/Product"><img itemprop="image" src="https://example.com/a.jpg"></div>', {}, id="the image of a product"),
    pytest.param('<aside class="related"><span itemprop="keywords">ferry</span></aside>', {}, id="the tags of a teaser"),
    pytest.param('<meta property="og:image" content="data:image/gif;base64,AA">', {}, id="an image that is no address"),
    pytest.param('<meta name="keywords" content=" , ">', {}, id="no keywords"),
    pytest.param("", {}, id="nothing stated"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "expected"), PAGES)
def test_what_only_a_page_states_is_in_the_record(markup, expected):
    page = f"<html><head><title>x</title></head><body>{markup}<h1>Ferry</h1><p>{'It sails again. ' * 20}</p></body></html>"
    cleaned = Cleaner().clean(page, url="https://example.com/a")
    names = ("section", "image", "canonical", "tags")
    assert {name: value for name in names if (value := getattr(cleaned, name))} == expected
    record = cleaned.record()
    for name in names:
        none = [] if name == "tags" else None
        value = expected.get(name, none)
        assert record[name] == (list(value) if name == "tags" else value)
