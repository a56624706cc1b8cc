"""Names of people in bylines."""
