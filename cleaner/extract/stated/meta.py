"""Meta tags: OpenGraph, article:*, Dublin Core, citation_*, and what publishers' tools write.

One table says what each name means and how far to trust it. The names are folded and ":"
and "_" and "-" made alike, because sites spell them at will.
"""

from typing import Any

from cleaner.extract.stated import dom
from cleaner.extract.stated.evidence import Sheet

# name: (field, rank). A name that several tags repeat (citation_author) gives one list.
_BYLINE = {
    "author": 20, "authors": 20, "citation.author": 12, "parsely.author": 16, "sailthru.author": 17,
    "byl": 15, "byline": 18, "article.author.name": 16, "dc.creator": 19, "dcterms.creator": 19,
    "dc.creator.personalname": 18, "dc.contributor": 30, "cxenseparse.author": 18,
    "og.article.author": 24, "article.author": 26, "og.author": 26, "bt.author": 18,
    "vr.author": 18, "dcsext.author": 20, "shareaholic.article.author.name": 20,
    "sailthru.byline.name": 15, "articleauthor": 18, "creator": 24, "rbauthors": 18,
    "article.authors": 18, "book.author": 26, "dc.author": 19, "content.author": 20,
    "smartbanner.author": 90, "branch.deeplink.authorname1": 20, "tph.tealium.post.author": 20,
    "octolytics.dimension.user.login": 95, "qc.author": 22, "twitter.author": 24,
    "page.author": 20, "post.author": 20, "author.name": 18, "news.author": 18, "writer": 20,
    "autor": 20, "dc.creator.author": 18, "hdl.author": 20, "wp.author": 22, "ob.author": 22,
}  # fmt: skip
_DATE = {
    "article.published.time": 14, "og.article.published.time": 14, "article.published": 14,
    "datepublished": 15, "parsely.pub.date": 14, "sailthru.date": 17, "pubdate": 16, "pdate": 16,
    "publishdate": 16, "publish.date": 16, "publication.date": 16, "published.date": 16,
    "publisheddate": 16, "published": 17, "published.at": 16, "pub.date": 16, "published.time": 16,
    "content.publishdate": 16, "citation.publication.date": 18, "citation.date": 18,
    "citation.online.date": 17, "dc.date.issued": 16, "dcterms.issued": 16, "dc.date": 20,
    "dcterms.date": 20, "dc.date.created": 19, "dcterms.created": 19, "date.created": 20,
    "dc.created": 20, "dcterms.available": 21, "date.available": 21, "dc.date.published": 16,
    "cxenseparse.recs.publishtime": 17, "cxenseparse.publishtime": 17, "rnews.datepublished": 15,
    "cxenseparse.recs.published.time": 17, "bt.pubdate": 16, "vr.published.time": 17,
    "prism.publicationdate": 16, "dcsext.articlefirstpublished": 17, "displaydate": 18,
    "article.date.original": 17, "originalpublicationdate": 15, "first.published": 15,
    "shareaholic.article.published.time": 17, "og.published.time": 16, "og.pubdate": 16,
    "article.publish.date": 16, "article.pubdate": 16, "article.created": 20, "articledate": 17,
    "article.date": 17, "ptime": 17, "weibo.article.create.at": 18, "date": 22, "datecreated": 22,
    "created": 24, "created.date": 22, "dc.date.submitted": 30, "doc.date": 24,
    "last.published": 30, "publish.time": 16, "publishtime": 16, "pubtime": 16, "releasedate": 22,
    "release.date": 22, "nastooh.publishdate": 16, "eomportal.lastupdate": 60, "dateposted": 18,
    "tph.tealium.post.date": 17, "post.date": 18, "gentime": 26, "contentpublishdate": 16,
    "uploaddate": 24, "citation.year": 95, "firstpublished": 15, "article.creation.date": 18,
    "bpublicationdate": 18, "news.date": 18, "startpublicationdate": 18, "datum": 24,
    "dc.coverage.temporal": 90, "video.release.date": 26, "itemprop.datepublished": 15,
}  # fmt: skip
_MODIFIED = {
    "article.modified.time": 14, "og.article.modified.time": 14, "datemodified": 14,
    "article.modified": 16, "dcterms.modified": 15, "dc.date.modified": 15, "dc.modified": 16,
    "og.updated.time": 18, "og.modified.time": 16, "lastmod": 18, "last.modified": 22,
    "modified": 20, "modified.date": 18, "modified.time": 18, "date.modified": 16,
    "date.updated": 16, "updated.time": 18, "bt.moddate": 16, "article.date.updated": 16,
    "article.updated": 16, "revised": 24, "updated": 20, "utime": 18, "moddate": 18,
    "shareaholic.article.modified.time": 18, "tph.tealium.post.modified.date": 18,
    "lastupdate": 20, "last.updated": 18, "dateupdated": 16, "article.updated.time": 15,
}  # fmt: skip
_REST = {
    "og.title": ("title", 20), "twitter.title": ("title", 24), "dc.title": ("title", 26),
    "dcterms.title": ("title", 26), "citation.title": ("title", 12), "sailthru.title": ("title", 22),
    "parsely.title": ("title", 16), "headline": ("title", 18), "title": ("title", 32),
    "article.headline": ("title", 18), "bt.title": ("title", 30), "hdl": ("title", 18),
    "cxenseparse.title": ("title", 24), "article.title": ("title", 18),
    "og.site.name": ("publisher", 10), "dc.publisher": ("publisher", 20), "publisher": ("publisher", 18),
    "dcterms.publisher": ("publisher", 20), "application.name": ("publisher", 30),
    "citation.journal.title": ("publisher", 9), "prism.publicationname": ("publisher", 14),
    "apple.mobile.web.app.title": ("publisher", 34), "copyright": ("rights", 20),
    "article.publication.name": ("publisher", 14), "cre": ("publisher", 16),
    "citation.publisher": ("publisher", 24), "al.ios.app.name": ("publisher", 40),
    "dc.rights": ("rights", 14), "dcterms.rights": ("rights", 14), "rights": ("rights", 18),
    "article.section": ("section", 14), "parsely.section": ("section", 16), "section": ("section", 18),
    "category": ("section", 24), "og.section": ("section", 16), "sailthru.verticals": ("section", 26),
    "news.keywords": ("tags", 14), "article.tag": ("tags", 12), "parsely.tags": ("tags", 16),
    "sailthru.tags": ("tags", 18), "keywords": ("tags", 20), "og.article.tag": ("tags", 14),
    "og.image": ("image", 14), "og.image.url": ("image", 14), "twitter.image": ("image", 16),
    "twitter.image.src": ("image", 18), "og.image.secure.url": ("image", 16),
    "og.url": ("canonical", 20), "og.locale": ("language", 40), "content.language": ("language", 30),
    "dc.language": ("language", 24), "dcterms.language": ("language", 24), "language": ("language", 30),
    "citation.language": ("language", 24), "inlanguage": ("language", 30),
    "og.description": ("standfirst", 20), "twitter.description": ("standfirst", 24),
    "description": ("standfirst", 26), "dc.description": ("standfirst", 28),
    "sailthru.description": ("standfirst", 26), "lp": ("standfirst", 24),
}  # fmt: skip
_TABLE: dict[str, tuple[str, int]] = {
    **{name: ("byline", rank) for name, rank in _BYLINE.items()},
    **{name: ("date", rank) for name, rank in _DATE.items()},
    **{name: ("modified", rank) for name, rank in _MODIFIED.items()},
    **_REST,
}
_LIKE = str.maketrans(":_-", "...")
_OPENGRAPH = ("og.", "article.")


def read(tree: Any, sheet: Sheet) -> None:
    """Put what the meta tags say on `sheet`."""
    lists: dict[str, list[str]] = {}
    labels: dict[str, str] = {}
    for node in dom.select(tree, "meta[content]", 400):
        found = dom.attributes(node)
        content = found.get("content") or ""
        names = found.get("property") or found.get("name")
        if not names or not content.strip():
            names = names or found.get("http-equiv") or ""
        for raw in {names, found.get("name") or names} if names else ():
            name = raw.strip().lower().translate(_LIKE)
            if name.startswith("twitter.label") or name.startswith("twitter.data"):
                labels[name] = content
            elif name in _TABLE:
                values = lists.setdefault(name, [])
                if content not in values and len(values) < 60:
                    values.append(content)
    for name, values in lists.items():
        field, rank = _TABLE[name]
        by = ("opengraph/" if name.startswith(_OPENGRAPH) else "meta/") + name
        if field == "byline":
            sheet.add(field, tuple(values), by, rank)
        elif field == "tags":
            parts = (part for value in values for part in value.split(","))
            sheet.add(field, tuple(parts), by, rank)
        else:
            for value in values[:3]:
                sheet.add(field, value, by, rank)
    for number in "12":  # "Written by" / "Ada Moreno", as blogs write for Twitter and Slack
        label = labels.get(f"twitter.label{number}", "").lower()
        value = labels.get(f"twitter.data{number}")
        if value and any(word in label for word in _WRITTEN):
            sheet.add("byline", (value,), "meta/twitter.label", 19)


_WRITTEN = (
    "written by", "author", "verfasst von", "geschrieben von", "autor", "escrito por", "écrit par",
    "scritto da", "geschreven door", "skrevet av", "skrivet av", "napisane przez", "автор", "作者",
)  # fmt: skip
