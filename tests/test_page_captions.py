"""Captions of pictures go, whatever their box is; what is only called like one stays."""

import pytest

from cleaner.judge.page_captions import LONGEST_CAPTION, drop_captions
from cleaner.page.extract import extract

TEXT = "Ines Toll drives the first bus over the bridge, with flowers on its lamps."


@pytest.mark.parametrize(
    ("markup", "chance", "stays", "reason"),
    [
        ("<figure><figcaption>{}</figcaption></figure>", 0.9, False, "what the standard has for it"),
        ("<div class=picture><p class=imageCaption>{}</p></div>", 0.6, False, "a paragraph of that name"),
        ("<div class=caption><p>{}</p></div>", 0.6, False, "a box of that name"),
        ("<div class=wp-caption><p class=wp-caption-text>{}</p></div>", 0.6, False, "as WordPress writes it"),
        ("<p class=bildunterschrift>{}</p>", 0.6, False, "in German"),
        ("<div class=legend>{}</div>", 0.6, False, "in French"),
        ("<div class=caption><p>{}</p></div>", 0.8, True, "as likely as the article: a story in pictures"),
        ("<div class=caption><div><p>{}</p></div></div>", 0.6, True, "the box is not that of the line"),
        ("<div class=caption><h2>{}</h2></div>", 0.6, True, "a heading"),
        ("<div class=accreditation><p class=dek>{}</p></div>", 0.6, True, "a standfirst beside the credits"),
        ("<div class=resource-box><p>{}</p></div>", 0.6, True, "a source in the name"),
        ("<div class=captions><p>{}</p></div>", 0.6, True, "the words of a film"),
        ("<div class=closed-captioning><p>{}</p></div>", 0.6, True, "about the words of a film"),
        ("<div class=has-caption><p>{}</p></div>", 0.6, True, "a box with a caption in it"),
        ("<div class=no_caption><p>{}</p></div>", 0.6, True, "a box without one"),
        ("<div class=local-legends><p>{}</p></div>", 0.6, True, "stories"),
        ("<div class=legendary-journeys><p>{}</p></div>", 0.6, True, "the name of a series"),
        ("<p>{}</p>", 0.6, True, "a paragraph"),
    ],
)  # fmt: skip
def test_captions_go(markup, chance, stays, reason):
    lines = [line for line in extract(markup.replace("{}", TEXT)).lines if line.text]
    keeps = [True]
    drop_captions(lines, [chance], keeps)
    assert keeps == [stays], reason


@pytest.mark.parametrize(("size", "stays"), [(LONGEST_CAPTION, False), (LONGEST_CAPTION + 1, True)])
def test_a_text_in_the_wrong_element_stays(size, stays):
    lines = [line for line in extract(f"<figcaption>{'a' * size}</figcaption>").lines if line.text]
    keeps = [True]
    drop_captions(lines, [0.9], keeps)
    assert keeps == [stays]
