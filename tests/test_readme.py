"""What the README claims is what the program does, and what docs/figures.md says was measured."""

import html
import re
from datetime import date
from pathlib import Path

import pytest

from cleaner import Cleaner
from cleaner.cli import main

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FIGURES = (ROOT / "docs" / "figures.md").read_text(encoding="utf-8")
DUMP = ROOT / "seeds" / "harbour-talks.txt"
SHOWN = [ROOT / "README.md", ROOT / "docs" / "index.md"]


def section(title):
    """Return the text of a section of the README."""
    return re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", README, re.M | re.S)[1]


def test_it_opens_with_the_two_commands_of_a_contributor():
    opening = README.splitlines()[:12]
    demo, test = (
        [line for line in opening if f"    make {name} " in line] for name in ("demo", "test")
    )
    assert re.search(r"minute.*MB", demo[0]), "the time and the disk that it takes"
    assert "minutes" in test[0]


@pytest.mark.parametrize("page", SHOWN, ids=lambda page: page.name)
def test_the_example_is_what_comes_out(page):
    """Each line of the diff, up to ``…``, is a line of the dump: kept, or removed by that rule."""
    cleaned = Cleaner(today=date(2026, 3, 1)).clean(DUMP.read_bytes())
    removed = [(edit.text.strip(), edit.by) for edit in cleaned.removed if edit.text.strip()]
    shown = re.search(r"```diff\n(.*?)```", page.read_text(encoding="utf-8"), re.S)[1].splitlines()
    took = []
    for line in shown:
        text = line[2:].strip()
        if line.startswith("- "):
            text, rule = re.split(r"\s{3,}", text)
            took.append((text.rstrip(" …"), rule))
        elif text not in ("", "…"):
            assert text.rstrip(" …") in cleaned.text
    assert len(took) == len(removed)
    for (text, rule), (whole, by) in zip(took, removed, strict=True):
        assert whole.startswith(text)
        assert rule in by


def test_the_metadata_of_the_example_is_what_is_found():
    record = Cleaner(today=date(2026, 3, 1)).clean(DUMP.read_bytes()).record()
    assert f'byline ["{record["byline"][0]}"]   date "{record["date"]}"' in README
    assert f'publisher "{record["publisher"]}"' in README
    (contact,) = record["contact"]
    for value in contact.values():
        assert f'"{value}"' in README


def test_what_trafilatura_makes_of_the_example():
    """Nothing of the text; five of the six lines stay when every line is a paragraph."""
    import trafilatura

    raw = DUMP.read_text(encoding="utf-8")
    lines = [line.strip() for line in raw.splitlines() if line.strip()]
    assert not trafilatura.extract(raw)
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    text = trafilatura.extract(f"<html><body>{paragraphs}</body></html>")
    stays = [line for line in text.splitlines() if line]
    ours = Cleaner().clean(raw)
    boilerplate = [edit.text.strip() for edit in ours.removed if edit.text.strip()]
    assert len(boilerplate) == 6
    assert sum(line in boilerplate for line in stays) == 5


@pytest.mark.parametrize("title", ["Why not just trafilatura, or datatrove?", "How good, how fast"])
def test_every_figure_was_measured(title):
    """A number of these tables is on the page that says how it was measured."""
    cells = "\n".join(line for line in section(title).splitlines() if line.startswith("| "))
    figures = re.findall(r"(?<![\w.,])\d*[.,]?\d+", re.sub(r"`[^`]*`|\]\([^)]*\)", "", cells))
    assert len(figures) >= 14
    for figure in {*figures} - {"1"}:
        assert re.search(rf"(?<![\d.,]){re.escape(figure)}(?![\d])", FIGURES), figure


def test_every_speed_says_faster_or_slower():
    for row in section("How good, how fast").splitlines():
        if " times" in row and "input" not in row and row.startswith("| "):
            assert "faster" in row or "slower" in row, row


def test_the_check_of_its_rule_says_what_is_shown(tmp_path, monkeypatch, capfd):
    text, shown = re.search(
        r"```toml\n# mine\.toml\n(.*?)```.*?rules check mine\.toml +# ([^\n]+)", README, re.S
    ).groups()
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["rules", "check", "mine.toml"]) == 0
    assert capfd.readouterr().err.splitlines()[-1] == shown
