"""The judge: what it must leave alone, what it must take, and the laws it keeps."""

import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear import assert_linear

from cleaner.judge.text import judge_text, line_probabilities
from cleaner.judge.text_features import cue_bits
from cleaner.judge.text_reasons import explained
from cleaner.text.lines import split

ROUNDS = 10

STORY = [
    "The harbour of Vestby froze over on Tuesday night for the first time in eleven years.",
    "Two ferries that cross the sound every hour stayed at their berths, and some four hundred "
    "people who work on the far side had to take the long road around the bay.",
    "“We have an ice breaker, but it is in Larsund for repairs,” said the harbour master, Inga "
    "Dahlquist. “Nobody thought we would need it before February.”",
    "The last time the ice closed the harbour, it held for nineteen days. Shops on the islands ran "
    "out of milk and flour, and the school was heated with driftwood.",
    "This time the town council has a plan. A bus leaves the church square every forty minutes, "
    "and a helicopter of the coast guard stands by for the sick.",
    "Fishermen take it calmly. Their boats have been on land since the first frost, and the cod, "
    "they say, will still be there in spring.",
    "Meteorologists expect the cold to last until Sunday at least.",
]  # fmt: skip

MENU = [
    "Home",
    "News",
    "Local",
    "Sports",
    "Weather",
    "Opinion",
    "Culture",
    "Jobs",
    "Shop",
    "Log in",
]
TEASERS = [
    "Ten quiet beaches for the first warm day",
    "Mayor defends the price of the new bridge",
    "Why the old cinema will not reopen",
    "Handball: Vestby lose at home again",
    "A baker, a bishop and a stolen bicycle",
    "What the tax reform means for you",
]
FOOTER = ["About us", "Contact", "Advertise", "Privacy policy", "Terms of use", "Sitemap"]

KEPT = {
    "a clean article": STORY,
    "an article with sub-heads between its paragraphs": [
        *STORY[:2], "No ice breaker", *STORY[2:4], "A bus and a helicopter", *STORY[4:],
    ],
    "an interview whose answers are one line long": [
        "Dahlquist has run the harbour for nine years. We met her on the quay.",
        "Were you surprised by the ice?", "No.",
        "The council says it was warned too late.", "That is what councils say.",
        "When did you call them?", "On Friday. Twice.",
        "And what did they answer?", "They thanked me.",
        "Will the ferries run on Monday?", "Ask me on Monday.",
        "Do you ever take a holiday?", "In summer, when there is nothing to break.",
    ],
    "a live blog": [
        "Storm over the islands: follow the night as it happens with our reporters on the coast.",
        "23:41", "The last ferry has turned back and is on its way to the harbour of Larsund.",
        "23:10", "Power is out in the northern villages, the grid operator says.",
        "22:54", "The coast guard asks everyone to stay away from the pier.",
        "22:30", "Waves of six metres have been measured outside the lighthouse.",
        "22:02", "The bridge is closed to all traffic until further notice.",
    ],
    "a recipe": [
        "My grandmother made this soup on every Friday of the winter, and nobody ever complained.",
        "Ingredients", "• 2 leeks", "• 400 g potatoes", "• 1 litre fish stock", "• 300 g cod",
        "• a little dill", "• salt and pepper",
        "Method",
        "1. Wash the leeks and cut them into thin rings. Peel the potatoes and dice them.",
        "2. Cook both in the stock for twenty minutes, until the potatoes fall apart.",
        "3. Add the cod in large pieces and let it stand, off the heat, for ten minutes.",
        "4. Season, scatter the dill over it and serve at once.",
    ],
    "a poem": [
        "The ice came in", "on Tuesday night", "without a sound,", "a sheet of light,",
        "and where the boats", "had been before", "a boy walked out", "away from shore",
        "and did not turn", "and was not seen", "until the water", "showed between.",
    ],
    "a table of results": [
        "Vestby – Larsund 2-1", "Holm – Norrvik 0-0", "Ask – Dalen 3-4", "Fors – Berg 1-1",
        "Lund – Aker 2-0", "Strand – Moen 0-5", "Haug – Lien 1-2", "Vik – Sund 2-2",
    ],
    "a page of headlines": TEASERS,
    "a very short item": ["The road over the pass is open again."],
    "menus and a footer only": [*MENU, *FOOTER],
    "a list": [
        "Ten things to pack for a week on the ice, in the order in which you will miss them:",
        *[f"{i}. {what}" for i, what in enumerate(
            ("Dry socks", "A second pair of dry socks", "Matches in a tin", "A whistle",
             "Salt", "A book you have read before", "Rope", "A mirror", "Coffee", "Patience"), 1)],
    ],
    "a transcript": [
        "HOST: Welcome back. With me is the harbour master of Vestby.",
        "DAHLQUIST: Good evening.",
        "HOST: How thick is the ice tonight?",
        "DAHLQUIST: Thirty centimetres at the pier, a little less by the lighthouse.",
        "HOST: Would you walk on it?",
        "DAHLQUIST: I have. I would not let my children do it.",
        "HOST: Thank you for coming.",
        "DAHLQUIST: Thank you.",
    ],
    "two articles": [
        *STORY,
        "New bridge will cost twice as much",
        "The bridge over the sound will be opened a year late and cost twice what was promised, "
        "the road administration said on Wednesday.",
        "Engineers found that the rock under the southern pillar is softer than the drillings of "
        "2019 had shown. A new foundation is being planned.",
        "The mayor called the news bitter. The opposition asked for a public inquiry, and the "
        "governor promised one before the summer.",
    ],
    "no line breaks at all": [" ".join(STORY)],
    "german": [
        "In der Nacht zum Dienstag ist der Hafen von Vestby zugefroren, zum ersten Mal seit elf "
        "Jahren.",
        "Zwei Fähren, die sonst jede Stunde über den Sund fahren, blieben am Kai. Rund vierhundert "
        "Pendler mussten den langen Weg um die Bucht nehmen.",
        "„Wir haben einen Eisbrecher, aber er liegt in der Werft“, sagte die Hafenmeisterin.",
        "Der Rat der Stadt hat diesmal einen Plan: Alle vierzig Minuten fährt ein Bus vom "
        "Kirchplatz ab.",
    ],
    "japanese": [
        "火曜日の夜、ヴェストビーの港が十一年ぶりに凍りついた。",
        "一時間ごとに海峡を渡る二隻のフェリーは岸壁にとどまり、対岸で働く約四百人は湾を回る長い道を行かなければならなかった。",
        "「砕氷船はあるが、修理のためラルスンドにいる」と港長は語った。「二月より前に必要になるとは誰も思わなかった」",
        "前回、氷が港を閉ざしたときは十九日間続いた。島の店では牛乳と小麦粉がなくなった。",
    ],
    "hindi": [
        "मंगलवार की रात वेस्टबी का बंदरगाह ग्यारह साल में पहली बार जम गया।",
        "हर घंटे जलडमरूमध्य पार करने वाली दो नौकाएँ घाट पर ही रहीं, और दूसरी ओर काम करने वाले लगभग चार सौ "
        "लोगों को खाड़ी के चारों ओर लंबा रास्ता लेना पड़ा।",
        "“हमारे पास बर्फ तोड़ने वाला जहाज़ है, लेकिन वह मरम्मत के लिए गया है,” बंदरगाह प्रमुख ने कहा।",
        "मौसम विभाग का अनुमान है कि ठंड कम से कम रविवार तक बनी रहेगी।",
    ],
    "arabic with latin names": [
        "تجمّد ميناء Vestby ليلة الثلاثاء للمرة الأولى منذ أحد عشر عاماً.",
        "بقيت عبّارتان تعبران المضيق كل ساعة في مرساهما، واضطر نحو أربعمئة شخص يعملون على الضفة "
        "الأخرى إلى سلوك الطريق الطويل حول الخليج.",
        "وقالت مديرة الميناء Inga Dahlquist إن كاسحة الجليد قيد الإصلاح في Larsund.",
        "ويتوقع خبراء الأرصاد أن يستمر البرد حتى يوم الأحد على الأقل؟",
    ],
}  # fmt: skip

TAKEN = {
    "menus and footer around an article": ([*MENU, *MENU[:4]], STORY, [*FOOTER, *FOOTER]),
    "headlines of other stories after it": ([], STORY, TEASERS + MENU),
    "a list with bullets on both sides": (
        [f"• {entry}" for entry in MENU], STORY, [f"• {entry}" for entry in TEASERS + FOOTER],
    ),
}  # fmt: skip


def judge_until_stable(texts, level, gap=True):
    """The lines that stay once the judge drops no more, the number of rounds, the last judgement."""
    lines = split(("\n\n" if gap else "\n").join(texts))
    rounds = 0
    while rounds < ROUNDS:
        rounds += 1
        judged = judge_text(lines, {}, level)
        drop = {verdict.line for verdict in judged.verdicts if verdict.drop}
        if not drop:
            break
        lines = [line for line in lines if line.number not in drop]
    return [line.text for line in lines if line.text.strip()], rounds, judged


@pytest.mark.parametrize("gap", [True, False], ids=["blank lines between", "no blank lines"])
@pytest.mark.parametrize("level", ["careful", "thorough"])
@pytest.mark.parametrize("name", KEPT)
def test_nothing_of_it_is_dropped(name, level, gap):
    assert judge_until_stable(KEPT[name], level, gap)[0] == KEPT[name]


@pytest.mark.parametrize("level", ["careful", "thorough"])
@pytest.mark.parametrize("name", TAKEN)
def test_the_article_stays_and_most_else_is_dropped(name, level):
    before, body, after = TAKEN[name]
    kept = judge_until_stable([*before, *body, *after], level)[0]
    assert [line for line in kept if line in body] == body
    left = {"careful": 0.7, "thorough": 0.6}[level]
    assert len(kept) - len(body) <= left * len(before + after)


@pytest.mark.parametrize(
    ("name", "flags"),
    [
        ("a page of headlines", ("no-clear-body", "headlines")),
        ("a very short item", ("no-clear-body", "short")),
        ("menus and a footer only", ("no-clear-body", "short")),
        ("a poem", ("no-clear-body", "short-lines")),
        ("a clean article", ()),
        ("japanese", ()),
    ],
)
def test_an_unclear_body_is_flagged_with_its_kind(name, flags):
    assert judge_until_stable(KEPT[name], "careful")[2].flags == flags


@pytest.mark.parametrize("level", ["careful", "thorough"])
@pytest.mark.parametrize("width", [40, 72, 100])
def test_hard_wrapped_lines_stay(width, level):
    broken = [part for paragraph in STORY for part in textwrap.wrap(paragraph, width)]
    assert judge_until_stable(broken, level, gap=False)[0] == broken


@pytest.mark.parametrize("level", ["careful", "thorough"])
def test_hard_wrapped_text_is_flagged(level):
    broken = [part for paragraph in STORY for part in textwrap.wrap(paragraph, 60)]
    assert "broken-lines" in judge_until_stable(broken, level, gap=False)[2].flags


def test_a_rule_match_never_makes_a_line_more_likely():
    lines = split("\n".join([*STORY, "Read on"]))
    bare, cued = (
        [*judge_text(lines, {len(lines): cue_bits(hit)}, "careful").verdicts][-1].article
        for hit in (frozenset(), frozenset(["related"]))
    )
    assert cued <= bare


def test_training_without_the_bench_is_no_error(tmp_path):
    command = [sys.executable, "benchmarks/train_judge.py", "--data", str(tmp_path)]
    root = Path(__file__).parent.parent
    done = subprocess.run(command, capture_output=True, text=True, cwd=root)
    assert done.returncode == 0, done.stderr
    assert "no bench there" in done.stdout


def test_the_body_is_found_by_line_number():
    lines = split("\n".join([*MENU, *STORY, *FOOTER]))
    body = judge_text(lines, {}, "careful").body
    assert body == (len(MENU) + 1, len(MENU) + len(STORY))


def test_every_dropped_line_has_reasons():
    lines = split("\n".join([*MENU, *STORY, *FOOTER]))
    judgement = judge_text(lines, {}, "thorough")
    assert judgement.grounds is not None
    verdicts = [*explained(judgement.verdicts, [judgement.grounds])]
    assert any(verdict.drop for verdict in verdicts)
    for verdict in verdicts:
        assert bool(verdict.reasons) == verdict.drop


def test_the_second_look_sees_the_same_probabilities():
    lines = split("\n".join([*MENU, "", " ", *STORY, *FOOTER]))
    cues = {x.number: cue_bits(frozenset(["related"])) for x in lines if "Read" in x.text}
    verdicts = judge_text(lines, cues, "thorough").verdicts
    for step in (1, 4, len(lines)):  # all lines, some, and a single one
        wanted = {*range(1, len(lines) + 1, step)}
        expected = {v.line: v.article for v in verdicts if v.line in wanted}
        assert line_probabilities(lines, cues, wanted) == expected
    assert line_probabilities(split(" \n\n"), {}, {1, 2}) == {}


_line = st.one_of(
    st.text(alphabet=st.characters(exclude_characters="\r\n", exclude_categories=())),
    st.sampled_from(
        [*STORY, *MENU, *TEASERS, *FOOTER, "", " ", "•", "• ", "1.", "...", "\u200b", "\x00"]
    ),
)
_cues = st.frozensets(
    st.sampled_from(["ads", "related", "share", "dates", "never-heard-of"]), max_size=2
)


@given(st.lists(st.tuples(_line, _cues), max_size=60), st.sampled_from(["careful", "thorough"]))
def test_any_text_gives_one_verdict_a_line_and_the_same_one_again(rows, level):
    lines = split("\n".join([text for text, _ in rows]))
    cues = {number: cue_bits(families) for number, (_, families) in enumerate(rows, 1)}
    first = judge_text(lines, cues, level)
    assert [v.line for v in first.verdicts] == [x.number for x in lines if x.text.strip()]
    assert all(0 <= v.article <= 1 for v in first.verdicts)
    assert judge_text(lines, cues, level) == first


@given(st.lists(_line, max_size=80), st.sampled_from(["careful", "thorough"]))
def test_the_judge_soon_drops_nothing_more(rows, level):
    assert judge_until_stable(rows, level)[1] < ROUNDS


@pytest.mark.parametrize(
    "rows", [[*MENU, *STORY, *TEASERS], ["•"], ["no stop"], STORY, ["x " * 300]]
)
def test_twice_the_lines_cost_twice_the_time(rows):
    def lines(count):
        return split("\n".join(rows * (count // len(rows))))

    assert_linear(lambda lines: judge_text(lines, {}, "careful"), lines, 8000)


def test_one_giant_line_is_cheap():
    lines = split("word " * 1_000_000)
    start = time.process_time()
    judge_text(lines, {}, "careful")
    assert time.process_time() - start < 0.5
