"""The page of `cleaner review`, opened from a file and operated in a real Chromium."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from browser import Browser, find_browser
from command import cleaner
from site_dumps import FOOTER, MENU, dump

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_browser() is None, reason="no Chromium on this machine"),
]

ROOT = Path(__file__).resolve().parent.parent
HOSTILE = (
    '<img src=x onerror="document.title=1"> in the harbour',
    "</script><script>document.title='gone'</script> harbour",
    "Harbour \"quotes\" & 'ticks' &lt;b&gt; &amp; all",
    "Harbour line\u2028with a break\u202e and its turn",
    "${harbour} `ticks` \\u003c \\",
)
# One <a href="…"> and the like, in an id that only a rule file has.
RULES = """\
# Ours.
format = 1
family = "mine"

[[rule]]
id      = "letter"
why     = "The letter, under every story."
equals  = ["Read our harbour letter every Friday"]  # the whole line
removes = ["Read our harbour letter every Friday"]
keeps   = ["The harbour letter is read on Fridays."]

# The page number.
[[rule]]
id      = "page-number"
why     = "The page, under every story."
needs   = ["archive"]
regex   = '''Page \\d{1,4} of \\d{1,4} in the archive'''
removes = ["Page 4 of 97 in the archive"]
keeps   = ["Page 4 of 97 in the archive was torn out."]

[[rule]]
id      = "menu"
why     = "The menu."
status  = "preview"
equals  = [
    "Courier home",  # the first
    "Courier shipping forecast",
]
removes = ["Courier home", "Courier shipping forecast"]
keeps   = ["The courier came home with the shipping forecast."]

[[rule]]
id      = "never"
why     = "Stands nowhere."
equals  = ["A line that nobody wrote"]
removes = ["A line that nobody wrote"]
keeps   = ["A line that nobody wrote is on the wall."]
"""


def hostile_rule():
    texts = [json.dumps(text) for text in HOSTILE]
    return (
        '\n[[rule]]\nid = "hostile"\nwhy = "A site <b>writes</b> </script> \\u202e so."\n'
        f'equals = [{", ".join(texts)}]\nremoves = [{texts[0]}]\nkeeps = ["The harbour is quiet today."]\n'
    )


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("review")
    (folder / "courier").mkdir()
    for n in range(8):
        tail = (*FOOTER, "Harbour " + "x" * 1_000_000, f"Page {n} of 97 in the archive", *HOSTILE)
        (folder / "courier" / f"{n}.txt").write_text(
            dump(n, head=MENU, tail=tail), encoding="utf-8"
        )
    (folder / "mine.toml").write_text(RULES + hostile_rule(), encoding="utf-8")
    done = cleaner("review", "mine.toml", "courier", "-o", "review.html", cwd=folder)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return folder


@pytest.fixture
def page(place, tmp_path):
    with Browser(tmp_path) as browser:
        browser.look(1280, 900)
        browser.save_into(tmp_path)
        browser.open(place / "review.html")
        yield browser
        assert browser.errors == []
        assert {url.split(":")[0] for url in browser.requests} <= {"file", "data", "blob"}
        assert {url for url in browser.requests if url.startswith("file")} == {
            f"file://{place}/review.html"
        }


def current(page):
    return page.js("return document.querySelector('article.current h2')?.textContent;")


def saved(page, folder):
    page.click("#save")
    path = folder / "decisions.json"
    page.wait_for(path)
    return json.loads(path.read_text(encoding="utf-8"))


def test_keys_decide_and_the_file_is_applied(page, place, tmp_path):
    assert page.text("#progress") == "0 of 5 decided"
    page.press("j", "k", "ArrowDown", "ArrowUp", "a")  # accept the letter
    assert (current(page), page.text("#progress")) == ("page-number", "1 of 5 decided")
    page.press("r", "u", "u")  # refuse it, undo both
    assert (current(page), page.text("#progress")) == ("letter", "0 of 5 decided")
    page.press("a", "r", "a", "a")
    assert page.text("#progress") == "4 of 5 decided"
    assert current(page) == "hostile"
    page.press("r")
    made = saved(page, tmp_path)
    assert (made["format"], made["version"], made["rules"]) == ("cleaner-decisions", 1, "mine.toml")
    assert [(one["rule"], one["decision"]) for one in made["decisions"]] == [
        ("mine/letter", "accept"), ("mine/page-number", "refuse"), ("mine/menu", "accept"),
        ("mine/never", "accept"), ("mine/hostile", "refuse"),
    ]  # fmt: skip
    assert made["decisions"][4]["takes"] == {"equals": list(HOSTILE)}
    rules = tmp_path / "mine.toml"
    rules.write_bytes((place / "mine.toml").read_bytes())
    done = cleaner("rules", "apply", "decisions.json", "mine.toml", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (
        0, "mine.toml: 3 accepted (1 of them on trial until now), 2 refused\n"
        "  next: cleaner run SOURCES -o OUT --rules mine.toml\n",
    )  # fmt: skip
    written = rules.read_text()
    expected = RULES.replace('status  = "preview"\n', "")
    assert (
        written
        == expected[: expected.index("# The page")]
        + expected[expected.index('[[rule]]\nid      = "menu"') :]
    )
    assert cleaner("rules", "check", "mine.toml", cwd=tmp_path).returncode == 0


def test_buttons_edit_in_words_and_by_touch(page, place, tmp_path):
    page.look(375, 812, touch=True)
    page.click("#next", touch=True)
    page.click("#previous")
    page.click("#edit")
    for id, words in [
        ("", "Give the rule a name."),
        ("Letter!", "Only lower-case letters a to z"),
        ("page-number", "Another rule of this file has this name."),
        ("a" * 65, "A name has at most 64 characters; this one has 65."),
    ]:
        page.write("#edit-id-0", id)
        if not id:
            page.js(
                "const f = document.querySelector('#edit-id-0'); f.value = ''; f.dispatchEvent(new Event('input'));"
            )
        assert page.text("#edit-id-0-problem").startswith(words)
    page.press("Enter")  # stays open: there is a mistake
    assert page.js("return document.activeElement.id;") == "edit-id-0"
    page.write("#edit-id-0", "friday-letter")
    page.write(
        "#edit-equals-0", "Read our harbour letter every Friday\n\nRead the letter <b>now</b>"
    )
    page.click(".current form .main", touch=True)
    assert page.text("#progress") == "1 of 5 decided"
    page.click("#edit")
    for pattern, words in [
        ("Page (?=x)", "RE2 has no look-ahead"),
        ("(x)\\1", "RE2 has no references"),
        ("Page (", "The pattern is not valid"),
    ]:
        page.write("#edit-regex-1", pattern)
        assert page.text("#edit-regex-1-problem").startswith(words)
    page.press("Escape")
    assert page.text("#progress") == "1 of 5 decided"
    page.write('[data-note="1"]', "jkare?")  # keys in a field are letters
    assert page.text("#progress") == "1 of 5 decided"
    page.click("#refuse")
    made = saved(page, tmp_path)
    assert made["decisions"][0]["edits"] == {
        "id": "friday-letter",
        "equals": ["Read our harbour letter every Friday", "Read the letter <b>now</b>"],
    }
    assert made["decisions"][1]["why"] == "jkare?"
    (tmp_path / "mine.toml").write_bytes((place / "mine.toml").read_bytes())
    done = cleaner("rules", "apply", "decisions.json", "mine.toml", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    rule = tomllib.loads((tmp_path / "mine.toml").read_text())["rule"][0]
    assert rule["id"] == "friday-letter"
    assert "# the whole line" in (tmp_path / "mine.toml").read_text()
    again = cleaner("rules", "apply", "decisions.json", "mine.toml", cwd=tmp_path)
    assert (again.returncode, again.stderr) == (
        0, "mine.toml: nothing to change; the decisions are in it already\n",
    )  # fmt: skip


def test_decisions_survive_a_reload(page):
    page.press("a", "r")
    page.write('[data-note="2"]', "later")
    page.reload()
    assert page.text("#progress") == "2 of 5 decided"
    assert current(page) == "menu"
    assert page.js("return document.querySelector('[data-note=\"2\"]').value;") == "later"
    assert page.text("#save") == "Save decisions *"


def test_a_browser_that_keeps_nothing_is_no_reason_to_stop(page, place):
    forbid = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied'); }});"
    page.call("Page.addScriptToEvaluateOnNewDocument", source=forbid)
    page.open(place / "review.html")
    assert page.text("#notice").startswith("This browser stores nothing")
    page.press("a")
    assert page.text("#progress") == "1 of 5 decided"


def test_filters_show_what_they_say(page):
    def choose(value):
        page.js(
            f"const f = document.querySelector('#filter'); f.value = '{value}'; f.dispatchEvent(new Event('change'));"
        )
        return page.js(
            "return [...document.querySelectorAll('nav li:not([hidden]) .id')].map((one) => one.textContent);"
        )

    page.press("a", "r")
    assert choose("accepted") == ["letter"]
    assert choose("refused") == ["page-number"]
    assert choose("preview") == ["menu"]
    assert choose("undecided") == ["menu", "never", "hostile"]
    page.press("a", "a", "a")
    assert page.text("#none") == "No rule is in this list."
    page.press("a", "r", "e")  # nothing is shown, so nothing is decided
    assert page.text("#progress") == "5 of 5 decided"
    assert choose("all") == ["letter", "page-number", "menu", "never", "hostile"]


def test_the_help_lists_the_keys(page):
    page.press("?")
    assert page.js("return document.querySelector('#keys').open;")
    page.press("a")  # not while it is open
    page.press("Escape")
    assert not page.js("return document.querySelector('#keys').open;")
    assert page.text("#progress") == "0 of 5 decided"


def test_hostile_lines_are_only_text(page):
    assert page.js("return document.title;") == "Review of mine.toml"
    assert (
        page.js(
            "return document.querySelectorAll('main img, main b:not(.warn, .effect b), main script').length;"
        )
        == 0
    )
    for _ in range(4):
        page.press("j")
    shown = page.text("article.current")
    for text in (
        HOSTILE[0],
        HOSTILE[1],
        HOSTILE[2],
        "line\\u2028with a break\\u202e and",
        HOSTILE[4],
    ):
        assert text in shown
    page.press("e")
    assert "\\u{2028}" in page.js("return document.querySelector('#edit-equals-4').value;")
    page.press("Escape")


def test_edits_of_what_is_not_seen_come_back_as_they_were(page, tmp_path):
    for _ in range(4):
        page.press("j")
    page.press("e")
    page.write("#edit-why-4", "A reason.")
    page.click(".current form .main")
    assert saved(page, tmp_path)["decisions"][0]["edits"] == {"why": "A reason."}


@pytest.mark.parametrize("width", [320, 375, 800, 1280])
def test_nothing_is_wider_than_the_window(page, width):
    page.look(width, 812, touch=width < 400)
    for _ in range(5):
        page.press("e")
        assert page.js("return document.documentElement.scrollWidth;") <= width
        page.press("Escape", "j")
    assert page.js("return document.querySelector('#save').getBoundingClientRect().right;") <= width


CONTRAST = """
const number = (part) => { part /= 255; return part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4; };
const parse = (color) => color.match(/[\\d.]+/g).map(Number);
const light = ([r, g, b]) => .2126 * number(r) + .7152 * number(g) + .0722 * number(b);
const behind = (one) => { for (; one; one = one.parentElement) {
  const color = parse(getComputedStyle(one).backgroundColor); if (color.length < 4 || color[3] > 0) return color; }
  return [255, 255, 255]; };
const found = [];
for (const one of document.querySelectorAll('body *')) {
  if (!one.checkVisibility() || one.disabled || one.closest('.unseen, option, script, style')) continue;
  if (![...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
  const [a, b] = [light(parse(getComputedStyle(one).color)), light(behind(one))];
  const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  if (ratio < 4.5) found.push(`${one.tagName}.${one.className}: ${ratio.toFixed(2)}`);
}
return found;
"""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_contrast_is_that_of_wcag_aa(page, dark):
    page.look(1280, 900, dark=dark)
    page.reload()
    page.press("a", "r", "e")
    page.write("#edit-id-2", "Wrong Name")
    assert page.js(CONTRAST) == []
    page.press("Escape", "j", "j", "?")
    assert page.js(CONTRAST) == []


def test_everything_has_a_name_and_the_focus_is_seen(page):
    page.press("e")
    unnamed = page.js(
        "return [...document.querySelectorAll('button, select, input, textarea, progress, nav, dialog')]"
        ".filter((one) => !(one.textContent.trim() || one.getAttribute('aria-label') || one.labels?.length"
        " || one.getAttribute('aria-labelledby'))).map((one) => one.outerHTML);"
    )
    assert unnamed == []
    page.press("Escape", "j")
    assert page.js("return document.activeElement.tagName;") == "H2"
    page.press("Tab")
    assert page.js("return document.activeElement.tagName;") != "H2"
    assert page.js("return getComputedStyle(document.activeElement).outlineStyle;") == "solid"


def test_all_rules_are_printed(page):
    page.call("Emulation.setEmulatedMedia", media="print")
    shown = page.js(
        "return [...document.querySelectorAll('article')].filter((one) => one.checkVisibility()).length;"
    )
    bars = page.js(
        "return [...document.querySelectorAll('.actions, nav, .tools')].filter((one) => one.checkVisibility()).length;"
    )
    assert (shown, bars) == (5, 0)


def test_the_page_is_read_without_a_script(place, page):
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    page.open(place / "review.html")
    page.call("Emulation.setScriptExecutionDisabled", value=False)
    assert page.text("#progress").startswith("Decisions need JavaScript")
    assert (
        page.js(
            "return [...document.querySelectorAll('article')].filter((one) => one.checkVisibility()).length;"
        )
        == 5
    )


def test_a_long_line_is_cut_with_a_note(place):
    html = (place / "review.html").read_text(encoding="utf-8")
    assert len(html) < 120_000
    assert re.search(r"x{9}(</s>)? <i>… \(1,000,008 characters\)</i>", html)


def test_the_pictures_of_the_documentation_can_be_made(tmp_path):
    """They are of the page as it is now; their bytes depend on the fonts of a machine."""
    subprocess.run([sys.executable, ROOT / "docs" / "screenshots.py", tmp_path], check=True, capture_output=True)
    named = re.findall(r'\((review[\w-]*\.png)\)|src="(review[\w-]*\.png)"', (ROOT / "docs" / "editor.md").read_text())
    pictures = {one or other for one, other in named}
    assert pictures == {path.name for path in tmp_path.glob("*.png")} == {path.name for path in (ROOT / "docs").glob("review*.png")}
    for path in tmp_path.glob("*.png"):
        assert path.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
        assert 5_000 < path.stat().st_size < 60_000
