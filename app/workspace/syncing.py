"""Exchange by bundle file: write what the others lack, read it all or nothing.

Nothing leaves in the clear: every item is sealed for those who are in the conference.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.ids import EntryId, PartyId
from app.keys.sealing import AudienceKey
from app.keys.wraps import HeldKey, WrapError, is_wrap_for, open_wrap_frame
from app.negotiation.events import KIND_EPOCH
from app.record.bundle import Bundle, Contents, Ring, Source, bundle_chunks, open_bundle
from app.record.door import Arrival
from app.record.envelope import MalformedEntryError, entry_id, parse
from app.record.frames import CardFrame, Entries, RosterFrame, keys_by_id
from app.said import said
from app.workspace.circles import keyring
from app.workspace.identity import load_held_keys
from app.workspace.keyring import opened_previous
from app.workspace.leaving import leaving_for, prepare_to_send
from app.workspace.package import Package, Receipt
from app.workspace.replaying import NotPermittedError
from app.workspace.workspace import Progress, Workspace, everybody

MAX_UNWRAPPED = 1_000
"""Keys taken from one bundle."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A bundle that is ready to be written.

    Attributes:
        entries, rosters, cards: how many of each it holds.
        keys: how many keys it hands on, each sealed for one device.
        chunks: its bytes, once.
    """

    entries: int
    rosters: int
    cards: int
    keys: int
    chunks: Iterator[bytes]


def outgoing(
    workspace: Workspace, known: Container[EntryId] = (), recipient: PartyId | None = None
) -> Outgoing:
    """Return a bundle of everything held here that the other side may read and lacks.

    First this device states what it holds (a frontier), changes keys that are due for it, and puts
    what it has signed in the anchor.

    Args:
        workspace: what is held.
        known: entries that the other side has (``entries_in`` of a bundle of theirs).
        recipient: whose devices it is for, with the narrow audiences they share with this one;
            None for everybody: then nothing of a narrow audience is in it.

    Raises:
        StorageError: what this device has signed could not be anchored, so it may not leave.
    """
    prepare_to_send(workspace)
    workspace.vouch()
    leaving = leaving_for(workspace, recipient, known)
    ground = workspace.ground
    contents = Contents(leaving.rosters, leaving.cards, leaving.entries, leaving.keys)
    chunks = bundle_chunks(
        contents,
        newest_key(workspace),
        ground.chain.conference,
        (workspace.clock(), workspace.device),
    )
    count = sum(len(envelopes) for _, envelopes in leaving.entries)
    return Outgoing(count, len(leaving.rosters), len(leaving.cards), len(leaving.keys), chunks)


def newest_key(workspace: Workspace) -> AudienceKey:
    """Return the key of the audience of all that is written under now."""
    held = keyring(workspace).newest(everybody(workspace.ground))
    if held is None:
        raise NotPermittedError(
            said(
                "this device does not have the present key of the conference. Read a bundle "
                "from the secretariat first."
            )
        )
    return held.key


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

    Keys that are in it for this device open more of it, and so do the keys of earlier epochs that
    these lead to: it is read again as long as it yields keys that were not held before.

    Raises:
        BundleError: it is not a whole bundle of this conference.
    """
    held = list(load_held_keys(workspace.store.vault))
    found: list[HeldKey] = []
    while True:
        opener = _Opener(workspace, [*held, *found], found)
        bundle = open_bundle(source, opener.ring)
        package = _package(bundle)
        fresh = opener.fresh(package.arrivals)
        if not fresh:
            return replace(package, keys=found)
        found += fresh


def _package(bundle: Bundle) -> Package:
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


class _Opener:
    """Opens the keys in one reading of a bundle, and what they lead to."""

    def __init__(
        self, workspace: Workspace, held: Sequence[HeldKey], news: Sequence[HeldKey]
    ) -> None:
        self._conference = workspace.ground.chain.conference
        self._device = workspace.device
        self._keys = workspace.identity.keys
        self._held = {h.key.commitment: h for h in held}
        self._news = {h.key.commitment for h in news}
        self._unwrapped: dict[bytes, HeldKey] = {}
        ring = keys_by_id(h.key for h in held)
        self.ring = Ring(self._conference, ring, self._unwrap)

    def _unwrap(self, frame: bytes) -> AudienceKey | None:
        if not is_wrap_for(frame, self._conference, self._device):
            return None
        try:
            held = open_wrap_frame(frame, self._conference, self._device, self._keys)
        except WrapError:
            return None  # addressed to this device and not for it: nothing can be lost by it
        if len(self._unwrapped) < MAX_UNWRAPPED:
            self._unwrapped.setdefault(held.key.commitment, held)
        return held.key

    def fresh(self, arrivals: Iterable[Arrival]) -> list[HeldKey]:
        """Return keys that came with this reading and were not held before it."""
        known = {**self._held, **self._unwrapped}
        news = self._news | self._unwrapped.keys()
        for arrival in arrivals:
            key = arrival.key
            if key is None or key.epoch < 2 or key.commitment not in news:
                continue
            history = _history_in(arrival)
            earlier = opened_previous(known[key.commitment], history) if history else None
            if earlier is not None:
                known.setdefault(earlier.key.commitment, earlier)
        return [h for commitment, h in known.items() if commitment not in self._held]


def _history_in(arrival: Arrival) -> bytes | None:
    """Return the sealed key of the epoch before, from the entry that begins an epoch."""
    try:
        entry = parse(arrival.envelope).entry
    except MalformedEntryError:
        return None
    history = entry.body.get(6) if entry.kind == KIND_EPOCH else None
    return history if isinstance(history, bytes) else None
