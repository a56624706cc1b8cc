"""The native module of the passes over all lines, where it was built; None where it was not.

An older build beside newer sources counts as none: it lacks the mark that is asked for here
(`FORM` in native.h). Whoever uses it has a plain form that says the same.
"""

try:
    import cleaner.native as native

    _ = native.FORM_3
except (ImportError, AttributeError):
    native = None  # type: ignore[assignment]

__all__ = ["native"]
