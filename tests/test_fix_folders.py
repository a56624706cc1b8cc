"""`cleaner fix FOLDER`: which files it takes, as ruff and black would, and what it says of them."""

import os
import shutil
import subprocess

import pytest
from command import DUMP, STORY, cleaner, is_one_line
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner.files.text_files import text_files
from cleaner.settings import Settings


def tree(folder, files):
    """Write `files`; None is a dump."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(DUMP if text is None else text, encoding="utf-8")


def dumps(folder):
    """Return the names of the files that still hold a dump."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.read_text(encoding="utf-8") == DUMP
    }


# Arguments, files, files that are cleaned; every other dump stays.
TAKEN = [
    pytest.param(
        ["."], {"a.txt": None, "x/b.text": None, "x/y/c.txt": None, "d.md": None, "e.py": None, "f": None},
        {"a.txt", "x/b.text", "x/y/c.txt"},
        id="text files at any depth, and no other kinds",
    ),
    pytest.param(
        ["d.md", "f"], {"d.md": None, "f": None}, {"d.md", "f"}, id="a file of any kind that is named",
    ),
    pytest.param(
        ["x"], {"a.txt": None, "x/b.txt": None}, {"x/b.txt"}, id="only the folder that is named",
    ),
    pytest.param(
        ["."],
        {".venv/lib/a.txt": None, "node_modules/a/b.txt": None, ".git/a.txt": None, "x/dist/a.txt": None, "distance/a.txt": None},
        {"distance/a.txt"},
        id="not where tools keep what is theirs",
    ),
    pytest.param(
        ["dist"], {"dist/a.txt": None, "dist/x/dist/b.txt": None, "dist/.venv/c.txt": None},
        {"dist/a.txt", "dist/x/dist/b.txt"},
        id="in a folder that is named, whatever excludes it",
    ),
    pytest.param(
        ["--force-exclude", "dist", "dist/a.txt", "x"], {"dist/a.txt": None, "x/b.txt": None}, {"x/b.txt"},
        id="not even what is named, with --force-exclude",
    ),
    pytest.param(
        ["."], {"cleaner.toml": 'extend-exclude = ["raw/", "*.bak.txt"]', "raw/a.txt": None, "b.bak.txt": None, "venv/c.txt": None, "d.txt": None},
        {"d.txt"},
        id="extend-exclude adds to the default",
    ),
    pytest.param(
        ["."], {"cleaner.toml": 'exclude = ["raw/"]', "raw/a.txt": None, "venv/c.txt": None, "d.txt": None},
        {"venv/c.txt", "d.txt"},
        id="exclude replaces the default",
    ),
    pytest.param(
        ["."], {"cleaner.toml": 'include = ["*.md", "notes/*"]', "a.txt": None, "b.md": None, "notes/c": None},
        {"b.md", "notes/c"},
        id="include replaces the kinds",
    ),
    pytest.param(
        ["--exclude", "x/raw", "--exclude", "b.*", "."],
        {"x/raw/a.txt": None, "raw/c.txt": None, "y/b.txt": None},
        {"raw/c.txt"},
        id="--exclude, with a path and with a name",
    ),
    pytest.param(
        ["."], {".gitignore": "raw/\n*.out.txt\n!keep.out.txt\n", "raw/a.txt": None, "b.out.txt": None, "keep.out.txt": None, "x/c.out.txt": None},
        {"keep.out.txt"},
        id=".gitignore, and what it takes back",
    ),
    pytest.param(
        ["."], {".gitignore": "/a.txt\n", "a.txt": None, "x/a.txt": None}, {"x/a.txt"},
        id="an anchored pattern",
    ),
    pytest.param(
        ["."], {".gitignore": "*.txt\n", "x/.gitignore": "!b.txt\n", "a.txt": None, "x/b.txt": None, "x/c.txt": None},
        {"x/b.txt"},
        id="a deeper .gitignore decides first",
    ),
    pytest.param(
        ["."], {".gitignore": "x/\n", "x/.gitignore": "!b.txt\n", "x/b.txt": None, "c.txt": None},
        {"c.txt"},
        id="nothing comes back out of an ignored folder",
    ),
    pytest.param(
        ["."], {".gitignore": "a.txt\n!b.txt\n", ".ignore": "!a.txt\nb.txt\n", "a.txt": None, "b.txt": None},
        {"a.txt"},
        id=".ignore decides before .gitignore",
    ),
    pytest.param(
        ["x/y"], {".git/HEAD": "", ".gitignore": "raw\n", "x/.gitignore": "*.o.txt\n", "x/y/raw/a.txt": None, "x/y/b.o.txt": None, "x/y/c.txt": None},
        {"x/y/c.txt"},
        id="ignore files above, up to the root of the repository",
    ),
    pytest.param(
        ["y"], {".gitignore": "raw\n", "y/raw/a.txt": None}, {"y/raw/a.txt"},
        id="outside a repository the ones above do not count",
    ),
    pytest.param(
        ["raw", "b.txt"], {".git/HEAD": "", ".gitignore": "raw/\nb.txt\n*.o.txt\n", "raw/a.txt": None, "raw/c.o.txt": None, "b.txt": None},
        {"raw/a.txt", "b.txt"},
        id="what is named is taken, though it is ignored",
    ),
    pytest.param(
        ["."], {".git/info/exclude": "raw/\n", "raw/a.txt": None, "b.txt": None}, {"b.txt"},
        id="the repository's own list",
    ),
    pytest.param(
        ["."], {"cleaner.toml": "respect-gitignore = false", ".gitignore": "raw/\n", ".ignore": "b.txt\n", "raw/a.txt": None, "b.txt": None},
        {"raw/a.txt", "b.txt"},
        id="ignore files can be turned off",
    ),
    pytest.param(
        ["."], {".gitignore": "\ufeffraw/\r\n!\r\n[z-a]\r\n\\\r\n", "raw/a.txt": None, "b.txt": None}, {"b.txt"},
        id="an ignore file with a mark, other line ends and patterns that git cannot read",
    ),
    pytest.param(
        ["."], {"LICENSE.txt": None, "x/requirements/dev.txt": None, "news/licence-row.txt": None}, {"news/licence-row.txt"},
        id="no project files",
    ),
    pytest.param(
        ["a.txt", ".", "x", "x/b.txt"], {"a.txt": None, "x/b.txt": None}, {"a.txt", "x/b.txt"}, id="a file given twice",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "files", "taken"), TAKEN)
def test_the_files_that_are_taken(tmp_path, arguments, files, taken):
    tree(tmp_path, files)
    before = dumps(tmp_path)
    done = cleaner("fix", *arguments, cwd=tmp_path)
    assert before - dumps(tmp_path) == taken
    assert done.returncode == 1
    files = "1 file" if len(taken) == 1 else f"{len(taken)} files"
    assert done.stderr.splitlines()[-1].startswith(f"{files} changed")


PATTERNS = st.lists(
    st.sampled_from(
        ["a", "b/", "/a", "/b/", "*.txt", "!*.txt", "a/*", "!a/b", "**/b", "a/**", "!a/**/b.txt", "b.txt", "!b.txt", "?.txt", "[ab]", "[!a].txt", "a/b/", "\\!a.txt", "# a", "", " ", "b ", "*"]
    ),
    max_size=5,
)  # fmt: skip


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    above=PATTERNS,
    below=PATTERNS,
    files=st.sets(
        st.lists(st.sampled_from(["a", "b", "!a"]), min_size=1, max_size=4).map("/".join), min_size=1
    ),
)
def test_ignore_files_are_read_as_git_reads_them(tmp_path, above, below, files):
    repository = tmp_path / "repository"
    shutil.rmtree(repository, ignore_errors=True)
    tree(repository, {f"{name}.txt": STORY for name in files} | {".git/HEAD": ""})
    shutil.rmtree(repository / ".git")
    subprocess.run(["git", "init", "-q", repository], check=True)
    tree(repository, {".gitignore": "\n".join(above), "a/.gitignore": "\n".join(below)})
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard", "-z", "*.txt"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},  # no settings of whoever runs this
    )
    choice = Settings(folder=str(repository), exclude=(".git",)).files_of_folders()
    taken = [os.path.relpath(path, repository) for path in text_files(str(repository), choice)]
    assert sorted(taken) == sorted(filter(None, listed.stdout.split("\0")))


def test_a_glob_of_the_command_line_is_relative_to_where_it_is_typed(tmp_path):
    tree(tmp_path, {"cleaner.toml": "", "x [1]/raw/a.txt": None, "raw/b.txt": None})
    cleaner("fix", "--exclude", "raw/*.txt", "..", cwd=tmp_path / "x [1]")
    assert dumps(tmp_path) == {"x [1]/raw/a.txt"}


def test_links_are_not_followed_and_an_outside_file_is_left_alone(tmp_path):
    tree(tmp_path, {"outside/a.txt": None, "outside/b.txt": None, "here/c.txt": None})
    (tmp_path / "here" / "folder").symlink_to("../outside")
    (tmp_path / "here" / "link.txt").symlink_to("../outside/a.txt")
    (tmp_path / "here" / "round").symlink_to(".")
    done = cleaner("fix", "here", cwd=tmp_path)
    assert dumps(tmp_path) == {"outside/a.txt", "outside/b.txt", "here/link.txt"}
    assert done.stderr.endswith("\n1 file changed\n")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_fails_and_the_rest_is_cleaned(tmp_path):
    tree(tmp_path, {"shut/a.txt": None, "b.txt": None})
    (tmp_path / "shut").chmod(0)
    done = cleaner("fix", ".", cwd=tmp_path)
    (tmp_path / "shut").chmod(0o700)
    assert (done.returncode, dumps(tmp_path)) == (2, {"shut/a.txt"})
    assert "cleaner: shut: Permission denied" in done.stderr


def test_an_ignore_file_that_is_too_long_to_be_one_is_an_error_and_nothing_is_cleaned(tmp_path):
    """What it excludes is unknown, so its folder is left alone."""
    tree(tmp_path, {"x/.gitignore": "a\n" * 600_000, "x/a.txt": None, "b.txt": None})
    done = cleaner("fix", ".", cwd=tmp_path)
    assert (done.returncode, dumps(tmp_path)) == (2, {"x/a.txt"})
    assert "x/.gitignore: longer than 1048576 bytes" in done.stderr
    assert done.stderr.endswith("\n1 file changed, 1 failed\n")


def test_a_folder_without_texts_is_named(tmp_path):
    tree(tmp_path, {"x/a.md": None})
    done = cleaner("fix", "x", cwd=tmp_path)
    assert (done.returncode, dumps(tmp_path)) == (0, {"x/a.md"})
    assert done.stderr == "x: holds no files to clean; taken are *.txt, *.text (setting: include)\n"


# ------------------------------------------------------------------ exit codes and the closing line

FOLDER = {"a.txt": None, "b.txt": None, "c.txt": STORY, "LICENSE.txt": STORY}


@pytest.mark.parametrize(
    ("options", "code", "closing"),
    [
        pytest.param([], 1, "2 files changed, 1 unchanged, 1 skipped", id="a change exits 1"),
        pytest.param(["--check"], 1, "2 files would change, 1 unchanged, 1 skipped", id="so does one that would be"),
        pytest.param(["--diff"], 1, "2 files would change, 1 unchanged, 1 skipped", id="a diff writes nothing"),
        pytest.param(["--exit-zero"], 0, "2 files changed, 1 unchanged, 1 skipped", id="0 on request"),
        pytest.param(["--exit-zero", "--check"], 0, "2 files would change, 1 unchanged, 1 skipped", id="0 with --check"),
        pytest.param(["--exit-zero", "missing.txt"], 2, "2 files changed, 1 unchanged, 1 skipped, 1 failed", id="an error is never 0"),
        pytest.param(["c.txt", "--exclude", "*", "--quiet"], 0, None, id="quiet, and nothing to do"),
        pytest.param(["--quiet"], 1, None, id="quiet"),
    ],
)  # fmt: skip
def test_the_exit_code_and_the_closing_line(tmp_path, options, code, closing):
    tree(tmp_path, FOLDER)
    done = cleaner("fix", ".", *options, cwd=tmp_path)
    assert (done.returncode, (done.stderr.splitlines() or [None])[-1]) == (code, closing)
    assert dumps(tmp_path) == ({"a.txt", "b.txt"} if {"--check", "--diff", "--exclude"} & {*options} else set())


@pytest.mark.parametrize(
    ("name", "options"),
    [
        pytest.param("raw/a.txt", ["--force-exclude"], id="excluded"),
        pytest.param("LICENSE.txt", [], id="a project file"),
    ],
)
def test_an_editor_gets_its_text_back_where_nothing_is_to_be_cleaned(tmp_path, name, options):
    tree(tmp_path, {"cleaner.toml": 'extend-exclude = ["raw/"]'})
    done = cleaner("fix", "--stdin-filename", name, *options, "-", stdin=DUMP, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, DUMP)
    binary = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
    done = cleaner("fix", "-", stdin=binary, cwd=tmp_path, text=False)
    assert (done.returncode, done.stdout) == (0, binary)
    assert is_one_line("cleaner " + done.stderr)


@pytest.mark.parametrize(
    ("name", "text", "is_container"),
    [
        pytest.param("rows.jsonl", '{"text": "a"}\n{"text": "b"}\n', "JSON lines", id="JSON lines"),
        pytest.param("rows.csv", "id,text\n1,a\n2,b\n", "CSV", id="a table"),
        pytest.param("feed.xml", "<rss><channel><item><title>a</title></item></channel></rss>", "feed", id="a feed"),
        pytest.param("rows.txt", '{"text": "a"}\n{"text": "b"}\n', None, id="a text, whatever it looks like"),
        pytest.param("notes", "From the quay the boat left late.\n", None, id="a text without a suffix"),
    ],
)
def test_a_file_of_many_documents_is_refused(tmp_path, name, text, is_container):
    (tmp_path / name).write_text(text)
    done = cleaner("fix", name, cwd=tmp_path)
    assert (tmp_path / name).read_text() == text
    if is_container is None:
        assert done.returncode == 0
    else:
        assert done.returncode == 2
        assert is_container in done.stderr
        assert f"cleaner run {name}" in done.stderr
