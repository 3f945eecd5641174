"""A way to the hub that is kept up: it tries again for ever, and says how it stands.

Everything is asked by request and answer on one inbox; what was lost with a connection is asked
again by the caller. Own back-off with jitter, so that two hundred devices do not come back at once.
"""

import asyncio
import json
import random
import secrets
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, cast
from urllib.parse import urlsplit

from nats.aio.msg import Msg
from nats.errors import Error as NatsError

from app.errors import PlaceError, UnreachableError
from app.hub_port import Standing, WayState
from app.said import said
from app.sync_port import RefusedError
from storage.sync.hub.access import Access, tls_of
from storage.sync.hub.wire import Wire

ASK_SECONDS: Final = 3.0
_FIRST_SECONDS: Final = 12.0
"""How long a question waits for a connection, while no address was tried in vain yet."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
_STOP_SECONDS = 10.0
"""Longer than closing takes; then it is asked to stop again."""
_MAX_ANSWERS = 1_024
_MAX_REASON = 200
_INBOX_BYTES = 64 * 1024 * 1024


@dataclass(eq=False)
class _Pending:
    """An open question."""

    subject: str
    answers: "asyncio.Queue[Msg | PlaceError]" = field(
        default_factory=lambda: asyncio.Queue(_MAX_ANSWERS)
    )

    def put(self, answer: Msg | PlaceError) -> None:
        """Take an answer; a flood of them beyond any that was asked for is dropped."""
        with suppress(asyncio.QueueFull):
            self.answers.put_nowait(answer)


class Link:
    """One device's way to one hub; lives in one event loop."""

    def __init__(self, access: Access, addresses: Sequence[str] = ()) -> None:
        """Prepare it; nothing is connected before ``keep`` runs.

        Args:
            access: who asks.
            addresses: instead of those in ``access``.

        Raises:
            AccessError: its certificates cannot be loaded.
        """
        self.access = access
        self.state = WayState(Standing.CONNECTING)
        self._addresses = tuple(addresses or access.addresses)
        self._tls = tls_of(access)
        self._wire: Wire | None = None
        self._up = asyncio.Event()
        self._tried = asyncio.Event()
        self._pending: dict[str, _Pending] = {}
        self._listeners: set[Callable[[], None]] = set()
        self._trouble = ""
        self._keeping: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        """What people call the hub: the host that they know."""
        return urlsplit(self._addresses[0]).hostname or self._addresses[0]

    async def keep(self) -> None:
        """Connect, and again whenever the connection is lost, until cancelled."""
        pause = _FIRST_PAUSE
        self._keeping = asyncio.current_task()
        try:
            while True:
                for address in self._in_turn():
                    if await self._served_by(address):
                        pause = _FIRST_PAUSE
                self._tried.set()
                await asyncio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311 jitter, no secret
                pause = min(pause * 2, _LONGEST_PAUSE)
        finally:
            self._set(WayState(Standing.CLOSED))

    async def stop(self) -> None:
        """Let go of the connection, and try no more."""
        while self._keeping is not None and not self._keeping.done():
            self._keeping.cancel()
            await asyncio.wait({self._keeping}, timeout=_STOP_SECONDS)

    def hear(self, listener: Callable[[], None]) -> None:
        """Call something whenever the state changes, in the loop."""
        self._listeners.add(listener)

    async def wire(self, patience: float) -> Wire:
        """Return the connection, waiting for one up to ``patience`` seconds.

        It waits no longer than until every address was tried once in vain.

        Raises:
            UnreachableError, RefusedError: there is none; with the reason.
        """
        if not self._up.is_set():
            await self._wait(patience)
        wire = self._wire
        if wire is None or not wire.is_connected:
            raise self._lost()
        return wire

    async def connected(self) -> Wire:
        """Return the connection, waiting for one however long it takes."""
        while True:
            await self._up.wait()
            if self._wire is not None:
                return self._wire

    async def ask(
        self,
        subject: str,
        payload: bytes,
        headers: Mapping[str, str] | None = None,
        seconds: float = ASK_SECONDS,
    ) -> Msg:
        """Ask something and return the one answer.

        Raises:
            UnreachableError, RefusedError: no connection, no answer in time, or not allowed.
        """
        answers = self.answers(subject, payload, headers, seconds)
        try:
            return await anext(answers)
        finally:
            await answers.aclose()

    async def answers(
        self,
        subject: str,
        payload: bytes,
        headers: Mapping[str, str] | None = None,
        seconds: float = ASK_SECONDS,
    ) -> AsyncGenerator[Msg]:
        """Ask something and yield answers until the caller has enough.

        Raises:
            UnreachableError, RefusedError: no connection, no answer in time, or not allowed.
        """
        wire = await self.wire(_FIRST_SECONDS)
        name = secrets.token_hex(8)
        pending = self._pending[name] = _Pending(subject.lower())
        try:
            reply = f"_INBOX.{self.access.carrier}.{name}"
            await wire.publish(subject, payload, reply, dict(headers) if headers else None)
            while True:
                answer = await asyncio.wait_for(pending.answers.get(), seconds)
                if isinstance(answer, PlaceError):
                    raise answer
                yield answer
        except (TimeoutError, NatsError, OSError) as error:
            raise self._silent(error) from None
        finally:
            del self._pending[name]

    def _in_turn(self) -> list[str]:
        """Return the addresses, websockets first: they pass most firewalls."""
        shuffled = random.sample(self._addresses, len(self._addresses))
        return sorted(shuffled, key=lambda a: not a.startswith("wss:"))

    async def _served_by(self, address: str) -> bool:
        """Connect to an address and stay until it is lost; tell whether it was there at all."""
        wire = Wire()
        self._trouble = ""
        try:
            await wire.open(self.access, address, self._tls, self._told)
            await wire.listen(f"_INBOX.{self.access.carrier}.*", self._answered, _INBOX_BYTES)
        except (OSError, TimeoutError, NatsError) as error:
            self._set(self._why_not(error, address))
            await wire.shut()
            return False
        self._wire = wire
        self._up.set()
        self._set(WayState(Standing.CONNECTED, "", address))
        try:
            await wire.lasts()
        finally:
            self._up.clear()
            self._wire = None
            await wire.shut()
            why = "the connection was lost"
            self._set(WayState(Standing.OFFLINE, why, address))
            for pending in list(self._pending.values()):
                pending.put(self._lost())
        return True

    async def _wait(self, patience: float) -> None:
        up = asyncio.ensure_future(self._up.wait())
        tried = asyncio.ensure_future(self._tried.wait())
        try:
            await asyncio.wait({up, tried}, timeout=patience, return_when="FIRST_COMPLETED")
        finally:
            up.cancel()
            tried.cancel()

    async def _answered(self, message: Msg) -> None:
        pending = self._pending.get(message.subject.rpartition(".")[2])
        if pending is not None:
            pending.put(message)

    async def _told(self, error: Exception) -> None:
        """Hear of an error; one about rights names the subject, in small letters."""
        self._trouble = _words(error)
        if "permissions violation" in self._trouble:
            for pending in list(self._pending.values()):
                if f'"{pending.subject}"' in self._trouble:
                    pending.put(
                        RefusedError(
                            said("The hub {name} does not allow this device that.", name=self.name)
                        )
                    )

    def _why_not(self, error: Exception, address: str) -> WayState:
        words = self._trouble or _words(error)
        if "authorization violation" in words or "expired" in words:
            why = (
                "it does not admit this device: its pass was revoked or has expired. Ask the "
                "secretariat for a new one"
            )
            return WayState(Standing.REFUSED, why, address)
        return WayState(Standing.OFFLINE, words or "no answer", address)

    def _lost(self) -> PlaceError:
        state = self.state
        if state.standing is Standing.REFUSED:
            return RefusedError(
                said("The hub {name} cannot be used: {why}.", name=self.name, why=state.why)
            )
        return UnreachableError(
            said(
                "The hub {name} cannot be reached ({why}). Everything is kept here; try "
                "again later.",
                name=self.name,
                why=state.why or "not connected yet",
            )
        )

    def _silent(self, error: Exception) -> PlaceError:
        why = "it does not answer" if isinstance(error, TimeoutError) else _words(error)
        return UnreachableError(
            said(
                "The hub {name} is there, but {why}. Everything is kept here; try again later.",
                name=self.name,
                why=why,
            )
        )

    def _set(self, state: WayState) -> None:
        self.state = state
        for listener in list(self._listeners):
            listener()


def read_json(message: Msg) -> Mapping[str, object]:
    """Return what a server answered, or nothing where it is no map."""
    try:
        answer = json.loads(message.data)
    except (ValueError, RecursionError):
        return {}
    return cast("Mapping[str, object]", answer) if isinstance(answer, dict) else {}


def _words(error: Exception) -> str:
    text = str(error) or type(error).__name__
    return text.removeprefix("nats: ").strip("'\"").lower()[:_MAX_REASON]
