"""What JSON-LD says: the object that describes this page's article, and no other.

A page may carry ten objects: the article, its publisher, a breadcrumb, the three stories
beside it. Only what stands at the top, in a ``@graph`` or as ``mainEntity`` can be the
article; lists of related items are never entered. Among several articles the one whose
address or headline is the page's wins.

Law: no value of any type raises; nesting is followed `DEPTH` levels and `NODES` objects far.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from cleaner.page.stated.broken_json import parse
from cleaner.page.stated.evidence import Evidence, Sheet

DEPTH = 6
NODES = 400
AUTHORS = 40  # a paper has dozens; more names than this are a contributor index

_ARTICLE = {
    "newsarticle", "article", "blogposting", "reportagenewsarticle", "opinionnewsarticle",
    "analysisnewsarticle", "backgroundnewsarticle", "reviewnewsarticle", "asknewsarticle",
    "satiricalarticle", "report", "scholarlyarticle", "medicalscholarlyarticle", "techarticle",
    "liveblogposting", "advertisercontentarticle", "socialmediaposting", "posting",
    "discussionforumposting", "apireference",
}  # fmt: skip
_WORK = {
    "review", "criticreview", "recipe", "howto", "videoobject", "podcastepisode", "creativework",
    "qapage", "question", "medicalwebpage", "dataset", "event", "claimreview", "imagegallery",
    "mediagallery", "audioobject", "radioepisode", "tvepisode", "clip", "book", "faqpage",
    "interview", "presentationdigitaldocument", "softwareapplication", "product",
}  # fmt: skip
_PAGE = {"webpage", "itempage", "aboutpage", "collectionpage", "profilepage", "website"}
_DOWN = ("@graph", "mainEntity", "mainEntityOfPage")


def read(blocks: list[str], sheet: Sheet) -> str | None:
    """Put what the scripts say on `sheet`; return the article's body where they carry it."""
    nodes: list[tuple[int, Mapping[str, Any]]] = []
    by_id: dict[str, Mapping[str, Any]] = {}
    for block in blocks:
        for value in parse(block):
            for level, node in _objects(value):
                if len(nodes) >= NODES:
                    break
                nodes.append((level, node))
    for _, node in nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(by_id.get(name, ())):
            by_id[name] = node
    best: tuple[float, Mapping[str, Any], str] | None = None
    rest: list[tuple[float, Mapping[str, Any], str]] = []
    for order, (level, node) in enumerate(nodes):
        kind = _kind(node)
        score = _score(node, kind, level, sheet) - order / 1000
        if score > 0:
            rest.append((score, node, kind))
            if best is None or score > best[0]:
                best = rest[-1]
    if best is not None:
        _article(best[1], best[2], by_id, sheet, 0)
    body = _text(best[1].get("articleBody") or best[1].get("text")) if best else None
    for number, (_, node, kind) in enumerate(sorted(rest, key=lambda item: -item[0])[:4]):
        if best is not None and node is not best[1]:
            _article(node, kind, by_id, sheet, 25 + number)
    for _, node in nodes:
        kind = _kind(node)
        if kind in ("website", "newsmediaorganization", "organization"):
            sheet.add("publisher", _name(node), "json-ld/" + kind, 45)
    return body


def _objects(value: Any) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Every object that may describe the page, with its level, in the order of the text."""
    stack: list[tuple[int, Any]] = [(0, value)]
    seen = 0
    while stack and seen < NODES:
        level, here = stack.pop()
        if isinstance(here, list):
            stack.extend((level, item) for item in reversed(here[:NODES]))
        elif isinstance(here, dict):
            seen += 1
            yield level, here
            if level < DEPTH:
                stack.extend((level + 1, here[key]) for key in reversed(_DOWN) if key in here)


def _kind(node: Mapping[str, Any]) -> str:
    """The type that says most, folded: "newsarticle" before "webpage"."""
    types = node.get("@type") or node.get("type")
    names = [types] if isinstance(types, str) else types if isinstance(types, list) else []
    folded = [n.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for n in names if isinstance(n, str)]
    for group in (_ARTICLE, _WORK, _PAGE):
        for name in folded:
            if name in group:
                return name
    return folded[0] if folded else ""


def _score(node: Mapping[str, Any], kind: str, level: int, sheet: Sheet) -> float:
    """How likely `node` is the page's article; 0 or less: never."""
    dated = any(k in node for k in ("datePublished", "dateCreated", "uploadDate"))
    signed = any(k in node for k in ("author", "creator"))
    if kind in _ARTICLE or kind.endswith("article"):
        score = 10.0
    elif kind in _WORK:
        score = 4.0
    elif kind in _PAGE or ("headline" in node and (dated or signed)):
        score = 2.0 if dated or signed else 0.5
    else:
        return 0.0
    score += dated + signed + ("headline" in node) + ("articleBody" in node)
    if sheet.is_here(_urls(node)):
        score += 6
    if sheet.is_title(_text(node.get("headline")) or _text(node.get("name"))):
        score += 4
    return score - level / 10


def _urls(node: Mapping[str, Any]) -> Iterator[str]:
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _article(
    node: Mapping[str, Any],
    kind: str,
    by_id: Mapping[str, Mapping[str, Any]],
    sheet: Sheet,
    weaker: int,
) -> None:
    by = "json-ld/" + (kind or "object")
    video = 12 if kind not in _ARTICLE else 0  # a page's video has its own maker and day
    people: list[Evidence] = []
    for key, rank in (("author", 10), ("creator", 14), ("contributor", 30)):
        people = list(_people(node.get(key), by_id))
        persons = tuple(p.value for p in people if p.kind != "organization")
        groups = tuple(p.value for p in people if p.kind == "organization")
        sheet.add("byline", persons, f"{by}.{key}", rank + weaker + video)
        sheet.add("byline", groups, f"{by}.{key}:organization", rank + 2 + weaker + video)
    page = 8 if kind in _PAGE else 0
    for key, field, rank in (
        ("datePublished", "date", 10),
        ("dateCreated", "date", 22),
        ("uploadDate", "date", 22),
        ("dateModified", "modified", 10),
        ("headline", "title", 14),
        ("articleSection", "section", 10),
        ("inLanguage", "language", 30),
        ("copyrightNotice", "rights", 10),
        ("license", "rights", 20),
        ("alternativeHeadline", "title", 40),
    ):
        for value in _texts(node.get(key)):
            extra = page + weaker + (video if field == "date" else 0)
            sheet.add(field, value, f"{by}.{key}", rank + extra)
            break
    if kind in _ARTICLE:
        sheet.add("title", _text(node.get("name")), f"{by}.name", 38 + weaker)
    sheet.add("standfirst", _text(node.get("description")), f"{by}.description", 14 + weaker)
    sheet.add("publisher", _name(_deref(node.get("publisher"), by_id)), f"{by}.publisher", 12)
    sheet.add("image", _url(node.get("image")), f"{by}.image", 20 + weaker)
    tags = tuple(t for v in _texts(node.get("keywords")) for t in v.split(","))[:50]
    sheet.add("tags", tuple(t.strip() for t in tags if t.strip()), f"{by}.keywords", 10 + weaker)
    for url in _urls(node):
        if not weaker and url.startswith("http"):
            sheet.add("canonical", url, f"{by}.url", 30)
            break


def _people(value: Any, by_id: Mapping[str, Mapping[str, Any]]) -> Iterator[Evidence]:
    """The authors in a value of any shape: text, object, list, list in a list, reference."""
    stack = [(value, 0)]
    found = 0
    while stack and found < AUTHORS:
        here, level = stack.pop()
        if isinstance(here, str):
            found += 1
            yield Evidence(here, "")
        elif isinstance(here, list) and level < 4:
            stack.extend((item, level + 1) for item in reversed(here[:AUTHORS]))
        elif isinstance(here, dict):
            here = _deref(here, by_id)
            kind = _kind(here)
            name = here.get("name")
            if name is None and ("givenName" in here or "familyName" in here):
                name = f"{_text(here.get('givenName')) or ''} {_text(here.get('familyName')) or ''}"
            for text in _texts(name):
                found += 1
                yield Evidence(text, "organization" if "organization" in kind else kind)
            if name is None and level < 4:
                for key in ("author", "@value", "@list"):
                    if key in here:
                        stack.append((here[key], level + 1))


def _deref(value: Any, by_id: Mapping[str, Mapping[str, Any]]) -> Any:
    """The object that ``{"@id": ...}`` points at, when it is on this page."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict) and "name" not in value:
        name = value.get("@id")
        if isinstance(name, str):
            return by_id.get(name, value)
    return value


def _texts(value: Any) -> Iterator[str]:
    """The strings in a value that should be one string or a list of them."""
    for item in value[:50] if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            item = item.get("@value") or item.get("name")
        if isinstance(item, str) and item.strip():
            yield item
        elif isinstance(item, int) and not isinstance(item, bool):
            yield str(item)


def _text(value: Any) -> str | None:
    return next(_texts(value), None)


def _name(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("name")
    return _text(value)


def _url(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("url") or value.get("contentUrl")
    return _text(value)
