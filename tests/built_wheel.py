"""The wheel, built from this source tree as `pip wheel` would build it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
PARTS = ("cleaner", "rules", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE")


def run(*arguments, **options):
    done = subprocess.run([*map(os.fspath, arguments)], capture_output=True, text=True, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(folder: Path, **variables: str) -> Path:
    """Build the wheel into `folder`, with these variables, and return its path."""
    source = folder / "source"  # a copy: a build replaces the native modules of its tree
    for part in PARTS:
        if (SOURCE / part).is_dir():
            ignore = shutil.ignore_patterns("__pycache__", "*.so")
            shutil.copytree(SOURCE / part, source / part, ignore=ignore)
        else:
            shutil.copy(SOURCE / part, source / part)
    out = folder / "dist"
    command = ["-m", "build", "--no-isolation", "--wheel", "--outdir", out, source]
    run(sys.executable, *command, env={**os.environ, **variables})
    (built,) = out.glob("*.whl")
    return built
