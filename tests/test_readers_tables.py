r"""Tables with quotes, newlines and backslashes: a row is read right or refused, never torn."""

import csv
import io
import json
from pathlib import Path

import pytest
from command import cleaner
from hypothesis import given
from hypothesis import strategies as st
from input_files import items, rejections, texts
from linear import assert_linear

from cleaner.readers.first_bytes import begins_table
from cleaner.readers.table_rows import TableRows, Unreadable

ROOT = Path(__file__).parent.parent


def rows(text: str, separator: str = ",", longest: int = 1 << 20) -> list[list[str] | str]:
    """The rows after the header; an unreadable one as the reason."""
    table = TableRows(iter(io.StringIO(text, newline="")), separator, longest)
    table.header()
    found = (row.problem if isinstance(row, Unreadable) else row for row in table)
    return [row for row in found if row]


def spark(table: list[list[str]]) -> str:
    """A table as Spark writes it: quotes where needed, with backslashes inside."""

    def field(value: str) -> str:
        if not any(sign in value for sign in ',"\r\n'):
            return value
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'

    return "".join(",".join(map(field, row)) + "\n" for row in table)


def mysql(table: list[list[str]], separator: str, quote: str = "") -> str:
    """A table as MySQL writes it with INTO OUTFILE: backslashes, with or without quotes."""

    def field(value: str) -> str:
        for sign in ("\\", separator, quote, "\n"):
            value = value.replace(sign, "\\" + sign) if sign else value
        return quote + value + quote

    return "".join(separator.join(map(field, row)) + "\n" for row in table)


HEADER = ["id", "text", "url"]
STORY = 'He said: "The bridge, \\ they say, is open."\n\nThen "no, not yet", she said.'
TABLE = [["1", STORY, "u"], ["2", "Plain.", "u"], ["3", '"Quoted."', "u"], ["4", 'Ends in "', "u"]]


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        pytest.param(spark([HEADER, *TABLE]), ",", id="Spark"),
        pytest.param(mysql([HEADER, *TABLE], "\t"), "\t", id="MySQL with tabs"),
        pytest.param(mysql([HEADER, *TABLE], ","), ",", id="MySQL with commas"),
        pytest.param(mysql([HEADER, *TABLE], ",", '"'), ",", id="MySQL with quotes"),
        pytest.param(spark([HEADER, *TABLE]).replace("\n", "\r\n"), ",", id="with CRLF"),
    ],
)
def test_backslashes_are_read_right(text, separator):
    newline = "\r\n" if "\r\n" in text else "\n"
    assert rows(text, separator) == [[f.replace("\n", newline) for f in row] for row in TABLE]


def test_a_file_of_spark_gives_its_documents(tmp_path):
    found = items(tmp_path, "a.csv", spark([HEADER, *TABLE]).encode())
    assert (texts(found), rejections(found)) == ([row[1] for row in TABLE], [])


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("id,text\n", True, id="commas"),
        pytest.param("url;content\r\n", True, id="semicolons"),
        pytest.param("id\ttext\tn\n", True, id="tabs"),
        pytest.param('"Title","Article Body","pubDate"\n', True, id="quotes and other spellings"),
        pytest.param("\ufefftext,label\n1,2\n", True, id="one known name among plain words"),
        pytest.param("id,words\n", False, id="no column of text"),
        pytest.param("text\n", False, id="a single word"),
        pytest.param("Body, mind and soul\n", False, id="a title with a comma"),
        pytest.param("Article, Photos\n", False, id="a menu"),
        pytest.param("Text by Ada Moreno, photos by Ben Ito\n", False, id="a byline"),
        pytest.param("| text | url |\n", False, id="a table of Markdown"),
        pytest.param("id,text", False, id="a line that does not end"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_table_without_a_name_is_known_by_its_first_line(tmp_path, head, expected):
    assert begins_table(head.encode()) is expected
    done = cleaner("filter", stdin=head)
    said = "cleaner: standard input: is a table (CSV); read it with: cleaner run - -o OUT\n"
    assert (done.returncode, done.stderr == said) == ((2, True) if expected else (0, False))


def test_a_table_on_standard_input_is_read_row_by_row(tmp_path):
    done = cleaner(
        "run", "-", "-o", "-", "-q", stdin="id,text\n1,A story.\n2,Another.\n", cwd=tmp_path
    )
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == [
        "A story.",
        "Another.",
    ]


@pytest.mark.parametrize(
    "path", sorted(ROOT.glob("fixtures/**/raw.txt")), ids=lambda p: p.parent.name
)
def test_no_article_is_taken_for_a_table(path):
    assert not begins_table(path.read_bytes()[:4096])


WORDS = st.text(alphabet='ab ,;"\\\n', max_size=12)
ROWS = st.lists(st.tuples(WORDS, WORDS).map(list), max_size=6)


@given(ROWS)
def test_what_spark_wrote_is_read_back(table):
    table = [["1", 'a "b", c'], *table]
    assert rows(spark([["id", "text"], *table])) == [row for row in table if row != [""]]


@given(ROWS)
def test_what_mysql_wrote_is_read_back(table):
    table = [["1", 'a "b", c'], *table]
    assert rows(mysql([["id", "text"], *table], ",", '"')) == table


@given(ROWS)
def test_what_mysql_wrote_without_quotes_is_read_back(table):
    table = [["1", "a\nb, c"], *table]
    assert rows(mysql([["id", "text"], *table], "\t"), "\t") == table


@given(ROWS)
def test_what_a_csv_writer_wrote_is_read_back(table):
    """Two rows with a backslash before the separator and at the end look like MySQL's."""
    table = [[first.rstrip("\\"), second] for first, second in table]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([["id", "text"], *table])
    assert rows(text.getvalue()) == table


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param('1,C:\\dir\\\n2,b\n', [["1", "C:\\dir\\"], ["2", "b"]], id="a path at the end of a line"),
        pytest.param('1,"C:\\"\n2,"b"\n', [["1", "C:\\"], ["2", "b"]], id="a path at the end of a quoted field"),
        pytest.param('"C:\\","x"\n', [["C:\\", "x"]], id="a path in front of a quoted field"),
        pytest.param('1,a \\ b\n', [["1", "a \\ b"]], id="a lone backslash"),
        pytest.param('1,"a \\n b"\n', [["1", "a \\n b"]], id="a backslash and a letter"),
        pytest.param('1,"say ""\\hi"""\n', [["1", 'say "\\hi"']], id="doubled quotes beside a backslash"),
    ],
)  # fmt: skip
def test_a_backslash_in_a_table_with_doubled_quotes_is_a_backslash(text, found):
    assert rows("id,text\n" + text) == found


REST = "; the rest is not read, because its rows cannot be told apart any more"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param('1,"a"b\n2,c\n', ["',' expected after '\"'", ["2", "c"]], id="a row of one line costs only itself"),
        pytest.param('1,"a"b\nc\n2,d\n', ["',' expected after '\"'", ["2", "d"]], id="a line that is no row is not one"),
        pytest.param('1,"a"b\nc, d"\n2,e\n', ["',' expected after '\"'", ["2", "e"]], id="nor a line with a stray quote"),
        pytest.param('1,"he "said" and\nc, d\n2,e\n', ["',' expected after '\"'" + REST], id="a field that goes on"),
        pytest.param('1,"a\nb"\n2,"c"d\ne, f\n', [["1", "a\nb"], "',' expected after '\"'" + REST], id="rows of several lines before it"),
        pytest.param('1,a,b\n2,c\n', ["3 fields, but 2 columns", ["2", "c"]], id="too many fields"),
        pytest.param('1,"open\n2,c\n', ["unexpected end of data" + REST], id="a quote that never closes"),
    ],
)  # fmt: skip
def test_after_an_unreadable_row_nothing_is_torn(text, found):
    assert rows("id,text\n" + text) == found


def test_the_message_names_the_row_and_the_file(tmp_path):
    found = items(tmp_path, "a.csv", b'id,text\n1,"a\nb"\n2,"c "d" e\nf, g"\n3,h\n')
    assert texts(found) == ["a\nb"]
    assert found[1].message.endswith(f"a.csv: row 2: ',' expected after '\"'{REST}")


def test_null_is_an_empty_field(tmp_path):
    found = items(tmp_path, "a.csv", b"id,text,url\n\\N,A story.,\\N\n2,\\N,u\n")
    assert texts(found) == ["A story.", ""]
    assert found[0].document.id == "a.csv#1"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("1,C:\\\n", id="lines that end in a backslash"),
        pytest.param('1,"C:\\",x\n', id="rows that might be with backslashes"),
        pytest.param('1,"a\\"b\n', id="quotes that do not close"),
        pytest.param('1,"a"b\\\n', id="rows that cannot be read"),
    ],
)
def test_the_cost_is_linear(line):
    def read(text: str) -> list[list[str] | str]:
        return rows(text, longest=1 << 30)

    assert_linear(read, lambda count: "id,text\n" + line * count, 24_000)
