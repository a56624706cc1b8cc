"""Chinese, Japanese and Korean names: two to seven characters, often without a space.

A name comes back without its role ("記者", "기자"); newspapers, desks and dates are not names.
Without a byline prefix, characters are a name only if they begin with a common family name or
have the space of a Japanese byline; otherwise "印刷" (print) would be an author.
"""

from cleaner.metadata.names.words import CJK_FAMILY_NAME_CHARACTERS, CJK_FAMILY_NAMES
from cleaner.text.lazy_pattern import pattern

# Kana; ideographs with Extension A and those for compatibility; Hangul syllables; 々, which repeats
# an ideograph. The ranges are Unicode's.
_SCRIPT = pattern(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u3005]")
_BELOW = bytes(range(0xE3))  # with these UTF-8 writes the characters before U+3000
_HAN = pattern(r"[\u3400-\u9fff\uf900-\ufaff\u3005]")
_HANGUL = pattern(r"[\uac00-\ud7af]")
_ROLES = pattern(
    r"(?:本报|本報|特约|特約|首席|实习|實習|综合|見習|政治|経済|社会)?(?:记者|記者|通讯员|通訊員|编辑|編輯|特派員"
    r"|論説委員|編集委員|ライター|さん|氏|기자|특파원|논설위원|칼럼니스트|앵커|에디터|인턴|선임|수습|전문)+"
)
_NOT_PERSON = pattern(  # newspapers, desks, sections, dates and times
    r"新聞|新闻|报|報|社$|部$|网|網|編集|编辑|編輯|局$|台$|会$|通信|文庫|ニュース|オンライン|チーム|取材|外|総合|一覧|印刷|検索|登録|会員|次へ"
    r"|뉴스|일보|신문|방송|편집|닷컴|그룹|취재|온라인|데스크|오전|오후|입력|수정|팀$|[年月日時分년월]|일$"
)

# Characters, without spaces. Two to four are usual in Chinese and Korean. Set by hand on the
# development bench; cases in tests/test_metadata_names.py.
_SHORTEST, _LONGEST = 2, 16  # of any name; the longest are foreign ones in kana
_MOST_WORDS = 3
_LONGEST_HANGUL = 5  # a family name of two characters and a given name of three
_LONGEST_HAN = 7  # a Japanese name that kana write in part
_FAMILY_NAME_LENGTHS = range(3, 7)  # of a name that begins with a family name of two or three
_MOST_OF_WORD = 3  # of each of the two words of a Japanese byline


def is_cjk(text: str) -> bool:
    """Return whether a non-empty text holds a Chinese, Japanese or Korean character."""
    return may_hold_one(text) and _SCRIPT.search(text) is not None


def may_hold_one(text: str) -> bool:
    """Return whether a text may hold such a name: a cheap check of its characters.

    `re` takes longer to compile a range of so many characters than a short text takes in all.
    """
    if text.isascii():
        return False
    return bool(text.encode("utf-8", "surrogatepass").translate(None, _BELOW))


def read(part: str) -> str | None:
    """Return the name in one part of a byline, or None."""
    name = _ROLES.sub("", part).strip(" \u3000=＝・:：")
    words = name.split()
    characters = "".join(words)
    if not _SHORTEST <= len(characters) <= _LONGEST or len(words) > _MOST_WORDS:
        return None
    if _NOT_PERSON.search(name):
        return None
    if not all(char.isalpha() or char in "・·々＝" for char in characters):
        return None
    if not all(map(_SCRIPT.search, words)):
        return None
    if _HANGUL.search(characters):
        return name if len(characters) <= _LONGEST_HANGUL else None
    if _HAN.search(characters):
        return name if len(characters) <= _LONGEST_HAN else None
    return name if "・" in characters or len(words) > 1 else None


def has_family_name(name: str) -> bool:
    """Return whether a name begins with a common family name and has the length of a name."""
    characters = name.replace(" ", "").replace("\u3000", "")
    if characters[:1] in CJK_FAMILY_NAME_CHARACTERS:
        return 2 <= len(characters) <= 3 or (len(characters) == 4 and characters != name)
    first, _, second = name.replace("\u3000", " ").partition(" ")
    has_space = 1 <= len(first) <= _MOST_OF_WORD and 1 <= len(second) <= _MOST_OF_WORD
    if has_space and _HAN.search(first):
        return True  # the space of a Japanese byline
    return len(characters) in _FAMILY_NAME_LENGTHS and (
        characters[:2] in CJK_FAMILY_NAMES or characters[:3] in CJK_FAMILY_NAMES
    )
