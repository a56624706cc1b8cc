"""The plan of a run: shards that cover the input, and the names of the output."""

import gzip
import os

import pytest

from cleaner.bulk.layout import (
    part_name,
    single_file_format,
)
from cleaner.bulk.plan import MAX_PART, MIN_PART, Shard, default_part_size, load, save, shards
from cleaner.bulk.run_counts import RunCounts
from cleaner.readers.sources import resolve_sources


def test_shards_cover_every_byte_once_and_in_order(tmp_path):
    for number in range(30):
        (tmp_path / f"{number:02d}.txt").write_bytes(b"x" * number * 37)
    (tmp_path / "10.jsonl").write_bytes(b'{"text": "a"}\n' * 1000)
    found = [s for s in shards(resolve_sources([str(tmp_path)]), None, 2000) if isinstance(s, Shard)]
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
            "a.csv",
            b"id,text\n" + b"1,a\n" * 4000,
            8,
            id="a table is split, each part read from the front",
        ),
        pytest.param("a.jsonl.gz", gzip.compress(os.urandom(9000)), 5, id="compressed rows"),
        pytest.param(
            "a.txt.gz", gzip.compress(os.urandom(9000)), 1, id="a compressed text is one document"
        ),
        pytest.param("a.gz", gzip.compress(os.urandom(9000)), 1, id="unknown content"),
        pytest.param("a.html", b"<p>a" * 4000, 1, id="a page is one document"),
        pytest.param("a.jsonl", b'{"text": "a"}\n' * 1000, 7, id="rows are split by bytes"),
        pytest.param("a.csv", b"id,text\n1,a\n", 1, id="a small table stays whole"),
    ],
)
def test_what_a_large_file_is_split_into(tmp_path, name, data, pieces):
    for copy in "xyz":  # many such files are spread as well
        (tmp_path / copy).mkdir()
        (tmp_path / copy / name).write_bytes(data)
    found = [s for s in shards(resolve_sources([str(tmp_path)]), None, 2000) if isinstance(s, Shard)]
    assert len(found) == (3 * pieces if len(data) > 2000 else 1)
    for copy in "xyz":
        spans = [span for shard in found for span in shard.spans if span.name == f"{copy}/{name}"]
        assert [span.sequential for span in spans] == [name != "a.jsonl" and pieces > 1] * pieces
        if pieces > 1:
            assert [span.start for span in spans] == [0, *(span.end for span in spans[:-1])]
            assert spans[-1].end == len(data)


def test_the_key_of_a_shard_depends_on_the_state_of_its_files(tmp_path):
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


def test_part_names_sort_in_the_order_of_the_input():
    places = [(shard, sequence) for shard in (0, 9, 10, 99_999) for sequence in (0, 1, 10, 1000)]
    assert sorted(part_name(*place) for place in places) == [part_name(*place) for place in places]


@pytest.mark.parametrize(
    ("out", "to"),
    [("a.jsonl", "jsonl"), ("a.jsonl.gz", "jsonl.gz"), ("a.parquet", "parquet"), ("a", None), ("a.gz", None)],
)  # fmt: skip
def test_output_names_imply_formats(out, to):
    assert single_file_format(out) == to
