"""News stories in NITF: what is the document, and what the head states."""

import pytest
from input_files import items
from linear import assert_linear
from test_page_context import STORY

from cleaner import Cleaner
from cleaner.readers.first_bytes import begins_nitf
from cleaner.readers.one_document import unpacked

P = "".join(f"<p>{text}</p>" for text in STORY)
HEADLINE = "<hedline><hl1>Library stays open</hl1></hedline>"
BYLINE = "<byline>By <person>Ada Moreno</person></byline>"
PUBLISHED = '<pubdata date.publication="20040314T000000" name="The Averley Post"/>'


def nitf(content=P, head=HEADLINE + BYLINE, meta=PUBLISHED, end="", root="<nitf>"):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">\n{root}'
        f"<head><title>Library stays open</title>{meta}</head><body><body.head>{head}</body.head>"
        f"<body.content>{content}</body.content><body.end>{end}</body.end></body></nitf>"
    )


def cleaned(source, name="story.xml"):
    return Cleaner().clean_document(unpacked(source.encode(), name, None))


CONTENTS = [
    (P, "paragraphs"),
    (f'<block class="lead_paragraph"><p>{STORY[0]}</p></block><block class="full_text">{P}</block>', "a lead that the text repeats"),
    (f'<block class="lead_paragraph"><p>{STORY[0]}</p></block><block class="full_text">{P.replace(f"<p>{STORY[0]}</p>", "")}</block>', "a lead that stands alone"),
    (f"<block>{P}</block>", "a block"),
    (f"<block/>{P}<p/>", "empty elements"),
    (P.replace("library", "<org>library</org>").replace("Ines Toll", "<person>Ines <em>Toll</em></person>"), "names marked"),
    (f'<media media-type="image"><media-reference source="a.jpg"/><media-caption>The hall.</media-caption></media>{P}', "a picture"),
    (P.replace("e", "&#101;"), "characters by number"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "reason"), CONTENTS)
def test_the_content_is_the_article(content, reason):
    record = cleaned(nitf(content))
    assert [line for line in record.text.split("\n") if line] == STORY, reason
    assert record.title == "Library stays open"


INDEX = '<byline class="print_byline">By ADA MORENO</byline><byline class="normalized_byline">Moreno, Ada; Lund, Ben</byline>'
NUMBERS = "".join(
    f'<meta content="{value}" name="publication_{part}"/>'
    for part, value in (("day_of_month", 4), ("month", 3), ("year", 2004))
)
STATED = [
    (nitf(), "byline", ("Ada Moreno",), "a person"),
    (nitf(head=HEADLINE + INDEX), "byline", ("Ada Moreno", "Ben Lund"), "names of an index"),
    (nitf(head=HEADLINE), "byline", (), "none"),
    (nitf(), "date", "2004-03-14", "the day of publication"),
    (nitf(meta='<pubdata date.publication="2004-03-14T08:12:44"/>'), "date", "2004-03-14T08:12:44", "with a time"),
    (nitf(meta='<docdata><date.issue norm="20040314"/></docdata>'), "date", "2004-03-14", "of issue"),
    (nitf(meta=NUMBERS), "date", "2004-03-04", "in three numbers"),
    (nitf(meta='<pubdata date.publication="soon"/>'), "date", None, "no day"),
    (nitf(), "publisher", "The Averley Post", "the newspaper"),
    (nitf(head=f"{HEADLINE}<dateline>AVERLEY, March 13</dateline>"), "title", "Library stays open", "the headline"),
    (nitf(head=""), "title", "Library stays open", "of the head"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "field", "value", "reason"), STATED)
def test_what_it_states(source, field, value, reason):
    assert getattr(cleaned(source), field) == value, reason


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (b"<nitf>", True),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made by -->\n<nitf version="3.3">', True),
        ('<?xml version="1.0"?><nitf>'.encode("utf-16"), True),
        (b"<nitfile>", False),
        (b"<p>A text on &lt;nitf&gt; <nitf></p>", False),
        (b"The element <nitf> is the root.", False),
        (b"<rss><nitf>", False),
    ],
)
def test_it_is_told_by_its_root(head, is_one):
    assert begins_nitf(head) == is_one


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (nitf(""), "a.xml: the story has no text"),
        (nitf("<p>  </p>"), "a.xml: the story has no text"),
        ("<nitf><head/></nitf>", "a.xml: the story has no text"),
    ],
)
def test_without_text_it_is_refused(tmp_path, source, text):
    (item,) = items(tmp_path, "a.xml", source.encode())
    assert item.message == text


def test_a_story_that_is_cut_off_keeps_its_sentences(tmp_path):
    source = nitf()
    cut = source[: source.index(STORY[-1])]
    text = cleaned(cut).text
    assert all(sentence in text for sentence in STORY[:-1])


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["<byline", "<hl1>", "<block class='lead_paragraph'>", "<p/>", "<meta "])
def test_linear(piece):
    assert_linear(cleaned, lambda size: nitf(P + piece * size), 5_000)
