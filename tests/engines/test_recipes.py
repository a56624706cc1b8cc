"""The recipes of docs/recipes.md, as they are printed there, with the libraries that they are for."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from command import STORY, cleaner

PAGE = Path(__file__).resolve().parents[2] / "docs" / "recipes.md"
DUMP = f"By Ada Moreno\n\nFebruary 5, 2026\n\nAdvertisement\n\n{STORY}"
ROWS = [{"id": "a", "text": DUMP}, {"id": "b", "text": STORY}]
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
MISSING = {"id": "missing", "text": None}


def recipes(name):
    """Return the code blocks under a heading."""
    section = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.M)
    (text,) = [part for part in section if part.startswith(f"{name}\n")]
    return re.findall(r"```python\n(.*?)```", text, re.S)


def write_rows(*rows):
    Path("articles.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_rows(*ROWS, MISSING)


@pytest.fixture
def names():
    return {"__name__": "recipe"}


def test_pandas(names):
    pandas = pytest.importorskip("pandas", reason="needs pandas")
    whole, one_column = recipes("pandas")
    exec(whole, names)
    articles = names["articles"]
    assert list(articles.index) == ["a", "b"]
    assert list(articles["text"]) == [STORY, STORY]
    assert articles.loc["a", "byline"] == ["Ada Moreno"]
    assert articles.loc["a", "date"] == "2026-02-05"
    frame = names["frame"] = pandas.DataFrame({"text": [DUMP.encode(), PICTURE, STORY.encode()]})
    exec(one_column, names)
    assert frame["article"].astype(object).where(frame["article"].notna(), None).to_list() == [
        STORY, None, STORY,
    ]  # fmt: skip


def test_polars(names):
    pytest.importorskip("polars", reason="needs Polars")
    (recipe,) = recipes("Polars")
    exec(recipe, names)
    rows = {row["id"]: row for row in names["articles"].to_dicts()}
    assert rows["a"]["article"] == STORY
    assert (rows["a"]["byline"], rows["a"]["date"]) == (["Ada Moreno"], "2026-02-05")
    assert [rows[id]["article"] for id in ("b", "missing")] == [STORY, None]
    assert names["clean"](PICTURE) is None


def test_duckdb(names):
    pytest.importorskip("duckdb", reason="needs DuckDB")
    function, run = recipes("DuckDB")
    exec(function, names)
    assert dict(names["articles"]) == {"a": STORY, "b": STORY, "missing": None}
    assert cleaner("run", "articles.jsonl", "-o", "out").returncode == 3  # the missing text
    exec(run, names)
    assert names["by_author"] == [("Ada Moreno", 1)]


def test_hugging_face_datasets(tmp_path):
    pytest.importorskip("datasets", reason="needs Hugging Face datasets")
    (recipe,) = recipes("Hugging Face datasets")
    Path("recipe.py").write_text(
        f"if __name__ == '__main__':\n{indented(recipe)}"
        "    import json\n    print(json.dumps([*articles]))\n"
    )
    done = run_python("recipe.py", HF_HOME=tmp_path / "hf", HF_HUB_OFFLINE="1")
    rows = {row["id"]: row for row in json.loads(done.splitlines()[-1])}
    assert rows["a"]["article"] == STORY
    assert (rows["a"]["byline"], rows["a"]["date"]) == (["Ada Moreno"], "2026-02-05")
    assert rows["b"]["article"] == STORY
    assert set(rows) == {"a", "b"}


SPIDER = """
import json
from pathlib import Path

import scrapy
from scrapy.crawler import CrawlerProcess


class Spider(scrapy.Spider):
    name = "pages"
    start_urls = [path.absolute().as_uri() for path in sorted(Path("pages").iterdir())]

    def parse(self, response):
        yield {"url": response.url, "html": response.body}


process = CrawlerProcess({
    "ITEM_PIPELINES": {"pipelines.CleanerPipeline": 300},
    "FEEDS": {"items.json": {"format": "json"}},
    "LOG_LEVEL": "WARNING",
    "TELNETCONSOLE_ENABLED": False,
})
process.crawl(Spider)
process.start()
"""


def test_scrapy():
    pytest.importorskip("scrapy", reason="needs Scrapy")
    (recipe,) = recipes("Scrapy")
    Path("pipelines.py").write_text(recipe)
    Path("crawl.py").write_text(SPIDER)
    paragraphs = "".join(f"<p>{part}</p>" for part in STORY.split("\n\n"))
    Path("pages").mkdir()
    Path("pages/a.html").write_text(
        "<html><head><title>The bridge is open</title><meta name=author content='Ada Moreno'></head>"
        f"<body><nav><a href=/>Home</a></nav><h1>The bridge is open</h1>{paragraphs}</body></html>"
    )
    Path("pages/b.html").write_bytes(PICTURE)
    run_python("crawl.py")
    (item,) = json.loads(Path("items.json").read_text())
    assert item["url"].endswith("/a.html")
    assert item["title"] == "The bridge is open"
    assert item["byline"] == ["Ada Moreno"]
    assert "A second bridge, two miles down the" in item["text"]
    assert "html" not in item


def test_every_recipe_is_tested():
    headings = set(re.findall(r"^## (.+)$", PAGE.read_text(encoding="utf-8"), re.M))
    tested = re.findall(r'recipes\("([^"]+)"\)', Path(__file__).read_text())
    assert headings == {*tested, "Spark and datatrove"}


def indented(code):
    return re.sub(r"^(?=.)", "    ", code, flags=re.M)


def run_python(script, **environment):
    """Run a script in the folder of the test; return what it prints."""
    done = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": ".", **{k: str(v) for k, v in environment.items()}},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
