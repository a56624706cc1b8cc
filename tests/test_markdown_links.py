"""Markdown with links: each on its own words, with a target that is safe to follow, or left out."""

import json
from pathlib import Path

import pytest
from command import cleaner
from linear import assert_linear
from ready import ready

from cleaner import Cleaner
from cleaner.page.outline import TextRun, outline
from cleaner.page.outline.targets import LONGEST, fragment, image, link_target
from cleaner.writers import markdown

BASE = "https://example.com/news/bridge.html"


@pytest.mark.parametrize(
    ("href", "target_url"),
    [
        pytest.param("https://example.org/a?b=1#c", "https://example.org/a?b=1#c", id="absolute"),
        pytest.param("toll.html", "https://example.com/news/toll.html", id="beside the page"),
        pytest.param("/toll", "https://example.com/toll", id="from the root"),
        pytest.param("?page=2", "https://example.com/news/bridge.html?page=2", id="a query alone"),
        pytest.param("//cdn.example.net/a", "https://cdn.example.net/a", id="without a scheme"),
        pytest.param("/a (b)", "https://example.com/a%20%28b%29", id="blanks and parentheses"),
        pytest.param("/<a>\\`|", "https://example.com/%3Ca%3E%5C%60%7C", id="what Markdown reads"),
        pytest.param("/?a=1&lt;=2", "https://example.com/?a=1&amp;lt;=2", id="what reads as an entity"),
        pytest.param("/?a=1&b=2", "https://example.com/?a=1&b=2", id="an ampersand that does not"),
        pytest.param("/50%25", "https://example.com/50%25", id="what is encoded already"),
        pytest.param("/brücke/漢", "https://example.com/brücke/漢", id="letters of any script"),
        pytest.param("/a\u202eb\u00a0", "https://example.com/a%E2%80%AEb%C2%A0", id="marks of direction"),
        pytest.param(" \n/a\tb\n", "https://example.com/ab", id="white space that browsers drop"),
        pytest.param("mailto:ada@example.com", "mailto:ada@example.com", id="a mail address"),
        pytest.param("tel:+1-555-0100", "tel:+1-555-0100", id="a telephone number"),
        pytest.param("\ud800", "https://example.com/news/%3F", id="half a character"),
        pytest.param(None, None, id="no href"),
        pytest.param("", None, id="an empty one"),
        pytest.param("#notes", None, id="a place in the page itself"),
        pytest.param("javascript:alert(1)", None, id="a script"),
        pytest.param(" JAVA\nSCRIPT:alert(1)", None, id="a script in disguise"),
        pytest.param("\x01javascript:alert(1)", None, id="a script after a control character"),
        pytest.param("vbscript:x", None, id="another script"),
        pytest.param("data:text/html,<b>", None, id="data"),
        pytest.param("blob:https://example.com/1", None, id="a blob"),
        pytest.param("http://[::1", None, id="a broken address"),
        pytest.param("/" + "a" * LONGEST, None, id="an address without end"),
    ],
)  # fmt: skip
def test_link_target(href, target_url):
    assert link_target(href, BASE) == target_url


def spans(html, url=BASE):
    """The words of each link of a page, without white space, and its target, line by line."""
    found = outline(html, url)
    lines = {}
    for item in found.items:
        if isinstance(item, TextRun):
            first, _ = lines.get(item.line, (item.start, 0))
            lines[item.line] = (first, item.end)
    links = [mark for mark in found.marks if mark.kind == "link"]
    return [
        [
            (found.text[max(link.start, start) : min(link.end, end)], link.value.rpartition("/")[2])
            for link in links
            if link.start < end and link.end > start
        ]
        for start, end in lines.values()
    ]


@pytest.mark.parametrize(
    ("html", "links"),
    [
        pytest.param("<p>No link.", [[]], id="none"),
        pytest.param("<p>a <a href=1> the  <b>toll</b> </a> b", [[("thetoll", "1")]], id="one"),
        pytest.param("<p><a>here</a> <a href=1>here</a> <a href=2>here</a>",
                     [[("here", "1"), ("here", "2")]], id="the same words again"),
        pytest.param("<p><a href=1>a</a><a href=2>b</a>", [[("a", "1"), ("b", "2")]],
                     id="two with nothing between"),
        pytest.param("<p><a href=1>up<br>down</a>", [[("up", "1")], [("down", "1")]],
                     id="one over a line break"),
        pytest.param("<a href=1><h2>A card</h2><p>Its text</p></a>",
                     [[("Acard", "1")], [("Itstext", "1")]], id="one around blocks"),
        pytest.param("<table><tr><td><a href=1>a</a><td>b", [[("a", "1")]], id="in a cell"),
        pytest.param("<p>a<a href=1><img alt=b></a>c", [[]], id="around a picture"),
        pytest.param("<p>a<a href=1> </a>c", [[]], id="around white space"),
        pytest.param("<p>a<svg><a href=1>b</a></svg> <a href=2>b</a>", [[("b", "2")]],
                     id="after one that is not shown"),
        pytest.param("<p>a<select><option>b</select><script>b</script><a href=2>b</a>",
                     [[("b", "2")]], id="after text that is not shown"),
        pytest.param("<a href=1>x<table><tr><td><a href=2>y</a></table>", [[("x", "1")], [("y", "1")]],
                     id="one in another: the outer holds"),
        pytest.param("<pre>a <a href=1>b  c</a>\nd</pre>", [[], []], id="none in a listing, where it would be text"),
        pytest.param("<base href='/old/'><p><a href=1>a</a>", [[("a", "1")]], id="under a base"),
    ],
)  # fmt: skip
def test_link_spans(html, links):
    assert spans(html) == links


@pytest.mark.parametrize(
    ("base", "url", "target_url"),
    [
        ("/old/", BASE, "https://example.com/old/1"),
        ("https://example.org/x/", BASE, "https://example.org/x/1"),
        ("https://example.org/x/", None, "https://example.org/x/1"),
        ("javascript:", BASE, "https://example.com/news/1"),
        ("http://[", BASE, "https://example.com/news/1"),
        ("", None, "1"),
    ],
)
def test_the_base_of_a_page(base, url, target_url):
    (link,) = outline(f"<base href='{base}'><p><a href=1>a</a>", url).marks
    assert link.value == target_url


@pytest.mark.parametrize(
    ("href", "url", "name"),
    [
        ("#n1", BASE, "n1"),
        (f"{BASE}#n1", BASE, "n1"),
        (f"{BASE}#n1", f"{BASE}#top", "n1"),
        ("#n1", None, "n1"),
        ("#", BASE, None),
        (f"{BASE}?a#n1", BASE, None),
        ("other.html#n1", BASE, None),
        (None, BASE, None),
    ],
)
def test_a_link_within_the_page(href, url, name):
    assert fragment(href, url) == name


@pytest.mark.parametrize(
    ("attributes", "address"),
    [
        ({"src": "/a.jpg", "alt": " a \n b "}, "https://example.com/a.jpg"),
        ({"src": "data:image/gif;base64,x", "data-src": "/a.jpg"}, "https://example.com/a.jpg"),
        ({"src": "/wait.gif", "data-original": "a.jpg"}, "https://example.com/news/a.jpg"),
        ({"srcset": "/a.jpg 1x, /b.jpg 2x"}, "https://example.com/a.jpg"),
        ({"srcset": " , "}, None),
        ({"src": "/a.jpg", "width": "640"}, "https://example.com/a.jpg"),
        ({"src": "/a.jpg", "width": "100%"}, "https://example.com/a.jpg"),
        ({"src": "/a.jpg", "width": "16px"}, None),
        ({"src": "/a.jpg", "height": "1"}, None),
        ({"src": "mailto:ada@example.com"}, None),
        ({"src": "javascript:x()"}, None),
        ({"src": "/x.svg", "class": "mwe-math-fallback-image-inline"}, None),
        ({}, None),
    ],
)
def test_the_address_of_an_image(attributes, address):
    found = image(attributes, BASE)
    assert (found and found.target) == address


# ------------------------------------------------------------------ in the Markdown of a page

STORY = (
    "The old iron bridge over the Lenne opened again on Monday after three years of repairs, and"
    " the first to cross it was a school class."
)


def page(*paragraphs):
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return (
        "<!doctype html><html><head><title>The bridge is open</title></head><body>"
        f"<nav><a href=/>here</a></nav><article><h1>The bridge is open</h1><p>{STORY}</p>{body}"
        f"<p>{STORY.replace('Monday', 'Sunday')}</p></article></body></html>"
    )


QUOTE = "The mayor said that the toll of 1954 would not come back, and "


@pytest.mark.parametrize(
    ("html", "line"),
    [
        pytest.param("<a href=/t>the toll</a> neither.", "[the toll](https://example.com/t) neither.",
                     id="a link"),
        pytest.param("<a href=/t>t[h]e \\ `toll</a>.", r"[t\[h\]e \ `toll](https://example.com/t).",
                     id="brackets inside are escaped"),
        pytest.param("that was it!<a href=/t>More</a> of it.", r"that was it\![More](https://example.com/t) of it.",
                     id="no picture is made"),
        pytest.param("it [sic](http://bad.example) said.", r"it [sic]\(http://bad.example) said.",
                     id="text that looks like a link is none"),
        pytest.param("he [a][b] [c]: said (d) [e] so.", r"he [a][b] [c]: said (d) [e] so.",
                     id="brackets alone stay"),
        pytest.param("<a href=javascript:x()>the toll</a> too.", "the toll too.", id="no script"),
        pytest.param("<a href=#n1>1</a> so it was.", "1 so it was.", id="no place in the page itself"),
        pytest.param("he didnâ€™t say <a href=/a>here</a> or <a href=/c>cafÃ© here</a> or <a href=/b>here</a>.",
                     "he didn’t say [here](https://example.com/a) or [café here](https://example.com/c) or"
                     " [here](https://example.com/b).", id="in a line that was repaired"),
    ],
)  # fmt: skip
def test_links_in_a_kept_line(html, line):
    cleaned = ready(links="keep").clean(page(QUOTE + html), url=BASE)
    assert QUOTE + line in markdown.body(cleaned).split("\n")
    assert "](" not in cleaned.text.replace("[sic](http", "")


def test_no_links_without_the_option_and_the_same_record():
    html = page(QUOTE + "<a href=/t>the toll</a> will stay [away](x).")
    plain, rich = ready().clean(html, url=BASE), ready(links="keep").clean(html, url=BASE)
    assert r"will stay [away]\(x)." in markdown.body(plain)
    assert "[the toll]" not in markdown.body(plain)
    assert "[the toll](https://example.com/t)" in markdown.body(rich)
    assert plain.record() == rich.record()


def test_a_text_has_no_links():
    text = f"{STORY}\n\nIt [sic](http://bad.example) said the mayor of the town to us.\n"
    cleaned = ready(links="keep", form="text").clean(text)
    assert markdown.body(cleaned) == cleaned.text == text


def test_a_link_is_cut_where_its_line_was_cut(tmp_path):
    (tmp_path / "own.toml").write_text(
        'format = 1\nfamily = "own"\n[[rule]]\nid = "mark"\nwhy = "Ours."\nscope = "span"\n'
        'regex = " \\\\(xyzzy\\\\)"\nremoves = ["a (xyzzy)"]\nkeeps = ["a"]\n'
    )
    said = (
        "for <a href=/a>the old (xyzzy) toll</a> and <a href=/b>(xyzzy)</a> and <a href=/c>it</a>."
    )
    cleaner = Cleaner(links="keep", rules=[tmp_path / "own.toml"], disable=["judge"])
    cleaned = cleaner.clean(page(QUOTE + said), url=BASE)
    want = "for [the old toll](https://example.com/a) and and [it](https://example.com/c)."
    assert QUOTE + want in markdown.body(cleaned).split("\n")


def test_a_whole_page():
    folder = Path(__file__).resolve().parent.parent / "fixtures" / "page-with-links"
    cleaned = ready(links="keep").clean(
        (folder / "raw.html").read_bytes(), url="https://courier.example/2026/05/bridge"
    )
    want = (folder / "links.md").read_text(encoding="utf-8")
    assert markdown.body(cleaned).split("\n") == want.splitlines()
    assert cleaned.text == (folder / "clean.txt").read_text(encoding="utf-8").rstrip("\n")


def test_cost_is_linear_in_the_number_of_links():
    def page_of(count):
        return "".join(
            f"<p>see <a href=/{n}>link {n}</a> and <a href=x>here</a>" for n in range(count)
        )

    assert len(outline(page_of(100), BASE).marks) == 200
    assert_linear(lambda html: outline(html, BASE), page_of, 4_000)


def test_through_the_commands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    row = {"id": "a", "url": BASE, "html": page(QUOTE + "<a href=/t>the toll</a> neither.")}
    (tmp_path / "p.html").write_text(row["html"])
    (tmp_path / "rows.jsonl").write_text(json.dumps(row) + "\n")
    want = "[the toll](https://example.com/t) neither."
    out = cleaner("filter", "p.html", "--url", BASE, "--to", "markdown", "--links", "keep").stdout
    assert want in out
    assert want not in cleaner("filter", "p.html", "--url", BASE, "--to", "markdown").stdout
    assert (
        cleaner("filter", "p.html", "--links", "keep").stdout == cleaner("filter", "p.html").stdout
    )
    (tmp_path / "cleaner.toml").write_text('links = "keep"\n')
    assert cleaner("filter", "p.html", "--url", BASE, "--to", "markdown").stdout == out
    assert cleaner("run", "rows.jsonl", "-o", "out", "--to", "markdown").returncode == 0
    (file,) = (tmp_path / "out").rglob("*.md")
    assert want in file.read_text()
