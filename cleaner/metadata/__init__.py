"""The fields of an article: one module a field, and `resolver`, which asks them all.

Beside them lies what several fields need: `document_view`, `candidate` and `line_checks`, and for
strings `bare_words`, `lines_holding`, `digit_shapes` and `word_lists`.

This file imports none of them. The edits ask a single one, and loading all takes as long as
cleaning a text.
"""
