"""A date alone is the day of publication above the text, and a heading inside it."""

from html import escape

import pytest
from ready import ready

from cleaner import Cleaner

STORY = {
    "en": (
        "A short history of the lighthouse",
        "By Ada Moreno",
        "The tower has stood on the rock for ninety years. These are the days that it survived.",
        "The first lamp is lit by the keeper's daughter, since the keeper is ill in bed.",
        "A storm takes the jetty and the oil store, and the lamp burns on for two days.",
        "The last keeper hands his keys to an engineer who has come to remove the stove.",
        "The council buys the tower for one crown and promises to paint it every spring.",
    ),
    "de": (
        "Eine kurze Geschichte des Leuchtturms",
        "Von Ada Moreno",
        "Der Turm steht seit neunzig Jahren auf dem Felsen. Das sind die Tage, die er überstand.",
        "Die erste Lampe zündet die Tochter des Wärters an, weil der Vater krank im Bett liegt.",
        "Ein Sturm nimmt den Steg und das Öllager mit, und die Lampe brennt zwei Tage weiter.",
        "Der letzte Wärter gibt seine Schlüssel einem Ingenieur, der den Ofen abholen will.",
        "Die Gemeinde kauft den Turm für eine Krone und will ihn jeden Frühling streichen.",
    ),
}
PUBLISHED = {"en": "7 June 2022", "de": "7. Juni 2022"}

# The four headings as they are written, and why the row is here.
HEADINGS = [
    ("en", ["3 May 1932", "19 October 1951", "1 April 1988", "7 June 2020"], "day, month, year"),
    ("en", ["May 3, 1932", "October 19, 1951", "April 1, 1988", "June 7, 2020"], "American"),
    ("en", ["1932-05-03", "1951-10-19", "1988-04-01", "2020-06-07"], "ISO"),
    ("en", ["03/05/1932", "19/10/1951", "01/04/1988", "07/06/2020"], "numbers"),
    ("en", ["• 3 May 1932", "• 19 October 1951", "• 1 April 1988", "• 7 June 2020"], "bullets"),
    ("en", ["Monday 4 May 2020", "Tuesday 5 May 2020", "Wednesday 6 May 2020",
            "Thursday 7 May 2020"], "the days of a programme"),
    ("en", ["1932", "1951", "1988", "2020"], "years"),
    ("de", ["3. Mai 1932", "19. Oktober 1951", "1. April 1988", "7. Juni 2020"], "German"),
    ("de", ["03.05.1932", "19.10.1951", "01.04.1988", "07.06.2020"], "German, numbers"),
    ("de", ["Montag, 4. Mai 2020", "Dienstag, 5. Mai 2020", "Mittwoch, 6. Mai 2020",
            "Donnerstag, 7. Mai 2020"], "German weekdays"),
]  # fmt: skip


def blocks(language, headings):
    title, byline, first, *entries = STORY[language]
    head = [("h1", title), ("p", byline), ("p", PUBLISHED[language]), ("p", first)]
    pairs = zip(headings, entries, strict=True)
    return [*head, *[block for day, text in pairs for block in (("day", day), ("p", text))]]


def as_text(items):
    return "\n\n".join(text for _, text in items) + "\n"


def as_page(items, tag):
    tags = {"day": tag}
    body = "".join(
        f"<{tags.get(kind, kind)}>{escape(text)}</{tags.get(kind, kind)}>" for kind, text in items
    )
    return f"<html><body><main><article>{body}</article></main></body></html>"


def check(cleaned, language, headings, reason):
    lines = cleaned.text.splitlines()
    assert [day for day in headings if day not in lines] == [], reason
    assert PUBLISHED[language] not in lines, "the day of publication is metadata"
    assert cleaned.date == "2022-06-07"


@pytest.mark.parametrize(("language", "headings", "reason"), HEADINGS)
@pytest.mark.parametrize("level", ["careful", "thorough"])
def test_days_of_a_chronicle_stay(language, headings, reason, level):
    cleaned = ready(level=level).clean(as_text(blocks(language, headings)))
    check(cleaned, language, headings, reason)


@pytest.mark.parametrize(("language", "headings", "reason"), HEADINGS)
@pytest.mark.parametrize("tag", ["h2", "h3", "p", "dt"])
def test_days_of_a_chronicle_stay_on_a_page(language, headings, reason, tag):
    page = as_page(blocks(language, [day.removeprefix("• ") for day in headings]), tag)
    check(ready().clean(page), language, [day.removeprefix("• ") for day in headings], reason)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("3 May 1932 – 7 June 2020", "the dates of a life"),
        ("May 3, 1932 - June 7, 2020", "American"),
        ("3. Mai 1932 – 7. Juni 2020", "German"),
        ("3. Mai 1932 bis 7. Juni 2020", "'bis'"),
    ],
)
def test_two_days_are_no_day_of_publication(line, reason):
    text = f"Ada Moreno\n\n{line}\n\n" + "\n\n".join(STORY["en"][2:]) + "\n"
    assert line in ready().clean(text).text, reason


@pytest.mark.parametrize(
    "line", ["7 June 2022", "June 7, 2022 11:09 AM ET", "2022-06-07", "Dienstag, 7. Juni 2022"]
)
def test_the_day_above_the_text_goes(line):
    title, byline, *text = STORY["de" if "Juni" in line else "en"]
    cleaned = ready().clean("\n\n".join([title, byline, line, *text]) + "\n")
    assert line not in cleaned.text
    assert cleaned.date.startswith("2022-06-07")


HOURS = [
    ("en", ["19.10 GMT", "18.42 GMT", "17.05 GMT", "16.30 GMT"], "a live blog"),
    ("en", ["9:10 pm", "8:42 pm", "7:05 pm", "6:30 pm"], "the clock of twelve hours"),
    ("de", ["19.10 Uhr", "18.42 Uhr", "17.05 Uhr", "16.30 Uhr"], "German"),
]


@pytest.mark.parametrize(("language", "headings", "reason"), [*HEADINGS, *HOURS])
@pytest.mark.parametrize("level", ["careful", "thorough"])
def test_the_first_day_stays_with_the_others(language, headings, reason, level):
    # without an introduction it stands where the day of publication does
    title, _, _, *entries = STORY[language]
    pairs = list(zip(headings, entries, strict=True))
    whole = "\n\n".join([title, *[line for pair in pairs for line in pair]]) + "\n"
    assert headings[0] in Cleaner(level=level).clean(whole).text.splitlines(), reason


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["{day}", "0", "1", "2", "3"], "no other day"),
        (["{day}", "0", "1 April 1988", "1", "2", "3"], "one other day"),
        (["{day}", "0", "1", "2", "3", "1 April 1988", "Boats", "7 June 2020", "Oil"], "teasers"),
        (["{day}", "0", "1988", "1", "2020", "2", "3"], "days of another kind"),
        (["By Ada Moreno", "{day}", "0", "1 April 1988", "1", "7 May 2020", "2"], "a byline above it"),
    ],
)
def test_a_day_without_others_goes(lines, reason):
    title, _, _, *entries = STORY["en"]
    lines = [entries[int(line)] if len(line) == 1 else line for line in lines]
    text = "\n\n".join([title, *lines]).format(day="7 June 2022") + "\n"
    assert "7 June 2022" not in Cleaner().clean(text).text, reason


ZONE = """
format = 1
family = "mine"
[[rule]]
id = "line"
why = "A test."
equals = ["the line"]
where = { zone = "top", within = 3 }
removes = ["The line"]
"""


@pytest.mark.parametrize(
    ("above", "goes", "reason"),
    [
        ([], True, "the first line"),
        (["A headline", "A name"], True, "short lines are no text yet"),
        (["One", "Two", "Three"], False, "beyond `within`"),
        (["This sentence has eight words in all, exactly."], False, "a sentence is above it"),
        (["Is this a headline, perhaps?"], True, "a sentence of five words may be a headline"),
        (["港务委员会周三投票决定保留开往燕鸥岛的夜班渡轮。"], False, "a script without spaces"),
    ],
)
def test_the_zone_above_the_text(tmp_path, above, goes, reason):
    (tmp_path / "mine.toml").write_text(ZONE)
    cleaner = Cleaner(rules=[tmp_path / "mine.toml"], disable=["judge"])
    cleaned = cleaner.clean("\n\n".join([*above, "The line", "The end."]))
    assert ("The line" not in cleaned.text) is goes, reason
