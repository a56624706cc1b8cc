"""``cleaner explain``: each line of a document, kept or removed, and why."""

import click

from cleaner.cli._document import clean_one
from cleaner.cli._options import cleaning
from cleaner.cli._terminal import has_colour, write
from cleaner.settings import Settings


@click.command()
@click.argument("file", default="-")
@click.option(
    "--to",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    help="text (default): for reading. json: for programs. html: one page, all in one file.",
)
@cleaning
def explain(file: str, to: str, url: str | None, settings: Settings) -> None:
    """Show each line of a document, kept or removed, and why.

    The document is FILE, or standard input. A removed line names the rule that took it, a
    kept line the rules that nearly did and what stopped them. Then come the fields, each
    with its line and rule, and the candidates that lost.

    \b
    Examples:
      cleaner explain dump.txt | less -R
      cleaner explain page.html --url https://example.com/a --to html > why.html
      cleaner explain --to json < dump.txt | jq '.lines[] | select(.kept | not)'
    """
    from cleaner.api import Cleaner
    from cleaner.explain import explain as tell
    from cleaner.writers import explained, explained_page

    cleaner = Cleaner(settings=settings)
    cleaned = clean_one(cleaner, file, url)
    lines = tell(cleaned, cleaner.scanner(cleaned.source), settings.level)
    if to == "json":
        write(explained.as_json(cleaned, lines))
    elif to == "html":
        write(explained_page.as_html(cleaned, lines))
    else:
        write(explained.as_text(cleaned, lines, colour=has_colour()))
