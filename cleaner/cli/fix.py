"""``cleaner fix``: clean files where they lie."""

from typing import TYPE_CHECKING

import click

from cleaner.cli import OUR_BUG, os_code
from cleaner.cli._options import cleaning, is_quiet
from cleaner.cli._terminal import complain, has_colour, read_input, say, write
from cleaner.errors import CleanerError, DocumentError, SettingsError
from cleaner.settings import Settings
from cleaner.text.printable import printable

if TYPE_CHECKING:
    from cleaner.api import Cleaner
    from cleaner.inplace import Change


@click.command()
@click.argument("files", nargs=-1, required=True)
@click.option("--check", is_flag=True, help="Write nothing; say what would change.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@click.option(
    "--force-exclude",
    is_flag=True,
    help="Let the settings' `exclude` hold for files that are named here, too.",
)
@click.option(
    "--stdin-filename",
    metavar="PATH",
    help="With -: the name that settings for a file's place go by.",
)
@cleaning
def fix(
    files: tuple[str, ...],
    check: bool,
    diff: bool,
    force_exclude: bool,
    stdin_filename: str | None,
    url: str | None,
    settings: Settings,
) -> int:
    """Clean FILES where they lie.

    A file is replaced as a whole or not at all, and keeps its encoding, line ends, mode
    and links. A file with nothing to remove is not touched, nor is one that holds no
    text. One that cannot be written back without loss is named and left as it is.

    FILE `-` is standard input, cleaned to standard output.

    Exits 0 if nothing had to change, 1 if a file changed (with --check or --diff: would
    change), 2 if a rule file, a setting or an input could not be used.

    \b
    Examples:
      cleaner fix articles/*.txt
      cleaner fix --check --diff article.txt
      cleaner fix --disable comments --disable ads/label article.txt
      cleaner fix --stdin-filename articles/a.txt - < a.txt
    """
    if settings.form == "html":
        raise SettingsError("--as html: fix cleans text; for a page use cleaner filter")
    from cleaner.api import Cleaner

    _leave_nothing_behind()
    cleaner = Cleaner(settings=settings.with_options(form="text"))
    code = 0
    for file in files:
        path = (stdin_filename or file) if file == "-" else file
        if not (force_exclude and settings.excludes(path)):
            code = max(code, _fix(file, path, cleaner, url, check, diff))
    return code


def _leave_nothing_behind() -> None:
    """Make a termination unwind the stack, so that a temporary file goes before we do."""
    import signal

    def stop(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    signal.signal(signal.SIGTERM, stop)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, stop)


def _fix(file: str, path: str, cleaner: "Cleaner", url: str | None, check: bool, diff: bool) -> int:
    """Clean one file, say what happened, and return the exit code it asks for."""
    from cleaner.inplace import SelfCheckError, plan, plan_bytes

    try:
        if file == "-":
            raw = read_input(file)
            change = plan_bytes(path, raw, cleaner, url=url)
        else:
            change = plan(path, cleaner, url=url)
        if file == "-" and not check and not diff:
            write(raw if change is None else change.after)
            return 0
        if change is None:
            return 0
        if not check and not diff:
            change.write()
    except DocumentError as error:
        if error.reason == "binary":
            _tell(f"{path}: {error}; left as it is")
            return 0
        complain(f"{path}: {error}")
        return 2
    except SelfCheckError as error:
        complain(f"internal error: {error}; the file is untouched, please report it")
        return OUR_BUG
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"{path}: {error.strerror or error}; the file is untouched")
        return os_code(error)
    except CleanerError as error:
        complain(str(error))
        return error.code
    if diff:
        _show(change)
    _tell(f"{path}: {_summary(change)}")
    return 1


def _show(change: "Change") -> None:
    from cleaner.writers.diff import render

    text = render(change.cleaned, change.path)
    if has_colour():
        text = "".join(_coloured(line) + "\n" for line in text.split("\n")[:-1])
    write(text)


def _coloured(line: str) -> str:
    colour = {"-": "31", "+": "32", "@": "36"}.get(line[:1])
    line = printable(line)
    return f"\x1b[{colour}m{line}\x1b[m" if colour else line


def _summary(change: "Change") -> str:
    """Return how much went and by what: "3 removed (ads/label 2, layout/blank-lines 1), ..."."""
    counts: dict[str, int] = {}
    for edit in change.cleaned.removed:
        for name in edit.by[:1]:
            counts[name] = counts.get(name, 0) + 1
    by = ", ".join(f"{name} {count}" for name, count in sorted(counts.items(), key=_often))
    parts = [f"{len(change.cleaned.removed)} removed ({by})"] if by else []
    if change.cleaned.repairs:
        parts.append(f"{len(change.cleaned.repairs)} repaired")
    return ", ".join(parts)


def _often(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _tell(message: str) -> None:
    if not is_quiet():
        say(message)
