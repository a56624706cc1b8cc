"""``cleaner restore``: rebuild the raw texts from records."""

import os
from collections.abc import Iterator
from typing import Any, BinaryIO

import click

from cleaner.cli._options import PATH, common_options
from cleaner.cli._terminal import open_input, write_result
from cleaner.errors import InputError


@click.command()
@click.argument("records", type=PATH, default="-")
@click.option("--id", "only", metavar="ID", help="Only the document with this id.")
@click.option(
    "--to",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    help="text (default): the texts, with nothing between them. jsonl: one line each, with id, "
    "source and text.",
)
@common_options
def restore(records: str, only: str | None, to: str) -> None:
    """Rebuild the raw texts from RECORDS.

    RECORDS is a file of JSON lines, the output folder of a run, or `-`. Each text is exactly
    what was decoded from the input; for a web page, its visible text. The output is UTF-8.
    Records written with --audit compact or none are refused: they leave out what was removed.

    \b
    Examples:
      cleaner filter dump.txt --to json | cleaner restore
      cleaner restore out --to jsonl > raw.jsonl
      cleaner restore out/part-000000-00000.jsonl --id a/b.txt
    """
    from cleaner.result import restore_record
    from cleaner.writers.jsonl import line

    restored = 0
    audit = _audit_of_run(records)
    for place, record in _records(records):
        if only is not None and record.get("id") != only:
            continue
        restored += 1
        _check(place, record, audit)
        try:
            text = restore_record(record)
        except (KeyError, TypeError, AttributeError) as error:
            missing = "no " if isinstance(error, KeyError) else ""
            raise InputError(f"{place}: not a record of cleaner ({missing}{error})") from None
        except ValueError as error:
            raise InputError(f"{place}: the text and the removals do not match: {error}") from None
        if to == "text":
            write_result(text)
        else:
            write_result(
                line({"id": record.get("id"), "source": record.get("source"), "text": text})
            )
    if only is not None and not restored:
        raise InputError(
            f'{records}: no record with the id "{only}"; each line has its id under "id"'
        )


def _check(place: str, record: dict[str, Any], audit: str | None) -> None:
    """Raises InputError for a record that leaves out what was removed, or is of a later schema.

    `audit` is that of the run, if it is known: records of schema 1 do not name theirs.
    """
    from cleaner.result import SCHEMA
    from cleaner.writers import audit_of

    schema = record.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise InputError(f"{place}: schema {schema} is of a later version of cleaner: upgrade it")
    audit = audit if audit is not None and "audit" not in record else audit_of(record)
    if audit != "full":
        raise InputError(
            f"{place}: written with --audit {audit}, which leaves out what was removed\n"
            "  Only a record with the full audit, the default, can be restored."
        )


def _audit_of_run(name: str) -> str | None:
    """The audit of the run that wrote a folder or a part, by its run.json; None if unknown."""
    import json

    folder = name if os.path.isdir(name) else os.path.dirname(name)
    if not os.path.isdir(name) and not os.path.basename(name).startswith("part-"):
        return None
    try:
        with open(os.path.join(folder, "run.json"), "rb") as file:
            audit = json.load(file)["recipe"]["audit"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return audit if isinstance(audit, str) else None


def _records(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (place, record) for each record in a file, a run's folder or standard input."""
    if name == "-" or not os.path.isdir(name):
        yield from _records_of(name)
        return
    parts = sorted(part for part in os.listdir(name) if part.startswith("part-"))
    if not parts:
        raise InputError(f"{name}: no records (part-*.jsonl); name the output of `cleaner run`")
    for part in parts:
        yield from _records_of(os.path.join(name, part))


def _records_of(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the records of one file: one per line, or a single one over several lines."""
    import json

    with open_input(name) as packed:
        file = _unpacked(packed)
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            place = f"{name}: line {number}"
            try:
                record = json.loads(line)
            except (ValueError, RecursionError) as error:
                if number > 1 or line.strip() != b"{":
                    raise InputError(f"{place}: not JSON: {error}") from None
                record = _whole(name, line + file.read())
            if not isinstance(record, dict):
                raise InputError(f"{place}: not a record")
            yield place, record


def _whole(name: str, text: bytes) -> Any:
    import json

    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: not JSON: {error}") from None


def _unpacked(file: BinaryIO) -> BinaryIO:
    from cleaner.readers.items import Limits
    from cleaner.readers.stream import Stream

    return Stream(file, Limits()).file
