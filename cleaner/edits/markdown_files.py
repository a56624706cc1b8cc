"""Keep what makes a Markdown file one: its front matter, its headings, the rows of its tables.

A text is taken for such a file only where it begins with front matter, as the files do that
`cleaner.writers` writes: YAML between two lines of dashes. A line less breaks that, and a table,
so nothing removes one. Headings look like boilerplate to the judge, which knows plain texts; only
a rule may remove them.
"""

import re
from collections.abc import Sequence

from cleaner.edits.plan import Plan, only_by_judge
from cleaner.model import Line

LONGEST = 100  # lines of front matter
_YAML = re.compile(r"[\w-]+:(?:\s|$)|\s|- |#")  # a key, or the next line of a value
_HEADING = re.compile(r"(?:[-*+>] |[0-9]{1,9}[.)] |\s)*#{1,6} ")
_ROW = re.compile(r"(?:[-*+>] |[0-9]{1,9}[.)] |\s)*\|.*\|\s*$")


def front_matter_size(lines: Sequence[Line]) -> int:
    r"""Return how many of the first lines are front matter; 0 for none.

    >>> from cleaner.text.lines import split
    >>> front_matter_size(split("---\ntitle: A\n---\nText"))
    3
    >>> front_matter_size(split("---\nText\n---"))
    0
    """
    if not lines or lines[0].text.rstrip() != "---":
        return 0
    for index in range(1, min(len(lines), LONGEST)):
        text = lines[index].text.rstrip()
        if text in ("---", "..."):
            return index + 1 if index > 1 else 0
        if not _YAML.match(text):
            return 0
    return 0


def spare_markdown(plan: Plan, lines: Sequence[Line]) -> Plan:
    """Return the plan without what makes `lines`, if they are a Markdown file, one."""
    size = front_matter_size(lines)
    if not size:
        return plan
    lines_of_plan = {
        index: names
        for index, names in plan.lines.items()
        if index >= size and not _belongs(lines[index].text, names)
    }
    return Plan(lines_of_plan, {index: cut for index, cut in plan.cuts.items() if index >= size})


def _belongs(text: str, names: tuple[str, ...]) -> bool:
    """Whether a line that something would remove belongs to the structure of its file."""
    return bool(_ROW.match(text)) or (only_by_judge(names) and bool(_HEADING.match(text)))
