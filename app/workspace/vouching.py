"""Frontiers: stating which entries this device holds, and what the others' statements show.

Everybody says, in a signed entry, how far it holds everybody's feeds. So whoever is kept from
something learns that it exists, a device that was put back to an older state learns that it was,
and what the secretariat has stated can no longer be rewritten (``record_and_security``: withheld
entries, freeze, rollback). Computed when asked for; cost: the frontiers held.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TypeAlias

from app.ids import AudienceId, DeviceId, EntryId
from app.keys.domains import STATE_CODE, VECTOR, digest, spoken
from app.negotiation.access import HYBRID_KINDS
from app.negotiation.delegation import PartyKind
from app.negotiation.events import HOUSEKEEPING_KINDS, KIND_FORK_PROOF, KIND_FRONTIER, Housekeeping
from app.record.envelope import Entry, MalformedEntryError, parse
from app.record.frontier import HEAD, MAX_CLAIMS, Claim, claims_of, frontier_body
from app.settings import MAX_ENTRY_BYTES
from app.values import value
from app.workspace.by_the_clock import FRESH, Freshness, LastHeard
from app.workspace.circles import keyring
from app.workspace.keyring import Keyring
from app.workspace.workspace import Workspace, everybody

_ROOM = 1_024
"""Bytes of a fork proof beside the two envelopes."""


@value
class Withheld:
    """That somebody holds more of a feed than there is here.

    Attributes:
        held: the last number that stands here.
        vouched: the number that another states to hold.
        by, when: who states it, and when by its clock.
    """

    audience: AudienceId
    device: DeviceId
    held: int
    vouched: int
    by: DeviceId
    when: int


@value
class OtherHistory:
    """That somebody holds another entry than stands here, at one place of a feed."""

    audience: AudienceId
    device: DeviceId
    seq: int
    by: DeviceId


@value
class Statements:
    """What the frontiers held show.

    Attributes:
        withheld: feeds of which more exists than is here.
        others: places where somebody holds another history.
        ahead: the highest own number that somebody else holds and this device does not; 0: none.
    """

    withheld: tuple[Withheld, ...]
    others: tuple[OtherHistory, ...]
    ahead: int


# --- stating ----------------------------------------------------------------------------------


def state_what_is_held(workspace: Workspace) -> int:
    """State in each audience what is held of it, where that has changed; return how many times.

    Statements alone are no change, or two devices would answer each other for ever.
    """
    made = _prove_forks(workspace)
    for audience in _written_in(workspace):
        changed = _changed(workspace, audience)
        if changed:
            made += _state(workspace, audience, changed)
    return made


def _written_in(workspace: Workspace) -> list[AudienceId]:
    """Return the audiences that this device is in and has the present key of."""
    ring = keyring(workspace)
    found = [everybody(workspace.ground), *sorted(workspace.conference.audiences)]
    return [a for a in found if _can_write(workspace, ring, a)]


def _can_write(workspace: Workspace, ring: Keyring, audience: AudienceId) -> bool:
    epochs = workspace.evaluation.epochs(audience)
    if not epochs or ring.of(epochs[-1]) is None:
        return False
    narrow = workspace.ground.is_narrow(audience)
    return not narrow or workspace.device in epochs[-1].members


def _changed(workspace: Workspace, audience: AudienceId) -> list[Entry]:
    """Return the heads of the feeds of which this device holds more than it has stated."""
    stated: dict[DeviceId, int] = {}
    newest = 0
    for entry in workspace.evaluation.standing(audience, workspace.device):
        if entry.kind == KIND_FRONTIER:
            newest = entry.time
            stated.update((c.device, c.seq) for c in claims_of(entry.body))
    heads = [h for h in workspace.evaluation.heads(audience) if h.device != workspace.device]
    grown = [h for h in heads if h.seq > stated.get(h.device, 0)]
    stale = workspace.clock() - newest >= FRESH
    own = workspace.evaluation.feed(audience, workspace.device).head
    unsealed = own is not None and own.kind not in HOUSEKEEPING_KINDS
    if unsealed or any(_says_more(workspace, h, stated.get(h.device, 0)) for h in grown):
        return grown or heads[:1]
    return (grown or heads[:1]) if stale and heads else []


def _says_more(workspace: Workspace, head: Entry, since: int) -> bool:
    """Tell whether anything but statements came in a feed after a number."""
    entries = workspace.evaluation.held.entries
    entry: Entry | None = head
    while entry is not None and entry.seq > since:
        if entry.kind != KIND_FRONTIER:
            return True
        entry = entries.get(EntryId(entry.prev))
    return False


def _state(workspace: Workspace, audience: AudienceId, changed: list[Entry]) -> int:
    made = 0
    for start in range(0, len(changed), MAX_CLAIMS):
        epochs = workspace.evaluation.epochs(audience)
        body = frontier_body(
            changed[start : start + MAX_CLAIMS],
            vector_of(workspace, audience),
            workspace.roster.hash,
            len(epochs) or 1,
        )
        workspace.record([Housekeeping(KIND_FRONTIER, body)], audience=audience)
        made += 1
    return made


def _prove_forks(workspace: Workspace) -> int:
    """Hand on the evidence of forks that nobody has handed on yet; return of how many feeds."""
    told = {
        (inner.audience, inner.device)
        for proof in workspace.evaluation.in_effect
        if proof.kind == KIND_FORK_PROOF
        for inner in _proven_by(proof)
    }
    made = 0
    for one, two in list(workspace.evaluation.forks()):
        if (one.audience, one.device) in told:
            continue
        pair = _envelopes(workspace, {one.id, two.id})
        if len(pair) == 2 and sum(map(len, pair)) < MAX_ENTRY_BYTES - _ROOM:
            body = {1: pair[0], 2: pair[1]}
            workspace.record([Housekeeping(KIND_FORK_PROOF, body)], audience=one.audience)
            made += 1
    return made


def _proven_by(proof: Entry) -> Iterator[Entry]:
    for envelope in proof.body.values():
        if isinstance(envelope, bytes):
            with suppress(MalformedEntryError):
                yield parse(envelope).entry


def _envelopes(workspace: Workspace, ids: Container[EntryId]) -> list[bytes]:
    """Return the stored bytes of entries, one each. A pass over the record: forks are rare."""
    found = {s.id: s.envelope for s in workspace.store.record.entries() if s.id in ids}
    return [found[id_] for id_ in sorted(found)]


def vector_of(workspace: Workspace, audience: AudienceId) -> bytes:
    """Return a hash of how far every feed of an audience is held here: 32 bytes.

    Of each feed the last entry counts that is not itself a statement of what is held, so that two
    devices which have exchanged all they had agree, whoever spoke last.
    """
    entries = workspace.evaluation.held.entries
    rows: list[bytes] = []
    for head in workspace.evaluation.heads(audience):
        entry: Entry | None = head
        while entry is not None and entry.kind == KIND_FRONTIER:
            entry = entries.get(EntryId(entry.prev))
        if entry is not None:
            rows.append(entry.device + entry.seq.to_bytes(8, "big") + entry.id)
    return digest(VECTOR, audience, *rows)


def state_code(workspace: Workspace) -> str:
    """Return what two people compare aloud to know that nobody keeps anything from either.

    Eight groups of five digits of the roster's hash and of the audience of all.
    """
    vector = vector_of(workspace, everybody(workspace.ground))
    return spoken(digest(STATE_CODE, workspace.roster.hash, vector))


# --- what the others state ---------------------------------------------------------------------


def statements(workspace: Workspace) -> Statements:
    """Return what the statements held show of entries that are not here."""
    highest: dict[tuple[AudienceId, DeviceId], Withheld] = {}
    others: dict[tuple[AudienceId, DeviceId], OtherHistory] = {}
    numbered: dict[tuple[AudienceId, DeviceId], _Numbered] = {}
    for frontier, claim in _claims(workspace):
        key = (frontier.audience, claim.device)
        if key not in numbered:
            numbered[key] = _numbered(workspace, *key)
        held = numbered[key].get(claim.seq)
        if held is None:
            best = highest.get(key)
            if best is None or claim.seq > best.vouched:
                last = max(numbered[key], default=0)
                highest[key] = Withheld(*key, last, claim.seq, frontier.device, frontier.time)
        elif all(id_[:HEAD] != claim.head for id_ in held):
            others.setdefault(key, OtherHistory(*key, claim.seq, frontier.device))
    own = [w.vouched for (_, device), w in highest.items() if device == workspace.device]
    foreign = (w for (_, device), w in highest.items() if device != workspace.device)
    return Statements(
        tuple(sorted(foreign, key=_order)),
        tuple(sorted(others.values(), key=_order)),
        max(own, default=0),
    )


_Numbered: TypeAlias = Mapping[int, Sequence[EntryId]]


def _numbered(workspace: Workspace, audience: AudienceId, device: DeviceId) -> _Numbered:
    """Return all that is held of a feed by number, what stands aside too: that is not withheld."""
    feed = workspace.evaluation.feed(audience, device)
    found: dict[int, list[EntryId]] = {}
    for entry in (*workspace.evaluation.held.chain(feed), *feed.loose):
        found.setdefault(entry.seq, []).append(entry.id)
    return found


def _order(one: Withheld | OtherHistory) -> tuple[bytes, bytes]:
    return (one.audience, one.device)


def _claims(workspace: Workspace) -> Iterator[tuple[Entry, Claim]]:
    for entry in workspace.evaluation.in_effect:
        if entry.kind == KIND_FRONTIER and entry.device != workspace.device:
            for claim in claims_of(entry.body):
                yield entry, claim


def freshness(workspace: Workspace) -> Freshness:
    """Return when the secretariat was last heard of, and how many delegations within a day."""
    return last_heard(workspace).at(workspace.clock())


def last_heard(workspace: Workspace) -> LastHeard:
    """Return when the secretariat and the delegations last wrote for everybody."""
    parties, seats = workspace.roster.parties, workspace.roster.seats
    delegations = {p.id for p in parties.values() if p.kind is PartyKind.DELEGATION}
    newest: dict[bytes, int] = {}
    for head in workspace.evaluation.heads(everybody(workspace.ground)):
        party = seats[head.device].party
        if party in delegations:
            newest[party] = max(head.time, newest.get(party, head.time))
    stated = max((entry.time for entry in _of_secretariat(workspace)), default=None)
    mine = workspace.me.kind is PartyKind.SECRETARIAT
    return LastHeard(stated, tuple(newest.values()), len(delegations), mine)


def _of_secretariat(workspace: Workspace) -> list[Entry]:
    """Return the secretariat's statements of what it holds in the audience of all."""
    roster, audience = workspace.roster, everybody(workspace.ground)
    parties = {p.id for p in roster.parties.values() if p.kind is PartyKind.SECRETARIAT}
    devices = [d for d, s in roster.seats.items() if s.party in parties]
    feeds = (workspace.evaluation.standing(audience, device) for device in devices)
    return [entry for feed in feeds for entry in feed if entry.kind == KIND_FRONTIER]


class Filing:
    """When the secretariat first stated that it holds an entry: whether it was filed in time.

    The author's own clock proves nothing; the secretariat's statement does, to the secretariat's
    word.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Read the secretariat's statements once."""
        self._reached: dict[DeviceId, list[tuple[int, int]]] = {}
        for frontier in _of_secretariat(workspace):
            for claim in claims_of(frontier.body):
                self._reached.setdefault(claim.device, []).append((frontier.time, claim.seq))
        self._everybody = everybody(workspace.ground)

    def at(self, entry: Entry) -> int | None:
        """Return when an entry was first covered, ms since 1970; None when it is not yet."""
        if entry.audience != self._everybody:
            return None
        reached = self._reached.get(entry.device, ())
        return min((time for time, seq in reached if seq >= entry.seq), default=None)


def unsealed(workspace: Workspace) -> frozenset[EntryId]:
    """Return the entries that no post-quantum signature covers yet.

    An entry with an ML-DSA-65 signature seals everything below it in its feed, by the hash chain.
    """
    held = workspace.evaluation.held
    found: list[EntryId] = []
    for feed in held.feeds.values():
        for entry in held.chain(feed):
            if entry.kind in HYBRID_KINDS:
                break
            found.append(entry.id)
    return frozenset(found)
