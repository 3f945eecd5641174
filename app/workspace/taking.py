"""Reading a place: what is new in it is opened, judged and kept, in portions of a few megabytes.

Nothing in a place is believed. A roster or card that is not valid is left out and named; all the
rest of what came with it is taken.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from app.ids import DeviceId
from app.keys.cards import CardError
from app.keys.sealing import FrameError
from app.keys.wraps import HeldKey
from app.record.channel import Channel
from app.record.door import Arrival
from app.record.envelope import entry_id
from app.record.frames import CardFrame, Entries, RequestFrame, RosterFrame, keys_by_id, open_frame
from app.record.requests import Request, read_request
from app.record.roster import RosterError
from app.record.segment import Segment
from app.sync_port import Fault, SyncStore, keep_own_log, own_log
from app.values import value
from app.workspace.handing_on import MAX_TRIED, is_wrap, unwrapped
from app.workspace.package import Package
from app.workspace.place_parts import Part, Tally
from app.workspace.seniority import there_for_all
from app.workspace.workspace import Progress, Workspace

_PORTION = 4 * 1024 * 1024
"""Bytes of frames that are judged and kept together."""


@value
class Asked:
    """A request as it was found, by another device.

    Attributes:
        name: 8 bytes that name the request, to answer it once.
        epoch: of the channel it was found in.
    """

    name: bytes
    by: DeviceId
    epoch: int
    request: Request


@dataclass(slots=True)
class _Portion:
    """What was opened and is still to be judged.

    Attributes:
        items: ids of the entries.
        carried: who carries which roster, and which card.
    """

    size: int = 0
    rosters: list[bytes] = field(default_factory=list[bytes])
    cards: list[bytes] = field(default_factory=list[bytes])
    arrivals: list[Arrival] = field(default_factory=list[Arrival])
    keys: list[HeldKey] = field(default_factory=list[HeldKey])
    items: list[bytes] = field(default_factory=list[bytes])
    carried: list[tuple[DeviceId, bytes]] = field(default_factory=list[tuple[DeviceId, bytes]])

    def package(self) -> Package:
        """Return it as what came from elsewhere."""
        return Package(self.rosters, self.cards, self.arrivals, self.keys)


@dataclass(slots=True)
class Taker:
    """Reads the parts of one place for one workspace.

    Attributes:
        tally: what came of it.
        asked: the requests that were found, by audience's part.
    """

    workspace: Workspace
    store: SyncStore
    tally: Tally
    progress: Progress | None = None
    asked: list[tuple[Part, Asked]] = field(default_factory=list[tuple[Part, Asked]])
    _tried: int = 0

    def take(self, channel: Channel, part: Part) -> None:
        """Read what is new in a channel, and keep it."""
        portion = _Portion()
        for count, found in enumerate(self.store.read(channel, part.memory), 1):
            if self.progress is not None:
                self.progress(count, count)
            if isinstance(found, Fault):
                self.tally.found([found])
                continue
            self._follow_own_log(channel, part, found)
            for frame in found.frames:
                self._open(frame, (channel, part), found.device, portion)
            if portion.size > _PORTION:
                self._keep(part, portion)
                portion = _Portion()
        self._keep(part, portion)

    def _follow_own_log(self, channel: Channel, part: Part, segment: Segment) -> None:
        """Go on behind what this device wrote last, though it was stopped before noting it."""
        end = own_log(part.memory, channel)
        if segment.device != self.workspace.device or end is None:
            return
        if end in (segment.before, *segment.positions()) and segment.after.count > end.count:
            keep_own_log(part.memory, channel, segment.after)

    def _open(
        self, frame: bytes, where: tuple[Channel, Part], carrier: DeviceId, portion: _Portion
    ) -> None:
        channel, part = where
        portion.size += len(frame)
        if is_wrap(frame):
            self._unwrap(frame, portion)
            return
        try:
            opened = open_frame(frame, keys_by_id((channel.key,)))
        except FrameError as error:
            self.tally.refused.append(error.said)
            return
        match opened:
            case Entries(envelopes, key):
                portion.arrivals += (Arrival(envelope, key) for envelope in envelopes)
                portion.items += (i for i in map(entry_id, envelopes) if i is not None)
            case RosterFrame(envelope):
                portion.rosters.append(envelope)
                portion.carried.append((carrier, envelope))
            case CardFrame(envelope):
                portion.cards.append(envelope)
                portion.carried.append((carrier, envelope))
            case RequestFrame(data):
                if carrier != self.workspace.device:
                    name = item_name(frame)
                    asked = Asked(name, carrier, channel.key.epoch, read_request(data))
                    self.asked.append((part, asked))
            case _:
                pass  # nothing that is read from a place

    def _unwrap(self, frame: bytes, portion: _Portion) -> None:
        """Take a key that is for this device; there are others, and there may be very many."""
        self._tried += 1
        if self._tried <= MAX_TRIED and (held := unwrapped(self.workspace, frame)) is not None:
            portion.keys.append(held)

    def _keep(self, part: Part, portion: _Portion) -> None:
        """Judge a portion, keep it, and then remember that it was read."""
        package = portion.package()
        if portion.items or portion.carried or portion.keys:
            self._receive(package)
            part.stock.note(portion.items)
            part.stock.note(self._there(portion))
            part.stock.settle(self.workspace.evaluation)
        part.keep()

    def _there(self, portion: _Portion) -> Iterator[bytes]:
        """Yield the names of the rosters and cards that whoever lacks them can read there."""
        if portion.carried:
            ground, me = self.workspace.ground, self.workspace.device
            yield from map(item_name, there_for_all(ground, portion.carried, me))

    def _receive(self, package: Package) -> None:
        """Take a package in; when one of its rosters or cards is false, without that one."""
        try:
            self._receive_whole(package)
        except (RosterError, CardError):
            alone = [Package(rosters=[r]) for r in package.rosters]
            alone += [Package(cards=[c]) for c in package.cards]
            for one in alone:
                try:
                    self._receive_whole(one)
                except (RosterError, CardError) as error:
                    self.tally.refused.append(error.said)
            self._receive_whole(Package(arrivals=package.arrivals, keys=package.keys))

    def _receive_whole(self, package: Package) -> None:
        receipt = self.workspace.receive(package, source_name(self.store), self.progress)
        self.tally.received += receipt.received
        self.tally.known += receipt.known
        self.tally.notices += receipt.notices
        self.tally.waiting += receipt.waiting
        self.tally.refused += receipt.refused


def source_name(store: SyncStore) -> str:
    """Return how the record names a place that entries came from."""
    return f"place {store.name}"


def item_name(data: bytes) -> bytes:
    """Return what a roster, card or request is remembered by."""
    return sha256(data).digest()
