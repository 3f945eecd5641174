"""The log of a conference on NATS JetStream: read by position, with no consumer on the server."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing, suppress
from typing import Final

from nats.aio.msg import Msg
from nats.errors import Error as NatsError

from app.errors import PlaceError, UnreachableError
from app.said import said
from app.sync_port import FullError, RefusedError
from storage.sync.hub.link import Link, read_json
from storage.sync.hub.rights import live, published, stored
from storage.sync.hub.transport import EVERYBODY, Head, Span
from storage.sync.hub.wire import Wire

_BATCH, _BATCH_BYTES = 128, 4 * 1024 * 1024
_MAX_POSITION = 1 << 62
_MAX_NEWS, _NEWS_BYTES = 1_024, 8 * 1024 * 1024
_FULL: Final = frozenset({10_023, 10_047})
"""JetStream's numbers for: no room on the server, no room for the account."""
_FULL_WORDS = ("maximum bytes exceeded", "maximum messages per subject exceeded", "no space left")
_LATER: Final = frozenset({10_008, 10_074, 10_077})
"""… for: not available just now, cannot be stored now."""


class NatsLog:
    """``HubTransport`` over one way to a hub."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._stream = link.access.stream

    @property
    def carrier(self) -> str:
        """The name under which this device appends."""
        return self._link.access.carrier

    async def head(self) -> Head:
        """Ask how far the log goes."""
        answer = read_json(await self._asked(f"$JS.API.STREAM.INFO.{self._stream}", b""))
        self._refuse(answer)
        match answer:
            case {"created": str() as created, "state": {"last_seq": int() as last}}:
                if len(created) <= 64 and 0 <= last <= _MAX_POSITION:
                    return Head(created, last)
            case _:
                pass
        raise self._nonsense()

    async def get(self, span: Span) -> Sequence[tuple[int, bytes]]:
        """Ask for messages as one batch; an older server gives one at a time."""
        found: list[tuple[int, bytes]] = []
        at = span.first
        if at > span.last:
            return found
        async with aclosing(self._batch(span)) as batch:
            async for position, data in batch:
                if position < at:
                    raise self._nonsense()
                if position > span.last:
                    break
                found.append((position, data))
                at = position + 1
        return found

    async def append(self, audience: str, segment: bytes, key: str) -> int:
        """Append a message."""
        subject = published(self._stream, audience, self.carrier)
        answer = read_json(await self._asked(subject, segment, {"Nats-Msg-Id": key}))
        self._refuse(answer)
        position = answer.get("seq")
        if type(position) is not int or not 0 < position <= _MAX_POSITION:
            raise self._nonsense()
        return position

    async def watch(self, audience: str) -> AsyncIterator[int]:
        """Yield where something new is, 0 after each connection."""
        while True:
            wire = await self._link.connected()
            news: asyncio.Queue[int] = asyncio.Queue(_MAX_NEWS)
            with suppress(NatsError, OSError):
                await self._listen(wire, audience, news)
                yield 0
                async for position in _until_gone(wire, news):
                    yield position
            await asyncio.sleep(0.1)

    async def _listen(self, wire: Wire, audience: str, news: "asyncio.Queue[int]") -> None:
        async def heard(message: Msg) -> None:
            position = _position(message.headers or {})
            if position is not None:
                with suppress(asyncio.QueueFull):  # whoever is so far behind reads anyway
                    news.put_nowait(position)

        await wire.listen(live(self._stream, audience), heard, _NEWS_BYTES)

    async def _batch(self, span: Span) -> AsyncGenerator[tuple[int, bytes]]:
        """Yield the messages that one request brings."""
        subject = (
            stored(self._stream, span.audience)
            if span.carrier == EVERYBODY
            else published(self._stream, span.audience, span.carrier)
        )
        count = min(_BATCH, span.last - span.first + 1)
        body = {
            "seq": span.first,
            "next_by_subj": subject,
            "batch": count,
            "max_bytes": _BATCH_BYTES,
        }
        request = f"$JS.API.DIRECT.GET.{self._stream}"
        left = count
        async with aclosing(self._link.answers(request, json.dumps(body).encode())) as answers:
            async for message in answers:
                headers = message.headers or {}
                if (status := headers.get("Status")) is not None:
                    self._ended(status)
                    return
                position = _position(headers)
                if position is None or not left:
                    raise self._nonsense()
                left -= 1
                yield position, message.data
                if "Nats-Num-Pending" not in headers:
                    return

    async def _asked(
        self, subject: str, payload: bytes, headers: Mapping[str, str] | None = None
    ) -> Msg:
        message = await self._link.ask(subject, payload, headers)
        if (message.headers or {}).get("Status") == "503":
            raise self._headless()
        return message

    def _ended(self, status: str) -> None:
        """Take the end of a batch: 204, or 404 where there is nothing."""
        if status == "503":
            raise self._headless()
        if status not in ("204", "404"):
            raise self._nonsense()

    def _refuse(self, answer: Mapping[str, object]) -> None:
        """Raise what a server's answer says went wrong."""
        match answer.get("error"):
            case {"err_code": int() as number, "description": str() as why}:
                raise self._error(number, why[:200])
            case None:
                pass
            case _:
                raise self._nonsense()

    def _error(self, number: int, why: str) -> PlaceError:
        name = self._link.name
        if number in _FULL or any(words in why for words in _FULL_WORDS):
            return FullError(
                said(
                    "The hub {name} has no room, or this device has used up its share of it "
                    "({why}). Tell the secretariat. Everything is kept here.",
                    name=name,
                    why=why,
                )
            )
        if number in _LATER:
            return UnreachableError(
                said("The hub {name} cannot store anything just now ({why}).", name=name, why=why)
            )
        return RefusedError(said("The hub {name} refuses: {why}.", name=name, why=why))

    def _headless(self) -> UnreachableError:
        return UnreachableError(
            said(
                "The hub {name} answers, but its store does not: too few of its servers run, "
                "or it was never provisioned. Everything is kept here; try again later.",
                name=self._link.name,
            )
        )

    def _nonsense(self) -> UnreachableError:
        return UnreachableError(
            said(
                "The hub {name} answers what no hub answers. Tell the secretariat; "
                "everything is kept here, and another hub, folder or stick does as well.",
                name=self._link.name,
            )
        )


async def _until_gone(wire: Wire, news: "asyncio.Queue[int]") -> AsyncIterator[int]:
    gone = asyncio.ensure_future(wire.gone.wait())
    try:
        while not gone.done():
            got = asyncio.ensure_future(news.get())
            try:
                await asyncio.wait({got, gone}, return_when=asyncio.FIRST_COMPLETED)
                if got.done():
                    yield got.result()
            finally:
                got.cancel()
    finally:
        gone.cancel()


def _position(headers: Mapping[str, str]) -> int | None:
    """Return the position that a message says it has."""
    text = headers.get("Nats-Sequence", "")
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        return None
    return int(text)
