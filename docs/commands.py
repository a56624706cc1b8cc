"""Write ``docs/commands.md``: the help of every command, as the program prints it.

python docs/commands.py            write the page
python docs/commands.py --check    exit 1 if the page is out of date
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from cleaner.cli._program import program

PAGE = Path(__file__).with_name("commands.md")
HEAD = """# Commands

The help of every command, written by `make docs`; a test fails when it is out of date.
"""


def commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """Yield (full name, command) of a command and of all commands below it."""
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=path)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from commands(below, f"{path} {name}")


def page() -> str:
    """Return the text of the page."""
    parts = [HEAD]
    for path, command in commands(program, "cleaner"):
        # a fixed width: the page must not depend on the terminal
        context = click.Context(command, info_name=path, max_content_width=80, terminal_width=80)
        parts.append(f"## {path}\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def main() -> int:
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
