"""Build the native modules of ``cleaner/native`` where a C compiler is at hand.

They only make faster what plain Python does as well, so a machine without a compiler, or without
Python's headers, gets a cleaner with the same results, slower. ``CLEANER_NATIVE=0`` in the
environment leaves them out, ``CLEANER_NATIVE=1`` insists on them, and ``CLEANER_NATIVE=debug``
insists on them with their checks on: bounds, overflow, None, and the assertions in the source.
"""

import os
from pathlib import Path
from sysconfig import get_config_var
from tempfile import TemporaryDirectory

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOM = Path("cleaner/native")
SOURCES = {
    "_native": "cleaner/native/_native.pyx",
    # Plain Python that is compiled as it is, with the types in a file of the module's name, .pxd.
    "_line_features": "cleaner/judge/line_features.py",
    "_text_columns": "cleaner/judge/text_columns.py",
    "_page_surroundings": "cleaner/judge/page_surroundings.py",
    "_page_threads": "cleaner/judge/page_threads.py",
    "_line_sets": "cleaner/judge/line_sets.py",
    "_line_passes": "cleaner/native/line_passes.py",
}


class NativeModules(BuildHookInterface):
    def initialize(self, version, build_data):
        wanted = os.environ.get("CLEANER_NATIVE", "")
        if self.target_name != "wheel":
            return
        built = self._built(wanted)
        if built:
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
            build_data["artifacts"] += built

    def _built(self, wanted):
        """The modules' files; none where they cannot or shall not be built."""
        from setuptools import Distribution
        from setuptools.command.build_ext import build_ext

        files = [ROOM / (name + get_config_var("EXT_SUFFIX")) for name in SOURCES]
        for file in files:
            Path(self.root, file).unlink(missing_ok=True)  # never an older one
        if wanted == "0":
            return []
        with TemporaryDirectory() as scratch:
            command = build_ext(Distribution({"ext_modules": _extensions(scratch, wanted)}))
            command.build_lib = command.build_temp = scratch
            command.ensure_finalized()
            command.run()
            if all(Path(scratch, file).exists() for file in files):
                for file in files:
                    Path(self.root, file).write_bytes(Path(scratch, file).read_bytes())
                return [str(file) for file in files]
        self.app.display_warning(f"{ROOM} was not built: plain Python does its work, slower")
        return []


def _extensions(scratch, wanted):
    """The modules as C, written to `scratch`."""
    from Cython.Build import cythonize
    from setuptools import Extension

    debug = wanted == "debug"
    # a * b + c is rounded twice, as Python does, also where the processor can do both at once
    exact = ["-ffp-contract=off", "-g" if debug else "-g0"] if os.name == "posix" else []
    modules = [
        Extension(
            f"cleaner.native.{name}",
            [source],
            optional=wanted not in ("1", "debug"),
            extra_compile_args=exact,
            define_macros=[] if debug else [("CYTHON_WITHOUT_ASSERTIONS", "1")],
        )
        for name, source in SOURCES.items()
    ]
    checks = ("boundscheck", "wraparound", "initializedcheck", "nonecheck", "overflowcheck")
    directives = dict.fromkeys(checks, debug) | {
        "cdivision": not debug,
        "annotation_typing": False,  # those of plain Python are for mypy
    }
    return cythonize(
        modules, build_dir=scratch, compiler_directives=directives, language_level=3, quiet=True
    )
