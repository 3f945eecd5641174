"""Filling a place: what it lacks of the record goes there, in this device's own log.

A device puts its own entries there at once. What others wrote it carries too, when the place has
lacked it for a while: so a dead laptop's entries, or those that came by stick, get there as well.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeAlias

from app.ids import DeviceId, EntryId
from app.keys.sealing import FrameType
from app.record.channel import Channel, Position
from app.record.frames import pack, seal_run
from app.record.requests import Request
from app.record.segment import FRAME_LENGTH, SEGMENT_OVERHEAD, seal_segment
from app.sync_port import SyncStore, keep_own_log, own_log
from app.values import value
from app.workspace.handing_on import keys_to_hand_on
from app.workspace.place_parts import Part, Tally
from app.workspace.taking import item_name
from app.workspace.workspace import Progress, Workspace

_SEGMENT = 256 * 1024
"""Bytes of a segment of a backlog; above it nothing is gained."""
_FEW = 1_000
"""Entries that are looked for from the last one that came in; more are found in passing."""
Named: TypeAlias = tuple[bytes, Sequence[bytes]]
"""A sealed frame with the names of what is in it."""


@value
class Relaying:
    """How long a place may lack what others wrote before this device carries it there.

    So many seconds after the first look, spread over the devices, so that not all do it at once.
    """

    wait_ms: int = 0
    spread_ms: int = 0

    def due(self, now: int, author: DeviceId, me: DeviceId) -> int:
        """Return when it is this device's turn, ms since 1970."""
        turn = int.from_bytes(sha256(author + me).digest()[:4], "big")
        return now + self.wait_ms + (turn % self.spread_ms if self.spread_ms else 0)


AT_ONCE = Relaying()
IN_TURN = Relaying(60_000, 600_000)


@dataclass(slots=True)
class Giver:
    """Fills one place from one workspace."""

    workspace: Workspace
    store: SyncStore
    tally: Tally
    relaying: Relaying = AT_ONCE
    progress: Progress | None = None
    _done: int = 0
    _total: int = 0
    _vouched: bool = False

    def give(self, channels: Sequence[Channel], part: Part, request: Request) -> None:
        """Put what the place lacks of an audience into its channels, and a request.

        Args:
            channels: of the audience, by epoch; the last is the one to write in.
            part: the audience's part of the place.
            request: what to ask for.
        """
        lacking = self._due(part)
        newest = channels[-1]
        for channel in channels:
            ids = {id_ for id_, epoch in lacking.items() if epoch == channel.key.epoch}
            frames = self._entries(channel, ids)
            first: list[Named] = []
            if channel is newest:
                first += self._ground(channel, part)
                first += _asking(channel, request)
            if channel in channels[-2:]:
                first += self._keys(channel, part)
            self._append(channel, part, first, frames, len(ids))

    def _due(self, part: Part) -> dict[EntryId, int]:
        """Return the entries to put there now, each with its epoch."""
        stock, now, me = part.stock, self.workspace.clock(), self.workspace.device
        lacks = stock.lacks(self.workspace.evaluation)
        for device in set(stock.due) - set(lacks):
            del stock.due[device]
        found: dict[EntryId, int] = {}
        for device, entries in lacks.items():
            if device != me:
                due = stock.due.setdefault(device, self.relaying.due(now, device, me))
                if now < due:
                    continue
            found.update((entry.id, entry.epoch) for entry in entries)
        return found

    def _ground(self, channel: Channel, part: Part) -> Iterator[Named]:
        """Yield the rosters and cards that the place lacks, in the audience of all."""
        ground = self.workspace.ground
        if channel.key.audience != ground.chain.everybody:
            return
        envelopes = [(FrameType.ROSTER, roster.envelope) for roster in ground.chain.every()]
        envelopes += [(FrameType.CARD, card.envelope) for card in ground.cards.values()]
        for kind, envelope in envelopes:
            name = item_name(envelope)
            if not part.stock.holds(name):
                yield channel.key.seal(kind, envelope), [name]

    def _keys(self, channel: Channel, part: Part) -> Iterator[Named]:
        """Yield keys to hand on, in the audience of all: in its last two epochs.

        So who was away for several epochs goes from each to the next.
        """
        if channel.key.audience == self.workspace.ground.chain.everybody:
            keys = keys_to_hand_on(self.workspace, channel.tag, part.stock.holds)
            yield from ((frame, [name]) for name, frame in keys)

    def _entries(self, channel: Channel, ids: Collection[EntryId]) -> Iterator[Named]:
        """Yield entries, sealed in runs, in the order in which they came in."""
        envelopes = self._envelopes(ids)
        names: dict[bytes, EntryId] = {}

        def noted() -> Iterator[bytes]:
            for id_, envelope in envelopes:
                names[envelope] = id_
                yield envelope

        for run in pack(noted()):
            yield seal_run(channel.key, run), [names.pop(envelope) for envelope in run]

    def _envelopes(self, ids: Collection[EntryId]) -> Iterator[tuple[EntryId, bytes]]:
        """Yield entries by their ids; a few of the last without going through all."""
        record = self.workspace.store.record
        if len(ids) > _FEW:
            yield from ((s.id, s.envelope) for s in record.entries() if s.id in ids)
            return
        found: dict[EntryId, bytes] = {}
        stored = record.latest()
        while len(found) < len(ids) and (one := next(stored, None)) is not None:
            if one.id in ids:
                found[one.id] = one.envelope
        yield from reversed(found.items())

    def _append(
        self,
        channel: Channel,
        part: Part,
        first: Sequence[Named],
        entries: Iterable[Named],
        count: int,
    ) -> None:
        """Put frames in the own log; note what they hold once the place has shown it again."""
        if not (first or count):
            return
        if not self._vouched:
            self.workspace.vouch()
            self._vouched = True
        self._total += count
        log = _Log(channel, own_log(part.memory, channel) or channel.new_log())
        most = min(_SEGMENT, self.store.largest)
        given: list[bytes] = []
        self.store.append(channel, log.segments(self._counted(first, entries, given), most))
        keep_own_log(part.memory, channel, log.end)
        part.stock.note(given)
        part.stock.settle(self.workspace.evaluation)
        self.tally.sent += count
        part.keep()

    def _counted(
        self, first: Iterable[Named], entries: Iterable[Named], given: list[bytes]
    ) -> Iterator[bytes]:
        for frame, names in first:
            given += names
            yield frame
        for frame, names in entries:
            given += names
            yield frame
            self._done += len(names)
            if self.progress is not None:
                self.progress(self._done, self._total)


@dataclass(slots=True)
class _Log:
    """The own log as it grows."""

    channel: Channel
    end: Position
    _frames: list[bytes] = field(default_factory=list[bytes])
    _size: int = SEGMENT_OVERHEAD

    def segments(self, frames: Iterable[bytes], most: int) -> Iterator[bytes]:
        """Yield frames as segments of a size, or of one frame when that is larger."""
        for frame in frames:
            if self._frames and self._size + FRAME_LENGTH + len(frame) > most:
                yield self._sealed()
            self._frames.append(frame)
            self._size += FRAME_LENGTH + len(frame)
        if self._frames:
            yield self._sealed()

    def _sealed(self) -> bytes:
        data, self.end = seal_segment(self.channel, self.end, self._frames)
        self._frames, self._size = [], SEGMENT_OVERHEAD
        return data


def _asking(channel: Channel, request: Request) -> Iterator[Named]:
    if request:
        yield channel.key.seal(FrameType.REQUEST, request.written()), []
