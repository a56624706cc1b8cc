"""The command line. The only place where a failure becomes one line and an exit code.

==  ==================================================================================
0   done; `fix`: nothing to change
1   `fix`: a file changed, or with ``--check`` would change
2   usage, settings, rule or input error: the user can correct it
3   some documents were rejected
4   incomplete: the disk is full, or the run was interrupted
70  internal error: no file was changed, ``--debug`` shows the traceback
==  ==================================================================================

130 is SIGINT, 143 SIGTERM and 141 a closed output pipe (`| head`): no message, as shells
expect. Modules are imported when they are needed, because scripts call `cleaner` in loops.
"""

import gc
import os
import sys

TYPE_CHECKING = False  # importing `typing` takes as long as starting Python
if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED, BROKEN_PIPE, INTERNAL_ERROR = 130, 141, 70


def main(argv: "Sequence[str] | None" = None) -> int:
    """Run the command line `argv` (default: this process's) and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if argv is None:  # start-up objects live until exit, so collecting them is wasted work
        gc.set_threshold(50_000)
    _open_standard_descriptors()
    try:
        if arguments == ["--version"]:
            from cleaner import __version__

            _print(f"cleaner {__version__}\n")
            return 0
        if arguments[:1] == ["filter"]:
            from cleaner.cli._filter_document import filter_plainly

            if filter_plainly(arguments[1:]):
                return 0
        from cleaner.cli._program import run

        return run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _discard(1)
        return BROKEN_PIPE
    except SystemExit as stop:
        return _code(stop)
    except BaseException as error:
        return _failed(error, debug="--debug" in arguments)
    finally:
        _flush()
        if argv is None:  # skip the interpreter's final collection
            gc.freeze()


def _failed(error: BaseException, *, debug: bool) -> int:
    """Print one line about the error and return its exit code."""
    from cleaner.cli._terminal import print_error
    from cleaner.errors import CleanerError

    if debug:
        import traceback

        traceback.print_exception(error)
    if isinstance(error, CleanerError):
        for problem in getattr(error, "problems", [str(error)]):
            print_error(problem)
        return error.code
    if isinstance(error, OSError):
        print_error(describe(error))
        return os_code(error)
    if isinstance(error, MemoryError):
        print_error("out of memory")
        return 4
    place = _place(error)
    hint = "" if debug else "; run again with --debug for the traceback, and please report it"
    print_error(f"internal error: {type(error).__name__}: {error} ({place}){hint}")
    return INTERNAL_ERROR


def describe(error: OSError) -> str:
    """Return ``path: message`` for an operating system error."""
    place = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes) else ""
    return place + (error.strerror or str(error) or type(error).__name__)


def os_code(error: OSError) -> int:
    """Return 4 if the disk is full or cannot be written, 2 for what a user can correct."""
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
    return stop.code if isinstance(stop.code, int) else INTERNAL_ERROR


def _open_standard_descriptors() -> None:
    """Open each of the descriptors 0, 1 and 2 that the caller closed on the null device.

    Otherwise the next file to be opened gets that number, and anything a C library then
    writes to standard error ends up inside it. `sys.stdin`, `sys.stdout` and `sys.stderr`
    stay None, so the rest of the program can still tell.
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


def _flush() -> None:
    """Flush both standard streams, and discard what one of them cannot take.

    What stayed in a buffer the interpreter would try to write once more at exit; that fails
    as well, and the exit code would be 120. The code that wrote has reported the error.
    """
    for number, stream in ((1, sys.stdout), (2, sys.stderr)):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            _discard(number)


def _discard(number: int) -> None:
    """Point a standard stream at the null device, so that its last flush succeeds."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, number)
    os.close(null)
