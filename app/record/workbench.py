"""Where entries are sorted into feeds and judged; the making of one ``Evaluation`` from another."""

from __future__ import annotations  # rpds types take no subscript when run

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import TypeAlias

from rpds import HashTrieMap

from app.ids import AudienceId, DeviceId, EntryId
from app.negotiation.events import KIND_EPOCH
from app.record.envelope import MAX_ENVELOPE_BYTES, Entry
from app.record.epoch import Epoch, epochs_of
from app.record.frontier import FRONTIER, claims_of
from app.record.ground import FeedRules, Ground
from app.record.roster import Cut, Keeper
from app.record.verdicts import Reason, Standing
from app.record.walk import Feed, Walked, fault_of_next, walk
from app.values import value

FeedKey: TypeAlias = tuple[AudienceId, DeviceId]
Claims: TypeAlias = "HashTrieMap[int, bytes]"
"""What the keeper has vouched for in one feed: 16 bytes of an id by sequence number."""
MAX_PENDING = (1_000, 16 * 1024 * 1024)
"""Entries and bytes that may wait in one feed: leaving out the first entry fills no disk."""
MAX_QUARANTINED = (6_000, 64 * 1024 * 1024)
"""Entries and bytes of one feed that are kept as evidence; two would do to prove a fork."""
_NOTHING: Claims = HashTrieMap()


@value
class Held:
    """The entries held and what stands of them.

    Attributes:
        entries: every entry whose signatures are good.
        feeds: what stands, by audience and device.
        reasons: why entries are not in effect.
        claims: what the keepers have vouched for, by feed.
        begun: every entry that says it begins an epoch, by audience.
        epochs: of the narrower audiences; those of all follow from the entries in effect.
    """

    entries: HashTrieMap[EntryId, Entry] = HashTrieMap()
    feeds: HashTrieMap[FeedKey, Feed] = HashTrieMap()
    reasons: HashTrieMap[EntryId, Reason] = HashTrieMap()
    claims: HashTrieMap[FeedKey, Claims] = HashTrieMap()
    begun: HashTrieMap[AudienceId, tuple[Entry, ...]] = HashTrieMap()
    epochs: HashTrieMap[AudienceId, tuple[Epoch, ...]] = HashTrieMap()

    def is_in_effect(self, id_: EntryId) -> bool:
        """Tell whether an entry is held and nothing is said against it."""
        return id_ in self.entries and id_ not in self.reasons

    def chain(self, feed: Feed) -> Iterator[Entry]:
        """Yield what stands of a feed, from the last entry to the first."""
        entry = feed.head
        while entry is not None:
            yield entry
            entry = self.entries.get(EntryId(entry.prev))


class Workbench:
    """Takes entries in; ``held`` is what then follows. Used once, for one change.

    Attributes:
        touched: entries whose verdict may have changed.
        added: entries that were not held before, in the order they came.
        dropped: entries that waited beyond the limit, and are no longer held.
    """

    def __init__(self, ground: Ground, held: Held) -> None:
        self._ground = ground
        self._entries, self._feeds = held.entries, held.feeds
        self._reasons, self._claims = held.reasons, held.claims
        self._begun, self._epochs = held.begun, held.epochs
        self._rules: dict[FeedKey, FeedRules | None] = {}
        self._keepers: dict[AudienceId, frozenset[DeviceId]] = {}
        self.touched: dict[EntryId, Entry] = {}
        self.added: dict[EntryId, Entry] = {}
        self.dropped: list[Entry] = []

    @property
    def held(self) -> Held:
        """What is held now."""
        return Held(
            self._entries, self._feeds, self._reasons, self._claims, self._begun, self._epochs
        )

    def add(self, entries: Iterable[Entry]) -> None:
        """Take entries in: the keepers' first, for what they vouch for, then the others'."""
        groups = self._sorted(entries)
        others: dict[FeedKey, list[Entry]] = {}
        vouched: set[FeedKey] = set()
        changed = self._begin_epochs(groups)
        for key, group in groups.items():
            if key[1] in self._keepers_of(key[0]):
                vouched |= self._add_keepers(key, group)
            else:
                others[key] = group
        for key, group in others.items():
            self._add_to_feed(key, group)
        for audience in changed:
            self._walk_audience(audience)
            vouched |= self._rebuild_claims(audience)
        for key in vouched:
            self._rewalk_if_concerned(key)

    def trim(self) -> None:
        """Keep within limits what waits in the feeds that entries were added to."""
        for key in {(entry.audience, entry.device) for entry in self.added.values()}:
            self._trim(key)

    def _sorted(self, entries: Iterable[Entry]) -> dict[FeedKey, list[Entry]]:
        """Keep the entries that were not held, and return them by feed."""
        groups: dict[FeedKey, list[Entry]] = defaultdict(list)
        for entry in entries:
            if entry.id not in self._entries and entry.id not in self.added:
                self.added[entry.id] = entry
                groups[entry.audience, entry.device].append(entry)
        if len(self.added) == 1:
            self._entries = self._entries.insert(*next(iter(self.added.items())))
        else:
            self._entries = self._entries.update(self.added)
        self.touched.update(self.added)
        for group in groups.values():
            group.sort(key=attrgetter("seq"))
        return groups

    # --- feeds --------------------------------------------------------------------------------

    def _add_to_feed(self, key: FeedKey, group: list[Entry]) -> bool:
        """Add entries to a feed, in order of their numbers; tell whether it was walked again."""
        done = self._append(key, group)
        for at in range(done, len(group)):
            if not self._set_aside(key, group[at]):
                self._walk(key, group[at:])
                return True
        return False

    def _append(self, key: FeedKey, group: list[Entry]) -> int:
        """Let entries stand as the next of a feed where nothing waits, the usual case.

        Returns:
            how many of the group; what follows has to be looked at more closely.
        """
        feed, rules = self._feeds.get(key, Feed()), self._rules_of(key)
        if feed.loose or rules is None or not rules.is_active:
            return 0
        version = rules.chain.version
        done = 0
        for entry in group:
            if entry.seq != feed.seq + 1 or entry.roster > version:
                break
            fault = fault_of_next(feed, entry, rules)
            if fault is not None:
                if fault.standing is not Standing.NO_EFFECT:
                    break
                self._reasons = self._reasons.insert(entry.id, fault)
            feed = feed.with_next(entry)
            done += 1
        if done:
            self._feeds = self._feeds.insert(key, feed)
        return done

    def _set_aside(self, key: FeedKey, entry: Entry) -> bool:
        """Keep an entry that hangs on one not held, where that cannot change what stands."""
        feed = self._feeds.get(key, Feed())
        rules = self._rules_of(key)
        if rules is None or not rules.is_active or entry.roster > rules.chain.version:
            return False
        if entry.seq <= feed.seq + 1 or entry.prev == rules.root:
            return False
        if any(seq > feed.seq for seq in self._claims_on(key)):
            return False
        before = EntryId(entry.prev)
        if before in self._entries and self._reasons.get(before) is not Reason.GAP:
            return False
        self._reasons = self._reasons.insert(entry.id, Reason.GAP)
        self._feeds = self._feeds.insert(key, replace(feed, loose=(*feed.loose, entry)))
        return True

    def _walk(self, key: FeedKey, new: Iterable[Entry]) -> None:
        feed = self._feeds.get(key, Feed())
        entries = {entry.id: entry for entry in (*self.held.chain(feed), *feed.loose, *new)}
        self.touched.update(entries)
        rules = self._rules_of(key)
        if rules is None:
            walked = self._without_seat(entries)
        else:
            walked = walk(entries.values(), rules, self._claims_on(key))
        for id_ in entries:
            self._reasons = self._reasons.discard(id_)
        self._reasons = self._reasons.update(walked.reasons)
        self._feeds = self._feeds.insert(key, walked.feed)

    def _trim(self, key: FeedKey) -> None:
        """Drop what does not stand beyond the limits, farthest from what stands first.

        What stood once and waits for a cut or a roster now is never dropped.
        """
        loose = self._feeds[key].loose if key in self._feeds else ()
        if len(loose) * MAX_ENVELOPE_BYTES <= MAX_PENDING[1]:
            return
        kept: list[Entry] = []
        used: dict[Standing, tuple[int, int]] = dict.fromkeys(Standing, (0, 0))
        for entry in sorted(loose, key=attrgetter("seq", "id")):
            reason = self._reasons[entry.id]
            standing = reason.standing
            count, size = used[standing][0] + 1, used[standing][1] + entry.size
            most = MAX_PENDING if standing is Standing.PENDING else MAX_QUARANTINED
            droppable = entry.id in self.added or reason is Reason.GAP
            if droppable and (count > most[0] or size > most[1]):
                self._drop(entry)
                continue
            used[standing] = (count, size)
            kept.append(entry)
        self._feeds = self._feeds.insert(key, replace(self._feeds[key], loose=tuple(kept)))

    def _drop(self, entry: Entry) -> None:
        self._entries = self._entries.discard(entry.id)
        self._reasons = self._reasons.discard(entry.id)
        if entry.kind == KIND_EPOCH:
            begun = self._begun.get(entry.audience, ())
            left = tuple(e for e in begun if e.id != entry.id)
            self._begun = self._begun.insert(entry.audience, left)
        self.dropped.append(entry)

    def _without_seat(self, entries: dict[EntryId, Entry]) -> Walked:
        """Judge the feed of a device that the roster, having fallen back, does not list."""
        version = self._ground.chain.version
        for entry in list(entries.values()):
            if entry.roster <= version:
                self._entries = self._entries.discard(entry.id)
                del entries[entry.id]
        return Walked(
            Feed(loose=tuple(entries.values())), dict.fromkeys(entries, Reason.NEED_ROSTER)
        )

    # --- epochs of narrower audiences -----------------------------------------------------------

    def _begin_epochs(self, groups: Mapping[FeedKey, list[Entry]]) -> list[AudienceId]:
        """Find the epochs of audiences anew where that is called for; return which changed."""
        found: set[AudienceId] = set()
        for (audience, device), group in groups.items():
            begun = self._begun.get(audience, ())
            known = {entry.id for entry in begun}
            new = tuple(e for e in group if e.kind == KIND_EPOCH and e.id not in known)
            if new:
                self._begun = self._begun.insert(audience, (*begun, *new))
            by_author = any(entry.device == device for entry in begun)
            if new or (by_author and not self._is_plain(audience, device, group)):
                found.add(audience)
        return [a for a in found if self._ground.is_narrow(a) and self._find_epochs(a, groups)]

    def _is_plain(self, audience: AudienceId, device: DeviceId, group: list[Entry]) -> bool:
        """Tell whether entries follow one another and what stands, where nothing waits."""
        feed = self._feeds.get((audience, device), Feed())
        before: Entry | None = feed.head
        for entry in group:
            if before is None or entry.prev != before.id:
                return False
            before = entry
        return not feed.loose

    def _find_epochs(self, audience: AudienceId, groups: Mapping[FeedKey, list[Entry]]) -> bool:
        """Find the epochs of an audience; tell whether they are others than before."""

        def standing(device: DeviceId, cut: Cut | None) -> frozenset[EntryId]:
            key = (audience, device)
            rules = self._ground.rules(audience, device)
            if rules is None:
                return frozenset()
            feed = self._feeds.get(key, Feed())
            entries = (*self.held.chain(feed), *feed.loose, *groups.get(key, ()))
            walked = walk({e.id: e for e in entries}.values(), rules.unbound(cut), {})
            loose = {entry.id for entry in walked.feed.loose}
            return frozenset(e.id for e in entries if e.id not in loose)

        founder = self._ground.founders[audience]
        begun = self._begun.get(audience, ())
        epochs = epochs_of(begun, standing, founder, self._ground.chain)
        if epochs == self._epochs.get(audience, ()):
            return False
        self._epochs = self._epochs.insert(audience, epochs)
        self._keepers.pop(audience, None)
        for key in [key for key in self._rules if key[0] == audience]:
            del self._rules[key]
        return True

    def _walk_audience(self, audience: AudienceId) -> None:
        for key in [key for key in self._feeds if key[0] == audience]:
            self._walk(key, ())

    # --- what the keepers vouch for -------------------------------------------------------------

    def _add_keepers(self, key: FeedKey, group: list[Entry]) -> set[FeedKey]:
        """Add entries to a keeper's feed; return the feeds that it says something new about."""
        if self._add_to_feed(key, group) or len(self._keepers_of(key[0])) > 1:
            return self._rebuild_claims(key[0])
        concerned: set[FeedKey] = set()
        for entry in group:
            concerned |= self._take_claims(entry)
        return concerned

    def _take_claims(self, entry: Entry) -> set[FeedKey]:
        """Note what a keeper's frontier vouches for, if it is in effect and of his epochs."""
        if entry.kind != FRONTIER or entry.id in self._reasons:
            return set()
        audience, keepers = entry.audience, self._keepers_of(entry.audience)
        if self._keeper_at(audience, entry.epoch) != entry.device:
            return set()
        concerned: set[FeedKey] = set()
        for claim in claims_of(entry.body):
            if claim.device in keepers:  # nobody is a witness for a keeper
                continue
            key = (audience, claim.device)
            claims = self._claims_on(key).insert(claim.seq, claim.head)
            self._claims = self._claims.insert(key, claims)
            concerned.add(key)
        return concerned

    def _rebuild_claims(self, audience: AudienceId) -> set[FeedKey]:
        """Note anew all that the keepers of an audience vouch for, in the order of their epochs."""
        for key in list(self._claims):
            if key[0] == audience:
                self._claims = self._claims.discard(key)
        for device in dict.fromkeys(k.device for k in self._keepers_in_order(audience)):
            feed = self._feeds.get((audience, device), Feed())
            for entry in reversed(list(self.held.chain(feed))):
                self._take_claims(entry)
        return {key for key in self._feeds if key[0] == audience} - {
            (audience, device) for device in self._keepers_of(audience)
        }

    def _rewalk_if_concerned(self, key: FeedKey) -> None:
        """Walk a feed again if what the keeper vouches for can matter to it."""
        feed = self._feeds.get(key)
        rules = self._rules_of(key)
        if feed is not None and (feed.loose or rules is None or not rules.is_active):
            self._walk(key, ())

    # --- looked up once -------------------------------------------------------------------------

    def _claims_on(self, key: FeedKey) -> Claims:
        return self._claims.get(key, _NOTHING)

    def _rules_of(self, key: FeedKey) -> FeedRules | None:
        if key not in self._rules:
            self._rules[key] = self._ground.rules(*key, self._epochs.get(key[0], ()))
        return self._rules[key]

    def _keepers_of(self, audience: AudienceId) -> frozenset[DeviceId]:
        if audience not in self._keepers:
            self._keepers[audience] = frozenset(k.device for k in self._keepers_in_order(audience))
        return self._keepers[audience]

    def _keepers_in_order(self, audience: AudienceId) -> tuple[Keeper, ...]:
        return self._ground.keepers(audience, self._epochs.get(audience, ()))

    def _keeper_at(self, audience: AudienceId, epoch: int) -> DeviceId | None:
        keepers = [k for k in self._keepers_in_order(audience) if k.epoch <= epoch]
        return keepers[-1].device if keepers else None
