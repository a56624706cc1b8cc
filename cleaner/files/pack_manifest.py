"""What a rule pack says of itself, in a file ``cleaner-pack.toml`` at its top."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cleaner.errors import RuleError, did_you_mean

MANIFEST = "cleaner-pack.toml"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself. `gold` is the folder of its labelled documents, for
    ``cleaner eval``."""

    name: str
    version: str
    license: str
    description: str = ""
    gold: str = ""

    @classmethod
    def parse(cls, text: str, place: str) -> "Manifest":
        """Return the manifest that is written in `text`. Raises RuleError, naming `place`."""
        import tomllib

        try:
            table = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise RuleError(f"{place}: not valid TOML: {error}") from None
        problems = [f'{place}: {problem}' for problem in _problems(table)]
        if problems:
            raise RuleError(*problems)
        return cls(**table)


def _problems(table: Mapping[str, Any]) -> Iterator[str]:
    fields = Manifest.__dataclass_fields__
    for key, value in table.items():
        if key not in fields:
            yield f'unknown key "{key}"{did_you_mean(key, fields)}; a pack has {", ".join(fields)}'
        elif not isinstance(value, str):
            yield f'"{key}" must be a text'
    for key in ("name", "version", "license"):
        if not table.get(key):
            yield f'"{key}" is missing'
