"""Text files that are not articles, recognised by their names: licences, requirements, robots.txt.

A licence ends in a copyright line, and a list of requirements has comment lines: to a cleaner
of articles both look like boilerplate. `cleaner fix` and the hooks leave such files alone.
"""

from cleaner.text.lazy_pattern import pattern

# Whole names, whatever their case, or the folder that a file is in. A suffix counts only where
# it is one that projects use: "LICENSE-MIT" is a licence, "licence-fee" may be an article.
# `.pre-commit-hooks.yaml` has the same pattern as the hooks' `exclude` (a test compares them).
PATTERN = r"""(?xis) ^ (.*/)? (
  ( (un)? licen[cs]es? ([-_.] (mit|bsd|isc|zlib|boost|apache|mpl|ofl|cc0?|[al]?gpl) [-_.\w]{0,9} )?
  | readme ([-_.] [a-z]{2} )?
  | (requirements|constraints) ([-_.] (base|ci|dev|docs?|lint|lock|min|prod|tests?|\d[\d.]*) )?
  | [a-z]{1,20} [-_] (requirements|constraints|licen[cs]e)
  | copying | copyright | notices? | patents | changelog | changes | authors | contributors
  | contributing | maintainers | install | code_of_conduct | third[-_.]?party([-_.]notices)?
  | CMakeLists | meson_options | robots | humans | security | ads | app-ads | sellers
  | llms(-full)? | sitemap | version | manifest | sources | top_level | entry_points
  | dependency_links | requires | wordlist | stopwords | todo
  ) (\.(txt|text))?
| ( requirements | licen[cs]es | [^/]+\.(egg|dist)-info ) / [^/]+
) $"""
_PATTERN = pattern(PATTERN)


def is_project_file(path: str) -> bool:
    """Return whether the name of a file, or of the folder it is in, says that it is no article.

    Folders further up are not asked: articles may be kept below one called "requirements".

    >>> is_project_file("docs/LICENSE.txt"), is_project_file("requirements/dev.txt")
    (True, True)
    >>> is_project_file("articles/licensing-row.txt"), is_project_file("articles/ads-ban.txt")
    (False, False)
    """
    return _PATTERN.search(path.replace("\\", "/")) is not None
