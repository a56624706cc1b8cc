"""Blocks of a page: a thread of comments or a gallery goes, an article that looks like one stays."""

import pytest

from cleaner import Cleaner
from cleaner.explaining import explain
from cleaner.judge.page_blocks import drop_blocks
from cleaner.judge.page_comments import comment_boxes
from cleaner.judge.page_galleries import galleries
from cleaner.judge.page_reasons import threads
from cleaner.judge.page_repeated import repeated_runs
from cleaner.judge.thread_signs import MARKS, mark_threads
from cleaner.model import TRAITS, Line, Shape, Verdict

STORY = [
    "The town council voted on Tuesday to rebuild the old bridge, which was closed in spring after a flood.",
    "Work is to begin in March and will take two years, said Ines Toll, who leads the building office.",
    "Until then a ferry carries walkers and cyclists across the river, every ten minutes and free of charge.",
    "The bridge was built in 1911 and carried a tram for four decades; its arches are listed as a monument.",
    "Shopkeepers on the north bank say that they lost a third of their customers since the road was closed.",
    "The council expects to pay eleven million for the work, of which the state has promised to cover half.",
]
COMMENTS = [
    "I used that bridge every day for thirty years and I never saw anybody look after it, so thank you for nothing.",
    "You forget that my taxes paid for the last repair as well. I would rather keep the ferry, to be honest.",
    "My grandfather drove the tram across it. I still have his cap, and I hope they bring the rails back.",
    "Why do you always write about the north bank? We on the south bank have waited just as long as you did.",
    "I agree with Farid, but your numbers are wrong: it was nine million when I asked them last summer.",
]
SHORT = ["So glad!", "Half of that would do.", "Thank you all.", "You and me, as always.", "Closer than they say."]
CAPTIONS = [
    "A tram crosses the bridge on its last day, with flowers on its lamps",
    "Divers look for cracks in the third pillar",
    "The ferry Ada, which was built for another river",
    "An arch seen from the north bank in winter",
    "Children wave from the first tram over the river",
]
NAMES = ["Farid", "old_salt", "Greta N.", "kat12", "Uwe Hale"]


def paragraphs(texts):
    return "".join(f"<p>{text}</p>" for text in texts)


def comment(name, text, hours=3):
    return (
        f"<div class=row><div><a href='/u'>{name}</a></div><div>{hours} hours ago</div>"
        f"<div><p>{text}</p></div><div><a href='#r'>Reply</a></div></div>"
    )


def thread(texts=COMMENTS, times=3):
    rows = [comment(name, text) for _ in range(times) for name, text in zip(NAMES, texts, strict=True)]
    return f"<div><h3>Join in</h3>{''.join(rows)}</div>"


def page(body, title="Old bridge will be rebuilt"):
    menu = "".join(f"<li><a href='/{w}'>{w}</a></li>" for w in ("News", "Sport", "Weather"))
    return (
        f"<html><head><title>{title}</title></head><body><ul>{menu}</ul>"
        f"<div class=main><h1>{title}</h1>{body}</div><p>© Example Times</p></body></html>"
    )


def cleaned(html):
    return Cleaner(form="html").clean(html)


def test_a_thread_without_telling_names_goes_and_is_explained():
    out = cleaned(page(f"<div>{paragraphs(STORY)}</div>{thread()}"))
    assert all(text in out.text for text in STORY)
    assert not any(text in out.text for text in COMMENTS)
    why = {line.text: line.reasons for line in explain(out)}
    assert why[COMMENTS[2]][0] == "in a thread of 15 comments"


@pytest.mark.parametrize(
    ("body", "stays", "flags"),
    [
        pytest.param(thread(), COMMENTS, ("trafilatura",), id="a page that is all comments"),
        pytest.param(
            "".join(comment(name, text) for name, text in zip(NAMES, SHORT, strict=True)),
            SHORT, ("trafilatura",), id="comments of a few words",
        ),
        pytest.param(
            f"<p>What are you reading?</p>{thread(times=1)}", ["What are you reading?", *COMMENTS],
            ("trafilatura",), id="an open thread whose question is a line",
        ),
        pytest.param(
            "".join(f"<li><a href='/{at}'>{text}</a></li>" for at, text in enumerate(SHORT)),
            [*SHORT, "News", "Old bridge will be rebuilt"], ("no-clear-body",), id="links alone",
        ),
        pytest.param(
            "".join(comment(name, f"{text} {STORY[i]}") for i, (name, text) in enumerate(zip(NAMES, COMMENTS, strict=True))),
            STORY[:5], ("trafilatura",), id="a forum",
        ),
        pytest.param(
            "".join(f"<h3>{q}</h3><p>{a}</p>" for q, a in zip(
                ["When do you begin?", "What will I pay?", "May I cross on foot?", "Whose bridge is it?", "And my shop?", "Who pays you?"],
                STORY, strict=True)),
            STORY, (), id="questions and answers",
        ),
        pytest.param(
            paragraphs([x for pair in zip(STORY, [f"“{c}” wrote one reader." for c in COMMENTS] + [""], strict=True) for x in pair if x]),
            [*STORY, *COMMENTS], (), id="an article about comments",
        ),
        pytest.param(
            paragraphs(["I have crossed it every day, and you know me: I count. Now I ask you what your route is.", *STORY[:4], "Tell me below."]) + thread(times=1),
            STORY[:4], (), id="an open thread",
        ),
        pytest.param(
            "".join(f"<article><h2>Part {i}</h2><p>{text}</p><p>{STORY[i - 1]}</p></article>" for i, text in enumerate(STORY)),
            STORY, (), id="five and more equal articles",
        ),
        pytest.param(
            f"<div>{paragraphs(STORY)}</div><div><h3>Join in</h3>{comment('Farid', ' '.join(COMMENTS * 4))}</div>",
            STORY, (), id="one comment longer than the article",
        ),
    ],
)  # fmt: skip
def test_what_may_be_the_article_stays_and_a_flag_says_where_that_is_in_doubt(body, stays, flags):
    got = cleaned(page(body))
    assert ([part for part in stays if part not in got.text], got.flags) == ([], flags)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(paragraphs(STORY), paragraphs(STORY), id="the article twice"),
        pytest.param(paragraphs(STORY[:4]), paragraphs(STORY), id="its beginning, then all of it"),
        pytest.param(paragraphs(STORY), paragraphs(STORY[:4]), id="all of it, then its beginning"),
    ],
)
def test_the_article_stays_once(first, second):
    out = cleaned(page(f"<div class=wide>{first}</div><div class=narrow>{second}</div>"))
    assert ([out.text.count(text) for text in STORY], out.flags) == ([1] * 6, ())


def lines_of(texts, homes=None):
    shapes = [Shape("p", home=home) for home in homes or [0] * len(texts)]
    return [Line(i, 0, text, "\n", shape) for i, (text, shape) in enumerate(zip(texts, shapes, strict=True), 1)]


@pytest.mark.parametrize(
    ("texts", "dropped"),
    [
        (STORY[:4] + STORY[:4], [4, 5, 6, 7]),
        ([*STORY[:4], *STORY[:2], "Read on", *STORY[2:4]], [4, 5, 7, 8]),
        (STORY[:2] + STORY[:2], []),  # two paragraphs are a quotation
        ([STORY[0], STORY[1], STORY[0], STORY[2], STORY[0]], []),  # a refrain
        ([text for text in STORY for _ in "ab"], []),  # each item twice
        (["Chorus", "Sail on, sail on"] * 6, []),  # short lines
        (STORY, []),
    ],
)
def test_only_a_run_of_twins_is_dropped(texts, dropped):
    assert sorted(repeated_runs(lines_of(texts), [True] * len(texts))) == dropped


def test_the_copy_in_the_larger_container_stays():
    texts = STORY[:4] + STORY
    drops = repeated_runs(lines_of(texts, [1] * 4 + [2] * 6), [True] * 10)
    assert drops == {0: 4, 1: 5, 2: 6, 3: 7}


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Reply", (1, 0)),
        ("Antworten (3)", (1, 0)),
        ("» reply", (1, 0)),
        ("2 hours ago", (0, 1)),
        ("vor 3 Stunden", (0, 1)),
        ("May 3, 2012 at 4:15 pm", (0, 1)),
        ("03.05.2012, 16:15 Uhr", (0, 1)),
        ("Farid says:", (0, 1)),
        ("Reply to the mayor", (0, 0)),
        ("il y a 3 heures", (0, 1)),
        ("3 ore fa", (0, 1)),
        ("Aisha a écrit …", (0, 1)),
        ("2012-05-03", (0, 1)),
        ("Chapter 12", (0, 0)),
        ("Sofa 3", (0, 0)),
        ("Farid says 3", (0, 0)),
        ("Many years ago", (0, 0)),
        ("The mayor had no reply", (0, 0)),
        ("Seven people were hurt", (0, 0)),
    ],
)
def test_the_signs_of_a_thread(text, signs):
    marks = bytearray(MARKS)
    mark_threads([text], [0], marks)
    assert (marks[0], marks[1]) == signs


def test_each_line_has_its_own_signs():
    texts = ["Reply", "A line that is no sign", "3:15", "Farid says", "Reply", COMMENTS[0] * 4, "ago 3"]
    marks = bytearray(MARKS * 9)
    mark_threads(texts, [0, 1, 2, 4, 5, 7, 8], marks)
    for text, i in zip(texts, [0, 1, 2, 4, 5, 7, 8], strict=True):
        alone = bytearray(MARKS)
        mark_threads([text], [0], alone)
        assert (text, marks[MARKS * i :][:MARKS]) == (text, alone)


def test_teasers_with_times_are_no_thread():
    texts = [x for i in range(6) for x in (f"Mayor opens school number {i} in the north", f"{i} hours ago")]
    lines = lines_of(texts)
    drops = [Verdict(line.number, 0.0, "after", True) for line in lines]
    assert threads(lines, drops) == {}


@pytest.mark.parametrize(
    ("story", "comments", "chance", "stay"),
    [
        (6, 5, 0.4, False),
        (6, 5, 0.7, True),  # as likely as the article: it may be one
        (0, 5, 0.4, True),  # nothing else is on the page
        (6, 1, 0.4, True),  # a single line under such a name
    ],
)
def test_what_is_named_comments_is_decided_as_one(story, comments, chance, stay):
    named = bytes(4 if name == "comment" else 0 for name in TRAITS)
    lines = [
        *[Line(i, 0, text, "\n", Shape("p")) for i, text in enumerate(STORY[:story])],
        *[Line(i, 0, text, "\n", Shape("p", traits=named)) for i, text in enumerate(COMMENTS[:comments])],
    ]
    keeps = [True] * len(lines)
    drop_blocks(lines, [0.9] * story + [chance] * comments, keeps, comment_boxes(lines))
    assert keeps == [True] * story + [stay] * comments


def gallery(counters, chance, article, heading=False):
    """The lines of an article, then of a gallery; their probabilities; which of the gallery stay."""
    items = [x for i, at in enumerate(counters) for x in (("h2", at), ("p", f"{COMMENTS[i % 5][:70]} ({i})."))]
    lines = [
        *[Line(i, 0, text, "\n", Shape("p", path="div>p")) for i, text in enumerate(article)],
        *[Line(0, 0, "The harbour in pictures", "\n", Shape("h2", path="div>h2", heading=2))] * heading,
        *[Line(i, 0, text, "\n", Shape(tag, path=f"div>ul>li>{tag}")) for i, (tag, text) in enumerate(items)],
        Line(99, 0, STORY[5], "\n", Shape("p", path="div>p")),
    ]
    keeps = [True] * len(lines)
    chances = [0.9] * len(article) + [0.7] * heading + [chance] * len(items) + [0.9]
    dropped = drop_blocks(lines, chances, keeps, galleries(lines, keeps))
    why = f"in a gallery of {len(counters)} pictures"
    assert dropped == {i: why for i, keep in enumerate(keeps) if not keep}
    assert keeps[: len(article)] == [True] * len(article)
    assert keeps[-1]
    return keeps[len(article) : -1]


@pytest.mark.parametrize(
    ("counters", "chance", "article", "stays"),
    [
        ([f"{i}/7" for i in range(1, 8)], 0.5, STORY, False),
        ([f"{i} of 12" for i in range(3, 9)], 0.5, STORY, False),
        ([f"Bild {i} von 6" for i in range(1, 7)], 0.5, STORY, False),
        ([f"Photo {i} sur 6" for i in range(1, 7)], 0.5, STORY, False),
        ([f"Foto {i} di 6" for i in range(1, 7)], 0.5, STORY, False),
        ([f"Imagem {i} de 6" for i in range(1, 7)], 0.5, STORY, False),
        ([f"Afbeelding {i} van 6" for i in range(1, 7)], 0.5, STORY, False),
        ([f"Zdjęcie {i} z 6" for i in range(1, 7)], 0.5, STORY, False),
        ([f"Фото {i} из 6" for i in range(1, 7)], 0.5, STORY, False),
        ([f"Bild {i} av 6" for i in range(1, 7)], 0.5, STORY, False),
        ([f"Kapitel {i} von 6" for i in range(1, 7)], 0.5, STORY, True),  # no pictures
        ([f"{i}/7" for i in range(1, 8)], 0.8, STORY, True),  # as likely as the article
        ([f"{i}/7" for i in range(1, 8)], 0.5, STORY[:1], True),  # nothing else is on the page
        ([f"{i}/4" for i in range(1, 5)], 0.5, STORY, True),  # too few
        ([f"{i}/2" for i in (1, 3, 1, 3, 1, 3)], 0.5, STORY, True),  # measures of a recipe
        ([f"{i}/{n}" for i, n in enumerate((8, 9, 8, 9, 8, 9, 8), 1)], 0.5, STORY, True),
        ([f"{i}/7 The old tram" for i in range(1, 8)], 0.5, STORY, True),  # headings of a list
        ([f"{i}." for i in range(1, 8)], 0.5, STORY, True),  # numbers alone
    ],
)
def test_a_gallery_between_paragraphs_is_decided_as_one(counters, chance, article, stays):
    assert gallery(counters, chance, article) == [stays] * 2 * len(counters)
    assert gallery(counters, chance, article, heading=True) == [stays] * (1 + 2 * len(counters))


def test_a_gallery_on_a_page_goes():
    items = "".join(
        f"<li><h2>{i}/25</h2><figure><img src=a.jpg><figcaption>{CAPTIONS[i % 5]} in picture {i}</figcaption></figure>"
        "<p class=credits>Ada Moreno</p></li>"
        for i in range(1, 26)
    )
    boxes = "<div class=image><div class=full-gallery><div class=scroller>"
    gallery = f"{boxes}<h2>The bridge in pictures</h2><ul class=legends>{items}</ul></div></div></div>"
    out = cleaned(page(f"<div>{paragraphs(STORY[:3])}{gallery}{paragraphs(STORY[3:])}</div>"))
    assert [text for text in STORY if text not in out.text] == []
    assert "/25" not in out.text
    assert "in pictures" not in out.text
    assert {line.text: line.reasons for line in explain(out)}["7/25"] == ("in a gallery of 25 pictures",)
