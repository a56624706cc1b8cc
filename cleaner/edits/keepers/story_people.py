"""A sentence that tells how to reach a person of the story is no contact line."""

from collections.abc import Collection, Mapping, Sequence

from cleaner.matching.rules import Rule
from cleaner.model import Hit, Line
from cleaner.text.long_lines import texts_of

_FAMILY = "contact"


def lines_of_story(
    hits: Sequence[Hit], lines: Sequence[Line], rules: Mapping[int, Rule]
) -> Collection[int]:
    """Return the indexes of the lines that stay although a contact rule matches.

    They are sentences, and give the office of the person or name one whom the story names.
    """
    hit = {hit.line for hit in hits if rules[hit.rule].family == _FAMILY and hit.line == hit.last}
    sentences = {index: lines[index].text.strip() for index in hit}
    if not sentences:
        return frozenset()
    from cleaner.metadata.contacts import story_person  # few texts hold a contact line

    sentences = {
        i: text
        for i, text in sentences.items()
        if story_person.is_unquoted_sentence(text) and not story_person.speaks_of_publication(text)
    }
    if not sentences:
        return frozenset()
    named = story_person.named_in_story(map(str.strip, texts_of(lines)))
    return frozenset(
        [
            index
            for index, text in sentences.items()
            if story_person.names_office(text) or not named.isdisjoint(story_person.names(text))
        ]
    )
