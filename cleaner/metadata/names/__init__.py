"""Names of people in bylines, and the lines that hold them."""
