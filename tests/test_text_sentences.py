import pytest

from cleaner.text.sentences import RUNNING_WORDS, count_words, is_long_sentence, is_sentence

NO_SPACES = "港内の天気は午後から下り坂になるでしょう。"


@pytest.mark.parametrize(
    ("text", "least", "is_one"),
    [
        pytest.param("The ferry left the harbour late again today.", RUNNING_WORDS, True, id="eight words"),
        pytest.param("The ferry left the harbour late today.", RUNNING_WORDS, False, id="seven are a headline"),
        pytest.param("The ferry left the harbour late again today", RUNNING_WORDS, False, id="no full stop"),
        pytest.param("“The ferry left,” she said, “and nobody waved.”", RUNNING_WORDS, True, id="the stop is before the closing quote"),
        pytest.param(NO_SPACES, RUNNING_WORDS, True, id="two characters are a word without spaces"),
        pytest.param(f"注意： {NO_SPACES}", RUNNING_WORDS, True, id="one space among them changes nothing"),
        pytest.param("twitter.com/harbour/status/17889911…", RUNNING_WORDS, False, id="a long address is one word"),
        pytest.param("Docked.", 1, True, id="one word where one is asked for"),
        pytest.param("Docked.", 2, False, id="but not where two are"),
        pytest.param("", 1, False, id="nothing"),
        pytest.param("   ", 0, False, id="blank, though no word is asked for"),
    ],
)  # fmt: skip
def test_is_sentence(text, least, is_one):
    assert is_sentence(text, least) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        pytest.param("Eleven text.", True, id="longer, with its stop"),
        pytest.param("Ten text.", False, id="not longer"),
        pytest.param("  Ten text.  ", False, id="white space at the ends is not counted"),
        pytest.param("Eleven, or more", False, id="longer, without a stop"),
    ],
)
def test_is_long_sentence(text, is_one):
    assert is_long_sentence(text, 10) is is_one


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("", 0, id="none"),
        pytest.param("two words", 2, id="between spaces"),
        pytest.param("Straße am Hafen", 3, id="other letters change nothing"),
        pytest.param("港", 1, id="one character"),
        pytest.param("港湾の天気予報です", 4, id="half of nine"),
        pytest.param("in 港湾 today", 3, id="among words with spaces"),
    ],
)
def test_count_words(text, words):
    assert count_words(text) == words
