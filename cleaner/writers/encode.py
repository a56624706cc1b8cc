"""A record -> one line of JSON that any reader takes for exactly one line.

Valid UTF-8 whatever stood in the document: lone surrogates, control characters and
noncharacters are written as escapes, and so are U+0085, U+2028 and U+2029, at which
careless readers cut.

orjson writes a record in a tenth of the standard library's time. What it refuses (a lone
surrogate, a number of more than 64 bits, a key that is no str) the library writes.
"""

import json
import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

_HOSTILE = re.compile(
    "[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr((plane << 16) | 0xFFFE) + chr((plane << 16) | 0xFFFF) for plane in range(1, 17))
    + "]"
)
# What every hostile character shows in UTF-8: quick looks instead of a slow class, and those
# only at what is left of the line without its plain ASCII, a few bytes of most.
_PLAIN = bytes(range(0x7F))
_SIGNS = (b"\x7f", b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xef\xb7", b"\xbf\xbe", b"\xbf\xbf")
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def line(record: Mapping[str, Any]) -> bytes:
    r"""The record as one line, its newline included.

    >>> line({"text": "a\u2028\ud800é"}) == b'{"text":"a\\u2028\\ud800' + "é".encode() + b'"}\n'
    True
    """
    try:
        data = _quickly()(record)
    except TypeError:
        text = _encode(record)
        return _HOSTILE.sub(_escape, text).encode() + b"\n"
    rest = data.translate(None, _PLAIN)
    if rest and (any(sign in rest for sign in _SIGNS) or _C1.search(rest)):
        data = _HOSTILE.sub(_escape, data.decode()).encode()
    return data + b"\n"


@cache
def _quickly() -> Callable[[Any], bytes]:
    import orjson  # a text that is only filtered needs none

    # These would be written in a form that nobody chose; the library raises TypeError for them.
    refused = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
    return partial(orjson.dumps, option=refused)


def pretty(record: Mapping[str, Any]) -> str:
    """The record as indented JSON, with the same escapes, ending in a newline."""
    return _HOSTILE.sub(_escape, json.dumps(record, ensure_ascii=False, indent=2)) + "\n"


def _escape(match: "re.Match[str]") -> str:
    return json.dumps(match[0])[1:-1] if match[0] > "\x9f" else f"\\u{ord(match[0]):04x}"
