"""Every command in README and docs works as it stands, on files like those it names.

A page is read from top to bottom in a folder that `workplace` fills; a block of code with a
file's name is written there. What cannot be run here is in CANNOT_RUN, with its reason.
"""

import gzip
import json
import os
import re
import shutil
import sys
from pathlib import Path

import pytest
from command import DUMP, STORY, cleaner
from command_blocks import Shell, Step, agrees, blocks, steps

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
HELP = ROOT / "docs" / "commands.md"

# The beginnings of commands that are not run, and why.
CANNOT_RUN = {
    r"make\b": "sets up, tests or builds this repository",
    r"python3? benchmarks/": "measures this repository; `.ci/run` does it",
    r"pip install|python3? -m venv|\. \.venv/": "installs; `make session` runs those of the first session",
    r".*<[a-z]+( [a-z]+)*>": "holds a name for the reader to fill in",
}

RULE = """\
format = 1
family = "letter"

[[rule]]
id = "harbour-letter"
why = "The Harbour Times asks for readers of its letter."
equals = ["Read our harbour letter"]
removes = ["Read our harbour letter"]
keeps = ["Read our harbour letter in the museum, the sign says."]
"""


def why_not(command):
    """Return why a command is not run, or None."""
    for beginning, reason in CANNOT_RUN.items():
        if re.match(beginning, command):
            return reason
    for program in re.findall(r"(?:^|\| *)([a-z][\w-]*)", command):
        if shutil.which(program) is None and program not in ("cleaner", "source", "cd"):
            return f"{program} is not installed"
    return None


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    """A folder with the files that pages name; copied for each page."""
    folder = tmp_path_factory.mktemp("prepared")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    rows = "".join(json.dumps({"id": name, "content": DUMP}) + "\n" for name in "ab")
    page = "".join(f"<p>{paragraph}</p>\n" for paragraph in STORY.split("\n\n"))
    texts = {
        "dump.txt": DUMP,
        "a.txt": DUMP,
        "article.txt": DUMP,
        "articles/a.txt": DUMP,
        "articles/clean.txt": STORY,
        "dumps/a/b.txt": DUMP,
        "dumps/c.txt": STORY,
        "page.html": f"<!doctype html><title>The bridge</title><body>\n<h1>The bridge</h1>\n{page}</body>\n",
        "rows.jsonl": rows,
        "my-rules/letter.toml": RULE,
        "our-rules/letter.toml": RULE,
        "mine.toml": RULE,
        "mine/letter.toml": RULE,
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    texts_of_crawl = "".join(json.dumps({"text": f"{DUMP}\n{number}"}) + "\n" for number in range(3))
    (folder / "crawl").mkdir()
    zstandard = pytest.importorskip("zstandard")
    (folder / "crawl" / "1.jsonl.zst").write_bytes(zstandard.compress(texts_of_crawl.encode()))
    (folder / "rows.jsonl.zst").write_bytes(zstandard.compress(rows.encode()))
    for name in ("one.warc.gz", "crawl/1.warc.gz"):
        (folder / name).write_bytes(gzip.compress(warc(texts["page.html"])))
    for out in ("out", "all.jsonl"):
        done = cleaner("run", "dumps", "-o", out, cwd=folder)
        assert done.returncode == 0, done.stderr
    return folder


def warc(page):
    response = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.com/bridge\r\n"
        "WARC-Date: 2026-02-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(response)}\r\n\r\n"
    )
    return head.encode() + response + b"\r\n\r\n"


@pytest.fixture
def workplace(prepared, tmp_path):
    """A copy of `prepared`, and the environment of a shell there."""
    folder = tmp_path / "workplace"
    shutil.copytree(prepared, folder)
    home = tmp_path / "home"
    (home / ".config" / "fish" / "completions").mkdir(parents=True)
    env = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    return folder, env


def parts(page):
    """Return the files and the commands of a page that can be run, in their order."""
    found = []
    for block in blocks(page):
        if block.file:
            found.append(block)
        elif block.is_commands:
            found += [step for step in steps(block) if why_not(step.command) is None]
    return found


def examples(block):
    """Return the examples in a command's help; what two spaces part from them is a remark."""
    found = []
    start = block.lines.index("  Examples:") + 1 if "  Examples:" in block.lines else len(block.lines)
    for number, line in enumerate(block.lines[start:], start=block.number + start):
        if not line.startswith("    "):
            break
        command = re.split(r"\s{2,}", line.strip())[0]
        if why_not(command) is None:
            found.append(Step(f"{block.page.name}:{number}", command, None))
    return found


def wrong(shell, step):
    """Run a step; return what is wrong with it, or None."""
    code, output = shell.run(step.command)
    said = f"{step.where}: $ {step.command}\nexit code {code}, printed:\n{output}"
    if step.expected is not None:
        shown = "\n".join(step.expected)
        return None if agrees(step.expected, output) else f"{said}\nthe page shows:\n{shown}"
    changed = code == 1 and step.command.startswith("cleaner fix")
    return None if code == 0 or changed else said


def run(found, workplace, *, apart=False):
    """Write the files and run the steps; return all that is wrong.

    `out` is there for commands that read it, unless one before made it. `apart` says that
    the steps are no sequence, and each makes its own.
    """
    folder, env = workplace
    makes_out = [step for step in found if isinstance(step, Step) and " -o out" in step.command]
    failures = []
    with Shell(folder, env) as shell:
        for part in found:
            if isinstance(part, Step):
                if part in (makes_out if apart else makes_out[:1]):
                    shutil.rmtree(folder / "out")
                failures.append(wrong(shell, part))
            else:
                path = folder / part.file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text("\n".join(part.lines) + "\n", encoding="utf-8")
    return [failure for failure in failures if failure]


WITH_COMMANDS = [page for page in PAGES if any(isinstance(part, Step) for part in parts(page))]
HELPS = [found for block in blocks(HELP) if (found := examples(block))]


@pytest.mark.slow
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=[page.name for page in WITH_COMMANDS])
def test_the_commands_of_a_page(page, workplace):
    failures = run(parts(page), workplace)
    assert not failures, "\n\n".join(failures)


@pytest.mark.slow
@pytest.mark.parametrize("found", HELPS, ids=[found[0].where for found in HELPS])
def test_the_examples_of_a_help(found, workplace):
    failures = run(found, workplace, apart=True)
    assert not failures, "\n\n".join(failures)


def test_every_reason_not_to_run_a_command_is_needed():
    commands = [step.command for page in PAGES for block in blocks(page) if block.is_commands for step in steps(block)]
    for beginning in CANNOT_RUN:
        assert any(re.match(beginning, command) for command in commands), beginning
