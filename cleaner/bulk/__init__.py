"""Bulk runs: many documents, several worker processes, no document lost. Start at `run`."""

from cleaner.bulk.job import Job
from cleaner.bulk.progress import Progress
from cleaner.bulk.runner import run
from cleaner.bulk.stream import run_to_stream

__all__ = ["Job", "Progress", "run", "run_to_stream"]
