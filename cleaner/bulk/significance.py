"""How probable a difference between two samples is if nothing changed: two tests."""

from itertools import groupby
from math import comb, erfc, sqrt


def fisher(a: int, of_a: int, b: int, of_b: int) -> float:
    """Return the probability of shares as different as ``a / of_a`` and ``b / of_b``, or more so,
    if both are samples of the same documents: Fisher's exact test, both sides.

    >>> fisher(5, 10, 5, 10), round(fisher(8, 10, 1, 10), 4)
    (1.0, 0.0055)
    """
    total, having = of_a + of_b, a + b
    ways = [
        comb(of_a, k) * comb(of_b, having - k)
        for k in range(max(0, having - of_b), min(of_a, having) + 1)
    ]
    observed = comb(of_a, a) * comb(of_b, b)
    return sum(way for way in ways if way <= observed) / comb(total, having)


def mann_whitney(before: tuple[float, ...], after: tuple[float, ...]) -> float:
    """Return the probability of orders as different as these if both are samples of the same
    values: the test of Mann and Whitney, both sides, by the normal distribution, with ties.

    >>> mann_whitney((1, 2, 3), (1, 2, 3)), mann_whitney((1.0,) * 20, (2.0,) * 20) < 1e-8
    (1.0, True)
    """
    values = sorted([(value, 0) for value in before] + [(value, 1) for value in after])
    ranks = ties = 0.0
    at = 0
    for _, group in groupby(values, key=lambda pair: pair[0]):
        members = [side for _, side in group]
        count = len(members)
        ranks += members.count(0) * (at + (count + 1) / 2)
        ties += count**3 - count
        at += count
    n, m = len(before), len(after)
    variance = n * m / 12 * (n + m + 1 - ties / ((n + m) * (n + m - 1)))
    if variance <= 0:
        return 1.0
    z = abs(ranks - n * (n + 1) / 2 - n * m / 2) / sqrt(variance)
    return erfc(z / sqrt(2))
