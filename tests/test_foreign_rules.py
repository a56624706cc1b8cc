"""A rule for another language or site neither removes a line nor counts as the judge's evidence."""

from functools import cache

import pytest

from cleaner import Cleaner

ENGLISH = """The harbour council voted on Wednesday to keep the night boat running for two more years.

Councillors backed the motion by nine votes to four after a hearing that lasted until midnight.

{line}

The operator had asked for a subsidy and warned that it would otherwise sell the old vessel.
"""
GERMAN = """Der Hafenrat hat am Mittwoch beschlossen, das Nachtboot noch zwei Jahre fahren zu lassen.

Neun Räte stimmten nach einer Sitzung, die bis Mitternacht dauerte, dafür und vier dagegen.

{line}

Der Betreiber hatte eine Beihilfe verlangt und gedroht, das alte Schiff sonst zu verkaufen.
"""
RULE = """
format = 1
family = "related"
for    = {{ {scope} }}

[[rule]]
id      = "harbour"
why     = "A rule of a test; it looks at the last line only, so elsewhere it is evidence alone."
equals  = ["atlas hamburg"]
where   = {{ zone = "tail", within = 1 }}
removes = ["Atlas Hamburg"]
keeps   = ["Atlas Hamburg is the name of a ship."]
"""
URL = "https://news.example.com/night-boat"


@cache
def cleaner_with(folder, scope):
    path = folder / "related.toml"
    path.write_text(RULE.format(scope=scope), encoding="utf-8")
    return Cleaner(rules=[path])


@cache
def plain_cleaner():
    return Cleaner()


@pytest.mark.parametrize(
    ("scope", "text", "url", "counts"),
    [
        pytest.param('lang = ["de"]', ENGLISH, None, False, id="a German rule, an English text"),
        pytest.param('lang = ["en"]', GERMAN, None, False, id="an English rule, a German text"),
        pytest.param('site = ["example.org"]', ENGLISH, URL, False, id="a rule of another site"),
        pytest.param('site = ["example.org"]', ENGLISH, None, False, id="the site is unknown"),
        pytest.param('not_site = ["example.com"]', GERMAN, URL, False, id="the site is left out"),
        pytest.param('lang = ["de"]', GERMAN, None, True, id="a German rule, a German text"),
        pytest.param('lang = ["en"]', ENGLISH, None, True, id="an English rule, an English text"),
        pytest.param('site = ["example.com"]', ENGLISH, URL, True, id="a rule of this site"),
        pytest.param('not_site = ["example.org"]', ENGLISH, URL, True, id="another is left out"),
        pytest.param('lang = ["de"]', "{line}\n\nNo.\n\nYes.\n", None, True, id="no language found"),
    ],
)
def test_only_rules_for_the_document_are_evidence(tmp_path, scope, text, url, counts):
    raw = text.format(line="Atlas Hamburg")
    judged = cleaner_with(tmp_path, scope).clean(raw, url=url).verdicts
    without = plain_cleaner().clean(raw, url=url).verdicts
    assert (judged != without) == counts


@pytest.mark.parametrize(
    ("scope", "text", "goes"),
    [
        pytest.param('lang = ["de"]', ENGLISH, False, id="a German rule leaves an English text"),
        pytest.param('lang = ["de"]', GERMAN, True, id="and acts in a German one"),
    ],
)
def test_a_foreign_rule_removes_nothing(tmp_path, scope, text, goes):
    last = text.format(line="").rstrip() + "\n\nAtlas Hamburg\n"
    removed = cleaner_with(tmp_path, scope).clean(last).removed
    assert any("related/harbour" in edit.by for edit in removed) == goes
