"""What may be meant by a rule file that is not TOML, and by a pattern that RE2 refuses.

Both parsers say in their own words what they met; people need to know what to write instead.
"""

import re
from collections.abc import Iterator

_STRINGS = re.compile(r"""'''.*?'''|\"""(?:\\.|.)*?\"""|"(?:\\.|[^"\\])*"|'[^']*'|\#.*""")
_CURLY = re.compile("[“”„‟‘’‚‛«»]")
# A text without quotes: `why = Prose`, but no flag and no number.
_BARE_VALUE = re.compile(r"""[ \t]*[\w"'-]+[ \t]*=[ \t]*(?!true\b|false\b|inf\b|nan\b)[^\W\d]""")
_CAPITAL_FLAG = re.compile(r"=[ \t]*(?:True|TRUE|False|FALSE|yes|no|on|off)[ \t]*(?:#|$)", re.I)
_COLON = re.compile(r"""[ \t-]*["']?\w+["']?[ \t]*:""")
_FORMAT = re.compile(r"[ \t]*format[ \t]*=", re.MULTILINE)

_KINDS = r"it knows kinds like \p{L} and \p{Lu}, and scripts like \p{Greek}"
# How a message of RE2 begins, and what helps; the first that fits.
_RE2 = {
    "missing )": r"write \( for a bracket of the text",
    "unexpected )": r"write \) for a bracket of the text",
    "missing ]": r"write \[ for a bracket of the text",
    "no argument for repetition": r"write \*, \+ or \? for a sign of the text",
    "bad repetition operator": r"one sign repeats, such as * or +; write \* for a sign of the text",
    "invalid repetition size": "a repeat may reach 1,000, those inside it included",
    "invalid escape sequence": "write the letter without its backslash",
    "trailing \\": "write \\\\ for a backslash of the text",
    "invalid character class range: \\p": _KINDS,
    "invalid character class range: \\P": _KINDS,
    "invalid character class": "in [a-z] the smaller letter is first; write \\- for a dash",
    "invalid named capture group": "a group has a name: (?P<byline>…)",
    "pattern too large": "use fewer or smaller repeats, or write two rules",
}


def re2_hint(message: str) -> str:
    """Return "; " and what helps against a refusal of RE2, "" where nothing is known."""
    for beginning, advice in _RE2.items():
        if message.startswith(beginning):
            return f"; {advice}"
    return ""


def toml_hint(message: str, text: str, place: int) -> str:
    """Return "; " and what helps against a mistake in `text` at the offset `place`, or "".

    `message` is the parser's.
    """
    return "".join(f"; {advice}" for advice in _toml_advice(message, text, place))


def _toml_advice(message: str, text: str, place: int) -> Iterator[str]:
    """Yield the advice that fits, at most one."""
    start = text.rfind("\n", 0, place) + 1
    line = text[start:].partition("\n")[0]
    bare = _STRINGS.sub("", line)
    if message.startswith(("Unescaped '\\'", "Invalid hex")):
        yield "a backslash in double quotes is an escape; write a pattern as '''…'''"
    elif "overwrite a value" in message:
        yield "a key stands once in a rule; another rule needs its own [[rule]]"
    elif _CURLY.search(bare):
        yield 'curly quotes are not TOML; use straight ones, "…"'
    elif message.startswith(("Illegal character '\\n'", "Unterminated", "Expected \"'")):
        yield "a text ends with the quote with which it begins"
    elif message.startswith("Unclosed array"):
        begin = _line_of_open_list(text[:place])
        yield f"the list that begins on line {begin} lacks a comma or its ]"
    elif _CAPITAL_FLAG.search(bare):
        yield "write true or false"
    elif _BARE_VALUE.match(line):
        yield 'a text needs quotes, like "…"'
    elif _FORMAT.search(text) is None:
        yield 'a rule file is TOML; `cleaner rules new "a line to remove"` prints one'
    elif "\r" in line.rstrip("\r"):
        yield "lines end in CR alone; save the file with the line ends LF or CRLF"
    elif _COLON.match(line):
        yield 'a key is joined to its value by "=", not by a colon'
    elif line.lstrip().startswith(("//", "--", ";", "/*", "%")):
        yield "a comment begins with #"
    elif message.startswith("Expected newline"):
        yield "after a value nothing may follow in its line but a comment, # …"


def _line_of_open_list(text: str) -> int:
    """The line, from 1, of the last [ that is not closed by the end of the text."""
    opened = []
    for number, line in enumerate(text.split("\n"), start=1):
        for sign in _STRINGS.sub("", line):
            if sign == "[":
                opened.append(number)
            elif sign == "]" and opened:
                opened.pop()
    return opened[-1] if opened else text.count("\n") + 1
