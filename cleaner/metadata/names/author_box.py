"""The box about the author below an article: a name alone, then who that is.

"Ada Moreno / Ada has covered the harbour since 2019.", "Ada Moreno / Journalist", "Ada Moreno /
Hi, I'm Ada". What the second line says of the name makes it an author's; no list of jobs and
no known given name is needed.
"""

import re

from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.names.words import JOBS
from cleaner.metadata.word_lists import word_set
from cleaner.text.lazy_pattern import pattern

_NEAR, _NEAREST = 8, 3  # non-blank lines after the body in which a box, and a greeting, may be
_FIRST_WORDS, _MOST_NAME_WORDS = 8, 3  # of the line; before its verb
_LONGEST_JOB = 60  # code points of a line that is a job
_SELF = pattern(  # the author speaks
    r"(?:(?:hi|hello|hey|hallo|hola|salut|ciao)\b[^.?]{0,20}[,!.]? )?"
    r"(?:i am|i['’]m|my name is|ich bin|je suis|soy|sono) "
    r"(?!(?:so|very|not|glad|happy|sorry|sure|nicht|sehr)\b)",
    re.IGNORECASE,
)
_VERBS = word_set("""
is was has works worked covers covered writes wrote reports reported joined lives loves studied
graduated specializes specialises founded started
ist war hat arbeitet schreibt berichtet lebt studierte est a écrit travaille vit es ha trabaja
escribe vive è scrive lavora jest pisze is werkt schrijft er skriver arbetar är
""")
_AUTHOR = word_set("author autor autorin auteur auteure autore autrice autora forfatter författare")


def opens(view: DocumentView, line: TextLine, name: str) -> bool:
    """Return whether the line below a name near the article's end says who that is."""
    at_end = view.is_at_body_end(line)
    if not at_end and (line.place != "after" or line.distance > _NEAR):
        return False
    below = view.texts[line.position + 1 : line.position + 2]
    if not below:
        return False
    words = below[0].split(None, _FIRST_WORDS)
    if words[0] == name.split()[0] and len(words) > _MOST_NAME_WORDS:
        count = len(name.split()) if below[0].startswith(name) else 1
        if words[min(count, _MOST_NAME_WORDS)].lower() in _VERBS:
            return True
    if not at_end and line.distance <= _NEAREST and _SELF.match(below[0]):
        return True
    folded = [word.casefold().strip(",.:;()") for word in words]
    if len(below[0]) > _LONGEST_JOB or below[0][-1] in ".!?":
        return False
    return folded[-1] in JOBS or (len(folded) == 1 and folded[0] in _AUTHOR)
