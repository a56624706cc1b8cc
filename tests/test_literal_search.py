"""Many literals at once: what is found is what occurs, however alike the literals are."""

import pytest

from cleaner.matching import literal_search
from cleaner.matching.literal_search import LiteralSearch, find_one_by_one

ALIKE = [f"read more about {word}" for word in ("tea", "sea", "rye", "ash", "oak", "elm")]


def occurrences(literals, text):
    """What a search by hand finds: number and start in bytes."""
    data = text.encode()
    return sorted(
        (number, start)
        for number, literal in enumerate(literals)
        for start in range(len(data))
        if data.startswith(literal.encode(), start)
    )


@pytest.mark.parametrize(
    ("literals", "text", "count"),
    [
        pytest.param(["tern", "\ntern\n"], "\nterns\ntern\n", 3, id="short ones, and borders"),
        pytest.param(["subscribe now"], "subscribe nowhere", 1, id="a long one"),
        pytest.param(["subscribe now"], "subscribe to us", 0, id="a long one that only begins"),
        pytest.param(["abcdefgh", "abcdefghi"], "abcdefghi abcdefgh", 3, id="one in another"),
        pytest.param(["aaaaaaaaaa"], "aaaaaaaaaaaa", 3, id="one that overlaps itself"),
        pytest.param(["größe der straße"], "die größe der straße", 1, id="a cut within a letter"),
        pytest.param(ALIKE[:4], "read more about rye", 1, id="some that begin alike"),
        pytest.param(ALIKE, "read more about rye, read more about", 1, id="many that begin alike"),
    ],
)
@pytest.mark.parametrize("most_bytes", [0, 1 << 14], ids=["whole", "by their beginnings"])
def test_what_occurs_is_found(literals, text, count, most_bytes, monkeypatch):
    monkeypatch.setattr(literal_search, "DFA_BYTES", most_bytes)
    expected = occurrences(literals, text)
    assert len(expected) == count
    data = text.encode()
    assert sorted(hit[:2] for hit in LiteralSearch(literals).find(data)) == expected
    assert sorted(hit[:2] for hit in find_one_by_one(literals, text, data)) == expected


def test_few_hits_are_compared_where_many_literals_begin_alike():
    """Each would be compared at each place where one of them begins."""
    assert len(ALIKE) > literal_search.MOST_ALIKE
    assert LiteralSearch(ALIKE)._longer == {}
    assert len(LiteralSearch(ALIKE[:4])._longer) == 4
