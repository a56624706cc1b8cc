"""What the title is read from: headings as they are written, and the lines that are no title."""
