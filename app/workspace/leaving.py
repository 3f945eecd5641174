"""What leaves this device, for whom: the one place that chooses it.

Bundles are filled from it, and the preview lists it, so that nothing leaves that was not shown.
"""

from collections.abc import Container, Iterable, Sequence

from app.ids import AudienceId, DeviceId, EntryId, PartyId
from app.keys.sealing import AudienceKey
from app.keys.wraps import wrap_frame
from app.record.envelope import Entry
from app.record.epoch import Epoch
from app.values import value
from app.workspace.circles import keyring, rotate_what_is_due
from app.workspace.vouching import state_what_is_held
from app.workspace.workspace import Workspace, everybody


@value
class Leaving:
    """What leaves for one recipient.

    Attributes:
        rosters, cards: envelopes.
        keys: wrapped keys, each as one frame for one device.
        entries: envelopes by the key of their audience and epoch, in the order of arrival.
    """

    rosters: Sequence[bytes]
    cards: Sequence[bytes]
    keys: Sequence[bytes]
    entries: Sequence[tuple[AudienceKey, Sequence[bytes]]]


def prepare_to_send(workspace: Workspace) -> None:
    """Change the keys that are due, and state what is held here, where this device may sign."""
    if workspace.right.stopped is None and workspace.roster.seats[workspace.device].is_active:
        rotate_what_is_due(workspace)
        state_what_is_held(workspace)


def audiences_for(workspace: Workspace, recipient: PartyId | None) -> list[AudienceId]:
    """Return the audiences whose entries a recipient may have: all, and those it shares."""
    found = [everybody(workspace.ground)]
    if recipient is not None:
        devices = devices_of(workspace, recipient)
        narrow = workspace.conference.audiences.values()
        found += (a.id for a in narrow if not a.members.isdisjoint(devices))
    return found


def devices_of(workspace: Workspace, party: PartyId) -> frozenset[DeviceId]:
    """Return the active devices of a party, and of the delegations in it when it is a group."""
    found = workspace.conference.parties.get(party)
    parties = {party, *(found.members if found else ())}
    seats = workspace.roster.seats
    return frozenset(d for d, s in seats.items() if s.is_active and s.party in parties)


def leaving_for(
    workspace: Workspace, recipient: PartyId | None, known: Container[EntryId] = ()
) -> Leaving:
    """Return what leaves for a recipient, or for everybody (None).

    Cost: one pass over the entries held.
    """
    audiences = set(audiences_for(workspace, recipient))
    held = workspace.evaluation.held.entries
    ring = keyring(workspace)
    keys = {(a, n): h.key for a in audiences for n, h in ring.right(a).items()}
    runs: dict[tuple[AudienceId, int], list[bytes]] = {}
    for stored in workspace.store.record.entries():
        entry = held.get(stored.id)
        if entry is None or stored.id in known or not _goes(entry, keys):
            continue
        runs.setdefault((entry.audience, entry.epoch), []).append(stored.envelope)
    return Leaving(
        [roster.envelope for roster in workspace.ground.chain.every()],
        [card.envelope for card in workspace.ground.cards.values()],
        wrapped_keys(workspace, audiences, recipient),
        [(keys[place], envelopes) for place, envelopes in runs.items()],
    )


def _goes(entry: Entry, keys: Container[tuple[AudienceId, int]]) -> bool:
    return (entry.audience, entry.epoch) in keys


def wrapped_keys(
    workspace: Workspace, audiences: Iterable[AudienceId], recipient: PartyId | None
) -> list[bytes]:
    """Return the newest keys of audiences, sealed for each device that has a right to them.

    Whoever holds a key hands it on, so that nobody depends on its keeper's laptop; the key of an
    earlier epoch is found in the later one. The first epoch of all came with the enrolment.
    """
    chain, cards = workspace.ground.chain, workspace.ground.cards
    wanted = None if recipient is None else devices_of(workspace, recipient)
    frames: list[bytes] = []
    for audience in sorted(audiences):
        epochs = workspace.evaluation.epochs(audience)
        held = keyring(workspace).of(epochs[-1]) if epochs else None
        if held is None or (len(epochs) == 1 and audience == chain.everybody):
            continue
        devices = sorted(entitled(workspace, epochs[-1]))
        frames += (
            wrap_frame(held, chain.conference, cards[device])
            for device in devices
            if device in cards and (wanted is None or device in wanted)
        )
    return frames


def entitled(workspace: Workspace, epoch: Epoch) -> Iterable[DeviceId]:
    """Return the devices that may have an epoch's key: its members that are not revoked."""
    seats = workspace.roster.seats
    members = epoch.members if workspace.ground.is_narrow(epoch.audience) else seats.keys()
    return (d for d in members if d in seats and seats[d].is_active and d != workspace.device)
