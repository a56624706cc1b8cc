"""A record as one line of JSON, which no reader splits.

It is valid UTF-8 whatever the document held: lone surrogates, control characters and
noncharacters are escaped, and so are U+0085, U+2028 and U+2029, at which careless readers split.

orjson takes a tenth of the time of the standard library, which writes what orjson refuses: a lone
surrogate, a number of more than 64 bits, a key that is not a str.
"""

import json
import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

_TO_ESCAPE = re.compile(
    "[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr((plane << 16) | 0xFFFE) + chr((plane << 16) | 0xFFFF) for plane in range(1, 17))
    + "]"
)
# What all of them contain in UTF-8. Searching for these is faster than for the class, and needs
# only the bytes that are not printable ASCII, which in most lines are few.
_PRINTABLE_ASCII = bytes(range(0x7F))
_SIGNS = (b"\x7f", b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xef\xb7", b"\xbf\xbe", b"\xbf\xbf")
_C1_CONTROL = re.compile(rb"\xc2[\x80-\x9f]")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def line(record: Mapping[str, Any]) -> bytes:
    r"""Return the record as one line, its newline included.

    Raises TypeError, ValueError or RecursionError for values that are not JSON.

    >>> line({"text": "a\u2028\ud800é"}) == b'{"text":"a\\u2028\\ud800' + "é".encode() + b'"}\n'
    True
    """
    try:
        data = _orjson()(record)
    except TypeError:
        text = _encode(record)
        return _TO_ESCAPE.sub(_escape, text).encode() + b"\n"
    if data.isascii() and b"\x7f" not in data:
        return data
    rest = data.translate(None, _PRINTABLE_ASCII)
    if any(sign in rest for sign in _SIGNS) or _C1_CONTROL.search(rest):
        data = _TO_ESCAPE.sub(_escape, data.decode()).encode()
    return data


def indented(record: Mapping[str, Any]) -> str:
    """Return the record as indented JSON, with the same escapes, ending in a newline."""
    return _TO_ESCAPE.sub(_escape, json.dumps(record, ensure_ascii=False, indent=2)) + "\n"


@cache
def _orjson() -> Callable[[Any], bytes]:
    import orjson  # here, because filtering to text needs none

    # orjson would write these in its own form; the standard library raises TypeError.
    refused = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
    # The newline here, because one added afterwards copies the record.
    return partial(orjson.dumps, option=refused | orjson.OPT_APPEND_NEWLINE)


def _escape(match: "re.Match[str]") -> str:
    return json.dumps(match[0])[1:-1] if match[0] > "\x9f" else f"\\u{ord(match[0]):04x}"
