"""Spark: a DataFrame of raw documents in, a DataFrame of records out. Extra ``cleaner[spark]``.

    from cleaner.engines.spark import clean_frame
    records = clean_frame(spark.read.parquet("dumps/"), settings={"level": "careful"})
    records.where("reason is null").select("record").write.text("out", compression="gzip")

The Cleaner is built once in each Python worker. Rows go over in Arrow batches; what comes
back is cut by bytes, so long texts do not pile up. A document that cannot be cleaned is a
row with a reason, never a failed job. A crash in C is Spark's to retry: put the culprits
aside with `cleaner run`, which names them.

As a job: ``spark-submit .../cleaner/engines/spark.py SOURCE OUT`` writes ``OUT/records``
and ``OUT/failures``, as text files of JSON lines.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from cleaner.bulk.document import clean_one, line_of
from cleaner.readers import Options, Raw, Refused, Span, rows
from cleaner.settings import Settings
from cleaner.writers import Audit

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

SCHEMA = "id string, record string, reason string, message string"
_BATCH = 8 << 20  # bytes of records that are held before they are handed back


def clean_frame(
    frame: "DataFrame",
    *,
    settings: Settings | None = None,
    columns: Mapping[str, tuple[str, ...]] | None = None,
    source: str = "source",
    audit: Audit = "full",
    today: datetime.date | None = None,
) -> "DataFrame":
    """Return a DataFrame with `SCHEMA`: one row for each row of `frame`.

    `frame` has a column "text" or "html", and what else `columns` names (as ``--field`` of
    ``cleaner run``); the column called `source` says where a document came from. "record"
    is the line that ``cleaner run`` writes; where it is null, "reason" and "message" say
    why. `today` bounds dates and is the driver's day unless given, so that all workers
    agree.

    Set ``spark.sql.execution.arrow.maxRecordsPerBatch`` to 1,000 or less for long texts.
    """
    options = Options() if columns is None else Options(columns=columns)
    wanted = {name for names in options.columns.values() for name in names} | {source}
    chosen = frame.select(*[name for name in frame.columns if name in wanted])
    work = _work(settings or Settings(), options, source, audit, today or datetime.date.today())
    return chosen.mapInArrow(work, SCHEMA)


def _work(
    settings: Settings, options: Options, source: str, audit: Audit, today: datetime.date
) -> Callable[[Iterable[Any]], Iterator[Any]]:
    def work(batches: Iterable[Any]) -> Iterator[Any]:
        cleaner = _cleaner(settings, today)
        for batch in batches:
            yield from _tables(_rows(batch, cleaner, options, source, audit))

    return work


_built: dict[str, Any] = {}  # in this Python worker, which Spark uses for many tasks


def _cleaner(settings: Settings, today: datetime.date) -> Any:
    from cleaner.api import Cleaner

    known = repr((settings, today))
    if known not in _built:
        _built[known] = Cleaner(settings=settings, today=today)
    return _built[known]


def _rows(
    batch: Any, cleaner: Any, options: Options, source: str, audit: Audit
) -> Iterator[tuple[str, str | None, str | None, str | None]]:
    for number in range(batch.num_rows):
        row = batch.slice(number, 1).to_pylist()[0]
        yield clean_row(row, cleaner, options, source, audit)


def clean_row(
    row: Mapping[str, Any], cleaner: Any, options: Options, source: str, audit: Audit
) -> tuple[str, str | None, str | None, str | None]:
    """(id, record, reason, message) for one row of the input."""
    where = row.get(source) or "spark"
    item = rows.item(row, Span("", where, where, where), 0, options)
    if isinstance(item, Raw):
        cleaned = clean_one(cleaner, item.document)
        if not isinstance(cleaned, Refused):
            return item.document.id, line_of(cleaned, audit).decode().rstrip("\n"), None, None
        item = cleaned
    assert isinstance(item, Refused)
    return item.id, None, item.reason, item.message


def _tables(cleaned: Iterator[tuple[str, str | None, str | None, str | None]]) -> Iterator[Any]:
    import pyarrow

    names = ["id", "record", "reason", "message"]
    kinds = [pyarrow.string()] * 4
    held: list[tuple[str, str | None, str | None, str | None]] = []
    size = 0

    def table() -> Any:
        arrays = [
            pyarrow.array(values, kind)
            for values, kind in zip(zip(*held, strict=True), kinds, strict=True)
        ]
        return pyarrow.RecordBatch.from_arrays(arrays, names=names)

    for row in cleaned:
        held.append(row)
        size += len(row[1] or "") + 100
        if size >= _BATCH:
            yield table()
            held.clear()
            size = 0
    if held:
        yield table()


def main() -> None:
    """The job that ``spark-submit`` runs."""
    import argparse

    from pyspark.sql import SparkSession
    from pyspark.sql import functions as sql

    parser = argparse.ArgumentParser(description="Clean the documents of SOURCE into OUT.")
    parser.add_argument("source", help="a path or URL that Spark can read")
    parser.add_argument("out", help="a folder that does not exist yet")
    parser.add_argument("--format", default="json", help="json (lines), parquet, csv, ...")
    parser.add_argument("--level", default="careful", choices=["careful", "thorough"])
    parser.add_argument("--audit", default="full", choices=["full", "compact", "none"])
    asked = parser.parse_args()
    spark = SparkSession.builder.appName("cleaner").getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")
    frame = spark.read.format(asked.format).load(asked.source)
    frame = frame.withColumn("source", sql.input_file_name())
    records = clean_frame(frame, settings=Settings(level=asked.level), audit=asked.audit).cache()
    good = records.where("record is not null").select("record")
    good.write.text(f"{asked.out}/records", compression="gzip")
    bad = records.where("record is null").select(sql.to_json(sql.struct("id", "reason", "message")))
    bad.write.text(f"{asked.out}/failures")
    spark.stop()


if __name__ == "__main__":
    main()
