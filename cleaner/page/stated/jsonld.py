"""JSON-LD: the object that describes this page's article, and no other.

A page may carry ten objects: the article, its publisher, a breadcrumb, three related stories. Only
one at the top, in a ``@graph`` or under ``mainEntity`` can be the article; lists of
related items are never searched. Among several articles the one with the page's own URL or
headline wins.

Law: no value of any type raises. At most `MAX_DEPTH` levels and `MAX_OBJECTS` objects are read.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from cleaner.page.stated.evidence import Evidence
from cleaner.page.stated.lenient_json import parse

# Depth and count are bounds against hostile pages; the costs are set by hand on the bench.
MAX_DEPTH = 6
MAX_OBJECTS = 400
MAX_AUTHORS = 40  # a paper has dozens; more names are an index of contributors
_MAX_USED = 4  # objects whose statements are used: the likeliest article and three others
_OTHERS_COST = 25  # added to the ranks of the others
_VIDEO_COST = 12  # a video on the page has its own author and day
_PAGE_COST = 8  # days and titles of the web page, not of the article
_MAX_TAGS = 50  # and items of any other list of texts
_DEEPEST = 4  # lists and objects around an author's name

Object = Mapping[str, Any]

_ARTICLES = {
    "newsarticle", "article", "blogposting", "reportagenewsarticle", "opinionnewsarticle",
    "analysisnewsarticle", "backgroundnewsarticle", "reviewnewsarticle", "asknewsarticle",
    "satiricalarticle", "report", "scholarlyarticle", "medicalscholarlyarticle", "techarticle",
    "liveblogposting", "advertisercontentarticle", "socialmediaposting", "posting",
    "discussionforumposting", "apireference",
}  # fmt: skip
_WORKS = {
    "review", "criticreview", "recipe", "howto", "videoobject", "podcastepisode", "creativework",
    "qapage", "question", "medicalwebpage", "dataset", "event", "claimreview", "imagegallery",
    "mediagallery", "audioobject", "radioepisode", "tvepisode", "clip", "book", "faqpage",
    "interview", "presentationdigitaldocument", "softwareapplication", "product",
}  # fmt: skip
_PAGES = {"webpage", "itempage", "aboutpage", "collectionpage", "profilepage", "website"}
_NESTING_KEYS = ("@graph", "mainEntity", "mainEntityOfPage")
_AUTHOR_KEYS = (("author", 10), ("creator", 14), ("contributor", 30))  # with their ranks
_TEXT_KEYS = (  # the key, the field and the rank of its first value
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
)


class _Candidate(NamedTuple):
    """An object that may be the article, its type and how likely it is."""

    score: float
    node: Object
    kind: str


def read(scripts: list[str], evidence: Evidence) -> str | None:
    """Add what the scripts state to `evidence`; return the article's body, or None."""
    objects = _all_objects(scripts)
    by_id: dict[str, Object] = {}
    for _, node in objects:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(by_id.get(name, ())):
            by_id[name] = node
    candidates: list[_Candidate] = []
    for order, (level, node) in enumerate(objects):
        kind = _kind(node)
        score = _score(node, kind, level, evidence) - order / 1000
        if score > 0:
            candidates.append(_Candidate(score, node, kind))
    candidates.sort(key=lambda candidate: -candidate.score)
    for number, candidate in enumerate(candidates[:_MAX_USED]):
        _add_object(candidate, _OTHERS_COST + number if number else 0, by_id, evidence)
    body = None
    if candidates:
        node = candidates[0].node
        body = _text(node.get("articleBody") or node.get("text"))
    for _, node in objects:
        kind = _kind(node)
        if kind in ("website", "newsmediaorganization", "organization"):
            evidence.add("publisher", _name(node), "json-ld/" + kind, 45)
    return body


def _all_objects(scripts: list[str]) -> list[tuple[int, Object]]:
    """The first `MAX_OBJECTS` objects that may describe the page, with their levels."""
    objects: list[tuple[int, Object]] = []
    for script in scripts:
        for value in parse(script):
            for level, node in _objects(value):
                if len(objects) >= MAX_OBJECTS:
                    break
                objects.append((level, node))
    return objects


def _objects(value: Any) -> Iterator[tuple[int, Object]]:
    """Every object in a JSON value that may describe the page, with its level, in order."""
    stack: list[tuple[int, Any]] = [(0, value)]
    count = 0
    while stack and count < MAX_OBJECTS:
        level, here = stack.pop()
        if isinstance(here, list):
            stack.extend((level, item) for item in reversed(here[:MAX_OBJECTS]))
        elif isinstance(here, dict):
            count += 1
            yield level, here
            if level < MAX_DEPTH:
                nested = (here[key] for key in reversed(_NESTING_KEYS) if key in here)
                stack.extend((level + 1, item) for item in nested)


def _kind(node: Object) -> str:
    """The most specific type of an object, folded: "newsarticle" before "webpage"; "" for none."""
    types = node.get("@type") or node.get("type")
    names = [types] if isinstance(types, str) else types if isinstance(types, list) else []
    folded = [n.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for n in names if isinstance(n, str)]
    for group in (_ARTICLES, _WORKS, _PAGES):
        for name in folded:
            if name in group:
                return name
    return folded[0] if folded else ""


def _score(node: Object, kind: str, level: int, evidence: Evidence) -> float:
    """How likely an object is the page's article; 0 or less for never.

    The weights were set by hand on the development pages: a work of another kind has to be this
    page's to be as likely as an article that is not known to be.
    """
    dated = any(key in node for key in ("datePublished", "dateCreated", "uploadDate"))
    signed = any(key in node for key in ("author", "creator"))
    if kind in _ARTICLES or kind.endswith("article"):
        score = 10.0
    elif kind in _WORKS:
        score = 4.0
    elif kind in _PAGES or ("headline" in node and (dated or signed)):
        score = 2.0 if dated or signed else 0.5
    else:
        return 0.0
    score += dated + signed + ("headline" in node) + ("articleBody" in node)
    if evidence.is_here(_urls(node)):
        score += 6
    if evidence.is_title(_text(node.get("headline")) or _text(node.get("name"))):
        score += 4
    return score - level / 10


def _urls(node: Object) -> Iterator[str]:
    """The URLs an object gives for itself or its page."""
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _add_object(
    candidate: _Candidate, cost: int, by_id: Mapping[str, Object], evidence: Evidence
) -> None:
    """Add what one object states, each rank raised by `cost`."""
    _, node, kind = candidate
    by = "json-ld/" + (kind or "object")
    video_cost = 0 if kind in _ARTICLES else _VIDEO_COST
    for key, rank in _AUTHOR_KEYS:
        authors = list(_authors(node.get(key), by_id))
        people = tuple(author.name for author in authors if not author.is_organization)
        groups = tuple(author.name for author in authors if author.is_organization)
        rank += cost + video_cost
        evidence.add("byline", people, f"{by}.{key}", rank)
        evidence.add("byline", groups, f"{by}.{key}:organization", rank + 2)
    page_cost = _PAGE_COST if kind in _PAGES else 0
    for key, field, rank in _TEXT_KEYS:
        value = _text(node.get(key))
        if value is not None:
            rank += cost + page_cost + (video_cost if field == "date" else 0)
            evidence.add(field, value, f"{by}.{key}", rank)
    if kind in _ARTICLES:
        evidence.add("title", _text(node.get("name")), f"{by}.name", 38 + cost)
    evidence.add("standfirst", _text(node.get("description")), f"{by}.description", 14 + cost)
    publisher = _name(_dereferenced(node.get("publisher"), by_id))
    evidence.add("publisher", publisher, f"{by}.publisher", 12)
    evidence.add("image", _url(node.get("image")), f"{by}.image", 20 + cost)
    tags = [tag for value in _texts(node.get("keywords")) for tag in value.split(",")][:_MAX_TAGS]
    tags = [stripped for tag in tags if (stripped := tag.strip())]
    evidence.add("tags", tuple(tags), f"{by}.keywords", 10 + cost)
    own_url = next((url for url in _urls(node) if url.startswith("http")), None)
    if own_url is not None and not cost:
        evidence.add("canonical", own_url, f"{by}.url", 30)


class _Author(NamedTuple):
    name: str
    is_organization: bool


def _authors(value: Any, by_id: Mapping[str, Object]) -> Iterator[_Author]:
    """The authors in a value of any form: text, object, list, list in a list, reference."""
    stack = [(value, 0)]
    count = 0
    while stack and count < MAX_AUTHORS:
        here, level = stack.pop()
        if isinstance(here, str):
            count += 1
            yield _Author(here, False)
        elif isinstance(here, list) and level < _DEEPEST:
            stack.extend((item, level + 1) for item in reversed(here[:MAX_AUTHORS]))
        elif isinstance(here, dict):
            here = _dereferenced(here, by_id)
            is_organization = "organization" in _kind(here)
            name = here.get("name")
            if name is None and ("givenName" in here or "familyName" in here):
                name = f"{_text(here.get('givenName')) or ''} {_text(here.get('familyName')) or ''}"
            for text in _texts(name):
                count += 1
                yield _Author(text, is_organization)
            if name is None and level < _DEEPEST:
                for key in ("author", "@value", "@list"):
                    if key in here:
                        stack.append((here[key], level + 1))


def _dereferenced(value: Any, by_id: Mapping[str, Object]) -> Any:
    """The object that ``{"@id": ...}`` points at, if it is on this page; else `value`."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict) and "name" not in value:
        name = value.get("@id")
        if isinstance(name, str):
            return by_id.get(name, value)
    return value


def _texts(value: Any) -> Iterator[str]:
    """The strings in a value that should be one string or a list of them."""
    for item in value[:_MAX_TAGS] if isinstance(value, list) else [value]:
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
