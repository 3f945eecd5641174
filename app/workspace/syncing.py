"""Exchange by bundle file: write what the others lack, read it all or nothing.

Nothing leaves in the clear: every item is sealed for those who are in the conference.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from app.ids import EntryId
from app.keys.sealing import AudienceKey
from app.record.bundle import Contents, Ring, Source, bundle_chunks, open_bundle
from app.record.door import Arrival
from app.record.envelope import entry_id
from app.record.frames import CardFrame, Entries, RosterFrame, keys_by_id
from app.workspace.identity import load_keys
from app.workspace.workspace import (
    Package,
    Progress,
    Receipt,
    Workspace,
    everybody,
)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A bundle that is ready to be written.

    Attributes:
        entries, rosters, cards: how many of each it holds.
        chunks: its bytes, once.
    """

    entries: int
    rosters: int
    cards: int
    chunks: Iterator[bytes]


def outgoing(workspace: Workspace, known: Container[EntryId] = ()) -> Outgoing:
    """Return a bundle of everything held here that the other side lacks.

    Args:
        workspace: what is held.
        known: entries that the other side has (``entries_in`` of a bundle of theirs).

    Raises:
        StorageError: what this device has signed could not be anchored, so it may not leave.
    """
    workspace.vouch()
    ground = workspace.ground
    rosters = [roster.envelope for roster in ground.chain.every()]
    cards = [card.envelope for card in ground.cards.values()]
    held = workspace.evaluation.held.entries
    sent = [
        s.envelope for s in workspace.store.record.entries() if s.id not in known and s.id in held
    ]
    key = newest_key(workspace)
    chunks = bundle_chunks(
        Contents(rosters, cards, [(key, sent)]),
        key,
        ground.chain.conference,
        (workspace.clock(), workspace.device),
    )
    return Outgoing(len(sent), len(rosters), len(cards), chunks)


def newest_key(workspace: Workspace) -> AudienceKey:
    """Return the newest key of the audience of all."""
    audience = everybody(workspace.ground)
    held = [k for k in load_keys(workspace.store.vault) if k.audience == audience]
    return max(held, key=lambda k: k.epoch)


def entries_in(workspace: Workspace, source: Source) -> frozenset[EntryId]:
    """Return the entries that a bundle holds, taking none of it.

    Raises:
        BundleError: it is not a whole bundle of this conference.
    """
    found = (entry_id(a.envelope) for a in opened(workspace, source).arrivals)
    return frozenset(id_ for id_ in found if id_ is not None)


def take_in(workspace: Workspace, source: Source, name: str, progress: Progress | None) -> Receipt:
    """Read a bundle: every byte of it is checked before anything is taken.

    Args:
        workspace: to take it in.
        source: the file, open for reading in binary.
        name: how to name its origin in the record.
        progress: called as entries are checked; raising in it cancels, and nothing is kept.

    Raises:
        BundleError, RosterError, CardError: nothing was taken.
    """
    return workspace.receive(opened(workspace, source), name, progress)


def opened(workspace: Workspace, source: Source) -> Package:
    """Return what a bundle holds, every byte of it checked, nothing of it judged or taken.

    Raises:
        BundleError: it is not a whole bundle of this conference.
    """
    keys = keys_by_id(load_keys(workspace.store.vault))
    bundle = open_bundle(source, Ring(workspace.ground.chain.conference, keys))
    rosters: list[bytes] = []
    cards: list[bytes] = []
    arrivals: list[Arrival] = []
    for item in bundle.items():
        match item:
            case RosterFrame(envelope):
                rosters.append(envelope)
            case CardFrame(envelope):
                cards.append(envelope)
            case Entries(envelopes, key):
                arrivals += (Arrival(envelope, key) for envelope in envelopes)
            case _:
                continue  # sealed under a key that is not held here: not meant for this device
    return Package(rosters, cards, arrivals)
