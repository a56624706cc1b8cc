"""Sources in a store that speaks S3, read from a real server on this machine."""

import io
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from far_dumps import ROW, do, texts, write_dumps

pytest.importorskip("fsspec", reason="needs the extra remote")
BUCKETS = count()


@pytest.fixture
def folder(tmp_path) -> Path:
    return write_dumps(tmp_path / "in")


@pytest.fixture
def bucket(monkeypatch) -> Iterator[str]:
    """A real S3 server with one bucket."""
    moto = pytest.importorskip("moto.server", reason="needs moto, flask and flask-cors")
    s3fs = pytest.importorskip("s3fs", reason="needs the extra s3")
    server = moto.ThreadedMotoServer("127.0.0.1", 0)
    server.start()
    for name, value in {
        "AWS_ENDPOINT_URL": "http://{}:{}".format(*server.get_host_and_port()),
        "AWS_ACCESS_KEY_ID": "none",
        "AWS_SECRET_ACCESS_KEY": "none",
        "AWS_DEFAULT_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()
    name = f"dumps-{next(BUCKETS)}"  # the server's memory is that of this process
    s3fs.S3FileSystem().mkdir(name)
    yield name
    s3fs.S3FileSystem.clear_instance_cache()
    server.stop()


def test_a_store_that_speaks_s3(tmp_path, folder, bucket):
    import s3fs

    s3fs.S3FileSystem().put(str(folder), f"{bucket}/in", recursive=True)
    do(tmp_path / "near", str(folder))
    summary = do(tmp_path / "far", f"s3://{bucket}/in", workers=2)
    assert summary["documents"] == {"read": 1602, "written": 1602, "rejected": 0}
    assert texts(tmp_path / "far") == texts(tmp_path / "near")
    assert len(list((tmp_path / "far").glob("part-*"))) == 4
    assert do(tmp_path / "some", f"s3://{bucket}/in/*.txt")["documents"]["read"] == 1
    s3fs.S3FileSystem().pipe(f"{bucket}/in/a.txt", b"Another story.\n")
    do(tmp_path / "far", f"s3://{bucket}/in", workers=2)  # what changed there is done again
    assert ("a.txt", "Another story.\n") in texts(tmp_path / "far")


def test_parquet_in_a_store_is_shared_out_by_row_groups(tmp_path, bucket):
    import s3fs

    arrow = pytest.importorskip("pyarrow", reason="needs the extra parquet")
    import pyarrow.parquet as parquet

    rows = arrow.table({"id": [str(n) for n in range(60)], "text": [ROW] * 60})
    held = io.BytesIO()
    parquet.write_table(rows, held, row_group_size=20, use_dictionary=False, compression="none")
    s3fs.S3FileSystem().pipe(f"{bucket}/rows.parquet", held.getvalue())
    summary = do(tmp_path / "out", f"s3://{bucket}/rows.parquet", part=40_000)
    assert summary["documents"]["written"] == 60
    assert len(list((tmp_path / "out").glob("part-*"))) == 3
