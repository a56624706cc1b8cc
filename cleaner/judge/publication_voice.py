"""Whether a sentence is the publication speaking of itself to its reader.

"Open the app and sign in" may be a step of a how-to; "Download our app" is not. The same verbs
stand in both: what tells them apart is who speaks. Used for the rules that go by such verbs
(`unless_article` in a rule file), never to remove a line.

Lists of words and not one pattern of them: compiling it was a thirtieth of a program that cleans
one text.
"""

from itertools import product

from cleaner.text.lazy_pattern import pattern

# "we", "us", "our", and what a publication calls itself and its offers; "*" is the rest of a word.
_OWN = {
    "en": "we|us|our|ours|newsletter|newsletters|affiliate|this article|this advertisement|"
    "this story|this post|this page|this web site|this website|this site|this form|this content|"
    "this video|this newsletter|your subscription|your article|your reading|in your inbox|"
    "to your inbox|into your inbox|welcome email|welcome e-mail|subscribe now|subscribe today|"
    "sign up now|sign up today|sign in now|sign in today|privacy policy|privacy notice|"
    "terms of use|terms of service|podcast|podcasts|app store|play store|google play",
    "de": "wir|uns|unser*|newsletter*|abo|abos|abonnement*|liveblog|liveticker|newsblog|"
    "hier finden|hier lesen|hier geht|hier klicken|hier können|datenschutz*|redaktion|podcast|"
    "podcasts",
    "fr": "nous|notre|nos|newsletter|newsletters|infolettre|cet article|cette page|ce site|"
    "ce contenu|votre abonnement|votre boîte|politique de confidentialité|rédaction",
    "es": "nosotros|nuestro|nuestros|nuestra|nuestras|newsletter|newsletters|este artículo|"
    "este sitio|este contenido|esta página|esta web|esta noticia|tu suscripción|su suscripción|"
    "política de privacidad|redacción|boletines",
    "it": "noi|nostro|nostra|nostri|nostre|newsletter|questo articolo|questo sito|"
    "questo contenuto|questa pagina|tuo abbonamento|informativa|redazione",
    "pt": "nós|nosso|nossos|nossa|nossas|newsletter|este artigo|este site|este conteúdo|"
    "esta página|esta matéria|esta notícia|sua assinatura|política de privacidade|redação",
    "nl": "wij|we|ons|onze|nieuwsbrief|nieuwsbrieven|dit artikel|deze pagina|deze site|"
    "deze website|je abonnement|privacybeleid|redactie",
    "nordic": "vi|oss|vår|våra|vårt|våre|vores|nyhetsbrev*|nyhedsbrev*|denne artikel*|"
    "denne artikkel*|denne side*|den här artikeln|den här sidan|prenumer*|meidän|meille|"
    "uutiskir*|tilaa*",
    "slavic": "мы|нас|нам|наш*|эта стат*|эту стат*|этой стат*|ми|цю статтю|подписк*|редакци*|"
    "nas|nam|nasz*|náš|naš*|ten artykuł|tento článek|newsletter*|redakc*|prenumerat*",
    "turkic, malay": "biz|bizi|bizim|bülten*|haberimiz*|abone*|kami|kita|berlangganan|artikel ini",
}
# Scripts in which a word has no border to ask for, and signs of an address or a notice.
_ANYWHERE = (
    "我们", "本站", "本报", "本网", "本文", "订阅", "我們", "本報", "當社", "当社", "本紙", "弊社",
    "本サイト", "当サイト", "この記事", "購読", "登録", "본지", "우리", "저희", "구독", "이 기사",
    "हमार", "हमें", "हमसे", "لنا", "معنا", "موقعنا", "تطبيقنا", "نشرتنا", "שלנו", "אותנו", "אצלנו",
    "©", "http:", "https:", "www.", "→", "›", "►",
)  # fmt: skip
_ENTRIES = (
    *(entry for entries in _OWN.values() for entry in entries.split("|")),
    *(
        f"{this} {text}*"
        for this, text in product(
            ("diese", "diesem", "diesen", "dieser", "dieses"),
            ("artikel", "beitrag", "text", "inhalt", "seite", "webseite", "website"),
        )
    ),
)
_WORDS = frozenset(entry for entry in _ENTRIES if entry.isalpha())
_STEMS = tuple([entry[:-1] for entry in _ENTRIES if entry[:-1].isalpha() and entry[-1] == "*"])
# As they occur in `_with_borders`.
_PHRASES = tuple(
    f" {entry.replace('-', ' | ')} ".replace("* ", "") for entry in _ENTRIES if " " in entry
)
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in _PHRASES)

_WORD = pattern(r"\w+")
_SIGN = pattern(r"[^\w ]")
_ADDRESS_SIGNS = ("(c)", "@", "#", ".com", ".net", ".org", ".de", ".fr", ".co.uk")
_ADDRESS = pattern(r"\(c\) ?\d{4}|\S@\S|(?:^|\s)@\w|#\w|\b[\w-]+\.(?:com|org|net|de|fr|co\.uk)\b")


def speaks_for_publication(text: str) -> bool:
    """Return whether a line mentions the publication: "we", its offers, an address, a notice."""
    text = text.replace("İ", "i").lower()
    words = _WORD.findall(text)
    if not _WORDS.isdisjoint(words) or any(word.startswith(_STEMS) for word in words):
        return True
    if any(map(text.__contains__, _ANYWHERE)):
        return True
    if not _FIRST_WORDS.isdisjoint(words) and any(map(_with_borders(text).__contains__, _PHRASES)):
        return True
    return any(map(text.__contains__, _ADDRESS_SIGNS)) and _ADDRESS.search(text) is not None


def _with_borders(text: str) -> str:
    """The text with a space on either side of each word; every other sign is one of its own."""
    return f" {_SIGN.sub(' | ', text)} "
