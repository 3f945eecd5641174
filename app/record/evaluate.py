"""What follows from the entries held: which stand, which are in effect, and why the others are not.

The verdicts are a pure function of the ground (rosters, cards, kinds, keys) and the set of entries.
``Evaluation`` keeps them so that the usual entry, the next of a feed where nothing waits, costs a
few look-ups; any other walks its feed again, and news of the keeper's walks what it concerns.
"""

from __future__ import annotations  # rpds types take no subscript when run

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from operator import attrgetter
from typing import TypeAlias

from rpds import HashTrieMap

from app.ids import AudienceId, DeviceId, EntryId
from app.record.door import Arrival, authenticate_all, read
from app.record.envelope import Entry, SignedEntry
from app.record.epoch import Epoch, read_epoch
from app.record.ground import Ground
from app.record.verdicts import Reason, Standing
from app.record.walk import Feed, walk
from app.record.workbench import Held, Workbench
from app.values import value

MAX_WAITING = 10_000
"""Entries of unknown authors that wait; beyond it they are refused, and can be sent again."""
_MAX_VARIANTS = 4
"""Envelopes of one entry that wait; one of them may be honest, the others are forged."""

Refused: TypeAlias = tuple[bytes, Reason]
"""An envelope that was rejected, and why: to be counted by where it came from, and dropped."""


@value
class Waiting:
    """An entry whose author is not known yet: kept as it came, judged again with the ground."""

    reason: Reason
    arrivals: tuple[Arrival, ...]


@value
class Change:
    """What new entries or a new ground changed.

    Attributes:
        arrived: entries now in effect that were not, in order of (lam, id).
        fallen: entries no longer in effect, in the same order; empty in the usual case.
        refused: envelopes that were rejected, or cannot be checked and find no room to wait.
        dropped: entries that waited beyond the limit of their feed: no longer held, to be deleted.
        admitted: entries that were not held before, with the envelopes whose signatures are good:
            these bytes are to be stored, whatever else came under the same id.
    """

    arrived: tuple[Entry, ...] = ()
    fallen: tuple[Entry, ...] = ()
    refused: tuple[Refused, ...] = ()
    dropped: tuple[Entry, ...] = ()
    admitted: tuple[SignedEntry, ...] = ()


@value
class Evaluation:
    """The entries held, judged. A value: every change gives a new one that shares the rest."""

    ground: Ground
    held: Held = field(default_factory=Held)
    waiting: HashTrieMap[EntryId, Waiting] = HashTrieMap()

    def with_envelope(self, envelope: bytes) -> tuple[Evaluation, Change]:
        """Return the evaluation with one envelope judged."""
        return self.with_arrivals((Arrival(envelope),))

    def with_arrivals(self, arrivals: Iterable[Arrival]) -> tuple[Evaluation, Change]:
        """Return the evaluation with envelopes judged; those whose id is held are passed over."""
        good: dict[EntryId, SignedEntry] = {}
        fresh, refused = self._read(arrivals)
        waiting = self.waiting
        reasons = authenticate_all([signed for signed, _ in fresh], self.ground)
        for (signed, arrival), reason in zip(fresh, reasons, strict=True):
            if reason is None:
                good.setdefault(signed.entry.id, signed)
            elif signed.entry.id in good:
                continue
            elif reason.standing is Standing.PENDING and len(waiting) < MAX_WAITING:
                waiting = _keep_waiting(waiting, signed.entry.id, reason, arrival)
            else:
                refused.append((arrival.envelope, reason))
        entries = [signed.entry for signed in good.values()]
        evaluation, change = Evaluation(self.ground, self.held, waiting).with_entries(entries)
        gone = {entry.id for entry in change.dropped}
        admitted = tuple(signed for id_, signed in good.items() if id_ not in gone)
        return evaluation, replace(change, admitted=admitted, refused=tuple(refused))

    def _read(
        self, arrivals: Iterable[Arrival]
    ) -> tuple[list[tuple[SignedEntry, Arrival]], list[Refused]]:
        """Read envelopes: those of entries that are not held, each once, and those refused."""
        fresh: dict[bytes, tuple[SignedEntry, Arrival]] = {}
        refused: list[Refused] = []
        for arrival in arrivals:
            match read(arrival, self.ground):
                case SignedEntry() as signed:
                    if signed.entry.id not in self.held.entries:
                        fresh.setdefault(arrival.envelope, (signed, arrival))
                case Reason() as reason:
                    refused.append((arrival.envelope, reason))
        return list(fresh.values()), refused

    def with_entries(self, entries: Iterable[Entry]) -> tuple[Evaluation, Change]:
        """Return the evaluation with entries whose signatures were checked before."""
        bench = Workbench(self.ground, self.held)
        bench.add(entries)
        bench.trim()
        after = bench.held
        waiting = self.waiting
        if waiting:
            for id_ in bench.added:
                waiting = waiting.discard(id_)
        change = _change(self.held, after, bench.touched)
        return Evaluation(self.ground, after, waiting), replace(
            change, dropped=tuple(bench.dropped)
        )

    def with_ground(self, ground: Ground) -> tuple[Evaluation, Change]:
        """Return the evaluation under newer rosters, cards or keys; everything is walked again."""
        bench = Workbench(ground, Held())
        bench.add(self.held.entries.values())
        touched = dict(self.held.entries)
        evaluation = Evaluation(ground, bench.held)
        arrivals = [arrival for one in self.waiting.values() for arrival in one.arrivals]
        evaluation, change = evaluation.with_arrivals(arrivals)
        touched.update((entry.id, entry) for entry in change.arrived)
        whole = _change(self.held, evaluation.held, touched)
        # Admitted, refused and dropped are those of what waited.
        return evaluation, replace(change, arrived=whole.arrived, fallen=whole.fallen)

    @property
    def in_effect(self) -> list[Entry]:
        """The candidates for the projection: entries in effect so far, in order of (lam, id)."""
        held = self.held
        return _ordered(e for e in held.entries.values() if e.id not in held.reasons)

    @property
    def reasons(self) -> Mapping[EntryId, Reason]:
        """Why entries that are kept are not in effect."""
        reasons = dict(self.held.reasons.items())
        reasons.update((id_, one.reason) for id_, one in self.waiting.items())
        return reasons

    def reason_of(self, id_: EntryId) -> Reason | None:
        """Return why an entry is not in effect; None when it is, or is not held at all."""
        waiting = self.waiting.get(id_)
        return self.held.reasons.get(id_) if waiting is None else waiting.reason

    def feed(self, audience: AudienceId, device: DeviceId) -> Feed:
        """Return what stands of a feed; an empty one when nothing does."""
        return self.held.feeds.get((audience, device), Feed())

    def standing(self, audience: AudienceId, device: DeviceId) -> list[Entry]:
        """Return the entries that stand in a feed, from the first."""
        return list(reversed(list(self.held.chain(self.feed(audience, device)))))

    def heads(self, audience: AudienceId) -> list[Entry]:
        """Return the last standing entry of each feed of an audience, by device."""
        feeds = (feed for (aud, _), feed in self.held.feeds.items() if aud == audience)
        return sorted((f.head for f in feeds if f.head is not None), key=attrgetter("device"))

    def epochs(self, audience: AudienceId) -> tuple[Epoch, ...]:
        """Return the epochs of an audience that its keepers have begun, the first first."""
        if self.ground.is_narrow(audience):
            return self.held.epochs.get(audience, ())
        begun = (e for e in self.held.begun.get(audience, ()) if self.held.is_in_effect(e.id))
        read = sorted((e for e in map(read_epoch, begun) if e is not None), key=attrgetter("id"))
        keepers = self.ground.keepers(audience, ())
        found: list[Epoch] = []
        while True:
            number, before = len(found) + 1, found[-1].id if found else None
            keeper = [k.device for k in keepers if k.epoch <= number][-1]
            here = (e for e in read if (e.number, e.previous, e.keeper) == (number, before, keeper))
            following = next(here, None)
            if following is None:
                return tuple(found)
            found.append(following)

    def forks(self) -> Iterator[tuple[Entry, Entry]]:
        """Yield two entries that cannot both be, for each feed with a proven fork: the evidence."""
        for feed in self.held.feeds.values():
            pair = _first_pair([*self.held.chain(feed), *feed.loose] if feed.loose else [])
            if pair is not None:
                yield pair


def last_connected(evaluation: Evaluation, audience: AudienceId, device: DeviceId) -> Entry | None:
    """Return the last entry of a feed that hangs together with its root and has no rival.

    Whoever is in the audience, and whether or not the device is revoked: where a cut belongs.
    """
    rules = evaluation.ground.rules(audience, device)
    if rules is None:
        return None
    feed = evaluation.feed(audience, device)
    entries = (*evaluation.held.chain(feed), *feed.loose)
    return walk(entries, rules.unbound(None), {}).feed.head


def evaluate(ground: Ground, envelopes: Iterable[bytes]) -> tuple[Evaluation, Change]:
    """Judge a set of envelopes, in whatever order and however often each comes."""
    return Evaluation(ground).with_arrivals(Arrival(envelope) for envelope in envelopes)


def _keep_waiting(
    waiting: HashTrieMap[EntryId, Waiting], id_: EntryId, reason: Reason, arrival: Arrival
) -> HashTrieMap[EntryId, Waiting]:
    """Keep an arrival that cannot be checked yet; another with the same id may be a forgery."""
    before = waiting.get(id_)
    arrivals = before.arrivals if before else ()
    same = any(arrival.envelope == one.envelope for one in arrivals)
    if same or len(arrivals) >= _MAX_VARIANTS:
        return waiting
    return waiting.insert(id_, Waiting(reason, (*arrivals, arrival)))


def _change(before: Held, after: Held, touched: Mapping[EntryId, Entry]) -> Change:
    arrived: list[Entry] = []
    fallen: list[Entry] = []
    for id_, entry in touched.items():
        was, now = before.is_in_effect(id_), after.is_in_effect(id_)
        if now and not was:
            arrived.append(entry)
        elif was and not now:
            fallen.append(entry)
    return Change(tuple(_ordered(arrived)), tuple(_ordered(fallen)))


def _ordered(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=attrgetter("lam", "id"))


def _first_pair(entries: Iterable[Entry]) -> tuple[Entry, Entry] | None:
    """Return two entries of one feed with the same number, the lowest there is."""
    at: dict[int, list[Entry]] = {}
    for entry in entries:
        at.setdefault(entry.seq, []).append(entry)
    forked = [seq for seq, rivals in at.items() if len(rivals) > 1]
    if not forked:
        return None
    one, two, *_ = sorted(at[min(forked)], key=attrgetter("id"))
    return one, two
