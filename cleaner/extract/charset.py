"""The charset that a page declares in its own bytes, as a browser's prescan would read it.

Only the first `HEAD` bytes are asked. A page that can be read byte by byte cannot be
UTF-16, so that declaration means UTF-8; "latin-1" on the web means Windows-1252. The
declaration is evidence and not truth: `cleaner.decode` weighs it against the bytes.
"""

import codecs
import re

HEAD = 4096  # browsers stop at 1024; real pages declare as late as here
_DECLARED = re.compile(
    rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_.:+-]{2,40})"""
    rb"""|<\?xml\b[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9_.:+-]{2,40})""",
    re.I,
)
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.S)
_MEANT = {
    "iso8859-1": "windows-1252", "ascii": "windows-1252", "iso8859-9": "windows-1254",
    "tis-620": "windows-874", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949",
    "shift_jis": "cp932", "big5": "big5hkscs",
}  # fmt: skip


def declared(raw: bytes) -> str | None:
    """The name of the codec to read the page with, or None when it declares none that exists.

    >>> declared(b'<meta charset="ISO-8859-1">'), declared(b"<p>plain</p>")
    ('windows-1252', None)
    """
    match = _DECLARED.search(_COMMENT.sub(b"", raw[:HEAD]))
    if match is None:
        return None
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii")).name
    except LookupError:
        return None
    if name.startswith(("utf-16", "utf-32")):
        return "utf-8"
    return _MEANT.get(name, name)
