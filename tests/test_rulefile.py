"""Rule files: what is taken, and for every mistake an error that names file, rule and key."""

import time
from contextlib import suppress

import pytest

from cleaner.errors import RuleError
from cleaner.matching import parse as rule_files
from cleaner.matching.proof import failures
from cleaner.matching.rules import Ruleset
from cleaner.matching.schema import schema

HEAD = 'format = 1\nfamily = "ads"\n'
RULE = '[[rule]]\nid = "label"\nwhy = "A mark."\nequals = ["ad"]\nremoves = ["Ad"]\nkeeps = ["An ad ran."]\n'


def parse(text, name="rules/ads.toml"):
    return rule_files.parse([[(name, text)]])


def test_a_rule_has_its_full_name_and_its_defaults():
    (rule,) = parse(HEAD + RULE).rules
    assert (rule.name, rule.scope, rule.action, rule.level) == (
        "ads/label",
        "line",
        "remove",
        "careful",
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("format = 1\nfamily =", "not TOML", id="broken TOML"),
        pytest.param('family = "ads"\n' + RULE, "format = 1 is missing", id="no format"),
        pytest.param('format = 2\nfamily = "ads"\n' + RULE, "another than 1", id="a later format"),
        pytest.param('format = 1\nfamily = "Ads!"\n' + RULE, "family: expected small", id="a name"),
        pytest.param(HEAD, "no [[rule]]", id="no rule at all"),
        pytest.param(HEAD + RULE + 'contians = ["x"]\n', "did you mean 'contains'?", id="a typing error"),
        pytest.param(HEAD + RULE + "equal = 1\n", 'rule "ads/label": unknown key', id="names the rule"),
        pytest.param(HEAD + RULE + 'scope = "page"\n', "one of line, span, block, run", id="a value"),
        pytest.param(HEAD + RULE + "max_words = 0\n", "a whole number from 1", id="zero words"),
        pytest.param(HEAD + RULE + "max_words = true\n", "a whole number from 1", id="true is no number"),
        pytest.param(HEAD + RULE + 'needs = "x"\n', "a list of texts", id="a text for a list"),
        pytest.param(HEAD + RULE + "needs = []\n", "a list of texts", id="an empty list"),
        pytest.param(HEAD + RULE + 'where = { zone = "foot" }\n', "where: zone: expected one of", id="a zone"),
        pytest.param(HEAD + RULE + 'needs = ["*"]\n', "stands in every line", id="a need of bullets"),
        pytest.param(HEAD + RULE + "lines = 3\n", 'belongs to scope "block" or "run"', id="lines alone"),
        pytest.param(HEAD + RULE + 'until = "x"\n', 'belongs to scope "block"', id="until alone"),
        pytest.param(HEAD + RULE + 'scope = "run"\n', "lines: a rule of scope", id="a run needs lines"),
        pytest.param(HEAD + RULE + RULE, "this name stands also in", id="one name twice"),
        pytest.param(HEAD + RULE.replace('why = "A mark."\n', ""), "why: say", id="no why"),
        pytest.param(HEAD + RULE.replace('removes = ["Ad"]\n', ""), "removes: give", id="no proof"),
        pytest.param(HEAD + RULE.replace('equals = ["ad"]\n', ""), "says nowhere what to match", id="no matcher"),
        pytest.param(HEAD + RULE.replace('["ad"]', '[" "]'), "would match every line", id="blank literal"),
        pytest.param(HEAD + RULE.replace('["ad"]', '["•"]'), "alone name no text", id="bullet literal"),
        pytest.param(HEAD + RULE + "regex = '''a(?=b)'''\n", "regex: lookahead", id="lookahead"),
        pytest.param(HEAD + RULE + "regex = '''(?P<bylin>x)'''\n", "did you mean 'byline'?", id="a group's name"),
        pytest.param(HEAD + RULE + "regex = '''{{nam}}'''\n", "no fragment 'nam'", id="no such fragment"),
        pytest.param(HEAD + '[define]\nname = "x"\n' + RULE, "no pattern uses this fragment", id="unused"),
        pytest.param(HEAD + RULE + "unless = ['''(''']\nregex = '''a'''\n", None, id="compiled later"),
    ],
)  # fmt: skip
def test_a_mistake_is_named(text, words):
    if words is None:
        assert [key for _, key, _ in failures(parse(text))] == ["regex"]
        return
    with pytest.raises(RuleError) as error:
        parse(text)
    assert str(error.value).startswith("rules/ads.toml")
    assert words in str(error.value)


@pytest.mark.parametrize(
    ("change", "key", "words"),
    [
        pytest.param(('removes = ["Ad"]', 'removes = ["Add"]'), "removes", "does not act", id="misses"),
        pytest.param(('keeps = ["An ad ran."]', 'keeps = ["AD"]'), "keeps", "acts on", id="takes too much"),
        pytest.param(
            ("keeps", "finds = [{ in = 'Ad', byline = ['Ada'] }]\nkeeps"), "finds", "not ['Ada']",
            id="captures nothing",
        ),
    ],
)  # fmt: skip
def test_a_proof_that_fails_is_named(change, key, words):
    ((rule, failed, message),) = failures(parse(HEAD + RULE.replace(*change)))
    assert (rule.name, failed) == ("ads/label", key)
    assert words in message


def test_a_rule_that_takes_what_another_keeps_is_named():
    greedy = '[[rule]]\nid = "greedy"\nwhy = "Too much."\ncontains = ["ad"]\nremoves = ["Ad"]\n'
    assert [(rule.name, key) for rule, key, _ in failures(parse(HEAD + RULE + greedy))] == [
        ("ads/label", "keeps")
    ]


def test_a_later_pack_replaces_and_adds():
    mine = HEAD + RULE.replace('["ad"]', '["advert"]').replace('["Ad"]', '["Advert"]')
    other = RULE.replace("label", "other")
    rules = rule_files.parse([[("a.toml", HEAD + RULE)], [("b.toml", mine + other)]]).rules
    assert [(rule.name, rule.matchers[0][1]) for rule in rules] == [
        ("ads/label", ("advert",)),
        ("ads/other", ("ad",)),
    ]


def test_a_rule_may_stand_for_a_renamed_one():
    new = RULE.replace("label", "mark") + 'replaces = ["ads/label"]\n'
    rules = rule_files.parse([[("a.toml", HEAD + RULE)], [("b.toml", HEAD + new)]]).rules
    assert [rule.name for rule in rules] == ["ads/mark"]


@pytest.mark.parametrize("name", ["ads", "ads/label", "layout", "judge"])
def test_disable(name):
    ruleset = parse(HEAD + RULE).without([name])
    assert name in ruleset.disabled
    assert len(ruleset.rules) == (0 if name.startswith("ads") else 1)


def test_disabling_what_is_not_there_is_an_error():
    with pytest.raises(RuleError, match="did you mean 'ads/label'"):
        parse(HEAD + RULE).without(["ads/lable"])


def test_the_fingerprint_is_of_the_meaning():
    first = parse(HEAD + RULE).fingerprint
    assert parse(HEAD + RULE.replace("A mark.", "Another word for it.")).fingerprint == first
    assert parse(HEAD + RULE.replace('["ad"]', '["AD"]')).fingerprint != first
    assert parse(HEAD + RULE).without(["judge"]).fingerprint != first


def test_the_cache_keeps_the_meaning():
    ruleset = parse(HEAD + RULE + "regex = '''(?P<byline>x+)'''\nwhere = { zone = 'tail' }\n")
    again = Ruleset.from_cache(ruleset.to_cache())
    assert again.fingerprint == ruleset.fingerprint
    assert again.rules[0].meaning() == ruleset.rules[0].meaning()


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param("(" * 20_000 + ")" * 20_000, id="20,000 groups"),
        pytest.param("(a+)+b", id="nested quantifiers"),
        pytest.param("(?:a|aa)+$", id="ambiguous alternatives"),
        pytest.param("|".join(f"word{n}" for n in range(20_000)), id="a huge alternation"),
        pytest.param(r"(?:\pL{1000}){1000}", id="a program of a billion steps"),
        pytest.param("(?:" * 3000 + "a" + ")*" * 3000, id="3,000 nested stars"),
    ],
)
def test_a_hostile_pattern_is_refused_or_harmless(pattern):
    text = HEAD + RULE + f"regex = '''{pattern}'''\n"
    start = time.process_time()
    with suppress(RuleError):
        list(failures(parse(text.replace('["Ad"]', f'["Ad", "{"a" * 2000}"]'))))
    assert time.process_time() - start < 5


def test_the_schema_takes_our_files_and_refuses_a_typing_error():
    jsonschema = pytest.importorskip("jsonschema")
    import tomllib

    jsonschema.Draft202012Validator.check_schema(schema())
    validator = jsonschema.Draft202012Validator(schema())
    assert not list(validator.iter_errors(tomllib.loads(HEAD + RULE)))
    assert list(validator.iter_errors(tomllib.loads(HEAD + RULE + 'contians = ["x"]\n')))
