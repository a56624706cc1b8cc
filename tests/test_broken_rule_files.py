"""Rule files as people break them: the whole message, before a document is read.

Each is a file of one rule, "mine/letter", with one mistake. A message names the file, the line of
the key, the rule, the key, what is wrong, and what to write instead.
"""

import pytest
from command import cleaner

from cleaner.errors import RuleError
from cleaner.files.pack_files import pack_files
from cleaner.files.rule_packs import load_rules
from cleaner.matching.parse import parse
from cleaner.matching.schema import RULE_KEYS

HEAD = 'format = 1\nfamily = "mine"\n'
RULE = '[[rule]]\nid = "letter"\nwhy = "The desk\'s letter."\n'  # lines 3 to 5
EQUALS = 'equals = ["Read our letter"]\n'  # line 6
IN_RULE = ' rule "mine/letter":'
KNOWN = f"\n  Known keys: {', '.join(RULE_KEYS)} (see `cleaner rules schema`)"
RE2 = "RE2 rejects the pattern:"
NO_TOML = 'a rule file is TOML; `cleaner rules new "a line to remove"` prints one'
NO_RULE = 'no rule in the file; `cleaner rules new "a line to remove"` prints one to start from'
AFTER = "after a value nothing may follow in its line but a comment, # …"
STRINGS = 'expected a list of strings, like ["one", "two"]'


def with_rule(lines, head=HEAD, rule=RULE):
    return f"{head}{rule}{lines}"


BROKEN = [
    # (the file, the message after its name)
    pytest.param(with_rule('equals = ["Read our letter]\n'), "6: not valid TOML: Illegal character '\\n' (column 28); a text ends with the quote with which it begins", id="a quote that is not closed"),
    pytest.param(with_rule("regex = '''Read \\w+\nremoves = ['Read it']\n"), "6: not valid TOML: Expected \"'''\" (at end of document); a text ends with the quote with which it begins", id="three quotes that are not closed"),
    pytest.param(with_rule('equals = ["Read our letter"\nmax_words = 5\n'), "7: not valid TOML: Unclosed array (column 1); the list that begins on line 6 lacks a comma or its ]", id="a list that is not closed"),
    pytest.param(with_rule('equals = [\n  "Read our letter"\n  "Read it"\n]\n'), "8: not valid TOML: Unclosed array (column 3); the list that begins on line 6 lacks a comma or its ]", id="no comma in a list"),
    pytest.param(with_rule('equals = ["Read our letter"],\n'), f"6: not valid TOML: Expected newline or end of document after a statement (column 29); {AFTER}", id="a comma after a list"),
    pytest.param(with_rule('equals: ["Read our letter"]\n'), '6: not valid TOML: Expected \'=\' after a key in a key/value pair (column 7); a key is joined to its value by "=", not by a colon', id="a colon"),
    pytest.param(with_rule(f"// ours\n{EQUALS}"), "6: not valid TOML: Invalid statement (column 1); a comment begins with #", id="another language's comment"),
    pytest.param(with_rule(f"{EQUALS}unless_article = True\n"), "7: not valid TOML: Invalid value (column 18); write true or false", id="another language's true"),
    pytest.param(with_rule(EQUALS + EQUALS), "7: not valid TOML: Cannot overwrite a value (column 29); a key stands once in a rule; another rule needs its own [[rule]]", id="a key twice"),
    pytest.param(with_rule('equls = ["Read our letter"]\n'), f'6:{IN_RULE} unknown key "equls"; did you mean "equals"?{KNOWN}', id="a misspelt key"),
    pytest.param(with_rule(f'{EQUALS}site = ["example.org"]\n'), f'7:{IN_RULE} unknown key "site"; it belongs in for: for = {{ site = ... }}{KNOWN}', id="a key in the wrong table"),
    pytest.param(with_rule(f'{EQUALS}where = {{ zone = "tial" }}\n'), f"7:{IN_RULE} where: zone: expected one of head, top, body, tail, got 'tial'; did you mean \"tail\"?", id="a misspelt zone"),
    pytest.param(with_rule(f'{EQUALS}where = "tail"\n'), f"7:{IN_RULE} where: expected a table, like {{ zone = \"tail\", within = 8 }}, got 'tail'; did you mean {{ zone = \"tail\" }}?", id="a zone without its table"),
    pytest.param(with_rule(f'{EQUALS}level = "thorogh"\n'), f"7:{IN_RULE} level: expected one of careful, thorough, got 'thorogh'; did you mean \"thorough\"?", id="a misspelt level"),
    pytest.param(with_rule(f'{EQUALS}max_words = "5"\n'), f"7:{IN_RULE} max_words: expected a whole number, at least 1, got '5'; did you mean 5?", id="a number in quotes"),
    pytest.param(with_rule("equals = [1]\n"), f"6:{IN_RULE} equals: {STRINGS}, got [1]", id="a number for a text"),
    pytest.param(with_rule('equals = "Read our letter"\n'), f"6:{IN_RULE} equals: {STRINGS}, got 'Read our letter'; did you mean [\"Read our letter\"]?", id="a text where a list belongs"),
    pytest.param(with_rule('why = ["A letter."]\n' + EQUALS, rule='[[rule]]\nid = "letter"\n'), f"5:{IN_RULE} why: expected a string, got ['A letter.']; did you mean \"A letter.\"?", id="a list where a text belongs"),
    pytest.param(with_rule("regex = '''Read (?!my) letter'''\nremoves = ['Read a letter']\n"), f"6:{IN_RULE} regex: lookahead at character 6: RE2 does not support it; `unless` can refuse lines instead", id="a lookahead"),
    pytest.param(with_rule("regex = '''(?<byline>Ada) writes'''\nremoves = ['Ada writes']\n"), f"6:{IN_RULE} regex: an unknown group at character 1: (?<b; a group with a name is written (?P<byline>…)", id="a group of another dialect"),
    pytest.param(with_rule("\nremoves = ['Read it']\nregex = '''Read it)'''\n"), f"8:{IN_RULE} regex: {RE2} unexpected ): Read it); write \\) for a bracket of the text", id="a bracket too many"),
    pytest.param(with_rule("regex = '''Read (\\d+'''\nremoves = ['Read 2']\n"), f"6:{IN_RULE} regex: {RE2} missing ): Read (\\d+; write \\( for a bracket of the text", id="a bracket too few, beside a class"),
    pytest.param(with_rule(f"{EQUALS}unless = ['''[Aa''']\n"), f"7:{IN_RULE} unless: {RE2} missing ]: [Aa; write \\[ for a bracket of the text", id="a bracket too few, under unless"),
    pytest.param(with_rule(EQUALS + "unless = ['\\p{Upper}']\n"), f"7:{IN_RULE} unless: {RE2} invalid character class range: \\p{{Upper}}; it knows kinds like \\p{{L}} and \\p{{Lu}}, and scripts like \\p{{Greek}}", id="a kind of letter that is not known"),
    pytest.param(with_rule(f'{EQUALS}scope = "block"\nlines = 3\nuntil = "*"\nremoves = ["Read our letter\\n*"]\n'), f"9:{IN_RULE} until: {RE2} no argument for repetition operator: *; write \\*, \\+ or \\? for a sign of the text", id="a star alone, under until"),
    pytest.param(with_rule(f'{EQUALS}{RULE}equals = ["Read it"]\n'), f"8:{IN_RULE} id: %s:4 has a rule of this name; choose another", id="one name twice"),
    pytest.param(with_rule(f'{EQUALS}removes = ["Read his letter"]\n'), f"7:{IN_RULE} removes: does not act on 'Read his letter': no `equals` matches it; did you mean \"Read our letter\"?", id="an example that does not match"),
    pytest.param(with_rule("regex = '''Read our'''\nremoves = ['Read our letter']\n"), f"7:{IN_RULE} removes: does not act on 'Read our letter': `regex` matches only 'Read our' of it, and must match the whole line", id="a pattern for the line's beginning"),
    pytest.param(with_rule(f'{EQUALS}keeps = [\n  "A letter.",\n  "read our letter",\n]\n'), f"7:{IN_RULE} keeps: acts on 'read our letter'; narrow the rule (unless, where, max_words), or remove the example", id="a line to keep that matches"),
    pytest.param(with_rule("regex = '''By (?P<byline>\\w+) Moreno'''\nfinds = [{ in = 'By Ada Moreno', byline = ['Ada Moreno'] }]\n"), f"7:{IN_RULE} finds: byline is ['Ada'] in 'By Ada Moreno', not ['Ada Moreno']; correct the example, or the pattern's group", id="a name that the pattern cuts"),
    pytest.param(with_rule("regex = '''Read it'''\n"), f"3:{IN_RULE} removes: add at least one text that the rule acts on", id="a pattern without an example"),
    pytest.param(with_rule(EQUALS, head='family = "mine"\n'), "1: the file must begin with `format = 1`", id="no format"),
    pytest.param(with_rule(EQUALS, head='format = "1"\nfamily = "mine"\n'), "1: the file must begin with `format = 1`, not '1'", id="the format in quotes"),
    pytest.param(with_rule(EQUALS, head="format = 1\n"), '1: no family in the file; add family = "a-name"', id="no family"),
    pytest.param(HEAD, " no [[rule]] in the file; add at least one", id="no rule"),
    pytest.param("", f" {NO_RULE}", id="an empty file"),
    pytest.param("\n# Our rules\n", f" {NO_RULE}", id="a comment alone"),
    pytest.param("Read our letter\n", f"1: not valid TOML: Expected '=' after a key in a key/value pair (column 6); {NO_TOML}", id="a list of lines"),
    pytest.param('{"format": 1, "family": "mine"}\n', f"1: not valid TOML: Invalid statement (column 1); {NO_TOML}", id="JSON"),
    pytest.param("\tformat = 1\n\tfamily\t=\t“mine”\n", '2: not valid TOML: Invalid value (column 11); curly quotes are not TOML; use straight ones, "…"', id="curly quotes behind tabs"),
    pytest.param("\ufeff" + with_rule(f'{EQUALS}kepes = ["A letter."]\n'), f'7:{IN_RULE} unknown key "kepes"; did you mean "keeps"?{KNOWN}', id="a misspelt key behind a BOM"),
    pytest.param(with_rule(f'{EQUALS}keeps = ["Read our letter"]\n').replace("\n", "\r\n"), f"7:{IN_RULE} keeps: acts on 'Read our letter'; narrow the rule (unless, where, max_words), or remove the example", id="line ends of Windows"),
    pytest.param(with_rule(EQUALS).replace("\n", "\r"), "1: not valid TOML: Expected newline or end of document after a statement (column 11); lines end in CR alone; save the file with the line ends LF or CRLF", id="line ends of an old Mac"),
    pytest.param(with_rule('equals = ["Über uns"]\n').encode("latin-1"), "6: not UTF-8 (byte 89); save the file as UTF-8", id="Latin-1"),
    pytest.param(with_rule(EQUALS).encode("utf-16"), "1: not UTF-8 (byte 1); save the file as UTF-8", id="UTF-16"),
    pytest.param(None, " holds no rule file (*.toml)", id="a folder"),
]  # fmt: skip


def broken(folder, content):
    """A rule file with this content; a folder for None."""
    path = folder / "mine.toml"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


@pytest.mark.parametrize(("content", "message"), BROKEN)
def test_a_broken_rule_file_is_refused_by_the_library(tmp_path, content, message):
    path = broken(tmp_path, content)
    with pytest.raises(RuleError) as error:
        load_rules([path])
    assert str(error.value) == f"{path}:{message.replace('%s', path)}"


WHOLE_NUMBER = "expected a whole number, at least 1"
NO_LOOKAHEAD = (
    "lookahead at character 6: RE2 does not support it; `unless` can refuse lines instead"
)
NO_EXAMPLE = "add at least one text that the rule acts on"
SEVERAL = [
    # (the file, each message after its name: what one mistake must not hide, nor bring up)
    pytest.param(with_rule("max_words = -3\nregex = '''Read (?!my) letter'''\n"), [f"3:{IN_RULE} removes: {NO_EXAMPLE}", f"6:{IN_RULE} max_words: {WHOLE_NUMBER}, got -3", f"7:{IN_RULE} regex: {NO_LOOKAHEAD}"], id="a wrong number hides no lookahead and no missing example"),
    pytest.param(with_rule(f"max_words = -3\n{EQUALS}", rule='[[rule]]\nid = "letter"\n'), [f"3:{IN_RULE} why: say in a sentence why these lines are not the article", f"5:{IN_RULE} max_words: {WHOLE_NUMBER}, got -3"], id="nor a missing why"),
    pytest.param(with_rule(f'equals = "Read our letter"\n{RULE}{EQUALS}'), [f"6:{IN_RULE} equals: {STRINGS}, got 'Read our letter'; did you mean [\"Read our letter\"]?", f"8:{IN_RULE} id: %s:4 has a rule of this name; choose another"], id="a wrong value hides no second rule of the name"),
    pytest.param(with_rule(f'{EQUALS}max_wrds = 5\nunless = ["[a"]\n'), [f'7:{IN_RULE} unknown key "max_wrds"; did you mean "max_words"?{KNOWN}', f"8:{IN_RULE} unless: {RE2} missing ]: [a; write \\[ for a bracket of the text"], id="a misspelt key hides no broken pattern"),
    pytest.param(with_rule("max_wrds = 5\nregex = '''Read it'''\n"), [f"3:{IN_RULE} removes: {NO_EXAMPLE}", f'6:{IN_RULE} unknown key "max_wrds"; did you mean "max_words"?{KNOWN}'], id="nor a missing example, which it cannot be"),
    pytest.param(with_rule("remove = ['Read it']\nregex = '''Read it'''\n"), [f'6:{IN_RULE} unknown key "remove"; did you mean "removes"?{KNOWN}'], id="a misspelt key that may be the example"),
    pytest.param(with_rule("xyz = ['Read it']\nregex = '''Read it'''\n"), [f'6:{IN_RULE} unknown key "xyz"{KNOWN}'], id="an unknown key that may be any"),
    pytest.param(with_rule(f'{EQUALS}scope = "blok"\nlines = 3\nuntil = "Yours"\n'), [f"7:{IN_RULE} scope: expected one of line, span, block, run, got 'blok'; did you mean \"block\"?"], id="what a misspelt scope allows is allowed"),
    pytest.param(with_rule(EQUALS, head=HEAD + "for = { lang = 5 }\n"), ['3: for: lang: expected a list of ISO 639-1 codes, like ["en", "pt-BR"], got 5'], id="a number for the languages of the file"),
    pytest.param(with_rule(f'{EQUALS}for = {{ lang = "en" }}\nwhere = {{ zone = 3 }}\nmax_chars = 0\n'), [f'7:{IN_RULE} for: lang: expected a list of ISO 639-1 codes, like ["en", "pt-BR"], got \'en\'', f"8:{IN_RULE} where: zone: expected one of head, top, body, tail, got 3", f"9:{IN_RULE} max_chars: {WHOLE_NUMBER}, got 0"], id="wrong values in the tables of a rule"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "messages"), SEVERAL)
def test_one_mistake_hides_no_other_and_brings_up_none(tmp_path, content, messages):
    path = broken(tmp_path, content)
    with pytest.raises(RuleError) as error:
        load_rules([path])
    expected = [f"{path}:{message.replace('%s', path)}" for message in messages]
    assert list(error.value.problems) == expected


@pytest.mark.parametrize(("content", "message"), BROKEN)
def test_a_broken_rule_file_stops_a_command_before_the_first_document(tmp_path, content, message):
    path = broken(tmp_path, content)
    done = cleaner("filter", "not-there.txt", "--rules", path)
    expected = f"cleaner: {path}:{message.replace('%s', path)}\n"
    assert (done.returncode, done.stderr, done.stdout) == (2, expected, "")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("\ufeff" + with_rule(EQUALS), id="a BOM"),
        pytest.param(with_rule(EQUALS).replace("\n", "\r\n"), id="line ends of Windows"),
        pytest.param(with_rule(EQUALS.replace("=", "\t=\t")), id="tabs"),
        pytest.param(with_rule('equals = [\n  "Read our letter",  # ours\n]\n'), id="a comment in a list"),
        pytest.param(with_rule('equals = ["Read “our” letter: # 1 of 2"]\n'), id="signs inside a text"),
    ],
)  # fmt: skip
def test_what_only_looks_broken_is_accepted(tmp_path, content):
    assert "mine/letter" in parse([pack_files(broken(tmp_path, content))]).numbers
