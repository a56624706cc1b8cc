"""Where the characters of a damaged line are in the repaired one."""

_LOOKAHEAD = 24  # characters in which both lines agree again
_AGREE = 4  # characters that make an agreement


def repaired_offsets(before: str, after: str) -> list[int]:
    """Return for each offset of `before`, its end included, an offset of `after`; ascending.

    Repairs are local. Where the lines differ, the nearest place is taken from which they agree
    again; without one within `_LOOKAHEAD`, one character is taken for one. Linear.
    """
    offsets: list[int] = []
    i = j = 0
    while i < len(before):
        if j < len(after) and before[i] == after[j]:
            offsets.append(j)
            i, j = i + 1, j + 1
            continue
        skip, skip_after = _agreement(before, after, i, j)
        offsets.extend([min(j + min(k, skip_after), len(after)) for k in range(skip)])
        i, j = i + skip, min(j + skip_after, len(after))
    del offsets[len(before) :]
    return [*offsets, len(after)]


def _agreement(before: str, after: str, i: int, j: int) -> tuple[int, int]:
    """How many characters to pass in each line until they agree; at least one of `before`."""
    for total in range(1, _LOOKAHEAD):
        for skip in range(1, total + 1):
            a, b = i + skip, j + total - skip
            if a >= len(before) and b >= len(after):
                return skip, total - skip
            if a < len(before) and before[a : a + _AGREE] == after[b : b + _AGREE]:
                return skip, total - skip
    return 1, 1
