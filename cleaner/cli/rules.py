"""``cleaner rules``: list, show and check rules."""

from typing import TYPE_CHECKING

import click

from cleaner.cli._options import PATH, common_options, complete_rules, is_quiet, rule_options
from cleaner.cli._output import must_be_new_rules
from cleaner.cli._rule_lists import by_family, by_reason, in_full, rule_table, to_json
from cleaner.cli._terminal import print_status, write_result
from cleaner.errors import SettingsError, did_you_mean
from cleaner.languages import code_of, problem
from cleaner.settings import Settings
from cleaner.text.counted import counted

if TYPE_CHECKING:
    from cleaner.matching.rules import Rule
    from cleaner.matching.ruleset import Ruleset


@click.group(no_args_is_help=True)
@common_options
def rules() -> None:
    """List, show, check and draft rules, and apply a review.

    \b
    Examples:
      cleaner rules list --lang de
      cleaner rules show ads/label
      cleaner rules new "Read our harbour letter" > my-rules/letter.toml
      cleaner rules check my-rules/
      cleaner rules apply decisions.json mine.toml
      cleaner rules schema > rule.schema.json
    """


def _load_with_proofs(settings: Settings, paths: tuple[str, ...] = ()) -> "Ruleset":
    """Return the rules with `why` and examples, which the cached form leaves out."""
    from cleaner.files.rule_packs import rule_packs
    from cleaner.matching.parse import parse

    ruleset = parse(rule_packs((*settings.rules, *paths)), settings.disable)
    settings.check_names(ruleset)
    return ruleset


@rules.command("list")
@click.argument("names", nargs=-1, shell_complete=complete_rules)
@click.option("--long", is_flag=True, help="One line per rule, with its reason and conditions.")
@click.option("--lang", metavar="CODE", help="Only rules for this language.")
@click.option(
    "--to", type=click.Choice(["text", "json"]), default="text", help="The output format."
)
@rule_options
def list_(
    names: tuple[str, ...], lang: str | None, long: bool, to: str, settings: Settings
) -> None:
    """List all rules, or the families and rules NAMES.

    \b
    Examples:
      cleaner rules list
      cleaner rules list ads copyright --lang en --long
      cleaner rules list --to json | jq '.[].name'
    """
    code = None if lang is None else code_of(lang)
    if lang is not None and code is None:
        raise SettingsError(f"lang: {problem(lang)}")
    ruleset = _load_with_proofs(settings)
    chosen = [
        rule
        for rule in _select(ruleset, names)
        if code is None or not rule.lang or code in map(code_of, rule.lang)
    ]
    if to == "json":
        write_result(to_json([rule_table(rule) for rule in chosen]))
        return
    write_result("".join(by_reason(chosen) if long else by_family(chosen)))
    if not is_quiet():
        count = counted(len(chosen), "rule")
        print_status(f"{count}, fingerprint {ruleset.fingerprint}")


@rules.command()
@click.argument("names", nargs=-1, required=True, shell_complete=complete_rules)
@click.option(
    "--to", type=click.Choice(["text", "json"]), default="text", help="The output format."
)
@rule_options
def show(names: tuple[str, ...], to: str, settings: Settings) -> None:
    """Show the rules or families NAMES in full.

    \b
    Examples:
      cleaner rules show ads/label
      cleaner rules show copyright --to json
    """
    tables = [rule_table(rule) for rule in _select(_load_with_proofs(settings), names)]
    write_result(to_json(tables) if to == "json" else "\n".join(map(in_full, tables)))


@rules.command()
@click.argument("paths", type=PATH, nargs=-1)
@rule_options
def check(paths: tuple[str, ...], settings: Settings) -> int:
    """Check the rules at PATHS together with the built-in rules.

    Each rule must remove its `removes` examples and keep its `keeps` examples, on its own
    and together with all other rules. Exits 0 if all do, 2 if not; every failure is listed.
    Without PATHS it checks the built-in rules, which passed before their release.
    PATHS are rule files, folders, zip archives or installed packs. Of their rules it also says
    how many of the literals and patterns an example exercises, and which rules they replace.

    \b
    Examples:
      cleaner rules check
      cleaner rules check my-rules/ --disable ads
      cleaner rules check harbour-sites-1.2.zip
    """
    from cleaner.cli._check_rules import check_rules

    return check_rules(paths, settings)


@rules.command("apply")
@click.argument("decisions", type=PATH, metavar="DECISIONS.json")
@click.argument("rule_file", type=PATH, metavar="RULES.toml")
@click.option("-o", "--out", type=PATH, metavar="FILE", help="Write here and leave RULES.toml.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it exists.")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 if it would.")
@click.option(
    "--diff", is_flag=True, help="Write nothing; print a diff, and exit 1 if there is one."
)
@rule_options
def apply_(
    decisions: str, rule_file: str, settings: Settings, out: str | None, **options: bool
) -> int:
    """Write the decisions of a review (cleaner review) into RULES.toml.

    An accepted rule loses its status = "preview", if it has one; a refused rule is deleted; an
    edited rule gets its new text. Comments and layout stay. The result must pass cleaner rules
    check, or nothing is written. Applying the same decisions again changes nothing.

    \b
    Examples:
      cleaner rules apply decisions.json mine.toml
      cleaner rules apply decisions.json mine.toml -o accepted.toml

    \b
    Exit codes:
      0 done, or nothing to change   1 with --check or --diff: would change
      2 usage, settings, rule or input error; nothing was written
    """
    from cleaner.cli._apply import apply_decisions

    if decisions.endswith(".toml") and rule_file.endswith(".json"):
        raise SettingsError(
            f"name the decisions first: cleaner rules apply {rule_file} {decisions}"
        )
    if out is not None:
        must_be_new_rules(out, overwrite=options["overwrite"])
    diff = options["diff"]
    return apply_decisions(
        decisions, rule_file, settings, out, write=not (diff or options["only_check"]), diff=diff
    )


class _TakesLine(click.Command):
    """A command whose argument is a line: "- Read more" is one, and no option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        for at, argument in enumerate(args):
            if argument == "--" or (argument[:1] == "-" and " " in argument):
                if argument != "--":
                    args = [*args[:at], *args[at + 1 :], "--", argument]
                break
        return super().parse_args(ctx, args)


@rules.command(cls=_TakesLine)
@click.argument("line")
@click.option("--family", default="mine", metavar="NAME", help="The family (default: mine).")
@common_options
def new(line: str, family: str) -> None:
    """Print a rule file with a rule that removes LINE, ready to edit.

    \b
    Examples:
      cleaner rules new "Read our harbour letter" > my-rules/letter.toml
      cleaner rules check my-rules/letter.toml
      cleaner explain dump.txt --rules my-rules/letter.toml
    """
    from cleaner.matching.draft import draft

    write_result(draft(line, family))


@rules.command()
@common_options
def schema() -> None:
    """Print the JSON Schema of a rule file, for editors.

    \b
    Examples:
      cleaner rules schema > rule.schema.json
    """
    from cleaner.matching.schema import schema as rule_schema

    write_result(to_json(rule_schema()))


def _select(ruleset: "Ruleset", names: tuple[str, ...]) -> list["Rule"]:
    families = {rule.family for rule in ruleset.rules}
    for name in names:
        if name not in families and name not in ruleset.numbers:
            known = [*families, *ruleset.numbers]
            hint = did_you_mean(name, known) or "; `cleaner rules list` shows them all"
            raise SettingsError(f'no rule or family "{name}"{hint}')
    if not names:
        return list(ruleset.rules)
    return [rule for rule in ruleset.rules if rule.name in names or rule.family in names]
