"""A newspaper's name alone in a line above the article: "The Example Chronicle".

It stands beside the day, as databases and clippings print it, or opens the text and shares a
word with the house that the rights notice names. A house may own many papers, so the paper in
the head is the publisher. A headline may look like a name ("Council Passes the Standard"): a
line counts only if it ends with a word that newspapers are called by, and another line may be
the headline.
"""

from collections.abc import Collection, Iterator

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.dates import date_lines
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.word_lists import word_set
from cleaner.text.lazy_pattern import pattern

# Set by hand on the development bench; cases in tests/test_metadata_fields.py.
_HEAD = 12  # non-blank lines above the body, or from the top, in which it may stand
_LONGEST, _MOST_WORDS = 50, 5  # code points; words
_LEAST_HEADLINE = 3  # words of another line that may be the headline
_SEPARATED = pattern(r"[^\W\d_](?:[^\W\d_]|[ .’'&-])*")
_OPENS = word_set(
    "the daily evening sunday morning weekly national new der die das le la les el il lo de het"
)
# Last words of newspapers' names; those of the second list are also common words.
_NAMES = word_set("""
chronicle herald tribune gazette courier inquirer enquirer examiner sentinel argus advertiser
zeitung tageblatt tagblatt nachrichten anzeiger rundschau kurier abendblatt volksblatt allgemeine
dagblad courant volkskrant krant tidende tidningen dagbladet aftenposten gazzetta corriere giornale
gaceta periódico heraldo dépêche gazeta dziennik noticias jornal diário
""")
_COMMON = word_set("""
times post journal observer guardian mirror dispatch star sun globe mail telegraph express bulletin
register record review standard news independent press echo mercury leader republican democrat
presse welt bote merkur spiegel post stimme monde figaro parisien mundo país diario mercurio tiempo
stampa repubblica messaggero
""")


def find(view: DocumentView, houses: Collection[str]) -> Iterator[TextLine]:
    """Yield the lines above the body that are a newspaper's name; `houses` hold the rights."""
    start = min(view.body_start, len(view.texts))
    top = range(min(_HEAD, start))
    above = range(max(len(top), start - _HEAD), start)
    names = [index for index in (*top, *above) if _is_name(view.texts[index])]
    if not names:
        return
    owners = {word for house in houses for word in bare_words(house).split()} - _OPENS
    for line in map(view.line, names):
        if not _has_headline(view, line):
            continue
        own = {*bare_words(line.text).split()} - _OPENS
        if _is_beside_date(view, line) or (line.position < 2 and own & owners):
            yield line


def _is_name(text: str) -> bool:
    """Whether a line looks like a newspaper's name and nothing else.

    >>> _is_name("The Example Times"), _is_name("Example Times"), _is_name("Beispieler Zeitung")
    (True, False, True)
    """
    words = text.split() if len(text) <= _LONGEST else []
    if not 2 <= len(words) <= _MOST_WORDS:
        return False
    first, last = words[0].casefold(), words[-1].casefold()
    if last not in _NAMES and not (last in _COMMON and first in _OPENS):
        return False
    return _SEPARATED.fullmatch(text) is not None and not any(map(_is_of_a_sentence, words[1:]))


def _is_of_a_sentence(word: str) -> bool:
    """Whether a word after the first is not part of a name: an article, or in lower case."""
    return word.casefold() in _OPENS or (word.islower() and len(word) > 3)


def _has_headline(view: DocumentView, line: TextLine) -> bool:
    """Whether another line above the body may be the headline: long enough, and not dated."""
    return any(
        other.position != line.position
        and len(other.text.split()) >= _LEAST_HEADLINE
        and not view.dates(other)
        for other in view.lines(max(0, line.position - _HEAD), view.body_start)
    )


def _is_beside_date(view: DocumentView, line: TextLine) -> bool:
    """Whether the line above or below is a date and little else."""
    for other in view.lines(max(0, line.position - 1), line.position + 2):
        dates = view.dates(other) if other.position != line.position else ()
        if dates:
            beside = len(other.text) - sum(date.end - date.start for date in dates)
            if beside < date_lines.BARE:
                return True
    return False
