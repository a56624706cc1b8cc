"""A document over the size limit is refused by name, and no more than the limit is read."""

import subprocess
import sys

import pytest

COMMAND = [sys.executable, "-m", "cleaner"]
MB = 1 << 20


def cleaner(*arguments, stdin=subprocess.DEVNULL, cwd=None):
    return subprocess.run(
        [*COMMAND, *arguments], stdin=stdin, capture_output=True, text=True, cwd=cwd, timeout=60
    )


@pytest.mark.parametrize("command", ["filter", "explain"])
@pytest.mark.parametrize("name", ["-", "/dev/zero"])
def test_an_endless_input_is_refused(command, name):
    with open("/dev/zero", "rb") as endless:
        done = cleaner(command, "--size-limit", "1", name, stdin=endless)
    place = "standard input" if name == "-" else name
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"cleaner: {place}: longer than {MB} bytes\n"


@pytest.mark.parametrize(
    ("size", "code"),
    [
        pytest.param(MB, 0, id="a file of exactly the limit is cleaned"),
        pytest.param(MB + 1, 2, id="a byte more is too much"),
    ],
)
def test_the_limit_is_exact(tmp_path, size, code):
    line = b"The ferry to Sundre sails again on Monday, the harbour office said.\n"
    (tmp_path / "dump.txt").write_bytes((line * (size // len(line) + 1))[:size])
    assert cleaner("filter", "--size-limit", "1", "dump.txt", cwd=tmp_path).returncode == code


def test_a_run_rejects_the_one_document(tmp_path):
    dumps = tmp_path / "dumps"
    dumps.mkdir()
    (dumps / "small.txt").write_text("The ferry sails.\n")
    (dumps / "large.txt").write_text("The ferry sails.\n" * 70_000)
    done = cleaner("run", "dumps", "-o", "out", "--size-limit", "1", cwd=tmp_path)
    assert done.returncode == 3
    assert "1 of 2 documents written" in done.stderr
    assert "1 too-large" in done.stderr
