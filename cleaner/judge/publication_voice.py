"""Whether a sentence is the publication speaking of itself to its reader.

"Open the app and sign in" may be a step of a how-to; "Download our app" is not. The same verbs
stand in both: what tells them apart is who speaks. Used for the rules that go by such verbs
(`unless_article` in a rule file), never to remove a line.
"""

import re
from functools import cache

_OWN = {  # "we", "us", "our", and what a publication calls itself and its offers
    "en": "we|we['’](?:re|ve|ll|d)|us|our|ours|newsletters?|affiliate|"
    "this (?:article|advertisement|story|post|page|web ?site|site|form|content|video|newsletter)|"
    "your (?:subscription|article|reading)|"
    "(?:in|to|into) your inbox|welcome e-?mail|(?:subscribe|sign up|sign in) (?:now|today)|"
    "privacy (?:policy|notice)|terms of (?:use|service)|podcasts?|(?:app|play) store|google play",
    "de": "wir|uns|unser\\w*|newsletter\\w*|abo|abos|abonnement\\w*|liveblog|liveticker|"
    "newsblog|(?:diese[rnms]?) (?:artikel|beitrag|text|inhalt|seite|webseite|website)\\w*|"
    "hier (?:finden|lesen|geht|klicken|können)|datenschutz\\w*|redaktion|podcasts?",
    "fr": "nous|notre|nos|newsletters?|infolettre|cet article|cette page|ce site|ce contenu|"
    "votre (?:abonnement|boîte)|politique de confidentialité|rédaction",
    "es": "nosotros|nuestr[oa]s?|newsletters?|este (?:artículo|sitio|contenido)|"
    "esta (?:página|web|noticia)|"
    "tu suscripción|su suscripción|política de privacidad|redacción|boletines",
    "it": "noi|nostr[oaie]|newsletter|questo (?:articolo|sito|contenuto)|questa pagina|"
    "tuo abbonamento|informativa|redazione",
    "pt": "nós|noss[oa]s?|newsletter|est[ea] (?:artigo|site|conteúdo|página|matéria|notícia)|"
    "sua assinatura|política de privacidade|redação",
    "nl": "wij|we|ons|onze|nieuwsbrie(?:f|ven)|dit artikel|deze (?:pagina|site|website)|"
    "je abonnement|privacybeleid|redactie",
    "nordic": "vi|oss|vår[at]?|våre|vores|nyhetsbrev\\w*|nyhedsbrev\\w*|"
    "denne (?:artikel|artikkel|side)\\w*|den här (?:artikeln|sidan)|prenumer\\w*|"
    "meidän|meille|uutiskir\\w*|tilaa\\w*",
    "slavic": "мы|нас|нам|наш\\w*|эт(?:а|у|ой) стат\\w*|ми|цю статтю|подписк\\w*|"
    "редакци\\w*|nas|nam|nasz\\w*|náš|naš\\w*|ten artykuł|tento článek|"
    "newsletter\\w*|redakc\\w*|prenumerat\\w*",
    "turkic, malay": "biz|bizi|bizim|bülten\\w*|haberimiz\\w*|abone\\w*|kami|kita|"
    "berlangganan|artikel ini",
}  # fmt: skip
# Scripts in which a word has no border that a pattern could ask for.
_OWN_ANYWHERE = (
    "我们|本站|本报|本网|本文|订阅|我們|本報|當社|当社|本紙|弊社|本サイト|当サイト|この記事|購読|"
    "登録|본지|우리|저희|구독|이 기사|हमार|हमें|हमसे|لنا|معنا|موقعنا|تطبيقنا|نشرتنا|שלנו|אותנו|אצלנו"
)
_ADDRESS = (
    r"©|\(c\) ?\d{4}|https?:|www\.|\S@\S|(?:^|\s)@\w|#\w|[→›►]|"
    r"\b[\w-]+\.(?:com|org|net|de|fr|co\.uk)\b"
)


def speaks_for_publication(text: str) -> bool:
    """Return whether a line mentions the publication: "we", its offers, an address, a notice."""
    # To ignore case, the pattern would compare each word with each of its own, at twice the time.
    return _pattern().search(text.replace("İ", "i").lower()) is not None


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(_OWN.values())
    return re.compile(rf"\b(?:{words})\b|{_OWN_ANYWHERE}|{_ADDRESS}")
