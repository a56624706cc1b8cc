"""The fields of an article: one module a field, and `resolver`, which asks them all.

This file imports none of them. The edits ask a single one, and loading all takes as long as
cleaning a text.
"""
