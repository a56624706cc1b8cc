"""A wheel that is built where there is a C compiler holds the native modules, and they are used.

`tests/test_wheel.py` builds its wheel without them: in a second instead of twenty.
"""

import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from built_wheel import build, run

import cleaner

SOURCE = Path(cleaner.__file__).parent.parent

pytestmark = [
    pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler"),
    pytest.mark.skipif(not (SOURCE / "pyproject.toml").exists(), reason="needs the source tree"),
]


def test_it_holds_the_native_modules(tmp_path):
    wheel = build(tmp_path, CLEANER_NATIVE="1", CFLAGS="-O0")  # half the time
    folder = tmp_path / "there"
    zipfile.ZipFile(wheel).extractall(folder)
    code = (
        "from cleaner.native import _native, _line_passes, native, passes; "
        "print(native is _native, passes is _line_passes, native.__file__)"
    )
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    said = run(sys.executable, "-c", code, cwd=tmp_path, env=environment).split()
    assert said[:2] == ["True", "True"]
    assert Path(said[2]).is_relative_to(folder)
