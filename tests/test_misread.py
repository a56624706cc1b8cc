"""Text that was read in KOI8-R, cp866 or GBK by mistake: repaired where certain, else flagged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ready import ready

from cleaner.text import misread
from cleaner.text.lines import split
from cleaner.text.repair import repair
from cleaner.text.repair_line import repair_line

RUSSIAN = "Лодка ушла утром, и никто её не видел: «Заря» стояла у причала — одна."
UKRAINIAN = "Човен пішов уранці, і ніхто його не бачив."


@pytest.mark.parametrize(
    ("sound", "wrote", "read"),
    [
        pytest.param(RUSSIAN, "utf-8", "koi8-r", id="UTF-8 read as KOI8-R"),
        pytest.param(UKRAINIAN, "utf-8", "koi8-r", id="the same in Ukrainian"),
        pytest.param("Boat: Лодка ушла.", "utf-8", "koi8-r", id="beside English"),
        pytest.param("Лодка Ушла Утром.", "cp1251", "cp866", id="Windows-1251 read as cp866"),
        pytest.param("решение совета", "cp1251", "cp866", id="the same in small letters"),
        pytest.param("что будет с паромом", "cp1251", "cp866", id="a short line"),
        pytest.param(RUSSIAN, "cp1251", "cp866", id="with quotes and a dash"),
        pytest.param(UKRAINIAN, "cp1251", "cp866", id="Windows-1251 in Ukrainian"),
        pytest.param("渡轮增开，票价不变，居民欢迎", "utf-8", "gb18030", id="UTF-8 read as GBK"),
    ],
)
def test_repaired(sound, wrote, read):
    damaged = sound.encode(wrote).decode(read)
    assert repair_line(damaged)[0] == sound


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (RUSSIAN, "sound Russian"),
        ("│имя│ №│ цена│", "a table in a terminal"),
        ("┌───┬───┐ яблоки", "a frame before a word"),
        ("█ Новости █ Спорт", "blocks as bullets"),
        ("√2 больше единицы", "a root"),
        ("при х° и у° и ещё х° градусах", "degrees of unknowns"),
        ("яЁё, уЄє и хЇї: так не пишут", "letters in a row, among others"),
        ("ПриЁмник и объЁм, сЁмга", "capitals inside of words"),
        ("журнал «хЁст» и «шЁст»", "two names with a capital inside"),
        (UKRAINIAN, "sound Ukrainian"),
        ("锛 是一种工具。", "a character that is rare, once"),
        ("他说：“港口开放了。”", "sound Chinese"),
    ],
)
def test_kept(text, reason):
    assert repair_line(text)[0] == text, reason


@given(
    st.text(st.sampled_from("пя─│┌╔▓∙√≈≤╠┼ёышрЁєЄ°■锛紝銆鐨鈥 аб\u00a0Б«"), max_size=30)
    | st.text(st.characters(min_codepoint=0x410, max_codepoint=0x44F), max_size=20).map(
        lambda text: text.encode().decode("koi8-r")
    )
)
def test_repairing_again_changes_nothing_and_the_scan_misses_nothing(text):
    lines, _ = repair(split(text))
    assert [line.text for line in lines] == [repair_line(one)[0] for one in [text] if one]
    assert repair(lines)[1] == ()


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The caf\ufffd is op\ufffdn and the na\ufffdve cook sings.\n", True),
        ("妞规腐锛屾浮杞銆傚紑涓ょ彮銆", True),
        ("One lost \ufffd character.\n", False),
        (RUSSIAN + "\n", False),
        (RUSSIAN.encode().decode("koi8-r") + "\n", False),
    ],
)
def test_what_cannot_be_repaired_is_flagged(text, flagged):
    assert ("mojibake" in ready().clean(text).flags) is flagged


def test_the_signs_are_in_no_sound_text():
    assert misread.fix(RUSSIAN) == RUSSIAN
