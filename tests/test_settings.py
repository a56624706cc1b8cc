"""`cleaner.settings`: defaults, then the file, then options; every mistake is named."""

import re
import tomllib
from pathlib import Path

import pytest

import cleaner
from cleaner.errors import SettingsError
from cleaner.files.glob import glob_matches
from cleaner.files.text_files import DEFAULT_EXCLUDE, DEFAULT_INCLUDE
from cleaner.settings import Settings, find, find_and_load, load
from cleaner.settings.values import KEYS


@pytest.mark.parametrize(
    ("glob", "path", "held"),
    [
        pytest.param("a.txt", "a.txt", True, id="a name"),
        pytest.param("a.txt", "x/y/a.txt", True, id="a name without a slash, at any depth"),
        pytest.param("x/a.txt", "x/a.txt", True, id="a path"),
        pytest.param("x/a.txt", "y/x/a.txt", False, id="a path is anchored"),
        pytest.param("*.txt", "x/a.txt", True, id="a star"),
        pytest.param("x/*.txt", "x/a.txt", True, id="a star in a folder"),
        pytest.param("x/*.txt", "x/y/a.txt", False, id="a star does not span folders"),
        pytest.param("x/**/*.txt", "x/y/z/a.txt", True, id="two stars span folders"),
        pytest.param("x/**/*.txt", "x/a.txt", True, id="two stars span none"),
        pytest.param("**", "x/a.txt", True, id="everything"),
        pytest.param("x", "x/y/a.txt", True, id="a folder holds what is in it"),
        pytest.param("x/", "x/y/a.txt", True, id="a folder with its slash"),
        pytest.param("x/y", "x/yy/a.txt", False, id="a folder's name is whole"),
        pytest.param("./x", "x/a.txt", True, id="a dot changes nothing"),
        pytest.param("[ab].txt", "b.txt", True, id="a set"),
        pytest.param("?.txt", "ab.txt", False, id="one character"),
        pytest.param("A.txt", "a.txt", False, id="letters have a case"),
        pytest.param("", "a.txt", False, id="an empty glob holds nothing"),
        pytest.param("a", "", False, id="an empty path"),
        pytest.param("../a.txt", "../a.txt", True, id="above the settings"),
    ],
)
def test_globs(glob, path, held):
    assert glob_matches(glob, path) is held


def test_a_glob_of_many_stars_is_fast():
    assert not glob_matches("**/" * 60 + "x", "/".join("a" * 200))
    assert not glob_matches("*a" * 40 + "b", "a" * 200)


def written(tmp_path, text, name="cleaner.toml"):
    (tmp_path / name).write_text(text)
    return str(tmp_path / name)


def test_a_file_overrides_defaults_and_options_override_the_file(tmp_path):
    path = written(
        tmp_path, 'level = "thorough"\nlang = "de"\nas = "text"\ndisable = ["ads"]\nrules = ["r"]\n'
    )
    settings = load(path).with_options(level="careful", lang=None, disable=("share",), rules=())
    assert settings.level == "careful"
    assert settings.lang == "de"
    assert settings.form == "text"
    assert settings.disable == ("ads", "share")
    assert settings.rules == (str(tmp_path / "r"),)
    assert settings.typography == "keep"
    assert settings.origin["level"] == "option"
    assert settings.origin["lang"] == path
    assert "typography" not in settings.origin


def test_per_source_tables_are_relative_to_their_file(tmp_path):
    path = written(
        tmp_path,
        '[per-source]\n"legal/**" = {disable=["copyright"]}\n"*.md" = {disable=["share"]}\n',
    )
    settings = load(path)
    assert settings.disabled_for(str(tmp_path / "legal" / "a.md")) == ("copyright", "share")
    assert settings.disabled_for(str(tmp_path / "a.txt")) == ()


def test_the_nearest_file_is_found_upwards(tmp_path, monkeypatch):
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    written(tmp_path, '[tool.cleaner]\nlang = "fr"\n', "pyproject.toml")
    assert find(str(below)) == str(tmp_path / "pyproject.toml")
    written(tmp_path / "a", 'lang = "de"\n')
    monkeypatch.chdir(below)
    assert find_and_load().lang == "de"
    assert find_and_load(str(tmp_path / "pyproject.toml")).lang == "fr"


@pytest.mark.parametrize(
    ("text", "is_ours"),
    [
        pytest.param('[tool.cleaner]\nlevel = "careful"', True, id="a table"),
        pytest.param('[ tool . "cleaner" ]\nlevel = "careful"', True, id="spaces and quotes"),
        pytest.param('[tool]\ncleaner = {level = "careful"}', True, id="inside [tool]"),
        pytest.param('tool.cleaner.level = "careful"', True, id="a dotted key"),
        pytest.param('tool = {cleaner = {level = "careful"}}', True, id="inline tables"),
        pytest.param("[tool.ruff]\nline-length = 9", False, id="somebody else's table"),
        pytest.param('[project]\nname = "cleaner"', False, id="only the word"),
        pytest.param(
            '[project]\nname = "x"\ndescription = """\n[tool.cleaner]\n"""', False, id="in a text"
        ),
    ],
)
def test_a_project_file_counts_only_with_our_table(tmp_path, text, is_ours):
    path = written(tmp_path, text, "pyproject.toml")
    inner = tmp_path / "inner"
    inner.mkdir()
    assert (find(str(inner)) == path) is is_ours


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param('levle = "careful"', 'unknown key "levle"; did you mean "level"?', id="a typo"),
        pytest.param("colour = 1", f'unknown key "colour"; choose from {", ".join(KEYS)}', id="no such key"),
        pytest.param('level = "carefull"', 'key "level" cannot be "carefull"; did you mean "careful"?', id="a value with a typo"),
        pytest.param('level = "x"', 'key "level" cannot be "x"; choose from careful, thorough', id="another value"),
        pytest.param("level = 3", 'key "level" must be a string: careful or thorough', id="a number"),
        pytest.param('disable = "ads"', 'key "disable" must be a list of strings', id="not a list"),
        pytest.param('lang = "english"', 'key "lang" cannot be "english"; did you mean "en"?', id="the name of a language"),
        pytest.param('lang = "xx"', 'key "lang" cannot be "xx"; use a code of ISO 639-1 such as "en", "de" or "fr"', id="no language"),
        pytest.param("disable = [1]", 'key "disable" must be a list of strings', id="a list of numbers"),
        pytest.param('lang = ""', 'key "lang" must be a string that is not empty', id="an empty string"),
        pytest.param("per-source = 1", 'key "per-source" must hold a table for each glob', id="no tables"),
        pytest.param('[per-source]\n"*" = 1', 'key "per-source" must hold a table for the glob "*": { disable = [...] }', id="no table for a glob"),
        pytest.param('[per-source]\n"*" = {disabel = []}', 'key "per-source" has an unknown key "disabel" for the glob "*"; did you mean "disable"?', id="a typo for a glob"),
        pytest.param('[per-source]\n"*" = {disable = 1}', 'key "per-source" must hold a list of strings to disable for the glob "*"', id="not a list for a glob"),
        pytest.param('exclude = ["raw/", "/data/*.txt"]', 'key "exclude" has the glob "/data/*.txt", which must be relative to the folder of the settings file', id="an absolute glob"),
        pytest.param('exclude = ["~/raw"]', 'key "exclude" has the glob "~/raw", which must be relative to the folder of the settings file', id="a home folder"),
        pytest.param('exclude = ["!keep.txt"]', 'key "exclude" has the glob "!keep.txt", which cannot be negated with "!"', id="a negated glob"),
        pytest.param("exclude = ['raw\\a.txt']", 'key "exclude" has the glob "raw\\a.txt", which must use / between folders, not a backslash', id="a backslash"),
        pytest.param('exclude = ["./"]', 'key "exclude" has the glob "./", which names no file', id="a glob for nothing"),
        pytest.param('[per-source]\n"[a.txt" = {disable = ["ads"]}', 'key "per-source" has the glob "[a.txt", which has a [ without a ]', id="an open bracket"),
        pytest.param("level = ", "not valid TOML: Invalid value (at end of document)", id="not TOML"),
        pytest.param("a = " + "[" * 5000, "not valid TOML: nested too deeply", id="nested without end"),
    ],
)  # fmt: skip
def test_a_mistake_names_file_and_key(tmp_path, text, message):
    path = written(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert str(caught.value) == f"{path}: {message}"


@pytest.mark.parametrize(
    "glob", ["*.txt", "[ab].txt", "[!a]*", "[]a]", "x/**/y", "./a", "~old*", "a!"]
)
def test_a_glob_that_can_match_is_no_mistake(tmp_path, glob):
    assert load(written(tmp_path, f'exclude = ["{glob}"]')).exclude == (glob,)


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"level = '\xe9'"], ids=["bytes", "Latin-1"])
def test_a_file_that_is_not_utf8(tmp_path, raw):
    (tmp_path / "cleaner.toml").write_bytes(raw)
    with pytest.raises(SettingsError, match="not valid TOML"):
        load(str(tmp_path / "cleaner.toml"))


def test_defaults_are_those_of_the_design():
    settings = Settings()
    assert (settings.level, settings.form, settings.typography) == ("careful", "auto", "keep")


def test_the_example_in_the_docs_names_every_key(tmp_path):
    """The example in docs/settings.md names every key there is, and loads."""
    page = Path(cleaner.__file__).parent.parent / "docs" / "settings.md"
    example = re.search(r"```toml\n(.*?)```", page.read_text(encoding="utf-8"), re.S)[1]
    assert set(tomllib.loads(example)) == set(KEYS)
    settings = load(written(tmp_path, example))
    assert settings.disabled_for(str(tmp_path / "legal" / "x" / "a.txt")) == ("copyright",)
    assert settings.excludes(str(tmp_path / "raw" / "a.txt"))
    assert settings.include == DEFAULT_INCLUDE


def test_the_page_names_what_is_excluded_by_default():
    page = Path(cleaner.__file__).parent.parent / "docs" / "settings.md"
    assert f"`{' '.join(DEFAULT_EXCLUDE)}`" in page.read_text(encoding="utf-8")
