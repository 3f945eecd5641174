"""One feed, walked from its first entry: which entries stand, and why the others do not.

Steps 8 to 14 of ``docs/format.md``, 7. A pure function of the entries held, the rules and what the
keeper has vouched for; whatever the order in which they came.
"""

from collections.abc import Iterable, Mapping

from app.ids import EntryId
from app.record.envelope import MAX_LAM_STEP, Entry
from app.record.frontier import HEAD
from app.record.ground import FeedRules
from app.record.verdicts import Reason, Standing
from app.values import value

_INHERITED = frozenset(
    {
        Reason.LOSING_BRANCH,
        Reason.FORK,
        Reason.AWAIT_CUT,
        Reason.REVOKED_AFTER_CUT,
        Reason.NEED_EPOCH,
    }
)
"""What holds for all that follows an entry; after any other stop, it is AFTER_QUARANTINED."""


@value
class Feed:
    """What stands of a feed.

    Attributes:
        head: the last entry that stands; the others are reached by ``prev``.
        entries, bytes: what stands in the epoch of the head, for the quota.
        loose: entries held that do not stand.
    """

    head: Entry | None = None
    entries: int = 0
    bytes: int = 0
    loose: tuple[Entry, ...] = ()

    @property
    def seq(self) -> int:
        """The number of entries that stand."""
        return self.head.seq if self.head else 0

    def with_next(self, entry: Entry) -> "Feed":
        """Return the feed with one more entry standing."""
        entries, size = self.used_by(entry)
        return Feed(entry, entries, size, self.loose)

    def used_by(self, entry: Entry) -> tuple[int, int]:
        """Return entries and bytes in the epoch of an entry, once it stands as the next."""
        if self.head is not None and self.head.epoch == entry.epoch:
            return self.entries + 1, self.bytes + entry.size
        return 1, entry.size


@value
class Walked:
    """A feed with the reason for every entry that does not stand or stands without effect."""

    feed: Feed
    reasons: Mapping[EntryId, Reason]


def fault_of_next(feed: Feed, entry: Entry, rules: FeedRules) -> Reason | None:
    """Judge an entry as the next of its feed (steps 11 to 14), no fork and no cut concerning it.

    A reason whose standing is NO_EFFECT lets the entry stand; any other stops the feed before it.
    """
    if _goes_back(feed.head, entry, rules):
        return Reason.ORDER
    is_member = rules.is_member(entry)
    if is_member is None:
        return Reason.NEED_EPOCH
    if not (is_member and rules.chain.was_active(entry.device, entry.roster)):
        return Reason.NOT_MEMBER
    entries, size = feed.used_by(entry)
    if entries > rules.quota.entries or size > rules.quota.bytes:
        return Reason.QUOTA
    if entry.kind not in rules.kinds:
        return Reason.NEWER_VERSION
    return None if rules.permits(entry) else Reason.NOT_PERMITTED


def _goes_back(head: Entry | None, entry: Entry, rules: FeedRules) -> bool:
    if head is None:
        return entry.prev != rules.root or not 1 <= entry.lam <= MAX_LAM_STEP
    return (
        entry.prev != head.id
        or not head.lam < entry.lam <= head.lam + MAX_LAM_STEP
        or entry.time < head.time
        or entry.roster < head.roster
        or entry.epoch < head.epoch
    )


def walk(entries: Iterable[Entry], rules: FeedRules, claims: Mapping[int, bytes]) -> Walked:
    """Walk a feed.

    Args:
        entries: all that is held of it, in any order, each once.
        rules: of the feed.
        claims: what the keeper has vouched for: 16 bytes of the head's id by sequence number.
    """
    return _Walk(entries, rules, claims).run()


class _Walk:
    """The state of one walk."""

    def __init__(
        self, entries: Iterable[Entry], rules: FeedRules, claims: Mapping[int, bytes]
    ) -> None:
        self.rules = rules
        self.reasons: dict[EntryId, Reason] = {}
        self.known: dict[EntryId, Entry] = {}
        self.stand: set[EntryId] = set()
        self.feed = Feed()
        self.all = tuple(entries)
        held = rules.chain.version
        for entry in self.all:
            if entry.roster > held:
                self.reasons[entry.id] = Reason.NEED_ROSTER
            else:
                self.known[entry.id] = entry
        self.connected = self._connect()
        self.at: dict[int, list[Entry]] = {}
        for entry in self.connected:
            self.at.setdefault(entry.seq, []).append(entry)
        self.cut_path = self._path(rules.cut.seq, rules.cut.head) if rules.cut else {}
        witness = self._witness(claims)
        self.witness_path = self._path(witness.seq, witness.id) if witness else {}
        self.fork_proven = False

    def run(self) -> Walked:
        while (candidates := self.at.get(self.feed.seq + 1)) is not None:
            chosen = self._choose(candidates)
            if chosen is None or not self._take(chosen):
                break
        for entry in self.connected:
            if entry.id not in self.stand and entry.id not in self.reasons:
                self.reasons[entry.id] = self._inherited(entry)
        loose = tuple(entry for entry in self.all if entry.id not in self.stand)
        feed = Feed(self.feed.head, self.feed.entries, self.feed.bytes, loose)
        return Walked(feed, self.reasons)

    def _connect(self) -> list[Entry]:
        """Return the entries that hang together with the root, parents first; others are a gap."""
        children: dict[bytes, list[Entry]] = {}
        for entry in self.known.values():
            children.setdefault(entry.prev, []).append(entry)
        connected = children.get(self.rules.root, [])[:]
        for entry in connected:  # grows while it is read
            connected.extend(children.get(entry.id, ()))
        if len(connected) < len(self.known):
            reached = {entry.id for entry in connected}
            gaps = (id_ for id_ in self.known if id_ not in reached)
            self.reasons.update(dict.fromkeys(gaps, Reason.GAP))
        return connected

    def _witness(self, claims: Mapping[int, bytes]) -> Entry | None:
        """Return the highest entry held that the keeper has vouched for."""
        vouched = (
            entry for entry in self.known.values() if claims.get(entry.seq) == entry.id[:HEAD]
        )
        return max(vouched, key=lambda entry: entry.seq, default=None)

    def _path(self, seq: int, id_: bytes) -> dict[int, bytes]:
        """Return the ids from an entry down to the first that is not held, by sequence number.

        Each id is signed by the device itself in the entry above it, so it is evidence even when
        the entry it names has not come yet.
        """
        path: dict[int, bytes] = {}
        while seq >= 1:
            path[seq] = id_
            entry = self.known.get(EntryId(id_))
            if entry is None or entry.seq != seq:
                break
            id_, seq = entry.prev, seq - 1
        return path

    def _choose(self, candidates: list[Entry]) -> Entry | None:
        """Return the candidate that the cut or the witness picks, or the only one (steps 9, 10)."""
        seq, cut = candidates[0].seq, self.rules.cut
        if cut is not None and seq > cut.seq:
            return self._refuse(candidates, Reason.REVOKED_AFTER_CUT)
        expected = self.cut_path.get(seq) or self.witness_path.get(seq)
        if expected is not None:
            return self._on_path(candidates, expected)
        if self.fork_proven or len(candidates) > 1:
            return self._refuse(candidates, Reason.FORK)
        if not self.rules.seat.is_active and cut is None:
            return self._refuse(candidates, Reason.AWAIT_CUT)
        return candidates[0]

    def _on_path(self, candidates: list[Entry], expected: bytes) -> Entry | None:
        off = [entry for entry in candidates if entry.id != expected]
        if off and candidates[0].seq not in self.cut_path:
            self.fork_proven = True  # the witness decides, and the feed goes no further than it
        self._refuse(off, Reason.LOSING_BRANCH)
        return next((entry for entry in candidates if entry.id == expected), None)

    def _refuse(self, entries: list[Entry], reason: Reason) -> None:
        for entry in entries:
            self.reasons[entry.id] = reason

    def _take(self, entry: Entry) -> bool:
        """Let an entry stand unless it is at fault; tell whether the feed goes on."""
        fault = fault_of_next(self.feed, entry, self.rules)
        if fault is not None:
            self.reasons[entry.id] = fault
            if fault.standing is not Standing.NO_EFFECT:
                return False
        self.stand.add(entry.id)
        self.feed = self.feed.with_next(entry)
        return True

    def _inherited(self, entry: Entry) -> Reason:
        """Return the reason for an entry that the walk did not come to."""
        cut = self.rules.cut
        if cut is not None and entry.seq > cut.seq:
            return Reason.REVOKED_AFTER_CUT
        if entry.prev == self.rules.root or EntryId(entry.prev) in self.stand:
            return Reason.ORDER  # it skips numbers
        before = self.reasons[EntryId(entry.prev)]
        return before if before in _INHERITED else Reason.AFTER_QUARANTINED
