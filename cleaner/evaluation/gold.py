"""Gold: documents, and what should come out of each.

Three forms, told apart by what is there. A file of JSON Lines: ``text`` or ``html``, the wanted
``clean`` and, where they are known, fields of the record. A folder of cases, each a folder with
``raw.*``, ``clean.txt`` and perhaps ``found.json``, as ``fixtures/`` has them; without
``clean.txt`` a text must come out as it went in. A folder of labelled dumps: ``label<TAB>line``
(docs/gold.md). A rule pack stands for the gold that it names.

Everything wrong is an InputError with its place: figures from half of a gold set would be compared
with figures from the whole.
"""

import codecs
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Literal

from cleaner.errors import DocumentError, InputError, RuleError, did_you_mean
from cleaner.files.pack_gold import ArchivePath, GoldPath, is_pack, pack_gold
from cleaner.files.pack_manifest import MANIFEST
from cleaner.languages import problem, tag_of
from cleaner.model import Document
from cleaner.readers.items import Limits
from cleaner.readers.opening import open_file
from cleaner.readers.stream import Stream
from cleaner.result import FIELDS

KEEP, BOILERPLATE = "keep", "boilerplate"  # lines with any other label are not scored
LABELS = (KEEP, BOILERPLATE, "title", "byline", "date", "caption", "contact")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
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
    """Yield the documents of the file, folder or rule pack `name`; ``-`` is `standard_input`.

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
    if not is_pack(name):
        return _cases(Path(name)) if os.path.isdir(name) else _file_rows(name)
    place = _of_pack(name)
    if place.is_dir():
        return _cases(place)
    if isinstance(place, ArchivePath):
        return _rows(str(place), BytesIO(place.read_bytes()))
    return _file_rows(str(place))


def _of_pack(name: str) -> GoldPath:
    try:
        place = pack_gold(name)
    except RuleError as error:
        raise InputError(str(error)) from None
    if place is None:
        raise InputError(
            f'{name}: the pack names no gold; add gold = "FOLDER" to its {MANIFEST}, and the folder'
        )
    return place


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
    if row.get("html") is not None and row.get("text") is not None:
        raise InputError(f"{place}: text and html; a document has one")
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
    return Gold(document, clean=clean, fields=_fields(place, row, _ROW_KEYS))


def _row(place: str, line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"{place}: {_not_utf8(line, error)}") from None
    except (ValueError, RecursionError) as error:
        hint = "gold is JSON Lines with text and clean, a folder or a pack (docs/eval.md)"
        raise InputError(f"{place}: not JSON: {error}; {hint}") from None
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


def _fields(place: str, row: Mapping[str, Any], known: Sequence[str]) -> dict[str, Any]:
    """The wanted fields. A mistake in them would look like one of the program."""
    for key in row:
        # A collection has keys of its own: "page" is not a misspelt "image", as "titel" is a title.
        if key not in known and (meant := did_you_mean(key, FIELDS, likeness=0.8)):
            raise InputError(f'{place}: unknown key "{key}"{meant}')
    fields = {name: row[name] for name in FIELDS if name in row}
    for name, value in fields.items():
        if value is not None and (wanted := _wanted_form(name, value)):
            raise InputError(f'{place}: key "{name}" must be {wanted}')
    return fields


def _wanted_form(name: str, value: Any) -> str | None:
    """What the value of a field must be, in words, if it is something else."""
    if name in ("dateline", "credits"):
        return None if isinstance(value, dict) else "an object"
    if name in ("byline", "tags"):
        values = value if isinstance(value, list) else [value]
        return None if all(isinstance(one, str) for one in values) else "a list of strings"
    if name == "contact":
        values = value if isinstance(value, list) else [None]
        given = [one.get("value") if isinstance(one, dict) else one for one in values]
        is_form = all(isinstance(one, str) for one in given)
        return None if is_form else 'a list of strings, or of objects with "value"'
    if name in ("date", "modified"):
        is_form = isinstance(value, str) and _DAY.match(value) is not None
        return None if is_form else "a day such as 2026-02-05"
    return None if isinstance(value, str) else "a string"


# ------------------------------------------------------------------ folders


def _cases(folder: GoldPath) -> Iterator[tuple[str, Gold]]:
    try:
        inside = _inside(folder)
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror}") from error
    raws = [(case, _raws(case)) for case in inside if case.is_dir()]
    if any(files for _, files in raws):
        for path in inside:
            if path.suffix == ".txt" and path.is_file():
                raise InputError(f"{path}: a file beside folders of cases; put it into one")
        for case, files in raws:
            _must_be_case(case, files)
            if files:  # else a folder of something else
                yield str(case), _gold_of_case(case, files[0])
        return
    for path in inside:
        if path.suffix == ".txt" and path.is_file():
            yield str(path), parse_labelled(path.stem, _read(path), str(path))


def _raws(case: GoldPath) -> list[GoldPath]:
    return [path for path in _inside(case) if path.name.startswith("raw.")]


def _inside(folder: GoldPath) -> list[GoldPath]:
    """What lies in a folder, in the order of its names."""
    return sorted(folder.iterdir(), key=lambda path: path.name)


def _must_be_case(case: GoldPath, raws: Sequence[GoldPath]) -> None:
    if len(raws) > 1:
        raise InputError(f"{case}: {raws[0].name} and {raws[1].name}; a case has one")
    names = sorted(path.name for path in case.iterdir())
    if not raws and {"clean.txt", "found.json"}.intersection(names):
        raise InputError(f"{case}: no raw.txt or raw.html; its files are {', '.join(names)}")
    for name in names:
        is_known = name in ("clean.txt", "found.json") or name.startswith("raw.")
        if not is_known and (meant := did_you_mean(name, ("clean.txt", "found.json"))):
            raise InputError(f"{case / name}: not a file of a case{meant}")


def _gold_of_case(case: GoldPath, raw: GoldPath) -> Gold:
    data = _bytes(raw)
    page = raw.suffix.startswith(".htm")
    document = Document(data, id=case.name, form="html" if page else "auto")
    clean = case / "clean.txt"
    found = case / "found.json"
    fields: dict[str, Any] = {}
    if found.exists():
        try:
            stated = json.loads(_read(found))
        except (ValueError, RecursionError):
            stated = None
        if not isinstance(stated, dict):
            raise InputError(f"{found}: not a JSON object of fields")
        fields = _fields(str(found), stated, FIELDS)
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
    wanted = _fields(place or name, stated, _ROW_KEYS)
    fields = {key: value for key, value in wanted.items() if value is not None}
    return Gold(document, labels=tuple(labels), fields=fields)


def _bytes(path: GoldPath) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error


def _read(path: GoldPath) -> str:
    try:
        return (data := _bytes(path)).decode()
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: {_not_utf8(data, error)}") from None


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> str:
    """What is wrong with a text. UTF-16 is what some editors call Unicode."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "UTF-16; save it as UTF-8"
    return f"not UTF-8: {error.reason} at byte {error.start}"
