"""The keys of settings and what each may be.

A check returns the value, or raises ValueError with what follows the key.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args

from cleaner.errors import did_you_mean
from cleaner.files.glob import problem_of
from cleaner.languages import problem, tag_of
from cleaner.model import Captions, Extractor, Form, Images, Level, Links, Typography
from cleaner.text.charset import codec_for

# The values of the settings that have a fixed choice.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "level": get_args(Level),
    "form": get_args(Form),
    "typography": get_args(Typography),
    "captions": get_args(Captions),
    "extractor": get_args(Extractor),
    "links": get_args(Links),
    "images": get_args(Images),
}


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return how to go on after an unknown word: the known one that is meant, or all of them."""
    return did_you_mean(word, known) or f"; choose from {', '.join(known)}"


def _choice(name: str) -> Callable[[Any], str]:
    choices = CHOICES[name]

    def check(value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(f"must be a string: {' or '.join(choices)}")
        if value not in choices:
            raise ValueError(f'cannot be "{value}"{suggestion(value, choices)}')
        return value

    return check


def _language(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("must be a string that is not empty")
    if tag_of(value) is None:
        raise ValueError(problem(value))
    return value


def _encoding(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("must be a string that is not empty")
    if codec_for(value) is None:
        from encodings.aliases import aliases

        known = {name.replace("_", "-") for name in (*aliases, *aliases.values())}
        hint = did_you_mean(value, {name for name in known if codec_for(name)})
        raise ValueError(f'cannot be "{value}"{hint or "; try windows-1252, shift_jis or koi8-r"}')
    return value


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def _strings(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise ValueError("must be a list of strings")
    return tuple(value)


def _globs(value: Any) -> tuple[str, ...]:
    for glob in _strings(value):
        if problem := problem_of(glob):
            raise ValueError(f'has the glob "{glob}", which {problem}')
    return tuple(value)


def _sources(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(value, dict):
        raise ValueError("must hold a table for each glob")
    pairs = []
    for glob, table in value.items():
        if problem := problem_of(glob):
            raise ValueError(f'has the glob "{glob}", which {problem}')
        if not isinstance(table, dict):
            raise ValueError(f'must hold a table for the glob "{glob}": {{ disable = [...] }}')
        for key in table:
            if key != "disable":
                hint = suggestion(key, ("disable",))
                raise ValueError(f'has an unknown key "{key}" for the glob "{glob}"{hint}')
        try:
            pairs.append((glob, _strings(table.get("disable", []))))
        except ValueError:
            raise ValueError(
                f'must hold a list of strings to disable for the glob "{glob}"'
            ) from None
    return tuple(pairs)


# Key of a settings file: the field of `Settings` and the check of its value.
KEYS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "level": ("level", _choice("level")),
    "rules": ("rules", _strings),
    "disable": ("disable", _strings),
    "lang": ("lang", _language),
    "as": ("form", _choice("form")),
    "typography": ("typography", _choice("typography")),
    "captions": ("captions", _choice("captions")),
    "extractor": ("extractor", _choice("extractor")),
    "links": ("links", _choice("links")),
    "images": ("images", _choice("images")),
    "encoding": ("encoding", _encoding),
    "include": ("include", _globs),
    "exclude": ("exclude", _globs),
    "extend-exclude": ("extend_exclude", _globs),
    "respect-gitignore": ("respect_gitignore", _bool),
    "project-files": ("project_files", _bool),
    "preview": ("preview", _bool),
    "per-source": ("sources", _sources),
}

# The fields that hold any number of texts.
SEVERAL = ("rules", "disable", "include", "exclude", "extend_exclude")
CHECKS = {
    name: check for name, check in KEYS.values() if name in ("lang", "encoding") or name in CHOICES
}
