"""``cleaner eval``: a gold set through the cleaner, and what each rule gains and costs."""

from typing import Any

import click

from cleaner.cli._options import PATH, many_cleaning_options
from cleaner.cli._terminal import (
    open_input,
    print_error,
    print_status,
    terminal_width,
    write_result,
)
from cleaner.errors import SettingsError
from cleaner.settings import Settings


@click.command("eval")
@click.argument("gold", type=PATH)
@click.option(
    "--against",
    type=PATH,
    metavar="FILE",
    help="An earlier result (--to json): exit 1 when a figure fell by more than chance explains.",
)
@click.option(
    "--exact",
    is_flag=True,
    help="Clean again without each rule, where it acted; several times as slow.",
)
@click.option("--all", "everything", is_flag=True, help="Show every rule that matched something.")
@click.option(
    "--to",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    help="text (default), json, or html: one self-contained page.",
)
@many_cleaning_options
def eval(
    gold: str, against: str | None, to: str, url: str | None, settings: Settings, **options: Any
) -> None:
    """Clean the documents of GOLD and measure what was lost, and what each rule is worth.

    GOLD is JSON Lines with text or html, the wanted clean text and perhaps fields of the record,
    or a folder of folders with raw.txt or raw.html, and clean.txt. It may also be a rule pack that
    names gold of its own; then the rules of the pack are used. Each figure has the interval in
    which it would lie for other documents of the same kind. Exits 1 when --against finds that
    one fell.

    \b
    Examples:
      cleaner eval gold.jsonl
      cleaner eval gold/ --rules my-rules/ --exact
      cleaner eval harbour-sites-1.2.zip
      cleaner eval gold/ --to json > before.json
      cleaner eval gold/ --rules my-rules/ --against before.json
      cleaner eval gold/ --to html > worth.html
    """
    from cleaner.api import Cleaner
    from cleaner.evaluation import (
        compare,
        evaluate,
        html_page,
        json_result,
        load_result,
        otherwise_measured,
        read_gold,
        text_table,
    )

    if url is not None:
        raise SettingsError("--url: each gold document has its own; write it as its key url")
    settings = _with_pack(settings, gold)
    earlier = None if against is None else load_result(against)
    documents = read_gold(gold, open_input("-") if gold == "-" else None)
    found = evaluate(documents, Cleaner(settings=settings), exact=options["exact"])
    changes = None if earlier is None else compare(found, earlier)
    if earlier is not None and (other := otherwise_measured(found, earlier)):
        print_status(f"{against}: {other}")
    for one in found.rejected:
        print_error(f"{one.id}: not cleaned, and all of it counted as lost: {one.rejected}")
    if to == "json":
        write_result(json_result.render(found, changes))
    elif to == "html":
        write_result(html_page.render(found, changes))
    else:
        everything = options["everything"]
        write_result(
            text_table.render(found, changes, everything=everything, width=terminal_width())
        )
    worse = [change.name for change in changes or () if change.verdict == "worse"]
    if worse:
        print_status(f"worse than {against}: {', '.join(worse)}")
        raise SystemExit(1)


def _with_pack(settings: Settings, gold: str) -> Settings:
    """The settings with the rules of a pack whose gold is measured, if they do not name it."""
    from cleaner.files.pack_gold import is_pack

    if gold == "-" or gold in settings.rules or not is_pack(gold):
        return settings
    return settings._replace(rules=(*settings.rules, gold))
