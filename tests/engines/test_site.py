"""The site of the documentation builds strictly, and its notebook prints what it shows."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import cleaner

ROOT = Path(__file__).resolve().parents[2]

pytest.importorskip("material", reason="needs the extra docs")
pytest.importorskip("mkdocstrings_handlers.python", reason="needs the extra docs")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    out = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", out],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return out


def test_every_page_is_there(site):
    pages = [path.relative_to(ROOT / "docs") for path in (ROOT / "docs").glob("*.md")]
    assert len(pages) > 10
    for page in pages:
        name = "index.html" if page.stem == "index" else f"{page.stem}/index.html"
        assert (site / name).exists(), page
    assert not list(site.rglob("*.py")), "a script is no page"


def test_every_public_name_is_in_the_reference(site):
    page = (site / "api" / "index.html").read_text(encoding="utf-8")
    for name in set(cleaner.__all__) - {"__version__"}:
        assert f'id="cleaner.{name}"' in page, name
    assert 'id="cleaner.Cleaner.clean"' in page
    assert "To do" not in page


def test_the_site_fetches_nothing_from_elsewhere(site):
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert "fonts.googleapis.com" not in text, page
        assert '<script src="http' not in text, page


def test_the_notebook_prints_what_it_shows():
    pytest.importorskip("nbclient", reason="needs the extra docs")
    command = [sys.executable, str(ROOT / "docs" / "notebook.py"), "--check"]
    assert subprocess.run(command, cwd=ROOT).returncode == 0, "run `make docs`"


def test_the_notebook_names_nothing_of_the_machine_that_ran_it():
    notebook = json.loads((ROOT / "docs" / "notebook.ipynb").read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        assert cell["metadata"] == {}
        assert cell.get("execution_count") is None
        assert str(Path.home()) not in json.dumps(cell.get("outputs", ""))
