"""The counts of a run: the same sum in any order."""

import json

from hypothesis import given
from hypothesis import strategies as st

from cleaner.bulk.run_counts import RunCounts
from cleaner.readers import Rejected


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
                row = Rejected(f"r{number}", "s", "bad", "no", {f"c{number % 3}": number})
                counts.add_rejected(row, "https://e0.example/", 7)
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
