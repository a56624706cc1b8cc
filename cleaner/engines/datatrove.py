"""datatrove: a pipeline step, for its local, Slurm and Ray executors.

Needs the extra ``datatrove``.

    from cleaner.engines.datatrove import CleanerStep
    LocalPipelineExecutor([JsonlReader("dumps/"), CleanerStep(), JsonlWriter("out/")])

The text of a document becomes the article. Its metadata gets an entry "cleaner": the record of
``cleaner run`` without the text. A document that cannot be cleaned is dropped from the stream and
counted by reason in the statistics; if `excluded` is a datatrove writer, it is written there, with
the reason as "rejected" in its metadata.
"""

import datetime
from collections.abc import Mapping
from contextlib import nullcontext
from typing import Any

from cleaner.bulk.document import clean_one
from cleaner.extras import missing
from cleaner.model import Audit, Document, Form
from cleaner.readers import Rejected
from cleaner.settings import Settings, settings_of
from cleaner.writers import trim

try:
    from datatrove.data import DocumentsPipeline
    from datatrove.pipeline.base import PipelineStep
except ModuleNotFoundError as error:
    if error.name != "datatrove":
        raise
    raise ModuleNotFoundError(missing("CleanerStep", "datatrove"), name="datatrove") from None

_STATED = {"title": "title", "date": "date", "author": "byline", "language": "language"}


class CleanerStep(PipelineStep):  # type: ignore[misc]
    """Cleans every document. `form` is "html" if the reader gives pages; `settings` may be a dict.

    `today`, an upper bound for dates, is fixed when the pipeline is built, so that all tasks agree.
    """

    name = "cleaner"
    type = "🧹 - CLEAN"

    def __init__(
        self,
        settings: Settings | Mapping[str, Any] | None = None,
        *,
        form: Form = "text",
        audit: Audit = "full",
        excluded: Any = None,
        today: datetime.date | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings_of(settings)
        self.form, self.audit, self.excluded = form, audit, excluded
        self.today = today or datetime.date.today()

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """Yield the documents of `data`, cleaned."""
        from cleaner.api import Cleaner

        cleaner = Cleaner(settings=self.settings, today=self.today)
        with self.excluded or nullcontext() as excluded:
            for document in data:
                self.stat_update("total")
                with self.track_time():
                    cleaned = clean_one(cleaner, self._document(document))
                if isinstance(cleaned, Rejected):
                    self.stat_update("rejected", f"rejected_{cleaned.reason}")
                    if excluded is not None:
                        document.metadata["rejected"] = cleaned.reason
                        excluded.write(document, rank)
                    continue
                record = trim(cleaned, self.audit)
                self.stat_update(
                    "characters_removed", value=len(document.text) - len(record["text"])
                )
                document.text = record.pop("text")
                document.metadata["cleaner"] = record
                yield document

    def _document(self, document: Any) -> Document:
        metadata = document.metadata
        stated = {
            ours: metadata[theirs] for theirs, ours in _STATED.items() if metadata.get(theirs)
        }
        return Document(
            raw=document.text,
            id=document.id,
            source=metadata.get("file_path"),
            url=metadata.get("url"),
            form=self.form,
            stated=stated,
        )
