"""``cleaner explain``: each line of a document, kept or removed, and why."""

import click

from cleaner.cli._document import clean_document
from cleaner.cli._options import PATH, cleaning_options, size_limit
from cleaner.cli._terminal import terminal_width, use_colour, write_result
from cleaner.settings import Settings


@click.command()
@click.argument("file", type=PATH, default="-")
@click.option(
    "--to",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    help="text (default), json, or html: one self-contained page.",
)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Also show near misses for other languages and sites or by a cue word alone, and "
    "rejected candidates that say the same as the chosen one.",
)
@size_limit
@cleaning_options
def explain(
    file: str, to: str, everything: bool, size_limit: int, url: str | None, settings: Settings
) -> None:
    """Show each line of a document, kept or removed, and why.

    FILE defaults to standard input. A removed line names the rule that removed it, a kept
    line the rules that match it and what stopped them. Then come the metadata fields, each
    with its line and rule, and the rejected candidates. JSON always has everything.

    \b
    Examples:
      cleaner explain dump.txt | less -R
      cleaner explain page.html --url https://example.com/a --to html > why.html
      cleaner explain --to json < dump.txt | jq '.lines[] | select(.kept | not)'
    """
    from cleaner.api import Cleaner
    from cleaner.explaining import explain as explain_lines
    from cleaner.writers import explain_html, explain_json, explain_text

    cleaner = Cleaner(settings=settings)
    cleaned = clean_document(cleaner, file, url, size_limit)
    lines = explain_lines(cleaned, cleaner)
    if to == "json":
        write_result(explain_json.render(cleaned, lines))
    elif to == "html":
        write_result(explain_html.render(cleaned, lines, everything=everything))
    else:
        text = explain_text.render(
            cleaned, lines, colour=use_colour(), width=terminal_width(), everything=everything
        )
        write_result(text)
