"""Which documents had exactly the same content as an earlier one. Named, never dropped.

Each part keeps the digests of its documents' raw content. At the end they are compared in
`_SHARES` rounds, each of which looks at its share of all digests, so memory is that of one
share. "Earlier" is by the order of the input, whatever worker was first.
"""

import hashlib
import heapq
import json
import os
from collections.abc import Iterable, Iterator, Sequence

from cleaner.model import Document
from cleaner.writers import encode

_SHARES = "0123456789abcdef"


def line(document: Document) -> bytes:
    """What a part keeps of a document."""
    raw = document.raw
    data = raw if isinstance(raw, bytes) else raw.encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(data, digest_size=16).hexdigest()
    return f"{digest} {json.dumps(document.id)}\n".encode()


def find(files: Sequence[str], temporary: str) -> Iterator[bytes]:
    """The lines of ``duplicates.jsonl``, in the order of the input.

    `files` hold the digests of the parts, in order; `temporary` is a folder for the rounds.
    """
    rounds = []
    for share in _SHARES:
        path = os.path.join(temporary, f"duplicates-{share}")
        with open(path, "wb") as sink:
            for place, id, first in _round(files, share):
                row = {"id": id, "same_as": first}
                sink.write(f"{place[0]:08d} {place[1]:012d} ".encode() + encode.line(row))
        rounds.append(path)
    streams = [_lines(path) for path in rounds]
    for found in heapq.merge(*streams):
        yield found.split(b" ", 2)[2]
    for path in rounds:
        os.unlink(path)


def _round(files: Iterable[str], share: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    first: dict[bytes, bytes] = {}
    wanted = share.encode()
    for part, path in enumerate(files):
        with open(path, "rb") as file:
            for number, text in enumerate(file):
                if not text.startswith(wanted):
                    continue
                digest, _, id = text.partition(b" ")
                earlier = first.setdefault(bytes.fromhex(digest.decode()), id)
                if earlier is not id:
                    yield (part, number), json.loads(id), json.loads(earlier)


def _lines(path: str) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from file
