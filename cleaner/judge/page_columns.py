"""The names of a page's features, and the steps on which numbers become bytes.

Every feature is one byte a line. Numbers without a bound are put on steps that grow with the
number, so that a paragraph of 600 characters and one of 640 look the same to the model, and one of
6 and one of 46 do not.
"""

import math

from cleaner.judge.cue_words import CUES
from cleaner.model import TRAITS

# n -> 6 * log2(1 + n): six steps for every doubling. From LAST_STEP on all are on one step.
LAST_STEP = 8191
STEPS = bytes(round(6 * math.log2(1 + n)) for n in range(LAST_STEP + 1))
HIGHEST_STEP = STEPS[-1]
# A line with a greater share of link text is a link. Set by hand on the development pages; the
# model is trained on features with this value.
MOSTLY_LINKS = 0.5

# Of the line itself.
OWN = (
    "size", "words", "links", "bold", "end", "begin", "commas", "capitals", "digits", "again",
    "in_title", "of_title", "heading", "tag", "inner", "depth", "up", "down", "region", "prose",
    "solid", "in_body", "in_teaser", "gap", *(f"cue_{name}" for name in CUES),
)  # fmt: skip
# Of all candidates with the line's path.
PATH = ("path_lines", "path_links", "path_size", "path_prose")
# The line's place in the nearest container.
SPAN = ("span_at", "span_left")
# Of all containers with the path of the line's own, then of the four nearest around the line.
CONTAINERS = (
    "homes_lines", "homes_links", "homes_prose", "homes_dense", "homes_many", "homes_nth",
    "homes_part", "title_level",
    *(f"span{k}_{what}" for k in range(4) for what in ("lines", "links", "prose", "dense")),
)  # fmt: skip
# What comes before and after the line.
PLACE = (
    "prose_before", "prose_after", "prose_sum_before", "prose_sum_after", "prose_before8",
    "prose_after8", "prose_before20", "prose_after20", "prose_after3", "linked_before12",
    "linked_after12", "place", "from_start", "from_end", "main_from", "main_to", "same_path-1",
    "same_home-1", "above_heading", "above_title", "above_tail", "above_place",
)  # fmt: skip
ROW = (*OWN, *PATH, *SPAN, *CONTAINERS, *PLACE, *(f"is_{name}" for name in TRAITS))
# Of neighbouring candidates: the name, the neighbour's feature, and how many further on it is.
SHIFTED = (
    *[
        (f"{name}{by:+}", name, by)
        for name in (
            "size", "links", "tag", "end", "begin", "up", "down", "path_lines", "path_prose",
            "in_body", "prose",
        )
        for by in (-1, 1)
    ],
    *[
        (f"{name}{by:+}", name, by)
        for name in ("size", "links", "tag", "path_prose")
        for by in (-2, 2)
    ],
    *[(f"{name}+1", f"{name}-1", 1) for name in ("same_path", "same_home")],
)  # fmt: skip
# Kinds of lines whose distance is a feature, in candidates.
MARKS = ("long", "h1", "head", "title", "linky", "tail")
# Of the page as a whole.
PAGE = (
    "page_lines", "page_prose", "page_main", "page_chosen", "page_many", "page_most", "page_size",
)  # fmt: skip
# The signs of a thread of comments (`page_threads`): around the line, in the containers around it,
# in all containers with the path of its own; on the page.
THREAD = (
    "is_answer", "is_time", "since_answer", "until_answer", "since_time", "until_time",
    *[f"{what}_{side}{reach}" for reach in (6, 20) for what in ("answers", "times")
      for side in ("before", "after")],
    *(f"span{k}_{what}" for k in range(4) for what in ("answers", "times", "voice")),
    "voice", "voice_before8", "voice_after8", "homes_voice", "homes_answers", "homes_answered",
)  # fmt: skip
THREAD_PAGE = ("page_answers", "page_times", "page_voice")
ALL = (
    *ROW, *[name for name, _, _ in SHIFTED],
    *[f"{side}_{name}" for name in MARKS for side in ("since", "until")], *PAGE,
    *THREAD, *THREAD_PAGE,
)  # fmt: skip
