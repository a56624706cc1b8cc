"""The library: a `Cleaner` holds settings and rules, and cleans one document or a stream.

>>> from cleaner import Cleaner
>>> cleaned = Cleaner().clean("The ferry sails again.\\n\\nAdvertisement\\n")
>>> cleaned.text
'The ferry sails again.\\n'
>>> cleaned.restore()
'The ferry sails again.\\n\\nAdvertisement\\n'
"""

import datetime
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from cleaner.errors import SettingsError
from cleaner.files.rule_packs import load_rules
from cleaner.matching.rules import Ruleset
from cleaner.matching.scan import Scanner
from cleaner.model import (
    Captions,
    Document,
    Extractor,
    Form,
    Level,
    Links,
    Options,
    Typography,
)
from cleaner.pipeline import clean
from cleaner.result import Cleaned
from cleaner.settings import CHOICES, Settings, load


class Cleaner:
    """Cleans documents with one rule set and one choice of options.

    `rules` are paths of rule files or folders, added to the built-in ones; `disable` names
    families, rules, "layout" or "judge". `lang` is the language of the documents, if it is
    known. `links` concerns the Markdown of pages (`cleaner.writers.render`). `config` is a
    settings file; none is read unless it is given. `settings` replaces all of these. `today`
    is the last day a date may have, by default the day on which the Cleaner is made.

    The keywords are flat because they are the options of the command line, under the same
    names; `settings` is the one value that carries them all.

    A Cleaner is immutable, can be pickled and can be shared by threads. Making one raises
    SettingsError and RuleError, and no other error that a caller can cause.
    """

    def __init__(
        self,
        *,
        level: Level = "careful",
        rules: Sequence[str | os.PathLike[str]] = (),
        disable: Sequence[str] = (),
        lang: str | None = None,
        form: Form = "auto",
        typography: Typography = "keep",
        captions: Captions = "drop",
        extractor: Extractor = "fast",
        links: Links = "drop",
        config: str | os.PathLike[str] | None = None,
        settings: Settings | None = None,
        today: datetime.date | None = None,
    ) -> None:
        if settings is None:
            given = {
                "level": level, "rules": tuple(os.fspath(path) for path in rules),
                "disable": tuple(disable), "lang": lang, "form": form, "typography": typography,
                "captions": captions, "extractor": extractor, "links": links,
            }  # fmt: skip
            base = Settings() if config is None else load(os.fspath(config))
            settings = _with_arguments(base, given)
        self.settings = settings
        self.today = today or datetime.date.today()
        self.ruleset: Ruleset = load_rules(settings.rules, settings.disable)
        self._options = Options(
            today=self.today,
            level=settings.level,
            typography=settings.typography,
            captions=settings.captions,
            extractor=settings.extractor,
            links=settings.links,
        )
        self._scanners: dict[tuple[str, ...], Scanner] = {(): Scanner(self.ruleset)}

    def __reduce__(self) -> tuple[Any, ...]:
        return _remake, (self.settings, self.today)

    def clean(
        self,
        raw: str | bytes,
        *,
        url: str | None = None,
        id: str = "-",
        source: str | None = None,
        charset: str | None = None,
        stated: Mapping[str, Any] | None = None,
    ) -> Cleaned:
        """Return the cleaned document; whether it is text or HTML is seen from its content.

        `charset` is what the container declares for bytes, `stated` what it states about the
        document ("title", "date", "byline", ...). Raises DocumentError for what is no text.
        """
        document = Document(raw, id, source, url, "auto", charset, None, stated or {})
        return self.clean_document(document)

    def clean_document(self, document: Document) -> Cleaned:
        """Return the cleaned document; the settings apply where it has none."""
        if document.form == "auto" and self.settings.form != "auto":
            document = replace(document, form=self.settings.form)
        if document.language is None and self.settings.lang is not None:
            document = replace(document, language=self.settings.lang)
        return clean(document, self.scanner(document.source), self._options)

    def stream(self, documents: Iterable[Document | str | bytes]) -> Iterator[Cleaned]:
        """Yield the documents cleaned, one by one, as they are asked for."""
        for document in documents:
            yield (
                self.clean_document(document)
                if isinstance(document, Document)
                else self.clean(document)
            )

    def scanner(self, source: str | None) -> Scanner:
        """Return the scanner for a source: ``[per-source]`` tables may disable rules for it."""
        disabled = self.settings.disabled_for(source) if source and self.settings.sources else ()
        scanner = self._scanners.get(disabled)
        if scanner is None:
            scanner = self._scanners[disabled] = Scanner(self.ruleset.without(disabled))
        return scanner


def _with_arguments(base: Settings, given: Mapping[str, Any]) -> Settings:
    """Return `base`, overridden by the arguments that differ from the defaults."""
    for name, choices in CHOICES.items():
        if given[name] not in choices:
            raise SettingsError(f"{name}: one of {', '.join(choices)}, not {given[name]!r}")
    defaults = Settings()
    changed = {name: value for name, value in given.items() if value != getattr(defaults, name)}
    return base.with_options(**changed)


def _remake(settings: Settings, today: datetime.date) -> Cleaner:
    return Cleaner(settings=settings, today=today)
