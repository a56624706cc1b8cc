"""The collector waits while a document is cleaned, and there is nothing for it to find."""

import gc
from pathlib import Path

import pytest

from cleaner import Cleaner
from cleaner.undisturbed import undisturbed

CLEANER = Cleaner()
CASES = sorted(Path(__file__).parent.parent.glob("fixtures/*/raw.*"))


@pytest.fixture(autouse=True)
def _as_it_was():
    yield
    gc.enable()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_cleaning_leaves_no_cycles(path):
    raw = path.read_bytes()
    CLEANER.clean(raw).record()  # what is made once
    gc.collect()
    gc.disable()
    CLEANER.clean(raw).record()
    assert gc.collect() == 0


def test_an_exception_right_behind_its_end_leaves_it_on(monkeypatch):
    disable = gc.disable

    def interrupted():
        disable()
        raise KeyboardInterrupt  # as a signal's handler does between two instructions

    monkeypatch.setattr(gc, "disable", interrupted)
    with pytest.raises(KeyboardInterrupt):
        undisturbed(gc.isenabled)()
    assert gc.isenabled()


def fails():
    raise KeyError


@pytest.mark.parametrize(
    ("work", "error"),
    [
        pytest.param(gc.isenabled, None, id="it ends"),
        pytest.param(undisturbed(gc.isenabled), None, id="one inside another"),
        pytest.param(fails, KeyError, id="it fails"),
    ],
)
@pytest.mark.parametrize("on", [True, False])
def test_the_collector_is_left_as_it_was(work, error, on):
    if not on:
        gc.disable()
    if error is None:
        assert undisturbed(work)() is False
    else:
        with pytest.raises(error):
            undisturbed(work)()
    assert gc.isenabled() is on
