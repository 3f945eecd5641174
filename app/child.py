"""The inside of a child process that works on hostile bytes: limits, one task, one answer, an end.

A module that holds such a task ends with ``if __name__ == "__main__": serve(task)``. The parent
(``ports.Children``) starts it with its limits as arguments and the request on standard input; the
answer goes to standard output. Nothing else is shared: no file, no key, no environment.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from app.errors import TravauxError
from app.retold import told

try:
    import resource
except ImportError:  # Windows has no such limits; there the parent's deadline alone ends a child
    resource = None

Task: TypeAlias = Callable[[bytes], bytes]

DONE, REFUSED, FAILED, FULL = b"D", b"R", b"F", b"M"
"""The first byte of an answer: the result; a refusal; a fault of the program; out of memory."""


def serve(task: Task) -> None:
    """Do one task on what stands on standard input, answer on standard output, and end.

    The arguments of the process are the most bytes of memory and the most seconds it may take.
    """
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints is no answer
    memory, seconds = (int(word) for word in sys.argv[1:3])
    _limit(memory, seconds)
    answer.write(_answered(task))
    answer.flush()
    os._exit(0)  # without the interpreter's last rites, which a full memory could make hang


def _answered(task: Task) -> bytes:
    try:
        return DONE + task(sys.stdin.buffer.read())
    except TravauxError as error:
        return REFUSED + _words(type(error).__name__, told(error.said))
    except MemoryError:
        return FULL
    except Exception as error:  # noqa: BLE001 the edge of the process: all that is left is to say so
        return FAILED + _words(type(error).__name__, _place(error))


def _words(*words: object) -> bytes:
    return json.dumps(words).encode()


def _place(error: Exception) -> str:
    """Return where an unforeseen error came up: "docx_read.py, line 33"; nothing of the file."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""


def _limit(memory: int, seconds: int) -> None:
    """Take memory, time, files and core dumps away from this process, for good."""
    if resource is None:
        return
    for what, soft, hard in (
        (resource.RLIMIT_AS, memory, memory),
        (resource.RLIMIT_CPU, seconds, seconds + 1),  # SIGXCPU first, SIGKILL if that is ignored
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        with suppress(OSError, ValueError):  # macOS knows them all and refuses to set some
            resource.setrlimit(what, (soft, hard))
