"""Meta tags: OpenGraph, article:*, Dublin Core, citation_*, and those of publishing systems.

One table maps each name to its field and rank. Names are folded, with ":", "_" and "-"
written ".", because sites spell them at will.
"""

import re
from functools import lru_cache

from cleaner.page.stated.elements import Elements
from cleaner.page.stated.evidence import Evidence

# For each field, ranks and the names that have them; a small rank is strong. Names below 20 are
# written for the purpose; those of 90 and more are rarely right and better than nothing.
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


def _table(names: dict[str, str]) -> dict[str, tuple[str, int]]:
    """Each name of a meta tag with its field and rank."""
    table: dict[str, tuple[str, int]] = {}
    for field, text in names.items():
        rank = 0
        for word in text.split():
            if word.isdigit():
                rank = int(word)
            else:
                table[word] = (field, rank)
    return table


_TABLE = _table(_NAMES)
_DOTS = str.maketrans(":_-", "...")
_OPENGRAPH = ("og.", "article.")
_MAX_VALUES, _MAX_TEXTS = 60, 3  # of one name; for a list, and for a text
_MAX_NAME = 60  # characters of a name in `Found.by`
# Names that are not in the table but suggest a day, where the content is one.
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_DAY_NAME = re.compile(r"publi|date|created|issued|upload|posted")
_OTHER_DAY = re.compile(r"updat|modif|expir|birth|event|start|end|valid|crawl|import|revi|review")
_WRITTEN_BY = (
    "written by", "author", "verfasst von", "geschrieben von", "autor", "escrito por", "écrit par",
    "scritto da", "geschreven door", "skrevet av", "skrivet av", "napisane przez", "автор", "作者",
)  # fmt: skip


def read(elements: Elements, evidence: Evidence) -> None:
    """Add what the meta tags state to `evidence`."""
    values: dict[str, list[str]] = {}
    cards: dict[str, str] = {}  # "twitter.label1" and its "twitter.data1"
    for element in elements.of("meta"):
        content = element.get("content").strip()
        if not content:
            continue
        for attribute in ("property", "name"):
            spelling = element.attributes.get(attribute)
            if not spelling:
                continue
            name = _plain_name(spelling)
            if name.startswith(("twitter.label", "twitter.data")):
                cards[name] = content
            elif name in _TABLE:
                known = values.setdefault(name, [])
                if content not in known and len(known) < _MAX_VALUES:
                    known.append(content)
            elif _DAY.match(content) and _DAY_NAME.search(name) and not _OTHER_DAY.search(name):
                evidence.add("date", content, "meta-like/" + name[:_MAX_NAME], 34)
    for name, known in values.items():
        _add(name, known, evidence)
    for number in "12":  # "Written by" and "Ada Moreno", which blogs write for Twitter and Slack
        label = cards.get(f"twitter.label{number}", "").lower()
        author = cards.get(f"twitter.data{number}")
        if author and any(words in label for words in _WRITTEN_BY):
            evidence.add("byline", (author,), "meta/twitter.label", 19)


def _add(name: str, values: list[str], evidence: Evidence) -> None:
    """Add the values of all meta tags of one name; authors and tags are one list."""
    field, rank = _TABLE[name]
    by = ("opengraph/" if name.startswith(_OPENGRAPH) else "meta/") + name
    if field == "byline":
        evidence.add(field, tuple(values), by, rank)
    elif field == "tags":
        evidence.add(field, tuple(tag for value in values for tag in value.split(",")), by, rank)
    else:
        for value in values[:_MAX_TEXTS]:
            evidence.add(field, value, by, rank)


@lru_cache(maxsize=1024)  # every page uses the same few hundred
def _plain_name(name: str) -> str:
    return name.strip().lower().translate(_DOTS)
