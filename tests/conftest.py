"""The suite runs the same in any environment: what it inherits must decide no test.

Variables of the interpreter change what the programs under test do (an unbuffered standard
error hides a failing last flush). `nohup` and a background job in a script hand down ignored
signals, which no program can tell from a wish of its user.
"""

import gc
import os
import signal

from hypothesis import settings

for name in [name for name in os.environ if name.startswith("PYTHON")]:
    del os.environ[name]


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
