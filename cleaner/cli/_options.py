"""Options that mean the same on every command.

`everywhere` adds the ones that talk about the program, `cleaning` those that say how a
document is cleaned. A command with `cleaning` gets one `Settings`, in which defaults,
settings file and options are already settled.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def _print_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from cleaner import __version__

        click.echo(f"cleaner {__version__}")
        context.exit()


def everywhere(command: Command) -> Command:
    """Add --quiet, --debug, --version and --help."""
    for option in (
        click.help_option("-h", "--help", help="Show this and exit."),
        click.option(
            "--version",
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_print_version,
            help="Show the version and exit.",
        ),
        click.option(
            "--debug", is_flag=True, expose_value=False, help="Show the traceback of a failure."
        ),
        click.option(
            "-q",
            "--quiet",
            is_flag=True,
            expose_value=False,
            callback=_be_quiet,
            help="Say nothing but what went wrong.",
        ),
    ):
        command = option(command)
    return command


def _be_quiet(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        context.find_root().meta["cleaner.quiet"] = True


def is_quiet() -> bool:
    """Return whether --quiet was given."""
    context = click.get_current_context(silent=True)
    return context is not None and "cleaner.quiet" in context.find_root().meta


RULE_OPTIONS = (
    click.option(
        "--rules",
        multiple=True,
        metavar="PATH",
        help="A rule file or a folder of them, besides the built-in ones. Repeatable.",
    ),
    click.option(
        "--disable",
        multiple=True,
        metavar="NAME",
        help='Turn off a family ("ads") or a rule ("ads/label"). Repeatable.',
    ),
    click.option(
        "--config",
        metavar="FILE",
        help="Settings; without it the nearest cleaner.toml, or pyproject.toml's [tool.cleaner].",
    ),
)

DOCUMENT_OPTIONS = (
    click.option(
        "--level",
        type=click.Choice(["careful", "thorough"]),
        help="careful (default) leaves a doubtful line in; thorough takes more, never the story.",
    ),
    click.option("--url", metavar="URL", help="Where the document came from."),
    click.option("--lang", metavar="CODE", help="Its language, when it is known: en, de, ..."),
    click.option(
        "--as",
        "form",
        type=click.Choice(["auto", "text", "html"]),
        help="What the input is; auto (default) looks at the content.",
    ),
    click.option(
        "--typography",
        type=click.Choice(["keep", "ascii"]),
        help="keep (default) leaves quotes and dashes as they are; ascii makes them plain.",
    ),
    click.option(
        "--captions",
        type=click.Choice(["drop", "keep"]),
        help="What becomes of a page's picture captions (default: drop).",
    ),
    click.option(
        "--extractor",
        type=click.Choice(["fast", "trafilatura"]),
        help="What reads a web page (default: fast).",
    ),
    click.option(
        "--links",
        type=click.Choice(["drop", "keep"]),
        help="Whether the Markdown of a page carries its links (default: drop).",
    ),
)


def cleaning(command: Command) -> Command:
    """Add every option about cleaning; the command is given `settings` and `url`."""
    return _settled(command, (*RULE_OPTIONS, *DOCUMENT_OPTIONS), _SETTINGS)


def about_rules(command: Command) -> Command:
    """Add the options about rules alone; the command is given `settings`."""
    return _settled(command, RULE_OPTIONS, _SETTINGS[:2])


_SETTINGS = (
    "rules", "disable", "level", "lang", "form", "typography", "captions", "extractor", "links",
)  # fmt: skip


def _settled(command: Command, options: tuple[Any, ...], names: tuple[str, ...]) -> Command:
    """Add `options`, of which those called `names` and --config become one `settings`."""

    @wraps(command)
    def settle(*args: Any, config: str | None, **values: Any) -> Any:
        from cleaner.settings import find_and_load

        given = {name: values.pop(name) for name in names}
        return command(*args, settings=find_and_load(config).with_options(**given), **values)

    wrapped: Any = everywhere(settle)
    for option in reversed(options):
        wrapped = option(wrapped)
    return cast(Command, wrapped)
