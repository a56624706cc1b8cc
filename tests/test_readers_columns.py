"""Which column of a row is the text, and which ones state something about it."""

import pytest
from input_files import items, lines, parquet, rejections, texts

from cleaner.errors import SettingsError
from cleaner.readers import ReadOptions, Rejected
from cleaner.readers.columns import COLUMNS, ColumnFinder, with_fields

PAGE = "<!doctype html><html><body><p>A page.</p></body></html>"


@pytest.mark.parametrize(
    ("row", "text", "form"),
    [
        pytest.param({"text": "a"}, "a", "text", id="text"),
        pytest.param({"html": "<p>a"}, "<p>a", "html", id="html"),
        pytest.param({"text": "a", "html": "<p>b"}, "a", "text", id="text before html"),
        pytest.param({"body": "a", "html": "<p>b"}, "<p>b", "html", id="html before other names"),
        pytest.param({"text": "a", "content": "b"}, "a", "text", id="text before other names"),
        pytest.param({"content": "a"}, "a", "auto", id="content"),
        pytest.param({"maintext": "a"}, "a", "auto", id="maintext"),
        pytest.param({"body": "a"}, "a", "auto", id="body"),
        pytest.param({"article": "a"}, "a", "auto", id="article"),
        pytest.param({"articleBody": "a"}, "a", "auto", id="articleBody"),
        pytest.param({"raw_text": "a"}, "a", "auto", id="raw_text"),
        pytest.param({"raw_content": "a"}, "a", "auto", id="raw_content"),
        pytest.param({"page_content": "a"}, "a", "auto", id="page_content"),
        pytest.param({"raw_html": "<p>a"}, "<p>a", "html", id="raw_html"),
        pytest.param({"Article Body": "a"}, "a", "auto", id="another spelling"),
        pytest.param({"TEXT": "a"}, "a", "text", id="another case"),
        pytest.param({"TEXT": "a", "text": "b"}, "b", "text", id="the exact name comes first"),
        pytest.param({"text": "", "content": "a"}, "a", "auto", id="an empty text is passed over"),
        pytest.param({"text": " \n", "body": "a"}, "a", "auto", id="a blank text is passed over"),
        pytest.param({"text": None, "body": "a"}, "a", "auto", id="a null is passed over"),
        pytest.param({"article": 7, "body": "a"}, "a", "auto", id="a number is passed over"),
        pytest.param({"content": {"x": 1}, "html": "<p>"}, "<p>", "html", id="so is an object"),
        pytest.param({"text": "", "body": ""}, "", "text", id="an empty text where there is no other"),
        pytest.param({"content": PAGE}, PAGE, "auto", id="the content says that it is a page"),
    ],
)  # fmt: skip
def test_the_column_of_the_text(tmp_path, row, text, form):
    (found,) = items(tmp_path, "rows.jsonl", lines([row]))
    assert (found.document.raw, found.document.form) == (text, form)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param({"summary": "a"}, id="a summary"),
        pytest.param({"description": "a"}, id="a description"),
        pytest.param({"title": "a"}, id="a title alone"),
        pytest.param({"textual": "a"}, id="a longer word"),
        pytest.param({"content_type": "text/html"}, id="another thing's name"),
        pytest.param({"article": 7}, id="a number"),
        pytest.param({"body": ["a"]}, id="a list"),
        pytest.param({}, id="nothing"),
    ],
)
def test_other_columns_are_not_guessed_at(tmp_path, row):
    (found,) = items(tmp_path, "rows.jsonl", lines([row]))
    assert isinstance(found, Rejected)
    assert found.reason == "no-text"
    assert f"its columns: {', '.join(row) or 'none'}" in found.message


@pytest.mark.parametrize(
    ("row", "field", "value"),
    [
        pytest.param({"author(s)": "Ada"}, "byline", "Ada", id="author(s)"),
        pytest.param({"authors": ["Ada"]}, "byline", ["Ada"], id="authors"),
        pytest.param({"byline": "", "author": "Ada"}, "byline", "Ada", id="an empty one is passed over"),
        pytest.param({"published": "2026-02-05"}, "date", "2026-02-05", id="published"),
        pytest.param({"pubDate": "2026-02-05"}, "date", "2026-02-05", id="pubDate"),
        pytest.param({"date_publish": "2026-02-05"}, "date", "2026-02-05", id="date_publish"),
        pytest.param({"publishedAt": "2026-02-05"}, "date", "2026-02-05", id="publishedAt"),
        pytest.param({"headline": "T"}, "title", "T", id="headline"),
        pytest.param({"sitename": "T"}, "publisher", "T", id="sitename"),
        pytest.param({"lang": "de"}, "language", "de", id="lang"),
        pytest.param({"timestamp": "2026-02-05"}, "date", None, id="not when it was collected"),
        pytest.param({"created_at": "2026-02-05"}, "date", None, id="not when the row was made"),
        pytest.param({"date_download": "2026-02-05"}, "date", None, id="not when it was fetched"),
        pytest.param({"source": "T"}, "publisher", None, id="not where it was collected"),
        pytest.param({"description": "T"}, "title", None, id="not a description"),
    ],
)  # fmt: skip
def test_what_a_row_states(tmp_path, row, field, value):
    (found,) = items(tmp_path, "rows.jsonl", lines([{"text": "a", **row}]))
    assert found.document.stated.get(field) == value


@pytest.mark.parametrize(
    ("row", "id"),
    [
        pytest.param({"id": 7}, "7", id="a number"),
        pytest.param({"guid": "x"}, "x", id="another name"),
        pytest.param({"id": "", "doc_id": "x"}, "x", id="an empty one is passed over"),
        pytest.param({"_id": {"$oid": "65f0"}}, "rows.jsonl#0", id="an object is no id"),
        pytest.param({}, "rows.jsonl#0", id="none"),
    ],
)
def test_the_id_of_a_row(tmp_path, row, id):
    (found,) = items(tmp_path, "rows.jsonl", lines([{"text": "a", **row}]))
    assert found.document.id == id


@pytest.mark.parametrize(
    ("fields", "row", "text"),
    [
        pytest.param(["text=story"], {"story": "a", "text": "b"}, "a", id="before the known ones"),
        pytest.param(["text=story"], {"text": "b"}, "b", id="the known ones stay behind it"),
        pytest.param(["text=story"], {"html": "<p>b"}, "<p>b", id="and so does html"),
        pytest.param(["text=story,lead"], {"lead": "a"}, "a", id="a list"),
        pytest.param(["text=story, lead"], {"lead": "a"}, "a", id="a list with a space"),
        pytest.param(["text=story", "text=lead"], {"lead": "a"}, "a", id="the option twice"),
        pytest.param(["text=content,text"], {"text": "a", "content": "b"}, "b", id="another order"),
        pytest.param(["html=story"], {"story": "<p>a", "body": "b"}, "<p>a", id="a page"),
        pytest.param(["text=story"], {"story": "a", "html": "<p>b"}, "a", id="text before html"),
    ],
)
def test_field_names_more_columns(tmp_path, fields, row, text):
    options = ReadOptions(columns=with_fields(fields))
    (found,) = items(tmp_path, "rows.jsonl", lines([row]), options)
    assert found.document.raw == text


@pytest.mark.parametrize("field", ["text", "text=", "=story", "txt=story", "text=a,,b", ""])
def test_a_field_that_names_nothing_is_refused(field):
    with pytest.raises(SettingsError, match=r"--field .*: use NAME=COLUMN"):
        with_fields([field])


def test_the_columns_of_a_row_without_a_text_are_told(tmp_path):
    (found,) = items(tmp_path, "rows.jsonl", lines([{"story": "long", "n": 1}]))
    assert found.columns == {"story": 4, "n": 0}


def test_the_columns_of_parquet_without_a_text_are_told(tmp_path):
    rows = [{"story": f"A long story {n}." * 9, "title": "T", "n": n} for n in range(4)]
    found = items(tmp_path, "a.parquet", parquet(rows))
    assert rejections(found) == ["no-text"] * 4
    assert len({item.id for item in found}) == 4
    assert found[0].columns["n"] == 0
    assert found[0].columns["story"] > found[0].columns["title"] > 0


def test_only_the_columns_that_say_something_are_read_of_parquet(tmp_path):
    rows = [{"Content": f"Story {n}.", "embedding": [0.5] * 9, "pubDate": "2026-02-05"} for n in range(4)]  # fmt: skip
    found = items(tmp_path, "a.parquet", parquet(rows))
    assert texts(found) == [row["Content"] for row in rows]
    assert found[0].document.stated == {"date": "2026-02-05"}
    finder = ColumnFinder(COLUMNS)
    assert finder.used(["Content", "embedding", "pubDate"]) == ["Content", "pubDate"]


def test_any_number_of_different_rows_fits_into_memory():
    finder = ColumnFinder(COLUMNS)
    for number in range(10_000):
        assert finder.find(("text", f"k{number}")).content == (("text", "text"),)
    assert len(finder._found) <= 4096
