"""The form of `line_checks` in use: compiled where a C compiler was at hand."""

from typing import TYPE_CHECKING

from cleaner.native import native

if native is None or TYPE_CHECKING:
    from cleaner.metadata import line_checks
else:
    from cleaner.native import _line_checks as line_checks

__all__ = ["line_checks"]
