"""Parquet: typed columns, one row a record. Needs the extra ``parquet``.

The schema is fixed, so that parts of a run, and runs over different inputs, can be joined. The
columns of the metadata follow the types of `Metadata`; values of varying type (mappings, and the
"value" of "found") are JSON strings. Row groups are cut by bytes. Lone surrogates, which Parquet's
UTF-8 cannot hold, become U+FFFD.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from types import NoneType
from typing import Any, BinaryIO, get_args, get_origin, get_type_hints

from cleaner.errors import SettingsError
from cleaner.extras import missing
from cleaner.metadata.fields import FIELDS, Contact, Metadata

_ROW_GROUP = 16 << 20  # bytes of JSON in one row group
_TO_REPLACEMENT = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def _library() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise SettingsError(missing("Parquet", "parquet")) from None
    return pyarrow, pyarrow.parquet


def schema() -> Any:
    """Return the Arrow schema of a record, schema 2. Raises SettingsError without the extra."""
    arrow, _ = _library()
    text, texts, number = arrow.string(), arrow.list_(arrow.string()), arrow.int64()
    found = arrow.struct(
        [("field", text), ("value", text), ("line", number), ("by", text), ("rejected", text)]
    )
    removed = arrow.struct(
        [("line", number), ("start", number), ("end", number), ("text", text), ("by", texts)]
    )
    repair = arrow.struct([("line", number), ("before", text), ("after", text), ("by", texts)])
    metadata = [(name, _column_type(arrow, hint)) for name, hint in _hints().items()]
    return arrow.schema(
        [
            ("schema", arrow.int32()), ("id", text), ("source", text), ("url", text),
            ("status", text), ("text", text), *metadata,
            ("flags", texts), ("audit", text), ("found", arrow.list_(found)),
            ("removed", arrow.list_(removed)), ("repairs", arrow.list_(repair)),
            ("ruleset", text), ("cleaner", text),
        ]
    )  # fmt: skip


@cache
def _hints() -> dict[str, Any]:
    """The type of each metadata field, without None."""
    hints = get_type_hints(Metadata)
    return {name: _without_none(hints[name]) for name in FIELDS}


def _without_none(hint: Any) -> Any:
    others = [kind for kind in get_args(hint) if kind is not NoneType]
    return others[0] if NoneType in get_args(hint) and len(others) == 1 else hint


def _column_type(arrow: Any, hint: Any) -> Any:
    """The Arrow type for a field's type; a string, which holds JSON, for any type not listed."""
    if get_origin(hint) is tuple:
        return arrow.list_(_column_type(arrow, _without_none(get_args(hint)[0])))
    if hint is Contact:
        return arrow.struct([(name, arrow.string()) for name in Contact.__dataclass_fields__])
    plain = {bool: arrow.bool_(), int: arrow.int64(), float: arrow.float64()}
    return plain.get(hint, arrow.string())


def _cell(hint: Any, value: Any) -> Any:
    """A value of the record as the column for `hint` holds it."""
    if value is None or hint is Contact:
        return value
    if get_origin(hint) is tuple:
        item = _without_none(get_args(hint)[0])
        return [_cell(item, part) for part in value]
    if hint in (bool, int, float) or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def row(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record as a row of `schema`."""
    flat = dict(record)
    for name, hint in _hints().items():
        flat[name] = _cell(hint, flat.get(name))
    flat["found"] = [
        {**item, "value": item["value"] if isinstance(item["value"], str)
         else json.dumps(item["value"], ensure_ascii=False)}
        for item in record["found"]
    ]  # fmt: skip
    return flat


def write(spool: BinaryIO, sink: BinaryIO) -> None:
    """Write a spool of records, a line each, as a Parquet file."""
    arrow, parquet = _library()
    columns = schema()
    with parquet.ParquetWriter(sink, columns, compression="zstd") as writer:
        for group in _row_groups(spool):
            writer.write_table(arrow.Table.from_pylist(group, schema=columns))


def _row_groups(spool: BinaryIO) -> Iterator[list[dict[str, Any]]]:
    group: list[dict[str, Any]] = []
    size = 0
    for line in spool:
        record = json.loads(line)
        if b"\\ud" in line or b"\\uD" in line:
            record = _without_surrogates(record)
        group.append(row(record))
        size += len(line)
        if size >= _ROW_GROUP:
            yield group
            group, size = [], 0
    if group:
        yield group


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(_TO_REPLACEMENT)
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_surrogates(item) for key, item in value.items()}
    return value


def merge(parts: Sequence[str], sink: BinaryIO) -> None:
    """Join Parquet parts into one file, row group by row group."""
    _, parquet = _library()
    with parquet.ParquetWriter(sink, schema(), compression="zstd") as writer:
        for part in parts:
            with parquet.ParquetFile(part) as opened:
                for number in range(opened.num_row_groups):
                    writer.write_table(opened.read_row_group(number))
