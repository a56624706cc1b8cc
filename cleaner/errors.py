"""Every error a user can meet. Anything else that is raised is our own bug.

Each message says where, what, and what to do, in one line that starts with the place:
a file, a rule, an option. `cleaner.cli` turns them into exit codes; a bulk run turns a
`DocumentError` into a line of ``failures.jsonl`` and goes on.
"""


class CleanerError(Exception):
    """A problem that the user can mend. Exit code 2."""

    code = 2


class SettingsError(CleanerError):
    """An option or a key of a settings file that cannot be used."""


class RuleError(CleanerError):
    """A rule file, a rule or a key of it that cannot be used."""


class InputError(CleanerError):
    """A source that cannot be read at all: missing, a folder, no permission."""


class DocumentError(CleanerError):
    """One document that cannot be cleaned. `reason` is a stable word for counting."""

    code = 3

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class IncompleteError(CleanerError):
    """A run that stopped before its end and can be taken up again."""

    code = 4
