"""Changing the roster: at once where one officer may, else in a draft that others sign with him.

A draft gathers changes until it is handed to the other officers. It rests on one roster; when
another comes into force first, the changes are put on top of that, and nothing is lost.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from app.codec import decode, encode
from app.errors import TravauxError, UsageError
from app.keys.domains import ROSTER, digest
from app.keys.signing import SigningKeys
from app.ports import Vault
from app.record.fields import Field
from app.record.office import MAX_CLAIM_BYTES, MAX_PROPOSAL_ITEMS, read_claim
from app.record.roster import MAX_LIFE, MAX_ROSTER_BYTES, Roster, Statement
from app.record.roster_acts import following, sign
from app.record.roster_chain import check_succession, shortfall
from app.record.roster_changes import Change, carry, changes_between
from app.record.roster_codec import (
    MAX_ROSTER_ITEMS,
    read_roster,
    write_roster,
    write_statement,
)
from app.said import Said, said
from app.workspace.identity import keep_claim, load_officers
from app.workspace.workspace import OWN, Package, Workspace

_DRAFT = "authority/draft"
_SIGNED = "authority/signed/"


@dataclass(eq=False)
class NotTheSecretariatError(TravauxError):
    """Only a device that holds an authority key changes the roster."""

    says: ClassVar[str] = (
        "Only the secretariat can change the roster: this workspace does not hold its key."
    )


@dataclass(eq=False)
class RosterForkedError(TravauxError):
    """Two rosters of one version are held: what is signed on top of the one before is a third."""

    version: int
    says: ClassVar[str] = (
        "Two different rosters {version} were signed, and neither is in force. First say which of "
        "them holds: travaux roster settle"
    )


@dataclass(eq=False)
class SignedAnotherError(TravauxError):
    """This officer has signed another roster of the same version: with both there is a fork."""

    version: int
    says: ClassVar[str] = (
        "This officer has signed another roster {version} before. If both are completed, neither "
        "comes into force. If you are sure that the other one never will be, say --instead."
    )


@dataclass(frozen=True, slots=True)
class RosterDraft:
    """What is to be changed next, and what the other officers need to review it.

    Attributes:
        statement: the next roster as it then stands.
        base: the roster in force that it rests on.
        cards: of the devices that it admits.
        claims: of the authority keys that it adds.
        changes: what it changes against its base.
        left: what was to be changed, and does not fit a roster that came into force meanwhile.
        started: something was changed before; else it is the roster in force, to be changed.
        overtaken: it was drafted on an older roster, and put on top of this one.
    """

    statement: Statement
    base: Roster
    cards: tuple[bytes, ...] = ()
    claims: tuple[bytes, ...] = ()
    left: tuple[Change, ...] = ()
    started: bool = False
    overtaken: bool = False

    @property
    def changes(self) -> tuple[Change, ...]:
        """What it changes against its base."""
        return changes_between(self.base.statement, self.statement)


@dataclass(frozen=True, slots=True)
class _Stored:
    """A draft as it was kept; it says by hash which roster it rests on."""

    statement: Statement
    cards: tuple[bytes, ...]
    claims: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of a change.

    Attributes:
        version: of the roster with the change in it.
        missing: how many other officers must sign it still; until then it waits in the draft.
    """

    version: int
    missing: int

    @property
    def in_force(self) -> bool:
        """Whether it holds now."""
        return self.missing == 0


def working(workspace: Workspace) -> RosterDraft:
    """Return the draft that the next change is made in; the roster in force when there is none.

    Raises:
        RosterForkedError: two rosters of one version wait for a word of the authority.
    """
    chain = workspace.ground.chain
    stored = _stored(workspace.store.vault)
    if stored is not None and (base := _base(workspace, stored)) is not None:
        if base in (chain.disputed or (chain.head,)):
            return RosterDraft(stored.statement, base, stored.cards, stored.claims, started=True)
        if not (chain.is_forked or _is_in_force(workspace, stored.statement)):
            return _on_top(workspace, stored, base)
    if chain.is_forked:
        raise RosterForkedError(chain.disputed[0].version)
    return _fresh(workspace)


def draft(workspace: Workspace) -> RosterDraft | None:
    """Return what waits to be signed by other officers, None when nothing does."""
    stored = _stored(workspace.store.vault)
    if stored is None or _is_in_force(workspace, stored.statement):
        return None
    try:
        found = working(workspace)
    except RosterForkedError:
        return None
    return found if found.started else None


def kept_changes(workspace: Workspace) -> tuple[Change, ...]:
    """Return what waits here, of a draft that rests on a roster which is in dispute now, too."""
    stored = _stored(workspace.store.vault)
    base = None if stored is None else _base(workspace, stored)
    return changes_between(base.statement, stored.statement) if stored and base else ()


def forget_draft(workspace: Workspace) -> None:
    """Forget what waits to be signed; what was signed stays remembered."""
    workspace.store.vault.put(_DRAFT, b"")


def withdraw(workspace: Workspace, one: RosterDraft) -> None:
    """Forget a draft, and that it was signed: its files are destroyed, its officer says."""
    forget_draft(workspace)
    workspace.store.vault.put(f"{_SIGNED}{one.statement.version}", b"")


def change_roster(
    workspace: Workspace,
    statement: Statement,
    cards: Sequence[bytes] = (),
    claims: Sequence[bytes] = (),
) -> Changed:
    """Sign the next roster with the authority keys held here; take it in, or keep it as a draft.

    Args:
        workspace: of an officer.
        statement: ``working``'s, changed.
        cards: of devices that are thereby admitted.
        claims: of authority keys that are thereby added.

    Raises:
        NotTheSecretariatError: no key of the authority is held here.
        SigningStoppedError: this device signs no more.
        RosterError: the roster would not be valid.
    """
    before = working(workspace)
    brought = replace(
        before,
        statement=_dated(statement, workspace.clock()),
        cards=_together(before.cards, cards),
        claims=_together(before.claims, claims),
    )
    return put(workspace, brought)


def put(workspace: Workspace, one: RosterDraft) -> Changed:
    """Bring a draft into force if the keys held here are enough; else keep it."""
    _check(one)
    signing = signers(workspace, one)
    envelope = sign(one.statement, one.base, signing)
    missing = shortfall(envelope, one.base)
    if missing:
        keep_draft(workspace, one)
        return Changed(one.statement.version, missing)
    promise(workspace, envelope)
    workspace.receive(Package([envelope], one.cards), OWN)
    for claim in map(read_claim, one.claims):
        keep_claim(workspace.store.vault, claim)
    forget_draft(workspace)
    return Changed(one.statement.version, 0)


def signers(workspace: Workspace, one: RosterDraft) -> list[SigningKeys]:
    """Return the authority keys held here that sign a draft.

    Raises:
        NotTheSecretariatError: there is none.
        SigningStoppedError: this device signs no more.
    """
    workspace.right.require_authority()
    entitled = {*one.base.statement.authority, *one.statement.authority}
    found = [k for k in load_officers(workspace.store.vault) if k.public in entitled]
    if not found:
        raise NotTheSecretariatError
    return found


def promise(workspace: Workspace, envelope: bytes, *, instead: bool = False) -> None:
    """Remember which roster of its version was signed here; refuse to sign a second one.

    Raises:
        SignedAnotherError: another was, and ``instead`` is not set.
    """
    payload, statement, _, _ = read_roster(envelope)
    name, vault = f"{_SIGNED}{statement.version}", workspace.store.vault
    before, hash_ = vault.get(name), digest(ROSTER, payload)
    if before and before != hash_ and not instead:
        raise SignedAnotherError(statement.version)
    vault.put(name, hash_)


def keep_draft(workspace: Workspace, one: RosterDraft) -> None:
    """Keep a draft, in the place of the one before."""
    body = [write_statement(one.statement), list(one.cards), list(one.claims)]
    workspace.store.vault.put(_DRAFT, encode(body))


def _check(one: RosterDraft) -> None:
    """Check what a person can mend, in words; and the rest as everybody will."""
    keys, threshold = len(one.statement.authority), one.statement.threshold
    if not 1 <= threshold <= keys:
        raise UsageError(_too_many(keys, threshold))
    read_roster(write_roster(write_statement(one.statement), {}, {}))
    check_succession(one.base, one.statement)


def _fresh(workspace: Workspace) -> RosterDraft:
    return RosterDraft(following(workspace.roster, workspace.clock()), workspace.roster)


def _stored(vault: Vault) -> _Stored | None:
    body = vault.get(_DRAFT)
    if not body:
        return None
    payload, cards, claims = Field(decode(body, MAX_ROSTER_ITEMS)).exactly(3)
    written = payload.some_bytes(MAX_ROSTER_BYTES)
    _, statement, _, _ = read_roster(write_roster(written, {}, {}))
    cards_held, claims_held = (
        tuple(one.some_bytes(MAX_CLAIM_BYTES) for one in many.items(MAX_PROPOSAL_ITEMS))
        for many in (cards, claims)
    )
    return _Stored(statement, cards_held, claims_held)


def _base(workspace: Workspace, one: _Stored) -> Roster | None:
    return workspace.ground.chain.find(one.statement.version - 1, one.statement.previous)


def _is_in_force(workspace: Workspace, statement: Statement) -> bool:
    """Tell whether a roster that says this is believed, signed by whomever."""
    chain = workspace.ground.chain
    return statement.version <= chain.version and (
        chain.at(statement.version).statement == statement
    )


def _on_top(workspace: Workspace, stored: _Stored, base: Roster) -> RosterDraft:
    """Put the changes of an overtaken draft on top of the roster in force."""
    fresh = _fresh(workspace)
    carried = carry(fresh.statement, changes_between(base.statement, stored.statement))
    return RosterDraft(
        carried.statement,
        fresh.base,
        stored.cards,
        stored.claims,
        carried.left,
        started=bool(carried.done or carried.left),
        overtaken=True,
    )


def _dated(statement: Statement, moment: int) -> Statement:
    return replace(statement, issued=moment, expires=moment + MAX_LIFE)


def _together(held: Iterable[bytes], more: Iterable[bytes]) -> tuple[bytes, ...]:
    return tuple(dict.fromkeys((*held, *more)))


def _too_many(keys: int, threshold: int) -> Said:
    if keys == 1:
        return said(
            "Of 1 authority key, {threshold} cannot be required to sign. Add keys first (travaux "
            "authority add), or change the threshold (travaux authority threshold).",
            threshold=threshold,
        )
    return said(
        "Of {keys} authority keys, {threshold} cannot be required to sign. Add keys first (travaux "
        "authority add), or change the threshold (travaux authority threshold).",
        keys=keys,
        threshold=threshold,
    )
