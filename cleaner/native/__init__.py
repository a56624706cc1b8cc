"""The hot loops, compiled where a C compiler was at hand; the one place that says whether.

`native` is the extension module, or None where it was not built. It makes faster what plain
Python does as well: everybody who uses it has a plain form with the same results, bit by bit
(tests/test_native.py). The sources are in Cython: `_native.pyx` and the parts it includes, built
by hatch_build.py. CLEANER_NATIVE=0 at build time leaves the module out, CLEANER_NATIVE=1 insists
on it, CLEANER_NATIVE=debug builds it with its checks on (bounds, overflow, None).
"""

try:
    import cleaner.native._native as native

    if native.FORM != 5:  # an older build beside newer sources; see `FORM` in _native.pyx
        native = None  # type: ignore[assignment]
except ImportError:
    native = None  # type: ignore[assignment]

__all__ = ["native"]
