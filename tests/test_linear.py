"""`assert_linear` tells a linear cost from a quadratic one."""

import pytest
from linear import assert_linear


def loop(steps):
    for _ in range(steps):
        pass


def test_a_linear_cost_passes():
    assert 0 < assert_linear(loop, lambda n: n, 800_000) < 3


def test_a_constant_cost_passes():
    assert_linear(lambda _: loop(20_000), lambda n: n, 800)


def test_a_quadratic_cost_fails():
    with pytest.raises(pytest.fail.Exception, match="8 eighths, and for the whole"):
        assert_linear(lambda n: loop(n * n), lambda n: n, 800)


def test_a_cost_that_is_quadratic_by_a_fifth_where_it_is_small_fails():
    with pytest.raises(pytest.fail.Exception):
        assert_linear(lambda n: loop(1600 * n + n * n), lambda n: n, 3200)
