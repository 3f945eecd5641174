"""Epochs: the keeper of an audience begins one with each new key, in a signed entry (kind 2).

Who keeps an audience: its founder, until the roster names another, or until the roster has revoked
him and the first active device of those he named himself takes over. ``epochs_of`` is a pure
function of the entries held and the rosters (``docs/format.md``, 6).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from typing import TypeAlias

from app.ids import AudienceId, DeviceId, EntryId, PartyId
from app.keys.labels import fault_of_label
from app.keys.sealing import AudienceKey
from app.negotiation.audience import AudienceKind
from app.negotiation.delegation import PartyKind
from app.record.envelope import Entry
from app.record.fields import BodyError, Field, fields_of
from app.record.roster import Cut
from app.record.roster_chain import RosterChain
from app.values import value

MAX_MEMBERS = 2_000
MAX_SUCCESSORS = 16
SEALED_KEY = 12 + 32 + 16
"""Bytes of an earlier key as a later epoch holds it: nonce, key, tag."""


@value
class Epoch:
    """One epoch of an audience, as its keeper began it.

    Attributes:
        number: from 1.
        previous: the entry that began the epoch before; None for the first.
        members: who has the key; in the audience of all, whoever is on the roster.
        cuts: where the feeds of those who were taken out end.
        commitment: fixes the key.
        history: the key of the epoch before, sealed under this one's; None for the first.
        successors: who keeps the audience when the keeper is revoked, in this order.
        roster: version of the roster that its members stand on.
    """

    audience: AudienceId
    id: EntryId
    keeper: DeviceId
    roster: int
    number: int
    previous: EntryId | None
    members: frozenset[DeviceId]
    cuts: Mapping[DeviceId, Cut]
    commitment: bytes
    history: bytes | None
    name: str
    successors: tuple[DeviceId, ...]
    kind: AudienceKind


@value
class Beginning:
    """What a keeper states when an epoch begins.

    Attributes:
        previous: the epoch before, None for the first.
        history: its key, sealed under the new one.
    """

    kind: AudienceKind
    name: str
    members: Sequence[DeviceId]
    successors: Sequence[DeviceId] = ()
    cuts: Mapping[DeviceId, Cut] = field(default_factory=dict[DeviceId, Cut])
    previous: Epoch | None = None
    history: bytes | None = None


def epoch_body(key: AudienceKey, said: Beginning) -> Mapping[int, object]:
    """Return the body of the entry that begins an epoch; it holds the key's commitment."""
    cuts = sorted([device, cut.seq, cut.head] for device, cut in said.cuts.items())
    return {
        1: key.epoch,
        2: said.previous.id if said.previous else None,
        3: sorted(said.members),
        4: cuts,
        5: key.commitment,
        6: said.history,
        7: said.name,
        8: list(said.successors),
        9: int(said.kind),
    }


def read_epoch(entry: Entry) -> Epoch | None:
    """Return the epoch that an entry begins; None when its body is not of that form."""
    try:
        number, previous, members, cuts, commitment, history, name, successors, kind = fields_of(
            entry.body, 9
        )
        epoch = Epoch(
            entry.audience,
            entry.id,
            entry.device,
            entry.roster,
            number.number(1 << 53),
            None if previous.is_null() else EntryId(previous.exact_bytes(32)),
            frozenset(_devices(members, MAX_MEMBERS)),
            dict(_cut(row) for row in cuts.items(MAX_MEMBERS)),
            commitment.exact_bytes(32),
            None if history.is_null() else history.exact_bytes(SEALED_KEY),
            name.text(64),
            tuple(_devices(successors, MAX_SUCCESSORS)),
            AudienceKind(kind.number(4)),
        )
    except (BodyError, ValueError):
        return None
    return epoch if _is_sound(epoch, entry) else None


def _devices(value: Field, most: int) -> Iterable[DeviceId]:
    return (DeviceId(one.exact_bytes(32)) for one in value.items(most))


def _cut(row: Field) -> tuple[DeviceId, Cut]:
    device, seq, head = row.exactly(3)
    return DeviceId(device.exact_bytes(32)), Cut(seq.number(1 << 53), EntryId(head.exact_bytes(32)))


def _is_sound(epoch: Epoch, entry: Entry) -> bool:
    first = epoch.number == 1
    linked = first == (epoch.previous is None) and first == (epoch.history is None)
    inside = epoch.kind is AudienceKind.EVERYBODY or entry.device in epoch.members
    apart = epoch.members.isdisjoint(epoch.cuts)
    return (
        entry.epoch == epoch.number
        and linked
        and inside
        and apart
        and fault_of_label(epoch.name) is None
    )


# --- which epochs there are --------------------------------------------------------------------

Standing: TypeAlias = Callable[[DeviceId, Cut | None], frozenset[EntryId]]
"""Returns the entries of a device's feed that hang together, up to a cut, whoever is a member."""


def epochs_of(
    begun: Iterable[Entry], standing: Standing, founder: DeviceId, chain: RosterChain
) -> tuple[Epoch, ...]:
    """Return the epochs of a narrow audience, the first first.

    Args:
        begun: every entry held that says it begins one.
        standing: what stands of a feed.
        founder: of the audience.
        chain: the rosters held.
    """
    read = [e for e in map(read_epoch, begun) if e is not None and _is_lawful(e, chain)]
    authors = {e.keeper for e in read}
    stands = {device: standing(device, None) for device in authors}
    for device, cut in _cuts_by_successors(read, stands, chain).items():
        stands[device] = standing(device, cut)
    sound = [e for e in read if e.id in stands[e.keeper]]
    found: list[Epoch] = []
    while (following := _next(found, sound, founder, chain)) is not None:
        found.append(following)
    return tuple(found)


def cuts_in(epochs: Iterable[Epoch]) -> Mapping[DeviceId, Cut]:
    """Return where the feeds of those who were taken out of an audience end, for good."""
    cuts: dict[DeviceId, Cut] = {}
    for epoch in epochs:
        cuts = {**epoch.cuts, **cuts}
    return cuts


def _is_lawful(epoch: Epoch, chain: RosterChain) -> bool:
    """Tell whether the roster that it rests on allows such members."""
    if epoch.roster > chain.version or epoch.kind is AudienceKind.EVERYBODY:
        return False
    if not all(chain.was_active(device, epoch.roster) for device in epoch.members):
        return False
    seats = chain.at(epoch.roster).seats
    parties = {seats[device].party for device in epoch.members}
    own = seats[epoch.keeper].party
    match epoch.kind:
        case AudienceKind.OWN:
            return parties == {own}
        case AudienceKind.CHAIR:
            return len(parties - _bureaus(chain, epoch.roster)) <= 1
        case _:
            return True


def _bureaus(chain: RosterChain, version: int) -> frozenset[PartyId]:
    parties = chain.at(version).parties.values()
    return frozenset(p.id for p in parties if p.kind is PartyKind.BUREAU)


def _cuts_by_successors(
    read: Sequence[Epoch], stands: Mapping[DeviceId, frozenset[EntryId]], chain: RosterChain
) -> Mapping[DeviceId, Cut]:
    """Return where successors say that the feeds of revoked keepers end.

    A stolen device that forks its own feed at its beginning would otherwise undo every epoch that
    it ever began.
    """
    by_id = {e.id: e for e in read}
    cuts: dict[DeviceId, Cut] = {}
    for epoch in sorted(read, key=lambda e: (e.number, e.id)):
        before = by_id.get(epoch.previous) if epoch.previous else None
        if before is None or epoch.id not in stands[epoch.keeper]:
            continue
        if before.keeper in epoch.cuts and _succeeds(epoch, before, chain):
            cuts.setdefault(before.keeper, epoch.cuts[before.keeper])
    return cuts


def _next(
    found: Sequence[Epoch], sound: Iterable[Epoch], founder: DeviceId, chain: RosterChain
) -> Epoch | None:
    """Return the epoch after those found: a successor's before the revoked keeper's own."""
    before = found[-1] if found else None
    candidates = [
        e
        for e in sound
        if e.number == len(found) + 1
        and e.previous == (before.id if before else None)
        and _may_begin(e, before, founder, chain)
    ]
    if not candidates:
        return None
    keeper = before.keeper if before else founder
    return min(candidates, key=lambda e: (e.keeper == keeper, e.id))


def _may_begin(epoch: Epoch, before: Epoch | None, founder: DeviceId, chain: RosterChain) -> bool:
    named = [k for k in chain.keepers(epoch.audience, founder)[1:] if k.epoch <= epoch.number]
    if before is None:
        return epoch.keeper == founder
    if epoch.kind is not before.kind:
        return False
    if named:
        return epoch.keeper == named[-1].device
    return epoch.keeper == before.keeper or _succeeds(epoch, before, chain)


def _succeeds(epoch: Epoch, before: Epoch, chain: RosterChain) -> bool:
    """Tell whether the keeper of ``epoch`` is the first left of those named in the one before."""
    if chain.was_active(before.keeper, epoch.roster):
        return False
    left = [d for d in before.successors if chain.was_active(d, epoch.roster)]
    return left[:1] == [epoch.keeper]
