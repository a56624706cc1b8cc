"""The benchmark over sites that were left out of the training: its folds, and its way in."""

import importlib
from array import array
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from cleaner.judge.page import judge_page
from cleaner.models import load
from cleaner.page.extract import extract

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
STORY = "".join(
    f"<p>The ferry of {day} was late again, and the harbour master said that nobody knew why.</p>"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday")
)
PAGE = f"<html><body><article><h1>Late</h1>{STORY}</article><p>More</p></body></html>"


@pytest.fixture
def left_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module("left_out")


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.example.com/a", "example.com"),
        ("https://news.example.com/a", "example.com"),
        ("https://news.example.co.uk/a", "example.co.uk"),
        ("https://news.example.de/a", "example.de"),
        (None, "an-id"),
    ],
)
def test_a_site_is_a_registered_domain(left_out: ModuleType, url: str | None, site: str) -> None:
    assert left_out.site(url, "an-id") == site


def test_another_model_judges_only_within(left_out: ModuleType) -> None:
    lines = extract(PAGE).lines
    before = judge_page(lines, "careful")
    trees = load("page_lines")
    against = array("h", [-9] * len(trees.leaf_value))
    with left_out.judged_by({"page_lines": trees._replace(leaf_value=against)}):
        assert all(verdict.article < 0.1 for verdict in judge_page(lines, "careful").verdicts)
    assert judge_page(lines, "careful") == before
    assert any(verdict.article > 0.9 for verdict in before.verdicts)
