"""What a run remembers of its sites, and what is reported when one of them changes."""

import json
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.bulk import site_sample
from cleaner.bulk.drift import compare
from cleaner.bulk.report import describe
from cleaner.bulk.report.changes import learn_command
from cleaner.bulk.significance import fisher, mann_whitney
from cleaner.bulk.site_sample import SAMPLED, SiteSample, short_lines


def record(number, **more):
    given = {
        "id": f"a/{number}", "url": "https://www.e.example/x", "text": f"Story {number}.\nShare 3 times",
        "removed": [], "title": "Story", "byline": ["Ada Moreno"], "date": None,
    }  # fmt: skip
    return {**given, **more}


def rows(records, part="part-0"):
    return [site_sample.row(each, part) for each in records]


def packed(path, lines):
    import gzip

    with gzip.open(path, "wb") as file:
        file.writelines(lines)
    return str(path)


def samples(folder, *parts):
    """The samples of parts, each a list of records."""
    paths = [packed(folder / f"{n}.gz", rows(part, f"part-{n}")) for n, part in enumerate(parts)]
    return [SiteSample.from_json(json.loads(line)) for line in site_sample.merge(paths)]


def sample_of(documents=50, **more):
    everywhere = (1 << documents) - 1
    given = SiteSample(
        "e.example", documents, tuple(("part-0", str(n)) for n in range(documents)),
        tuple(0.1 + n % 5 / 100 for n in range(documents)), tuple(3000 + n for n in range(documents)),
        {"byline": everywhere}, {"share/button": everywhere}, {"Good night.": everywhere}, {},
    )  # fmt: skip
    return replace(given, **more)


def first(count):
    """The first documents of a sample."""
    return (1 << count) - 1


OLD = sample_of()
# (what changed in the later run, the kinds that are reported, why)
CHANGES = [
    ({}, [], "nothing"),
    ({"rules": {}}, ["rule-silent"], "a rule fell silent"),
    ({"rules": {"share/button": first(12)}}, ["rule-silent"], "nearly silent"),
    ({"rules": {"share/button": first(30)}}, [], "it acts less often, but it acts"),
    ({"rules": {"share/button": first(50), "ads/label": first(40)}}, ["rule-new"], "another rule acts"),
    ({"rules": {"share/button": first(50), "ads/label": first(9)}}, [], "on a few documents only"),
    ({"lines": {"Join us": first(25)}}, ["line-kept"], "a new line is kept"),
    ({"lines": {"Join us": first(5)}}, [], "in a few documents only"),
    ({"lines": {}}, [], "a line that is gone is no loss"),
    ({"judged": {"Join us": first(25)}}, ["line-judged"], "a new line that only the judge removes"),
    ({"judged": {"Good night.": first(50)}, "lines": {}}, [], "an old line that is removed now"),
    ({"fields": {"byline": first(20)}}, ["field-lost"], "a field is found less often"),
    ({"fields": {"byline": first(42)}}, [], "a little less often"),
    ({"fields": {"byline": first(50), "date": first(50)}}, [], "more fields are no loss"),
    ({"shares": (0.4,) * 50}, ["share-removed"], "more is removed"),
    ({"shares": (0.15,) * 50}, [], "a little more"),
    ({"kept": (900,) * 50}, ["length"], "the texts are shorter"),
    ({"kept": (2500,) * 50}, [], "a little shorter"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "kinds", "why"), CHANGES, ids=[row[2] for row in CHANGES])
def test_a_change_is_reported_when_it_matters(change, kinds, why):
    drift = compare([OLD], [sample_of(**change)])
    assert [found.kind for found in drift.changes] == kinds
    assert drift.compared == 1
    for found in drift.changes:
        assert found.site == "e.example"
        assert found.documents == (50, 50)
        assert describe(found)


def test_few_documents_and_absent_sites_are_named_and_not_judged():
    few = sample_of(9)
    other = replace(sample_of(), site="gone.example")
    drift = compare([OLD, other, replace(few, site="small.example")], [replace(few, rules={})])
    assert (drift.changes, drift.compared, drift.too_small) == ((), 0, 1)
    assert drift.missing == ("gone.example",)


def test_chance_is_told_from_change_by_the_number_of_documents():
    """Two of ten against seven of ten may be chance; twenty of a hundred against seventy are not."""
    few = compare(
        [sample_of(10, fields={"date": first(7)})], [sample_of(10, fields={"date": first(2)})]
    )
    many = compare(
        [sample_of(100, fields={"date": first(70)})], [sample_of(100, fields={"date": first(20)})]
    )
    assert [change.kind for change in few.changes] == []
    assert [change.kind for change in many.changes] == ["field-lost"]


def test_a_new_version_of_the_rules_is_no_change_of_the_site():
    renamed = sample_of(rules={"share/buttons": first(50)})
    assert {c.kind for c in compare([OLD], [renamed]).changes} == {"rule-silent", "rule-new"}
    assert compare([OLD], [renamed], same_rules=False).changes == ()
    silent = compare([OLD], [sample_of(rules={})], same_rules=False)
    assert [change.kind for change in silent.changes] == ["rule-silent"]


def test_the_examples_show_the_change():
    (change,) = compare([sample_of(rules={"ads/label": first(50) << 0})], [
        sample_of(rules={"ads/label": first(3)})
    ]).changes  # fmt: skip
    assert change.examples == (("part-0", "0"), ("part-0", "3"))  # with it; then without
    assert change.to_json()["examples"] == {"before": "0", "after": "3"}


@given(st.lists(st.integers(0, 400), max_size=300, unique=True), st.randoms(), st.integers(1, 4))
def test_the_sample_is_the_same_in_any_order_and_division(tmp_path_factory, numbers, luck, parts):
    folder = tmp_path_factory.mktemp("rows")
    records = [record(number) for number in numbers]
    whole = samples(folder, records)
    luck.shuffle(records)
    divided = samples(folder, *(records[at::parts] for at in range(parts)))
    assert [plain(sample) for sample in divided] == [plain(sample) for sample in whole]
    for sample in whole:
        assert sample.total == len(numbers)
        assert len(sample.documents) == min(len(numbers), SAMPLED)
        assert SiteSample.from_json(json.loads(json.dumps(sample.to_json()))) == sample


def plain(sample):
    """The sample without the names of its parts."""
    return replace(sample, documents=tuple(("", id) for _, id in sample.documents))


ROWS = [
    ({"url": "https://www.e.example/a"}, "e.example", "the host, without www"),
    ({"url": None, "id": "herald/2026/a.txt"}, "herald/2026", "the folder"),
    ({"url": None, "id": "17"}, "(no address)", "neither"),
    ({"url": "no address", "id": "17"}, "(no address)", "no host in it"),
    ({"url": 'https://e.example"}/', "id": "17"}, 'e.example"}', "signs of JSON in it"),
]


@pytest.mark.parametrize(("more", "site", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_the_site_of_a_document(tmp_path, more, site, why):
    assert [sample.site for sample in samples(tmp_path, [record(1, **more)])] == [site]


@pytest.mark.parametrize(
    ("text", "lines", "why"),
    [
        ("", [], "nothing"),
        ("One 1\n\n  Two 22 of 3 ", ["One #", "Two # of #"], "numbers change from day to day"),
        ("Again\nAgain", ["Again"], "once a document"),
        ("x" * 101, [], "a paragraph"),
        ("\n".join(f"l{chr(97 + n)}" for n in range(26)), [*(f"l{c}" for c in "abcdefgh"), *(f"l{c}" for c in "klmnopqrstuvwxyz")], "the ends of a long list"),
    ],
)
def test_short_lines(text, lines, why):
    assert short_lines(text) == lines


def test_what_only_the_judge_removed_is_kept_apart(tmp_path):
    removed = [
        {"text": "Old menu\n", "by": ["judge/before"]},
        {"text": "Advertisement\n", "by": ["ads/label", "judge/inside"]},
    ]
    (sample,) = samples(tmp_path, [record(n, removed=removed) for n in range(2)])
    assert sample.judged == {"Old menu": 3}
    assert sample.rules == {"ads/label": 3, "judge/before": 3, "judge/inside": 3}
    assert sample.fields == {"byline": 3, "title": 3}


def test_fisher_is_a_probability_and_agrees_with_a_simulation():
    choice = random.Random(1)
    values = [1] * 14 + [0] * 26
    extreme = 0
    for _ in range(4000):
        choice.shuffle(values)
        extreme += abs(sum(values[:20]) - 7) >= 4
    assert abs(fisher(11, 20, 3, 20) - extreme / 4000) < 0.01


@given(st.lists(st.integers(0, 5), min_size=1), st.lists(st.integers(0, 5), min_size=1))
def test_mann_whitney_does_not_mind_which_side_is_first(a, b):
    one, other = mann_whitney(tuple(a), tuple(b)), mann_whitney(tuple(b), tuple(a))
    assert 0 <= one <= 1
    assert one == pytest.approx(other)


def test_the_command_that_learns_is_safe_to_paste():
    found = learn_command(["a b/*.txt", "$(rm)"], "../e;x.example")
    assert found == "cleaner learn 'a b/*.txt' '$(rm)' -o e-x.example.toml"
