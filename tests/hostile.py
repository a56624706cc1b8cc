"""Pages that stop or break extractors. Each is a function of `n`: a thousandth of its full size."""

import random

STORY = (
    "<p>The old iron bridge over the Lenne opened again on Monday after three years of repairs,"
    " and the first to cross it was a school class from the village on the other bank.</p>"
    "<p>We have walked the long way round since the second grade, said the teacher, who had"
    " brought apple juice for everyone. The town paid four million euros for the new deck.</p>"
    "<p>The mayor said that the toll of 1954 would not come back. A second bridge, two miles down"
    " the river, is to be looked at by engineers before the winter, the council decided.</p>"
)
TOP = (
    "<!doctype html><html><head><title>The bridge is open</title></head><body><article>"
    f"<h1>The bridge is open</h1>{STORY}"
)


def many(unit, count):
    """`count` copies of `unit`, each with its number in the place of "#"."""
    return "".join(unit.replace("#", str(number)) for number in range(count))


def noise(size):
    return random.Random(7).randbytes(size)


def script(kind, text):
    return f"<script type='{kind}'>{text}"


LD = "application/ld+json"

# What other extractors break on: n = 1000 gives the size in the name.
KNOWN = {
    "50,000 attributes on one tag": lambda n: f"{TOP}<p {many('a#=# ', 50 * n)}>the end",
    "100,000 nested divs": lambda n: TOP + "<div>" * (100 * n) + "the end" + "</div>" * (100 * n),
    "200,000 paragraphs": lambda n: TOP + many("<p>the text of paragraph #.", 200 * n),
    "50,000 table rows": lambda n: TOP + "<table>" + many("<tr><td>#<td>the text", 50 * n),
    "10 MB in one attribute": lambda n: f"{TOP}<p title='{'x' * 10_000 * n}'>the end",
    "a megabyte of cut JSON-LD": lambda n: (
        script(LD, "[" + '{"@type":"NewsArticle","a":{"author":"b' * (26 * n)) + "</script>" + TOP
    ),
    "2 MB of combining marks": lambda n: TOP + "<p>the end" + "\u0301" * (1000 * n),
    "random bytes": lambda n: noise(1000 * n),
    "random bytes after a page": lambda n: TOP.encode() + noise(1000 * n),
    "a page in a wrong charset": lambda n: (
        b"<html><head><meta charset=utf-8></head><body>"
        + "<p>Die Brücke über die Lenne öffnet wieder für Fußgänger.</p>".encode("latin-1") * (16 * n)
    ),
    "frames only": lambda n: (
        "<html><head><title>x</title></head><frameset cols=1,2>" + "<frame src=a>" * (75 * n)
    ),
    "script only": lambda n: (
        "<html><body><script>" + "var a = '<p>x</p>'; if (a<b) {}\n" * (30 * n) + "</script></html>"
    ),
    "an empty body": lambda n: "<html><head><title>x</title></head><body>" + " " * (1000 * n),
    "XML": lambda n: (
        "<?xml version='1.0'?><rss><channel>"
        + "<item><title>The bridge</title><description>It is open</description></item>" * (12 * n)
    ),
    "a PDF named .html": lambda n: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n" + noise(1000 * n),
}  # fmt: skip

# Of our own invention.
MORE = {
    "links": lambda n: TOP + many("<a href=/#>link #</a> ", 40 * n),
    "a link in every paragraph": lambda n: TOP + many("<p><a href=/#>link #</a>", 30 * n),
    "links in links": lambda n: TOP + "<a href=x>the text " * (50 * n),
    "line breaks": lambda n: TOP + "the text<br>" * (40 * n),
    "bare line breaks": lambda n: TOP + "<br>" * (250 * n),
    "one line without a blank": lambda n: TOP + "<p>" + "x" * (1000 * n),
    "one line of Chinese": lambda n: TOP + "<p>" + "港では朝から人々が船を待っていた。" * (20 * n),
    "one line of words": lambda n: TOP + "<p>" + many("word# ", 100 * n),
    "nested divs between end tags of nothing": lambda n: TOP + "<div></x>" * (100 * n) + "the end",
    "nested divs between end tags in scripts": lambda n: (
        TOP + "<div><script>'</div>'</script>" * (30 * n) + "the end"
    ),
    "nested divs between end tags in comments": lambda n: (
        TOP + "<div><!-- </div> -->" * (50 * n) + "the end"
    ),
    "attributes on a picture": lambda n: f"{TOP}<img {many('a#=# ', 50 * n)}>the end",
    "attributes on a script": lambda n: f"{TOP}<script {many('a#=# ', 50 * n)}></script>the end",
    "deep tables": lambda n: TOP + "<table><tr><td>" * (60 * n) + "the end",
    "deep lists": lambda n: TOP + "<ul><li>" * (100 * n) + "the end",
    "a script without end": lambda n: TOP + "<script>" + "if (a<b) x(); </p>\n" * (50 * n),
    "a textarea without end": lambda n: TOP + "<textarea>" + "<p>the text </p>\n" * (50 * n),
    "a title without end": lambda n: "<title>" + "<p>the text </p>\n" * (50 * n),
    "a comment without end": lambda n: TOP + "<!--" + "the text -- > " * (70 * n),
    "plaintext": lambda n: TOP + "<plaintext>" + "<p>the text</p>\n" * (50 * n),
    "a class for every paragraph": lambda n: TOP + many("<p class=c#>the text", 40 * n),
    "a class for every box": lambda n: TOP + many("<div class='x# author#'><p>the text</div>", 15 * n),
    "paragraphs, each in its own fifty boxes": lambda n: (
        TOP + ("<div>" * 50 + "<p>the text</p>" + "</div>" * 50) * n
    ),
    "JSON-LD blocks": lambda n: (
        many(script(LD, '{"@type":"Article","author":"A B#"}</script>'), 12 * n) + TOP
    ),
    "JSON-LD nested 100,000 deep": lambda n: script(LD, '{"a":[' * (100 * n)) + "</script>" + TOP,
    "JSON-LD of many authors": lambda n: (
        script(LD, '{"@type":"NewsArticle","author":[' + many('{"name":"Ada Moreno #"},', 40 * n))
        + "1]}</script>" + TOP
    ),
    "entities": lambda n: TOP + "<p>" + "&eacute;" * (120 * n),
    "entities in entities": lambda n: TOP + "<p>the end" + "&amp;amp;" * (60 * n),
    "an entity without end": lambda n: TOP + "<p>&#" + "9" * (1000 * n) + ";",
    "null bytes": lambda n: TOP + "<p>the end" + "\0" * (1000 * n),
    "comments": lambda n: TOP + "<!-- the text -->" * (60 * n),
    "svg": lambda n: TOP + "<svg><g><path d='M0 0'/><text>x</text></g></svg>" * (20 * n),
    "nested svg": lambda n: TOP + "<svg>" + "<g>" * (300 * n) + "the end",
    "paragraphs in svg": lambda n: TOP + "<svg><foreignObject><p>the text" * (30 * n),
    "mathematics": lambda n: TOP + "<math><mi>x</mi><mo>+</mo></math>" * (30 * n),
    "frames in frames": lambda n: "<title>x</title>" + "<frameset><frame src=a>" * (40 * n),
    "inline frames": lambda n: TOP + "<iframe srcdoc='<p>x</p>'></iframe>" * (30 * n),
    "templates": lambda n: TOP + "<template>" * (100 * n) + "the end",
    "options": lambda n: TOP + "<select>" + "<option>x" * (100 * n),
    "crossed formatting": lambda n: TOP + "<b><i>the</b>text</i> " * (40 * n),
    "formatting never closed": lambda n: TOP + many("<p><font a=#>the text", 40 * n),
    "formatting before paragraphs": lambda n: (
        f"{TOP}<p>{many('<font a=#>', n)}" + "<p>the text" * (20 * n)
    ),
    "bold never closed before paragraphs": lambda n: TOP + "<b>" * 10 + "<p>x</b>" * (20 * n),
    "text out of place in a table": lambda n: TOP + "<table>" + "<b>the text<tr>y" * (50 * n),
    "end tags of nothing": lambda n: TOP + "</p></b></div>" * (50 * n),
    "bodies": lambda n: TOP + many("<body a#=b><html c=d>", 40 * n),
    "quotes in a tag": lambda n: TOP + "<p a=" + '"' * (1000 * n) + ">the end",
    "less-than signs": lambda n: TOP + "<p>the end" + "<" * (1000 * n),
    "a tag name without end": lambda n: TOP + "<" + "a" * (1000 * n) + ">the end",
    "a tag for every text": lambda n: TOP + many("<t#>the text</t#>", 40 * n),
    "a listing": lambda n: TOP + "<pre>" + "the text of a line\n" * (30 * n),
    "cells in one row": lambda n: TOP + "<table><tr>" + "<td>x" * (100 * n),
    "headings": lambda n: TOP + "<h1>The bridge is open</h1>" * (30 * n),
    "captions": lambda n: TOP + "<figure><img><figcaption>In May.</figcaption></figure>" * (15 * n),
    "bylines": lambda n: TOP + "<p class=byline>By Ada Moreno" * (20 * n),
    "days": lambda n: TOP + "<p>5 January 2026" * (20 * n),
    "mail links": lambda n: TOP + many("<a href=mailto:ada#@example.com>x</a> ", 30 * n),
    "hidden paragraphs": lambda n: TOP + "<p hidden>the text<p style='display:none'>x" * (15 * n),
    "marks of direction": lambda n: TOP + "<p>" + "\u202e\u202dabc" * (100 * n),
    "boxes in chains of four hundred": lambda n: (
        TOP + many("<div class=c#>" + "<div>" * 400 + "x" + "</div>" * 401, max(1, n // 8))
    ),
    "HTML in articleBody": lambda n: (
        script(LD, '{"@type":"NewsArticle","articleBody":"' + "<p><b>the text " * (60 * n) + '"}')
        + "</script>" + TOP
    ),
    "entities in articleBody": lambda n: (
        script(LD, '{"@type":"NewsArticle","articleBody":"' + "&amp;lt;" * (120 * n) + '"}')
        + "</script>" + TOP
    ),
    "quotes in JSON-LD": lambda n: (
        script(LD, '{"@type":"NewsArticle","description":"' + '\\"' * (500 * n)) + "</script>" + TOP
    ),
    "a style of blanks": lambda n: TOP + "<p style='" + "display     " * (80 * n) + "'>the end",
    "days in one line": lambda n: TOP + "<p>" + "5 January 2026 " * (60 * n),
    "names in one line": lambda n: TOP + "<p>By " + "Ada Moreno and " * (60 * n),
    "dots in an address": lambda n: TOP + "<p>ada@" + "a." * (500 * n),
    "definitions": lambda n: TOP + "<dl>" + "<dt>the<dd>text" * (30 * n),
    "what has no width": lambda n: TOP + "<p>" + "\ufeff\u200b\u200d" * (100 * n),
    "mojibake": lambda n: TOP + "<p>He didnâ€™t answer, cafÃ©." * (10 * n),
}  # fmt: skip

PAGES = {**KNOWN, **MORE}


def page(name, n):
    """The bytes of the page called `name`."""
    raw = PAGES[name](n)
    return raw if isinstance(raw, bytes) else raw.encode()


def sized(name, size):
    """The page called `name`, of about `size` bytes."""
    return page(name, max(1, round(20 * size / len(page(name, 20)))))
