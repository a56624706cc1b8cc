"""The hooks, with the real pre-commit on a real git repository.

pre-commit installs this source tree as it would a release: it needs the package index.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command import DUMP, STORY

import cleaner

NOTICE = "Copyright © 2026 Example Media, LLC. All rights reserved."
SOURCE = Path(cleaner.__file__).parent.parent
PARTS = ("cleaner", "rules", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
PRE_COMMIT = Path(sys.executable).with_name("pre-commit")

pytestmark = [
    pytest.mark.skipif(not PRE_COMMIT.exists(), reason="pre-commit is not installed"),
    pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed"),
    pytest.mark.skipif(not (SOURCE / "pyproject.toml").exists(), reason="needs the source tree"),
]
OFFLINE = ("No matching distribution", "Could not find a version", "Temporary failure in name")

CONFIG = """\
repos:
  - repo: {ours}
    rev: {rev}
    hooks:
      - id: cleaner-check
        stages: [manual]
      - id: cleaner-fix
"""


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    (home / ".gitconfig").write_text(
        "[user]\nname = Ada Moreno\nemail = ada@example.com\n[init]\ndefaultBranch = main\n"
        "[protocol \"file\"]\nallow = always\n"
    )
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    return {
        **inherited,
        "CLEANER_NATIVE": "0",  # test_native_wheel.py builds it
        "HOME": str(home),
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "PATH": f"{PRE_COMMIT.parent}{os.pathsep}{os.environ['PATH']}",
    }


@pytest.fixture(scope="module")
def run(surroundings):
    def run(*arguments, cwd, code=0):
        done = subprocess.run(
            arguments, cwd=cwd, env=surroundings, capture_output=True, text=True, timeout=600
        )
        said = done.stdout + done.stderr
        if any(words in said for words in OFFLINE):
            pytest.skip("the package index is out of reach: pre-commit cannot install the hook")
        assert code is None or done.returncode == code, said
        return said

    return run


@pytest.fixture(scope="module")
def repository(tmp_path_factory, run):
    """A repository whose commits go through our hooks, from a commit of this source tree."""
    ours = tmp_path_factory.mktemp("ours")
    for part in PARTS:
        if (SOURCE / part).is_dir():
            ignore = shutil.ignore_patterns("__pycache__")
            shutil.copytree(SOURCE / part, ours / part, ignore=ignore)
        else:
            shutil.copy(SOURCE / part, ours / part)
    run("git", "init", "-q", cwd=ours)
    run("git", "add", ".", cwd=ours)
    run("git", "commit", "-qm", "one", cwd=ours)
    rev = run("git", "rev-parse", "HEAD", cwd=ours).strip()

    theirs = tmp_path_factory.mktemp("theirs")
    run("git", "init", "-q", cwd=theirs)
    (theirs / ".pre-commit-config.yaml").write_text(CONFIG.format(ours=ours, rev=rev))
    (theirs / "cleaner.toml").write_text('exclude = ["raw/"]\n')
    run("pre-commit", "install", "--install-hooks", cwd=theirs)
    return theirs


def fill(repository):
    """Put one file of each kind there: to be cleaned, clean, excluded, no article, no text.

    Those that are no articles by their names, the hook's own `exclude` leaves out.
    """
    (repository / "raw").mkdir(exist_ok=True)
    (repository / "dump.txt").write_text(DUMP)
    (repository / "clean.txt").write_text(STORY)
    (repository / "raw" / "dump.txt").write_text(DUMP)
    (repository / "LICENSE.txt").write_text(f"Do with it what you like.\n\n{NOTICE}\n")
    (repository / "requirements.txt").write_text(f"# {NOTICE}\nclick\n\nAdvertisement\n")
    (repository / "CMakeLists.txt").write_text(f"# {NOTICE}\nproject(x)\n\nAdvertisement\n")
    (repository / "code.py").write_text(f'TEXT = """\n{DUMP}"""\n')
    (repository / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))


def contents(repository):
    return {
        path.relative_to(repository).as_posix(): path.read_bytes()
        for path in repository.rglob("*")
        if path.is_file() and ".git" not in path.parts
    }


def test_check_fails_and_writes_nothing_then_fix_cleans_and_the_commit_passes(repository, run):
    fill(repository)
    before = contents(repository)
    run("git", "add", ".", cwd=repository)

    manual = ("pre-commit", "run", "cleaner-check", "--hook-stage", "manual", "--all-files")
    said = run(*manual, cwd=repository, code=1)
    assert "dump.txt: would change: " in said
    assert "1 file would change, 1 unchanged, 1 skipped" in said.replace("\n", " ")
    assert contents(repository) == before

    said = run("git", "commit", "-qm", "a dump", cwd=repository, code=1)
    assert "files were modified by this hook" in said
    assert contents(repository) == {**before, "dump.txt": STORY.encode()}

    run("git", "add", ".", cwd=repository)
    run("git", "commit", "-qm", "an article", cwd=repository)
    run(*manual, cwd=repository)
    assert run("git", "status", "--porcelain", cwd=repository) == ""


def test_the_hooks_are_as_pre_commit_wants_them(run):
    run("pre-commit", "validate-manifest", ".pre-commit-hooks.yaml", cwd=SOURCE)
