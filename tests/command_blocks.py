"""The commands in a Markdown page, run in one shell as a reader would type them.

Commands are the lines of blocks fenced as ``sh`` or ``bash``, of indented blocks that begin with
one of our programs, and what follows ``$`` in a block fenced as ``console``, where the other
lines are what the terminal shows. A block with a file's name is that file: the name stands in
the fence (``title="mine.toml"``) or in the block's first line (``# mine.toml``).
"""

import os
import re
import selectors
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path

SHELLS = ("sh", "bash", "shell", "console")
PROGRAMS = r"(?:\$ )?(?:cleaner|make|pip|git|python3?|pre-commit) "
FENCE = re.compile(r"( *)(`{3,}|~{3,})\s*([\w-]*)(.*)")
TITLE = re.compile(r'title="([^"]+)"')
PLACEHOLDER = re.compile(r"<[a-z]+(?: [a-z]+)*>")  # <this repository>
FIRST_LINE = re.compile(r"(?:#|//) ([\w./-]+\.\w+)\b")


@dataclass(slots=True)
class Block:
    """A block of code: its first line counts from 1; `language` is "" in an indented block."""

    page: Path
    number: int
    language: str
    title: str | None
    lines: list[str] = field(default_factory=list)

    @property
    def file(self) -> str | None:
        """The name of the file that the block is, or None."""
        if self.title is not None:
            return self.title
        named = FIRST_LINE.match(self.lines[0]) if self.lines else None
        return named[1] if named and self.language not in (*SHELLS, "", "text") else None

    @property
    def is_commands(self) -> bool:
        if self.file is not None or not self.lines:
            return False
        return self.language in SHELLS or (
            self.language == "" and re.match(PROGRAMS, self.lines[0]) is not None
        )


@dataclass(frozen=True, slots=True)
class Step:
    """A command, where it stands ("README.md:49"), and the lines it shall print, if shown."""

    where: str
    command: str
    expected: tuple[str, ...] | None


def files_and_steps(page: Path) -> list[Block | Step]:
    """Return the files and the commands of a page, in their order."""
    found: list[Block | Step] = []
    for block in blocks(page):
        if block.file:
            found.append(block)
        elif block.is_commands:
            found += steps(block)
    return found


def write(block: Block, folder: Path) -> None:
    """Write a block that is a file."""
    assert block.file is not None
    path = folder / block.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(block.lines) + "\n", encoding="utf-8")


def blocks(page: Path) -> Iterator[Block]:
    """Yield the blocks of code of a page, fenced and indented, in their order."""
    lines = page.read_text(encoding="utf-8").split("\n")
    block, closing, indent = None, "", 0
    for number, line in enumerate(lines, start=1):
        if block is not None and closing:
            if line.strip() == closing:
                yield block
                block, closing = None, ""
            else:
                block.lines.append(line[indent:] if not line[:indent].strip() else line)
        elif fence := FENCE.fullmatch(line):
            indent, closing = len(fence[1]), fence[2]
            title = TITLE.search(fence[4])
            block = Block(page, number + 1, fence[3], title[1] if title else None)
        elif line.startswith("    ") and (block or not lines[number - 2].strip()):
            block = block or Block(page, number, "", None)
            block.lines.append(line[4:])
        elif block is not None:
            yield block
            block = None


def steps(block: Block) -> list[Step]:
    """Return the commands of a block."""
    if block.language == "console" or block.lines[0].startswith("$ "):
        return _typed(block)
    found, command, start = [], "", block.number
    for number, line in enumerate(block.lines, start=block.number):
        start = start if command else number
        command += line + "\n"
        if not command.strip() or command.lstrip().startswith("#"):
            command = ""
        elif _is_whole(command):
            found.append(Step(f"{block.page.name}:{start}", command.strip(), None))
            command = ""
    if command:
        raise ValueError(f"{block.page.name}:{start}: the shell cannot read {command!r}")
    return found


def _typed(block: Block) -> list[Step]:
    """Return what follows the prompts; where no output is shown at all, none is compared."""
    found: list[tuple[int, list[str], list[str]]] = []
    for number, line in enumerate(block.lines, start=block.number):
        if line.startswith("$ "):
            found.append((number, [line[2:]], []))
        elif not found:
            raise ValueError(f"{block.page.name}:{number}: output without a command: {line!r}")
        elif line.startswith("> ") and not found[-1][2]:
            found[-1][1].append(line[2:])
        else:
            found[-1][2].append(line)
    shown = any(line.strip() for _, _, output in found for line in output)
    return [
        Step(
            f"{block.page.name}:{number}",
            "\n".join(command),
            tuple(output) if shown else None,
        )
        for number, command, output in found
    ]


def _is_whole(command: str) -> bool:
    """Return whether bash needs no further line: no open quote, no here-document."""
    text = PLACEHOLDER.sub("x", command)
    read = subprocess.run(["bash", "-n"], input=text, capture_output=True, text=True)
    return not read.returncode and not read.stderr and not re.search(r"\\\n$", command)


def agrees(expected: tuple[str, ...], output: str) -> bool:
    """Return whether `output` is as shown; ``...`` stands for anything, as in a doctest."""
    want = "\n".join(line.rstrip() for line in expected).strip("\n") + "\n"
    got = "\n".join(line.rstrip() for line in output.split("\n")).strip("\n") + "\n"
    return want == got or OutputChecker().check_output(want, got, ELLIPSIS)


def what_is_wrong(step: Step, code: int, output: str) -> str | None:
    """Return what is wrong with the exit code and the output of a step, or None.

    Where no output is shown the command must succeed; `cleaner fix` may change something.
    """
    said = f"{step.where}: $ {step.command}\nexit code {code}, printed:\n{output}"
    if step.expected is not None:
        shown = "\n".join(step.expected)
        return None if agrees(step.expected, output) else f"{said}\nthe page shows:\n{shown}"
    changed = code == 1 and step.command.startswith("cleaner fix")
    return None if code == 0 or changed else said


class Shell:
    """A bash that is given one command after the other, and keeps folder and variables."""

    MARK = "=== the command has ended with"

    def __init__(self, folder: Path, env: dict[str, str], seconds: float = 120) -> None:
        self.seconds = seconds
        self.code = 0
        self.process = subprocess.Popen(
            ["bash", "--noprofile", "--norc"],
            cwd=folder,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    def run(self, command: str) -> tuple[int, str]:
        """Return the exit code of a command and what it printed, both streams together.

        Raises TimeoutError, and EOFError if the shell itself ended.
        """
        # `$?` is that of the last command; the command cannot read the script from our pipe.
        script = (
            f"(exit {self.code}); eval {_quoted(command)} </dev/null\n"
            f"printf '\\n%s %d\\n' {_quoted(self.MARK)} $?\n"
        )
        assert self.process.stdin is not None
        self.process.stdin.write(script.encode())
        self.process.stdin.flush()
        text = self._read_to_mark(command)
        output, _, code = text.rpartition(f"\n{self.MARK} ")
        self.code = int(code)
        return self.code, output

    def _read_to_mark(self, command: str) -> str:
        assert self.process.stdout is not None
        data, end = b"", re.compile(rb"\n%s \d+\n$" % self.MARK.encode())
        deadline = time.monotonic() + self.seconds
        with selectors.DefaultSelector() as waiting:
            waiting.register(self.process.stdout, selectors.EVENT_READ)
            while not end.search(data[-80:]):
                if not waiting.select(max(0, deadline - time.monotonic())):
                    raise TimeoutError(f"{command}: {self.seconds:.0f} s, printed so far: {data!r}")
                chunk = os.read(self.process.stdout.fileno(), 1 << 16)
                if not chunk:
                    raise EOFError(f"{command}: ended the shell: {data!r}")
                data += chunk
        return data.decode("utf-8", "replace")

    def __enter__(self) -> "Shell":
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, 9)
        self.process.communicate()


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
