"""The cases in ``fixtures/``: a whole document and what must come out of it, a folder each.

``raw.*`` is the document; ``clean.txt`` what must come out at level careful (absent: the text
must come out as it went in, repairs and blank lines apart); ``thorough.txt`` the same at
level thorough, where it differs; ``found.json`` the record's fields that must hold, with
``"flags"`` read as "at least these". ``known.json`` says what fails today, and why: a level or
``found`` as the key, the reason as the value. Its expected files hold the right result.

    python tests/fixture_cases.py    write the expected files from what the program does now

A known failure is left as it is, and of ``found.json`` only the fields that it names are written.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cleaner import Cleaner

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
CASES = sorted(path.name for path in FIXTURES.iterdir() if any(path.glob("raw.*")))
LEVELS = ("careful", "thorough")
FILES = {"careful": "clean.txt", "thorough": "thorough.txt"}
CLEANERS = {level: Cleaner(level=level) for level in LEVELS}


def raw_path(case: str) -> Path:
    """Return the path of the document."""
    (path,) = (FIXTURES / case).glob("raw.*")
    return path


def _read(case: str, name: str) -> str | None:
    path = FIXTURES / case / name
    return path.read_bytes().decode() if path.exists() else None


def known_failures(case: str) -> Mapping[str, str]:
    """Return the reasons by what fails: a level or ``found``."""
    return json.loads(_read(case, "known.json") or "{}")


def expected_text(case: str, level: str) -> str | None:
    """Return the text that must come out; None if nothing may be removed."""
    text = _read(case, FILES[level])
    return expected_text(case, "careful") if text is None and level == "thorough" else text


def expected_fields(case: str) -> dict[str, Any] | None:
    """Return the fields of the record that must hold; None if the case names none."""
    text = _read(case, "found.json")
    return None if text is None else json.loads(text)


def lines_with_text(text: str) -> list[str]:
    """Return the lines of `text` without the blank ones, whose number no case fixes."""
    return [line for line in text.splitlines() if line.strip()]


def regenerated(case: str) -> Iterator[tuple[Path, str | None]]:
    """Yield each expected file of the case and its text by today's program; None: no such file."""
    raw = raw_path(case).read_bytes()
    known = known_failures(case)
    careful = expected_text(case, "careful")
    for level in LEVELS:
        if level in known:
            continue
        cleaned = CLEANERS[level].clean(raw)
        text: str | None = cleaned.text
        if level == "careful":
            if not any(edit.text.strip() for edit in cleaned.removed):
                text = None
            careful = text
        elif lines_with_text(cleaned.text) == lines_with_text(
            cleaned.repaired if careful is None else careful
        ):
            text = None
        yield FIXTURES / case / FILES[level], text
    fields = expected_fields(case)
    if fields is not None and "found" not in known:
        record = CLEANERS["careful"].clean(raw).record()
        now = {name: record[name] for name in fields}
        yield FIXTURES / case / "found.json", json.dumps(now, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    for case in CASES:
        for path, text in regenerated(case):
            if text is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(text.encode())


if __name__ == "__main__":
    main()
