"""Gold: documents, and what should come out of each.

Three forms, told apart by what is there. A file of JSON Lines: ``text`` or ``html``, the wanted
``clean`` and, where they are known, fields of the record. A folder of cases, each a folder with
``raw.*``, ``clean.txt`` and perhaps ``found.json``, as ``fixtures/`` has them; without
``clean.txt`` a text must come out as it went in. A folder of labelled dumps: ``label<TAB>line``
(docs/gold.md). Of a rule pack, the gold that it names is read.

Everything wrong is an InputError with its place: figures from half of a gold set would be compared
with figures from the whole.
"""

import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from cleaner.errors import InputError, RuleError
from cleaner.evaluation.gold_document import Gold
from cleaner.evaluation.gold_folders import cases
from cleaner.evaluation.gold_rows import file_rows, rows
from cleaner.files.pack_gold import ArchivePath, GoldPath, is_pack, pack_gold
from cleaner.files.pack_manifest import MANIFEST


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
        return rows("standard input", standard_input)
    if not is_pack(name):
        return cases(Path(name)) if os.path.isdir(name) else file_rows(name)
    place = _of_pack(name)
    if place.is_dir():
        return cases(place)
    if isinstance(place, ArchivePath):
        return rows(str(place), BytesIO(place.read_bytes()))
    return file_rows(str(place))


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
