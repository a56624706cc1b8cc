"""What holds for `resolve` on any document."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear import assert_linear

from cleaner.metadata.names import person_name
from cleaner.metadata.resolver import Inputs, resolve
from cleaner.text.lines import split

TODAY = datetime.date(2026, 3, 1)
PIECES = st.sampled_from(
    """By |Von |Ada Moreno|Ben Lund|, Staff Writer|Feb. 5, 2026|05.02.2026|03/04/2026|Updated |Published |
ada@example.com|@adamoreno|© 2026 Example Times|Reporting by |; Editing by | can be reached at | is a reporter for |
LISBON (AP) — |The harbour was closed for a second day on Monday.|\n|\n\n| - | | |記者|王小明|٥ فبراير ٢٠٢٦|\u3000|\u200b|•|.|555-016-3344"""
    .replace("|\n", "|").split("|")
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=12), max_size=40).map("".join)


def inputs(text, body=None):
    return Inputs(split(text), body, (), (), None, None, TODAY)


@given(TEXTS, st.integers(1, 12), st.integers(0, 12))
def test_any_text_gives_metadata_whose_every_value_is_explained(text, first, more):
    lines = split(text)
    body = (first, first + more) if first + more <= len(lines) else None
    metadata = resolve(inputs(text, body))
    taken = {(one.field, str(one.value)) for one in metadata.found if one.rejected is None}
    for field in ("title", "date", "modified", "publisher", "rights", "language"):
        value = getattr(metadata, field)
        assert value is None or (field, value) in taken
    assert all(("byline", name) in taken for name in metadata.byline)
    assert all(("contact", one.value) in taken for one in metadata.contact)
    numbers = {line.number for line in lines}
    assert all(one.line is None or one.line in numbers for one in metadata.found)
    assert all(one.rejected != "" for one in metadata.found)


@given(TEXTS)
def test_no_day_lies_in_the_future_and_no_name_is_an_agency(text):
    metadata = resolve(inputs(text))
    latest = (TODAY + datetime.timedelta(days=1)).isoformat()
    assert metadata.date is None or metadata.date[:10] <= latest
    assert not any(person_name.is_agency(name) for name in metadata.byline)


@given(TEXTS)
def test_the_same_inputs_give_the_same_metadata(text):
    assert resolve(inputs(text)) == resolve(inputs(text))


def test_the_shape_of_a_wire_dump():
    """A head line without its name, doubled labels, contact, rights, and a comment prompt."""
    story = [
        "The ports of Lisbon and Porto have opened a joint office, the ministry said Thursday.",
        "In a statement, the ministry said the office is the result of talks held in January.",
        "The office lets both ports see each other’s traffic and share their pilots.",
    ]
    text = "\n\n".join(
        [
            "- The Example Times - Thursday, February 5, 2026", *story[:2], "Advertisement",
            "Advertisement", story[2], "• Ada Moreno can be reached at amoreno@example.com.",
            "Copyright © 2026 The Example Times, LLC. Click here for reprint permission.",
            "Please read our comment policy before commenting.",
        ]
    )  # fmt: skip
    for body in ((3, 11), (1, 11), (3, 13), None):
        metadata = resolve(inputs(text, body))
        assert metadata.byline == ("Ada Moreno",)
        assert metadata.date == "2026-02-05"
        assert [(c.kind, c.value, c.name, c.role) for c in metadata.contact] == [
            ("email", "amoreno@example.com", "Ada Moreno", "author")
        ]
        assert metadata.publisher == "The Example Times"
        assert metadata.rights == "Copyright © 2026 The Example Times, LLC."
        assert metadata.language == "en"


@pytest.mark.parametrize(
    "shape",
    [
        "By Ada Moreno and Ben Lund\n",
        "PORTVILLE",
        "Feb. 5, 2026 | ada@example.com @ada 555-016-3344 © 2026 Reporting by Ada Moreno\n",
        "The harbour was closed for a second day on Monday, said Ada Moreno of the port.\n",
        "A" * 200 + " b c D. ",
        "1.1.20 ",
        "@a.",
        "(c) ",
    ],
)
def test_cost_is_linear(shape):
    assert_linear(resolve, lambda size: inputs(shape * (size // len(shape))), 400_000)


def test_cost_is_linear_where_a_rule_names_an_author_in_every_line():
    line = "By Ada Moreno and Ben Lund"

    def named(lines):
        captured = tuple(("byline", line, number, "bylines/by") for number in range(1, lines + 1))
        return inputs(f"{line}\n" * lines)._replace(captured=captured)

    assert_linear(resolve, named, 3_000)
