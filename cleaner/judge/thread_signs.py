"""Signs of a thread in a page's lines: what readers' comments have that an article has not.

Each comment comes with a link to answer it, with a time, or with a name and "says", and speaks of
"I" and "you". One sign means little; that they come again every few lines makes a thread
(`page_threads`).
"""

import re
from collections.abc import Sequence

MARKS = 4  # bytes a line: a link to answer, a time or "says", words of voice, words
LONGEST_SIGN = 60  # characters; signs are lines of their own
VOICE_HEAD = 300  # characters of a longer line in which the words of voice are counted
MOST = 255

# Whole lines below a comment, but for numbers and brackets around.
_ANSWER_WORDS = (
    "reply|replies|reply to this|» reply|↩ reply|reply to this comment|log in to reply|report|"
    "report abuse|report comment|report this|flag|flag as inappropriate|permalink|link to this|"
    "quote|like|dislike|upvote|downvote|recommend|vote|vote up|vote down|share comment|"
    "view replies|show replies|see more replies|like · reply|"
    "antworten|melden|zitieren|beitrag melden|kommentar melden|antwort schreiben|"
    "répondre|signaler|citer|alerter|signaler un abus|responder|reportar|denunciar|citar|"
    "rispondi|segnala|cita|ответить|цитировать|пожаловаться|ссылка|reageer|beantwoorden|"
    "svar|svara|anmäl|vastaa|odpowiedz|zgłoś|zgłoś naruszenie|cytuj|odpovědět|válasz|răspunde|"
    "απάντηση|yanıtla|cevapla|şikayet et|回复|回覆|举报|返信|通報|답글|신고"
)
_ANSWERS = frozenset(_ANSWER_WORDS.split("|"))
_AROUND = " .·|()[]»↓↩0123456789"
_SAYS = tuple(
    f" {verb}"
    for verb in (
        "says", "said", "wrote", "writes", "replied", "schreibt", "schrieb", "sagt", "meint",
        "antwortet", "escribió", "dijo", "dice", "ha scritto", "a écrit", "a dit", "disse",
        "skrev", "säger", "schreef", "zegt", "пишет", "pisze", "napisał",
    )
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_TIME = re.compile(
    r"\d ?(?:s|m|h|d|w|mo|sec|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|minutes?)\b"
    r".*\bago\b|\bvor \d|\bil y a \d|\bhace \d|\bhá \d|\bfa\b|назад|\d\d?[:.h]\d\d(?!\d)"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|janv|févr|avr|juil|ene|abr"
    r"|ago|dic|mag|giu|lug|set|ott|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек"
    r")[^\W\d]*\.? \d{1,2}\b"
    r"|\d\d?\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|janv|févr|avr|juil"
    r"|ene|abr|ago|dic|mag|giu|lug|set|ott|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)"
)
_VOICE_WORDS = (
    "i i'm i've i'd i'll i’m i’ve i’d i’ll me my mine myself you you're you’re your yours u we our "
    "us thanks thank hi hello lol ich mir mich mein meine du dir dich dein deine ihr euch danke "
    "hallo je j'ai me mon ma mes tu vous votre vos merci bonjour yo mi mis tú usted ustedes "
    "gracias hola io mio mia tuo grazie eu meu minha você obrigado я мне меня мой ты вы вам вас "
    "ваш ваши спасибо ik mijn jij je u bedankt mnie moim ty pan pani dzięki"
)
_VOICE = frozenset(_VOICE_WORDS.split())


def mark_threads(texts: Sequence[str], places: Sequence[int], marks: bytearray) -> None:
    """Write MARKS bytes for every text at its place: 1 or 0 for the two signs, then two counts."""
    for i, text in zip(places, texts, strict=True):
        at = MARKS * i
        if len(text) > LONGEST_SIGN:
            words = text[:VOICE_HEAD].lower().split()
            marks[at + 2] = min(sum(map(_VOICE.__contains__, words)), MOST)
            marks[at + 3] = min(len(words), MOST)
            continue
        low = text.lower()
        marks[at] = low.strip(_AROUND) in _ANSWERS
        marks[at + 1] = (
            _TIME.search(low) is not None
            if _DIGIT.search(low)
            else low.rstrip(" .:…,").endswith(_SAYS)
        )
