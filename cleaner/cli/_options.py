"""Options shared by several commands.

`common_options` are --help, --version, --debug, --color and --quiet. `cleaning_options` say how a
document is cleaned, `rule_options` which rules are used; a command with either is given one
`Settings`, in which defaults, settings file and options are merged.
"""

import os
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

import click

from cleaner.cli._document import SIZE_LIMIT
from cleaner.settings import find_and_load
from cleaner.settings.values import CHOICES

Command = TypeVar("Command", bound=Callable[..., Any])


# A path that shells complete. Whether it can be read is checked, and reported, by the command.
PATH = click.Path(allow_dash=True, readable=False)


def complete_rules(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    """Return the rules and families whose names begin with `incomplete`, for the shell."""
    from cleaner.files.rule_packs import load_rules

    rules = load_rules().rules
    names = {rule.family for rule in rules} | {rule.name for rule in rules}
    return sorted(name for name in names if name.startswith(incomplete))


def _print_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from cleaner import __version__

        click.echo(f"cleaner {__version__}")
        context.exit()


def common_options(command: Command) -> Command:
    """Add --quiet, --color, --debug, --version and --help."""
    for option in (
        click.help_option("-h", "--help", help="Show this message and exit."),
        click.option(
            "--version",
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_print_version,
            help="Show the version and exit.",
        ),
        click.option(
            "--debug", is_flag=True, expose_value=False, help="Show the traceback of an error."
        ),
        click.option(
            "--color",
            type=click.Choice(["auto", "always", "never"]),
            expose_value=False,
            callback=_set_color,
            help="Colour in results (default: auto; NO_COLOR and FORCE_COLOR are honoured).",
        ),
        click.option(
            "-q",
            "--quiet",
            is_flag=True,
            expose_value=False,
            callback=_set_quiet,
            help="Print only errors.",
        ),
    ):
        command = option(command)
    return command


def _set_quiet(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        context.find_root().meta["cleaner.quiet"] = True


def _set_color(context: click.Context, _: click.Parameter, choice: str | None) -> None:
    if choice is not None:
        context.find_root().meta["cleaner.color"] = choice


def color() -> str:
    """Return the value of --color: "auto", "always" or "never"."""
    context = click.get_current_context(silent=True)
    choice = "auto" if context is None else context.find_root().meta.get("cleaner.color", "auto")
    return str(choice)


def is_quiet() -> bool:
    """Return whether --quiet was given."""
    context = click.get_current_context(silent=True)
    return context is not None and "cleaner.quiet" in context.find_root().meta


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def out_option(metavar: str, help: str) -> Callable[[Command], Command]:
    """Return -o, for a command that has to be told where to write."""
    return click.option("-o", "--out", type=PATH, required=True, metavar=metavar, help=help)


workers = click.option(
    "-j",
    "--workers",
    type=click.IntRange(1, 1024),
    default=_cores,
    help="Worker processes (default: one per core).",
)

size_limit = click.option(
    "--size-limit",
    type=click.IntRange(1),
    default=SIZE_LIMIT,
    metavar="MB",
    help=f"Refuse a larger document (default: {SIZE_LIMIT}).",
)

RULE_OPTIONS = (
    click.option(
        "--rules",
        type=PATH,
        multiple=True,
        metavar="PATH",
        help="A rule file, a folder or zip of rule files, or an installed pack, added to the "
        "built-in rules. Repeatable.",
    ),
    click.option(
        "--disable",
        multiple=True,
        shell_complete=complete_rules,
        metavar="NAME",
        help='Turn off a family ("ads") or a rule ("ads/label"). Repeatable.',
    ),
    click.option(
        "--preview",
        is_flag=True,
        default=None,
        help='Rules with status = "preview" act, too.',
    ),
    click.option(
        "--config",
        type=PATH,
        metavar="FILE",
        help="Settings file (default: the nearest cleaner.toml or pyproject.toml [tool.cleaner]).",
    ),
)

DOCUMENT_OPTIONS = (
    click.option(
        "--level",
        type=click.Choice(CHOICES["level"]),
        help="careful (default) keeps doubtful lines; thorough removes more of them.",
    ),
    click.option(
        "--lang",
        metavar="CODE",
        help="The language of the document, if known: an ISO 639-1 code such as en or de.",
    ),
    click.option(
        "--encoding",
        metavar="NAME",
        help="The encoding of text that is not UTF-8, such as windows-1252 (default: detected).",
    ),
    click.option(
        "--as",
        "form",
        type=click.Choice(CHOICES["form"]),
        help="The input format (default: auto, by content).",
    ),
    click.option(
        "--typography",
        type=click.Choice(CHOICES["typography"]),
        help="Quotes and dashes: keep them (default) or convert them to ASCII.",
    ),
    click.option(
        "--captions",
        type=click.Choice(CHOICES["captions"]),
        help="Picture captions of a web page (default: drop).",
    ),
    click.option(
        "--extractor",
        type=click.Choice(CHOICES["extractor"]),
        help="How the article on a web page is found (default: fast).",
    ),
    click.option(
        "--links",
        type=click.Choice(CHOICES["links"]),
        help="Links in the Markdown of a web page (default: drop).",
    ),
    click.option(
        "--images",
        type=click.Choice(CHOICES["images"]),
        help="Images in the Markdown of a web page (default: drop).",
    ),
)
_URL = click.option("--url", metavar="URL", help="The address of the document.")
_NO_URL = click.option("--url", hidden=True)


def cleaning_options(command: Command) -> Command:
    """Add all options about cleaning; the command is given `settings` and `url`."""
    return _with_settings(
        command, (*RULE_OPTIONS, *DOCUMENT_OPTIONS[:1], _URL, *DOCUMENT_OPTIONS[1:]), _SETTINGS
    )


def many_cleaning_options(command: Command) -> Command:
    """Add all options about cleaning to a command for many documents, which refuses --url and
    says where their addresses are stated: help does not offer it."""
    return _with_settings(command, (*RULE_OPTIONS, *DOCUMENT_OPTIONS, _NO_URL), _SETTINGS)


def rule_options(command: Command) -> Command:
    """Add the options about rules; the command is given `settings`."""
    return _with_settings(command, RULE_OPTIONS, _SETTINGS[:3])


_SETTINGS = (
    "rules", "disable", "preview", "level", "lang", "form", "typography", "captions",
    "extractor", "links", "images", "encoding",
)  # fmt: skip


def _with_settings(command: Command, options: tuple[Any, ...], names: tuple[str, ...]) -> Command:
    """Add `options`; those called `names`, and --config, are merged into one `settings`."""

    @wraps(command)
    def with_settings(*args: Any, config: str | None, **values: Any) -> Any:
        given = {name: values.pop(name) for name in names}
        return command(*args, settings=find_and_load(config).with_options(**given), **values)

    wrapped: Any = common_options(with_settings)
    for option in reversed(options):
        wrapped = option(wrapped)
    return cast(Command, wrapped)
