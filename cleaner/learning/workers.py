"""Processes that read shards and look at them again. With one worker, everything is done here.

What a worker returns is added up, and addition knows no order: any number of workers give the
same rules.
"""

import multiprocessing
import os
import pickle
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, NamedTuple

from cleaner.bulk.plan import Shard
from cleaner.bulk.system import die_with_parent
from cleaner.errors import IncompleteError
from cleaner.learning import spill
from cleaner.learning.candidate import Candidate
from cleaner.learning.first_reading import FirstReading, ShardRows
from cleaner.learning.job import LearnJob
from cleaner.learning.second_reading import NearestLines, SecondLook, Sightings, Wanted

_WANTED, _SENTENCES, _CHOSEN = "wanted", "sentences", "chosen"


class Looking(NamedTuple):
    """Which documents of a shard count, each with the index of its site; -1 for the others."""

    shard: int
    sites: Sequence[int]


class Desk:
    """The work of one process, with what it keeps from one task to the next."""

    def __init__(self, job: LearnJob, folder: str, partitions: int) -> None:
        self._job, self._folder, self._partitions = job, folder, partitions
        self._reading: FirstReading | None = None
        self._wanted: Wanted | None = None
        self._chosen: tuple[dict[int, Candidate], Sequence[str]] | None = None

    def read(self, shard: Shard) -> ShardRows:
        """Read the documents of a shard for the first time."""
        if self._reading is None:
            self._reading = FirstReading(self._job, self._folder, self._partitions)
        return self._reading.read(shard)

    def look(self, task: Looking) -> Sightings:
        """Return where the wanted lines stand in the documents that count."""
        if self._wanted is None:
            sites, counts = _load(self._folder, _WANTED)
            sentences = spill.read_numbers(os.path.join(self._folder, _SENTENCES))
            self._wanted = Wanted(sites, counts, frozenset(sentences))
        look = SecondLook(self._wanted)
        for site, document in self._documents(task):
            look.look(site, document)
        return look.seen

    def compare(self, task: Looking) -> dict[int, tuple[float, str]]:
        """Return for the numbers of the candidates the most similar line that stays."""
        if self._chosen is None:
            self._chosen = _load(self._folder, _CHOSEN)
        candidates, sites = self._chosen
        nearest = NearestLines(candidates, sites)
        for site, document in self._documents(task):
            nearest.look(site, document)
        return nearest.found

    def _documents(self, task: Looking) -> Iterator[tuple[int, spill.SpilledDocument]]:
        path = spill.documents_path(self._folder, task.shard)
        for site, document in zip(task.sites, spill.read_documents(path), strict=True):
            if site >= 0:
                yield site, document


class Workers:
    """A desk in each of several processes; use it in a `with` statement."""

    def __init__(self, job: LearnJob, folder: str, partitions: int, tasks: int) -> None:
        self._folder = folder
        self._arguments = job, folder, partitions
        count = min(job.workers, tasks)
        self._desk = Desk(*self._arguments) if count <= 1 else None
        self._pool = None
        if count > 1:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(
                count, context, _sit_down, (os.getpid(), *self._arguments)
            )

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._pool is None:
            return
        if kind is not None:  # nobody wants what they are at, and a shard takes seconds
            for process in list(self._pool._processes.values()):
                process.kill()
        self._pool.shutdown(cancel_futures=True)

    def read(self, shards: Iterable[Shard]) -> Iterator[ShardRows]:
        """Yield what the first reading of each shard found."""
        return self._map("read", shards)

    def look(self, wanted: Wanted, tasks: Iterable[Looking]) -> Iterator[Sightings]:
        """Yield for each task where the wanted lines stand."""
        _save(self._folder, _WANTED, (wanted.sites, wanted.counts))
        spill.write_numbers(os.path.join(self._folder, _SENTENCES), wanted.sentences)
        return self._map("look", tasks)

    def compare(
        self, candidates: dict[int, Candidate], sites: Sequence[str], tasks: Iterable[Looking]
    ) -> Iterator[dict[int, tuple[float, str]]]:
        """Yield for each task the most similar line that stays, by the number of a candidate."""
        _save(self._folder, _CHOSEN, (candidates, sites))
        return self._map("compare", tasks)

    def _map(self, name: str, tasks: Iterable[Any]) -> Iterator[Any]:
        if self._pool is None:
            return map(getattr(self._desk, name), tasks)
        return self._results(name, tasks)

    def _results(self, name: str, tasks: Iterable[Any]) -> Iterator[Any]:
        assert self._pool is not None
        try:
            yield from self._pool.map(_work, ((name, task) for task in tasks))
        except BrokenProcessPool:
            raise IncompleteError(
                "a worker was killed, perhaps for want of memory; nothing was written. "
                "Try fewer --workers, or a smaller --size-limit"
            ) from None


_desk: Desk | None = None  # of this process


def _sit_down(parent: int, job: LearnJob, folder: str, partitions: int) -> None:
    global _desk
    import signal

    die_with_parent(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # only the parent reacts to ^C
    _desk = Desk(job, folder, partitions)


def _work(task: tuple[str, Any]) -> Any:
    return getattr(_desk, task[0])(task[1])


def _save(folder: str, name: str, value: Any) -> None:
    with open(os.path.join(folder, name), "wb") as file:
        pickle.dump(value, file)


def _load(folder: str, name: str) -> Any:
    with open(os.path.join(folder, name), "rb") as file:  # of our own, private folder
        return pickle.load(file)
