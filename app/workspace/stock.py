"""What a place is known to hold of one audience: what was read there, and what was put there.

From it follows what the place lacks. It is no statement about the place, which may lose things:
then all of it is forgotten and read again (``app.sync_port``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Self

from app.codec import CodecError, Value, decode, encode
from app.ids import AudienceId, DeviceId
from app.record.envelope import Entry
from app.record.evaluate import Evaluation

_SHORT = 8
_MAX_LOOSE = 50_000
_MAX_VALUES = 100_000
_DEVICE = 32


class Upto(NamedTuple):
    """A place holds a feed from its first entry to this one, named by 8 bytes of its id."""

    seq: int
    id: bytes


@dataclass(slots=True)
class Stock:
    """What a place holds of one audience.

    Attributes:
        feeds: how far it holds what stands of each device's feed.
        loose: what else it holds, by 8 bytes of the entry's id, or of an item's hash.
        due: when to carry what it lacks of another's feed, ms since 1970.
    """

    audience: AudienceId
    feeds: dict[DeviceId, Upto] = field(default_factory=dict)
    loose: set[bytes] = field(default_factory=set)
    due: dict[DeviceId, int] = field(default_factory=dict)

    @classmethod
    def read(cls, audience: AudienceId, data: bytes | None) -> Self:
        """Read what ``written`` wrote; an empty one when it cannot be read."""
        try:
            value = decode(data, _MAX_VALUES) if data else None
        except CodecError:
            value = None
        match value:
            case [list() as feeds, bytes() as loose, list() as due]:
                found = {loose[at : at + _SHORT] for at in range(0, len(loose), _SHORT)}
                return cls(audience, dict(_feeds(feeds)), found, dict(_due(due)))
            case _:
                return cls(audience)

    def written(self) -> bytes:
        """Return it as bytes."""
        feeds = [[device, *self.feeds[device]] for device in sorted(self.feeds)]
        due = [[device, self.due[device]] for device in sorted(self.due)]
        return encode([feeds, b"".join(sorted(self.loose)), due])

    def note(self, ids: Iterable[bytes]) -> None:
        """Note that the place holds entries, or items by their hash."""
        self.loose.update(id_[:_SHORT] for id_ in ids)
        while len(self.loose) > _MAX_LOOSE:
            self.loose.pop()  # it may then be put there twice, which does no harm

    def holds(self, id_: bytes) -> bool:
        """Tell whether an item, or an entry that does not stand, is there."""
        return id_[:_SHORT] in self.loose

    def settle(self, evaluation: Evaluation) -> None:
        """Count what was noted to the feeds it stands in, as far as these have no hole."""
        for device, lacking in self._lacking(evaluation).items():
            for entry in lacking:
                if entry.id[:_SHORT] not in self.loose:
                    break
                self.loose.discard(entry.id[:_SHORT])
                self.feeds[device] = Upto(entry.seq, entry.id[:_SHORT])

    def lacks(self, evaluation: Evaluation) -> Mapping[DeviceId, list[Entry]]:
        """Return the entries held here that the place lacks, by author; what stands comes first.

        Cost: grows with what it lacks, and the number of feeds.
        """
        found = {
            device: [e for e in lacking if e.id[:_SHORT] not in self.loose]
            for device, lacking in self._lacking(evaluation).items()
        }
        for (audience, device), feed in evaluation.held.feeds.items():
            if audience == self.audience and feed.loose:
                rest = [e for e in feed.loose if e.id[:_SHORT] not in self.loose]
                found[device] = [*found.get(device, ()), *rest]
        return {device: entries for device, entries in found.items() if entries}

    def send_again(self, evaluation: Evaluation, device: DeviceId, first: int) -> None:
        """Take it that the place lacks a device's entries from a number on: somebody asked."""
        chain = self._chain(evaluation, device, 0)
        self.loose.difference_update(entry.id[:_SHORT] for entry in chain if entry.seq >= first)
        upto = self.feeds.get(device)
        if upto is not None and upto.seq >= first:
            del self.feeds[device]
            for entry in chain:
                if entry.seq == first - 1:
                    self.feeds[device] = Upto(entry.seq, entry.id[:_SHORT])

    def _lacking(self, evaluation: Evaluation) -> dict[DeviceId, list[Entry]]:
        """Return what stands beyond what the place is known to hold without a hole, ascending."""
        found: dict[DeviceId, list[Entry]] = {}
        for (audience, device), feed in evaluation.held.feeds.items():
            if audience != self.audience or feed.head is None:
                continue
            upto = self.feeds.get(device)
            if upto != (feed.head.seq, feed.head.id[:_SHORT]):
                found[device] = self._chain(evaluation, device, upto.seq if upto else 0)
        return found

    def _chain(self, evaluation: Evaluation, device: DeviceId, after: int) -> list[Entry]:
        """Return what stands of a feed after a number; all when the place holds another branch."""
        feed = evaluation.feed(self.audience, device)
        upto = self.feeds.get(device)
        chain: list[Entry] = []
        for entry in evaluation.held.chain(feed):
            if upto and entry.seq == upto.seq == after and entry.id[:_SHORT] == upto.id:
                break
            chain.append(entry)
        chain.reverse()
        return chain


def _feeds(rows: Iterable[Value]) -> Iterable[tuple[DeviceId, Upto]]:
    for row in rows:
        match row:
            case [bytes() as device, int() as seq, bytes() as id_] if len(device) == _DEVICE:
                yield DeviceId(device), Upto(seq, id_)
            case _:
                pass


def _due(rows: Iterable[Value]) -> Iterable[tuple[DeviceId, int]]:
    for row in rows:
        match row:
            case [bytes() as device, int() as when] if len(device) == _DEVICE:
                yield DeviceId(device), when
            case _:
                pass
