"""Rule files to checked rules, and rules over lines to hits."""
