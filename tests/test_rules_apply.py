"""`cleaner rules apply`: what becomes of a rule file, and what is refused with nothing written."""

import json
import os
import tomllib
from pathlib import Path

import pytest
from command import cleaner, is_one_line

from cleaner.cli._output import must_be_writable
from cleaner.errors import InputError, RuleError
from cleaner.reviewing import apply, parse
from cleaner.reviewing.fingerprint import fingerprint
from cleaner.reviewing.statements import lines_of, written_rules

RULES = """\
# Ours; read before use.
format = 1
family = "mine"

[define]
day = '''(?:Mon|Sun)day'''

# The letter stands
# under every story.
[[rule]]
id      = "letter"   # never changes
why     = "The letter."
status  = "preview"  # look again in May
equals  = ["Read our letter"]
removes = ["Read our letter"]
keeps   = ["The letter is read."]

[[rule]]
id      = "menu"
why     = '''Above
every story.'''
where   = { zone = "head", within = 4 }
equals  = [
    "Courier home",   # first
    # the old name
    "Courier shipping",
]
removes = [
    "Courier home",
    "Courier shipping",
]
keeps   = ["The courier came home."]

# A pattern.
[[rule]]
id      = "day"
why     = "The day."
needs   = ["printed"]
regex   = '''Printed on {{day}}'''
removes = ["Printed on Monday"]
keeps   = ["Printed on paper"]

# The end.
"""
LETTER = RULES[RULES.index("# The letter") : RULES.index('[[rule]]\nid      = "menu"')]
MENU = RULES[RULES.index('[[rule]]\nid      = "menu"') : RULES.index("# A pattern")]
DAY = RULES[RULES.index("# A pattern") : RULES.index("# The end")]
ACTIVE = LETTER.replace('status  = "preview"  # look again in May\n', "")


def decided(*made, text=RULES, **more):
    """The text of a file of decisions: (rule, decision, edits or None) each."""
    decisions = [
        {"rule": f"mine/{rule}", "decision": decision, **({"edits": edits} if edits else {})}
        for rule, decision, edits in made
    ]
    return json.dumps({
        "format": "cleaner-decisions", "version": 1, "rules": "mine.toml",
        "fingerprint": fingerprint(text), "decisions": decisions, **more,
    })  # fmt: skip


def applied(made, text=RULES):
    return apply(text, parse(made, "d.json"), "mine.toml").text


CHANGES = [
    pytest.param([], RULES, id="nothing is decided"),
    pytest.param([("menu", "accept", None)], RULES, id="a rule that acts is accepted"),
    pytest.param([("letter", "accept", None)], RULES.replace(LETTER, ACTIVE), id="one on trial acts"),
    pytest.param([("menu", "refuse", None)], RULES.replace(MENU, ""), id="one is refused"),
    pytest.param([("letter", "refuse", None)], RULES.replace(LETTER, ""), id="with the comment directly above"),
    pytest.param(
        [("letter", "accept", {"id": "friday-letter"})],
        RULES.replace(LETTER, ACTIVE.replace('"letter"   #', '"friday-letter"   #')),
        id="a new name, and the comment behind it",
    ),
    pytest.param(
        [("menu", "accept", {"why": "Above: \"all\"\u202e"})],
        RULES.replace("'''Above\nevery story.'''", '"Above: \\"all\\"\\u202e"'),
        id="a reason in lines, in one; what is not seen is escaped",
    ),
    pytest.param(
        [("menu", "accept", {"equals": ["Courier home"]})],
        RULES.replace('    # the old name\n    "Courier shipping",\n', "").replace('    "Courier shipping",\n', ""),
        id="one text less: its comment goes, that of the other stays",
    ),
    pytest.param(
        [("menu", "accept", {"equals": ["Courier home", "Courier shipping", "Courier weather"]})],
        RULES.replace('    "Courier shipping",\n]\nremoves', '    "Courier shipping",\n    "Courier weather",\n]\nremoves'),
        id="one text more: the examples stay",
    ),
    pytest.param(
        [("letter", "accept", {"equals": ["Read our post"]})],
        RULES.replace(LETTER, ACTIVE.replace('["Read our letter"]', '["Read our post"]')),
        id="a text reworded, and its example with it",
    ),
    pytest.param(
        [("day", "accept", {"regex": "Printed on (?:{{day}}|May 1)"})],
        RULES.replace("Printed on {{day}}'''", "Printed on (?:{{day}}|May 1)'''"),
        id="a pattern; its fragment stays",
    ),
    pytest.param(
        [("day", "refuse", None)],
        RULES.replace(DAY, "").replace("[define]\nday = '''(?:Mon|Sun)day'''\n\n", ""),
        id="a fragment that nothing else uses goes with its rule",
    ),
    pytest.param(
        [("letter", "refuse", None), ("menu", "accept", {"id": "top"}), ("day", "accept", None)],
        RULES.replace(LETTER, "").replace('"menu"', '"top"'),
        id="several",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("made", "expected"), CHANGES)
@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_only_what_was_decided_changes(made, expected, ending):
    before, after = RULES.replace("\n", ending), expected.replace("\n", ending)
    decisions = decided(*made, text=before)
    assert applied(decisions, before) == after
    if after != before:
        assert applied(decisions, after) == after  # again: they are in it already


FRAGMENTS = """\
format = 1
family = "mine"

[define]
# of two
part = "a|b"
both = "{{part}}{{part}}"
other = "c"

[[rule]]
id = "both"
why = "x"
regex = "Both {{both}}"
removes = ["Both ab"]

[[rule]]
id = "part"
why = "x"
regex = "Part {{part}}"
unless = ["{{other}}"]
removes = ["Part a"]
"""


@pytest.mark.parametrize(
    ("refused", "gone"),
    [
        pytest.param("both", ['both = "{{part}}{{part}}"'], id="one that another rule uses stays"),
        pytest.param("part", ['other = "c"'], id="one that a fragment uses stays"),
    ],
)
def test_only_fragments_that_nothing_uses_go(refused, gone):
    after = applied(decided((refused, "refuse", None), text=FRAGMENTS), FRAGMENTS)
    start = FRAGMENTS.index(f'[[rule]]\nid = "{refused}"')
    rule = FRAGMENTS[start : start + FRAGMENTS[start:].find("\n[[rule]]") + 1] if refused == "both" else FRAGMENTS[start - 1 :]
    lines = FRAGMENTS.replace(rule, "").splitlines(keepends=True)
    assert after == "".join(line for line in lines if line.strip() not in gone)


LAYOUTS = [
    pytest.param('format = 1\nfamily = "mine"\n[[rule]]\nid = "a"\nwhy = "x"\nequals = ["One line"]\n'
                 '[rule.where]\nzone = "tail"\n[[rule]]\nid = "b"\nwhy = "y"\nequals = ["Two lines"]\n', "a",
                 'format = 1\nfamily = "mine"\n[[rule]]\nid = "b"\nwhy = "y"\nequals = ["Two lines"]\n',
                 id="a table of the rule goes with it"),
    pytest.param('format = 1\nfamily = "mine"\n[[rule]]\nid = "a"\nwhy = """x\n[[rule]]\n"""\nequals = ["One line"]\n'
                 '\n[[rule]]\nid = "b"\nwhy = "y"\nequals = ["Two lines"]', "b",
                 'format = 1\nfamily = "mine"\n[[rule]]\nid = "a"\nwhy = """x\n[[rule]]\n"""\nequals = ["One line"]\n',
                 id="a header inside a text is none; the last rule, without a newline"),
    pytest.param('format = 1\nfamily = "mine"\n[[ "rule" ]] # one\nid = "a"\nwhy = "x"\nequals = ["One line"]\n'
                 '[[rule]]\nid = "b"\nwhy = "y"\nequals = ["Two lines"]\n[define]\n', "a",
                 'format = 1\nfamily = "mine"\n[[rule]]\nid = "b"\nwhy = "y"\nequals = ["Two lines"]\n[define]\n',
                 id="a header in quotes, a table of the file behind"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "refused", "expected"), LAYOUTS)
def test_rules_are_found_as_toml_has_them(text, refused, expected):
    assert applied(decided((refused, "refuse", None), text=text), text) == expected


def test_a_long_file_is_read_in_time_that_grows_with_it():
    items = "".join(f'    "Line number {n}",\n' for n in range(20_000))
    text = f'format = 1\nfamily = "mine"\n[[rule]]\nid = "a"\nwhy = "x"\nequals = [\n{items}]\n'
    (rule,) = written_rules(lines_of(text))
    assert rule.keys["equals"].end == 20_007


REFUSED = [
    pytest.param("no json", InputError, ["d.json: not JSON: Expecting value: line 1 column 1 (char 0); save the "
                 "decisions again on the page that `cleaner review` made"], id="no JSON"),
    pytest.param("[" * 100_000, InputError, ["d.json: not JSON: nested too deeply; save the decisions again on the page "
                 "that `cleaner review` made"], id="a bomb"),
    pytest.param(decided(("menu", "accept", {"why": "\ud800"})), InputError, [r"d.json: holds half a character (\ud800 to "
                 r"\udfff); save the decisions again on the page that `cleaner review` made"], id="half a character"),
    pytest.param("[]", InputError, ['d.json: no decisions: it has no "format": "cleaner-decisions"; save the decisions '
                 "again on the page that `cleaner review` made"], id="another file"),
    pytest.param(decided(version=2), InputError, ["d.json: version 2 of the format, and this cleaner reads 1; make the "
                 "page and the decisions with the cleaner that applies them"], id="another version"),
    pytest.param(decided(decisions={}), RuleError, ['d.json: "decisions" must be a list; save the decisions again on the '
                 "page that `cleaner review` made"], id="no list"),
    pytest.param(decided(decisions=[{}, {"rule": "mine/menu", "decision": "maybe", "note": 1, "why": 2}]), RuleError, [
                 'd.json: decision 1: has no "rule", the full name of one',
                 'd.json: rule "mine/menu": unknown key "note"',
                 'd.json: rule "mine/menu": "decision" must be "accept" or "refuse", not \'maybe\'',
                 'd.json: rule "mine/menu": "why" must be a text'], id="all mistakes at once"),
    pytest.param(decided(("menu", "accept", None), ("menu", "refuse", None)), RuleError,
                 ['d.json: rule "mine/menu": decided twice; keep one of the two'], id="twice"),
    pytest.param(decided(("menu", "refuse", {"id": "x"})), RuleError,
                 ['d.json: rule "mine/menu": a refused rule cannot be edited; accept it, or leave out the edits'],
                 id="refused and edited"),
    pytest.param(decided(("menu", "accept", {"keeps": ["x"], "equals": "Home"})), RuleError, [
                 'd.json: rule "mine/menu": edits: "keeps" cannot stand here; id, why, equals, starts, ends, '
                 "contains, regex can",
                 'd.json: rule "mine/menu": edits: equals: expected a list of strings, like ["one", "two"], got \'Home\'; did you mean ["Home"]?'],
                 id="a key that proves, a value of another type"),
    pytest.param(decided(("mennu", "accept", None)), RuleError,
                 ['mine.toml: no rule "mine/mennu"; did you mean "mine/menu"?'], id="an unknown rule"),
    pytest.param(decided(("menu", "accept", {"regex": "x"})), RuleError,
                 ['mine.toml: rule "mine/menu": edits: it has no `regex` to edit'], id="a key that the rule has not"),
    pytest.param(decided(("letter", "accept", None), fingerprint="sha256:0"), RuleError, [
                 "mine.toml: is not the file that was reviewed (mine.toml), or has changed since; make a new page: "
                 "cleaner review mine.toml SOURCES -o review.html"], id="another file of rules"),
    pytest.param(decided(("letters", "refuse", None), rules="other.toml", fingerprint="sha256:0"), RuleError, [
                 "mine.toml: is not the file that was reviewed (other.toml), or has changed since; make a new page: "
                 "cleaner review mine.toml SOURCES -o review.html"], id="another file, without the rules that are refused"),
    pytest.param(decided(("letter", "refuse", None), ("menu", "refuse", None), ("day", "refuse", None)), RuleError,
                 ["mine.toml: every rule is refused, and a rule file needs one; delete the file"], id="nothing would be left"),
]  # fmt: skip


@pytest.mark.parametrize(("made", "kind", "messages"), REFUSED)
def test_what_cannot_be_applied_is_said(made, kind, messages):
    with pytest.raises(kind) as error:
        applied(made)
    assert list(getattr(error.value, "problems", [str(error.value)])) == messages


def test_rules_that_are_written_in_line_are_not_edited():
    text = 'format = 1\nfamily = "mine"\nrule = [{ id = "a", why = "x", equals = ["One line"] }, { id = "b", why = "y", equals = ["Two"] }]\n'
    with pytest.raises(RuleError) as refused:
        applied(decided(("a", "refuse", None), text=text), text)
    assert str(refused.value) == (
        "mine.toml: write each rule under a line [[rule]], then it can be edited"
    )


def test_a_dotted_key_stays_as_it_is():
    text = 'format = 1\nfamily = "mine"\n[[rule]]\nid = "a"\nwhy = "x"\nstatus = "preview"\nwhere.zone = "tail"\nequals = ["One line"]\n'
    assert applied(decided(("a", "accept", None), text=text), text) == text.replace(
        'status = "preview"\n', ""
    )


# ------------------------------------------------------------------ the command


@pytest.fixture
def place(tmp_path):
    (tmp_path / "mine.toml").write_text(RULES)

    def run(*made, options=(), **more):
        (tmp_path / "decisions.json").write_text(decided(*made, **more))
        return cleaner("rules", "apply", "decisions.json", "mine.toml", *options, cwd=tmp_path)

    run.folder = tmp_path
    return run


BREAKS = [
    pytest.param(("day", {"regex": "Printed in {{day}}"}),
                 'mine.toml: rule "mine/day": as edited, removes: does not act on \'Printed on Monday\'',
                 id="the pattern no longer takes its example"),
    pytest.param(("day", {"regex": "Printed on .*"}), None, id="the fragment is not used any more, a keep goes"),
    pytest.param(("letter", {"equals": ["The letter is read."]}),
                 'mine.toml: rule "mine/letter": as edited, keeps: acts on \'The letter is read.\'',
                 id="it takes what it must keep"),
    pytest.param(("letter", {"id": "Letter"}), 'mine.toml: rule "mine/Letter": id: expected lower-case letters',
                 id="a name that is none"),
    pytest.param(("letter", {"id": "menu"}), "has a rule of this name", id="a name that another has"),
    pytest.param(("day", {"regex": "Printed (on {{day}}"}), 'rule "mine/day"', id="half a pattern"),
]  # fmt: skip


@pytest.mark.parametrize(("edit", "message"), BREAKS)
def test_an_edit_that_breaks_a_proof_is_named_and_nothing_is_written(place, edit, message):
    rule, edits = edit
    done = place((rule, "accept", edits))
    assert done.returncode == 2
    assert (message or "mine.toml") in done.stderr
    assert done.stderr.endswith("cleaner: mine.toml: nothing was written\n")
    assert (place.folder / "mine.toml").read_text() == RULES
    assert sorted(os.listdir(place.folder)) == ["decisions.json", "mine.toml"]


def test_what_was_applied_passes_the_check_and_keeps_its_mode(place):
    os.chmod(place.folder / "mine.toml", 0o640)
    done = place(
        ("letter", "accept", {"equals": ["Read our post", "Our post"]}), ("menu", "refuse", None)
    )
    assert (done.returncode, done.stdout, done.stderr) == (
        0, "", "mine.toml: 1 accepted (1 of them on trial until now), 1 refused, 1 edited, 1 without a decision\n"
        "  next: cleaner run SOURCES -o OUT --rules mine.toml\n",
    )  # fmt: skip
    assert (place.folder / "mine.toml").stat().st_mode & 0o777 == 0o640
    assert cleaner("rules", "check", "mine.toml", cwd=place.folder).returncode == 0
    rules = tomllib.loads((place.folder / "mine.toml").read_text())["rule"]
    assert [(rule["id"], rule["removes"]) for rule in rules] == [
        ("letter", ["Read our post", "Our post"]), ("day", ["Printed on Monday"]),
    ]  # fmt: skip


@pytest.mark.parametrize("option", ["--check", "--diff"])
def test_check_and_diff_write_nothing(place, option):
    done = place(("menu", "refuse", None), options=[option])
    assert done.returncode == 1
    assert done.stderr == "mine.toml: 1 refused, 2 without a decision; nothing was written\n"
    assert (place.folder / "mine.toml").read_text() == RULES
    assert ("-equals  = [" in done.stdout) is (option == "--diff")
    unchanged = place(("menu", "accept", None), options=[option])
    assert (unchanged.returncode, unchanged.stdout) == (0, "")


def test_another_file_may_be_written(place):
    done = place(("menu", "refuse", None), options=["-o", "accepted.toml"])
    assert done.returncode == 0
    assert (place.folder / "mine.toml").read_text() == RULES
    assert (place.folder / "accepted.toml").read_text() == RULES.replace(MENU, "")
    done = place(options=["-o", "accepted.toml", "--overwrite"])
    assert done.returncode == 0
    assert (place.folder / "accepted.toml").read_text() == RULES
    done = place(("menu", "refuse", None), options=["-o", "-"])
    assert done.stdout == RULES.replace(MENU, "")
    assert done.stderr == "standard output: 1 refused, 2 without a decision\n"
    assert (
        "name a rule file, ending in .toml"
        in place(("menu", "refuse", None), options=["-o", "x"]).stderr
    )


@pytest.mark.parametrize(
    ("out", "message"),
    [
        ("no/new.toml", "cleaner: no/new.toml: there is no folder no\n"),
        ("a.toml", "cleaner: a.toml: is a folder; name a rule file in it\n"),
        ("mine.toml", "cleaner: mine.toml: exists, and may hold your edits; give another, or --overwrite\n"),
    ],
)
def test_where_no_file_can_be_made_is_said(place, out, message):
    (place.folder / "a.toml").mkdir()
    for options in (["-o", out], ["-o", out, "--check"]):
        done = place(("menu", "refuse", None), options=options)
        assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


def test_a_folder_that_is_read_only_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(os, "access", lambda folder, mode: False)
    with pytest.raises(InputError, match=f"the folder {tmp_path} is read-only"):
        must_be_writable(str(tmp_path / "new.toml"), "rule file", (".toml",))


def test_a_file_without_decisions_is_not_called_done(place):
    done = place()
    assert (done.returncode, done.stderr) == (
        0, "mine.toml: nothing to change; decisions.json has no decision\n",
    )  # fmt: skip


def test_rules_that_settings_name_are_checked_in_their_new_form(place):
    """The old form of the file, with the refused rule, is not among the other rules."""
    (place.folder / "cleaner.toml").write_text('rules = ["mine.toml"]\n')
    done = place(("letter", "accept", {"id": "post"}), ("menu", "refuse", None))
    assert done.returncode == 0, done.stderr


def test_arguments_in_the_other_order_are_recognised(place):
    place(("menu", "accept", None))
    done = cleaner("rules", "apply", "mine.toml", "decisions.json", cwd=place.folder)
    assert (done.returncode, done.stderr) == (
        2, "cleaner: name the decisions first: cleaner rules apply decisions.json mine.toml\n",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("mine.toml", "format = ", "mine.toml:1: not valid TOML"),
        ("mine.toml", b"\xff", "mine.toml: not UTF-8 (byte 1)"),
        ("decisions.json", b"\xff", "decisions.json: not UTF-8 (byte 1)"),
        ("mine.toml", None, "mine.toml: No such file or directory"),
        ("decisions.json", None, "decisions.json: No such file or directory"),
    ],
)
def test_files_that_cannot_be_read(place, name, text, message):
    place(("menu", "accept", None))
    path = place.folder / name
    if text is None:
        path.unlink()
    else:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    done = cleaner("rules", "apply", "decisions.json", "mine.toml", cwd=place.folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert is_one_line(done.stderr)


BUILT_IN = sorted((Path(__file__).resolve().parent.parent / "rules").rglob("*.toml"))


@pytest.mark.slow
@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_layout_of_the_built_in_rules_can_be_edited(path):
    """`apply` refuses a text that does not say what it should, so to come through is to be right."""
    text = path.read_text(encoding="utf-8")
    data = tomllib.loads(text)
    names = [f"{data['family']}/{rule['id']}" for rule in data["rule"]]
    decisions = [
        {"rule": name, "decision": "refuse"}
        if number % 2
        else {"rule": name, "decision": "accept", "edits": {"why": "Another “reason”."}}
        for number, name in enumerate(names)
    ]
    after = applied(decided(text=text, decisions=decisions), text)
    assert after.count("Another “reason”.") == len(names[::2])
    kept = set(text.splitlines())
    assert {line for line in after.splitlines() if line not in kept and "Another “reason”." not in line} == set()
