"""Spark, run for real, gives the records of `cleaner run`."""

import gzip
import importlib.util
import os
import re
import shutil
import subprocess
import sys

import pytest
from rows import records_of_run, write_rows

from cleaner.engines import spark as engine


def spark_is_missing() -> str:
    """Why Spark cannot run here, "" when it can. Spark 4 needs Java 17, older ones 8."""
    if importlib.util.find_spec("pyspark") is None:
        return "needs the extra spark"
    if shutil.which("java") is None:
        return "Spark needs a Java, and there is none"
    from pyspark import __version__ as spark

    told = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr
    found = re.search(r'version "(?:1\.)?(\d+)', told)
    java, wanted = int(found[1]) if found else 0, 17 if int(spark.split(".")[0]) >= 4 else 8
    return "" if java >= wanted else f"Spark {spark} needs Java {wanted}, here is {java}"


needs_spark = pytest.mark.skipif(bool(why := spark_is_missing()), reason=why or "Spark is there")


@needs_spark
def test_spark_gives_the_same_lines_and_errors_as_rows(tmp_path, monkeypatch):
    from pyspark.sql import SparkSession

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "7").getOrCreate()
    try:
        session.sparkContext.setLogLevel("ERROR")
        source = write_rows(tmp_path / "rows.jsonl")
        expected = records_of_run(source, tmp_path / "out")
        with source.open("a") as file:
            file.write('{"id": "bad", "colour": "no text"}\n')
        frame = session.read.json(str(source)).selectExpr("*", "'SOURCE' as source").repartition(3)
        found = engine.clean_frame(frame).collect()
    finally:
        session.stop()
    assert {row.id: row.reason for row in found if row.reason} == {"bad": "no-text"}
    assert sorted(row.record for row in found if row.record) == expected


@needs_spark
def test_the_script_for_spark_submit(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 10)
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
    assert sorted(line.replace(f"file://{source}", "SOURCE") for line in lines) == records_of_run(
        source, tmp_path / "run"
    )


@needs_spark
def test_the_example_of_the_module(tmp_path, monkeypatch):
    """The first lines that a user copies: read, clean, write."""
    from pyspark.sql import SparkSession

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    monkeypatch.chdir(tmp_path)
    source = write_rows(tmp_path / "rows.jsonl", 10)
    example = re.search(r"\n\n((?: {4}.+\n)+)", engine.__doc__)[1]
    session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        session.sparkContext.setLogLevel("ERROR")
        frame = session.read.json(str(source))
        frame.write.parquet(f"{tmp_path}/dumps")
        code = example.replace("dumps/", f"{tmp_path}/dumps").replace('"out"', f'"{tmp_path}/out"')
        exec(re.sub(r"^ {4}", "", code, flags=re.M), {"spark": session})
    finally:
        session.stop()
    parts = (tmp_path / "out").glob("*.gz")
    lines = [line for part in parts for line in gzip.decompress(part.read_bytes()).splitlines()]
    assert len(lines) == 10
    assert all(b'"schema":2' in line for line in lines)


def test_settings_may_be_a_dict():
    """Nobody who copies the example imports `Settings`."""
    from cleaner.errors import SettingsError

    with pytest.raises(SettingsError, match='did you mean "level"'):
        engine.clean_frame(None, settings={"levl": "thorough"})
