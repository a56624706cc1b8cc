"""Feeds as they are found: RSS, Atom, RDF; whole, damaged, odd; what an item states."""

import gzip
import tracemalloc

import pytest
from command import cleaner
from input_files import items, rejections, texts
from linear import assert_linear

from cleaner.readers import FileRange, Limits, ReadOptions, read_stream
from cleaner.readers.first_bytes import begins_feed
from cleaner.readers.formats import format_of_content, format_of_name

XML = "<?xml version='1.0' encoding='utf-8'?>\n"
NAMESPACES = (
    "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:atom='http://www.w3.org/2005/Atom' "
    "xmlns:dc='http://purl.org/dc/elements/1.1/'"
)
PARAGRAPH = "<p>The ferry sails again.</p>"


def rss(*inner: str, channel: str = "") -> str:
    whole = "".join(f"<item>{one}</item>\n" for one in inner)
    return f"{XML}<rss version='2.0' {NAMESPACES}><channel>{channel}{whole}</channel></rss>\n"


def atom(*inner: str, channel: str = "", root: str = "") -> str:
    whole = "".join(f"<entry>{one}</entry>\n" for one in inner)
    return f"{XML}<feed xmlns='http://www.w3.org/2005/Atom' {root}>{channel}{whole}</feed>\n"


def rdf(inner: str) -> str:
    return (
        f"{XML}<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        f"xmlns='http://purl.org/rss/1.0/' {NAMESPACES}><channel rdf:about='https://e.example/'>"
        "<title>The Harbour</title><items><rdf:Seq><rdf:li resource='x'/></rdf:Seq></items>"
        f"<dc:language>de</dc:language></channel>{inner}</rdf:RDF>"
    )


@pytest.mark.parametrize(
    ("feed", "found", "bad"),
    [
        # Which text is taken, and how often it is decoded.
        pytest.param(rss("<description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>"), ["<p>Long.</p>"], [], id="the article before its summary"),
        pytest.param(rss("<content:encoded/><description>Short.</description>"), ["Short."], [], id="a summary where the article is empty"),
        pytest.param(rss("<description>&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;</description>"), ["<p>Fish &amp; chips</p>"], [], id="escaped HTML is unescaped once"),
        pytest.param(rss("<description><![CDATA[Fish &amp; chips, <b>hot</b>]]></description>"), ["Fish &amp; chips, <b>hot</b>"], [], id="CDATA is not unescaped"),
        pytest.param(rss("<description>Fish &amp; chips\n\nAnd peas.</description>"), ["Fish & chips\n\nAnd peas."], [], id="plain text keeps its lines"),
        pytest.param(rss("<description>AT&T rose < 3% &nbsp;on <i>Monday</i></description>"), ["AT&T rose < 3% &nbsp;on <i>Monday</i>"], [], id="markup that nobody escaped"),
        pytest.param(rss("<description>R&D &bogus; caf&eacute;</description>"), ["R&D &bogus; café"], [], id="a bare ampersand and HTML's entities"),
        pytest.param(rss("<content:encoded><![CDATA[a ]]]]><![CDATA[> b]]></content:encoded>"), ["a ]]> b"], [], id="CDATA in two sections"),
        pytest.param(atom("<summary>Short.</summary><content type='html'>&lt;p&gt;Long.&lt;/p&gt;</content>"), ["<p>Long.</p>"], [], id="Atom, HTML"),
        pytest.param(atom("<content type='text'>1 &lt; 2 and &lt;b&gt; is a tag</content>"), ["1 < 2 and <b> is a tag"], [], id="Atom, text"),
        pytest.param(atom("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Long.</p></div></content>"), ["<div xmlns='http://www.w3.org/1999/xhtml'><p>Long.</p></div>"], [], id="Atom, XHTML"),
        pytest.param(atom("<content type='xhtml'><xhtml:div><xhtml:p>Long.</xhtml:p></xhtml:div></content>"), ["<div><p>Long.</p></div>"], [], id="Atom, XHTML with a prefix"),
        pytest.param(atom("<content src='https://e.example/a'/><summary>Short.</summary>"), ["Short."], [], id="Atom, content elsewhere"),
        pytest.param(rdf("<item rdf:about='https://e.example/a'><description>Short.</description></item>"), ["Short."], [], id="RSS 1.0"),
        # Items that are not as they should be.
        pytest.param(rss(), [], [], id="no items"),
        pytest.param(rss("<title>A headline</title>"), [], ["no-text"], id="a headline alone"),
        pytest.param(rss("<description>  </description>", "<description>B.</description>"), ["B."], ["no-text"], id="a blank text"),
        pytest.param(rss("<description>A.</description>")[:-60], [], ["damaged"], id="truncated in an item"),
        pytest.param(rss("<description>A.</description>")[:-18], ["A."], ["damaged"], id="truncated after an item"),
        pytest.param(XML + "<rss version='2.0'><channel><title>Cut", [], ["damaged"], id="truncated before an item"),
        pytest.param(rss("<description>A.</description>") * 2, ["A.", "A."], [], id="two feeds in one file"),
        pytest.param(rss("<description>A.</description><item><description>B.</description>"), ["A.", "B."], [], id="an item that does not end"),
        pytest.param(rss("<description>A.</description></item></item>"), ["A."], [], id="end tags too many"),
        pytest.param(rss("<description><![CDATA[</item><item>]]></description>"), ["</item><item>"], [], id="tags in CDATA are text"),
        pytest.param(rss("<!-- <description>No.</description> --><description>A.</description>"), ["A."], [], id="a comment"),
        pytest.param(rss("<!-- </item><item> --><description>A.</description>"), ["A."], [], id="tags in a comment"),
        pytest.param(rss("<description><![CDATA[A.</description>"), ["A."], [], id="CDATA that does not end"),
        pytest.param(rss("<description>A.", "<description>B.</description>"), ["A.", "B."], [], id="a text that does not end"),
        pytest.param(rss("<title>x<description>A.</description>"), ["A."], [], id="a title that does not end"),
        pytest.param(rss("<media:group><description>No.</description></media:group><description>A.</description>"), ["A."], [], id="texts of other things inside"),
        pytest.param(rss("<DESCRIPTION>A.</DESCRIPTION>"), ["A."], [], id="names in capitals"),
        pytest.param(rss("<description>A\x01B\x0b.</description>"), ["A\x01B\x0b."], [], id="controls go to the repair"),
        pytest.param("\n \n" + rss("<description>A.</description>"), ["A."], [], id="blank lines in front"),
        pytest.param(rss("<c:encoded>A.</c:encoded>").replace("xmlns:content", "xmlns:c"), ["A."], [], id="another prefix for the same names"),
        pytest.param(rss("<description>A.</description>").replace(NAMESPACES, ""), ["A."], [], id="namespaces that are not declared"),
        pytest.param(atom("<content>A.</content>").replace("<feed xmlns", "<a:feed xmlns:a").replace("entry>", "a:entry>").replace("content>", "a:content>"), ["A."], [], id="Atom with a prefix for everything"),
    ],
)  # fmt: skip
def test_texts_of_items(tmp_path, feed, found, bad):
    for name in ("feed.rss", "feed.xml"):
        got = items(tmp_path, name, feed.encode())
        assert (texts(got), rejections(got)) == (found, bad)


STATED = "<description>A.</description>"


@pytest.mark.parametrize(
    ("feed", "url", "id", "stated"),
    [
        pytest.param(
            rss(STATED + "<title>Ferry &amp;amp; &lt;i&gt;bus&lt;/i&gt;</title><link>https://e.example/a?b=1&amp;copy=2</link>"
                "<guid isPermaLink='false'>post-7</guid><dc:creator>Ada Moreno</dc:creator>"
                "<pubDate>Thu, 14 Mar 2024 08:12:44 +0000</pubDate>", channel="<title>The Harbour</title><language>en-gb</language>"),
            "https://e.example/a?b=1&copy=2", "post-7",
            {"title": "Ferry & bus", "byline": ["Ada Moreno"], "date": "Thu, 14 Mar 2024 08:12:44 +0000", "language": "en-gb"},
            id="what RSS states"),
        pytest.param(
            rss(STATED + "<guid>https://e.example/g</guid><author>ada@example.com (Ada Moreno)</author>"),
            "https://e.example/g", "https://e.example/g", {"byline": ["Ada Moreno"]},
            id="a guid is an address, an author has a name"),
        pytest.param(
            rss(STATED + "<guid isPermaLink='false'>https://e.example/g</guid><author>ada@example.com</author>"),
            None, "https://e.example/g", {}, id="a guid that is no address, an author without a name"),
        pytest.param(
            rss(STATED + "<link>https://tracker.example/1</link><feedburner:origLink>https://e.example/a</feedburner:origLink>"),
            "https://e.example/a", "https://e.example/a", {}, id="the address before the tracker's"),
        pytest.param(
            rss(STATED + "<link>/a</link><link>javascript:x</link>", channel="<link>https://e.example/news/</link>"),
            "https://e.example/a", "https://e.example/a", {}, id="a relative address"),
        pytest.param(
            rss(STATED + "<link>http://[half</link><enclosure url='https://e.example/a.mp3'/><comments>https://e.example/c</comments>"),
            None, "feed.xml#1", {}, id="no address at all"),
        pytest.param(
            rss(STATED + "<atom:link rel='self' href='https://e.example/feed'/><atom:link href='https://e.example/a'/>"),
            "https://e.example/a", "https://e.example/a", {}, id="Atom's links in RSS"),
        pytest.param(
            rss(STATED + "<dc:creator>Ada Moreno</dc:creator><dc:creator>Sam Tarrow</dc:creator><dc:date>2024-03-14</dc:date><dc:language>cy</dc:language><dc:publisher>The Harbour</dc:publisher>", channel="<language>en</language>"),
            None, "feed.xml#1", {"byline": ["Ada Moreno", "Sam Tarrow"], "date": "2024-03-14", "language": "cy", "publisher": "The Harbour"},
            id="Dublin Core; the item's language before the feed's"),
        pytest.param(
            atom(STATED + "<title type='html'>A &amp;lt;b&gt;c</title><id>tag:e.example,2024:1</id><link rel='alternate' href='a.html'/>"
                 "<link rel='enclosure' href='a.mp3'/><published>2024-03-14T08:12:44Z</published><updated>2024-03-15T00:00:00Z</updated>"
                 "<author><name>Ada Moreno</name><uri>https://e.example/ada</uri></author>", root="xml:lang='en' xml:base='https://e.example/b/'"),
            "https://e.example/b/a.html", "tag:e.example,2024:1",
            {"title": "A <b>c", "date": "2024-03-14T08:12:44Z", "modified": "2024-03-15T00:00:00Z", "byline": ["Ada Moreno"], "language": "en"},
            id="what Atom states"),
        pytest.param(
            atom(STATED + "<updated>2024-03-15T00:00:00Z</updated><title type='text'>1 &lt; 2 &lt;b&gt;</title>", channel="<author><name>Sam Tarrow</name></author><title>The Harbour</title>"),
            None, "feed.xml#1", {"title": "1 < 2 <b>", "modified": "2024-03-15T00:00:00Z", "byline": ["Sam Tarrow"]},
            id="an update is no publication; the feed's author is the item's"),
        pytest.param(
            rdf("<item rdf:about='https://e.example/a?b&amp;c'><title>T</title><link>https://e.example/a</link><description>A.</description></item>"),
            "https://e.example/a", "https://e.example/a?b&c", {"title": "T", "language": "de"}, id="what RSS 1.0 states"),
        pytest.param(rss(STATED + "<title/><link/><guid/><dc:creator> </dc:creator><pubDate></pubDate>"), None, "feed.xml#1", {}, id="empty statements"),
    ],
)  # fmt: skip
def test_what_an_item_states(tmp_path, feed, url, id, stated):
    (found,) = items(tmp_path, "feed.xml", feed.encode())
    document = found.document
    assert (document.url, document.id, document.stated) == (url, id, stated)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param(rss("<description>Größe „Öl“</description>").encode("utf-16"), "Größe „Öl“", id="UTF-16"),
        pytest.param(rss("<description>Größe „Öl“</description>").encode("utf-16-be"), "Größe „Öl“", id="UTF-16 without a mark"),
        pytest.param(rss("<description>Größe</description>").replace("utf-8", "iso-8859-1").encode("latin-1"), "Größe", id="Latin-1, declared"),
        pytest.param(rss("<description>Größe</description>").encode("latin-1"), "Größe", id="Latin-1, declared as UTF-8"),
        pytest.param(rss("<description>Größe</description>").replace("utf-8", "iso-8859-1").encode(), "Größe", id="UTF-8, declared as Latin-1"),
        pytest.param(rss("<description>Größe</description>").replace("utf-8", "no-such").encode(), "Größe", id="an unknown charset"),
        pytest.param(rss("<description>Сегодня паром</description>").replace("utf-8", "windows-1251").encode("cp1251"), "Сегодня паром", id="Cyrillic"),
        pytest.param(rss("<description>a\0b</description>").encode(), "a\0b", id="a null byte"),
    ],
)  # fmt: skip
def test_charsets(tmp_path, raw, text):
    assert texts(items(tmp_path, "feed.xml", raw)) == [text]


@pytest.mark.parametrize(
    ("name", "head", "format"),
    [
        pytest.param("a.xml", rss(PARAGRAPH), "feed", id="RSS by its root"),
        pytest.param("feed", "<!-- made by hand -->\n<?xml-stylesheet href='a.xsl'?>" + atom(), "feed", id="after a comment and a style sheet"),
        pytest.param("a.xml", "<!DOCTYPE rss [<!ENTITY nbsp '&#160;'>]>" + rss(), "feed", id="after a DTD"),
        pytest.param("index.html", rss(PARAGRAPH), "feed", id="a feed saved as a page"),
        pytest.param("a.rdf", rdf(""), "feed", id="RSS 1.0"),
        pytest.param("a.txt", rss(PARAGRAPH), "text", id="a text stays a text"),
        pytest.param("a.rdf", "<rdf:RDF xmlns:foaf='http://xmlns.com/foaf/0.1/'><foaf:Person/>", "text", id="RDF that is no feed"),
        pytest.param("a.xml", "<opml version='2.0'><body><outline text='a'/></body></opml>", "text", id="a list of feeds"),
        pytest.param("a.xml", "<feed><entry>of a farm</entry></feed>", "text", id="another kind of feed"),
        pytest.param("a.html", "<p>An &lt;rss&gt; element begins a feed.</p>", "html", id="a page about feeds"),
        pytest.param("a.rss", "The ferry sails.\n", "text", id="a text under the name of a feed"),
    ],
)  # fmt: skip
def test_a_feed_is_told_by_its_content(name, head, format):
    assert format_of_content(head.encode()[:4096], format_of_name(name)) == format


def test_entities_do_not_grow_and_nothing_is_fetched(tmp_path):
    bomb = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    doctype = f"<!DOCTYPE rss [<!ENTITY a0 'ha'>{bomb}<!ENTITY out SYSTEM 'file:///etc/hostname'>]>"
    feed = rss("<title>&a9;&out;</title><description>A. &a9; &out;</description>")
    (found,) = items(tmp_path, "feed.rss", (doctype + feed).encode())
    assert found.document.raw == "A. &a9; &out;"
    assert begins_feed((doctype + feed).encode()[:4096])


def test_memory_holds_one_item_not_the_feed(tmp_path):
    path = tmp_path / "feed.rss"
    item = b"<item><description>" + b"The ferry sails. " * 2000 + b"</description></item>\n"
    with path.open("wb") as file:
        file.write(b"<rss><channel>" + b"<!-- " + b"x" * 9_000_000 + b" -->")
        for _ in range(600):
            file.write(item)
        file.write(b"</channel></rss>")
    tracemalloc.start()
    with path.open("rb") as file:
        count = sum(1 for _ in read_stream(file, FileRange("x", "x", "x", "x", "feed"), ReadOptions()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 600
    assert peak < 12_000_000  # of 29 MB


def test_an_item_over_the_limit_costs_only_itself(tmp_path):
    feed = rss("<description>A.</description>", "<description>" + "x" * 3000 + "</description>", "<description>C.</description>")
    found = items(tmp_path, "feed.rss", feed.encode(), ReadOptions(limits=Limits(document=1000)))
    assert (texts(found), rejections(found)) == (["A.", "C."], ["too-large"])


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("<item><description>A.</description></item>", id="items"),
        pytest.param("<item>", id="items that do not end"),
        pytest.param("<item><![CDATA[", id="sections that do not end"),
        pytest.param("<!--", id="comments that do not end"),
        pytest.param("<a>", id="elements that do not end"),
        pytest.param("</a>", id="elements that do not begin"),
        pytest.param("<a b='", id="attributes that do not end"),
        pytest.param("&amp", id="entities that do not end"),
        pytest.param("<pre>\n\n[caption]", id="shortcodes that do not end"),
    ],
)  # fmt: skip
def test_cost_is_linear(tmp_path, unit):
    def work(raw):
        import io

        file = io.BufferedReader(io.BytesIO(raw))
        return list(read_stream(file, FileRange("x", "x", "x", "x", "feed"), ReadOptions()))

    def sized(size):
        start = "<rss><item><wp:post_type>post</wp:post_type><description>"
        return (start + unit * (size // len(unit)) + "</description></item></rss>").encode()

    assert_linear(work, sized, 160_000)


def test_the_run(tmp_path):
    story = "".join(f"<p>Boat {n} to Sundre sails again on Monday, the operator said.</p>" for n in range(5))
    feed = rss(
        f"<title>Boats sail again</title><link>https://e.example/a</link><dc:creator>Ada Moreno</dc:creator>"
        f"<pubDate>Thu, 14 Mar 2024 08:12:44 +0000</pubDate><content:encoded><![CDATA[{story}]]></content:encoded>"
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "feed.xml.gz").write_bytes(gzip.compress(feed.encode()))
    done = cleaner("run", tmp_path / "in", "-o", tmp_path / "out.jsonl")
    assert done.returncode == 0, done.stderr
    import json

    (record,) = map(json.loads, (tmp_path / "out.jsonl").open())
    assert record["text"].count("\n\n") == 4
    assert (record["title"], record["byline"], record["date"][:10], record["url"]) == (
        "Boats sail again", ["Ada Moreno"], "2024-03-14", "https://e.example/a",
    )  # fmt: skip
    (tmp_path / "feed.xml").write_text(feed)
    done = cleaner("filter", tmp_path / "feed.xml")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"cleaner: {tmp_path}/feed.xml: is a feed; read it with: "
        f"cleaner run {tmp_path}/feed.xml -o OUT\n"
    )
