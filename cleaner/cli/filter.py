"""``cleaner filter``: clean one document to standard output."""

from typing import get_args

import click

from cleaner.cli._document import clean_document, size_limit
from cleaner.cli._options import PATH, cleaning_options
from cleaner.cli._terminal import is_interactive, is_terminal, print_status, write_result
from cleaner.model import To
from cleaner.settings import Settings


@click.command()
@click.argument("file", type=PATH, default="-")
@click.option(
    "--to",
    type=click.Choice(get_args(To)),
    default="text",
    help="text (default): the article. json: the whole record. markdown: the article with its "
    "metadata as front matter.",
)
@size_limit
@cleaning_options
def filter(file: str, to: To, size_limit: int, url: str | None, settings: Settings) -> None:
    """Clean one document to standard output.

    FILE defaults to standard input. The output is UTF-8, whatever the locale. Kept lines
    are printed unchanged.

    \b
    Examples:
      cleaner filter < dump.txt > article.txt
      cleaner filter page.html --url https://example.com/a --to markdown
      cleaner filter dump.txt --to json | jq .byline
      curl -s https://example.com/a | cleaner filter --level thorough
    """
    from cleaner.api import Cleaner

    cleaned = clean_document(Cleaner(settings=settings), file, url, size_limit)
    if to == "text":
        for piece in cleaned.remaining.chunks():  # a huge text is never held twice
            write_result(piece)
        if cleaned.flags and is_interactive():  # the other formats include them
            print_status(f"{file}: flagged: {', '.join(cleaned.flags)}")
        return
    from cleaner import writers
    from cleaner.writers import jsonl

    if to == "json" and not is_terminal(1):
        write_result(jsonl.line(cleaned.record()))  # one line, so that outputs can be concatenated
    else:
        write_result(writers.render(cleaned, to))
