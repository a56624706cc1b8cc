"""Records as bytes: one line each whatever they contain, typed in Parquet, a file each in a tree."""

import datetime
import gzip
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import writers
from cleaner.api import Cleaner
from cleaner.errors import DocumentError, SettingsError
from cleaner.metadata.fields import Contact
from cleaner.writers import compression, jsonl, markdown, tree

RAW = (
    "The Example Times - February 5, 2026\n\nBy Ada Moreno\n\nAdvertisement\n\n"
    "The ferry sails again on Tuesday, the harbour office said.\n\nIt had been away for â€œmonthsâ€\x9d.\n"
)

ROOT = Path(__file__).resolve().parent.parent
CLEANER = Cleaner()


@pytest.fixture(scope="module")
def record() -> dict:
    return Cleaner().clean(RAW, id="a/b.txt", source="dumps/a/b.txt").record()


def spool(to: str, *records: dict) -> io.BytesIO:
    format = writers.find(to)
    return io.BytesIO(b"".join(format.spool_line(f"p{n}", r) for n, r in enumerate(records)))


text = st.text(alphabet=st.characters(exclude_categories=()))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner) | st.dictionaries(text, inner),
    max_leaves=8,
)


@given(st.dictionaries(text, values))
def test_a_record_is_one_line_of_printable_utf8_and_round_trips(value):
    data = jsonl.line(value)
    decoded = data.decode()
    assert decoded.endswith("\n")
    assert len(decoded.splitlines()) == 1
    assert all(c == "\n" or (c.isprintable() or ord(c) > 159) for c in decoded)
    assert json.loads(data) == value
    assert json.loads(jsonl.indented(value)) == value


@pytest.mark.parametrize(
    "value", [datetime.date(2026, 2, 5), Contact("email", "a@b.example"), b"x"]
)
def test_values_that_are_not_json_are_refused(value):
    with pytest.raises(TypeError):
        jsonl.line({"value": value})


@pytest.mark.parametrize(
    "character",
    ["\x00", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\ud800", "\ufdd0", "\ufffe", "\uffff",
     "\U0001fffe", "\U0010ffff"],
)  # fmt: skip
def test_characters_that_are_not_text_are_escaped(character):
    data = jsonl.line({"a": f"é{character}"})
    assert character not in data.decode()
    assert json.loads(data) == {"a": f"é{character}"}


@pytest.mark.parametrize("character", ["é", "\u200b", "\xa0", "😀", "\ufdf2", "\ufffd", "\u2027"])
def test_characters_that_are_text_are_not_escaped(character):
    assert character in jsonl.line({"a": character}).decode()


@pytest.mark.parametrize("pack", [compression.gzip, compression.zstd])
def test_compressed_parts_are_reproducible_and_can_be_concatenated(record, pack):
    def once() -> bytes:
        sink = io.BytesIO()
        pack(spool("jsonl", record), sink)
        return sink.getvalue()

    assert once() == once()
    joined = once() + once()
    from cleaner.readers.items import Limits
    from cleaner.readers.stream import Stream

    assert [json.loads(line) for line in Stream(io.BytesIO(joined), Limits()).file] == [record] * 2


def test_gzip_has_no_time_and_no_name(record):
    sink = io.BytesIO()
    compression.gzip(spool("jsonl", record), sink)
    assert sink.getvalue()[3:8] == bytes(5)
    assert gzip.decompress(sink.getvalue()) == jsonl.line(record)


class TestParquet:
    @pytest.fixture(autouse=True)
    def library(self):
        pytest.importorskip("pyarrow")

    def test_the_schema_is_typed_and_holds_every_key(self, record):
        from cleaner.writers import parquet

        assert parquet.schema().names == list(record)
        assert str(parquet.schema().field("byline").type).startswith("list<")
        assert str(parquet.schema().field("removed").type).startswith("list<")

    def test_a_field_has_a_column_of_its_type(self, record, monkeypatch):
        from pyarrow import parquet as library

        from cleaner.metadata.fields import Contact
        from cleaner.writers import parquet

        contact = {"kind": "email", "value": "a@example.com", "name": None, "role": None}
        fields = {  # type, value in the record, type of the column, value in the column
            "text_": (str, "x", "string", "x"),
            "whole": (int, 9, "int64", 9),
            "share": (float | None, 0.5, "double", 0.5),
            "unknown": (int | None, None, "int64", None),
            "sure": (bool, True, "bool", True),
            "days": (tuple[int, ...], [1, 2], "list<", [1, 2]),
            "people": (tuple[Contact, ...], [contact], "list<", [contact]),
            "places": (
                Mapping[str, Any] | None,
                {"b": 1, "a": "é"},
                "string",
                '{"a": "é", "b": 1}',
            ),
            "parts": (tuple[Mapping[str, int], ...], [{"a": 1}], "list<", ['{"a": 1}']),
        }
        monkeypatch.setattr(parquet, "_hints", lambda: {
            name: parquet._without_none(kind) for name, (kind, *_) in fields.items()
        })  # fmt: skip
        whole = {**record, **{name: value for name, (_, value, _, _) in fields.items()}}
        sink = io.BytesIO()
        writers.find("parquet").pack(spool("parquet", whole), sink)
        table = library.read_table(io.BytesIO(sink.getvalue()))
        (row,) = table.to_pylist()
        for name, (_, _, column, value) in fields.items():
            assert str(table.schema.field(name).type).startswith(column), name
            assert row[name] == value, name

    def test_records_round_trip(self, record):
        from pyarrow import parquet as library

        sink = io.BytesIO()
        writers.find("parquet").pack(spool("parquet", record, record), sink)
        (row, _) = library.read_table(io.BytesIO(sink.getvalue())).to_pylist()
        for name in ("id", "text", "byline", "date", "removed", "repairs", "flags", "ruleset"):
            assert row[name] == record[name], name
        assert len(row["found"]) == len(record["found"])

    def test_a_lone_surrogate_becomes_a_replacement_character(self, record):
        sink = io.BytesIO()
        odd = {
            **record,
            "id": "a\ud800",
            "repairs": [{"line": 1, "before": "\udc80", "after": "x", "by": ["y"]}],
        }
        writers.find("parquet").pack(spool("parquet", odd), sink)
        from pyarrow import parquet as library

        (row,) = library.read_table(io.BytesIO(sink.getvalue())).to_pylist()
        assert (row["id"], row["repairs"][0]["before"]) == ("a\ufffd", "\ufffd")

    def test_parts_are_merged_in_order(self, record, tmp_path):
        from pyarrow import parquet as library

        parts = []
        for number in range(2):
            parts.append(str(tmp_path / f"{number}.parquet"))
            with open(parts[-1], "wb") as sink:
                writers.find("parquet").pack(spool("parquet", {**record, "id": str(number)}), sink)
        merged = io.BytesIO()
        writers.find("parquet").merge(parts, merged)
        rows = library.read_table(io.BytesIO(merged.getvalue())).to_pylist()
        assert [row["id"] for row in rows] == ["0", "1"]

    def test_no_records_are_a_valid_file(self):
        sink = io.BytesIO()
        writers.find("parquet").pack(io.BytesIO(), sink)
        from pyarrow import parquet as library

        assert library.read_table(io.BytesIO(sink.getvalue())).num_rows == 0


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("a/b.txt", ["a/b.txt", "a/b.json"]),
        ("a/b.html", ["a/b.html.txt", "a/b.html.json"]),
        ("rows.jsonl/7.0", ["rows.jsonl/7.0.txt", "rows.jsonl/7.0.json"]),
    ],
)
def test_a_tree_of_texts(record, place, names):
    found = list(tree.text_files(place, record))
    assert [name for name, _ in found] == names
    assert found[0][1].decode() == record["text"]
    assert {**json.loads(found[1][1]), "text": record["text"]} == record


def test_markdown_has_front_matter(record):
    record = {**record, "standfirst": "The bridge: it is open."}
    ((name, data),) = tree.markdown_files("a/b.txt", record)
    front, _, body = data.decode().removeprefix("---\n").partition("\n---\n")
    assert name == "a/b.txt.md"
    fields = dict(line.split(": ", 1) for line in front.splitlines())
    assert json.loads(fields["byline"]) == ["Ada Moreno"]
    assert json.loads(fields["date"]) == "2026-02-05"
    assert json.loads(fields["standfirst"]) == "The bridge: it is open."
    assert body.strip().endswith(record["text"].strip())


@pytest.mark.parametrize("to", ["text", "json", "markdown"])
def test_one_document_rendered_ends_in_a_newline(to):
    cleaned = Cleaner().clean(RAW.rstrip("\n"))
    data = writers.render(cleaned, to)
    assert (data if isinstance(data, str) else data.decode()).endswith("\n")


def test_an_empty_text_is_an_empty_file():
    assert tree.text_bytes("") == b""


def test_an_unknown_format_is_named():
    with pytest.raises(SettingsError, match="jsonl"):
        writers.find("docx")


@pytest.mark.parametrize("audit", ["full", "compact", "none"])
def test_the_audit_changes_only_the_evidence(record, audit):
    trimmed = writers.trim(record, audit)
    evidence = ("audit", "found", "removed", "repairs")
    assert list(trimmed) == list(record)
    assert trimmed["audit"] == audit
    assert {k: v for k, v in trimmed.items() if k not in evidence} == {
        k: v for k, v in record.items() if k not in evidence
    }
    assert bool(trimmed["removed"]) is (audit != "none")
    assert ("text" in (trimmed["removed"] or [{"text": 0}])[0]) is (audit != "compact")


PAGE = """<html><head><title>The ferry sails</title></head><body><main><article><h1>The ferry sails</h1>
<p>The ferry sails again on Tuesday, the harbour office said in a long statement on Monday.</p>
<h2>What changes</h2><p>The boats leave every hour until ten in the evening, and later in summer.</p>
<ul><li>Tickets cost two crowns.</li><li>Dogs travel free of charge.</li></ul>
<blockquote><p>We waited for this, said one of the passengers on the first boat.</p></blockquote>
<p>The office expects forty thousand passengers before the end of the year, it said.</p>
</article></main></body></html>"""


def test_the_markdown_of_a_text_is_its_text():
    cleaned = Cleaner().clean(RAW)
    assert markdown.body(cleaned) == cleaned.text


def test_markdown_has_headings_items_and_quotes():
    body = markdown.body(Cleaner().clean(PAGE))
    assert "\n## What changes\n" in body
    assert "- Dogs travel free of charge." in body
    assert "> We waited for this" in body


ADDED = ("section", "image", "canonical", "tags", "audit")  # by schema 2


def schema_1(record: dict) -> dict:
    """The record as 1.0 wrote it."""
    return {**{key: value for key, value in record.items() if key not in ADDED}, "schema": 1}


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads((ROOT / "docs" / "record.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("audit", ["full", "compact", "none"])
@pytest.mark.parametrize("path", sorted((ROOT / "fixtures").rglob("raw.*")), ids=lambda p: p.parent.name)
def test_every_record_is_as_its_json_schema_says(validator, path, audit):
    try:
        record = writers.trim(CLEANER.clean(path.read_bytes(), id=path.parent.name).record(), audit)
    except DocumentError:
        return
    validator.validate(json.loads(jsonl.line(record)))
    older = {**record, "language": "en-US"}
    validator.validate(json.loads(jsonl.line(schema_1(older))))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("audit", "some", id="an unknown audit"),
        pytest.param("schema", 3, id="a later schema"),
        pytest.param("language", "en-US", id="a region"),
        pytest.param("image", "/a.jpg", id="an address without its host"),
        pytest.param("tags", None, id="no list"),
        pytest.param("colour", "red", id="an unknown key"),
    ],
)
def test_the_json_schema_refuses_what_is_no_record(validator, record, key, value):
    assert validator.is_valid(json.loads(jsonl.line(record)))
    assert not validator.is_valid({**record, key: value})


def test_parquet_takes_records_of_both_schemas(record):
    pytest.importorskip("pyarrow")
    from pyarrow import parquet as arrow_parquet

    from cleaner.writers import parquet

    sink = io.BytesIO()
    parquet.write(spool("parquet", record, schema_1(record)), sink)
    new, old = arrow_parquet.read_table(io.BytesIO(sink.getvalue())).to_pylist()
    assert (new["schema"], new["audit"], new["tags"]) == (2, "full", [])
    assert (old["schema"], old["audit"], old["tags"]) == (1, None, None)
    assert {k: v for k, v in new.items() if k not in (*ADDED, "schema")} == {
        k: v for k, v in old.items() if k not in (*ADDED, "schema")
    }
