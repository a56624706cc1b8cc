"""The names under a letter are part of it.

An open letter ends in names, which look like a list of tags or of authors. They are told by what
stands before them: a closing formula ("Yours faithfully", "Signed:", "Erstunterzeichner"), or the
salutation that the text begins with. The names stay as far as they reach without a break, and so
does the formula; what a rule knows ends them.

Law: linear in the lines.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from cleaner.edits.plan import Plan
from cleaner.edits.step_view import StepView
from cleaner.judge.text import reads_as_sentence
from cleaner.text.lazy_pattern import pattern

MOST_UNDER_LETTER = 4  # lines after a salutation or a closing formula: name, office, place, day
MOST_SIGNATORIES = 2000
MOST_ABOVE = 20  # names that stay above one that would not, up to the formula
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
_SALUTATIONS = (
    "to the editor|to the editors|dear|open letter|sehr geehrte|liebe|offener brief|cher|chère"
    "|madame|lettre ouverte|estimado|estimada|estimados|estimadas|carta abierta|caro|cara"
    "|lettera aperta|geachte|open brief|уважаемый|уважаемые|открытое письмо"
)
_CLOSING = frozenset(_CLOSINGS.casefold().split("|"))
_SIGNATORY = frozenset(_SIGNATORIES.casefold().split("|"))
_SALUTATION = tuple(_SALUTATIONS.split("|"))
_SALUTATION_ALONE = ("sir", "sirs", "madam", "sir or madam", "sir/madam", "messieurs")
_PARTICLES = "and|of|de|del|della|di|da|dos|du|van|der|den|von|zu|y|e|et|und|bin|ibn|al|el|la|le"
_NAME = pattern(
    rf"[—–\-•*]?\s?(?:(?:{_PARTICLES}|[^\W\d_a-z]\S*)\s){{0,5}}[^\W\d_a-z][^\s,;]*(?:\s?[,;(–—-].*|\s(?:and|und|et|y|e|en|och|og)\s.{{0,40}})?"
)
_OTHERS = pattern(r"(?:and|und|et|y|e|en|och|og) \d[\d.,]* \w+.{0,20}")


def keep_signatures(view: StepView, plan: Plan) -> Plan:
    """Return the plan without the names under a letter, and without the formula above them."""
    kept: set[int] = set()
    is_letter = _is_letter(view)
    for before, index in _first_removed(view, plan):
        if index in kept:
            continue
        start, most = _names_begin(view, before, index, is_letter)
        names = _names(view, start, most, plan)
        if names:
            kept.update((index, *names))
    return plan.sparing(kept.intersection(plan.by_judge)) if kept else plan


def _first_removed(view: StepView, plan: Plan) -> Iterator[tuple[int, int]]:
    """Yield the indexes of a line that stays and of the next one with text, which is removed.

    But for those above the article.
    """
    removed = plan.lines
    for before, index in pairwise(view.filled):
        if index in removed and before not in removed and "judge/before" not in removed[index]:
            yield before, index


def _names_begin(view: StepView, before: int, index: int, is_letter: bool) -> tuple[int, int]:
    """Where names may begin, and how many lines of them; `before` is the last line that stays."""
    texts = view.texts
    at: int | None = index
    for _ in range(MOST_ABOVE):
        if at is None:
            break
        text = texts[at]
        formula = _formula(text)
        if _is_signatories(formula):
            return at + 1, MOST_SIGNATORIES
        if _without_last(formula, ",.!:") in _CLOSING:
            return at + 1, MOST_UNDER_LETTER
        if at != index and not is_name(text.strip()):
            break
        at = _next_filled(texts, at, -1)
    if at is None or not is_letter or not is_name(texts[index].strip()):
        return index, 0
    last = at if at != index else before  # the line above the names
    return last + 1, MOST_UNDER_LETTER if view.is_sentence(last) else 0


def _is_letter(view: StepView) -> bool:
    """Whether one of the first lines is a salutation."""
    return any(_is_salutation(_formula(view.texts[k])) for k in islice(view.filled, HEAD_LINES))


def _next_filled(texts: Sequence[str], index: int, way: int) -> int | None:
    """The index of the nearest line above (-1) or below (1) that is not blank."""
    index += way
    while 0 <= index < len(texts) and not texts[index].strip():
        index += way
    return index if 0 <= index < len(texts) else None


def _formula(text: str) -> str:
    """A line as a formula is compared; "" for one that is too long."""
    return text.strip().casefold() if len(text) <= LONGEST_FORMULA else ""


def _is_signatories(formula: str) -> bool:
    """Whether names follow: "Signed:", "Signatories", "Signed by four hundred readers:"."""
    if _without_last(formula, ",.:：") in _SIGNATORY:
        return True
    if formula[-1:] not in (":", "：") or ":" in formula[:-1]:
        return False
    return any(formula.startswith(words) and formula[len(words)].isspace() for words in _SIGNATORY)


def _is_salutation(formula: str) -> bool:
    """Whether a letter begins: "Dear Ms Moreno," or "Sirs,"."""
    if formula[:-1].rstrip() in _SALUTATION_ALONE and formula[-1] in ",:.–—-":
        return True
    return formula.startswith(_SALUTATION) and any(
        formula.startswith(words) and not formula[len(words) : len(words) + 1].isalnum()
        for words in _SALUTATION
    )


def _without_last(formula: str, signs: str) -> str:
    """A formula without the sign at its end, if it is one of these."""
    return formula[:-1].rstrip() if formula and formula[-1] in signs else formula


def _names(view: StepView, start: int, most: int, plan: Plan) -> list[int]:
    """The lines from `start` on that are names, in a row: a blank line between each, or none."""
    found: list[int] = []
    index = _next_filled(view.texts, start - 1, 1)
    while index is not None and len(found) < most:
        if view.is_matched(index) or not is_name(view.texts[index].strip()):
            break
        if len(found) > 1 and index - found[-1] > found[1] - found[0]:
            break
        if index in plan.lines and index not in plan.by_judge:
            break
        found.append(index)
        index = _next_filled(view.texts, index, 1)
    return found


def is_name(text: str) -> bool:
    """Return whether a line may be a name, with an office or place after a comma."""
    if not 0 < len(text) <= LONGEST or reads_as_sentence(text):
        return False
    return _NAME.fullmatch(text) is not None or _OTHERS.fullmatch(text) is not None
