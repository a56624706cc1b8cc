"""Matching: the fast way equals the plain way (law 10); zones, guards, scopes, selectors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner, explain
from cleaner.files import rule_packs
from cleaner.matching import parse, scan
from cleaner.matching.line_text import LineText
from cleaner.matching.rule_match import in_line, joined, match_rule
from cleaner.matching.scan import Scanner
from cleaner.text.marks import seen


def plain(ruleset, texts):
    """Every rule tried on every line: no automaton, no candidates."""
    matches = {}
    for index, text in enumerate(texts):
        found = plain_line(ruleset, text)
        if (line := seen(text)) is not None:
            found = joined(found, in_line(plain_line(ruleset, line.text), line))
        if found:
            matches[index] = tuple(found)
    return matches


def plain_line(ruleset, text):
    line = LineText(text.strip())
    return [
        match
        for number, rule in enumerate(ruleset.rules)
        for match in match_rule(number, rule, line, text)
    ]


BUILT_IN = rule_packs.load_rules()
FAST = Scanner(BUILT_IN)
EXAMPLES = sorted(
    {text for rule in BUILT_IN.rules for _, values in rule.matchers for text in values}
)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(EXAMPLES).map(str.upper),
            st.sampled_from(EXAMPLES).map(lambda text: f"  • {text}: "),
            st.sampled_from(EXAMPLES).map(lambda text: f"The word {text} stands here."),
            st.sampled_from(EXAMPLES).map(
                lambda text: f"**[{text}](https://example.com/a)** \u200b"
            ),
            st.text(max_size=20).filter(lambda text: "\n" not in text and "\r" not in text),
            st.sampled_from(["By Ada Moreno", "© 2026 The Example Times", "a@example.com", ""]),
        ),
        max_size=12,
    )
)
def test_the_fast_way_equals_the_plain_way(texts):
    assert FAST.matches(texts) == plain(BUILT_IN, texts)


@pytest.mark.parametrize(
    ("lines", "chars"),
    [(3, 1 << 20), (4096, 1), (4096, 40), (2, 60)],
    ids=["few lines", "each line alone", "few characters", "either"],
)
def test_the_size_of_a_block_changes_no_match(lines, chars, monkeypatch):
    texts = ["", *EXAMPLES[::400], "© 2026 The Example Times \U0001f600", "a" * 90, "Share", ""]
    assert len(plain(BUILT_IN, texts)) > 20
    monkeypatch.setattr(scan, "BLOCK", lines)
    monkeypatch.setattr(scan, "BLOCK_CHARS", chars)
    assert Scanner(BUILT_IN).matches(texts) == plain(BUILT_IN, texts)
    assert Scanner(BUILT_IN).matches([]) == {}


def rules(body):
    text = f'format = 1\nfamily = "t"\n[[rule]]\nid = "x"\nwhy = "A test."\n{body}\n'
    return parse.parse([[("t.toml", text)]])


def cleaned(tmp_path, body, text, **options):
    """The text without what one rule removes; there are no others."""
    (tmp_path / "t.toml").write_text(
        f'format = 1\nfamily = "t"\n[[rule]]\nid = "x"\nwhy = "A test."\n{body}\n', encoding="utf-8"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rule_packs, "built_in_rules", lambda: str(tmp_path))
        cleaner = Cleaner(disable=["judge"], form="text", **options)
    return cleaner.clean(text).text


STORY = "One.\nTwo.\nThree.\nFour.\nFive.\nSix.\n"
TERN = 'equals = ["tern"]\nremoves = ["Tern"]\n'


@pytest.mark.parametrize(
    ("body", "text", "out"),
    [
        pytest.param(TERN, "Tern\nA.\nTern\nB.\n", "A.\nB.\n", id="a line anywhere"),
        pytest.param(
            TERN + 'where = { zone = "tail", within = 2 }', "Tern\n" + STORY + "Tern\nTern\nTern\n",
            "Tern\n" + STORY, id="a tail is peeled from the outside in",
        ),
        pytest.param(
            TERN + 'where = { zone = "tail", within = 2 }', STORY + "Tern\nA.\nB.\n",
            STORY + "Tern\nA.\nB.\n", id="a line after two that stay is outside the zone",
        ),
        pytest.param(
            TERN + 'where = { zone = "head", within = 1 }', "Tern\nTern\nA.\nTern\nB.\n",
            "A.\nTern\nB.\n", id="a head is peeled too",
        ),
        pytest.param(
            TERN + 'where = { zone = "body", within = 1 }', "Tern\nA.\nTern\nB.\nTern\n",
            "Tern\nA.\nB.\nTern\n", id="the body is neither end",
        ),
        pytest.param(
            TERN.replace('["Tern"]', '["Tern\\nTern"]') + 'scope = "run"\nlines = 2', "Tern\nA.\nTern\n\nTern\nB.\n", "Tern\nA.\n\nB.\n",
            id="a run is two together, blank lines apart; a single line stays",
        ),
        pytest.param(
            'scope = "span"\ncontains = ["(tern)"]\nremoves = ["a (tern) b"]',
            "The (tern) flies.\n(Tern)\n", "The  flies.\n", id="a span is cut; a line that is all span is removed",
        ),
        pytest.param(
            'scope = "span"\nregex = "x+ ?"\nremoves = ["ax"]',
            "A " + "x " * 1000 + "b\n", "A b\n", id="a span is cut a thousand times",
        ),
        pytest.param(
            'scope = "span"\nregex = "x+ ?"\nremoves = ["ax"]',
            "A " + "x " * 1001 + "b\nAx\n", "A " + "x " * 1001 + "b\nA\n",
            id="a pattern without an end cuts no more of a line, but still others",
        ),
        pytest.param(
            'scope = "span"\nregex = "x{1,9} ?"\nremoves = ["ax"]',
            "A " + "x " * 1001 + "b\n", "A b\n", id="a pattern with an end has no such limit",
        ),
        pytest.param(
            'scope = "span"\ncontains = ["x"]\nremoves = ["a x"]',
            "A " + "x " * 1001 + "b\n", "A " + " " * 1001 + "b\n", id="nor has a literal",
        ),
        pytest.param(
            'scope = "block"\nlines = 4\nstarts = ["tern"]\nuntil = "end"\nremoves = ["Tern\\nA.\\nend"]',
            "Tern\nA.\nend\nB.\nTern\n1\n2\n3\nend\n", "B.\nTern\n1\n2\n3\nend\n",
            id="a block ends within its lines or is none",
        ),
        pytest.param(TERN + "max_words = 1\n", "Tern\n", "", id="a text of which nothing would be left is kept"),
        pytest.param(
            'contains = ["tern"]\nmax_words = 3\nremoves = ["a tern"]', "a tern\na tern flew by\n",
            "a tern flew by\n", id="max_words",
        ),
        pytest.param(
            'contains = ["tern"]\nunless = ["flew"]\nremoves = ["a tern"]', "a tern\na tern flew\n",
            "a tern flew\n", id="unless",
        ),
        pytest.param(
            TERN + 'for = { lang = ["de"] }', "Tern\nA.\n", "Tern\nA.\n", id="a rule for another language",
        ),
        pytest.param(TERN + 'for = { site = ["example.com"] }', "Tern\nA.\n", "Tern\nA.\n", id="a rule for a site"),
        pytest.param(TERN + 'level = "thorough"', "Tern\nA.\n", "Tern\nA.\n", id="a thorough rule"),
        pytest.param(TERN + 'action = "take"', "Tern\nA.\n", "Tern\nA.\n", id="take removes nothing"),
    ],
)  # fmt: skip
def test_where_and_how_a_rule_applies(tmp_path, body, text, out):
    expected = out or text  # a text of which nothing would be left is kept
    assert cleaned(tmp_path, body, text, lang="en") == expected


def test_a_line_that_a_span_rule_matches_too_often_is_flagged(tmp_path):
    (tmp_path / "t.toml").write_text(
        'format = 1\nfamily = "t"\n[[rule]]\nid = "x"\nwhy = "A."\nscope = "span"\n'
        'regex = "x+ ?"\nremoves = ["ax"]\n'
    )
    cleaner = Cleaner(rules=[tmp_path], disable=["judge"], form="text")
    assert "too-many-matches" not in cleaner.clean("A " + "x " * 1000 + "b\n").flags
    text = "A " + "x " * 1001 + "b\n"
    cleaned = cleaner.clean(text)
    assert "too-many-matches" in cleaned.flags
    (line,) = explain(cleaned, cleaner)
    assert line.near == (("t/x", "matches more than 1,000 times", True),)


def test_a_rule_for_a_site_applies_to_its_subdomains(tmp_path):
    (tmp_path / "t.toml").write_text(
        f'format = 1\nfamily = "t"\nfor = {{ site = ["example.com"] }}\n[[rule]]\nid = "x"\nwhy = "A."\n{TERN}'
    )
    cleaner = Cleaner(rules=[tmp_path], disable=["judge"], form="text")
    text = "Tern\nThe harbour was closed for eleven days, the council said.\n"
    for url, gone in [
        ("https://example.com/a", True),
        ("https://www.example.com/a", True),
        ("https://notexample.com/a", False),
        (None, False),
    ]:
        assert ("Tern" not in cleaner.clean(text, url=url).text) is gone


def test_protect_wins_over_every_rule_and_the_judge(tmp_path):
    (tmp_path / "t.toml").write_text(
        'format = 1\nfamily = "t"\n[[rule]]\nid = "x"\nwhy = "A."\naction = "protect"\n'
        'equals = ["advertisement"]\nremoves = ["Advertisement"]\n'
    )
    text = "The harbour was closed for eleven days, the council said.\n\nAdvertisement\n"
    assert Cleaner(rules=[tmp_path], level="thorough", form="text").clean(text).text == text


def test_a_literal_rule_is_a_candidate_for_its_lines_only():
    scanner = Scanner(rules(TERN))
    assert scanner.candidates(["tern", "a tern", "terns", "TERN:"]) == {0: {0}, 3: {0}}


SIGNED = 'needs = ["by ", "-30-", " | mail"]\nregex = "(?s).*"\nremoves = ["by Ada"]\n'


@pytest.mark.parametrize(
    ("line", "is_candidate"),
    [
        pytest.param("By Ada Moreno", True, id="a need that ends in a space"),
        pytest.param("  • Words by : ", True, id="what it ends in is stripped with the decoration"),
        pytest.param("Seen by\u00a0Ada", True, id="any space"),
        pytest.param("The harbour is nearby, they say.", False, id="only the letters of the need"),
        pytest.param("Bystanders saw it.", False, id="no space behind it"),
        pytest.param("-30-", True, id="decoration on both sides, stripped"),
        pytest.param("Ends here -30-", True, id="stripped behind it"),
        pytest.param("-30- degrees", True, id="stripped before it"),
        pytest.param("It was -30 degrees.", False, id="the hyphen behind it is missing"),
        pytest.param("30", False, id="none of the decoration, at both borders"),
        pytest.param("print | mail", True, id="two characters before it"),
        pytest.param("- | mail", True, id="two characters before it, stripped"),
        pytest.param("e-mail", False, id="another character before it"),
    ],
)
def test_a_need_is_looked_for_with_the_decoration_at_its_ends(line, is_candidate):
    ruleset = rules(SIGNED)
    found = Scanner(ruleset).matches([line])
    assert found == plain(ruleset, [line])
    assert bool(found) == is_candidate


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ad", id="a whole line"),
        pytest.param("Ad\nno ad\nAD:\nads", id="a whole line among others"),
        pytest.param("an ad a day, an ad a night", id="twice in a line"),
        pytest.param("x", id="a literal shorter than what is looked for first"),
        pytest.param("a long word, at the long", id="a literal at the end"),
        pytest.param("", id="nothing"),
    ],
)
def test_few_lines_are_searched_as_many_are(text):
    """The first lines of a process are searched literal by literal, later ones by an automaton."""
    ruleset = rules(
        'equals = ["ad", "x"]\ncontains = ["ad", "x", "long"]\nstarts = ["an ad", "a long"]\n'
        'removes = ["Ad"]\n'
    )
    first, later = Scanner(ruleset), Scanner(ruleset)
    later._prepare()
    lines = text.split("\n")
    assert first.candidates(lines) == later.candidates(lines)
    assert first._automaton is None
