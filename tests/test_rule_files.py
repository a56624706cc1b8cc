"""Rule files: what is accepted, and for every mistake an error that names file, rule and key."""

import time
from contextlib import suppress

import pytest

from cleaner.errors import RuleError
from cleaner.matching import parse as rule_files
from cleaner.matching.proof import failures
from cleaner.matching.schema import RULE_KEYS, schema
from cleaner.matching.serialize import deserialize, serialize

HEAD = 'format = 1\nfamily = "ads"\n'
RULE = '[[rule]]\nid = "label"\nwhy = "A mark."\nequals = ["ad"]\nremoves = ["Ad"]\nkeeps = ["An ad ran."]\n'


def parse(text, name="rules/ads.toml"):
    return rule_files.parse([[(name, text)]])


def test_a_fragment_may_use_those_above_it():
    fragments = '[define]\na = "x|y"\nb = "{{a}}z"\n'
    rule = RULE.replace('equals = ["ad"]', "regex = '{{b}}+'").replace('["Ad"]', '["xzyz"]')
    assert dict(parse(HEAD + fragments + rule).rules[0].matchers) == {"regex": ("(?:(?:x|y)z)+",)}


def test_a_rule_has_its_full_name_and_its_defaults():
    (rule,) = parse(HEAD + RULE).rules
    assert (rule.name, rule.scope, rule.action, rule.level) == (
        "ads/label",
        "line",
        "remove",
        "careful",
    )


def at(line):
    return f'{line}: rule "ads/label": '


IN_RULE = at(3)  # where it begins, after HEAD
A_LIST = 'expected a list of strings, like ["one", "two"]'
DECORATION = "bullets, arrows and dashes are ignored; use a letter, a digit or another sign"
NO_CLOSE_NAME = "; fields: byline, contact, date, modified, title, publisher, rights, dateline, standfirst, reporting, editing, photo, agency, place, name, role"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("format = 1\nfamily =", "2: not valid TOML: Invalid value (at end of document)", id="broken TOML"),
        pytest.param('family = "ads"\n' + RULE, "1: the file must begin with `format = 1`", id="no format"),
        pytest.param('format = 2\nfamily = "ads"\n' + RULE, "1: the file must begin with `format = 1`, not 2", id="a later format"),
        pytest.param('format = 1\nfamily = "Ads!"\n' + RULE, "2: family: expected lower-case letters, digits and hyphens, at most 64 characters, got 'Ads!'", id="a name"),
        pytest.param(HEAD, "no [[rule]] in the file; add at least one", id="no rule at all"),
        pytest.param(HEAD + RULE + 'scope = "page"\n', at(9) + "scope: expected one of line, span, block, run, got 'page'", id="a value"),
        pytest.param(HEAD + RULE + "max_words = 0\n", at(9) + "max_words: expected a whole number, at least 1, got 0", id="zero words"),
        pytest.param(HEAD + RULE + "max_words = true\n", at(9) + "max_words: expected a whole number, at least 1, got True", id="true is not a number"),
        pytest.param(HEAD + RULE + 'needs = "x"\n', at(9) + f"needs: {A_LIST}, got 'x'; did you mean [\"x\"]?", id="a string for a list"),
        pytest.param(HEAD + RULE + "needs = []\n", at(9) + f"needs: {A_LIST}, got []", id="an empty list"),
        pytest.param(HEAD + RULE + 'where = { zone = "foot" }\n', at(9) + "where: zone: expected one of head, top, body, tail, got 'foot'", id="a zone"),
        pytest.param(HEAD + RULE + "where = { within = 3 }\n", at(9) + 'where: within needs a zone; add zone = "head" or "top" or "body" or "tail"', id="a zone's size alone"),
        pytest.param(HEAD + RULE + 'for = { lang = ["english"] }\n', at(9) + "for: lang: expected a list of ISO 639-1 codes, like [\"en\", \"pt-BR\"], got ['english']; did you mean \"en\"?", id="a language's name"),
        pytest.param(HEAD + 'for = { lang = ["xx"] }\n' + RULE, "3: for: lang: expected a list of ISO 639-1 codes, like [\"en\", \"pt-BR\"], got ['xx']", id="no language"),
        pytest.param(HEAD + 'for = { lang = ["EN"] }\n' + RULE, "3: for: lang: expected a list of ISO 639-1 codes, like [\"en\", \"pt-BR\"], got ['EN']; did you mean \"en\"?", id="a language in capitals"),
        pytest.param(HEAD + 'for = { lang = ["de", "pt_BR"] }\n' + RULE, "3: for: lang: expected a list of ISO 639-1 codes, like [\"en\", \"pt-BR\"], got ['de', 'pt_BR']; did you mean \"pt-BR\"?", id="a locale, the second of two"),
        pytest.param(HEAD + 'for = { lang = [1] }\n' + RULE, "3: for: lang: expected a list of ISO 639-1 codes, like [\"en\", \"pt-BR\"], got [1]", id="a language's number"),
        pytest.param(HEAD + RULE + 'for = { site = ["https://www.Example.org/news"] }\n', at(9) + "for: site: expected domains alone, like [\"example.org\"], got ['https://www.Example.org/news']", id="an address for a domain"),
        pytest.param(HEAD + RULE + 'for = { not_site = ["a.example", "*.b.example"] }\n', at(9) + "for: not_site: expected domains alone, like [\"a.example\", \"b.example\"], got ['a.example', '*.b.example']", id="a domain with a star"),
        pytest.param(HEAD + RULE + 'for = { site = ["two words"] }\n', at(9) + "for: site: expected domains alone, like [\"example.com\"], got ['two words']", id="no domain"),
        pytest.param(HEAD + RULE + RULE.replace("label", "mark").replace('"A mark."', '""'), '11: rule "ads/mark": why: say in a sentence why these lines are not the article', id="the second rule"),
        pytest.param(HEAD + RULE + 'needs = ["*"]\n', at(9) + f"needs: {DECORATION}, not '*' alone", id="a need of bullets"),
        pytest.param(HEAD + RULE + "lines = 3\n", at(9) + "lines: only allowed with scope 'block' or 'run'", id="lines alone"),
        pytest.param(HEAD + RULE + 'until = "x"\n', at(9) + "until: only allowed with scope 'block'", id="until alone"),
        pytest.param(HEAD + RULE + 'scope = "block"\nlines = 3\n', IN_RULE + "until: required with scope 'block'", id="a block needs its end"),
        pytest.param(HEAD + RULE + 'scope = "run"\n', IN_RULE + "lines: required with scope 'run'", id="a run needs lines"),
        pytest.param(HEAD + RULE + 'scope = "run"\nlines = 201\n', at(10) + "lines: expected a whole number from 1 to 200, got 201", id="a run that is too long"),
        pytest.param(HEAD + RULE + 'scope = "span"\naction = "protect"\n', at(10) + 'action: only whole lines can be protected; use scope = "line"', id="a protected span"),
        pytest.param(HEAD + RULE + RULE, '10: rule "ads/label": id: rules/ads.toml:4 has a rule of this name; choose another', id="one name twice"),
        pytest.param(HEAD + RULE.replace('id = "label"\n', ""), '3: a rule has no id; add id = "a-name"', id="no id"),
        pytest.param(HEAD + RULE.replace('why = "A mark."\n', ""), IN_RULE + "why: say in a sentence why these lines are not the article", id="no why"),
        pytest.param(HEAD + RULE.replace('removes = ["Ad"]\n', "").replace('equals = ["ad"]', "regex = 'ad'"), IN_RULE + "removes: add at least one text that the rule acts on", id="a pattern without a proof"),
        pytest.param(HEAD + RULE.replace('removes = ["Ad"]\n', "regex = 'ad'\n"), IN_RULE + "removes: add at least one text that the rule acts on", id="a pattern beside a literal without a proof"),
        pytest.param(HEAD + RULE.replace('removes = ["Ad"]\n', 'scope = "block"\nuntil = "x"\nlines = 3\n'), IN_RULE + "removes: add at least one text that the rule acts on", id="a block without a proof"),
        pytest.param(HEAD + RULE.replace('equals = ["ad"]\n', ""), IN_RULE + "nothing to match: add equals, starts, ends, contains or regex", id="no matcher"),
        pytest.param(HEAD + RULE.replace('["ad"]', '[" "]'), at(6) + "equals: an empty text would match every line", id="blank literal"),
        pytest.param(HEAD + RULE.replace('["ad"]', '["•"]'), at(6) + f"equals: {DECORATION}", id="bullet literal"),
        pytest.param(HEAD + RULE + "regex = '''a(?=b)'''\n", at(9) + "regex: lookahead at character 2: RE2 does not support it; `unless` can refuse lines instead", id="lookahead"),
        pytest.param(HEAD + RULE + "regex = '''(?P<bylin>x)'''\n", at(9) + "regex: a group named \"bylin\" is not a field; did you mean \"byline\"?", id="a group's name"),
        pytest.param(HEAD + RULE + "regex = '''(?P<x>x)'''\n", at(9) + "regex: a group named \"x\" is not a field" + NO_CLOSE_NAME, id="a group named after nothing"),
        pytest.param(HEAD + RULE + "regex = '''{{nam}}'''\n", at(9) + "regex: no fragment \"nam\" under [define]", id="no such fragment"),
        pytest.param(HEAD + '[define]\nname = "x"\n' + RULE, "4: define.name: no pattern uses this fragment; remove it", id="unused"),
        pytest.param(HEAD + '[define]\na = "{{b}}"\nb = "x"\n' + RULE + "regex = '''{{a}}{{b}}'''\n", at(12) + 'regex: fragment "b" must stand above the one that uses it', id="a fragment below"),
        pytest.param(HEAD + '[define]\na = "{{a}}"\n' + RULE + "regex = '''{{a}}'''\n", at(11) + 'regex: fragment "a" must stand above the one that uses it', id="a fragment in itself"),
        pytest.param(HEAD + '[define]\na = "' + "x" * 3000 + '"\nb = "{{a}}{{a}}"\n' + RULE + "regex = '''{{b}}'''\n", at(12) + 'regex: fragment "b" of 6008 characters; at most 4000 are allowed', id="fragments that grow"),
        pytest.param(HEAD + "[define]\nname = 1\n" + RULE, "4: define.name: expected a string, got 1", id="a fragment that is a number"),
    ],
)  # fmt: skip
def test_a_mistake_is_named(text, message):
    with pytest.raises(RuleError) as error:
        parse(text)
    space = "" if message[0].isdigit() else " "  # a line number follows the colon
    assert str(error.value) == f"rules/ads.toml:{space}{message}"


HEADER = "a rule begins with [[rule]], in two brackets, not with "


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        pytest.param(HEAD + RULE.replace("[[rule]]", "[rule]"), [f"3: {HEADER}[rule]"], id="one bracket"),
        pytest.param(HEAD + RULE.replace("[[rule]]", "[rule]") + RULE.replace("[[rule]]", "[rule]").replace("label", "mark"), [f"3: {HEADER}[rule]", f"9: {HEADER}[rule]"], id="one bracket twice"),
        pytest.param(HEAD + RULE.replace("[[rule]]", "[[rules]]"), [f"3: {HEADER}[[rules]]"], id="a plural"),
        pytest.param(HEAD + RULE.replace('"A mark."', "“A mark.”"), ['5: not valid TOML: Invalid value (column 7); curly quotes are not TOML; use straight ones, "…"'], id="curly quotes"),
        pytest.param(HEAD + RULE.replace('"A mark."', "A mark."), ['5: not valid TOML: Invalid value (column 7); a text needs quotes, like "…"'], id="no quotes"),
        pytest.param(HEAD + RULE + 'regex = "\\w+ ago"\n', ["9: not valid TOML: Unescaped '\\' in a string (column 12); a backslash in double quotes is an escape; write a pattern as '''…'''"], id="a backslash in double quotes"),
        pytest.param(HEAD + RULE + 'regex = "\\bago"\n', [at(9) + "regex: \"\\b\" in double quotes is a backspace; write the pattern as '''…'''"], id="a border in double quotes"),
        pytest.param(HEAD + RULE + 'why = "Another."\n', ["9: not valid TOML: Cannot overwrite a value (column 17); a key stands once in a rule; another rule needs its own [[rule]]"], id="a rule without its header"),
        pytest.param(HEAD + RULE + "regex = '''(a)\\1'''\n", [at(9) + "regex: a back-reference, \\1: RE2 does not support it; write the text out"], id="a back-reference"),
    ],
)  # fmt: skip
def test_a_usual_slip_is_named_with_its_remedy(text, messages):
    with pytest.raises(RuleError) as error:
        parse(text)
    assert list(error.value.problems) == [f"rules/ads.toml:{message}" for message in messages]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(HEAD + RULE.replace("A mark.", "A “mark”."), id="curly quotes in a text"),
        pytest.param(HEAD + RULE.replace("A mark.", "[rule] has one bracket."), id="a header in a text"),
        pytest.param(HEAD + RULE + "regex = '''\\bad'''\n", id="a border in single quotes"),
        pytest.param(HEAD + RULE + 'regex = "\\\\bad"\n', id="an escaped backslash"),
    ],
)  # fmt: skip
def test_what_looks_like_a_slip_and_is_none(text):
    assert len(parse(text).rules) == 1


def test_all_mistakes_are_named_at_once_in_the_order_of_the_files():
    first = 'format = 1\nfamily = "a"\nfro = 1\n[[rule]]\nwhy = "No id."\n' + RULE + "x = 1\nneeds = 2\n"
    second = HEAD + RULE.replace('"A mark."', "A mark.")
    third = HEAD + RULE.replace("ad", "") + RULE.replace("label", "mark") + "until = 'x'\nlines = 3\n"
    with pytest.raises(RuleError) as error:
        rule_files.parse([[("b.toml", second), ("c.toml", third)], [("a.toml", first)]])
    places = [problem.split(": ")[0] for problem in error.value.problems]
    assert places == ["b.toml:5", "c.toml:6", "c.toml:15", "c.toml:16", "a.toml:3", "a.toml:4", "a.toml:12", "a.toml:13"]
    assert str(error.value) == "\n".join(error.value.problems)


@pytest.mark.parametrize(
    ("body", "failing"),
    [
        pytest.param('equals = ["Ad", "• Advert:"]', [], id="equals"),
        pytest.param('starts = ["Read more about"]\nends = ["in our shop »"]', [], id="starts and ends"),
        pytest.param('contains = ["all rights reserved"]', [], id="contains"),
        pytest.param('contains = ["(AP)"]\nscope = "span"', [], id="a span"),
        pytest.param('equals = ["Ad"]\nscope = "run"\nlines = 3', [], id="a run of one line"),
        pytest.param('equals = ["Ad", "An ad"]\nmax_words = 1', ["does not act on 'An ad': 2 words, at most 1 are allowed"], id="a guard refuses a literal"),
        pytest.param('contains = ["rights"]\nneeds = ["©"]', ["does not act on 'rights': the line contains none of its `needs`"], id="what it needs"),
        pytest.param('contains = ["rights"]\nunless = ["right"]', ["does not act on 'rights': unless: right"], id="unless"),
    ],
)  # fmt: skip
def test_a_literal_is_its_own_proof(body, failing):
    ruleset = parse(HEAD + f'[[rule]]\nid = "x"\nwhy = "Ours."\n{body}\n')
    found = [(key, message) for _, key, message in failures(ruleset)]
    advice = "; add `removes` with a text that it acts on"
    assert found == [("removes", message + advice) for message in failing]


def test_a_pattern_that_matches_only_a_part_is_told_so():
    rule = RULE.replace('equals = ["ad"]', "regex = '''Ad[a-z]*'''").replace('["Ad"]', '["Adverts here"]')
    ((_, key, message),) = failures(parse(HEAD + rule))
    assert (key, message) == ("removes", "does not act on 'Adverts here': `regex` matches only 'Adverts' of it, and must match the whole line")


@pytest.mark.parametrize(
    ("key", "suggestion"),
    [
        ("contians", '; did you mean "contains"?'),
        ("equal", '; did you mean "equals"?'),
        ("within", "; it belongs in where: where = { within = ... }"),
        ("site", "; it belongs in for: for = { site = ... }"),
        ("x", ""),
    ],
)
def test_an_unknown_key_is_named_with_the_known_ones(key, suggestion):
    with pytest.raises(RuleError) as error:
        parse(HEAD + RULE + f"{key} = 1\n")
    first, second = str(error.value).split("\n")
    assert first == f'rules/ads.toml:9: rule "ads/label": unknown key "{key}"{suggestion}'
    assert second == f"  Known keys: {', '.join(RULE_KEYS)} (see `cleaner rules schema`)"


def test_what_re2_refuses_is_found_when_the_rule_is_proven():
    ((_, key, message),) = failures(parse(HEAD + RULE + "unless = ['''(''']\n"))
    assert (key, message) == (
        "unless",
        r"RE2 rejects the pattern: missing ): (; write \( for a bracket of the text",
    )


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
def test_an_example_that_fails_is_named(change, key, words):
    ((rule, failed, message),) = failures(parse(HEAD + RULE.replace(*change)))
    assert (rule.name, failed) == ("ads/label", key)
    assert words in message


def test_a_rule_that_removes_what_another_keeps_is_named():
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


def test_a_rule_may_replace_a_renamed_one():
    new = RULE.replace("label", "mark") + 'replaces = ["ads/label"]\n'
    rules = rule_files.parse([[("a.toml", HEAD + RULE)], [("b.toml", HEAD + new)]]).rules
    assert [rule.name for rule in rules] == ["ads/mark"]


@pytest.mark.parametrize("name", ["ads", "ads/label", "layout", "judge"])
def test_disable(name):
    ruleset = parse(HEAD + RULE).without([name])
    assert name in ruleset.disabled
    assert len(ruleset.rules) == (0 if name.startswith("ads") else 1)


def test_disabling_an_unknown_name_is_an_error():
    with pytest.raises(RuleError, match='did you mean "ads/label"'):
        parse(HEAD + RULE).without(["ads/lable"])


def test_the_fingerprint_depends_on_the_meaning_only():
    first = parse(HEAD + RULE).fingerprint
    assert parse(HEAD + RULE.replace("A mark.", "Another word for it.")).fingerprint == first
    assert parse(HEAD + RULE.replace('["ad"]', '["AD"]')).fingerprint != first
    assert parse(HEAD + RULE).without(["judge"]).fingerprint != first


def test_the_cached_form_keeps_the_meaning():
    ruleset = parse(HEAD + RULE + "regex = '''(?P<byline>x+)'''\nwhere = { zone = 'tail' }\n")
    again = deserialize(serialize(ruleset))
    assert again.fingerprint == ruleset.fingerprint
    assert again.rules[0].meaning() == ruleset.rules[0].meaning()


def test_the_cached_form_knows_the_rules_that_protect():
    kept = RULE.replace("label", "mark") + "action = 'protect'\n"
    ruleset = parse(HEAD + RULE + kept + RULE.replace("label", "sign"))
    again = deserialize(serialize(ruleset))
    assert [*again.protecting] == [*ruleset.protecting]
    assert [again.rules[number].id for number in again.protecting] == ["mark"]


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(0, id="the first"),
        pytest.param(-1, id="the last"),
        pytest.param(slice(2), id="the first two"),
        pytest.param(slice(None, None, -1), id="all, from the last on"),
        pytest.param(slice(7, 9), id="none"),
    ],
)
def test_the_rules_of_a_cached_set_are_read_as_those_of_a_parsed_one(part):
    ruleset = parse(HEAD + RULE + RULE.replace("label", "mark") + RULE.replace("label", "sign"))
    again = deserialize(serialize(ruleset))

    def names(rules):
        return [rule.name for rule in (rules if isinstance(part, slice) else [rules])]

    assert names(again.rules[part]) == names(ruleset.rules[part])


INDEXED = """[[rule]]
id = "indexed"
why = "A mark."
equals = ["ad", "ähre", "zug", "广告"]
contains = ["sail", "über bord"]
removes = ["Ad"]
keeps = ["A ship."]
"""


def test_the_literals_of_a_cached_set_are_those_of_a_parsed_one():
    ruleset = parse(HEAD + RULE + INDEXED + RULE.replace("label", "mark"))
    parsed, cached = ruleset.literal_index, deserialize(serialize(ruleset)).literal_index
    assert "ad" in parsed.whole
    assert [*cached.within] == [*parsed.within]
    assert [*cached.whole] == [*parsed.whole] == [cached.whole[n] for n in range(len(cached.whole))]
    assert [cached.whole[-1], *cached.whole[1:3]] == [parsed.whole[-1], *parsed.whole[1:3]]
    assert [*cached.rules] == [*parsed.rules]
    assert cached.rules[-2:] == parsed.rules[-2:]


@pytest.mark.parametrize(
    ("part", "other"),
    [
        pytest.param(b'"byteorder":"', b'"byteorder":"x', id="of another machine"),
        pytest.param(b'"literals":[', b'"literals":[1', id="literals that are not there"),
        pytest.param(b"\n", b"\n\0", id="a byte too many"),
    ],
)
def test_bytes_that_are_no_rule_set_are_refused(part, other):
    data = serialize(parse(HEAD + RULE + INDEXED))
    with pytest.raises(ValueError, match=r"wrong number|another machine|invalid"):
        deserialize(data.replace(part, other, 1))


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


def test_the_schema_accepts_a_rule_file_and_rejects_a_typing_error():
    jsonschema = pytest.importorskip("jsonschema")
    import tomllib

    jsonschema.Draft202012Validator.check_schema(schema())
    validator = jsonschema.Draft202012Validator(schema())
    assert not list(validator.iter_errors(tomllib.loads(HEAD + RULE)))
    assert list(validator.iter_errors(tomllib.loads(HEAD + RULE + 'contians = ["x"]\n')))
