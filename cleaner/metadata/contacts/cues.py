"""Words that say whose an address is, or that it is nobody's: data, and nothing that decides."""

import re

from cleaner.metadata.lazy_pattern import pattern

# Embedded posts, credits, accounts and forms: what stands in such a line is no contact.
EMBED = pattern(
    r"^[—–-] ?[^@]{0,80}\(@\w+\)|pic\.twitter|a post shared|\(by: ?@|/(?:instagram|twitter|x"
    r"|tiktok)\b|^(?:@\w+ ){2}|\bRT @|view this post|\bphotos?\b"
    r"|\bfotos?\b|screenshot|captures d|\bcredit"
    r"|©|copyright|all rights|angemeldet als|signed in as|logged in|password|newsletter"
    r"|unsubscribe|subscribing|gamble|hotline"
    r"|suicide|lifeline|crisis|\bpolice\b|polizei",
    re.IGNORECASE,
)

# One of these stands, in lower case, wherever EMBED matches a line that opens without a mark.
EMBED_SIGNS = (
    "pic.twitter", "a post shared", "(by:", "/instagram", "/twitter", "/x", "/tiktok", "rt @",
    "view this post", "photo", "foto", "screenshot", "captures d", "credit", "©", "copyright",
    "all rights", "angemeldet als", "signed in as", "logged in", "password", "newsletter",
    "unsubscribe", "subscribing", "gamble", "hotline", "suicide", "lifeline", "crisis", "police",
    "polizei",
)  # fmt: skip

# Whoever wrote the article.
AUTHOR = pattern(
    r"\b(?:follow|e-?mail|contact|reach|write to|find|message|tweet(?: at)?|dm)(?: (?:him"
    r"|her|them|me)\b| (?:the )?(?:writer|author|reporter|columnist|journalist|editor"
    r"|deputy editor|staff writer)\b)|can be (?:reached|contacted|emailed|followed|found)"
    r"|(?:he|she|they) can be|story (?:she|he|they) should|folgen sie (?:ihm|ihr)"
    r"|erreichen sie|schreiben sie (?:ihm|ihr)|contactez-l|suivez-l|escríbele|síguel[oa]"
    r"|contattal[oa]|autor(?:in)?:|about the author|got a tip for",
    re.IGNORECASE,
)

# The newsroom.
DESK = pattern(
    r"\b(?:follow us|contact us|e-?mail us|tell us|let us know|send us|write to us|reach us"
    r"|get in touch|our e-?mail|our newsroom|news ?desk|newsroom|letters? to the editor"
    r"|your letters|send your|news tips?|have a (?:tip|story|question)|got a (?:tip|story"
    r"|news)|story tips?|story ideas?|tips? (?:can|to|line)|feedback|corrections?"
    r"|follow [\w ]{2,40} on|contact the|e-?mail (?:the )?[A-Z]\w+ [\w ]{0,20}at"
    r"|schreiben sie uns|senden sie|schicken sie|leserbriefe?|ihre meinung|hinweise an"
    r"|redaktion(?::| unter)|kontaktieren sie uns|so erreichen sie uns|folgen sie uns"
    r"|écrivez|contactez-nous|suivez-nous|écrire à|escríbenos|contáctanos|síguenos|envíanos"
    r"|cartas|scrivi(?:ci)?|contattaci|seguici|inviate|contate|fale conosco|escreva|siga-nos"
    r"|mail ons|tip de redactie|tips? oss|tip os|skriv til|kontakta oss"
    r"|tipsa|napisz do|skontaktuj|пишите|напишите|надішліть|제보|ihbar|bize ulaşın|投稿|情報提供)",
    re.IGNORECASE,
)
TIP = pattern(r"\b(?:tips?|story|stories|ideas?|letters?)\b", re.IGNORECASE)

# What stands before a phone number.
PHONE = pattern(
    r"\b(?:tel|phone|telephone|telefon|téléphone|teléfono|telefono|call|signal|whatsapp|fax|fon|mobile)\b",
    re.IGNORECASE,
)
