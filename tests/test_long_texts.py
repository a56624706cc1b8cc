"""A long text is read a piece at a time: the same lines and repairs, and a bounded memory."""

import resource
import subprocess
import sys

import pytest

from cleaner.text import decode as decoding
from cleaner.text.decode import Decoded, decode
from cleaner.text.lines import split
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


@pytest.mark.parametrize("text", TEXTS)
def test_pieces_are_the_text(monkeypatch, text):
    whole = repair(split(text))
    monkeypatch.setattr(decoding, "PIECE", PIECE)
    for form in (text, text.encode()):
        decoded = Decoded(form, "utf-8", "given", sure=True)
        pieces = [*decoded.pieces()]
        assert "".join(pieces) == decoded.text == text
        assert all(piece.endswith("\n") for piece in pieces[:-1])
        assert repaired_lines(pieces) == whole


def test_a_long_text_comes_in_several_pieces(monkeypatch):
    monkeypatch.setattr(decoding, "PIECE", PIECE)
    monkeypatch.setattr(decoding, "LONG", 4 * PIECE)
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
        pytest.param(LINE, 4_400_000, 12, id="prose, with one character of four bytes"),
        pytest.param("\n", 200_000, 300, id="empty lines cost a line each"),
        pytest.param("sails again ", 2_000_000, 26, id="one line"),
    ],
)
def test_memory_grows_with_the_text_by_so_many_times_and_no_more(unit, size, most):
    def text(size):
        return ("\U0001f600\n" + unit * (size // len(unit))).encode()

    small, large = text(size), text(size * 3 // 2)
    assert _peak(large) - _peak(small) <= most * (len(large) - len(small))
