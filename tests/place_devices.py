"""Devices at a place, that append frames as the engine does and read what is new."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.keys.sealing import AudienceKey, FrameType
from app.record.channel import Author, Channel
from app.record.segment import Segment, seal_segment
from app.sync_port import Fault, SyncStore, keep_own_log, own_log
from tests.fake_place import DictMemory
from tests.unit.record.world import a_world, card_of, device_keys

WORLD = a_world()
CONFERENCE = WORLD.chain.conference
KEY = AudienceKey.of(WORLD.everybody, 1, bytes(range(32)))
OTHER = AudienceKey.of(WORLD.everybody, 2, bytes(32))
CARDS = {card_of(name).device: card_of(name) for name in ("norway", "peru", "chair")}


def channel_of(name: str, key: AudienceKey = KEY, known: bool = True) -> Channel:
    author = Author(card_of(name).device, device_keys(name).signing)
    return Channel.of(key, CONFERENCE, author, CARDS if known else {})


@dataclass
class Device:
    """One device at a place: appends frames as the engine does, and reads."""

    name: str
    store: SyncStore
    key: AudienceKey = KEY
    memory: DictMemory = field(default_factory=DictMemory)

    @property
    def channel(self) -> Channel:
        return channel_of(self.name, self.key)

    def frame(self, text: str) -> bytes:
        return self.key.seal(FrameType.ENTRIES, text.encode())

    def puts(self, *texts: str, each: bool = False) -> list[bytes]:
        """Put frames there, all in one segment or one in each."""
        frames = [self.frame(text) for text in texts]
        end = own_log(self.memory, self.channel) or self.channel.new_log()

        def segments() -> Iterator[bytes]:
            nonlocal end
            for run in [[f] for f in frames] if each else [frames]:
                data, end = seal_segment(self.channel, end, run)
                yield data

        self.store.append(self.channel, segments())
        keep_own_log(self.memory, self.channel, end)
        return frames

    def reads(self) -> list[Segment | Fault]:
        return list(self.store.read(self.channel, self.memory))

    def finds(self) -> list[str]:
        """What the frames that are new say, in the order they come."""
        return said(self.key, self.reads())


def said(key: AudienceKey, found: Sequence[Segment | Fault]) -> list[str]:
    frames = [frame for one in found if isinstance(one, Segment) for frame in one.frames]
    return [key.open(frame)[1].decode() for frame in frames]
