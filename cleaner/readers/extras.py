"""Which of the libraries that only some inputs need are installed."""

from importlib.util import find_spec

_LIBRARIES = {
    "parquet": "pyarrow",
    "remote": "fsspec",
    "s3": "s3fs",
    "zstd": "zstandard",
}  # extra -> module


EXTRA_MISSING = "extra-missing"  # the reason for which a document is rejected without its library


def installed_extras() -> tuple[str, ...]:
    """Return the extras whose libraries can be imported; none is imported to see this."""
    return tuple(extra for extra, module in _LIBRARIES.items() if _is_installed(module))


def _is_installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ValueError:  # a module that was made unavailable on purpose
        return False
