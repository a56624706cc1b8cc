"""From candidates to values: names only, the right day, and every loser with its reason."""

import datetime

import pytest

from cleaner.metadata.dates import timestamp
from cleaner.metadata.fields import Contact
from cleaner.metadata.markup import resolve_fields
from cleaner.model import Found

TODAY = datetime.date(2026, 3, 1)
URL = "https://www.example.com/news/bridge"


def found(name: str, value: str | tuple[str, ...], by: str) -> Found:
    return Found(name, value, None, by)


def names(*rows: tuple[str, str | tuple[str, ...]], house: str = "The Example Times") -> tuple:
    rows_ = [found("byline", (v,) if isinstance(v, str) else v, by) for by, v in rows]
    chosen = resolve_fields([found("publisher", house, "opengraph/og.site.name"), *rows_], URL, TODAY)
    return chosen["byline"].value if "byline" in chosen else ()


LD, META, CLASS = "json-ld/newsarticle.author", "meta/author", "class/byline"
ORG = LD + ":organization"
BYLINES = [
    pytest.param([(LD, "Ada Moreno")], ("Ada Moreno",), id="a name"),
    pytest.param([(META, "The Example Times https; Www Example Com; Ada Moreno")], ("Ada Moreno",),
                 id="an address cut to words is no author"),
    pytest.param([(LD, "The Example Times"), (CLASS, "By Ada Moreno")], ("Ada Moreno",),
                 id="the publisher is passed over"),
    pytest.param([(LD, "https://example.com/ada"), (META, "Ada Moreno")], ("Ada Moreno",),
                 id="an address is passed over"),
    pytest.param([(META, "ada@example.com"), (CLASS, "By Ada Moreno")], ("Ada Moreno",),
                 id="a mail address is passed over"),
    pytest.param([(LD, "Staff"), (CLASS, "By Ada Moreno")], ("Ada Moreno",), id="a role is passed over"),
    pytest.param([(ORG, "The Example Times")], (), id="only the publisher: no one"),
    pytest.param([(META, "Staff"), (CLASS, "Email The Author")], (), id="only labels: no one"),
    pytest.param([("elsewhere/class/author", "Ben Lund")], (), id="only a teaser: no one"),
    pytest.param([(LD, "dpa")], ("dpa",), id="an agency that wrote the story"),
    pytest.param([(LD, ("Ada Moreno", "AP"))], ("Ada Moreno", "AP"), id="a person and an agency"),
    pytest.param([(CLASS, "By Ada Moreno Chief Winemaker Staff"), ("class/author-name", "Ada Moreno")],
                 ("Ada Moreno",), id="a line that runs on is cut where the name stands alone"),
    pytest.param([(LD, "Ada Moreno"), ("meta/dc.creator", ("Ada Moreno", "Ben Lund")),
                  ("rel-author", ("Ada Moreno", "Ben Lund"))], ("Ada Moreno", "Ben Lund"),
                 id="two places add a co-author"),
    pytest.param([(LD, "Ada Moreno"), (CLASS, "By Ada Moreno and Ben Lund")], ("Ada Moreno",),
                 id="one place alone does not"),
    pytest.param([("class/author-box", "Ben Lund met Cem Oral"), (META, "Ada Moreno")],
                 ("Ada Moreno",), id="names in a biography come last"),
    pytest.param([(CLASS, "Photo by Ben Lund")], (), id="a photographer is no author"),
    pytest.param([(META, "Harbour Express"), ("meta/twitter.label", "Harbour Express"),
                  (ORG, "Harbour Express")], (), id="an organisation is no pen name"),
    pytest.param([(META, "Ada Maria Moreno"), (CLASS, "Ada Maria is a cook, Ben Lund")],
                 ("Ada Maria Moreno",), id="a sentence does not shorten a name"),
    pytest.param([("microdata/author", ("Ada", "Ada Moreno"))], ("Ada Moreno",),
                 id="a given name that stands for the whole"),
    pytest.param([("microdata/author", ("Ada", "Ben Lund"))], ("Ada", "Ben Lund"),
                 id="a given name of another"),
    pytest.param([(CLASS, "Ada Moreno Feb 5, 2026 5 min read")], ("Ada Moreno",), id="with its date"),
    pytest.param([("class/author-list", ("Ada Moreno 1", "Ben Lund 1,2 ;"))], ("Ada Moreno", "Ben Lund"),
                 id="with the numbers of footnotes"),
    pytest.param([(CLASS, "nightowl 5 Feb 2026 Alder Morrow Forum")], (), id="a name behind the date"),
    pytest.param([("class/blockquote__author", "Ben Lund"), (CLASS, "By Ada Moreno")], ("Ada Moreno",),
                 id="who is quoted comes last"),
    pytest.param([("class/vcard", "nightowl"), ("author-link", "nightowl")], ("nightowl",),
                 id="a pen name with its class and its link"),
    pytest.param([("class/vcard", "nightowl")], (), id="a class alone is not enough"),
    pytest.param([("class/vcard", ("nightowl", "seagull")), ("author-link", ("nightowl", "seagull"))],
                 (), id="two pen names are those of comments"),
    pytest.param([("class/vcard", "Editorial"), ("author-link", "Editorial")], (), id="a role is none"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "people"), BYLINES)
def test_byline(rows, people):
    assert names(*rows) == people


def test_a_site_under_its_authors_name_keeps_the_author():
    assert names((LD, "Ada Moreno"), house="Ada Moreno") == ("Ada Moreno",)
    assert names((LD, "Ada Moreno"), house="Ada Moreno's Harbour Blog") == ("Ada Moreno",)
    assert names((LD, "Harbour Moreno"), house="Harbour Moreno Weekly Letters") == ()  # no given name
    assert names((LD, "Ada Moreno"), house="The Ada Moreno Foundation") == ()
    assert names((CLASS, "By Ada Moreno"), house="Ada Moreno's Harbour Blog") == ()  # not markup


def test_a_name_somebody_writes_under_needs_typed_markup():
    assert names((LD, "nightowl")) == ("nightowl",)
    assert names((META, "nightowl")) == ()


PUBLISHED, VISIBLE, NEAR = "opengraph/article.published.time", "class/post-date", "near/headline"
DAYS = [
    pytest.param([("json-ld/newsarticle.datePublished", "2026-02-05T14:04:00+05:30")], [],
                 "2026-02-05T14:04:00+05:30", id="as stated, no zone applied"),
    pytest.param([(VISIBLE, "Published Feb. 5, 2026")], [], "2026-02-05", id="a written day"),
    pytest.param([(PUBLISHED, "2026-05-05"), (VISIBLE, "5 February 2026")], [], "2026-02-05",
                 id="a day in the future is not believed"),
    pytest.param([(PUBLISHED, "2027-01-01")], [], None, id="only the future: none"),
    pytest.param([(PUBLISHED, "soon")], [], None, id="no day: none"),
    pytest.param([(PUBLISHED, "2024-02-05"), (VISIBLE, "1 February 2026"), ("time/x", "2026-02-01")],
                 ["2026-02-01"], "2024-02-05", id="the visible day is that of the last change"),
    pytest.param([(PUBLISHED, "2026-02-04T17:40:00"), (NEAR, "Thursday, 5 February 2026")],
                 ["2026-02-05"], "2026-02-05", id="the only day shown, a day after the first save"),
    pytest.param([(PUBLISHED, "2026-02-04T17:40:00"), (NEAR, "4 February 2026"),
                  (VISIBLE, "5 February 2026")], ["2026-02-05"], "2026-02-04T17:40:00",
                 id="both days are shown"),
    pytest.param([(PUBLISHED, "2026-02-04T17:40:00"), ("updated/time", "2026-02-05"),
                  (NEAR, "5 February 2026")], ["2026-02-05"], "2026-02-04T17:40:00",
                 id="it is called a change"),
    pytest.param([(PUBLISHED, "2026-02-04T17:40:00"), ("address", "2026-02-04"),
                  (NEAR, "5 February 2026")], ["2026-02-05"], "2026-02-04T17:40:00",
                 id="the address has the earlier day"),
    pytest.param([(PUBLISHED, "2026-01-04T17:40:00"), (NEAR, "5 February 2026")], ["2026-02-05"],
                 "2026-01-04T17:40:00", id="a month later it is a revision"),
    pytest.param([(PUBLISHED, "2026-02-04T17:40:00"), ("elsewhere/card", "5 February 2026")],
                 ["2026-02-05"], "2026-02-04T17:40:00", id="the day of a teaser"),
    pytest.param([(PUBLISHED, "2026-02-06T02:30:00Z"), (VISIBLE, "February 5, 2026")], [],
                 "2026-02-05", id="a UTC stamp is the day readers see"),
    pytest.param([(PUBLISHED, "2026-02-06T02:30:00Z"), (VISIBLE, "February 6, 2026"),
                  ("address", "2026-02-05")], [], "2026-02-06T02:30:00+00:00",
                 id="a UTC stamp whose day is shown stays"),
    pytest.param([(PUBLISHED, "2026-02-06T02:30:00Z"), (VISIBLE, "February 1, 2026")], [],
                 "2026-02-06T02:30:00+00:00", id="no zone is five days wide"),
    pytest.param([(VISIBLE, "03/02/2026"), ("address", "2026-02-03")], [], "2026-02-03",
                 id="the address settles which number is the month"),
    pytest.param([("meta/date", "2026-02-01"), ("microdata/datepublished", "2026-02-05"),
                  (VISIBLE, "5 February 2026")], [], "2026-02-05", id="a vague tag loses"),
    pytest.param([(VISIBLE, "5 February 2026"), ("class/card", "7 February 2026"),
                  ("elsewhere/card", "7 February 2026")], [], "2026-02-05",
                 id="the first visible day counts most"),
    pytest.param([("page/time", "1 March 2026"), (NEAR, "5 February 2026")], [], "2026-02-05",
                 id="beside the headline beats the clock above it"),
    pytest.param([("page/time", "5 February 2026")], [], "2026-02-05",
                 id="far from the headline is better than nothing"),
    pytest.param([("class/event", "20 February 2026"), ("class/event", "24 February 2026"),
                  ("class/event", "28 February 2026"), ("meta/date", "2026-02-05")], [],
                 "2026-02-05", id="three days of one class are a list of events"),
    pytest.param([("class/event", "20 February 2026"), ("class/event", "24 February 2026"),
                  ("meta/date", "2026-02-05")], [], "2026-02-20", id="two are none"),
    pytest.param([(PUBLISHED, "2026-02-05T23:01:00Z"), ("address", "2026-02-06")], ["2026-02-06"],
                 "2026-02-06", id="the address names the readers' day, even if it changed then"),
    pytest.param([(PUBLISHED, "2026-02-05T23:01:00Z"), (VISIBLE, "6 February 2026")],
                 ["2026-02-06"], "2026-02-06", id="so does the only day that readers are shown"),
    pytest.param([(PUBLISHED, "2026-02-06T03:05:00Z"), ("time/x", "2026-02-06T16:35:00-08:00"),
                  ("time/y", "2026-02-05T19:05:00-08:00"), (NEAR, "February 5, 2026")], [],
                 "2026-02-05T19:05:00-08:00", id="the same instant with its zone is the readers'"),
    pytest.param([(PUBLISHED, "2026-02-06T03:05:00Z"), ("time/x", "2026-02-06T16:35:00-08:00")],
                 [], "2026-02-06T03:05:00+00:00", id="another instant is not"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "modified", "day"), DAYS)
def test_day(rows, modified, day):
    candidates = [found("date", value, by) for by, value in rows]
    candidates += [found("modified", value, "opengraph/x") for value in modified]
    chosen = resolve_fields(candidates, URL, TODAY)
    assert (chosen["date"].value if "date" in chosen else None) == day


@pytest.mark.parametrize(
    ("language", "url", "day"),
    [
        pytest.param("de", None, "2026-02-03", id="a language that puts the day first"),
        pytest.param("en-US", None, "2026-03-02", id="a region that puts the month first"),
        pytest.param("en", "https://example.co.uk/a", "2026-02-03", id="a country of the address"),
        pytest.param("en", "https://example.com/a", None, id="nothing settles it: none"),
    ],
)
def test_two_readings(language, url, day):
    # Another place that names one of the two days settles it before any language does.
    other = [
        found("date", "03/02/2026", VISIBLE),
        found("date", "2026-03-02T10:00:00Z", "elsewhere/x"),
        found("language", language, "html-lang"),
    ]
    assert resolve_fields(other, url, datetime.date(2026, 12, 1))["date"].value[:10] == "2026-03-02"
    rows = [found("date", "03/02/2026", VISIBLE), found("language", language, "html-lang")]
    later = datetime.date(2026, 12, 1)
    chosen = resolve_fields(rows, url, later)
    assert (chosen["date"].value if "date" in chosen else None) == day


@pytest.mark.parametrize("name", ["title", "byline", "date", "tags", "image", "contact", "language"])
@pytest.mark.parametrize("value", [None, 5, 1.5, [], ["a", 1], (), ("a",), {"a": 1}, True])
def test_odd_values_of_a_container_never_raise(name, value):
    assert isinstance(resolve_fields([Found(name, value, None, "container")], URL, TODAY), dict)


TITLES = [
    pytest.param([("h1", "The bridge is open"), ("title-element", "The bridge is open | Times")],
                 "The bridge is open", id="the headline"),
    pytest.param([("h1", "City: The bridge is open"), ("json-ld/x.headline", "The bridge is open"),
                  ("opengraph/og.title", "The bridge is open")], "The bridge is open",
                 id="two agree against a kicker"),
    pytest.param([("h1", "The Example Times"), ("title-element", "The bridge is open - Example Times")],
                 "The bridge is open", id="a headline that is the publisher's name"),
    pytest.param([("title-element", "Red - green - blue")], "Red - green - blue",
                 id="the title element alone stays whole"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "title"), TITLES)
def test_title(rows, title):
    rows = [found("title", value, by) for by, value in rows]
    rows.append(found("publisher", "The Example Times", "opengraph/og.site.name"))
    assert resolve_fields(rows, URL, TODAY)["title"].value == title


def test_contacts_get_their_role_from_place_and_name():
    rows = [
        found("byline", ("Ada Moreno",), LD),
        found("contact", "mailto:amoreno@example.com", "mailto/page"),
        found("contact", "mailto:news@example.com", "mailto/page"),
        found("contact", "tel:+15550100123", "tel/footer"),
        found("contact", "mailto:user@example.com", "mailto/author"),
    ]
    assert resolve_fields(rows, URL, TODAY)["contact"].value == (
        Contact("email", "amoreno@example.com", "Ada Moreno", "author"),
        Contact("email", "news@example.com", None, "desk"),
        Contact("phone", "+15550100123", None, "publisher"),
    )


def test_every_candidate_is_taken_or_rejected_with_a_reason():
    rows = [found("date", v, PUBLISHED) for v in ("2026-02-05", "2030-01-01", "soon", "2026-02-01")]
    choice = resolve_fields(rows, URL, TODAY)["date"]
    assert choice.found is rows[0]
    assert [one.value for one in choice.rejected] == ["2030-01-01", "soon", "2026-02-01"]
    assert all(one.rejected for one in choice.rejected)


PLAIN = [
    pytest.param("language", "de_DE", "de", id="a locale becomes a language"),
    pytest.param("image", "/a.jpg", "https://www.example.com/a.jpg", id="an address is made whole"),
    pytest.param("publisher", "The Example Times", "The Example Times", id="a publisher"),
    pytest.param("publisher", "https://www.facebook.com/times", None, id="an address is no publisher"),
    pytest.param("language", "{{lang}}", None, id="a template is no language"),
    pytest.param("canonical", "javascript:void(0)", None, id="a script is no address"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "raw", "value"), PLAIN)
def test_plain(name, raw, value):
    chosen = resolve_fields([found(name, raw, "meta/x")], URL, TODAY)
    assert (chosen[name].value if name in chosen else None) == value


STAMPS = [
    pytest.param("20260205", "2026-02-05", id="eight digits"),
    pytest.param("1770300240", "2026-02-05T14:04:00+00:00", id="seconds since 1970"),
    pytest.param("1770300240000", "2026-02-05T14:04:00+00:00", id="milliseconds"),
    pytest.param("Thu Feb 05 10:22:33 EST 2026", "2026-02-05", id="as a shell prints it"),
    pytest.param("Thu, 05 Feb 2026 10:22:33 +0000", "2026-02-05", id="as mail states it"),
    pytest.param("2026-02-05T23:15:0Z", "2026-02-05T23:15:00+00:00", id="seconds of one digit"),
    pytest.param("2026-13-05", None, id="no such month"),
    pytest.param("1800-01-01", None, id="before there were pages"),
    pytest.param("99999999999999999999", None, id="a number too long for a time"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "value"), STAMPS)
def test_stamp(raw, value):
    read = timestamp.read(raw)
    assert (read.value if read else None) == value
