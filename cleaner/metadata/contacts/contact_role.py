"""Whose an address is: the author's, the newsroom's, or unknown.

The last cue before it decides ("Follow her at", "Send us news tips at"); without one, the name
beside it; without a name, its place: alone under the headline, or below the article within
three lines of the author's name.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from cleaner.metadata.contacts import address, cues, story_person
from cleaner.metadata.contacts.address import Address
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.names.author_line import AuthorLine
from cleaner.metadata.names.person_name import same

# Distances and lengths were set by hand on the development bench.
# Non-blank lines before and after the body within which an address may be without a cue.
_NEAR_BEFORE, _NEAR_AFTER = 8, 12
_CUE_REACH = 160  # code points before an address in which its cue is looked for
_BODY_START = 3  # distance from the body's first line up to which an address may be the author's
_MOST_BESIDE = 40  # code points beside an address; with more the line is a sentence
_LINES_ABOVE = 3  # non-blank lines above an address in which its owner may be named


class LineAddress(NamedTuple):
    """An address in a line; the line's author, if it names one; and the article's authors."""

    line: TextLine
    address: Address
    author_line: AuthorLine | None
    byline: Sequence[str]

    @property
    def before(self) -> str:
        """The text before the address, where its cue is."""
        return self.line.text[max(0, self.address.start - _CUE_REACH) : self.address.start]

    @property
    def is_near(self) -> bool:
        """Whether the line is in the body, before it, or just after it."""
        return self.line.place != "after" or self.line.distance <= _NEAR_AFTER


class Owner(NamedTuple):
    """The role of an address (None: unknown), and the person's name if known.

    `rejected` is the reason why it cannot be a contact.
    """

    role: str | None
    name: str | None = None
    rejected: str | None = None


def find(view: DocumentView, found: LineAddress) -> Owner:
    """Return whose an e-mail address or handle is."""
    line, kind = found.line, found.address.kind
    embedded = _is_embedded(line.text)
    person = owner(found.address.value, found.byline)
    if person and not (embedded and kind == "handle" and line.place == "inside"):
        return Owner("author", person)
    if embedded and (kind == "handle" or not _has_cue(line.text)):
        return Owner(None, rejected="in an embedded post, a credit or a form")
    if _is_of_story(view, found):
        return Owner(None, rejected="a person of the story")
    role = _role_by_cue(found) or _role_by_place(view, found)
    return Owner(role, author_name(found) if role == "author" else None)


def _is_of_story(view: DocumentView, found: LineAddress) -> bool:
    """Whether the address is that of a person of whom the article tells, or a form's."""
    text, start = found.line.text, found.address.start
    if not story_person.is_unquoted_sentence(text):
        return False
    is_desk = cues.DESK.last(found.before) > cues.AUTHOR.last(found.before)
    if not is_desk and story_person.speaks_of_other(text, start, found.byline):
        return True
    others = [name for name in story_person.names(text[:start]) if name not in found.byline]
    return bool(others) and not view.named_in_story.isdisjoint(others)


@lru_cache(maxsize=8)  # the addresses of one line follow each other
def _is_embedded(text: str) -> bool:
    """Whether a line is an embedded post, a credit or a form."""
    lower = text.lower()
    likely = text[0] in "@—–-" or any(map(lower.__contains__, cues.NOT_CONTACT_SIGNS))
    return likely and cues.NOT_CONTACT.occurs_in(text)


@lru_cache(maxsize=8)
def _has_cue(text: str) -> bool:
    return cues.DESK.occurs_in(text) or cues.AUTHOR.occurs_in(text)


def _role_by_cue(found: LineAddress) -> str | None:
    """The role by the last cue before the address; for an e-mail outside the body, in its line."""
    before = found.before
    author, desk = cues.AUTHOR.last(before), cues.DESK.last(before)
    is_email = found.address.kind == "email"
    if is_email and max(author, desk) < 0 and found.line.place != "inside":
        author = cues.AUTHOR.last(found.line.text)
        desk = cues.DESK.last(found.line.text)
    if max(author, desk) < 0:
        return None
    if desk <= author:
        return "author"
    # "Ada Moreno is a reporter. Story tips can be sent to ada@...": her own address.
    is_bio = found.author_line is not None and found.author_line.kind in ("bio", "contact")
    own = is_bio and is_email and not address.is_newsroom(found.address.value)
    return "author" if own and cues.TIP.occurs_in(before) else "desk"


def _role_by_place(view: DocumentView, found: LineAddress) -> str | None:
    """The role of an address without a cue: beside a name, or alone near a name."""
    line, author = found.line, found.author_line
    if found.address.kind == "email" and address.is_newsroom(found.address.value):
        return "desk" if line.place == "after" and found.is_near else None
    if author is not None and author.kind not in ("dated", "posts"):
        agrees = not found.byline or any(same(a, b) for a in author.names for b in found.byline)
        return "author" if found.is_near and (agrees or author.kind in ("bio", "contact")) else None
    if len(line.text) - len(found.address.value) >= _MOST_BESIDE:
        return None
    if line.place == "inside" and line.distance > _BODY_START:
        return None
    if line.place != "after":
        return "author" if line.distance <= _NEAR_BEFORE else None
    return "author" if found.is_near and _is_beside_author(view, found) else None


def owner(value: str, byline: Sequence[str]) -> str | None:
    """Return the author whose name an address contains, or None."""
    return next((person for person in byline if address.belongs(value, person)), None)


def author_name(found: LineAddress) -> str | None:
    """Return the name that goes with an author's address, as in the byline; None if unknown."""
    if found.author_line is not None:
        for name in found.author_line.names:
            for person in found.byline:
                if same(name, person):
                    return person
        return found.author_line.names[0]
    return found.byline[0] if len(found.byline) == 1 else None


def _is_beside_author(view: DocumentView, found: LineAddress) -> bool:
    """Whether an author's name is in the three lines above, the line itself or the next."""
    index = found.line.position
    near = "\n".join(view.texts[max(0, index - _LINES_ABOVE) : index + 2]).casefold()
    return any(person.casefold() in near for person in found.byline)
