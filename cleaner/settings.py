"""Settings: defaults, then ``cleaner.toml`` or ``[tool.cleaner]``, then options.

One file is read: the nearest one upwards from the current folder, or the one named by
``--config``. Its keys are the options' names. Every mistake in it is an error that names
file and key; nothing is ignored in silence, because a misspelt ``disable`` would look as
if it worked. The library reads no settings file unless it is given one: the same call
gives the same result in any folder.

Globs are relative to the settings file's folder. ``*`` stays inside a name, ``**`` spans
folders; a glob without a slash matches a name at any depth, and a folder all it holds.
"""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from cleaner.errors import SettingsError
from cleaner.model import Form, Level

FILE, PROJECT = "cleaner.toml", "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What is asked for, and in `origin` which file or option each value came from.

    `rules` are paths. `sources` pairs a glob with the families and rules that are turned
    off for the documents it matches. `folder` is what the globs are relative to.
    """

    level: Level = "careful"
    rules: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    lang: str | None = None
    form: Form = "auto"
    typography: str = "keep"
    captions: str = "drop"
    extractor: str = "fast"
    links: str = "drop"
    exclude: tuple[str, ...] = ()
    sources: tuple[tuple[str, tuple[str, ...]], ...] = ()
    folder: str = "."
    origin: Mapping[str, str] = field(default_factory=dict)

    def with_options(self, **options: Any) -> "Settings":
        """Return these settings with the `options` that were given put over them.

        What is None or empty was not given. Rules and `disable` add to the file's.
        """
        given = {name: value for name, value in options.items() if value not in (None, ())}
        origin = {**self.origin, **dict.fromkeys(given, "option")}
        for name in ("rules", "disable"):
            if name in given:
                given[name] = (*getattr(self, name), *given[name])
        return replace(self, **given, origin=origin)

    def disabled_for(self, source: str) -> tuple[str, ...]:
        """Return what the ``[per-source]`` tables turn off for the file `source`."""
        return tuple(
            name for glob, names in self.sources if self._holds(glob, source) for name in names
        )

    def excludes(self, source: str) -> bool:
        """Return whether an `exclude` glob matches the file `source`."""
        return any(self._holds(glob, source) for glob in self.exclude)

    def _holds(self, glob: str, source: str) -> bool:
        try:
            path = os.path.relpath(source, self.folder)
        except (OSError, ValueError):  # the current folder is gone; another drive
            path = source
        return matches(glob, path.replace(os.sep, "/"))


def matches(glob: str, path: str) -> bool:
    """Return whether `glob` matches `path` or a folder it lies in.

    >>> matches("*.txt", "a/b.txt"), matches("a/*.txt", "a/b/c.txt"), matches("a", "a/b/c.txt")
    (True, False, True)
    """
    names = [part for part in path.split("/") if part not in ("", ".")]
    parts = [part for part in glob.split("/") if part not in ("", ".")]
    if not parts:
        return False
    return _fits(parts if "/" in glob.rstrip("/") else ["**", *parts], names)


def _fits(parts: list[str], names: list[str]) -> bool:
    """Walk both lists at once: the set of positions in `parts` that the names so far allow."""
    from fnmatch import fnmatchcase

    def spread(places: set[int]) -> set[int]:
        for place in sorted(places):
            while place < len(parts) and parts[place] == "**":
                place += 1
                places.add(place)
        return places

    places = spread({0})
    for name in names:
        step = set()
        for place in places:
            if place < len(parts) and parts[place] == "**":
                step.add(place)
            elif place < len(parts) and fnmatchcase(name, parts[place]):
                step.add(place + 1)
        places = spread(step)
        if len(parts) in places:
            return True  # the whole path, or a folder above it
    return False


def find_and_load(config: str | None = None) -> Settings:
    """Return the settings of the file `config`, or of the nearest file, or the defaults."""
    if config is not None:
        return load(config)
    try:
        folder = os.getcwd()
    except OSError:  # the current folder was deleted under us
        return Settings()
    found = find(folder)
    return Settings() if found is None else load(found)


def find(folder: str) -> str | None:
    """Return the path of the nearest settings file in `folder` or above it, or None."""
    while True:
        if os.path.isfile(path := os.path.join(folder, FILE)):
            return path
        if os.path.isfile(path := os.path.join(folder, PROJECT)) and _speaks_of_us(path):
            return path
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


# However TOML lets one write it: [tool.cleaner], [tool] cleaner = ..., tool.cleaner.level = ...
_OURS = re.compile(rb"""^[ \t]*\[?[ \t]*["']?tool["']?[ \t]*(\.[ \t]*["']?cleaner|\]|=)""", re.M)


def _speaks_of_us(path: str) -> bool:
    """Return whether a ``pyproject.toml`` holds our table.

    The TOML parser costs as much as the whole start of Python, and most have no such table.
    """
    try:
        with open(path, "rb") as file:
            text = file.read(1 << 20)
    except OSError:
        return False
    return _OURS.search(text) is not None and bool(_table(text, path))


def load(path: str) -> Settings:
    """Return the settings that the file `path` holds. Raises SettingsError."""
    try:
        with open(path, "rb") as file:
            text = file.read(1 << 20)
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}") from error
    table = _table(text, path)
    if not isinstance(table, dict):
        raise SettingsError(f"{path}: tool.cleaner must be a table")
    folder = os.path.dirname(path)
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in KEYS:
            raise SettingsError(f'{path}: unknown key "{key}"{_meant(key, KEYS)}')
        name, check = KEYS[key]
        try:
            values[name] = check(value)
        except ValueError as error:
            raise SettingsError(f'{path}: key "{key}" {error}') from None
    if "rules" in values:
        values["rules"] = tuple(os.path.join(folder, rule) for rule in values["rules"])
    return Settings(**values, folder=folder or ".", origin=dict.fromkeys(values, path))


def _table(text: bytes, path: str) -> Any:
    """Return our table of a settings file's `text`; of a project's file, ``[tool.cleaner]``."""
    import tomllib

    try:
        whole = tomllib.loads(text.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(f"{path}: not TOML: {error}") from None
    if os.path.basename(path) != PROJECT:
        return whole
    tool = whole.get("tool")
    return tool.get("cleaner", {}) if isinstance(tool, dict) else {}


def _meant(word: str, words: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(word, words := list(words), n=1)
    return f'; did you mean "{close[0]}"?' if close else f"; known are {', '.join(words)}"


def _one_of(*words: str) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(f"must be a string: {' or '.join(words)}")
        if value not in words:
            raise ValueError(f'cannot be "{value}"{_meant(value, words)}')
        return value

    return check


def _word(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("must be a string")
    return value


def _words(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise ValueError("must be a list of strings")
    return tuple(value)


def _sources(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(value, dict):
        raise ValueError("must hold a table for each glob")
    pairs = []
    for glob, table in value.items():
        if not isinstance(table, dict):
            raise ValueError(f'must hold a table for the glob "{glob}": {{ disable = [...] }}')
        for key in table:
            if key != "disable":
                hint = _meant(key, ("disable",))
                raise ValueError(f'has an unknown key "{key}" for the glob "{glob}"{hint}')
        try:
            pairs.append((glob, _words(table.get("disable", []))))
        except ValueError as error:
            raise ValueError(f'for the glob "{glob}": disable {error}') from None
    return tuple(pairs)


KEYS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "level": ("level", _one_of("careful", "thorough")),
    "rules": ("rules", _words),
    "disable": ("disable", _words),
    "lang": ("lang", _word),
    "as": ("form", _one_of("auto", "text", "html")),
    "typography": ("typography", _one_of("keep", "ascii")),
    "captions": ("captions", _one_of("drop", "keep")),
    "extractor": ("extractor", _one_of("fast", "trafilatura")),
    "links": ("links", _one_of("drop", "keep")),
    "exclude": ("exclude", _words),
    "per-source": ("sources", _sources),
}
