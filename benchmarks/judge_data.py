"""Line-labelled documents for training and measuring the judge of texts.

Three sources: the labelled dumps; pages with a gold body, out of which dumps of the same three
kinds are made and labelled by what they share with the body; and pages without one, of which this
program and trafilatura make nearly the same article: a line that both keep is article, one that
both drop is not, and on any other nothing is said. What a page's markup gives away is so taught to
the judge that has none. Labels of pages are rougher ("x" before the kind): they are used for
training, never for measuring.

More examples are made from these: partly cleaned, as the judge sees a text in its second round,
shortened, without blank lines, or without rule matches. Nothing of the bench is ever written into
the project.
"""

import gzip
import json
import random
import re
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from left_out import site

KINDS = ("copied", "naive", "extracted")
PAGES = ("wcxb", "readability_js", "chinese_wce")
PAGES_WITHOUT_GOLD = ("htmldate_eval", "postlight", "trafilatura_eval")
LEAST_AGREEMENT = 0.85  # F1 of runs of four words between two extractors that agree on a page
LEAST_WORDS = 120  # of an article on which they agree
_DATE = re.compile(r"(19|20)\d\d|\d\d?[:.]\d\d|\d\d?[./-]\d\d?[./-]\d\d")


@dataclass(frozen=True, slots=True)
class Example:
    """One document, without its blank lines. `gaps` has one entry more than `texts`.

    `gold` holds for every line how many words are lost when it is dropped, `boilerplate` how many
    are left when it is kept; a line with neither is not judged.
    """

    id: str
    kind: str
    site: str
    texts: tuple[str, ...]
    gaps: tuple[int, ...]
    cues: tuple[Collection[str], ...]
    gold: tuple[int, ...]
    boilerplate: tuple[int, ...]
    made: bool = False  # out of another document

    def without(self, drop: Collection[int]) -> "Example":
        """Return the same document after the lines at the indexes `drop` were taken out."""
        keep = [i for i in range(len(self.texts)) if i not in drop]
        gaps, gap = [], 0
        for i, before in enumerate(self.gaps):
            gap = max(gap, before)
            if i == len(self.texts) or i not in drop:
                gaps.append(gap)
                gap = 0

        def pick(values: Sequence[Any]) -> tuple[Any, ...]:
            return tuple([values[i] for i in keep])

        return replace(
            self, texts=pick(self.texts), gaps=tuple(gaps), cues=pick(self.cues),
            gold=pick(self.gold), boilerplate=pick(self.boilerplate),
        )  # fmt: skip


class Bench:
    """The bench folder: its scorer decides what a word is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        sys.path.insert(0, str(folder))
        import score

        self.score = score
        from cleaner import Cleaner

        self._scanner = Cleaner().scanner(None)

    def _cues(self, texts: Sequence[str]) -> tuple[Collection[str], ...]:
        seen = self._scanner.matches(texts)
        families = self._scanner.family_of
        return tuple(
            [
                frozenset().union(*[families[s.rule] for s in seen.get(i, ())])
                for i in range(len(texts))
            ]
        )

    def _records(self, part: str, name: str) -> Iterator[dict[str, Any]]:
        with gzip.open(self.folder / part / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
            yield from map(json.loads, file)

    def _example(
        self, name: str, kind: str, site: str, rows: Iterable[tuple[str, int, int]]
    ) -> Example:
        texts: list[str] = []
        gaps, gold, boilerplate, gap = [], [], [], 0
        for text, good, bad in rows:
            if not text.strip():
                gap += 1
                continue
            texts.append(text)
            gaps.append(gap)
            gold.append(good)
            boilerplate.append(bad)
            gap = 0
        return Example(
            name, kind, site, tuple(texts), (*gaps, gap), self._cues(texts),
            tuple(gold), tuple(boilerplate),
        )  # fmt: skip

    def judged(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Return (kind, record) of every dump that has labels."""
        for kind in KINDS:
            for dump in self._records("dumps", kind):
                if dump["labels"]:
                    yield kind, dump

    def dumps(self) -> Iterator[Example]:
        """Return the labelled dumps."""
        for kind, dump in self.judged():
            rows = []
            for number, row in enumerate(dump["text"].split("\n")):
                size = len(self.score.words(row))
                mask = self.score.gold_mask(dump, number, size)
                bad = size if dump["labels"][number] == "boilerplate" else 0
                rows.append((row, sum(mask or ()), bad))
            yield self._example(dump["id"], kind, site(dump["url"], dump["id"]), rows)

    def pages(self) -> Iterator[Example]:
        """Yield dumps made from pages with a gold body, except where the gold does not fit."""
        from resiliparse.parse.html import HTMLTree

        for name in PAGES:
            for page in self._records("pages", name):
                tree = HTMLTree.parse(page["html"])
                if page["gold"]["body"] and tree.body is not None:
                    yield from self._made(page, tree, [_Gold(page, tree, self.score.words)])

    def agreed_pages(self) -> Iterator[Example]:
        """Yield dumps made from pages without a gold body, where two extractors agree on one."""
        import trafilatura
        from resiliparse.parse.html import HTMLTree

        from cleaner import Cleaner

        words = self.score.words
        cleaner = Cleaner(form="html")
        for name in PAGES_WITHOUT_GOLD:
            for page in self._records("pages", name):
                tree = HTMLTree.parse(page["html"])
                cleaned = cleaner.clean(page["html"], url=page["url"])
                bodies = (cleaned.text, trafilatura.extract(page["html"]) or "")
                ours, theirs = [_runs(words(body)) for body in bodies]
                if (
                    tree.body is None
                    or not {"no-clear-body", "short"}.isdisjoint(cleaned.flags)
                    or len(words(cleaned.text)) < LEAST_WORDS
                    or 2 * len(ours & theirs) < LEAST_AGREEMENT * (len(ours) + len(theirs))
                    or _contradicts(page["gold"], cleaned.text)
                ):
                    continue
                stated = {
                    "title": page["gold"].get("title") or cleaned.title,
                    "authors": page["gold"].get("authors") or [*cleaned.byline],
                }
                golds = [
                    _Gold({**page, "gold": {**stated, "body": body}}, tree, words)
                    for body in bodies
                ]
                yield from self._made(page, tree, golds)

    def _made(self, page: dict[str, Any], tree: Any, golds: Sequence["_Gold"]) -> Iterator[Example]:
        """Yield the dumps of a page; a line has a label where all of `golds` give it the same."""
        import trafilatura

        container = golds[0].container(tree).html
        made = {
            "xnaive": lambda: _plain(page["html"]),
            "xcopied": lambda: _plain(f"<html><body>{container}</body></html>"),
            "xextracted": lambda: trafilatura.extract(
                page["html"], favor_recall=True, include_comments=True
            ),
        }
        for kind, make in made.items():
            text = make() or ""
            labelled = [rows for gold in golds if (rows := gold.label(text))]
            if len(labelled) == len(golds) and len(labelled[0]) < 3000:
                rows = [
                    (same[0][0], min(row[1] for row in same), min(row[2] for row in same))
                    for same in zip(*labelled, strict=True)
                ]
                name = f"{page['id']}-{kind}"
                yield self._example(name, kind, site(page["url"], page["id"]), rows)


def _plain(html: str) -> str:
    """All visible text of a page."""
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(html, main_content=False, alt_texts=False)
    return "\n".join([line.strip() for line in text.split("\n")])


def _contradicts(gold: dict[str, Any], text: str) -> bool:
    """Whether the text lacks a snippet that must be in it, or has one that must not."""
    flat = " ".join(text.split())
    must, must_not = [
        [" ".join(snippet.split()) in flat for snippet in gold.get(key) or ()]
        for key in ("must", "must_not")
    ]
    return not all(must) or any(must_not)


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + 4]) for i in range(len(words) - 3)}


class _Gold:
    """The gold body of one page, and which lines of a text belong to it."""

    def __init__(self, page: dict[str, Any], tree: Any, words: Any) -> None:
        self.words = words
        gold = page["gold"]
        lines = [words(line) for line in gold["body"].split("\n")]
        flat = [word for line in lines for word in line]
        self.size = len(flat)
        self.runs = _runs(flat)
        self.lines = {tuple(line) for line in lines if line}
        self.flat = f" {' '.join(flat)} "
        self.title = tuple(words(gold["title"] or ""))
        self.authors = [" ".join(words(a)) for a in gold["authors"] or []]

        def texts(selector: str) -> set[str]:
            return {" ".join(words(e.text)) for e in tree.body.query_selector_all(selector)}

        self.captions = texts("figcaption")
        self.headings = texts("h1,h2,h3,h4,h5")
        if tree.head is not None:
            summary = "meta[name=description],meta[property='og:description']"
            for e in tree.head.query_selector_all(summary):
                self.captions.add(" ".join(words(e.getattr("content") or "")))

    def container(self, tree: Any) -> Any:
        """One step above the smallest element that holds the body."""
        path = [tree.body]
        while True:
            for child in path[-1].child_nodes:
                if child.type == 1 and len(text := child.text) > 200:
                    found = self.runs & _runs(self.words(text))
                    if len(found) >= 0.93 * len(self.runs):
                        path.append(child)
                        break
            else:
                return path[-2] if len(path) > 1 else path[-1]

    def _in_body(self, words: Sequence[str]) -> bool:
        return tuple(words) in self.lines or (
            len(words) > 2 and f" {' '.join(words)} " in self.flat
        )

    def label(self, text: str) -> list[tuple[str, int, int]] | None:
        """(line, gold words, boilerplate words); None where the gold does not fit the text."""
        rows = text.split("\n")
        words = [self.words(row) for row in rows]
        keep: dict[int, bool | None] = {}  # None: not judged
        seen: set[tuple[str, ...]] = set()
        for i, w in enumerate(words):
            if len(w) >= 8:
                part = len((runs := _runs(w)) & self.runs) / len(runs)
                keep[i] = True if part >= 0.85 else False if part <= 0.15 else None
                if keep[i] and tuple(w) in seen:
                    keep[i] = None
                seen.add(tuple(w))
        clusters: list[list[int]] = []
        for i in [i for i, good in keep.items() if good]:
            if clusters and i - clusters[-1][-1] <= 40:
                clusters[-1].append(i)
            else:
                clusters.append([i])
        total = sum(len(words[i]) for c in clusters for i in c)
        body = []
        for cluster in clusters:  # a repetition far away is not the body
            if sum(len(words[i]) for i in cluster) > 0.15 * total:
                body.extend(cluster)
            else:
                keep.update(dict.fromkeys(cluster))
        if not body:
            return None
        first, last = body[0], body[-1]
        for step in (-1, 1):  # short gold lines at the edges
            edge = first if step < 0 else last
            while near := [
                j for j in range(edge + step, edge + 4 * step, step)
                if 0 <= j < len(rows) and j not in keep and tuple(words[j]) in self.lines
            ]:  # fmt: skip
                edge = near[0]
            first, last = (edge, last) if step < 0 else (first, edge)
        out = []
        for i, w in enumerate(words):
            good = self._decided(i, w, rows[i], first, last, keep) if w else None
            out.append((rows[i], len(w) if good else 0, len(w) if good is False else 0))
        return out if sum(row[1] for row in out) >= 0.9 * self.size else None

    def _decided(
        self, i: int, w: list[str], row: str, first: int, last: int, keep: dict[int, bool | None]
    ) -> bool | None:
        inside, joined = first <= i <= last, " ".join(w)
        title = set(self.title)
        same = len(title) > 3 < len(w) and len(title & set(w)) > 0.8 * max(len(title), len(set(w)))
        near = first - 12 < i < last + 12
        if tuple(w) == self.title or same:
            return None
        if near and len(w) <= 14 and any(a and a in joined for a in self.authors):
            return None
        if i in keep:
            good = keep[i]
            if good and not inside:
                return None
        elif inside:
            good = True if self._in_body(w) else None if joined in self.headings else False
        else:
            good = None if len(w) > 2 and self._in_body(w) else False
        if good is False:
            stated = near and i < first and len(w) <= 10 and _DATE.search(row)
            if joined in self.captions or stated or (inside and joined in self.headings):
                return None
        return good


def partly_cleaned(example: Example, seed: int) -> Iterator[Example]:
    """Return the document as a second round may see it: without all or some of its boilerplate."""
    gold = [i for i, words in enumerate(example.gold) if words]
    bad = {i for i, words in enumerate(example.boilerplate) if words}
    if not gold or not bad:
        return
    chance = random.Random(f"{example.id}{seed}")
    outside = {i for i in bad if not gold[0] < i < gold[-1]}
    what = chance.choice(("all", "outside", "head", "tail", "most"))
    drop = {
        "all": bad,
        "outside": outside,
        "head": {i for i in bad if i < gold[0]},
        "tail": {i for i in bad if i > gold[-1]},
        "most": {i for i in bad if chance.random() < 0.8},
    }[what]
    if drop:
        yield replace(example.without(drop), made=True)


def rarer_forms(example: Example, seed: int) -> Iterator[Example]:
    """Return a third of the documents again in a form that is rare in the bench.

    Without blank lines, or without rule matches as in a language of which no rule knows a word.
    """
    how = random.Random(f"{seed}{example.id}").choice(("flat", "mute", *["as it is"] * 4))
    if how == "flat":
        yield replace(example, gaps=(0,) * len(example.gaps), made=True)
    elif how == "mute":
        yield replace(example, cues=(frozenset(),) * len(example.cues), made=True)


def shortened(example: Example, seed: int) -> Iterator[Example]:
    """Return some of the documents again as a short item: three to seven lines of the article.

    The articles of the bench are long, and a last short sentence before the notices under a brief
    item looks like the teasers under a long article.
    """
    chance = random.Random(f"short{seed}{example.id}")
    gold = [i for i, words in enumerate(example.gold) if words]
    if len(gold) < 9 or chance.random() > 0.3:
        return
    start = chance.choice((0, 0, 0, chance.randrange(len(gold) - 7)))
    stay = set(gold[start : start + chance.randint(3, 7)])
    inside = {i for i in range(gold[0], gold[-1] + 1) if i not in stay}
    drop = {i for i in inside if example.gold[i] or chance.random() < 0.7}
    yield replace(example.without(drop), made=True)
