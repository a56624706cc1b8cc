"""What a page states comes before what its lines say; the lines fill what is missing."""

import datetime

from cleaner.metadata.markup import resolve_fields
from cleaner.metadata.markup.merge import merge
from cleaner.model import Contact, Found, Metadata

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
