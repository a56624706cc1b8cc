"""The names under a letter are part of it.

An open letter ends in names, which look like a list of tags or of authors. They are told by what
stands before them: a closing formula ("Yours faithfully", "Signed:", "Erstunterzeichner"), or the
salutation that the text begins with. The names stay as far as they reach without a break, and so
does the formula; what a rule knows ends them.

Law: linear in the lines.
"""

import re
from collections.abc import Sequence

from cleaner.edits.plan import Plan, only_by_judge
from cleaner.edits.second_look import Matches
from cleaner.judge.text import reads_as_sentence
from cleaner.model import Line

MOST_UNDER_LETTER = 4  # lines after a salutation or a closing formula: name, office, place, day
MOST_SIGNATORIES = 2000
LONGEST, LONGEST_FORMULA = 120, 60  # characters
HEAD_LINES = 5  # lines with text in which a salutation is looked for

_CLOSINGS = (
    "sincerely|yours sincerely|sincerely yours|yours faithfully|faithfully yours|yours truly"
    "|respectfully|respectfully yours|best regards|kind regards|in solidarity"
    "|mit freundlichen grüßen|mit freundlichem gruß|hochachtungsvoll|mit besten grüßen"
    "|cordialement|respectueusement|atentamente|cordialmente|cordiali saluti|distinti saluti"
    "|atenciosamente|hoogachtend|met vriendelijke groet|med vänlig hälsning|med vennlig hilsen"
    "|med venlig hilsen|z poważaniem|s pozdravem|с уважением|з повагою|saygılarımızla|saygılarımla"
)
_SIGNATORIES = (
    "signed|signed by|signatories|the signatories|first signatories|initial signatories"
    "|the undersigned|co-signed by|signatures"
    "|unterzeichner|unterzeichnende|die unterzeichner|die unterzeichnenden|erstunterzeichner"
    "|erstunterzeichnerinnen|erstunterzeichnende|unterzeichnet|gezeichnet|es unterzeichnen"
    "|signataires|les signataires|premiers signataires|signé|signé par"
    "|firmantes|los firmantes|primeros firmantes|firmado|firman|suscriben"
    "|firmatari|primi firmatari|firmato|signatários|assinam|subscrevem"
    "|ondertekenaars|ondertekend door|undertecknare|undertecknat|underskrivere"
    "|sygnatariusze|podpisani|подписали|подписавшиеся|підписали|imzacılar|imzalayanlar"
    "|签署人|联署人|署名者|呼びかけ人|서명자"
)
_CLOSING = re.compile(rf"(?:{_CLOSINGS.casefold()})\s*[,.!:]?")
_SIGNATORY = re.compile(rf"(?:{_SIGNATORIES.casefold()})(?:\s*[:：]|[,.]?|\s[^:]{{1,40}}[:：])")
_SALUTATION = re.compile(
    r"(?:to the editors?|dear|open letter|sehr geehrte|liebe|offener brief|cher|chère|madame"
    r"|lettre ouverte|estimad[oa]s?|carta abierta|caro|cara|lettera aperta|geachte|open brief"
    r"|уважаемы[йе]|открытое письмо)\b.{0,60}[,:!]?"
)
_PARTICLES = "and|of|de|del|della|di|da|dos|du|van|der|den|von|zu|y|e|et|und|bin|ibn|al|el|la|le"
_NAME = re.compile(
    rf"[—–\-•*]?\s?(?:(?:{_PARTICLES}|[^\W\d_a-z]\S*)\s){{0,5}}[^\W\d_a-z][^\s,;]*(?:\s?[,;(–—-].*|\s(?:and|und|et|y|e|en|och|og)\s.{{0,40}})?"
)
_OTHERS = re.compile(r"(?:and|und|et|y|e|en|och|og) \d[\d.,]* \w+.{0,20}")


def keep_signatures(lines: Sequence[Line], matches: Matches, plan: Plan) -> Plan:
    """Return the plan without the names under a letter, and without the formula above them."""
    if not plan.lines:
        return plan
    kept: set[int] = set()
    filled = [k for k, line in enumerate(lines) if line.text.strip()]
    is_letter = any(_matches(_SALUTATION, lines[k].text) for k in filled[:HEAD_LINES])
    for at in range(1, len(filled)):
        index, before = filled[at], filled[at - 1]
        if before in plan.lines and before not in kept:
            continue
        text = lines[index].text
        if _matches(_SIGNATORY, text):
            most, first = MOST_SIGNATORIES, at + 1
        elif _matches(_CLOSING, text):
            most, first = MOST_UNDER_LETTER, at + 1
        elif is_letter and index in plan.lines and reads_as_sentence(lines[before].text.strip()):
            most, first = MOST_UNDER_LETTER, at
        else:
            continue
        names = _names(lines, filled[first : first + most], matches, plan)
        if names:
            kept.update(names)
            kept.add(index)
    kept = {k for k in kept if k in plan.lines and only_by_judge(plan.lines[k])}
    if not kept:
        return plan
    return Plan({k: names for k, names in plan.lines.items() if k not in kept}, plan.cuts)


def _matches(pattern: re.Pattern[str], text: str) -> bool:
    return len(text) <= LONGEST_FORMULA and pattern.fullmatch(text.strip().casefold()) is not None


def _names(
    lines: Sequence[Line], indexes: Sequence[int], matches: Matches, plan: Plan
) -> list[int]:
    """The first of the lines that are names, in a row: with a blank line between each, or none."""
    found: list[int] = []
    for index in indexes:
        text = lines[index].text.strip()
        if lines[index].number in matches or not is_name(text):
            break
        if len(found) > 1 and index - found[-1] > found[1] - found[0]:
            break
        if index in plan.lines and not only_by_judge(plan.lines[index]):
            break
        found.append(index)
    return found


def is_name(text: str) -> bool:
    """Return whether a line may be a name, with an office or place after a comma."""
    if not 0 < len(text) <= LONGEST or reads_as_sentence(text):
        return False
    return _NAME.fullmatch(text) is not None or _OTHERS.fullmatch(text) is not None
