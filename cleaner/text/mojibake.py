"""Fix mojibake in one line with ftfy, which only this module and `cleaner.text.fixes` import.

Curly quotes, ligatures, full-width letters and decomposed accents are left alone: they are
correct typography. So are HTML entities and line breaks, which have their own fixes.
"""

import re
from functools import cache
from typing import Any

# "MANHÃ”": capitals in quotation marks, no "Ô". Were they damaged, the opening mark would be, too.
_QUOTED_CAPITALS = re.compile(r"(“[^“”]*[A-ZÀ-Þ])Ã(?=”(?!\w))")


def fix_mojibake(text: str) -> tuple[str, list[str]]:
    """Return the text as ftfy fixes it, and the names of the steps that changed it, in order.

    The names are ours: "mojibake", "c1" (C1 control characters), "surrogates", "controls".
    """
    ftfy, config = _ftfy()
    fixed = ftfy.fix_and_explain(text, config)
    if fixed.text != text and "Ã”" in text:
        plain = _QUOTED_CAPITALS.sub(r"\1A", text)
        if plain != text and ftfy.fix_text(plain, config) == plain:
            return text, []
    return fixed.text, [_name(action, parameter) for action, parameter in fixed.explanation]


def _name(action: str, parameter: str) -> str:
    if parameter == "fix_c1_controls":
        return "c1"
    if action == "apply" and parameter != "decode_inconsistent_utf8":
        names = {"fix_surrogates": "surrogates", "remove_control_chars": "controls"}
        return names.get(parameter, parameter)
    return "mojibake"


@cache
def _ftfy() -> Any:
    import ftfy

    return ftfy, ftfy.TextFixerConfig(
        unescape_html=False,  # `cleaner.text.fixes` does it in one pass
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        normalization=None,
    )
