"""Files read in shares: whatever the ranges, each item comes once."""

import bz2
import gzip
import json
import lzma
import random
import re
from itertools import pairwise

import pytest
from input_files import (
    MANY,
    PACKINGS,
    feed,
    items,
    lines,
    mailbox,
    response,
    tarred,
    zipped,
)


def test_any_ranges_yield_every_line_once(tmp_path):
    chance = random.Random(5)
    data = b"".join(
        json.dumps({"id": n, "text": "x" * chance.randrange(60)}).encode()
        + b"\r\n"[chance.randrange(2) :]
        for n in range(300)
    )
    for _ in range(30):
        inner = sorted(chance.sample(range(1, len(data)), chance.randrange(1, 40)))
        edges = [0, *inner, len(data)]
        found = [
            item.document.id
            for start, end in pairwise(edges)
            for item in items(tmp_path, "rows.jsonl", data, start=start, end=end)
        ]
        assert found == [str(n) for n in range(300)]


SEQUENTIAL = {
    "rows.jsonl.gz": lambda: gzip.compress(lines(MANY)),
    "rows.jsonl.zst": lambda: PACKINGS[".zst"](lines(MANY)),
    "rows.jsonl.bz2": lambda: bz2.compress(lines(MANY)),
    "rows.jsonl.xz": lambda: lzma.compress(lines(MANY)),
    "rows.csv": lambda: "".join(
        ["id,text\n", *(f"{r['id']},{r['text']}\n" for r in MANY)]
    ).encode(),
    "rows.json": lambda: json.dumps(MANY).encode(),
    "items.rss": lambda: feed(MANY),
    "items.atom.gz": lambda: gzip.compress(feed(MANY)),
    "mail.mbox.gz": lambda: gzip.compress(mailbox(MANY)),
    "texts.zip": lambda: zipped({f"{r['id']}.txt": r["text"].encode() for r in MANY}),
    "texts.tar": lambda: tarred({f"{r['id']}.txt": r["text"].encode() for r in MANY}),
    "texts.tgz": lambda: tarred({f"{r['id']}.txt": r["text"].encode() for r in MANY}, "w:gz"),
}


@pytest.mark.parametrize("damage", ["nothing", "cut", "flipped", "a bomb appended"])
@pytest.mark.parametrize("name", SEQUENTIAL)
def test_sequential_ranges_yield_every_item_and_failure_once(tmp_path, name, damage):
    data = SEQUENTIAL[name]()
    if damage == "cut":
        data = data[: len(data) * 3 // 5]
    elif damage == "flipped":
        at = len(data) // 2
        data = data[:at] + bytes([data[at] ^ 255]) + data[at + 1 :]
    elif damage == "a bomb appended":
        data += gzip.compress(gzip.compress(b"0" * 30_000_000))
    whole = items(tmp_path, name, data)
    assert whole
    for count in (1, 3, 8):
        edges = [len(data) * n // count for n in range(count + 1)]
        shares = [
            items(tmp_path, name, data, start=start, end=end, sequential=True)
            for start, end in pairwise(edges)
        ]
        found = [item for share in shares for item in share]
        assert sorted(map(repr, found)) == sorted(map(repr, whole)), count
        if not name.endswith(".zip"):
            assert found == whole


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "a member for each record"])
def test_any_ranges_yield_every_record_once(tmp_path, packed):
    chance = random.Random(6)
    records = [
        response(n, b"<p>%d" % n + chance.randbytes(chance.randrange(900))) for n in range(60)
    ]
    data = b"".join(map(gzip.compress, records) if packed else records)
    for count in (1, 2, 5, 40, 200):
        edges = [len(data) * n // count for n in range(count + 1)]
        found = [
            item.document.id
            for start, end in pairwise(edges)
            for item in items(tmp_path, "pages.warc", data, start=start, end=end)
        ]
        assert found == [f"r{n}" for n in range(60)], count


def test_any_ranges_yield_every_message_once(tmp_path):
    chance = random.Random(7)
    rows = [row for row in MANY if row["text"]]
    few = min((mailbox(rows[n : n + 3]) for n in range(0, 30, 3)), key=len)  # cut at every seventh byte
    for data, count in [*[(mailbox(rows), n) for n in (1, 2, 5, 40, 300)], (few, len(few) // 7)]:
        want = re.findall(r"(?m)^Message-ID: <(.+)>$", data.decode())
        edges = [0, *sorted(chance.sample(range(1, len(data)), count - 1)), len(data)]
        found = [
            item.document.id
            for start, end in pairwise(edges)
            for item in items(tmp_path, "mail.mbox", data, start=start, end=end)
        ]
        assert found == want, count
