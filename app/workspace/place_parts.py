"""The parts of a place: one for each audience whose key is held here, and nothing of the others."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.ids import AudienceId
from app.record.channel import Author, Channel
from app.record.segment import Flaw
from app.sync_port import Fault
from app.workspace.circles import keyring
from app.workspace.identity import load_keys
from app.workspace.place_memory import PlaceMemory, keep_all
from app.workspace.stock import Stock
from app.workspace.workspace import Workspace, everybody

_STOCK = "has/stock"


class Part:
    """One audience's part of a place.

    Attributes:
        memory: what is remembered of the place; it forgets all when the place lost something.
        notes: what was asked and answered; it forgets nothing.
    """

    def __init__(self, workspace: Workspace, place: bytes, audience: AudienceId) -> None:
        self.audience = audience
        self.memory = PlaceMemory(workspace.store, place, audience.hex())
        self.notes = PlaceMemory(workspace.store, place, audience.hex() + "-notes")
        self._store = workspace.store
        self._stock = Stock.read(audience, self.memory.get(_STOCK))
        self._age = self.memory.age

    @property
    def stock(self) -> Stock:
        """What the place is known to hold; nothing, once it has lost something."""
        if self._age != self.memory.age:
            self._age = self.memory.age
            self._stock = Stock(self.audience)
        return self._stock

    def keep(self) -> None:
        """Remember on disk what was learned."""
        self.memory.put(_STOCK, self.stock.written())
        keep_all(self._store, (self.memory, self.notes))


def channels_of(workspace: Workspace) -> list[Channel]:
    """Return a channel to read for each key held: of all first, then the older epoch first."""
    ground = workspace.ground
    author = Author(workspace.device, workspace.identity.keys.signing)
    all_of_them = everybody(ground)
    keys = sorted(
        load_keys(workspace.store.vault),
        key=lambda k: (k.audience != all_of_them, k.audience, k.epoch),
    )
    return [Channel.of(key, ground.chain.conference, author, ground.cards) for key in keys]


def is_written_in(workspace: Workspace, channel: Channel) -> bool:
    """Tell whether a channel is one to write in: its key is the one that its keeper states."""
    right = keyring(workspace).right(channel.key.audience).values()
    return any(held.key.commitment == channel.key.commitment for held in right)


@dataclass(slots=True)
class Tally:
    """What came of an exchange so far.

    Attributes:
        refused: why entries and others were not taken.
        faults: what lies in the place and cannot be read, by where it lies.
    """

    received: int = 0
    notices: int = 0
    known: int = 0
    waiting: int = 0
    sent: int = 0
    refused: list[str] = field(default_factory=list[str])
    faults: dict[str, Fault] = field(default_factory=dict[str, Fault])

    def forget_passing(self) -> None:
        """Forget what may be otherwise at the next look: what is under way, or by a newcomer."""
        passing = (Flaw.PARTIAL, Flaw.UNKNOWN)
        self.faults = {w: f for w, f in self.faults.items() if f.flaw not in passing}

    def found(self, faults: Iterable[Fault]) -> None:
        """Count something that cannot be read; the same thing once."""
        self.faults.update((fault.where, fault) for fault in faults)
