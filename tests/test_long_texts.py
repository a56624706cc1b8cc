"""A long text is read a piece at a time: the same lines and repairs, and a bounded memory."""

import pickle
import resource
import subprocess
import sys

import pytest
from fixture_cases import CASES, CLEANERS, raw_path

from cleaner.text import decode as decoding
from cleaner.text import long_lines
from cleaner.text.decode import Decoded, decode
from cleaner.text.lines import split
from cleaner.text.long_lines import LongLines, gathered, lines_at, numbers_of, texts_of, without
from cleaner.text.repair import repair, repaired_lines

PIECE = 16  # code points, in the place of half a million
COMMAND = [sys.executable, "-m", "cleaner", "filter", "-"]
LINE = "The ferry to Sundre sails again on Monday, the “harbour” office said.\n"

TEXTS = [
    pytest.param("", id="an empty text is one empty piece"),
    pytest.param("The ferry sails.", id="a text without a line end"),
    pytest.param("The ferry sails again.\n" * 9, id="the text ends where a piece does"),
    pytest.param("The ferry sails again.\r\n" * 9 + "Soon.", id="a piece never ends inside crlf"),
    pytest.param("The ferry sails again.\r" * 9, id="old line ends are never cut at"),
    pytest.param("The ferry\r\x00\nsails again,\r\x00\nsoon.\n" * 9, id="a line that is emptied"),
    pytest.param("Itâ€™s late.\nIt’s late.\nCafÃ©s closed.\n" * 9, id="repairs move what follows"),
    pytest.param("One\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nTwo\U0001f600\n" * 3, id="empty lines"),
]


# One after the other: the indexes of the lines that go, the new texts of others by index.
CHANGES = [
    ((), {}),
    ((0, 3, 4, 5, 6, 20), {1: "changed", 44: "changed at the end"}),
    ((1,), {0: "changed again"}),
    ((), {0: "once more", 37: "at the end"}),
    (range(1, 30), {}),
    (range(10), {}),
]


@pytest.fixture
def any_text_is_long(monkeypatch):
    monkeypatch.setattr(decoding, "LONG", 0)
    monkeypatch.setattr(decoding, "PIECE", PIECE)
    monkeypatch.setattr(long_lines, "PAGE", 3)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.usefixtures("any_text_is_long")
def test_pieces_are_the_text(text):
    whole = repair(split(text))
    for form in (text, text.encode()):
        decoded = Decoded(form, "utf-8", "given", sure=True)
        pieces = [*decoded.pieces()]
        assert "".join(pieces) == decoded.text == text
        assert all(piece.endswith("\n") for piece in pieces[:-1])
        lines, repairs = repaired_lines(pieces)
        assert (tuple(lines), repairs) == whole
        assert isinstance(lines, LongLines) == (len(pieces) > 1)


@pytest.mark.usefixtures("any_text_is_long")
def test_lines_of_a_long_text_are_those_of_a_tuple():
    text = "One\n\nTwo \ud83d\r\n\rThree \U0001f600\n" * 9 + "Four"
    plain = split(text)
    long = gathered([plain[:10], plain[10:15], plain[15:]])
    for removed, changed in CHANGES:
        lines = {index: plain[index]._replace(text=text) for index, text in changed.items()}
        plain, long = (without(some, removed, lines) for some in (plain, long))
        assert long == plain
        assert [*long] == [long[i] for i in range(-len(plain), 0)] == [*plain]
        assert tuple(long[2:7]) == plain[2:7]
        texts = texts_of(long)
        assert [*texts] == [texts[i] for i in range(len(texts))] == [line.text for line in plain]
        assert texts[3:9] == [line.text for line in plain[3:9]]
        some = range(0, len(plain), 3)
        assert [*lines_at(long, some)] == [*lines_at(plain, some)] == [*plain[::3]]
        assert pickle.loads(pickle.dumps(long)) == plain
        assert [*numbers_of(long)] == [line.number for line in plain]
    assert len(long) == 0


@pytest.mark.usefixtures("any_text_is_long")
@pytest.mark.parametrize("case", [case for case in CASES if raw_path(case).suffix == ".txt"])
def test_a_document_is_cleaned_as_if_it_were_long(case, monkeypatch):
    raw = raw_path(case).read_bytes()
    long = CLEANERS["thorough"].clean(raw)
    monkeypatch.undo()
    whole = CLEANERS["thorough"].clean(raw)
    assert isinstance(long.remaining.original, LongLines) == bool(whole.lines[0].ending)
    assert not isinstance(whole.remaining.original, LongLines)
    assert long.record() == whole.record()
    assert long.remaining == whole.remaining


def test_a_long_text_comes_in_several_pieces(monkeypatch):
    monkeypatch.setattr(decoding, "PIECE", PIECE)
    monkeypatch.setattr(decoding, "LONG", 4 * PIECE)
    assert [*decode(LINE[:PIECE].encode()).pieces()] == [LINE[:PIECE]]
    raw = (LINE * 9).encode()
    decoded = decode(raw)
    assert [*decoded.pieces()] == [LINE] * 9 + [""]
    assert decoded.text.encode() == decoded.encode(decoded.text) == raw


def _peak(raw):
    """The most bytes that ``cleaner filter`` holds; a process of its own, as peaks never shrink."""
    code = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], stdin=sys.stdin, stdout=subprocess.DEVNULL, check=True)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *COMMAND], input=raw, capture_output=True, check=True
    )
    unit = 1 if sys.platform == "darwin" else 1024
    return int(done.stdout) * unit


@pytest.mark.skipif(not hasattr(resource, "RUSAGE_CHILDREN"), reason="the system does not tell")
@pytest.mark.parametrize(
    ("unit", "size", "most"),
    [
        pytest.param(LINE, 4_400_000, 6, id="prose, with one character of four bytes"),
        pytest.param("\n", 200_000, 300, id="empty lines cost a line each"),
        pytest.param("sails again ", 2_000_000, 26, id="one line"),
    ],
)
def test_memory_grows_with_the_text_by_so_many_times_and_no_more(unit, size, most):
    def text(size):
        return ("\U0001f600\n" + unit * (size // len(unit))).encode()

    small, large = text(size), text(size * 3 // 2)
    assert _peak(large) - _peak(small) <= most * (len(large) - len(small))
