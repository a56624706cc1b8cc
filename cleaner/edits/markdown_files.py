"""Keep what makes a Markdown file one beside its front matter: its headings and its tables.

A text is taken for such a file only where front matter stays on top of it, as in files that are
cleaned in place. A line less breaks a table, so nothing removes one. Headings look like boilerplate
to the judge, which knows plain texts; only a rule may remove them.
"""

from collections.abc import Sequence

from cleaner.edits.plan import Plan, only_by_judge
from cleaner.model import Line
from cleaner.text.lazy_pattern import pattern

_HEADING = pattern(r"(?:[-*+>] |[0-9]{1,9}[.)] |\s)*#{1,6} ")
_ROW = pattern(r"(?:[-*+>] |[0-9]{1,9}[.)] |\s)*\|.*\|\s*$")


def spare_markdown(plan: Plan, lines: Sequence[Line]) -> Plan:
    """Return the plan for a Markdown file without the lines of its structure."""
    return plan.sparing({
        index for index, names in plan.lines.items() if _belongs(lines[index].text, names)
    })  # fmt: skip


def _belongs(text: str, names: tuple[str, ...]) -> bool:
    """Whether a line that something would remove belongs to the structure of its file."""
    return bool(_ROW.match(text)) or (only_by_judge(names) and bool(_HEADING.match(text)))
