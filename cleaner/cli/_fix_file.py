"""What ``cleaner fix`` does with one file, and what it says about it."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from cleaner.cli import INTERNAL_ERROR, os_code
from cleaner.cli._document import may_be_container
from cleaner.cli._fix_summary import FileOutcome
from cleaner.cli._options import is_quiet
from cleaner.cli._terminal import print_error, print_status, read_input, use_colour, write_result
from cleaner.errors import CleanerError, DocumentError
from cleaner.files.project_files import is_project_file
from cleaner.text.printable import printable

if TYPE_CHECKING:
    from cleaner.api import Cleaner
    from cleaner.inplace import FileChange

STDIN = "-"
HEAD = 4096  # bytes that say what a file is


class Fixer(NamedTuple):
    """Fixes one file after the other. `write` and `diff` say whether to write and to print."""

    cleaner: "Cleaner"
    url: str | None
    write: bool
    diff: bool

    def fix_file(self, path: str) -> tuple[FileOutcome, int]:
        """Fix the file at `path`; return what became of it, and its exit code.

        An error is printed and does not stop the rest.
        """
        if self._is_no_article(path):
            return FileOutcome.SKIPPED, 0
        return _outcome(path, lambda: self._fix_file(path))

    def fix_standard_input(self, path: str, *, excluded: bool) -> int:
        """Fix standard input, which stands for the file `path`; return the exit code.

        What is not cleaned is passed on as it came: an editor replaces its text by the output.
        """
        return _outcome(path, lambda: self._fix_standard_input(path, excluded))[1]

    def _fix_file(self, path: str) -> FileOutcome:
        from cleaner.inplace import plan

        _refuse_container(path)
        change = plan(path, self.cleaner, url=self.url)
        if change is None:
            return FileOutcome.UNCHANGED
        if self.write:
            change.write()
        self._report(change)
        return FileOutcome.CHANGED

    def _fix_standard_input(self, path: str, excluded: bool) -> FileOutcome:
        from cleaner.inplace import plan_bytes

        raw = read_input(STDIN)
        change = None
        try:
            if not excluded and not self._is_no_article(path):
                change = plan_bytes(path, raw, self.cleaner, url=self.url)
        except DocumentError as error:
            if error.reason == "binary" and self.write:
                write_result(raw)
            raise
        if self.write:
            write_result(raw if change is None else change.after)
            return FileOutcome.UNCHANGED
        if change is None:
            return FileOutcome.UNCHANGED
        self._report(change)
        return FileOutcome.CHANGED

    def _is_no_article(self, path: str) -> bool:
        if self.cleaner.settings.project_files or not is_project_file(path):
            return False
        notify(f"{path}: skipped, not an article by its name (setting: project-files)")
        return True

    def _report(self, change: "FileChange") -> None:
        if self.diff:
            _show(change)
        would = "" if self.write else "would change: "
        notify(f"{change.path}: {would}{_summary(change)}")


def _refuse_container(path: str) -> None:
    """Raise DocumentError for a file of many documents: cleaned as one text it would be torn."""
    if not os.path.isfile(path):
        return  # nothing, or a pipe, on which reading would wait
    with open(path, "rb") as file:
        head = file.read(HEAD)
    if may_be_container(head, path):
        from cleaner.readers.one_document import container_of

        if container := container_of(head, path):
            raise DocumentError(
                f"is {container}; read it with: cleaner run {path} -o OUT", reason="container"
            )


def _outcome(path: str, work: Callable[[], FileOutcome]) -> tuple[FileOutcome, int]:
    """Return what `work` on the file `path` came to, and its exit code; print its error."""
    from cleaner.inplace import SelfCheckError

    try:
        outcome = work()
        return outcome, int(outcome is FileOutcome.CHANGED)
    except DocumentError as error:
        if error.reason == "binary":
            notify(f"{path}: {error}; left unchanged")
            return FileOutcome.SKIPPED, 0
        print_error(f"{path}: {error}")
        return FileOutcome.FAILED, 2
    except SelfCheckError as error:
        print_error(f"internal error: {error}; the file was not changed; please report this")
        return FileOutcome.FAILED, INTERNAL_ERROR
    except BrokenPipeError:
        raise
    except OSError as error:
        print_error(f"{path}: {error.strerror or error}; the file was not changed")
        return FileOutcome.FAILED, os_code(error)
    except CleanerError as error:
        print_error(str(error))
        return FileOutcome.FAILED, error.code


def _show(change: "FileChange") -> None:
    from cleaner.writers.diff import render

    text = render(change.cleaned, change.path)
    if use_colour():
        text = "".join(_coloured(line) + "\n" for line in text.split("\n")[:-1])
    write_result(text)


def _coloured(line: str) -> str:
    colour = {"-": "31", "+": "32", "@": "36"}.get(line[:1])
    line = printable(line)
    return f"\x1b[{colour}m{line}\x1b[m" if colour else line


def _summary(change: "FileChange") -> str:
    """Return what was removed and by which rules: "3 removed (ads/label 2, tags/list 1), ..."."""
    counts: dict[str, int] = {}
    for edit in change.cleaned.removed:
        for name in edit.by[:1]:
            counts[name] = counts.get(name, 0) + 1
    by = ", ".join(f"{name} {count}" for name, count in sorted(counts.items(), key=_by_count))
    parts = [f"{len(change.cleaned.removed)} removed ({by})"] if by else []
    if change.cleaned.repairs:
        parts.append(f"{len(change.cleaned.repairs)} repaired")
    return ", ".join(parts)


def _by_count(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def notify(message: str) -> None:
    """Print a line on standard error, unless --quiet is given."""
    if not is_quiet():
        print_status(message)
