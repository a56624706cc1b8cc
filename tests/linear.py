"""Law 12 on a machine that others disturb: twice the input costs at most 2.3 times the CPU.

Three doublings are tested at once: an input may cost at most 2.3 ** 3 = 12.2 times an eighth
of it. A linear cost is 8 times, one of n log n 9 to 10, a quadratic one 64; two sizes that are
one doubling apart are so close that other load on the machine decides between them.

First the best of three eighths is taken for all of them, which is the stricter test and the
cheaper one. Where it fails, the eighth is done eight times in a row, with inputs of their own
and all results kept: both sides then take about the same time and memory, and what slows the
machine slows both.
"""

import gc
import time
from collections.abc import Callable
from typing import Any

import pytest

PARTS = 8
MOST = 2.3**3 / PARTS  # times the cost of all parts
GRACE = 0.001  # seconds, for the clock
ROUNDS = 10


def assert_linear(work: Callable[[Any], object], sized: Callable[[int], Any], size: int) -> float:
    """Fail if `work` on an input of `size` costs more than law 12 allows over an eighth of it.

    `sized` makes an input of a size, in whatever unit it counts; that is not measured. Let
    the eighth be so large that what costs the same whatever the size does not outweigh the
    rest, or nothing can fail.

    Return the seconds of CPU for an input of `size`, at best.

    Other work makes a figure worse, never better: the best of each side counts, and the first
    round in which the bound holds is the last.
    """
    parts = [sized(size // PARTS) for _ in range(3)]
    whole = [sized(size)]
    work(parts[0])  # what is made at the first call is no cost of the input
    gc.collect()
    gc.freeze()  # the collector works on what the input brings, not on the tests' own heap
    large = _seconds(work, whole)
    if large <= MOST * PARTS * min(_seconds(work, [part]) for part in parts) + GRACE:
        return large
    parts += [sized(size // PARTS) for _ in range(PARTS - len(parts))]
    return _at_best(work, parts, whole)


def _at_best(work: Callable[[Any], object], parts: list[Any], whole: list[Any]) -> float:
    """Measure both sides again and again, until the best of them agree with law 12."""
    costs = []
    for _ in range(ROUNDS):
        costs.append((_seconds(work, parts), _seconds(work, whole)))
        small, large = map(min, zip(*costs, strict=True))
        if large <= MOST * small + GRACE:
            return large
    rounds = ", ".join(f"{small:.3f} {large:.3f}" for small, large in costs)
    return pytest.fail(f"seconds of CPU for {PARTS} eighths, and for the whole: {rounds}")


def _seconds(work: Callable[[Any], object], inputs: list[Any]) -> float:
    """The CPU seconds for all `inputs`."""
    gc.collect()
    start = time.process_time()
    results = [work(one) for one in inputs]
    seconds = time.process_time() - start
    del results
    return seconds
