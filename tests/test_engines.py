"""What the engines do with one row. Spark, datatrove and S3 run for real in ``tests/engines``."""

import json
from datetime import date

from cleaner import Cleaner
from cleaner.engines import spark as engine
from cleaner.readers import ReadOptions

STORY = (
    "By Ada Moreno\n\nAdvertisement\n\n"
    "The harbour council said on Tuesday that the ferry would not sail before spring.\n"
)


def test_a_row_is_cleaned_or_says_why_not():
    cleaner = Cleaner(today=date(2026, 3, 1))
    good = engine.clean_row({"id": 1, "text": STORY}, cleaner, ReadOptions(), "source", "full")
    assert json.loads(good[1])["id"] == "1"
    bad = engine.clean_row({"id": 2, "words": "x"}, cleaner, ReadOptions(), "source", "full")
    assert bad[:3] == ("2", None, "no-text")
