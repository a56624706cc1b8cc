"""Signs of a thread in a page's lines: what readers' comments have that an article has not.

Each comment comes with a link to answer it, with a time, or with a name and "says", and speaks of
"I" and "you". One sign means little; that they come again every few lines makes a thread
(`page_threads`).
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

MARKS = 4  # bytes a line: a link to answer, a time or "says", words of voice, words
LONGEST_SIGN = 60  # characters; signs are lines of their own
# Characters of a longer line in which words are counted: 150 of them at most, which fit a byte.
VOICE_HEAD = 300

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
_SAYS = re.compile(
    r" (?:says|said|wrote|writes|replied|schreibt|schrieb|sagt|meint|antwortet|escribió|dijo|dice"
    r"|ha scritto|a écrit|a dit|disse|skrev|säger|schreef|zegt|пишет|pisze|napisał)[ .:…,]*$",
    re.M,
)
_DIGIT = re.compile(r"\d")
_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|janv|févr|avr|juil|ene|abr|ago"
    "|dic|mag|giu|lug|set|ott|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек"
)
# A time begins with a digit, or with a word before a number, or is told by a word.
_FROM_DIGIT = re.compile(
    r"\d(?: ?(?:s|m|h|d|w|mo|sec|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|minutes?)\b"
    r".*\bago\b|[:.h]\d\d(?!\d)|[./-]\d{1,2}[./-]\d\d|\d{3}-\d\d-\d\d"
    rf"|\.? (?:{_MONTHS}))"
)
_NUMBER = re.compile(r" \d")
_TO_NUMBER = re.compile(
    r"\bvor \d|\bil y a \d|\bhace \d|\bhá \d"
    rf"|(?:{_MONTHS})[^\W\d]*\.? \d{{1,2}}\b"
)
_AGO = (re.compile(r"fa\b(?<!\wfa)"), re.compile("назад"))
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
    signs: list[str] = []
    at: list[int] = []
    for i, text in zip(places, texts, strict=True):
        if len(text) <= LONGEST_SIGN:
            signs.append(text.lower())
            at.append(MARKS * i)
            continue
        words = text[:VOICE_HEAD].lower().split()
        marks[MARKS * i + 2] = sum(map(_VOICE.__contains__, words))
        marks[MARKS * i + 3] = len(words)
    for k in _answers(signs):
        marks[at[k]] = 1
    for k in _times(signs):
        marks[at[k] + 1] = 1


def _answers(lines: Sequence[str]) -> list[int]:
    """The indexes of the lines that are a link to answer."""
    bare = [line.strip(_AROUND) for line in lines]
    if _ANSWERS.isdisjoint(bare):
        return []
    return [k for k, line in enumerate(bare) if line in _ANSWERS]


def _times(lines: Sequence[str]) -> list[int]:
    """The indexes of the lines with a time, or without a digit and with "says" at the end.

    All lines are searched as one text: a call for each costs more. No match goes beyond its line.
    """
    text = "\n".join(lines)
    ends = [*accumulate([len(line) + 1 for line in lines])]

    def found(pattern: re.Pattern[str]) -> set[int]:
        return {bisect_right(ends, match.start()) for match in pattern.finditer(text)}

    out = found(_FROM_DIGIT)
    out.update([k for k in found(_NUMBER) if _TO_NUMBER.search(lines[k])])
    for ago in _AGO:
        out.update([k for k in found(ago) if _DIGIT.search(lines[k])])
    out.update([k for k in found(_SAYS) if not _DIGIT.search(lines[k])])
    return [*out]
