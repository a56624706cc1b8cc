"""Whole documents: a folder per case under ``fixtures/``.

``raw.*`` is the dump; ``clean.txt`` what must come out at level careful (absent: the text
must come out as it went in, repairs and blank lines apart); ``thorough.txt`` the same at
level thorough, where it differs; ``found.json`` the record's fields that must hold, with
``"flags"`` read as "at least these". ``known.json`` lists what is known to fail and why.
"""

import json
from pathlib import Path

import pytest

from cleaner import Cleaner
from cleaner.text.lines import join, split

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
CASES = sorted(path.name for path in FIXTURES.iterdir() if any(path.glob("raw.*")))
CLEANERS = {level: Cleaner(level=level) for level in ("careful", "thorough")}


def raw_of(case):
    (path,) = (FIXTURES / case).glob("raw.*")
    return path.read_bytes()


def expected(case, level):
    folder = FIXTURES / case
    for name in ("thorough.txt", "clean.txt") if level == "thorough" else ("clean.txt",):
        if (folder / name).exists():
            return (folder / name).read_text(encoding="utf-8")
    return None


def known(case, request, what):
    path = FIXTURES / case / "known.json"
    if path.exists() and (reason := json.loads(path.read_text(encoding="utf-8")).get(what)):
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True))


@pytest.mark.parametrize("level", CLEANERS)
@pytest.mark.parametrize("case", CASES)
def test_text(case, level, request):
    known(case, request, level)
    cleaned = CLEANERS[level].clean(raw_of(case))
    want = expected(case, level)
    if want is None:
        assert [edit.text for edit in cleaned.removed if edit.text.strip()] == []
    else:
        got = [line.text for line in split(cleaned.text) if line.text.strip()]
        assert got == [line for line in want.splitlines() if line.strip()]
    if cleaned.page:  # of which the visible text is what can be restored
        assert cleaned.repaired == join(cleaned.lines)
    else:
        assert cleaned.restore() == cleaned.decoded.text


@pytest.mark.parametrize(
    "case", [case for case in CASES if (FIXTURES / case / "found.json").exists()]
)
def test_found(case, request):
    known(case, request, "found")
    record = CLEANERS["careful"].clean(raw_of(case)).record()
    want = json.loads((FIXTURES / case / "found.json").read_text(encoding="utf-8"))
    flags = set(want.pop("flags", []))
    assert {name: record[name] for name in want} == want
    assert flags <= set(record["flags"])
