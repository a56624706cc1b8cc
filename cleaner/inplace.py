"""Clean a file where it lies: decide first, prove it, and only then write.

`plan` says what would become of a file's bytes, `Change.write` does it. Between the two
stands the proof, for every file: the old text can be rebuilt from the new one, and
cleaning the new bytes changes nothing more. A file for which that fails is our bug; it
stays untouched. So does a file whose bytes could not all be written back as they were (an
encoding that was guessed, or one without the cleaned text's characters), and a web page.

Bytes of lines that nothing touches stay as they are, and a clean file is not opened for
writing at all.
"""

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaner.errors import DocumentError, InputError
from cleaner.files import read_with_state, replace
from cleaner.page.detect import is_page

if TYPE_CHECKING:
    from cleaner.api import Cleaner
    from cleaner.result import Cleaned


class SelfCheckError(Exception):
    """A cleaning that cannot be undone or does not come to rest. Our bug, never the user's."""


@dataclass(frozen=True, slots=True)
class Change:
    """What cleaning makes of one file; `state` is the file's, None for standard input."""

    path: str
    after: bytes
    cleaned: "Cleaned"
    state: os.stat_result | None = None

    def write(self) -> None:
        """Replace the file. Raises InputError or OSError, and has then changed nothing."""
        if self.state is None:
            raise ValueError("standard input is no file to replace")
        replace(self.path, self.after, self.state)


def plan(path: str, cleaner: "Cleaner", *, url: str | None = None) -> Change | None:
    """Return the change that cleaning makes of the file at `path`, None if there is none.

    Raises InputError where the file cannot be read or not be cleaned without loss,
    DocumentError where it holds no text, SelfCheckError where the proof fails.
    """
    raw, state = read_with_state(path)
    return plan_bytes(path, raw, cleaner, url=url, state=state)


def plan_bytes(
    path: str,
    raw: bytes,
    cleaner: "Cleaner",
    *,
    url: str | None = None,
    state: os.stat_result | None = None,
) -> Change | None:
    """Return the change for `raw`, the bytes of a file called `path`, as `plan` does."""
    cleaned = cleaner.clean(raw, url=url, id=path, source=path)
    if not cleaned.changed:
        return None
    if is_page(cleaned.decoded.text):
        raise InputError(f"{path}: is a web page; `cleaner filter` makes a text of it")
    after = _written_back(path, raw, cleaned)
    if cleaned.restore() != cleaned.decoded.text:
        raise SelfCheckError(f"{path}: the old text cannot be rebuilt from the new one")
    again = cleaner.clean(after, url=url, id=path, source=path)
    if again.changed or again.text != cleaned.text:
        raise SelfCheckError(f"{path}: cleaning the cleaned text would change it again")
    return Change(path, after, cleaned, state)


def _written_back(path: str, raw: bytes, cleaned: "Cleaned") -> bytes:
    """Return the cleaned text in the file's own encoding, or say why there is no safe way."""
    decoded = cleaned.decoded
    if not decoded.sure:
        raise InputError(f"{path}: unsure of its encoding ({decoded.how}); left as it is")
    if decoded.encode(decoded.text) != raw:
        raise SelfCheckError(f"{path}: its bytes cannot be told from its text")
    try:
        return decoded.encode(cleaned.text)
    except DocumentError as error:
        raise InputError(f"{path}: {error}; left as it is") from error
