"""What cleaning each hostile page adds to the most memory that a process ever held.

Run as a program: that most never shrinks, and a process that has run other tests has room
that hides the need for more. Every page gets its own child process, which has the page already
when it begins to count; another child made it. Prints one JSON list a page: its name, the
bytes for a page of `SIZE`, and those for half of it (null where the first are `FEW`).
"""

import json
import os
import resource

from hostile import PAGES, page, sized

SIZE = 60_000  # bytes of a page
FEW = 100 * SIZE  # two pages of three need less


def cleaned(raw):
    """Clean a page and ask for all that can be asked of it."""
    try:
        result = READY.clean(raw)
        markdown.body(result)
        result.record()
    except CleanerError:
        return


def growth(name, size):
    """The bytes that cleaning the page called `name` takes, at the most of it."""
    raw = in_child(lambda: sized(name, size))

    def measured():
        before = most()
        cleaned(raw)
        return str(most() - before).encode()

    return int(in_child(measured))


def most():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def in_child(work):
    """Return what `work` returns in a separate process, which releases its memory."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(read)
            with os.fdopen(write, "wb") as sink:
                sink.write(work())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as source:
        data = source.read()
    os.waitpid(child, 0)
    return data


if __name__ == "__main__":
    from cleaner import Cleaner, CleanerError
    from cleaner.writers import markdown

    READY = Cleaner(links="keep")
    for name in PAGES:
        cleaned(page(name, 2))  # what is imported once is no cost of a page
    for name in PAGES:
        whole = growth(name, SIZE)
        half = growth(name, SIZE // 2) if whole > FEW else None
        print(json.dumps([name, whole, half]), flush=True)
