"""Clean a file in place: decide first, check the decision, and only then write.

`plan` returns what would become of a file's bytes, `FileChange.write` does it. Before that,
every change is checked: the old text can be rebuilt from the new one, and cleaning the new
bytes again changes nothing. A file that fails the check is left untouched; that is a bug of
ours. Left untouched, too, are a web page, and a file whose bytes could not all be written
back as they were: its encoding was guessed, or it lacks a character of the cleaned text.

The bytes of lines that are not changed stay as they are, and a clean file is never opened
for writing.
"""

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaner.errors import DocumentError, InputError
from cleaner.files.atomic import replace
from cleaner.files.read import read_with_state
from cleaner.page.detect import is_page

if TYPE_CHECKING:
    from cleaner.api import Cleaner
    from cleaner.result import Cleaned


class SelfCheckError(Exception):
    """A cleaning that cannot be undone or that a second one would change: an internal error."""


@dataclass(frozen=True, slots=True)
class FileChange:
    """What cleaning makes of one file; `state` is the file's, None for standard input."""

    path: str
    after: bytes
    cleaned: "Cleaned"
    state: os.stat_result | None = None

    def write(self) -> None:
        """Replace the file. Raises InputError or OSError, and has then changed nothing."""
        if self.state is None:
            raise ValueError("standard input cannot be replaced")
        replace(self.path, self.after, self.state)


def plan(path: str, cleaner: "Cleaner", *, url: str | None = None) -> FileChange | None:
    """Return the change that cleaning makes to the file at `path`, or None if it is clean.

    Raises InputError for a file that cannot be read, or not cleaned without loss;
    DocumentError for one that holds no text; SelfCheckError where the check fails.
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
) -> FileChange | None:
    """Return the change to `raw`, the bytes of a file called `path`, or None, as `plan` does.

    Raises what `plan` does, but for a file that cannot be read.
    """
    cleaned = cleaner.clean(raw, url=url, id=path, source=path)
    if not cleaned.changed:
        return None
    if is_page(cleaned.decoded.text):
        raise InputError(
            f"{path}: is a web page; left as it is. `cleaner filter` prints its text"
        )
    after = _encode(path, raw, cleaned)
    if cleaned.restore() != cleaned.decoded.text:
        raise SelfCheckError(f"{path}: the old text cannot be rebuilt from the new one")
    again = cleaner.clean(after, url=url, id=path, source=path)
    if again.changed or again.text != cleaned.text:
        raise SelfCheckError(f"{path}: cleaning the cleaned text would change it again")
    return FileChange(path, after, cleaned, state)


def _encode(path: str, raw: bytes, cleaned: "Cleaned") -> bytes:
    """Return the cleaned text in the file's own encoding. Raises InputError if that loses any."""
    decoded = cleaned.decoded
    if not decoded.sure:
        raise InputError(
            f"{path}: unsure of its encoding ({decoded.how}); left as it is. "
            "Name it with --encoding"
        )
    if decoded.encode(decoded.text) != raw:
        raise SelfCheckError(f"{path}: encoding the decoded text does not give the same bytes")
    try:
        return decoded.encode(cleaned.text)
    except DocumentError as error:
        raise InputError(f"{path}: left as it is: {error}") from error
