"""``cleaner filter``: one document through, from standard input or a file to standard output."""

import click

from cleaner.cli._document import clean_one
from cleaner.cli._options import cleaning
from cleaner.cli._terminal import has_colour, is_interactive, say, write
from cleaner.settings import Settings


@click.command()
@click.argument("file", default="-")
@click.option(
    "--to",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    help="text (default): the article. json: the record, with all that was found and removed. "
    "markdown: the article under its metadata.",
)
@cleaning
def filter(file: str, to: str, url: str | None, settings: Settings) -> None:
    """Clean one document, to standard output.

    The document is FILE, or standard input. The output is UTF-8, whatever the locale;
    kept lines come out as they stood.

    \b
    Examples:
      cleaner filter < dump.txt > article.txt
      cleaner filter page.html --url https://example.com/a --to markdown
      cleaner filter dump.txt --to json | jq .byline
      curl -s https://example.com/a | cleaner filter --level thorough
    """
    from cleaner.api import Cleaner

    cleaned = clean_one(Cleaner(settings=settings), file, url)
    if to == "text":
        for piece in cleaned.standing.pieces_of_text():  # a giant text is never built whole
            write(piece)
        if cleaned.flags and is_interactive():  # the other forms carry them
            say(f"{file}: flagged: {', '.join(cleaned.flags)}")
        return
    from cleaner import writers
    from cleaner.writers import encode

    if to == "json" and not has_colour():
        write(encode.line(cleaned.record()))  # one line, so that many make a file of records
    else:
        write(writers.render(cleaned, to))
