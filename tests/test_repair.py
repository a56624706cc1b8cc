"""Repair: what is repaired, what sound text keeps, and the scan that finds what may be damaged."""

import re
from itertools import accumulate

import ftfy
import pytest
import re2
from ftfy.badness import BADNESS_RE, MOJIBAKE_CATEGORIES
from hypothesis import given
from hypothesis import strategies as st
from linear import assert_linear

from cleaner.model import Line, Repair
from cleaner.text import damage
from cleaner.text.lines import join, split
from cleaner.text.repair import repair, undo
from cleaner.text.repair_line import PIECE, repair_line

# What no output may contain: controls but the tab, surrogates, noncharacters, the byte order mark.
FORBIDDEN = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff\U0001fffe\U0010ffff]"
)

REPAIRED = [
    pytest.param("sÃ³ bien", "só bien", ("mojibake",), id="utf-8 read as latin-1"),
    pytest.param("it’s â€œfineâ€\x9d", "it’s “fine”", ("mojibake",), id="beside a sound quote"),
    pytest.param("Ã\x85ngstrÃ¶m", "Ångström", ("mojibake",), id="U+0085 is half of a letter"),
    pytest.param("wait\x85 what", "wait… what", ("mojibake",), id="U+0085 is an ellipsis"),
    pytest.param("voilÃ  le travail", "voilà le travail", ("mojibake",), id="a space that was A0"),
    pytest.param("doublÃƒÂ© mal", "doublé mal", ("mojibake",), id="twice"),
    pytest.param("РџСЂРёРІРµС‚", "Привет", ("mojibake",), id="utf-8 read as windows-1251"),
    pytest.param("caf√© cr√®me", "café crème", ("mojibake",), id="utf-8 read as macroman"),
    pytest.param("o “avÃ´” e o CÃ”NSUL", "o “avô” e o CÔNSUL", ("mojibake",), id="beside sound quotes"),
    pytest.param("â€œAVÃ”â€\x9d", "“AVÔ”", ("mojibake",), id="capitals in damaged quotes"),
    pytest.param("AT&amp;T &#8217;s", "AT&T ’s", ("entities",), id="entities"),
    pytest.param("&amp;amp;amp;lt;p&gt;", "<p>", ("entities",), id="entities in entities"),
    pytest.param("&#38;#x26;quot;", '"', ("entities",), id="entities in numbers"),
    pytest.param("P&EACUTE;REZ", "PÉREZ", ("entities",), id="a name in capitals"),
    pytest.param("a&#10;b&NewLine;c&#13;d", "a b c d", ("entities",), id="no new line is started"),
    pytest.param("Tom <3 R&amp;B", "Tom <3 R&B", ("entities",), id="a heart is no tag"),
    pytest.param("a\x00b\x7f", "ab", ("controls",), id="null and delete"),
    pytest.param("page\x0cbreak\x0b", "page break", ("controls",), id="a form feed separates words"),
    pytest.param("\ufeffStart\ufffe", "Start", ("controls",), id="mark and noncharacter"),
    pytest.param("ï»¿Start", "Start", ("mojibake", "controls"), id="a mark read as latin-1"),
    pytest.param("odd\x81", "odd", ("c1", "controls"), id="a byte that windows-1252 does not assign"),
    pytest.param("\x1b[1;31mred\x1b[0m", "red", ("terminal-escapes",), id="colour"),
    pytest.param(
        "\x1b]8;;http://x.example\x07link\x1b]8;;\x07", "link", ("terminal-escapes",),
        id="a terminal hyperlink",
    ),
    pytest.param("\ud83d\ude00", "😀", ("surrogates",), id="a surrogate pair"),
    pytest.param("half \ud83d", "half \ufffd", ("surrogates",), id="a lone surrogate"),
    pytest.param(
        "caf\udce9 it\udce2\udc80\udc99s", "café it’s", ("surrogates", "mojibake"),
        id="bytes hidden by surrogateescape",
    ),
]  # fmt: skip

KEPT = [
    pytest.param("“Hi,” she said — it’s ‘fine’…", id="typographers' marks"),
    pytest.param("“NINGUÉM VEM DE MANHÃ”, DISSE ANA.", id="a quoted word that ends in Ã"),
    pytest.param("“MAÇÃ” E “ROMÃ”", id="two of them"),
    pytest.param("ﬁne ﬂow Ĳsselmeer", id="ligatures"),
    pytest.param("ＦＵＬＬ　ｗｉｄｔｈ ｶﾀｶﾅ", id="full and half width"),
    pytest.param("cafe\u0301 and \u1e9b\u0323", id="accents as marks"),
    pytest.param("می\u200cخواهم क्\u200dष 👩\u200d🚀", id="joiners that matter"),
    pytest.param("\u202bعربي\u202c \u200fx \u2067y\u2069", id="bidi marks"),
    pytest.param("soft\u00adhyphen zero\u200bwidth\u2060joiner", id="invisible hyphens and spaces"),
    pytest.param("one\u2028two\u2029three", id="unicode's line separators"),
    pytest.param("\ttab and \u00a0blank", id="tab and hard space"),
    pytest.param("R&D; AT&T & co; x&y &c. &notanentity;", id="ampersands"),
    pytest.param('<a href="?a=1&amp;b">x &lt; y</a>', id="markup keeps its entities"),
    pytest.param("PLUS ÇA CHANGE, JOÃO SÃO Â", id="capitals with accents"),
    pytest.param("Ça coûte 10 € à l’œuvre ; « bon » №5 ½ °C", id="french"),
    pytest.param("Größe, Straße, „Zitat“, ‚halb‘ – 5 µm ²", id="german"),
    pytest.param("Привет, мир! Ελλάδα 東京 서울 ไทย עברית", id="other scripts"),
    pytest.param("❤️ 🏴\U000e0067\U000e0062\U000e007f 🇩🇪 👍🏽", id="emoji, flags with tags"),
    pytest.param("\ufffd already lost", id="a replacement that cannot be undone"),
    pytest.param("\ue000 \uf8ff private", id="private letters"),
]


@pytest.mark.parametrize(("before", "after", "by"), REPAIRED)
def test_repaired(before, after, by):
    lines, repairs = repair(split(before))
    assert join(lines) == after
    assert repairs == (Repair(1, before, after, by),)


@pytest.mark.parametrize("text", KEPT)
def test_kept(text):
    lines = split(text)
    assert repair(lines) == (lines, ())
    assert repair_line(text) == (text, ())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("“Hi” ‘x’ – a — b…", "\"Hi\" 'x' - a -- b..."),
        ("ﬁne Ａ１ ｶﾞ", "fine A1 ガ"),
        ("cafe\u0301\u00a0x", "café x"),
        ("Größe «bon» 東京", "Größe «bon» 東京"),
    ],
)
def test_typography_becomes_ascii_when_asked(before, after):
    lines, _ = repair(split(before), typography="ascii")
    assert join(lines) == after


def test_sound_text_comes_back_as_the_same_object():
    lines = split("Sound “text”,\r\nover lines.\n")
    assert repair(lines)[0] is lines
    assert undo(lines, ()) is lines


def test_lines_before_a_repair_stay_the_same_objects_and_later_offsets_shift():
    lines = split("one\r\ntwÃ³\r\nthree\n")
    repaired, repairs = repair(lines)
    assert [line.start for line in repaired] == [0, 5, 10]
    assert repaired[0] is lines[0]
    assert [line.ending for line in repaired] == ["\r\n", "\r\n", "\n"]
    assert undo(repaired, repairs) == lines


def test_a_line_does_not_depend_on_those_before_it():
    repaired, _ = repair(split("<p>tag</p>\nAT&amp;T\n"))
    assert repaired[1].text == "AT&T"


def test_an_emptied_line_does_not_merge_the_line_ends_around_it():
    lines = split("one\r\x00\ntwo")
    repaired, repairs = repair(lines)
    assert [line.text for line in split(join(repaired))] == ["one", " ", "two"]
    assert undo(repaired, repairs) == lines


def test_undo_refuses_repairs_of_another_text():
    with pytest.raises(ValueError, match="line 1 is not the line that was repaired"):
        undo(split("other"), [Repair(1, "a", "b", ("mojibake",))])


# -- The scan. Its tables are derived again from the ftfy that is installed.


@pytest.mark.parametrize("name", sorted(MOJIBAKE_CATEGORIES))
def test_classes_are_those_of_ftfy(name):
    def members(characters):
        return {c for c in map(chr, range(0x10000)) if re.match(f"[{characters}]", c)}

    assert members(damage.CLASSES[name]) == members(MOJIBAKE_CATEGORIES[name])


def test_alternatives_are_those_of_ftfy():
    def plain(pattern):
        pattern = re.sub(r"\[[^\]]*\]|(#[^\n]*)|(\s+)", lambda m: m[0] if m[0][0] == "[" else "",
                         pattern)  # fmt: skip
        return pattern.strip("|").replace("\u00a0", r"\xa0").replace("\u00ad", r"\xad")

    theirs = plain(BADNESS_RE.pattern)
    ours = plain("|".join(damage.MOJIBAKE).format(**MOJIBAKE_CATEGORIES))
    assert ours == theirs


def test_spelled_out_space_holds_what_python_calls_space():
    pattern = re2.compile(f"[{damage.SPACE}]")
    spaces = [chr(c) for c in range(0xD800) if re.match(r"\s", chr(c))]
    assert [c for c in spaces if not pattern.fullmatch(c)] == []


ATOM = re.compile(r"(\[[^\]]+\]|\\x[0-9a-f]{2}|\\?.)(\?|\{[\d,]+\})?")


def alternatives():
    """What the scan finds, each as a row of atoms; a sign may be several."""
    mojibake = [one.format(**damage.CLASSES) for one in damage.MOJIBAKE]
    signs = [one for sign in damage.misread.SIGNS for one in sign.split("|")]
    controls = [f"[{damage.ASCII_CONTROLS}]", f"[{damage.OTHER_CONTROLS}]", "[\n]", "[\ud800-\udfff]"]
    rows = [*mojibake, *signs, "&#?[0-9A-Za-z]{1,24};", *controls]
    return [pytest.param(row, id=ascii(row)[:40]) for row in rows]


@pytest.mark.parametrize("row", alternatives())
@pytest.mark.parametrize("suspicious", damage.SUSPICIOUS, ids=["accents", "quotes"])
def test_whatever_is_damaged_has_a_suspicious_character(suspicious, row):
    atoms = [atom for atom, repeat in ATOM.findall(row) if not repeat and atom != "^"]
    tried = [*map(chr, range(0x10000))]
    members = {tried[index] for index in suspicious.indexes_in(tried)}
    assert any(members.issuperset(filter(re.compile(atom).fullmatch, tried)) for atom in atoms)


def test_most_lines_of_a_sound_text_have_no_suspicious_character():
    lines = [
        "Plain English, with “quotes”, a dash – and the café’s name without them.",
        "Ein Satz ohne Anführung: Die Straße bleibt gesperrt.",
        "Привет мир сегодня идёт дождь",
        "市长今天宣布新的计划。",
        "Smith & Sons",
    ]
    few = [damage.SUSPICIOUS[0].indexes_in(lines), damage.SUSPICIOUS[1].indexes_in(lines)]
    assert few == [[0, 1, 4], [0]]


CODECS = ["latin-1", "sloppy-windows-1252", "sloppy-windows-1251", "sloppy-windows-1250",
          "sloppy-windows-1253", "iso-8859-2", "macroman", "cp437"]  # fmt: skip
SENTENCES = [
    "The café’s owner said, “It’s naïve – déjà vu…” and left.",
    "Die Straße über die Brücke bleibt gesperrt, größere Umwege drohen.",
    "À la fin de l’été, l’œuvre coûtait 10 € de plus : « trop cher ».",
    "Привет, мир: сегодня идёт дождь — завтра снег.",
    "Η κυβέρνηση ανακοίνωσε νέα μέτρα σήμερα.",
    "Zażółć gęślą jaźń, powiedział burmistrz.",
    "市长今天宣布新的计划。東京では雨です。서울은 맑음.",
    "Plain English without anything odd, at 5 % & more.",
    "El año que viene ¿qué pasará? 25 °C, ½ kg, §5, ©2020 ®",
]


def damaged(text, *codecs):
    for codec in codecs:
        text = text.encode().decode(codec, "replace")
    return text.replace("\n", " ").replace("\r", " ")


def each_repaired(text):
    return "\n".join(repair_line(line)[0] for line in text.split("\n"))


@pytest.mark.parametrize("second", [None, *CODECS])
@pytest.mark.parametrize("first", CODECS)
def test_the_scan_misses_no_mojibake(first, second):
    lines = []
    for sentence in SENTENCES:
        whole = damaged(sentence, first, *([second] if second else []))
        words = whole.split(" ")
        lines += [sentence, whole, *words, f"{sentence} {whole}"]
    text = "\n".join(lines)
    repaired, repairs = repair(split(text))
    assert join(repaired) == each_repaired(text)
    assert join(undo(repaired, repairs)) == text


@pytest.mark.parametrize("codec", CODECS)
def test_mojibake_is_repaired_as_ftfy_does_it(codec):
    config = ftfy.TextFixerConfig(
        unescape_html=False, fix_latin_ligatures=False, fix_character_width=False,
        uncurl_quotes=False, fix_line_breaks=False, normalization=None,
    )  # fmt: skip
    for sentence in SENTENCES:
        text = damaged(sentence, codec)
        expected = re.sub("[\x80-\x9f]", "", ftfy.fix_text(text, config))
        assert repair_line(text)[0] == expected


SUSPICIOUS = sorted(
    set(re.findall(f"[{''.join(MOJIBAKE_CATEGORIES.values())}]", "".join(map(chr, range(0x20, 0x3000)))))
    | set("azAZ09 _.,?!&#;<>'\"\t\x00\x0b\x0c\x1b\x7f\x85\x9d\u2028\u200d\ufeff\ufdd0\uffff")
    | set("\ud83d\ude00\udce9\udc92é\u0301ﬁＡ😀\U0010ffff")
)  # fmt: skip
TEXTS = (
    st.text(st.characters(exclude_categories=()), max_size=40)
    | st.text(st.sampled_from(SUSPICIOUS), max_size=20)
    | st.lists(
        st.sampled_from(["&amp;", "amp;", "&#38;", "&#x26;", "&lt;", "lt;", "&", "#10;", "&#",
                         "\x1b[", "0m", "\x1b]", "\x07", "Ã", "Â", "â€", "™", " ", "\n", "x", "\x00", "<b>"])
    ).map("".join)
)  # fmt: skip


@given(TEXTS, st.sampled_from(["keep", "ascii"]))
def test_laws(text, typography):
    lines = split(text)
    repaired, repairs = repair(lines, typography)
    assert len(repaired) == len(lines)
    assert not any(FORBIDDEN.search(line.text) for line in repaired)
    assert undo(repaired, repairs) == lines
    ends = accumulate(len(line.text + line.ending) for line in repaired)
    assert [line.start for line in repaired] == [0, *ends][: len(repaired)]
    assert [line.text for line in split(join(repaired))] == [
        line.text for line in repaired if line.text or line.ending
    ]
    assert repair(repaired, typography) == (repaired, ())
    for before, after in zip(lines, repaired, strict=True):
        assert after.text == (repair_line(before.text, typography)[0] or after.text.strip(" "))
    assert all(made.by and made.before != made.after for made in repairs)


@given(st.lists(st.text(st.sampled_from(SUSPICIOUS), max_size=8), max_size=8))
def test_scanning_lines_together_equals_scanning_each(texts):
    together = set(damage.possibly_damaged(texts))
    alone = {index for index, text in enumerate(texts) if list(damage.possibly_damaged([text]))}
    assert together >= alone
    assert all(
        repair_line(texts[index])[0] == texts[index] for index in set(range(len(texts))) - together
    )


def test_damage_is_found_in_every_block(monkeypatch):
    monkeypatch.setattr(damage, "BLOCK", 40)
    texts = ["sound “text”"] * 30 + ["sÃ³"] + ["more"] * 7 + ["a\x00"]
    assert list(damage.possibly_damaged(texts)) == [30, 38]


def test_a_line_feed_or_a_surrogate_inside_a_text_hides_nothing():
    assert list(damage.possibly_damaged(["ok", "a\nb", "ok", "\ud83d", "sÃ³", "ok"])) == [1, 3, 4]
    (line,), _ = repair([Line(1, 0, "a\nsÃ³", "")])
    assert line.text == "a só"


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("\u0301\u0316", id="alternating combining marks"),
        pytest.param("amp;", id="one ampersand escaped again and again"),
        pytest.param("&amp;amp;lt;", id="many ampersands"),
        pytest.param("â€™", id="nothing but mojibake"),
        pytest.param("ÃƒÂ© Ã© ", id="mojibake twice and once"),
        pytest.param("\x1b[\x1b]0;", id="unterminated escapes"),
        pytest.param("\x00\ud83d", id="nulls and surrogates"),
        pytest.param("sound “text” é ", id="sound"),
    ],
)
def test_cost_of_one_giant_line_is_linear(unit):
    assert_linear(repair, lambda size: split("&" + unit * (size // len(unit))), 100_000)


def test_a_very_long_run_of_combining_marks_is_not_normalised():
    text = "e" + "\u0301\u0316" * 50_000
    assert repair_line(text, "ascii") == (text, ())


@pytest.mark.parametrize("unit", ["â€™", "Ã© ", "ä¸\xadæ–‡", "x&amp;", "вЂ™"])
def test_a_line_longer_than_a_piece_is_repaired_whole(unit):
    text = unit * (3 * PIECE // len(unit))
    after, _ = repair_line(text)
    assert after == repair_line(unit)[0] * (3 * PIECE // len(unit))
    assert repair_line(after) == (after, ())


@pytest.mark.parametrize(
    ("text", "is_loaded"),
    [
        pytest.param("“Sound” text – naïve café…\nÜber alles.", False, id="sound text"),
        pytest.param("\ufeff「港は閉まった」\n\x0cÜber alles…", False, id="controls, then sound text"),
        pytest.param("An \x1b[1mold\x1b[0m “café”", False, id="terminal escapes"),
        pytest.param("The sÃ³n", True, id="mojibake"),
        pytest.param("An \x1b[1mold\x1b[0m cafÃ©", True, id="terminal escapes, then mojibake"),
    ],
)
def test_sound_text_needs_no_ftfy(text, is_loaded):
    import subprocess
    import sys

    code = (
        "import sys; from cleaner.text.lines import split; from cleaner.text.repair import repair; "
        f"repair(split({text!a})); print('ftfy' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == str(is_loaded)
