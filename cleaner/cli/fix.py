"""``cleaner fix``: clean files in place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from cleaner.cli import INTERNAL_ERROR, os_code
from cleaner.cli._options import PATH, cleaning_options, is_quiet
from cleaner.cli._terminal import print_error, print_status, read_input, use_colour, write_result
from cleaner.errors import CleanerError, DocumentError, SettingsError
from cleaner.files.project_files import is_project_file
from cleaner.settings import Settings
from cleaner.text.printable import printable

if TYPE_CHECKING:
    from cleaner.api import Cleaner
    from cleaner.inplace import Change


@dataclass(frozen=True, slots=True)
class FixOptions:
    """The options of `cleaner fix` itself."""

    check: bool
    diff: bool
    force_exclude: bool
    stdin_filename: str | None


@click.command()
@click.argument("files", type=PATH, nargs=-1, required=True)
@click.option("--check", is_flag=True, help="Write nothing; list the files that would change.")
@click.option("--diff", is_flag=True, help="Write nothing; print a diff.")
@click.option(
    "--force-exclude",
    is_flag=True,
    help="Apply the settings' `exclude` to files named on the command line too.",
)
@click.option(
    "--stdin-filename",
    metavar="PATH",
    help="With -: the path to look up in exclude and [per-source].",
)
@cleaning_options
def fix(files: tuple[str, ...], url: str | None, settings: Settings, **options: Any) -> int:
    """Clean FILES in place.

    A file is replaced completely or not at all, and keeps its encoding, line endings, mode
    and links. Files with nothing to remove and binary files are not touched. A file that
    cannot be written back without loss is reported and left unchanged.

    Licences, requirements and other project files are skipped by their names. What is removed
    is gone from the file, so keep the files under version control.

    FILE `-` reads standard input and writes to standard output.

    Exits 0 if nothing had to change, 1 if a file changed (with --check or --diff: would
    change), 2 for a usage, settings, rule or input error.

    \b
    Examples:
      cleaner fix articles/*.txt
      cleaner fix --check --diff article.txt
      cleaner fix --disable comments --disable ads/label article.txt
      cleaner fix --stdin-filename articles/a.txt - < a.txt
    """
    if settings.form == "html":
        raise SettingsError("--as html: fix cleans text files; use cleaner filter for a web page")
    from cleaner.api import Cleaner

    wanted = FixOptions(**options)
    _remove_temporary_files_on_signals()
    cleaner = Cleaner(settings=settings.with_options(form="text"))
    code = 0
    for file in files:
        path = (wanted.stdin_filename or file) if file == "-" else file
        if wanted.force_exclude and settings.excludes(path):
            continue
        if not settings.project_files and is_project_file(path):
            _notify(f"{path}: skipped, not an article by its name (setting: project-files)")
            continue
        code = max(code, _fix_or_report(file, path, cleaner, url, wanted))
    return code


def _remove_temporary_files_on_signals() -> None:
    """Turn SIGTERM and SIGHUP into SystemExit, so that temporary files are removed."""
    import signal

    def stop(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:  # nohup
            signal.signal(number, stop)


def _fix_or_report(
    file: str, path: str, cleaner: "Cleaner", url: str | None, options: FixOptions
) -> int:
    """Fix one file and return its exit code; an error is printed and does not stop the rest."""
    from cleaner.inplace import SelfCheckError

    try:
        return _fix(file, path, cleaner, url, options)
    except DocumentError as error:
        if error.reason == "binary":
            _notify(f"{path}: {error}; left unchanged")
            return 0
        print_error(f"{path}: {error}")
        return 2
    except SelfCheckError as error:
        print_error(f"internal error: {error}; the file was not changed; please report this")
        return INTERNAL_ERROR
    except BrokenPipeError:
        raise
    except OSError as error:
        print_error(f"{path}: {error.strerror or error}; the file was not changed")
        return os_code(error)
    except CleanerError as error:
        print_error(str(error))
        return error.code


def _fix(file: str, path: str, cleaner: "Cleaner", url: str | None, options: FixOptions) -> int:
    """Clean one file, print what happened, and return its exit code."""
    from cleaner.inplace import plan, plan_bytes

    dry = options.check or options.diff
    if file == "-":
        raw = read_input(file)
        change = plan_bytes(path, raw, cleaner, url=url)
        if not dry:
            write_result(raw if change is None else change.after)
            return 0
    else:
        change = plan(path, cleaner, url=url)
    if change is None:
        return 0
    if not dry:
        change.write()
    if options.diff:
        _show(change)
    _notify(f"{path}: {_summary(change)}")
    return 1


def _show(change: "Change") -> None:
    from cleaner.writers.diff import render

    text = render(change.cleaned, change.path)
    if use_colour():
        text = "".join(_coloured(line) + "\n" for line in text.split("\n")[:-1])
    write_result(text)


def _coloured(line: str) -> str:
    colour = {"-": "31", "+": "32", "@": "36"}.get(line[:1])
    line = printable(line)
    return f"\x1b[{colour}m{line}\x1b[m" if colour else line


def _summary(change: "Change") -> str:
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


def _notify(message: str) -> None:
    if not is_quiet():
        print_status(message)
