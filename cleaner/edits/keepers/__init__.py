"""What keeps a line that rules or the judge would remove: one file a reason.

A keeper is given what the step sees and the plan, and returns the plan without the lines that it
keeps. `KEEPERS` says in what order they are asked; `story_people` is asked first, about the hits,
before there is a plan.
"""

from cleaner.edits.keepers.broken_sentences import keep_broken_sentences
from cleaner.edits.keepers.first_day import keep_first_day
from cleaner.edits.keepers.headline import keep_headline
from cleaner.edits.keepers.second_look import keep_after_second_look
from cleaner.edits.keepers.short_sentences import keep_short_sentences
from cleaner.edits.keepers.signatures import keep_signatures
from cleaner.edits.keepers.table_rows import keep_table_rows

# In this order: each sees what the ones before it leave of the plan.
KEEPERS = (
    keep_after_second_look,
    keep_short_sentences,
    keep_signatures,
    keep_table_rows,
    keep_first_day,
    keep_broken_sentences,
    keep_headline,
)
KEEPERS_WITHOUT_BODY = (keep_first_day,)  # where the judge sees no article, only rules remove lines
