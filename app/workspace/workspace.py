"""One open workspace: the only writer of the record. Everything goes through one funnel.

What this device signs is judged by the same rules as what others sign, and is on disk before it
counts. The state shown is always what follows from the entries that are stored.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from app.collector import resting_collector
from app.ids import AudienceId, DeviceId, DraftId, EntryId
from app.keys.domains import spoken
from app.keys.wraps import HeldKey
from app.negotiation.access import HYBRID_KINDS, Role
from app.negotiation.conference import Act, Conference
from app.negotiation.delegation import Delegation
from app.negotiation.events import HOUSEKEEPING_KINDS, KIND_EPOCH, Event
from app.negotiation.following import Follower
from app.ports import Store, StoredEntry
from app.record.acts import read_acts, with_events
from app.record.envelope import (
    Content,
    Moment,
    SignedEntry,
    compose,
    first_place,
    next_place,
)
from app.record.evaluate import Change, Evaluation
from app.record.event_codec import kind_of, write_event
from app.record.ground import Ground
from app.record.projection import Projection
from app.record.roster import Party, Roster, Seat
from app.record.roster_forks import place_of
from app.record.walk import Feed
from app.said import said
from app.workspace.clock import Clock, now
from app.workspace.identity import Identity, keep_key, load_held_keys, load_identity
from app.workspace.keyring import Keyring
from app.workspace.package import Package, Receipt
from app.workspace.replaying import (
    WAITING,
    NotPermittedError,
    audiences_in,
    loaded,
    permitted,
    projected,
    refused_words,
    stored_ground,
)
from app.workspace.signing_right import SigningRight
from app.workspace.taking_in import (
    grounded,
    is_of,
    newly_waiting,
    proven_forks,
    together,
)
from app.workspace.unfinished import NotJoinedError

Progress: TypeAlias = Callable[[int, int], None]
"""Called with how many of how many are done; raising in it cancels, and nothing is kept."""

OWN = "own"
"""Where entries and rosters come from that were signed here."""
_STRIDE = 256
_MAX_REFS = 15


class Workspace:
    """An open workspace of a device that is in a conference.

    Attributes:
        store: the open file.
        identity: this device's keys and card.
        clock: this device's clock.
        right: whether this device may sign.
        following: keeps what is merged of the texts from one state to the next.
    """

    def __init__(self, store: Store, clock: Clock = now) -> None:
        """Load what is stored; signatures were checked when it came in, and are not again.

        Raises:
            NoIdentityError, NotJoinedError: it was never finished.
            StorageError, AlteredGroundError: it cannot be read.
        """
        self.store = store
        self.clock = clock
        self.following = Follower()
        self.identity: Identity = load_identity(store.vault)
        rosters = store.record.rosters()
        if not rosters:
            raise NotJoinedError(spoken(self.identity.card.device))
        self._ground = stored_ground(rosters, store.record.cards(), load_held_keys(store.vault))
        self._place()
        with resting_collector():
            found = loaded(self._ground, store.record.entries())
            self._evaluation: Evaluation
            self._projection: Projection
            self._evaluation, self._projection = projected(self._ground, found.evaluation)
        held = self._evaluation.held.entries
        self.right = SigningRight(store, held, is_altered=bool(found.altered))
        self._conference: Conference | None = None

    @property
    def conference(self) -> Conference:
        """The state that follows from everything held: all that this device can read."""
        if self._conference is None:
            with resting_collector():
                self._conference = self._named()
        return self._conference

    @property
    def evaluation(self) -> Evaluation:
        """What the record says of every entry."""
        return self._evaluation

    @property
    def acts(self) -> Mapping[EntryId, Act]:
        """Who did what: every entry that stands and is permitted."""
        return self._projection.acts

    @property
    def ground(self) -> Ground:
        """The rosters and cards that everything is judged by."""
        return self._ground

    @property
    def roster(self) -> Roster:
        """The newest roster."""
        return self._ground.chain.head

    @property
    def device(self) -> DeviceId:
        """This device."""
        return self.identity.card.device

    @property
    def me(self) -> Delegation:
        """The party that this device speaks for."""
        _, party = self._place()
        held = self.conference.parties.get(party.id)
        return held or Delegation(party.id, party.kind, party.short, party.name)

    @property
    def roles(self) -> frozenset[Role]:
        """What this device may do with its next entry."""
        seat, _ = self._place()
        return frozenset(Role(r) for r in seat.roles_at(self._own().seq + 1))

    def record(
        self,
        events: Sequence[Event],
        refs: Iterable[EntryId] = (),
        drop: Iterable[DraftId] = (),
        audience: AudienceId | None = None,
    ) -> list[EntryId]:
        """Sign events, one entry each, and keep them: all of them or none.

        Args:
            events: in order; each refers to the one before it.
            refs: entries that they rest on; the first few are named in the entry.
            drop: drafts that are thereby tabled.
            audience: who can read them; None for everybody.

        Raises:
            NotPermittedError: the rules refuse one; nothing is kept.
            SigningStoppedError: this device signs no more.
        """
        self.right.require()
        rests_on = tuple(dict.fromkeys(refs))[:_MAX_REFS]
        evaluation, conference = self._evaluation, self.conference
        where = audience or everybody(self._ground)
        signed: list[SignedEntry] = []
        change = Change()
        for event in events:
            kind = kind_of(event)
            before = tuple(s.entry.id for s in signed[-1:])
            content = Content(kind, write_event(event), before + rests_on, kind in HYBRID_KINDS)
            one, evaluation, more = self._sign(content, evaluation, where)
            conference = permitted(conference, read_acts((one.entry,), self._ground))
            signed.append(one)
            change = together(change, more)
        stamp = self.clock()
        entries = [StoredEntry(s.entry.id, s.envelope, stamp, OWN) for s in signed]
        self._keep(Package(), entries, drop, self.right.count)
        # An own entry can let others' stand or fall: one that begins an epoch does.
        self._evaluation, self._projection = self._followed(self._ground, evaluation, change)
        self.right.try_to_anchor(self._heads())
        self._conference = None
        return [s.entry.id for s in signed]

    @resting_collector()
    def receive(self, package: Package, source: str, progress: Progress | None = None) -> Receipt:
        """Judge what came from elsewhere, keep what counts, and show what follows.

        An entry of this very device that is not held here was signed from another copy of this
        workspace: from then on this one signs nothing.

        Cost: a signature check an entry (0.1 ms); everything else grows with what is new.

        Raises:
            RosterError, CardError: a roster or card in it is not valid; nothing is taken.
        """
        ground, rosters, cards = grounded(self._ground, package)
        evaluation, change = self._judged(package, ground, progress)
        waiting = newly_waiting(self._evaluation, evaluation)
        stamp = self.clock()
        entries = [
            *(StoredEntry(s.entry.id, s.envelope, stamp, source) for s in change.admitted),
            *(StoredEntry(i, e, stamp, WAITING + source) for i, e in waiting),
        ]
        evaluation, projection = self._followed(ground, evaluation, change)
        foreign_hand = is_of(change, self.device)
        try:
            also = self.right.remember_stop if foreign_hand else self._counting(source)
            keys = self._found_keys(package, evaluation, change)
            self._keep(Package(rosters, cards), entries, (), partial(self._kept, keys, also))
        except BaseException:
            # What is shown must be what is stored: go back to the state before.
            _, self._projection = projected(self._ground, self._evaluation)
            raise
        self._ground, self._evaluation, self._projection = ground, evaluation, projection
        self._conference = None
        if foreign_hand:
            self.right.stop()
        elif source == OWN:
            self.right.try_to_anchor(self._heads())
        refused = tuple(reason.value for _, reason in change.refused)
        known = max(0, len(package.arrivals) - len(entries) - len(refused))
        notices = sum(s.entry.kind in HOUSEKEEPING_KINDS for s in change.admitted)
        return Receipt(len(change.admitted), known, len(waiting), refused, notices)

    def vouch(self) -> None:
        """Put the newest own entries in the anchor, lastingly: before they leave this device.

        Raises:
            StorageError: it cannot be written; then they are not to leave.
        """
        self.right.anchor(self._heads(), lasting=True)

    def close(self) -> None:
        """Close the file."""
        self.store.close()

    def _judged(
        self, package: Package, ground: Ground, progress: Progress | None
    ) -> tuple[Evaluation, Change]:
        evaluation, change = self._evaluation, Change()
        if ground is not self._ground:
            evaluation, change = evaluation.with_ground(ground)
        total = len(package.arrivals)
        for start in range(0, total, _STRIDE):
            batch = package.arrivals[start : start + _STRIDE]
            evaluation, more = evaluation.with_arrivals(batch)
            change = together(change, more)
            if progress is not None:
                progress(min(start + _STRIDE, total), total)
        evaluation, more = proven_forks(evaluation, change)
        return evaluation, together(change, more)

    def _found_keys(
        self, package: Package, evaluation: Evaluation, change: Change
    ) -> dict[HeldKey, bool]:
        """Return the keys that came and those they open, each with whether it counts."""
        if not (package.keys or any(entry.kind == KIND_EPOCH for entry in change.arrived)):
            return {}
        ring = Keyring((*load_held_keys(self.store.vault), *package.keys), evaluation)
        return {held: ring.counts(held) for held in (*package.keys, *ring.recovered())}

    def _kept(self, keys: Mapping[HeldKey, bool], also: Callable[[], None]) -> None:
        """Keep keys, each with whether it counts, and do what else belongs to it."""
        for held, counts in keys.items():
            keep_key(self.store.vault, held, counts=counts)
        also()

    def _counting(self, source: str) -> Callable[[], None]:
        return self.right.count if source == OWN else lambda: None

    def _heads(self) -> dict[AudienceId, EntryId]:
        """Return the last entry of each feed of this device."""
        feeds = {a: self._evaluation.feed(a, self.device) for a in self._ground.founders}
        return {audience: feed.head.id for audience, feed in feeds.items() if feed.head}

    def _place(self) -> tuple[Seat, Party]:
        """Return where this device stands on the roster; on one in dispute when on no other."""
        if (place := place_of(self._ground.chain, self.device)) is None:
            raise NotJoinedError
        return place

    def _own(self) -> Feed:
        return self._evaluation.feed(everybody(self._ground), self.device)

    def _named(self) -> Conference:
        """Return what follows from everything held, with the names of the audiences."""
        audiences = list(audiences_in(self._evaluation, self.device))
        return self._projection.conference.with_audiences(audiences)

    def _sign(
        self, content: Content, evaluation: Evaluation, audience: AudienceId
    ) -> tuple[SignedEntry, Evaluation, Change]:
        """Sign one entry after the last of the own feed, and judge it as anybody's."""
        last = evaluation.feed(audience, self.device).head
        # Whoever reads a narrow audience reads what everybody can, which comes before it.
        heads = (h for a in {audience, everybody(self._ground)} for h in evaluation.heads(a))
        seen = max((head.lam for head in heads), default=0)
        epoch = self._epoch(content, evaluation, audience)
        moment = Moment(self._ground.chain.version, epoch, seen, self.clock())
        conference = self._ground.chain.conference
        place = (
            first_place(conference, audience, self.device, moment)
            if last is None
            else next_place(last, moment)
        )
        signed = compose(place, content, self.identity.keys.signing)
        after, change = evaluation.with_envelope(signed.envelope)
        if signed.entry.id not in {entry.id for entry in change.arrived}:
            refused = [str(r.value) for _, r in change.refused]
            raise NotPermittedError(refused_words(after, refused, signed.entry))
        return signed, after, change

    def _epoch(self, content: Content, evaluation: Evaluation, audience: AudienceId) -> int:
        """Return the epoch that an entry is written in: the newest whose key counts here."""
        begun = content.body.get(1)
        if content.kind == KIND_EPOCH and isinstance(begun, int):
            return begun
        held = Keyring(load_held_keys(self.store.vault), evaluation).newest(audience)
        if held is None:
            raise NotPermittedError(
                said(
                    "this device does not have the key of that audience. Ask those in it for a "
                    "bundle."
                )
            )
        return held.key.epoch

    def _followed(
        self, ground: Ground, evaluation: Evaluation, change: Change
    ) -> tuple[Evaluation, Projection]:
        """Return what follows from an evaluation; anew when something no longer counts."""
        if ground is not self._ground or change.fallen:
            return projected(ground, evaluation)
        read = read_acts(change.arrived, ground)
        self._projection.add(read.acts, read.faults)
        return with_events(evaluation, read), self._projection

    def _keep(
        self,
        package: Package,
        entries: Sequence[StoredEntry],
        drop: Iterable[DraftId],
        also: Callable[[], None],
    ) -> None:
        """Put everything that belongs together on disk in one transaction."""
        store = self.store
        with store.transaction():
            store.record.append(package.rosters, package.cards, entries)
            for draft in drop:
                store.drafts.drop(draft)
                store.search.replace((), [draft])
            also()


def everybody(ground: Ground) -> AudienceId:
    """Return the audience of all; a device that has joined is on a roster, so there is one."""
    audience = ground.chain.everybody
    if audience is None:
        raise NotJoinedError
    return audience
