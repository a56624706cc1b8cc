"""What the tags, classes and ids around a line say about it.

The traits of a block are bytes, one for each name in `TRAITS`: how near the nearest element
with that trait is, from `OWN` for the block itself down to 1 for a distant ancestor, and 0 for
none. Traits are features for the judge, never decisions: a wrapper called "with-sidebar" around
the whole page does no harm, because all lines of the page share it.

Law: the same words give the same traits. The cache is bounded, and of a pure function.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

from cleaner.model import TRAITS

OWN, PARENT = 5, 4  # the block itself, its parent; 3 its grandparent, 2 the next, 1 any further up
_FADE = bytes([0, 1, 1, 2, 3, 4]) + bytes(250)

# For each trait, parts of class names and ids: lower case, anything but letters written "-".
# A "-" at either end is the border of a word.
_WORDS = {
    "body": (
        "article-body articlebody articletext articlecontent story-body storybody story-text "
        "story-content post-body postbody post-content postcontent post-text entry-content "
        "entry-body entrycontent content-body contentbody content-text content-main "
        "content-article article-content article-text article-copy article-main news-content "
        "news-body news-text page-content single-content main-content maincontent "
        "blog-content body-copy bodycopy body-text bodytext body-content rich-text richtext "
        "prose artikeltext cuerpo corps paragraph absatz textbody -body-"
    ),
    "story": "article story artikel noticia articolo artigo single",
    "content": "content inhalt conten",
    "post": "post entry blog",
    "text": "text copy",
    "mainly": "main primary",
    "comment": "comment disqus respond reply replies kommentar forum discuss koment comentar",
    "related": (
        "relat recommend suggest similar also more-from more-stor more-news more-artic "
        "more-on more-link more-like morefrom read-more readmore read-next readnext recirc "
        "outbrain taboola verwandt weiter mehr zergnet plista"
    ),
    "recent": "recent latest popular most trend top- newest -hot- -best",
    "next": "next prev older newer pagin pager",
    "teaser": "teaser card tile promo thumb snippet blurb",
    "list": "list grid feed stream river items item- loop archive",
    "slider": "carousel slid swiper gallery lightbox galerie",
    "side": "side complementary rail- -rail widget right secondary complement column -col",
    "menu": "nav menu banner- breadcrumb toolbar crumb dropdown",
    "head": "header masthead topbar top-bar hero",
    "foot": "foot contentinfo colophon legal copyright impress bottom",
    "ad": (
        "-ad- -ads- advert sponsor dfp gpt anzeige werb adsense banner commercial native "
        "outstream adslot"
    ),
    "subscribe": (
        "newsletter subscri signup sign-up paywall -abo regist login member piano donat "
        "support wall-"
    ),
    "share": "shar social follow facebook twitter whatsapp teilen addthis sociable",
    "author": "author byline autor writer -bio contributor profile avatar reporter redak person",
    "date": "date time publish datum stamp fecha",
    "meta": "meta info detail",
    "kicker": "kicker eyebrow rubri topline dachzeile overline label section-name flag badge",
    "tags": "-tag- -tags topic keyword categor hashtag",
    "title": "titl headline heading titre -hed-",
    "lead": (
        "-lead- -lede- -dek- -deck- subtit sub-tit standfirst summary excerpt intro abstract "
        "subhead sub-head descri vorspann chapo -sapo- sommaire anrei bajada copete "
        "entradilla perex ingress manchet"
    ),
    "caption": "caption credit legend bildunter attribution fotograf source",
    "image": "image photo picture bild figure -img media foto visual",
    "video": "video player audio podcast youtube listen",
    "embed": "embed tweet instagram external iframe",
    "consent": "cookie consent gdpr privacy modal popup overlay dialog toast alert notice",
    "box": "box callout highlight panel fact aside inset sidebar module",
    "pull": "pull quote zitat",
    "toc": "-toc- table-of contents outline jump key-point keypoint takeaway bullet",
    "hidden": (
        "hidden sr-only screen-reader d-none -hide invisible collapse no-js print-only assistive"
    ),
    "tools": "print tool action button -btn -cta- icon link",
    "ask": "search form input poll quiz survey rating review vote feedback",
    "shop": "product price shop buy affiliate -deal commerc -cart offer coupon",
    "note": "footnote referenc biblio citation note disclaim correct editor about",
    "live": "live ticker update event",
    "unseen": "-is-unseen-",
    "step": "recipe ingredient step instruction faq question answer",
}
AT = {name: at for at, name in enumerate(TRAITS)}
NO_TRAITS = bytes(len(TRAITS))
TAG_AT = {name: at for name, at in AT.items() if name not in _WORDS}
LITERALS = tuple((word, AT[name]) for name, words in _WORDS.items() for word in words.split())
_NOT_LETTERS = re.compile(r"[^a-z]+")
UNSEEN = " #is-unseen"  # appended to the words of an element that the page hides
LONGEST = 240  # characters of class and id that are read


@lru_cache(maxsize=20_000)
def named_traits(words: str) -> tuple[int, ...]:
    """Return the traits that an element's class and id name, as ascending indexes into `TRAITS`."""
    if len(words) > LONGEST:
        words = words[:LONGEST] + (UNSEEN if words.endswith(UNSEEN) else "")
    plain = f"-{_NOT_LETTERS.sub('-', words.lower())}-"
    hits = _automaton().find_matches_as_indexes(plain, overlapping=True)
    return tuple(sorted({LITERALS[hit[0]][1] for hit in hits})) if hits else ()


@cache
def _automaton() -> Any:
    import ahocorasick_rs  # not needed where the native module is built

    return ahocorasick_rs.AhoCorasick([word for word, _ in LITERALS])


def block_traits(parent: bytes, tag: str, words: str) -> bytes:
    """Return the traits of a block: its parent's, one step further away, and its own.

    `words` are its class, id and similar attributes.
    """
    faded = parent.translate(_FADE)
    named = named_traits(words) if words else ()
    tag_at = TAG_AT.get(tag)
    if tag_at is None:
        return with_own(faded, named) if named else faded
    return with_own(faded, (*named, tag_at))


def with_own(traits: bytes, named: Iterable[int]) -> bytes:
    """Return `traits` with those of the element itself, given as indexes."""
    changed = bytearray(traits)
    for at in named:
        changed[at] = OWN
    return bytes(changed)
