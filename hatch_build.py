"""Build the native module, ``cleaner/native/_native.pyx``, where a C compiler is at hand.

It only makes faster what plain Python does as well, so a machine without a compiler, or without
Python's headers, gets a cleaner with the same results, slower. ``CLEANER_NATIVE=0`` in the
environment leaves it out, ``CLEANER_NATIVE=1`` insists on it, and ``CLEANER_NATIVE=debug`` insists
on it with its checks on: bounds, overflow, None, and the assertions in the source.
"""

import os
from pathlib import Path
from sysconfig import get_config_var
from tempfile import TemporaryDirectory

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = Path("cleaner/native/_native.pyx")
NAME = "cleaner.native._native"


class NativeModule(BuildHookInterface):
    def initialize(self, version, build_data):
        wanted = os.environ.get("CLEANER_NATIVE", "")
        if self.target_name != "wheel":
            return
        built = self._built(wanted)
        if built:
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
            build_data["artifacts"].append(built)

    def _built(self, wanted):
        """The module, beside its source; None where it cannot or shall not be built."""
        from setuptools import Distribution
        from setuptools.command.build_ext import build_ext

        name = SOURCE.stem + get_config_var("EXT_SUFFIX")
        made = Path(self.root, SOURCE.with_name(name))
        made.unlink(missing_ok=True)  # never an older one
        if wanted == "0":
            return None
        with TemporaryDirectory() as scratch:
            command = build_ext(Distribution({"ext_modules": [_extension(scratch, wanted)]}))
            command.build_lib = command.build_temp = scratch
            command.ensure_finalized()
            command.run()
            built = Path(scratch, SOURCE.with_name(name))
            if built.exists():
                made.write_bytes(built.read_bytes())
                return str(SOURCE.with_name(name))
        self.app.display_warning(f"{NAME} was not built: plain Python does its work, slower")
        return None


def _extension(scratch, wanted):
    """The module as C, written to `scratch`."""
    from Cython.Build import cythonize
    from setuptools import Extension

    debug = wanted == "debug"
    # a * b + c is rounded twice, as Python does, also where the processor can do both at once
    exact = ["-ffp-contract=off", "-g" if debug else "-g0"] if os.name == "posix" else []
    module = Extension(
        NAME,
        [str(SOURCE)],
        optional=wanted not in ("1", "debug"),
        extra_compile_args=exact,
        define_macros=[] if debug else [("CYTHON_WITHOUT_ASSERTIONS", "1")],
    )
    checks = ("boundscheck", "wraparound", "initializedcheck", "nonecheck", "overflowcheck")
    directives = dict.fromkeys(checks, debug) | {"cdivision": not debug}
    (module,) = cythonize(
        [module], build_dir=scratch, compiler_directives=directives, language_level=3, quiet=True
    )
    return module
