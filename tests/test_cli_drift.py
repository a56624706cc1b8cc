"""``cleaner report --against``: the page, the messages, the exit code."""

import json

import pytest
from bulk_runs import run_job

from cleaner.cli import main

LINE = "You have 2 free walks left this month"


def write(path, label, extra=""):
    """Thirty stories with a label that is removed, and a line that is kept."""
    with path.open("w") as file:
        for number in range(30):
            story = f"Story {number} goes on for a while, as stories do. " * 6
            text = f"{story}\n{label}\n{story}\n{extra}\n{story}\n"
            url = f"https://e.example/{number}"
            file.write(json.dumps({"id": f"<i>{number}", "url": url, "text": text}) + "\n")
    return path


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("drift")
    for name, extra, out in (
        ("before", "", "before"), ("same", "", "same"), ("after", LINE, "after"),
        ("single", LINE, "single.jsonl"),
    ):  # fmt: skip
        source = write(folder / f"{name}.raw.jsonl", "Advertisement", extra)
        run_job(folder / out, source, factory="cleaner.api:Cleaner", part=2000)
    return folder


@pytest.fixture
def call(capfd):
    """Runs `cleaner report` and returns its exit code, output and messages."""

    def run(*arguments):
        code = main(["report", *map(str, arguments)])
        return code, *capfd.readouterr()

    return run


def test_a_run_without_a_change(call, outputs):
    code, out, err = call(outputs / "same", "--against", outputs / "before", "--fail-on-drift")
    assert (code, out, err) == (0, f"{outputs}/same/report.html\n", "")
    page = (outputs / "same" / "report.html").read_text()
    assert "0 of 1 sites that are in both runs have changed." in page


@pytest.mark.parametrize("name", ["after", "single.jsonl"])
def test_a_new_line(call, outputs, name):
    code, out, err = call(outputs / name, "--against", outputs / "before", "--fail-on-drift")
    said = 'e.example: new line in the text, "You have # free walks left this month": in 0% of documents, now 100%\n'
    assert (code, err) == (1, said)
    with open(out.strip()) as file:
        page = file.read()
    assert "1 of 1 sites that are in both runs have changed." in page
    assert "cleaner learn" in page
    assert page.count('<details class="document">') >= 2  # before and after can be opened
    assert "<i>0" not in page


def test_the_changes_as_json(call, outputs):
    code, out, err = call(
        outputs / "after", "--against", outputs / "before", "--to", "json", "--quiet"
    )
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert (found["compared"], found["missing"], found["too_small"]) == (1, [], 0)
    (change,) = found["changes"]
    assert change["kind"] == "line-kept"
    assert change["documents"] == [30, 30]
    assert change["examples"]["after"].startswith("<i>")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--fail-on-drift"], "--fail-on-drift needs --against EARLIER, the output of an earlier run"),
        (["--to", "json"], "--to json needs --against EARLIER, the output of an earlier run"),
        (["--against", "{before}", "--to", "json", "-o", "x"], "--to json prints to standard output; leave out --output"),
        (["--against", "{none}"], "{none}/run.json: not found; {none} is not the output of a finished run"),
        (["--against", "{old}"], "{old}/.cleaner/sites: No such file or directory; only a finished run of cleaner 1.1 or later has it"),
        (["--against", "{damaged}"], "{damaged}/.cleaner/sites: damaged, or written by another version of cleaner; do that run again"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared(call, outputs, tmp_path, arguments, message):
    before = outputs / "before"
    places = {"before": before, "none": tmp_path / "none"}
    for name, content in (("old", None), ("damaged", '{"site": "e.example"}\n')):
        places[name] = tmp_path / name
        places[name].mkdir()
        (places[name] / "run.json").write_text((before / "run.json").read_text())
        if content is not None:
            (places[name] / ".cleaner").mkdir()
            (places[name] / ".cleaner" / "sites").write_text(content)
    given = [argument.format(**places) for argument in arguments]
    code, out, err = call(before, *given)
    assert (code, out, err) == (2, "", f"cleaner: {message.format(**places)}\n")
    assert not (before / "report.html").exists()


def test_what_was_not_compared_is_said(call, outputs, tmp_path):
    rows = (outputs / "before.raw.jsonl").read_text().splitlines(keepends=True)
    for name, site, count in (("few", "e.example", 5), ("other", "o.example", 30)):
        source = tmp_path / f"{name}.jsonl"
        source.write_text("".join(rows[:count]).replace("e.example", site))
        run_job(tmp_path / name, source, factory="cleaner.api:Cleaner")
    code, _, err = call(tmp_path / "few", "--against", outputs / "before", "--fail-on-drift")
    assert (code, err) == (0, "no site has 10 documents in both runs; nothing was compared\n")
    code, _, err = call(tmp_path / "other", "--against", outputs / "before")
    assert (code, err.splitlines()[-1]) == (0, "e.example: no document in this run")
