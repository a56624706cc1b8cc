"""A person's review of a rule file: the page, and what was decided on it. Start at `review`."""

from cleaner.reviewing.applying import Applied, apply
from cleaner.reviewing.decisions import Decision, Decisions, parse
from cleaner.reviewing.page import render
from cleaner.reviewing.proof import problems
from cleaner.reviewing.review import Review, ReviewJob, review

__all__ = [
    "Applied",
    "Decision",
    "Decisions",
    "Review",
    "ReviewJob",
    "apply",
    "parse",
    "problems",
    "render",
    "review",
]
