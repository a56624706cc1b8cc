"""What a user reads after a mistake: the whole message and the exit code.

A message says where, what, and what to do where that is not plain. It is one line on standard
error, perhaps with a line of indented advice; standard output stays empty.
"""

import gzip
import os

import pytest
from command import cleaner, is_one_line

from cleaner.matching.schema import RULE_KEYS
from cleaner.readers.columns import COLUMNS


def rule(lines, head='format = 1\nfamily = "x"'):
    return f'{head}\n[[rule]]\nid = "a"\nwhy = "A test."\n{lines}\n'


FILES = {
    "a.txt": "The ferry sails.\n",
    "a.png": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "latin.toml": 'family = "é"'.encode("latin-1"),
    "broken.toml": "format = \n",
    "version.toml": rule('equals = ["b"]\nremoves = ["b"]', head='family = "x"'),
    "typo.toml": rule('contians = ["b"]\nremoves = ["b"]'),
    "proof.toml": rule('equals = ["b"]\nremoves = ["c"]'),
    "pattern.toml": rule("regex = '(b'\nremoves = ['b']"),
    "empty.toml": rule('removes = ["b"]'),
    "key.toml": 'levl = "careful"\n',
    "value.toml": 'level = "brutal"\n',
    "source.toml": '[per-source]\n"none/*" = {disable = ["adz"]}\n',
    "other.jsonl": '{"a": 1}\n',
    "record.jsonl": '{"id": "a", "source": "a", "text": "b\\n", "removed": []}\n',
    "both.jsonl": '{"text": "a", "html": "<p>a</p>", "clean": "a"}\n',
    "deep.toml": f"level = {'[' * 5000}",
    "flag.toml": 'respect-gitignore = "no"\n',
    "cut.jsonl.gz": gzip.compress(b'{"text": "a", "clean": "a"}\n' * 9)[:-9],
    "bad.zip": b"PK\x03\x04",
    "labels/b.txt": "keep\tThe ferry sails.\nThe boat is late.\n",
    "later.jsonl": '{"schema": 9, "id": "a", "text": "b", "removed": []}\n',
    "short.jsonl": '{"schema": 2, "audit": "compact", "id": "a", "text": "b", "removed": []}\n',
    "apart.jsonl": '{"schema": 2, "audit": "full", "id": "a", "source": "a", "text": "b\\n", '
    '"removed": [], "repairs": [{"line": 9, "before": "c", "after": "d", "by": ["e"]}]}\n',
    "project/pyproject.toml": "[tool]\ncleaner = 5\n",
    "pages/b.html": "<p>The ferry sails.</p>\n",
}


def usage(command, message):
    return f"{command}: {message}\n  {command} --help shows options and examples\n"


UNKNOWN_RULE = 'no rule or family "nosuch"; `cleaner rules list` shows them all\n'
NO_OUTPUT = (
    "OUT is a folder, a file ending in .jsonl, .jsonl.gz, .jsonl.zst or .parquet, or - for "
    "standard output\n  For a folder of this name write"
)
MISSING = "cleaner: nosuch.txt: No such file or directory\n"
MESSAGES = [
    # (arguments, exit code, standard error)
    pytest.param("filter nosuch.txt", 2, MISSING, id="filter: a missing file"),
    pytest.param("fix nosuch.txt", 2, MISSING + "1 file failed\n", id="fix: a missing file"),
    pytest.param("explain nosuch.txt", 2, MISSING, id="explain: a missing file"),
    pytest.param("run nosuch.txt -o out", 2, MISSING, id="run: a missing file"),
    pytest.param("restore nosuch.txt", 2, MISSING, id="restore: a missing file"),
    pytest.param("rules check nosuch.txt", 2, MISSING, id="rules check: a missing file"),
    pytest.param("filter --rules nosuch.txt", 2, MISSING, id="missing rules"),
    pytest.param("filter --config nosuch.txt", 2, MISSING, id="missing settings"),
    pytest.param(
        "filter folder", 2, "cleaner: folder: is a folder, not a file\n", id="filter: a folder"
    ),
    pytest.param(
        "fix folder",
        0,
        "folder: holds no files to clean; taken are *.txt, *.text (setting: include)\n",
        id="fix: a folder without texts",
    ),
    pytest.param(
        "filter a.png", 3, "cleaner: a.png: this is a PNG image, not text\n", id="filter: a picture"
    ),
    pytest.param(
        "fix a.png",
        0,
        "a.png: this is a PNG image, not text; left unchanged\n1 file skipped\n",
        id="fix: a picture",
    ),
    pytest.param(
        ["filter", "a\x1b[2J\n.txt"],
        2,
        "cleaner: a\\x1b[2J\\n.txt: No such file or directory\n",
        id="a name that would draw on the terminal",
    ),
    pytest.param(
        "filter a.txt b.txt",
        2,
        usage("cleaner filter", "Got unexpected extra argument (b.txt)"),
        id="two files",
    ),
    pytest.param("fix", 2, usage("cleaner fix", "Missing argument 'FILES...'."), id="no file"),
    pytest.param(
        "filter --level brutal",
        2,
        usage(
            "cleaner filter",
            "Invalid value for '--level': 'brutal' is not one of 'careful', 'thorough'.",
        ),
        id="an unknown level",
    ),
    pytest.param(
        "filter --to pdf",
        2,
        usage(
            "cleaner filter",
            "Invalid value for '--to': 'pdf' is not one of 'text', 'json', 'markdown'.",
        ),
        id="an unknown format",
    ),
    pytest.param(
        "fliter",
        2,
        usage("cleaner", 'no such command "fliter"; did you mean "filter"?'),
        id="a misspelt command",
    ),
    pytest.param(
        "filter --disable adz",
        2,
        'cleaner: disable: no rule or family "adz"; did you mean "ads"?\n',
        id="a misspelt family",
    ),
    pytest.param(
        "filter --lang english",
        2,
        'cleaner: lang: cannot be "english"; did you mean "en"?\n',
        id="the name of a language",
    ),
    pytest.param(
        "run a.txt -o out --lang xx",
        2,
        'cleaner: lang: cannot be "xx"; use a code of ISO 639-1 such as "en", "de" or "fr"\n',
        id="no language",
    ),
    pytest.param(
        "rules list --lang deutsch",
        2,
        'cleaner: lang: cannot be "deutsch"; did you mean "de"?\n',
        id="rules: the name of a language",
    ),
    pytest.param(
        "rules show nosuch", 2, f"cleaner: {UNKNOWN_RULE}", id="rules show: an unknown rule"
    ),
    pytest.param(
        "rules list nosuch", 2, f"cleaner: {UNKNOWN_RULE}", id="rules list: an unknown rule"
    ),
    pytest.param(
        "filter --disable nosuch", 2, f"cleaner: disable: {UNKNOWN_RULE}", id="an unknown rule"
    ),
    pytest.param(
        ["rules", "new", ""],
        2,
        "cleaner: a rule is drafted from one line that is not blank\n",
        id="rules new: no line",
    ),
    pytest.param(
        "filter --rules folder",
        2,
        "cleaner: folder: holds no rule file (*.toml)\n",
        id="a folder without rules",
    ),
    pytest.param(
        "filter --rules pipe", 2, "cleaner: pipe: is a pipe, not a file\n", id="rules from a pipe"
    ),
    pytest.param(
        "filter --rules /dev/zero",
        2,
        "cleaner: /dev/zero: is a device, not a file\n",
        id="rules without an end",
    ),
    pytest.param(
        "filter --rules latin.toml",
        2,
        "cleaner: latin.toml:1: not UTF-8 (byte 11); save the file as UTF-8\n",
        id="rules in Latin-1",
    ),
    pytest.param(
        "filter --rules broken.toml",
        2,
        "cleaner: broken.toml:1: not valid TOML: Invalid value (column 10)\n",
        id="rules that are not TOML",
    ),
    pytest.param(
        "filter --rules version.toml",
        2,
        "cleaner: version.toml:1: the file must begin with `format = 1`\n",
        id="rules without a format",
    ),
    pytest.param(
        "filter --rules typo.toml",
        2,
        'cleaner: typo.toml:6: rule "x/a": unknown key "contians"; did you mean "contains"?\n'
        f"  Known keys: {', '.join(RULE_KEYS)} (see `cleaner rules schema`)\n",
        id="a misspelt key of a rule",
    ),
    pytest.param(
        "filter --rules empty.toml",
        2,
        'cleaner: empty.toml:3: rule "x/a": nothing to match: '
        "add equals, starts, ends, contains or regex\n",
        id="a rule that matches nothing",
    ),
    pytest.param(
        "filter --rules proof.toml",
        2,
        "cleaner: proof.toml:7: rule \"x/a\": removes: does not act on 'c': "
        "no `equals` matches it\n",
        id="an example that fails",
    ),
    pytest.param(
        "filter --rules pattern.toml",
        2,
        'cleaner: pattern.toml:6: rule "x/a": regex: RE2 rejects the pattern: missing ): (b; '
        r"write \( for a bracket of the text"
        "\n",
        id="a broken pattern",
    ),
    pytest.param(
        "rules check -q pattern.toml",
        2,
        'cleaner: pattern.toml:6: rule "x/a": regex: RE2 rejects the pattern: missing ): (b; '
        r"write \( for a bracket of the text"
        "\n",
        id="a broken pattern, checked",
    ),
    pytest.param(
        "filter --config key.toml",
        2,
        'cleaner: key.toml: unknown key "levl"; did you mean "level"?\n',
        id="a misspelt key of the settings",
    ),
    pytest.param(
        "filter --config value.toml",
        2,
        'cleaner: value.toml: key "level" cannot be "brutal"; choose from careful, thorough\n',
        id="a value that settings do not have",
    ),
    *(
        pytest.param(
            f"{command} --config source.toml",
            2,
            'cleaner: source.toml: key "per-source", glob "none/*": no rule or family "adz"; '
            'did you mean "ads"?\n',
            id=f"{command.split()[0]}: a misspelt rule for files that are not there",
        )
        for command in (
            "filter a.txt",
            "fix a.txt",
            "explain a.txt",
            "run a.txt -o out",
            "rules list",
            "rules show ads",
            "rules check",
        )
    ),
    pytest.param(
        "run a.txt", 2, usage("cleaner run", "Missing option '-o' / '--out'."), id="run: no output"
    ),
    pytest.param(
        ["run", "a.txt", "-o", ""],
        2,
        "cleaner: no output given: name a folder, or a file ending in .jsonl\n",
        id="run: an empty output",
    ),
    pytest.param(
        "run -o out",
        2,
        usage("cleaner run", "Missing argument 'SOURCES...'."),
        id="run: no sources",
    ),
    pytest.param(
        "run a.txt -o out.csv",
        2,
        f'cleaner: out.csv: no output ends in ".csv"; {NO_OUTPUT} out.csv/\n',
        id="run: an output of another format",
    ),
    pytest.param(
        "run a.txt -o a.txt",
        2,
        f'cleaner: a.txt: no output ends in ".txt"; {NO_OUTPUT} a.txt/\n',
        id="run: the input for the output",
    ),
    pytest.param(
        "run other.jsonl -o other.jsonl",
        2,
        "cleaner: other.jsonl: would overwrite its input other.jsonl; give another output\n",
        id="run: a file over itself",
    ),
    pytest.param(
        "run pages -o pages",
        2,
        "cleaner: pages: would overwrite its input pages; give another output\n",
        id="run: a folder over itself",
    ),
    pytest.param(
        "run pages/b.html -o pages",
        2,
        "cleaner: pages: would overwrite its input pages/b.html; give another output\n",
        id="run: the folder of the input",
    ),
    pytest.param(
        "run pages -o pages/out",
        2,
        "cleaner: pages/out: is inside the input pages; give a place outside of it\n",
        id="run: an output inside the input",
    ),
    pytest.param(
        "run a.txt -o pages",
        2,
        "cleaner: pages: is not empty and was not written by cleaner run; give a new folder\n",
        id="run: a folder of somebody else",
    ),
    pytest.param(
        "run a.txt -o other.jsonl",
        2,
        "cleaner: other.jsonl: exists and was not written by cleaner run; give another name\n",
        id="run: a file of somebody else",
    ),
    pytest.param(
        "run pages -o a.txt/out",
        2,
        "cleaner: a.txt/out: is a file, or below one; give a folder, or a name like out.jsonl\n",
        id="run: a folder below a file",
    ),
    pytest.param(
        "run a.txt -o s3://bucket/out",
        2,
        "cleaner: s3://bucket/out: the output must be on a local disk, because a run needs locks and "
        "atomic renames; copy it to the store when the run is complete\n",
        id="run: a remote output",
    ),
    pytest.param(
        "run no*.txt -o out",
        2,
        "cleaner: no*.txt: matches no file; check its folder and ending\n",
        id="run: a pattern for no file",
    ),
    pytest.param(
        "run a.txt -o out --workers 0",
        2,
        usage(
            "cleaner run",
            "Invalid value for '-j' / '--workers': 0 is not in the range 1<=x<=1024.",
        ),
        id="run: no workers",
    ),
    pytest.param(
        "restore record.jsonl --id nosuch",
        2,
        'cleaner: record.jsonl: no record with the id "nosuch"; each line has its id under "id"\n',
        id="restore: an unknown id",
    ),
    pytest.param(
        "restore a.txt",
        2,
        "cleaner: a.txt: line 1: not JSON: Expecting value: line 1 column 1 (char 0)\n",
        id="restore: a text",
    ),
    pytest.param(
        "fix --as html a.txt",
        2,
        "cleaner: --as html: fix cleans text files; use cleaner filter for a web page\n",
        id="fix: pages",
    ),
    pytest.param(
        "filter --encoding nosuch a.txt",
        2,
        'cleaner: encoding: cannot be "nosuch"; try windows-1252, shift_jis or koi8-r\n',
        id="an unknown encoding",
    ),
    pytest.param(
        "eval folder",
        2,
        "cleaner: folder: no gold documents; give JSON Lines with text and clean, or a folder of "
        "folders with raw.txt and clean.txt\n",
        id="eval: an empty folder",
    ),
    pytest.param(
        "eval other.jsonl",
        2,
        'cleaner: other.jsonl: line 1: no key "text" or "html"; its keys are a\n',
        id="eval: rows without a document",
    ),
    pytest.param(
        "eval both.jsonl",
        2,
        "cleaner: both.jsonl: line 1: text and html; a document has one\n",
        id="eval: two documents in a row",
    ),
    pytest.param(
        "learn pages",
        2,
        usage("cleaner learn", "Missing option '-o' / '--out'."),
        id="learn: no output",
    ),
    pytest.param(
        "restore other.jsonl",
        2,
        "cleaner: other.jsonl: line 1: not a record of cleaner (no 'removed')\n",
        id="restore: not a record",
    ),
    pytest.param(
        "report folder",
        2,
        "cleaner: folder/run.json: not found; folder is not the output of a finished run\n",
        id="report: not a run",
    ),
    pytest.param(
        "report folder --fail-on-drift",
        2,
        "cleaner: --fail-on-drift needs --against EARLIER, the output of an earlier run\n",
        id="report: drift from nothing",
    ),
    pytest.param(
        "report folder --to json",
        2,
        "cleaner: --to json needs --against EARLIER, the output of an earlier run\n",
        id="report: JSON of one run",
    ),
    pytest.param(
        "report folder --against folder --to json -o a.html",
        2,
        "cleaner: --to json prints to standard output; leave out --output\n",
        id="report: JSON to a file",
    ),
    pytest.param(
        "restore later.jsonl",
        2,
        "cleaner: later.jsonl: line 1: schema 9 is of a later version of cleaner: upgrade it\n",
        id="restore: a record of the future",
    ),
    pytest.param(
        "restore short.jsonl",
        2,
        "cleaner: short.jsonl: line 1: written with --audit compact, which leaves out what was "
        "removed\n  Only a record with the full audit, the default, can be restored.\n",
        id="restore: a record without the removed text",
    ),
    pytest.param(
        "restore apart.jsonl",
        2,
        "cleaner: apart.jsonl: line 1: the text and the removals do not match: line 9 is not "
        "the line that was repaired\n",
        id="restore: a record of two",
    ),
    pytest.param(
        "restore folder",
        2,
        "cleaner: folder: no records (part-*.jsonl); name the output of `cleaner run`\n",
        id="restore: a folder of something else",
    ),
    pytest.param(
        "filter --config project/pyproject.toml",
        2,
        "cleaner: project/pyproject.toml: tool.cleaner: write its keys below a line "
        "[tool.cleaner]\n",
        id="settings that are no table",
    ),
    pytest.param(
        "filter --config deep.toml",
        2,
        "cleaner: deep.toml: not valid TOML: nested too deeply\n",
        id="settings nested five thousand deep",
    ),
    pytest.param(
        "filter --config flag.toml",
        2,
        'cleaner: flag.toml: key "respect-gitignore" must be true or false\n',
        id="settings with a word for a switch",
    ),
    pytest.param(
        "eval cut.jsonl.gz",
        2,
        "cleaner: cut.jsonl.gz: damaged gz: truncated; nothing was evaluated\n",
        id="eval: a file that was cut",
    ),
    pytest.param(
        "filter --rules bad.zip",
        2,
        "cleaner: bad.zip: not a readable zip archive: File is not a zip file; make or fetch it "
        "anew\n",
        id="a damaged archive of rules",
    ),
    pytest.param(
        "eval labels",
        2,
        "cleaner: labels/b.txt: line 2: no label; write keep or boilerplate, a tab, and the line "
        "(docs/gold.md)\n",
        id="eval: a line without a label",
    ),
    pytest.param(
        "eval labels --url https://a.example",
        2,
        "cleaner: --url: each gold document has its own; write it as its key url\n",
        id="eval: an address for all",
    ),
    pytest.param(
        "run pipe -o out",
        2,
        "cleaner: pipe: is a pipe; pipe it to standard input and name -\n",
        id="run: a pipe",
    ),
    pytest.param(
        "run a.txt -o out --field nosuch=a",
        2,
        "cleaner: --field nosuch=a: use NAME=COLUMN or NAME=COLUMN,COLUMN, where NAME is one of "
        f"{', '.join(COLUMNS)}\n",
        id="run: an unknown field",
    ),
    pytest.param(
        ["rules", "new", "* * *"],
        2,
        "cleaner: no rule for '* * *': bullets, arrows and dashes are ignored; give words\n",
        id="rules new: a line of bullets",
    ),
]


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())


@pytest.mark.usefixtures("workplace")
@pytest.mark.parametrize(("arguments", "code", "message"), MESSAGES)
def test_a_mistake_is_named_with_what_to_do(arguments, code, message):
    done = cleaner(*(arguments.split() if isinstance(arguments, str) else arguments))
    assert (done.returncode, done.stderr, done.stdout) == (code, message, "")


def test_an_unknown_option_is_named():
    done = cleaner("filter", "--lvl", "x")  # the wording is click's, and differs by its version
    assert done.returncode == 2
    assert "No such option" in done.stderr
    assert "--lvl" in done.stderr
    assert is_one_line(done.stderr)
    assert done.stdout == ""
