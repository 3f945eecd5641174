"""Exchange through a place: read what is new, put there what it lacks, ask for what is missing.

The same for a shared folder and a hub (``app.sync_port``). Everything read goes through
``Workspace.receive``; everything that leaves stands in the anchor first. Whether something is
missing is told by the record alone, never by the place.
"""

from collections.abc import Callable

from app.ids import AudienceId
from app.record.channel import Channel
from app.sync_port import Fault, SyncStore
from app.values import value
from app.workspace.asking import Missing, is_answered, missing_entries, request_for
from app.workspace.asking_anew import wishes
from app.workspace.giving import AT_ONCE, Giver, Relaying
from app.workspace.identity import load_keys
from app.workspace.leaving import prepare_to_send
from app.workspace.place_parts import Part, Tally, channels_of, is_written_in
from app.workspace.taking import Asked, Taker
from app.workspace.workspace import Progress, Workspace

_MAX_PASSES = 5
STATE_EVERY_MS = 1_800_000
"""How often a device that watches a place says what it holds."""


@value
class Exchanged:
    """What came of one exchange.

    Attributes:
        received: entries that are new here.
        notices: how many of those only say what others hold, or begin an epoch.
        known: entries that were here already.
        waiting: new entries kept for something that is missing.
        sent: entries put there.
        refused: why others were not taken, a sentence or a verdict each.
        faults: what lies there and cannot be read.
        missing: what must exist and is not here.
        asked: how many things were asked for.
    """

    received: int
    known: int
    waiting: int
    sent: int
    refused: tuple[str, ...]
    faults: tuple[Fault, ...]
    missing: tuple[Missing, ...]
    asked: int
    notices: int = 0


class Exchange:
    """The exchange of one workspace with one place, as often as is liked."""

    def __init__(
        self,
        workspace: Workspace,
        store: SyncStore,
        relaying: Relaying = AT_ONCE,
        prepare: Callable[[Workspace], None] = prepare_to_send,
    ) -> None:
        """Prepare it; nothing is read or written yet.

        Args:
            workspace: what is held here.
            store: the place.
            relaying: when to carry what others wrote.
            prepare: says what is held here and changes keys that are due, before anything leaves.
        """
        self._workspace = workspace
        self._store = store
        self._relaying = relaying
        self._prepare = prepare
        self._parts: dict[AudienceId, Part] = {}
        self._stated = 0

    def once(self, progress: Progress | None = None) -> Exchanged:
        """Read and write until both sides hold the same, as far as they can.

        Cost: grows with what is new on either side.

        Args:
            progress: called as entries are checked and as they are put there. Raising in it
                cancels; what was taken in full before stays, and the next exchange goes on there.

        Raises:
            PlaceError: the place cannot be read or written; what was read before counts.
            StorageError: the workspace's own disk, or what this device has signed could not be
                anchored, so it may not leave.
        """
        try:
            return self._once(Tally(), progress)
        except BaseException:
            self._parts.clear()  # what was read but not kept is to be read again
            raise

    def _once(self, tally: Tally, progress: Progress | None) -> Exchanged:
        self._read(tally, progress)
        self._state_what_is_held()
        missing = missing_entries(self._workspace.evaluation)
        asked = 0
        if self._workspace.right.stopped is None:
            asked = self._write(tally, missing, progress)
        return Exchanged(
            tally.received,
            tally.known,
            tally.waiting,
            tally.sent,
            tuple(tally.refused),
            tuple(tally.faults.values()),
            tuple(missing),
            asked,
            tally.notices,
        )

    def _read(self, tally: Tally, progress: Progress | None) -> None:
        """Read all channels; again when that brought keys or cards that open more, or a loss."""
        for _ in range(_MAX_PASSES):
            before = self._state()
            taker = Taker(self._workspace, self._store, tally, progress)
            tally.forget_passing()
            for channel in channels_of(self._workspace):
                taker.take(channel, self._part(channel.key.audience))
            for part, asked in taker.asked:
                self._heed(part, asked)
            if self._state() == before:
                return

    def _state_what_is_held(self) -> None:
        """Say what is held and change keys that are due; when watching, not at every look."""
        now = self._workspace.clock()
        if self._relaying is AT_ONCE or not 0 <= now - self._stated < STATE_EVERY_MS:
            self._stated = now
            self._prepare(self._workspace)

    def _state(self) -> tuple[int, ...]:
        """Return what decides on what can be read."""
        ground = self._workspace.ground
        ages = sum(part.memory.age for part in self._parts.values())
        keys = sum(1 for _ in load_keys(self._workspace.store.vault))
        return sum(1 for _ in ground.chain.every()), len(ground.cards), keys, ages

    def _heed(self, part: Part, asked: Asked) -> None:
        """Do what another device asks for, once: take it that the place lacks it."""
        if is_answered(part, asked.name):
            return
        for wanted in asked.request.feeds:
            part.stock.send_again(self._workspace.evaluation, wanted.device, wanted.first)
        names = {c.own for c in self._channels(part.audience)}
        if not names.isdisjoint(asked.request.logs):
            part.memory.forget()
        part.keep()

    def _write(self, tally: Tally, missing: list[Missing], progress: Progress | None) -> int:
        giver = Giver(self._workspace, self._store, tally, self._relaying, progress)
        asked, hoped, now = 0, wishes(self._workspace), self._workspace.clock()
        for audience, part in self._parts.items():
            faults = [*tally.faults.values()]
            request = request_for(part, missing, faults, now, hoped)
            asked += len(request.feeds) + len(request.logs)
            channels = [c for c in self._channels(audience) if is_written_in(self._workspace, c)]
            if channels:
                giver.give(channels, part, request)
        return asked

    def _channels(self, audience: AudienceId) -> list[Channel]:
        return [c for c in channels_of(self._workspace) if c.key.audience == audience]

    def _part(self, audience: AudienceId) -> Part:
        if audience not in self._parts:
            self._parts[audience] = Part(self._workspace, self._store.place, audience)
        return self._parts[audience]
