"""Learn rules: read all documents once, count what repeats, look again, decide, prove, write.

Memory holds a row for each document and the candidates; everything else is on disk, in a
temporary folder that is deleted at the end.
"""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from cleaner.bulk import plan
from cleaner.bulk.inputs import save_stdin
from cleaner.bulk.plan import Shard
from cleaner.learning import spill
from cleaner.learning.blocks import blocks, pools, reached, separated
from cleaner.learning.candidate import Candidate
from cleaner.learning.counting import count
from cleaner.learning.decision import (
    SHORT,
    SURELY,
    Status,
    is_known,
    is_rule_if_separated,
    is_seldom,
    is_weak,
    joins_company,
    may_be_headline,
    status_of,
    vouches,
)
from cleaner.learning.first_reading import DocumentRow
from cleaner.learning.job import Counts, LearnJob, Show
from cleaner.learning.proof import proven
from cleaner.learning.proposal import Proposal, pattern_of, proposal
from cleaner.learning.refused import Refused
from cleaner.learning.same_texts import PAIR, RARE, Texts
from cleaner.learning.second_reading import NearestLines, Sightings, Wanted
from cleaner.learning.sites import Site
from cleaner.learning.workers import Looking, Workers
from cleaner.readers import Skipped
from cleaner.readers.sources import resolve_sources

PARTITION = 8 << 20  # bytes of input for each partition; its records are sorted in memory
MOST_PARTITIONS = 256


@dataclass(slots=True)
class Learned:
    """The rules to propose, in the order of their sites and of what they take, and the counts."""

    proposals: list[Proposal] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)


T = TypeVar("T")


def learn(job: LearnJob, show: Show = lambda what, done, total: None) -> Learned:
    """Return the rules that the documents of a job suggest.

    Raises InputError for sources that cannot be found, RuleError and SettingsError for the rules
    that the settings name. A document that cannot be read is counted, and costs nothing else.
    """
    job.settings.ruleset()  # a mistake in the rules is reported before anything is read
    folder = tempfile.mkdtemp(prefix="cleaner-learn-")
    try:
        return _Learner(job, folder, show).learn()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Learner:
    def __init__(self, job: LearnJob, folder: str, show: Show) -> None:
        self._job, self._folder, self._show = job, folder, show
        self._counts = Counts()
        self._shards = self._plan()
        self._total = sum(shard.size for shard in self._shards)
        self._partitions = min(max(self._total // PARTITION, 1), MOST_PARTITIONS)

    def learn(self) -> Learned:
        """Read the documents twice, and decide."""
        with Workers(self._job, self._folder, self._partitions, len(self._shards)) as workers:
            read = self._read(workers)
            texts = Texts(row for rows in read for row in rows)
            for most in (PAIR, RARE):
                texts.join_similar(spill.partitions(self._folder, self._partitions), most)
            repeated = count(spill.partitions(self._folder, self._partitions), texts)
            sites = sorted({row.site for rows in read for row in rows})
            tasks = _tasks(read, texts, sites)
            self._count(read, texts)
            del read
            names = [site.name for site in sites]
            seen = Sightings()
            wanted = Wanted(names, repeated.candidates, repeated.sentences)
            for found in self._shown("looking again", workers.look(wanted, tasks), len(tasks)):
                seen.add(found)
            self._counts.without_text = seen.without_text
            chosen = self._choose(seen)
            self._compare(workers, chosen, names, tasks)
        made = _proposals(chosen, seen, sites, self._job.refused)
        return Learned(proven(made, self._job.settings), self._counts)

    def _plan(self) -> list[Shard]:
        """The shards of all sources. Standard input is copied first: a shard can be read anew."""
        sources = self._job.sources
        paths = resolve_sources([source for source in sources if source != "-"])
        stdin = save_stdin(os.path.join(self._folder, "stdin")) if "-" in sources else None
        shards = []
        for shard in plan.shards(paths, stdin, self._job.part):
            if isinstance(shard, Skipped):
                self._counts.skipped += 1
            else:
                shards.append(shard)
        return shards

    def _read(self, workers: Workers) -> list[list[DocumentRow]]:
        rows = []
        for found in self._shown("reading", workers.read(self._shards), len(self._shards)):
            self._counts.add_rejected(found.rejected)
            self._counts.skipped += found.skipped
            rows.append(found.rows)
        return rows

    def _shown(self, what: str, results: Iterable[T], total: int) -> Iterator[T]:
        for done, result in enumerate(results, start=1):
            self._show(what, done, total)
            yield result

    def _count(self, read: Sequence[Sequence[DocumentRow]], texts: Texts) -> None:
        self._counts.read = sum(map(len, read))
        self._counts.sites = len(texts.sizes)
        self._counts.repeated = self._counts.read - sum(texts.sizes.values())

    def _choose(self, seen: Sightings) -> dict[int, tuple[Candidate, Status]]:
        """The candidates that become rules, by number, each with the status of its rule."""
        chosen: dict[int, tuple[Candidate, Status]] = {}
        for number, candidate in seen.candidates.items():
            texts = seen.texts[candidate.site]
            status = status_of(candidate, texts, everything=self._job.everything)
            if status is not None:
                chosen[number] = candidate, status
        _try_alone(chosen, seen)
        _accept_separated(chosen, seen)
        company = {
            number: candidate
            for number, candidate in seen.candidates.items()
            if joins_company(candidate, seen.texts[candidate.site])
        }
        sure = {number for number, (_, status) in chosen.items() if status == "stable"}
        for number in reached(seen.candidates, sure, company.keys() - chosen.keys()):
            company[number].in_company = True
            chosen[number] = company[number], "stable"
        return chosen

    def _compare(
        self,
        workers: Workers,
        chosen: dict[int, tuple[Candidate, Status]],
        sites: Sequence[str],
        tasks: Sequence[Looking],
    ) -> None:
        """Find the most similar line that stays, for each candidate."""
        candidates = {number: candidate for number, (candidate, _) in chosen.items()}
        nearest = NearestLines({}, sites)
        compared = workers.compare(candidates, sites, tasks)
        for found in self._shown("comparing", compared, len(tasks)):
            for number, line in found.items():
                nearest.add(number, line)
        for number, line in nearest.found.items():
            candidates[number].nearest = line


def _try_alone(chosen: dict[int, tuple[Candidate, Status]], seen: Sightings) -> None:
    """Put on trial the lines that the cleaner leaves everywhere and for which no neighbour vouches.

    Where nothing in a row of lines is known not to be the article, they may be its verse or list.
    For a longer line below the text a neighbour vouches only if it is between the line and the
    text: a verse may be right above the publisher's notice.
    """
    stable = {number for number, (_, status) in chosen.items() if status == "stable"}
    known = {number for number in stable if vouches(chosen[number][0])}
    known |= {n for n, c in seen.candidates.items() if c.by_rules >= SURELY * c.texts}
    beside = reached(seen.candidates, known, stable - known)
    apart = separated(seen.candidates, known)
    for number in stable - known:
        candidate = chosen[number][0]
        below = candidate.place == "tail" and candidate.words > SHORT
        vouched = number in beside and (number in apart or not below)
        if not (vouched or candidate.agreed):
            chosen[number] = candidate, "preview"


def _accept_separated(chosen: dict[int, tuple[Candidate, Status]], seen: Sightings) -> None:
    """Make rules, for use beside others, of lines with a known line between them and the text."""
    known = {number for number, candidate in seen.candidates.items() if is_known(candidate)}
    for number in separated(seen.candidates, known):
        candidate = seen.candidates[number]
        acts = number in chosen and chosen[number][1] == "stable"
        if not acts and is_rule_if_separated(candidate):
            candidate.in_company = True
            chosen[number] = candidate, "stable"


def _tasks(
    read: Sequence[Sequence[DocumentRow]], texts: Texts, sites: Sequence[Site]
) -> list[Looking]:
    """What to look at again: of each text one document."""
    index = {site: number for number, site in enumerate(sites)}
    speakers = set(texts.speakers())
    tasks = []
    for shard, rows in enumerate(read):
        counting = []
        for row in rows:
            counting.append(index[row.site] if row.number in speakers else -1)
            speakers.discard(row.number)  # the same document a second time does not count
        tasks.append(Looking(shard, counting))
    return tasks


def _proposals(
    chosen: dict[int, tuple[Candidate, Status]],
    seen: Sightings,
    sites: Sequence[Site],
    refused: Refused,
) -> list[Proposal]:
    """The rules in the order of their sites; of a site, what stands in most texts comes first."""
    made = []
    weak: dict[int, Candidate] = {}
    strong: dict[int, Candidate] = {}
    headlines: dict[int, Candidate] = {}
    for number, (candidate, status) in chosen.items():
        site = candidate.site
        alone = not _is_refused(candidate, sites, refused)
        if status == "preview":
            if alone and not is_seldom(candidate, seen.texts[site]):
                made.append(proposal([candidate], status, sites[site], seen.texts[site]))
        elif candidate.in_company or is_weak(candidate, seen.texts[site]):
            weak[number] = candidate
        elif may_be_headline(candidate):
            headlines[number] = candidate
        elif alone:
            strong[number] = candidate
    apart = {n: line for n, line in headlines.items() if not _is_refused(line, sites, refused)}
    for lines in (*blocks(strong), *blocks(apart)):
        site = lines[0].site
        made.append(proposal(lines, "stable", sites[site], seen.texts[site]))
    together = {
        number: line
        for number, line in {**weak, **headlines}.items()
        if not refused.has_line(line.text, sites[line.site], "run")
    }
    for lines in pools(together):  # several headlines in a row are taken anywhere
        site = lines[0].site
        if len(lines) == 1 and lines[0].number in headlines:
            continue
        if len(lines) > 1:
            made.append(proposal(lines, "stable", sites[site], seen.texts[site], weak=True))
        elif not (
            lines[0].in_company
            or is_seldom(lines[0], seen.texts[site])
            or _is_refused(lines[0], sites, refused)
        ):
            made.append(proposal(lines, "preview", sites[site], seen.texts[site]))
    return sorted(made, key=_order)


def _is_refused(candidate: Candidate, sites: Sequence[Site], refused: Refused) -> bool:
    site = sites[candidate.site]
    pattern = candidate.pattern(site.name)
    if pattern is None:
        return refused.has_line(candidate.text, site)
    return refused.has_pattern(pattern_of(candidate, pattern), site)


def _order(proposal: Proposal) -> tuple[str, bool, int, str, tuple[str, ...]]:
    trial = proposal.status == "preview"
    return proposal.site.name, trial, -proposal.occurrence["texts"], proposal.stem, proposal.lines
