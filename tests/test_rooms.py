"""The rooms: who may import whom, what the pure rooms may not touch, what a start may load.

Read from the source, so that an import inside a function counts, too.
"""

import ast
import json
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

import cleaner

PACKAGE = Path(cleaner.__file__).parent

# From the bottom up. A room is a module or a folder of `cleaner`; it imports rooms of lower
# rows only. A new room needs its place here: that is the question this test asks.
ROWS = (
    ("errors", "extras", "languages", "model"),
    ("native", "models"),
    ("text",),
    ("matching", "page"),
    ("judge", "metadata"),
    ("profiles",),
    ("edits",),
    ("deferred",),
    ("result",),
    ("pipeline",),
    ("arguments", "files"),
    ("settings",),
    ("api",),
    ("explaining", "inplace", "readers"),
    ("writers",),
    ("bulk", "evaluation"),
    ("learning",),
    ("reviewing",),
    ("engines",),
    ("cli",),
    ("__init__", "__main__"),
)
PLACE = {room: row for row, rooms in enumerate(ROWS) for room in rooms}
# A notebook asks the value itself how it looks, so a result has to know who can show it.
UPWARDS = {("result", "cleaner.writers.notebook")}
PURE = {room for row in ROWS[: PLACE["pipeline"] + 1] for room in row}

# What reads files, the clock, the environment or chance, or talks.
IMPURE_MODULES = {
    "fileinput", "getpass", "glob", "io", "locale", "logging", "mmap", "os", "pathlib",
    "pkgutil", "platform", "random", "secrets", "select", "shutil", "signal", "socket", "sqlite3",
    "subprocess", "tempfile", "time", "urllib.request", "uuid",
}  # fmt: skip
IMPURE_CALLS = {"open", "print", "input", "breakpoint", "exec", "eval"}
CLOCKS = {"today", "now", "utcnow"}
# The exceptions: models and word lists are the package's own data, the same on every run.
READS_OWN_DATA = {("models", "pkgutil.get_data"), ("metadata", "pkgutil.get_data")}

# A heavy library, and the rooms that may name it: always inside a function.
HEAVY = {
    "ftfy": {"text"},
    "chardet": {"text"},
    "trafilatura": {"page"},
    "htmldate": {"metadata"},
    "lxml": {"page"},
    "resiliparse": {"page", "metadata"},
    "selectolax": {"page"},
    "dateparser": {"metadata"},
    "pyarrow": {"readers", "writers", "engines", "bulk"},
    "fastwarc": {"readers"},
    "zstandard": {"readers", "writers"},
    "fsspec": {"readers", "writers", "bulk"},
    "pyspark": {"engines"},
    "datatrove": {"engines"},
    "orjson": {"writers"},
    "numpy": set(),
}


@cache
def modules():
    """(room, path, tree) of every module of the package, the path from there."""
    found = [path.relative_to(PACKAGE) for path in sorted(PACKAGE.rglob("*.py"))]
    return [
        (path.parts[0].removesuffix(".py"), path, ast.parse((PACKAGE / path).read_text("utf-8")))
        for path in found
    ]


def imported(tree):
    """Yield (node, dotted name) of every import in a module, absolute, names included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are written out: from cleaner.x import y"
            for alias in node.names:
                yield node, f"{node.module}.{alias.name}"


def test_imports_go_downwards():
    wrong = []
    for room, path, tree in modules():
        assert room in PLACE, f"{room}: say in ROWS where this room stands"
        for node, name in imported(tree):
            first, _, rest = name.partition(".")
            target = rest.split(".")[0]
            if first != "cleaner" or target in ("__version__", room) or room == "__init__":
                continue
            if (room, name) in UPWARDS:
                continue
            assert target in PLACE, f"{name}: say in ROWS where this room stands"
            if PLACE[target] >= PLACE[room]:
                wrong.append(f"{path}:{node.lineno}: {room} imports {name}")
    assert wrong == []


def test_pure_rooms_touch_nothing():
    wrong = []
    for room, path, tree in modules():
        if room in PURE:
            wrong += [f"{path}:{line}: {what}" for line, what in touched(room, tree)]
    assert wrong == []


def touched(room, tree):
    """Yield (line, what) for what a pure room may not import or call."""
    for node, name in imported(tree):
        if (room, name) in READS_OWN_DATA:
            continue
        parts = name.split(".")
        if IMPURE_MODULES & {".".join(parts[:n]) for n in range(1, len(parts) + 1)}:
            yield node.lineno, name
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            is_name = isinstance(called, ast.Name)
            name = called.id if is_name else getattr(called, "attr", "")
            if name in (IMPURE_CALLS if is_name else CLOCKS):
                yield node.lineno, f"{name}()"


def test_heavy_libraries_have_one_home_and_load_late():
    wrong = []
    for room, path, tree in modules():
        at_start = {id(node) for node in tree.body}
        for node, name in imported(tree):
            library = name.split(".")[0]
            if library in HEAVY:
                late = id(node) not in at_start or room == "engines"  # nobody imports an engine else
                if room not in HEAVY[library] or not late:
                    wrong.append(f"{path}:{node.lineno}: {room} imports {library}, late: {late}")
    assert wrong == []


@pytest.mark.parametrize(
    ("room", "code", "found"),
    [
        pytest.param("judge", "open('x')", ["open()"], id="a file is opened"),
        pytest.param("judge", "from os import path", ["os.path"], id="files"),
        pytest.param("judge", "from cleaner.text import lines", [], id="another room"),
        pytest.param("judge", "import socket", ["socket"], id="a network"),
        pytest.param("judge", "date.today()", ["today()"], id="a clock"),
        pytest.param("judge", "text.open", [], id="a name alone"),
    ],
)
def test_what_a_pure_room_touches_is_seen(room, code, found):
    assert [what for _, what in touched(room, ast.parse(code))] == found


# The distribution that brings a module, where it is not called the same.
BROUGHT_BY = {
    "ahocorasick_rs": "ahocorasick-rs",
    "re2": "google-re2",
    "htmldate": "trafilatura",
    "lxml": "trafilatura",
}


def test_every_library_is_declared():
    """Tests run where everything is installed; a user has what pyproject.toml names."""
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    needs = project["dependencies"] + [need for name in extras for need in extras[name]]
    declared = {re.match(r"[\w.-]+", need)[0] for need in needs}
    used = {name.split(".")[0] for _, _, tree in modules() for _, name in imported(tree)}
    outside = used - sys.stdlib_module_names - {"cleaner"}
    assert {BROUGHT_BY.get(name, name) for name in outside} <= declared


def test_commands_do_not_import_each_other():
    for room, path, tree in modules():
        if room != "cli" or path.name.startswith("_"):
            continue
        for _, name in imported(tree):
            parts = name.split(".")
            if parts[:2] == ["cleaner", "cli"] and (PACKAGE / "cli" / f"{parts[2]}.py").exists():
                assert parts[2].startswith("_"), f"{path.name} imports {name}"


def loaded_by(code, tmp_path, stdin=""):
    """Return the modules that are loaded once `code` has run in a new interpreter."""
    script = f"{code}\nimport sys, json\nsys.stderr.write(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], input=stdin, capture_output=True, text=True, cwd=tmp_path
    )
    return set(json.loads(done.stderr))


def test_importing_the_package_loads_nothing_of_it(tmp_path):
    before, after = loaded_by("", tmp_path), loaded_by("import cleaner", tmp_path)
    assert {name for name in after - before if "." not in name} == {"cleaner"}


def test_an_ordinary_text_loads_nothing_heavy(tmp_path):
    code = "from cleaner.cli import main\nmain(['filter', '--level', 'careful'])"
    text = "The ferry sails again on Monday, the harbour said.\n"
    loaded_by(code, tmp_path, text)  # the first start checks the rules and keeps them
    loaded = loaded_by(code, tmp_path, text)
    assert "cleaner.api" in loaded
    assert not loaded & {
        *HEAVY, "tomllib", "shutil", "tempfile", "asyncio", "logging", "multiprocessing",
        "subprocess", "socket", "email", "http", "xml", "sqlite3", "cleaner.bulk",
        "cleaner.readers", "cleaner.writers", "cleaner.matching.parse", "cleaner.matching.proof",
        "ahocorasick_rs", "cleaner.edits.page_step", "cleaner.judge.page",
        "cleaner.metadata.resolver", "cleaner.metadata.title", "cleaner.metadata.names.words",
        "cleaner.metadata.fields", "cleaner.native.line_passes", "encodings.cp1252", "struct",
        "cleaner.page.extract", "cleaner.page.guard", "cleaner.text.charset_detection",
        "click", "dataclasses", "inspect", "ast", "uuid", "platform", "locale", "copy", "threading",
        "cleaner.cli._options", "cleaner.judge.text_reasons",
    }  # fmt: skip


_COMPILED = """
import sys
from typing import ForwardRef
seen = ForwardRef.__init__
ForwardRef.__init__ = lambda self, arg, *more, **named: (
    sys.modules.setdefault(f"in quotes: {arg}", sys), seen(self, arg, *more, **named)
)[1]
"""


def test_no_annotation_of_a_start_is_in_quotes(tmp_path):
    """In a named tuple it is compiled, and the first that is makes the hundred types of `ast`."""
    code = f"{_COMPILED}\nfrom cleaner.cli import main\nmain(['filter'])"
    loaded_by(code, tmp_path, "A line.\n")  # the first start checks the rules and keeps them
    loaded = loaded_by(code, tmp_path, "A line.\n")
    assert "cleaner.judge.text" in loaded
    assert [name for name in loaded if name.startswith("in quotes")] == []


def test_help_loads_what_the_command_lines_need(tmp_path):
    loaded = loaded_by("from cleaner.cli import main\nmain(['--help'])", tmp_path)
    assert {"cleaner.cli.run", "cleaner.cli.fix", "cleaner.writers.formats"} <= loaded
    rooms = {name.split(".")[1] for name in loaded if name.startswith("cleaner.")}
    assert rooms <= {
        "arguments", "cli", "errors", "files", "languages", "model", "settings", "text", "writers",
    }  # fmt: skip
    assert not loaded & {f"cleaner.writers.{name}" for name in ("jsonl", "markdown", "parquet")}


def test_the_names_of_the_package_are_there():
    for name in cleaner.__all__:
        assert getattr(cleaner, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = cleaner.nothing
