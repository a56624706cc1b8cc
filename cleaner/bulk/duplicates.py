"""List documents with exactly the same content as an earlier one. None is dropped.

Every part keeps the digests of the raw content of its documents. At the end they are compared in
sixteen rounds, one for each first digit of a digest, so that memory holds a sixteenth of them.
"Earlier" means in the order of the input, whichever worker was first.
"""

import hashlib
import heapq
import json
import os
from collections.abc import Iterable, Iterator, Sequence

from cleaner.model import Document
from cleaner.writers import jsonl

_FIRST_DIGITS = "0123456789abcdef"


def digest(document: Document) -> bytes:
    """Return the line that a part keeps for a document: the digest of its content, and its id."""
    raw = document.raw
    data = raw if isinstance(raw, bytes) else raw.encode("utf-8", "surrogatepass")
    found = hashlib.blake2b(data, digest_size=16).hexdigest()
    return f"{found} {json.dumps(document.id)}\n".encode()


def find(files: Sequence[str], temporary: str) -> Iterator[bytes]:
    """Yield the lines of ``duplicates.jsonl``, in the order of the input.

    `files` hold the digests of the parts, in order; `temporary` is a folder to sort in.
    """
    rounds = []
    for digit in _FIRST_DIGITS:
        path = os.path.join(temporary, f"duplicates-{digit}")
        with open(path, "wb") as sink:
            for (part, number), id, first in _duplicates(files, digit):
                row = {"id": id, "same_as": first}
                sink.write(f"{part:08d} {number:012d} ".encode() + jsonl.line(row))
        rounds.append(path)
    for line in heapq.merge(*(_lines(path) for path in rounds)):
        yield line.split(b" ", 2)[2]
    for path in rounds:
        os.unlink(path)


def _duplicates(files: Iterable[str], digit: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    """(part and line, id, id of the first one) for digests that begin with `digit`."""
    first: dict[bytes, bytes] = {}
    wanted = digit.encode()
    for part, path in enumerate(files):
        with open(path, "rb") as file:
            for number, line in enumerate(file):
                if not line.startswith(wanted):
                    continue
                found, _, id = line.partition(b" ")
                earlier = first.setdefault(bytes.fromhex(found.decode()), id)
                if earlier is not id:
                    yield (part, number), json.loads(id), json.loads(earlier)


def _lines(path: str) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from file
