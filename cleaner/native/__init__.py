"""The hot loops, compiled where a C compiler was at hand; the one place that says whether.

`native` is the extension module, or None where it was not built. It makes faster what plain
Python does as well: everybody who uses it has a plain form with the same results, bit by bit
(tests/test_native.py). The sources are in Cython: `_native.pyx` and the parts it includes, built
by hatch_build.py. Where loops over columns or lines are the same in both forms, plain Python is
the one source, and is compiled as well: `judge/line_features.py`, `judge/text_columns.py`,
`judge/page_surroundings.py`, `judge/page_threads.py`, `judge/line_sets.py`, and here
`line_passes.py`, whose form in use is `passes`.
CLEANER_NATIVE=0 at build time leaves the modules out, CLEANER_NATIVE=1 insists on them,
CLEANER_NATIVE=debug builds them with their checks on (bounds, overflow, None).
"""

from typing import TYPE_CHECKING

try:
    import cleaner.native._native as native

    if native.FORM != 20:  # an older build beside newer sources; see `FORM` in _native.pyx
        native = None  # type: ignore[assignment]
except ImportError:
    native = None  # type: ignore[assignment]

if native is None or TYPE_CHECKING:
    from cleaner.native import line_passes as passes
else:
    from cleaner.native import _line_passes as passes

__all__ = ["native", "passes"]
