"""`cleaner filter`: what goes in, what comes out, and what it says when that cannot be."""

import json
import os
import signal
import subprocess
import time
from importlib import import_module

import pytest
from command import CLEANER, DUMP, STORY, cleaner, is_one_line

from cleaner.cli import _filter_document
from cleaner.cli._program import run


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_the_story_comes_out_whole_and_nothing_else():
    done = cleaner("filter", stdin=DUMP)
    assert (done.returncode, done.stdout, done.stderr) == (0, STORY, "")


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param("", id="nothing at all"),
        pytest.param("One line without an end", id="no newline at the end"),
        pytest.param(STORY, id="a story with nothing to remove"),
        pytest.param(STORY.replace("\n", "\r\n"), id="line ends of Windows"),
        pytest.param(STORY.replace("\n", "\r"), id="line ends of the old Macintosh"),
        pytest.param("Ein Satz mit „Anführung“ und Maß.\n", id="letters beyond ASCII"),
    ],
)
def test_a_text_that_needs_nothing_comes_out_as_it_went_in(raw):
    assert cleaner("filter", stdin=raw, text=False).stdout == raw.encode()


def test_a_file_and_standard_input_give_the_same(tmp_path):
    (tmp_path / "a.txt").write_text(DUMP)
    assert cleaner("filter", "a.txt").stdout == cleaner("filter", "-", stdin=DUMP).stdout == STORY


def test_json_is_one_line_with_the_record():
    done = cleaner("filter", "--to", "json", "--url", "https://example.com/a", stdin=DUMP)
    assert done.stdout.count("\n") == 1
    record = json.loads(done.stdout)
    assert record["text"] == STORY
    assert record["url"] == "https://example.com/a"
    assert "ads/label" in next(e["by"] for e in record["removed"] if e["text"].strip())


def test_markdown_carries_the_text_under_front_matter():
    out = cleaner("filter", "--to", "markdown", stdin=DUMP).stdout
    assert out.startswith("---\n")
    assert STORY.strip() in out


def test_a_rule_of_ones_own_acts_and_can_be_turned_off(tmp_path):
    (tmp_path / "toll.toml").write_text(
        'format = 1\nfamily = "own"\n[[rule]]\nid = "mark"\nwhy = "Ours."\n'
        'equals = ["xyzzy plugh"]\nremoves = ["xyzzy plugh"]\nkeeps = ["xyzzy plugh, he said."]\n'
    )
    raw = STORY + "\nXyzzy plugh\n\n" + STORY
    assert "plugh" in cleaner("filter", stdin=raw).stdout
    assert "plugh" not in cleaner("filter", "--rules", "toll.toml", stdin=raw).stdout
    off = cleaner("filter", "--rules", "toll.toml", "--disable", "own/mark", stdin=raw)
    assert "plugh" in off.stdout


def test_a_pipe_may_be_named(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    process = subprocess.Popen([CLEANER, "filter", "pipe"], stdout=subprocess.PIPE)
    (tmp_path / "pipe").write_text(DUMP)
    assert process.communicate(timeout=30)[0].decode() == STORY


# ------------------------------------------------------------------ streams that fail


def shell(script, **options):
    """Run `script` with $CLEANER in it; for what only a shell can set up."""
    return subprocess.run(
        ["bash", "-c", script],
        env={**os.environ, "CLEANER": CLEANER, **options.pop("env", {})},
        capture_output=True,
        timeout=60,
        **options,
    )


@pytest.mark.parametrize(
    ("script", "code", "said"),
    [
        pytest.param('"$CLEANER" filter <&-', 2, b"cleaner: standard input is closed; give a file name, or pipe the text in\n", id="input closed"),
        pytest.param('"$CLEANER" filter a.txt >&-', 4, b"cleaner: standard output is closed; send it to a file or a program\n", id="output closed"),
        pytest.param('"$CLEANER" filter a.txt >/dev/full', 4, b"No space left", id="output full"),
        pytest.param('"$CLEANER" --help >/dev/full', 4, b"No space left", id="help, output full"),
        pytest.param('"$CLEANER" run - -o out <&-', 2, b"cleaner: standard input is closed; name files or folders, or pipe documents in\n", id="run: input closed"),
        pytest.param('"$CLEANER" filter none 2>&-', 2, b"", id="nowhere to complain"),
        pytest.param('"$CLEANER" filter none 2>/dev/full', 2, b"", id="complaints full"),
        pytest.param('"$CLEANER" filter a.txt <&- 2>&-', 0, b"", id="only output is open"),
        pytest.param(
            '"$CLEANER" filter a.txt | true; exit ${PIPESTATUS[0]}', 141, b"", id="reader gone"
        ),
    ],
)  # fmt: skip
def test_a_broken_stream_is_said_in_one_line_or_quiet(tmp_path, script, code, said):
    (tmp_path / "a.txt").write_text(DUMP + STORY * 200)  # more than a pipe holds
    done = shell(script)
    assert done.returncode == code
    assert said in done.stderr
    assert done.stderr == b"" or is_one_line(done.stderr.decode())


def test_slow_input_cut_inside_a_character_is_read_whole():
    raw = ("Größe zählt nicht, sagte sie der Zeitung am Dienstag.\n" * 3).encode()
    process = subprocess.Popen(
        [CLEANER, "filter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    )
    for piece in (raw[:3], raw[3:40], raw[40:]):  # 3 cuts "ö" in two
        process.stdin.write(piece)
        time.sleep(0.05)
    assert process.communicate(timeout=30)[0] == raw


def test_a_character_cut_off_at_the_end_loses_no_other():
    raw = (STORY + "Der Rest fehlt, hieß es in Köln am Ö").encode()[:-1]
    done = cleaner("filter", stdin=raw)
    assert done.returncode == 0
    assert STORY in done.stdout
    assert "hieß es in Köln" in done.stdout


def test_interrupt_ends_it_quietly():
    process = subprocess.Popen(
        [CLEANER, "filter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(3.0)  # it waits for input by now, on a busy machine as well
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == 130
    assert b"Traceback" not in process.stderr.read()


# ------------------------------------------------------------------ surroundings that differ

HOSTILE_MODULES = (
    "json", "re", "click", "typing", "dataclasses", "hashlib", "tomllib", "cleaner", "ftfy", "re2"
)  # fmt: skip


@pytest.mark.parametrize(
    "surroundings",
    [
        pytest.param({"LC_ALL": "C", "LANG": "C"}, id="locale C"),
        pytest.param({"PYTHONIOENCODING": "latin-1"}, id="streams said to be Latin-1"),
        pytest.param({"PYTHONUTF8": "0", "LC_ALL": "POSIX"}, id="no UTF-8 mode"),
        pytest.param({"HOME": "", "XDG_CACHE_HOME": ""}, id="no home"),
        pytest.param({"HOME": "/dev/null/no", "XDG_CACHE_HOME": ""}, id="a home that is none"),
        pytest.param({"XDG_CACHE_HOME": "relative"}, id="a relative cache"),
        pytest.param({"TMPDIR": "/nowhere/at/all"}, id="no folder for temporary files"),
        pytest.param({"TZ": "Pacific/Kiritimati"}, id="another time zone"),
        pytest.param({"PYTHONHASHSEED": "7"}, id="another hash seed"),
        pytest.param({"PYTHONOPTIMIZE": "2"}, id="no docstrings"),
        pytest.param({"COLUMNS": "1", "TERM": "nonsense"}, id="a strange terminal"),
    ],
)
def test_the_same_bytes_whatever_the_surroundings(tmp_path, surroundings):
    raw = DUMP + "Größe „zählt“ nicht, sagte sie.\n"
    plain = cleaner("filter", "--to", "json", stdin=raw, text=False)
    there = cleaner("filter", "--to", "json", stdin=raw, text=False, env=surroundings)
    assert there.stderr == ""
    assert there.stdout == plain.stdout
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "command",
    [pytest.param('"$CLEANER"', id="command"), pytest.param('"$PYTHON" -m cleaner', id="-m")],
)
def test_modules_planted_in_the_current_folder_are_not_loaded(tmp_path, command):
    import sys

    for name in HOSTILE_MODULES:
        if name == "cleaner" and "-m" in command:
            continue  # Python itself looks for the package here: that is what -m means
        (tmp_path / f"{name}.py").write_text("print('planted'); raise SystemExit(9)\n")
    done = shell(f"{command} filter", input=DUMP.encode(), env={"PYTHON": sys.executable})
    assert done.returncode == 0
    assert done.stdout.decode() == STORY


def test_a_current_folder_that_was_deleted(tmp_path):
    done = (
        shell(
            f'mkdir gone && cd gone && rmdir ../gone && "$CLEANER" filter {tmp_path}/a.txt',
            input=None,
        )
        if (tmp_path / "a.txt").write_text(DUMP)
        else None
    )
    assert done.returncode == 0
    assert done.stdout.decode() == STORY


def test_few_descriptors():
    done = shell('ulimit -n 32; "$CLEANER" filter', input=DUMP.encode())
    assert done.stdout.decode() == STORY


def calls_of_filter(arguments, monkeypatch):
    """What a command line without the name of its command has cleaned: read plainly, or None where
    it is left to click; and read by click, or None where it is refused."""
    calls = []
    for module in (_filter_document, import_module("cleaner.cli.filter")):
        monkeypatch.setattr(module, "filter_document", lambda *given: calls.append(given))
    is_plain = _filter_document.filter_plainly(arguments)
    plain = calls.pop() if is_plain else None
    run(["filter", *arguments])
    return plain, calls.pop() if calls else None


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="standard input"),
        pytest.param(["-"], id="standard input by its name"),
        pytest.param(["a.txt"], id="a file"),
        pytest.param(["a b.txt", "--to", "json"], id="an option behind the file"),
        pytest.param(["--to", "markdown", "a.txt"], id="an option before the file"),
        pytest.param(["--level", "thorough", "--url", "https://example.com/a"], id="two options"),
        pytest.param(["--url", "filter"], id="a value that is the name of a command"),
        pytest.param(["--level", "careful", "--to", "text", "-"], id="the defaults"),
    ],
)
def test_a_plain_command_line_means_what_click_reads_in_it(arguments, monkeypatch):
    plain, by_click = calls_of_filter(arguments, monkeypatch)
    assert plain is not None
    assert plain == by_click


@pytest.mark.parametrize(
    ("arguments", "is_right"),
    [
        pytest.param(["--lang", "de"], True, id="another option"),
        pytest.param(["--to=json"], True, id="a value behind an equals sign"),
        pytest.param(["--to", "json", "--to", "text"], True, id="an option twice"),
        pytest.param(["--url", "-a"], True, id="a value like an option"),
        pytest.param(["--url", ""], True, id="an empty value"),
        pytest.param(["--", "-a"], True, id="a file like an option"),
        pytest.param(["-q"], True, id="a flag"),
        pytest.param(["a.txt", "b.txt"], False, id="two files"),
        pytest.param(["--to", "xml"], False, id="a value there is not"),
        pytest.param(["a.txt", "--to"], False, id="a value is missing"),
        pytest.param(["--help"], False, id="help"),
        pytest.param(["--lvl", "careful"], False, id="an option there is not"),
    ],
)
def test_every_other_command_line_is_left_to_click(arguments, is_right, monkeypatch):
    plain, by_click = calls_of_filter(arguments, monkeypatch)
    assert plain is None
    assert (by_click is not None) == is_right


def test_what_a_shell_completes_is_left_to_click(monkeypatch):
    assert _filter_document.read_plain(["a.txt"])
    monkeypatch.setenv("_CLEANER_COMPLETE", "bash_complete")
    assert _filter_document.read_plain(["a.txt"]) is None
