"""Texts in which readers speak: the article stays, and of a doubtful text everything.

The texts are written for these tests. Each has the form of a plain-text dump.
"""

import pytest

from cleaner import Cleaner
from cleaner.judge.text_decision import unlikely_lines
from cleaner.judge.text_features import feature_table

LEVELS = ("careful", "thorough")

ARTICLE = [
    "The library of Norrby stays open",
    "The town council of Norrby voted on Monday night to keep the library on Quay Street open for at "
    "least three more years. Eleven members were in favour, eight against.",
    "“We have counted the visitors, and there are more of them than in the swimming hall,” said the "
    "head of the culture committee, Marit Oldberg.",
    "The building dates from 1911. Its roof has leaked since the storm of last winter, and repairing "
    "it will cost some 400,000 crowns, half of which the county pays.",
    "The opposition had wanted to move the books to the school. Its leader, Tore Lindvall, said after "
    "the vote that the matter would come back as soon as the roof did.",
    "Work on the roof is to begin in May and to end before the first frost.",
]
COMMENTS = [
    "Anna P.", "2 days ago", "I borrowed my first book there when I was five. So glad it stays!", "Reply",
    "oldsalt52", "2 days ago", "400,000 for a roof? My brother in law would do it for half.", "Reply",
    "Anna P.", "1 day ago", "@oldsalt52 then tell him to send an offer, you know where the town hall is.", "Reply",
    "Kerstin", "1 day ago", "My kids go every Saturday. Thank you to everybody who wrote to the council.", "Reply",
    "quayside_tom", "23 hours ago", "And who pays for the other half? You and me, as always.", "Reply",
    "B. Holm", "20 hours ago", "I was at the meeting and it was closer than the paper says, two of them nearly left.", "Reply",
]  # fmt: skip
LONGEST_COMMENT = (
    "I have lived on Quay Street for forty years and I want to say how it was when the library came. "
    "My mother took me there with my sister, and we had to wash our hands before we were allowed to "
    "touch anything. Later I worked in the cellar for two summers, and I can tell you that the roof "
    "leaked then too, we put buckets under it and wrote the date on each of them. Nobody ever came "
    "to look. So when I read that it will cost 400,000 I do not know whether to laugh or to cry, "
    "because in 1974 a man from the county said it could be done for nine thousand, and we laughed "
    "at him because we thought it was far too much. I wrote a letter to your paper about it at the "
    "time and you never printed it. I still have a copy if anybody wants to see it. My sister says I "
    "should let it go. But you cannot let go of a thing like that when you can see the roof from "
    "your kitchen every morning, and I hope that all of you who voted on Monday will come and have "
    "a look at it from here. I make good coffee and there is always cake."
)


def cleaned(lines, level):
    return Cleaner(level=level).clean("\n\n".join(lines))


def lost(lines, got):
    return [line for line in lines if line not in got.text.split("\n")]


@pytest.mark.parametrize("level", LEVELS)
def test_a_thread_under_an_article_goes(level):
    got = cleaned([*ARTICLE, "6 Comments", *COMMENTS], level)
    assert lost(ARTICLE[1:], got) == []
    assert len(lost(COMMENTS, got)) >= 18, got.text


INTERVIEW = [
    "Hello, dear readers, and welcome to our new series. Once a month we meet somebody who keeps the town running.",
    "Today I talk to Inga Dahlquist, who has run the harbour for nine years.",
    "Hello Inga, thank you for having us. How are you?",
    "I am fine, thank you. A little cold, as you can see.",
    "You grew up on the islands. Did you always want to work here?",
    "No, I wanted to be a dentist. My father laughed when I told him.",
    "What would you say to our readers who want the ferries to run at night?",
    "I would say: I hear you. Write to me, all of you, and I will answer every letter.",
    "Thank you for talking to us, Inga.",
    "Thank you, and my best wishes to everybody who reads this.",
]
ABOUT_COMMENTS = [
    "The Norrby Herald closes its comments",
    "From the first of March readers of the Norrby Herald will no longer be able to comment on its articles online. The paper said so on Thursday.",
    "“Of 2,300 comments in January we deleted 1,100,” said the editor, Per Falk. “I answered some of them myself until two in the morning.”",
    "One reader had written “You are all idiots” under a report about a cat show. Another replied: “I agree.”",
    "The first comment ever to appear on the site, in 2004, was: “Nice weather today!” It got 14 replies.",
    "Comments on the paper’s own letters page are not affected. Those who want to be heard can still write to the editor.",
    "Three other papers in the county have closed their comments since last summer.",
]
OPEN_THREAD = [
    "Open thread: what are you reading this weekend?",
    "It is raining, the shops are shut and there is a fire in the stove. Tell us what you are reading and whether we should read it too.",
    "I will begin: I am in the middle of a novel about a lighthouse keeper who cannot swim, and I do not want it to end.",
    "As always, be kind to each other, and do not tell us who did it.",
]
FIVE_ARTICLES = [
    line
    for title, first, second in (
        ("Ice closes the harbour", "The harbour of Vestby froze over on Tuesday night for the first time in eleven years.", "Two ferries stayed at their berths, and four hundred people took the long road around the bay."),
        ("A new bridge for Larsund", "The county will build a new bridge at Larsund and begin with it in the autumn of next year.", "It replaces the bridge of 1938, which lorries have not been allowed to cross since March."),
        ("Bakers on strike", "The bakers of four towns have stopped working because they cannot agree on the price of a night.", "Their union wants nine crowns more an hour; the owners say that they can pay four."),
        ("Seals return to the sound", "Some sixty grey seals have been counted on the skerries outside the sound, twice as many as last year.", "Fishermen ask for help with their nets, which the animals tear on their way to the cod."),
        ("School plays Ibsen", "The upper school has put on a play by Ibsen in which every part is played by two pupils at once.", "The audience stood and clapped for six minutes on the first night, and for nine on the second."),
    )
    for line in (title, first, second)
]  # fmt: skip

STAYS = {
    "a dump that is all comments": COMMENTS[2::4],
    "a comment without its thread": [LONGEST_COMMENT],
    "an interview that greets its readers": INTERVIEW,
    "an article about comments": ABOUT_COMMENTS,
    "an open thread, where the question is the article": OPEN_THREAD,
    "five equal articles": FIVE_ARTICLES,
    "an article whose last word is a reader's": [*ARTICLE, "“I am so glad,” wrote a reader. “See you on Saturday!”"],
}  # fmt: skip


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", STAYS)
def test_what_reads_like_an_article_stays_and_is_not_flagged(name, level):
    got = cleaned(STAYS[name], level)
    assert (lost(STAYS[name], got), got.flags) == ([], ())


WHO_SAYS = ["Anna P.", "oldsalt52", "Kerstin", "quayside_tom", "B. Holm"]
SAID = ["So glad!", "Half of that would do.", "Thank you all.", "You and me, as always.", "Closer than they say."]
POSTS = ["Which paint holds on a wet boat?", "None. Dry it first.", "Tar.", "My father used tar, and so do I."]
ASKED = [
    "When does it open?", "At nine.", "May I bring my dog?", "If it is small.", "What does it cost?", "Nothing.",
    "Is there coffee?", "Until four.", "Who is in charge?", "Marit Oldberg.",
]  # fmt: skip
PLACES = ["• Harbour", "• Bridge", "• Library", "• School", "• Ferry times", "• Boats for sale", "• Weather"]
UNCLEAR = {  # what must stay, the text around it, the flags
    "comments of a few words": (
        SAID, [x for who, text in zip(WHO_SAYS, SAID, strict=True) for x in (who, "2 days ago", text, "Reply")],
        ("no-clear-body", "short-lines"),
    ),
    "a forum of short posts": (
        POSTS, [x for who, text in zip(WHO_SAYS, POSTS, strict=False) for x in ("Re: paint", who, "Posts: 112", text, "Quote")],
        ("no-clear-body", "short-lines"),
    ),
    "questions and answers of a few words": (ASKED, ASKED, ("no-clear-body",)),
    "a single comment": (["So glad it stays!"], ["1 Comment", "Ragnhild", "3 days ago", "So glad it stays!"], ("no-clear-body", "short")),
    "a list of places": (PLACES, PLACES, ("no-clear-body", "short")),
}  # fmt: skip


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", UNCLEAR)
def test_in_doubt_the_text_stays_and_the_flags_say_why(name, level):
    said, lines, flags = UNCLEAR[name]
    got = cleaned(lines, level)
    assert (lost(said, got), got.flags) == ([], flags)


@pytest.mark.parametrize("level", LEVELS)
def test_a_comment_longer_than_the_article_does_not_take_its_place(level):
    article = ARTICLE[:4]
    got = cleaned([*article, "1 Comment", "Ragnhild", "3 days ago", LONGEST_COMMENT], level)
    assert (lost(article[1:], got), got.flags) == ([], ())


@pytest.mark.parametrize("level", LEVELS)
def test_an_article_that_is_there_twice_is_there(level):
    got = cleaned([*ARTICLE, *ARTICLE], level)
    assert (lost(ARTICLE[1:], got), got.flags) == ([], ())


def test_of_a_thread_without_an_article_what_was_said_stays():
    got = cleaned(["6 Comments", *COMMENTS], "careful")
    assert lost(COMMENTS[2::4], got) == []


WHO = ["A baker", "The mayor", "Two sisters", "A retired diver", "The choir", "A farmer", "The new vicar", "Four pupils"]
WHAT = [
    "finds a letter from 1931 behind the oven and looks for the woman it was written to",
    "wins the regatta in a borrowed boat and gives the prize to the lighthouse museum",
    "explains why the old cinema will stay shut this winter and what comes after it",
    "has rowed around the island in nine days and does not want to talk about the weather",
    "sells the house on the hill to a buyer from the capital. Neighbours are not amused",
]  # fmt: skip
TEASERS = [f"• {who} {what}" for what in WHAT for who in WHO]
MENU = ["Home", "News", "Sport", "Culture", "Weather", "Jobs", "Boats", "Log in", "Contact", "Imprint"]
LIST_ARTICLE = [
    "Twelve things to do on the islands when it rains",
    "It rains on the islands on two days of three, and nobody who lives there minds. We asked what they do.",
    *[
        f"• {place}: {text}"
        for place, text in (
            ("The cannery", "Two floors of tins, labels and machines, and a film in which the last foreman tells how it smelled. Open daily except Mondays."),
            ("The swimming hall", "The water comes from the sound and is heated to 29 degrees. Children swim for nothing on Sundays."),
            ("The reading room", "Papers from nine countries and a stove. Whoever comes first lights it."),
            ("The rope walk", "A shed of 300 metres where ropes are still made by hand. Visitors may turn the wheel."),
            ("Café Lodden", "Buns the size of a hat. They are sold out by eleven, so do not wait for the rain to stop."),
            ("The church loft", "Ships hang from the ceiling, one for each that did not come home. Ask the sexton for the key."),
            ("The bowling alley", "It has two lanes and was built in 1924 for the crew of a German ship that never left."),
            ("The seal station", "Young seals are fed at ten and at four. They do not mind the rain either."),
            ("The smithy", "On Thursdays there is a course for beginners, who go home with a hook."),
            ("The cinema in the school", "One film a week, shown on a sheet, and the projectionist explains it before it begins."),
            ("The sauna on the pier", "It floats. In a westerly you should hold on to the bench."),
            ("The ferry", "Take it across and back again. The coffee is good, and from the windows you see the rain come."),
        )
    ],
    "If it clears up in spite of everything, there is a path around the island that takes four hours.",
]  # fmt: skip


@pytest.mark.parametrize("place", ["above", "below"])
def test_a_long_list_of_teasers_is_not_the_article(place):
    lines = [*ARTICLE, "Most read", *TEASERS] if place == "below" else [*TEASERS, *ARTICLE]
    got = cleaned(lines, "careful")
    assert lost(ARTICLE[1:], got) == []
    assert len(lost(TEASERS, got)) == len(TEASERS)


WINNERS = [
    f"• {prize} – {who}"
    for prize, who in (
        ("Best Loaf", "Bakery Holm"), ("Best Rye", "Oven & Sons"), ("Best Bun", "Café Lodden"),
        ("Best Cake (Sponsored by Norrby Mill)", "Sisters Lind"), ("Crust of the Year", "Bakery Holm"),
        ("Best Newcomer", "The Little Oven"), ("Best Window", "Sisters Lind"), ("Best Queue", "Café Lodden"),
        ("Best Apprentice", "Mia Oldberg"), ("Best Smell", "Oven & Sons"), ("Best Sandwich", "Quay Kitchen"),
        ("Best Coffee", "Café Lodden"), ("Golden Crumb", "Tore Lindvall"), ("Lifetime", "Ada Holm"),
    )
]  # fmt: skip


@pytest.mark.parametrize("level", LEVELS)
def test_a_list_that_the_article_introduces_stays(level):
    article = [*ARTICLE[:1], *ARTICLE[3:], "These are the winners of the bakers’ prize:", *WINNERS]
    got = cleaned([*MENU, *article, "Most read", *TEASERS[:20], *MENU], level)
    assert lost(article[1:], got) == []


def dropped_of_list(before, items, chances, after, level):
    """How many items go, where each has its probability and all other lines are surely article."""
    texts = [*before, *items, *after]
    table = feature_table(texts, [0] * (len(texts) + 1), [0] * len(texts))
    sure = [[0.95] * len(before), [0.95] * len(after)]
    dropped = unlikely_lines([*sure[0], *chances, *sure[1]], table, level)
    assert dropped <= {*range(len(before), len(before) + len(items))}
    return len(dropped)


LOW, MIXED = [0.01] * 14, [0.05, 0.2] * 7
LISTS = [
    (ARTICLE[1:], LOW, [], 14, "below the article"),
    (ARTICLE[1:], MIXED, [], 14, "below the article, and unlikely on average"),
    ([], MIXED, ARTICLE[1:], 14, "above the article"),
    (ARTICLE[1:4], MIXED, ARTICLE[4:], 0, "between its paragraphs, where items are looked at one by one"),
    (ARTICLE[1:], [0.05, 0.4] * 7, [], 0, "below the article, but not unlikely on average"),
    ([*ARTICLE[1:], "The winners are:"], LOW, [], 0, "introduced by the article"),
    ([*ARTICLE[1:], "The winners are:"], MIXED, [], 0, "the same, unlikely on average"),
    ([*ARTICLE[1:], "More of this"], MIXED, [], 14, "under a heading"),
]


@pytest.mark.parametrize(("before", "chances", "after", "gone", "where"), LISTS)
def test_a_list_is_decided_as_a_block(before, chances, after, gone, where):
    assert dropped_of_list(before, WINNERS, chances, after, "careful") == gone, where

LONGEST_ITEMS = [line.partition(": ")[2] for line in LIST_ARTICLE[2:-1]]


@pytest.mark.parametrize("level", LEVELS)
def test_an_article_that_is_a_list_stays(level):
    assert lost(LIST_ARTICLE[1:], cleaned(LIST_ARTICLE, level)) == []


@pytest.mark.parametrize(
    ("doubtful", "chance", "level", "gone", "why"),
    [
        (LONGEST_ITEMS, 0.1, "thorough", 0, "half of an article is no boilerplate"),
        (LONGEST_ITEMS, 0.01, "thorough", 12, "careful drops it as well"),
        (LONGEST_ITEMS[:2], 0.1, "thorough", 2, "a teaser or two"),
        (LONGEST_ITEMS, 0.1, "careful", 0, "careful keeps it anyway"),
    ],
)
def test_a_doubt_about_half_of_the_article_is_for_the_text(doubtful, chance, level, gone, why):
    texts = [*ARTICLE[1:], *MENU * 12, *doubtful]
    table = feature_table(texts, [0] * (len(texts) + 1), [0] * len(texts))
    chances = [0.95] * len(ARTICLE[1:]) + [0.01] * len(MENU * 12) + [chance] * len(doubtful)
    dropped = unlikely_lines(chances, table, level)
    assert len([i for i in dropped if i >= len(texts) - len(doubtful)]) == gone, why
    assert len(dropped) == 12 * len(MENU) + gone


EIGHT = [*[0.02] * 5, *[0.45] * 3]


@pytest.mark.parametrize(
    ("items", "level", "gone", "why"),
    [
        (8, "thorough", 8, "eight items, unlikely on average"),
        (8, "careful", 8, "as unlikely at both levels"),
        (7, "careful", 5, "too few for a block: one by one"),
    ],
)
def test_a_list_of_eight_is_a_block(items, level, gone, why):
    chances = EIGHT[:items]
    assert dropped_of_list(ARTICLE[1:], WINNERS[:items], chances, [], level) == gone, why
