"""Every `--help` and `--version`, and `cleaner completion`."""

import pytest
from command import cleaner, is_one_line

pytestmark = pytest.mark.slow

COMMANDS = [
    [], ["filter"], ["fix"], ["explain"], ["restore"], ["run"], ["completion"],
    ["rules"], ["rules", "list"], ["rules", "show"], ["rules", "check"], ["rules", "schema"],
    ["rules", "apply"], ["review"],
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command) or "cleaner")
def test_help_has_examples_and_every_command_knows_its_version(command):
    text = cleaner(*command, "--help").stdout
    assert "Examples:\n" in text
    assert f"  cleaner {' '.join(command)}".rstrip() in text
    assert cleaner(*command, "--version").stdout == "cleaner 1.0.0\n"


@pytest.mark.parametrize("command", ["filter", "fix", "explain", "run", "learn", "review"])
def test_the_options_that_every_cleaning_command_takes(command):
    text = cleaner(command, "--help").stdout
    # an address is one document's: what learns from many does not offer it
    assert ("--url" in text) == (command not in ("learn", "review"))
    for option in (
        "--level",
        "--rules",
        "--disable",
        "--lang",
        "--as",
        "--config",
        "--quiet",
    ):
        assert option in text


def test_a_misspelt_command_is_understood():
    done = cleaner("fliter")
    assert done.returncode == 2
    assert 'did you mean "filter"' in done.stderr
    assert is_one_line(done.stderr)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell):
    assert "_CLEANER_COMPLETE" in cleaner("completion", shell).stdout


def test_bash_completes_commands_and_options():
    def complete(words):
        env = {"_CLEANER_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": "1"}
        return cleaner(env=env).stdout

    assert "plain,filter" in complete("cleaner fil")
    env = {
        "_CLEANER_COMPLETE": "bash_complete",
        "COMP_WORDS": "cleaner fix --fo",
        "COMP_CWORD": "2",
    }
    assert "plain,--force-exclude" in cleaner(env=env).stdout
