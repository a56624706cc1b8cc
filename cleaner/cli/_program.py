"""The top-level command: it imports a subcommand's module only when that command runs.

A command is one file beside this one, ``cleaner/cli/<name>.py``, holding a click command of
the same name. Modules with a leading underscore are not commands.
"""

import os
from importlib import import_module
from typing import cast

import click

from cleaner import cli
from cleaner.cli._options import common_options


class Commands(click.Group):
    """A group whose commands are the modules of `cleaner.cli`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        from pkgutil import iter_modules

        return sorted(m.name for m in iter_modules(cli.__path__) if not m.name.startswith("_"))

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Return the command in the module of this name; None if there is no such module."""
        if name.startswith("_") or not name.isidentifier():
            return None
        try:
            module = import_module(f"cleaner.cli.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"cleaner.cli.{name}":
                raise
            return None
        return cast(click.Command, getattr(module, name))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0][:1] != "-" and self.get_command(ctx, args[0]) is None:
            from cleaner.errors import did_you_mean

            hint = did_you_mean(args[0], self.list_commands(ctx))
            ctx.fail(f'no such command "{args[0]}"{hint}')
        return super().resolve_command(ctx, args)


@click.command(cls=Commands, no_args_is_help=True)
@common_options
def program() -> None:
    """Raw dumps of scraped articles in; the article out, with byline, date and contact.

    A line that may belong to the article stays. Every removed line names the rule that
    removed it (cleaner explain).

    \b
    Examples:
      cleaner filter < dump.txt                 print the article
      cleaner filter dump.txt --to json         with metadata and everything removed
      cleaner fix articles/*.txt                clean files in place
      cleaner explain dump.txt                  why each line was kept or removed
      cleaner run dumps/ -o out                 clean many documents

    \b
    Exit codes:
      0 done   1 fix: changed   2 usage, settings, rule or input error
      3 some documents rejected   4 incomplete   70 internal error
    """


def run(arguments: list[str]) -> int:
    """Run `arguments` and return the exit code. `cleaner.cli.main` handles what it raises."""
    if "_CLEANER_COMPLETE" in os.environ:
        program.main(arguments, prog_name="cleaner")
    try:
        with program.make_context("cleaner", list(arguments)) as context:
            code = program.invoke(context)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        return _usage_error(error)
    except click.Abort:
        raise KeyboardInterrupt from None
    return code if isinstance(code, int) else 0


def _usage_error(error: click.ClickException) -> int:
    """Print what is wrong with the command line, and how to get help."""
    from cleaner.cli._terminal import print_error, print_status

    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        click.echo(error.format_message(), err=True)
        return 2
    if context is None:
        print_error(error.format_message())
    else:
        print_status(f"{context.command_path}: {error.format_message()}")
        print_status(f"  {context.command_path} --help shows options and examples")
    return 2
