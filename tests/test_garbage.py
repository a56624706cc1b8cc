"""Cleaning leaves nothing to the garbage collector of the host program, and leaves it alone."""

import gc
from pathlib import Path

import pytest

from cleaner import Cleaner

CLEANER = Cleaner()
CASES = sorted(Path(__file__).parent.parent.glob("fixtures/*/raw.*"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_cleaning_leaves_no_cycles(path):
    raw = path.read_bytes()
    CLEANER.clean(raw).record()  # what is made once
    gc.collect()
    gc.disable()
    try:
        CLEANER.clean(raw).record()
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.parametrize("on", [True, False], ids=["on", "off"])
def test_the_collector_is_left_as_it_was(monkeypatch, on):
    for name in ("enable", "disable", "freeze", "set_threshold"):
        monkeypatch.setattr(gc, name, lambda *_: pytest.fail("the host's collector was changed"))
    monkeypatch.setattr(gc, "isenabled", lambda: on)
    CLEANER.clean("<p>A page.</p>").record()
