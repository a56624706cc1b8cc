"""The names under a letter stay; names that are tags, authors or a menu do not become any."""

import pytest
from linear import assert_linear
from ready import ready
from test_page_context import FOOT, HEAD

from cleaner.edits.keepers.signatures import is_name

LETTER = [
    "The council wants to close the reading room on Tuesdays. We, who read there every week, ask it "
    "to think again before the budget is voted on in June.",
    "A library that closes when people are free is a shelf. For eleven years the room has been the "
    "only warm place in the lower town that asks nobody to buy anything.",
    "We know that money is short. We also know what it costs to build a second room once the first "
    "is gone, and that nobody in Averley remembers who decided it.",
    "We ask the council to keep the room open, and offer our own hours for it.",
]
JUNK = ["Share this", "Related articles", "Another headline about the harbour"]
NAMES = ["Ines Toll", "Karl Holm", "Mara Lindqvist", "Jon van der Aker"]
SIGNED = [
    (["Signed:", *NAMES], "a list of names"),
    (["Signed", *NAMES], "without a colon"),
    (["Signed by more than four hundred readers:", *NAMES], "how many"),
    (["First signatories:", "Ines Toll (driver)", "Karl Holm (poet)"], "what they are, in brackets"),
    (["Signatories", "Dr Ines Toll, head of school", "Karl Holm, author"], "after a comma"),
    (["The undersigned:", "Prof. Karl Holm – University of Norby", "Ines Toll"], "after a dash"),
    (["Signatures", *NAMES, "and 412 others"], "how many others"),
    (["Sincerely,", "Ines Toll", "Averley"], "a letter with a place"),
    (["Yours faithfully", "Ines Toll and eleven others", "Averley, 4 May 2026"], "place and day"),
    (["Respectfully,", "Karl Holm", "Mayor of Norby"], "an office on a line of its own"),
    (["Erstunterzeichner:", "Ines Toll, Busfahrerin", "Karl Holm, Schriftsteller"], "German"),
    (["Mit freundlichen Grüßen", "Ines Toll", "Averlingen"], "a German letter"),
    (["Premiers signataires :", "Inès Toll, conductrice", "Karl Holm, écrivain"], "French"),
    (["Firmantes:", "Inés Toll", "Carlos Olmo"], "Spanish"),
    (["Primi firmatari:", "Ines Toll", "Carlo Olmi"], "Italian"),
    (["Ondertekenaars:", "Ines Tol", "Karel Holm"], "Dutch"),
    (["С уважением,", "Инес Толл", "Аверли"], "Russian"),
    (["Подписали:", "Инес Толл", "Карл Холм"], "a Russian list"),
    (["Z poważaniem", "Inez Toll"], "Polish"),
    (["署名者:", "山田太郎", "鈴木花子"], "Japanese"),
]


def documents(texts):
    """The letter with what is under it: as text with and without what follows, and as a page."""
    for name, end in (("text", ""), ("text with a foot", "\n\n" + "\n\n".join(JUNK))):
        for between in ("\n", "\n\n"):
            yield name, "\n\n".join(LETTER) + "\n\n" + between.join(texts) + end + "\n"
    for inside in ("".join(f"<p>{text}</p>" for text in texts), f"<p>{'<br>'.join(texts)}</p>"):
        body = "".join(f"<p>{text}</p>" for text in LETTER) + inside
        yield "page", f"<html><body>{HEAD}<main><article>{body}</article>{FOOT}</body></html>"


@pytest.mark.parametrize(("texts", "reason"), SIGNED)
def test_the_names_under_a_letter_stay(texts, reason):
    for form, document in documents(texts):
        kept = ready().clean(document).text.split("\n")
        assert [text for text in texts if text not in kept] == [], f"{reason}, {form}"
        assert [text for text in JUNK if text in kept] == [], f"{reason}, {form}"


@pytest.mark.parametrize("salutation", ["To the Editor:", "Dear Ms. Holm,", "Sehr geehrte Damen und Herren,"])
def test_a_salutation_is_enough(salutation):
    names = ["Ines Toll", "Averley"]
    text = "\n\n".join([salutation, *LETTER, "\n".join(names), *JUNK])
    kept = ready().clean(text).text.split("\n")
    assert [name for name in names if name not in kept] == []
    assert [line for line in JUNK if line in kept] == []


def test_each_letter_of_a_page_of_letters_is_signed():
    short = ["I have read there since I could read.", "Who counted the visitors, and on which day?", "Close the tower instead, it has no stove."]
    names = [("Ines Toll", "Averley"), ("Karl Holm", "Tern Lane"), ("Mara Lind", "Norby")]
    letters = [line for text, who in zip(short, names, strict=True) for line in ("Sir,", text + " " + LETTER[0], "\n".join(who))]
    kept = ready().clean("\n\n".join(["Letters: the reading room", *letters, "Letters may be shortened."])).text.split("\n")
    assert [line for who in names for line in who if line not in kept] == []


def test_names_under_an_article_are_no_signatures():
    text = "\n\n".join([*LETTER, *NAMES[:3], *JUNK])
    assert "Karl Holm" not in ready().clean(text).text


def test_a_list_ends_where_its_lines_stand_further_apart():
    text = "\n\n".join([*LETTER, "Signed:\nInes Toll\nKarl Holm", "Most Read", *JUNK])
    cleaned = ready().clean(text)
    assert "Karl Holm" in cleaned.text
    assert "Most Read" not in cleaned.text


@pytest.mark.parametrize("text", [*NAMES, "Dr Ines Toll, head of school", "— Karl Holm", "Averley"])
def test_names(text):
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["Related articles", "Share this", "read more", "He voted for it, she against it.", ""]
)
def test_no_names(text):
    assert not is_name(text)


@pytest.mark.parametrize("level", ["careful", "thorough"])
@pytest.mark.parametrize("mark", ["• {} ({}).", "• {} [{}].", "- {}. ({})", "{} ({})."])
def test_a_roundup_may_end_in_sentences_with_their_sources(mark, level):
    items = [
        mark.format(*item)
        for item in (
            ("The harbour in Norby stays closed until Tuesday", "Norby Herald"),
            ("Two fishermen were rescued off Tern Island on Saturday", "Coast Radio"),
            ("The price of bread rises by a tenth in June", "The Averley Post"),
        )
    ]
    for between in ("\n", "\n\n"):
        text = "\n\n".join(LETTER) + "\n\n" + between.join(items) + "\n"
        assert [item for item in items if item not in ready(level=level).clean(text).text] == []


@pytest.mark.slow
def test_linear():
    def text(size):
        return "\n\n".join([*LETTER, "Signed:", *NAMES * size, *JUNK])

    assert_linear(ready().clean, text, 2400)
