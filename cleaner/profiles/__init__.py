"""Dump profiles: what databases, text browsers, mail programs and printers put around a text.

A profile knows one maker's frame. It recognises a dump by its shape, says which lines and spans
are the frame, and reads the labelled ones as statements: title, byline, day, publisher. What
remains goes the ordinary way. A text that merely quotes such lines is no dump: a frame reaches
from an end of the text to the article, or is repeated at every page.

A profile is a module with ``find(texts)``, which returns the frame; an empty one or None for any
other text. It sees the lines that remain and nothing else, so a cleaned text, in which no frame
is left, is no dump (law 4).

To add one, add its module, its line in `cleaner.matching.dump_signs`, and its cases in
tests/profiles.
"""

from collections.abc import Collection, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from cleaner.matching import dump_signs
from cleaner.matching.dump_signs import PROFILES
from cleaner.profiles import signs

if TYPE_CHECKING:
    from cleaner.profiles.frame import Frame

__all__ = ["FAMILY", "PROFILES", "SIGNS_OF_SEVERAL", "candidates", "documents", "find"]

FAMILY = "profile"

# Those whose exports hold several documents, and what then occurs more than once.
_OF_SEVERAL = ("lexisnexis", "factiva", "proquest")
SIGNS_OF_SEVERAL = (
    "DOCUMENT", "DOKUMENT", "Document", "Dokument", "ocumento", "Full text", "Full Text",
    "Volltext",
)  # fmt: skip


def documents(texts: Sequence[str]) -> Sequence[range]:
    """Return the lines of each document of an export; one range for any other text."""
    for name in _OF_SEVERAL:
        if dump_signs.is_in(name, texts):
            frame = find(name, texts)
            if frame is not None and frame.documents > 1:
                ranges: Sequence[range] = _module(name).documents(texts)
                return ranges
    return [range(len(texts))]


def candidates(
    texts: Sequence[str], signed: Collection[str], disabled: Collection[str]
) -> Sequence[str]:
    """Return the profiles that may recognise the text, in order; a cheap check.

    `signed` are those of which a sign is in its lines.
    """
    return () if FAMILY in disabled else signs.present(texts, signed)


def find(name: str, texts: Sequence[str]) -> "Frame | None":
    """Return the frame that a profile finds in the text; None where it is no dump of its maker."""
    frame: Frame | None = _module(name).find(texts)
    return frame or None


def _module(name: str) -> Any:
    return import_module(f"cleaner.profiles.{name}")
