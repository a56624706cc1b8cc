"""Meta tags: OpenGraph, article:*, Dublin Core, citation_*, and what publishers' tools write.

One table says what each name means and how far to trust it. Names are folded, and ":", "_"
and "-" made alike, because sites spell them at will.
"""

import re
from functools import lru_cache

from cleaner.page.stated.evidence import Sheet
from cleaner.page.stated.marks import Marks

# For each field lines of a rank and the names that have it; a small rank is strong.
# A name that several tags repeat (citation_author) gives one list.
_NAMES = {
    "byline": """
12 citation.author
15 byl sailthru.byline.name
16 article.author.name parsely.author
17 sailthru.author
18 article.authors articleauthor author.name bt.author byline cxenseparse.author
   dc.creator.author dc.creator.personalname news.author rbauthors vr.author
19 dc.author dc.creator dcterms.creator
20 author authors autor branch.deeplink.authorname1 content.author dcsext.author hdl.author
   page.author post.author shareaholic.article.author.name tph.tealium.post.author writer
22 ob.author qc.author wp.author
24 creator og.article.author twitter.author
26 article.author book.author og.author
30 dc.contributor
90 smartbanner.author
95 octolytics.dimension.user.login
""",
    "date": """
14 article.published article.published.time og.article.published.time parsely.pub.date
15 datepublished first.published firstpublished itemprop.datepublished originalpublicationdate
   rnews.datepublished
16 article.pubdate article.publish.date bt.pubdate content.publishdate contentpublishdate
   dc.date.issued dc.date.published dcterms.issued nastooh.publishdate og.pubdate
   og.published.time pdate prism.publicationdate pub.date pubdate publication.date publish.date
   publish.time publishdate published.at published.date published.time publisheddate publishtime
   pubtime
17 article.date article.date.original articledate citation.online.date cxenseparse.publishtime
   cxenseparse.recs.published.time cxenseparse.recs.publishtime dcsext.articlefirstpublished
   ptime published sailthru.date shareaholic.article.published.time tph.tealium.post.date
   vr.published.time
18 article.creation.date bpublicationdate citation.date citation.publication.date dateposted
   displaydate news.date post.date startpublicationdate weibo.article.create.at
19 dc.date.created dcterms.created
20 article.created date.created dc.created dc.date dcterms.date
21 date.available dcterms.available
22 created.date date datecreated release.date releasedate
24 created datum doc.date uploaddate
26 gentime video.release.date
30 dc.date.submitted last.published
60 eomportal.lastupdate
90 dc.coverage.temporal
95 citation.year
""",
    "modified": """
14 article.modified.time datemodified og.article.modified.time
15 article.updated.time dc.date.modified dcterms.modified
16 article.date.updated article.modified article.updated bt.moddate date.modified date.updated
   dateupdated dc.modified og.modified.time
18 last.updated lastmod moddate modified.date modified.time og.updated.time
   shareaholic.article.modified.time tph.tealium.post.modified.date updated.time utime
20 lastupdate modified updated
22 last.modified
24 revised
""",
    "title": """
12 citation.title
16 parsely.title
18 article.headline article.title hdl headline
20 og.title
22 sailthru.title
24 cxenseparse.title twitter.title
26 dc.title dcterms.title
30 bt.title
32 title
""",
    "publisher": """
9 citation.journal.title
10 og.site.name
14 article.publication.name prism.publicationname
16 cre
18 publisher
20 dc.publisher dcterms.publisher
24 citation.publisher
30 application.name
34 apple.mobile.web.app.title
40 al.ios.app.name
""",
    "rights": """
14 dc.rights dcterms.rights
18 rights
20 copyright
""",
    "section": """
14 article.section
16 og.section parsely.section
18 section
24 category
26 sailthru.verticals
""",
    "tags": """
12 article.tag
14 news.keywords og.article.tag
16 parsely.tags
18 sailthru.tags
20 keywords
""",
    "image": """
14 og.image og.image.url
16 og.image.secure.url twitter.image
18 twitter.image.src
""",
    "canonical": """
20 og.url
""",
    "language": """
24 citation.language dc.language dcterms.language
30 content.language inlanguage language
40 og.locale
""",
    "standfirst": """
20 og.description
24 lp twitter.description
26 description sailthru.description
28 dc.description
""",
}
_TABLE: dict[str, tuple[str, int]] = {}
for _field, _text in _NAMES.items():
    _rank = 0
    for _word in _text.split():
        if _word.isdigit():
            _rank = int(_word)
        else:
            _TABLE[_word] = (_field, _rank)

_LIKE = str.maketrans(":_-", "...")
_OPENGRAPH = ("og.", "article.")
_MOST = 60  # values of one name
# Names in no table that still say what their day is.
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_LIKE_DAY = re.compile(r"publi|date|created|issued|upload|posted")
_OTHER_DAY = re.compile(r"updat|modif|expir|birth|event|start|end|valid|crawl|import|revi|review")
_WRITTEN = (
    "written by", "author", "verfasst von", "geschrieben von", "autor", "escrito por", "écrit par",
    "scritto da", "geschreven door", "skrevet av", "skrivet av", "napisane przez", "автор", "作者",
)  # fmt: skip


@lru_cache(maxsize=1024)  # every page uses the same few hundred
def _folded(name: str) -> str:
    return name.strip().lower().translate(_LIKE)


def read(marks: Marks, sheet: Sheet) -> None:
    """Put what the meta tags say on `sheet`."""
    lists: dict[str, list[str]] = {}
    labels: dict[str, str] = {}
    for mark in marks.of("meta"):
        content = mark.get("content").strip()
        if not content:
            continue
        for key in ("property", "name"):
            said = mark.found.get(key)
            if not said:
                continue
            name = _folded(said)
            if name.startswith(("twitter.label", "twitter.data")):
                labels[name] = content
            elif name in _TABLE:
                values = lists.setdefault(name, [])
                if content not in values and len(values) < _MOST:
                    values.append(content)
            elif _DAY.match(content) and _LIKE_DAY.search(name) and not _OTHER_DAY.search(name):
                sheet.add("date", content, "meta-like/" + name[:60], 34)
    for name, values in lists.items():
        field, rank = _TABLE[name]
        by = ("opengraph/" if name.startswith(_OPENGRAPH) else "meta/") + name
        if field == "byline":
            sheet.add(field, tuple(values), by, rank)
        elif field == "tags":
            sheet.add(field, tuple(part for value in values for part in value.split(",")), by, rank)
        else:
            for value in values[:3]:
                sheet.add(field, value, by, rank)
    for number in "12":  # "Written by" / "Ada Moreno", as blogs tell Twitter and Slack
        label = labels.get(f"twitter.label{number}", "").lower()
        writer = labels.get(f"twitter.data{number}")
        if writer and any(word in label for word in _WRITTEN):
            sheet.add("byline", (writer,), "meta/twitter.label", 19)
