"""``cleaner filter``: clean one document to standard output."""

from typing import get_args

import click

from cleaner.cli._filter_document import filter_document
from cleaner.cli._options import PATH, cleaning_options, size_limit
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
    filter_document(file, to, size_limit, url, settings)
