"""How a family of boilerplate is said in each language: phrasings that no rule has for an example.

One file a family under `phrasings/`: "= en" begins a language, "- " is a line that the rules take
under a story; "+ " one that only sounds like it and stays wherever it stands. The lines were
written from what a publisher says, not from what the rules knew: rules that know only their own
examples fail here.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from test_rules_languages import TEXTS

from cleaner import Cleaner
from cleaner.files.rule_packs import load_rules

FOLDER = Path(__file__).parent / "phrasings"
FAMILIES = ("ads", "comments", "copyright")
STORIES = {lang: story for lang, (story, _) in TEXTS.items()} | tomllib.loads(
    (FOLDER / "stories.toml").read_text("utf-8")
)


class Line(NamedTuple):
    language: str
    text: str
    goes: bool


def lines_of(family: str) -> Iterator[Line]:
    language = ""
    for line in (FOLDER / f"{family}.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            language = line[2:]
        elif line.startswith(("- ", "+ ")):
            yield Line(language, line[2:], line[0] == "-")


def document(line: Line, place: int) -> str:
    story = STORIES[line.language]
    return "\n\n".join([*story[:place], line.text, *story[place:]]) + "\n"


@pytest.fixture(scope="module")
def cleaner():
    return Cleaner()


@pytest.mark.parametrize("family", FAMILIES)
def test_there_are_enough_of_both(family):
    lines = list(lines_of(family))
    assert len({line.text for line in lines}) == len(lines)
    assert len({line.language for line in lines}) >= 12
    assert sum(line.goes for line in lines) >= 80
    assert sum(not line.goes for line in lines) >= 70


@pytest.mark.parametrize("family", FAMILIES)
def test_a_phrasing_goes_by_a_rule_and_the_story_stays(family):
    cleaner = Cleaner(disable=("judge",))
    wrong = []
    for line in lines_of(family):
        if line.goes:
            text = cleaner.clean(document(line, 4)).text
            if [kept for kept in text.splitlines() if kept] != STORIES[line.language]:
                wrong.append((line.language, line.text))
    assert wrong == []


@pytest.mark.parametrize("family", FAMILIES)
def test_what_only_sounds_like_it_stays_wherever_it_stands(family, cleaner):
    wrong = [
        (line.language, line.text, place)
        for line in lines_of(family)
        if not line.goes
        for place in (0, 2, 4)
        if line.text not in cleaner.clean(document(line, place)).text.splitlines()
    ]
    assert wrong == []


@pytest.mark.parametrize("family", FAMILIES)
def test_no_rule_has_a_phrasing_for_its_example(family):
    examples = {text for rule in load_rules().rules for text in (*rule.removes, *rule.keeps)}
    assert [line for line in lines_of(family) if line.text in examples] == []
