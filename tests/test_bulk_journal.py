"""The journal of a run: damage is noticed, lines are written whole."""

import os
import random
from dataclasses import replace
from pathlib import Path

import pytest
from bulk_runs import job, run_job, tree, write_rows

from cleaner.bulk import journal, run
from cleaner.bulk.layout import Layout
from cleaner.errors import CleanerError, InputError


def test_a_journal_line_with_any_bit_changed_is_ignored():
    entry = {"shard": 7, "key": "abc", "counts": {"read": 3}}
    whole = journal.encode(entry)
    assert journal.decode(whole) == entry
    for at in range(len(whole)):
        for bit in (1, 4, 64):
            changed = whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :]
            assert journal.decode(changed) is None
        assert journal.decode(whole[:at]) is None


def test_an_incomplete_line_does_not_swallow_the_next(tmp_path):
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


def test_writes_that_take_less_than_given_leave_whole_lines(tmp_path, monkeypatch):
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, data[:5]))
    path = str(tmp_path / "journal")
    journal.create(path, {"ruleset": "x"})
    records = journal.Journal(path)
    records.add({"shard": 1})
    records.close()
    found = [journal.decode(line) for line in Path(path).read_bytes().splitlines(keepends=True)]
    assert [sorted(entry or {}) for entry in found] == [["format", "ruleset"], ["shard"]]


@pytest.mark.slow
def test_a_damaged_journal_never_gives_a_wrong_entry(tmp_path):
    run_job(tmp_path / "out", write_rows(tmp_path / "rows.jsonl", 5), part=600)
    layout = Layout(str(tmp_path / "out"))
    path = Path(layout.journal)
    whole = path.read_bytes()
    true = journal.load(layout.journal)

    def look(data: bytes) -> None:
        path.write_bytes(data)
        try:
            found = journal.load(layout.journal)
        except InputError:
            return
        assert found.header == true.header
        for shard, chain in found.entries.items():
            known = {(entry.sequence, entry.key, entry.next) for entry in true.entries[shard]}
            assert {(entry.sequence, entry.key, entry.next) for entry in chain} <= known

    for at in range(len(whole)):
        look(whole[:at])
        if at % 7 == 0:
            look(whole[:at] + bytes([whole[at] ^ 1 << at % 8]) + whole[at + 1 :])


def test_a_journal_of_another_version_is_refused(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 3)
    run_job(tmp_path / "out", source)
    path = tmp_path / "out" / ".cleaner" / "journal"
    header = journal.decode(path.read_bytes().splitlines(keepends=True)[0])
    assert header is not None
    for changed in ({"format": 99}, {"cleaner": "0.0.1"}):
        path.write_bytes(journal.encode({**header, **changed}))
        with pytest.raises(CleanerError, match="--restart"):
            run_job(tmp_path / "out", source)


@pytest.mark.slow
def test_a_damaged_journal_gives_an_error_or_the_same_bytes(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 40)
    task = job(source, tmp_path / "out", part=4000, workers=1)
    run(task)
    whole = tree(tmp_path / "out")
    path = tmp_path / "out" / ".cleaner" / "journal"
    journal = path.read_bytes()
    luck = random.Random(3)
    cuts = [0, 1, len(journal) // 3, len(journal) - 1, journal.index(b"\n") + 1]
    damaged = [journal[:cut] for cut in cuts]
    for _ in range(6):
        at = luck.randrange(len(journal))
        damaged.append(journal[:at] + bytes([journal[at] ^ 1]) + journal[at + 1 :])
    messages: list[str] = []
    for bad in damaged:
        path.write_bytes(bad)
        try:
            run(task)
        except CleanerError as error:
            messages.append(str(error))
            run(replace(task, restart=True))
        assert tree(tmp_path / "out") == whole
    assert messages
    assert all("--restart" in message for message in messages)
