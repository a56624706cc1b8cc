"""The built-in rules: their own proofs, what they remove, and what they must never remove.

`removes` and `keeps` inside the rules are tried by `cleaner rules check`. Here are the
cases that belong to no single rule: sentences of articles that resemble several families,
whole texts, and the form of the files.
"""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from innocent_sentences import languages
from ready import ready

from cleaner import Cleaner
from cleaner.files.rule_packs import built_in_rules, rule_packs
from cleaner.matching.matchers import MATCHERS
from cleaner.matching.parse import parse
from cleaner.matching.proof import failures
from cleaner.matching.rules import Rule
from cleaner.matching.ruleset import Ruleset

ROOT = Path(built_in_rules())
FILES = sorted(ROOT.rglob("*.toml"))
PACKS = [path for path in FILES if "sites" not in path.parts]


@pytest.fixture(scope="module")
def ruleset() -> Ruleset:
    return parse(rule_packs(()))


@pytest.fixture(scope="module")
def rules_only() -> Cleaner:
    """The rules without the judge: what is removed here is removed by a rule."""
    return ready(level="careful", disable="judge")


@pytest.fixture(scope="module")
def thorough() -> Cleaner:
    return ready(level="thorough", disable="judge")


def test_every_rule_proves_itself(ruleset: Ruleset) -> None:
    assert [f"{rule.name}: {key}: {message}" for rule, key, message in failures(ruleset)] == []


def test_a_file_is_a_family_and_is_explained() -> None:
    for path in PACKS:
        text = path.read_text(encoding="utf-8")
        assert f'family = "{path.stem}"' in text, path
        assert text.startswith("# "), f"{path}: a head comment explains the family"


def test_every_built_in_rule_has_keeps(ruleset: Ruleset) -> None:
    assert [rule.name for rule in ruleset.rules if not rule.keeps] == []


def test_no_rule_is_tried_on_every_line(ruleset: Ruleset) -> None:
    """A rule without a required literal would be tried on each line of each document."""
    assert [rule.name for rule in ruleset.rules if not rule.required_literals] == []


def test_literals_are_written_once(ruleset: Ruleset) -> None:
    def twice(rule: Rule) -> list[str]:
        literals = [
            a
            for key, v in rule.matchers
            if key == "equals"
            for a in MATCHERS[key].required_literals(v)
        ]
        return sorted({literal for literal in literals if literals.count(literal) > 1})

    assert {rule.name: twice(rule) for rule in ruleset.rules if twice(rule)} == {}


# --- What must never be removed -------------------------------------------------------------

INNOCENT = [
    pytest.param("Advertisement spending rose 4 percent.", id="ads: the word opens a sentence"),
    pytest.param(
        "The advertisement ran for a week before anyone noticed the date.", id="ads: about one"
    ),
    pytest.param(
        "Die Anzeige wurde nach zwei Jahren fallen gelassen.", id="ads: a criminal complaint"
    ),
    pytest.param("Anzeige gegen Unbekannt", id="ads: a sub-head about a complaint"),
    pytest.param(
        "Her third campaign was sponsored by a bank that no longer exists.", id="ads: a sponsor"
    ),
    pytest.param(
        "The treaty leaves all rights reserved to the states with the states.",
        id="copyright: a treaty",
    ),
    pytest.param(
        "Copyright law changed in 2026, the court said.", id="copyright: a law with a year"
    ),
    pytest.param(
        "The engraver put a © on the plate in 1802.", id="copyright: the sign in a sentence"
    ),
    pytest.param(
        "The ministry did not respond to a request for comment.", id="comments: no comment"
    ),
    pytest.param(
        "Comments are closed to reporters until Monday, the board said.", id="comments: closed"
    ),
    pytest.param("Der Kommentar kam per Fax.", id="comments: a comment by fax"),
    pytest.param(
        "She left a reply on his desk and never saw him again.", id="comments: a reply on a desk"
    ),
    pytest.param(
        "The town changed its comment policy before the hearing.", id="comments: a policy"
    ),
    pytest.param(
        "See also page 14 of the ruling, the judge wrote.", id="related: see also in a ruling"
    ),
    pytest.param("Related cases are pending in Lyon and Ghent.", id="related: related cases"),
    pytest.param("More than once the ferry turned back.", id="related: more"),
    pytest.param("Mehr zum Thema wollte sie nicht sagen.", id="related: mehr zum Thema im Satz"),
    pytest.param(
        "Der Minister las, was viele am meisten lesen: den Sportteil.", id="related: meistgelesen"
    ),
    pytest.param(
        "The newsletter that started the scandal had forty readers.", id="newsletter: a scandal"
    ),
    pytest.param("Sign up for the draft ended on Friday.", id="newsletter: sign up for a draft"),
    pytest.param("Share prices fell 4 percent.", id="share: prices"),
    pytest.param(
        "Facebook, Instagram and WhatsApp were down for six hours.", id="share: networks as news"
    ),
    pytest.param("Sie wollen sich die Arbeit teilen", id="share: Arbeit teilen"),
    pytest.param("Follow the river north for two miles.", id="follow: a river"),
    pytest.param("Tests follow on Monday", id="follow: tests"),
    pytest.param(
        "Ms. Okafor is a reporter by training and a mayor by accident.", id="author: by training"
    ),
    pytest.param("The village can be reached only by boat.", id="contact: a village"),
    pytest.param(
        "Witnesses can contact Inspector Lund at 555-0142, police said.", id="contact: the police"
    ),
    pytest.param(
        "Heavy rain contributed to this report of damage, the agency said.", id="credits: rain"
    ),
    pytest.param("Editing by hand takes weeks.", id="credits: by hand"),
    pytest.param("Published in 1962, the novel sold badly.", id="dates: a novel"),
    pytest.param("The last updated timetable is from 2011.", id="dates: a timetable"),
    pytest.param("12:21 The first trains leave the depot.", id="dates: a live blog's stamp"),
    pytest.param("By Friday - the deadline - nothing had come.", id="byline: by Friday"),
    pytest.param("By noon", id="byline: by noon"),
    pytest.param("Von wegen", id="byline: von wegen"),
    pytest.param("Subscribers fell to 1.2 million in the spring.", id="paywall: fewer subscribers"),
    pytest.param("She has been a member since 1968.", id="paywall: a member"),
    pytest.param("Wer sich anmeldet, bekommt einen Termin im Mai.", id="paywall: ein Termin"),
    pytest.param("Danach kostet die Fahrkarte 58 Euro im Monat.", id="paywall: a price a month"),
    pytest.param("Bake the cookies for twelve minutes.", id="cookies: in the oven"),
    pytest.param("The court ruled that consent must be written.", id="cookies: consent in court"),
    pytest.param("Der Datenschutz hinkt hinterher, sagte sie.", id="cookies: Datenschutz im Satz"),
    pytest.param("“We are done here,” the senator wrote on X.", id="embed: quoted from a network"),
    pytest.param("Why the app was banned", id="app: a sub-head"),
    pytest.param("Smoking can contribute to heart disease.", id="support: contribute"),
    pytest.param("Topics ranged from rent to rain.", id="tags: topics"),
    pytest.param("Themen waren Miete und Wetter", id="tags: Themen"),
    pytest.param("Video shows the bridge swaying.", id="media: a video as witness"),
    pytest.param("7/10", id="media: a mark"),
    pytest.param("2-1", id="media: a result"),
    pytest.param("1945", id="dates: a year as a sub-head"),
    pytest.param("Photo: the word itself comes from Greek.", id="photo: a word"),
    pytest.param("The European Commission may earn a reprieve.", id="affiliate: a commission"),
    pytest.param("$674.00", id="affiliate: a price"),
    pytest.param("Police are asking for tips.", id="tips: the police"),
    pytest.param("Contact us, the kidnappers wrote.", id="tips: kidnappers"),
    pytest.param("Politics", id="menu: one word is a sub-head"),
    pytest.param("“Home.”", id="menu: an answer"),
    pytest.param("The search was called off at dusk.", id="menu: a search"),
    pytest.param("They didn’t answer.", id="a short answer"),
    pytest.param("Privacy", id="menu: a sub-head of a test"),
    pytest.param("Instagram", id="share: a sub-head about a network"),
    pytest.param(
        "Already a member of the council, she joined the board in May.",
        id="paywall: already a member",
    ),
    pytest.param(
        "Get unlimited access to the buffet for $20 a week, the sign said.", id="paywall: a buffet"
    ),
    pytest.param("Jetzt können sich Eltern anmelden.", id="paywall: Eltern"),
    pytest.param(
        "Sie sind nicht registriert und leben doch seit Jahren hier.", id="paywall: they, not you"
    ),
    pytest.param(
        "Support for independent journalism has fallen since 2010.", id="support: a trend"
    ),
    pytest.param(
        "By signing up for the army you agree to obey, he told them.", id="newsletter: an army"
    ),
    pytest.param("We may receive a share of the estate, the heirs hoped.", id="affiliate: heirs"),
    pytest.param("Watch for ice on the bridge, the police said.", id="related: watch for ice"),
    pytest.param("Related: the two are cousins.", id="related: a colon in prose"),
    pytest.param("Mehr aus Not als aus Liebe", id="related: mehr als"),
    pytest.param("Hier finden sie Arbeit und Wohnung.", id="related: they find, not you"),
    pytest.param("An dieser Stelle ist ein Grab.", id="embed: a grave"),
    pytest.param("Do you have a story about the war? Many do.", id="tips: a question"),
    pytest.param("Written by Ada Moreno, the play opens in May.", id="credits: a play"),
    pytest.param("Vor drei Tagen", id="dates: a sub-head in German"),
    pytest.param("By Sea And Air", id="byline: a sub-head in capitals"),
    pytest.param("Von Ben Okafor stammt die Idee.", id="byline: von im Satz"),
    pytest.param("No comment.", id="comments: an answer"),
    pytest.param("Log in the river blocked the traffic.", id="paywall: a log"),
    pytest.param("The use of the beach is strictly prohibited.", id="copyright: a beach"),
    pytest.param("France\nSpain\nItaly\nGermany", id="menu: a list of countries"),
    pytest.param("Monday\nTuesday\nWednesday\nThursday", id="menu: a list of days"),
    pytest.param("• Facebook\n• Instagram", id="share: a list of two networks"),
]

PARAGRAPHS = (
    "The ferry that has crossed the sound for a hundred years stopped at noon on Tuesday.",
    "Nobody had told the nine passengers, who waited on the pier until the rain drove them home.",
    "“We will be back,” the captain said, and locked the wheelhouse with a key on a red string.",
    "The council meets on Thursday to decide who pays for the engine, and who does not.",
    "Until then the island has bread for a week, two doctors and one very small boat.",
)
# Long enough before and behind that a line in the middle stands in neither zone of any rule.
STORY = PARAGRAPHS * 14


@pytest.mark.parametrize("line", INNOCENT)
@pytest.mark.parametrize("level", ["careful", "thorough"])
def test_an_innocent_line_stays_in_a_story(line: str, level: str) -> None:
    raw = "\n\n".join([*STORY[:35], line, *STORY[35:]])
    assert ready(level=level, disable="judge").clean(raw).text == raw


def test_innocent_lines_stay_at_both_ends(rules_only: Cleaner) -> None:
    """More rules apply near the top and the end; sentences must stay there too."""
    lines = [case.values[0] for case in INNOCENT if case.values[0].endswith((".", "”"))]
    raw = "\n\n".join([*lines, *STORY, *lines])
    assert rules_only.clean(raw).text == raw


# --- What is removed ----------------------------------------------------------------------

GONE = [
    pytest.param("Advertisement", "ads", id="ads label"),
    pytest.param("- Anzeige -", "ads", id="German ads label"),
    pytest.param("Article continues below", "ads", id="the article continues"),
    pytest.param("© 2024 Harbor Times. All rights reserved.", "copyright", id="copyright notice"),
    pytest.param(
        "© Hafen Verlag GmbH 2026. Alle Rechte vorbehalten.", "copyright", id="year at the end"
    ),
    pytest.param(
        "This material may not be published, broadcast, rewritten, or redistributed.",
        "copyright",
        id="agency formula",
    ),
    pytest.param(
        "Please read our comment policy before commenting.", "comments", id="comment policy"
    ),
    pytest.param("12 Kommentare", "comments", id="comment counter"),
    pytest.param("You must be logged in to leave a comment.", "comments", id="login to comment"),
    pytest.param("READ MORE: The island that lost its ferry", "related", id="lead with a headline"),
    pytest.param("Das könnte Sie auch interessieren:", "related", id="German heading of a list"),
    pytest.param(
        "Sign up for our newsletter and get the week in your inbox.",
        "newsletter",
        id="newsletter box",
    ),
    pytest.param(
        "Melden Sie sich jetzt für unseren Newsletter an.", "newsletter", id="German newsletter box"
    ),
    pytest.param("Facebook Twitter Pinterest LinkedIN Email", "share", id="share bar"),
    pytest.param("Teilen Twittern Senden", "share", id="German share bar"),
    pytest.param(
        "Follow us on Facebook and X for the latest from the coast.", "follow", id="follow us"
    ),
    pytest.param(
        "• Ada Moreno can be reached at amoreno@example.com.", "contact", id="contact line"
    ),
    pytest.param("View all posts by Ada Moreno →", "author", id="more by the author"),
    pytest.param("Subscribe to continue reading this article.", "paywall", id="the wall"),
    pytest.param("Sie haben bereits ein Abo? Hier anmelden", "paywall", id="German wall"),
    pytest.param(
        "We use cookies to improve your experience on our site.", "cookies", id="cookie banner"
    ),
    pytest.param("Externer Inhalt nicht verfügbar", "embed", id="German placeholder"),
    pytest.param("We’re sorry, but this video has failed to load.", "embed", id="failed player"),
    pytest.param("Image 1 of 5", "media", id="gallery counter"),
    pytest.param("Filed Under: Business, Politics, Ports", "tags", id="tags"),
    pytest.param("Reading time: 4 minutes", "dates", id="reading time"),
    pytest.param("vor 22 Stunden", "dates", id="hours ago in German"),
    pytest.param("Photo by Ben Okafor on Unsplash", "photo", id="photo credit"),
    pytest.param(
        "As an Amazon Associate, we earn from qualifying purchases.",
        "affiliate",
        id="affiliate note",
    ),
    pytest.param("Got a tip?", "tips", id="tip line"),
    pytest.param("Download our app", "app", id="app"),
    pytest.param(
        "Please support our journalism with a small contribution.", "support", id="appeal"
    ),
    pytest.param("• Skip to Main Content", "menu", id="skip link"),
    pytest.param("Home\nNews\nSports\nOpinion", "menu", id="menu words in company"),
]


@pytest.mark.parametrize(("line", "family"), GONE)
def test_a_line_is_removed_wherever_it_is_by_its_family(
    rules_only: Cleaner, line: str, family: str
) -> None:
    story = "\n\n".join(STORY)
    cleaned = rules_only.clean("\n\n".join([*STORY[:35], line, *STORY[35:]]))
    assert cleaned.text == story
    names = {name for edit in cleaned.removed for name in edit.by if not name.startswith("layout/")}
    assert any(name.startswith(f"{family}/") for name in names), names


WIRE = """- The Harbor Times - Thursday, February 5, 2026

The ferry stopped at noon on Tuesday, and nobody told the nine passengers on the pier.

Advertisement
Advertisement

The council meets on Thursday to decide who pays for the engine.

It will not be the captain.

• Ada Moreno can be reached at amoreno@example.com.

Copyright © 2026 The Harbor Times, LLC. Click here for reprint permission.

Please read our comment policy before commenting.
"""


def test_of_a_newspaper_text_the_paragraphs_stay(rules_only: Cleaner) -> None:
    cleaned = rules_only.clean(WIRE)
    assert cleaned.text.split("\n\n") == [
        "The ferry stopped at noon on Tuesday, and nobody told the nine passengers on the pier.",
        "The council meets on Thursday to decide who pays for the engine.",
        "It will not be the captain.\n",
    ]


@given(st.lists(st.sampled_from([case.values[0] for case in GONE]), max_size=6), st.randoms())
def test_any_mixture_leaves_the_story(lines: list[str], random: object) -> None:
    """Whatever is removed, and in whatever order, not a word of the story is."""
    parts = list(STORY)
    for line in lines:
        parts.insert(random.randrange(len(parts) + 1), line)  # type: ignore[attr-defined]
    text = ready(level="careful", disable="judge").clean("\n\n".join(parts)).text
    assert re.sub(r"\n+", "\n", text).split("\n") == list(STORY)


def test_thorough_removes_what_careful_keeps(rules_only: Cleaner, thorough: Cleaner) -> None:
    note = "This story was originally published May 3, 2024, 11:09 AM."
    raw = "\n\n".join([*STORY, note])
    assert rules_only.clean(raw).text == raw
    assert thorough.clean(raw).text == "\n\n".join(STORY)


def test_a_correction_is_protected_from_every_rule(thorough: Cleaner) -> None:
    note = "Correction: An earlier version of this article misstated the year. © 2024 was not it."
    raw = "\n\n".join([*STORY, note])
    assert thorough.clean(raw).text == raw


def test_a_rule_for_a_site_applies_there_only(rules_only: Cleaner) -> None:
    raw = "\n\n".join([*STORY, "The wire never sleeps."])
    assert rules_only.clean(raw).text == raw
    assert rules_only.clean(raw, url="https://wire.example.com/a/1").text == "\n\n".join(STORY)


# Folders of `rules/` whose rules have as many look-alikes to keep as texts to remove; the others
# wait for somebody who speaks the language.
BALANCED = ("rules", "de", "en", "es", "fr", "it", "nl", "pt", "sv")


def test_there_are_as_many_lines_to_keep_as_to_remove(ruleset: Ruleset) -> None:
    removes, keeps = dict.fromkeys(BALANCED, 0), dict.fromkeys(BALANCED, 0)
    for rule in ruleset.rules:
        folder = Path(rule.file).parent.name
        if folder in removes:
            removes[folder] += len(rule.removes) + len(rule.finds)
            keeps[folder] += len(rule.keeps)
    assert {folder: keeps[folder] for folder in BALANCED if keeps[folder] < removes[folder]} == {}
    innocent = sum(len(language.innocent) for language in languages())
    removed = sum(len(rule.removes) + len(rule.finds) for rule in ruleset.rules)
    assert sum(len(rule.keeps) for rule in ruleset.rules) + innocent >= removed
