"""Every error a user can meet. Any other exception is an internal error.

Each message is one line: where, what, and what to do; it starts with the place: a
file, a rule, an option. Only a `RuleError` may hold several. `cleaner.cli` turns errors into
exit codes; a bulk run turns a `DocumentError` into a line of ``failures.jsonl`` and continues.
"""

from collections.abc import Iterable

LONGEST_MESSAGE = 300  # characters of one that quotes another error, which may quote the input


def did_you_mean(name: str, known: Iterable[str], *, likeness: float = 0.6) -> str:
    """Return a message's hint for an unknown name: the known name most like it, or "".

    `likeness` is the least that counts, from 0 to 1, as difflib measures it.

    >>> did_you_mean("contians", ["starts", "contains"])
    '; did you mean "contains"?'
    """
    close = most_like(name, known, likeness)
    return f'; did you mean "{close}"?' if close else ""


def most_like(name: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """Return the known name most like an unknown one, or ""."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, list(known), n=1, cutoff=likeness)), "")


class CleanerError(Exception):
    """A problem that the user can fix. Exit code 2."""

    code = 2


class SettingsError(CleanerError):
    """An option, or a key of a settings file, that cannot be used."""


class RuleError(CleanerError):
    """Rule files, rules or keys that cannot be used; `problems` has a message for each."""

    def __init__(self, *problems: str) -> None:
        super().__init__(*problems)

    @property
    def problems(self) -> tuple[str, ...]:
        """The messages, each with its own place."""
        return self.args

    def __str__(self) -> str:
        return "\n".join(self.problems)


class InputError(CleanerError):
    """A source that cannot be read at all: missing, a folder, no permission."""


class DocumentError(CleanerError):
    """One document that cannot be cleaned. Exit code 3.

    `reason` is a fixed word by which a run counts its failures, `id` that of the document, None
    where the error does not come from a `Cleaner`.
    """

    code = 3

    def __init__(self, message: str, *, reason: str, id: str | None = None) -> None:
        super().__init__(message)
        self.reason = reason
        self.id = id

    def __reduce__(self) -> tuple[object, ...]:  # a pool of processes sends it back pickled
        return _document_error, (str(self), self.reason, self.id)


class IncompleteError(CleanerError):
    """A run that stopped before its end and can be resumed. Exit code 4."""

    code = 4


def _document_error(message: str, reason: str, id: str | None) -> DocumentError:
    return DocumentError(message, reason=reason, id=id)
