"""The language of the article as an ISO 639-1 code, or None when unsure.

What the user or the container gives counts first; then what the page states, if the text agrees
with it; then the script, and for scripts shared by many languages a statistical detector. Only
the article's lines are read, not the menu around it.
"""

from collections.abc import Iterable
from typing import NamedTuple

from cleaner.languages import code_of, tag_of
from cleaner.metadata.document_view import LONG, DocumentView
from cleaner.model import Found
from cleaner.text.lazy_pattern import pattern

# Set by hand on the development bench; cases in tests/test_metadata_fields.py.
_SHORTEST_SAMPLE = 120  # code points; the detector guesses at less
_SHORTEST_OF_SCRIPT = 40  # code points; a script of its own says the language with fewer
_LONGEST_SAMPLE = 3_000  # code points
_CLOSE = 3  # percent of the best distance within which two languages are alike
_MOST_DISTANCE = 1_200  # resiliparse's distance to a language: the higher, the less sure

# Ordered by readers; the first of several languages that are alike is taken.
_WIDELY_READ = ("en", "es", "fr", "de", "pt", "it", "ru", "nl", "pl", "tr", "id", "sv", "cs", "uk")

# The first byte, in UTF-8, of each character of the scripts below, and of no Latin or Cyrillic one.
_FIRST_BYTES = bytes((0xCD, 0xCE, 0xCF, *range(0xD4, 0xD8), 0xE0, 0xE1, *range(0xE3, 0xEE)))
_SCRIPTS = (
    ("ja", pattern(r"[\u3040-\u30ff]")),
    ("ko", pattern(r"[\uac00-\ud7af]")),
    ("zh", pattern(r"[\u3400-\u9fff]")),
    ("el", pattern(r"[\u0370-\u03ff]")),
    ("he", pattern(r"[\u0590-\u05ff]")),
    ("th", pattern(r"[\u0e00-\u0e7f]")),
    ("ka", pattern(r"[\u10d0-\u10ff]")),
    ("hy", pattern(r"[\u0530-\u058f]")),
    ("ta", pattern(r"[\u0b80-\u0bff]")),
    ("te", pattern(r"[\u0c00-\u0c7f]")),
    ("bn", pattern(r"[\u0980-\u09ff]")),
)


class Language(NamedTuple):
    """The language, and how it is stated: "en" and "en-GB"; and the findings."""

    code: str | None
    tag: str | None
    found: tuple[Found, ...]


def find(view: DocumentView) -> Language:
    """Return the language. A region is in the tag, and in the findings as it is stated.

    What the user or the container gives is not questioned.
    """
    if given := view.inputs.language:
        return Language(code_of(given), tag_of(given), (Found("language", given, None, "given"),))
    detected = _detect(_sample(view.texts[view.body_start : view.body_end + 1]))
    found: list[Found] = []
    for one, _ in view.stated("language"):
        stated = str(one.value).strip().replace("_", "-")
        code = code_of(stated)
        if code is None:
            reason = "no ISO 639-1 code"
        elif detected in (None, code):
            found.append(Found("language", stated, one.line, one.by))
            return Language(code, tag_of(stated), tuple(found))
        else:
            reason = "the text is in another language"
        found.append(Found("language", stated, one.line, one.by, reason))
    if detected:
        found.append(Found("language", detected, None, "text/language"))
    return Language(detected, detected, tuple(found))


def detect(texts: Iterable[str]) -> str | None:
    """Return the ISO 639-1 code of the lines' language, read from the long ones; None if unsure."""
    return _detect(_sample(text for text in texts if len(text) >= LONG))


def _detect(sample: str) -> str | None:
    if len(sample) < _SHORTEST_OF_SCRIPT:
        return None
    if not sample.isascii() and _may_hold_script(sample):
        for code, script in _SCRIPTS:
            # A quarter of the sample; Japanese mixes kana, a twelfth at least, with Chinese.
            if len(script.findall(sample)) * (12 if code == "ja" else 4) > len(sample):
                return code
    if len(sample) < _SHORTEST_SAMPLE:
        return None
    from resiliparse.parse.lang import detect_fast  # takes 3 ms

    answers: list[tuple[str, int]] = detect_fast(sample, n_results=3)  # type: ignore[assignment]
    ranked = [one for one in answers if one[1] <= _MOST_DISTANCE]
    if not ranked or ranked[0][0] == "unknown":
        return None
    # Galician or Portuguese, one percent apart: the one with more readers is likelier.
    least = ranked[0][1]
    close = [code for code, distance in ranked if distance * 100 <= least * (100 + _CLOSE)]
    return next((code for code in _WIDELY_READ if code in close), close[0])


def _may_hold_script(sample: str) -> bool:
    """Whether a text may hold a character of `_SCRIPTS`."""
    data = sample.encode("utf-8", "surrogatepass")
    return len(data.translate(None, _FIRST_BYTES)) < len(data)


def _sample(texts: Iterable[str]) -> str:
    """The first lines, joined, up to the length of a sample."""
    out, size = [], 0
    for text in texts:
        out.append(text)
        size += len(text)
        if size > _LONGEST_SAMPLE:
            break
    return "\n".join(out)[:_LONGEST_SAMPLE]
