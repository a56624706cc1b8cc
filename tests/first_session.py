"""`make session`: do what docs/first-session.md does, in a new environment, from the wheel.

Prints each command as it runs, and exits 1 at the first one whose output is not as shown.
pip asks the package index for the dependencies, as it would for a user.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from built_wheel import build
from command_blocks import Shell, Step, files_and_steps, what_is_wrong, write

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "first-session.md"


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        there = Path(scratch)
        print("building the wheel", flush=True)
        wheel = build(there / "build")
        empty = there / "session"
        empty.mkdir()
        shutil.copy(wheel, empty)
        return play(empty, surroundings(there))


def surroundings(there: Path) -> dict[str, str]:
    """The environment of a user who has this Python and none of our tools."""
    programs = there / "bin"
    programs.mkdir()
    (programs / "python3").symlink_to(os.path.realpath(sys.executable))
    ours = ("PYTHON", "VIRTUAL_ENV", "CLEANER")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(ours)}
    tools = str(Path(sys.executable).parent)
    path = [folder for folder in os.environ["PATH"].split(os.pathsep) if folder != tools]
    return {
        **kept,
        "PATH": os.pathsep.join([str(programs), *path]),
        "LANG": "C.UTF-8",
        "XDG_CACHE_HOME": str(there / "cache"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }


def play(folder: Path, env: dict[str, str]) -> int:
    with Shell(folder, env, seconds=900) as shell:
        for part in files_and_steps(PAGE):
            if not isinstance(part, Step):
                write(part, folder)
                continue
            print(f"$ {part.command}", flush=True)
            wrong = what_is_wrong(part, *shell.run(part.command))
            if wrong:
                print(wrong, file=sys.stderr)
                return 1
    print(f"{PAGE.relative_to(ROOT)}: every command did what the page shows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
