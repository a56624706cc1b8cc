"""A sentence that tells how to reach somebody: the author, or a person of the story.

"The lawyer, Carla Stone, can be reached at ..." is a sentence of the article. The author's own
line names the author, or says "she", "the reporter", "me"; a person whom another sentence of the
article names is never taken for the author.
"""

import re
from collections.abc import Iterable, Sequence

from cleaner.metadata.names import author_bio
from cleaner.metadata.names.person_name import same
from cleaner.text.lazy_pattern import pattern
from cleaner.text.sentences import count_words

_LEAST_WORDS = 5  # of a sentence; with fewer it is a label with an address
_LEAST_SENTENCE = 50  # code points of a sentence that names a person of the story
_ENDS = (".", "!", "?", "”", '"', "»")
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĆĐĞİŞ]"
_NAME = pattern(  # bounded, and each space matches in one way only: linear
    rf"{_CAPITAL}[\w’'-]{{1,30}}+(?: (?:(?:de|da|van|von|der|den|la|le|del|di|al|el) ){{0,2}}"
    rf"(?:{_CAPITAL}[\w’'-]{{1,30}}+|{_CAPITAL}\.)){{1,4}}"
)
# Who can be reached: a person of the story, the author or the desk. Collected by hand; cases in
# tests/test_story_people.py.
_OFFICE = pattern(  # before a name: nobody who writes for a newspaper
    rf"\b(?:mayor|detective|sheriff|inspector|officer|sergeant|sgt\.|captain|chief|coach"
    r"|councill?or"
    r"|council(?:wo)?man|senator|sen\.|congress(?:wo)?man|rep\.|minister|secretary|president|director"
    r"|lawyer|attorney|professor|principal|superintendent|spokes(?:wo)?man|spokesperson|organi[sz]er"
    r"|coordinator|bürgermeister(?:in)?|anw[aä]lt(?:in)?|sprecher(?:in)?|kommissar(?:in)?"
    r"|(?:le|la) (?:maire|directeur|directrice|présidente?)|l’avocate?|alcalde(?:sa)?|abogad[oa]"
    r"|sindac[oa]|avvocat[oa]|prefeit[oa]|advogad[oa]|burgemeester|advocaat|advokaten?|borgmester)"
    rf",? (?={_CAPITAL})",
    re.IGNORECASE,
)
# An address given for something: to sell tickets, to report a sighting.
_PURPOSE = pattern(r"@\S+[\w>)] (?:to|for|if|by|before|until|and ask)\b")
_WRITER = pattern(  # the author, by job
    r"\b(?:the )?(?:reporters?|writers?|authors?|columnists?|editors?|journalists?|correspondents?"
    r"|staff|autor(?:in|a|e)?|redakt\w+|reporterin|journaliste?|auteure?|rédact\w+|periodista"
    r"|redactora?|giornalista|autrice|jornalista|schrijver|verslaggever|skribent\w*|reportern)\b",
    re.IGNORECASE,
)
_PRONOUN = pattern(  # the author, named before
    r"\b(?:he|she|they|him|her|them) (?:can|may)\b|\b(?:reach|email|e-mail|contact|follow|find"
    r"|write(?: to)?|message|tweet(?: at)?|dm) (?:him|her|them|me)\b|\b(?:ihm|ihr|mir)\b",
    re.IGNORECASE,
)
_IMPERATIVE = pattern(  # the reader is asked to write
    r"\W*(?:you can |you may |please )?(?:e-?mail|reach|contact|follow|write(?: to)?|send|find) ",
    re.IGNORECASE,
)
_US = pattern(  # the desk
    r"\b(?:us|our|uns|unser\w*|nous|notre|nos|nosotros|ons|onze|oss|vår\w*)\b", re.IGNORECASE
)
_OPENING, _CLOSING = "“„«", "”»"


def is_unquoted_sentence(text: str) -> bool:
    """Return whether a line is a sentence and does not end in a quotation mark or a bracket.

    Not `sentences.is_sentence`: of a line that ends in one, its place says whose the address is.
    """
    return text[-1:] in ".!?" and count_words(text) >= _LEAST_WORDS


def speaks_of_publication(text: str) -> bool:
    """Return whether a line says "us" of the publication, or gives no address but a network.

    >>> speaks_of_publication("Send it to us! Email In Touch at touch@example.com.")
    True
    """
    return "@" not in text or _US.search(text) is not None


def speaks_of_other(text: str, start: int, authors: Sequence[str]) -> bool:
    """Return whether a sentence gives the address at `start` to somebody but the authors.

    `authors` may be empty: then a name at the beginning of the line may be the author's.
    """
    if not is_unquoted_sentence(text):
        return False
    if names_office(text):
        return True
    before = text[:start]
    if sum(map(before.count, _OPENING)) > sum(map(before.count, _CLOSING)) or before.count('"') % 2:
        return True  # inside a quotation
    found = names(before)
    if any(_is_one_of(name, authors) for name in found):
        return False
    if found and _IMPERATIVE.match(before):
        return False
    if found and authors:
        return True
    if found:
        return _WRITER.search(before) is None and not before.startswith(found[0])
    return not (_PRONOUN.search(before) or _WRITER.search(before))


def named_in_story(texts: Iterable[str]) -> frozenset[str]:
    """Return the names in the sentences of the story; not those of bios and contact lines."""
    found: set[str] = set()
    for text in texts:
        if text[-1:] not in _ENDS or len(text) <= _LEAST_SENTENCE or "@" in text or "©" in text:
            continue
        if (people := names(text)) and not author_bio.names_job(text):
            found.update(people)
    return frozenset(found)


def names(text: str) -> list[str]:
    """Return what looks like names of people in a line: two or more capitalised words.

    >>> names("Contact Ada Moreno at ...")
    ['Contact Ada Moreno', 'Ada Moreno']
    """
    found = []
    for name in _NAME.findall(text):
        found.append(name)
        words = name.split(" ", 1)
        if " " in words[1]:
            found.append(words[1])
    return found


def names_office(text: str) -> bool:
    """Return whether a sentence names a person by an office, or says what to write for.

    >>> names_office("The mayor, Jon Brandt, can be reached at mayor@example.org.")
    True
    """
    return _OFFICE.search(text) is not None or _PURPOSE.search(text) is not None


def _is_one_of(name: str, authors: Sequence[str]) -> bool:
    return any(same(name, author) or author in name for author in authors)
