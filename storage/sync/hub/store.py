"""``app.sync_port.SyncStore`` on a hub: what is new since the last time, and an own log that grew.

Three rules (``docs/adr/0046``): a position is a place to look and proves nothing; what was sent
counts when it was read back; and before anything is read, the hub shows that it still holds what it
held: the message read last, and this device's own log.
"""

import asyncio
import threading
import time
from collections.abc import Coroutine, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final, Self, TypeVar

from app.errors import PlaceError, UnreachableError
from app.record.channel import Channel, Position
from app.record.segment import (
    Flaw,
    Segment,
    SegmentError,
    open_segment,
    read_head,
    segment_id,
)
from app.said import said
from app.sync_port import Fault, FullError, Memory, own_log
from storage.sync.hub.rights import MAX_MESSAGE_BYTES
from storage.sync.hub.transport import Head, HubTransport, Span
from storage.sync.loop import LoopThread

T = TypeVar("T")
_HEADERS = 512
"""Room for a message's headers within what the server stores as one."""
_MOST_SHOWN, _MOST_JUNK = 100, 200_000
"""How much junk is told of one by one, and passed over in one exchange."""
_MAX_AGAIN = 512
_HASH = 16


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a hub is given, in seconds between one attempt and the next.

    Attributes:
        lag: a copy that is behind is asked again.
        sending: all together longer than a cluster needs to choose a new leader.
        trust: so long a connection that was never lost is not asked again for what it held.
        mute: how often in a row a hub that is there may leave unanswered what is sent to it; a
            cluster that chooses a new leader does so too.
    """

    lag: Sequence[float] = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6)
    sending: Sequence[float] = (0.1, 0.2, 0.5, 1, 1, 2, 2, 3, 3, 5, 5, 5, 5, 5)
    trust: float = 60
    mute: int = 5


PATIENT: Final = Patience()


@dataclass(frozen=True, slots=True)
class _Mark:
    """A message that was there: its position and a hash of it."""

    position: int
    digest: bytes

    @classmethod
    def of(cls, position: int, data: bytes) -> Self:
        """Take the mark of a message."""
        return cls(position, sha256(data).digest()[:_HASH])

    def written(self) -> bytes:
        """Return it as 24 bytes."""
        return self.position.to_bytes(8, "big") + self.digest

    @classmethod
    def read(cls, data: bytes | None) -> Self | None:
        """Return what ``written`` wrote; None when it is nothing of the kind."""
        if data is None or len(data) != 8 + _HASH:
            return None
        return cls(int.from_bytes(data[:8], "big"), data[8:])


@dataclass(frozen=True, slots=True)
class _Known:
    """What this device remembers that the hub held; read in the caller's thread, used in the loop.

    Attributes:
        mark: the message read last.
        tail: the own message read last.
        own: where the own log ended when it was last written.
    """

    mark: _Mark | None
    tail: _Mark | None
    own: Position | None

    @classmethod
    def by(cls, channel: Channel, memory: Memory) -> Self:
        """Ask the memory, which belongs to the caller's thread alone."""
        mark, tail = (_Mark.read(memory.get(name(channel))) for name in (_cursor, _tail))
        return cls(mark, tail, own_log(memory, channel))


class HubStore:
    """One device's way to read and add to one hub; blocking, over a transport in its own thread."""

    def __init__(
        self, transport: HubTransport, name: str, loop: LoopThread, patience: Patience = PATIENT
    ) -> None:
        """Take a transport that lives in a loop; ``close`` stops the loop."""
        self._patience = patience
        self._transport = transport
        self._name = name
        self._loop = loop
        self._news = threading.Event()
        self._heard: dict[bytes, int] = {}
        self._listening: dict[bytes, Future[None]] = {}  # a task that nobody holds is collected
        self._looked: dict[bytes, float] = {}
        self._own: dict[bytes, set[Position]] = {}
        self._incarnation = ""

    @property
    def name(self) -> str:
        """The host that people know."""
        return self._name

    @property
    def place(self) -> bytes:
        """Names this very log; another when it was lost and made anew."""
        head = self._run(self._transport.head())
        self._incarnation = head.incarnation
        return sha256(b"travaux/hub/place/1\x00" + head.incarnation.encode()).digest()[:_HASH]

    @property
    def largest(self) -> int:
        """The largest segment that it takes, in bytes."""
        return MAX_MESSAGE_BYTES - _HEADERS

    def read(self, channel: Channel, memory: Memory) -> Iterator[Segment | Fault]:
        """Yield what is new since ``memory``, after a look whether the hub still holds the rest."""
        self._watch(channel.tag)
        head = self._run(self._transport.head())
        if self._incarnation and head.incarnation != self._incarnation:
            raise UnreachableError(
                said(
                    "The hub {name} was emptied and made anew just now. It is filled again at "
                    "the next exchange.",
                    name=self._name,
                )
            )
        if not self._run(self._kept(channel, _Known.by(channel, memory), head)):
            memory.forget()
        yield from self._seen_before(channel, memory)
        yield from self._unseen(channel, memory, head)

    def append(self, channel: Channel, segments: Iterable[bytes]) -> None:
        """Send segments one after the other; each is read back before the next is taken."""
        audience = channel.tag.hex()
        for segment in segments:
            position = self._run(self._put(audience, segment))
            self._heard[channel.tag] = max(position, self._heard.get(channel.tag, 0))
            self._own.setdefault(channel.tag, set()).add(open_segment(channel, segment).after)

    def wait(self, seconds: float) -> bool:
        """Wait until the hub says that something is new, or was out of reach meanwhile."""
        came = self._news.wait(seconds)
        self._news.clear()
        return came

    def close(self) -> None:
        """Let go of the hub."""
        self._loop.stop()

    # What the hub still holds

    async def _kept(self, channel: Channel, known: _Known, head: Head) -> bool:
        """Tell whether the last message read, and the own log, still lie there."""
        fresh = known.own is None or known.own in self._own.get(channel.tag, ())
        behind = known.mark is not None and known.mark.position > head.last
        looked = self._looked.get(channel.tag, float("-inf"))
        if fresh and not behind and time.monotonic() - looked < self._patience.trust:
            return True
        for pause in (*self._patience.lag, 0.0):
            still = await self._still(channel, known.mark)
            if still and await self._own_log_is_there(channel, known, head):
                self._looked[channel.tag] = time.monotonic()
                self._own[channel.tag] = {known.own} if known.own else set()
                return True
            await asyncio.sleep(pause)
        return False

    async def _still(self, channel: Channel, mark: _Mark | None) -> bool:
        """Tell whether a mark holds: the same message at the same position."""
        if mark is None:
            return True
        span = Span(channel.tag.hex(), mark.position, mark.position)
        found = await self._transport.get(span)
        return [_Mark.of(position, data) for position, data in found] == [mark]

    async def _own_log_is_there(self, channel: Channel, known: _Known, head: Head) -> bool:
        """Tell whether the own log goes as far as it went when it was last written."""
        expected = known.own
        if expected is None:
            return True
        at, carrier = (known.tail.position if known.tail else 1), self._transport.carrier
        while found := await self._transport.get(Span(channel.tag.hex(), at, head.last, carrier)):
            for _, data in found:
                with suppress(SegmentError):
                    after = open_segment(channel, data).after
                    if after.generation == expected.generation and after.count >= expected.count:
                        return True
            at = found[-1][0] + 1
        return False

    # What is new on it

    def _seen_before(self, channel: Channel, memory: Memory) -> Iterator[Segment | Fault]:
        """Yield again what could not be read for want of a card, now that there may be one."""
        name = _again(channel)
        waiting = memory.get(name) or b""
        left = bytearray()
        for at in range(0, len(waiting), 8):
            position = int.from_bytes(waiting[at : at + 8], "big")
            span = Span(channel.tag.hex(), position, position)
            for _, data in self._run(self._transport.get(span)):
                found = self._opened(channel, position, data)
                if isinstance(found, Fault) and found.flaw is Flaw.UNKNOWN:
                    left += waiting[at : at + 8]
                yield found
        if waiting:
            memory.put(name, bytes(left))

    def _unseen(self, channel: Channel, memory: Memory, head: Head) -> Iterator[Segment | Fault]:
        """Yield what is new; of junk the first, and how much it is.

        Whoever may publish may publish junk. It is passed over for good, so that it stops nobody.
        """
        mark = _Mark.read(memory.get(_cursor(channel)))
        junk = 0
        for position, data in self._messages(channel, mark.position + 1 if mark else 1, head):
            found = self._opened(channel, position, data)
            is_junk = isinstance(found, Fault) and found.flaw is not Flaw.UNKNOWN
            junk += is_junk
            if junk > _MOST_JUNK:
                break
            if not is_junk or junk <= _MOST_SHOWN:
                yield found
            self._remember(channel, memory, found, _Mark.of(position, data))
        if junk > _MOST_SHOWN:
            more = junk - _MOST_SHOWN
            told = said("{count:,} more messages on {name}: each", count=more, name=self._name)
            yield Fault(told, Flaw.FOREIGN)

    def _remember(
        self, channel: Channel, memory: Memory, found: Segment | Fault, mark: _Mark
    ) -> None:
        if isinstance(found, Fault) and found.flaw is Flaw.UNKNOWN:
            waiting = (memory.get(_again(channel)) or b"") + mark.position.to_bytes(8, "big")
            memory.put(_again(channel), waiting[-8 * _MAX_AGAIN :])
        memory.put(_cursor(channel), mark.written())
        if isinstance(found, Segment) and found.device == channel.author.device:
            memory.put(_tail(channel), mark.written())

    def _messages(self, channel: Channel, first: int, head: Head) -> Iterator[tuple[int, bytes]]:
        """Yield messages up to the head; the next few are fetched while these are judged.

        A copy of the log that does not have yet what was heard of is asked again.
        """
        expected = min(self._heard.get(channel.tag, 0), head.last)
        audience, pauses = channel.tag.hex(), iter(self._patience.lag)
        coming = self._loop.start(self._transport.get(Span(audience, first, head.last)))
        try:
            while True:
                window = coming.result()
                if window:
                    first, pauses = window[-1][0] + 1, iter(self._patience.lag)
                elif first > expected or (pause := next(pauses, None)) is None:
                    return
                else:
                    time.sleep(pause)
                coming = self._loop.start(self._transport.get(Span(audience, first, head.last)))
                yield from window
        finally:
            coming.cancel()

    def _opened(self, channel: Channel, position: int, data: bytes) -> Segment | Fault:
        """Return the segment, or what is wrong; a broken one names the log that it seems to be of.

        A message does not come in parts: what is cut short is damaged, and can be asked for anew.
        """
        try:
            return open_segment(channel, data)
        except SegmentError as error:
            head = read_head(data)
            carrier = head.carrier if head is not None and head.tag == channel.tag else None
            flaw = error.flaw
            if flaw is Flaw.PARTIAL:
                flaw = Flaw.DAMAGED if carrier else Flaw.FOREIGN
            told = said("message {position} on {name}", position=position, name=self._name)
            return Fault(told, flaw, carrier)

    # What is added to it

    async def _put(self, audience: str, segment: bytes) -> int:
        """Send a segment until it can be read back; return where it lies.

        The key is a hash over random bytes, so that nobody can use it up beforehand. Where the hub
        says that it has the key and hands out other bytes, or none, it is sent under another.
        """
        name, salt, mute = segment_id(segment).hex(), 0, 0
        for pause in (*self._patience.sending, None):
            try:
                key = f"{name}-{salt}" if salt else name
                position = await self._transport.append(audience, segment, key)
                if await self._reads_back(audience, position, segment):
                    return position
                salt += 1
            except UnreachableError:
                if pause is None:
                    raise
                mute = await self._counted_mute(mute)
            if pause is not None:
                await asyncio.sleep(pause)
        raise PlaceError(
            said(
                "The hub {name} says that it has kept what it does not hand out again. "
                "Nothing was lost; tell the secretariat, and use another way meanwhile.",
                name=self._name,
            )
        )

    async def _counted_mute(self, before: int) -> int:
        """Count that nothing came of what was sent, if the hub is there all the same.

        NATS says nothing to the sender when its disk is full.

        Raises:
            FullError: it was so too often.
        """
        try:
            await self._transport.head()
        except PlaceError:
            return 0
        if before + 1 >= self._patience.mute:
            raise FullError(
                said(
                    "The hub {name} is there, but keeps nothing that is sent to it: the disk of "
                    "its server may be full. Tell the secretariat. Everything is kept here.",
                    name=self._name,
                )
            )
        return before + 1

    async def _reads_back(self, audience: str, position: int, segment: bytes) -> bool:
        span = Span(audience, position, position, self._transport.carrier)
        for pause in (*self._patience.lag, None):
            found = [data for _, data in await self._transport.get(span)]
            if found == [segment]:
                return True
            if found or pause is None:
                return False
            await asyncio.sleep(pause)
        return False

    # What is heard from it

    def _watch(self, tag: bytes) -> None:
        if tag not in self._listening:
            self._listening[tag] = self._loop.start(self._listen(tag))

    async def _listen(self, tag: bytes) -> None:
        async for position in self._transport.watch(tag.hex()):
            if position == 0:
                self._looked.pop(tag, None)
            self._heard[tag] = max(position, self._heard.get(tag, 0))
            self._news.set()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run(work)


def _cursor(channel: Channel) -> str:
    return f"hub/{channel.tag.hex()}"


def _tail(channel: Channel) -> str:
    return f"hub-own/{channel.tag.hex()}"


def _again(channel: Channel) -> str:
    return f"hub-again/{channel.tag.hex()}"
