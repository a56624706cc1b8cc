"""Build the native modules, ``cleaner/**/native.c``, where a C compiler is at hand.

They only make faster what the plain Python beside them does as well, so a machine without a
compiler, or without Python's headers, gets a cleaner that says the same more slowly.
``CLEANER_NATIVE=0`` in the environment leaves them out, ``CLEANER_NATIVE=1`` insists on them.
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class NativeModules(BuildHookInterface):
    def initialize(self, version, build_data):
        wanted = os.environ.get("CLEANER_NATIVE", "")
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        sources = sorted(path.relative_to(root) for path in root.glob("cleaner/**/native.c"))
        built = [path for source in sources if (path := self._built(source, wanted))]
        if built:
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
            build_data["artifacts"] += built

    def _built(self, source, wanted):
        """The module made of `source`, beside it; None where it cannot or shall not be made."""
        from setuptools import Distribution, Extension
        from setuptools.command.build_ext import build_ext

        name = ".".join(source.with_suffix("").parts)
        parts = [str(source), *map(str, sorted(source.parent.glob("native_*.c")))]
        # a * b + c is rounded twice, as Python does, also where the processor can do both at once
        exact = ["-ffp-contract=off"] if os.name == "posix" else []
        module = Extension(name, parts, optional=wanted != "1", extra_compile_args=exact)
        command = build_ext(Distribution({"name": "cleaner", "ext_modules": [module]}))
        with TemporaryDirectory() as scratch:
            command.build_lib = command.build_temp = scratch
            command.inplace = True
            command.ensure_finalized()
            Path(command.get_ext_fullpath(name)).unlink(missing_ok=True)  # never an older one
            if wanted == "0":
                return None
            command.run()
        made = Path(command.get_ext_fullpath(name))
        if made.exists():
            return str(source.parent / made.name)
        self.app.display_warning(f"{name} was not built: the plain Python does its work, slower")
        return None
