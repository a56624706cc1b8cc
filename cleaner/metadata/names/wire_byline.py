"""Bylines inside a line: of news agencies, and among the labels of a Chinese portal.

"(서울=연합뉴스) 박준호 기자 = ...", "来源：马洛日报 作者：潘若兰 责任编辑：唐山",
"本报讯（记者 潘若兰）...", "By . Ada Moreno . PUBLISHED: ...". The rest of the line may be
the article's first sentence.
"""

from cleaner.metadata.names import byline_names, cjk_name
from cleaner.text.lazy_pattern import pattern

_READ = 160  # code points at the beginning of a line
_LABELLED = pattern(  # not the duty editor of 责任编辑
    r"(?:^|[\s|｜丨　\]】)）])(?:作者|文字?|撰文|撰稿|记者|記者|本报记者|本報記者|采写)\s*[:：]\s*"
    r"([^\s:：|｜，。；;（）()]{2,12}(?:[、，/ ][^\s:：|｜，。；;、（）()]{2,4}(?![^\s、]*[:：]))*)"
    r"(?=[\s|｜，。；;（）()]|$)"
)
_IN_BRACKETS = pattern(
    r"^.{0,20}?[（(](?:[^（）()]{0,12}?)(?:本报|本報|见习|实习|首席|特约)*(?:记者|記者|通讯员|特派員)"
    r"[\s：:]*([^（）()：:，,。]{2,20})[）)]"
)
_KOREAN = pattern(
    r"^[\[(（][^=()\[\]]{1,20}=[^=()\[\]]{1,20}[\])）]\s*((?:[가-힣]{2,4}[\s·,ㆍ]{1,2}){1,3})"
    r"(?:[가-힣]{0,4})?(?:기자|특파원|통신원)\s*="
)
_DOTS = pattern(r"^By \. ([^.:@\d]{4,100}?) \. (?=[A-Z|])")
_SPLIT = pattern(r"[\s、，,·ㆍ/]+")


def may_hold_one(text: str) -> bool:
    """Return whether a line may hold such a byline: a cheap check of its characters."""
    return text.startswith("By . ") if text.isascii() else cjk_name.may_hold_one(text)


def people(text: str) -> tuple[str, ...]:
    """Return the names of a byline that is a part of its line; `()` where there is none.

    >>> people("来源：马洛日报 作者：潘若兰 责任编辑：唐山")
    ('潘若兰',)
    >>> people("(서울=연합뉴스) 박준호 기자 = 항구가 닫혔다.")
    ('박준호',)
    """
    if text.startswith("By . "):
        match = _DOTS.match(text)
        return byline_names.people(match[1]) if match else ()
    head = text[:_READ]
    match = _KOREAN.match(head) or _IN_BRACKETS.match(head) or _LABELLED.search(head)
    if match is None:
        return ()
    names = [cjk_name.read(part) for part in _SPLIT.split(match[1]) if part]
    return tuple(dict.fromkeys([name for name in names if name]))
