"""Apply the decisions of a review to a rule file on disk."""

from typing import TYPE_CHECKING

from cleaner.cli._options import is_quiet
from cleaner.cli._output import STDOUT, name_of, write_file
from cleaner.cli._terminal import print_status, read_input, write_result
from cleaner.errors import InputError, RuleError
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.reviewing import Applied


def apply_decisions(
    decisions: str,
    rule_file: str,
    settings: Settings,
    out: str | None,
    *,
    write: bool,
    diff: bool,
) -> int:
    """Write the decisions into the rule file, or into `out`, and return the exit code.

    Without `write` nothing is written; `diff` prints what would change. Raises RuleError with
    everything that is wrong, and then writes nothing.
    """
    from cleaner.files import atomic
    from cleaner.files.pack_files import MAX_FILE_BYTES
    from cleaner.files.read import read_with_state
    from cleaner.reviewing import apply, problems
    from cleaner.reviewing.decisions import MAX_BYTES, load

    made = load(read_input(decisions, MAX_BYTES), decisions)
    raw, state = read_with_state(rule_file, limit=MAX_FILE_BYTES)
    text = _decoded(raw, rule_file)
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    applied = apply(text, made, rule_file)
    changed = applied.text != text
    if changed:
        found = [*problems(rule_file, applied.text, settings, applied.edited)]
        if found:
            raise RuleError(*found, f"{rule_file}: nothing was written")
    data = (mark + applied.text).encode()
    if diff and changed:
        write_result(_diff(text, applied.text, rule_file))
    if write and out is not None:
        write_file(out, data)
    elif write and changed:
        atomic.replace(rule_file, data, state)
    if not is_quiet():
        name = name_of(out or rule_file)
        if made.decisions:
            print_status(_said(applied, name, changed, written=write))
        else:
            print_status(f"{name}: nothing to change; {decisions} has no decision")
        if changed and write and out != STDOUT:
            print_status(f"  next: cleaner run SOURCES -o OUT --rules {name}")
    return int(changed and not write)


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: not UTF-8 (byte {error.start + 1})") from None


def _diff(before: str, after: str, name: str) -> str:
    from difflib import unified_diff

    lines = unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), name, name
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _said(applied: "Applied", name: str, changed: bool, *, written: bool) -> str:
    """What was done, in a line."""
    if not changed:
        return f"{name}: nothing to change; the decisions are in it already"
    trial = len(applied.from_trial)
    on_trial = f" ({trial:,} of them on trial until now)" if trial else ""
    parts = [
        f"{len(applied.accepted):,} accepted{on_trial}",
        f"{len(applied.refused):,} refused",
        f"{len(applied.edited):,} edited",
        f"{len(applied.undecided):,} without a decision",
    ]
    said = ", ".join(part for part in parts if part[0] != "0")
    return f"{name}: {said}{'' if written else '; nothing was written'}"
