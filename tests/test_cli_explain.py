"""`cleaner explain`: each line, kept or removed, and why."""

import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from command import CLEANER, DUMP, STORY, cleaner
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.explaining import explain
from cleaner.text.printable import printable
from cleaner.writers import explain_html, explain_text

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
HOSTILE = "Advertisement\n\n\x1b[31mred\x1b[m <script>alert(1)</script> \u202e & co\n\n" + STORY


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="module")
def ready():
    return Cleaner()


def explained(ready, raw):
    cleaned = ready.clean(raw)
    return cleaned, explain(cleaned, ready)


def test_every_line_is_explained():
    lines = json.loads(cleaner("explain", "--to", "json", stdin=DUMP).stdout)["lines"]
    assert [line["number"] for line in lines] == list(range(1, DUMP.count("\n") + 1))
    gone = [line for line in lines if not line["kept"] and line["text"]]
    assert [line["text"] for line in gone[:2]] == ["Advertisement", "Advertisement"]
    assert all(line["by"] for line in gone)
    assert "".join(line["text"] + "\n" for line in lines if line["kept"]) == STORY


def test_a_near_miss_names_the_rule_and_what_stopped_it(tmp_path):
    (tmp_path / "own.toml").write_text(
        'format = 1\nfamily = "own"\n'
        '[[rule]]\nid = "tail"\nwhy = "Ours."\nequals = ["xyzzy plugh"]\n'
        'where = { zone = "tail", within = 1 }\nremoves = ["xyzzy plugh"]\nkeeps = ["no"]\n'
        '[[rule]]\nid = "long"\nwhy = "Ours."\ncontains = ["plover egg"]\nmax_words = 2\n'
        'removes = ["plover egg"]\nkeeps = ["no"]\n'
        '[[rule]]\nid = "bold"\nwhy = "Ours."\nequals = ["frotz"]\nlevel = "thorough"\n'
        'removes = ["frotz"]\nkeeps = ["no"]\n'
        '[[rule]]\nid = "safe"\nwhy = "Ours."\nstarts = ["gnusto"]\nunless = ["rezrov"]\n'
        'removes = ["gnusto"]\nkeeps = ["no"]\n'
        '[[rule]]\nid = "cue"\nwhy = "Ours."\nneeds = ["vorpal"]\nregex = "vorpal [0-9]+"\n'
        'removes = ["vorpal 1"]\nkeeps = ["no"]\n'
    )
    raw = (
        f"Xyzzy plugh\n\nA plover egg for supper.\n\nFrotz\n\nGnusto and rezrov\n\n"
        f"A vorpal blade\n\n{STORY}"
    )
    done = cleaner(
        "explain", "--rules", "own.toml", "--disable", "judge", "--to", "json", stdin=raw
    )
    near = {line["text"]: dict(line["near"]) for line in json.loads(done.stdout)["lines"]}
    assert near["Xyzzy plugh"]["own/tail"] == "applies only to the last 1 line"
    assert near["A plover egg for supper."]["own/long"].startswith("5 words, at most 2")
    assert near["Frotz"]["own/bold"] == "acts at level thorough"
    assert near["Gnusto and rezrov"]["own/safe"] == "unless: rezrov"
    assert near["A vorpal blade"]["own/cue"] == "cue word present, pattern did not match"


def test_text_output_shows_every_line_and_its_reason():
    out = cleaner("explain", stdin=DUMP).stdout
    assert re.search(
        r"^    1 - Advertisement\n        removed by ads/label(, judge/before)?$", out, re.M
    )
    assert not re.search(r"^ +\d+ -$", out, re.M)  # a removed blank line is not shown
    for line in filter(None, STORY.splitlines()):
        assert re.search(rf"^ +\d+   {re.escape(line)}$", out, re.M)
    assert re.search(r"^\d+ lines: [56] kept, \d+ removed, \d+ blank\nremoved by ads/label 2", out, re.M)


def numbers_of(summary):
    """The numbers of the summary: (all, kept, removed, blank), and those of what removed."""
    first, second = summary[:2]
    lines = [int(number) for number in re.findall(r"(\d+) (?:line|kept|removed|blank)", first)]
    return lines, [int(number) for number in re.findall(r" (\d+)(?:,|$)", second)]


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("name", ["copied-page.txt", "blog-post.txt", "grain-wire.txt", "page"])
def test_the_sums_add_up(ready, name, form):
    raw = ROLES if name == "page" else (ROOT / "seeds" / name).read_text()
    cleaned, lines = explained(ready, raw)
    if form == "text":
        told = explain_text.render(cleaned, lines, colour=False).splitlines()
        told = told[next(n for n, line in enumerate(told) if re.match(r"\d+ lines: ", line)) :]
    else:
        told = re.findall(r"<p>(.*?)</p>", explain_html.render(cleaned, lines))
        told = told[next(n for n, line in enumerate(told) if re.match(r"\d+ lines: ", line)) :]
    (total, kept, removed, blank), by = numbers_of(told)
    assert total == len(lines) == kept + removed + blank
    assert removed == sum(by) > 0
    assert kept == len([line for line in cleaned.text.splitlines() if line.strip()])


def test_a_line_cut_in_part_counts_as_kept(tmp_path):
    (tmp_path / "own.toml").write_text(
        'format = 1\nfamily = "own"\n[[rule]]\nid = "x"\nwhy = "Ours."\nscope = "span"\n'
        'contains = ["(xyzzy)"]\n'
    )
    done = cleaner("explain", "--rules", "own.toml", "--disable", "judge", stdin="A (xyzzy) b.\n\nC.\n")
    assert "~ A [-(xyzzy)-] b." in done.stdout
    assert "\n3 lines: 2 kept (1 of them in part), 0 removed, 1 blank\n" in done.stdout


OTHERS = (
    'format = 1\nfamily = "own"\n'
    '[[rule]]\nid = "german"\nwhy = "Ours."\nequals = ["Sold out until March"]\nfor = { lang = ["de"] }\n'
    '[[rule]]\nid = "site"\nwhy = "Ours."\nequals = ["Sold out until March"]\nfor = { site = ["example.com"] }\n'
    '[[rule]]\nid = "cue"\nwhy = "Ours."\nneeds = ["brass"]\nregex = "brass!"\nremoves = ["brass!"]\n'
)
BOLD = '[[rule]]\nid = "bold"\nwhy = "Ours."\nequals = ["Sold out until March"]\nlevel = "thorough"\n'


@pytest.mark.parametrize("form", ["text", "html"])
def test_distant_near_misses_are_shown_on_request(tmp_path, form):
    (tmp_path / "own.toml").write_text(OTHERS)
    raw = (ROOT / "seeds" / "copied-page.txt").read_text() + "\nBrass lamps, forty years old\n"
    command = ["explain", "--rules", "own.toml", "--disable", "judge", "--to", form]
    assert "own/" not in cleaner(*command, stdin=raw).stdout
    everything = cleaner(*command, "--all", stdin=raw).stdout
    assert "own/german nearly matched: for de, the text is en" in everything
    assert "own/site nearly matched: for example.com only" in everything
    assert "own/cue nearly matched: cue word present" in everything
    (tmp_path / "own.toml").write_text(OTHERS + BOLD)
    assert "kept; own/bold nearly matched: acts at level thorough" in cleaner(*command, stdin=raw).stdout


@pytest.mark.parametrize("form", ["text", "html"])
def test_a_candidate_that_says_the_same_is_shown_on_request(form):
    raw = (ROOT / "seeds" / "copied-page.txt").read_text()
    told = cleaner("explain", "--to", form, stdin=raw).stdout
    assert "says the same" not in told
    assert "publisher" in told
    everything = cleaner("explain", "--to", form, "--all", stdin=raw).stdout
    assert 1 <= everything.count("line 68, text/publisher/rights; rejected: says the same") <= 1


def test_a_line_that_the_judge_took_for_a_disabled_rule_says_so():
    raw = (ROOT / "seeds" / "copied-page.txt").read_text()
    out = cleaner("explain", "--disable", "newsletter", "--disable", "ads", stdin=raw).stdout
    note = "is disabled; the judge removed the line instead (--disable judge)"
    assert f"newsletter/label {note}" in out
    assert f"ads/label {note}" not in out  # the line inside the article stays now
    assert note not in cleaner("explain", stdin=raw).stdout
    alone = cleaner("explain", "--disable", "newsletter", "--disable", "judge", stdin=raw).stdout
    assert "the judge removed" not in alone
    rows = json.loads(cleaner("explain", "--disable", "newsletter", "--to", "json", stdin=raw).stdout)["lines"]
    assert [row["text"] for row in rows if "newsletter/label" in row["disabled"]] == ["Enter your email"]


@pytest.mark.parametrize("name", ["copied-page.txt", "blog-post.txt", "harbour-talks.txt"])
def test_a_terminal_of_80_columns_is_enough(ready, name):
    cleaned, lines = explained(ready, (ROOT / "seeds" / name).read_text())
    shown = explain_text.render(cleaned, lines, colour=False, width=80).splitlines()
    body = shown[: shown.index("", max(n for n, line in enumerate(shown) if line[:8].strip().isdigit()))]
    assert max(map(len, body)) <= 80
    whole = explain_text.render(cleaned, lines, colour=False)
    assert " ".join(" ".join(shown).split()) == " ".join(whole.split())


@pytest.mark.parametrize("form", ["text", "html"])
def test_untrusted_text_is_escaped(form):
    out = cleaner("explain", "--to", form, stdin=HOSTILE).stdout
    assert "\x1b" not in out
    assert "\u202e" not in out
    if form == "html":
        assert "<script" not in out
        assert "&lt;script&gt;" in out
        assert "default-src 'none'" in out
        assert not re.search(r'src=|href="(?!#)|url\(|@import', out)


def test_the_page_is_complete_and_marks_removed_lines():
    out = cleaner("explain", "--to", "html", stdin=DUMP).stdout
    assert out.startswith("<!doctype html>")
    assert out.endswith("</html>\n")
    gone = re.findall(r'<section class="removed">.*?</section>', out)
    texts = [text for run in gone for text in re.findall(r'<span dir="auto">(.*?)</span>', run)]
    assert texts == [line for line in DUMP.splitlines() if line and line not in STORY]
    assert all("<b>" in run for run in gone)
    assert "<b>ads/label</b>" in gone[0]
    kept = re.findall(r'<section class="kept">.*?<span dir="auto">(.*?)</span>', out)
    assert kept == [line for line in STORY.splitlines() if line]


def test_a_reason_shared_by_many_lines_is_given_once():
    menu = "".join(f"<li><a href=/{n}>Item {n}</a>" for n in range(9))
    page = f"<html><body><nav><ul>{menu}</ul></nav><article><p>" + STORY.replace("\n\n", "<p>")
    out = cleaner("explain", "--as", "html", stdin=page).stdout
    assert len(re.findall(r"^ +\d+ - Item \d  \(as above\)$", out, re.M)) == 8
    assert out.count("mostly links") == 1
    html = cleaner("explain", "--as", "html", "--to", "html", stdin=page).stdout
    (run,) = re.findall(r'<section class="removed short">.*?</section>', html)
    assert re.findall(r">(Item \d)<", run) == [f"Item {n}" for n in range(9)]
    told = json.loads(cleaner("explain", "--as", "html", "--to", "json", stdin=page).stdout)[
        "lines"
    ]
    assert sum("mostly links" in line["reasons"] for line in told) == 9


ROLES = f"""<!doctype html><html><head><title>The bridge is open again</title>
<meta name="author" content="Ada Moreno"><meta name="description" content="A school class was the first to cross it.">
</head><body><header><div class="teaser"><a href=/>A school class was the first to cross it.</a></div></header>
<article><h1>The bridge is open again</h1><p class="byline">By Ada Moreno</p>
<p>{STORY.split(chr(10) + chr(10))[0]}</p>
<figure><img src=a.jpg><figcaption>The bridge in May.</figcaption></figure>
<p>{STORY.split(chr(10) + chr(10))[1]}</p><p>{STORY.split(chr(10) + chr(10))[2]}</p></article>
<footer>Copyright © 2026 Example Media, LLC. All rights reserved.</footer></body></html>"""


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The bridge is open again", "the page's own title"),
        ("A school class was the first to cross it.", "the standfirst"),
        ("By Ada Moreno", "a byline"),
        ("The bridge in May.", "a caption"),
    ],
)
def test_a_removed_line_is_named_by_its_role(ready, text, role):
    _, lines = explained(ready, ROLES)
    assert [(line.text, line.kept) for line in lines if role in line.reasons] == [(text, False)]
    (line,) = [line for line in lines if line.text == text]
    assert line.reasons[0] == role


def test_colour_only_for_a_terminal():
    assert "\x1b[" not in cleaner("explain", stdin=DUMP).stdout
    command = f"{shlex.quote(CLEANER)} explain a.txt"
    open("a.txt", "w").write(DUMP)  # noqa: SIM115
    done = subprocess.run(["script", "-qec", command, "/dev/null"], capture_output=True)
    assert b"\x1b[31mAdvertisement" in done.stdout
    quiet = subprocess.run(
        ["script", "-qec", f"NO_COLOR=1 {command}", "/dev/null"], capture_output=True
    )
    assert b"\x1b[31m" not in quiet.stdout


def test_explaining_changes_nothing(ready):
    cleaned, lines = explained(ready, DUMP)
    before = cleaned.record()
    explain_html.render(cleaned, lines), explain_text.render(cleaned, lines, colour=True)
    assert cleaned.record() == before == ready.clean(DUMP).record()


@given(st.text(st.characters(exclude_categories=())))
def test_printable(text):
    assert printable(text).isprintable()
    assert printable(printable(text)) == printable(text)


def test_the_page_opens_in_a_browser_unchanged(tmp_path):
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium on this machine")
    page = cleaner("explain", "--to", "html", stdin=ROLES).stdout
    (tmp_path / "page.html").write_text(page)
    done = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         f"--user-data-dir={tmp_path}/profile", "--window-size=400,900",
         f"--screenshot={tmp_path}/page.png", "--dump-dom", f"file://{tmp_path}/page.html"],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (tmp_path / "page.png").stat().st_size > 5000
    for sign in ("<section", "<p ", "<small", "<tr", "<rect", "<td"):  # the parser moved nothing
        assert done.stdout.count(sign) == page.count(sign) > 0, sign
    for part in re.findall(r'<section class="removed.*?</section>', done.stdout):
        assert re.search(r"<b>[\w/-]+</b>", part)
