"""`cleaner review`: what it sees in a sample of documents, and what it makes of bad input."""

import json
import os
import random
import signal
import subprocess
import sys
import time
import tomllib

import pytest
from command import cleaner, is_one_line
from site_dumps import FOOTER, MENU, dump, write_rows

from cleaner.errors import InputError, RuleError
from cleaner.matching.parse import parse
from cleaner.reviewing import ReviewJob, render, review
from cleaner.reviewing.rule_words import in_words, pattern_in_words
from cleaner.reviewing.smallest import Smallest

HEAD = 'format = 1\nfamily = "mine"\n'


def rule(id, keys, *, why="Under every story."):
    return f'\n[[rule]]\nid = "{id}"\nwhy = "{why}"\n{keys}\n'


LETTER = rule("letter", 'equals = ["Read our harbour letter every Friday"]\nkeeps = ["A letter."]')
PAGE = rule(
    "page",
    "regex = '''Page \\d{1,4} of \\d{1,4} in the archive'''\nremoves = [\"Page 4 of 97 in the archive\"]\nkeeps = [\"Page 4\"]",
)


def evidence(tmp_path, rules, texts, *, options=None, names=None, site="example.com"):
    """What a review of `rules` sees in `texts`, by id."""
    (tmp_path / "mine.toml").write_text(HEAD + rules, encoding="utf-8")
    source = tmp_path / "rows.jsonl"
    source.unlink(missing_ok=True)
    write_rows(source, texts, site=site)
    found = review(ReviewJob(str(tmp_path / "mine.toml"), (str(source),), **(options or {})))
    return {name.partition("/")[2]: one for name, one in found.evidence.items()}


def counts(one):
    return {
        name: getattr(one, name)
        for name in ("documents", "lines", "only", "by_rules", "by_judge", "shared")
        if getattr(one, name)
    }


SEEN = [
    pytest.param(LETTER, {"tail": FOOTER}, {"letter": {"documents": 6, "lines": 6, "only": 6}},
                 id="lines that stay without the rule"),
    pytest.param(rule("ad", 'equals = ["Advertisement"]'), {"tail": ("Advertisement",)},
                 {"ad": {"documents": 6, "lines": 6, "by_rules": 6}}, id="lines that a built-in rule takes"),
    pytest.param(rule("ad", 'equals = ["Advertisement", "Read our harbour letter every Friday"]'),
                 {"tail": (*FOOTER, "Advertisement")},
                 {"ad": {"documents": 6, "lines": 12, "only": 6, "by_rules": 6}}, id="some of each"),
    pytest.param(LETTER + rule("again", 'starts = ["Read our harbour letter"]'), {"tail": FOOTER},
                 {"letter": {"documents": 6, "lines": 6, "only": 6, "shared": 6},
                  "again": {"documents": 6, "lines": 6, "only": 6, "shared": 6}}, id="two rules take the same"),
    pytest.param(LETTER.replace("why", 'status = "preview"\nwhy'), {"tail": FOOTER},
                 {"letter": {"documents": 6, "lines": 6, "only": 6}}, id="a rule on trial acts"),
    pytest.param(LETTER + 'for = { site = ["other.example"] }', {"tail": FOOTER}, {"letter": {}},
                 id="a rule for another site takes nothing"),
    pytest.param(LETTER + 'where = { zone = "head", within = 2 }', {"tail": FOOTER}, {"letter": {}},
                 id="a line in another place stays"),
    pytest.param(rule("cut", 'scope = "span"\ncontains = ["every Friday"]'),
                 {"between": ("The harbour office sells its tickets every Friday, and it is open until noon.",)},
                 {"cut": {"documents": 6, "lines": 6, "only": 6}}, id="a part of a line"),
    pytest.param(LETTER, {}, {"letter": {}}, id="nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("rules", "around", "expected"), SEEN)
def test_what_a_rule_takes(tmp_path, rules, around, expected):
    seen = evidence(tmp_path, rules, [dump(n, **around) for n in range(6)])
    assert {id: counts(one) for id, one in seen.items()} == expected


def test_where_its_lines_stand(tmp_path):
    letter = FOOTER[0]
    texts = [dump(1, head=(letter,)), dump(2, between=(letter,)), dump(3, tail=(letter,)), dump(4, tail=(letter,))]
    seen = evidence(tmp_path, LETTER, texts)["letter"]
    assert seen.places == {"above": 1, "between": 1, "below": 2}
    assert [one.document for one in seen.between] == ["example.com-1"]


def test_an_example_has_the_lines_around(tmp_path):
    text = dump(1, tail=(FOOTER[0], "The harbour office is closed on Sundays and it sells no tickets."))
    (example,) = evidence(tmp_path, LETTER, [text])["letter"].examples
    lines = text.rstrip().split("\n\n")
    assert [(line.text, line.state) for line in example.lines] == [
        (lines[-4][:240], "kept"), (lines[-3][:240], "kept"), (FOOTER[0], "taken"), (lines[-1], "kept"),
    ]  # fmt: skip
    assert (example.site, example.document) == ("example.com", "example.com-0")


def test_lines_like_its_own_that_stay(tmp_path):
    near = "Read our harbour letter every Friday, said the harbour office"
    rules = LETTER + 'where = { zone = "tail", within = 1 }'
    seen = evidence(tmp_path, rules, [dump(1, between=(near,)), dump(2, between=(FOOTER[0],))])["letter"]
    assert [(one.text, one.matches) for one in seen.near] == [(FOOTER[0], True), (near, False)]
    assert seen.lines == 0


def test_the_different_lines_are_counted(tmp_path):
    texts = [dump(n, tail=(f"Page {n // 2} of 97 in the archive",)) for n in range(8)]
    seen = evidence(tmp_path, PAGE, texts)["page"]
    assert sorted((one.text, one.times) for one in seen.texts) == [
        (f"Page {n} of 97 in the archive", 2) for n in range(4)
    ]
    many = [dump(n, tail=(f"Page {n} of 97 in the archive",)) for n in range(60)]
    seen = evidence(tmp_path, PAGE, many)["page"]
    assert len(seen.texts) == 40
    assert seen.texts.is_full


def test_a_rule_that_others_leave_nothing_is_told_so(tmp_path):
    rules = LETTER + rule("top", 'equals = ["Read our harbour letter every Friday"]\nwhere = { zone = "head", within = 1 }')
    seen = evidence(tmp_path, rules, [dump(n, tail=FOOTER) for n in range(4)])
    assert (seen["top"].left, seen["top"].left_gone, seen["top"].left_names) == (4, 4, {"mine/letter": 4})
    page = render(review(ReviewJob(str(tmp_path / "mine.toml"), (str(tmp_path / "rows.jsonl"),))))
    words = "It matches 4 lines, but does not apply there; 4 are removed by others (mine/letter)."
    assert f"The rule removed nothing in these documents. {words}" in page


@pytest.mark.slow
def test_the_page_is_the_same_in_any_order_and_in_any_parts(tmp_path):
    texts = [
        dump(n, head=MENU, tail=(*FOOTER, f"Page {n} of 97 in the archive")[: 1 + n % 4], between=FOOTER[n % 3 :][:1])
        for n in range(50)
    ]
    (tmp_path / "mine.toml").write_text(HEAD + LETTER + PAGE)
    rows = write_rows(tmp_path / "rows.jsonl", texts).read_text().splitlines(keepends=True)
    pages = []
    for seed, part in ((0, 1 << 22), (1, 1 << 14), (2, 5000)):
        random.Random(seed).shuffle(rows)
        (tmp_path / "rows.jsonl").write_text("".join(rows))
        job = ReviewJob(str(tmp_path / "mine.toml"), (str(tmp_path / "rows.jsonl"),), part=part)
        pages.append(render(review(job)))
    assert pages[0] == pages[1] == pages[2]


def test_the_smallest_are_kept_whatever_comes_first():
    numbers = list(range(100))
    for seed in range(5):
        random.Random(seed).shuffle(numbers)
        some = Smallest(7)
        for number in numbers:
            some.add(number, str(number))
        assert list(some) == list("0123456")


@pytest.mark.slow
def test_the_page_of_a_thousand_rules_is_small(tmp_path):
    lines = [f"Harbour notice number {n} is on the board" for n in range(1000)]
    rules = "".join(rule(f"notice-{n}", f'equals = ["{line}"]') for n, line in enumerate(lines))
    (tmp_path / "mine.toml").write_text(HEAD + rules)
    write_rows(tmp_path / "rows.jsonl", [dump(n, tail=lines[n::8][:100]) for n in range(8)] * 4)
    page = render(review(ReviewJob(str(tmp_path / "mine.toml"), (str(tmp_path / "rows.jsonl"),))))
    assert len(page) < 4_000_000
    assert "1,000 rules, tried on 32 documents. There are many rules, so two examples of each can be shown." in page
    assert page.count("<article") == 1000


WORDS = [
    ('equals = ["One text"]', "Takes out a line that is exactly this text."),
    ('equals = ["One", "Two"]', "Takes out a line that is exactly one of these 2 texts."),
    ('starts = ["One text"]\nwhere = { zone = "tail", within = 5 }',
     "Takes out a line that begins with this text, in the last 5 lines of a text."),
    ('equals = ["One", "Two"]\nscope = "run"\nlines = 2',
     "Takes out a line that is exactly one of these 2 texts, only where 2 such lines or more stand next to each other."),
    ('contains = ["One"]\nscope = "span"', "Takes out only the part that matches, of a line with these words in it."),
    ('starts = ["One"]\nscope = "block"\nuntil = "x"\nlines = 9\nremoves = ["One\\nx"]',
     "Takes out a line that begins with this text and those below it, 9 lines at most."),
    ('ends = ["One"]\naction = "protect"', "Protects from every other rule a line that ends with this text."),
    ('equals = ["One"]\nfor = { site = ["example.com"], lang = ["en"] }\nlevel = "thorough"\nmax_words = 4',
     "Takes out a line that is exactly this text, of 4 words at most, on example.com only, in texts in en, at level thorough."),
]  # fmt: skip


@pytest.mark.parametrize(("keys", "words"), WORDS)
def test_a_rule_in_words(keys, words):
    (parsed,) = parse([[("a.toml", HEAD + rule("a", keys))]]).rules
    assert in_words(parsed) == words


PATTERNS = [
    (r"\W{0,4}Page \d{1,4} of \d{1,10}\W{0,4}", "Page ‹number› of ‹number›"),
    (r"\W{0,4}(?P<byline>\p{Lu}[\p{L}.’'-]{0,30}(?: [\p{L}.’'-]{1,31}){1,3}) is at "
     r"(?P<contact>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})\W{0,4}", "‹name› is at ‹e-mail address›"),
    (r"Don['‘’ʼ´′]t miss it\!", "Don't miss it!"),
    (r"(?:one|two)", None),
    (r"a.*", None),
    (r"\w+", None),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "words"), PATTERNS)
def test_a_pattern_in_words(pattern, words):
    assert pattern_in_words(pattern) == words


# ------------------------------------------------------------------ the command


@pytest.fixture
def place(tmp_path):
    (tmp_path / "mine.toml").write_text(HEAD + LETTER)
    (tmp_path / "courier").mkdir()
    for n in range(3):
        (tmp_path / "courier" / f"{n}.txt").write_text(dump(n, tail=FOOTER))
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.toml").write_text(HEAD + rule("a", 'equals = ["One"]\nremoves = ["Two"]'))
    (tmp_path / "kept.html").write_text("kept")
    return tmp_path


MESSAGES = [
    (["mine.toml", "empty", "-o", "r.html"],
     "cleaner: empty: no document in it; name the dumps or pages that the rules are for\n"),
    (["mine.toml", "nowhere", "-o", "r.html"], "cleaner: nowhere: No such file or directory\n"),
    (["nothing.toml", "courier", "-o", "r.html"], "cleaner: nothing.toml: No such file or directory\n"),
    (["courier", "courier", "-o", "r.html"], "cleaner: courier: is a folder; name one rule file in it\n"),
    (["broken.toml", "courier", "-o", "r.html"],
     'cleaner: broken.toml:8: rule "mine/a": removes: does not act on \'Two\': no `equals` matches it\n'),
    (["mine.toml", "courier", "-o", "mine.toml"], "cleaner: mine.toml: name a page, ending in .html\n"),
    (["mine.toml", "courier", "-o", "courier/r.html"],
     "cleaner: courier/r.html: is inside the input courier; give a place outside of it\n"),
    (["mine.toml", "courier", "-o", "none/r.html"], "cleaner: none/r.html: there is no folder none\n"),
    (["mine.toml", "courier", "-o", "r.html", "--site", " "], "cleaner: --site: give a name, such as example.com\n"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "message"), MESSAGES)
def test_what_cannot_be_reviewed_is_said(place, arguments, message):
    done = cleaner("review", *arguments, cwd=place)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)
    assert not (place / "r.html").exists()
    assert (place / "mine.toml").read_text() == HEAD + LETTER


def test_one_address_for_all_documents_is_refused_and_not_offered(place):
    options = ["-o", "r.html", "--url", "https://example.com"]
    done = cleaner("review", "mine.toml", "courier", *options, cwd=place)
    assert (done.returncode, done.stderr) == (
        2, 'cleaner: --url: documents have their own; state it in a column "url"\n',
    )  # fmt: skip
    assert "--url" not in cleaner("review", "--help").stdout


def test_a_dump_is_not_replaced_by_the_page(place):
    dump_page = place / "page.html"
    dump_page.write_text("<title>Review of the year</title><p>It was long.</p>")
    before = dump_page.read_bytes()
    done = cleaner("review", "mine.toml", "page.html", "-o", "page.html", cwd=place)
    assert (done.returncode, done.stderr) == (
        2, "cleaner: page.html: exists, and is no page of cleaner review; give another name\n",
    )  # fmt: skip
    assert dump_page.read_bytes() == before
    dump_page.unlink()
    for _ in range(2):
        done = cleaner("review", "mine.toml", "courier", "-o", "page.html", cwd=place)
        assert done.returncode == 0, done.stderr
    dump_page.unlink()


def test_what_it_says_at_its_end(place):
    with (place / "mine.toml").open("a") as file:
        file.write(rule("never", 'equals = ["Nobody wrote this"]'))
    done = cleaner("review", "mine.toml", "courier", "-o", "r.html", cwd=place)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == (
        "2 rules tried on 3 documents: r.html\n  1 rule removed nothing in them\n"
        "  next: open r.html in a browser, save decisions.json there, then\n"
        "  cleaner rules apply decisions.json mine.toml\n"
    )
    page = (place / "r.html").read_text()
    assert "The rule removed nothing in these documents." in page
    assert cleaner("review", "mine.toml", "courier", "-o", "-", "-q", cwd=place).stdout == page


def test_a_document_that_cannot_be_read_costs_only_itself(place):
    with (place / "courier" / "rows.jsonl").open("w") as file:
        file.write(json.dumps({"text": dump(9, tail=FOOTER)}) + "\n{broken\n")
    done = cleaner("review", "mine.toml", "courier", "-o", "r.html", cwd=place)
    assert done.returncode == 3
    assert "4 documents: r.html\n  1 could not be read:\n" in done.stderr
    assert "tried on 4 documents, 1 more could not be read" in (place / "r.html").read_text()
    os.remove(place / "courier" / "rows.jsonl")


def test_standard_input_another_column_and_a_site(place):
    (place / "mine.toml").write_text(HEAD + LETTER)
    rows = "".join(json.dumps({"body": dump(n, tail=FOOTER)}) + "\n" for n in range(3))
    options = ["--field", "text=body", "--site", "harbour.example"]
    done = cleaner("review", "mine.toml", "-", "-o", "-", *options, stdin=rows, cwd=place)
    assert done.returncode == 0, done.stderr
    assert "· harbour.example" in done.stdout


@pytest.mark.parametrize("name", ["mine.toml", "./mine.toml"])
def test_rules_that_settings_name_are_not_counted_as_there_already(place, name):
    (place / "cleaner.toml").write_text(f'rules = ["{name}"]\n')
    done = cleaner("review", "mine.toml", "courier", "-o", "-", cwd=place)
    assert "<b>3</b> of the 3 lines would stay without the rule" in done.stdout


def test_a_rule_file_with_a_mistake_is_named(tmp_path):
    (tmp_path / "mine.toml").write_text("format = 1\n")
    with pytest.raises(RuleError, match=r"no \[\[rule\]\]"):
        review(ReviewJob(str(tmp_path / "mine.toml"), (str(tmp_path),)))
    (tmp_path / "mine.toml").write_bytes(b"\xff")
    with pytest.raises(RuleError, match="not UTF-8"):
        review(ReviewJob(str(tmp_path / "mine.toml"), (str(tmp_path),)))
    with pytest.raises(InputError, match="is a folder"):
        review(ReviewJob(str(tmp_path), (str(tmp_path),)))


def test_the_messages_are_lines_of_ours(place):
    done = cleaner("review", "mine.toml", "empty", "-o", "r.html", cwd=place)
    assert is_one_line(done.stderr)


# ------------------------------------------------------------------ what was refused


def refusing(rules, name, fingerprint="sha256:0"):
    """Decisions that refuse some rules of a learned file, as the page saves them."""
    decisions = [
        {
            "rule": f"learned/{one['id']}",
            "decision": "refuse",
            "takes": {key: one[key] for key in ("equals", "regex", "scope", "for") if key in one},
        }
        for one in rules
    ]
    made = {"format": "cleaner-decisions", "version": 1, "rules": name, "fingerprint": fingerprint}
    return json.dumps({**made, "decisions": decisions})


@pytest.mark.parametrize("site", [None, "example.com"])
def test_what_was_refused_is_not_proposed_again(tmp_path, site):
    texts = [dump(n, head=MENU, tail=(*FOOTER, f"Page {n} of 97 in the archive")) for n in range(12)]
    write_rows(tmp_path / "rows.jsonl", texts, site=site)
    learned = tomllib.loads(cleaner("learn", "rows.jsonl", "-o", "-", cwd=tmp_path).stdout)["rule"]
    assert {"run", None} == {one.get("scope") for one in learned}
    assert any("regex" in one for one in learned)
    for refused in learned:
        (tmp_path / "decisions.json").write_text(refusing([refused], "learned.toml"))
        done = cleaner("learn", "rows.jsonl", "-o", "-", "--refused", "decisions.json", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        others = [takes(one) for one in learned if one != refused]
        assert [takes(one) for one in tomllib.loads(done.stdout)["rule"]] == others


def takes(one):
    return one.get("equals"), one.get("regex"), one.get("scope")


def test_what_was_refused_on_another_site_is_proposed(tmp_path):
    write_rows(tmp_path / "rows.jsonl", [dump(n, tail=FOOTER) for n in range(8)])
    before = cleaner("learn", "rows.jsonl", "-o", "-", cwd=tmp_path).stdout
    rules = [{**one, "for": {"site": ["other.example"]}} for one in tomllib.loads(before)["rule"]]
    (tmp_path / "decisions.json").write_text(refusing(rules, "x.toml"))
    assert cleaner("learn", "rows.jsonl", "-o", "-", "--refused", "decisions.json", cwd=tmp_path).stdout == before
    (tmp_path / "decisions.json").write_text("{}")
    done = cleaner("learn", "rows.jsonl", "-o", "-", "--refused", "decisions.json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "decisions.json: no decisions" in done.stderr


def test_a_signal_leaves_nothing_behind(place):
    """It comes while standard input, which is copied first, is still open."""
    folder = place / "temporary"
    folder.mkdir()
    command = [sys.executable, "-m", "cleaner", "review", "mine.toml", "-", "-o", "r.html"]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=place, env={**os.environ, "TMPDIR": str(folder)}
    )
    while not list(folder.glob("cleaner-review-*/stdin")):
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    process.wait(20)
    assert process.stderr.read() == "cleaner: interrupted; nothing was written\n"
    assert process.returncode == 128 + signal.SIGTERM
    assert list(folder.iterdir()) == []
    assert not (place / "r.html").exists()
