"""Draft a rule for a line that should go: complete, checked by its own examples, ready to edit."""

import json
import re

from cleaner.errors import RuleError
from cleaner.matching.fold import core, fold
from cleaner.text.lines import split
from cleaner.text.repair import repair

LONGEST_ID = 40  # characters; people type ids

_RULE = """\
format = 1
family = {family}

[[rule]]
id      = {id}
why     = "This line surrounds articles and is not part of them."
equals  = [{line}]
removes = [{line}]
keeps   = [{kept}]
"""


def draft(line: str, family: str) -> str:
    """Return a rule file with one rule that removes `line` and nothing like it.

    The rule is the most cautious there is: it asks for the whole line, apart from case,
    bullets and a colon or arrow at the end. Its `keeps` is the line inside a sentence. Damage
    is repaired, because rules see repaired lines. Raises RuleError for a blank line, for
    several lines, and for one of which nothing is left without its bullets.
    """
    repaired, _ = repair(split(line.strip()), "keep")
    text = "".join(part.text for part in repaired).strip()
    if not text or len(line.strip().splitlines()) > 1:
        raise RuleError("a rule is drafted from one line that is not blank")
    if not fold(core(text)).strip():
        raise RuleError(
            f"no rule for {text!r:.40}: bullets, arrows and dashes are ignored; give words"
        )
    return _RULE.format(
        family=_quoted(family),
        id=_quoted(_identifier(text)),
        line=_quoted(text),
        kept=_quoted(f"The sign at the harbour reads {text} and has done so for years."),
    )


def _identifier(text: str) -> str:
    """Return an id made of the first words of a line: lower-case ASCII letters and digits."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word
        if len(longer) > LONGEST_ID:
            break
        name = longer
    return name if name[:1].isalpha() else f"line-{name}".rstrip("-")


def _quoted(text: str) -> str:
    """Return a TOML basic string; its escapes are those of JSON, and DEL needs one as well."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
