"""No name inside an archive becomes a path; names stay distinct and safe."""

import io
import tarfile

import pytest
from input_files import (
    items,
    rejections,
    tarred,
    texts,
    zipped,
)

from cleaner.readers import InputDocument, Skipped
from cleaner.readers.safe_names import escape, safe_component, safe_path

HOSTILE_NAMES = [
    "../../up.txt",
    "/etc/abs.txt",
    "a/../../b.txt",
    "nul\0.txt",
    "..",
    "C:\\x.txt",
    "a//b.txt",
]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
@pytest.mark.parametrize("make", [zipped, tarred], ids=["zip", "tar"])
def test_no_member_name_climbs_out(tmp_path, name, make):
    found = items(tmp_path, "a.zip" if make is zipped else "a.tar", make({name: b"A story."}))
    for item in found:
        if isinstance(item, InputDocument):
            steps = item.output_path.split("/")
            assert ".." not in steps
            assert "" not in steps
            assert "\0" not in item.output_path
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_links_and_devices_in_a_tar_are_skipped(tmp_path):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            entry = tarfile.TarInfo("bad")
            entry.type, entry.linkname = kind, "/etc/passwd"
            archive.addfile(entry)
        entry = tarfile.TarInfo("good.txt")
        entry.size = 8
        archive.addfile(entry, io.BytesIO(b"A story."))
    found = items(tmp_path, "a.tar", file.getvalue())
    assert texts(found) == ["A story."]
    assert sum(isinstance(item, Skipped) for item in found) == 4


def test_an_encrypted_member_costs_only_itself(tmp_path):
    data = bytearray(zipped({"a.txt": b"secret", "b.txt": b"A story."}))
    data[6] |= 1  # the flag in the first member's header, and in the index
    data[data.index(b"PK\x01\x02") + 8] |= 1
    found = items(tmp_path, "a.zip", bytes(data))
    assert (texts(found), rejections(found)) == (["A story."], ["encrypted"])


NAMES = [
    "a",
    "a%",
    "%41",
    "a\nb",
    "a%0Ab",
    "\udce9",
    "%E9",
    "%25",
    "é",
    "e\u0301",
    "a\u2028",
    "a%2",
]


def test_escaped_names_stay_distinct_and_printable():
    cleaned = [escape(name) for name in NAMES]
    assert len(set(cleaned)) == len(NAMES)
    for name in cleaned:
        name.encode()
        assert not any(ord(c) < 32 for c in name)


@pytest.mark.parametrize(
    "name", ["../x", "/x", "a/./b", "x" * 300, "d/" * 1000 + "x", "a//b", ".."]
)
def test_safe_paths_stay_below_the_folder_and_short(name):
    steps = safe_path(name).split("/")
    assert not {"", ".", ".."} & set(steps)
    assert all(len(step.encode()) <= 200 for step in steps)
    assert len(safe_path(name).encode()) <= 1500


def test_a_safe_component_has_no_slash():
    assert safe_component("https://e.example/a?b") == "https%3A%2F%2Fe.example%2Fa%3Fb"
