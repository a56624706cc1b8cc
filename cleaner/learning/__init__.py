"""Learn rules from documents: what repeats on a site and is not the article. Start at `learn`."""

from cleaner.learning.job import Counts, LearnJob
from cleaner.learning.learner import Learned, learn
from cleaner.learning.refused import Refused
from cleaner.learning.rule_file import ids_in_use, rule_file

__all__ = ["Counts", "LearnJob", "Learned", "Refused", "ids_in_use", "learn", "rule_file"]
