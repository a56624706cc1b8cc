"""Signals that ask a long command to stop, as an exception."""

import signal
from typing import Any


class Interrupted(BaseException):
    """A signal asked the command to stop."""

    def __init__(self, number: int) -> None:
        self.number = number


def catch_signals() -> list[tuple[int, Any]]:
    """Turn SIGINT, SIGTERM and SIGHUP into `Interrupted`, unless the parent ignores them."""


    def stop(number: int, frame: object) -> None:
        for known, _ in before:
            signal.signal(known, signal.SIG_IGN)
        raise Interrupted(number)

    before = [
        (int(number), handler)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        if (handler := signal.getsignal(number)) != signal.SIG_IGN  # nohup
    ]
    for number, _ in before:
        signal.signal(number, stop)
    return before


def restore_signals(before: list[tuple[int, Any]]) -> None:
    """Give the signals back to the handlers that `catch_signals` found."""
    for number, handler in before:
        signal.signal(number, handler)
