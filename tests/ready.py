"""Cleaners that tests share: making one loads the rules and compiles them anew."""

from functools import cache

from cleaner import Cleaner


@cache
def ready(**options) -> Cleaner:
    """The cleaner with these options."""
    return Cleaner(**options)
