"""Spark: a DataFrame of raw documents in, a DataFrame of records out.

Needs the extra ``spark``.

    from cleaner.engines.spark import clean_frame
    records = clean_frame(spark.read.parquet("dumps/"), settings={"level": "thorough"})
    records.where("reason is null").select("record").write.text("out", compression="gzip")

A Cleaner is built once in each Python worker. Rows come in Arrow batches; results are returned in
batches of limited size, so long texts do not accumulate. A document that cannot be cleaned becomes
a row with a reason, never a failed job. A crash in native code fails the task, which Spark retries;
`cleaner run` finds and names the documents that cause one.

As a job: ``spark-submit .../cleaner/engines/spark.py SOURCE OUT`` writes ``OUT/records``
and ``OUT/failures``, as text files of JSON lines.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

from cleaner.bulk.document import CleansDocuments, clean_one, record_line
from cleaner.model import Audit, Level
from cleaner.readers import FileRange, InputDocument, ReadOptions, Rejected
from cleaner.readers.rows import item_from_row
from cleaner.settings import Settings, settings_of

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

SCHEMA = "id string, record string, reason string, message string"
Row: TypeAlias = tuple[str, str | None, str | None, str | None]  # of SCHEMA
_BATCH = 8 << 20  # characters of records in one batch of results


def clean_frame(
    frame: "DataFrame",
    *,
    settings: Settings | Mapping[str, Any] | None = None,
    columns: Mapping[str, tuple[str, ...]] | None = None,
    source: str = "source",
    audit: Audit = "full",
    today: datetime.date | None = None,
) -> "DataFrame":
    """Return a DataFrame with `SCHEMA`, one row for each row of `frame`.

    `settings` may be a dict of them, named as in a settings file.

    `frame` has a column "text" or "html", and those that `columns` names (as ``--field`` of
    ``cleaner run``); the column `source` identifies a document. In the result,
    "record" is the line of JSON that ``cleaner run`` writes; where it is null, "reason" and
    "message" say why. `today`, an upper bound for dates, is the driver's unless given, so that
    all workers agree.

    Set ``spark.sql.execution.arrow.maxRecordsPerBatch`` to 1,000 or less for long texts.
    """
    settings, today = settings_of(settings), today or datetime.date.today()
    options = ReadOptions() if columns is None else ReadOptions(columns=columns)
    used = options.finder.used(frame.columns)
    chosen = frame.select(*[name for name in frame.columns if name in used or name == source])

    def clean(batches: Iterable[Any]) -> Iterator[Any]:
        cleaner = _cleaner(settings, today)
        for batch in batches:
            results = (clean_row(row, cleaner, options, source, audit) for row in _rows(batch))
            yield from _batches(results)

    return chosen.mapInArrow(clean, SCHEMA)


_cleaners: dict[str, Any] = {}  # by settings and day: Spark uses a Python worker for many tasks


def _cleaner(settings: Settings, today: datetime.date) -> Any:
    from cleaner.api import Cleaner

    key = repr((settings, today))
    if key not in _cleaners:
        _cleaners[key] = Cleaner(settings=settings, today=today)
    return _cleaners[key]


def clean_row(
    row: Mapping[str, Any],
    cleaner: CleansDocuments,
    options: ReadOptions,
    source: str,
    audit: Audit,
) -> Row:
    """Return (id, record, reason, message) for one row of the input.

    `source` is the name of the column that identifies documents.
    """
    path = row.get(source) or "spark"
    item = item_from_row(row, FileRange("", path, path, path), 0, options)
    if isinstance(item, InputDocument):
        cleaned = clean_one(cleaner, item.document)
        if not isinstance(cleaned, Rejected):
            return item.document.id, record_line(cleaned, audit).decode().rstrip("\n"), None, None
        item = cleaned
    assert isinstance(item, Rejected)
    return item.id, None, item.reason, item.message


def _rows(batch: Any) -> Iterator[dict[str, Any]]:
    """The rows of an Arrow batch, converted one at a time."""
    for number in range(batch.num_rows):
        yield batch.slice(number, 1).to_pylist()[0]


def _batches(results: Iterable[Row]) -> Iterator[Any]:
    """Results as Arrow batches of about `_BATCH` characters."""
    held: list[Row] = []
    size = 0
    for row in results:
        held.append(row)
        size += len(row[1] or "") + 100
        if size >= _BATCH:
            yield _batch(held)
            held.clear()
            size = 0
    if held:
        yield _batch(held)


def _batch(results: list[Row]) -> Any:
    import pyarrow

    columns = [pyarrow.array(values, pyarrow.string()) for values in zip(*results, strict=True)]
    return pyarrow.RecordBatch.from_arrays(columns, names=["id", "record", "reason", "message"])


def main() -> None:
    """The job for ``spark-submit``."""
    import argparse

    from pyspark.sql import SparkSession
    from pyspark.sql import functions as sql

    parser = argparse.ArgumentParser(description="Clean the documents of SOURCE into OUT.")
    parser.add_argument("source", help="a path or URL that Spark can read")
    parser.add_argument("out", help="a folder that does not exist yet")
    parser.add_argument("--format", default="json", help="json (lines), parquet, csv, ...")
    parser.add_argument("--level", default="careful", choices=get_args(Level))
    parser.add_argument("--audit", default="full", choices=get_args(Audit))
    options = parser.parse_args()
    spark = SparkSession.builder.appName("cleaner").getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")
    frame = spark.read.format(options.format).load(options.source)
    frame = frame.withColumn("source", sql.input_file_name())
    records = clean_frame(
        frame, settings=Settings(level=options.level), audit=options.audit
    ).cache()
    good = records.where("record is not null").select("record")
    good.write.text(f"{options.out}/records", compression="gzip")
    bad = records.where("record is null").select(sql.to_json(sql.struct("id", "reason", "message")))
    bad.write.text(f"{options.out}/failures")
    spark.stop()


if __name__ == "__main__":
    main()
