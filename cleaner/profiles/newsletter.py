"""Newsletters as text: the lines that a mail service puts above and below them.

Above is "View this email in your browser", below why one receives it, how to unsubscribe, and who
sends it from where. One such line may be the article's own; two or more at the edges are not.
"""

import re
from collections.abc import Sequence

from cleaner.profiles.frame import Frame, any_of, filled
from cleaner.text.sentences import ends_sentence

_LETTER = r"(?:e-?mail|newsletter|message|mailing|issue|post|letter)"
_TARGET = r"(?:\s*[:>→|»(<\[-]{0,3}\s*(?:https?://\S{1,1000}|here|click here|hier)?[)>\].!:]{0,3})"
_VIEW = any_of(
    rf"(?:view|read|open|see)(?: (?:this|the|our|it))?(?: {_LETTER})? (?:in|on) (?:your|a|the)?"
    r" ?(?:web ?)?browser",
    r"(?:view|read|open|see)(?: it| this)? online",
    r"view (?:as a )?web ?(?:page|version)",
    r"read in (?:the )?app",
    r"web version",
    r"open in (?:app or online|browser)",
    rf"(?:having )?(?:trouble|problems|difficulty) (?:viewing|reading|seeing) this {_LETTER}\?"
    r".{0,80}",
    rf"{_LETTER} not (?:displaying|displayed) (?:correctly|properly)\?.{{0,80}}",
    r"(?:diese[nr]? )?(?:e-?mail|newsletter|nachricht)? ?im (?:web)?browser"
    r" (?:ansehen|anzeigen|öffnen|lesen|betrachten)",
    r"(?:zur )?(?:online|web)[- ]?(?:version|ansicht)",
    r"(?:wird|falls) (?:diese[rs]?|der|die) (?:newsletter|e-?mail).{0,120}",
    r"(?:voir|lire|afficher|ouvrir)(?: ce(?:t|tte)? [\w-]{1,12})?"
    r" (?:dans (?:votre|le) navigateur|en ligne)",
    r"ver (?:este (?:correo|boletín|e-?mail) )?en (?:el|su|tu) navegador",
    before=r"[|<\[(>• ]{0,3}",
    after=_TARGET,
)
_FOOT = any_of(
    # English
    r"you(?:['’]re| are| have)? (?:receiv|getting|got|subscribed|signed)\w*\b.{0,300}",
    r"why (?:did|am|are) (?:i|you) (?:get|receiv)\w*.{0,80}",
    rf"this {_LETTER} (?:was|is|has been) (?:sent|intended).{{0,300}}",
    r"(?:to )?(?:unsubscribe|opt[- ]out|stop receiving)\b.{0,200}",
    r"(?:if you (?:no longer|do not|don['’]t) (?:wish|want)|don['’]t want|no longer want).{0,40}"
    rf"(?:{_LETTER}s?|receive).{{0,200}}",
    r"(?:manage|update|change|edit)(?: (?:your|my))? (?:e-?mail |subscription |newsletter )?"
    r"(?:preferences|subscriptions?|settings|profile|address)\b.{0,160}",
    rf"(?:was|were) (?:this|it) (?:{_LETTER} )?(?:forwarded|sent) to you.{{0,160}}",
    r"did (?:a friend|someone) (?:forward|send).{0,160}",
    r"forward (?:this(?: \w{1,12})?|it)? ?to (?:a )?(?:friend|colleague)s?\b.{0,120}",
    r"(?:please )?add .{1,80} to your (?:address book|contacts|safe).{0,120}",
    r"our (?:mailing|postal) address is\b.{0,120}",
    r"(?:sent|delivered|powered) (?:to|by|with|via) \S{1,60}(?: \S{1,30}){0,3}",
    # German
    r"(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst|haben|hast) (?:diese[ns]?|den|unseren)"
    r" (?:e-?mail|newsletter|nachricht|mail|brief)\b.{0,250}",
    r"(?:newsletter |hier |vom newsletter )?(?:abmelden|abbestellen|austragen)\b.{0,160}",
    r".{0,60}(?:newsletter|e-?mails?).{0,40}(?:abbestellen|abmelden|abzumelden)\b.{0,120}",
    r"diese (?:e-?mail|nachricht) (?:wurde|ging) (?:an|gesendet).{0,200}",
    r"(?:einstellungen|abo|profil) (?:ändern|verwalten|bearbeiten).{0,120}",
    r"(?:newsletter )?(?:weiterempfehlen|weiterleiten)\b.{0,120}",
    # French, Spanish
    r"vous recevez (?:ce|cette|cet)\b.{0,250}",
    r"(?:pour vous |se )?(?:désabonner|désinscrire)\b.{0,160}",
    r"(?:gérer|modifier) (?:vos|mes) (?:préférences|abonnements).{0,120}",
    r"(?:ha |has )?recib(?:es|ido|e) este (?:correo|boletín|e-?mail).{0,250}",
    r"(?:darse|date) de baja\b.{0,160}",
    r"cancelar (?:la )?suscripción.{0,120}",
    before=r"[|<\[(>•* –—-]{0,4}",
)
_OF_ITSELF = re.compile(  # what makes a sentence one about the letter that holds it
    rf"\b(?:this|these|our) (?:mailing )?(?:{_LETTER}|list)s?\b|https?://|\b(?:here|hier|ici|aquí)\b"
    r"|diese[nrs]? (?:newsletter|e-?mail|nachricht|mail|brief)|unseren? newsletter"
    r"|\bce(?:t|tte)? (?:e-?mail|newsletter|courriel|lettre|message)"
    r"|este (?:correo|boletín|e-?mail|mensaje)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:copyright|©|\(c\)) ?.{0,200}", re.IGNORECASE)
_SEPARATOR = re.compile(r"[-_=*~•. ]{2,}")
_BARE_LINK = re.compile(r"[<(\[]https?://\S{1,3000}[>)\]]|https?://\S{80,3000}")
_TOP, _TAIL = 4, 24  # lines that are not blank and may be above or below the article
_LONGEST_IMPRINT = 100  # characters of a line that says who sends it from where
_LONGEST_LABEL = 9  # words of a line that is no sentence
_LEAST = 2  # lines of a mail service


def find(texts: Sequence[str]) -> Frame | None:
    """Return the lines of the mail service at both edges, and links that stand alone.

    None with fewer than `_LEAST` lines of the service, and if there is nothing else.
    """
    lines = filled(texts)
    top = [i for i in lines[:_TOP] if _VIEW.fullmatch(texts[i].strip())]
    first = _foot(texts, lines)
    foot = lines[first:]
    count = len(top) + sum(_is_foot(texts[i].strip()) for i in foot)
    if count < _LEAST or len(top) + len(foot) == len(lines):
        return None
    frame = Frame()
    frame.hidden.update(top)
    frame.read.update(foot)
    frame.hidden.update(i for i in lines if _BARE_LINK.fullmatch(texts[i].strip()))
    frame.read -= frame.hidden
    return frame


def _is_foot(text: str) -> bool:
    """Whether a line is one of the service's; a sentence has to be about the letter itself."""
    if not _FOOT.fullmatch(text):
        return False
    label = not ends_sentence(text) and len(text.split()) <= _LONGEST_LABEL
    return label or _OF_ITSELF.search(text) is not None


def _foot(texts: Sequence[str], lines: Sequence[int]) -> int:
    """The position at which the foot begins: a line of the service and nothing but its like."""
    first = len(lines)
    begins = first
    while first and len(lines) - first < _TAIL:
        text = texts[lines[first - 1]].strip()
        if _is_foot(text) or _VIEW.fullmatch(text):
            begins = first - 1
        elif not (
            _RIGHTS.fullmatch(text)
            or _SEPARATOR.fullmatch(text)
            or _BARE_LINK.fullmatch(text)
            or (len(text) <= _LONGEST_IMPRINT and not ends_sentence(text))
        ):
            break
        first -= 1
    while begins and begins < len(lines) and _SEPARATOR.fullmatch(texts[lines[begins - 1]].strip()):
        begins -= 1
    return begins
