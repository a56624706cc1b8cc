"""The native module that reads pages, where it was built; else None (see `cleaner.built`)."""

try:
    import cleaner.page.native as native

    _ = native.FORM_3
except (ImportError, AttributeError):
    native = None  # type: ignore[assignment]

__all__ = ["native"]
