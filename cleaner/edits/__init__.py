"""The hand: the only room that changes a text. It takes away, and never writes.

A `Standing` is a text some of whose spans have gone. Every change gives a new one, and
at the end its edits say which spans went and by what. ``rebuild(text, edits)`` puts them
back: the law is ``rebuild(standing.text(), standing.edits) == repaired`` (law 3).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cleaner.built import native
from cleaner.matching.rules import Rule
from cleaner.model import Edit, Hit, Line, Verdict

BLANK_LINES = "layout/blank-lines"

PIECE = 1 << 20  # characters
_CLOSED = (BLANK_LINES,)
_JUDGED = {place: (f"judge/{place}",) for place in ("before", "inside", "after")}

Names = tuple[str, ...]
Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to go from a standing text: whole lines and cuts, by index into its lines.

    A cut is (start, end, names) in the line's present text.
    """

    lines: Mapping[int, Names]
    cuts: Mapping[int, tuple[tuple[int, int, Names], ...]]

    def __bool__(self) -> bool:
        return bool(self.lines or self.cuts)


@dataclass(frozen=True, slots=True)
class Standing:
    """The lines that still stand, and the edits made so far, in no order.

    `origin` are the lines of the repaired text, numbered from 1 without a gap; `pieces`
    holds, by number, for lines that were cut, the spans of the repaired text of which
    their present text is made.
    """

    origin: tuple[Line, ...]
    lines: tuple[Line, ...]
    edits: tuple[Edit, ...] = ()
    pieces: Mapping[int, Spans] = field(default_factory=dict)

    def pieces_of_text(self) -> Iterator[str]:
        """The text in pieces of about a megabyte, for writing it without building it."""
        part: list[str] = []
        size = 0
        for line in self.lines:
            part += (line.text, line.ending)
            size += len(line.text)
            if size > PIECE:
                yield "".join(part)
                part, size = [], 0
        yield "".join(part)

    def spans(self, line: Line) -> Spans:
        """The spans of the repaired text that make the line's present text."""
        whole = ((line.start, line.start + len(line.text)),)
        return self.pieces.get(line.number, whole)

    def ending(self, line: Line) -> int:
        """Where the line's ending starts in the repaired text."""
        first = self.origin[line.number - 1]
        return first.start + len(first.text)

    def text(self) -> str:
        return "".join([part for line in self.lines for part in (line.text, line.ending)])


def settle(
    hits: Sequence[Hit],
    rules: Sequence[Rule],
    verdicts: Iterable[Verdict],
    index: Mapping[int, int] | range,
) -> Plan:
    """Return what goes: by rules that remove and by the judge; a protected line stays.

    `index` gives the index of a line by its number, for the verdicts.
    """
    protected = {
        line
        for hit in hits
        if rules[hit.rule].action == "protect"
        for line in range(hit.line, hit.last + 1)
    }
    gone: dict[int, set[str]] = {}
    cuts: dict[int, list[tuple[int, int, str]]] = {}
    for hit in hits:
        rule = rules[hit.rule]
        if rule.action != "remove":
            continue
        span = range(hit.line, hit.last + 1)
        if any(line in protected for line in span):
            continue
        if rule.scope == "span":
            cuts.setdefault(hit.line, []).append((hit.start, hit.end, rule.name))
        else:
            for line in span:
                gone.setdefault(line, set()).add(rule.name)
    lines = {
        line: _JUDGED[verdict.place]
        for verdict in verdicts
        if verdict.drop and (line := index[verdict.line]) not in protected
    }
    for line, names in gone.items():
        lines[line] = tuple(sorted({*names, *lines.get(line, ())}))
    return Plan(lines, {line: _apart(spans) for line, spans in cuts.items() if line not in lines})


def _apart(spans: list[tuple[int, int, str]]) -> tuple[tuple[int, int, Names], ...]:
    """Spans in order, those that touch or overlap made one."""
    out: list[tuple[int, int, set[str]]] = []
    for start, end, name in sorted(spans):
        if out and start <= out[-1][1]:
            first, last, names = out.pop()
            out.append((first, max(last, end), names | {name}))
        else:
            out.append((start, end, {name}))
    return tuple((start, end, tuple(sorted(names))) for start, end, names in out)


def apply(standing: Standing, plan: Plan) -> Standing:
    """Return what stands after the plan; a line that a cut leaves blank goes as a whole."""
    if not plan.cuts and not standing.pieces:
        return _without(standing, plan.lines)
    lines: list[Line] = []
    edits = list(standing.edits)
    pieces = dict(standing.pieces)
    for place, line in enumerate(standing.lines):
        names = plan.lines.get(place)
        cuts = plan.cuts.get(place, ())
        rest = _kept(line.text, cuts) if cuts else line.text
        if cuts and not rest.strip():
            names = tuple(sorted({name for *_, by in cuts for name in by}))
        if names:
            edits.extend(_taken(standing, line, names))
            pieces.pop(line.number, None)
        elif cuts:
            pieces[line.number], cut = _cut(line, standing.spans(line), cuts)
            edits.extend(cut)
            lines.append(line._replace(text=rest))
        else:
            lines.append(line)
    return Standing(standing.origin, tuple(lines), tuple(edits), pieces)


def _without(standing: Standing, gone: Mapping[int, Names]) -> Standing:
    """What stands without some lines, where no line was ever cut."""
    cut = plainly_without if native is None else native.without
    lines, edits = cut(standing.lines, gone, Edit)
    return Standing(standing.origin, tuple(lines), (*standing.edits, *edits))


def plainly_without(
    lines: tuple[Line, ...], gone: Mapping[int, Names], edit: type[Edit]
) -> tuple[list[Line], list[Edit]]:
    """The lines that stay, and an edit for each that goes and is not empty; in Python."""
    stay: list[Line] = []
    edits: list[Edit] = []
    made = edit._make
    for place, line in enumerate(lines):
        names = gone.get(place)
        if names is None:
            stay.append(line)
            continue
        number, start, text, ending, _ = line
        if text or ending:
            text += ending
            edits.append(made((number, start, start + len(text), text, names)))
    return stay, edits


def _taken(standing: Standing, line: Line, names: Names) -> list[Edit]:
    """The edits that take what is left of a line and its ending; one, if it is still whole."""
    if line.number not in standing.pieces:
        text = line.text + line.ending
        return [Edit(line.number, line.start, line.start + len(text), text, names)] if text else []
    spans = list(standing.spans(line))
    end = standing.ending(line)
    if spans and spans[-1][1] == end:
        spans[-1] = (spans[-1][0], end + len(line.ending))
    elif line.ending:
        spans.append((end, end + len(line.ending)))
    text = line.text + line.ending
    edits, place = [], 0
    for start, last in spans:
        if last > start:
            edits.append(Edit(line.number, start, last, text[place : place + last - start], names))
        place += last - start
    return edits


def _kept(text: str, cuts: Sequence[tuple[int, int, Names]]) -> str:
    out, place = [], 0
    for start, end, _ in cuts:
        out.append(text[place:start])
        place = end
    return "".join([*out, text[place:]])


def _cut(
    line: Line, spans: Spans, cuts: Sequence[tuple[int, int, Names]]
) -> tuple[Spans, list[Edit]]:
    """The spans that stay and the edits, for cuts given in the line's present text."""
    stay: list[tuple[int, int]] = []
    edits: list[Edit] = []
    place = 0
    for first, last in spans:
        size, at = last - first, 0
        for start, end, names in cuts:
            low, high = max(start - place, at), min(end - place, size)
            if low < high:
                if at < low:
                    stay.append((first + at, first + low))
                text = line.text[place + low : place + high]
                edits.append(Edit(line.number, first + low, first + high, text, names))
                at = high
        if at < size:
            stay.append((first + at, last))
        place += size
    return tuple(stay), edits


def close_blank_lines(standing: Standing, final_ending: bool) -> Standing:
    """Return the text with no blank line at its ends and never two in a row.

    `final_ending` says whether the repaired text ended with a line end: what is left
    ends as it did.
    """
    if native is None or standing.pieces:
        stay, gone = plainly_closed(standing)
    else:
        stay, gone = native.closed(standing.lines, Edit, _CLOSED)
    if stay and stay[-1].ending and not final_ending:
        last = stay[-1]
        end = standing.ending(last)
        gone.append(Edit(last.number, end, end + len(last.ending), last.ending, _CLOSED))
        stay = (*stay[:-1], last._replace(ending=""))
    if not gone:
        return standing
    return Standing(standing.origin, stay, (*standing.edits, *gone), standing.pieces)


def plainly_closed(standing: Standing) -> tuple[tuple[Line, ...], list[Edit]]:
    """The lines that stay and an edit for each run of blank lines that go; in Python."""
    stay: list[Line] = []
    blank: list[Line] = []  # the lines that go, in order
    waiting: Line | None = None  # a blank line that stays if a line with words follows
    place = 0  # where it belongs among those that go
    for line in standing.lines:
        if line.text and not line.text.isspace():
            if waiting is not None:
                stay.append(waiting)
                waiting = None
            stay.append(line)
        elif stay and waiting is None and not _joins(stay[-1], line):
            waiting, place = line, len(blank)
        else:
            blank.append(line)
    if waiting is not None:
        blank.insert(place, waiting)
    return tuple(stay), _runs(standing, blank)


def _runs(standing: Standing, blank: Sequence[Line]) -> list[Edit]:
    """One edit for each run of blank lines that stood together, under its first line's number."""
    out: list[Edit] = []
    parts: list[str] = []
    first = start = end = 0
    edits = [edit for line in blank for edit in _taken(standing, line, _CLOSED)]
    for number, begins, ends, text, _ in edits:
        if parts and begins == end:
            parts.append(text)
        else:
            if parts:
                out.append(Edit(first, start, end, "".join(parts), _CLOSED))
            parts, first, start = [text], number, begins
        end = ends
    if parts:
        out.append(Edit(first, start, end, "".join(parts), _CLOSED))
    return out


def _joins(before: Line, blank: Line) -> bool:
    r"""Whether a line end "\r" and this blank line would read as one line end "\r\n"."""
    return before.ending == "\r" and blank.text == "" and blank.ending == "\n"


def rebuild(text: str, edits: Collection[Edit]) -> str:
    """Put what the edits took back into `text`; undoes a whole cleaning."""
    out: list[str] = []
    place = taken = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        here = edit.start - taken
        out.append(text[place:here])
        out.append(edit.text)
        place = here
        taken += len(edit.text)
    out.append(text[place:])
    return "".join(out)
