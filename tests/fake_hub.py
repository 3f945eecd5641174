"""A hub in memory that lies: ``HubTransport`` with faults, for the store that is used on real hubs.

``FakeLog`` is what the hub holds; each device has a ``FakeTransport`` to it.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from app.errors import UnreachableError
from storage.sync.hub.store import HubStore, Patience
from storage.sync.hub.transport import EVERYBODY, Head, Span
from storage.sync.loop import LoopThread

IMPATIENT = Patience((0, 0, 0), (0, 0, 0, 0, 0, 0), 0, mute=7)


@dataclass(frozen=True)
class Message:
    audience: str
    carrier: str
    data: bytes


@dataclass
class FakeLog:
    """What a hub holds, and how it lies.

    Attributes:
        faults: how often, of 1, each thing goes wrong, by its name.
        withheld: positions that some reader is never shown.
    """

    messages: list[Message] = field(default_factory=list)
    incarnation: str = "one"
    keys: dict[str, int] = field(default_factory=dict)
    faults: dict[str, float] = field(default_factory=dict)
    withheld: set[tuple[str, int]] = field(default_factory=set)
    chance: random.Random = field(default_factory=lambda: random.Random(1))
    given: int = 0

    def happens(self, what: str) -> bool:
        return self.chance.random() < self.faults.get(what, 0)

    def roll_back(self, count: int) -> None:
        del self.messages[count:]
        self.keys = {key: at for key, at in self.keys.items() if at <= count}

    def remake(self) -> None:
        self.messages.clear()
        self.keys.clear()
        self.incarnation = f"again {self.chance.random()}"


FAULTS = (
    "offline",
    "overstate",
    "understate",
    "drop",
    "lag",
    "swap",
    "alter",
    "cut",
    "junk",
    "swallow",
    "lost ack",
    "wrong ack",
    "twice",
)


@dataclass
class FakeTransport:
    """One device's way to a lying hub."""

    log: FakeLog
    carrier: str

    async def head(self) -> Head:
        self._may_break()
        last = len(self.log.messages)
        if self.log.happens("overstate"):
            last = self.log.chance.choice((last + 3, 1 << 40, 1 << 61))
        if self.log.happens("understate"):
            last = self.log.chance.randrange(last + 1)
        return Head(self.log.incarnation, last)

    async def get(self, span: Span) -> Sequence[tuple[int, bytes]]:
        self._may_break()
        end = min(span.last, len(self.log.messages))
        if self.log.happens("lag"):
            end = max(0, end - self.log.chance.randrange(4))
        found = [
            (at, one.data)
            for at in range(max(1, span.first), end + 1)
            if (one := self.log.messages[at - 1]).audience == span.audience
            and span.carrier in (EVERYBODY, one.carrier)
            and (self.carrier, at) not in self.log.withheld
            and not self.log.happens("drop")
        ][:128]
        self.log.given += len(found)
        return self._spoilt(found)

    def _spoilt(self, found: list[tuple[int, bytes]]) -> list[tuple[int, bytes]]:
        chance = self.log.chance
        if found and self.log.happens("swap"):
            bodies = [data for _, data in found]
            chance.shuffle(bodies)
            found = [(at, data) for (at, _), data in zip(found, bodies, strict=True)]
        return [(at, self._body(data)) for at, data in found]

    def _body(self, data: bytes) -> bytes:
        if self.log.happens("alter") and data:
            at = self.log.chance.randrange(len(data))
            return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        if self.log.happens("cut"):
            return data[: self.log.chance.randrange(len(data) + 1)]
        return data

    async def append(self, audience: str, segment: bytes, key: str) -> int:
        self._may_break()
        log = self.log
        if log.happens("junk"):
            log.messages.append(Message(audience, self.carrier, log.chance.randbytes(300)))
        if log.happens("swallow"):
            return len(log.messages) + log.chance.randrange(2)
        if key in log.keys:
            return log.keys[key]
        for _ in range(2 if log.happens("twice") else 1):
            log.messages.append(Message(audience, self.carrier, segment))
        log.keys[key] = len(log.messages)
        if log.happens("lost ack"):
            raise UnreachableError("The fake hub does not answer.")
        if log.happens("wrong ack"):
            return 1 + log.chance.randrange(len(log.messages) + 3)
        return len(log.messages)

    async def watch(self, audience: str) -> AsyncIterator[int]:
        yield 0
        await asyncio.Event().wait()

    def _may_break(self) -> None:
        if self.log.happens("offline"):
            raise UnreachableError("The fake hub does not answer.")


def a_way(log: FakeLog, carrier: str) -> HubStore:
    """The store that is used on real hubs, over the lying one."""
    return HubStore(FakeTransport(log, carrier), "the fake hub", LoopThread("fake hub"), IMPATIENT)
