"""Files that are not articles by their names: `fix` and the hooks leave them alone."""

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from cleaner.files.project_files import PATTERN, is_project_file

ROOT = Path(__file__).resolve().parent.parent
LICENCE = "Permission is granted to use this.\n\nCopyright 2026 Ada Moreno. All rights reserved.\n"


@pytest.mark.parametrize(
    "path",
    [
        "LICENSE.txt", "License.txt", "licence.txt", "LICENSE-MIT.txt", "LICENSES/MIT.txt", "COPYING.txt",
        "NOTICE.txt", "README.txt", "readme.en.txt", "CHANGES.txt", "AUTHORS.txt", "third_party.txt",
        "requirements.txt", "requirements-dev.txt", "requirements/base.txt", "dev-requirements.txt",
        "constraints.txt", "src/CMakeLists.txt", "robots.txt", "web/humans.txt", "ads.txt", "security.txt",
        "llms.txt", "x.egg-info/SOURCES.txt", "a.dist-info/top_level.txt", "VERSION.txt",
    ],
)  # fmt: skip
def test_project_files(path):
    assert is_project_file(path)


@pytest.mark.parametrize(
    "path",
    [
        "article.txt", "/srv/requirements/articles/a.txt", "x.egg-info/articles/a.txt", "articles/2026/harbour.txt", "licensing-row.txt", "a-licence-to-print.txt",
        "the-requirements-of-the-job.txt", "ads-ban-passes.txt", "robots-at-work.txt", "readmeter.txt",
        "security-council.txt", "installation-opens.txt", "version-of-events.txt", "changeover.txt",
        "noticeboard.txt", "licence-fee.txt", "authors-strike.txt", "copyright-battle.txt", "readme-generation.txt", "copyrighted-works.txt", "news.txt", "story.text",
    ],
)  # fmt: skip
def test_articles(path):
    assert not is_project_file(path)


def fix(folder, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "cleaner", "fix", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
    )


def test_fix_skips_a_licence_and_says_so(tmp_path):
    (tmp_path / "LICENSE.txt").write_text(LICENCE)
    done = fix(tmp_path, "LICENSE.txt")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == (
        "LICENSE.txt: skipped, not an article by its name (setting: project-files)\n"
        "1 file skipped\n"
    )
    assert (tmp_path / "LICENSE.txt").read_text() == LICENCE


def test_a_setting_has_it_cleaned(tmp_path):
    (tmp_path / "LICENSE.txt").write_text(LICENCE)
    (tmp_path / "cleaner.toml").write_text("project-files = true\n")
    assert fix(tmp_path, "LICENSE.txt").returncode == 1
    assert "All rights reserved" not in (tmp_path / "LICENSE.txt").read_text()


def test_the_hooks_exclude_what_fix_skips():
    """pre-commit searches in the path with the same regular expressions as Python."""
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    ((name, pattern),) = re.findall(r"^  exclude: &(\S+) \|-\n((?:    .*\n)+)", hooks, re.M)
    assert textwrap.dedent(pattern).removesuffix("\n") == PATTERN
    assert len(re.findall(r"^- id: ", hooks, re.M)) == 2
    assert re.findall(r"^  exclude: \*(\S+)$", hooks, re.M) == [name]


@pytest.mark.parametrize("page", ["README.md", "docs/settings.md"])
def test_an_example_of_the_hooks_names_a_folder(page):
    """Without one a hook edits every text file of a repository."""
    text = (ROOT / page).read_text(encoding="utf-8")
    examples = [block for block in re.findall(r"```yaml\n(.*?)```", text, re.S) if "id: cleaner-fix" in block]
    assert examples
    for example in examples:
        assert re.search(r"files: \^articles/", example)
