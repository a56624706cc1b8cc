"""`cleaner filter` and `explain` on files of many documents: named, with the command that reads them."""

import pytest
from command import cleaner
from input_files import FORMATS, PACKINGS, mailbox, warc

STORY = "The ferry to Sundre sails again on Monday, the operator said.\n"


@pytest.mark.parametrize(
    ("name", "raw", "what"),
    [
        pytest.param("rows.jsonl", FORMATS["rows.jsonl"], "JSON lines", id="JSON lines"),
        pytest.param("dump", FORMATS["rows.jsonl"], "JSON lines", id="JSON lines, by content"),
        pytest.param("rows.json", FORMATS["rows.json"], "a JSON file", id="JSON"),
        pytest.param("rows.csv", FORMATS["rows.csv"], "a table (CSV)", id="CSV"),
        pytest.param("rows.tsv", FORMATS["rows.tsv"], "a table (TSV)", id="TSV"),
        pytest.param("a.warc", warc(), "a web archive (WARC)", id="WARC"),
        pytest.param("a", warc(), "a web archive (WARC)", id="WARC, by content"),
        pytest.param("a.parquet", FORMATS["rows.parquet"], "a table (Parquet)", id="Parquet"),
        pytest.param("a.zip", FORMATS["texts.zip"], "a zip archive", id="zip"),
        pytest.param("a.tar", FORMATS["texts.tar"], "a tar archive", id="tar"),
        pytest.param("a", FORMATS["texts.tar"], "a tar archive", id="tar, by content"),
        pytest.param("a.txt.gz", PACKINGS[".gz"](STORY.encode()), "packed with gzip", id="gzip"),
        pytest.param("a.txt", PACKINGS[".xz"](STORY.encode()), "packed with xz", id="xz as .txt"),
        pytest.param("a.rss", FORMATS["items.rss"], "a feed", id="a feed"),
        pytest.param("Inbox", mailbox(), "a mailbox", id="a mailbox, by content"),
    ],
)
@pytest.mark.parametrize("command", ["filter", "explain"])
def test_a_container_is_refused_by_name(tmp_path, monkeypatch, command, name, raw, what):
    (tmp_path / name).write_bytes(raw)
    monkeypatch.chdir(tmp_path)
    done = cleaner(command, name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"cleaner: {name}: is {what}; read it with: cleaner run {name} -o OUT\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("a.txt", '{"text": "a"}\n' + STORY, id="a text that begins like JSON"),
        pytest.param("a.txt", "From: Ada\nDate: x\nMessage-ID: y\n\n" + STORY, id="like a message"),
        pytest.param("a", "[Update] " + STORY, id="a label in brackets"),
        pytest.param("a", "{braces} " + STORY, id="a brace"),
        pytest.param("a", "Ferry: " + STORY, id="a word and a colon"),
        pytest.param("a", "From Monday 10:30 the ferry sails in 2024.\n" + STORY, id="From"),
        pytest.param("a", "PKW: " + STORY, id="PK"),
        pytest.param("a.log", STORY, id="another suffix"),
        pytest.param("a.docx", STORY, id="a text under the name of a document"),
    ],
)
def test_a_text_is_read(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    done = cleaner("filter", tmp_path / name)
    assert done.returncode == 0, done.stderr
    assert STORY in done.stdout
