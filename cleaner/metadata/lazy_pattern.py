"""Patterns of the fields: compiled when they are first used (`cleaner.text.lazy_pattern`)."""

from cleaner.text.lazy_pattern import pattern

__all__ = ["pattern"]
