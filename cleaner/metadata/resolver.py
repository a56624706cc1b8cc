"""Metadata: what the text, the page and the container state about an article.

`resolve` returns the value of each field and every candidate: its line, what found it, and
why it was rejected. The fields read the repaired lines before anything is removed, and change
nothing. A field that is not certain is None or an empty tuple.

Each field is a module. If it has one value, the module yields `candidates` and the one with the
highest score is taken; otherwise its `find` returns the values and all findings. Fields see each
other's results only through this module: the publisher is resolved first, because a publisher
is not an author, and the authors before the contacts.
"""

from collections.abc import Collection, Mapping

from cleaner.metadata import (
    byline,
    contact,
    credits,
    date,
    dateline,
    front_matter,
    language,
    only_stated,
    publisher,
    rights,
    standfirst,
    title,
)
from cleaner.metadata.candidate import Resolved, best
from cleaner.metadata.document_view import DocumentView, Inputs
from cleaner.metadata.fields import Metadata
from cleaner.metadata.names import byline_candidates

__all__ = ["Inputs", "resolve"]

OF_TEXT = ("container", "profile/")  # who states something of a text: not the markup of a page


def resolve(inputs: Inputs, *, everything: bool = False) -> Metadata:
    """Return the metadata of a document; raises nothing, whatever the lines hold.

    A byline, date or title that the page states in its markup is preferred to any line of text,
    so the lines are not searched for it. With `everything` they are, and `found` holds all
    candidates; the values are the same.
    """
    if inputs.front:
        inputs = _with_front_matter(inputs)
    page = _page_fields(inputs)
    skipped: Collection[str] = () if everything else page
    text = _text_fields(DocumentView(inputs), page, skipped)
    if inputs.front:
        return _with_statements(text, page)
    if not page:
        return _with_statements(text, only_stated.of_container(inputs))
    from cleaner.metadata.markup.merge import merge  # only a page needs it

    return merge(text, inputs.stated, page)


def _with_front_matter(inputs: Inputs) -> Inputs:
    """The inputs with what the front matter states, ahead of what the container does."""
    stated = (*front_matter.read(inputs.front), *inputs.stated)
    return inputs._replace(stated=stated, url=inputs.url or front_matter.address(inputs.front))


def _page_fields(inputs: Inputs) -> Mapping[str, Resolved]:
    """The fields that a page or front matter states; empty for any other document."""
    if all(found.by.startswith(OF_TEXT) for found in inputs.stated):
        return {}
    from cleaner.metadata.markup import resolve_fields  # only a page needs it

    fields = resolve_fields(inputs.stated, inputs.url, inputs.today)
    return front_matter.in_own_form(fields, inputs.stated) if inputs.front else fields


def _text_fields(
    view: DocumentView, page: Mapping[str, Resolved], skipped: Collection[str]
) -> Metadata:
    """The metadata from the lines, the rules and the container, without the `skipped` fields."""
    spoken = language.find(view)
    notices = [*rights.candidates(view)]
    notice, rights_found = best(notices, "rights")
    name, publisher_found = best([*publisher.candidates(view, notices)], "publisher")
    view.publisher = name.value if name else None

    if "byline" not in skipped:
        view.authors(byline_candidates.lines(view))  # at once: the title asks for many of them
    title_line = _line_of(page["title"].value, view) if "title" in page else None
    lines_wanted = title_line is None or "title" not in skipped
    heading, title_found = best([*title.candidates(view)] if lines_wanted else [], "title")
    if title_line is None and heading is not None:
        title_line = heading.line
    shown = title_line
    if shown is None and heading is not None:  # a container states the title
        shown = _line_of(heading.value, view)
    view.headline = view.position_of(shown)

    opening = dateline.find(view, spoken.tag)
    dates = date.NOTHING
    if "date" not in skipped or "modified" not in skipped:
        is_page = bool(page) and not view.inputs.front
        dates = date.find(view, spoken.tag, opening, is_page=is_page)
    credited = credits.find(view)
    authors, byline_found = byline.NO_BYLINE
    if "byline" not in skipped:
        authors, byline_found = byline.find(view, credited.reporters)
    if "byline" in page:
        authors = page["byline"].value
    contacts, contact_found = contact.find(view, authors)
    lead, standfirst_found = best([*standfirst.candidates(view, title_line)], "standfirst")

    return Metadata(
        title=heading.value if heading else None,
        byline=authors,
        date=dates.date,
        modified=dates.modified,
        contact=contacts,
        publisher=view.publisher,
        rights=notice.value if notice else None,
        language=spoken.code,
        dateline=opening.value if opening else None,
        standfirst=lead.value if lead else None,
        credits=credited.people or None,
        found=(
            *spoken.found, *rights_found, *publisher_found, *dates.found, *credited.found,
            *byline_found, *contact_found, *title_found, *standfirst_found,
            *(opening.found if opening else ()),
        ),
    )  # fmt: skip


def _with_statements(text: Metadata, stated: Mapping[str, Resolved]) -> Metadata:
    """The metadata of a text with the fields that its container or front matter states."""
    if not stated:
        return text
    from cleaner.metadata.markup.merge import with_stated

    return with_stated(text, stated)


def _line_of(title: str, view: DocumentView) -> int | None:
    """The number of the first line that is the title, or None."""
    return view.number(view.texts.index(title)) if title in view.texts else None
