"""Sentences and headings that only sound like boilerplate stay, wherever they stand."""

import innocent_sentences as innocent
import pytest
from ready import ready

from cleaner import Cleaner
from cleaner.judge.publication_voice import speaks_for_publication

LANGUAGES = {language.name: language for language in innocent.languages()}
# At `thorough` a line may be taken for a corpus' sake: at most this many of all languages.
MOST_LOST = {"careful": 0, "thorough": 4}


def lost(language, level):
    """The innocent lines of a language that are lost, with the places where they are."""
    cleaner, out = ready(level=level), []
    for line, heading in language.innocent:
        # A heading has a text below it, and no heading is an item.
        places = innocent.PLACES if not heading else ("first", "middle", "before the last")
        for form in innocent.FORMS:
            for place in places:
                text = innocent.document(language, line, heading, place, form)
                cleaned = cleaner.clean(text)
                # A heading before the story is its title.
                if line not in cleaned.text and not (heading and cleaned.title == line):
                    out.append((line, f"{place}, {form}"))
    return out


def test_there_are_enough_of_them():
    count = sum(len(language.innocent) for language in LANGUAGES.values())
    lines = {line for language in LANGUAGES.values() for line, _ in language.innocent}
    assert count == len(lines) >= 500
    assert len(LANGUAGES) >= 8


@pytest.mark.parametrize("name", LANGUAGES)
def test_none_is_lost_at_careful(name):
    assert lost(LANGUAGES[name], "careful") == []


@pytest.mark.slow
def test_few_are_lost_at_thorough():
    found = {line for language in LANGUAGES.values() for line, _ in lost(language, "thorough")}
    assert len(found) <= MOST_LOST["thorough"], found


# The same cue words, but the publication speaks of itself: these go at `careful`, inside the story.
INVITATIONS = [
    ("en", "Download our free app for breaking news.", "'our'"),
    ("en", "Sign up for our newsletter to get the week’s best stories in your inbox.", "'our'"),
    ("en", "Please log in to leave a comment on this article.", "'this article'"),
    ("en", "We use cookies to improve your experience on our site.", "'we'"),
    ("en", "Please support our journalism with a small contribution.", "'our'"),
    ("en", "Follow us on Facebook and on Instagram at @harbortimes.", "'us', a handle"),
    ("en", "Get the best stories delivered to your inbox every morning.", "'to your inbox'"),
    ("en", "If you have enjoyed this tale, you will like our Monday letter: five stories from the coast and a tide table.", "'this', 'our'"),
    ("en", "Looking for more reporting like this? Twice a week we send the best of it, and a recipe.", "'like this', 'we'"),
    ("en", "Thanks for reading. Stories like this take months and cost money: readers like you can chip in here.", "'readers like you', money"),
    ("en", "This article was first published by the Tern Review and is republished here with permission.", "'republished here'"),
    ("de", "Wenn Ihnen diese Geschichte gefallen hat, schicken wir Ihnen jeden Montag fünf neue.", "'Ihnen', 'wir'"),
    ("de", "Dieser Beitrag erschien zuerst im Inselboten und wird hier mit Genehmigung gezeigt.", "'dieser Beitrag', 'zuerst'"),
    ("fr", "Vous avez aimé ce récit ? Chaque lundi, notre lettre en apporte cinq autres.", "'notre lettre'"),
    ("fr", "Cet article est paru d’abord dans Le Messager et est republié ici avec l’accord de ses auteurs.", "'republié'"),
    ("es", "Si te ha gustado esta historia, cada lunes enviamos otras cinco desde la costa.", "'esta', 'enviamos'"),
    ("it", "Ti è piaciuto questo racconto? Ogni lunedì la nostra lettera ne porta altri cinque.", "'nostra lettera'"),
    ("pt", "Gostou desta história? Toda segunda enviamos outras cinco da nossa costa.", "'enviamos'"),
    ("nl", "Vond je dit verhaal mooi? Elke maandag sturen wij er vijf van de kust.", "'wij'"),
    ("de", "Mehr zur Lage am Hafen lesen Sie in unserem Liveblog.", "'unserem'"),
    ("de", "Melden Sie sich jetzt für unseren Newsletter an.", "'unseren Newsletter'"),
    ("fr", "Abonnez-vous à notre newsletter pour ne rien manquer.", "'notre newsletter'"),
    ("es", "Suscríbete a nuestro boletín y recibe las noticias cada mañana.", "'nuestro boletín'"),
]


@pytest.mark.parametrize(("name", "line", "mark"), INVITATIONS)
@pytest.mark.parametrize("place", ["middle", "last"])
def test_what_the_publication_says_of_itself_goes(name, line, mark, place):
    text = innocent.document(LANGUAGES[name], line, False, place, "text")
    assert line not in ready().clean(text).text, mark


@pytest.mark.parametrize(
    ("line", "speaks", "reason"),
    [
        ("Download our app and sign in.", True, "'our'"),
        ("Follow us on the way to the top.", True, "'us'"),
        ("Manage your subscription under this link.", True, "'your subscription'"),
        ("Read the privacy policy at example.com.", True, "a notice, an address"),
        ("Melden Sie sich für unseren Brief an.", True, "'unseren'"),
        ("Подпишитесь на наш канал.", True, "'наш'"),
        ("订阅我们的快讯。", True, "a script without spaces"),
        ("WIR SIND FÜR SIE DA.", True, "'wir' in capitals"),
        ("BİZİM KANALA KATILIN.", True, "'bizim' in Turkish capitals"),
        ("Open the ticket app and sign in.", False, "a step"),
        ("The bus usurped the lane, and the house weaned its calves.", False, "'us' and 'we' inside words"),
        ("Teilen Sie diese Liste mit den Eltern.", False, "a step"),
        ("Üç kıta gezdi, sonra oturum açtı.", False, "'kıta' is not the Malay 'kita'"),
    ],
)  # fmt: skip
def test_who_speaks(line, speaks, reason):
    assert speaks_for_publication(line) is speaks, reason


RULE = """
format = 1
family = "mine"
{default}
[[rule]]
id = "timetable"
why = "A test."
{key} = ["{literal}"]
removes = ["{literal}"]
"""
SENTENCE = "The timetable hangs beside the door of the old customs house, and nobody reads it."


@pytest.mark.parametrize(
    ("default", "key", "literal", "stays", "reason"),
    [
        ("", "starts", "The timetable", False, "a rule of the user's own acts as it is written"),
        ("unless_article = false", "starts", "The timetable", False, "the same, said aloud"),
        ("unless_article = true", "starts", "The timetable", True, "the sentence is the story's"),
        ("unless_article = true", "equals", SENTENCE, False, "a text given whole is certain"),
    ],
)
def test_unless_article(tmp_path, default, key, literal, stays, reason):
    rules = tmp_path / "mine.toml"
    rules.write_text(RULE.format(default=default, key=key, literal=literal))
    text = innocent.document(LANGUAGES["en"], SENTENCE, False, "middle", "text")
    cleaned = Cleaner(rules=[rules]).clean(text)
    assert (SENTENCE in cleaned.text) is stays, reason
