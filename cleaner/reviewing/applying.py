"""Write decisions into a rule file: only what was decided changes, comments and layout stay.

The values that the new file must have are worked out apart from its text, and then compared with
it: a file that is written in an unusual way is refused, never changed into something else.
"""

import copy
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cleaner.errors import RuleError, did_you_mean
from cleaner.matching.parse import parse
from cleaner.reviewing.decisions import Decision, Decisions
from cleaner.reviewing.edited_rule import edited
from cleaner.reviewing.fingerprint import fingerprint
from cleaner.reviewing.fragments import delete, unused
from cleaner.reviewing.statements import WrittenRule, lines_of, written_rules
from cleaner.reviewing.written_value import written

Table = dict[str, Any]


@dataclass(slots=True)
class Applied:
    """The new text of a rule file, and the full names of the rules: accepted ones (`from_trial`:
    those that were on trial), refused and edited ones, and those without a decision."""

    text: str
    accepted: list[str] = field(default_factory=list)
    from_trial: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)


def apply(text: str, decisions: Decisions, path: str) -> Applied:
    """Return the text of the rule file at `path` with the decisions in it.

    Where all of them are in it already, the text stays as it is. Raises RuleError for a file other
    than the one that was reviewed, for rules that it does not have, and for edits of keys that a
    rule does not have.
    """
    parse([[(path, text)]])
    data = tomllib.loads(text)
    family = data.get("family")
    tables = {f"{family}/{table.get('id')}": table for table in data.get("rule", ())}
    if fingerprint(text) != decisions.fingerprint:
        may_be_it = os.path.basename(path) == decisions.rules
        if _is_done(tables, decisions, may_be_it):
            return Applied(text, undecided=[*tables])
        raise RuleError(
            f"{path}: is not the file that was reviewed ({decisions.rules}), or has changed since; "
            f"make a new page: cleaner review {path} SOURCES -o review.html"
        )
    problems = [*_problems(tables, decisions, path)]
    if problems:
        raise RuleError(*problems)
    made = {decision.rule: decision for decision in decisions.decisions}
    if len(tables) == sum(one.decision == "refuse" for one in made.values()):
        raise RuleError(
            f"{path}: every rule is refused, and a rule file needs one; delete the file"
        )
    return _apply(text, data, made, path)


def _problems(tables: Mapping[str, Table], decisions: Decisions, path: str) -> "list[str]":
    found = []
    for one in decisions.decisions:
        table = tables.get(one.rule)
        if table is None:
            hint = did_you_mean(one.rule, tables)
            found.append(f'{path}: no rule "{one.rule}"{hint}')
            continue
        for key in one.edits:
            if key not in table:
                found.append(f'{path}: rule "{one.rule}": edits: it has no `{key}` to edit')
    return found


def _is_done(tables: Mapping[str, Table], decisions: Decisions, may_be_it: bool) -> bool:
    """Whether a file says already what the decisions ask for. That refused rules are not in it
    proves nothing of a file with another name: it never had them."""
    for one in decisions.decisions:
        if one.decision == "refuse":
            if one.rule in tables:
                return False
            continue
        name = one.rule
        if "id" in one.edits:
            name = f"{name.partition('/')[0]}/{one.edits['id']}"
        table = tables.get(name)
        if table is None or table.get("status") == "preview":
            return False
        if any(table.get(key) != value for key, value in one.edits.items()):
            return False
    accepted = any(one.decision == "accept" for one in decisions.decisions)
    return bool(decisions.decisions) and (accepted or may_be_it)


def _apply(text: str, data: Table, made: Mapping[str, Decision], path: str) -> Applied:
    lines = lines_of(text)
    places = written_rules(lines)
    tables = data["rule"]
    if len(places) != len(tables):
        raise RuleError(f"{path}: write each rule under a line [[rule]], then it can be edited")
    found = Applied("")
    wanted: list[Table] = []
    for table, place in reversed([*zip(tables, places, strict=True)]):
        name = f"{data['family']}/{table['id']}"
        decision = made.get(name)
        if decision is None:
            found.undecided.insert(0, name)
            wanted.insert(0, table)
        elif decision.decision == "refuse":
            found.refused.insert(0, name)
            _delete(lines, place)
        else:
            new = _accepted(table, decision)
            found.accepted.insert(0, f"{data['family']}/{new['id']}")
            if "status" in table and "status" not in new:
                found.from_trial.insert(0, found.accepted[0])
            if any(table[key] != value for key, value in decision.edits.items()):
                found.edited.insert(0, found.accepted[0])
            _rewrite(lines, place, table, new)
            wanted.insert(0, new)
    define = data.get("define", {})
    idle = unused(define, wanted) - unused(define, tables)
    if idle:
        delete(lines, idle)
    said = {**data, "rule": wanted}
    if define:
        said["define"] = {name: text for name, text in define.items() if name not in idle}
        if not said["define"]:
            del said["define"]
    found.text = "".join(lines)
    _must_say(found.text, said, path)
    return found


def _accepted(table: Table, decision: Decision) -> Table:
    """The rule with its edits; it is no longer on trial."""
    new = edited(copy.deepcopy(table), decision.edits)
    if new.get("status") == "preview":
        del new["status"]
    return new


def _delete(lines: list[str], place: WrittenRule) -> None:
    """Delete a rule, the comments directly above it, and the blank lines below."""
    end = place.end
    while end < len(lines) and not lines[end].strip():
        end += 1
    start = place.start
    if end == len(lines):  # the last one: the file ends with the one before it
        while start and not lines[start - 1].strip():
            start -= 1
    del lines[start:end]


def _rewrite(lines: list[str], place: WrittenRule, old: Table, new: Table) -> None:
    """Write the keys that changed, from the last to the first so that places stay right."""
    changed = [key for key in place.keys if new.get(key) != old[key]]
    for key in sorted(changed, key=lambda key: -place.keys[key].start):
        statement = place.keys[key]
        before = lines[statement.start : statement.end]
        lines[statement.start : statement.end] = (
            written(before, key, old[key], new[key]) if key in new else []
        )


def _must_say(text: str, wanted: Table, path: str) -> None:
    """Raise RuleError where the text does not say what was wanted."""
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        said = None
    if said != wanted:
        raise RuleError(
            f"{path}: is written in a way that cannot be edited here; "
            "write every key of a rule on a line of its own, under [[rule]]"
        )
