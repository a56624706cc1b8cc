"""`benchmarks/peers.py`: what its tables say of a tool that is slow, fails or ends early."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

PATH = Path(__file__).resolve().parent.parent / "benchmarks" / "peers.py"


@pytest.fixture(scope="module")
def peers() -> ModuleType:
    spec = importlib.util.spec_from_file_location("peers", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["peers"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


OURS = [[-1, 0.2, False], [0, 0.1, False], [1, 0.1, False], [2, 0.1, False], [3, 0.1, False]]


@pytest.mark.parametrize(
    ("rows", "row", "note"),
    [
        pytest.param(OURS, "200.00 ms | 1.00 | 100.00 ms | 1.00", None, id="as fast as ours"),
        pytest.param(
            [[-1, 0.0, False], [0, 0.4, False], [1, 0.4, False], [2, 0.2, False], [3, 0.2, False]],
            "400.00 ms | 2.00 | 200.00 ms | 2.00", None, id="twice ours; a quick start counts in single",
        ),
        pytest.param(
            [[-1, 0.2, False], [0, 0.7, False], [2, 0.5, False]],
            "900.00 ms | 3.00 | 500.00 ms | 5.00", "tool: on 2 of the pages, its time was up.",
            id="compared on what it has done",
        ),
        pytest.param(
            [[-1, 0.2, False], [0, 0.1, False]],
            "300.00 ms | 1.00 | – | –", "tool: on 1 of the pages, its time was up.",
            id="stopped in the first half",
        ),
        pytest.param(
            [*OURS[:4], [3, 0.1, True]],
            "200.00 ms | 1.00 | 100.00 ms | 1.00", "tool: 1 of the pages failed.", id="an error",
        ),
    ],
)  # fmt: skip
def test_a_row_of_the_table(peers, rows, row, note):
    times = {peers.OURS: peers.Times(), "tool": peers.Times()}
    times[peers.OURS].add([json.dumps(one) for one in OURS])
    times["tool"].add([json.dumps(one) for one in rows])
    _, _, _, found, *notes = peers.table("page", 4, times)
    assert found == f"| tool | {row} |"
    assert notes == (["", note] if note else [])


def test_the_least_of_all_rounds_counts(peers):
    times = peers.Times()
    for start, document in ((0.3, 0.1), (0.2, 0.5)):
        times.add([json.dumps([-1, start, False]), json.dumps([0, document, False])])
    assert (times.start, times.documents) == (0.2, {0: 0.1})


def test_the_page_has_a_place_for_the_tables(peers, tmp_path, monkeypatch):
    page = tmp_path / "benchmarks.md"
    page.write_bytes(peers.PAGE.read_bytes())
    monkeypatch.setattr(peers, "PAGE", page)
    peers.write(["| new |"])
    once = page.read_text()
    assert once.count("| new |") == 1
    peers.write(["| new |"])
    assert page.read_text() == once
