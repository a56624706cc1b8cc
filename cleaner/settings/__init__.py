"""Settings: defaults, then ``cleaner.toml`` or ``[tool.cleaner]``, then options.

One file is read: the nearest one in the current folder or above it, or the one named by
``--config``. Its keys are the names of the options. Every mistake in it is an error that
names file and key; nothing is ignored silently, because a misspelt ``disable`` would seem to
work. The library reads no settings file unless it is given one: the same call gives the same
result in any folder.

Globs (`cleaner.files.glob`) are relative to the settings file's folder.
"""

import os
import re
from collections.abc import Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.arguments import check_text, not_, several
from cleaner.errors import RuleError, SettingsError
from cleaner.files.glob import glob_matches
from cleaner.files.text_files import DEFAULT_EXCLUDE, DEFAULT_INCLUDE, Choice
from cleaner.model import (
    Captions,
    EmptyMapping,
    Extractor,
    Form,
    Images,
    Level,
    Links,
    Typography,
)
from cleaner.settings.values import CHECKS, CHOICES, KEYS, SEVERAL, suggestion

if TYPE_CHECKING:
    from cleaner.matching.ruleset import Ruleset

FILE, PROJECT = "cleaner.toml", "pyproject.toml"
MAX_BYTES = 1 << 20  # of a settings file


class _Values(NamedTuple):
    level: Level = "careful"
    rules: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    lang: str | None = None
    form: Form = "auto"
    typography: Typography = "keep"
    captions: Captions = "drop"
    extractor: Extractor = "fast"
    links: Links = "drop"
    images: Images = "drop"
    encoding: str | None = None
    include: tuple[str, ...] = DEFAULT_INCLUDE
    exclude: tuple[str, ...] = DEFAULT_EXCLUDE
    extend_exclude: tuple[str, ...] = ()
    respect_gitignore: bool = True
    project_files: bool = False
    preview: bool = False
    sources: tuple[tuple[str, tuple[str, ...]], ...] = ()
    folder: str = "."
    origin: Mapping[str, str] = EmptyMapping()


class Settings(_Values):
    """The settings, and in `origin` the file each came from, or "option".

    `rules` are paths; rules with the status "preview" act where `preview` is set. `encoding` is
    that of bytes which are not UTF-8 and whose container does not say what they are in. `include`,
    `exclude`, `extend_exclude` and `respect_gitignore` say which files of a folder `fix` takes, and
    `project_files` whether it also cleans licences, requirements and other files that are not
    articles by their names. `sources` pairs a glob with the families and rules that are disabled
    for the documents it matches. `folder` is what the globs are relative to.

    One text or path will do where there may be several. Raises TypeError for what is neither,
    SettingsError for a value that the setting cannot have.
    """

    __slots__ = ()

    if not TYPE_CHECKING:  # a type checker checks arguments by the fields of `_Values`

        @wraps(_Values.__new__)
        def __new__(cls, *given: Any, **named: Any) -> "Settings":
            """Raises TypeError and SettingsError."""
            values = super().__new__(cls, *given, **named)
            texts = {name: several(name, getattr(values, name)) for name in SEVERAL}
            values = values._replace(**texts)
            values._check()
            return values

    def _check(self) -> None:
        names = [*CHOICES]
        for name in ("lang", "encoding"):
            check_text(name, getattr(self, name))
            if getattr(self, name) is not None:
                names.append(name)
        for name in names:
            try:
                CHECKS[name](getattr(self, name))
            except ValueError as error:
                raise SettingsError(f"{name}: {error}") from None

    def with_options(self, **options: Any) -> "Settings":
        """Return these settings, overridden by the `options` that are not None or empty.

        `rules`, `disable` and `extend_exclude` add to those of the file.
        """
        given = {name: value for name, value in options.items() if value not in (None, ())}
        if not given:
            return self
        origin = {**self.origin, **dict.fromkeys(given, "option")}
        for name in ("rules", "disable", "extend_exclude"):
            if name in given:
                given[name] = (*getattr(self, name), *given[name])
        return Settings(**{**self._asdict(), **given, "origin": origin})

    def ruleset(self) -> "Ruleset":
        """Load the rules that these settings name. Raises RuleError and SettingsError, also for
        a name in a ``[per-source]`` table: no document has to come by to find it."""
        from cleaner.files.rule_packs import load_rules

        rules = load_rules(self.rules, self.disable, preview=self.preview)
        self.check_names(rules)
        return rules

    def check_names(self, rules: "Ruleset") -> None:
        """Raise SettingsError for a name in a ``[per-source]`` table that is in none of `rules`."""
        place = self.origin.get("sources", "settings")
        for glob, names in self.sources:
            try:
                rules.without(names)
            except RuleError as error:
                problem = str(error).removeprefix("disable: ")
                raise SettingsError(
                    f'{place}: key "per-source", glob "{glob}": {problem}'
                ) from None

    def disabled_for(self, source: str) -> tuple[str, ...]:
        """Return what the ``[per-source]`` tables disable for the file `source`."""
        return tuple(
            name for glob, names in self.sources if self._matches(glob, source) for name in names
        )

    def excludes(self, source: str) -> bool:
        """Return whether an `exclude` or `extend-exclude` glob matches the file `source`."""
        globs = (*self.exclude, *self.extend_exclude)
        return any(self._matches(glob, source) for glob in globs)

    def files_of_folders(self) -> Choice:
        """Return which files of a folder `fix` takes."""
        globs = (*self.exclude, *self.extend_exclude)
        return Choice(self.include, globs, self.respect_gitignore, self._relative)

    def _matches(self, glob: str, source: str) -> bool:
        return glob_matches(glob, self._relative(source))

    def _relative(self, source: str) -> str:
        """Return the path of `source` from the folder that the globs are relative to."""
        try:
            path = os.path.relpath(source, self.folder)
        except (OSError, ValueError):  # the current folder was deleted; another drive
            path = source
        return path.replace(os.sep, "/")


def settings_of(given: "Settings | Mapping[str, Any] | None") -> Settings:
    """Return the settings that a program gives: as they are, or from a dict of them.

    The keys of a dict are those of a settings file, paths are relative to the current folder.
    Raises SettingsError and TypeError.

    >>> settings_of({"level": "thorough", "disable": "ads"}).disable
    ('ads',)
    """
    if given is None or isinstance(given, Settings):
        return given or Settings()
    if not isinstance(given, Mapping):
        raise TypeError(f"settings: give a Settings or a dict of settings, {not_(given)}")
    values: dict[str, Any] = {}
    for key, value in given.items():
        plain = str(key).rstrip("_").replace("_", "-")
        if plain not in KEYS:
            raise SettingsError(f'settings: unknown key "{key}"{suggestion(plain, KEYS)}')
        name, check = KEYS[plain]
        try:
            values[name] = several(name, value) if name in SEVERAL else check(value)
        except ValueError as error:
            raise SettingsError(f'settings: key "{key}" {error}') from None
    return Settings(**values)


def find_and_load(config: str | None = None) -> Settings:
    """Return the settings of the file `config`, or of the nearest file, or the defaults.

    Raises SettingsError.
    """
    if config is not None:
        return load(config)
    try:
        folder = os.getcwd()
    except OSError:  # it was deleted while we were in it
        return Settings()
    found = find(folder)
    return Settings() if found is None else load(found)


def find(folder: str) -> str | None:
    """Return the path of the nearest settings file in `folder` or above it, or None."""
    while True:
        if os.path.isfile(path := os.path.join(folder, FILE)):
            return path
        if os.path.isfile(path := os.path.join(folder, PROJECT)) and _has_our_table(path):
            return path
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


# However TOML lets one write it: [tool.cleaner], [tool] cleaner = ..., tool.cleaner.level = ...
_OUR_TABLE = rb"""^[ \t]*\[?[ \t]*["']?tool["']?[ \t]*(\.[ \t]*["']?cleaner|\]|=)"""


def _has_our_table(path: str) -> bool:
    """Return whether a ``pyproject.toml`` has a ``[tool.cleaner]`` table.

    Importing the TOML parser costs as much as starting Python, and most files have none.
    """
    try:
        with open(path, "rb") as file:
            text = file.read(MAX_BYTES)
    except OSError:
        return False
    return re.search(_OUR_TABLE, text, re.M) is not None and bool(_our_table(text, path))


def load(path: str) -> Settings:
    """Return the settings in the file at `path`. Raises SettingsError."""
    try:
        with open(path, "rb") as file:
            text = file.read(MAX_BYTES)
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}") from error
    table = _our_table(text, path)
    if not isinstance(table, dict):
        raise SettingsError(f"{path}: tool.cleaner: write its keys below a line [tool.cleaner]")
    folder = os.path.dirname(path)
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in KEYS:
            raise SettingsError(f'{path}: unknown key "{key}"{suggestion(key, KEYS)}')
        name, check = KEYS[key]
        try:
            values[name] = check(value)
        except ValueError as error:
            raise SettingsError(f'{path}: key "{key}" {error}') from None
    if "rules" in values:
        values["rules"] = tuple(_rule_path(folder, rule) for rule in values["rules"])
    return Settings(**values, folder=folder or ".", origin=dict.fromkeys(values, path))


def _rule_path(folder: str, rule: str) -> str:
    """The path that a settings file means, or the name of an installed pack as it is."""
    path = os.path.join(folder, rule)
    if os.path.lexists(path):
        return path
    from cleaner.files.pack_files import installed_folder

    return rule if installed_folder(rule) else path


def _our_table(text: bytes, path: str) -> Any:
    """Return our table: all of ``cleaner.toml``, or ``[tool.cleaner]`` of a project's file."""
    import tomllib

    try:
        whole = tomllib.loads(text.decode("utf-8-sig"))
    except RecursionError:
        raise SettingsError(f"{path}: not valid TOML: nested too deeply") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not valid TOML: {error}") from None
    if os.path.basename(path) != PROJECT:
        return whole
    tool = whole.get("tool")
    return tool.get("cleaner", {}) if isinstance(tool, dict) else {}
