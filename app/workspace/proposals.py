"""Proposed rosters: written by one officer, reviewed and signed by others, taken by everybody."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError
from app.ids import DeviceId
from app.keys.cards import Card, parse_card, refuse_shared_keys
from app.keys.signing import VerifyingKeys
from app.record.frames import keys_by_id
from app.record.office import (
    Claim,
    OfficeError,
    OfficeKind,
    Proposal,
    open_proposal,
    read_claim,
    write_proposal,
)
from app.record.roster import Roster, Statement
from app.record.roster_acts import countersign, sign
from app.record.roster_chain import check_succession, shortfall, signers_of
from app.record.roster_changes import (
    Admitted,
    Change,
    OfficerAdded,
    changes_between,
    is_explained,
)
from app.record.roster_codec import read_roster
from app.said import said
from app.workspace.identity import keep_claim, load_claim, load_keys, load_officers
from app.workspace.roster_words import Glossary, glossary
from app.workspace.rostering import (
    NotTheSecretariatError,
    RosterDraft,
    draft,
    forget_draft,
    keep_draft,
    promise,
    signers,
)
from app.workspace.syncing import newest_key
from app.workspace.workspace import OWN, Package, Workspace


@dataclass(eq=False)
class NothingProposedError(TravauxError):
    """There is no draft."""

    says: ClassVar[str] = (
        "Nothing waits to be signed. Change the roster first, with “travaux device admit” for "
        "instance; when that needs other officers too, it waits here for “travaux roster propose”."
    )


@dataclass(eq=False)
class WaitsAnotherError(TravauxError):
    """What waits to be signed is not what an officer has read."""

    says: ClassVar[str] = (
        "What waits to be signed has changed since you read it. Read it again before you sign."
    )


@dataclass(eq=False)
class OvertakenError(TravauxError):
    """Another roster came into force in the place of the proposed one."""

    version: int
    says: ClassVar[str] = (
        "This proposal was overtaken: another roster {version} is in force. Nothing is lost: the "
        "officer who made it reads the latest bundle in, and proposes the same on top of that "
        "roster with “travaux roster propose”."
    )


@dataclass(eq=False)
class NotCompleteError(TravauxError):
    """A roster that was to be taken is not signed by enough officers."""

    version: int
    missing: int
    officers: str
    says: ClassVar[str] = (
        "The proposed roster {version} is not in force: {missing} more {officers} must sign it "
        "first, with “travaux roster sign”."
    )


@dataclass(frozen=True, slots=True)
class Review:
    """What an officer sees before signing.

    Attributes:
        changes: against the roster that it follows.
        names: to tell the changes with.
        signed: who has signed, of the officers before and of those of its own.
        missing: how many must still.
    """

    statement: Statement
    before: Roster
    changes: tuple[Change, ...]
    names: Glossary
    signed: frozenset[VerifyingKeys]
    missing: int


@dataclass(frozen=True, slots=True)
class Signed:
    """A proposal that was signed here.

    Attributes:
        file: to be handed on.
        in_force: the last signature that was missing; it is in force here.
    """

    review: Review
    file: bytes
    in_force: bool


@dataclass(frozen=True, slots=True)
class _Checked:
    """A proposal that holds together, and what came with it."""

    proposal: Proposal
    review: Review
    claims: tuple[Claim, ...]


def review_draft(workspace: Workspace) -> Review:
    """Return what ``propose`` would sign.

    Raises:
        NothingProposedError: there is no draft.
    """
    one = draft(workspace)
    if one is None or (one.overtaken and not one.changes):
        raise NothingProposedError
    unsigned = sign(one.statement, one.base, ())
    return _checked(workspace, Proposal(unsigned, *_needed(workspace, one))).review


def propose(workspace: Workspace, *, instead: bool = False, read: Review | None = None) -> Signed:
    """Sign what waits in the draft, and return the file for the other officers.

    A draft that was overtaken is put on top of the roster in force first.

    Args:
        workspace: of an officer.
        instead: another roster of its version was signed, which never will be completed.
        read: what the officer has read of it (``review_draft``); nothing else is signed then.

    Raises:
        NothingProposedError, NotTheSecretariatError, SigningStoppedError: see there.
        WaitsAnotherError: it is not what was read.
        SignedAnotherError: this officer has signed another roster of that version.
    """
    one = draft(workspace)
    if one is None:
        raise NothingProposedError
    if read is not None and (one.base, one.changes) != (read.before, read.changes):
        raise WaitsAnotherError
    if one.overtaken and not one.changes:
        forget_draft(workspace)
        raise NothingProposedError
    keep_draft(workspace, one)
    envelope = sign(one.statement, one.base, signers(workspace, one))
    checked = _checked(workspace, Proposal(envelope, *_needed(workspace, one)))
    promise(workspace, envelope, instead=instead)
    return _signed(workspace, checked, envelope)


def review(workspace: Workspace, data: bytes) -> Review:
    """Read a proposed roster and check all that came with it; nothing is signed or kept.

    Raises:
        OfficeError: it cannot be used, and why.
        OvertakenError: another roster of its version is in force.
        RosterError: it would not be valid.
    """
    return _checked(workspace, _opened(workspace, data)).review


def sign_proposal(workspace: Workspace, data: bytes, *, instead: bool = False) -> Signed:
    """Sign another officer's proposal; it is in force at once when that was the last signature.

    Raises:
        OfficeError, OvertakenError, RosterError: see ``review``.
        NotTheSecretariatError: no key held here is one that may sign it.
        SignedAnotherError: this officer has signed another roster of that version.
    """
    workspace.right.require_authority()
    checked = _checked(workspace, _opened(workspace, data))
    before, statement = checked.review.before, checked.review.statement
    entitled = {*before.statement.authority, *statement.authority}
    officers = [k for k in load_officers(workspace.store.vault) if k.public in entitled]
    if not officers:
        raise NotTheSecretariatError
    envelope = countersign(checked.proposal.roster, before, officers)
    promise(workspace, envelope, instead=instead)
    return _signed(workspace, checked, envelope)


def take(workspace: Workspace, data: bytes, source: str) -> Review:
    """Take a roster that enough officers have signed; it travels in every bundle from then on.

    Raises:
        OfficeError, OvertakenError, RosterError: see ``review``.
        NotCompleteError: officers must sign it first.
    """
    checked = _checked(workspace, _opened(workspace, data))
    missing = checked.review.missing
    if missing:
        noun = "officer" if missing == 1 else "officers"
        raise NotCompleteError(checked.review.statement.version, missing, noun)
    _take(workspace, checked, checked.proposal.roster, source)
    return checked.review


def is_known(workspace: Workspace, data: bytes) -> bool:
    """Tell whether a proposed roster is in force here already.

    Raises:
        OfficeError, RosterError: it cannot be read.
    """
    _, statement, _, _ = read_roster(_opened(workspace, data).roster)
    chain = workspace.ground.chain
    return 1 <= statement.version <= chain.version and (
        chain.at(statement.version).statement == statement
    )


def _opened(workspace: Workspace, data: bytes) -> Proposal:
    return open_proposal(data, keys_by_id(load_keys(workspace.store.vault)))


def _signed(workspace: Workspace, checked: _Checked, envelope: bytes) -> Signed:
    """Finish a signature: take the roster if it was the last, and write the file."""
    proposal = Proposal(envelope, checked.proposal.cards, checked.proposal.claims)
    after = _checked(workspace, proposal)
    file = write_proposal(proposal, newest_key(workspace))
    in_force = after.review.missing == 0
    if in_force:
        _take(workspace, after, envelope, OWN)
    return Signed(after.review, file, in_force)


def _take(workspace: Workspace, checked: _Checked, envelope: bytes, source: str) -> None:
    workspace.receive(Package([envelope], checked.proposal.cards), source)
    for claim in checked.claims:
        keep_claim(workspace.store.vault, claim)


def _needed(workspace: Workspace, one: RosterDraft) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """Return the cards of whom a draft admits, and the claims of all officers: their names."""
    admitted = {c.seat.device for c in one.changes if isinstance(c, Admitted)}
    added = {c.keys for c in one.changes if isinstance(c, OfficerAdded)}
    cards = tuple(c for c in one.cards if parse_card(c).device in admitted)
    claims = [c for c in one.claims if read_claim(c).keys in added]
    for keys in one.base.statement.authority:
        known = load_claim(workspace.store.vault, keys)
        claims += [known.envelope] if known else []
    return cards, tuple(claims)


# --- checking --------------------------------------------------------------------------------


def _bad(why: str) -> OfficeError:
    return OfficeError(OfficeKind.PROPOSAL, why)


def _checked(workspace: Workspace, proposal: Proposal) -> _Checked:
    """Check a proposal: what it follows, that all it changes can be shown, and what it brought."""
    chain = workspace.ground.chain
    _, statement, _, _ = read_roster(proposal.roster)
    if statement.conference != chain.conference:
        raise _bad(said("it belongs to another conference"))
    before = _before(workspace, statement)
    check_succession(before, statement)
    if not is_explained(before.statement, statement):
        raise _bad(said("it changes something that cannot be shown; it is not to be signed"))
    changes = changes_between(before.statement, statement)
    cards = _cards(workspace, proposal.cards, changes)
    claims = _claims(proposal.claims, changes, before.statement)
    names = glossary(workspace, statement, cards, {c.keys: c.name for c in claims})
    found = Review(
        statement,
        before,
        changes,
        names,
        signers_of(proposal.roster, before),
        shortfall(proposal.roster, before),
    )
    return _Checked(proposal, found, claims)


def _before(workspace: Workspace, statement: Statement) -> Roster:
    """Return the roster that a proposal follows, when it may be followed."""
    chain = workspace.ground.chain
    before = chain.find(statement.version - 1, statement.previous)
    if before is not None and (before in chain.disputed or before is chain.head):
        return before
    if statement.version > chain.version + 1:
        raise _bad(
            said(
                "it follows roster {version}, which is not here yet; read the latest bundle in "
                "first",
                version=statement.version - 1,
            )
        )
    if statement.version < 2:
        raise _bad(said("it would found a conference"))
    raise OvertakenError(min(statement.version, chain.version))


def _cards(
    workspace: Workspace, envelopes: Sequence[bytes], changes: Sequence[Change]
) -> dict[DeviceId, Card]:
    """Check that just the cards of the devices admitted came with a proposal."""
    found: dict[DeviceId, Card] = {}
    for envelope in envelopes:
        card = parse_card(envelope)
        refuse_shared_keys(card, {**workspace.ground.cards, **found})
        found[card.device] = card
    admitted = {c.seat.device for c in changes if isinstance(c, Admitted)}
    if admitted - found.keys() - workspace.ground.cards.keys():
        raise _bad(said("it admits a device whose card did not come with it"))
    if len(found) != len(envelopes) or found.keys() - admitted:
        raise _bad(said("it brings the card of a device that it does not admit"))
    return found


def _claims(
    envelopes: Sequence[bytes], changes: Sequence[Change], before: Statement
) -> tuple[Claim, ...]:
    """Check that the claims of the keys added, and of no strangers, came with a proposal."""
    found = {claim.keys: claim for claim in map(read_claim, envelopes)}
    added = {c.keys for c in changes if isinstance(c, OfficerAdded)}
    if added - found.keys():
        raise _bad(said("it adds an authority key without the proof that somebody holds it"))
    if len(found) != len(envelopes) or found.keys() - added - {*before.authority}:
        raise _bad(said("it brings the proof of a key that it does not add"))
    if any(claim.conference != before.conference for claim in found.values()):
        raise _bad(said("it names an authority key that was made for another conference"))
    return tuple(found.values())
