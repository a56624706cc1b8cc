"""A few null bytes in a text or a page change nothing but themselves; a binary file is refused."""

import pytest
from command import cleaner
from linear import assert_linear

from cleaner import Cleaner
from cleaner.errors import DocumentError

READY = Cleaner()
TEXT = (
    "The ferry to Sundre sails again on Monday, the operator said.\n\nAdvertisement\n\n"
    "Tickets cost nine crowns, and children travel free until the end of June.\n"
)
PAGE = (
    "<!DOCTYPE html><html><head><title>The ferry sails</title></head><body><article>"
    "<h1>The ferry sails</h1>"
    + "".join(f"<p class='a'>Boat {n} to Sundre sails on Monday, they said.</p>" for n in range(9))
    + "</article></body></html>"
)


@pytest.mark.parametrize(
    ("clean", "damaged"),
    [
        pytest.param(TEXT, TEXT.replace("ferry", "fer\0ry"), id="in a word"),
        pytest.param(TEXT, "\0" + TEXT, id="in front"),
        pytest.param(TEXT, TEXT.replace("Advertisement", "Advertise\0ment"), id="in boilerplate"),
        pytest.param(TEXT, TEXT.replace("\n", "\0\n"), id="at the end of every line"),
        pytest.param(TEXT, TEXT[:-1] + "\0" * 500 + "\n", id="padding"),
        pytest.param(PAGE, PAGE.replace("Monday", "Mon\0day"), id="in every paragraph of a page"),
        pytest.param(PAGE, "\0" * 20 + PAGE, id="before a page"),
        pytest.param(PAGE, PAGE + "\0" * 500, id="after a page"),
        pytest.param(PAGE, PAGE.replace("class='a'", "class='\0a'"), id="in attributes"),
        pytest.param(PAGE, PAGE.replace("<h1>The", "<h1>\0The"), id="in the headline"),
    ],
)
def test_nulls_are_control_characters(clean, damaged):
    want = READY.clean(clean.encode()).record()
    for raw in (damaged.encode(), damaged):
        found = READY.clean(raw)
        record = found.record()
        assert [record[key] for key in ("text", "title", "flags")] == [
            want[key] for key in ("text", "title", "flags")
        ]
        if not found.page:
            assert found.restore() == damaged


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(TEXT.replace(" ", "\0").encode(), id="for every space"),
        pytest.param(bytes(5000), id="nothing but nulls"),
        pytest.param(PAGE.encode() + bytes(range(256)) * 400, id="a page before other bytes"),
        pytest.param(b"\x7fELF" + TEXT.encode(), id="a signature"),
    ],
)
def test_what_is_binary_is_refused(raw):
    with pytest.raises(DocumentError) as error:
        READY.clean(raw)
    assert error.value.reason == "binary"


def test_fix_takes_them_out(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(TEXT.replace("ferry", "fer\0ry").encode())
    assert cleaner("fix", file).returncode == 1
    assert file.read_text() == READY.clean(TEXT).text


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("a\0 line of text that ends\n", id="on every line"),
        pytest.param("\0", id="padding"),
    ],
)
def test_cost_is_linear(unit):
    assert_linear(READY.clean, lambda size: "The ferry sails.\n" + unit * (size // len(unit)), 200_000)
