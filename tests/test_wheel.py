"""The wheel carries everything: built, installed into an empty environment, run in an empty folder."""

import os
import subprocess
import sys
import venv
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from built_wheel import build, run
from command import DUMP, STORY

import cleaner

SOURCE = Path(cleaner.__file__).parent.parent

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (SOURCE / "pyproject.toml").exists(), reason="needs the source tree to build from"
    ),
]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    pip = subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True)
    if pip.returncode:
        pytest.skip("there is no pip here")
    # The native modules are most of the time; `make setup` has built them, and
    # engines/test_native_wheel.py looks for them in a wheel.
    return build(tmp_path_factory.mktemp("wheel"), CLEANER_NATIVE="0")


def test_it_holds_the_rules_and_the_data_and_no_tests(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    inside = {name.removeprefix("cleaner/") for name in names if name.endswith(".toml")}
    assert inside == {
        path.relative_to(SOURCE).as_posix() for path in (SOURCE / "rules").rglob("*.toml")
    }
    data = [path for path in (SOURCE / "cleaner").rglob("*.*") if path.suffix in (".txt", ".safetensors")]
    assert data
    assert {path.relative_to(SOURCE).as_posix() for path in data} <= set(names)
    assert "cleaner/py.typed" in names
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    assert {name.split("/")[0] for name in names} == {
        "cleaner", f"article_cleaner-{cleaner.__version__}.dist-info"
    }  # fmt: skip


def test_installed_alone_it_cleans(wheel, tmp_path):
    """The dependencies are lent by a path file; `cleaner` itself is not on that path."""
    env = tmp_path / "env"
    venv.create(env, with_pip=False, symlinks=True)
    bin_folder = env / ("Scripts" if os.name == "nt" else "bin")
    python = bin_folder / "python"
    packages = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    run(
        sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps",
        "--no-index", "--disable-pip-version-check", wheel,
    )  # fmt: skip
    lent = {str(Path(find_spec(name).origin).parents[1]) for name in ("click", "re2")}
    (packages / "lent.pth").write_text("\n".join(sorted(lent)))

    empty = tmp_path / "empty"
    empty.mkdir()
    surroundings = {
        "PATH": os.environ["PATH"], "HOME": str(empty), "XDG_CACHE_HOME": str(tmp_path / "cache")
    }  # fmt: skip
    ours = run(python, "-c", "import cleaner; print(cleaner.__file__)", cwd=empty, env=surroundings)
    assert Path(ours.strip()).is_relative_to(packages)
    command = bin_folder / "cleaner"
    assert run(command, "filter", cwd=empty, env=surroundings, input=DUMP) == STORY
    listed = run(command, "rules", "list", "--long", cwd=empty, env=surroundings)
    assert "ads/label" in listed
    assert list(empty.iterdir()) == []
