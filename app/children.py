"""Work in a child process: what leaks, what reads hostile files, what could not be stopped inside.

A job is a module that is run by itself (``python -m app.formats.typst_job``): it takes bytes and
gives bytes, and imports what it needs, so that nobody else has to. The parent limits its memory and
its time, hears a wish to cancel, and outlives whatever happens to it.
"""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, TypeAlias

from app.errors import TravauxError

try:
    import resource
except ImportError:  # not on Windows, where only the time is limited
    resource = None

JOB_SWITCH = "--job"
"""A frozen program has no interpreter to name: it is asked with this to run one of its modules."""
_ROOT = Path(__file__).resolve().parent.parent
_HEARD_EVERY = 0.1
_MOST_SAID = 2_000
_REFUSED, _DONE = b"-", b"+"

Heard: TypeAlias = Callable[[int, int], None]
"""Called while a child works; raising in it cancels, and the child is ended."""


@dataclass(eq=False)
class JobRefusedError(TravauxError):
    """A job found fault with what it was given; ``why`` is a whole sentence."""

    why: str
    says: ClassVar[str] = "{why}"


@dataclass(eq=False)
class JobDiedError(TravauxError):
    """A child process ended without an answer."""

    what: str
    how: str
    says: ClassVar[str] = "{what} did not come to an end: {how}. Nothing was changed."


@dataclass(frozen=True, slots=True)
class Limits:
    """What a job may take.

    Attributes:
        megabytes: of address space, where the system can limit it.
        seconds: of time on the clock.
    """

    megabytes: int = 2_048
    seconds: int = 300


@dataclass(frozen=True, slots=True)
class Job:
    """A module that is a job, and what it does in words: "Typesetting"."""

    module: str
    what: str
    limits: Limits = Limits()


def run_job(job: Job, given: bytes, heard: Heard | None = None) -> bytes:
    """Run a job in a process of its own and return what it gives.

    Args:
        job: which.
        given: what it is to work on; it goes by a pipe, never by an argument.
        heard: called every moment while it works.

    Raises:
        JobRefusedError: the job refuses what it was given.
        JobDiedError: it took too long or too much, or crashed.
    """
    command = _command(job.module)
    environment = {**os.environ, "PYTHONPATH": str(_ROOT), "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(  # noqa: S603 this very program
        [*command, str(job.limits.megabytes)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as child:
        try:
            out, said = _waited(child, job, given, heard)
        except BaseException:
            child.kill()
            raise
    if child.returncode != 0 or out[:1] not in (_DONE, _REFUSED):
        raise JobDiedError(job.what, _how(child.returncode, said))
    if out[:1] == _REFUSED:
        raise JobRefusedError(out[1:].decode())
    return out[1:]


def _command(module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, JOB_SWITCH, module]
    return [sys.executable, "-m", module]


def _waited(
    child: "subprocess.Popen[bytes]", job: Job, given: bytes, heard: Heard | None
) -> tuple[bytes, bytes]:
    """Wait for a child, hearing every moment whether it is still wanted."""
    deadline = time.monotonic() + job.limits.seconds
    while True:
        try:
            return child.communicate(given, timeout=_HEARD_EVERY)
        except subprocess.TimeoutExpired:
            if time.monotonic() > deadline:
                how = f"it took longer than {job.limits.seconds} seconds and was stopped"
                raise JobDiedError(job.what, how) from None
            if heard is not None:
                heard(0, 1)


def _how(status: int, said: bytes) -> str:
    last = said.decode(errors="replace").strip().rpartition("\n")[2][-_MOST_SAID:]
    if "MemoryError" in last or "memory allocation" in last:
        return "it needs more memory than it is given"
    return f"it ended with status {status}" + (f" ({last})" if last else "")


def serve(work: Callable[[bytes], bytes]) -> None:
    """Be a job: read what is given, do the work, write the answer. The child's side.

    A foreseen error of the work is its refusal; anything else ends the process, and the parent says
    so.
    """
    _limit(int(sys.argv[-1]))
    answer = sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library prints must not be taken for the answer
    given = sys.stdin.buffer.read()
    try:
        done = _DONE + work(given)
    except TravauxError as error:
        done = _REFUSED + str(error).encode()
    answer.write(done)
    answer.flush()


def _limit(megabytes: int) -> None:
    if resource is None:
        return
    size = megabytes << 20
    with contextlib.suppress(ValueError, OSError):  # a lower limit is in force already
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
