"""The library: a `Cleaner` is settings and rules, ready; it cleans one document or a stream.

    >>> from cleaner import Cleaner
    >>> cleaned = Cleaner().clean("The ferry sails again.\\n\\nAdvertisement\\n")
    >>> cleaned.text
    'The ferry sails again.\\n'
    >>> cleaned.restore()
    'The ferry sails again.\\n\\nAdvertisement\\n'

A Cleaner is immutable, can be pickled and can be shared by threads.
"""

import datetime
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from cleaner.errors import SettingsError
from cleaner.files.rule_packs import load_rules
from cleaner.matching.rules import Ruleset
from cleaner.matching.scan import Scanner
from cleaner.model import Document, Form, Level
from cleaner.pipeline import Options, clean
from cleaner.result import Cleaned
from cleaner.settings import Settings, load
from cleaner.text.repair import Typography

_CHOICES = {
    "level": ("careful", "thorough"),
    "form": ("auto", "text", "html"),
    "typography": ("keep", "ascii"),
    "captions": ("drop", "keep"),
    "extractor": ("fast", "trafilatura"),
    "links": ("drop", "keep"),
}


class Cleaner:
    """Cleans documents with one rule set and one choice of options.

    `rules` are paths of rule files or folders, put over the built-in ones; `disable` names
    families, rules, "layout" or "judge". `lang` is the language of the documents, where
    it is known. `links` is about the Markdown of pages (`cleaner.writers.render`). `config`
    is a settings file; none is read unless it is given. `today` bounds dates, by default the
    day on which the Cleaner is made.

    Raises SettingsError and RuleError, never anything else that a caller can cause.
    """

    def __init__(
        self,
        *,
        level: Level = "careful",
        rules: Sequence[str | os.PathLike[str]] = (),
        disable: Sequence[str] = (),
        lang: str | None = None,
        form: Form = "auto",
        typography: str = "keep",
        captions: str = "drop",
        extractor: str = "fast",
        links: str = "drop",
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
            for name, allowed in _CHOICES.items():
                if given[name] not in allowed:
                    raise SettingsError(f"{name}: one of {', '.join(allowed)}, not {given[name]!r}")
            base = load(os.fspath(config)) if config is not None else Settings()
            defaults = Settings()
            changed = {k: v for k, v in given.items() if v != getattr(defaults, k)}
            settings = base.with_options(**changed)
        self.settings = settings
        self.today = today or datetime.date.today()
        self.ruleset: Ruleset = load_rules(settings.rules, settings.disable)
        self._options = Options(
            today=self.today,
            level=settings.level,
            typography=cast(Typography, settings.typography),
            captions=settings.captions,
            extractor=settings.extractor,
            links=settings.links,
        )
        self._scanners: dict[tuple[str, ...], Scanner] = {(): Scanner(self.ruleset)}

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (self.settings, self.today)

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
        """Return the cleaned document; text or HTML is seen by content.

        `charset` is what the container of bytes declares, `stated` what it says of the
        document ("title", "date", "byline", ...). Raises DocumentError for what is no text.
        """
        document = Document(raw, id, source, url, "auto", charset, None, stated or {})
        return self.clean_document(document)

    def clean_document(self, document: Document) -> Cleaned:
        """Return the cleaned document. What the settings say goes where it says nothing."""
        if document.form == "auto" and self.settings.form != "auto":
            document = _with(document, form=self.settings.form)
        if document.language is None and self.settings.lang is not None:
            document = _with(document, language=self.settings.lang)
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
        """The scanner for a source: its ``[per-source]`` tables may turn rules off."""
        off = self.settings.disabled_for(source) if source and self.settings.sources else ()
        scanner = self._scanners.get(off)
        if scanner is None:
            scanner = self._scanners[off] = Scanner(self.ruleset.without(off))
        return scanner


def _made(settings: Settings, today: datetime.date) -> Cleaner:
    return Cleaner(settings=settings, today=today)


def _with(document: Document, **changes: Any) -> Document:
    from dataclasses import replace

    return replace(document, **changes)
