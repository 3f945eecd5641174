"""What came from elsewhere, laid beside what is held: which of it is new, and what it changed."""

from collections.abc import Sequence

from app.ids import DeviceId, EntryId
from app.keys.cards import parse_card, refuse_shared_keys
from app.negotiation.events import KIND_FORK_PROOF
from app.record.door import Arrival
from app.record.evaluate import Change, Evaluation
from app.record.ground import Ground
from app.record.roster_chain import RosterChain, Taken, extend
from app.workspace.package import Package
from app.workspace.replaying import founders_of


def extended(chain: RosterChain, envelopes: Sequence[bytes]) -> tuple[RosterChain, list[bytes]]:
    """Return the chain with rosters that may come in any order, and which of them are new.

    One that follows a roster which is not here is left out; its sender has it still.
    """
    found: list[bytes] = []
    held = {roster.envelope for roster in chain.every()}
    left = [envelope for envelope in envelopes if envelope not in held]
    while left:
        missing: list[bytes] = []
        for envelope in left:
            before = chain
            chain, taken = extend(before, envelope)
            if chain is not before:
                found.append(envelope)
            elif taken is Taken.MISSING:
                missing.append(envelope)
        if len(missing) == len(left):
            break
        left = missing
    return chain, found


def grounded(ground: Ground, package: Package) -> tuple[Ground, list[bytes], list[bytes]]:
    """Return the ground with a package's rosters and cards, and which of them are new.

    Raises:
        RosterError, CardError: one of them is not valid.
    """
    if not (package.rosters or package.cards or package.keys):
        return ground, [], []
    chain, rosters = extended(ground.chain, package.rosters)
    cards, fresh = dict(ground.cards), list[bytes]()
    for envelope in package.cards:
        card = parse_card(envelope)
        if card.device not in cards:
            refuse_shared_keys(card, cards)
            cards[card.device] = card
            fresh.append(envelope)
    founders = {**ground.founders, **founders_of(package.keys)}
    if not (rosters or fresh) and founders.keys() == ground.founders.keys():
        return ground, [], []
    return Ground.of_all(chain, cards, ground.kinds, founders), rosters, fresh


def together(one: Change, other: Change) -> Change:
    """Return two changes, one after the other, as one."""
    return Change(
        one.arrived + other.arrived,
        one.fallen + other.fallen,
        one.refused + other.refused,
        one.dropped + other.dropped,
        one.admitted + other.admitted,
    )


def proven_forks(evaluation: Evaluation, change: Change) -> tuple[Evaluation, Change]:
    """Take in what proofs of forks that have just come hold: both entries, judged as any others."""
    proofs = [e for e in change.arrived if e.kind == KIND_FORK_PROOF]
    arrivals = [Arrival(one) for e in proofs for one in e.body.values() if isinstance(one, bytes)]
    return evaluation.with_arrivals(arrivals) if arrivals else (evaluation, Change())


def newly_waiting(before: Evaluation, after: Evaluation) -> list[tuple[EntryId, bytes]]:
    """Return the envelopes that wait now and did not; of one id there may be several, one true."""
    found: list[tuple[EntryId, bytes]] = []
    for id_, one in after.waiting.items():
        held = before.waiting.get(id_)
        known = {a.envelope for a in held.arrivals} if held else set[bytes]()
        found += ((id_, a.envelope) for a in one.arrivals if a.envelope not in known)
    return found


def is_of(change: Change, device: DeviceId) -> bool:
    """Tell whether something new is signed by a device, whatever became of it."""
    return any(s.entry.device == device for s in change.admitted) or any(
        entry.device == device for entry in change.dropped
    )
