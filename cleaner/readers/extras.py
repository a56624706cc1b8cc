"""Which of the libraries that only some inputs need are installed."""

import re
from importlib.util import find_spec

from cleaner.extras import REQUIREMENTS

EXTRA_MISSING = "extra-missing"  # the reason for which a document is rejected without its library
_OF_READERS = ("parquet", "remote", "s3", "zstd")


def installed_extras() -> tuple[str, ...]:
    """Return the extras of readers whose libraries can be imported; none is imported for that.

    Their libraries are modules of the same names.
    """
    return tuple(
        extra
        for extra in _OF_READERS
        if all(_is_installed(re.split(r"\W", need)[0]) for need in REQUIREMENTS[extra])
    )


def _is_installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ValueError:  # a module that was made unavailable on purpose
        return False
