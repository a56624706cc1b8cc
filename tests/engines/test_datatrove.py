"""A pipeline of datatrove, run for real, gives the records of `cleaner run`."""

import json

import pytest
from rows import records_of_run, write_rows

from cleaner.writers import jsonl

pytest.importorskip("datatrove", reason="needs the extra datatrove")


def test_datatrove_gives_the_same_records(tmp_path):
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from cleaner.engines.datatrove import CleanerStep

    (tmp_path / "in").mkdir()
    source = write_rows(tmp_path / "in" / "rows.jsonl")
    expected = records_of_run(source, tmp_path / "out")
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
            found.append(jsonl.line({**whole, "source": "SOURCE"}).decode().rstrip("\n"))
    assert sorted(found) == expected
