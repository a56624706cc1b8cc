"""The charset a page declares, as a browser's prescan reads it."""

import pytest

from cleaner.extract.charset import declared


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        pytest.param(b'<meta charset="utf-8">', "utf-8", id="the short form"),
        pytest.param(b"<META CHARSET=windows-1251>", "cp1251", id="no quotes, capitals"),
        pytest.param(
            b'<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
            "cp932", id="the long form",
        ),
        pytest.param(b'<?xml version="1.0" encoding="euc-jp"?><html>', "euc_jp", id="XML"),
        pytest.param(b"<meta charset=iso-8859-1>", "windows-1252", id="latin-1 means 1252"),
        pytest.param(b"<meta charset=gb2312>", "gb18030", id="gb2312 means its superset"),
        pytest.param(b"<meta charset=utf-16>", "utf-8", id="cannot be UTF-16 and be read"),
        pytest.param(b"<meta charset=none-such>", None, id="no such charset"),
        pytest.param(b"<!-- <meta charset=utf-8> --><p>", None, id="in a comment"),
        pytest.param(b"<p>charset=utf-8", None, id="in the text"),
        pytest.param(b" " * 5000 + b"<meta charset=utf-8>", None, id="too late"),
        pytest.param(b"", None, id="nothing"),
        pytest.param(bytes(range(256)), None, id="any bytes"),
    ],
)  # fmt: skip
def test_declared(raw, name):
    assert declared(raw) == name
