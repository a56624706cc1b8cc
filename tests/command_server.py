"""A process that has imported the program, and runs each command in a copy of itself.

Starting the command anew imports the same modules each time, which takes three times as long as
what most tests ask of it. A copy (`fork`) has descriptors, folder, variables and an exit of its own, as a
started process has; it differs in what the interpreter settles when it starts, so a test of that
starts the command. One line of JSON a command: its arguments, folder and variables; the
descriptors come with it. The answers are the process number, then the status of `waitpid`.
"""

import gc
import json
import os
import socket
import subprocess
import sys
from importlib import import_module
from pkgutil import iter_modules

NAMES = ("PYTHON", "LANG", "LC_")  # begin the names of variables that the interpreter reads


class Server:
    """The server as seen by the tests; it ends with them."""

    def __init__(self):
        ours, its = socket.socketpair()
        self._socket = ours
        self._process = subprocess.Popen(
            [sys.executable, "-P", __file__, str(its.fileno())],
            stdin=subprocess.PIPE,  # like those of the commands: a stream asks what it is only once
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=[its.fileno()],
        )
        its.close()

    def start(self, argv, folder, variables, descriptors):
        """Start a command with these as its standard streams; return its process number."""
        message = json.dumps([argv, folder, variables]).encode()
        size = len(message).to_bytes(8, "big")
        socket.send_fds(self._socket, [size], descriptors)
        self._socket.sendall(message)
        return self._answer()

    def wait(self, seconds):
        """Return the exit code of the command that was started last. Raises TimeoutError."""
        self._socket.settimeout(seconds)
        try:
            return os.waitstatus_to_exitcode(self._answer())
        finally:
            self._socket.settimeout(None)

    def _answer(self):
        return int.from_bytes(_exactly(self._socket, 8), "big")


def _exactly(stream, size):
    """Return `size` bytes, or fewer where the stream ends."""
    parts = []
    while size and (part := stream.recv(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def serve(stream):
    """Run the commands that come, until no more can come."""
    while True:
        size, descriptors, _, _ = socket.recv_fds(stream, 8, 3)
        if not size:
            return None
        argv, folder, variables = json.loads(_exactly(stream, int.from_bytes(size, "big")))
        process = os.fork()
        if not process:
            stream.close()
            return _run(argv, folder, variables, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        stream.sendall(process.to_bytes(8, "big"))
        stream.sendall(os.waitpid(process, 0)[1].to_bytes(8, "big"))


def _run(argv, folder, variables, descriptors):
    from cleaner import cli

    for number, descriptor in enumerate(descriptors):
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(variables)
    sys.argv = argv
    return cli.main()


def import_all():
    """Import what the commands import, and use it once."""
    from cleaner import Cleaner, bulk, cli, writers  # noqa: F401

    for module in iter_modules(cli.__path__):
        import_module(f"cleaner.cli.{module.name}")
    ready = Cleaner()
    for raw in ("The ferry sails.\n", "<p>The ferry sails."):
        ready.clean(raw).record()
    gc.collect()
    gc.freeze()  # what is here is never looked at again, and stays shared with the copies


if __name__ == "__main__":
    import_all()
    sys.exit(serve(socket.socket(fileno=int(sys.argv[1]))))
