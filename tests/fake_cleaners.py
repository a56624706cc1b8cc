"""Cleaners for the workers of a run under test, named by `Job.factory`.

`Plain` is fast and correct. The others are `Plain` with a fault: `Poisoned` does to its worker
what a document "POISON:<what>" says, `Fragile` kills its worker once, at the n-th durable step.
"""

import ctypes
import mmap
import os
import signal
import time
from typing import Any, ClassVar


class _Ruleset:
    fingerprint = "sha256:plain"
    rules = ()


class Plain:
    """Keeps every line but those that say "Advertisement"."""

    ruleset = _Ruleset()

    def __init__(self, *, settings: Any, today: Any) -> None:
        pass

    def clean_document(self, document: Any) -> "Result":
        raw = document.raw
        return Result(document, raw if isinstance(raw, str) else raw.decode("utf-8", "replace"))


class Result:
    def __init__(self, document: Any, text: str) -> None:
        self._document, self._text = document, text

    def record(self) -> dict[str, Any]:
        kept, removed, at = [], [], 0
        for number, line in enumerate(self._text.splitlines(keepends=True), 1):
            if line.strip() == "Advertisement":
                removed.append(
                    {
                        "line": number,
                        "start": at,
                        "end": at + len(line),
                        "text": line,
                        "by": ["ad/x"],
                    }
                )
            else:
                kept.append(line)
            at += len(line)
        document = self._document
        return {
            "schema": 1, "id": document.id, "source": document.source, "url": document.url,
            "status": "ok", "text": "".join(kept), "title": None, "byline": [], "date": None,
            "modified": None, "contact": [], "publisher": None, "rights": None, "language": None,
            "dateline": None, "standfirst": None, "credits": None, "flags": [], "found": [],
            "removed": removed, "repairs": [], "ruleset": "sha256:plain", "cleaner": "1",
        }  # fmt: skip


class Slow(Plain):
    """Takes a hundredth of a second for each document, so that a test can interfere."""

    def clean_document(self, document: Any) -> Result:
        time.sleep(0.01)
        return super().clean_document(document)


class Hoarder(Plain):
    """Keeps most of the memory limit after a document with HOARD. A document with NEED takes so much
    for a moment that only a process without a hoard can clean it."""

    hoard: ClassVar[list[mmap.mmap]] = []

    def clean_document(self, document: Any) -> Result:
        if "HOARD" in document.raw:
            self.hoard.append(mmap.mmap(-1, 450 << 20))
        if "NEED" in document.raw:
            bytearray(300 << 20)
        return super().clean_document(document)


class Seen(Plain):
    """Logs a line for every document to the file SEEN_LOG, and is slow."""

    def clean_document(self, document: Any) -> Result:
        with open(os.environ["SEEN_LOG"], "a") as file:
            file.write(".\n")
        time.sleep(0.005)
        return super().clean_document(document)


class Poisoned(Plain):
    def clean_document(self, document: Any) -> Result:
        text = document.raw if isinstance(document.raw, str) else document.raw.decode("latin-1")
        what = text.partition("POISON:")[2].split()
        if what:
            poison(*what[0].split("="))
        return super().clean_document(document)


def poison(what: str, marker: str = "") -> None:
    if marker:  # only once
        if os.path.exists(marker):
            return
        open(marker, "w").close()
    if what == "raise":
        raise ValueError("a document that cannot be cleaned")
    if what == "segfault":
        ctypes.string_at(0)
    if what == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "exit":
        os._exit(0)
    if what == "stop":
        os.kill(os.getpid(), signal.SIGSTOP)
    if what == "memory":
        hoard = []
        while True:
            hoard.append(bytearray(16 << 20))
    if what == "hang":  # in C, with the interpreter lock held and signals blocked
        signal.pthread_sigmask(signal.SIG_BLOCK, set(signal.Signals) - {signal.SIGKILL})
        ctypes.PyDLL(None).sleep(3600)


class BadReader(Plain):
    """The reader crashes in C code at a row with POISON."""

    def __init__(self, *, settings: Any, today: Any) -> None:
        from cleaner.readers import jsonl

        real = jsonl.parse

        def parse(text: bytes) -> object:
            if b"POISON" in text:
                ctypes.string_at(0)
            return real(text)

        jsonl.parse = parse


class Leaky(Plain):
    """Leaks two megabytes for every document."""

    hoard: ClassVar[list[bytes]] = []

    def clean_document(self, document: Any) -> Result:
        self.hoard.append(os.urandom(2 << 20))
        with open(os.environ["LEAKY_LOG"], "a") as file:
            file.write(f"{os.getpid()}\n")
        return super().clean_document(document)


class Fragile(Plain):
    """Dies at the step whose number is in the file FRAGILE_AT, after renaming that file."""

    def __init__(self, *, settings: Any, today: Any) -> None:
        self.steps = 0
        for name in ("fsync", "replace", "unlink", "open"):
            setattr(os, name, self._counted(getattr(os, name)))

    def _counted(self, real: Any) -> Any:
        path = os.environ["FRAGILE_AT"]

        def call(*args: Any, **kwargs: Any) -> Any:
            self.steps += 1
            try:
                with open(path) as file:
                    at = int(file.read())
            except OSError:
                return real(*args, **kwargs)
            if self.steps == at:
                os.rename(path, path + ".done")
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*args, **kwargs)

        return call
