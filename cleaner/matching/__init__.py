"""Rule files to checked rules; rules and lines to hits."""
