"""The small pieces of a run: counts that add up in any order, lines that vouch for themselves."""

import gzip
import json
import os
import subprocess
import sys
import time
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.bulk import heartbeat, journal, run_counts
from cleaner.bulk.heartbeat import Heartbeat
from cleaner.bulk.layout import part_name, single_file_format
from cleaner.bulk.plan import MAX_PART, MIN_PART, Shard, default_part_size, load, save, shards
from cleaner.bulk.run_counts import RunCounts
from cleaner.cli._progress import line, span
from cleaner.readers.sources import resolve_sources


def record(number: int, removed: int) -> dict:
    edit = {"line": 1, "start": 0, "end": 5, "text": f"gone{number % 9}", "by": [f"r/{number % 4}"]}
    return {
        "id": str(number), "source": "s", "url": f"https://e{number % 3}.example/", "text": "kept",
        "flags": ["f"] * (number % 2), "found": [], "removed": [edit] * removed, "repairs": [],
        "title": None, "byline": ["A"] * (number % 2), "date": None, "contact": [],
        "publisher": None, "rights": None, "language": "en", "dateline": None,
    }  # fmt: skip


def total(parts: list[RunCounts]) -> RunCounts:
    whole = RunCounts()
    for counts in parts:
        whole.add(counts)
    return whole


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 5)), max_size=30), st.randoms())
def test_counts_are_the_same_in_any_order_and_grouping(documents, luck):
    def count(some) -> RunCounts:
        counts = RunCounts()
        for number, removed in some:
            if removed == 5:
                counts.add_rejected("bad", "https://e0.example/", 7)
            elif removed == 4:
                counts.add_skipped(f"s{number}", "link")
            else:
                counts.add_record(record(number, removed), 10, "part-0")
        return counts

    parts = [count([document]) for document in documents]
    whole = total(parts)
    luck.shuffle(parts)
    half = len(parts) // 2
    assert total([total(parts[:half]), total(parts[half:])]) == whole
    assert RunCounts(**json.loads(json.dumps(whole.to_json()))) == whole
    assert whole.read == whole.written + whole.rejected_total
    assert sum(whole.shares) == whole.written


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.com/a", "http://example.com", "https://me:pw@example.com:8080/a@b",
        "https://EXAMPLE.com?q=https://other.example/", "https://example.com#x", "ftp://example.com/",
        "https://[::1]:80/x", "", "no address", "https://", "//example.com/a", "mailto:a@example.com",
    ],
)  # fmt: skip
def test_the_quick_host_is_that_of_the_slow_way(url):
    slow = (urlsplit(url).hostname or "") if "://" in url else ""
    quick = run_counts._host(url)
    assert quick.strip("[]") == slow.removeprefix("www.")


def test_a_journal_line_with_any_bit_changed_counts_for_nothing():
    entry = {"shard": 7, "key": "abc", "counts": {"read": 3}}
    whole = journal.encode(entry)
    assert journal.decode(whole) == entry
    for at in range(len(whole)):
        for bit in (1, 4, 64):
            changed = whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :]
            assert journal.decode(changed) is None
        assert journal.decode(whole[:at]) is None


def test_a_cut_line_does_not_swallow_the_next(tmp_path):
    path = str(tmp_path / "journal")
    journal.create(path, {"ruleset": "x"})
    with open(path, "ab") as file:
        file.write(journal.encode({"shard": 1})[:9])
    records = journal.Journal(path)
    records.add({"shard": 2})
    records.close()
    with open(path, "rb") as file:
        found = [journal.decode(text) for text in file]
    assert [entry and entry.get("shard") for entry in found] == [None, None, 2]


def test_shards_cover_every_byte_once_and_in_order(tmp_path):
    for number in range(30):
        (tmp_path / f"{number:02d}.txt").write_bytes(b"x" * number * 37)
    (tmp_path / "10.jsonl").write_bytes(b'{"text": "a"}\n' * 1000)
    found = [
        s for s in shards(resolve_sources([str(tmp_path)]), None, 2000) if isinstance(s, Shard)
    ]
    assert [shard.index for shard in found] == list(range(len(found)))
    names = [span.name for shard in found for span in shard.spans]
    assert [n for n in names if n.endswith(".txt")] == [f"{n:02d}.txt" for n in range(30)]
    ranges = [(s.start, s.end) for shard in found for s in shard.spans if s.name == "10.jsonl"]
    assert [start for start, _ in ranges[1:]] == [end for _, end in ranges[:-1]]
    assert (ranges[0][0], ranges[-1][1]) == (0, 14_000)
    plan = str(tmp_path / "plan")
    save(plan, found, RunCounts())
    assert list(load(plan)) == found


@pytest.mark.parametrize(
    ("name", "data", "pieces"),
    [
        pytest.param(
            "a.csv", b"id,text\n" + b"1,a\n" * 4000, 8, id="a table is read from its front"
        ),
        pytest.param("a.jsonl.gz", gzip.compress(os.urandom(9000)), 5, id="packed rows too"),
        pytest.param(
            "a.txt.gz", gzip.compress(os.urandom(9000)), 1, id="a packed text is one document"
        ),
        pytest.param("a.gz", gzip.compress(os.urandom(9000)), 1, id="nobody knows what that is"),
        pytest.param("a.html", b"<p>a" * 4000, 1, id="a page is one document"),
        pytest.param("a.jsonl", b'{"text": "a"}\n' * 1000, 7, id="rows are read where they lie"),
        pytest.param("a.csv", b"id,text\n1,a\n", 1, id="a small table is not worth it"),
    ],
)
def test_what_a_large_file_is_cut_into(tmp_path, name, data, pieces):
    for copy in "xyz":  # many such files are spread as well
        (tmp_path / copy).mkdir()
        (tmp_path / copy / name).write_bytes(data)
    found = [
        s for s in shards(resolve_sources([str(tmp_path)]), None, 2000) if isinstance(s, Shard)
    ]
    assert len(found) == (3 * pieces if len(data) > 2000 else 1)
    for copy in "xyz":
        spans = [span for shard in found for span in shard.spans if span.name == f"{copy}/{name}"]
        assert [span.sequential for span in spans] == [name != "a.jsonl" and pieces > 1] * pieces
        if pieces > 1:
            assert [span.start for span in spans] == [0, *(span.end for span in spans[:-1])]
            assert spans[-1].end == len(data)


def test_a_shard_is_known_by_the_state_of_its_files(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("one")
    (first,) = shards([str(path)], None, 2000)
    path.write_text("two")
    state = os.stat(path)
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    (second,) = shards([str(path)], None, 2000)
    assert first.key != second.key


@pytest.mark.parametrize(
    ("size", "part"),
    [(0, MIN_PART), (1 << 30, 8 << 20), (1 << 40, MAX_PART)],
)
def test_part_size_follows_the_input(size, part):
    assert default_part_size(size) == part


def test_names_of_parts_sort_as_their_contents_stood():
    places = [(shard, sequence) for shard in (0, 9, 10, 99_999) for sequence in (0, 1, 10, 1000)]
    assert sorted(part_name(*place) for place in places) == [part_name(*place) for place in places]


@pytest.mark.parametrize(
    ("out", "to"),
    [("a.jsonl", "jsonl"), ("a.jsonl.gz", "jsonl.gz"), ("a.parquet", "parquet"), ("a", None), ("a.gz", None)],
)  # fmt: skip
def test_what_an_output_says_of_its_format(out, to):
    assert single_file_format(out) == to


def test_a_heartbeat_is_seen_from_another_process():
    mine = Heartbeat.create()
    script = (
        "import sys; from cleaner.bulk.heartbeat import Heartbeat, CLEANING\n"
        "Heartbeat(int(sys.argv[1])).start(CLEANING, 7, 3)"
    )
    subprocess.run(
        [sys.executable, "-c", script, str(mine.descriptor)], pass_fds=[mine.descriptor], check=True
    )
    activity = mine.read()
    assert (activity.phase, activity.item, activity.span) == (heartbeat.CLEANING, 7, 3)
    assert 0 <= time.monotonic() - activity.since < 60
    mine.close()


def test_progress_is_honest_about_what_it_does_not_know():
    from cleaner.bulk import Progress

    progress = Progress(size=1_000_000, began=100.0)
    progress.counts = RunCounts(read=50, kept=90, removed=10)
    assert "estimating" in line(progress, 102.0)
    progress.done = 500_000
    assert line(progress, 110.0).endswith("about 10 s left")
    progress.done, progress.resumed = 500_000, 400_000  # the rest was done by an earlier run
    assert line(progress, 110.0).endswith("about 50 s left")
    assert "10.0% removed" in line(progress, 110.0)


@pytest.mark.parametrize(("seconds", "said"), [(3, "about 3 s"), (300, "about 5 min"), (7200, "about 2.0 h")])  # fmt: skip
def test_spans_as_a_person_says_them(seconds, said):
    assert span(seconds) == said


def test_a_terminal_sees_one_moving_line_and_a_log_plain_ones(tmp_path):
    import pty

    source = tmp_path / "rows.jsonl"
    text = "The story is told here, and it is a short one.\n" * 20
    source.write_text("".join(json.dumps({"text": text}) + "\n" for _ in range(400)))
    command = [sys.executable, "-m", "cleaner", "run", str(source), "-o"]
    ours, theirs = pty.openpty()
    process = subprocess.Popen([*command, str(tmp_path / "a")], stderr=theirs)
    os.close(theirs)
    said = b""
    while True:
        try:
            block = os.read(ours, 4096)
        except OSError:  # the other side is closed
            break
        if not block:
            break
        said += block
    assert process.wait() == 0
    assert b"\r\x1b[K" in said
    assert b"400 of 400 documents" in said
    log = subprocess.run([*command, str(tmp_path / "b")], capture_output=True).stderr
    assert b"\x1b" not in log
    assert b"\r" not in log
    assert b"400 of 400 documents" in log
