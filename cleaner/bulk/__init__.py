"""Bulk: many documents, several processes, nothing lost. See `cleaner.bulk.runner.run`."""

from cleaner.bulk.job import Job
from cleaner.bulk.runner import run
from cleaner.bulk.supervisor import Progress

__all__ = ["Job", "Progress", "run"]
