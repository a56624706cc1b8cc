"""Dump profiles: each maker's frame goes, the article stays, and the labelled lines are read."""

from collections import Counter

import profile_dumps
import pytest
from linear import assert_linear

from cleaner import Cleaner, profiles
from cleaner.matching import dump_signs
from cleaner.matching.ruleset import Ruleset
from cleaner.matching.scan import Scanner

CLEANERS = {level: Cleaner(level=level) for level in ("careful", "thorough")}
DUMPS = profile_dumps.dumps()
IDS = [f"{dump.maker}: {dump.reason}" for dump in DUMPS]
STORY = (
    "The ferry to the outer islands sailed again on Monday after a week of storm, with forty "
    "passengers and the mail of seven days on board.\n\n"
    "Nobody had missed the newspapers, the postmistress said, but everybody the bread.\n"
)


def flag(maker):
    return "profile-" + maker.replace("_", "-")


def lines_of(text):
    return [line.strip() for line in text.splitlines() if line.strip()]


def stays(line, text):
    """Whether a line of the article is there, perhaps without a label or marks in it."""
    return any(line == kept or (kept and line.endswith(kept)) for kept in lines_of(text))


@pytest.mark.parametrize("level", CLEANERS)
@pytest.mark.parametrize("dump", DUMPS, ids=IDS)
def test_the_frame_goes_and_the_article_stays(dump, level):
    cleaned = CLEANERS[level].clean(dump.text)
    assert flag(dump.maker) in cleaned.flags
    left = Counter(lines_of(cleaned.text)) - Counter(dump.marked("+") + dump.marked("?"))
    assert [line for line in dump.marked("-") if line in left] == []
    assert [line for line in dump.marked("+") if not stays(line, cleaned.text)] == []


@pytest.mark.parametrize("dump", DUMPS, ids=IDS)
def test_the_labelled_lines_are_read(dump):
    record = CLEANERS["careful"].clean(dump.text).record()
    record["contact"] = [contact["value"] for contact in record["contact"]]
    for name, value in dump.fields.items():
        wanted = value.split("; ") if name in profile_dumps.LISTS else value
        assert record[name] == wanted, name


def signed(lines, scanner):
    """The profiles of which a scanner finds a sign in the lines."""
    return {name for names in scanner.look(lines)[1].values() for name in names}


@pytest.mark.parametrize("dump", DUMPS, ids=IDS)
def test_signs_are_found_one_by_one_and_at_once(dump):
    """The first texts of a process are searched in another way than the rest."""
    texts = lines_of(dump.text)
    first, later = Scanner(Ruleset(())), Scanner(Ruleset(()))
    later._prepare()
    found = [scanner.look(texts)[1] for scanner in (first, later)]
    assert found[0] == found[1]
    assert [scanner.signs(texts) for scanner in (Scanner(Ruleset(())), later)] == found
    assert first._automaton is None or len(dump.text) > 4000
    assert dump.maker in profiles.candidates(texts, signed(texts, later), ())


@pytest.mark.parametrize("sign", [sign for sign, _ in dump_signs.SIGNS])
def test_a_sign_is_found_wherever_it_may_stand_in_a_line(sign):
    """Bullets, arrows and spaces are no part of a line's core, in which signs are looked for."""
    at_start, at_end = sign.startswith("\n"), sign.endswith("\n")
    befores = ("",) if at_start else ("", "a", " ", "\u2022 ", "\u00e4\u00ad", "- a")
    afters = ("",) if at_end else ("", "a", " ", " \u2026", ": b", "\u00a0-\u200b")
    texts = [before + sign.strip("\n") + after for before in befores for after in afters]
    scanner = Scanner(Ruleset(()))
    scanner._prepare()
    names = {name for other, name in dump_signs.SIGNS if other == sign}
    assert all(names <= found for found in scanner.look(texts)[1].values())
    assert [*scanner.look(texts)[1]] == [*range(len(texts))]


@pytest.mark.parametrize("level", CLEANERS)
@pytest.mark.parametrize("dump", DUMPS, ids=IDS)
def test_the_laws_hold(dump, level):
    for text in (dump.text, dump.text.replace("\n", "\r\n")):
        cleaned = CLEANERS[level].clean(text)
        assert cleaned.restore() == text
        assert CLEANERS[level].clean(cleaned.text).text == cleaned.text


def damaged(dump):
    """The dump without its first or last third, twice over, with its halves exchanged, mixed."""
    lines = [text for _, text in dump.lines]
    third, half = len(lines) // 3, len(lines) // 2
    yield "without its beginning", lines[third:]
    yield "without its end", lines[:-third]
    yield "twice", [*lines, "", *lines]
    yield "halves exchanged", [*lines[half:], "", *lines[:half]]
    yield "after a story", [*STORY.splitlines(), "", *lines]
    yield "before a story", [*lines, "", *STORY.splitlines()]
    yield "upside down", lines[::-1]


@pytest.mark.parametrize("level", CLEANERS)
@pytest.mark.parametrize("dump", DUMPS, ids=IDS)
def test_a_damaged_dump_keeps_its_article(dump, level):
    for how, lines in damaged(dump):
        text = "\n".join(lines) + "\n"
        cleaned = CLEANERS[level].clean(text)
        by_profile = [
            edit.text.strip() for edit in cleaned.removed if any("profile/" in by for by in edit.by)
        ]
        article = {*dump.marked("+"), *lines_of(STORY)}
        assert not article.intersection(by_profile), how
        assert cleaned.restore() == text, how
        assert CLEANERS[level].clean(cleaned.text).text == cleaned.text, how
        if by_profile:
            assert any(one.startswith("profile-") for one in cleaned.flags), how


EDGED = ("archive_banner", "bloomberg", "dow_jones", "factiva", "lexisnexis", "mail_text",
         "newsletter", "proquest", "reader_head", "wire_slugs")  # fmt: skip


@pytest.mark.parametrize(
    "dump",
    [dump for dump in DUMPS if dump.maker in EDGED],
    ids=[name for name in IDS if name.startswith(EDGED)],
)
def test_a_text_that_quotes_a_frame_is_no_dump(dump):
    quoted = "\n".join(["This is how such an export begins, and nobody likes it:", "",
                        *dump.marked("-")[:6]])  # fmt: skip
    text = f"{STORY}\n{quoted}\n\n{STORY}"
    assert not [one for one in CLEANERS["careful"].clean(text).flags if one.startswith("profile-")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1\n\n" + STORY + "\n2\n\n" + STORY + "\n3\n\n" + STORY, "chapters have numbers"),
        ("Step 1\n\n" + STORY + "\nStep 2\n\n" + STORY + "\nStep 3\n\n" + STORY, "steps"),
        (STORY + "\nSources\n\n[1] https://a.example/x\n[2] https://a.example/y\n", "footnotes"),
        (STORY + "\nAs the harbour [1] and the pilots [2] say, and [3] denies.\n", "references"),
        (STORY + "\nUnsubscribe only from senders whom you know.\n"
         "\nForward the rest to a friend who collects letters.\n", "advice about mail"),
        ("Date: Monday\nTo: everybody\n\n" + STORY, "a notice, not a message"),
        ("Title: The ferry\nAuthor: Ada Moreno\n\n" + STORY, "a head without an address"),
        ("Source: The harbour\nTitle: The ferry\nDate: 2014\n\n" + STORY, "a source, not one"),
        (STORY + "\nDocument everything, the lawyer said.\n", "a word of databases"),
        (STORY + "\nLanguage: English\n", "one label"),
        (STORY + "\nThe company wrote to Dow Jones Newswires.\n", "the wire is named"),
        (STORY + "\nThe poster says 1/3 of the fish is gone.\n", "a share"),
        (STORY + "\n1/3\n", "a score"),
    ],
)  # fmt: skip
def test_an_ordinary_text_is_no_dump(text, reason):
    cleaned = CLEANERS["careful"].clean(text)
    assert not [one for one in cleaned.flags if one.startswith("profile-")], reason
    assert {*lines_of(STORY)} <= {*lines_of(cleaned.text)}, reason


def test_every_profile_has_at_least_six_dumps():
    for name in profiles.PROFILES:
        assert sum(dump.maker == name for dump in DUMPS) >= 6, name


@pytest.mark.parametrize("dump", DUMPS, ids=IDS)
def test_the_signs_are_in_every_dump(dump):
    """The cheap check asks every profile that would recognise the dump."""
    lines = dump.text.split("\n")
    recognising = [name for name in profiles.PROFILES if profiles.find(name, lines)]
    assert {*recognising} <= {*profiles.candidates(lines, signed(lines, Scanner(Ruleset(()))), ())}


def test_profiles_can_be_disabled():
    dump = DUMPS[0]
    cleaned = Cleaner(disable=["profile"]).clean(dump.text)
    assert not [one for one in cleaned.flags if one.startswith("profile-")]
    assert not [edit for edit in cleaned.removed if any("profile/" in by for by in edit.by)]


def test_of_several_documents_nothing_is_stated():
    dump = next(dump for dump in DUMPS if dump.maker == "lexisnexis")
    cleaned = CLEANERS["careful"].clean(dump.text + "\n\n" + dump.text)
    assert {"profile-lexisnexis", "several-documents"} <= {*cleaned.flags}
    assert not [found for found in cleaned.found if found.by.startswith("profile/")]


@pytest.mark.parametrize(
    "unit",
    [
        "4 of 12 DOCUMENTS\n\n",
        "LENGTH: 12 words\n",
        "End of Document\n" + STORY,
        "12 words\n9 July 2016\n",
        "Document ALDVAL0020160709ec790001p\n",
        "____________________________\nFull text: yes\n",
        "The Elm Post     7\n",
        "7\nThe Elm Post of today\n" + STORY,
        "[1]Home [2]News\n\n",
        "https://post.example/clock   1/2\n",
        "Unsubscribe: https://mail.example/u/1\n",
        "From: a@post.example\nSubject: b\nDate: c\n\n",
        "To contact the reporter on this story: Mia Oster at m@wire.example\n",
        "^\nBC-Lamp,0140\n",
    ],
)
def test_the_cost_of_many_signs_is_linear(unit):
    def find_all(text):
        lines = text.split("\n")
        return [profiles.find(name, lines) for name in profiles.PROFILES], profiles.documents(lines)

    assert_linear(find_all, lambda size: unit * (size // len(unit)), 200_000)
