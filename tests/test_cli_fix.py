"""`cleaner fix`: files cleaned in place, or left exactly as they are."""

import codecs
import os
import signal
import stat
import subprocess
import sys
import time

import pytest
from command import CLEANER, DUMP, STORY, cleaner, is_one_line

UMLAUTS = "Die Brücke über die Lenne ist seit Montag wieder offen, sagte „Nora Feld“.\n"


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(DUMP)
    os.utime(path, ns=(10**18, 10**18))
    return path


def state(path):
    found = os.lstat(path)
    return found.st_ino, found.st_mtime_ns, found.st_mode, path.read_bytes()


def test_a_file_is_cleaned_and_says_so(path):
    done = cleaner("fix", "a.txt")
    assert done.returncode == 1
    assert path.read_text() == STORY
    assert done.stdout == ""
    said, closing = done.stderr.splitlines()
    assert said.startswith("a.txt: 6 removed (")
    assert "ads/label 2" in said
    assert closing == "1 file changed"
    assert os.listdir() == ["a.txt"]
    assert cleaner("fix", "a.txt").returncode == 0


@pytest.mark.parametrize(
    "options", [["--check"], ["--diff"], ["--check", "--diff"], ["--check", "--quiet"]], ids=" ".join
)
def test_check_and_diff_write_nothing_and_say_with_the_exit_code(path, options):
    before = state(path)
    done = cleaner("fix", *options, "a.txt")
    assert done.returncode == 1
    assert state(path) == before
    assert ("a.txt: would change: " in done.stderr) is ("--quiet" not in options)
    assert ("\n1 file would change\n" in done.stderr) is ("--quiet" not in options)
    assert done.stdout.startswith("--- a/a.txt\n+++ b/a.txt\n@@ ") is ("--diff" in options)


def test_a_clean_file_is_not_touched(tmp_path):
    path = tmp_path / "clean.txt"
    path.write_text(STORY)
    os.utime(path, ns=(10**18, 10**18))
    before = state(path)
    done = cleaner("fix", "clean.txt")
    assert (done.returncode, done.stderr) == (0, "1 file unchanged\n")
    assert state(path) == before


# ------------------------------------------------------------------ bytes that stay as they are


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        pytest.param(DUMP.replace("\n", "\r\n"), STORY.replace("\n", "\r\n"), id="crlf"),
        pytest.param(DUMP.replace("\n", "\r"), STORY.replace("\n", "\r"), id="cr"),
        pytest.param("Advertisement\r\n\r\n" + STORY, STORY, id="only some lines end in crlf"),
        pytest.param("Advertisement\n\n" + STORY[:-1], STORY[:-1], id="no newline at the end"),
        pytest.param("\ufeffAdvertisement\n\n" + STORY, "\ufeff" + STORY, id="a byte order mark"),
    ],
)
def test_line_ends_mark_and_a_missing_newline_stay(tmp_path, raw, clean):
    (tmp_path / "a.txt").write_bytes(raw.encode())
    assert cleaner("fix", "a.txt").returncode == 1
    assert (tmp_path / "a.txt").read_bytes() == clean.encode()


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        pytest.param("utf-16-le", codecs.BOM_UTF16_LE, id="UTF-16, little end first"),
        pytest.param("utf-16-be", codecs.BOM_UTF16_BE, id="UTF-16, big end first"),
        pytest.param("utf-32-le", codecs.BOM_UTF32_LE, id="UTF-32"),
        pytest.param("utf-16-le", b"", id="UTF-16 whose every other byte is null"),
    ],
)
def test_the_encoding_stays_where_it_is_sure(tmp_path, encoding, mark):
    text = f"Advertisement\n\n{STORY}{UMLAUTS}"
    (tmp_path / "a.txt").write_bytes(mark + text.encode(encoding))
    assert cleaner("fix", "a.txt").returncode == 1
    assert (tmp_path / "a.txt").read_bytes() == mark + (STORY + UMLAUTS).encode(encoding)


@pytest.mark.parametrize(
    ("raw", "how"),
    [
        pytest.param(
            f"Advertisement\n\n{UMLAUTS * 4}".encode("cp1252"), "detected (0.15)", id="Windows-1252"
        ),
        pytest.param(
            f"Advertisement\n\n{UMLAUTS}".encode() + UMLAUTS.encode("cp1252"),
            "UTF-8 with stray bytes",
            id="two encodings",
        ),
        pytest.param(
            b"Advertisement\n\n" + STORY.encode() + b"\xff\xfe broken\n",
            "UTF-8 with stray bytes",
            id="stray bytes",
        ),
    ],
)
def test_a_guessed_encoding_is_left_alone_and_named(tmp_path, raw, how):
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    before = state(path)
    done = cleaner("fix", "a.txt")
    assert done.returncode == 2
    assert done.stderr == (
        f"cleaner: a.txt: unsure of its encoding ({how}); left as it is. Name it with --encoding\n"
        "1 file failed\n"
    )
    assert state(path) == before


def test_a_page_is_left_alone_and_named(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(f"<html><body>\n<p>{STORY}</p>\n\nAdvertisement\n\n</body></html>\n")
    before = state(path)
    done = cleaner("fix", "a.txt")
    assert (done.returncode, done.stderr) == (
        2,
        "cleaner: a.txt: is a web page; left as it is. `cleaner filter` prints its text\n"
        "1 file failed\n",
    )
    assert state(path) == before


def test_a_text_that_its_encoding_cannot_hold_is_left_alone_and_named(tmp_path):
    """The repair of "&rsquo;" is a quotation mark, which Latin-2 lacks."""
    path = tmp_path / "a.txt"
    path.write_bytes("Zażółć it&rsquo;s.\n".encode("iso8859-2"))
    before = state(path)
    done = cleaner("fix", "--encoding", "iso8859-2", "a.txt")
    assert (done.returncode, done.stderr) == (
        2,
        "cleaner: a.txt: left as it is: iso8859-2 cannot write '\\u2019'; convert the file to UTF-8 "
        "first\n1 file failed\n",
    )
    assert state(path) == before


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, id="a picture"),
        pytest.param(b"PK\x03\x04" + bytes(200), id="a zip archive"),
        pytest.param(b"\x7fELF" + bytes(range(256)) * 9, id="a program"),
        pytest.param(bytes(range(256)) * 40, id="all bytes there are"),
        pytest.param(b"", id="an empty file"),
    ],
)
def test_what_holds_no_text_is_left_alone(tmp_path, raw):
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    before = state(path)
    assert cleaner("fix", "a.txt").returncode == 0
    assert state(path) == before


# ------------------------------------------------------------------ the file, not only its bytes


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o2640], ids=oct)
def test_the_mode_stays(path, mode):
    path.chmod(mode)
    cleaner("fix", "a.txt")
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_link_stays_and_its_target_is_cleaned(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "b.txt").write_text(DUMP)
    (tmp_path / "link.txt").symlink_to("real/b.txt")
    assert cleaner("fix", "link.txt").returncode == 1
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real" / "b.txt").read_text() == STORY


def test_hard_links_are_refused_and_named(path):
    os.link(path, "b.txt")
    before = state(path)
    done = cleaner("fix", "a.txt")
    assert done.returncode == 2
    assert done.stderr == (
        "cleaner: a.txt: has 2 hard links, and replacing it would separate them; clean a copy of "
        "it, and link that anew\n1 file failed\n"
    )
    assert state(path) == before


def test_one_bad_file_does_not_keep_the_others_back(path, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "z.txt").write_text(DUMP)
    done = cleaner("fix", "missing.txt", "a.txt", "pipe.txt", "z.txt")
    assert done.returncode == 2
    assert "missing.txt: No such file" in done.stderr
    assert "pipe.txt: is a pipe" in done.stderr
    assert done.stderr.endswith("\n2 files changed, 2 failed\n")
    assert path.read_text() == (tmp_path / "z.txt").read_text() == STORY


@pytest.mark.parametrize(
    "name", ["-dash.txt", "new\nline.txt", b"caf\xe9.txt", "ä.txt", " .txt"], ids=repr
)
def test_any_name(tmp_path, name):
    with open(os.path.join(os.fsencode(tmp_path), os.fsencode(name)), "wb") as file:
        file.write(DUMP.encode())
    done = cleaner("fix", "--", os.fsdecode(name))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 2
    with open(os.fsencode(name), "rb") as file:
        assert file.read().decode() == STORY


def test_a_folder_that_cannot_be_written_to(path):
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    os.chmod(".", 0o555)
    before = state(path)
    done = cleaner("fix", "a.txt")
    os.chmod(".", 0o755)
    assert done.returncode == 2
    assert is_one_line(done.stderr.removesuffix("1 file failed\n"))
    assert state(path) == before


def test_killed_at_the_first_sign_of_writing_it_is_old_or_new(tmp_path):
    text = "Advertisement\n\n" + STORY * 500
    outcomes = set()
    for number in range(4):
        path = tmp_path / f"{number}.txt"
        path.write_text(text)
        process = subprocess.Popen([CLEANER, "fix", path.name], stderr=subprocess.PIPE)
        while process.poll() is None and not list(tmp_path.glob(".*.cleaner")):
            time.sleep(0.0005 * number)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        outcomes.add(path.read_text())
    assert outcomes <= {text, STORY * 500}


def test_terminated_it_leaves_nothing_behind(tmp_path):
    (tmp_path / "a.txt").write_text("Advertisement\n\n" + STORY * 500)
    process = subprocess.Popen([CLEANER, "fix", "a.txt"], stderr=subprocess.PIPE)
    while process.poll() is None and not list(tmp_path.glob(".*.cleaner")):
        time.sleep(0.001)
    process.terminate()
    assert b"Traceback" not in process.communicate()[1]
    assert process.returncode in (143, 1)
    assert os.listdir(tmp_path) == ["a.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what is left in a pipe")
@pytest.mark.parametrize(
    ("ignored", "code"),
    [
        pytest.param(True, 0, id="under nohup it continues"),
        pytest.param(False, 128 + signal.SIGHUP, id="otherwise it ends"),
    ],
)
def test_a_terminal_that_hangs_up(ignored, code):
    process = subprocess.Popen(
        [CLEANER, "fix", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=(lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN) and None) if ignored else None,
    )
    process.stdin.write(DUMP[:20].encode())
    process.stdin.flush()
    while unread(process.stdin):
        time.sleep(0.002)
    process.send_signal(signal.SIGHUP)
    output, talk = process.communicate(DUMP[20:].encode())
    assert (process.returncode, talk) == (code, b"")
    assert output == (STORY.encode() if ignored else b"")


def unread(pipe):
    """The bytes that the other end of a pipe has not read yet."""
    import fcntl
    import termios

    return int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)), sys.byteorder)


# ------------------------------------------------------------------ the proof before writing

BROKEN = """
import sys
import cleaner.result, cleaner.cli
{sabotage}
sys.exit(cleaner.cli.main(["fix", "a.txt"]))
"""


@pytest.mark.parametrize(
    ("sabotage", "said"),
    [
        pytest.param(
            "cleaner.result.Cleaned.restore = lambda self: 'something else'",
            "a.txt: the old text cannot be rebuilt from the new one",
            id="a cleaning that cannot be undone",
        ),
        pytest.param(
            "from cleaner.api import Cleaner\n"
            "import dataclasses\n"
            "real = Cleaner.clean\n"
            "def clean(self, raw, **options):\n"
            "    cleaned = real(self, raw, **options)\n"
            "    return cleaned if cleaned.removed else real(self, raw + b'\\n\\nAdvertisement\\n')\n"
            "Cleaner.clean = clean",
            "a.txt: cleaning the cleaned text would change it again",
            id="a cleaning that does not come to rest",
        ),
    ],
)
def test_a_file_that_fails_the_proof_is_untouched(path, sabotage, said):
    import sys

    before = state(path)
    script = BROKEN.format(sabotage=sabotage)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 70
    assert said in done.stderr
    assert is_one_line(done.stderr.removesuffix("1 file failed\n"))
    assert state(path) == before


def test_our_own_bug_is_one_line_and_debug_shows_where(path):
    import sys

    script = BROKEN.format(sabotage="import cleaner.inplace\ndel cleaner.inplace.replace")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 70
    assert is_one_line(done.stderr)
    assert "NameError" in done.stderr
    assert "--debug" in done.stderr
    script = script.replace('"a.txt"]', '"a.txt", "--debug"]')
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 70
    assert "Traceback" in done.stderr


# ------------------------------------------------------------------ settings and standard input


def test_exclude_holds_for_named_files_only_when_forced(path, tmp_path):
    (tmp_path / "cleaner.toml").write_text('exclude = ["a.*"]\n')
    before = state(path)
    assert cleaner("fix", "--force-exclude", "a.txt").returncode == 0
    assert state(path) == before
    assert cleaner("fix", "a.txt").returncode == 1


def test_rules_can_be_turned_off_by_place(path, tmp_path):
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text(DUMP)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.cleaner.per-source]\n"raw/**" = { disable = ["ads"] }\n'
    )
    cleaner("fix", "a.txt", "raw/a.txt")
    assert "Advertisement" not in path.read_text()
    assert "Advertisement" in (tmp_path / "raw" / "a.txt").read_text()
    as_if = cleaner("fix", "-", "--stdin-filename", "raw/a.txt", stdin=DUMP)
    assert "Advertisement" in as_if.stdout


def test_standard_input_goes_to_standard_output():
    done = cleaner("fix", "-", stdin=DUMP)
    assert (done.returncode, done.stdout) == (0, STORY)
    assert cleaner("fix", "--check", "-", stdin=DUMP).returncode == 1
    assert cleaner("fix", "--check", "-", stdin=STORY).returncode == 0


@pytest.mark.parametrize("options", [[], ["--as", "html"]], ids=["seen", "said"])
def test_a_page_is_not_cleaned_in_place(tmp_path, options):
    path = tmp_path / "a.txt"
    body = "".join(f"<p>{line}</p>\n" for line in STORY.splitlines())
    path.write_text(f"<!doctype html>\n<html><body>\nAdvertisement\n\n\n{body}</body></html>\n")
    before = state(path)
    done = cleaner("fix", *options, "a.txt")
    assert done.returncode == 2
    assert "cleaner filter" in done.stderr
    assert state(path) == before
