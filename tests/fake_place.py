"""A place in memory that can lose, repeat, reorder, withhold and be set back; and memories of it.

``FakePlace`` is what several devices share; each opens it by its own ``FakeStore``, which keeps the
contract of ``app.sync_port`` as far as the place lets it.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.errors import UnreachableError
from app.record.channel import Channel
from app.record.segment import Flaw, Segment, SegmentError, open_segment, read_head, segment_id
from app.sync_port import Fault, FullError, Memory, own_log


class DictMemory:
    """``app.sync_port.Memory`` in a dictionary."""

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}
        self.age = 0

    def get(self, name: str) -> bytes | None:
        return self.values.get(name) or None

    def put(self, name: str, value: bytes) -> None:
        self.values[name] = value

    def forget(self) -> None:
        self.values.clear()
        self.age += 1


@dataclass
class FakePlace:
    """Messages in the order in which they came; their number is their index plus one.

    Attributes:
        faults: how often, of 1, each thing goes wrong, by its name: "drop" a message never reaches
            a reader, "duplicate", "reorder", "lag" the newest are not shown yet, "swallow" one is
            not stored though it seemed so, "offline" the connection breaks.
    """

    place: bytes = b"fake place 12345"
    messages: list[bytes] = field(default_factory=list[bytes])
    faults: dict[str, float] = field(default_factory=dict[str, float])
    chance: random.Random = field(default_factory=lambda: random.Random(1))
    most: int = 1 << 30
    reads: int = 0

    def happens(self, what: str) -> bool:
        return self.chance.random() < self.faults.get(what, 0)

    def roll_back(self, count: int) -> None:
        """Forget all but the first messages, as a backup does that is put back."""
        del self.messages[count:]

    def remake(self) -> None:
        """Be emptied and made anew."""
        self.messages.clear()
        self.place = self.chance.randbytes(16)


@dataclass
class FakeStore:
    """One device's way to a place."""

    shared: FakePlace

    @property
    def name(self) -> str:
        return "a fake"

    @property
    def place(self) -> bytes:
        return self.shared.place

    @property
    def largest(self) -> int:
        return 512 * 1024

    def read(self, channel: Channel, memory: Memory) -> Iterator[Segment | Fault]:
        self._may_break()
        name = f"fake/{channel.tag.hex()}"
        cursor, mark = _read_mark(memory.get(name))
        if not (self._is_marked(cursor, mark) and self._holds_own(channel, memory)):
            memory.forget()
            cursor = 0
        for number in self._numbers(cursor):
            self._may_break()
            self.shared.reads += 1
            data = self.shared.messages[number - 1]
            head = read_head(data)
            again = 1 + self.shared.happens("duplicate")
            if head is None or head.tag != channel.tag:
                again = head is None
            elif self.shared.happens("drop"):
                again = 0
            unknown = False
            for _ in range(again):
                found = _opened(channel, data, number)
                unknown = isinstance(found, Fault) and found.flaw is Flaw.UNKNOWN
                yield found
            if unknown:
                return
            if number >= cursor:
                cursor = number
                memory.put(name, cursor.to_bytes(8, "big") + segment_id(data))

    def append(self, channel: Channel, segments: Iterable[bytes]) -> None:
        for data in segments:
            self._may_break()
            if sum(map(len, self.shared.messages)) + len(data) > self.shared.most:
                raise FullError("The fake place is full.")
            while data not in self.shared.messages:
                if not self.shared.happens("swallow"):
                    self.shared.messages.append(data)

    def wait(self, seconds: float) -> bool:
        return True

    def close(self) -> None:
        pass

    def _numbers(self, cursor: int) -> list[int]:
        end = len(self.shared.messages)
        if self.shared.happens("lag"):
            end = max(cursor, end - self.shared.chance.randrange(4))
        numbers = list(range(cursor + 1, end + 1))
        if self.shared.happens("reorder"):
            self.shared.chance.shuffle(numbers)
        return numbers

    def _is_marked(self, cursor: int, mark: bytes) -> bool:
        if cursor == 0:
            return True
        held = self.shared.messages
        return cursor <= len(held) and segment_id(held[cursor - 1]) == mark

    def _holds_own(self, channel: Channel, memory: Memory) -> bool:
        end = own_log(memory, channel)
        if end is None:
            return True
        for data in self.shared.messages:
            found = _opened(channel, data, 0)
            if isinstance(found, Segment) and end in found.positions():
                return True
        return False

    def _may_break(self) -> None:
        if self.shared.happens("offline"):
            raise UnreachableError("The fake place does not answer.")


def _opened(channel: Channel, data: bytes, number: int) -> Segment | Fault:
    try:
        return open_segment(channel, data)
    except SegmentError as error:
        return Fault(f"message {number}", error.flaw)


def _read_mark(data: bytes | None) -> tuple[int, bytes]:
    return (int.from_bytes(data[:8], "big"), data[8:]) if data else (0, b"")
