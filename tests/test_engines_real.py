"""The engines, run for real, give the records of `cleaner run`. Skipped where they are not installed."""

import gzip
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from cleaner.api import Cleaner
from cleaner.bulk import Job, run
from cleaner.engines import spark as engine
from cleaner.readers import Options

TODAY = date(2026, 3, 1)
STORY = (
    "The Example Times - February {n} 2026\n\nBy Ada Moreno\n\nAdvertisement\n\n"
    "The harbour council said on Tuesday that ferry number {n} would not sail before spring.\n\n"
    "• Ada Moreno can be reached at amoreno@example.com.\n"
)


def rows(path: Path, count: int = 40) -> Path:
    with path.open("w") as file:
        for n in range(count):
            row = {
                "id": f"r{n}",
                "url": f"https://e.example/{n}",
                "text": STORY.format(n=1 + n % 28),
            }
            file.write(json.dumps(row) + "\n")
    return path


def by_run(source: Path, out: Path) -> list[str]:
    run(Job(sources=(str(source),), out=str(out)))
    parts = sorted(out.glob("part-*.jsonl"))
    lines = [line for part in parts for line in part.read_text().split("\n") if line]
    return sorted(line.replace(str(source), "SOURCE") for line in lines)


def test_a_row_is_cleaned_or_says_why_not():
    cleaner = Cleaner(today=TODAY)
    good = engine.clean_row({"id": 1, "text": STORY}, cleaner, Options(), "source", "full")
    assert json.loads(good[1])["id"] == "1"
    bad = engine.clean_row({"id": 2, "body": "x"}, cleaner, Options(), "source", "full")
    assert bad[:3] == ("2", None, "no-text")


def spark_is_missing() -> str:
    """Why Spark cannot run here, "" when it can. Spark 4 needs Java 17, older ones 8."""
    if importlib.util.find_spec("pyspark") is None:
        return "needs cleaner[spark]"
    if shutil.which("java") is None:
        return "Spark needs a Java, and there is none"
    from pyspark import __version__ as spark

    told = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr
    found = re.search(r'version "(?:1\.)?(\d+)', told)
    java, wanted = int(found[1]) if found else 0, 17 if int(spark.split(".")[0]) >= 4 else 8
    return "" if java >= wanted else f"Spark {spark} needs Java {wanted}, here is {java}"


needs_spark = pytest.mark.skipif(bool(why := spark_is_missing()), reason=why or "Spark is there")


@needs_spark
@pytest.mark.slow
def test_spark_gives_the_same_lines_and_errors_as_rows(tmp_path, monkeypatch):
    from pyspark.sql import SparkSession

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "7").getOrCreate()
    try:
        session.sparkContext.setLogLevel("ERROR")
        source = rows(tmp_path / "rows.jsonl")
        expected = by_run(source, tmp_path / "out")
        with source.open("a") as file:
            file.write('{"id": "bad", "body": "no text"}\n')
        frame = session.read.json(str(source)).selectExpr("*", "'SOURCE' as source").repartition(3)
        found = engine.clean_frame(frame).collect()
    finally:
        session.stop()
    assert {row.id: row.reason for row in found if row.reason} == {"bad": "no-text"}
    assert sorted(row.record for row in found if row.record) == expected


@needs_spark
@pytest.mark.slow
def test_the_script_for_spark_submit(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 10)
    submit = shutil.which("spark-submit", path=os.path.dirname(sys.executable))
    assert submit is not None, "pyspark brings it"
    options = ["--master", "local[1]", "--conf", "spark.ui.enabled=false"]
    command = [submit, *options, engine.__file__, str(source), str(tmp_path / "out")]
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr[-2000:]
    lines = [
        line
        for part in (tmp_path / "out" / "records").glob("*.gz")
        for line in gzip.decompress(part.read_bytes()).decode().splitlines()
    ]
    assert sorted(line.replace(f"file://{source}", "SOURCE") for line in lines) == by_run(
        source, tmp_path / "run"
    )


@pytest.mark.skipif(
    importlib.util.find_spec("datatrove") is None, reason="needs cleaner[datatrove]"
)
def test_datatrove_gives_the_same_records(tmp_path):
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from cleaner.engines.datatrove import CleanerStep
    from cleaner.writers import encode

    (tmp_path / "in").mkdir()
    source = rows(tmp_path / "in" / "rows.jsonl")
    expected = by_run(source, tmp_path / "out")
    LocalPipelineExecutor(
        [
            JsonlReader(str(tmp_path / "in")),
            CleanerStep(excluded=JsonlWriter(str(tmp_path / "bad"), compression=None)),
            JsonlWriter(str(tmp_path / "trove"), compression=None),
        ],
        tasks=1,
        logging_dir=str(tmp_path / "logs"),
    ).run()
    found = []
    for path in (tmp_path / "trove").glob("*.jsonl"):
        for line in path.read_text().splitlines():
            row = json.loads(line)
            record = row["metadata"]["cleaner"]
            names = [*list(record)[:5], "text", *list(record)[5:]]
            whole = {name: row["text"] if name == "text" else record[name] for name in names}
            found.append(encode.line({**whole, "source": "SOURCE"}).decode().rstrip("\n"))
    assert sorted(found) == expected
