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
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, TypeAlias, overload

from cleaner.arguments import check_document, check_stream, not_, several
from cleaner.errors import DocumentError, SettingsError, did_you_mean
from cleaner.languages import problem, tag_of
from cleaner.matching.ruleset import Ruleset
from cleaner.matching.scan import Scanner
from cleaner.model import (
    Captions,
    Document,
    Extractor,
    Form,
    Images,
    Level,
    Links,
    Options,
    Typography,
)
from cleaner.pipeline import clean
from cleaner.result import Cleaned
from cleaner.settings import Settings, load, settings_of

Path: TypeAlias = str | os.PathLike[str]
_ERRORS = ("raise", "skip", "return")


class Cleaner:
    """Cleans documents with one rule set and one choice of options.

    `rules` are paths of rule files or folders, added to the built-in ones; `disable` names
    families, rules, "layout" or "judge"; one of either needs no list. `lang` is the language of
    the documents, if it is known, as an ISO 639-1 code. `as_` is ``--as``, whose name Python
    keeps for itself; `form` is its older name. `links` and `images` concern the Markdown of pages.
    `preview` lets rules with the status "preview" act.
    `encoding` is that of bytes that are not UTF-8 and whose container says nothing of it.
    `config` is a settings file; none is read unless it is given. `settings`, a `Settings` or a
    dict of them, replaces all of these. `today` is the last day a date may have, by default the
    day on which the Cleaner is made.

    The keywords are flat because they are the options of the command line, under the same
    names; `settings` is the one value that carries them all.

    A Cleaner is immutable, can be pickled and can be shared by threads. Making one raises
    SettingsError and RuleError, TypeError for a value of the wrong type, and no other error
    that a caller can cause.
    """

    def __init__(
        self,
        *,
        level: Level = "careful",
        rules: Path | Iterable[Path] = (),
        disable: str | Iterable[str] = (),
        lang: str | None = None,
        as_: Form = "auto",
        typography: Typography = "keep",
        captions: Captions = "drop",
        extractor: Extractor = "fast",
        links: Links = "drop",
        images: Images = "drop",
        encoding: str | None = None,
        preview: bool = False,
        config: Path | None = None,
        settings: Settings | Mapping[str, Any] | None = None,
        today: datetime.date | None = None,
        form: Form | None = None,
    ) -> None:
        if settings is None:
            given = Settings(
                level, several("rules", rules), several("disable", disable), lang, form or as_,
                typography, captions, extractor, links, images, encoding, preview=preview,
            )  # fmt: skip
            settings = given if config is None else _with_arguments(load(_path(config)), given)
        self.settings = settings_of(settings)
        self.today = _day(today)
        self.ruleset: Ruleset = self.settings.ruleset()
        self._options = Options(
            today=self.today,
            level=self.settings.level,
            typography=self.settings.typography,
            captions=self.settings.captions,
            extractor=self.settings.extractor,
            links=self.settings.links,
            images=self.settings.images,
        )
        self._scanners: dict[tuple[str, ...], Scanner] = {(): Scanner(self.ruleset)}

    def __reduce__(self) -> tuple[Any, ...]:
        return _remake, (self.settings, self.today)

    def __repr__(self) -> str:
        changed = ", ".join(f"{name}={value!r}" for name, value in _changed(self.settings).items())
        return f"Cleaner({changed})"

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
        document ("title", "date", "byline", ...). Raises DocumentError for what is not text, such
        as an image, and TypeError for what is neither str nor bytes, such as a missing value of a
        table.
        """
        stated = {} if stated is None else stated
        return self.clean_document(Document(raw, id, source, url, "auto", charset, None, stated))

    def clean_document(self, document: Document) -> Cleaned:
        """Return the cleaned document; the settings apply where it has none.

        Raises what `clean` does, and SettingsError for an unknown language.
        """
        check_document(document)
        if document.form == "auto" and self.settings.form != "auto":
            document = document._replace(form=self.settings.form)
        if self.settings.encoding and document.charset is None:
            document = document._replace(charset=self.settings.encoding)
        if language := document.language or self.settings.lang:
            tag = tag_of(language)
            if tag is None:
                raise SettingsError(f'document "{document.id}": language {problem(language)}')
            document = document._replace(language=tag)
        try:
            return clean(document, self.scanner(document.source), self._options)
        except DocumentError as error:
            error.id = document.id
            raise

    @overload
    def stream(
        self,
        documents: Iterable[Document | str | bytes],
        *,
        errors: Literal["raise", "skip"] = "raise",
    ) -> Iterator[Cleaned]: ...

    @overload
    def stream(
        self, documents: Iterable[Document | str | bytes], *, errors: Literal["return"]
    ) -> Iterator[Cleaned | DocumentError]: ...

    def stream(
        self,
        documents: Iterable[Document | str | bytes],
        *,
        errors: Literal["raise", "skip", "return"] = "raise",
    ) -> Iterator[Cleaned | DocumentError]:
        """Return an iterator of the documents cleaned, one by one, as they are asked for.

        `errors` is what becomes of a document that cannot be cleaned: its DocumentError is raised
        and ends the stream, the document is left out, or the error takes its place, so that the
        results stay in step with the documents. A TypeError is always raised.
        """
        check_stream(documents)
        if errors not in _ERRORS:
            hint = did_you_mean(str(errors), _ERRORS) or f"; choose from {', '.join(_ERRORS)}"
            raise SettingsError(f'errors: cannot be "{errors}"{hint}')
        return self._stream(documents, errors)

    def _stream(
        self, documents: Iterable[Document | str | bytes], errors: str
    ) -> Iterator[Cleaned | DocumentError]:
        for document in documents:
            try:
                yield (
                    self.clean_document(document)
                    if isinstance(document, Document)
                    else self.clean(document)
                )
            except DocumentError as error:
                if errors == "raise":
                    raise
                if errors == "return":
                    yield error

    def without(self, *names: str) -> "Cleaner":
        """Return a cleaner with these families or rules turned off, and nothing compiled anew.

        Raises RuleError for an unknown name.
        """
        from copy import copy

        other = copy(self)
        settings = self.settings
        other.settings = settings._replace(disable=(*settings.disable, *names))
        other.ruleset = self.ruleset.without(names)
        other._scanners = {(): Scanner(other.ruleset)}
        return other

    def scanner(self, source: str | None) -> Scanner:
        """Return the scanner for a source: ``[per-source]`` tables may disable rules for it."""
        disabled = self.settings.disabled_for(source) if source and self.settings.sources else ()
        scanner = self._scanners.get(disabled)
        if scanner is None:
            scanner = self._scanners[disabled] = Scanner(self.ruleset.without(disabled))
        return scanner


def _with_arguments(base: Settings, given: Settings) -> Settings:
    """Return `base`, overridden by the arguments that differ from the defaults."""
    return base.with_options(**_changed(given))


def _changed(settings: Settings) -> dict[str, Any]:
    """The settings that differ from the defaults, by name."""
    default = Settings()
    names = (name for name in Settings._fields if name not in ("folder", "origin"))
    return {
        name: value
        for name in names
        if (value := getattr(settings, name)) != getattr(default, name)
    }


def _path(config: object) -> str:
    if isinstance(config, str | os.PathLike):
        return os.fspath(config)
    raise TypeError(f"config: give the path of a settings file, {not_(config)}")


def _day(today: datetime.date | None) -> datetime.date:
    if isinstance(today, datetime.datetime):
        return today.date()
    if today is None or isinstance(today, datetime.date):
        return today or datetime.date.today()
    raise TypeError(f"today: give a datetime.date, {not_(today)}")


def _remake(settings: Settings, today: datetime.date) -> Cleaner:
    return Cleaner(settings=settings, today=today)
