"""Code and lists of a page: the rest stays with what stays of them, and nothing else does."""

import pytest

from cleaner.judge.page_blocks import drop_blocks
from cleaner.judge.page_comments import comment_boxes
from cleaner.judge.page_whole_parts import keep_whole_parts
from cleaner.model import TRAITS, Line, Shape
from cleaner.page.traits import OWN, PARENT

STORY = [
    "The ferry tells its place to everybody who asks, and this page shows how to ask it from a shell.",
    "The harbour office wrote the small program in a week, and has never had to change a line of it.",
    "Whoever wants the place every minute should ask politely, because the ferry has a slow modem.",
]


def traits(**near):
    return bytes(near.get(name, 0) for name in TRAITS)


PARAGRAPH, BUTTON = Shape("p"), Shape("button")
CODE = Shape("pre", traits=traits(pre=OWN))
ITEM, LINKED = Shape("li", item=True), Shape("li", item=True, links=1.0)
PICTURE = Shape("li", item=True, caption=True)
ELSEWHERE = Shape("li", item=True, home=7)


def kept(rows):
    """Which lines stay, "K" and "-"; each row is a shape, "K" or "-" before, and its chance."""
    lines = [Line(i, 0, "ask the ferry", "\n", shape) for i, (shape, _, _) in enumerate(rows)]
    keeps = [before == "K" for _, before, _ in rows]
    keep_whole_parts(lines, [chance for _, _, chance in rows], keeps)
    return "".join("K" if keep else "-" for keep in keeps)


def rows(*parts):
    return [(shape, before, chance) for shape, befores, chance in parts for before in befores]


@pytest.mark.parametrize(
    ("parts", "stays"),
    [
        pytest.param([(CODE, "-K--", 0.3)], "KKKK", id="a line of it stays"),
        pytest.param([(PARAGRAPH, "K", 0.9), (CODE, "--", 0.3), (PARAGRAPH, "K", 0.9)], "KKKK", id="between paragraphs"),
        pytest.param(
            [(PARAGRAPH, "K", 0.9), (BUTTON, "--", 0.0), (CODE, "--", 0.3), (BUTTON, "--", 0.0), (PARAGRAPH, "K", 0.9)],
            "K--KK--K", id="a button to copy it stands between",
        ),
        pytest.param([(PARAGRAPH, "K", 0.9), (CODE, "--", 0.3), (PARAGRAPH, "-", 0.0)], "K---", id="behind the article"),
        pytest.param([(PARAGRAPH, "-", 0.0), (CODE, "--", 0.3), (PARAGRAPH, "K", 0.9)], "---K", id="before the article"),
        pytest.param(
            [(PARAGRAPH, "K", 0.9), (BUTTON, "---", 0.0), (CODE, "--", 0.3), (PARAGRAPH, "K", 0.9)],
            "K-----K", id="too far from it",
        ),
        pytest.param([(PARAGRAPH, "K", 0.9), (CODE, "--", 0.1), (PARAGRAPH, "K", 0.9)], "K--K", id="too unlikely"),
        pytest.param([(CODE, "K", 0.9), (PARAGRAPH, "-", 0.4), (CODE, "-", 0.3)], "K--", id="other code"),
        pytest.param([(PARAGRAPH, "K", 0.9), (PARAGRAPH, "-", 0.4), (PARAGRAPH, "K", 0.9)], "K-K", id="no code"),
    ],
)  # fmt: skip
def test_code_stays_whole(parts, stays):
    assert kept(rows(*parts)) == stays


@pytest.mark.parametrize(
    ("parts", "stays"),
    [
        pytest.param([(ITEM, "K-K-", 0.3)], "KKKK", id="half of it stays"),
        pytest.param([(ITEM, "-K", 0.3)], "KK", id="the second of two"),
        pytest.param([(ITEM, "K--", 0.3)], "K--", id="a third of it stays"),
        pytest.param([(ITEM, "---", 0.3)], "---", id="none of it stays"),
        pytest.param([(ITEM, "KK", 0.3), (ITEM, "-", 0.1)], "KK-", id="an item is too unlikely"),
        pytest.param([(ITEM, "KK", 0.3), (PICTURE, "-", 0.3)], "KK-", id="a caption in it"),
        pytest.param([(ITEM, "KK", 0.3), (ELSEWHERE, "-", 0.3)], "KK-", id="a list elsewhere"),
        pytest.param([(ITEM, "KK", 0.3), (PARAGRAPH, "-", 0.3)], "KK-", id="a paragraph below it"),
        pytest.param([(LINKED, "KK-", 0.3)], "KK-", id="a list of links"),
        pytest.param([(ITEM, "KKK-", 0.3), (LINKED, "K", 0.3)], "KKK-K", id="a list with a link in it"),
        pytest.param([(ITEM, "K-", 0.3), (PARAGRAPH, "K", 0.9), (ITEM, "--K", 0.3)], "KKK--K", id="each list by itself"),
    ],
)  # fmt: skip
def test_a_list_of_which_half_stays_stays_whole(parts, stays):
    assert kept(rows(*parts)) == stays


@pytest.mark.parametrize(
    ("near", "tag", "stay"),
    [
        pytest.param(OWN, "pre", True, id="a comment in code"),
        pytest.param(PARENT, "pre", False, id="code in a comment"),
        pytest.param(OWN, "p", False, id="a comment"),
    ],
)
def test_which_box_is_of_comments(near, tag, stay):
    shape = Shape(tag, traits=traits(comment=near))
    shapes = [Shape("p")] * 9 + [shape] * 4
    lines = [Line(i, 0, STORY[i % 3], "\n", shape) for i, shape in enumerate(shapes)]
    keeps = [True] * len(lines)
    drop_blocks(lines, [0.9] * 9 + [0.3] * 4, keeps, comment_boxes(lines))
    assert keeps == [True] * 9 + [stay] * 4
