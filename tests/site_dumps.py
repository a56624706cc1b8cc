"""Dumps of sites that do not exist: invented articles with what such sites put around them."""

import json
from itertools import pairwise

_SUBJECTS = (
    "The harbour office", "A retired engineer", "The council of Saltmarsh", "Her neighbour",
    "The ferry company", "One of the fishermen", "The museum", "A group of pupils",
    "The baker", "The new lighthouse keeper", "A survey of the coast", "The mayor",
    "The orchestra", "An inspector",
)  # fmt: skip
_VERBS = (
    "asked for", "spoke about", "painted", "measured", "lost", "wrote down", "promised",
    "explained", "sold", "repaired", "drew a map of", "remembered", "paid for",
)  # fmt: skip
_OBJECTS = (
    "the old bridge", "eleven wooden boats", "the tide tables", "a letter of complaint",
    "the winter timetable", "the northern pier", "a chest of blue tiles", "the annual budget",
    "a field of rye", "the broken clock", "two hundred lamps", "the school garden",
    "an unfinished novel", "the water meadow", "the signal mast", "a bell of bronze", "the slipway",
)  # fmt: skip
_ENDS = (
    "before the storm reached the coast", "although nobody had expected it",
    "while the market was still open", "because the harbour had frozen over",
    "after a long and quiet summer", "as the first guests arrived from the islands",
    "so that the work could begin in spring", "when the committee met behind closed doors",
    "until the last train had left", "without saying a word to the press",
    "in the hall where the nets are mended",
)  # fmt: skip


# Around the articles of one site.
MENU = ("Courier home", "Courier shipping forecast", "Courier crossword")
FOOTER = (
    "Read our harbour letter every Friday",
    "Weather for the islands and the coast",
    "Follow the Courier on the wharf radio",
)


def sentence(number):
    """A sentence that no other number gives; the lists have lengths without a common factor."""
    words = (_SUBJECTS, _VERBS, _OBJECTS, _ENDS)
    subject, verb, thing, end = (some[number % len(some)] for some in words)
    return f"{subject} {verb} {thing} {end}."


def paragraph(number):
    return f"{sentence(3 * number)} {sentence(3 * number + 1)} {sentence(3 * number + 2)}"


def story(number, paragraphs=4):
    """The paragraphs of an article."""
    return [paragraph(100 * number + index) for index in range(paragraphs)]


def dump(number, *, head=(), tail=(), between=(), title=True):
    """A dump of one article; `between` stands after the first paragraph."""
    first, *rest = story(number)
    headline = [sentence(7000 + number).split(" ", 4)[-1].rstrip(".").capitalize()] if title else []
    lines = [*head, *headline, first, *between, *rest, *tail]
    return "\n\n".join(lines) + "\n"


def write_rows(path, texts, *, site="example.com", **more):
    """Write the texts as rows, each at an address of the site; None for rows without one."""
    with path.open("a", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            row = {"id": f"{site}-{number}", "text": text, **more}
            if site is not None:
                row["url"] = f"https://www.{site}/story/{number}"
            file.write(json.dumps(row) + "\n")
    return path


assert all(one != other for one, other in pairwise(map(sentence, range(200))))
