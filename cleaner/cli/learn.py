"""``cleaner learn``: propose rules from the documents of a site."""

from typing import TYPE_CHECKING, Any

import click

from cleaner.cli._options import PATH, is_quiet, out_option, workers
from cleaner.cli._output import STDOUT, must_be_new_rules, name_of, write_file
from cleaner.cli._reading import reading, reading_options, unread, with_progress
from cleaner.cli._terminal import print_status, read_input
from cleaner.errors import InputError
from cleaner.settings import Settings
from cleaner.text.counted import counted

if TYPE_CHECKING:
    from cleaner.learning import Counts, Learned, Refused


@click.command()
@click.argument("sources", type=PATH, nargs=-1, required=True)
@out_option("RULES", "The rule file to write, ending in .toml; or - for standard output.")
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Also propose rules for lines that the cleaner already removes, wherever they are.",
)
@click.option(
    "--refused",
    type=PATH,
    multiple=True,
    metavar="FILE",
    help="Decisions of a review: propose nothing that was refused there. Repeatable.",
)
@click.option("--overwrite", is_flag=True, help="Replace RULES if it exists.")
@workers
@reading_options
def learn(
    sources: tuple[str, ...], out: str, url: str | None, settings: Settings, **options: Any
) -> int:
    """Propose rules for what repeats in SOURCES and is not the article.

    SOURCES are what cleaner run reads. Documents are compared with others of their site: the
    registered domain of their URL, else their folder. A line that is in several texts and that
    the cleaner does not remove becomes a rule; its `why` gives the evidence. Doubtful rules have
    status = "preview" and act only with --preview. Texts published twice count once.

    \b
    Examples:
      cleaner learn courier/ -o learned.toml
      cleaner learn courier/ -o learned.toml --all --overwrite
      cleaner learn courier/ -o learned.toml --refused decisions.json
      cleaner run courier/ -o out --rules learned.toml

    \b
    Exit codes:
      0 done   2 usage, settings, rule or input error, or nothing to propose
      3 some documents could not be read; the rules are from the others
    """
    from cleaner.learning import LearnJob
    from cleaner.learning import learn as learn_rules

    must_be_new_rules(out, overwrite=options["overwrite"])
    job = LearnJob(
        sources,
        everything=options["everything"],
        refused=_refused(options["refused"]),
        workers=options["workers"],
        **reading(url, settings, options),
    )
    learned = with_progress(lambda show: learn_rules(job, show))
    if learned.proposals:
        _write(out, _rule_file(learned, settings).encode())
    if not is_quiet():
        for line in _said(learned, out):
            print_status(line)
    if not learned.proposals:
        return 2
    return 3 if learned.counts.rejected else 0


def _rule_file(learned: "Learned", settings: Settings) -> str:
    """The rules as a file; none has the name of a rule that is in use already."""
    from cleaner.learning import ids_in_use, rule_file

    counts = learned.counts
    texts = counts.read - counts.repeated
    return rule_file(learned.proposals, texts, counts.sites, ids_in_use(settings.ruleset()))


def _refused(files: tuple[str, ...]) -> "Refused":
    from cleaner.learning import Refused
    from cleaner.reviewing import decisions

    made = [decisions.load(read_input(file, decisions.MAX_BYTES), file) for file in files]
    return Refused(one.takes for file in made for one in file.decisions if one.decision == "refuse")


def _write(out: str, data: bytes) -> None:
    from cleaner.files.pack_files import MAX_FILE_BYTES

    if out != STDOUT and len(data) > MAX_FILE_BYTES:
        raise InputError(
            f"{out}: would hold {len(data) >> 20} MB of rules, more than a rule file may; "
            "learn from fewer sites at a time"
        )
    write_file(out, data)


def _said(learned: "Learned", out: str) -> list[str]:
    """What happened, in a few lines."""
    counts, rules = learned.counts, learned.proposals
    said = [_first_line(learned, out)]
    if counts.repeated:
        said.append(f"  with the text of another document, counted once: {counts.repeated:,}")
    if counts.without_text:
        said.append(f"  with too little text of their own to learn from: {counts.without_text:,}")
    said += unread(counts.rejected, counts.first_rejected)
    if rules and out != STDOUT:
        said.append(
            f"  next: cleaner review {out} SOURCES -o review.html, to accept or refuse each rule"
        )
    return said


def _first_line(learned: "Learned", out: str) -> str:
    counts, rules = learned.counts, learned.proposals
    texts = counted(counts.read, "document")
    sites = counted(counts.sites, "site")
    if not rules:
        return f"nothing to propose: {_why_nothing(counts)} ({texts}, {sites}); nothing was written"
    trial = sum(rule.status == "preview" for rule in rules)
    doubtful = f", {trial:,} of them doubtful (status preview)" if trial else ""
    return f"{counted(len(rules), 'rule')}{doubtful} from {texts} of {sites}: {name_of(out)}"


def _why_nothing(counts: "Counts") -> str:
    if not counts.read + counts.rejected:
        return "no document in the sources"
    if counts.read - counts.repeated < 3:
        return "a line has to be in three different texts of a site"
    if counts.without_text * 2 > counts.read - counts.repeated:
        return "the documents have too little text of their own"
    return "every line that repeats is removed already, or may be the article's"
