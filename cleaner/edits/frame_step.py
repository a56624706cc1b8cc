"""Remove the frame of a dump: what its maker put around the article (`cleaner.profiles`).

It is part of every step, and looks at the remaining lines only; law 4 rests on that.
"""

from collections.abc import Mapping, Sequence, Set
from typing import TYPE_CHECKING

from cleaner.edits.apply import apply
from cleaner.edits.blank_lines import close_up
from cleaner.edits.context import Context, Outcome
from cleaner.edits.plan import Plan
from cleaner.edits.remaining_text import RemainingText
from cleaner.model import Found
from cleaner.profiles import FAMILY, candidates, find
from cleaner.text.long_lines import numbers_of, texts_of

if TYPE_CHECKING:
    from cleaner.profiles.frame import Frame


def possible_profiles(
    remaining: RemainingText, signs: Mapping[int, Set[str]], context: Context
) -> Sequence[str]:
    """Return the profiles that may recognise the text, or what remains once lines are removed.

    `signs` are the profiles of which a line has a sign, by number.
    """
    if context.page is not None:
        return ()
    texts = texts_of(remaining.lines)
    signed: set[str] = set()
    if signs:
        signed.update(*[signs[n] for n in numbers_of(remaining.lines) if n in signs])
    return candidates(texts, signed, context.scanner.disabled)


def remove_frames(
    remaining: RemainingText, names: Sequence[str], context: Context, outcome: Outcome
) -> RemainingText:
    """Return what remains without the frames that these profiles find.

    What the frames state goes to `outcome`.
    """
    disabled = context.scanner.disabled
    for name in names:
        frame = find(name, texts_of(remaining.lines))
        if frame is not None:
            _note(name, frame, remaining, outcome)
            remaining = close_up(apply(remaining, _plan(name, frame)), disabled)
    return remaining


def _plan(name: str, frame: "Frame") -> Plan:
    by = (f"{FAMILY}/{name}",)
    return Plan(
        dict.fromkeys(frame.hidden | frame.read, by),
        {
            index: tuple((start, end, by) for start, end in spans)
            for index, spans in frame.cuts.items()
        },
    )


def _note(name: str, frame: "Frame", remaining: RemainingText, outcome: Outcome) -> None:
    """Add the flag of a profile, its statements, and the lines that the fields shall not read."""
    outcome.flags.add(f"{FAMILY}-{name.replace('_', '-')}")
    if frame.documents > 1:
        outcome.flags.add("several-documents")
    lines = remaining.lines
    outcome.stated += [
        Found(field, value, lines[index].number, f"{FAMILY}/{name}")
        for field, value, index in frame.stated
    ]
    outcome.hidden |= {lines[index].number for index in frame.hidden}
    for index, spans in frame.cuts.items():
        text = lines[index].text
        for start, end in reversed(spans):
            text = text[:start] + text[end:]
        outcome.cut[lines[index].number] = text
