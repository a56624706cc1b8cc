"""The process of a worker: set up once, clean the shards it is given, end with its supervisor.

A worker holds the lock of the run. It dies when its supervisor dies, so that no second run can
start while an unsupervised worker is still running.
"""

import gc
import json
import os
import signal
from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Any, NoReturn, TextIO

from cleaner.bulk import durable, heartbeat
from cleaner.bulk.heartbeat import Heartbeat
from cleaner.bulk.job import Job
from cleaner.bulk.layout import Layout
from cleaner.bulk.system import die_with_parent, limit_memory, resident_memory
from cleaner.bulk.worker import OUT_OF_MEMORY
from cleaner.bulk.worker.shard_cleaner import ShardCleaner, WorkerState
from cleaner.errors import CleanerError, IncompleteError

_RETIRE = 128 << 20  # bytes of growth after which a worker is replaced by a fresh one
_LEEWAY = 128 << 20  # address space beyond the memory in use, for libraries that are mapped later


def main() -> NoReturn:
    """Serve the supervisor on standard input and output until it closes them."""
    tasks = os.fdopen(os.dup(0), "r", encoding="utf-8")
    messages = os.fdopen(os.dup(1), "w", encoding="utf-8")
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)  # what a library prints must not be taken for a message
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # the supervisor ends its workers
    setup = json.loads(tasks.readline())
    die_with_parent(setup["parent"])

    def send(message: dict[str, Any]) -> None:
        _send(messages, message)

    try:
        _serve(setup, tasks, send)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except CleanerError as error:
        send({"type": "error", "error": str(error), "code": error.code})
    except OSError as error:
        text = f"{error.filename}: {error.strerror}"
        if durable.is_unwritable(error):
            text = str(durable.incomplete(error))
        send({"type": "error", "error": text, "code": IncompleteError.code})
    except BaseException as error:
        import traceback

        text = f"{type(error).__name__}: {error}"
        send({"type": "bug", "error": text, "traceback": traceback.format_exc()})
    os._exit(0)


def _serve(setup: dict[str, Any], tasks: TextIO, send: Callable[[dict[str, Any]], None]) -> None:
    worker = _set_up(setup, send)
    memory = resident_memory(os.getpid())
    limit_memory(worker.job.memory + _LEEWAY)
    ruleset = worker.cleaner.ruleset
    rules = sorted(rule.name for rule in getattr(ruleset, "rules", ()))
    send({"type": "ready", "ruleset": ruleset.fingerprint, "rules": rules, "memory": memory})
    for line in tasks:
        ShardCleaner(worker, json.loads(line)).run()
        worker.used = True  # by reading, if there was nothing to clean
        worker.heartbeat.start(heartbeat.IDLE, 0, 0)
        retires = resident_memory(os.getpid()) > memory + _RETIRE
        send({"type": "done", "retires": retires})
        if retires:
            os._exit(0)


def _set_up(setup: dict[str, Any], send: Callable[[dict[str, Any]], None]) -> WorkerState:
    job = Job.from_json(setup["job"])
    module, _, name = job.factory.partition(":")
    factory = getattr(import_module(module), name)
    cleaner = factory(settings=job.cleaner_settings(), today=date.fromisoformat(setup["today"]))
    gc.collect()
    gc.freeze()  # the rules live as long as the process: never walk them again
    gc.set_threshold(50_000)  # a document leaves few cycles and thousands of tuples
    return WorkerState(
        job=job,
        layout=Layout(job.out),
        cleaner=cleaner,
        heartbeat=Heartbeat(setup["heartbeat"]),
        send=send,
        part_size=setup["part_size"],
        parent=setup["parent"],
        boot_id=setup["boot_id"],
    )


def _send(messages: TextIO, message: dict[str, Any]) -> None:
    try:
        messages.write(json.dumps(message, separators=(",", ":")) + "\n")
        messages.flush()
    except OSError:
        os._exit(0)  # the supervisor is gone
