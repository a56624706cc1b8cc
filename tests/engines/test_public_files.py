"""What a public project has beside its code: valid where a schema says what valid is, and true."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from command import DUMP, STORY

import cleaner

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SCHEMAS = {
    "vendor.github-workflows": ".github/workflows/*.yml",
    "vendor.github-issue-forms": ".github/ISSUE_TEMPLATE/[0-9]*.yml",
    "vendor.github-issue-config": ".github/ISSUE_TEMPLATE/config.yml",
    "vendor.citation-file-format": "CITATION.cff",
}


@pytest.mark.parametrize(("schema", "pattern"), SCHEMAS.items(), ids=SCHEMAS.values())
def test_it_is_as_its_reader_wants_it(schema, pattern):
    pytest.importorskip("check_jsonschema", reason="check-jsonschema is not installed")
    files = sorted(ROOT.glob(pattern))
    assert files
    command = ["--builtin-schema", schema, "--force-filetype", "yaml", *map(str, files)]
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", *command], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_version_is_the_same_everywhere():
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {cleaner.__version__}\n" in citation
    assert PROJECT["version"] == cleaner.__version__


def test_a_workflow_calls_only_what_make_has():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M))
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        for target in re.findall(r"\bmake ([a-z-]+)", path.read_text(encoding="utf-8")):
            assert target in targets, f"{path.name}: make {target}"


def test_the_address_of_the_project_is_in_one_place():
    """Until it has one, example.com stands for it, and nothing is published."""
    hosts = {url.split("/")[2] for url in PROJECT["urls"].values()}
    assert len(hosts) == 1
    guard = (ROOT / ".github" / "workflows" / "wheels.yml").read_text(encoding="utf-8")
    assert "! grep -n 'example\\.com' pyproject.toml" in guard


def test_the_python_versions_are_the_same_everywhere():
    stated = {
        name.rpartition(" ")[2] for name in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", name)
    }
    tests = (ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8")
    assert set(re.findall(r'"(3\.\d+)"', re.search(r"python: \[(.*)\]", tests)[1])) == stated
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheels = settings["tool"]["cibuildwheel"]["build"].split()
    assert {f"3.{name.removeprefix('cp3').removesuffix('-*')}" for name in wheels} == stated
    assert f">={min(stated, key=lambda version: int(version[2:]))}" == PROJECT["requires-python"]


def test_the_container_copies_what_is_there_and_its_user_has_no_rights():
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    copied = [
        name for line in lines if re.match(r"COPY (?!--from)", line) for name in line.split()[1:-1]
    ]
    sent = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    for name in copied:
        assert (ROOT / name).exists(), name
        assert f"!{name}" in sent, name
    assert lines.index("USER cleaner") < lines.index('ENTRYPOINT ["cleaner"]')


def test_the_container_cleans():
    if (
        shutil.which("docker") is None
        or subprocess.run(["docker", "info"], capture_output=True).returncode
    ):
        pytest.skip("no Docker answers here")
    built = subprocess.run(["docker", "build", "--quiet", ROOT], capture_output=True, text=True)
    if "failed to resolve" in built.stderr or "no such host" in built.stderr:
        pytest.skip("the registry of images is out of reach")
    assert built.returncode == 0, built.stderr
    run = ["docker", "run", "--rm", "-i", "--network", "none"]
    image = built.stdout.strip()
    done = subprocess.run([*run, image, "filter"], input=DUMP, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, STORY), done.stderr
    who = subprocess.run([*run, "--entrypoint", "id", image, "-u"], capture_output=True, text=True)
    assert who.stdout == "1000\n"
