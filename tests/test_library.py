"""The library as a program uses it: what is public, what a slip is told, streams, and notebooks."""

import datetime
import inspect
import multiprocessing
import pickle
import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import get_args

import pytest
from command import DUMP, STORY
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import (
    Cleaned,
    Cleaner,
    CleanerError,
    Document,
    DocumentError,
    RuleError,
    Settings,
    SettingsError,
    explain,
    render,
)
from cleaner.cli._options import DOCUMENT_OPTIONS, RULE_OPTIONS
from cleaner.metadata.fields import Metadata
from cleaner.settings.values import CHOICES
from cleaner.writers.explanation import summary

NAN = float("nan")
NAMED = f"By Ada Moreno\n\nFebruary 5, 2026\n\n{DUMP}"
PAGE = (
    "<html><head><title>The bridge</title></head><body><nav>Menu</nav><h1>The bridge</h1>"
    f"{''.join(f'<p>{part}</p>' for part in STORY.split(chr(10) * 2))}</body></html>"
)
PARAGRAPHS = "Advertisement\n\n" + "\n\n".join(" ".join(part.split()) for part in STORY.split("\n\n") * 4)
NOT_TEXT = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
ROOT = Path(__file__).resolve().parent.parent
TODAY = datetime.date(2026, 3, 1)
ONE = Cleaner(today=TODAY)


@pytest.fixture(scope="module")
def ready() -> Cleaner:
    return ONE


# ------------------------------------------------------------------ what is public


def test_the_public_names():
    assert set(cleaner.__all__) == {
        "Cleaned", "Cleaner", "CleanerError", "Document", "DocumentError", "RuleError", "Settings",
        "SettingsError", "__version__", "explain", "render",
    }  # fmt: skip
    assert set(cleaner.__all__) <= set(dir(cleaner))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["explain", "render"])
def test_a_public_name_stays_what_it_is_when_everything_is_loaded(name, tmp_path):
    """A module of the same name would take its place when it is imported."""
    code = f"""
        import pkgutil, importlib, cleaner
        for module in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
            if not module.name.startswith(("cleaner.engines.", "cleaner.__main__")):
                importlib.import_module(module.name)
        assert type(getattr(cleaner, {name!r})).__name__ != "module"
    """
    code = re.sub(r"^ {8}", "", code, flags=re.M)
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["cleaner", *(f"cleaner.{name}" for name in cleaner.__all__)])
def test_importing_a_name_takes_less_than_a_tenth_of_a_second(name, tmp_path):
    """CPU time, the best of three; in an interpreter that is already running."""
    code = (
        "import time; began = time.process_time(); import cleaner\n"
        f"{name}\nprint(time.process_time() - began)"
    )
    times = [
        float(subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path, stdout=-1).stdout)
        for _ in range(3)
    ]
    assert min(times) < 0.1


def test_the_keywords_are_the_options_of_the_command_line():
    keywords = set(inspect.signature(Cleaner).parameters)
    options = {
        option.lstrip("-").replace("-", "_")
        for decorator in (*RULE_OPTIONS, *DOCUMENT_OPTIONS)
        for option in _names_of(decorator)
    }
    assert {"as_" if name == "as" else name for name in options - {"url"}} <= keywords
    assert keywords - {"as_", *options} == {"settings", "today", "form"}  # form: the name in 1.0


def _names_of(decorator):
    def command():
        pass

    (option,) = decorator(command).__click_params__
    return [name for name in option.opts if name.startswith("--")]


def test_the_page_of_the_library(capsys):
    """Its first example runs, and it names every keyword, field and public name."""
    page = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
    exec(re.search(r"```python\n(.*?)```", page, re.S)[1], {"raw": NAMED})
    assert capsys.readouterr().out.startswith(STORY[:40])
    words = set(re.findall(r"\w+", " ".join(re.findall(r"`[^`]+`|```.*?```", page, re.S))))
    assert set(inspect.signature(Cleaner).parameters) - {"form"} <= words
    assert {*Metadata.__dataclass_fields__, "removed", "repairs", "flags"} <= words
    assert set(cleaner.__all__) - {"__version__"} <= words


def test_choices_are_typed():
    hints = inspect.get_annotations(Cleaner.__init__)
    for name, choices in CHOICES.items():
        assert get_args(hints["as_" if name == "form" else name]) == choices


def test_a_result_has_every_field_of_its_record(ready):
    cleaned = ready.clean(NAMED)
    for name in {*cleaned.record()} - {"schema", "audit", "cleaner"}:
        assert hasattr(cleaned, name), name
    for name in Metadata.__dataclass_fields__:
        assert getattr(cleaned, name) == getattr(cleaned.metadata, name)


# ------------------------------------------------------------------ one or several


def rule_file(folder: Path) -> Path:
    path = folder / "mine.toml"
    path.write_text(
        'format = 1\nfamily = "mine"\n[[rule]]\nid = "x"\nwhy = "A trial."\nequals = ["plugh"]\n'
        'removes = ["plugh"]\nkeeps = ["They said plugh."]\n'
    )
    return path


@pytest.mark.parametrize("form", [str, Path, lambda p: [p], lambda p: (str(p),), lambda p: {p}, lambda p: iter([p])])
def test_rules_are_a_path_or_any_number_of_them(tmp_path, form):
    path = rule_file(tmp_path)
    made = Cleaner(rules=form(path), disable="judge")
    assert made.settings.rules == (str(path),)
    assert "plugh" not in made.clean(f"plugh\n\n{STORY}").text


@pytest.mark.parametrize("disable", ["ads", ["ads"], ("ads",), {"ads"}, iter(["ads"])])
def test_what_is_disabled_is_a_name_or_any_number_of_them(disable):
    assert Cleaner(disable=disable).settings.disable == ("ads",)


SLIPS = [
    pytest.param({"rules": None}, TypeError, "rules: give a path or a list of paths, not None (NoneType)", id="no rules"),
    pytest.param({"rules": 5}, TypeError, "rules: give a path or a list of paths, not 5 (int)", id="a number"),
    pytest.param({"rules": b"mine.toml"}, TypeError, "rules: give a path or a list of paths, not b'mine.toml' (bytes)", id="bytes"),
    pytest.param({"rules": ["a.toml", 5]}, TypeError, "rules: give a path or a list of paths, not 5 (int)", id="a number among paths"),
    pytest.param({"disable": 5}, TypeError, "disable: give a name or a list of names, not 5 (int)", id="no name"),
    pytest.param({"disable": {"ads": True}}, TypeError, "disable: give a name or a list of names, not {'ads': True} (dict)", id="a dict"),
    pytest.param({"disable": [Path("ads")]}, TypeError, f"disable: give a name or a list of names, not {Path('ads')!r} ({type(Path()).__name__})", id="a path for a name"),
    pytest.param({"disable": "adz"}, RuleError, 'disable: no rule or family "adz"; did you mean "ads"?', id="a misspelt family"),
    pytest.param({"level": "carefull"}, SettingsError, 'level: cannot be "carefull"; did you mean "careful"?', id="a misspelt level"),
    pytest.param({"level": None}, SettingsError, "level: must be a string: careful or thorough", id="no level"),
    pytest.param({"as_": "pdf"}, SettingsError, 'form: cannot be "pdf"; choose from auto, text, html', id="an unknown form"),
    pytest.param({"lang": "english"}, SettingsError, 'lang: cannot be "english"; did you mean "en"?', id="a language's name"),
    pytest.param({"lang": "xx"}, SettingsError, 'lang: cannot be "xx"; use a code of ISO 639-1 such as "en", "de" or "fr"', id="no language"),
    pytest.param({"lang": NAN}, TypeError, "lang: give a str or None, not nan (float)", id="a missing language"),
    pytest.param({"config": 5}, TypeError, "config: give the path of a settings file, not 5 (int)", id="no file of settings"),
    pytest.param({"today": "2026-03-01"}, TypeError, "today: give a datetime.date, not '2026-03-01' (str)", id="a day as a text"),
    pytest.param({"settings": 5}, TypeError, "settings: give a Settings or a dict of settings, not 5 (int)", id="no settings"),
    pytest.param({"settings": {"levl": "careful"}}, SettingsError, 'settings: unknown key "levl"; did you mean "level"?', id="a misspelt key"),
    pytest.param({"settings": {"level": "brutal"}}, SettingsError, 'settings: key "level" cannot be "brutal"; choose from careful, thorough', id="a misspelt value"),
    pytest.param({"settings": {"disable": 5}}, TypeError, "disable: give a name or a list of names, not 5 (int)", id="a number in a dict"),
]  # fmt: skip


@pytest.mark.parametrize(("keywords", "error", "message"), SLIPS)
def test_a_slip_in_an_option_is_told_at_once(keywords, error, message):
    with pytest.raises(error) as caught:
        Cleaner(**keywords)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param({"level": "thorough"}, Settings(level="thorough"), id="a value"),
        pytest.param({"disable": "ads"}, Settings(disable=("ads",)), id="one name"),
        pytest.param({"as": "text"}, Settings(form="text"), id="a name that Python keeps"),
        pytest.param({"as_": "text"}, Settings(form="text"), id="as the keyword is called"),
        pytest.param({"project-files": True}, Settings(project_files=True), id="as in the file"),
        pytest.param({"project_files": True}, Settings(project_files=True), id="as in Python"),
        pytest.param({}, Settings(), id="none"),
    ],
)
def test_settings_may_be_a_dict(given, expected):
    assert Cleaner(settings=given).settings == expected


def test_settings_check_themselves():
    with pytest.raises(SettingsError, match="did you mean"):
        Settings(level="thorouhg")
    assert Settings(disable="ads").disable == ("ads",)
    assert Settings(lang="de-AT").lang == "de-AT"


@pytest.mark.parametrize("shared", [Document("A story.").stated, Settings().origin])
def test_a_default_that_is_shared_cannot_be_written_to(shared):
    assert shared == {} == dict(shared)
    assert pickle.loads(pickle.dumps(shared)) == {}
    assert repr(shared) == "{}"
    with pytest.raises(TypeError):
        shared["title"] = "The bridge"


def test_settings_say_what_they_take_and_come_back_from_a_pickle():
    assert list(inspect.signature(Settings).parameters) == list(Settings._fields)
    settings = Settings(disable="ads", level="thorough")
    assert pickle.loads(pickle.dumps(settings)) == settings
    with pytest.raises(TypeError, match="levl"):
        Settings(levl="thorough")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("text", id="what is worked out"),
        pytest.param("flags", id="what is known"),
        pytest.param("note", id="what a result does not have"),
    ],
)
def test_a_result_is_never_changed(name):
    cleaned = Cleaner().clean(DUMP)
    with pytest.raises(AttributeError):
        setattr(cleaned, name, "other")
    assert cleaned.text == STORY


@pytest.mark.parametrize(
    ("raw", "is_same"),
    [
        pytest.param(DUMP, True, id="the same text again"),
        pytest.param(STORY, False, id="another text of which the same is left"),
    ],
)
def test_results_are_equal_where_the_same_was_done(raw, is_same):
    cleaned, again = Cleaner().clean(DUMP), Cleaner().clean(raw)
    assert cleaned.text == again.text
    assert (cleaned == again) is is_same
    assert cleaned != cleaned.text


def test_the_name_of_1_0_still_works():
    assert Cleaner(form="text").settings == Cleaner(as_="text").settings


def test_a_moment_counts_as_its_day():
    assert Cleaner(today=datetime.datetime(2026, 3, 1, 12)).today == TODAY


# ------------------------------------------------------------------ one document


@pytest.mark.parametrize(
    ("raw", "keywords", "message"),
    [
        pytest.param(None, {}, "give the raw text or page as str or bytes, not None (NoneType)", id="nothing"),
        pytest.param(NAN, {}, "give the raw text or page as str or bytes, not nan (float)", id="a missing value"),
        pytest.param(5, {}, "give the raw text or page as str or bytes, not 5 (int)", id="a number"),
        pytest.param(["a"], {}, "give the raw text or page as str or bytes, not ['a'] (list)", id="a list"),
        pytest.param(Path("a.txt"), {}, f"give the raw text or page as str or bytes, not {Path('a.txt')!r} ({type(Path()).__name__}); read the file first", id="a path"),
        pytest.param(STORY, {"url": NAN}, "url: give a str or None, not nan (float)", id="a missing address"),
        pytest.param(STORY, {"id": 7}, "id: give a str, not 7 (int)", id="a number as an id"),
        pytest.param(STORY, {"source": 7}, "source: give a str or None, not 7 (int)", id="a number as a source"),
        pytest.param(STORY, {"charset": 7}, "charset: give a str or None, not 7 (int)", id="a number as a charset"),
        pytest.param(STORY, {"stated": [1]}, 'stated: give a dict such as {"title": ...}, not [1] (list)', id="a list of statements"),
    ],
)  # fmt: skip
def test_a_slip_in_a_document_is_told(ready, raw, keywords, message):
    with pytest.raises(TypeError) as caught:
        ready.clean(raw, **keywords)
    assert str(caught.value) == message


@pytest.mark.parametrize("raw", [STORY, STORY.encode(), "", b"", PAGE, type("Text", (str,), {})(STORY)])
def test_what_is_text_is_cleaned(ready, raw):
    assert isinstance(ready.clean(raw), Cleaned)


def test_a_document_is_no_text_and_a_text_no_document(ready):
    with pytest.raises(TypeError, match=r"^give the raw text"):
        ready.clean(Document(STORY))
    with pytest.raises(TypeError, match=r"^give a Document, .* clean\(\) takes str and bytes$"):
        ready.clean_document(STORY)


@pytest.mark.parametrize("form", ["pdf", "HTML", None, 5])
def test_a_document_has_one_of_three_forms(ready, form):
    with pytest.raises(TypeError, match=r'^form: give "auto", "text" or "html", not '):
        ready.clean_document(Document(STORY, form=form))


@pytest.mark.parametrize(
    ("language", "expected"), [("de", "de"), ("DE", "de"), ("de_AT", "de"), ("deu", "de")]
)
def test_the_language_of_a_document_is_any_tag(ready, language, expected):
    assert ready.clean_document(Document(STORY, language=language)).language == expected


def test_a_rule_for_a_language_is_chosen_by_any_tag_of_it(tmp_path):
    path = rule_file(tmp_path)
    path.write_text(path.read_text().replace("[[rule]]", 'for = { lang = ["de"] }\n[[rule]]'))
    for language, applies in (("de", True), ("DE_at", True), ("deu", True), ("en", False)):
        made = Cleaner(rules=path, disable="judge", lang=language)
        assert ("plugh" not in made.clean(f"plugh\n\n{STORY}").text) is applies, language


def test_the_name_of_a_language_is_no_language_of_a_document(ready):
    with pytest.raises(SettingsError, match=r'^document "a": language cannot be "german"; did you mean "de"'):
        ready.clean_document(Document(STORY, id="a", language="german"))


# ------------------------------------------------------------------ streams

MIXED = [STORY, NOT_TEXT, Document(NOT_TEXT, id="picture"), STORY.encode()]


def test_a_stream_raises_at_the_first_document_that_cannot_be_cleaned(ready):
    found = ready.stream(MIXED)
    assert next(found).text == STORY
    with pytest.raises(DocumentError):
        next(found)


def test_a_stream_skips_what_cannot_be_cleaned(ready):
    assert [cleaned.text for cleaned in ready.stream(MIXED, errors="skip")] == [STORY, STORY]


def test_a_stream_returns_errors_in_their_places(ready):
    found = list(ready.stream(MIXED, errors="return"))
    assert [isinstance(one, DocumentError) for one in found] == [False, True, True, False]
    assert [(one.reason, one.id) for one in found[1:3]] == [("binary", "-"), ("binary", "picture")]


def test_a_stream_is_lazy(ready):
    def documents():
        yield STORY
        raise AssertionError("nobody asked for the second document")

    assert next(ready.stream(documents())).text == STORY


class Table:
    columns = ("text",)

    def __iter__(self):
        return iter(self.columns)


@pytest.mark.parametrize(
    ("documents", "message"),
    [
        pytest.param(STORY, "give an iterable of documents, not ", id="one text"),
        pytest.param(b"bytes", "give an iterable of documents, not b'bytes' (bytes); clean() takes one", id="bytes"),
        pytest.param(Document("a"), "give an iterable of documents, not ", id="one document"),
        pytest.param({"text": ["a"]}, 'give an iterable of documents, not a table; table["text"] is a column', id="a dict of columns"),
        pytest.param(Table(), 'give an iterable of documents, not a table; table["text"] is a column', id="a table, which iterates over the names of its columns"),
        pytest.param(5, "give an iterable of documents, not 5 (int)", id="a number"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("errors", ["raise", "skip", "return"])
def test_what_is_no_stream_is_told_before_the_first_document(ready, documents, message, errors):
    with pytest.raises(TypeError) as caught:
        ready.stream(documents, errors=errors)
    assert str(caught.value).startswith(message)


def test_an_unknown_way_with_errors(ready):
    with pytest.raises(SettingsError) as caught:
        ready.stream([], errors="ignore")
    assert str(caught.value) == 'errors: cannot be "ignore"; choose from raise, skip, return'


@pytest.mark.parametrize("errors", ["raise", "skip", "return"])
def test_a_slip_among_the_documents_is_always_raised(ready, errors):
    with pytest.raises(TypeError, match="not nan"):
        list(ready.stream([STORY, NAN], errors=errors))


# ------------------------------------------------------------------ processes


@pytest.mark.parametrize("raw", [NAMED, PAGE, ""], ids=["text", "page", "empty"])
def test_a_result_can_be_sent_to_another_process(ready, raw):
    cleaned = ready.clean(raw)
    assert pickle.loads(pickle.dumps(cleaned)).record() == cleaned.record()
    assert explain(pickle.loads(pickle.dumps(cleaned))) == explain(cleaned)


@pytest.mark.slow
def test_a_pool_gets_results_and_errors_back(ready):
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(ready.clean, (STORY,)).text == STORY
        with pytest.raises(DocumentError) as caught:
            pool.apply(ready.clean_document, (Document(NOT_TEXT, id="picture"),))
    assert (caught.value.reason, caught.value.id) == ("binary", "picture")
    assert isinstance(caught.value, CleanerError)


# ------------------------------------------------------------------ looking at a result


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        pytest.param(NAMED, "Cleaned: 6 of 11 lines kept, byline Ada Moreno, 2026-02-05, flagged broken-lines, no-clear-body", id="a dump"),
        pytest.param(PARAGRAPHS, "Cleaned: 12 of 13 lines kept", id="a line removed"),
        pytest.param(f"By Ada Moreno\n\nFebruary 5, 2026\n\n{PARAGRAPHS}", "Cleaned: 12 of 15 lines kept, byline Ada Moreno, 2026-02-05", id="with all there is to say"),
        pytest.param("", "Cleaned: 0 of 0 lines kept, flagged empty", id="nothing"),
    ],
)  # fmt: skip
def test_the_short_form(ready, raw, shown):
    assert repr(ready.clean(raw)) == shown


@given(
    st.lists(st.sampled_from(["Advertisement", "", "By Ada Moreno", *STORY.splitlines()]), max_size=20)
)
def test_the_short_form_counts_as_the_views_do(lines):
    cleaned = ONE.clean("\n".join(lines))
    counts = re.match(r"(\d+) lines?: (\d+) kept.*, (\d+) blank", summary(cleaned, explain(cleaned))[0])
    total, kept, blank = map(int, counts.groups())
    assert repr(cleaned).startswith(f"Cleaned: {kept} of {total - blank} lines kept")


def test_the_short_form_cannot_write_to_the_terminal(ready):
    shown = repr(ready.clean(f"By Ada \x1b[31mMoreno\n\n{STORY}"))
    assert "\x1b" not in shown
    assert "\n" not in shown


def test_the_short_form_of_a_cleaner_says_what_is_not_the_default():
    assert repr(Cleaner()) == "Cleaner()"
    assert repr(Cleaner(level="thorough", disable="ads")) == "Cleaner(level='thorough', disable=('ads',))"


def test_explain_names_near_misses_only_with_the_rules(ready, tmp_path):
    path = rule_file(tmp_path)
    path.write_text(path.read_text() + 'where = { zone = "tail", within = 1 }\n')
    made = Cleaner(rules=path, disable="judge")
    cleaned = made.clean(f"plugh\n\n{STORY}")
    without, near = explain(cleaned), explain(cleaned, made)
    assert [line.near for line in without] == [()] * len(without)
    assert near[0].near[0][0] == "mine/x"
    assert [(line.kept, line.by) for line in without] == [(line.kept, line.by) for line in near]


@pytest.mark.parametrize("public", [explain, render])
def test_only_results_are_explained_and_rendered(public):
    with pytest.raises(TypeError, match=r"^give what Cleaner.clean returns, not 'a' \(str\)$"):
        public("a")


@pytest.mark.parametrize(
    ("to", "begins"), [("text", STORY[:20]), ("markdown", "---\n"), ("json", '{\n  "schema": 2')]
)
def test_render(ready, to, begins):
    shown = render(ready.clean(NAMED), to)
    assert isinstance(shown, str)
    assert shown.startswith(begins)
    assert shown.endswith("\n")


def test_render_is_markdown_unless_asked(ready):
    cleaned = ready.clean(PAGE)
    assert render(cleaned) == render(cleaned, "markdown")


def test_a_form_that_nothing_is_rendered_to(ready):
    with pytest.raises(SettingsError) as caught:
        render(ready.clean(STORY), "markdwon")
    assert str(caught.value) == 'to: cannot be "markdwon"; did you mean "markdown"?'


@pytest.mark.parametrize(
    ("fields", "hint"),
    [
        pytest.param("some", "; choose from none, basic, all", id="a word like none of them"),
        pytest.param("basik", '; did you mean "basic"?', id="a misspelt word"),
        pytest.param(None, '; did you mean "none"?', id="no word"),
    ],
)
def test_fields_that_no_record_has(ready, fields, hint):
    with pytest.raises(SettingsError) as caught:
        ready.clean(STORY).record(fields)
    assert str(caught.value) == f'fields: cannot be "{fields}"{hint}'


HOSTILE = f"Advertisement\n\n<script>alert(1)</script> \"' & co\n\n{STORY}"


@pytest.mark.parametrize("raw", [NAMED, PAGE, HOSTILE, ""])
def test_a_notebook_shows_the_explain_view_in_a_frame(ready, raw):
    shown = ready.clean(raw)._repr_html_()
    head, frame = shown.split("<iframe ", 1)
    assert "Cleaned: " in head
    assert frame.startswith('sandbox srcdoc="')
    page, _, rest = frame.removeprefix('sandbox srcdoc="').partition('"')
    assert "<" not in page  # nothing of the page is the notebook's own
    assert rest.endswith("></iframe>")
    assert unescape(page).startswith("<!doctype html>")
    assert "<script" not in unescape(page)


@pytest.mark.slow
def test_a_link_to_a_line_stays_in_the_frame(ready, tmp_path):
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium on this machine")
    shown = ready.clean(NAMED)._repr_html_().replace("<iframe sandbox ", "<iframe ")
    (tmp_path / "page.html").write_text(
        f"""<!doctype html><body>{shown}<pre></pre><script>
        onload = () => {{
            const frame = document.querySelector("iframe")
            frame.contentDocument.querySelector("nav a").click()
            setTimeout(() => {{
                document.querySelector("pre").textContent = frame.contentWindow.location.href
            }}, 500)
        }}
        </script></body>"""
    )
    flags = [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--virtual-time-budget=4000", f"--user-data-dir={tmp_path}/profile", "--dump-dom",
    ]  # fmt: skip
    command = [browser, *flags, f"file://{tmp_path}/page.html"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert re.search(r"<pre>about:srcdoc#line-\d+</pre>", done.stdout)


def test_a_notebook_shows_one_line_of_what_is_too_long_to_look_at(ready):
    shown = ready.clean("A line.\n" * 6_000)._repr_html_()
    assert shown.startswith("<p>Cleaned: ")
    assert "<iframe" not in shown


def test_a_cleaner_without_a_rule_is_one_that_never_had_it():
    whole = Cleaner()
    without = whole.without("ads/label")
    dump = "Advertisement\n\nThe ferry sails again on Monday.\n"
    assert without.clean(dump).record() == Cleaner(disable=["ads/label"]).clean(dump).record()
    assert without.settings == Cleaner(disable=["ads/label"]).settings
    assert whole.clean(dump).record() == Cleaner().clean(dump).record(), "it stays as it was"
    with pytest.raises(RuleError, match="no rule or family"):
        whole.without("adds")
