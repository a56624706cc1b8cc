"""A news story as agencies and archives write it in XML (NITF, IPTC): one document, as a page.

Headline, byline and dateline are put above the content, as a newspaper prints them, so they are
read like those of any page. What the head states (day, publisher, names, language) goes with it.
Some archives repeat the first paragraphs in a block of their own, which is left out then.
Nothing is parsed as XML: a damaged file costs only what is damaged.
"""

import re
from collections.abc import Iterator
from typing import Any

from cleaner.errors import DocumentError
from cleaner.model import Document
from cleaner.readers.feed_markup import text_of
from cleaner.readers.items import FileRange, InputDocument, Item, ReadOptions
from cleaner.readers.stream import Stream
from cleaner.text.charset import declared_charset
from cleaner.text.decode import decode

_ATTRIBUTES = r"""(?:[^<>"']|"[^"<>]*"|'[^'<>]*'){0,400}"""
_EMPTY = re.compile(rf"<([A-Za-z][\w.:-]*)({_ATTRIBUTES}?)/>")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_LEAD = re.compile(
    r"""<block\b[^<>]{0,400}\bclass\s*=\s*["']lead_paragraph["'][^<>]{0,400}>"""
)
_BLOCK_END = "</block>"
_FULL = re.compile(r"""<block\b[^<>]{0,400}\bclass\s*=\s*["']full_text["']""")
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?)?")
_META = re.compile(r"<meta\b([^<>]{0,2000})>")
_PUBLISHED = re.compile(r"<pubdata\b([^<>]{0,2000})>")
_ISSUED = re.compile(r"<date\.issue\b([^<>]{0,2000})>")
_INDEX_NAMES = re.compile(
    r"""<byline\b[^<>]{0,400}\bclass\s*=\s*["']normalized_byline["'][^<>]{0,400}>([^<>]{0,2000})<"""
)
_ROOT = re.compile(r"<nitf\b([^<>]{0,4000})>")
_VOID = frozenset(("br", "hr", "img", "meta", "link", "col"))
_AS_HTML = {"hl1": "h1", "hl2": "h2", "media-caption": "figcaption", "media-producer": "cite"}


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the story as a document."""
    limit = options.limits.document
    raw = stream.file.read(limit + 1)
    if len(raw) > limit:
        yield file_range.rejected("too-large", f"a story of more than {limit} bytes")
    elif stream.damage:
        yield file_range.rejected("damaged", stream.damage)
    else:
        try:
            source = decode(raw, declared_charset(raw)).text
            yield InputDocument(file_range.output_path, _document(source, file_range))
        except DocumentError as error:
            yield file_range.rejected(error.reason, str(error))


def _document(source: str, file_range: FileRange) -> Document:
    content = _first(source, "body.content")
    if not _TAG.sub("", content).strip():
        raise DocumentError("the story has no text", reason="no-text")
    return Document(
        raw=_page(source, content),
        id=file_range.name,
        source=file_range.source,
        form="html",
        stated=_statements(source),
    )


def _page(source: str, content: str) -> str:
    """The story as HTML, in the order in which a newspaper prints it."""
    content = _without_repeated_lead(content)
    head = _first(source, "body.head")
    title = _first(head, "hl1") or _first(source, "title")
    parts = [f"<h1>{title}</h1>"] if title else []
    parts += [f"<h2>{text}</h2>" for text in _all(head, "hl2")]
    parts += [f'<p class="byline">{text}</p>' for text in _all(head, "byline")[:1]]
    parts += [f'<p class="dateline">{text}</p>' for text in _all(head, "dateline")[:1]]
    end = "".join([f"<p>{text}</p>" for text in _all(_first(source, "body.end"), "tagline")])
    body = _html("".join([*parts, content]))
    return (
        f"<html><head><title>{title}</title></head><body><article>{body}</article>"
        f"<footer>{_html(end)}</footer></body></html>"
    )


def _without_repeated_lead(content: str) -> str:
    """The content without a first block whose paragraphs stand in the whole text as well."""
    lead = _LEAD.search(content)
    end = content.find(_BLOCK_END, lead.end()) if lead else -1
    full = _FULL.search(content, end) if end >= 0 else None
    if lead is None or full is None:
        return content
    inner, whole = content[lead.end() : end], _plain(content[full.end() :])
    paragraphs = [_plain(text) for text in _all(inner, "p")] or [_plain(inner)]
    if not all(text in whole for text in paragraphs):
        return content
    return content[: lead.start()] + content[end + len(_BLOCK_END) :]


def _html(markup: str) -> str:
    """The markup with HTML's names, and each empty element closed."""
    markup = _EMPTY.sub(
        lambda tag: tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>", markup
    )
    for name, html in _AS_HTML.items():
        markup = re.sub(rf"(</?){re.escape(name)}(?=[\s>])", rf"\1{html}", markup)
    return markup


def _statements(source: str) -> dict[str, Any]:
    """What the head states, by field."""
    published = _PUBLISHED.search(source)
    attributes = published[1] if published else ""
    issued = _ISSUED.search(source)
    root = _ROOT.search(source)
    stated = {
        "title": _plain(_first(source, "hl1") or _first(source, "title")),
        "date": _day(_attribute(attributes, "date.publication"))
        or _day(_attribute(issued[1] if issued else "", "norm"))
        or _day_of_numbers(source),
        "byline": _byline(source),
        "publisher": _plain(_attribute(attributes, "name")),
        "language": _attribute(root[1] if root else "", "xml:lang"),
    }
    return {field: value for field, value in stated.items() if value}


def _byline(source: str) -> list[str] | str:
    """The authors: the names in order for an index, where there are, or the line as printed."""
    index = _INDEX_NAMES.search(source)
    if index:
        return [name for name in map(str.strip, _plain(index[1]).split(";")) if name]
    byline = _first(source, "byline")
    return [_plain(name) for name in _all(byline, "person")] or _plain(byline)


def _day(value: str) -> str | None:
    """ISO 8601 of a day as NITF writes it; midnight is no time."""
    match = _DAY.match(value)
    if match is None:
        return None
    year, month, day, hour, minute, second = match.groups()
    time = f"T{hour}:{minute}:{second or '00'}" if hour else ""
    return f"{year}-{month}-{day}" + ("" if time == "T00:00:00" else time)


def _day_of_numbers(source: str) -> str | None:
    """The day that three meta elements state, as an archive of one newspaper has it."""
    numbers = {}
    for meta in _META.finditer(source):
        name = _attribute(meta[1], "name")
        if name.startswith("publication_"):
            numbers[name] = _attribute(meta[1], "content")
    parts = [numbers.get(f"publication_{part}", "") for part in ("year", "month", "day_of_month")]
    return "-".join(part.zfill(2) for part in parts) if all(map(str.isdigit, parts)) else None


def _all(source: str, name: str) -> list[str]:
    """The content of the elements of a name, none inside another."""
    found, at = [], 0
    opening = re.compile(rf"<{re.escape(name)}(?:\s[^<>]{{0,2000}})?>")
    while match := opening.search(source, at):
        end = source.find(f"</{name}", match.end())
        if end < 0:
            found.append(source[match.end() :])
            break
        found.append(source[match.end() : end])
        at = end
    return found


def _first(source: str, name: str) -> str:
    return next(iter(_all(source, name)), "")


def _attribute(source: str, name: str) -> str:
    match = re.search(rf"""(?:^|\s){re.escape(name)}\s*=\s*(?:"([^"]*)"|'([^']*)')""", source)
    return text_of(match[1] or match[2] or "").strip() if match else ""


def _plain(markup: str) -> str:
    return " ".join(text_of(_TAG.sub("", markup)).split())
