"""Read and clean the one document of a command; errors name it."""

import os
import re
from typing import TYPE_CHECKING

from cleaner.cli._terminal import read_input
from cleaner.errors import DocumentError, InputError
from cleaner.text.lazy_pattern import pattern

if TYPE_CHECKING:
    from cleaner.api import Cleaner
    from cleaner.model import Document
    from cleaner.result import Cleaned

# What the first bytes of containers look like; that of a text or a page hardly ever does. Loading
# the readers takes as long as cleaning a text, so they are asked only where it does.
_CONTAINER = pattern(
    rb"(?:\xef\xbb\xbf)?\s*(?:[\[{]|<\?xml|<!--|<(?:[\w.-]+:)?(?:rss|feed|rdf|nitf)\b|<!DOCTYPE\s+(?:rss|nitf))"
    rb"|From |[!-9;-~]{1,76}:|WARC/|PAR1|PK|[\x1f\x28\xfd]|BZh|\xff\xfe|\xfe\xff|<\0|\0<"
    rb"|(?s:.{257}ustar)"
    rb"|(?=[^\n]{0,500}(?:text|content|body|article|html))"
    rb"(?:\xef\xbb\xbf)?\s*\"?\w[\w :()-]{0,38}\"?(?:[,;\t|] *\"?\w[\w :()-]{0,38}\"?)+\r?\n",
    re.IGNORECASE,
)
_ONE_DOCUMENT = ("", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml")

# In MB, and also the default of `cleaner run`; a long text takes some 6 times its size in memory.
SIZE_LIMIT = 256


def clean_document(cleaner: "Cleaner", file: str, url: str | None, size_limit: int) -> "Cleaned":
    """Return the document in `file` cleaned; ``-`` is standard input.

    Raises InputError, also for more than `size_limit` megabytes, or DocumentError with the
    document's name in front.
    """
    source = None if file == "-" else file
    place = source or "standard input"
    raw = read_input(file, size_limit << 20)
    try:
        if cleaner.settings.form == "auto" and may_be_container(raw, file):
            document = _inside(raw, file, source)
            return cleaner.clean_document(document._replace(url=url or document.url))
        return cleaner.clean(raw, url=url, id=file, source=source)
    except DocumentError as error:
        raise DocumentError(f"{place}: {error}", reason=error.reason) from error


def may_be_container(raw: bytes, file: str) -> bool:
    """Return whether the readers have to tell what a file is."""
    suffix = os.path.splitext(file)[1].lower()
    return suffix not in _ONE_DOCUMENT or _CONTAINER.match(raw) is not None


def _inside(raw: bytes, file: str, source: str | None) -> "Document":
    """The document in the file. Raises InputError where it holds many of them."""
    from cleaner.readers.one_document import ContainerError, unpacked

    try:
        return unpacked(raw, file, source)
    except ContainerError as error:
        place = source or "standard input"
        raise InputError(f"{place}: is {error}; read it with: cleaner run {file} -o OUT") from None
