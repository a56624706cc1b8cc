"""Gold in a folder: a folder for each document, or labelled dumps."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from cleaner.errors import InputError, did_you_mean
from cleaner.evaluation.gold_document import (
    KEEP,
    LABELS,
    ROW_KEYS,
    Gold,
    not_utf8,
    wanted_fields,
)
from cleaner.files.pack_gold import GoldPath
from cleaner.metadata.fields import FIELDS
from cleaner.model import Document


def cases(folder: GoldPath) -> Iterator[tuple[str, Gold]]:
    """Yield (place, gold) of a folder of cases or of labelled dumps. Raises InputError."""
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
        fields = wanted_fields(str(found), stated, FIELDS)
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
    wanted = wanted_fields(place or name, stated, ROW_KEYS)
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
        raise InputError(f"{path}: {not_utf8(data, error)}") from None
