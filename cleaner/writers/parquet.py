"""Parquet: typed columns, one row a record. Needs the extra ``cleaner[parquet]``.

The schema is fixed, so parts of one run, and runs over different inputs, go together:
what a record holds beside it is kept as JSON in "found" values and "dateline". Row groups
are cut by bytes. Lone surrogates, which Parquet's UTF-8 cannot hold, become U+FFFD.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from cleaner.errors import SettingsError

_GROUP = 16 << 20  # bytes of JSON in one row group
_LONE = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def _library() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise SettingsError("Parquet needs an extra: pip install 'cleaner[parquet]'") from None
    return pyarrow, pyarrow.parquet


def schema() -> Any:
    """The Arrow schema of a record, schema 1."""
    arrow, _ = _library()
    text, many, number = arrow.string(), arrow.list_(arrow.string()), arrow.int64()
    contact = arrow.struct([(name, text) for name in ("kind", "value", "name", "role")])
    found = arrow.struct(
        [("field", text), ("value", text), ("line", number), ("by", text), ("rejected", text)]
    )
    removed = arrow.struct(
        [("line", number), ("start", number), ("end", number), ("text", text), ("by", many)]
    )
    repair = arrow.struct([("line", number), ("before", text), ("after", text), ("by", many)])
    return arrow.schema(
        [
            ("schema", arrow.int32()), ("id", text), ("source", text), ("url", text),
            ("status", text), ("text", text), ("title", text), ("byline", many), ("date", text),
            ("modified", text), ("contact", arrow.list_(contact)), ("publisher", text),
            ("rights", text), ("language", text), ("dateline", text), ("standfirst", text),
            ("credits", text), ("flags", many), ("found", arrow.list_(found)),
            ("removed", arrow.list_(removed)), ("repairs", arrow.list_(repair)),
            ("ruleset", text), ("cleaner", text),
        ]
    )  # fmt: skip


def row(record: dict[str, Any]) -> dict[str, Any]:
    """A record as a row of `schema`."""
    flat = dict(record)
    for name in ("dateline", "credits"):
        if flat.get(name) is not None and not isinstance(flat[name], str):
            flat[name] = json.dumps(flat[name], ensure_ascii=False, sort_keys=True)
    flat["found"] = [
        {**item, "value": item["value"] if isinstance(item["value"], str)
         else json.dumps(item["value"], ensure_ascii=False)}
        for item in record["found"]
    ]  # fmt: skip
    return flat


def write(spool: BinaryIO, sink: BinaryIO) -> None:
    """Turn a spool of records into a Parquet file."""
    arrow, parquet = _library()
    shape = schema()
    with parquet.ParquetWriter(sink, shape, compression="zstd") as writer:
        for group in _groups(spool):
            writer.write_table(arrow.Table.from_pylist(group, schema=shape))


def _groups(spool: BinaryIO) -> Iterator[list[dict[str, Any]]]:
    group: list[dict[str, Any]] = []
    size = 0
    for line in spool:
        record = json.loads(line)
        if b"\\ud" in line or b"\\uD" in line:
            record = _mended(record)
        group.append(row(record))
        size += len(line)
        if size >= _GROUP:
            yield group
            group, size = [], 0
    if group:
        yield group


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(_LONE)
    if isinstance(value, list):
        return [_mended(item) for item in value]
    if isinstance(value, dict):
        return {key: _mended(item) for key, item in value.items()}
    return value


def merge(parts: Sequence[str], sink: BinaryIO) -> None:
    """Join Parquet parts into one file, row group by row group."""
    _, parquet = _library()
    with parquet.ParquetWriter(sink, schema(), compression="zstd") as writer:
        for part in parts:
            with parquet.ParquetFile(part) as opened:
                for number in range(opened.num_row_groups):
                    writer.write_table(opened.read_row_group(number))
