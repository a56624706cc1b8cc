"""Gold: documents, and what should come out of each.

Three forms, told apart by what is there. A file of JSON Lines: ``text`` or ``html``, the wanted
``clean`` and, where they are known, fields of the record. A folder of cases, each a folder with
``raw.*``, ``clean.txt`` and perhaps ``found.json``, as ``fixtures/`` has them; without
``clean.txt`` a text must come out as it went in. A folder of labelled dumps: ``label<TAB>line``
(docs/gold.md).

Everything wrong is an InputError with its place: figures from half of a gold set would be compared
with figures from the whole.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Literal

from cleaner.errors import DocumentError, InputError, did_you_mean
from cleaner.languages import problem, tag_of
from cleaner.model import Document
from cleaner.readers.items import Limits
from cleaner.readers.opening import open_file
from cleaner.readers.stream import Stream
from cleaner.result import FIELDS

KEEP, BOILERPLATE = "keep", "boilerplate"  # lines with any other label are not scored
LABELS = (KEEP, BOILERPLATE, "title", "byline", "date", "caption", "contact")
_ROW_KEYS = ("text", "html", "clean", "id", "url", "lang", *FIELDS)


@dataclass(frozen=True)
class Gold:
    """A document, and its wanted text: as a text, or as a label for each line.

    `fields` are the wanted values of the metadata fields that are to be scored; None means that
    the document states none.
    """

    document: Document
    clean: str | None = None
    labels: tuple[str, ...] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)


def read_gold(name: str, standard_input: BinaryIO | None = None) -> Iterator[Gold]:
    """Yield the documents of the file or folder `name`; ``-`` is `standard_input`.

    Raises InputError, also for an id that comes twice and where there is no document at all.
    """
    seen: dict[str, str] = {}
    for place, gold in _documents(name, standard_input):
        first = seen.setdefault(gold.document.id, place)
        if first != place:
            raise InputError(f'{place}: id "{gold.document.id}" again; {first} has it, too')
        yield gold
    if not seen:
        raise InputError(
            f"{name}: no gold documents; give JSON Lines with text and clean, or a folder of "
            "folders with raw.txt and clean.txt"
        )


def _documents(name: str, standard_input: BinaryIO | None) -> Iterator[tuple[str, Gold]]:
    if name == "-" and standard_input is not None:
        return _rows("standard input", standard_input)
    if os.path.isdir(name):
        return _cases(Path(name))
    return _file_rows(name)


# ------------------------------------------------------------------ JSON Lines


def _file_rows(name: str) -> Iterator[tuple[str, Gold]]:
    try:
        file = open_file(name)
    except OSError as error:
        raise InputError(f"{name}: {error.strerror}") from error
    except DocumentError as error:
        raise InputError(f"{name}: {error}") from error
    with closing(file):
        yield from _rows(name, file)


def _rows(name: str, file: BinaryIO) -> Iterator[tuple[str, Gold]]:
    try:
        stream = Stream(file, Limits(ratio=1 << 30))
        for number, line in enumerate(stream.file, start=1):
            if not line.isspace():
                place = f"{name}: line {number}"
                whole = line.endswith(b"\n") or not stream.damage  # else the damage is said below
                if whole:
                    yield place, _gold_of_row(place, f"{os.path.basename(name)}#{number}", line)
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}; nothing was evaluated") from error
    except DocumentError as error:
        raise InputError(f"{name}: {error}") from error
    if stream.damage:
        raise InputError(f"{name}: {stream.damage}; nothing was evaluated")


def _gold_of_row(place: str, default_id: str, line: bytes) -> Gold:
    row = _row(place, line)
    form: Literal["text", "html"] = "html" if row.get("html") is not None else "text"
    raw = _string(place, row, form)
    if raw is None:
        raise InputError(f'{place}: no key "text" or "html"{_hint(row, ("text", "html"))}')
    clean = _string(place, row, "clean")
    if clean is None:
        raise InputError(f'{place}: no key "clean", the wanted text{_hint(row, ("clean",))}')
    document = Document(
        raw,
        id=str(row.get("id", default_id)),
        url=_string(place, row, "url"),
        form=form,
        language=_language(place, row),
    )
    return Gold(document, clean=clean, fields=_fields(row))


def _row(place: str, line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{place}: not JSON: {error}") from None
    if not isinstance(row, dict):
        raise InputError(f"{place}: not a JSON object with text and clean")
    return row


def _string(place: str, row: Mapping[str, Any], key: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise InputError(f'{place}: key "{key}" must be a string')
    return value


def _language(place: str, row: Mapping[str, Any]) -> str | None:
    value = _string(place, row, "lang")
    if value and tag_of(value) is None:
        raise InputError(f'{place}: key "lang" {problem(value)}')
    return value or None


def _hint(row: Mapping[str, Any], wanted: Iterable[str]) -> str:
    unknown = [key for key in row if key not in _ROW_KEYS]
    for name in wanted:
        if did_you_mean(name, unknown):
            return did_you_mean(name, unknown)
    return f"; its keys are {', '.join(row)}" if row else ""


def _fields(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in FIELDS if name in row}


# ------------------------------------------------------------------ folders


def _cases(folder: Path) -> Iterator[tuple[str, Gold]]:
    try:
        inside = sorted(folder.iterdir())
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror}") from error
    raws = [(case, *sorted(case.glob("raw.*"))) for case in inside if case.is_dir()]
    cases = [found for found in raws if len(found) > 1]
    if cases:
        for case, raw, *others in cases:
            if others:
                raise InputError(f"{case}: {raw.name} and {others[0].name}; a case has one")
            yield str(case), _gold_of_case(case, raw)
        return
    for path in inside:
        if path.suffix == ".txt" and path.is_file():
            yield str(path), parse_labelled(path.stem, _read(path), str(path))


def _gold_of_case(case: Path, raw: Path) -> Gold:
    data = _bytes(raw)
    page = raw.suffix.startswith(".htm")
    document = Document(data, id=case.name, form="html" if page else "auto")
    clean = case / "clean.txt"
    found = case / "found.json"
    fields: dict[str, Any] = {}
    if found.exists():
        try:
            stated = json.loads(_read(found))
            fields = {name: stated[name] for name in FIELDS if name in stated}
        except (ValueError, TypeError, RecursionError):
            raise InputError(f"{found}: not a JSON object of fields") from None
    if clean.exists():
        return Gold(document, clean=_read(clean), fields=fields)
    if page:
        raise InputError(f"{case}: no clean.txt; a page has to say what is wanted of it")
    return Gold(document, labels=(KEEP,), fields=fields)


def parse_labelled(name: str, text: str, place: str = "") -> Gold:
    """Return a labelled dump: ``# key: JSON`` lines, then ``label<TAB>line``, "" for a blank line.

    Raises InputError.
    """
    stated: dict[str, Any] = {}
    lines: list[str] = []
    labels: list[str] = []
    for number, row in enumerate(text.split("\n")[: -1 if text.endswith("\n") else None], 1):
        if row.startswith("# ") and not lines:
            key, _, value = row[2:].partition(": ")
            try:
                stated[key] = json.loads(value)
            except ValueError as error:
                raise InputError(f"{place or name}: line {number}: not JSON: {error}") from None
            continue
        label, tab, line = row.partition("\t")
        if row and (not tab or label not in LABELS):
            raise InputError(
                f"{place or name}: line {number}: no label; write keep or boilerplate, a tab, and "
                "the line (docs/gold.md)"
            )
        labels.append(label)
        lines.append(line)
    document = Document("\n".join(lines) + "\n", id=name, url=stated.get("url"), form="text")
    # What the dump does not state cannot be found in it.
    fields = {key: value for key, value in _fields(stated).items() if value is not None}
    return Gold(document, labels=tuple(labels), fields=fields)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error


def _read(path: Path) -> str:
    try:
        return _bytes(path).decode()
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8: {error.reason} at byte {error.start}") from None
