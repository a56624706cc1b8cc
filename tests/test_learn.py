"""`cleaner learn`: what it proposes, and what it leaves alone. Sites, texts and names are invented."""

import os
import random
import re
import signal
import subprocess
import sys
import time
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from command import cleaner, is_one_line
from site_dumps import FOOTER, dump, sentence, story, write_rows

from cleaner import Cleaner, cli
from cleaner.cli._output import must_be_new_rules
from cleaner.errors import InputError
from cleaner.learning import LearnJob, blocks, learn, rule_file
from cleaner.learning.candidate import Candidate
from cleaner.learning.line_forms import line_key, line_patterns
from cleaner.learning.made_up import made_up
from cleaner.learning.rule_file import quoted
from cleaner.learning.sites import registered_domain
from cleaner.learning.workers import Workers
from cleaner.text.sentences import count_words


def learned(path, **options):
    return learn(LearnJob((str(path),), **options))


def rules_of(result):
    """The proposed rules as tables of the file, by id."""
    text = rule_file(result.proposals, 1, 1)
    return {rule["id"]: rule for rule in tomllib.loads(text).get("rule", ())}


def rules_from(tmp_path, texts, *, everything=False, **more):
    path = write_rows(tmp_path / "dumps.jsonl", texts, **more)
    return rules_of(learned(path, everything=everything))


def literals(rules, status="stable"):
    return {
        line
        for rule in rules.values()
        if rule.get("status", "stable") == status
        for line in rule.get("equals", ())
    }


FOUND = [
    pytest.param(
        {"tail": ["Read our letter at www.example.com every Friday"]},
        {"Read our letter at www.example.com every Friday"},
        id="the publication speaks of itself, below each text",
    ),
    pytest.param({"tail": FOOTER}, set(FOOTER), id="lines that stand together"),
    pytest.param(
        {"head": ["Courier home", "Courier weather", "Courier shipping"]},
        {"Courier home", "Courier weather", "Courier shipping"},
        id="a menu above each text",
    ),
    pytest.param(
        {"tail": ["“Quoted” \\ backslash ''' and \"\"\" www.example.com"]},
        {"“Quoted” \\ backslash ''' and \"\"\" www.example.com"},
        id="quotes and backslashes are literal",
    ),
    pytest.param(
        {"tail": ["<b>.*[a-z]+(?P<x>)</b> $^ {{name}} www.example.com"]},
        {"<b>.*[a-z]+(?P<x>)</b> $^ {{name}} www.example.com"},
        id="what looks like a pattern is literal",
    ),
]


@pytest.mark.parametrize(("around", "wanted"), FOUND)
def test_what_surrounds_texts_becomes_rules(tmp_path, around, wanted):
    """With what the cleaner takes already: the lines matter here, not who takes them."""
    texts = [dump(number, **around) for number in range(6)]
    rules = rules_from(tmp_path, texts, everything=True)
    assert literals(rules) == wanted
    assert all(rule["for"] == {"site": ["example.com"]} for rule in rules.values())


QUESTIONS = ["Where did you grow up?", "In a house.", "What do you miss?", "The sea."]
INGREDIENTS = ["200 g flour", "2 eggs, beaten", "1 pinch of salt"]
VERSE = ["Oh row, my brothers, row", "The tide is going out", "And the land lies low"]
STANDING = [
    "All times are those of the harbour clock and may be wrong in winter.",
    "The paper is printed on the island and carried across by boat at night.",
]

NOT_FOUND = [
    pytest.param([dump(1, tail=FOOTER)], id="one document"),
    pytest.param([dump(1, tail=FOOTER)] * 6, id="a folder of duplicates"),
    pytest.param([dump(number, tail=FOOTER) for number in range(2)], id="two texts prove nothing"),
    pytest.param(
        [
            dump(number, between=["So the tide comes in, and so it goes out."])
            for number in range(6)
        ],
        id="a refrain between the paragraphs",
    ),
    pytest.param(
        [
            dump(number, tail=["And so the tide comes in again, as it always did."])
            for number in range(6)
        ],
        id="a refrain at the end of each article of a series",
    ),
    pytest.param(
        [
            dump(number, head=["This is the seventh walk along the coast that nobody owns."])
            for number in range(6)
        ],
        id="the standing first sentence of a series",
    ),
    pytest.param(
        [dump(number, tail=["By Nora Feld"]) for number in range(6)], id="a recurring byline"
    ),
    pytest.param([dump(number, tail=["Nora"]) for number in range(6)], id="a signature"),
    pytest.param(
        [dump(number, between=["What happened then?"]) for number in range(6)],
        id="a question as a heading",
    ),
    pytest.param(
        [dump(number, between=["A.", "Q."]) for number in range(6)], id="letters say nothing"
    ),
    pytest.param(
        [dump(number, tail=QUESTIONS) for number in range(20)],
        id="short questions and answers",
    ),
    pytest.param(
        [dump(number, between=INGREDIENTS) for number in range(20)],
        id="ingredients between the paragraphs",
    ),
    pytest.param(
        [dump(number, tail=VERSE) for number in range(20)],
        id="verse at the end",
    ),
    pytest.param(
        [dump(number, tail=["Share this article", *QUESTIONS]) for number in range(20)],
        id="an interview below a button",
    ),
    pytest.param(
        [dump(number, tail=["Print this page", *INGREDIENTS]) for number in range(20)],
        id="a recipe below a button",
    ),
    pytest.param(
        [
            dump(number, tail=["Print this page", *INGREDIENTS, "© 2020 Example"])
            for number in range(20)
        ],
        id="a recipe between a button and the notice of the publisher",
    ),
    pytest.param(
        [dump(number, tail=["Share this article", *VERSE]) for number in range(20)],
        id="verse below a button",
    ),
    pytest.param(
        [dump(number, tail=[*VERSE, "© 2020 Example Media"]) for number in range(20)],
        id="verse above the notice of the publisher",
    ),
    pytest.param(
        [dump(number, tail=[*STANDING, "© 2020 Example Media"]) for number in range(20)],
        id="standing sentences above the notice of the publisher",
    ),
    pytest.param(
        [
            dump(number, tail=["Sea temperature unchanged.", "Tomorrow much the same."])
            for number in range(20)
        ],
        id="standing sentences of a report",
    ),
    pytest.param(
        ["\n\n".join([*story(1, 3), sentence(9000 + number), *FOOTER]) for number in range(6)],
        id="one text in six versions: a live blog",
    ),
    pytest.param(
        [
            f"Weather for day {number}\n\nSunny intervals are expected in the afternoon.\n\n"
            f"Temperatures will reach {number + 10} degrees at the harbour.\n\n"
            "Light winds will blow from the west all day long.\n"
            for number in range(8)
        ],
        id="reports that are all alike",
    ),
    pytest.param(
        [dump(number, tail=["x" * 1_000_000]) for number in range(3)], id="a line of a megabyte"
    ),
    pytest.param(
        [dump(number, tail=[f"© {number} \ud800 www.example.com"]) for number in range(3)],
        id="half a surrogate pair",
    ),
]


@pytest.mark.parametrize("texts", NOT_FOUND)
def test_the_article_and_what_may_be_its_own_is_not_taken(tmp_path, texts):
    rules = rules_from(tmp_path, texts)
    assert literals(rules) == set()
    assert [rule for rule in rules.values() if rule.get("status") != "preview"] == []


def test_a_refrain_stays_when_the_rules_are_used(tmp_path):
    """A footer below a refrain is learned, the refrain above it is not."""
    refrain = "And so the tide comes in again, as it always did."
    texts = [dump(number, tail=[refrain, *FOOTER]) for number in range(6)]
    path = write_rows(tmp_path / "dumps.jsonl", texts)
    rules = tmp_path / "learned.toml"
    rules.write_text(rule_file(learned(path).proposals, 6, 1))
    cleaned = Cleaner(rules=rules).clean(
        dump(9, tail=[refrain, *FOOTER]), url="https://example.com/9"
    )
    assert cleaned.text.rstrip().endswith(refrain)
    elsewhere = Cleaner(rules=rules).clean(dump(9, tail=FOOTER), url="https://example.org/9")
    assert elsewhere.text == Cleaner().clean(dump(9, tail=FOOTER)).text  # another site's


def test_a_last_sentence_above_a_footer_is_not_taken(tmp_path):
    last = "The trial continues."
    found = literals(
        rules_from(tmp_path, [dump(number, tail=[last, *FOOTER]) for number in range(20)])
    )
    assert found == set(FOOTER)


def test_what_known_lines_part_from_the_text_is_taken(tmp_path):
    """Above the notice the same sentences are the article's last ones, and stay."""
    tail = ["© 2020 Example Media", *STANDING, "www.example.com"]
    found = literals(rules_from(tmp_path, [dump(number, tail=tail) for number in range(20)]))
    assert set(STANDING) <= found


def test_the_commands_that_a_rule_file_names_exist():
    head, _, _ = rule_file([], 6, 1).partition("format =")
    named = re.findall(r"cleaner ([a-z]+)", head)
    assert {"learn", "explain", "review"} <= {*named}
    for command in named:
        assert (Path(cli.__file__).parent / f"{command}.py").exists()


PATTERNS = [
    pytest.param(
        [
            "Questions for Ada Moreno: amoreno{n}@example.com",
            "Questions for Ben Okafor: ben{n}@example.com",
        ],
        {"contact": ["amoreno@example.com"], "byline": ["Ada Moreno"]},
        id="a name and an address are captured",
    ),
    pytest.param(["Readers' letters to this page so far: {n}"], {}, id="a number"),
    pytest.param(
        ["Printed from page {n} of the Courier, www.example.com/{n}"], {}, id="an address"
    ),
]


@pytest.mark.parametrize(("lines", "captured"), PATTERNS)
def test_a_changing_part_becomes_a_pattern(tmp_path, lines, captured):
    texts = [dump(n, tail=[lines[n % len(lines)].format(n=n + 11)]) for n in range(8)]
    rules = rules_from(tmp_path, texts, everything=True)
    (rule,) = [rule for rule in rules.values() if "regex" in rule]
    (example,) = rule["removes"]
    assert "amoreno1" not in example  # made up
    path = tmp_path / "learned.toml"
    path.write_text(rule_file(learned(tmp_path / "dumps.jsonl", everything=True).proposals, 8, 1))
    new = lines[0].format(n=97)
    cleaned = Cleaner(rules=path, preview=True).clean(
        dump(50, tail=[new]), url="https://example.com/50"
    )
    assert new not in cleaned.text
    for field in captured:
        assert f"?P<{field}>" in rule["regex"]


def test_any_order_and_any_number_of_workers_give_the_same_rules(tmp_path):
    texts = [dump(n, head=FOOTER[:1], tail=[*FOOTER, f"Read today: {n}"]) for n in range(12)]
    one = rule_file(learned(write_rows(tmp_path / "a.jsonl", texts)).proposals, 1, 1)
    folder = tmp_path / "rows"
    folder.mkdir()
    rows = (tmp_path / "a.jsonl").read_text().splitlines(keepends=True)
    random.Random(7).shuffle(rows)
    for part in range(3):
        (folder / f"{part}.jsonl").write_text("".join(rows[part::3]))
    assert rule_file(learned(folder, workers=2, part=2000).proposals, 1, 1) == one


def test_without_addresses_each_folder_is_a_site(tmp_path):
    for site in ("courier", "gazette"):
        folder = tmp_path / "dumps" / site
        folder.mkdir(parents=True)
        for number in range(5):
            tail = [f"All about the {site} at www.{site}.example", *FOOTER]
            (folder / f"{number}.txt").write_text(dump(number + 20 * len(site), tail=tail))
    result = learned(tmp_path / "dumps")
    assert result.counts.sites == 2
    rules = rules_of(result)
    assert rules
    assert not any("for" in rule for rule in rules.values())  # nothing to limit them to
    assert {name.split("-")[0] for name in rules} == {"courier", "gazette"}
    named = learned(tmp_path / "dumps", site="example.com")
    assert named.counts.sites == 1


def test_several_languages_on_one_site(tmp_path):
    texts = [dump(n, tail=FOOTER) for n in range(6)]
    german = [
        "Lesen Sie unseren Hafenbrief",
        "Das Wetter an der Küste und auf See",
        "Mehr vom Kurier",
    ]
    texts += [dump(n + 30, tail=german) for n in range(6)]
    lines = literals(rules_from(tmp_path, texts, everything=True))
    assert {*FOOTER, *german} <= lines


def test_the_same_text_published_twice_counts_once(tmp_path):
    """Twins share every sentence, and one of them has another paragraph."""
    texts = []
    for number in range(4):
        lines = story(number, 5)
        texts += ["\n\n".join(lines), "\n\n".join([*lines, sentence(9000 + number)])]
    result = learned(write_rows(tmp_path / "dumps.jsonl", texts))
    assert result.proposals == []
    assert result.counts.repeated == 4


def test_rules_pass_their_check_and_do_what_they_say(tmp_path):
    texts = [dump(n, tail=[*FOOTER, "And so the tide comes in, as ever."]) for n in range(8)]
    write_rows(tmp_path / "dumps.jsonl", texts)
    done = cleaner("learn", "dumps.jsonl", "-o", "learned.toml", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("3 rules, 1 of them doubtful") or "rule" in done.stderr
    assert cleaner("rules", "check", "learned.toml", cwd=tmp_path).returncode == 0
    again = cleaner("learn", "dumps.jsonl", "-o", "learned.toml", cwd=tmp_path)
    assert again.returncode == 2
    assert again.stderr == (
        "cleaner: learned.toml: exists, and may hold your edits; give another, or --overwrite\n"
    )


def test_a_rule_learned_later_does_not_replace_one_in_use(tmp_path):
    """Both files are used together; of two rules with one name the later would win."""
    old, new = (f"Read our harbour letter at www.example.com every {day}" for day in ("week", "month"))
    for name, line in (("old", old), ("new", new)):
        write_rows(tmp_path / f"{name}.jsonl", [dump(n, tail=[line]) for n in range(8)])
    first = cleaner("learn", "old.jsonl", "-o", "a.toml", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    later = cleaner("learn", "new.jsonl", "-o", "b.toml", "--rules", "a.toml", cwd=tmp_path)
    assert later.returncode == 0, later.stderr
    (a,), (b,) = (
        tomllib.loads((tmp_path / name).read_text())["rule"] for name in ("a.toml", "b.toml")
    )
    assert b["id"] == f"{a['id']}-2"
    both = Cleaner(rules=[tmp_path / "a.toml", tmp_path / "b.toml"])
    for line in (old, new):
        assert line not in both.clean(dump(1, tail=[line]), url="https://example.com/a").text


def test_the_page_to_decide_on_is_named_next(tmp_path):
    write_rows(tmp_path / "dumps.jsonl", [dump(n, tail=FOOTER) for n in range(8)])
    done = cleaner("learn", "dumps.jsonl", "-o", "learned.toml", cwd=tmp_path)
    assert done.stderr.endswith(
        "  next: cleaner review learned.toml SOURCES -o review.html, to accept or refuse each rule\n"
    )


TRIAL = """format = 1
family = "trial"
[[rule]]
id = "tide"
why = "Perhaps a refrain."
status = "preview"
equals = ["And so the tide comes in, as ever."]
keeps = ["And so the tide comes in."]
"""


def test_rules_on_trial_act_only_with_preview(tmp_path):
    (tmp_path / "trial.toml").write_text(TRIAL)
    text = dump(1, tail=["And so the tide comes in, as ever."])
    for preview, is_there in ((False, True), (True, False)):
        cleaned = Cleaner(rules=tmp_path / "trial.toml", preview=preview).clean(text)
        assert ("as ever." in cleaned.text) is is_there
    for more, is_there in (((), True), (("--preview",), False)):
        done = cleaner("filter", "--rules", "trial.toml", *more, stdin=text, cwd=tmp_path)
        assert ("as ever." in done.stdout) is is_there, done.stderr


ACTIVE = TRIAL.replace('status = "preview"\n', "").replace('"trial"', '"active"')
NONE_ACTS = '1 rule given, and none acts without --preview: on trial (status = "preview")\n'


@pytest.mark.parametrize(
    ("options", "said"),
    [
        pytest.param(["--rules", "trial.toml"], NONE_ACTS, id="all on trial"),
        pytest.param(["--rules", "trial.toml", "--preview"], "", id="and asked for"),
        pytest.param(["--rules", "trial.toml", "--rules", "active.toml"], "", id="another acts"),
        pytest.param(["--rules", "active.toml"], "", id="none on trial"),
        pytest.param(["--rules", "trial.toml", "-q"], "", id="quiet"),
        pytest.param([], "", id="no rules of one's own"),
    ],
)
def test_a_run_says_it_where_no_given_rule_acts(tmp_path, options, said):
    (tmp_path / "trial.toml").write_text(TRIAL)
    (tmp_path / "active.toml").write_text(ACTIVE)
    (tmp_path / "a.txt").write_text(dump(1))
    done = cleaner("run", "a.txt", "-o", "out", "-j1", *options, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr.partition("1 of 1 documents")[0] == said


MESSAGES = [
    pytest.param(
        ["missing", "-o", "r.toml"], "cleaner: missing: No such file or directory", id="no source"
    ),
    pytest.param(
        [".", "-o", "rules"], "cleaner: rules: name a rule file, ending in .toml", id="no rule file"
    ),
    pytest.param(
        [".", "-o", "no/r.toml"], "cleaner: no/r.toml: there is no folder no", id="no folder"
    ),
    pytest.param(
        [".", "-o", "r.toml", "--url", "https://example.com"],
        'cleaner: --url: documents have their own; state it in a column "url"',
        id="one address for all",
    ),
    pytest.param(
        [".", "-o", "r.toml"],
        "nothing to propose: a line has to be in three different texts of a site "
        "(1 document, 1 site); nothing was written",
        id="one document",
    ),
    pytest.param(
        ["empty", "-o", "r.toml"],
        "nothing to propose: no document in the sources (0 documents, 0 sites); nothing was written",
        id="an empty folder",
    ),
]


@pytest.mark.parametrize(("arguments", "message"), MESSAGES)
def test_what_cannot_be_learned_from_is_said(tmp_path, arguments, message):
    (tmp_path / "one.txt").write_text(dump(1, tail=FOOTER))
    (tmp_path / "empty").mkdir()
    done = cleaner("learn", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, message + "\n")
    assert not (tmp_path / "r.toml").exists()


def test_a_source_that_breaks_off_costs_only_its_rest(tmp_path):
    texts = [dump(n, tail=FOOTER) for n in range(6)]
    path = write_rows(tmp_path / "dumps.jsonl", texts)
    with path.open("a") as file:
        file.write('{"text": "The ferry')
    done = cleaner("learn", path.name, "-o", "-", cwd=tmp_path)
    assert done.returncode == 3
    assert tomllib.loads(done.stdout)["rule"]
    assert "1 could not be read:" in done.stderr
    assert is_one_line("cleaner " + done.stderr)


def test_a_folder_that_is_read_only_is_named_before_anything_is_read(tmp_path, monkeypatch):
    """Whoever runs the tests may write anywhere, so the system's answer is given here."""
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(InputError, match=f"the folder {re.escape(str(tmp_path))} is read-only"):
        must_be_new_rules(str(tmp_path / "r.toml"), overwrite=False)


def test_what_an_editor_does_not_show_is_escaped_in_the_file():
    hidden = "\x7f\x85\u2028\u2029\u200e\u200f\u202a\u202e\u2066\u2069\ufeff"
    written = quoted(hidden)
    assert written.isascii()
    assert tomllib.loads(f"a = {written}")["a"] == hidden


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_nothing_behind(tmp_path, number):
    """It comes while standard input, which is copied first, is still open."""
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "cleaner", "learn", "-", "-o", "r.toml", "-j2"]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env=environment,
    )
    while not list(tmp_path.glob("cleaner-learn-*/stdin")):
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(number)
    process.wait(20)
    assert process.stderr.read() == "cleaner: interrupted; nothing was written\n"
    assert process.returncode == 128 + number
    assert list(tmp_path.iterdir()) == []


def test_workers_end_at_once_when_they_are_left_by_an_exception(tmp_path):
    workers = Workers(LearnJob((), workers=2), str(tmp_path), 1, 2)
    pool = workers._pool
    pool.submit(time.sleep, 60)
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt), workers:
        raise KeyboardInterrupt
    assert time.monotonic() - start < 30


NAMES = [
    ("www.example.co.uk", "example.co.uk"),
    ("news.example.com", "example.com"),
    ("example.com", "example.com"),
    ("harbour.wordpress.com", "harbour.wordpress.com"),
    ("a.b.example.org.au", "example.org.au"),
    ("127.0.0.1", "127.0.0.1"),
]


@pytest.mark.parametrize(("host", "domain"), NAMES)
def test_registered_domain(host, domain):
    assert registered_domain(host) == domain


MADE_UP = [
    ("Anna Keller is at a.keller@paper.example", "Ada Moreno is at amoreno@example.com"),
    (
        "Call +49 30 1234567 or visit https://paper.example/x",
        "Call 555-0100 or visit https://example.com/",
    ),
    ("Chapter 12 of 1984", "Chapter 12 of 1984"),
    ("The Anna Keller Prize", "The Ada Moreno"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "shown"), MADE_UP)
def test_examples_name_nobody(text, shown):
    assert made_up(text) == shown


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Posted at 07:17 on page 3", ["posted at \0number\0:\0number\0 on page \0number\0"]),
        ("Anna Keller can be reached at a@b.example", [
            "anna keller can be reached at \0email\0", "\0name\0 can be reached at \0email\0",
        ]),
        ("No changing part here", []),
        ("12:30", []),
        ("1 " * 30, []),
    ],
)  # fmt: skip
def test_line_patterns(text, keys):
    assert [pattern.key for pattern in line_patterns(text)] == keys


def test_words_and_keys():
    assert (count_words("two words"), count_words("港湾の天気予報です")) == (2, 4)
    assert line_key("• “Read” More …") == '"read" more'


def test_a_pool_too_large_for_one_rule_is_cut_between_lines_that_never_stand_together(monkeypatch):
    """Two lists of headlines, of which the lines of one and of the other come by turns."""
    monkeypatch.setattr(blocks, "MOST_LINES", 2)
    lines = {
        number: Candidate(number, 0, [f"Line {number}"], texts=10 - number, places=Counter(tail=1))
        for number in range(1, 5)
    }
    lines[1].after[3] = lines[2].after[4] = 1  # too seldom for a block
    pools = [[line.number for line in pool] for pool in blocks.pools(lines)]
    assert pools == [[1, 3], [2, 4]]
    monkeypatch.setattr(blocks, "MOST_LINES", 4)
    assert [[line.number for line in pool] for pool in blocks.pools(lines)] == [[1, 3, 2, 4]]
