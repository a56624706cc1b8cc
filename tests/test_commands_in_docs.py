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
import zipfile
from pathlib import Path

import pytest
from command import DUMP, STORY, cleaner
from command_blocks import Shell, Step, agrees, blocks, files_and_steps, steps, what_is_wrong, write
from site_dumps import FOOTER, MENU, dump

from cleaner.reviewing.fingerprint import fingerprint

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
HELP = ROOT / "docs" / "commands.md"
FIRST_SESSION = ROOT / "docs" / "first-session.md"

# The beginnings of commands that are not run, and why.
CANNOT_RUN = {
    r"make\b": "sets up, tests or builds this repository",
    r"python3? benchmarks/": "measures this repository; `.ci/run` does it",
    r"pip install|python3? -m venv|\. \.venv/": "installs; `make session` runs those of the first session",
    r"cleaner \w+ .*\[--": "a synopsis",
    r"cleaner (rules apply decisions\.json learned|learn .* --refused)": "needs what a person decides in a browser; "
    "`test_review_page.py` and `docs/screenshots.py` do it",
    r".*<[a-z]+( [a-z]+)*>": "holds a name for the reader to fill in",
}
OPTIONAL_PROGRAMS = {"docker", "jq", "less", "zcat"}  # a command with one is run where it is

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
DECISIONS = {
    "format": "cleaner-decisions",
    "version": 1,
    "rules": "mine.toml",
    "fingerprint": fingerprint(RULE),
    "decisions": [{"rule": "letter/harbour-letter", "decision": "accept"}],
}


def why_not(command):
    """Return why a command is not run, or None."""
    for beginning, reason in CANNOT_RUN.items():
        if re.match(beginning, command):
            return reason
    for program in OPTIONAL_PROGRAMS & set(re.findall(r"(?:^|\| )([a-z][\w-]*)", command)):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    return None


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    """A folder with the files that pages name; copied for each page."""
    folder = tmp_path_factory.mktemp("prepared")
    for name in ("seeds", "fixtures/page-with-links"):
        shutil.copytree(ROOT / name, folder / name)
    rows = "".join(json.dumps({"id": name, "content": DUMP}) + "\n" for name in "ab")
    page = "".join(f"<p>{paragraph}</p>\n" for paragraph in STORY.split("\n\n"))
    texts = {
        "dump.txt": DUMP,
        "a.txt": DUMP,
        "article.txt": DUMP,
        "articles/a.txt": DUMP,
        "articles/clean.txt": STORY,
        "gold.jsonl": json.dumps({"text": DUMP, "clean": STORY}) + "\n",
        "gold/a/raw.txt": DUMP,
        "gold/a/clean.txt": STORY,
        "dumps/a/b.txt": DUMP,
        "dumps/c.txt": STORY,
        "page.html": f"<!doctype html><title>The bridge</title><body>\n<h1>The bridge</h1>\n{page}</body>\n",
        "rows.jsonl": rows,
        "my-rules/letter.toml": RULE,
        "our-rules/letter.toml": RULE,
        "mine.toml": RULE,
        "decisions.json": json.dumps(DECISIONS),
        "mine/letter.toml": RULE,
    }
    around = {"head": MENU, "tail": FOOTER}
    texts |= {f"courier/{number}.txt": dump(number, **around) for number in range(8)}
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
    with zipfile.ZipFile(folder / "harbour-sites-1.2.zip", "w") as archive:
        archive.writestr("letter.toml", RULE)
        manifest = 'name = "harbour-sites"\nversion = "1.2"\nlicense = "CC0-1.0"\ngold = "gold"\n'
        archive.writestr("cleaner-pack.toml", manifest)
        archive.writestr("gold/one.txt", "keep\tThe ferry sails again on Monday.\n")
    for out in ("out", "all.jsonl", "last-week", "tonight"):
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
def workplace(prepared, empty_workplace):
    """A copy of `prepared`, and the environment of a shell there."""
    folder, env = empty_workplace
    shutil.copytree(prepared, folder, dirs_exist_ok=True)
    return folder, env


@pytest.fixture
def empty_workplace(tmp_path, tmp_path_factory):
    folder, home = tmp_path / "workplace", tmp_path / "home"
    folder.mkdir()
    (home / ".config" / "fish" / "completions").mkdir(parents=True)
    env = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home),
        "XDG_CACHE_HOME": str(tmp_path_factory.getbasetemp() / "cache"),  # of all pages
        "LANG": "C.UTF-8",
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    return folder, env


def parts(page):
    """Return the files and the commands of a page that can be run, in their order."""
    found = files_and_steps(page)
    return [part for part in found if not isinstance(part, Step) or why_not(part.command) is None]


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
                    shutil.rmtree(folder / "out", ignore_errors=True)
                failures.append(what_is_wrong(part, *shell.run(part.command)))
            else:
                write(part, folder)
    return [failure for failure in failures if failure]


WITH_COMMANDS = [page for page in PAGES if page != FIRST_SESSION and any(isinstance(part, Step) for part in parts(page))]
HELPS = [found for block in blocks(HELP) if (found := examples(block))]


@pytest.mark.slow
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=[page.name for page in WITH_COMMANDS])
def test_the_commands_of_a_page(page, workplace):
    failures = run(parts(page), workplace)
    assert not failures, "\n\n".join(failures)


@pytest.mark.slow
def test_the_first_session(empty_workplace):
    """All of it but the installation, for which there is `make session`."""
    failures = run(parts(FIRST_SESSION), empty_workplace)
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


# ------------------------------------------------------------------ the reader of pages itself

PAGE = """\
# A page

    cleaner filter a.txt   # a remark
    cleaner explain \\
        a.txt

    not a command

```toml
# mine/b.toml
x = 1
```

```html title="c.html"
<p>
```

```text
cleaner filter not-run.txt
```

- in a list:
  ```sh
  cat << END
  cleaner
  END
  ```

```console
$ echo one; false
one
$ echo "$?
> two"
1
...
$ cd mine
$ ls ..
b.toml
```
"""


def test_a_page_is_read_as_it_is_written(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE)
    found = files_and_steps(page)
    assert [part.file for part in found if not isinstance(part, Step)] == ["mine/b.toml", "c.html"]
    assert [(part.where, part.command) for part in found if isinstance(part, Step)] == [
        ("page.md:3", "cleaner filter a.txt   # a remark"),
        ("page.md:4", "cleaner explain \\\n    a.txt"),
        ("page.md:24", "cat << END\ncleaner\nEND"),
        ("page.md:30", "echo one; false"),
        ("page.md:32", 'echo "$?\ntwo"'),
        ("page.md:36", "cd mine"),
        ("page.md:37", "ls .."),
    ]


def test_a_step_that_is_not_as_shown_is_told_with_its_place(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE[PAGE.index("```toml") :])
    workplace = tmp_path / "workplace"
    workplace.mkdir()
    failures = run(files_and_steps(page), (workplace, {"PATH": os.environ["PATH"]}))
    assert failures == ["page.md:29: $ ls ..\nexit code 0, printed:\nc.html\nmine\n\nthe page shows:\nb.toml"]


@pytest.mark.parametrize(
    ("shown", "printed", "agree"),
    [
        pytest.param(["a", "b"], "a\nb\n", True, id="the same"),
        pytest.param(["a", "b", ""], "a \nb", True, id="spaces and blank lines at ends"),
        pytest.param(["a", "...", "d"], "a\nb\nc\nd\n", True, id="lines left out"),
        pytest.param(["1 of ... lines"], "1 of 20 lines\n", True, id="words left out"),
        pytest.param(["a", "b"], "a b\n", False, id="a line is a line"),
        pytest.param(["a"], "a\nb\n", False, id="more than is shown"),
        pytest.param([], "a\n", False, id="something where nothing is shown"),
        pytest.param(["a", "...", "d"], "a\nb\nc\n", False, id="another end"),
    ],
)
def test_what_is_shown_and_what_is_printed(shown, printed, agree):
    assert agrees(tuple(shown), printed) is agree


@pytest.mark.parametrize(
    ("command", "wrong"),
    [
        pytest.param("true", False, id="success"),
        pytest.param("cleaner fix a.txt", False, id="fix changed a file"),
        pytest.param("cleaner filter a.txt", True, id="no other command exits 1"),
        pytest.param("false", True, id="failure"),
        pytest.param("cat", False, id="nothing to read, and no waiting for it"),
    ],
)
def test_a_step_without_output_shall_succeed(tmp_path, command, wrong):
    with Shell(tmp_path, {"PATH": os.environ["PATH"]}) as shell:
        shell.run("cleaner() { return 1; }")
        assert bool(what_is_wrong(Step("page.md:1", command, None), *shell.run(command))) is wrong


def test_a_command_that_hangs_or_ends_the_shell(tmp_path):
    with Shell(tmp_path, {"PATH": os.environ["PATH"]}, seconds=0.5) as shell, pytest.raises(TimeoutError):
        shell.run("echo so far; sleep 60")
    with Shell(tmp_path, {"PATH": os.environ["PATH"]}) as shell, pytest.raises(EOFError):
        shell.run("exit 3")
