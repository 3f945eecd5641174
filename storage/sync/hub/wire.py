"""One connection to one server by nats-py, with the bounds that it does not set itself.

A server is an adversary here: it may announce a message of any size, or send a line that never
ends. And a connection that should be over TLS must not go on without it (``tls_handshake_first``).
"""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeAlias
from urllib.parse import ParseResult

import aiohttp
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.aio.transport import WebSocketTransport
from nats.errors import ProtocolError
from nats.protocol.parser import AWAITING_MSG_PAYLOAD, Parser

from storage.sync.hub.access import Access

Told: TypeAlias = Callable[[Exception], Awaitable[None]]
Heard: TypeAlias = Callable[[Msg], Awaitable[None]]

MAX_ANNOUNCED = 2 * 1024 * 1024
"""The largest message taken from a server: four times what the hub stores."""
_MAX_LINE = 64 * 1024
_MAX_WEBSOCKET = 80 * 1024 * 1024
"""A server may send all that waits, 64 MB by its configuration, as one websocket message."""
_CONNECT_SECONDS = 10
_LOOK_SECONDS = 0.5
_FAULTS = (aiohttp.ClientError, LookupError, ValueError, TypeError, AttributeError, AssertionError)
"""What a connection that fails half way raises from aiohttp and nats-py beside their own errors."""
_PING_SECONDS = 20
_SETTLE_SECONDS = 0.05
_CLOSE_SECONDS = 3.0
_PENDING_BYTES = 8 * 1024 * 1024


class _BoundedParser(Parser):
    """Ends the connection where the server sends what no server of a hub sends."""

    async def parse(self, data: bytes = b"") -> None:
        """Take some bytes."""
        try:
            await super().parse(data)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise ProtocolError from error
        limit = MAX_ANNOUNCED if self.state == AWAITING_MSG_PAYLOAD else 0
        if self.needed > limit > 0 or len(self.buf) > limit + _MAX_LINE:
            raise ProtocolError


class _BoundedWebSocket(WebSocketTransport):
    """A websocket with a bound, and through a proxy where the environment names one."""

    def __init__(self) -> None:
        super().__init__()
        self._unused = self._client  # pyright: ignore[reportUnknownMemberType] nats-py's own
        self._client: aiohttp.ClientSession = aiohttp.ClientSession(trust_env=True)

    async def connect_tls(
        self,
        uri: str | ParseResult,
        ssl_context: ssl.SSLContext,
        buffer_size: int,  # noqa: ARG002 as nats-py calls it
        connect_timeout: int,  # noqa: ARG002 the caller bounds all of it
    ) -> None:
        """Connect, always over TLS; when it is asked for again, that was done."""
        if self._using_tls:
            return
        self._ws = await self._client.ws_connect(
            uri if isinstance(uri, str) else uri.geturl(),
            ssl=ssl_context,
            max_msg_size=_MAX_WEBSOCKET,
        )
        self._using_tls = True

    async def wait_closed(self) -> None:
        """Wait until it is closed, and let go of everything; also when the waiting is cut short."""
        session = self._client
        try:
            with suppress(aiohttp.ClientError, OSError):
                await super().wait_closed()
        finally:
            await self._unused.close()  # pyright: ignore[reportUnknownMemberType]
            await session.close()
        await asyncio.sleep(_SETTLE_SECONDS)  # aiohttp lets go of the socket a moment later


class Wire(Client):
    """One connection, to one address, never repaired: when it is lost, a new one is made."""

    def __init__(self) -> None:
        super().__init__()
        self._ps = _BoundedParser(self)
        self.gone = asyncio.Event()
        """It is over."""

    async def open(self, access: Access, address: str, tls: ssl.SSLContext, told: Told) -> None:
        """Connect and log in.

        Args:
            access: who logs in.
            address: one of those of the hub.
            tls: as ``tls_of`` makes it.
            told: hears of every error, those of rights included.

        Raises:
            OSError, TimeoutError, nats.errors.Error: it cannot be done.
        """
        websocket = address.startswith("wss:")
        if websocket:
            self._transport = _BoundedWebSocket()
        try:
            async with asyncio.timeout(_CONNECT_SECONDS):
                await self.connect(
                    [address],
                    error_cb=told,
                    closed_cb=self._over,
                    allow_reconnect=False,
                    max_reconnect_attempts=1,
                    reconnect_time_wait=0,
                    connect_timeout=_CONNECT_SECONDS,
                    ping_interval=_PING_SECONDS,
                    max_outstanding_pings=2,
                    tls=tls,
                    tls_handshake_first=not websocket,
                    user_jwt_cb=lambda: bytearray(access.token.encode()),
                    signature_cb=access.key.answer,
                    inbox_prefix=f"_INBOX.{access.carrier}",
                    pending_size=_PENDING_BYTES,
                )
        except _FAULTS as error:
            await self._let_go()
            raise ConnectionError(str(error) or type(error).__name__) from error
        except asyncio.CancelledError as error:
            await self._let_go()
            if _is_asked_to_stop():
                raise
            raise ConnectionError("the connection was lost") from error
        except BaseException:
            await self._let_go()
            raise

    async def lasts(self) -> None:
        """Wait until it is over.

        nats-py does not always say so: where its last bytes cannot be sent, it forgets to. Without
        ``wait_for``, which forgets that it was cancelled when that comes at the same moment.
        """
        while self.is_connected and not self.gone.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_SECONDS):
                    await self.gone.wait()

    async def listen(self, subject: str, heard: Heard, limit: int) -> None:
        """Have something called for every message; what exceeds ``limit`` waiting bytes is lost."""
        await self.subscribe(subject, cb=heard, pending_bytes_limit=limit)  # pyright: ignore[reportUnknownMemberType]

    async def shut(self) -> None:
        """Close it, waiting a moment at most."""
        await _settled(self.close())
        self.gone.set()

    async def _close(self, status: int, do_cbs: bool = True) -> None:  # noqa: FBT001, FBT002 as nats-py has it
        """Close it, without a last attempt to send what waits.

        On a lost connection that fails, and nats-py then leaves socket, session and tasks behind.
        """
        self._pending = list[bytes]()
        self._pending_data_size = 0
        await super()._close(status, do_cbs)

    async def _over(self) -> None:
        self.gone.set()

    async def _let_go(self) -> None:
        transport = self._transport
        if transport is not None:
            with suppress(Exception):
                transport.close()
            await _settled(transport.wait_closed())


def _is_asked_to_stop() -> bool:
    """Tell whether this very task was cancelled, and not something in nats-py that it waits for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _settled(closing: Coroutine[Any, Any, None]) -> None:
    """Wait a moment for something to close, whatever comes of it.

    In a task of its own: what nats-py cancels in closing would else look as if the caller were.
    """
    task = asyncio.ensure_future(closing)
    done, _ = await asyncio.wait({task}, timeout=_CLOSE_SECONDS)
    if not done:
        task.cancel()
        done, _ = await asyncio.wait({task}, timeout=_CLOSE_SECONDS)
    for one in done:
        if not one.cancelled():
            one.exception()  # looked at, so that nobody is told of it
