"""The laws of the design, on any input. The numbers are those of ``docs/guarantees.md``."""

import copy
import io
import itertools
import pickle
import random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from linear import assert_linear

from cleaner import Cleaner, CleanerError, Document, writers
from cleaner.edits.restore import rebuild
from cleaner.explaining import explain
from cleaner.readers import (
    FileRange,
    InputDocument,
    ReadOptions,
    Rejected,
    Skipped,
    read,
    read_stream,
)
from cleaner.readers.formats import FORMATS
from cleaner.text.lines import join, split
from cleaner.writers import diff, explain_html, explain_text

CAREFUL = Cleaner(level="careful", form="text")
THOROUGH = Cleaner(level="thorough", form="text")
ANY_FORM = Cleaner()
BOTH = pytest.mark.parametrize("cleaner", [CAREFUL, THOROUGH], ids=["careful", "thorough"])

# Lines as dumps have them, with damage, so that rules, judge and repair all find work.
PROSE = [
    "The ferry to Holm sails again on Monday, the harbour master said after the storm.",
    "Repairs took eleven days and cost more than the council had set aside for the year.",
    "„Wir haben lange gewartet“, sagte die Bäckerin am Hafen, bevor das erste Schiff kam.",
    "港では朝から人々が船を待っていた。町長は修理が終わったと述べた。",
    "“No,” she said.",
    "He didnâ€™t answer, and the cafÃ© closed early that evening because of the wind.",
]
AROUND = [
    "Advertisement", "• Home", "Share this article", "Read more", "Related", "12 Kommentare",
    "Copyright © 2026 The Example Times, LLC. All rights reserved.", "By Ada Moreno",
    "• Ada Moreno can be reached at amoreno@example.com.", "Anzeige", "Politics", "Weather",
    "Please read our comment policy before commenting.", "Subscribe to our newsletter",
    "Harbour fees rise for third year in a row", "Four charged after raid on warehouse",
    "", " ", "\u00a0", "&amp;lt;", "\x00\x07", "\ud800", "<p>", "\ufeff", "a\u0300" * 40,
]  # fmt: skip
ENDINGS = ["\n", "\n\n", "\r\n", "\r", "\n\n\n", ""]
dumps = st.lists(
    st.tuples(
        st.one_of(st.sampled_from(PROSE), st.sampled_from(AROUND), st.text(max_size=30)),
        st.sampled_from(ENDINGS),
    ),
    max_size=40,
).map(lambda parts: "".join(text + ending for text, ending in parts))
anything = st.one_of(st.text(), dumps, st.text(alphabet=st.characters(exclude_categories=())))
quick = settings(suppress_health_check=list(HealthCheck))


@given(anything)
@example("\r\n\r")
@quick
def test_1_join_undoes_split(text):
    assert join(split(text)) == text


@BOTH
@given(text=anything)
@example(text="a\r\nb\r\n")
@quick
def test_2_and_3_everything_can_be_restored(cleaner, text):
    cleaned = cleaner.clean(text)
    assert rebuild(cleaned.text, cleaned.removed) == join(cleaned.lines)
    assert cleaned.restore() == text
    assert len(cleaned.lines) == len(split(text))


@BOTH
@given(text=anything)
@example(text="Home\rAdvertisement\n\nThe ferry sails.\r\n")
@quick
def test_4_cleaning_a_cleaned_text_changes_nothing(cleaner, text):
    once = cleaner.clean(text).text
    assert cleaner.clean(once).text == once


@BOTH
@given(text=dumps)
@quick
def test_5_nothing_is_invented(cleaner, text):
    cleaned = cleaner.clean(text)
    repaired = cleaned.repaired
    place = 0
    for line in split(cleaned.text):  # every kept line is in the repaired text, in order
        place = repaired.index(line.text, place) + len(line.text)
    for edit in cleaned.removed:
        assert repaired[edit.start : edit.end] == edit.text
        assert edit.by


def test_6_the_order_of_rule_files_changes_nothing(tmp_path):
    for name, word in (("a", "gull"), ("b", "tern"), ("c", "skua")):
        (tmp_path / f"{name}.toml").write_text(
            f'format = 1\nfamily = "{name}"\n[[rule]]\nid = "x"\nwhy = "A test."\n'
            f'equals = ["{word}"]\nremoves = ["{word}"]\nkeeps = ["The {word} flies."]\n'
        )
    paths = sorted(tmp_path.iterdir())
    results = set()
    for seed in range(4):
        random.Random(seed).shuffle(paths)
        cleaner = Cleaner(rules=paths, form="text")
        results.add((cleaner.ruleset.fingerprint, cleaner.clean("Gull\nA story.\nTern\n").text))
    assert len(results) == 1


def test_6_holds_where_rules_of_several_files_match_one_line(tmp_path):
    keys = {
        "a": 'equals = ["gull here"]',
        "b": 'starts = ["gull"]',
        "c": 'contains = ["here"]\nscope = "span"',
        "d": 'regex = "Gull (?P<byline>[a-z]+)"\naction = "take"',
        "e": 'equals = ["gull there"]\naction = "protect"',
    }
    example = {name: "Gull there" if name == "e" else "Gull here" for name in keys}
    for name, key in keys.items():
        (tmp_path / f"{name}.toml").write_text(
            f'format = 1\nfamily = "{name}"\n[[rule]]\nid = "x"\nwhy = "A test."\n{key}\n'
            f'removes = ["{example[name]}"]\nkeeps = ["The auk flies."]\n'
        )
    records = []
    orders = itertools.permutations(sorted(tmp_path.iterdir()))
    for paths in itertools.islice(orders, 0, None, 23):
        cleaner = Cleaner(rules=paths, form="text", disable=["judge"])
        records.append(cleaner.clean("Gull here\nA story.\nGull there\nLook here\n").record())
    assert all(record == records[0] for record in records)
    assert records[0]["text"] == "A story.\nGull there\nLook \n"
    assert records[0]["removed"][0]["by"] == ["a/x", "b/x"]


@given(st.binary())
@example(b"\xff\xfeA\x00")
@example(b"\x89PNG\r\n\x1a\n" + b"\0" * 20)
@example(b"\xef\xbb\xbf\xff")
@quick
def test_8_any_bytes_give_a_cleaned_or_one_of_our_errors(raw):
    for form in ("auto", "text", "html"):
        try:
            text = ANY_FORM.clean_document(Document(raw, form=form)).text
        except CleanerError:
            continue
        text.encode("utf-8")


class Pieces(io.RawIOBase):
    """A stream that returns a few bytes at a time, as pipes and remote files do."""

    def __init__(self, data, size):
        self._data, self._size = io.BytesIO(data), size

    def readable(self):
        return True

    def readinto(self, buffer):
        return self._data.readinto(memoryview(buffer)[: self._size])


def items(data, name, size):
    """Return what a file in the format `name` holds, or the kind of what stops its reader."""
    try:
        return list(read_stream(Pieces(data, size), FileRange("x", "x", "x", "x", name), ReadOptions()))
    except Exception as error:  # `read` makes a rejection of it; see the next test
        return type(error)


@given(st.binary(max_size=400), st.sampled_from(sorted(FORMATS)), st.integers(1, 50))
@quick
def test_8_any_bytes_in_any_pieces_give_the_same_items(raw, name, size):
    assert items(raw, name, size) == items(raw, name, len(raw) + 1)


@given(raw=st.binary(max_size=400), name=st.sampled_from(sorted(FORMATS)))
@quick
def test_8_any_file_gives_documents_or_rejections(tmp_path_factory, raw, name):
    path = tmp_path_factory.getbasetemp() / f"any.{name}"
    path.write_bytes(raw)
    found = read(FileRange(str(path), "x", "x", "x", name), ReadOptions())
    assert all(isinstance(item, InputDocument | Rejected | Skipped) for item in found)


@BOTH
@given(text=dumps)
@quick
def test_9_explaining_and_reporting_change_nothing(cleaner, text):
    cleaned = cleaner.clean(text)
    before = copy.deepcopy(cleaned.record())
    lines = explain(cleaned, cleaner)
    explain_html.render(cleaned, lines), explain_text.render(cleaned, lines, colour=True)
    for form in ("json", "markdown"):
        writers.render(cleaned, form)
    diff.render(cleaned, "a.txt")
    assert cleaned.record() == before == cleaner.clean(text).record()


@BOTH
@given(text=dumps)
@quick
def test_g6_what_comes_out_is_clean_unicode(cleaner, text):
    out = cleaner.clean(text).text
    out.encode("utf-8")
    assert not set(out) & {chr(c) for c in [*range(9), 11, 12, *range(14, 32), *range(127, 160)]}


def test_a_pickled_cleaner_cleans_the_same():
    text = "\n".join(AROUND + PROSE + AROUND)
    again = pickle.loads(pickle.dumps(THOROUGH))
    assert again.clean(text).record() == THOROUGH.clean(text).record()


SHAPES = {
    "prose": lambda n: "\n\n".join(PROSE[:3] * (n // 3)),
    "short lines": lambda n: "word\n" * (4 * n),
    "menu": lambda n: "\n".join(AROUND[:8] * (n // 8)),
    "one line": lambda n: "sea and sky " * (6 * n),
    "blank lines": lambda n: "\n" * (20 * n),
    "carriage returns": lambda n: "\r" * (20 * n),
    "mojibake": lambda n: "He didnâ€™t answer, cafÃ©.\n" * n,
    "ampersands": lambda n: "&" + "amp;" * (100 * n),  # fewer than 30,000 take another way
    "combining marks": lambda n: "a" + "\u0300\u0316" * (20 * n),
    "all advertisement": lambda n: "Advertisement\n" * (2 * n),
    "contacts": lambda n: "• Ada Moreno can be reached at a@example.com.\n" * n,
    "at signs": lambda n: "@" * (40 * n),
    "dates": lambda n: "March 4, 2019\n" * n,
    "bylines": lambda n: "By Ada Moreno and Ben Okafor\n" * n,
    "capitals": lambda n: "Ada " * (12 * n),
    "distinct lines": lambda n: "".join(f"word {number}\n" for number in range(8 * n)),
}


def recorded(text):
    cleaned = THOROUGH.clean(text)
    return cleaned, cleaned.record()


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_12_twice_the_input_costs_at_most_a_little_more_than_twice(shape):
    assert_linear(recorded, shape, 3072)


# A rule of a stranger's, and a text that is the worst for it: (scope and pattern, text of `n`).
STRANGERS = {
    "a span for every character": ("scope = 'span'\nregex = '.'", lambda n: "xy" * (16 * n)),
    "a span for every word": (
        "scope = 'span'\nregex = '\\bx\\b ?'", lambda n: "x and é " * (4 * n),
    ),
    "spans with a group": ("scope = 'span'\nregex = '(?P<byline>x)'", lambda n: "x y " * (8 * n)),
    "literal spans": ("scope = 'span'\ncontains = ['x', 'y x', 'ß']", lambda n: "x y ß " * (6 * n)),
    "spans, each searched for up to the end of the line": (
        "scope = 'span'\nregex = 'x(?:.*z)?'", lambda n: "x y " * (8 * n),
    ),
    "spans that leave others when they are cut": (
        "scope = 'span'\nregex = 'xy'", lambda n: "axxyyb xy " * (4 * n),
    ),
    "spans in every line": ("scope = 'span'\nregex = '[0-9]+ '", lambda n: "a 1 b\n" * n),
    "blocks that never end": (
        "scope = 'block'\nlines = 200\nregex = 'x[0-9]+'\nuntil = 'the end'",
        lambda n: "".join(f"x{number}\n" for number in range(n)),
    ),
    "a run of every line": ("scope = 'run'\nlines = 3\nregex = 'x[0-9]+'", lambda n: "x1\n" * n),
}  # fmt: skip


def strangers_cleaner(folder, body):
    """A cleaner with one rule more; no line is both one of its examples and in a text."""
    example = '"1 x y\\n2 x y\\nx1\\nx2\\nx3\\nthe end"'
    (folder / "own.toml").write_text(
        f'format = 1\nfamily = "own"\n[[rule]]\nid = "x"\nwhy = "Ours."\n{body}\n'
        f"finds = [{{ in = {example} }}]\n"
    )
    return Cleaner(rules=[folder], form="text", disable=["judge"])


@pytest.mark.parametrize(("body", "shape"), STRANGERS.values(), ids=STRANGERS)
def test_12_holds_for_the_rules_of_strangers(tmp_path, body, shape):
    cleaner = strangers_cleaner(tmp_path, body)

    def work(text):
        return cleaner.clean(f"The ferry sails.\n{text}\nIt is Monday.\n").record()

    assert_linear(work, shape, 3072)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "&lt;p&gt;The ferry sails.&lt;/p&gt;\n", id="an entity would bring a tag to the front"
        ),
        pytest.param("Advertisement\n<p>The ferry sails.</p>\n", id="a line that goes would"),
        pytest.param(
            "\n\n  \n<html lang='en'> is how a page begins.\n", id="blank lines before a tag"
        ),
    ],
)
def test_4_holds_where_a_text_comes_near_to_a_page(text):
    cleaner = Cleaner()
    once = cleaner.clean(text).text
    assert cleaner.clean(once).text == once
