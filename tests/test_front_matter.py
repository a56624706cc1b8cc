"""Front matter: read as metadata, no part of the article, and kept where files are cleaned."""

import datetime
import json

import pytest
from command import cleaner
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.model import Document
from cleaner.text.front_matter import find
from cleaner.text.lines import split
from cleaner.writers import render

TODAY = datetime.date(2026, 3, 1)
STORY = (
    "The harbour was closed for a second day on Monday, and the ferries stayed in port.\n\n"
    "Officials said that the storm had been stronger than any in the past forty years.\n\n"
    "Nobody was hurt, the fire chief said, and the school will open again on Thursday too.\n"
)
CLEANER = Cleaner(today=TODAY)

FRONT = [
    pytest.param('---\ntags: [ferry, "big storm"]\n---', {"tags": ("ferry", "big storm")}, id="a list in brackets"),
    pytest.param('---\ntags: ["ferry", "storm"]\n---', {"tags": ("ferry", "storm")}, id="a list as JSON"),
    pytest.param("---\ntags:\n  - ferry\n  - 'storm'\ntitle: x\n---", {"tags": ("ferry", "storm"), "title": "x"}, id="an item a line"),
    pytest.param("---\ntags:\n- ferry\n- storm\n---", {"tags": ("ferry", "storm")}, id="items that are not indented"),
    pytest.param("---\ntags: ferry, storm\n---", {"tags": ("ferry", "storm")}, id="a text with commas"),
    pytest.param("---\ncategory: Harbour\nimage: https://example.com/a.jpg\n---", {"section": "Harbour", "image": "https://example.com/a.jpg"}, id="section and image"),
    pytest.param('+++\ntags = ["ferry"]\n+++', {"tags": ("ferry",)}, id="TOML, as Hugo writes it"),
    pytest.param('+++\ntitle = "Storm"\ndate = 2026-02-05T09:00:00Z\n[taxonomies]\ntags = [\n  "ferry",\n]\n+++', {"title": "Storm", "date": "2026-02-05T09:00:00+00:00", "tags": ("ferry",)}, id="TOML, as Zola writes it"),
    pytest.param("---\ncanonical_url: https://example.com/b\n---", {"canonical": "https://example.com/b"}, id="an address"),
    pytest.param("---\nimage:\n  path: a.jpg\n---", {}, id="a nested table"),
    pytest.param("---\ntags: |\n  ferry\n---", {}, id="a block of text is no list"),
    pytest.param("---\ntags: [ferry\n---", {}, id="a list without an end"),
    pytest.param('---\ntitle: "The ferry: \\"closed\\""\nauthor: Ada Moreno\n---', {"title": 'The ferry: "closed"', "byline": ("Ada Moreno",)}, id="a quoted title"),
    pytest.param("---\ntitle: 'The harbour''s end'\n...", {"title": "The harbour's end"}, id="single quotes, and dots for the end"),
    pytest.param('---\ntitle: Storm\nauthor:\n  - "[[Ada Moreno]]"\n  - "[[people/ben|Ben Lund]]"\n---', {"title": "Storm", "byline": ("Ada Moreno", "Ben Lund")}, id="wiki links of a clipper"),
    pytest.param("---\ntitle: Storm\nauthor: [Ada Moreno](https://example.com/ada)\n---", {"title": "Storm", "byline": ("Ada Moreno",)}, id="a Markdown link"),
    pytest.param("---\ntitle: Storm\nauthors:\n  - name: Ada Moreno\n    email: ada@example.com\n---", {"title": "Storm", "byline": ("Ada Moreno",)}, id="authors as tables"),
    pytest.param("---\ntitle: Storm\npublished: 2026-02-05\ncreated: 2026-02-20\n---", {"title": "Storm", "date": "2026-02-05"}, id="the day of the clipping is another"),
    pytest.param("---\ntitle: Storm\ncreated: 2026-02-20\ndate saved: 2026-02-21\n---", {"title": "Storm"}, id="nor is it taken where it is alone"),
    pytest.param("---\ntitle: Storm\ndate: 2026-02-05 09:30 +01:00 # Monday\nlastmod: 2026-02-06\n---", {"title": "Storm", "date": "2026-02-05T09:30:00+01:00", "modified": "2026-02-06"}, id="a time, and the last change"),
    pytest.param("---\ntitle: Storm\ndate: 1970-01-01\n---", {"title": "Storm"}, id="a placeholder of a day"),
    pytest.param("---\ntitle: Storm\ndate: 2031-01-01\n---", {"title": "Storm"}, id="a day of the future"),
    pytest.param("---\ntitle: >-\n  The harbour\n  is closed\n---", {"title": "The harbour is closed"}, id="a folded text"),
    pytest.param("---\ntitle: null\nauthor: ~\ntags: []\n---", {}, id="empty values"),
    pytest.param("---\r\ntitle: Storm\r\nsite_name: The Example Times\r\n---\r\n", {"title": "Storm", "publisher": "The Example Times"}, id="line endings of Windows"),
]  # fmt: skip
NAMES = ("title", "byline", "date", "modified", "publisher", "section", "image", "canonical", "tags")  # fmt: skip


@pytest.mark.parametrize(("front", "expected"), FRONT)
def test_front_matter_is_metadata_and_no_line_of_the_article(front, expected):
    raw = f"{front}\n\n{STORY}"
    cleaned = CLEANER.clean(raw)
    fields = {name: value for name in NAMES if (value := getattr(cleaned, name))}
    assert fields == expected
    assert cleaned.text == STORY
    assert cleaned.restore() == raw
    lines = [one.line for one in cleaned.found if one.by.startswith("front-matter/")]
    assert bool(lines) >= bool(expected)
    assert all(lines)


TEXTS = [
    pytest.param("---\ntags: ferry", id="a block without an end"),
    pytest.param("tags: ferry", id="a line of text"),
    pytest.param("A line of text.\n---\ntags: ferry\n---", id="not at the top"),
    pytest.param("---\nThe storm came at night.\n---", id="a sentence between two rules"),
    pytest.param("---\nAda: Who was on the pier?\nBen: Nobody.\n---", id="a dialogue between two rules"),
    pytest.param("---\nMonday: closed\nTuesday: open\nDate: see below\n---", id="a table, with one key of ours"),
    pytest.param("---\n---", id="two rules"),
    pytest.param("+++\ntitle: Storm\n+++", id="no TOML"),
    pytest.param("+++\n" + "x = " + "[" * 5_000 + "\n+++", id="TOML that is too deep"),
    pytest.param("---\ntitle: x\n" + "a: b\n" * 300 + "---", id="longer than any front matter"),
]  # fmt: skip


@pytest.mark.parametrize("top", TEXTS)
def test_other_text_between_rules_is_no_front_matter(top):
    assert find(split(f"{top}\n\n{STORY}")) == 0
    removed = CLEANER.clean(f"{top}\n\n{STORY}").removed
    assert not [edit for edit in removed if "layout/front-matter" in edit.by]


def test_the_address_is_that_of_the_document_unless_one_is_given():
    raw = f"---\ntitle: Storm\nsource: https://example.com/storm\n---\n{STORY}"
    assert CLEANER.clean(raw).url == "https://example.com/storm"
    assert CLEANER.clean(raw, url="https://example.org/a").url == "https://example.org/a"
    assert CLEANER.clean(raw.replace("https://example.com/storm", "a.md")).url is None


PAGE = (
    "<html lang=en><head><title>Storm closes harbour | The Example Times</title>"
    '<meta name="author" content="Ada Moreno"><meta property="article:published_time" '
    'content="2026-02-05T08:12:44+00:00"><meta property="article:section" content="Harbour">'
    '<meta property="og:site_name" content="The Example Times"><meta name="keywords" '
    'content="ferry, storm"><link rel="canonical" href="https://example.com/storm"></head><body>'
    "<article><h1>Storm closes harbour</h1><p>"
    + STORY.replace("\n\n", "</p><h2>What comes next</h2><p>", 1).replace("\n\n", "</p><p>")
    + '</p><p>Contact Ada Moreno at <a href="mailto:amoreno@example.com">amoreno@example.com</a>'
    "</p></article><footer>© 2026 The Example Times</footer></body></html>"
)
TEXT = f"Storm closes the harbour for a second day\nBy Ada Moreno\nFeb. 5, 2026 at 9:15 a.m.\n\n{STORY}\n© 2026 The Example Times\n"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(PAGE, id="a page"),
        pytest.param(TEXT, id="a text"),
        pytest.param(STORY, id="a text without any field"),
        pytest.param(f"---\ntitle: Storm\nauthor: Ada Moreno\n---\n{TEXT}", id="a clipping"),
    ],
)
def test_our_own_markdown_fed_back_changes_nothing(raw):
    document = Document(raw, id="a", source="a", url="https://example.com/a/storm")
    first = CLEANER.clean_document(document)
    markdown = render(first, "markdown")
    second = CLEANER.clean_document(Document(markdown, id="a", source="a"))
    assert render(second, "markdown") == markdown
    names = [name for name in first.record() if name in second.record() and name not in OTHER]
    assert {n: first.record()[n] for n in names} == {n: second.record()[n] for n in names}


OTHER = ("text", "found", "removed", "repairs", "flags", "dateline", "credits")


def test_a_title_that_the_text_begins_with_is_not_written_twice():
    assert render(CLEANER.clean(TEXT), "markdown").count("Storm closes the") == 2  # field, text


@pytest.mark.parametrize("blank", ["", "\n"])
def test_a_file_cleaned_in_place_keeps_its_front_matter(blank):
    front = f"---\ntitle: Storm\nmine: 1\n---\n{blank}"
    keeping = Cleaner(today=TODAY, disable="layout/front-matter")
    cleaned = keeping.clean(f"{front}{STORY}\nAdvertisement\n")
    assert cleaned.text == f"{front}{STORY}"
    assert not keeping.clean(cleaned.text).removed
    assert cleaned.title == "Storm"


def test_two_blocks_and_one_that_a_removed_line_uncovers():
    block = "---\ntitle: Storm\n---\n"
    cleaned = CLEANER.clean(block + block + STORY)
    assert cleaned.text == STORY
    for raw in (block + block + STORY, "Advertisement\n" + block + STORY):
        text = CLEANER.clean(raw).text
        assert CLEANER.clean(text).text == text


PIECES = st.sampled_from(
    ["---", "+++", "title: Storm", 'tags = ["a"]', "- item", "  more", "", "...", "Advertisement"]
)


@given(st.lists(PIECES, max_size=10))
def test_front_matter_keeps_the_laws(pieces):
    raw = "\n".join([*pieces, STORY])
    cleaned = CLEANER.clean(raw)
    assert cleaned.restore() == raw
    assert CLEANER.clean(cleaned.text).text == cleaned.text
    json.dumps(cleaned.record())


def test_fix_leaves_the_front_matter_in_the_file(tmp_path):
    front = "---\ntitle: Storm\nmine: 1\n---\n\n"
    path = tmp_path / "a.md"
    path.write_text(f"{front}{STORY}\nAdvertisement\n", encoding="utf-8")
    assert cleaner("fix", str(path)).returncode == 1
    assert path.read_text(encoding="utf-8") == front + STORY
    assert cleaner("fix", "--check", str(path)).returncode == 0
