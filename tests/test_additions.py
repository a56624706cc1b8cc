"""The table "to add something" of docs/architecture.md, tried: each addition touches what it says.

An addition is made in a copy of the package, in the files that the table names and in no others;
then the program is run and shows it.
"""

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import command
import pytest
import zstandard
from pyarrow import parquet

ROOT = Path(__file__).resolve().parent.parent
DUMP = "The ferry to Sundre sails again on Monday.\n\nplugh\nfrotz\ngnusto\n"


class Addition(NamedTuple):
    """What to add, as the table says it; the new files; the changed ones: (file, after, line).

    `tries` are commands, and what each of them shows only after the addition.
    """

    what: str
    new: dict[str, str]
    changed: tuple[tuple[str, str, str], ...]
    tries: tuple[tuple[tuple[str, ...], str], ...]
    kind: str = ""


def rule(word):
    return (
        f'[[rule]]\nid = "xyzzy"\nwhy = "A trial."\nequals = ["{word}"]\nremoves = ["{word}"]\n'
        f'keeps = ["They said {word}."]\n'
    )


ADDITIONS = [
    Addition(
        "a rule",
        {},
        (("rules/en/ads.toml", "", "\n" + rule("plugh")),),
        ((("explain",), "removed by ads/xyzzy"),),
    ),
    Addition(
        "a rule family, a language, a site",
        {"rules/xx/trial.toml": 'format = 1\nfamily = "trial"\n' + rule("frotz")},
        (),
        ((("explain",), "removed by trial/xyzzy"),),
    ),
    Addition(
        "a way of matching",
        {
            "cleaner/matching/matchers/reversed.py": (
                "from cleaner.matching.matchers.equals import build as build_equals\n\n"
                'KEY = "reversed"\nABOUT = "The line is one of these texts, backwards."\n\n\n'
                "def build(values):\n    return build_equals([value[::-1] for value in values])\n\n\n"
                "def required_literals(values):\n"
                "    from cleaner.matching.matchers.equals import required_literals\n\n"
                "    return required_literals([value[::-1] for value in values])\n"
            ),
        },
        (
            (
                "cleaner/matching/matchers/__init__.py",
                "from cleaner.matching.matchers import contains, ends, equals, regex, starts",
                "\nfrom cleaner.matching.matchers import reversed as backwards",
            ),
            (
                "cleaner/matching/matchers/__init__.py",
                "(equals, starts, ends, contains, regex",
                ", backwards",
            ),
            (
                "cleaner/files/rule_cache.py",
                '"matching/matchers/regex.py", ',
                '"matching/matchers/reversed.py", ',
            ),
        ),
        ((("explain", "--rules", "trial.toml"), "removed by mine/xyzzy"),),
    ),
    Addition(
        "a metadata field",
        {
            "cleaner/metadata/words.py": "def find(view):\n    return sum(len(text.split()) for text in view.texts)\n"
        },
        (
            ("cleaner/metadata/resolver.py", "from cleaner.metadata import (\n", "    words,\n"),
            (
                "cleaner/metadata/resolver.py",
                "    return Metadata(\n",
                "        words=words.find(view),\n",
            ),
            (
                "cleaner/metadata/fields.py",
                "    title: str | None = None\n    byline: tuple[str, ...] = ()\n",
                "    words: int | None = None\n",
            ),
            (
                "cleaner/result.py",
                '    @cached_property\n    def metadata(self) -> "Metadata":\n'
                '        """All fields and their candidates."""\n'
                "        return self.deferred.metadata()\n",
                "\n    @property\n    def words(self):\n        return self.metadata.words\n",
            ),
        ),
        (
            (("filter", "--to", "json"), '"words":11'),
            (("filter", "--to", "markdown"), "\nwords: 11\n"),
            (("explain",), "words       11"),
            *(
                (("run", "dump.txt", "-o", "out", "--to", to), shows)
                for to, shows in (
                    ("jsonl", '"words":11'),
                    ("jsonl.gz", '"words":11'),
                    ("jsonl.zst", '"words":11'),
                    ("parquet", "'words': 11"),
                    ("text", '"words": 11'),
                    ("markdown", "\nwords: 11\n"),
                )
            ),
            (("run", "dump.txt", "-o", "out", "--audit", "none"), '"words": 1'),  # run.json
        ),
    ),
    Addition(
        "an output format",
        {
            "cleaner/writers/shout.py": (
                "import json\n\n\ndef write(spool, sink):\n    for line in spool:\n"
                '        sink.write(json.loads(line)["text"].upper().encode())\n'
            ),
        },
        (
            (
                "cleaner/writers/formats.py",
                '        OutputFormat("jsonl", ".jsonl", merge=_concatenate),\n',
                '        OutputFormat("shout", ".loud", pack=_late("shout.write")),\n',
            ),
        ),
        ((("run", "dump.txt", "-o", "out", "--to", "shout"), "THE FERRY TO SUNDRE SAILS"),),
    ),
    Addition(
        "an input format",
        {
            "cleaner/readers/stanzas.py": (
                "from cleaner.model import Document\nfrom cleaner.readers.items import InputDocument\n\n\n"
                "def read(stream, file_range, options):\n"
                '    for number, text in enumerate(stream.file.read().split(b"%%")):\n'
                '        name = f"{file_range.name}#{number}"\n'
                "        yield InputDocument(name, Document(text, id=name))\n"
            ),
        },
        (
            (
                "cleaner/readers/formats.py",
                "FORMATS: Mapping[str, InputFormat] = {\n",
                '    "stanzas": InputFormat("stanzas", (".stz",), "whole"),\n',
            ),
        ),
        ((("run", "two.stz", "-o", "out"), "two.stz#1"),),
    ),
    Addition(
        "an input format",
        {
            "cleaner/readers/leaves.py": (
                "from cleaner.model import Document\nfrom cleaner.readers.items import InputDocument\n\n\n"
                "def read(stream, file_range, options):\n"
                "    yield from read_range(stream.file, file_range, options)\n\n\n"
                "def read_range(file, file_range, options):\n"
                '    texts = list(enumerate(file.read().split(b"%%")))\n'
                "    for number, text in texts[file_range.start : file_range.end]:\n"
                '        name = f"{file_range.name}#{number}"\n'
                "        yield InputDocument(name, Document(text, id=name))\n\n\n"
                "def ranges(file, size, part_size):\n"
                '    for number, text in enumerate(file.read().split(b"%%")):\n'
                "        yield number, number + 1, len(text)\n"
            ),
        },
        (
            (
                "cleaner/readers/formats.py",
                "FORMATS: Mapping[str, InputFormat] = {\n",
                '    "leaves": InputFormat("leaves", (".leaf",), "ranges"),\n',
            ),
        ),
        (
            (("run", "large.leaf", "-o", "out", "--part-size", "1"), "large.leaf#1"),
            (("run", "large.leaf", "-o", "out", "--part-size", "1"), "part-000001-00000.jsonl"),
        ),
        "in ranges",
    ),
    Addition(
        "an engine",
        {
            "cleaner/engines/echo.py": (
                "import sys\n\nfrom cleaner import Cleaner\nfrom cleaner.bulk.document import clean_one, record_line\n"
                "from cleaner.model import Document\n\n"
                "record = clean_one(Cleaner(), Document(sys.stdin.read(), id='echoed'))\n"
                "print(record_line(record, 'full'))\n"
            ),
        },
        (),
        ((("python", "-m", "cleaner.engines.echo"), '"id":"echoed"'),),
    ),
    Addition(
        "a command",
        {
            "cleaner/cli/greet.py": (
                "import click\n\nfrom cleaner.cli._options import common_options\n\n\n"
                '@click.command()\n@common_options\ndef greet():\n    """Greet."""\n    click.echo("ahoy")\n'
            ),
        },
        (),
        (
            (("greet",), "ahoy"),
            (("python", "../docs/commands.py"), "## cleaner greet"),  # as `make docs` does
        ),
    ),
]
IDS = [" ".join(filter(None, (addition.what, addition.kind))) for addition in ADDITIONS]


def house(folder):
    """Make a copy of the package and its rules in `folder`, and a folder to run in.

    What was compiled is copied too: a start then compiles what an addition changed.
    """
    for name in ("cleaner", "rules", "docs"):
        shutil.copytree(ROOT / name, folder / name)
    work = folder / "work"
    work.mkdir()
    (work / "dump.txt").write_text(DUMP)
    (work / "two.stz").write_text(f"{DUMP}%%{DUMP}")
    large = DUMP + " " * 600_000
    (work / "large.leaf").write_text(f"{large}%%{large}")
    backwards = rule("gnusto").replace('equals = ["gnusto"]', 'reversed = ["otsung"]')
    (work / "trial.toml").write_text('format = 1\nfamily = "mine"\n' + backwards)
    return folder


def cleaner(house, *arguments):
    """Run the copy; return what it shows."""
    shutil.rmtree(house / "work" / "out", ignore_errors=True)
    module = arguments[1:] if arguments[0] == "python" else ("-m", "cleaner", *arguments)
    done = subprocess.run(
        [sys.executable, *module],
        cwd=house / "work",
        env={**os.environ, "PYTHONPATH": str(house), "XDG_CACHE_HOME": str(house / "cache")},
        input=DUMP,
        capture_output=True,
        text=True,
    )
    return shown(house, done)


def cleaner_before(house, *arguments):
    """Return what the program shows of which the house is a copy."""
    if arguments[0] == "python":
        return cleaner(house, *arguments)
    shutil.rmtree(house / "work" / "out", ignore_errors=True)
    return shown(house, command.cleaner(*arguments, cwd=house / "work", stdin=DUMP))


def shown(house, done):
    """Return what a command prints, and what it writes to ``out`` and to the docs."""
    out = (path for path in sorted((house / "work" / "out").rglob("*")) if path.is_file())
    written = [f"{path.name}: {content(path)}" for path in (*out, house / "docs" / "commands.md")]
    return done.stdout + "".join(written) + done.stderr


def content(path):
    """The content of an output file as text."""
    if path.suffix == ".gz":
        return gzip.decompress(path.read_bytes()).decode()
    if path.suffix == ".zst":
        return zstandard.ZstdDecompressor().stream_reader(path.read_bytes()).read().decode()
    if path.suffix == ".parquet":
        return str(parquet.read_table(path).to_pylist())
    return path.read_text(errors="replace")


def add(house, addition):
    """Make the addition: in the files that it names, and in no others."""
    for name, text in addition.new.items():
        (house / name).parent.mkdir(exist_ok=True)
        (house / name).write_text(text)
    for name, after, text in addition.changed:
        source = (house / name).read_text()
        assert source.count(after) == 1 or not after, f"{name}: {after}"
        (house / name).write_text(source.replace(after, after + text) if after else source + text)


@pytest.mark.slow
def test_additions_touch_what_the_table_says(tmp_path):
    """All of them in one copy: they are of different rooms, and no one needs another."""
    after = house(tmp_path)
    tries = {arguments: [] for addition in ADDITIONS for arguments, _ in addition.tries}
    for addition in ADDITIONS:
        for arguments, shows in addition.tries:
            tries[arguments].append((addition.what, shows))
    printed = {arguments: cleaner_before(after, *arguments) for arguments in tries}
    before = [
        (*row, arguments)
        for arguments, rows in tries.items()
        for row in rows
        if row[1] in printed[arguments]
    ]
    assert before == []
    for addition in ADDITIONS:
        add(after, addition)
    printed = {arguments: cleaner(after, *arguments) for arguments in tries}
    missing = [
        (*row, arguments, printed[arguments][-2000:])
        for arguments, rows in tries.items()
        for row in rows
        if row[1] not in printed[arguments]
    ]
    assert missing == []


@pytest.mark.parametrize("addition", ADDITIONS, ids=IDS)
def test_the_table_names_what_the_addition_touches(addition):
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    (row,) = [line for line in page.splitlines() if line.startswith(f"| {addition.what} |")]
    touched = {*addition.new, *(name for name, _, _ in addition.changed)}
    for name in touched:
        named = any(f"`{parent}/`" in row for parent in Path(name).parents)
        assert named or NAMES_IN[name] in row, f"{name} is not in: {row}"


# How the table calls the lines that are added to a file that lists things.
NAMES_IN = {
    "cleaner/result.py": "`Cleaned`",
    "cleaner/files/rule_cache.py": "`CODE`",
}
