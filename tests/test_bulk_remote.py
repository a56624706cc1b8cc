"""Remote sources, read from real HTTP servers on this machine, with and without faults.

For a store that speaks S3 see ``tests/engines/test_s3.py``.
"""

import threading
from collections import Counter
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
from far_dumps import do, texts, write_dumps

from cleaner.bulk import Job, run
from cleaner.errors import InputError
from cleaner.readers import FileRange, InputDocument, ReadOptions, read, remote

pytestmark = pytest.mark.slow

pytest.importorskip("fsspec", reason="needs the extra remote")


@pytest.fixture
def folder(tmp_path) -> Path:
    return write_dumps(tmp_path / "in")


class Server(SimpleHTTPRequestHandler):
    """With ranges of bytes; of every `breaks` answers that are long, one breaks off half way."""

    protocol_version = "HTTP/1.1"
    ranges, breaks = True, 0
    answers: ClassVar[Counter[str]]

    def log_message(self, *args) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        asked = self.headers.get("Range") if self.ranges else None
        if not path.is_file():
            super().do_GET()
            return
        data = path.read_bytes()
        if asked:
            low, _, high = asked.removeprefix("bytes=").partition("-")
            size, data = len(data), data[int(low) : int(high) + 1]
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {low}-{int(low) + len(data) - 1}/{size}")
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.answers[path.name] += len(data) > 100_000
        if self.breaks and len(data) > 100_000 and self.answers[path.name] % self.breaks == 0:
            data = data[: len(data) // 2]
            self.close_connection = True
        try:
            self.wfile.write(data)
        except OSError:  # who asked for the front of a file has seen enough
            self.close_connection = True


@pytest.fixture
def serve(folder) -> Iterator:
    """A function that starts a server over the folder and gives its address."""
    servers: list[ThreadingHTTPServer] = []

    def start(**behaviour) -> str:
        kind = type("FaultyServer", (Server,), {**behaviour, "answers": Counter()})
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(kind, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    ("behaviour", "parts"),
    [
        pytest.param({}, 4, id="with ranges, a large file is divided"),
        pytest.param({"ranges": False}, 3, id="without ranges it is read from the front"),
        pytest.param({"breaks": 3}, 4, id="a connection that breaks is opened again"),
        pytest.param(
            {"ranges": False, "breaks": 2}, 3, id="reopened from the front without ranges"
        ),
    ],
)
def test_a_web_server(tmp_path, folder, serve, behaviour, parts):
    pytest.importorskip("aiohttp", reason="needs the extra remote")
    do(tmp_path / "near", str(folder))
    address = serve(**behaviour)
    names = ("a.txt", "more.jsonl.gz", "rows.jsonl")
    summary = do(tmp_path / "far", *(f"{address}/{name}" for name in names), workers=2)
    assert summary["documents"] == {"read": 1602, "written": 1602, "rejected": 0}
    assert texts(tmp_path / "far") == texts(tmp_path / "near")
    assert len(list((tmp_path / "far").glob("part-*"))) == parts


def test_a_listing_is_a_folder_and_a_page_is_not(tmp_path, folder, serve):
    pytest.importorskip("aiohttp", reason="needs the extra remote")
    (folder / "page.html").write_text('<title>T</title><p>A story.</p><a href="a.txt">more</a>')
    address = serve()
    page = do(tmp_path / "page", f"{address}/page.html", factory="cleaner.api:Cleaner")
    assert page["documents"]["read"] == 1
    listing = do(tmp_path / "all", f"{address}/")
    assert listing["documents"]["read"] == 1603


def test_a_remote_output_is_refused(tmp_path, folder, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="on a local disk"):
        run(Job(sources=(str(folder),), out="s3://bucket/out"))
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_a_missing_file_is_an_input_error(tmp_path, serve):
    pytest.importorskip("aiohttp", reason="needs the extra remote")
    with pytest.raises(InputError, match=r"nothing\.txt"):
        do(tmp_path / "out", f"{serve()}/nothing.txt")


def test_a_server_that_stays_down_costs_the_rest_of_the_file(folder, serve, monkeypatch):
    pytest.importorskip("aiohttp", reason="needs the extra remote")
    monkeypatch.setattr(remote, "_RETRY_PAUSES", (0.0, 0.0))
    address = serve(breaks=1)
    items = list(read(FileRange(f"{address}/rows.jsonl", "r", "r", "r", "jsonl"), ReadOptions()))
    assert not isinstance(items[-1], InputDocument)
    assert (items[-1].reason, len(items)) == ("unreadable", 1)


def test_local_files_by_url(tmp_path, folder):
    do(tmp_path / "out", f"file://{folder}")
    do(tmp_path / "near", str(folder))
    assert texts(tmp_path / "out") == texts(tmp_path / "near")
    do(tmp_path / "text", f"file://{folder}/*.txt", to="text")
    (text,) = [p for p in (tmp_path / "text").rglob("*.txt") if ".cleaner" not in p.parts]
    assert text.read_text() == "A story.\n"
    with pytest.raises(InputError, match="nothing"):
        do(tmp_path / "none", f"file://{folder}/nothing.txt")


def test_a_file_in_memory():
    import fsspec

    fsspec.filesystem("memory").pipe("/dumps/a.jsonl", b'{"text": "One."}\n{"text": "Two."}\n')
    (found,) = remote.list_files("memory://dumps")
    items = read(FileRange(found.url, "a", "a", "a"), ReadOptions())
    assert [item.document.raw for item in items] == ["One.", "Two."]
