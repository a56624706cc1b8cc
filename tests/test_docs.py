"""The documentation says what is there: files, tests, links, options, commands, keys, numbers."""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import NoneType
from typing import get_args, get_origin, get_type_hints

import jsonschema
import pytest

from cleaner import Cleaner
from cleaner.judge import text_decision
from cleaner.judge.text import MOST_LINES
from cleaner.matching import schema
from cleaner.matching.matchers import FIELDS, MATCHERS
from cleaner.matching.patterns import forms
from cleaner.matching.patterns.translate import MAX_GROUPS, MAX_LENGTH
from cleaner.metadata.fields import Metadata
from cleaner.model import Audit
from cleaner.readers.columns import COLUMNS
from cleaner.writers import FORMATS

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
IDS = [page.name for page in PAGES]
TESTS = {
    path.name: path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")
}


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_links_lead_somewhere(page):
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)\)", text) + re.findall(r'src="([^"]+)"', text)
    for target in targets:
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_the_table_of_columns_is_that_of_the_code():
    page = (ROOT / "docs" / "bulk.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\w+) \| ((?:`\w+` ?)+)\|$", page, re.M)
    assert {name: tuple(re.findall(r"`(\w+)`", names)) for name, names in rows} == COLUMNS


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_paths_exist(page):
    pattern = r"`((?:cleaner|rules|tests|fixtures|benchmarks|docs|seeds)/[\w./-]*)`"
    for path in re.findall(pattern, page.read_text(encoding="utf-8")):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_tests_exist(page):
    """A test is named in full, by its beginning and ``…``, or with other files as ``x_*.py``."""
    everything = "\n".join(TESTS.values())
    for name, cut in re.findall(r"\b(test_\w+)(…|\*\.py)?", page.read_text(encoding="utf-8")):
        if f"{name}.py" in TESTS or (
            cut == "*.py" and any(file.startswith(name) for file in TESTS)
        ):
            continue
        found = f"def {name}" if cut else f"def {name}("
        assert found in everything, name


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_tests_are_in_the_file_that_is_named(page):
    for file, name in re.findall(r"`(test_\w+\.py)::(test_\w+)", page.read_text(encoding="utf-8")):
        assert f"def {name}" in TESTS[file], f"{file}::{name}"


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_options_exist(page):
    """Every option after a `cleaner` command in a code block is an option of that command."""
    known = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    for line in re.findall(
        r"^(?:    |\$ )?(cleaner [a-z]+ .*)$", page.read_text(encoding="utf-8"), re.M
    ):
        command = line.split(" #")[0]
        for option in re.findall(r"(?<=\s)(--[a-z-]+|-[a-z])\b", command.split(" | ")[0]):
            assert option in known, line


def test_the_page_of_commands_is_up_to_date():
    command = [sys.executable, str(ROOT / "docs" / "commands.py"), "--check"]
    assert subprocess.run(command, cwd=ROOT).returncode == 0, "run `make docs`"


def page_text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def tables(name):
    """Return (text of the first head cell, first cells of the rows) of each table of a page."""
    found = []
    for table in re.findall(r"(?:^\|.*\n)+", page_text(name), re.M):
        head, _, *rows = (re.split(r"(?<!\\)\|", row)[1].strip() for row in table.splitlines())
        found.append((head.strip("`"), rows))
    return found


def names(cells):
    """Return the first word of each code span in `cells`; a cell can hold several."""
    return [name for cell in cells for name in re.findall(r"`(\w+)[^`]*`", cell)]


def test_the_tables_of_rule_keys_are_complete():
    documented, scopes, actions = set(), [], []
    for head, rows in tables("docs/rules.md"):
        if head == "scope":
            scopes = names(rows)
        elif head == "action":
            actions = names(rows)
        else:
            assert head == "key"
            documented |= set(names(rows))
    assert tuple(scopes) == schema.SCOPES
    assert tuple(actions) == schema.ACTIONS
    keys = set(schema.RULE_KEYS)
    assert documented <= keys, "not a key of a rule"
    # in prose or in the head of a table
    assert keys - documented == {"id", "scope", "action", "until", "lines", "replaces"}
    assert set(MATCHERS) <= documented


def test_every_key_and_value_of_a_rule_file_is_on_the_page():
    code = " ".join(re.findall(r"`[^`\n]+`|```.*?```", page_text("docs/rules.md"), re.S))
    words = set(re.findall(r"\w+", code)) | {"[define]"}
    tables_of_keys = (schema.FILE_KEYS, schema.RULE_KEYS, schema.WHERE_KEYS, schema.FOR_KEYS)
    for key in [key for keys in tables_of_keys for key in keys]:
        assert key in words, key
    for value in (*schema.ZONES, *schema.LEVELS, *schema.STATUSES):
        assert value in words, value
    assert f"last {schema.DEFAULT_WITHIN} non-blank lines" in page_text("docs/rules.md")


def test_the_group_names_of_a_pattern_are_listed():
    listed = re.search(r"Group names: `([^`]+)`", page_text("docs/rules.md"))
    assert tuple(listed[1].split()) == FIELDS


def test_the_limits_of_a_pattern_are_those_of_the_code():
    text = " ".join(page_text("docs/rules.md").split())
    assert f"({MAX_LENGTH:,} characters)" in text
    assert f"({MAX_GROUPS})" in text
    assert f"({forms.MEMORY >> 20} MB)" in text


def test_the_table_of_the_record_is_complete():
    ((_, rows),) = tables("docs/record.md")
    example = re.search(r"```json\n(.*?)```", page_text("docs/record.md"), re.S)[1]
    keys = list(Cleaner().clean("The ferry sails.").record())
    assert sorted(names(rows)) == sorted(keys)
    assert list(json.loads(example)) == keys
    schema = json.loads(page_text("docs/record.schema.json"))
    assert list(schema["properties"]) == keys
    assert set(schema["required"]) | set(schema["then"]["required"]) == set(keys)
    jsonschema.Draft202012Validator(schema).validate(json.loads(example))


JSON_TYPES = {str: "string", int: "integer", NoneType: "null", tuple: "array", Mapping: "object"}


def types_of(hint):
    """(The JSON types of a value of the type `hint`, in order; the type of its items, or None)."""
    kinds = [kind for kind in get_args(hint) if get_origin(hint) is not tuple] or [hint]
    items = [get_args(kind)[0] for kind in kinds if get_origin(kind) is tuple]
    return sorted(JSON_TYPES[get_origin(kind) or kind] for kind in kinds), *(items or [None])


@pytest.mark.parametrize(("name", "hint"), get_type_hints(Metadata).items())
def test_the_schema_of_a_record_has_the_types_of_the_metadata(name, hint):
    schema = json.loads(page_text("docs/record.schema.json"))

    def resolved(part):
        reference = part.get("$ref", "").removeprefix("#/$defs/")
        return schema["$defs"][reference] if reference else part

    types, item = types_of(hint)
    stated = resolved(schema["properties"][name])
    assert sorted([stated["type"]] if isinstance(stated["type"], str) else stated["type"]) == types
    if item is str:
        assert resolved(stated["items"])["type"] == "string"
    elif item is not None:
        inside = stated["items"]
        hints = get_type_hints(item)
        assert list(inside["properties"]) == list(hints)
        for key, kind in hints.items():
            values = [one for part in get_args(kind) for one in get_args(part) or (part,)]
            if "Literal" in str(kind):
                known = [None if value is NoneType else value for value in values]
                assert inside["properties"][key]["enum"] == known


def test_the_choices_of_a_record_are_those_of_the_schema_and_the_pages():
    schema = json.loads(page_text("docs/record.schema.json"))
    assert tuple(schema["properties"]["audit"]["enum"]) == get_args(Audit)
    listed = re.search(r"\[--to ([^\]]+)\]", page_text("docs/bulk.md"))[1]
    assert listed.split("|") == list(FORMATS)


def test_the_numbers_of_the_readme_are_those_of_the_code():
    text = " ".join(page_text("README.md").split())
    rules = Cleaner().ruleset.rules
    claimed = int(re.search(r"the (\d+) built-in rules", text)[1])
    assert claimed <= len(rules) < claimed + 100
    others = int(re.search(r"English, German and (\d+) more languages", text)[1])
    folders = [path.name for path in (ROOT / "rules").iterdir() if path.is_dir()]
    assert others + 2 == len(set(folders) - {"sites"})
    documents = int(re.search(r"gold set\S* of (\d+) short documents", text)[1])
    assert documents == len(list((ROOT / "fixtures" / "gold").glob("*.txt")))
    assert f"Texts of more than {MOST_LINES:,} lines are cleaned by rules only" in text
    little, least = text_decision.LITTLE_WORDS, text_decision.LEAST_WORDS
    assert f"Below {little} words of running text `thorough` acts like `careful`" in text
    assert f"below {least} only rules act" in text
