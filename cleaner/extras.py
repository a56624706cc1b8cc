"""What the optional parts of the program need, and the command that installs it.

The command names the missing packages themselves. It is right however `cleaner` was installed, and
whatever its distribution is called. A test holds the table and ``pyproject.toml`` together.
"""

import re

REQUIREMENTS = {
    "parquet": ("pyarrow>=16",),
    "zstd": ("zstandard>=0.22",),
    "remote": ("fsspec[http]>=2024.2",),
    "s3": ("fsspec[http]>=2024.2", "s3fs>=2024.2"),
    "spark": ("pyspark[sql]>=3.5", "pyarrow>=16"),
    "datatrove": ("datatrove[io]>=0.4",),
}
_NAME = re.compile(r"[\w.-]+")


def missing(what: str, extra: str) -> str:
    """Return the message for a user who wants `what` and lacks the packages of `extra`.

    The quotes are double ones, which every shell understands, those of Windows included.

    >>> missing("Parquet", "parquet")
    'Parquet needs pyarrow: pip install "pyarrow>=16"'
    """
    requirements = REQUIREMENTS[extra]
    names = " and ".join(_NAME.findall(requirement)[0] for requirement in requirements)
    command = " ".join(f'"{requirement}"' for requirement in requirements)
    return f"{what} needs {names}: pip install {command}"
