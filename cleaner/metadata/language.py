"""The language of the text, as an ISO 639-1 code, or None when unsure.

Promise: what the user or the container says, else what the script says, else a statistical
detector for scripts shared by many languages. The article is asked, not the menu around it.
"""

from collections.abc import Iterable

from cleaner.metadata.document_view import LONG, Reading
from cleaner.metadata.lazy_pattern import pattern

ENOUGH = 120  # code points of text below which nothing is said
SAMPLE = 3_000  # code points that are looked at
CLOSE = 3  # percent of the detector's measure within which two languages are alike
LIMIT = 1_200  # the detector's own measure: the higher, the less sure

WIDELY_READ = ("en", "es", "fr", "de", "pt", "it", "ru", "nl", "pl", "tr", "id", "sv", "cs", "uk")

# What opens, in UTF-8, a character of the scripts below, and no Latin or Cyrillic letter.
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


def find(reading: Reading) -> str | None:
    """The language of the article's lines."""
    return _detected(_sample(reading.texts[reading.head : reading.tail + 1]))


def detect(texts: Iterable[str]) -> str | None:
    """The language of lines of which nothing is known yet: the long ones are asked."""
    return _detected(_sample(text for text in texts if len(text) >= LONG))


def _detected(sample: str) -> str | None:
    if len(sample) < ENOUGH // 3:
        return None
    if not sample.isascii() and _may_be_other(sample):
        for code, script in _SCRIPTS:
            if len(script.findall(sample)) * (12 if code == "ja" else 4) > len(sample):
                return code
    if len(sample) < ENOUGH:
        return None
    from resiliparse.parse.lang import detect_fast  # 3 ms: only when asked

    answers: list[tuple[str, int]] = detect_fast(sample, n_results=3)  # type: ignore[assignment]
    ranked = [one for one in answers if one[1] <= LIMIT]
    if not ranked or ranked[0][0] == "unknown":
        return None
    # Galician or Portuguese, one percent apart: the one with more readers is likelier.
    close = [code for code, measure in ranked if measure * 100 <= ranked[0][1] * (100 + CLOSE)]
    return next((code for code in WIDELY_READ if code in close), close[0])


def _may_be_other(sample: str) -> bool:
    data = sample.encode("utf-8", "surrogatepass")
    return len(data.translate(None, _FIRST_BYTES)) < len(data)


def _sample(texts: Iterable[str]) -> str:
    out, size = [], 0
    for text in texts:
        out.append(text)
        size += len(text)
        if size > SAMPLE:
            break
    return "\n".join(out)[:SAMPLE]
