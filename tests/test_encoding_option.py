"""`--encoding` says what text is in that is not UTF-8, to every command that reads documents."""

import pytest
from command import cleaner

from cleaner import Cleaner
from cleaner.errors import SettingsError

TEXT = "Das Café in Bad Tölz ist zu, und die Wirtin geht nach Österreich.\n"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("label", "text"),
    [
        pytest.param("windows-1252", TEXT, id="Western Europe"),
        pytest.param("latin-1", TEXT, id="another name of the same"),
        pytest.param("koi8-r", "Лодка ушла утром, и никто её не видел.\n", id="Russian"),
        pytest.param("shift_jis", "舟は朝に出た。誰も見なかった。\n", id="Japanese"),
        pytest.param("gbk", "船早上开走了，没有人看见。\n", id="Chinese"),
    ],
)
def test_the_named_encoding_is_used(label, text):
    cleaned = Cleaner(encoding=label).clean(text.encode(label))
    assert cleaned.text == text
    assert "encoding-guessed" not in cleaned.flags


def test_utf_8_stays_utf_8():
    cleaned = Cleaner(encoding="windows-1252").clean(TEXT.encode())
    assert (cleaned.text, cleaned.repairs) == (TEXT, ())


def test_what_the_container_says_comes_first():
    raw = "Лодка ушла утром.\n".encode("koi8-r")
    assert Cleaner(encoding="cp1251").clean(raw, charset="koi8-r").text == "Лодка ушла утром.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("filter", "a.txt"), id="filter"),
        pytest.param(("explain", "a.txt"), id="explain"),
        pytest.param(("run", "a.txt", "-o", "-"), id="run"),
        pytest.param(("fix", "--check", "a.txt"), id="fix"),
    ],
)
def test_every_command_takes_it(tmp_path, arguments):
    (tmp_path / "a.txt").write_bytes(b"Das Caf\xe9.\n")
    done = cleaner(*arguments, "--encoding", "windows-1252")
    assert done.returncode == 0, done.stderr
    assert "Das Café." in done.stdout or arguments[0] == "fix"


def test_fix_takes_a_short_file_once_its_encoding_is_named(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(("Advertisement\n\n" + TEXT).encode("cp1252"))
    done = cleaner("fix", "a.txt")
    assert done.returncode == 2
    assert "--encoding" in done.stderr
    assert cleaner("fix", "--encoding", "windows-1252", "a.txt").returncode == 1
    assert path.read_bytes() == TEXT.encode("cp1252")


def test_a_settings_file_may_name_it(tmp_path):
    (tmp_path / "cleaner.toml").write_text('encoding = "windows-1252"\n')
    (tmp_path / "a.txt").write_bytes(b"Das Caf\xe9.\n")
    assert cleaner("filter", "a.txt").stdout == "Das Café.\n"


@pytest.mark.parametrize("label", ["latin-99", "base64", "idna", ""])
def test_a_name_of_no_encoding_is_refused(label):
    with pytest.raises(SettingsError, match="encoding"):
        Cleaner(encoding=label)


def test_a_run_refuses_an_address(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    done = cleaner("run", "a.txt", "-o", "out", "--url", "https://example.com/a")
    assert done.returncode == 2
    assert done.stderr == (
        'cleaner: --url: a run cleans many documents; state it in a column "url"\n'
    )
    assert not (tmp_path / "out").exists()
