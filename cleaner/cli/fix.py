"""``cleaner fix``: clean files in place, those named and those in folders."""

import os
from collections.abc import Iterator
from typing import Any, NamedTuple

import click

from cleaner.cli._fix_file import STDIN, Fixer, notify
from cleaner.cli._fix_summary import FileOutcome, Summary
from cleaner.cli._options import PATH, cleaning_options
from cleaner.cli._terminal import print_error
from cleaner.errors import InputError, SettingsError
from cleaner.settings import Settings


@click.command()
@click.argument("files", type=PATH, nargs=-1, required=True)
@click.option("--check", is_flag=True, help="Write nothing; list the files that would change.")
@click.option("--diff", is_flag=True, help="Write nothing; print a diff.")
@click.option("--exit-zero", is_flag=True, help="Exit 0, not 1, when a file (would) change.")
@click.option(
    "--exclude",
    multiple=True,
    metavar="GLOB",
    help="Leave out these files and folders, besides those of the settings. Repeatable.",
)
@click.option(
    "--force-exclude",
    is_flag=True,
    help="Leave out excluded files even if they are named on the command line.",
)
@click.option(
    "--stdin-filename",
    metavar="PATH",
    help="With -: the path to look up in exclude and [per-source].",
)
@cleaning_options
def fix(
    files: tuple[str, ...],
    url: str | None,
    settings: Settings,
    exclude: tuple[str, ...],
    **options: Any,
) -> int:
    """Clean FILES in place: the files named, and the .txt and .text files of folders.

    A file is replaced completely or not at all, and keeps its encoding, line endings, mode
    and links. Files with nothing to remove and binary files are not touched. A file that
    cannot be written back without loss is reported and left unchanged.

    What is removed is gone from the file, and a text that is no article may lose lines that
    it needs: name the folder of your articles, and keep it under version control. Licences,
    requirements and other project files are skipped by their names.

    In a folder, files that .gitignore, .ignore or the settings (`exclude`, `extend-exclude`)
    name are left out; a file or folder that is named itself is taken. FILE `-` reads standard
    input and writes to standard output.

    Exits 0 if nothing had to change, 1 if a file changed (with --check or --diff: would
    change), 2 for a usage, settings, rule or input error. Unlike black, which exits 0 after
    a change, it stops a commit or a script until somebody has seen what was removed;
    --exit-zero exits 0.

    \b
    Examples:
      cleaner fix articles/
      cleaner fix --check --diff article.txt
      cleaner fix --disable comments --disable ads/label articles/
      cleaner fix --exclude 'raw/' --exclude '*.bak.txt' articles/
      cleaner fix --stdin-filename articles/a.txt - < a.txt
    """
    if settings.form == "html":
        raise SettingsError("--as html: fix cleans text files; use cleaner filter for a web page")
    from cleaner.api import Cleaner

    settings = settings.with_options(
        form="text",
        disable=("layout/front-matter",),  # it stays in the file
        extend_exclude=tuple(_from_here(glob, settings.folder) for glob in exclude),
    )
    chosen = _Files(settings, options["force_exclude"], options["stdin_filename"] or STDIN)
    dry = options["check"] or options["diff"]
    fixer = Fixer(Cleaner(settings=settings), url, write=not dry, diff=options["diff"])
    _remove_temporary_files_on_signals()
    summary = _fix_paths(files, chosen, fixer)
    if closing := summary.text():
        notify(closing)
    return 0 if options["exit_zero"] and summary.code == 1 else summary.code


def _from_here(glob: str, folder: str) -> str:
    """Return a glob of the command line, made relative to `folder`, that of the settings."""
    if "/" not in glob.rstrip("/"):
        return glob  # it matches at any depth
    from glob import escape

    here = os.path.join(escape(os.getcwd()), glob)
    return os.path.relpath(here, escape(os.path.abspath(folder))).replace(os.sep, "/")


class _Files(NamedTuple):
    """Which files the paths of the command line stand for."""

    settings: Settings
    force_exclude: bool
    stdin_filename: str

    def leaves_out(self, path: str) -> bool:
        """Return whether a path that was named is excluded all the same."""
        return self.force_exclude and self.settings.excludes(path)

    def at(self, path: str) -> Iterator[str | InputError]:
        """Yield the file `path`, or the files in the folder `path` and what cannot be read."""
        if self.leaves_out(path):
            return
        if not os.path.isdir(path):
            yield path
            return
        from cleaner.files.text_files import text_files

        empty = True
        for file in text_files(path, self.settings.files_of_folders()):
            empty = False
            yield file
        if empty:
            kinds = ", ".join(self.settings.include)
            notify(f"{path}: holds no files to clean; taken are {kinds} (setting: include)")


def _fix_paths(paths: tuple[str, ...], chosen: _Files, fixer: Fixer) -> Summary:
    """Fix every file once, in the order given, and count what became of them."""
    summary = Summary(dry=not fixer.write)
    done: set[str] = set()
    for path in paths:
        if path == STDIN:
            name = chosen.stdin_filename
            code = fixer.fix_standard_input(name, excluded=chosen.leaves_out(name))
            summary.code = max(summary.code, code)
            continue
        for file in chosen.at(path):
            if isinstance(file, InputError):
                print_error(str(file))
                summary.add(FileOutcome.FAILED, file.code)
            elif (place := _place(file)) not in done:
                done.add(place)
                summary.add(*fixer.fix_file(file))
    return summary


def _place(path: str) -> str:
    """Return what is the same for two paths of one file."""
    try:
        return os.path.realpath(path)
    except OSError:  # the current folder was deleted
        return path


def _remove_temporary_files_on_signals() -> None:
    """Turn SIGTERM and SIGHUP into SystemExit, so that temporary files are removed."""
    import signal

    def stop(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:  # nohup
            signal.signal(number, stop)
