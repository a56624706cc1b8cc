"""`cleaner eval`: what is lost and left on gold, what each rule is worth, and what chance explains."""

import gzip
import json
import random
import re

import pytest
from command import STORY, cleaner
from hypothesis import given
from hypothesis import strategies as st
from linear import assert_linear
from ready import ready

from cleaner import Cleaner
from cleaner.errors import InputError
from cleaner.evaluation import compare, evaluate, load_result, read_gold
from cleaner.evaluation.alignment import paired, words_of
from cleaner.evaluation.document_counts import DocumentCounts, counts_of
from cleaner.evaluation.figures import columns_of, figures_of
from cleaner.evaluation.gold_document import Gold
from cleaner.evaluation.gold_folders import parse_labelled
from cleaner.evaluation.rule_worth import needless, never_acted, never_matched
from cleaner.model import Document

# ------------------------------------------------------------------ which words are the article's


@pytest.mark.parametrize(
    ("found", "wanted", "marks", "reason"),
    [
        ("a b c d e", "a b c d e", "11111", "the same"),
        ("x a b c d e y", "a b c d e", "0111110", "something around it"),
        ("a b c d x e f g h", "a b c d e f g h", "111101111", "something inside"),
        ("a b c", "a b c d", "111", "a word is absent"),
        ("d a b c", "a b c d", "0111", "a word elsewhere is another word"),
        ("a b c d a b c d", "a b c d", "11110000", "the same twice is the article once"),
        ("no", "a b c d", "0", "nothing in common"),
        ("a b c d", "", "0000", "nothing is wanted"),
        ("", "a", "", "nothing is there"),
        ("x a b x c x d x", "a b c d", "01101010", "no run of four in common"),
        ("p q r s a b c d", "a b c d p q r s", "00001111", "in order: one of two that changed places"),
    ],
)  # fmt: skip
def test_words_are_paired_in_order(found, wanted, marks, reason):
    assert "".join(map(str, paired(found.split(), wanted.split()))).count("1") == marks.count("1"), reason
    if reason != "in order: one of two that changed places":
        assert "".join(map(str, paired(found.split(), wanted.split()))) == marks, reason


@given(st.lists(st.sampled_from("abcdefgh"), max_size=60), st.lists(st.integers(0, 59), max_size=30))
def test_what_is_wanted_and_there_is_paired(words, places):
    """With all that is wanted there, at least that many words pair, and never more."""
    wanted = [words[at] for at in sorted(set(places)) if at < len(words)]
    marks = paired(words, wanted)
    pairs = [word for word, mark in zip(words, marks, strict=True) if mark]
    left = iter(wanted)
    assert all(word in left for word in pairs), "in order, each for one"
    assert paired(words, words) == bytes([1]) * len(words)


def test_the_cost_of_pairing_is_linear():
    chance = random.Random(3)

    def texts(size):
        words = [f"w{chance.randrange(size)}" for _ in range(size)]
        return words, [word for at, word in enumerate(words) if at % 50 > 9]

    assert_linear(lambda both: paired(*both), texts, 24_000)


# ------------------------------------------------------------------ one document

OWN = (
    'format = 1\nfamily = "own"\n'
    '[[rule]]\nid = "menu"\nwhy = "A test."\nequals = ["plugh home"]\nremoves = ["plugh home"]\n'
    '[[rule]]\nid = "plugh"\nwhy = "A test."\nstarts = ["plugh"]\nremoves = ["plugh"]\n'
    '[[rule]]\nid = "greedy"\nwhy = "A test."\ncontains = ["apple juice"]\nremoves = ["apple juice"]\n'
    '[[rule]]\nid = "span"\nwhy = "A test."\nscope = "span"\nregex = \'\\(xyzzy\\)\'\nremoves = ["a (xyzzy)"]\n'
    '[[rule]]\nid = "head"\nwhy = "A test."\nequals = ["frotz"]\nwhere = { zone = "head", within = 1 }\n'
    'removes = ["frotz"]\n'
    '[[rule]]\nid = "idle"\nwhy = "A test."\nequals = ["gnusto"]\nremoves = ["gnusto"]\n'
)
PARAGRAPHS = STORY.strip().split("\n\n")
(JUICE,) = [line for line in STORY.splitlines() if "apple juice" in line]
LOST = len(words_of(JUICE).texts)


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    """A cleaner with the rules of OWN and without the judge."""
    path = tmp_path_factory.mktemp("own") / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    return Cleaner(rules=[path], disable=["judge"])


def gold(raw, clean, id="a", **fields):
    return Gold(Document(raw, id=id, form="text"), clean=clean, fields=fields)


@pytest.mark.parametrize(
    ("raw", "clean", "lost", "left", "absent", "reason"),
    [
        (PARAGRAPHS[0], PARAGRAPHS[0], 0, 0, 0, "nothing to do"),
        (f"Plugh home\n\n{PARAGRAPHS[0]}", PARAGRAPHS[0], 0, 0, 0, "what should go went"),
        (f"Fnord\n\n{PARAGRAPHS[0]}", PARAGRAPHS[0], 0, 1, 0, "what should go stayed"),
        ("Plugh home\n\nIt rains.", "Plugh home\n\nIt rains.", 2, 0, 0, "what should stay went"),
        ("It rains.", "It rains. It pours.", 2, 0, 2, "what is wanted was never there"),
        ("It rains (xyzzy) here.", "It rains here.", 0, 0, 0, "a span that should go"),
        ("It rains (xyzzy) here.", "It rains (xyzzy) here.", 1, 0, 0, "a span that should stay"),
        ("港では朝から\n\nplugh home", "港では朝から", 0, 0, 0, "a script without spaces"),
        ("cafÃ© is open", "café is open", 0, 0, 0, "compared after repair"),
    ],
)  # fmt: skip
def test_what_became_of_a_document(own, raw, clean, lost, left, absent, reason):
    one = gold(raw + "\n", clean)
    found = counts_of(one, own.clean_document(one.document))
    assert (found.lost, found.left, found.absent) == (lost, left, absent), reason


def test_lines_without_a_score_are_neither_lost_nor_left(own):
    text = "# byline: [\"Ada Moreno\"]\n# date: null\ntitle\tPlugh home\nkeep\tIt rains.\nboilerplate\tFnord\n"
    one = parse_labelled("a", text)
    found = counts_of(one, own.clean_document(one.document))
    assert (found.article, found.boilerplate, found.lost, found.left) == (2, 1, 0, 1)
    assert found.fields == {"byline": False}  # what the dump does not state is not asked for


def test_a_collection_may_have_keys_of_its_own(folder):
    for key in ("page", "data", "set", "source", "label"):
        (folder / "g.jsonl").write_text(rows(ROW | {key: "x"}))
        (gold,) = read_gold(str(folder / "g.jsonl"))
        assert gold.fields == {}, key


@pytest.mark.parametrize(
    ("fields", "right", "reason"),
    [
        ({"byline": ["Ada Moreno"]}, True, "a list"),
        ({"byline": "Ada Moreno"}, True, "one name needs no list"),
        ({"byline": ["Ben Okafor"]}, False, "another name"),
        ({"date": "2026-03-04T10:00:00Z"}, True, "a day is enough"),
        ({"date": None}, False, "none is wanted, and there is one"),
        ({"publisher": None}, True, "none is wanted, and there is none"),
        ({"contact": ["amoreno@example.com"]}, True, "values of contacts"),
        ({"contact": [{"kind": "email", "value": "amoreno@example.com"}]}, True, "contacts as records have them"),
        ({"contact": []}, False, "none is wanted, and there is one"),
    ],
)  # fmt: skip
def test_fields(fields, right, reason):
    raw = f"The bridge is open again\n\nBy Ada Moreno\n\nMarch 4, 2026\n\n{STORY}\n• Ada Moreno can be reached at amoreno@example.com.\n"
    one = gold(raw, STORY, **fields)
    assert set(counts_of(one, ready().clean_document(one.document)).fields.values()) == {right}, reason


# ------------------------------------------------------------------ rules

GOLD = [
    gold(f"Plugh home\n\n{STORY}\nPlugh more\n", STORY, "a"),
    gold(f"Plugh home\n\n{PARAGRAPHS[0]}\n\nFrotz\n", PARAGRAPHS[0], "b"),
]


@pytest.fixture(scope="module")
def found(own):
    return evaluate(GOLD, own, exact=True)


def test_what_a_rule_takes_gains_and_costs(found):
    worths = {one.name: one for one in found.worths}
    menu, plugh, greedy = (worths[f"own/{name}"] for name in ("menu", "plugh", "greedy"))
    assert (menu.hits, menu.documents, menu.boilerplate, menu.alone_boilerplate) == (2, 2, 4, 0)
    assert (plugh.hits, plugh.boilerplate, plugh.alone_boilerplate) == (3, 6, 2)
    assert plugh.shared["own/menu"] == 4
    assert (greedy.article, greedy.alone_article, greedy.boilerplate) == (LOST, LOST, 0)
    assert greedy.nanoseconds > 0
    assert menu.without == (0, 0), "plugh takes the same"
    assert plugh.without == (0, 2)
    assert greedy.without == (-LOST, 0), "without it the sentence stays"
    assert [one.name for one in found.worths][-1] == "own/greedy", "the worst is last"
    assert needless(found.worths) == {"own/menu": "own/plugh"}
    assert never_acted(found.worths) == ["own/head"]
    assert "own/idle" in never_matched(found.worths)


def test_of_rules_that_are_the_same_one_is_left(tmp_path):
    rule = '[[rule]]\nid = "{0}"\nwhy = "A test."\nequals = ["plugh home"]\nremoves = ["plugh home"]\n'
    (tmp_path / "two.toml").write_text(
        'format = 1\nfamily = "two"\n' + "".join(map(rule.format, "bca"))
    )
    worths = evaluate(GOLD, Cleaner(rules=[tmp_path], disable=["judge"])).worths
    assert needless(worths) == {"two/a": "two/c", "two/b": "two/c"}


def test_the_audit_and_the_trial_agree_where_rules_are_alone(own, found):
    for one in evaluate(GOLD, own).worths:
        exact = next(other for other in found.worths if other.name == one.name)
        if exact.without is not None:
            assert one.alone == sum(exact.without), one.name


def test_a_document_that_cannot_be_cleaned_is_lost(own):
    broken = Gold(Document(b"\x89PNG\r\n\x1a\n" + bytes(100), id="picture"), clean="It rains.")
    result = evaluate([*GOLD, broken], own)
    (one,) = result.rejected
    assert (one.id, one.lost, one.article) == ("picture", 2, 2)
    assert one.rejected.startswith("binary: ")


# ------------------------------------------------------------------ figures and chance


def outcomes(*lost):
    return [DocumentCounts(str(at), 100, 50, one, 5) for at, one in enumerate(lost)]


def test_figures_are_those_of_all_words():
    figures = figures_of(columns_of(outcomes(0, 0, 10, 0)))
    assert figures["lost"].value == 250
    assert figures["removed"].value == 90
    assert round(figures["f1"].value, 1) == 96.3
    assert figures["perfect"].value == 0
    assert figures["lost"].low < 250 < figures["lost"].high
    assert figures == figures_of(columns_of(outcomes(0, 0, 10, 0))), "the same in every call"


def test_documents_that_are_alike_leave_nothing_to_chance():
    figure = figures_of(columns_of(outcomes(2, 2, 2)))["lost"]
    assert figure.low == figure.value == figure.high == 200


@pytest.mark.parametrize(
    ("before", "now", "verdict", "reason"),
    [
        ((0,) * 30, (0,) * 30, "same", "nothing changed"),
        ((0,) * 30, (1,) * 30, "worse", "every document lost a word"),
        ((1,) * 30, (0,) * 30, "better", "every document lost one word less"),
        ((0,) * 30, (1,) + (0,) * 29, "same", "one document of thirty may be chance"),
        ((0,) * 30, (40, 1, 1, 1, 1, 1, 1) + (0,) * 23, "worse", "seven are none"),
        ((50, 0, 9) * 10, (51, 1, 10) * 10, "worse", "hard and easy ones, all a little worse"),
    ],
)  # fmt: skip
def test_what_chance_explains_is_no_change(tmp_path, own, before, now, verdict, reason):
    earlier = {
        **evaluate(GOLD, own).result(),
        "figures": {name: figure._asdict() for name, figure in figures_of(columns_of(outcomes(*before))).items()},
        "documents": [{"id": one.id, "article": 100, "boilerplate": 50, "lost": one.lost, "left": 5} for one in outcomes(*before)],
    }  # fmt: skip
    later = outcomes(*now)
    template = evaluate(GOLD, own)
    result = type(template)(
        "careful", "", False, tuple(later), figures_of(columns_of(later)), template.worths
    )
    (change,) = [one for one in compare(result, earlier) if one.name == "lost"]
    assert change.verdict == verdict, reason
    others = {**earlier, "documents": [{**one, "id": "x" + one["id"]} for one in earlier["documents"]]}
    (change,) = [one for one in compare(result, others) if one.name == "lost"]
    assert change.low is None, "of other documents"


# ------------------------------------------------------------------ the command


def rows(*documents):
    return "".join(json.dumps(one) + "\n" for one in documents)


ROW = {"text": f"Advertisement\n\n{STORY}", "clean": STORY}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_command(folder):
    (folder / "gold.jsonl").write_text(rows({**ROW, "id": "a"}, {**ROW, "byline": []}))
    done = cleaner("eval", "gold.jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("2 documents, level careful: 204 words of article, 2 of boilerplate\n")
    assert re.search(r"^  lost +0\.0 words of 10,000 +0\.0 to 0\.0 +204 words$", done.stdout, re.M)
    assert "ads/label" in done.stdout
    assert "\nnever matched: " in done.stdout
    assert done.stdout.endswith("tries them on their own examples\n")
    result = json.loads(cleaner("eval", "gold.jsonl", "--to", "json").stdout)
    assert [one["id"] for one in result["documents"]] == ["a", "gold.jsonl#2"]
    assert result["figures"]["lost"] == {"value": 0, "low": 0, "high": 0, "of": 204}
    page = cleaner("eval", "gold.jsonl", "--to", "html", "--exact").stdout
    assert page.startswith("<!doctype html>")
    assert "<td>ads/label</td>" in page


def test_one_document_is_one(folder):
    (folder / "gold.jsonl").write_text(rows(ROW))
    done = cleaner("eval", "gold.jsonl")
    assert done.stdout.startswith("1 document, level careful: ")
    assert "1 documents" not in done.stdout


@pytest.mark.parametrize("command", ["eval", "learn"])
def test_help_does_not_offer_what_is_refused(command):
    assert "--url" not in cleaner(command, "--help").stdout


def test_the_three_forms_of_gold_say_the_same(folder):
    (folder / "gold.jsonl.gz").write_bytes(gzip.compress(rows({**ROW, "id": "a"}).encode()))
    case = folder / "cases" / "a"
    case.mkdir(parents=True)
    (case / "raw.txt").write_text(ROW["text"])
    (case / "clean.txt").write_text(STORY)
    (folder / "labelled").mkdir()
    labelled = "".join(f"keep\t{line}\n" if line else "\n" for line in STORY.splitlines())
    (folder / "labelled" / "a.txt").write_text(f"boilerplate\tAdvertisement\n\n{labelled}")
    found = [evaluate(read_gold(name), ready()) for name in ("gold.jsonl.gz", "cases", "labelled")]
    assert found[0].outcomes == found[1].outcomes == found[2].outcomes
    done = cleaner("eval", "-", "--to", "json", stdin=rows({**ROW, "id": "a"}))
    assert json.loads(done.stdout)["documents"] == found[0].result()["documents"]


def test_a_case_without_a_wanted_text_must_come_out_as_it_went_in(folder):
    case = folder / "cases" / "a"
    case.mkdir(parents=True)
    (case / "raw.txt").write_text(ROW["text"])
    (found,) = evaluate(read_gold("cases"), ready()).outcomes
    assert (found.lost, found.left) == (1, 0), "Advertisement should have stayed"


def test_against_an_earlier_result(folder):
    gold = rows(*({**ROW, "id": str(n), "text": f"{ROW['text']}\n"} for n in range(5)))
    (folder / "gold.jsonl").write_text(gold)
    (folder / "own.toml").write_text(OWN)
    (folder / "before.json").write_text(cleaner("eval", "gold.jsonl", "--to", "json").stdout)
    same = cleaner("eval", "gold.jsonl", "--against", "before.json")
    assert (same.returncode, same.stderr) == (0, "")
    level = cleaner("eval", "gold.jsonl", "--level", "thorough", "--against", "before.json")
    assert level.stderr == (
        "before.json: level careful then, thorough now; the level alone changes the figures\n"
    )
    worse = cleaner("eval", "gold.jsonl", "--rules", "own.toml", "--against", "before.json")
    assert (worse.returncode, worse.stderr) == (1, "worse than before.json: lost, f1, perfect\n")
    assert "\ncost more than they gain: 1: own/greedy\n" in worse.stdout


@pytest.mark.parametrize(
    ("files", "arguments", "said"),
    [
        ({"g": ""}, [], "g: no gold documents; give JSON Lines with text and clean"),
        ({"g/x": ""}, [], "g: no gold documents; give"),
        ({}, [], "g: No such file or directory"),
        ({"g": rows(ROW | {"titel": "x"})}, [], 'g: line 1: unknown key "titel"; did you mean "title"?'),
        ({"g": rows(ROW | {"byline": [1]})}, [], 'g: line 1: key "byline" must be a list of strings'),
        ({"g": rows(ROW | {"date": "5 Feb"})}, [], 'g: line 1: key "date" must be a day such as 2026-02-05'),
        ({"g": rows(ROW | {"contact": [{"kind": "email"}]})}, [], 'g: line 1: key "contact" must be a list of strings, or of objects with "value"'),
        ({"g": rows(ROW | {"html": "<p>a"})}, [], "g: line 1: text and html; a document has one"),
        ({"g/a/raw.txt": "a", "g/b/clean.txt": "a"}, [], "g/b: no raw.txt or raw.html; its files are clean.txt"),
        ({"g/a/raw.txt": "a", "g/a/claen.txt": "a"}, [], 'g/a/claen.txt: not a file of a case; did you mean "clean.txt"?'),
        ({"g/a/raw.txt": "a", "g/b.txt": "a"}, [], "g/b.txt: a file beside folders of cases; put it into one"),
        ({"g/a/raw.txt": "a", "g/a/found.json": '{"byline": {}}'}, [], 'g/a/found.json: key "byline" must be a list of strings'),
        ({"g": rows(ROW, {"text": "a", "cleen": "a"})}, [], 'g: line 2: no key "clean", the wanted text; did you mean "cleen"?'),
        ({"g": rows({"clean": "a", "body": "b"})}, [], 'g: line 1: no key "text" or "html"; its keys are clean, body'),
        ({"g": rows({"text": 1, "clean": "a"})}, [], 'g: line 1: key "text" must be a string'),
        ({"g": rows({**ROW, "lang": "klingon"})}, [], 'g: line 1: key "lang" '),
        ({"g": rows(ROW) + "{\n"}, [], "g: line 2: not JSON: "),
        ({"g": rows(ROW).encode("utf-16")}, [], "g: line 1: UTF-16; save it as UTF-8"),
        ({"g": b"\xff\n"}, [], "g: line 1: not UTF-8: invalid start byte at byte 0"),
        ({"g": "[]\n"}, [], "g: line 1: not a JSON object with text and clean"),
        ({"g": rows({**ROW, "id": "a"}, ROW, {**ROW, "id": "a"})}, [], 'g: line 3: id "a" again; g: line 1 has it, too'),
        ({"g": gzip.compress(rows(*[{**ROW, "id": str(n)} for n in range(900)]).encode())[:-40]}, [], "nothing was evaluated"),
        ({"g/a.txt": "no label\n"}, [], "g/a.txt: line 1: no label; write keep or boilerplate, a tab"),
        ({"g/a.txt": "# lang: en\n"}, [], "g/a.txt: line 1: not JSON"),
        ({"g/a/raw.html": "<p>a"}, [], "g/a: no clean.txt; a page has to say what is wanted of it"),
        ({"g/a/raw.txt": "a", "g/a/raw.html": "<p>a"}, [], "g/a: raw.html and raw.txt; a case has one"),
        ({"g/a/raw.txt": "a", "g/a/clean.txt": b"\xff"}, [], "g/a/clean.txt: not UTF-8"),
        ({"g/a/raw.txt": "a", "g/a/clean.txt": "a".encode("utf-16")}, [], "g/a/clean.txt: UTF-16; save it as UTF-8"),
        ({"g/a/raw.txt": "a", "g/a/found.json": "7"}, [], "g/a/found.json: not a JSON object of fields"),
        ({"g": rows(ROW), "b": "{}"}, ["--against", "b"], "b: not a result of cleaner eval; write one with: cleaner eval GOLD --to json"),
        ({"g": rows(ROW), "b": '{"evaluation": 9}'}, ["--against", "b"], "b: a result of another version (9); evaluate again"),
        ({"g": rows(ROW)}, ["--against", "b"], "b: No such file or directory"),
        ({"g": rows(ROW)}, ["--url", "https://example.com/a"], "--url: each gold document has its own"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_named_with_its_place(folder, files, arguments, said):
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    done = cleaner("eval", "g", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.startswith("cleaner: ")
    assert done.stderr.count("\n") == 1


def test_what_comes_from_gold_is_escaped(folder):
    (folder / "gold.jsonl").write_text(rows({**ROW, "id": "<b>\x1b[1m", "text": "\x00\x01\x02" * 99}))
    for form in ("text", "html"):
        done = cleaner("eval", "gold.jsonl", "--to", form)
        assert "<b>" not in done.stdout
        assert "\x1b" not in done.stdout + done.stderr


def test_an_id_that_comes_twice_is_seen_in_a_stream():
    with pytest.raises(InputError, match="again"):
        list(read_gold("-", __import__("io").BytesIO(rows(ROW | {"id": 1}, ROW | {"id": "1"}).encode())))


def test_a_result_is_read_back(tmp_path, own):
    result = evaluate(GOLD, own).result()
    (tmp_path / "r.json").write_text(json.dumps(result))
    assert load_result(str(tmp_path / "r.json")) == result
