"""Names of people in bylines: what is a name, and above all what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.names import byline_names, person_name

HOUSE = "The Example Times"


@pytest.mark.parametrize(
    ("raw", "people"),
    [
        pytest.param("By Ada Moreno", ["Ada Moreno"], id="english prefix"),
        pytest.param("byAda Moreno", ["Ada Moreno"], id="the space was markup"),
        pytest.param("BY ADA MORENO", ["ADA MORENO"], id="capitals stay as printed"),
        pytest.param("Story by: By Ada Moreno", ["Ada Moreno"], id="two prefixes"),
        pytest.param("Von Ada Moreno und Ben Lund", ["Ada Moreno", "Ben Lund"], id="german"),
        pytest.param("Par Inès d’Orsay", ["Inès d’Orsay"], id="french with an elided particle"),
        pytest.param("Por Ana García y Luis Soto", ["Ana García", "Luis Soto"], id="spanish"),
        pytest.param("di Luca Ferri e Anna Riva", ["Luca Ferri", "Anna Riva"], id="italian"),
        pytest.param("Af Mette Holm og Lars Juul", ["Mette Holm", "Lars Juul"], id="danish"),
        pytest.param("Door Jan de Wit", ["Jan de Wit"], id="dutch with a particle"),
        pytest.param("Автор: Иван Петров", ["Иван Петров"], id="russian"),
        pytest.param("بقلم محمد علي", ["محمد علي"], id="arabic, which has no capitals"),
        pytest.param("文／王小明", ["王小明"], id="chinese prefix without a space"),
        pytest.param("記者 王小明", ["王小明"], id="chinese with the job before"),
        pytest.param("박준호 기자", ["박준호"], id="korean with the job after"),
        pytest.param("Ada Moreno, Ben Lund, and Cy Ott", ["Ada Moreno", "Ben Lund", "Cy Ott"],
                     id="a list with a comma before its and"),
        pytest.param("José Ortega y Gasset", ["José Ortega y Gasset"], id="y inside one name"),
        pytest.param("Ana Soto y Luis Pérez", ["Ana Soto", "Luis Pérez"], id="y between two"),
        pytest.param("By Ada Moreno, Staff Writer", ["Ada Moreno"], id="a job after a comma"),
        pytest.param("Ada Moreno News Reporter", ["Ada Moreno"], id="a job without a mark"),
        pytest.param("Ada Lindqvist Wellness Writer", ["Ada Lindqvist"], id="a beat before it"),
        pytest.param("Mary Beth Lund Reporter", ["Mary Beth Lund"], id="two given names"),
        pytest.param("Dr. Ada Moreno, MD", ["Ada Moreno"], id="title and degree"),
        pytest.param("By Ada Moreno | Lisbon", ["Ada Moreno"], id="a place after a bar"),
        pytest.param("By Ada Moreno (Reuters)", ["Ada Moreno"], id="an agency in brackets"),
        pytest.param("Ada Moreno und Ben Lund, dpa", ["Ada Moreno", "Ben Lund"], id="agency last"),
        pytest.param("By Ada Moreno ada@example.com", ["Ada Moreno"], id="an address after it"),
        pytest.param("ada@example.com (Ada Moreno)", ["Ada Moreno"], id="an address before it"),
        pytest.param("desk@example.com (News Desk)", [], id="of a desk"),
        pytest.param("Ada Moreno @adamoreno", ["Ada Moreno"], id="a handle after it"),
        pytest.param(f"{HOUSE} https; Www Example Com; Ada Moreno", ["Ada Moreno"],
                     id="the publisher, a cut address and a name"),
        pytest.param(f"By Ada Moreno, {HOUSE}", ["Ada Moreno"], id="the publisher after it"),
        pytest.param("Moreno, Ada", ["Ada Moreno"], id="family name first"),
        pytest.param("George T. Conway III", ["George T. Conway III"], id="a numeral is a part"),
        pytest.param("Ada Moreno Ada Moreno", ["Ada Moreno"], id="picture text and name"),
        pytest.param("Ada Moreno, Ada Moreno", ["Ada Moreno"], id="each once"),
        pytest.param("Ada Moreno Ada", ["Ada Moreno"], id="a name that begins again"),
        pytest.param("Ada Moreno MS, RDN", ["Ada Moreno"], id="a degree without a comma"),
        pytest.param("Ada Moreno Staff", ["Ada Moreno"], id="of the staff"),
        pytest.param("Text & Fotos: Ada Moreno", ["Ada Moreno"], id="text and pictures"),
        pytest.param("Erstellt von Ada Moreno", ["Ada Moreno"], id="who made it"),
    ],
)  # fmt: skip
def test_people(raw, people):
    assert list(byline_names.people(raw, HOUSE)) == people


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param("", id="empty"),
        pytest.param("Dr.", id="a title alone"),
        pytest.param("Staff", id="staff"),
        pytest.param("By Staff Writer", id="staff with a prefix"),
        pytest.param("Admin", id="the account that posted"),
        pytest.param("Email The Author", id="a button"),
        pytest.param("By The Editors", id="a desk"),
        pytest.param("Reuters", id="an agency"),
        pytest.param("The Associated Press", id="an agency of three words"),
        pytest.param("Par Le Monde et AFP", id="a publisher and an agency"),
        pytest.param("By noon", id="by that is no prefix"),
        pytest.param("By Friday - the deadline - nothing had come", id="prose with by"),
        pytest.param("Von wegen", id="von that is no prefix"),
        pytest.param(HOUSE, id="the publisher"),
        pytest.param("Example Times", id="the publisher without its article"),
        pytest.param("https://example.com/ada-moreno", id="an address"),
        pytest.param("ada.moreno@example.com", id="an e-mail"),
        pytest.param("@adamoreno", id="a handle"),
        pytest.param("Cdedman Al Com", id="a cut address in title case"),
        pytest.param("Political Correspondent", id="only a job"),
        pytest.param("Ada", id="one word, not known to be a name"),
        pytest.param("編集部", id="a japanese desk"),
        pytest.param("著者一覧", id="a japanese list of authors"),
        pytest.param("共同通信", id="a japanese agency"),
        pytest.param("연합뉴스", id="a korean agency"),
        pytest.param("ada moreno walked home", id="prose in lower case"),
        pytest.param("x" * 401, id="too long for a byline"),
        pytest.param("Smart Saver Team", id="a team"),
        pytest.param("Example Valley Staff", id="the staff of a place"),
        pytest.param("Brazil Mexico", id="countries"),
    ],
)
def test_nobody(raw):
    assert byline_names.people(raw, HOUSE) == ()


def test_a_single_name_counts_where_the_caller_knows():
    assert byline_names.people("Banksy", single=True) == ("Banksy",)
    assert byline_names.people("Admin", single=True) == ()


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        pytest.param("Ada Moreno", "ADA MORENO", True, id="case"),
        pytest.param("Łucja Gómez", "łucja gomez", True, id="accents"),
        pytest.param("Ada B. Moreno", "Ada Moreno", True, id="a middle initial"),
        pytest.param("Ada Moreno", "Ben Moreno", False, id="another given name"),
        pytest.param("", "", False, id="two empty names are not the same"),
    ],
)
def test_same(a, b, same):
    assert person_name.same(a, b) is same


@given(st.text(max_size=300))
def test_any_text_gives_names_that_it_contains(text):
    flat = bare_words(text)
    for name in byline_names.people(text):
        assert all(word in flat for word in bare_words(name).split())


@given(st.text(alphabet=st.sampled_from("AbcÉé ,;|@./-·andBy文王\u200b"), max_size=120))
def test_reading_a_name_again_gives_the_same_name(text):
    for name in byline_names.people(text):
        assert byline_names.people(name) == (name,)
