"""A page's soft hyphens divide no word; a text's are characters like others."""

import pytest
from ready import ready

from cleaner.page import read_page

SOFT = "\u00ad"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param("<p>The pa&shy;per shop", "The paper shop", id="by name"),
        pytest.param("<p>The pa&#173;per shop", "The paper shop", id="by number"),
        pytest.param("<p>The pa&#xAD;per shop", "The paper shop", id="in hexadecimal"),
        pytest.param(f"<p>The pa{SOFT}per shop", "The paper shop", id="as it is"),
        pytest.param(f"<p>The pa<b>{SOFT}per</b> shop", "The paper shop", id="between elements"),
        pytest.param("<p>The pa&#173per shop", "The paper shop", id="without its semicolon"),
        pytest.param("<p>pa&shy;per &#xad6d;", "paper \uad6d", id="a syllable of Korean"),
        pytest.param("<p>pa&shy;per &#1730;", "paper \u06c2", id="a letter of Urdu"),
        pytest.param("<p>The pa\u2010per shop", "The pa\u2010per shop", id="a hyphen that is seen"),
        pytest.param("<p>The pa&amp;shy;per shop", "The pa&shy;per shop", id="text about it"),
        pytest.param("<p>pa\u200cper \u200dshop", "pa\u200cper \u200dshop", id="joiners are spelling"),
    ],
)
def test_lines_of_a_page(html, text):
    assert [line.text for line in read_page(html, None).lines] == [text]


def test_the_title_of_a_page_has_none():
    page = f"<title>The pa{SOFT}per shop</title><h1>The pa&shy;per shop</h1>"
    assert read_page(page, None).title == "The paper shop"


def test_an_address_keeps_its_parameters():
    page = f"<p>The pa{SOFT}per <a href='https://example.com/?a=1&shy=2'>shop</a>"
    assert "?a=1&shy=2" in read_page(page, None).html


def test_a_text_keeps_them():
    text = f"The pa{SOFT}per shop opens at nine in the morning.\n"
    assert ready().clean(text).text == text
