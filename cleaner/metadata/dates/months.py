"""The number of a month by its name, from ``months.txt``."""

from cleaner.metadata import word_lists

# Case-folded name without full stops -> 1 to 12.
MONTHS = {
    name: number
    for number, names in enumerate(word_lists.sections("dates/months.txt").values(), 1)
    for name in names
}
