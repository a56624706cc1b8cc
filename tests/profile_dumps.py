"""The dumps in ``profiles/``: invented ones, as many makers write them; a file a maker.

Cases are divided by a line "=====". Each begins with its reason, "# ...", and the fields that must be
found, "title: ..."; then come the lines of the dump, with what must become of them in front:
"- " must go, "+ " must stay (a label before the text is cut), "? " may do either.
"""

from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parent / "profiles"
LISTS = ("byline", "contact")  # several values, divided by "; "


class Dump(NamedTuple):
    """One case. `lines` pairs the mark of a line ("" for a blank one) with its text."""

    maker: str
    reason: str
    fields: dict[str, str]
    lines: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """The dump as its maker writes it."""
        return "".join(text + "\n" for _, text in self.lines)

    def marked(self, mark: str) -> list[str]:
        """Return the lines with a mark, without white space at their ends."""
        return [text.strip() for known, text in self.lines if known == mark]


def _case(maker: str, text: str) -> Dump:
    reason, fields, lines = "", {}, []
    for line in text.strip("\n").split("\n"):
        if line[:2] in ("- ", "+ ", "? "):
            lines.append((line[0], line[2:]))
        elif lines or not line:
            lines += [("", "")] if lines else []
        elif line.startswith("# "):
            reason = line[2:]
        else:
            name, _, value = line.partition(": ")
            fields[name] = value
    return Dump(maker, reason, fields, tuple(lines))


def dumps() -> list[Dump]:
    """Return all cases."""
    return [
        _case(path.stem, text)
        for path in sorted(FOLDER.glob("*.txt"))
        for text in path.read_text(encoding="utf-8").split("=====\n")
    ]
