"""Which rules apply to a document: by level, language and site."""

from cleaner.matching.rules import Rule
from cleaner.model import Level


def why_inactive(rule: Rule, level: Level, language: str | None, host: str) -> str | None:
    """Return why the rule does not apply to a document, in words, or None if it applies.

    `language` and `host` are the document's, None and "" where they are unknown. A rule for a
    language applies where the language is unknown, a rule for a site does not.
    """
    if not acts_at(rule, level):
        return "acts at level thorough"
    return why_foreign(rule, language, host)


def acts_at(rule: Rule, level: Level) -> bool:
    """Return whether the rule acts at the level."""
    return rule.level == "careful" or level == "thorough" or rule.action == "protect"


def why_foreign(rule: Rule, language: str | None, host: str) -> str | None:
    """Return why the rule is for another language or site, or None if it is for this one."""
    if rule.lang and language and _primary(language) not in map(_primary, rule.lang):
        return f"for {', '.join(rule.lang)}, the text is {language}"
    if rule.site and not any(_is_within(host, site) for site in rule.site):
        return f"for {', '.join(rule.site)} only"
    if any(_is_within(host, site) for site in rule.not_site):
        return f"not for {host}"
    return None


def _primary(language: str) -> str:
    """The language of a tag without region or script: "pt" of "pt-BR"."""
    return language.split("-")[0]


def _is_within(host: str, domain: str) -> bool:
    return host == domain or host.endswith("." + domain)
