"""What differs between two runs that should be the same, in the words of the command line."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from cleaner.readers.columns import COLUMNS

_LONGEST = 60  # characters of a value that is shown

# Key of the recipe, or of its settings: the option. Others are named by their keys.
_OPTIONS = {
    "form": "--as",
    "seconds": "--time-limit",
    "memory": "--memory-limit",
    "document": "--size-limit",
    "part": "--part-size",
    "sources": "[per-source]",
    **{
        name: f"--{name}"
        for name in (
            "to", "level", "disable", "lang", "typography", "captions", "extractor", "links",
            "audit", "fields", "duplicates",
        )
    },
}  # fmt: skip
_BYTES = ("memory", "document", "part")  # shown in megabytes, as the options take them


def differences(was: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """Return what differs between two headers of a journal: "--level careful → thorough".

    The fingerprint of the rules also changes with what is disabled; then only that is named.
    """
    found = list(_of_recipes(was["recipe"], json.loads(json.dumps(now["recipe"]))))
    if was["ruleset"] != now["ruleset"] and not any(line.startswith("--disable") for line in found):
        found.append(f"rules {_fingerprint(was)} → {_fingerprint(now)}")
    if was["cleaner"] != now["cleaner"]:
        found.append(f"cleaner {was['cleaner']} → {now['cleaner']}")
    return found


def _of_recipes(was: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    old, new = _flat(was), _flat(now)
    for key in sorted(old.keys() | new.keys()):
        if key == "folder" and old.get("sources") != new.get("sources"):
            continue  # it only says what the globs refer to
        if old.get(key) != new.get(key):
            name = _OPTIONS.get(key, key)
            yield f"{name} {_shown(key, old.get(key))} → {_shown(key, new.get(key))}"


def _flat(recipe: Mapping[str, Any]) -> dict[str, Any]:
    """The recipe with its settings, limits and columns side by side.

    The form of documents is a setting, too; of the columns only those before the known ones stay.
    """
    values = {k: v for k, v in recipe.items() if k not in ("settings", "limits", "columns")}
    values |= {**recipe["limits"], **recipe["settings"], "form": recipe["form"]}
    for name, keys in (recipe["columns"] or {}).items():
        known = list(COLUMNS.get(name, ()))
        given = keys[: -len(known)] if keys[-len(known) :] == known else keys
        values[f"--field {name}"] = given or None
    return values


def _shown(key: str, value: Any) -> str:
    if value is None:
        return "default" if key in _BYTES else "none"
    if key in _BYTES:
        return f"{value / (1 << 20):g} MB"
    if key == "seconds":
        return f"{value:g} s"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = ",".join(value) or "none"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _fingerprint(header: Mapping[str, Any]) -> str:
    return str(header["ruleset"]).removeprefix("sha256:")[:12]
