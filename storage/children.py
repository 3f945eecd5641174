"""Child processes for work on hostile bytes: started, fed, listened to, and ended in time."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from app.child import DONE, FAILED, FULL, REFUSED
from app.ports import USUAL, ChildRefusedError, ChildStoppedError, Limits
from app.retold import retold
from app.said import said
from app.system_words import system_words

_ROOT = Path(__file__).resolve().parent.parent
_START = (
    "import runpy, sys\n"
    "sys.path.insert(0, sys.argv.pop(1))\n"
    "runpy.run_module(sys.argv.pop(1), run_name='__main__', alter_sys=True)\n"
)
_CHILD_PROGRAM = "travaux-child.exe" if sys.platform == "win32" else "travaux-child"
_KEPT = ("SYSTEMROOT", "WINDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TZDIR")
"""All that a child learns of the environment; nothing in it is the user's."""
_PAUSE_SECONDS = 0.1
_CHUNK_BYTES = 256 * 1024
_WORDS_BYTES = 64 * 1024
_KINDS = frozenset({DONE, REFUSED, FAILED, FULL})
_OUT_OF_TIME = -24
"""Ended by SIGXCPU: the processor's time was over before the clock's."""


def interpreter() -> Sequence[str]:
    """Return how a module of the program is started in a process of its own: isolated Python.

    The module's name and its arguments follow. It sees neither the folder it was started in nor
    ``PYTHON…`` variables, so that nothing from outside comes into it as code. The packaged program
    brings a second one for it, which knows no module but those tasks.
    """
    if getattr(sys, "frozen", False):
        return (str(Path(sys.executable).with_name(_CHILD_PROGRAM)),)
    return (sys.executable, "-I", "-B", "-X", "utf8", "-c", _START, str(_ROOT))


class ChildProcesses:
    """``app.ports.Children`` by real processes.

    Args:
        command: what starts a module (``interpreter``).
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)

    def run(
        self,
        module: str,
        request: bytes,
        limits: Limits = USUAL,
        still: Callable[[], None] | None = None,
    ) -> bytes:
        """Run a module on a request; whatever happens to the child, this process lives on.

        Raises:
            ChildRefusedError, ChildStoppedError: see ``app.ports.Children``.
        """
        words = (*self._command, module, str(limits.memory), str(limits.seconds))
        try:
            process = _started(words)
        except OSError as error:
            raise ChildStoppedError(
                said("no process could be started ({reason})", reason=system_words(error))
            ) from None
        talk = _Conversation(process, request, limits.answer)
        try:
            talk.wait(limits.seconds, still)
        finally:
            talk.end()
        return _result(talk, limits)


def _started(words: Sequence[str]) -> "subprocess.Popen[bytes]":
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return subprocess.Popen(  # noqa: S603 the program's own interpreter and module
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,  # Ctrl-C is for the parent, which then ends the child
    )


class _Conversation:
    """One process being fed and listened to, each by a thread, so that neither can block."""

    def __init__(self, process: "subprocess.Popen[bytes]", request: bytes, most: int) -> None:
        self.late = False
        self.too_long = False
        self._process = process
        self._request = request
        self._most = most
        self._chunks: list[bytes] = []
        self._feeder = threading.Thread(target=self._feed, daemon=True)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._feeder.start()
        self._listener.start()

    @property
    def answer(self) -> bytes:
        """What the child has said."""
        return b"".join(self._chunks)

    @property
    def status(self) -> int:
        """The exit status of the ended process; negative: the signal that ended it."""
        return self._process.returncode

    def wait(self, seconds: int, still: Callable[[], None] | None) -> None:
        """Wait until the child has said all, or its time is over."""
        deadline = time.monotonic() + seconds
        while self._listener.is_alive():
            if still is not None:
                still()
            if time.monotonic() > deadline:
                self.late = True
                return
            self._listener.join(_PAUSE_SECONDS)

    def end(self) -> None:
        """End the process, if it has not ended, and both threads."""
        if self._listener.is_alive() or self.too_long:
            self._process.kill()
        try:
            self._process.wait(_PAUSE_SECONDS)
        except subprocess.TimeoutExpired:  # it closed its answer and goes on
            self._process.kill()
            self._process.wait()
        self._listener.join()
        self._feeder.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _feed(self) -> None:
        pipe = self._process.stdin
        if pipe is not None:
            with suppress(OSError):  # it ended without hearing all; its answer says why
                pipe.write(self._request)
                pipe.close()

    def _listen(self) -> None:
        pipe = self._process.stdout
        size = 0
        while pipe is not None and (chunk := pipe.read(_CHUNK_BYTES)):
            size += len(chunk)
            if size > self._most + 1:
                self.too_long = True
                return
            self._chunks.append(chunk)


def _result(talk: _Conversation, limits: Limits) -> bytes:
    """Return what the child found, or raise what became of it."""
    if talk.late:
        raise ChildStoppedError(
            said("it takes more than {seconds} seconds", seconds=limits.seconds)
        )
    if talk.too_long:
        raise ChildStoppedError(
            said("more than {answer:,} bytes came out of it", answer=limits.answer)
        )
    answer = talk.answer
    kind, rest = answer[:1], answer[1:]
    if talk.status != 0 or kind not in _KINDS:
        raise ChildStoppedError(_ended(talk.status, limits))
    if kind == DONE:
        return rest
    if kind == FULL:
        raise ChildStoppedError(
            said("it takes more than {memory:,} MiB of memory", memory=limits.memory // (1 << 20))
        )
    name, words = _two_words(rest)
    if kind == REFUSED:
        raise ChildRefusedError(name, words)
    raise ChildStoppedError(
        said("the program failed on it ({name} in {words})", name=name, words=words)
    )


def _ended(status: int, limits: Limits) -> str:
    if status == _OUT_OF_TIME:
        return said("it takes more than {seconds} seconds", seconds=limits.seconds)
    if status < 0:
        return said(
            "the process that read it was ended by signal {signal} and gave no answer",
            signal=-status,
        )
    return said(
        "the process that read it ended with status {status} and gave no answer", status=status
    )


def _two_words(rest: bytes) -> tuple[str, str]:
    """Return the two words of a refusal or a fault, whatever a child may have written there."""
    try:
        match json.loads(rest[:_WORDS_BYTES]):
            case [str(name), words]:
                return name, retold(words)
            case _:
                pass
    except (ValueError, RecursionError):  # a NoSentenceError is a ValueError
        pass
    return "", said("it did not say why")
