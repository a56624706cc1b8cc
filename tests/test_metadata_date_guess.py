"""htmldate, the last resort: a guess, marked as one, and none where htmldate knows only the month."""

import datetime

import pytest

from cleaner.metadata.dates.htmldate_guess import LONGEST, guess

TODAY = datetime.date(2026, 3, 1)
PAGES = [
    pytest.param("<p>The bridge is open.</p><p>Stand: 14.12.2015</p>", "2015-12-14",
                 id="a day with a label"),
    pytest.param("<p>The bridge is open.</p><p>It opened on 14 December 2015.</p>", None,
                 id="a day in a sentence is not looked for"),
    pytest.param("<p>The bridge is open.</p>", None, id="no day at all"),
    pytest.param("<p>The bridge opened in June 2010.</p>", None, id="a month is no day"),
    pytest.param("<p>Open until 14.12.2031.</p>", None, id="the future"),
    pytest.param("<script>var built = '14.12.2015';</script><p>The bridge is open.</p>", None,
                 id="a script's day is another's"),
    pytest.param("<script>x</script><p>Stand 14.12.2015.</p><style>a{}</style>", "2015-12-14",
                 id="a day between scripts"),
    pytest.param("<p>Stand 14.12.2015.</p><script>the end is missing", "2015-12-14",
                 id="a script left open"),
    pytest.param("", None, id="nothing"),
    pytest.param("\x00\ud800<p", None, id="what no parser takes"),
    pytest.param("<p>14.12.2015</p>" + " " * LONGEST, None, id="too long to be parsed again"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "day"), PAGES)
def test_guess(html, day):
    found = guess(f"<html><body>{html}</body></html>" if html else "", None, TODAY)
    assert (found.value if found else None) == day
    assert found is None or found.by == "htmldate"
