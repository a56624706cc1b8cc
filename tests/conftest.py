"""The suite runs the same in any environment: what it inherits must decide no test.

Variables of the interpreter change what the programs under test do (an unbuffered standard
error hides a failing last flush). `nohup` and a background job in a script hand down ignored
signals, which no program can tell from a wish of its user. The cache of rules is the suite's own:
that of whoever runs it stays as it is.
"""

import gc
import os
import shutil
import signal
from pathlib import Path

import pytest
from hypothesis import settings

for name in [name for name in os.environ if name.startswith("PYTHON")]:
    del os.environ[name]
os.environ["XDG_CACHE_HOME"] = str(Path(__file__).resolve().parent.parent / ".cache" / "tests")


def _ignored(number, frame):
    """Ignore a signal here, but not in a program started from here: an exec resets handlers."""


# The same examples in every run, so that a change is judged by what it changes, and few of them: a
# law that was broken once has an @example. `make test-random` looks for new ones.
settings.register_profile("same", derandomize=True, max_examples=50, deadline=None)
settings.register_profile("random", derandomize=False, max_examples=300, deadline=None)
settings.load_profile("same")


for name in ("SIGHUP", "SIGINT", "SIGTERM"):
    number = getattr(signal, name, None)
    if number is not None and signal.getsignal(number) == signal.SIG_IGN:
        signal.signal(number, _ignored)


def pytest_collection_finish():
    """Keep the collector off the tests' own heap, which tests that measure would pay for."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items):
    """Long tests first: at the end the workers then have short ones to share."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture
def few_built_in_rules(tmp_path_factory, monkeypatch):
    """One file of built-in rules instead of hundreds, for what is said of a user's rules.

    `rules check` proves all there are: two seconds and more.
    """
    from cleaner.files import rule_packs

    folder = tmp_path_factory.mktemp("few")
    shutil.copy(os.path.join(rule_packs.built_in_rules(), "en", "ads.toml"), folder)
    monkeypatch.setattr(rule_packs, "built_in_rules", lambda: str(folder))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
