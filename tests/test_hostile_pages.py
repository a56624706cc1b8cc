"""Hostile pages through the whole program: linear time, bounded memory, an honest answer.

The pages are in ``hostile.py``. `test_page_guard.py` and `test_stated_hostile.py` test the parts
alone; here metadata and third-party parsers are included, which are asked about pages without a
date, as all of these are.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command import cleaner
from hostile import KNOWN, PAGES, page, sized
from hostile_memory import SIZE
from linear import assert_linear

from cleaner import Cleaner, CleanerError
from cleaner.writers import markdown

READY = Cleaner(links="keep")
REJECTED = {"random bytes", "random bytes after a page", "a PDF named .html"}
EMPTY = {"frames only", "frames in frames", "script only", "an empty body", "a title without end"}
NO_STORY = EMPTY | REJECTED | {"a page in a wrong charset", "XML"}


def cleaned(raw):
    """The record of a page, or the reason for its rejection; its Markdown is made, too."""
    try:
        result = READY.clean(raw)
        markdown.body(result)
        return result.record()
    except CleanerError as error:
        return error.reason


@pytest.mark.parametrize("name", PAGES)
def test_an_honest_answer(name):
    found = cleaned(page(name, 20))
    if name in REJECTED:
        assert found == "binary"
        return
    assert found["flags"] == ["empty"] if name in EMPTY else "empty" not in found["flags"]
    if name not in NO_STORY:
        assert "The old iron bridge over the Lenne opened again" in found["text"]
        assert "the council decided." in found["text"]
        assert found["title"] == "The bridge is open"
    found["text"].encode()


def test_a_page_in_a_wrong_charset_is_read_and_flagged_as_a_guess():
    found = cleaned(page("a page in a wrong charset", 20))
    assert "Die Brücke über die Lenne öffnet wieder für Fußgänger." in found["text"]
    assert found["flags"] == ["encoding-guessed"]


# ------------------------------------------------------------------ time


# Cheap while small, or read differently then (`guard`: up to 5000 "<").
LARGE = {
    "50,000 attributes on one tag", "attributes on a picture", "attributes on a script",
    "deep lists", "an entity without end", "a tag name without end", "script only",
    "JSON-LD of many authors", "JSON-LD blocks", "svg", "frames in frames", "templates",
    "paragraphs, each in its own fifty boxes", "paragraphs in svg",
}  # fmt: skip
# An eighth of half the size takes the time to measure.
DEAR = {
    "bold never closed before paragraphs", "formatting before paragraphs", "50,000 table rows",
    "cells in one row", "a tag for every text", "formatting never closed", "mojibake",
    "HTML in articleBody", "a link in every paragraph", "crossed formatting", "hidden paragraphs",
    "line breaks", "a class for every paragraph", "200,000 paragraphs", "days",
}  # fmt: skip
BETWEEN = {"nested divs between end tags of nothing", "deep tables"}


SIZES = {
    **dict.fromkeys(LARGE, 640_000),
    **dict.fromkeys(BETWEEN, 320_000),
    **dict.fromkeys(DEAR, 80_000),
}


def large_enough(name):
    """The size in bytes at which an eighth of the page is read as the whole is."""
    return SIZES.get(name, 160_000)


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_twice_the_page_costs_at_most_a_little_more_than_twice(name):
    assert_linear(cleaned, lambda size: sized(name, size), large_enough(name))


def test_trafilatura_is_not_asked_about_pages_that_stall_it():
    cleaner = Cleaner(extractor="trafilatura")
    assert "trafilatura" in cleaner.clean(page("cells in one row", 10)).flags
    assert "trafilatura" not in cleaner.clean(page("cells in one row", 400)).flags


# ------------------------------------------------------------------ memory

MB = 1 << 20
LARGEST = 500  # bytes of memory for each byte of a page


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_memory_is_bounded_by_the_size_of_the_page():
    command = [sys.executable, Path(__file__).with_name("hostile_memory.py")]
    done = subprocess.run(command, capture_output=True, check=True, timeout=300)
    grown = {
        name: (twice, once) for name, twice, once in map(json.loads, done.stdout.splitlines())
    }
    assert grown.keys() == PAGES.keys()
    assert {
        name: (twice, once)
        for name, (twice, once) in grown.items()
        if twice > LARGEST * SIZE + 4 * MB or (once is not None and twice > 2.3 * once + 4 * MB)
    } == {}


# ------------------------------------------------------------------ the commands


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("hostile")
    for number, name in enumerate(PAGES):
        (path / f"{number:02}.html").write_bytes(page(name, 10))
    return path


def test_a_run_writes_or_rejects_each(folder, tmp_path):
    out = tmp_path / "out"
    done = cleaner("run", folder, "-o", out, "-j", "1", "-q")
    assert done.returncode == 3, done.stderr
    written = [json.loads(row) for part in out.glob("part-*") for row in part.open()]
    failed = [json.loads(row) for row in (out / "failures.jsonl").open()]
    sources = [row["source"] for row in (*written, *failed)]
    assert len(set(sources)) == len(PAGES)  # of which a feed is several documents
    names = list(PAGES)
    # The XML is a feed, whose items are documents; that it does not end is a failure of its own.
    assert {names[int(row["id"][:2])] for row in failed} == REJECTED | {"XML"}
    assert {row["reason"] for row in failed} == {"binary", "damaged"}
    flagged = {names[int(row["id"][:2])] for row in written if "empty" in row["flags"]}
    assert flagged == EMPTY


@pytest.mark.slow
@pytest.mark.parametrize("name", KNOWN)
def test_filter(name, folder):
    done = cleaner("filter", folder / f"{list(PAGES).index(name):02}.html", text=False)
    if name in REJECTED:
        assert (done.returncode, done.stdout) == (3, b"")
        assert "not text" in done.stderr
        assert done.stderr.count("\n") == 1
    elif name == "XML":
        assert (done.returncode, done.stdout) == (2, b"")
        assert "a feed; read it with: cleaner run" in done.stderr
    else:
        assert (done.returncode, done.stderr) == (0, "")
        assert (b"old iron bridge" in done.stdout) == (name not in NO_STORY)
        assert bool(done.stdout) == (name not in EMPTY)


@pytest.mark.slow
def test_a_run_at_full_size(tmp_path):
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for name in KNOWN:
        n = 100 if name == "200,000 paragraphs" else 1000  # all of them take seven seconds
        (source / f"{name}.html").write_bytes(page(name, n))
    done = cleaner("run", source, "-o", out, "-j", "2", "-q", timeout=300)
    assert done.returncode == 3, done.stderr
    written = [json.loads(row)["source"] for part in out.glob("part-*") for row in part.open()]
    failed = [json.loads(row) for row in (out / "failures.jsonl").open()]
    assert len({*written, *[row["source"] for row in failed]}) == len(KNOWN)
    assert {row["reason"] for row in failed} == {"binary", "damaged"}
    names = {Path(row["source"]).stem for row in failed}
    assert names == {"XML", *REJECTED} & set(KNOWN)


def test_a_page_too_large_is_refused_with_a_reason(tmp_path):
    (tmp_path / "a.html").write_bytes(b"<html><body>" + b"<p>the text" * 3_000_000)
    done = cleaner("filter", tmp_path / "a.html")
    assert done.returncode == 3
    assert "at most 32000000" in done.stderr
