"""Pages with a thread of comments, made of pages without one, to train the judge of pages on.

Few pages of the collections have comments in their HTML, while many old ones and blogs do. Behind
the article of a page is put a thread: one of another page, mostly without its class names, or one
in a markup of ours with comments of other pages. The gold is that of the page, so the thread is
boilerplate. Names and times are made up.
"""

import random
import re
from html import escape

from left_out import fold_of, site
from lxml import etree, html

# How many of the pages of a set get a thread: where most have clean gold, most.
SHARES = {"scrapinghub": 0.8, "fundus": 0.6, "newsplus": 0.6, "wcxb": 0.35}
SOURCES = ("scrapinghub", "newsplus", "fundus", "wcxb", "trafilatura_eval")  # of comments
LONGEST_PAGE = 800_000  # characters
LEAST_COMMENT, LEAST_THREAD, LEAST_COMMENTS = 60, 1000, 4  # characters; comments

_THREAD = re.compile(
    r"\b(?:comments?|commentlist|comment-list|comments-area|disqus|respond|replies|kommentare?"
    r"|leserbrief|thread)\b",
    re.I,
)
_NAMES = re.compile(r'\s(?:class|id|itemtype|itemprop|role|aria-label)="[^"]*"')
_FIRST = (
    "Ada", "Ben", "Carla", "Dmitri", "Elsa", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kim",
    "Lena", "Marco", "Nadia", "Oskar", "Petra", "Rosa", "Sven", "Tara", "Uwe", "Vera", "Walt",
    "Yara", "Zoe", "Bob", "Mike", "Sue", "anon", "guest", "Anonymous",
)  # fmt: skip
_LAST = ("Moreno", "Falk", "Okafor", "Lindqvist", "Weber", "Rossi", "Novak", "Hale", "Brandt")
_NICK = (
    "redfox77", "skywatcher", "old_salt", "JDub", "mountain-goat", "kat12", "TheRealDan",
    "bluebird", "grumpycat", "oceanlover", "Mr.T", "retired.teacher", "luna_b", "codeMonkey",
)  # fmt: skip
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_HEADS = {
    "en": ("{n} Comments", "Comments ({n})", "Comments", "{n} Responses to this post",
           "Reader comments", "What readers say", "Discussion", "Join the discussion", "", "", "",
           "{n} thoughts", "Feedback", "Reader Feedback", "{n} replies"),
    "de": ("{n} Kommentare", "Kommentare ({n})", "Kommentare", "Leserkommentare", ""),
}  # fmt: skip
_ANSWERS = {
    "en": ("Reply", "Reply", "reply", "Reply to this", "Like · Reply", "Report abuse", "Permalink",
           "Reply ↓", "Report", "Flag"),
    "de": ("Antworten",),
}  # fmt: skip
_SAYS = {"en": ("says", "said", "wrote", "says"), "de": ("schreibt",)}
_FORMS = {
    "en": ("<h3>Leave a Reply</h3><p>Your email address will not be published.</p>",
           '<p><a href="/login">Log in</a> to post a comment</p>', "<h4>Post a comment</h4>",
           "<h3>Add your comment</h3>"),
    "de": ("<h3>Schreibe einen Kommentar</h3>",),
}  # fmt: skip
# The class names of a thread, one of each row: what they tell, or what they do not.
_TELLING = {
    "list": ("commentlist", "comments", "comment-list", "thread", "discussion"),
    "item": ("comment", "comment-item", "comment even", "reply"),
    "meta": ("comment-meta", "comment-author vcard", "byline", "posted", "info"),
    "text": ("comment-body", "comment-content", "comment-text", "text", "body"),
    "links": ("reply", "comment-reply", "actions"),
}
_OTHER = {
    "list": ("items", "inner", "wrap", "container", "content", "block", "list"),
    "item": ("row", "item", "entry", "box", "post", "msg", "hentry", "odd", "card"),
    "meta": ("top", "info", "user", "meta", "header", "hd"),
    "text": ("text", "content", "bd", "message", "entry-content", "copy"),
    "links": ("links", "tools", "actions", "ft", "footer"),
}
# The markup of a comment and of the list around it, of thirty years.
_ITEMS = (
    ('<li{item}><div{meta}><a href="#u">{name}</a> {says}:</div><div><a href="#p">{when}</a></div>'
     "{paragraphs}<div{links}>{link}</div></li>", "ol"),
    ("{paragraphs}<p{meta}>{posted}{name} | {when}</p>", "div"),
    ('<dt{meta}><a href="#u">{name}</a> {says}...</dt><dd{text}>{paragraphs}</dd>'
     "<dd{links}>{when} {link}</dd>", "dl"),
    ("<tr{item}><td{meta}>{name}<br>{when}</td><td{text}>{broken}<br>{link}</td></tr>", "table"),
    ('<div{item}><div{meta}><a href="#u">{name}</a><span>{when}</span></div><div{text}>{either}'
     "</div><div{links}>{link} <span>{votes}</span></div></div>", "div"),
    ("<p><b>{name}</b> {says}:</p>{paragraphs}<hr>", "div"),
    ("<div{item}><h4{meta}>{name} ({when})</h4><blockquote{text}>{paragraphs}</blockquote>{link}"
     "</div>", "div"),
    ("<div{item}><div{text}>{broken}</div><div{meta}><small>{name} – {when}</small></div></div>",
     "div"),
    ('<article{item}><header{meta}><h5><a href="#u">{name}</a></h5><time>{when}</time></header>'
     "<section{text}>{paragraphs}</section><footer{links}>{link}</footer></article>", "div"),
    ("<li{item}><span{meta}>{name}</span><span>{when}</span><div{text}>{broken}</div>"
     "<span{links}>{link}</span></li>", "ul"),
    ("<div{item}><strong>{name}</strong><div{text}>{paragraphs}</div><div{meta}>{when}</div>{link}"
     "</div>", "div"),
)  # fmt: skip


class Threads:
    """The threads of the collections' pages, and the comments in them."""

    def __init__(self, records, seed=7):
        self.random = random.Random(seed)
        self.real, self.comments = [], []  # (fold, markup); (language, texts)
        for record in records:
            if _THREAD.search(record["html"]) and "forum" not in (record["url"] or ""):
                self._add(record)

    def _add(self, record):
        """Take the threads of one page, as far as its gold has nothing of them."""
        tree = parsed(record["html"])
        if tree is None:
            return
        etree.strip_elements(
            tree, "script", "style", "noscript", "form", "svg", "iframe", "textarea",
            with_tail=False,
        )  # fmt: skip
        gold = _squashed(record["gold"]["body"] or " ".join(record["gold"]["must"] or []))
        taken = set()
        for element in tree.iter("*"):
            if element.tag in ("body", "html", "article", "main"):
                continue
            if not _THREAD.search(f"{element.get('class')} {element.get('id')}"):
                continue
            if any(parent in taken for parent in element.iterancestors()):
                continue
            texts = [
                text
                for part in element.iter("p", "div", "dd", "li", "td")
                if not part.xpath(".//p|.//div|.//li")
                and len(text := _squashed(part.text_content())) >= LEAST_COMMENT
            ]
            texts = [*dict.fromkeys(texts)]
            apart = [text for text in texts if text[:50] not in gold]
            if len(apart) < LEAST_COMMENTS or sum(map(len, apart)) <= LEAST_THREAD:
                continue
            if len(apart) >= 0.95 * len(texts):
                taken.add(element)
                element.tail = None
                markup = etree.tostring(element, encoding="unicode", method="html")
                self.real.append((fold_of(site(record["url"], record["id"])), markup))
                self.comments.append((record["lang"], apart))

    def made(self, record):
        """Return the record with a thread behind its article; None where it gets none."""
        of_set = SHARES.get(record["set"], 0)
        if not record["gold"]["body"] or self.random.random() > of_set:
            return None
        tree = parsed(record["html"]) if len(record["html"]) <= LONGEST_PAGE else None
        end = None if tree is None else end_of_article(tree, record["gold"]["body"], self.random)
        if end is None or end.getparent() is None:
            return None
        thread = html.fragment_fromstring(self._thread(record), create_parent="div")
        thread.tail, end.tail = end.tail, None
        end.addnext(thread)
        return record | {"html": serialised(tree), "made": True}

    def _thread(self, record):
        """A thread of a page of the same fold, or one with comments in the page's language."""
        rng, fold = self.random, fold_of(site(record["url"], record["id"]))
        if rng.random() < 0.35:
            of_fold = [markup for where, markup in self.real if where == fold]
            markup = rng.choice(of_fold or [markup for _, markup in self.real])
            return _NAMES.sub("", markup) if rng.random() < 0.6 else markup
        lang = "de" if record["lang"] == "de" else "en"
        pools = [texts for of, texts in self.comments if (of == "de") == (lang == "de")]
        pools = pools or [texts for _, texts in self.comments]
        size = rng.choice((2, 3, 4, 6, 8, 12, 20, 35))
        return self._markup([rng.choice(rng.choice(pools))[:1500] for _ in range(size)], lang)

    def _markup(self, comments, lang):
        rng = self.random
        item, around = rng.choice(_ITEMS)
        names = self._class_names()
        answer = f'<a href="#r">{rng.choice(_ANSWERS[lang])}</a>' if rng.random() < 0.6 else ""
        says = rng.choice(_SAYS[lang])
        items = []
        for comment in comments:
            parts = [escape(part) for part in self._paragraphs(comment)]
            paragraphs = "".join([f"<p>{part}</p>" for part in parts])
            broken = "<br><br>".join(parts)
            items.append(
                item.format(
                    **names, name=self._name(), when=self._when(lang), says=says, link=answer,
                    paragraphs=paragraphs, broken=broken, votes=rng.randint(0, 40),
                    either=paragraphs if rng.random() < 0.5 else broken,
                    posted="Posted by: " if lang == "en" else "",
                )
            )  # fmt: skip
        inner = "".join(items)
        if around != "div" or rng.random() < 0.7:
            inner = f"<{around}{names['list']}>{inner}</{around}>"
        tag = rng.choice(("h2", "h3", "h4", "h3", "div", "p", "strong"))
        head = rng.choice(_HEADS[lang]).format(n=len(comments))
        form = rng.choice(_FORMS[lang]) if rng.random() < 0.5 else ""
        return f"<div>{f'<{tag}>{head}</{tag}>' if head else ''}{inner}{form}</div>"

    def _class_names(self):
        """The class attributes of a thread: telling ones, others, or none."""
        kind = self.random.choice((_TELLING, None, _OTHER, _OTHER))
        return {
            part: f' class="{self.random.choice(kind[part])}"'
            if kind and self.random.random() < 0.8
            else ""
            for part in _OTHER
        }

    def _paragraphs(self, text):
        sentences = re.split(r"(?<=[.!?]) ", text)
        if len(sentences) < 4 or self.random.random() < 0.6:
            return [text]
        at = self.random.randint(1, len(sentences) - 1)
        return [" ".join(sentences[:at]), " ".join(sentences[at:])]

    def _name(self):
        rng, kind = self.random, self.random.random()
        if kind < 0.35:
            return rng.choice(_NICK)
        first, last = rng.choice(_FIRST), rng.choice(_LAST)
        return first if kind < 0.6 else f"{first} {last}" if kind < 0.95 else f"{first} {last[0]}."

    def _when(self, lang):
        rng = self.random
        day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2004, 2025)
        hour, minute = rng.randint(0, 23), rng.randint(0, 59)
        name = _MONTHS[lang].split(" ")[month - 1]
        if lang == "de":
            return rng.choice((
                f"{day}. {name} {year} um {hour}:{minute:02}", f"vor {rng.randint(2, 23)} Stunden",
                f"{day:02}.{month:02}.{year}, {hour:02}:{minute:02} Uhr",
                f"{day:02}.{month:02}.{year} {hour:02}:{minute:02}",
            ))  # fmt: skip
        clock = f"{hour % 12 or 12}:{minute:02} {'AM' if hour < 12 else 'PM'}"
        return rng.choice((
            f"{name} {day}, {year} at {clock.lower()}", f"{name[:3]} {day}, {year}, {clock}",
            f"{rng.randint(2, 23)} hours ago", f"{rng.randint(2, 11)} months ago",
            f"{month}/{day}/{year} {clock}", f"{day} {name} {year}",
            f"{year}-{month:02}-{day:02} {hour:02}:{minute:02}",
            f"{day} {name[:3]} {year} | {hour:02}:{minute:02}",
        ))  # fmt: skip


def end_of_article(tree, gold, rng):
    """Return an element that ends with the article, as near to it as `rng` says, or None."""
    found = None
    for paragraph in [p for p in gold.split("\n") if len(p) >= LEAST_COMMENT][:-5:-1]:
        key = _squashed(paragraph)[:50]
        for element in tree.iter("p", "div", "li", "td", "section", "article", "blockquote"):
            if key in _squashed(element.text_content()):
                found = element
        if found is not None:
            break
    for _ in range(rng.choice((0, 1, 1, 2, 2, 3, 4)) if found is not None else 0):
        parent = found.getparent()
        if parent is None or parent.tag in ("body", "html"):
            break
        found = parent
    return found


def parsed(page):
    """The tree of a page, or None."""
    try:
        return html.fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError):
        return None


def serialised(tree):
    """The page of a tree."""
    return etree.tostring(tree, encoding="unicode", method="html")


def _squashed(text):
    return " ".join(text.split())
