"""The documentation names what is there: files, tests, links, options, commands."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
IDS = [page.name for page in PAGES]
TESTS = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")}


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_links_lead_somewhere(page):
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)\)", text) + re.findall(r'src="([^"]+)"', text)
    for target in targets:
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_paths_exist(page):
    pattern = r"`((?:cleaner|rules|tests|fixtures|benchmarks|docs|seeds)/[\w./-]*)`"
    for path in re.findall(pattern, page.read_text(encoding="utf-8")):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_tests_exist(page):
    """A test is named in full, by its beginning and ``…``, or with other files as ``x_*.py``."""
    everything = "\n".join(TESTS.values())
    for name, cut in re.findall(r"\b(test_\w+)(…|\*\.py)?", page.read_text(encoding="utf-8")):
        if f"{name}.py" in TESTS or (
            cut == "*.py" and any(file.startswith(name) for file in TESTS)
        ):
            continue
        found = f"def {name}" if cut else f"def {name}("
        assert found in everything, name


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_options_exist(page):
    """Every option after a `cleaner` command in a code block is an option of that command."""
    known = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    for line in re.findall(
        r"^(?:    |\$ )?(cleaner [a-z]+ .*)$", page.read_text(encoding="utf-8"), re.M
    ):
        command = line.split(" #")[0]
        for option in re.findall(r"(?<=\s)(--[a-z-]+|-[a-z])\b", command.split(" | ")[0]):
            assert option in known, line


def test_the_page_of_commands_is_up_to_date():
    command = [sys.executable, str(ROOT / "docs" / "commands.py"), "--check"]
    assert subprocess.run(command, cwd=ROOT).returncode == 0, "run `make docs`"
