"""What belongs to a terminal and its shell: colour, and completion."""

import os
import pty
import subprocess
import sys

import pytest

COMMAND = [sys.executable, "-m", "cleaner"]
DUMP = b"The ferry sails again on Monday, the harbour office said.\n\nAdvertisement\n"


def coloured(arguments, environment, terminal):
    """Return whether `cleaner explain` writes escape sequences."""
    surroundings = {
        k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "TERM")
    }
    surroundings |= environment
    ours, theirs = pty.openpty() if terminal else os.pipe()
    try:
        subprocess.run(
            [*COMMAND, "explain", *arguments],
            input=DUMP,
            stdout=theirs,
            env=surroundings,
            check=True,
        )
        return b"\x1b[" in os.read(ours, 65536)
    finally:
        os.close(ours)
        os.close(theirs)


@pytest.mark.parametrize(
    ("arguments", "environment", "terminal", "wanted"),
    [
        pytest.param([], {}, True, True, id="a terminal gets colour"),
        pytest.param([], {}, False, False, id="a pipe gets none"),
        pytest.param(["--color", "always"], {}, False, True, id="always is for less -R"),
        pytest.param(["--color", "never"], {}, True, False, id="never is never"),
        pytest.param([], {"NO_COLOR": "1"}, True, False, id="NO_COLOR turns it off"),
        pytest.param([], {"FORCE_COLOR": "1"}, False, True, id="FORCE_COLOR turns it on"),
        pytest.param([], {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False, id="NO_COLOR wins"),
        pytest.param(["--color", "always"], {"NO_COLOR": "1"}, False, True, id="the option wins"),
        pytest.param([], {"TERM": "dumb"}, True, False, id="a dumb terminal has no colour"),
    ],
)
def test_colour(arguments, environment, terminal, wanted):
    assert coloured(arguments, environment, terminal) is wanted


def completions(line):
    """Return what the shell is offered after `line`: (type, value) pairs."""
    words = line.split(" ")
    answer = subprocess.run(
        COMMAND,
        env={
            **os.environ,
            "_CLEANER_COMPLETE": "bash_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(words) - 1),
        },
        capture_output=True,
        text=True,
    ).stdout
    return [tuple(row.split(",", 1)) for row in answer.splitlines()]


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        pytest.param("cleaner fil", ("plain", "filter"), id="a command"),
        pytest.param("cleaner rules sho", ("plain", "show"), id="a command of a group"),
        pytest.param("cleaner filter --lev", ("plain", "--level"), id="an option"),
        pytest.param("cleaner filter --level ca", ("plain", "careful"), id="a choice"),
        pytest.param(
            "cleaner filter --disable ads/la", ("plain", "ads/label"), id="a rule to disable"
        ),
        pytest.param(
            "cleaner filter --disable copyr", ("plain", "copyright"), id="a family to disable"
        ),
        pytest.param("cleaner rules show ads/la", ("plain", "ads/label"), id="a rule to show"),
        pytest.param("cleaner filter du", ("file", "du"), id="a file"),
        pytest.param("cleaner fix a", ("file", "a"), id="files"),
        pytest.param("cleaner run dumps -o o", ("file", "o"), id="an output"),
        pytest.param("cleaner filter --rules m", ("file", "m"), id="a rule file"),
        pytest.param("cleaner rules check m", ("file", "m"), id="a rule file to check"),
    ],
)
def test_completion(line, offered):
    assert offered in completions(line)


def test_completion_without_a_shell_prints_its_usage():
    done = subprocess.run([*COMMAND, "completion"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Usage: cleaner completion")
