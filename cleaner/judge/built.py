"""The native module of the judges, where it was built; else None (see `cleaner.built`)."""

try:
    import cleaner.judge.native as native

    _ = native.FORM_3
except (ImportError, AttributeError):
    native = None  # type: ignore[assignment]

__all__ = ["native"]
