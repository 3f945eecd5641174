"""What a child process can do amiss, one thing a word; run as one by ``test_children``."""

import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.child import serve
from app.errors import UsageError


def echo(words: bytes) -> bytes:
    print("this is no answer")
    return words


def refuse(words: bytes) -> bytes:
    raise UsageError(words.decode())


def fail(words: bytes) -> bytes:
    raise KeyError(words.decode())


def eat(_: bytes) -> bytes:
    held = [bytes(1 << 20) for _ in range(1 << 20)]
    return bytes(len(held))


def sleep(_: bytes) -> bytes:
    time.sleep(60)
    return b""


def spin(_: bytes) -> bytes:
    while True:
        pass


def die(_: bytes) -> bytes:
    os.kill(os.getpid(), signal.SIGSEGV)
    time.sleep(60)
    return b""


def leave(_: bytes) -> bytes:
    os._exit(3)


def recurse(words: bytes) -> bytes:
    return recurse(words + b"x")


def long_answer(_: bytes) -> bytes:
    return bytes(1 << 20)


def write(_: bytes) -> bytes:
    with tempfile.TemporaryFile() as out:
        out.write(bytes(100_000))
        out.flush()
    return b"written"


def environment(_: bytes) -> bytes:
    return repr(
        (sorted(os.environ), sys.path[0], list(map(str, Path("/proc/self/fd").iterdir())))
    ).encode()


TASKS: dict[bytes, Callable[[bytes], bytes]] = {
    f.__name__.encode(): f
    for f in (echo, refuse, fail, eat, sleep, spin, die, leave, recurse, long_answer, write)
} | {b"environment": environment}


def task(request: bytes) -> bytes:
    name, _, words = request.partition(b":")
    return TASKS[name](words)


if __name__ == "__main__":
    serve(task)
