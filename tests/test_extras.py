"""A missing package is named, with a command that installs it today."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from command import cleaner
from packaging.requirements import Requirement

import cleaner as package
from cleaner.extras import REQUIREMENTS, missing

SOURCE = Path(package.__file__).parent.parent
NEEDS_SOURCE = pytest.mark.skipif(
    not (SOURCE / "pyproject.toml").exists(), reason="needs the source tree"
)
PARQUET = 'Parquet needs pyarrow: pip install "pyarrow>=16"'
ZSTD = 'zstd needs zstandard: pip install "zstandard>=0.22"'
WEB = 'a remote file needs fsspec: pip install "fsspec[http]>=2024.2"'
S3 = 'a file on S3 needs fsspec and s3fs: pip install "fsspec[http]>=2024.2" "s3fs>=2024.2"'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "The ferry sails again."}\n')
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and so on")
    (tmp_path / "a.jsonl.zst").write_bytes(b"\x28\xb5\x2f\xfd and so on")
    hidden = ("fsspec", "pyarrow", "s3fs", "zstandard")
    (tmp_path / "hide").mkdir()
    (tmp_path / "hide" / "sitecustomize.py").write_text(
        f"import sys\nsys.modules.update(dict.fromkeys({hidden}))\n"
    )
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        pytest.param("run a.jsonl -o out.parquet", 2, PARQUET, id="to write Parquet"),
        pytest.param("run a.jsonl -o out.jsonl.zst", 2, ZSTD, id="to write zstd"),
        pytest.param("run https://example.com/a.jsonl -o out", 2, f"https://example.com/a.jsonl: {WEB}", id="from the web"),
        pytest.param("run s3://bucket/a.jsonl -o out", 2, f"s3://bucket/a.jsonl: {S3}", id="from S3"),
    ],
)  # fmt: skip
def test_what_a_run_lacks_is_its_whole_message(folder, arguments, code, message):
    done = cleaner(*arguments.split(), cwd=folder, env={"PYTHONPATH": str(folder / "hide")})
    assert (done.returncode, done.stdout, done.stderr) == (code, "", f"cleaner: {message}\n")


@pytest.mark.parametrize(("name", "message"), [("a.parquet", PARQUET), ("a.jsonl.zst", ZSTD)])
def test_what_a_document_lacks_is_in_its_failure(folder, name, message):
    cleaner("run", name, "-o", "out", cwd=folder, env={"PYTHONPATH": str(folder / "hide")})
    failure = (folder / "out" / "failures.jsonl").read_text()
    assert message.replace('"', r"\"") in failure


HIDE = """
import sys

class Hide:
    def find_spec(name, path, target=None):
        if name.partition(".")[0] == "datatrove":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Hide)
import cleaner.engines.datatrove
"""


def test_datatrove_is_named():
    done = subprocess.run([sys.executable, "-c", HIDE], capture_output=True, text=True)
    assert done.stderr.splitlines()[-1] == (
        'ModuleNotFoundError: CleanerStep needs datatrove: pip install "datatrove[io]>=0.4"'
    )


@pytest.mark.parametrize("extra", REQUIREMENTS)
def test_the_command_installs_what_it_names(extra):
    """Each quoted word is one requirement, whole, and its package is named before."""
    message = missing("It", extra)
    named, command = message.split(": pip install ")
    quoted = re.findall(r'"([^"]+)"', command)
    assert " ".join(f'"{word}"' for word in quoted) == command
    assert tuple(quoted) == REQUIREMENTS[extra]
    assert [Requirement(word).name for word in quoted] == named.removeprefix("It needs ").split(
        " and "
    )


@NEEDS_SOURCE
def test_the_table_is_that_of_the_project():
    project = tomllib.loads((SOURCE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]

    def resolved(extra):
        for requirement in map(Requirement, extras[extra]):
            if requirement.name == project["name"]:
                for other in sorted(requirement.extras):
                    yield from resolved(other)
            else:
                yield str(requirement)

    assert {extra: tuple(resolved(extra)) for extra in REQUIREMENTS} == {
        extra: tuple(str(Requirement(text)) for text in texts)
        for extra, texts in REQUIREMENTS.items()
    }
    assert {*resolved("all")} == {
        text for texts in REQUIREMENTS.values() for text in map(str, map(Requirement, texts))
    }


@NEEDS_SOURCE
@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_no_page_or_message_names_the_distribution_of_others():
    """`cleaner` on the package index is another program."""
    listed = subprocess.run(["git", "ls-files"], cwd=SOURCE, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("this is no git checkout")
    wrong = re.compile(r"pip install[^\n&|;]*[ '\"]cleaner\b(?!-)|(?<![\w-])cleaner(?:\[|==)")
    for name in listed.stdout.splitlines():
        path = SOURCE / name
        if path.suffix in {".py", ".md", ".toml", ".yaml", ".yml", ".ipynb"} and path != Path(
            __file__
        ):
            found = wrong.search(path.read_text(encoding="utf-8", errors="replace"))
            assert not found, f"{name}: {found[0]}"
