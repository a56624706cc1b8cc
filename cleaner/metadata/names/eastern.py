"""Chinese, Japanese and Korean names: two to seven characters, often without a space.

Promise: a name without its role ("記者", "기자"), or None for a paper, a desk or a date.
Without a cue a string of characters is a name only when it opens with a common family
name or has the space of a Japanese byline; else "印刷" (print) would be an author.
"""

from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names.words import FAMILY_NAMES, SHORT_FAMILY_NAMES

_SCRIPT = pattern(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u3005]")
_HAN = pattern(r"[\u3400-\u9fff\uf900-\ufaff\u3005]")
_HANGUL = pattern(r"[\uac00-\ud7af]")
_ROLES = pattern(
    r"(?:本报|本報|特约|特約|首席|实习|實習|综合|見習|政治|経済|社会)?(?:记者|記者|通讯员|通訊員|编辑|編輯|特派員"
    r"|論説委員|編集委員|ライター|さん|氏|기자|특파원|논설위원|칼럼니스트|앵커|에디터|인턴|선임|수습|전문)+"
)
_HOUSES = pattern(
    r"新聞|新闻|报|報|社$|部$|网|網|編集|编辑|編輯|局$|台$|会$|通信|文庫|ニュース|オンライン|チーム|取材|外|総合|一覧|印刷|検索|登録|会員|次へ"
    r"|뉴스|일보|신문|방송|편집|닷컴|그룹|취재|온라인|데스크|팀$|[年月日時分년월]|일$"
)


def is_eastern(text: str) -> bool:
    """Whether a text that is not empty holds a character of these scripts."""
    return not text.isascii() and max(text) >= "\u3005" and _SCRIPT.search(text) is not None


def person(piece: str) -> str | None:
    """A Chinese, Japanese or Korean name, or None."""
    name = _ROLES.sub("", piece).strip(" \u3000=＝・:：")
    words = name.split()
    solid = "".join(words)
    if not 2 <= len(solid) <= 16 or len(words) > 3 or _HOUSES.search(name):
        return None
    if not all(char.isalpha() or char in "・·々＝" for char in solid):
        return None
    if not all(map(_SCRIPT.search, words)):
        return None
    if _HANGUL.search(solid):
        return name if len(solid) <= 5 else None
    if _HAN.search(solid):
        return name if len(solid) <= 7 else None
    return name if "・" in solid or len(words) > 1 else None


def has_family_name(name: str) -> bool:
    """Whether an eastern name opens with a common family name and has a fitting length."""
    solid = name.replace(" ", "").replace("\u3000", "")
    if solid[:1] in SHORT_FAMILY_NAMES:
        return 2 <= len(solid) <= 3 or (len(solid) == 4 and solid != name)
    first, _, second = name.replace("\u3000", " ").partition(" ")
    if 1 <= len(first) <= 3 and 1 <= len(second) <= 3 and _HAN.search(first):
        return True  # the space of a Japanese byline
    return 3 <= len(solid) <= 6 and (solid[:2] in FAMILY_NAMES or solid[:3] in FAMILY_NAMES)
