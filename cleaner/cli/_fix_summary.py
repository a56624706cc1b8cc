"""What became of the files given to ``cleaner fix``: counted, in a closing line, as exit code."""

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum


class FileOutcome(Enum):
    """What became of one file; the value is its word in the closing line."""

    CHANGED = "changed"  # or would be
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"  # no article by its name, or no text
    FAILED = "failed"  # reported as an error, and unchanged


@dataclass(slots=True)
class Summary:
    """The outcomes so far. `dry` says that nothing is written; `code` is the exit code."""

    dry: bool
    code: int = 0
    counts: Counter[FileOutcome] = field(default_factory=Counter)

    def add(self, outcome: FileOutcome, code: int) -> None:
        """Count a file; the worst of the exit codes is that of all."""
        self.counts[outcome] += 1
        self.code = max(self.code, code)

    def text(self) -> str:
        """Return the closing line, "" if there was no file.

        >>> summary = Summary(dry=False)
        >>> summary.add(FileOutcome.CHANGED, 1)
        >>> summary.add(FileOutcome.UNCHANGED, 0)
        >>> summary.add(FileOutcome.UNCHANGED, 0)
        >>> summary.text()
        '1 file changed, 2 unchanged'
        """
        parts: list[str] = []
        for outcome in FileOutcome:
            if count := self.counts[outcome]:
                noun = "" if parts else " file" if count == 1 else " files"
                would = self.dry and outcome is FileOutcome.CHANGED
                parts.append(f"{count}{noun} {'would change' if would else outcome.value}")
        return ", ".join(parts)
