"""The command line. Here every failure becomes one line and an exit code, and nowhere else.

==  ==================================================================================
0   done; `fix`: nothing had to change
1   `fix`: a file changed, or with ``--check`` would change
2   usage, settings, rules or an input: the user can mend it
3   some documents were rejected
4   incomplete: the disk is full, the run was stopped
70  our own bug: the file is untouched, ``--debug`` shows the traceback
==  ==================================================================================

130 and 143 are an interrupt and a termination, 141 a reader of our output that went away
(`head`): quiet, as a shell expects. Nothing is imported before it is needed; a start is
paid for by everybody who calls `cleaner` in a loop.
"""

import gc
import os
import sys

TYPE_CHECKING = False  # `typing` would cost as much as the whole start of Python
if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED, READER_GONE, OUR_BUG = 130, 141, 70


def main(argv: "Sequence[str] | None" = None) -> int:
    """Run the command line `argv` (default: this process's) and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if argv is None:  # what a start makes, it keeps: the collector would walk it all in vain
        gc.set_threshold(50_000)
    _hold_standard_descriptors()
    try:
        if arguments == ["--version"]:
            from cleaner import __version__

            _print(f"cleaner {__version__}\n")
            return 0
        from cleaner.cli._program import run

        return run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return READER_GONE
    except SystemExit as stop:
        return _code(stop)
    except BaseException as error:
        return _failed(error, debug="--debug" in arguments)
    finally:
        _flush()
        if argv is None:  # the process ends, and its memory with it
            gc.freeze()


def _failed(error: BaseException, *, debug: bool) -> int:
    """Say in one line what went wrong and return its exit code."""
    from cleaner.cli._terminal import complain
    from cleaner.errors import CleanerError

    if debug:
        import traceback

        traceback.print_exception(error)
    if isinstance(error, CleanerError):
        complain(str(error))
        return error.code
    if isinstance(error, OSError):
        complain(describe(error))
        return os_code(error)
    if isinstance(error, MemoryError):
        complain("out of memory")
        return 4
    place = _place(error)
    hint = "" if debug else "; run again with --debug for the details"
    complain(f"internal error: {type(error).__name__}: {error} ({place}){hint}")
    return OUR_BUG


def describe(error: OSError) -> str:
    """Return ``place: what the system said`` for an error of the operating system."""
    place = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes) else ""
    return place + (error.strerror or str(error) or type(error).__name__)


def os_code(error: OSError) -> int:
    """Return 4 where there is no room or no medium to write on, 2 for what a user can mend."""
    import errno

    full = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG)
    return 4 if error.errno in full else 2


def _place(error: BaseException) -> str:
    """Return ``file:line`` of the innermost frame, with the file's name alone."""
    trace = error.__traceback__
    if trace is None:
        return "unknown place"
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"


def _code(stop: SystemExit) -> int:
    if stop.code is None:
        return 0
    return stop.code if isinstance(stop.code, int) else OUR_BUG


def _hold_standard_descriptors() -> None:
    """Open what the caller closed of 0, 1 and 2 on the null device.

    Otherwise the next file that is opened gets that number, and whatever is then written
    to "standard error" (by a library in C, too) lands in the middle of somebody's article.
    `sys.stdin` and its kin stay None, so the rest of the program still knows.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest free number: this one


def _print(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(text)
        sys.stdout.flush()


def _forget_output() -> None:
    """Point standard output nowhere, so that the last flush of the interpreter is quiet."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.close(null)


def _flush() -> None:
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):  # said already, by whoever wrote
        _forget_output()
